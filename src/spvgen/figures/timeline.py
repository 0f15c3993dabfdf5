"""Geometry of a timeline: a row for each moment, by date, with its sign below a ruler of months and weeks."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from spvgen.document.pictured import Moment, MomentKind, Timeline
from spvgen.figures.calendar import DAY, RULER, Calendar, borders, fitted, ruler, stretch, weeks
from spvgen.figures.rows import Told, numbers, rows
from spvgen.figures.shapes import (
    DOT,
    Entry,
    Figure,
    Form,
    Ink,
    Label,
    Line,
    Mark,
    Shape,
    Sign,
    dot,
    legend,
    moved,
)
from spvgen.figures.words import description, in_time, key, name

_EDGE: Final = 6.0  # what stays free at both sides of the calendar
_NUMBER: Final = 24.0  # at the right of a calendar with numbers, for that of a period as long as it is
_GAP: Final = 4.0  # below the legend, and below the ruler
_LEAST_PAUSE: Final = 3.0
_PAUSE: Final = 6.0  # how high a pause is
_HATCH: Final = 5.0  # from one slanting line to the next
_BAR: Final[Sign] = (Line(0, -DOT / 2, 0, DOT / 2, Ink.ACCENT, 2),)
_SIGNS: Final[Mapping[MomentKind, Sign]] = {
    MomentKind.MEETING: (dot(Form.DISC, 0, 0),),
    MomentKind.DEADLINE: (dot(Form.DIAMOND, 0, 0, Ink.PAPER),),
    MomentKind.PAUSE: (dot(Form.BOX, 0, 0, Ink.RULE),),
}
_EXTENDED: Final[Sign] = (
    dot(Form.BOX, 0, 0, Ink.PAPER)._replace(edge=Ink.RULE),
    *(Line(x - 3, 3, x + 1, -3, Ink.TINT, 2) for x in (0, 2)),
)
_WEEK: Final[Sign] = (Line(0, -3, 0, 3, Ink.QUIET),)


def draw(block: Timeline, width: float) -> Figure:
    """The picture; with numbers for the moments, and a key to them, where their names don't fit."""
    moments = in_time(block.moments)
    named = rows(moments, width)
    days = [day for moment in moments for day in moment.days]
    left, right = (named.left, width - _EDGE) if named else (0.0, width - _NUMBER)
    calendar = fitted(Calendar(min(days), max(days), left + _EDGE, right))
    told = named or numbers(moments, calendar, width)
    signs, above = _beside_or_above(list(_legend(moments, calendar)), width, left)
    chart = [*_ruler(moments, calendar, above)]
    top = above + RULER + _GAP
    if named:
        chart += _pauses(moments, calendar, top, named.height)
        chart += _guides(moments, calendar, named, top)
    chart += _signs(moments, calendar, told, top)
    marks = (*signs, *chart, *moved(told.labels, top))
    table = None if named else key(block)
    return Figure(
        width, top + told.height + 1, marks, name(block), description(block), block.header[0], table
    )


def _beside_or_above(entries: Sequence[Entry], width: float, left: float) -> tuple[list[Mark], float]:
    """The signs and where the ruler begins: right at the top where they stand at the left of it.

    To save that line, ticks for weeks go without a word: they are on many a ruler.
    """
    for chosen in (entries, [entry for entry in entries if entry[0] is not _WEEK]):
        signs, height = legend(chosen, width)
        if max((mark.x + mark.width for mark in signs if isinstance(mark, Label)), default=0) <= left:
            return moved(signs, (RULER - height) / 2), 0
    signs, height = legend(entries, width)
    return signs, height + _GAP


def _legend(moments: Sequence[Moment], calendar: Calendar) -> Iterator[Entry]:
    kinds = {moment.kind for moment in moments}
    if barred := [kind for kind in (MomentKind.START, MomentKind.END) if _barred(kind, moments)]:
        yield _BAR, " of ".join("start" if kind is MomentKind.START else kind for kind in barred)
    yield from ((sign, kind) for kind, sign in _SIGNS.items() if kind in kinds)
    if len(_ends(moments)) > 1:
        yield _EXTENDED, "verlenging"
    if calendar.weeks:
        yield _WEEK, "week"


def _barred(kind: MomentKind, moments: Sequence[Moment]) -> bool:
    """Whether a bar is seen of it: an end on the day of a talk or a deadline lies below the sign of that."""
    shared = (MomentKind.MEETING, MomentKind.DEADLINE) if kind is MomentKind.END else ()
    covered = {moment.days[0] for moment in moments if moment.kind in shared}
    return any(moment.kind is kind and moment.days[0] not in covered for moment in moments)


def _ends(moments: Sequence[Moment]) -> list[date]:
    """The last day that was agreed at first, and each to which it was put off."""
    return sorted({moment.days[0] for moment in moments if moment.kind is MomentKind.END})


def _ruler(moments: Sequence[Moment], calendar: Calendar, top: float) -> Iterator[Mark]:
    """The days as a ruler: tinted up to the first of two ends, a tick for each Monday, months by name."""
    yield stretch(calendar, top, calendar.first, calendar.last, Ink.PAPER)._replace(edge=Ink.RULE)
    ends = _ends(moments)
    agreed = ends[0] if len(ends) > 1 else calendar.last
    yield stretch(calendar, top, calendar.first, agreed, Ink.TINT)
    yield from _hatched(stretch(calendar, top, agreed, max(ends, default=agreed), Ink.TINT))
    if calendar.weeks:
        yield from weeks(calendar, top + RULER)
    yield from ruler(calendar, top)


def _pauses(moments: Sequence[Moment], calendar: Calendar, top: float, height: float) -> Iterator[Shape]:
    """A pale band below the ruler for the days of each pause: on the ruler it would cover names of months."""
    for moment in moments:
        if moment.kind is MomentKind.PAUSE:
            yield _pause(moment, calendar, top)._replace(height=height, fill=Ink.TINT)


def _pause(moment: Moment, calendar: Calendar, top: float) -> Shape:
    """Its days, so wide that they are seen."""
    block = stretch(calendar, top, min(moment.days), max(moment.days) + DAY, Ink.RULE)
    wide = max(block.width, _LEAST_PAUSE)
    return block._replace(x=max(min(block.x, calendar.right - wide), calendar.left), width=wide)


def _hatched(block: Shape) -> Iterator[Line]:
    """Slanting lines in a block, for the days that were added."""
    x = block.x + _HATCH / 2
    while x + block.height <= block.x + block.width:
        yield Line(x, block.y + block.height - 1, x + block.height - 2, block.y + 1, block.fill, _HATCH / 2)
        x += _HATCH


def _guides(moments: Sequence[Moment], calendar: Calendar, told: Told, top: float) -> Iterator[Line]:
    """From the first day of the calendar to the sign in each row, and where months begin."""
    yield from (Line(x, top, x, top + told.height) for x in borders(calendar))
    for moment, middle in zip(moments, told.middles, strict=True):
        x, y = calendar.at(min(moment.days)), top + middle
        if x > calendar.left:
            yield Line(calendar.left, y, x, y)


def _signs(moments: Sequence[Moment], calendar: Calendar, told: Told, top: float) -> Iterator[Mark]:
    for moment, middle in zip(moments, told.middles, strict=True):
        x, y = calendar.at(min(moment.days)), top + middle
        if moment.kind is MomentKind.PAUSE:
            block = _pause(moment, calendar, y - _PAUSE / 2)
            yield block._replace(height=_PAUSE, edge=Ink.ACCENT)
        else:
            yield from moved(_SIGNS.get(moment.kind, _BAR), y, x)
