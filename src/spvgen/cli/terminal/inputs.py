"""From the paths on the command line to the plans that are meant, each of which can be read by itself."""

import glob
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from spvgen.cli.terminal.outcome import Crash, WrongUse
from spvgen.cli.terminal.streams import progress, tell
from spvgen.diagnostics import Obstacle
from spvgen.dutch import closest
from spvgen.files import PLAN_ENDINGS, find_plans

STANDARD_INPUT: Final = "-"
_DOCUMENTS: Final = {".docx": "het Word-document", ".doc": "een Word-document", ".pdf": "een pdf"}
"""Ending of a file that is made of a plan → what it is."""

_EMPTY: Final = "Er staat een lege naam tussen de bestanden. Geef de naam van het plan."


@dataclass(frozen=True)
class Input:
    """One plan to read; ``name`` is how it is shown, ``path`` is None for standard input.

    ``below`` is the way to it from the folder that was given: for ``plannen/team/tom.yaml`` out of
    ``plannen`` that is ``team``; for a file that was given itself it is empty.
    """

    name: str
    path: Path | None
    below: Path = Path()

    @property
    def folder(self) -> Path:
        """Where to look for the settings of this plan; for standard input that is the current folder."""
        return self.path.parent if self.path else Path()

    def read(self) -> bytes:
        """The bytes of the plan. Raises OSError."""
        return self.path.read_bytes() if self.path else self._standard_input

    @cached_property
    def _standard_input(self) -> bytes:
        """What came in; it comes only once."""
        return sys.stdin.buffer.read()


class Gathered(NamedTuple):
    """The plans that were found, each once and in the order given; what was wrong with the other paths."""

    inputs: tuple[Input, ...]
    problems: tuple[str, ...]


def gather(words: Sequence[str], command: str) -> Gathered:
    """Find the plans behind files, folders, patterns such as ``*.yaml`` (Windows hands them on), or ``-``.

    ``command`` is the one that asks for them; it comes back in the advice.
    """
    inputs: dict[Path | None, Input] = {}
    problems = []
    for word in words:
        if word == STANDARD_INPUT:
            inputs.setdefault(None, Input(STANDARD_INPUT, None))
            continue
        closed: list[OSError] = []
        found = list(_plans(word, closed)) if word else []
        problems += [_CLOSED.format(error.filename) for error in closed]
        if not found and not closed:
            problems.append(_nothing_there(Path(word)) if word else _EMPTY)
        for path in found:
            if problem := _unfit(path, command):
                problems.append(problem)
            else:
                inputs.setdefault(Path(os.path.realpath(path)), Input(str(path), path, _below(path, word)))
    return Gathered(tuple(inputs.values()), tuple(problems))


def _unfit(path: Path, command: str) -> str:
    """Why this can be no plan; empty where it can."""
    if _is_document(path):
        return _no_plan(path, command)
    if path.exists() and not path.is_file():  # reading a pipe or a device may never end
        return f"‘{path}’ is geen gewoon bestand. Komt het plan van een ander programma? Geef dan - mee."
    return ""


def _below(path: Path, word: str) -> Path:
    return path.parent.relative_to(word) if Path(word).is_dir() else Path()


_CLOSED: Final = "In de map ‘{}’ mag spv niet kijken. Vraag er toegang toe, of geef de andere mappen op."


def _plans(word: str, closed: list[OSError]) -> Iterator[Path]:
    path = Path(word)
    if path.is_dir():
        yield from find_plans([path], closed)
    elif path.exists():
        yield path
    elif glob.has_magic(word):
        names = glob.glob(word)  # noqa: PTH207 - unlike Path.glob it takes absolute patterns too
        yield from map(Path, sorted(names))


def _is_document(path: Path) -> bool:
    return path.suffix.lower() in _DOCUMENTS


def _no_plan(path: Path, command: str) -> str:
    from spvgen.shell import in_shell

    plan = next((plan for plan in map(path.with_suffix, PLAN_ENDINGS) if plan.is_file()), None)
    way_out = f": spv {command} {in_shell(plan)}" if plan else ", een bestand dat eindigt op .yaml."
    return f"‘{path}’ is {_DOCUMENTS[path.suffix.lower()]}. Geef het plan mee{way_out}"


def one_input(word: str, command: str) -> Input:
    """The one plan behind a word of the command line. Raises WrongUse for none and for several."""
    gathered = gather([word], command)
    if gathered.problems:
        raise WrongUse(gathered.problems[0])
    if len(gathered.inputs) > 1:
        raise WrongUse(f"Bij ‘{word}’ horen {len(gathered.inputs)} plannen.", "Geef één plan mee.")
    return gathered.inputs[0]


def refuse_folder(plan: Path, command: str = "") -> None:
    """Raise WrongUse for a folder: a history is that of one plan; with a ``command``, for a document too."""
    if plan.is_dir():
        raise WrongUse(f"‘{plan}’ is een map.", "Geef één plan mee.")
    if command and _is_document(plan):
        raise WrongUse(_no_plan(plan, command))


def _nothing_there(path: Path) -> str:
    if path.is_symlink():
        return f"‘{path}’ verwijst naar een bestand dat er niet is."
    if path.is_dir():
        return f"In de map ‘{path}’ staat geen plan: geen enkel bestand eindigt op .yaml."
    beside = path.parent.iterdir() if path.parent.is_dir() else ()
    # without their ending: sharing that makes no two names alike
    known = {one.stem: one for one in beside if one.is_dir() or one.suffix in PLAN_ENDINGS}
    found = _half_named(path) or known.get(closest(path.stem, known) or "")
    meant = f" Bedoelde je ‘{found}’?" if found else ""
    return f"‘{path}’ bestaat niet.{meant}"


def _half_named(path: Path) -> Path | None:
    """The plan behind a name without its ending or its folder: *plannen/wim*, *wim.yaml*."""
    names = [path.name, *(f"{path.name}{ending}" for ending in PLAN_ENDINGS)]
    folders = (path.parent, path.parent / "plannen")
    places = [folder / name for folder in folders for name in names]
    whole = next((place for place in places if place.is_file()), None)
    return whole or next((plan for folder in folders if (plan := _begun_with(folder, path.name))), None)


def _begun_with(folder: Path, name: str) -> Path | None:
    """The only plan in a folder whose name begins with a word: *dennis* for *dennis-de-boer.yaml*."""
    word = name.lower().removesuffix("-")
    found = [
        one
        for one in (folder.iterdir() if folder.is_dir() and word else ())
        if one.suffix in PLAN_ENDINGS and one.stem.lower().startswith(f"{word}-")
    ]
    return found[0] if len(found) == 1 else None


# --- Each plan by itself ------------------------------------------------------------------------------


Made = TypeVar("Made")


@dataclass
class Failed:
    """What went wrong: sentences for the user, and faults of spvgen itself with the name of the file."""

    problems: list[str] = field(default_factory=list)
    faults: list[tuple[str, Exception]] = field(default_factory=list)

    def tell(self, *more: str) -> None:
        """Tell all of it, and what there is ``more`` to tell. Raises Crash where spvgen itself failed."""
        for told in (*self.problems, *more):
            tell(told)
        if self.faults:
            raise Crash(self.faults)


def each(inputs: Sequence[Input], work: Callable[[Input], Made], failed: Failed) -> Iterator[Made]:
    """What ``work`` makes of each input, which may raise anything; ``failed`` gathers that."""
    for one in progress(inputs, "plannen"):
        with guarded(one.name, failed.problems.append, failed.faults):
            yield work(one)


@contextmanager
def guarded(name: str, tell: Callable[[str], None], faults: list[tuple[str, Exception]]) -> Iterator[None]:
    """Keep what goes wrong with one plan from the others: it is told, or it is a fault of spvgen itself."""
    try:
        yield
    except Obstacle as wrong:
        tell(wrong.told)
    except OSError as error:
        from spvgen.cli.terminal.faults import os_fault  # most plans can be read

        tell(f"{os_fault(error, str(error.filename or name))}.")
    except Exception as error:  # noqa: BLE001 - told by the caller, after the other plans
        faults.append((name, error))


def unreadable(one: Input) -> Obstacle:
    """What to tell of a file that is no YAML at all."""
    from spvgen.shell import to_check

    return Obstacle(f"‘{one.name}’ is niet te lezen.", f"Kijk met: {to_check(one.name)}")
