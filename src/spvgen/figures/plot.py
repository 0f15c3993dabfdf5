"""The plot of a progress picture: where each figure stands. From its own upper left corner, in points."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.document.pictured import Standing, StandingKind
from spvgen.figures.calendar import Calendar, fitted
from spvgen.figures.shapes import DOT, text_width
from spvgen.figures.values import Units, quantity_of, ticks
from spvgen.figures.words import the_norm
from spvgen.quantities import Quantity

_EDGE: Final = 10.0  # what stays free at both sides of the calendar, for the marks there
DAY_EDGE: Final = 6.0
"""How far the first day may go to the left of its tick."""
_AXIS: Final = 24.0  # for values at the left, at least
_SLOT: Final = 36.0  # for a mark without a date, before the calendar
_SLOTS: Final = 0.3  # of the width, at most
_HEIGHT: Final = 80.0  # of every plot: who lays two side by side sees which goes faster
_FREE: Final = 15.0  # above the highest value, for words
_HALF: Final = DOT / 2 + 1  # what a mark at the floor takes below it

Place = tuple[float, float]


class Plot(NamedTuple):
    """A mark for each standing at its place, from ``left`` on; ``ticks`` are values with their words.

    The first of these stands at the ``floor``, as far from the upper side; a norm has a line for a mark.
    ``calendar`` is None where no day is known.
    """

    width: float
    left: float
    floor: float
    standings: Sequence[Standing]
    places: Sequence[Place]
    ticks: Sequence[tuple[Decimal, str]]
    norm: Quantity | None
    calendar: Calendar | None

    def y(self, value: Decimal) -> float:
        """Where a value stands; upward is more."""
        return _y(value, [tick for tick, _ in self.ticks], self.floor)

    @property
    def height(self) -> float:
        """How high it is."""
        return _HEIGHT

    @property
    def before(self) -> tuple[float, float]:
        """Where words below what waits begin, how wide they can be: clear of the first day, and centred."""
        end = self.calendar.left if self.calendar else self.left
        return self.left + DAY_EDGE, end - self.left - 2 * DAY_EDGE

    @property
    def marked(self) -> Iterator[tuple[Standing, Place]]:
        """What has a mark, with its place."""
        return (
            (standing, place)
            for standing, place in zip(self.standings, self.places, strict=True)
            if standing.kind is not StandingKind.NORM
        )

    @property
    def waiting(self) -> list[StandingKind]:
        """What stands before the calendar, where there is one."""
        return [each.kind for each in self.standings if self.calendar and _waits(each)]

    @property
    def path(self) -> list[tuple[Place, Place]]:
        """What was reached, from one to the next."""
        reached = (place for each, place in self.marked if each.kind is not StandingKind.INTERIM)
        return list(pairwise(reached))


def plotted(
    standings: Sequence[Standing], told: Units, width: float, ends: Sequence[date], *, months: bool = False
) -> Plot:
    """The figures by day, from the first to the last of these or of ``ends``.

    Those without a date stand before the calendar, a norm without one at its end. Below it there is room for
    the names of ``months``.
    """
    quantities = [quantity_of(each) for each in standings]
    values = ticks(quantities)
    named = [(value, told.at_axis(value)) for value in values]
    left = max(_AXIS, *(text_width(text) + 6 for _, text in named))
    slots = sum(_waits(each) for each in standings)
    start = left + min(slots * _SLOT, _SLOTS * width) + _EDGE
    days = [*ends, *(each.day for each in standings if each.day)]
    calendar = None
    if days:
        calendar = Calendar(min(days), max(days), start, width - _EDGE)
        calendar = fitted(calendar, years=True) if months else calendar
    right = calendar.at(max(ends or days)) if calendar else width - _EDGE
    across = _across(standings, calendar, (left, start), right)
    lowest = min(quantity.value for quantity in quantities)
    floor = min(_HEIGHT, _HEIGHT - _HALF + _above(lowest, values))
    places = [(x, _y(each.value, values, floor)) for x, each in zip(across, quantities, strict=True)]
    return Plot(width, left, floor, standings, places, named, the_norm(standings), calendar)


def _above(lowest: Decimal, ticks: Sequence[Decimal]) -> float:
    """How far above the floor the lowest value stands."""
    return _HEIGHT - _y(lowest, ticks, _HEIGHT)


def _across(
    standings: Sequence[Standing], calendar: Calendar | None, slots: tuple[float, float], right: float
) -> Iterator[float]:
    """From left to right; what has no date stands evenly in the slots."""
    left, end = slots
    step = (end - left) / (sum(map(_waits, standings)) or 1)
    waiting = left + step / 2
    for each in standings:
        if _waits(each):
            yield waiting
            waiting += step
        elif each.day and calendar:
            yield calendar.at(each.day)
        else:
            yield right


def _waits(standing: Standing) -> bool:
    """Whether it stands before the calendar."""
    return not standing.day and standing.kind is not StandingKind.NORM


def _y(value: Decimal, ticks: Sequence[Decimal], floor: float) -> float:
    share = float((value - ticks[0]) / (ticks[-1] - ticks[0]))
    return floor - share * (floor - _FREE)
