"""Geometry of a timeline: a band of months and weeks, what happens above it, what is due below it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.dates import MONTHS
from spvgen.document import Moment, MomentKind, Timeline
from spvgen.figures.labels import Side, Sides, names, numbers
from spvgen.figures.shapes import (
    DOT,
    LINE_HEIGHT,
    Figure,
    Form,
    Ink,
    Label,
    Line,
    Mark,
    Shape,
    dot,
    legend,
    text_width,
)
from spvgen.figures.words import description, in_time, key, name

_EDGE: Final = 6.0  # what stays free at both sides of the band
_BAND: Final = 15.0
_LEGEND: Final = 16.0
_LEAST_PAUSE: Final = 3.0
_HATCH: Final = 5.0  # from one slanting line to the next
_LEAST_WEEK: Final = 4.0  # else weeks are left out
_MONTH_GAP: Final = 4.0  # before the name of a month
_DAY: Final = timedelta(days=1)


class _Scale(NamedTuple):
    """From days to places between the edges; ``whole`` says that months have their names in full."""

    first: date
    last: date
    width: float
    whole: bool = True

    def at(self, day: date) -> float:
        share = (day - self.first) / max(self.last - self.first, _DAY)
        return _EDGE + min(share, 1.0) * (self.width - 2 * _EDGE)

    def span(self, days: int) -> float:
        return (self.width - 2 * _EDGE) * (days * _DAY / max(self.last - self.first, _DAY))


def draw(block: Timeline, width: float) -> Figure:
    """The picture; with numbers for the moments, and a key to them, where their names don't fit."""
    moments = in_time(block.moments)
    days = [day for moment in moments for day in moment.days]
    scale = _scale(min(days), max(days), width)
    places = [scale.at(min(moment.days)) for moment in moments]
    sides, table = names(moments, places, width), None
    if sides is None:
        sides, told = numbers(moments, places)
        table = key(block, told)
    marks, height = _composed(moments, scale, sides)
    return Figure(width, height, tuple(marks), name(block), description(block), key=table)


def _scale(first: date, last: date, width: float) -> _Scale:
    """Over the whole width, or less where the last month is too short for its name: that stands behind it.

    With the names of months in full where these fit, else with short ones.
    """
    for whole in (True, False):
        scale = _Scale(first, last, width, whole)
        less = scale._replace(width=width - _MONTH_GAP - text_width(_month(last, scale)))
        for one, named in ((scale, not _ends_short(scale)), (less, _ends_short(less))):
            if named and (_holds_names(one) or not whole):
                return one
    return less


def _holds_names(scale: _Scale) -> bool:
    """Whether the longest name fits in any month."""
    return scale.span(28) >= max(map(text_width, MONTHS)) + 6


def _composed(moments: Sequence[Moment], scale: _Scale, sides: Sides) -> tuple[list[Mark], float]:
    """All marks, and the height that they take."""
    above, below = sides
    top = _LEGEND + above.far
    bottom = top + _BAND
    marks = [
        *legend(list(_legend(moments, scale)), _EDGE, 0),
        *_band(moments, scale, top),
        *_beside(above, lambda away: top - away),
        *_beside(below, lambda away: bottom + away),
        *_signs(moments, scale, top, bottom),
    ]
    return marks, bottom + below.far + 2


def _legend(moments: Sequence[Moment], scale: _Scale) -> Iterator[tuple[Form | None, Ink, str]]:
    kinds = {moment.kind for moment in moments}
    for kind, form, fill in (
        (MomentKind.MEETING, Form.DISC, Ink.ACCENT),
        (MomentKind.DEADLINE, Form.DIAMOND, Ink.PAPER),
        (MomentKind.PAUSE, Form.BOX, Ink.RULE),
    ):
        if kind in kinds:
            yield form, fill, kind
    if _weeks_show(scale):
        yield None, Ink.QUIET, "week"


def _weeks_show(scale: _Scale) -> bool:
    return scale.span(7) >= _LEAST_WEEK


def _band(moments: Sequence[Moment], scale: _Scale, top: float) -> Iterator[Mark]:
    """The days as a ruler: what is agreed tinted, pauses grey, a tick for each Monday, months by name."""
    yield _stretch(scale, top, scale.first, scale.last, Ink.PAPER)._replace(edge=Ink.RULE)
    starts = [moment.days[0] for moment in moments if moment.kind is MomentKind.START]
    ends = [moment.days[0] for moment in moments if moment.kind is MomentKind.END]
    agreed = min(ends, default=scale.last)
    yield _stretch(scale, top, min(starts, default=scale.first), agreed, Ink.TINT)
    yield from _hatched(_stretch(scale, top, agreed, max(ends, default=agreed), Ink.TINT))
    for moment in moments:
        if moment.kind is MomentKind.PAUSE:
            yield _pause(_stretch(scale, top, min(moment.days), max(moment.days) + _DAY, Ink.RULE), scale)
    if _weeks_show(scale):
        yield from _weeks(scale, top + _BAND)
    yield from _months(scale, top)


def _stretch(scale: _Scale, top: float, first: date, last: date, fill: Ink) -> Shape:
    left = scale.at(first)
    return Shape(Form.BOX, left, top, max(scale.at(last) - left, 1), _BAND, fill)


def _pause(block: Shape, scale: _Scale) -> Shape:
    """The same block, so wide that it is seen."""
    wide = max(block.width, _LEAST_PAUSE)
    return block._replace(x=max(min(block.x, scale.at(scale.last) - wide), _EDGE), width=wide)


def _hatched(block: Shape) -> Iterator[Line]:
    """Slanting lines in a block, for the days that were added."""
    x = block.x + _HATCH / 2
    while x + block.height <= block.x + block.width:
        yield Line(x, block.y + block.height - 1, x + block.height - 2, block.y + 1, block.fill, _HATCH / 2)
        x += _HATCH


def _weeks(scale: _Scale, bottom: float) -> Iterator[Mark]:
    monday = scale.first + (-scale.first.weekday() % 7) * _DAY
    while monday <= scale.last:
        x = scale.at(monday)
        yield Line(x, bottom - 3, x, bottom, Ink.QUIET)
        monday += 7 * _DAY


def _months(scale: _Scale, top: float) -> Iterator[Mark]:
    """A line where a month begins, and its name where that fits; all names long, or all short."""
    starts = [scale.first, *_firsts(scale), scale.last]
    for first, following in pairwise(starts):
        left, right = scale.at(first), scale.at(following)
        if first.day == 1 and first != scale.first:
            yield Line(left, top, left, top + _BAND)
        month = _month(first, scale)
        if _fits(scale, first, following):
            yield Label(left + _MONTH_GAP, top + 1.5, text_width(month), month)
        elif following == scale.last and _ends_short(scale):
            yield Label(right + _MONTH_GAP, top + 1.5, text_width(month), month)


def _fits(scale: _Scale, first: date, following: date) -> bool:
    """Whether the name of a month fits between these days."""
    month = _month(first, scale)
    return scale.at(first) + _MONTH_GAP + text_width(month) <= scale.at(following)


def _ends_short(scale: _Scale) -> bool:
    """Whether the last month, with more than its first day, is too short for a name that a whole one has."""
    first = scale.last.replace(day=1)
    short = scale.first < first < scale.last and not _fits(scale, first, scale.last)
    return short and _fits(scale, (first - _DAY).replace(day=1), first)


def _firsts(scale: _Scale) -> Iterator[date]:
    """Each first day of a month, but not the day on which the scale begins or ends."""
    day = scale.first
    while (day := (day.replace(day=1) + 32 * _DAY).replace(day=1)) < scale.last:
        yield day


def _month(day: date, scale: _Scale) -> str:
    month = MONTHS[day.month - 1]
    return month if scale.whole else {"maart": "mrt"}.get(month, month[:3])


def _beside(side: Side, y: Callable[[float], float]) -> Iterator[Mark]:
    """Stems, and the texts that hang on them; ``y`` turns the distance from the band into a place."""
    for x, far in side.stems:
        yield Line(x, y(DOT), x, y(far))
    for text in side.texts:
        first = min(y(text.near), y(text.far))
        for at, line in enumerate(text.lines):
            ink = Ink.QUIET if 0 < at == len(text.lines) - 1 else Ink.INK
            yield Label(text.left, first + at * LINE_HEIGHT, text.width, line, ink, text.anchor)


def _signs(moments: Sequence[Moment], scale: _Scale, top: float, bottom: float) -> Iterator[Mark]:
    for moment in moments:
        x = scale.at(min(moment.days))
        match moment.kind:
            case MomentKind.MEETING:
                yield dot(Form.DISC, x, top - DOT / 2)
            case MomentKind.DEADLINE:
                yield dot(Form.DIAMOND, x, bottom + DOT / 2, Ink.PAPER)
            case MomentKind.START | MomentKind.END:
                yield Line(x, top - DOT, x, bottom, Ink.ACCENT, 2)
