"""What a text says of time: whether it bounds a goal, which days it names, which months or quarters."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Final, NamedTuple

from spvgen.dutch import MONTHS
from spvgen.workdays import add_months

_BOUNDING: Final = frozenset({"deadline", "periode", "frequentie"})
_RANKS: Final = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4,
    "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2, "3de": 3, "4de": 4,
}  # fmt: skip


class Span(NamedTuple):
    """A stretch of whole months that a text names; both days count. ``text`` are the words that name it."""

    first: date
    last: date
    text: str

    @property
    def months(self) -> int:
        """How many months it holds."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1


def says_when(text: str) -> bool:
    """Whether a sentence bounds itself in time; a mere start (*vanaf 1 maart*) does not."""
    from spvgen.wording.judge import judge  # its tables are only needed where the keys say nothing

    return judge(text).time in _BOUNDING


# --- Days ------------------------------------------------------------------------------------------


@cache
def _dates() -> re.Pattern[str]:
    months = "|".join(MONTHS)
    return re.compile(rf"\b(\d{{1,2}}) ({months})(?: (\d{{4}}))?\b|\b(\d{{4}})-(\d{{2}})-(\d{{2}})\b", re.IGNORECASE)


def last_date_in(text: str, year: int) -> date | None:
    """The latest day that a text names (``14 juli``, ``14 juli 2026``, ``2026-07-14``), or None."""
    found = [_as_date(match, year) for match in _dates().finditer(text)]
    return max((day for day in found if day), default=None)


def _as_date(match: re.Match[str], year: int) -> date | None:
    day, month, own_year, *digits = match.groups()
    try:
        if day:
            return date(int(own_year or year), MONTHS.index(month.lower()) + 1, int(day))
        return date(*map(int, digits))
    except ValueError:
        return None


# --- Months and quarters ---------------------------------------------------------------------------


def month_end(day: date) -> date:
    """The last day of the month that ``day`` is in."""
    return add_months(day.replace(day=1), 1) - timedelta(days=1)


def quarter_start(day: date) -> date:
    """The first day of the calendar quarter that ``day`` is in."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def quarter_end(day: date) -> date:
    """The last day of the calendar quarter that ``day`` is in."""
    return add_months(quarter_start(day), 3) - timedelta(days=1)


@cache
def _quarters() -> re.Pattern[str]:
    rank = "|".join(_RANKS)
    year = r"(?:,? (?:van )?(?:het jaar )?(?P<year{}>20\d\d))?"
    return re.compile(
        rf"\b(?:(?P<rank>{rank}) kwartaal{year.format(1)}|(?:[qk]|kwartaal )(?P<number>[1-4])\b{year.format(2)})",
        re.IGNORECASE,
    )


@cache
def _month_runs() -> re.Pattern[str]:
    month = rf"(?:{'|'.join(MONTHS)})(?: 20\d\d)?"
    link = r"(?:, | en | tot en met | t/m | tot | ?[-–] ?)"
    not_a_day = r"(?<!\d )(?<!vanaf )(?<!v[oó][oó]r )(?<!\bna )(?<!sinds )(?<!eind )(?<!begin )(?<!half )(?<!medio )"
    return re.compile(rf"{not_a_day}\b{month}(?:{link}{month})*\b", re.IGNORECASE)


def named_spans(text: str, start: date, end: date) -> list[Span]:
    """The months and quarters that a text names, as far as they touch the days from ``start`` to ``end``.

    Where no year is named, it is the year in which they do.
    """
    spans = [*_quarter_spans(text, start, end), *_month_spans(text, start, end)]
    return [span for span in spans if span.first <= end and span.last >= start]


def _quarter_spans(text: str, start: date, end: date) -> Iterator[Span]:
    for match in _quarters().finditer(text):
        number = _RANKS[match["rank"].lower()] if match["rank"] else int(match["number"])
        written = match["year1"] or match["year2"]
        if written is None and (match["rank"] or "").lower() == "laatste":
            continue  # 'het laatste kwartaal' of what?
        for year in _years(written, start, end):
            first = date(year, number * 3 - 2, 1)
            yield Span(first, quarter_end(first), match[0])


def _month_spans(text: str, start: date, end: date) -> Iterator[Span]:
    for match in _month_runs().finditer(text):
        names = re.findall(r"([a-z]+)(?: (20\d\d))?", match[0].lower())
        months = [(MONTHS.index(name) + 1, year) for name, year in names if name in MONTHS]
        last_year = next((year for _, year in reversed(months) if year), None)
        for year in _years(last_year, start, end):
            (first_month, first_year), (last_month, _) = months[0], months[-1]
            before = int(first_year) if first_year else year - (first_month > last_month)
            yield Span(date(before, first_month, 1), month_end(date(year, last_month, 1)), match[0])


def _years(written: str | None, start: date, end: date) -> list[int]:
    return [int(written)] if written else list(range(start.year, end.year + 1))
