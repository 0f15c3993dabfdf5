"""What a text says of time: whether it bounds a goal, which days it names, which months or quarters."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from spvgen.dates import MONTHS
from spvgen.numerals import value_of
from spvgen.rules.reading.patterns import MONTH, NUMBER_WORDS, compiled, has_part
from spvgen.wording.dates import dates
from spvgen.wording.periods import Period, openings, periods, periods_of_matter
from spvgen.workdays import add_months


class Span(NamedTuple):
    """A stretch of time that a text names, mostly whole months; both days count."""

    first: date
    last: date
    text: str

    @property
    def months(self) -> int:
        """How many months it holds."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1


Within = tuple[date, date]
"""The first and last day of a plan: they tell which year is meant where none is written."""


def last_date_in(text: str, within: Within) -> date | None:
    """The latest day that a text names, or None."""
    return max((day for day, _ in dates_in(text, within)), default=None)


def first_date_in(text: str, within: Within) -> tuple[date, str] | None:
    """The first day that a text names, with its words."""
    return next(dates_in(text, within), None)


def dates_in(text: str, within: Within) -> Iterator[tuple[date, str]]:
    """The days that a text names, with their words; without a year the one inside the plan, if any."""
    first, last = within
    for mention in dates(text) if re.search(r"\d", text) else ():
        meant = [day for year in (last.year, first.year) if (day := mention.day_in(year))]
        if meant:
            yield next((day for day in meant if first <= day <= last), meant[0]), mention.text


_BY_MONTH: Final = (
    rf"(?i)(?<!\bzoals )\b(?P<how>in|eind|half|medio|begin|(?:laatste )?week van) (?P<month>{MONTH})\b"
    r"(?! \d{4})(?! vorige?\b)"
)
_IN_WEEK: Final = r"(?i)\bin week (?P<week>[1-5]?\d)\b"
_AFTER_START: Final = (
    rf"(?i)\bbinnen (?P<many>\d{{1,2}}|een|één|{NUMBER_WORDS}) (?P<unit>we(?:ek|ken)|maand(?:en)?)"
    r" (?:na|vanaf) (?:de )?(?:start|begin|ingang)"
)
_MIDDLE: Final = 15
NEAR: Final = 4
"""Months behind the end of a plan in which what has no year is still to come, rather than of before it."""


def month_told_in(text: str, start: date, end: date) -> date | None:
    """The last day of the month by which a text wants something, or so long after the start; or None."""
    low = text.lower()
    after = re.search(_AFTER_START, text) if "binnen " in low else None
    if after:
        many = int(value_of(after["many"].lower()))
        weeks = after["unit"].lower().startswith("we")
        return start + timedelta(weeks=many) if weeks else add_months(start, many)
    latest = _end_of_week(text, start, end) if "n week " in low else None
    for found in re.finditer(_BY_MONTH, text) if has_part(low, MONTHS) else ():
        month = MONTHS.index(found["month"].lower()) + 1
        first = date(start.year + (month < start.month), month, 1)
        if first > add_months(end, NEAR):
            return None  # more likely of the year before
        last = month_end(first) if first > end else _while_it_runs(found["how"].lower(), first, end)
        latest = max(latest or first, last)
    return latest


def _while_it_runs(how: str, first: date, end: date) -> date:
    """*In juli*, of a plan until 16 July: before that day; *eind juli* is behind it."""
    if how in ("eind", "laatste week van"):
        return month_end(first)
    return first.replace(day=_MIDDLE) if how in ("half", "medio") else min(month_end(first), end)


def _end_of_week(text: str, start: date, end: date) -> date | None:
    """The Friday of the last numbered week that a text names, where that comes after the start."""
    weeks = [int(found["week"]) for found in re.finditer(_IN_WEEK, text)]
    days = [date.fromisocalendar(start.year, week, _FRIDAY) for week in weeks if 0 < week <= _LAST_WEEK]
    return max((day for day in days if start <= day <= add_months(end, NEAR)), default=None)


_FRIDAY: Final = 5
_LAST_WEEK: Final = 52


def days_from(text: str, start: date, end: date) -> Iterator[date]:
    """The days of a plan from which on a text asks something: *vanaf 1 februari*, *met ingang van april*."""
    for opening in openings(text):
        named = [day for day, _ in dates_in(opening.text, (start, end))]
        days = named or [span.first for span in _spans(opening, start, end)]
        yield from (day for day in days if start <= day <= end)


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


def whole_units(start: date, end: date, unit: str) -> list[date]:
    """The first days of the whole quarters or months from one day to another."""
    length = 3 if unit == "kwartaal" else 1
    first = quarter_start(start) if length == 3 else start.replace(day=1)
    whole: list[date] = []
    while add_months(first, length) - timedelta(days=1) <= end:
        if first >= start:
            whole.append(first)
        first = add_months(first, length)
    return whole


@lru_cache(maxsize=512)
def _periods(text: str) -> tuple[Period, ...]:
    return periods(text)


def named_spans(text: str, start: date, end: date) -> list[Span]:
    """The months, quarters and whole years in a text that touch the days from ``start`` to ``end``.

    Where no year is named, it is the year in which they do.
    """
    named = (one for one in _periods(text) if one.months or (one.year and re.search(_WHOLE_YEAR, one.text)))
    spans = [span for period in named for span in _spans(period, start, end)]
    spans += _parts_of_years(text, end)
    return [span for span in spans if span.first <= end and span.last >= start]


def spans_of_matter(text: str, start: date, end: date) -> list[Span]:
    """The same of what is counted, where that goes on to the end: *de releases van maart tot en met mei*."""
    if not has_part(text, _ON_TO):
        return []
    spans = (span for period in periods_of_matter(text) for span in _spans(period, start, end))
    lasting = (span for span in spans if span.months > 1 and span.first <= end <= span.last + _A_MONTH)
    return [span._replace(text="".join(span.text.rpartition(" van ")[1:]).strip()) for span in lasting]


def counts_within(text: str, start: date, end: date) -> bool:
    """Whether what a text counts is of months within these days: *de dossiers uit mei en juni*."""
    found = (period for period in periods_of_matter(text) if not _of_days(period.text))
    matter = (span for period in found for span in _spans(period, start, end))
    spans = (*named_spans(text, start, end), *matter)
    return any(span.first <= end and span.last > start for span in spans)


def _of_days(text: str) -> bool:
    """*De klachten van 8 en 15 juni*: of those days, which is no span."""
    return bool(dates(text)) and not has_part(text, (*_ON_TO, "tussen "))


_ON_TO: Final = ("tot en met ", "t/m ")
_A_MONTH: Final = timedelta(days=31)
_WHOLE_YEAR: Final = (
    r"(?i)\b(?:heel|hele|gehele|kalenderjaar)\b(?!.*\b(?:halfjaar|half|helft|kwartaal))"
    r".*(?<![-–/])\b(?:19|20)\d\d\b(?! ?[-–/])"
)
_SCHOOL_YEAR: Final = (
    r"(?i)\b(?:over|in|gedurende) (?:het )?(?:hele |gehele )?(?:school|studie|cursus)jaar"
    r" (?P<year>20\d\d) ?[-–/] ?(?:20)?\d\d\b"
)
_OF_YEAR: Final = r"(?: van (?:(?P<year>20\d\d)|(?P<this>(?:het|dit) (?:kalender)?jaar)))?\b"
_HALF_YEAR: Final = (
    r"(?i)\b(?:over|in|voor) (?:de|het) (?:(?:ge)?hele )?(?P<which>eerste|tweede)"
    rf" (?:halfjaar|half jaar|helft){_OF_YEAR}"
)
_PARTS_TOGETHER: Final = (
    rf"(?i)\b(?:(?:over|in|voor) )?de (?P<which>eerste|laatste) (?P<many>\d{{1,2}}|{NUMBER_WORDS})"
    rf" (?P<unit>kwartalen|maanden){_OF_YEAR}"
)
_THIS_YEAR: Final = r"(?i)\b(?:over |in )?(?:dit (?:kalender|boek)jaar|het lopende (?:kalender|boek)jaar)\b"
_COMPARED: Final = r"(?i)\b(?:dan|als|met|tegenover|opzichte van) (?:\w+ )?$"
"""What comes before a span with which is compared: *meer dan (in) de eerste twee kwartalen*."""


def _parts_of_years(text: str, end: date) -> Iterator[Span]:
    """*Schooljaar 2025-2026* (August up to and including July), *het tweede halfjaar*, *dit kalenderjaar*."""
    low = text.lower()
    for found in re.finditer(_SCHOOL_YEAR, text) if "jaar 20" in low else ():
        begun = int(found["year"])
        yield Span(date(begun, 8, 1), date(begun + 1, 7, 31), found[0])
    for found in re.finditer(_HALF_YEAR, text) if has_part(low, _HALVES) else ():
        year, first = int(found["year"] or end.year), 1 if found["which"].lower() == "eerste" else 7
        yield _months_of(year, first, 6, found[0])
    for found in re.finditer(_PARTS_TOGETHER, text) if has_part(low, _TOGETHER) else ():
        yield from _parts_together(found, end)
    for found in re.finditer(_THIS_YEAR, text) if has_part(low, _RUNNING) else ():
        yield _months_of(end.year, 1, 12, found[0])


_HALVES: Final = ("halfjaar", "half jaar", "helft")
_TOGETHER: Final = ("kwartalen", "maanden van")
_RUNNING: Final = ("dit kalenderjaar", "dit boekjaar", "het lopende ")


def _parts_together(found: re.Match[str], end: date) -> Iterator[Span]:
    """*De eerste drie kwartalen (van 2026)*; *de eerste drie maanden* are those of the plan."""
    many, first = int(value_of(found["many"].lower())), found["which"].lower() == "eerste"
    months = many * 3 if found["unit"].lower() == "kwartalen" else many
    of_a_year = found["year"] or found["this"] or (first and found["unit"].lower() == "kwartalen")
    if of_a_year and 0 < months < 12 and not re.search(_COMPARED, found.string[: found.start()]):
        yield _months_of(int(found["year"] or end.year), 1 if first else 13 - months, months, found[0])


def _months_of(year: int, first: int, many: int, text: str) -> Span:
    return Span(date(year, first, 1), month_end(date(year, first + many - 1, 1)), text)


def _spans(period: Period, start: date, end: date) -> Iterator[Span]:
    first_month, last_month = period.months or (1, 12)
    over_new_year = last_month < first_month
    begun = _first_year(period, over_new_year)
    for year in [begun] if begun else range(start.year - 1, end.year + 1):
        months = date(year, first_month, 1), date(year + over_new_year, last_month, 1)
        first, last = _to_the_day(period.text, months) or (months[0], month_end(months[1]))
        yield Span(first, last, period.text)


_OCCASION: Final = (
    r"(?i)\b(?:{one}|(?:een|één|elke|iedere|beide|\d+|{number}) (?:{one}|{many})) in (?:\w+ en )?"
).format(
    number=NUMBER_WORDS,
    one=r"observatie|\w*meting|\w*toets|audit|inspectie|steekproef|\w*controle|peiling|\w+bezoek|schouw",
    many=r"observaties|\w*metingen|\w*toetsen|audits|inspecties|steekproeven|\w*controles|peilingen|\w+bezoeken",
)
"""A moment of measuring, or so many of them; *de controles in mei* may go on all month."""


def at_occasions(text: str, span: Span) -> bool:
    """Whether a text measures at a moment within the span, and not over it: *bij de observatie in mei*."""
    month = span.text.rpartition("in ")[2]
    return re.search(rf"{_OCCASION}{re.escape(month)}", text) is not None


_YEAR: Final = r"\b(?:19|20)\d\d\b"


def _first_year(period: Period, over_new_year: bool) -> int | None:
    """The year in which a span begins: *november tot en met januari 2027* names only that of its end."""
    named = re.findall(_YEAR, period.text)
    if over_new_year and len(named) == 1 and period.text.endswith(named[0]):
        return int(named[0]) - 1
    return period.year


def _to_the_day(text: str, months: tuple[date, date]) -> tuple[date, date] | None:
    """First and last day where they are named: *tussen 12 januari en 26 juni 2026*, *tot en met 4 juni*."""
    named = dates(text)
    if len(named) == 1 and (last := named[0]._replace(year=months[1].year).day_in(months[1].year)):
        return months[0], last
    if len(named) != 2:
        return None
    first, last = (
        mention._replace(year=month.year).day_in(month.year)
        for month, mention in zip(months, named, strict=True)
    )
    return (first, last) if first and last else None


def per_unit(text: str) -> tuple[str, str]:
    """The unit over which a text measures (``maand``, ``kwartaal``, ``jaar``) and its words; or empty."""
    found = (period for period in _periods(text) if period.name in _UNITS and period.text != "jaarlijkse")
    return next(((period.name, period.text) for period in found), ("", ""))


_UNITS: Final = ("maand", "kwartaal", "jaar")
_OF_THE_PLAN: Final = ("evenredig", "plan", "traject")
_DURING_THE_PLAN: Final = (
    r"(?i)\bnaar evenredigheid\b|\bevenredig\b|\b(?:tijdens|gedurende|binnen) (?:de|het) (?:\w+e )?"
    r"(?:planperiode|plan|verbeterplan|verbetertraject|traject)\b"
)


def over_the_plan(text: str) -> bool:
    """Whether a text measures over the plan as a whole, or in proportion (*naar rato*)."""
    named = any(period.name in ("looptijd", "naar rato") for period in _periods(text))
    return named or (has_part(text.lower(), _OF_THE_PLAN) and bool(compiled(_DURING_THE_PLAN).search(text)))
