"""The words at the marks of a plot: above or below each mark, clear of all other marks and lines."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from spvgen.dates import format_date
from spvgen.document.pictured import Standing, StandingKind
from spvgen.document.words import plain_text
from spvgen.figures.calendar import short_month
from spvgen.figures.placing import Box, all_placed, some_placed
from spvgen.figures.plot import Place, Plot
from spvgen.figures.shapes import BOLD, DOT, LINE_HEIGHT, text_width
from spvgen.figures.values import Units
from spvgen.quantities import Bound

INTERIM: Final = 18.0
"""How wide the dash of an interim goal is: wider than the dot that may lie over it."""

_NEAR: Final = DOT / 2 + 1  # from the middle of a mark to words above or below it
_HALF_DASH: Final = 1.5  # how high half of a dash is
_BESIDE: Final = INTERIM / 2 + 2  # and to words beside it
_END: Final = 2.0  # at the right of words at the line of a norm
_FIRST: Final = {StandingKind.NORM: 0, StandingKind.MEASURED: 1, StandingKind.BASELINE: 2}


class Note(NamedTuple):
    """Lines of text in a box, of a standing of that kind."""

    box: Box
    lines: tuple[str, ...]
    kind: StandingKind


class _Side(Enum):
    """On which side of a mark its words stand."""

    ABOVE = auto()
    BELOW = auto()


class _Words(NamedTuple):
    """What is to be placed at a mark, best on the first of its ``sides``."""

    standing: Standing
    at: Place
    lines: tuple[str, ...]
    sides: tuple[_Side, ...]

    @property
    def width(self) -> float:
        """How wide they are at most."""
        measured = self.standing.kind is StandingKind.MEASURED
        return max(map(text_width, self.lines)) * (BOLD if measured else 1)

    @property
    def norm(self) -> bool:
        """Whether it names the line of a norm."""
        return self.standing.kind is StandingKind.NORM


def notes(plot: Plot, told: Units, *, apart: bool = True) -> list[Note] | None:
    """A figure at each mark, or at its line for a norm; None where they don't all fit.

    With ``apart`` none stands between two marks of one day.
    """
    every = _words(plot, told, apart=apart)
    chosen = all_placed([_free_places(words, plot) for words in every])
    return None if chosen is None else [_note(*each) for each in zip(every, chosen, strict=True)]


def shown(plot: Plot, told: Units) -> list[Note]:
    """As many figures as fit, the norm and the last ones first."""
    every = _words(plot, told, apart=False)[::-1]
    every.sort(key=lambda words: _FIRST.get(words.standing.kind, 3))
    chosen = some_placed([_free_places(words, plot) for words in every])
    return [_note(words, box) for words, box in zip(every, chosen, strict=True) if box]


def norm_side(plot: Plot, bound: Bound | None, y: float, top: float) -> tuple[float, float]:
    """From where to where, downward, a norm is met: no further than the axis goes, nor above ``top``."""
    return (y, plot.floor) if bound is Bound.MAXIMAAL else (top, y)


def _words(plot: Plot, told: Units, *, apart: bool) -> list[_Words]:
    """What is told at each place: once, where what was reached is to the dot what was aimed for."""
    every: dict[tuple[Place, tuple[str, ...]], _Words] = {}
    for standing, place in zip(plot.standings, plot.places, strict=True):
        lines = _lines_of(standing, told)
        at = (place, lines)
        if at not in every or standing.kind is StandingKind.MEASURED:
            every[at] = _Words(standing, place, lines, _sides(standing, place, plot, apart=apart))
    return list(every.values())


def _lines_of(standing: Standing, told: Units) -> tuple[str, ...]:
    """The figure, and its day only where the axis does not tell it; with a norm that is one line."""
    figure, when = told.told(standing), plain_text(standing.when)
    day = standing.day
    plain = day and when == format_date(day)
    if standing.kind is StandingKind.NORM:
        goes = f" op {day.day} {short_month(day)}" if day and plain else when and f", {when}"
        return (f"norm: {figure}{goes}",)
    return (figure,) if plain or not when else (figure, when)


def _sides(standing: Standing, place: Place, plot: Plot, *, apart: bool) -> tuple[_Side, ...]:
    """What was reached has its words above it, a goal below it; of two on one day none has them between."""
    x, y = place
    reached = standing.kind is not StandingKind.INTERIM
    others = [
        at[1]
        for other, at in plot.marked
        if at[0] == x and at[1] != y and (other.kind is not StandingKind.INTERIM) is not reached
    ]
    below = all(other < y for other in others) if others else not reached
    best, other = (_Side.BELOW, _Side.ABOVE) if below else (_Side.ABOVE, _Side.BELOW)
    return (best,) if others and apart else (best, other)


def _note(words: _Words, box: Box) -> Note:
    return Note(box, words.lines, words.standing.kind)


def _free_places(words: _Words, plot: Plot) -> list[Box]:
    """Where the words could stand within the plot: over no mark and no line."""
    wide, high = words.width, LINE_HEIGHT * len(words.lines)
    places = _along(plot, words, wide, high) if words.norm else _around(words, plot, wide, high)
    whole = Box(plot.left + 1, 0, plot.width, plot.floor)
    marks = [_mark(standing.kind, place) for standing, place in plot.marked]
    through = list(_lines(plot))
    return [
        box
        for box in places
        if box.within(whole)
        and not any(box.overlaps(mark) for mark in marks)
        and not any(box.crossed(*line) for line in through)
    ]


def _around(words: _Words, plot: Plot, wide: float, high: float) -> Iterator[Box]:
    """Above or below the mark, somewhat to a side where a line runs there; beside it if need be."""
    x, y = words.at
    least, most = plot.left + 1, plot.width - wide
    lefts = [min(max(x - wide * share, least), most) for share in (0.5, 0.25, 0.75, 0, 1)]
    near = _HALF_DASH + 1 if words.standing.kind is StandingKind.INTERIM else _NEAR
    tops = [y + near if side is _Side.BELOW else y - near - high for side in words.sides]
    beside = [x + _BESIDE, x - _BESIDE - wide]
    for left, top in (
        *((left, top) for top in tops for left in lefts),
        *((left, y - high / 2) for left in beside),
        *((left, y - high + 2) for left in beside),
        *((left, y - 2) for left in beside),
    ):
        yield Box(left, top, left + wide, top + high)


def _along(plot: Plot, words: _Words, wide: float, high: float) -> Iterator[Box]:
    """At the line of a norm, best where it is met; at its right end, its left end, and between."""
    _, y = words.at
    figure = words.standing.quantity
    tops = [y - 1 - high, y + 1]
    if figure and figure.bound is Bound.MAXIMAAL:
        tops.reverse()
    rights = [plot.width - _END, plot.left + wide + 4, (plot.left + plot.width + wide) / 2]
    for top in tops:
        for right in rights:
            yield Box(right - wide, top, right, top + high)


def _lines(plot: Plot) -> Iterator[tuple[float, float, float, float]]:
    """What runs through the plot: from one mark to the next, and the norms."""
    yield from ((*one, *other) for one, other in plot.path)
    for standing, (_, y) in zip(plot.standings, plot.places, strict=True):
        if standing.kind is StandingKind.NORM:
            yield plot.left, y, plot.width, y


def _mark(kind: StandingKind, place: Place) -> Box:
    x, y = place
    wide, high = (INTERIM / 2, _HALF_DASH) if kind is StandingKind.INTERIM else (DOT / 2, DOT / 2)
    return Box(x - wide, y - high, x + wide, y + high)
