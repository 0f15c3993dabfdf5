"""The words at the marks of a plot: a figure with its day, clear of all other marks, words and lines."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from spvgen.dates import format_date
from spvgen.document import Standing, StandingKind, plain_text
from spvgen.figures.calendar import short_month
from spvgen.figures.placing import Box, all_placed, some_placed
from spvgen.figures.plot import Place, Plot
from spvgen.figures.shapes import DOT, LINE_HEIGHT, Anchor, text_width
from spvgen.figures.values import Units
from spvgen.quantities import Bound

_NEAR: Final = DOT / 2 + 1  # from the middle of a mark to words above or below it
_BESIDE: Final = DOT / 2 + 3  # and to words beside it
_FIRST: Final = {StandingKind.NORM: 0, StandingKind.MEASURED: 1, StandingKind.BASELINE: 2}


class Note(NamedTuple):
    """Lines of text in a box; ``norm`` tells that they name the line of the norm."""

    box: Box
    lines: tuple[str, ...]
    anchor: Anchor
    norm: bool


class _Words(NamedTuple):
    """What is to be placed at a mark."""

    standing: Standing
    at: Place
    lines: tuple[str, ...]

    @property
    def in_one(self) -> tuple[str, ...]:
        """The same on one line."""
        return (" · ".join(self.lines),)

    @property
    def norm(self) -> bool:
        """Whether it names the line of a norm."""
        return self.standing.kind is StandingKind.NORM


class Days(Enum):
    """How the day of a figure is told: not at all, with its year, or with the year on the calendar alone."""

    NONE = auto()
    WHOLE = auto()
    SHORT = auto()


def notes(plot: Plot, told: Units, days: Days) -> list[Note] | None:
    """A figure and its day at each mark, or at its line for a norm; None where they don't all fit."""
    every = _words(plot, told, days)
    chosen = all_placed([_free_places(words, plot) for words in every])
    return None if chosen is None else [_note(*each) for each in zip(every, chosen, strict=True)]


def shown(plot: Plot, told: Units) -> list[Note]:
    """As many figures as fit, the norm and the last ones first."""
    every = _words(plot, told, Days.NONE)[::-1]
    every.sort(key=lambda words: _FIRST.get(words.standing.kind, 3))
    chosen = some_placed([_free_places(words, plot) for words in every])
    return [_note(words, box) for words, box in zip(every, chosen, strict=True) if box]


def norm_side(plot: Plot, bound: Bound | None, y: float) -> tuple[float, float]:
    """From where to where, downward, a norm is met."""
    return (y, plot.height) if bound is Bound.MAXIMAAL else (0.0, y)


def _words(plot: Plot, told: Units, days: Days) -> list[_Words]:
    """What is told at each place: once, where two marks have the same words."""
    every = {(each.at, each.lines): each for each in _each(plot, told, days)}
    return list(every.values())


def _each(plot: Plot, told: Units, days: Days) -> Iterator[_Words]:
    for standing, place in zip(plot.standings, plot.places, strict=True):
        day = "" if standing.kind is StandingKind.NORM else _day(standing, days)
        yield _Words(standing, place, tuple(filter(None, (told.told(standing), day))))


def _day(standing: Standing, days: Days) -> str:
    told = "" if days is Days.NONE else plain_text(standing.when)
    short = days is Days.SHORT and standing.day
    return f"{short.day} {short_month(short)}" if short and told == format_date(short) else told


def _note(words: _Words, box: Box) -> Note:
    x, _ = words.at
    anchor = Anchor.MIDDLE
    if box.left >= x:
        anchor = Anchor.START
    elif box.right <= x or words.norm:
        anchor = Anchor.END
    lines = words.lines if box.bottom - box.top > LINE_HEIGHT + 1 else words.in_one
    return Note(box, lines, anchor, words.norm)


def _free_places(words: _Words, plot: Plot) -> list[Box]:
    """Where the words could stand within the plot: over no mark and no line."""
    places: list[Box] = []
    for lines in dict.fromkeys((words.lines, words.in_one)):
        wide, high = max(map(text_width, lines)), LINE_HEIGHT * len(lines)
        places += _along(plot, words, wide, high) if words.norm else _around(words.at, plot, wide, high)
    whole = Box(plot.left + 1, 0, plot.width, plot.height)
    through = list(_lines(plot))
    return [
        box
        for box in places
        if box.within(whole)
        and not any(box.overlaps(_mark(place)) for place in plot.places)
        and not any(box.crossed(*line) for line in through)
    ]


def _around(at: Place, plot: Plot, wide: float, high: float) -> Iterator[Box]:
    """Above and below the mark, beside it, and at its corners."""
    x, y = at
    middle = min(max(x - wide / 2, plot.left + 1), plot.width - wide)
    above, below = y - _NEAR - high, y + _NEAR
    right, left = x + _BESIDE, x - _BESIDE - wide
    for side, top in (
        *((middle, above), (middle, below), (right, y - high / 2), (left, y - high / 2)),
        *((x + 2, above), (x - 2 - wide, above), (x + 2, below), (x - 2 - wide, below)),
        *((right, y - high + 2), (left, y - high + 2), (right, y - 2), (left, y - 2)),
    ):
        yield Box(side, top, side + wide, top + high)


def _along(plot: Plot, words: _Words, wide: float, high: float) -> Iterator[Box]:
    """At the line of a norm, best where it is met; at its right end, its left end, and between."""
    _, y = words.at
    figure = words.standing.quantity
    tops = [y - 1 - high, y + 1]
    if figure and figure.bound is Bound.MAXIMAAL:
        tops.reverse()
    rights = [plot.width - DOT - 4, plot.left + wide + 4, (plot.left + plot.width + wide) / 2]
    for top in tops:
        for right in rights:
            yield Box(right - wide, top, right, top + high)


def _lines(plot: Plot) -> Iterator[tuple[float, float, float, float]]:
    """What runs through the plot: from one mark to the next, and the norm."""
    yield from ((*one, *other) for one, other, _ in plot.path)
    if plot.norm:
        y = plot.y(plot.norm.value)
        yield plot.left, y, plot.width, y


def _mark(place: Place) -> Box:
    x, y = place
    return Box(x - DOT / 2, y - DOT / 2, x + DOT / 2, y + DOT / 2)
