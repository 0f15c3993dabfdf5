"""What a picture is made of: lines, boxes, discs, diamonds and labels, each at its place.

All lengths are points; x runs to the right and y down, from the upper left corner of the picture. A writer
knows these few shapes and nothing of what they show.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from math import inf
from typing import Final, NamedTuple

from spvgen.document.blocks import Table
from spvgen.document.words import Inlines


class Ink(StrEnum):
    """The part that a colour plays; each writer has a colour for it."""

    PAPER = "paper"
    INK = "ink"
    ACCENT = "accent"
    QUIET = "quiet"
    RULE = "rule"
    TINT = "tint"


class Form(StrEnum):
    """Forms that differ in grey print as well."""

    BOX = "box"
    DISC = "disc"
    DIAMOND = "diamond"


class Anchor(StrEnum):
    """Which part of a text stands at that side of its box."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Line(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = Ink.RULE
    weight: float = 0.5
    dashed: bool = False


class Shape(NamedTuple):
    """A form in the frame from ``x``, ``y``; with an edge where ``edge`` names a colour."""

    form: Form
    x: float
    y: float
    width: float
    height: float
    fill: Ink
    edge: Ink | None = None


class Label(NamedTuple):
    """One line of text in its box: against its left side, in its middle, or against its right side."""

    x: float
    y: float
    width: float
    text: str
    ink: Ink = Ink.INK
    anchor: Anchor = Anchor.START
    height: float = 10.5
    bold: bool = False


Mark = Line | Shape | Label


class Figure(NamedTuple):
    """A picture with its name and all of it in words, for who does not see it.

    ``caption`` stands above it; ``key`` says what its numbers mean, where it has numbers for names.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]
    name: str
    description: str
    caption: Inlines = ()
    key: Table | None = None


TEXT_SIZE: Final = 8.5
LINE_HEIGHT: Final = 10.5
DOT: Final = 8.0  # how wide and high a mark is
BOLD: Final = 1.08  # how much wider bold letters are, at most

_ADVANCES: Final = {
    character: em
    for em, characters in (
        (0.28, "ijlI.,:;'‘’|! \u00a0"),
        (0.36, "frtJ()[]/"),
        (0.43, '-"“”'),
        (0.51, "ckvxyzsFL–"),
        (0.55, "0123456789aeEST€"),
        (0.76, "wDGHNOQU&"),
        (0.95, "mMW%@—…+=<>~→←"),
    )
    for character in characters
}
"""How wide the characters are in Calibri, Source Sans 3 or Segoe UI, whichever is the widest, in em."""

_KNOWN: Final = frozenset(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x17F)])) | set(
    "‘’“”–—…€→←"
)


@lru_cache(maxsize=1024)
def text_width(text: str) -> float:
    """How wide a label is at most, in the widest font that a reader may see it in.

    Endless where nobody can tell: other scripts, signs, spaces that a format would drop.
    """
    if text != text.strip() or "  " in text or not _KNOWN.issuperset(text):
        return inf
    return TEXT_SIZE * sum(map(_advance, text))


def _advance(character: str) -> float:
    """In em."""
    return _ADVANCES.get(character) or (0.66 if character.isupper() else 0.59)


def dot(form: Form, x: float, y: float, fill: Ink = Ink.ACCENT) -> Shape:
    """A mark around a point."""
    return Shape(form, x - DOT / 2, y - DOT / 2, DOT, DOT, fill, Ink.ACCENT)


Sign = tuple[Mark, ...]
"""What is drawn for something, around the origin."""

Entry = tuple[Sign, str]
"""A sign and its word."""


def legend(entries: Iterable[Entry], width: float) -> tuple[list[Mark], float]:
    """Signs with their words in rows of a width, and how high these are."""
    marks: list[Mark] = []
    left, top = 0.0, 0.0
    for sign, word in entries:
        wide = text_width(word)
        if left and left + DOT + 4 + wide > width:
            left, top = 0.0, top + LINE_HEIGHT
        marks += moved(sign, top + LINE_HEIGHT / 2, left + DOT / 2)
        marks.append(Label(left + DOT + 4, top, wide, word, Ink.QUIET))
        left += DOT + wide + 16
    return marks, top + LINE_HEIGHT if marks else 0.0


def moved(marks: Sequence[Mark], down: float, right: float = 0.0) -> list[Mark]:
    """The same marks, so much further down and to the right."""
    return [_moved(mark, down, right) for mark in marks]


def _moved(mark: Mark, down: float, right: float) -> Mark:
    if isinstance(mark, Line):
        x1, y1, x2, y2 = mark[:4]
        return mark._replace(x1=x1 + right, y1=y1 + down, x2=x2 + right, y2=y2 + down)
    return mark._replace(x=mark.x + right, y=mark.y + down)
