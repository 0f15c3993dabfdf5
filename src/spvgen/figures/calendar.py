"""Days as places on a line, and a ruler with months, quarters or years between them. Lengths are points."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.dates import MONTHS
from spvgen.figures.shapes import Form, Ink, Label, Line, Mark, Shape, text_width

RULER: Final = 15.0
"""How high a ruler is."""

DAY: Final = timedelta(days=1)
_YEAR: Final = [date(2000, month, 1) for month in range(1, 13)]
_GAP: Final = 3.0  # before the name of a month
_LEAST_WEEK: Final = 4.0  # as on a ruler; else weeks are left out


class Names(Enum):
    """How much of the name of a month is told: ``september``, ``sep`` or ``s``."""

    WHOLE = auto()
    SHORT = auto()
    INITIAL = auto()


class Calendar(NamedTuple):
    """From ``first`` at ``left`` to ``last`` at ``right``; a name on the ruler for so many months."""

    first: date
    last: date
    left: float
    right: float
    months: int = 1
    names: Names = Names.WHOLE

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


_WAYS: Final = ((1, Names.WHOLE), (1, Names.SHORT), (1, Names.INITIAL), (3, Names.SHORT))


def short_month(day: date) -> str:
    """``mrt``, ``apr``."""
    month = MONTHS[day.month - 1]
    return {"maart": "mrt"}.get(month, month[:3])


def fitted(calendar: Calendar, *, years: bool = False) -> Calendar:
    """With the longest names that fit: of each month, of each quarter, or of each year.

    With ``years`` there is room for a year beside the name of a month, which goes with no single letter. The
    calendar begins earlier and ends later where its first or last month has too few days for its name.
    """
    for months, names in _WAYS:
        if years and names is Names.INITIAL:
            continue
        named = _lengthened(calendar._replace(months=months, names=names), years=years)
        least = max(map(text_width, _names(named))) + _GAP
        dated = max(text_width(_dated(day, named)[-1]) for day in _YEAR) + _GAP if years else 0
        if named.span(28 * months) >= max(least, dated):
            return named
    return calendar._replace(months=12)


def ruler(calendar: Calendar, top: float, *, years: bool = False) -> Iterator[Mark]:
    """A line where a month begins, and its name where that fits.

    With ``years`` the first name of each year that has room for it is told with the year.
    """
    told = None if years and calendar.months < 12 else calendar.first.year
    for first, following in pairwise([calendar.first, *_starts(calendar), calendar.last]):
        x = calendar.at(first)
        if first != calendar.first or (years and first.day == 1):
            yield Line(x, top, x, top + RULER)
        anew = years and calendar.months < 12 and first.year != told
        names = (*(_dated(first, calendar) if anew else ()), _name(first, calendar))
        fitting = [name for name in names if _fits(calendar, name, first, following)]
        if fitting:
            told = first.year if fitting[0] != names[-1] else told
            yield Label(x + _GAP, top + 1.5, text_width(fitting[0]), fitting[0])


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
    return (_name(day, calendar) for day in _YEAR)


def _name(day: date, calendar: Calendar) -> str:
    """What a month, a quarter or a year is called."""
    if calendar.months == 12:
        return str(day.year)
    return {Names.WHOLE: MONTHS[day.month - 1], Names.SHORT: short_month(day)}.get(
        calendar.names, MONTHS[day.month - 1][0]
    )


def _fits(calendar: Calendar, name: str, first: date, following: date) -> bool:
    """Whether a name fits between these days."""
    return calendar.at(first) + _GAP + text_width(name) <= calendar.at(following)


def _dated(day: date, calendar: Calendar) -> Sequence[str]:
    """A name with its year, the longest first: ``juli 2025``, ``juli ’25``, ``jul ’25``."""
    name, year = _name(day, calendar), str(day.year)
    return f"{name} {year}", f"{name} ’{year[2:]}", f"{short_month(day)} ’{year[2:]}"


def _lengthened(calendar: Calendar, *, years: bool) -> Calendar:
    """With as many days more of its first and its last month as their names take."""
    while calendar.months == 1:
        starts = [calendar.first, *_starts(calendar), calendar.last]
        first = _dated(starts[0], calendar)[-1] if years else _name(starts[0], calendar)
        early = starts[0].day > 1 and not _fits(calendar, first, *starts[:2])
        within = 1 not in (starts[-1].day, (starts[-1] + DAY).day)
        late = within and not _fits(calendar, _name(starts[-2], calendar), *starts[-2:])
        if not (early or late):
            break
        calendar = calendar._replace(first=starts[0] - early * DAY, last=starts[-1] + late * DAY)
    return calendar


def _starts(calendar: Calendar) -> Iterator[date]:
    """Each day on which a month, quarter or year begins, but not the first and the last of the calendar."""
    day = calendar.first
    while (day := (day.replace(day=1) + 32 * DAY).replace(day=1)) < calendar.last:
        if (day.month - 1) % calendar.months == 0:
            yield day
