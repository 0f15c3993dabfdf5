"""The days of what is told in a plot, below its axis: each at its tick, the year once."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from spvgen.figures.calendar import Calendar, short_month
from spvgen.figures.plot import DAY_EDGE, Plot
from spvgen.figures.shapes import LINE_HEIGHT, Anchor, Ink, Label, Line, Mark, text_width

TICK: Final = 4.0
"""How far below the axis the days stand."""

_BETWEEN: Final = 2.0
_ROWS: Final = 2


class _Day(NamedTuple):
    """A day with the left side and the width of its words; ``dated`` where its year stands below it."""

    day: date
    left: float
    wide: float
    dated: bool


def days_below(plot: Plot, top: float) -> tuple[list[Mark], float] | None:
    """Ticks and days below an axis at ``top``, and how high they are; None where there is no room for all.

    The day of a norm, which is told at its line as well, gives way to another.
    """
    if plot.calendar is None:
        return [], LINE_HEIGHT / 2  # half of the lowest value of the axis
    every = sorted({each.day for each in plot.standings if each.day})
    marked = sorted({each.day for each, _ in plot.marked if each.day})
    for days, rows in ((every, 1), (marked, 1), (marked, _ROWS)):
        labels = list(_labels(days, plot, plot.calendar))
        at = _rows(labels)
        lines = max(at, default=0) + 1
        if lines <= rows and not any(_rows([one for one in labels if one.dated])):  # years have one row
            return list(_below(labels, at, top, plot.calendar)), TICK + (lines + 1) * LINE_HEIGHT
    return None


def _labels(days: Sequence[date], plot: Plot, calendar: Calendar) -> Iterator[_Day]:
    year = 0
    for day in days:
        wide = max(text_width(_day(day)), text_width(str(day.year)) if day.year != year else 0)
        left = min(max(calendar.at(day) - wide / 2, calendar.left - DAY_EDGE), plot.width - wide)
        yield _Day(day, left, wide, day.year != year)
        year = day.year


def _rows(labels: Sequence[_Day]) -> list[int]:
    """The row of each, in as few as hold them."""
    ends: list[float] = []
    at = []
    for label in labels:
        row = next((row for row, end in enumerate(ends) if end + _BETWEEN <= label.left), len(ends))
        ends[row : row + 1] = [label.left + label.wide]
        at.append(row)
    return at


def _below(labels: Sequence[_Day], rows: Sequence[int], top: float, calendar: Calendar) -> Iterator[Mark]:
    years = top + TICK + (max(rows, default=0) + 1) * LINE_HEIGHT
    for (day, left, wide, dated), row in zip(labels, rows, strict=True):
        x, y = calendar.at(day), top + TICK + row * LINE_HEIGHT
        yield Line(x, top, x, top + TICK - 1, Ink.QUIET)
        yield Label(left, y, wide, _day(day), Ink.QUIET, Anchor.MIDDLE)
        if dated:
            yield Label(left, years, wide, str(day.year), Ink.QUIET, Anchor.MIDDLE)


def _day(day: date) -> str:
    return f"{day.day} {short_month(day)}"
