"""What is told of the moments of a timeline: a row each, or where that is too much a number at each sign.

Heights count down from the ruler. Lengths are points.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final, NamedTuple

from spvgen.dates import format_date
from spvgen.document.pictured import Moment, MomentKind
from spvgen.document.words import plain_text
from spvgen.figures.calendar import DAY, Calendar, short_month
from spvgen.figures.shapes import DOT, LINE_HEIGHT, Anchor, Ink, Label, text_width
from spvgen.figures.words import shared, together

_GAP: Final = 8.0  # between columns
_BETWEEN: Final = 1.5  # from one row to the next
_LEAST_CHART: Final = 0.4  # of the width
_MOST_LINES: Final = 3  # of a name; with a longer one all have numbers
_YEAR: Final = timedelta(days=365)  # of a shorter period the year of the last day tells that of the first
_TALLEST: Final = 500.0  # what rows may take of a page
_NEAR: Final = 7.0  # signs of a kind that are so near share what tells their numbers
_LONGEST: Final = 60.0  # what tells numbers
_LANE: Final = LINE_HEIGHT + 1


class Told(NamedTuple):
    """Words, and for each moment how far below the ruler its sign stands; the chart begins at ``left``."""

    left: float
    height: float
    middles: tuple[float, ...]
    labels: tuple[Label, ...]


# --- Names -----------------------------------------------------------------------------------------


def rows(moments: Sequence[Moment], width: float) -> Told | None:
    """The day and the name of each moment in a row; None where they don't fit."""
    sharing = shared(moments)
    days = [_day(members[0]) for members in sharing]
    dated = max(map(text_width, days)) + _GAP
    longest = (1 - _LEAST_CHART) * width - dated - _GAP
    names = [_wrapped(_named(members), longest) for members in sharing]
    if any(text_width(line) > longest for lines in names for line in lines):
        return None
    left = dated + max(text_width(line) for lines in names for line in lines) + _GAP
    top, middles, labels = 0.0, [], []
    for members, day, lines in zip(sharing, days, names, strict=True):
        top += _BETWEEN / 2
        middles += [top + LINE_HEIGHT / 2] * len(members)
        labels.append(Label(0, top, text_width(day), day, Ink.QUIET))
        for line in lines:
            labels.append(Label(dated, top, text_width(line), line))
            top += LINE_HEIGHT
        top += _BETWEEN / 2
    return Told(left, top, tuple(middles), tuple(labels)) if top <= _TALLEST else None


def _named(members: Sequence[Moment]) -> str:
    return plain_text(together([moment for moment in members if plain_text(moment.label)]))


def _day(moment: Moment) -> str:
    """``9 feb 2026``; of a period both its days, as short as can be: ``22 dec – 2 jan 2026``."""
    told = plain_text(moment.when)
    first, last = moment.days[0], moment.days[-1]
    if told == format_date(first):
        return f"{first.day} {short_month(first)} {first.year}"
    if told != f"{format_date(first)} tot en met {format_date(last)}":
        return told
    end = f"{last.day} {short_month(last)} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    year = f" {first.year}" if last - first >= _YEAR else ""
    return f"{first.day} {short_month(first)}{year} – {end}"


def _wrapped(text: str, longest: float) -> list[str]:
    """A name on as many lines as it takes; as it is where that is too many."""
    first, *words = text.split(" ")
    lines = [first]
    for word in words:
        longer = f"{lines[-1]} {word}"
        if text_width(longer) <= longest:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines if len(lines) <= _MOST_LINES else [text]


# --- Numbers ---------------------------------------------------------------------------------------


class _Group(NamedTuple):
    """Moments of one kind, by their place in time, whose signs are all but in one place."""

    members: list[int]
    place: float

    @property
    def words(self) -> str:
        """``3``, or ``3–5`` and ``3, 5`` for several."""
        numbers = [member + 1 for member in self.members]
        runs: list[list[int]] = []
        for number in numbers:
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        return ", ".join(_run(run[0], run[-1]) for run in runs)

    def takes(self, number: int, place: float) -> bool:
        """Whether another moment belongs to it as well."""
        longer = _Group([*self.members, number], self.place)
        return place - self.place < _NEAR and text_width(longer.words) <= _LONGEST


def _run(first: int, last: int) -> str:
    if first == last:
        return str(first)
    return f"{first}{', ' if last == first + 1 else '–'}{last}"


def numbers(moments: Sequence[Moment], calendar: Calendar, width: float) -> Told:
    """The number of each moment beside its sign, in as few rows as hold them."""
    ends: list[float] = []  # of each row
    middles = [0.0] * len(moments)
    labels: list[Label] = []
    for group in _groups(moments, calendar):
        wide = text_width(group.words)
        last = max(_end(moments[member], calendar) for member in group.members)
        leftward = last + 3 + wide > width
        start = group.place - DOT / 2
        words = start - 3 - wide if leftward else last + 3
        begin, end = min(start, words), max(last, words + wide)
        row = next((at for at, taken in enumerate(ends) if taken + 3 <= begin), len(ends))
        ends[row : row + 1] = [end]
        anchor = Anchor.END if leftward else Anchor.START
        labels.append(Label(words, row * _LANE, wide, group.words, Ink.INK, anchor))
        for member in group.members:
            middles[member] = row * _LANE + LINE_HEIGHT / 2
    return Told(0, len(ends) * _LANE, tuple(middles), tuple(labels))


def _end(moment: Moment, calendar: Calendar) -> float:
    """Where the sign of a moment ends at the right: that of a pause with its last day."""
    if moment.kind is not MomentKind.PAUSE:
        return calendar.at(max(moment.days)) + DOT / 2
    return max(calendar.at(max(moment.days) + DAY), calendar.at(min(moment.days)) + DOT / 2)


def _groups(moments: Sequence[Moment], calendar: Calendar) -> list[_Group]:
    """By the place of their first moment; a period stands alone."""
    last: dict[MomentKind, _Group] = {}
    groups: list[_Group] = []
    for number, moment in enumerate(moments):
        x = calendar.at(min(moment.days))
        group = last.get(moment.kind)
        periods = group and len(moments[group.members[0]].days) + len(moment.days) > 2
        if group and not periods and group.takes(number, x):
            group.members.append(number)
        else:
            group = last[moment.kind] = _Group([number], x)
            groups.append(group)
    return groups
