"""The plot of a progress picture: where each figure stands. From its own upper left corner, in points."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.document import Standing, StandingKind
from spvgen.figures.calendar import Calendar, fitted
from spvgen.figures.shapes import text_width
from spvgen.figures.values import Units, quantity_of, ticks
from spvgen.figures.words import the_norm
from spvgen.quantities import Quantity

_EDGE: Final = 6.0  # what stays free at both sides of the calendar
_AXIS: Final = 24.0  # for values at the left, at least
_SLOT: Final = 36.0  # for a mark without a date, before the calendar
_SLOTS: Final = 0.3  # of the width, at most

Place = tuple[float, float]


class Room(NamedTuple):
    """How high a plot is, and how much of it is free above the highest value, and below the lowest."""

    height: float
    free: float


class Plot(NamedTuple):
    """A mark for each standing at its place, from ``left`` on; ``ticks`` are values with their words.

    ``calendar`` is None where all happens on one day, or on no known day.
    """

    width: float
    room: Room
    left: float
    standings: Sequence[Standing]
    places: Sequence[Place]
    ticks: Sequence[tuple[Decimal, str]]
    norm: Quantity | None
    calendar: Calendar | None

    def y(self, value: Decimal) -> float:
        """Where a value stands; upward is more."""
        return _y(value, [tick for tick, _ in self.ticks], self.room)

    @property
    def height(self) -> float:
        """How high it is."""
        return self.room.height

    @property
    def waiting(self) -> list[StandingKind]:
        """What stands before the calendar, where there is one."""
        return [each.kind for each in self.standings if self.calendar and _waits(each)]

    @property
    def path(self) -> list[tuple[Place, Place, bool]]:
        """What was reached, from one to the next, and whether the days of both are known."""
        reached = [
            (place, each.day is not None)
            for each, place in zip(self.standings, self.places, strict=True)
            if each.kind in (StandingKind.BASELINE, StandingKind.MEASURED)
        ]
        return [(one, other, known and also) for (one, known), (other, also) in pairwise(reached)]


def plotted(
    standings: Sequence[Standing], told: Units, width: float, room: Room, ends: Sequence[date]
) -> Plot:
    """The figures by day, from the first to the last of these or of ``ends``.

    Those without a date stand before the calendar, a norm without one at its end.
    """
    quantities = [quantity_of(each) for each in standings]
    values = ticks(quantities)
    named = [(value, told.at_axis(value)) for value in values]
    left = max(_AXIS, *(text_width(text) + 6 for _, text in named))
    slots = sum(_waits(each) for each in standings)
    start = left + min(slots * _SLOT, _SLOTS * width) + _EDGE
    days = [*ends, *(each.day for each in standings if each.day)]
    calendar = None
    if len(set(days)) > 1:
        calendar = fitted(Calendar(min(days), max(days), start, width - _EDGE), years=True)
    right = calendar.at(max(ends or days)) if calendar else width - _EDGE
    across = _across(standings, calendar, (left, start), right)
    places = [(x, _y(each.value, values, room)) for x, each in zip(across, quantities, strict=True)]
    return Plot(width, room, left, standings, places, named, the_norm(standings), calendar)


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


def _y(value: Decimal, ticks: Sequence[Decimal], room: Room) -> float:
    share = float((value - ticks[0]) / (ticks[-1] - ticks[0]))
    return room.height - room.free - share * (room.height - 2 * room.free)
