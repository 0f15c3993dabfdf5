"""From the paths on the command line to the plans that are meant, each of which can be read by itself."""

import glob
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from spvgen.dutch import closest
from spvgen.files import find_plans

STANDARD_INPUT: Final = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One plan to read; ``name`` is how it is shown, ``path`` is None for standard input."""

    name: str
    path: Path | None

    @property
    def folder(self) -> Path:
        """Where to look for the settings of this plan; for standard input that is the current folder."""
        return self.path.parent if self.path else Path()

    def read(self) -> bytes:
        """The bytes of the plan. Raises OSError."""
        return self.path.read_bytes() if self.path else sys.stdin.buffer.read()


@dataclass(frozen=True, slots=True)
class Gathered:
    """The plans that were found, each once and in the order given; what was wrong with the other paths."""

    inputs: tuple[Input, ...]
    problems: tuple[str, ...]


def gather(words: Sequence[str]) -> Gathered:
    """Find the plans behind files, folders, patterns such as ``*.yaml`` (Windows hands them on), or ``-``."""
    inputs: dict[Path | None, Input] = {}
    problems = []
    for word in words:
        if word == STANDARD_INPUT:
            inputs.setdefault(None, Input(STANDARD_INPUT, None))
            continue
        found = list(_plans(word))
        if not found:
            problems.append(_nothing_there(Path(word)))
        for path in found:
            inputs.setdefault(path.resolve(), Input(str(path), path))
    return Gathered(tuple(inputs.values()), tuple(problems))


def _plans(word: str) -> Iterator[Path]:
    path = Path(word)
    if path.is_dir():
        yield from find_plans([path])
    elif path.exists():
        yield path
    elif glob.has_magic(word):
        names = glob.glob(word)  # noqa: PTH207 - unlike Path.glob it takes absolute patterns too
        yield from map(Path, sorted(names))


def _nothing_there(path: Path) -> str:
    if path.is_dir():
        return f"In de map ‘{path}’ staat geen plan: geen enkel bestand eindigt op .yaml."
    beside = path.parent.iterdir() if path.parent.is_dir() else ()
    near = closest(path.name, [one.name for one in beside if one.is_dir() or one.suffix in (".yaml", ".yml")])
    meant = f" Bedoelde je ‘{path.parent / near}’?" if near else ""
    return f"‘{path}’ bestaat niet.{meant}"
