"""What the tool has to say: findings about a file, their place and their order; what it can't do, and why."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

NodePath = tuple[str | int, ...]
"""The way to a value in a plan, from the top: ``("doelen", 0, "meting", "norm")``."""


class Obstacle(Exception):
    """Why something can't be done: a Dutch sentence, and in ``hint`` what to do about it (or nothing)."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    @property
    def told(self) -> str:
        """Message and hint on one line."""
        return f"{self.message} {self.hint}".rstrip()


class Severity(StrEnum):
    """How much a finding weighs: a *fout* stops rendering, the others advise."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    TIP = "tip"


class Position(NamedTuple):
    """A place in a text: line and column both count from 1, columns in code points."""

    line: int
    column: int


class Finding(NamedTuple):
    """One thing that is wrong or can be better, where it stands, and what to write instead.

    ``end`` is the position just behind the last character. ``excerpt`` is the quoted first line.
    ``hint`` may be empty; ``path`` is empty where the finding is about the file as a whole. ``likewise`` is
    how a list calls the part that it is about, where people may read one message for all such parts.
    ``left_out`` is whether what stands there can't be read, so that no document holds it.
    """

    file: str
    code: str
    name: str
    severity: Severity
    path: NodePath
    start: Position
    end: Position
    excerpt: str
    message: str
    hint: str = ""
    likewise: str = ""
    left_out: bool = False

    @property
    def private(self) -> bool:
        """Whether it tells that something private stands here, so that nobody may read it."""
        return about_privacy(self.code) and self.severity is Severity.FOUT

    @property
    def of_whole_file(self) -> bool:
        """Whether it marks no place, but is about the file as a whole."""
        return self.start == self.end == Position(1, 1)


HIDDEN: Final = "[verborgen: privacy]"
"""The excerpt of a finding whose line holds something private; there is nothing in it to mark."""

OUT_OF_GIT: Final = "Haal het weg. Kijk ook of het nog in de geschiedenis van git staat."
"""What to do about something private that a file holds and its document does not."""

INPUT_CODES: Final[dict[str, str]] = {
    "X01": "yaml-fout",
    "X02": "onbekende-sleutel",
    "X03": "onderdeel-ontbreekt",
    "X04": "verkeerd-type",
    "X05": "dubbele-sleutel",
    "X06": "datums-niet-op-volgorde",
    "X07": "onveilige-yaml",
    "X08": "stuurteken",
    "X09": "afgekapte-tekst",
    "X10": "onbekende-verwijzing",
    "X11": "tekencodering",
    "X12": "huisstijl",
}
"""Name of each code about the file itself (reading and shape); all of them are *fout*, but for advice on
the house style."""

UNREADABLE: Final = frozenset({"X01", "X11"})
"""Codes after which nothing of the file could be read at all (exit code 2)."""


def about_privacy(code: str) -> bool:
    """Whether a code is that of a rule about privacy."""
    return code.startswith("V")


def code_of(word: str, names: Mapping[str, str]) -> str:
    """The code that is meant, by itself or by its name, in capitals or not; empty for none.

    ``names`` gives the name of each code.
    """
    typed = word.strip().casefold()
    return next((code for code, name in names.items() if typed in (code.casefold(), name)), "")


def format_path(path: NodePath) -> str:
    """Write a path the way it is shown and the way ``negeer.pad`` takes it: ``doelen[0].meting.norm``."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")


def in_order(findings: list[Finding]) -> list[Finding]:
    """Sort by place, then by code, so that the same file always gives the same report."""
    return sorted(findings, key=lambda f: (f.file, f.start, f.end, f.code, format_path(f.path), f.message))
