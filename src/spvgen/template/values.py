"""The values of a plan as a template sees them: each prints as the Dutch write it and knows its path."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Self

from spvgen.dates import format_date, format_time
from spvgen.diagnostics import NodePath
from spvgen.document.words import Inlines
from spvgen.quantities import Quantity, format_quantity

Paragraphs = tuple[Inlines, ...]
"""A value ready to print: its paragraphs, none for an absent value."""


class Words(str):
    """A text of the plan."""

    path: NodePath

    def __new__(cls, text: str, path: NodePath) -> Self:
        """Bind ``text`` to its place; a computed text has an empty path."""
        bound = super().__new__(cls, text)
        bound.path = path
        return bound


class Choice(Words):
    """A choice: compares by its value (``op_schema``), prints as its words (``op schema``)."""

    shown: str

    def __str__(self) -> str:
        return self.shown


class Day(date):
    """A date; prints as ``8 juli 2025``."""

    path: NodePath

    def __str__(self) -> str:
        return format_date(self)


class Clock(time):
    """A time of day; prints as ``09:00 uur``."""

    path: NodePath

    def __str__(self) -> str:
        return format_time(self)


@dataclass(frozen=True, slots=True, eq=False)
class Amount(Quantity):
    """A quantity; prints as ``minimaal 80%``."""

    path: NodePath = ()

    def __str__(self) -> str:
        return format_quantity(self)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several values with words between them, each still with its own path."""

    paragraphs: Paragraphs


def bound(value: object, path: NodePath) -> object:
    """Give one leaf of a plan its path."""
    if type(value) is str:  # as most are
        return Words(value, path)
    match value:
        case StrEnum():
            choice = Choice(value.value, path)
            choice.shown = getattr(value, "woorden", value.value)
            return choice
        case date():
            day = Day(value.year, value.month, value.day)
            day.path = path
            return day
        case time():
            clock = Clock(value.hour, value.minute)
            clock.path = path
            return clock
        case Quantity():
            return Amount(value.value, value.unit, value.bound, path)
        case _:
            return Words(str(value), path)
