"""Geometry of a timeline: a band of months and weeks, what happens above it, what is due below it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.dates import MONTHS
from spvgen.document import Moment, MomentKind, Timeline, plain_text
from spvgen.figures.flags import Flag, Spot, hung
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
_LONGEST_NAME: Final = 0.45  # of the width; with a longer name all have numbers
_MOST: Final = 110.0  # what names may take above the band, and below it; else all have numbers
_MOST_NUMBERS: Final = 600.0
_NEAR: Final = 6.0  # marks so close share a number
_LEAST_WEEK: Final = 4.0  # else weeks are left out
_DAY: Final = timedelta(days=1)


class _Scale(NamedTuple):
    """From days to places between the edges."""

    first: date
    last: date
    width: float

    def at(self, day: date) -> float:
        share = (day - self.first) / max(self.last - self.first, _DAY)
        return _EDGE + min(share, 1.0) * (self.width - 2 * _EDGE)

    def span(self, days: int) -> float:
        return (self.width - 2 * _EDGE) * (days * _DAY / max(self.last - self.first, _DAY))


class _Group(NamedTuple):
    """Moments (by their place in time) that share a mark and a label."""

    members: tuple[int, ...]
    flag: Flag
    lines: tuple[str, ...]


_Groups = tuple[list[_Group], list[_Group]]  # above the band, and below it
_Spots = tuple[list[Spot], list[Spot]]


def draw(block: Timeline, width: float) -> Figure:
    """The picture; with numbers for the moments, and a key to them, where their names don't fit."""
    moments = in_time(block.moments)
    days = [day for moment in moments for day in moment.days]
    scale = _Scale(min(days), max(days), width)
    groups = _grouped(
        moments, scale, partial(_same_time, moments), partial(_names, moments, _LONGEST_NAME * width)
    )
    spots = _hung(groups, width, _MOST) if _all_short(groups, width) else None
    numbers: list[int] | None = None
    if spots is None:
        numbers = _numbered(moments, scale)
        groups = _grouped(moments, scale, partial(_one_number, numbers), partial(_number, numbers))
        spots = _hung(groups, width, _MOST_NUMBERS) or ([], [])
    marks, height = _composed(moments, scale, groups, spots)
    table = key(block, numbers) if numbers else None
    return Figure(width, height, tuple(marks), name(block), description(block), key=table)


# --- Groups ----------------------------------------------------------------------------------------


def _grouped(
    moments: Sequence[Moment],
    scale: _Scale,
    together: Callable[[int, int], bool],
    lines: Callable[[Sequence[int]], tuple[str, ...]],
) -> _Groups:
    """The moments of each side, those in one group that belong ``together``."""
    sides: tuple[list[list[int]], list[list[int]]] = [], []
    for at, moment in enumerate(moments):
        side = sides[moment.kind is MomentKind.DEADLINE]
        if side and together(side[-1][0], at):
            side[-1].append(at)
        else:
            side.append([at])
    above, below = ([_group(members, moments, scale, lines(members)) for members in side] for side in sides)
    return above, below


def _group(
    members: Sequence[int], moments: Sequence[Moment], scale: _Scale, lines: tuple[str, ...]
) -> _Group:
    size = max(map(text_width, lines)), LINE_HEIGHT * len(lines)
    return _Group(tuple(members), Flag(scale.at(min(moments[members[0]].days)), *size), lines)


def _same_time(moments: Sequence[Moment], one: int, other: int) -> bool:
    first, second = moments[one], moments[other]
    return (first.days, plain_text(first.when)) == (second.days, plain_text(second.when))


def _names(moments: Sequence[Moment], longest: float, members: Sequence[int]) -> tuple[str, ...]:
    """The names, on one line if that is not too long, and below them when it is."""
    names = tuple(filter(None, (plain_text(moments[at].label) for at in members)))
    joined = ", ".join(names)
    when = plain_text(moments[members[0]].when)
    if not joined:
        return (when,)
    return (joined, when) if text_width(joined) <= longest else (*names, when)


def _numbered(moments: Sequence[Moment], scale: _Scale) -> list[int]:
    """A number for each moment; marks that are all but in one place have the same."""
    numbers: list[int] = []
    began = 0.0
    for moment in moments:
        x = scale.at(min(moment.days))
        if not numbers or x - began >= _NEAR:
            began = x
            numbers.append(numbers[-1] + 1 if numbers else 1)
        else:
            numbers.append(numbers[-1])
    return numbers


def _one_number(numbers: Sequence[int], one: int, other: int) -> bool:
    return numbers[one] == numbers[other]


def _number(numbers: Sequence[int], members: Sequence[int]) -> tuple[str, ...]:
    return (str(numbers[members[0]]),)


def _all_short(groups: _Groups, width: float) -> bool:
    return all(group.flag.width <= _LONGEST_NAME * width for side in groups for group in side)


def _hung(groups: _Groups, width: float, most: float) -> _Spots | None:
    above, below = (hung([group.flag for group in side], width, most) for side in groups)
    return None if above is None or below is None else (above, below)


# --- Drawing ---------------------------------------------------------------------------------------


def _composed(
    moments: Sequence[Moment], scale: _Scale, groups: _Groups, spots: _Spots
) -> tuple[list[Mark], float]:
    """All marks, and the height that they take."""
    high, low = (max((spot.far for spot in side), default=DOT) for side in spots)
    top = _LEGEND + high
    bottom = top + _BAND
    marks = [
        *legend(list(_legend(moments, scale)), _EDGE, 0),
        *_band(moments, scale, top),
        *_flags(groups[0], spots[0], lambda away: top - away),
        *_flags(groups[1], spots[1], lambda away: bottom + away),
        *_signs(moments, scale, top, bottom),
    ]
    return marks, bottom + low + 2


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
    yield _stretch(scale, top, min(starts, default=scale.first), min(ends, default=scale.last), Ink.TINT)
    for moment in moments:
        if moment.kind is MomentKind.PAUSE:
            yield _stretch(scale, top, min(moment.days), max(moment.days) + _DAY, Ink.RULE)
    if _weeks_show(scale):
        yield from _weeks(scale, top + _BAND)
    yield from _months(scale, top)


def _stretch(scale: _Scale, top: float, first: date, last: date, fill: Ink) -> Shape:
    left = scale.at(first)
    return Shape(Form.BOX, left, top, max(scale.at(last) - left, 1), _BAND, fill)


def _weeks(scale: _Scale, bottom: float) -> Iterator[Mark]:
    monday = scale.first + (-scale.first.weekday() % 7) * _DAY
    while monday <= scale.last:
        x = scale.at(monday)
        yield Line(x, bottom - 3, x, bottom, Ink.QUIET)
        monday += 7 * _DAY


def _months(scale: _Scale, top: float) -> Iterator[Mark]:
    """A line where a month begins, and its name where that fits; all names long, or all short."""
    whole = scale.span(28) >= max(map(text_width, MONTHS)) + 6
    starts = [scale.first, *_firsts(scale), scale.last]
    for first, following in pairwise(starts):
        left, right = scale.at(first), scale.at(following)
        if first.day == 1 and first != scale.first:
            yield Line(left, top, left, top + _BAND)
        month = _month(first, whole=whole)
        if left + 4 + text_width(month) <= right:
            yield Label(left + 4, top + 1.5, text_width(month), month)


def _firsts(scale: _Scale) -> Iterator[date]:
    """Each first day of a month, but not the day on which the scale begins or ends."""
    day = scale.first
    while (day := (day.replace(day=1) + 32 * _DAY).replace(day=1)) < scale.last:
        yield day


def _month(day: date, *, whole: bool) -> str:
    month = MONTHS[day.month - 1]
    return month if whole else {"maart": "mrt"}.get(month, month[:3])


def _flags(groups: Sequence[_Group], spots: Sequence[Spot], y: Callable[[float], float]) -> Iterator[Mark]:
    """Stems, and the labels that hang on them; ``y`` turns the distance from the band into a place."""
    for spot in spots:
        yield Line(spot.flag.x, y(DOT), spot.flag.x, y(spot.far))
    for group, spot in zip(groups, spots, strict=True):
        first = min(y(spot.near), y(spot.far))
        if any(spot.hides(other) for other in spots):
            yield Shape(Form.BOX, spot.left, first, spot.flag.width, spot.flag.height, Ink.PAPER)
        for at, line in enumerate(group.lines):
            ink = Ink.QUIET if 0 < at == len(group.lines) - 1 else Ink.INK
            place = spot.left, first + at * LINE_HEIGHT, spot.flag.width
            yield Label(*place, line, ink, end=spot.leftward)


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
