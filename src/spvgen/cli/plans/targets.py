"""Where files land: documents beside the plan, in a folder, or in one named file; and writing them there."""

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from spvgen.cli.terminal.faults import os_fault
from spvgen.cli.terminal.inputs import Input
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dutch import did_you_mean, join_list
from spvgen.files import held_everywhere
from spvgen.origin import WantedLetter

_DEFAULT_FORMAT: Final = "docx"


@dataclass(frozen=True, slots=True)
class Job:
    """One plan with the documents to make of it: format → path; none may land outside ``folder``.

    ``letter`` is the letter that they are (``api.render``), None for the plan as a whole. ``clash`` is why
    nothing may be made of it: its document would come over a plan, or over that of another one.
    """

    input: Input
    targets: dict[str, Path]
    folder: Path | None = None
    letter: WantedLetter | None = None
    clash: WrongUse | None = None


def plan_jobs(
    inputs: Sequence[Input],
    output: str | None,
    format: str | None,
    known: Sequence[str],
    own_name: Callable[[Input], str],
    *,
    stems_tell: bool = True,
    mark: str = "",
) -> list[Job]:
    """Decide what is made where; ``known`` are the formats that there are.

    A document is called after the file of its plan. Only where that says nothing (standard input) or not
    enough (two plans would make the same file), or where it would tell a name (``stems_tell`` is False), it
    is called by ``own_name``, after what stands in the plan; what would tell a name is no folder either.
    ``mark`` comes behind the name (``tom-concept.docx``), unless ``output`` names the file. Where one file
    would be written twice or over a plan, the jobs themselves tell of that clash.

    Raises WrongUse where the options contradict each other.
    """
    if output:
        refuse_dash(output)
        _refuse_far_folder(output)
    formats = _formats(format, output, known)
    if output and not is_folder(output):
        if len(inputs) > 1 or len(formats) > 1:
            hint = "Geef bij -o een map op; dan krijgt elk document zijn eigen naam."
            raise WrongUse(f"In één bestand ‘{output}’ passen geen twee documenten.", hint)
        jobs = [Job(one, {formats[0]: Path(output)}) for one in inputs]
    else:
        folder = Path(output) if output else None
        names = ["" if stems_tell else own_name(one) for one in inputs]
        # a folder is often called after somebody
        places = [one if stems_tell or not one.path else replace(one, below=Path()) for one in inputs]
        jobs = [_job(one, folder, formats, name) for one, name in zip(places, names, strict=True)]
        jobs = _told_apart(jobs, own_name) if stems_tell else _numbered(jobs)
        jobs = [renamed(one, mark) for one in jobs] if mark else jobs
    return list(_with_clashes(jobs))


def _refuse_far_folder(output: str) -> None:
    """Raise WrongUse where more than one folder on the way is not there: that is a typing error.

    A confidential document would come in a place where nobody looks for it.
    """
    folder = Path(output) if is_folder(output) else Path(output).parent
    if not folder.exists() and not folder.parent.exists():
        hint = "Klopt de naam? Maak die map dan eerst, of kies een andere."
        raise WrongUse(f"De map ‘{folder.parent}’ is er niet.", hint)


def refuse_dash(output: str) -> None:
    """Raise WrongUse for ``-o -``: a document is a file, and no folder is called so."""
    if output == "-":
        raise WrongUse("Met -o - kan spv niets maken.", "Geef achter -o een bestand of een map op.")


def _formats(format: str | None, output: str | None, known: Sequence[str]) -> list[str]:
    ending = "" if output is None or is_folder(output) else Path(output).suffix[1:].lower()
    words = [word.strip().lower() for word in (format or ending or _DEFAULT_FORMAT).split(",")]
    for word in (*words, ending or words[0]):
        if word not in known:
            meant = _CALLED.get(word, "")
            choose = f"Bedoelde je ‘{meant}’?" if meant in known else f"Kies uit: {join_list(known, 'of')}."
            hint = did_you_mean(word, [] if meant else known, choose)
            raise WrongUse(f"Een document van de vorm ‘{word}’ kan spv niet maken.", hint)
    if ending and words != [ending]:
        raise WrongUse(
            f"‘{output}’ past niet bij --format {format}.", "Laat --format weg, of geef bij -o een map op."
        )
    return list(dict.fromkeys(words))


_CALLED: Final = {"word": "docx", "doc": "docx", "markdown": "md", "tekst": "md", "webpagina": "html"}
"""What people call a format → the format."""


def plans_folder(here: Path) -> Path | None:
    """Where new plans come in a dossier that ``spv init`` laid down here; None where there is none."""
    from spvgen.scaffold.dossier import PLANS

    folder, marks = here / PLANS, (here / "spv.toml", here / ".spv")
    return folder if folder.is_dir() and any(mark.exists() for mark in marks) else None


def is_folder(output: str) -> bool:
    """Whether what stands behind ``-o`` is meant as a folder: it is one, or it has no ending."""
    return Path(output).is_dir() or output.endswith(("/", os.sep)) or not Path(output).suffix


def _job(one: Input, folder: Path | None, formats: Iterable[str], name: str) -> Job:
    """The documents of a plan beside it, or in a folder that keeps the sub-folders of the plans.

    Their names are those of the plans, but for what Windows can't hold.
    """
    if folder is None and one.path is None:
        message = "Een plan dat met - binnenkomt, heeft geen plek om het document naast te zetten."
        raise WrongUse(message, "Geef met -o een bestand op, bijvoorbeeld -o plan.docx, of een map.")
    place = one.folder if folder is None else folder.joinpath(*map(held_everywhere, one.below.parts))
    stem = name or (held_everywhere(one.path.stem) if one.path else "")
    return Job(one, {format: place / f"{stem}.{format}" for format in formats}, folder)


def _told_apart(jobs: Sequence[Job], own_name: Callable[[Input], str]) -> list[Job]:
    """The same jobs; those that would make the same file take the name of what stands in their plan.

    Where that does not tell them apart either, they stay as they are.
    """
    own = [
        _job(job.input, job.folder, job.targets, own_name(job.input)) if unclear else job
        for job, unclear in zip(jobs, _unclear(jobs), strict=True)
    ]
    return [
        job if unclear and job.input.path else new
        for job, new, unclear in zip(jobs, own, _unclear(own), strict=True)
    ]


def _numbered(jobs: Sequence[Job]) -> list[Job]:
    """The same jobs; where two would make the same file, the second gets a number."""
    taken: Counter[str] = Counter()
    numbered = []
    for job in jobs:
        first = _key(next(iter(job.targets.values())))
        taken[first] += 1
        number = f"-{taken[first]}" if taken[first] > 1 else ""
        targets = {format: path.with_stem(path.stem + number) for format, path in job.targets.items()}
        numbered.append(Job(job.input, targets, job.folder))
    return numbered


def _unclear(jobs: Sequence[Job]) -> list[bool]:
    """For each job whether the name of its document is also that of another, or is none."""
    makers = Counter(_key(target) for job in jobs for target in job.targets.values())
    return [
        job.input.path is None or any(makers[_key(target)] > 1 for target in job.targets.values())
        for job in jobs
    ]


def renamed(job: Job, name: str) -> Job:
    """The same job, its documents called after the plan and this name: ``tom-eerste-evaluatie.docx``.

    The name of the plan comes once, also where this one begins with it: ``dagstart-9-juni.docx``.
    """
    targets = {}
    for format, path in job.targets.items():
        stem = name if name.startswith(f"{path.stem}-") else f"{path.stem}-{name}"
        targets[format] = path.with_name(f"{stem}{path.suffix}")
    return replace(job, targets=targets)


_WITH_O: Final = "Kies met -o een andere plek."


def put(
    target: Path,
    data: bytes,
    *,
    overwrite: bool,
    force: bool = False,
    like: Path | None = None,
    elsewhere: str = _WITH_O,
) -> None:
    """Write a whole file, and make its folder where that is not there yet.

    ``force`` and ``like`` are as in ``write_whole``; ``elsewhere`` tells how to choose another place.
    Raises WrongUse where it can't be written, and FileExistsError where it may not be replaced.
    """
    from spvgen.files import write_whole

    if os.path.lexists(target.parent) and not target.parent.is_dir():
        raise WrongUse(f"‘{target.parent}’ is geen map.", elsewhere)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, data, overwrite=overwrite, force=force, like=like)
    except FileExistsError:
        raise
    except OSError as error:  # it may name the draft beside the target, which nobody knows
        raise WrongUse(f"{os_fault(error, str(target))}.", elsewhere) from None


def replaceable(
    target: Path, is_ours: Callable[[bytes], bool], intact: Callable[[bytes], bool | None]
) -> bool:
    """Whether a file of spv is there, as it was made. Raises WrongUse for another one."""
    if not target.exists():
        return False
    data = target.read_bytes()
    ours = is_ours(data)
    if ours and intact(data) is not False:
        return True
    raise WrongUse(
        why_stays(target, ours=ours), "Kies met -o een andere naam. Mag het weg? Verwijder het dan eerst."
    )


def why_stays(target: Path, *, ours: bool) -> str:
    """Why a file is not replaced: somebody changed ``ours``, or it is not of spv."""
    why = (
        "is met de hand aangepast nadat spv het maakte" if ours else "bestaat al en is niet door spv gemaakt"
    )
    return f"‘{target}’ {why}."


def refuse_outside(job: Job, target: Path) -> None:
    """Raise WrongUse where a link would lead a document out of the folder behind ``-o``."""
    from spvgen.files import lies_within

    if job.folder is not None and not lies_within(target, job.folder):
        message = f"‘{target}’ is een verwijzing naar een plek buiten ‘{job.folder}’."
        raise WrongUse(message, "Haal die verwijzing weg, of kies met -o een andere map.")


def _with_clashes(jobs: Sequence[Job]) -> Iterator[Job]:
    """The same jobs, told of a document that would come over a plan or over another one.

    Some file systems see no difference in capitals.
    """
    plans = {_key(job.input.path) for job in jobs if job.input.path}
    makers: dict[str, list[Job]] = defaultdict(list)
    for job in jobs:
        for target in job.targets.values():
            makers[_key(target)].append(job)
    for job in jobs:
        clashes = (_clash(makers[_key(one)], one, _key(one) in plans) for one in job.targets.values())
        yield replace(job, clash=next(filter(None, clashes), None))


def _clash(makers: Sequence[Job], target: Path, is_plan: bool) -> WrongUse | None:
    """What to tell of a document that all of these would make; the same to each of them."""
    if is_plan:
        return WrongUse(f"‘{target}’ is zelf een plan; daar komt geen document overheen.", _OTHER_PLACE)
    if len(makers) == 1:
        return None
    first = next(one for one in makers[0].targets.values() if _key(one) == _key(target))
    names = join_list([f"‘{one.input.name}’" for one in makers])
    every = "allebei" if len(makers) == 2 else "allemaal"
    message = f"{names} zouden {every} ‘{first}’ maken."
    return WrongUse(message, "Maak ze een voor een, elk met een eigen map bij -o.")


_OTHER_PLACE: Final = "Kies met -o een andere map of een ander bestand."


def _key(path: Path) -> str:
    return os.path.realpath(path).casefold()
