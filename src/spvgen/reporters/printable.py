"""What may reach a terminal: no control characters, and lines as wide as it is."""

import re
import textwrap
import unicodedata
from typing import Any, Final, NamedTuple

_KEPT: Final = "\n"
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the reading direction, and so can make a line show other than it is."""


def printable(text: str) -> str:
    """The text with U+FFFD for what could steer a terminal; line ends stay, a tab becomes a space."""
    return "".join(map(_shown, text))


def _shown(char: str) -> str:
    if char == "\t":
        return " "
    steers = unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in _TURNING
    return "\ufffd" if steers and char not in _KEPT else char


def cells(text: str) -> int:
    """How many columns of a terminal the text takes: East Asian characters two, combining marks none."""
    return sum(map(_cells, text))


def _cells(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


# --- Amounts on one line -----------------------------------------------------------------------------

_JOINED: Final = "€\u00a0"


def tied_amounts(text: str) -> str:
    """The text with no room for a line end between ``€`` and its figure."""
    return re.sub(r"€ (?=-?\d)", _JOINED, text)


def wrapped_lines(text: str, width: int, **choices: Any) -> list[str]:
    """A text as lines of at most ``width``; an amount stays whole. ``choices`` are those of textwrap."""
    lines = textwrap.wrap(tied_amounts(text), width, **choices)
    return [line.replace(_JOINED, "€ ") for line in lines]


# --- A report ----------------------------------------------------------------------------------------

_NARROWEST: Final = 40


class Look(NamedTuple):
    """How a report is set: columns that a line may take, and whether colours are wanted."""

    width: int = 100
    colour: bool = False

    def paint(self, text: str, style: str) -> str:
        """The text in an ANSI style such as ``1`` (bold) or ``31`` (red), where colours are wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and text else text

    @property
    def columns(self) -> int:
        """The columns to set lines in: on a narrower screen these are few enough to read."""
        return max(self.width, _NARROWEST)


def wrapped(text: str, first: str, then: str, look: Look) -> list[str]:
    """A text as lines: ``first`` stands before the first of them, ``then`` before the others."""
    return wrapped_lines(
        printable(text), look.columns, initial_indent=first, subsequent_indent=then, break_on_hyphens=False
    )
