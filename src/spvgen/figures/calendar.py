"""Days as places on a line, and a ruler with months, quarters or years between them. Lengths are points."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.dates import MONTHS
from spvgen.figures.shapes import Form, Ink, Label, Line, Mark, Shape, text_width

RULER: Final = 15.0
"""How high a ruler is."""

DAY: Final = timedelta(days=1)
_GAP: Final = 4.0  # before the name of a month
_LEAST_WEEK: Final = 4.0  # else weeks are left out


class Calendar(NamedTuple):
    """From ``first`` at ``left`` to ``last`` at ``right``; a name on the ruler for so many months."""

    first: date
    last: date
    left: float
    right: float
    months: int = 1
    whole: bool = True
    """Whether months have their names in full."""

    def at(self, day: date) -> float:
        """Where a day stands."""
        share = (day - self.first) / max(self.last - self.first, DAY)
        return self.left + min(share, 1.0) * (self.right - self.left)

    def span(self, days: int) -> float:
        """How wide so many days are."""
        return (self.right - self.left) * (days * DAY / max(self.last - self.first, DAY))

    @property
    def weeks(self) -> bool:
        """Whether there is room for a tick a week."""
        return self.span(7) >= _LEAST_WEEK


def short_month(day: date) -> str:
    """``mrt``, ``apr``."""
    month = MONTHS[day.month - 1]
    return {"maart": "mrt"}.get(month, month[:3])


def fitted(calendar: Calendar, *, behind: bool = False) -> Calendar:
    """With the longest names that fit: of each month in full, in short, of each quarter, or of each year.

    ``behind`` leaves room at the right where the last month is too short for its name: that stands there.
    """
    for months, whole in ((1, True), (1, False), (3, False)):
        named = calendar._replace(months=months, whole=whole)
        less = named._replace(right=named.right - _GAP - text_width(_name(named.last, named)))
        if not behind or not _ends_short(named):
            less = named
        if less.span(28 * months) >= max(map(text_width, _names(named))) + 6:
            return less
    return calendar._replace(months=12, whole=False)


def ruler(calendar: Calendar, top: float, *, years: bool = False) -> Iterator[Mark]:
    """A line where a month begins, and its name where that fits, that of a short last month behind it.

    With ``years`` the first one stands before the calendar, each other one beside or for *januari*, and
    nothing behind it.
    """
    if years and calendar.months < 12:
        year = str(calendar.first.year)
        wide = text_width(year)
        yield Line(calendar.left, top, calendar.left, top + RULER)
        yield Label(calendar.left - _GAP - wide, top + 1.5, wide, year, Ink.QUIET)
    for first, following in pairwise([calendar.first, *_starts(calendar), calendar.last]):
        x = calendar.at(first)
        if first != calendar.first:
            yield Line(x, top, x, top + RULER)
        name = _name(first, calendar)
        if years and calendar.first < first == first.replace(month=1, day=1):
            dated = f"{name} {first.year}"
            name = dated if _fits(calendar, dated, first, following) else str(first.year)
        if _fits(calendar, name, first, following):
            yield Label(x + _GAP, top + 1.5, text_width(name), name)
        elif not years and following == calendar.last and _ends_short(calendar):
            yield Label(calendar.right + _GAP, top + 1.5, text_width(name), name)


def borders(calendar: Calendar) -> list[float]:
    """Where a month, a quarter or a year begins."""
    return [calendar.at(day) for day in _starts(calendar)]


def weeks(calendar: Calendar, bottom: float) -> Iterator[Line]:
    """A tick for each Monday."""
    monday = calendar.first + (-calendar.first.weekday() % 7) * DAY
    while monday <= calendar.last:
        x = calendar.at(monday)
        yield Line(x, bottom - 3, x, bottom, Ink.QUIET)
        monday += 7 * DAY


def stretch(calendar: Calendar, top: float, first: date, last: date, fill: Ink) -> Shape:
    """A part of the ruler."""
    left = calendar.at(first)
    return Shape(Form.BOX, left, top, max(calendar.at(last) - left, 1), RULER, fill)


def _names(calendar: Calendar) -> Iterator[str]:
    return (_name(date(2000, month, 1), calendar) for month in range(1, 13))


def _name(day: date, calendar: Calendar) -> str:
    """What a month, a quarter or a year is called."""
    if calendar.months == 12:
        return str(day.year)
    return MONTHS[day.month - 1] if calendar.whole else short_month(day)


def _fits(calendar: Calendar, name: str, first: date, following: date) -> bool:
    """Whether a name fits between these days."""
    return calendar.at(first) + _GAP + text_width(name) <= calendar.at(following)


def _ends_short(calendar: Calendar) -> bool:
    """Whether the last month, with more than its first day, is too short for a name that a whole one has."""
    first = calendar.last.replace(day=1)
    if calendar.months > 1 or not calendar.first < first < calendar.last:
        return False
    before = (first - DAY).replace(day=1)
    short = not _fits(calendar, _name(first, calendar), first, calendar.last)
    return short and _fits(calendar, _name(before, calendar), before, first)


def _starts(calendar: Calendar) -> Iterator[date]:
    """Each day on which a month, quarter or year begins, but not the first and the last of the calendar."""
    day = calendar.first
    while (day := (day.replace(day=1) + 32 * DAY).replace(day=1)) < calendar.last:
        if (day.month - 1) % calendar.months == 0:
            yield day
