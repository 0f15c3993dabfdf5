"""Where files land: documents beside the plan, in a folder, or in one named file; and writing them there."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from spvgen.cli.faults import os_fault
from spvgen.cli.inputs import Input
from spvgen.cli.outcome import WrongUse
from spvgen.dutch import closest, join_list

_DEFAULT_FORMAT = "docx"


@dataclass(frozen=True, slots=True)
class Job:
    """One plan with the documents to make of it: format → path."""

    input: Input
    targets: dict[str, Path]


def plan_jobs(
    inputs: Sequence[Input], output: str | None, format: str | None, known: Sequence[str]
) -> list[Job]:
    """Decide what is made where; ``known`` are the formats that there are.

    Raises WrongUse where the options contradict each other, and where one file would be written twice
    or over a plan.
    """
    formats = _formats(format, output, known)
    jobs = [Job(one, {kind: _target(one, output, kind) for kind in formats}) for one in inputs]
    if output and not is_folder(output) and (len(inputs) > 1 or len(formats) > 1):
        hint = "Geef bij -o een map op; dan krijgt elk document zijn eigen naam."
        raise WrongUse(f"In één bestand ‘{output}’ passen geen twee documenten.", hint)
    _refuse_clashes(jobs)
    return jobs


def _formats(format: str | None, output: str | None, known: Sequence[str]) -> list[str]:
    ending = "" if output is None or is_folder(output) else Path(output).suffix[1:].lower()
    words = [word.strip().lower() for word in (format or ending or _DEFAULT_FORMAT).split(",")]
    for word in (*words, ending or words[0]):
        if word not in known:
            near = closest(word, known)
            hint = f"Bedoelde je ‘{near}’?" if near else f"Kies uit: {join_list(known, 'of')}."
            raise WrongUse(f"Een document van de vorm ‘{word}’ kan spv niet maken.", hint)
    if ending and words != [ending]:
        raise WrongUse(
            f"‘{output}’ past niet bij --format {format}.", "Laat --format weg, of geef bij -o een map op."
        )
    return list(dict.fromkeys(word for word in words if word))


def is_folder(output: str) -> bool:
    """Whether what stands behind ``-o`` is meant as a folder: it is one, or it has no ending."""
    return Path(output).is_dir() or output.endswith(("/", os.sep)) or not Path(output).suffix


def _target(one: Input, output: str | None, format: str) -> Path:
    if output and not is_folder(output):
        return Path(output)
    if one.path is None:
        message = "Een plan dat met - binnenkomt, heeft geen naam om het document naar te noemen."
        raise WrongUse(message, "Geef met -o een bestand op, bijvoorbeeld: -o plan.docx")
    name = f"{one.path.stem}.{format}"
    return Path(output) / name if output else one.path.with_name(name)


def put(target: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a whole file, and make its folder where that is not there yet.

    Raises WrongUse where it can't be written, and FileExistsError where it may not be replaced.
    """
    from spvgen.files import write_whole

    if target.parent.exists() and not target.parent.is_dir():
        raise WrongUse(f"‘{target.parent}’ is geen map.", "Kies met -o een andere plek.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, data, overwrite=overwrite)
    except FileExistsError:
        raise
    except OSError as error:  # it may name the draft beside the target, which nobody knows
        raise WrongUse(f"{os_fault(error, str(target))}.", "Kies met -o een andere plek.") from None


def _refuse_clashes(jobs: Sequence[Job]) -> None:
    """No document over a plan or over another one; some file systems see no difference in capitals."""
    plans = {_key(job.input.path): job.input for job in jobs if job.input.path}
    makers: dict[str, Input] = {}
    for job in jobs:
        for target in job.targets.values():
            if _key(target) in plans:
                raise WrongUse(
                    f"‘{target}’ is zelf een plan; daar komt geen document overheen.", _OTHER_PLACE
                )
            other = makers.setdefault(_key(target), job.input)
            if other is not job.input:
                message = f"‘{other.name}’ en ‘{job.input.name}’ zouden allebei ‘{target}’ maken."
                raise WrongUse(message, "Maak ze een voor een, elk met een eigen map bij -o.")


_OTHER_PLACE = "Kies met -o een andere map of een ander bestand."


def _key(path: Path) -> str:
    return str(path.resolve()).casefold()
