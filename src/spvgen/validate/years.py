"""A date without its year, or with another one than the plan's: the hint gives the year that fits."""

import re
from datetime import date, timedelta
from typing import Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.source import RawValue, Source
from spvgen.validate.days import day_of

_OPEN_YEAR: Final = "JJJJ"
_WRITTEN: Final = re.compile(r"Schrijf: (?P<day>(?P<year>\d{4})-(?P<month>\d\d)-(?P<of>\d\d))\Z")
_BEFORE: Final = frozenset({"aanleiding", "uitgereikt_op", "samen_gemaakt"})
"""Parts that are about what was there before the plan began."""
_WITHIN: Final = frozenset(
    {"norm", "doelen", "acties", "ondersteuning", "metingen", "evaluatiemomenten", "doorloopmomenten"}
)
"""Parts of which the days lie within the term."""


def with_year(source: Source, path: NodePath, hint: str) -> str:
    """*2027-03-01* for the *JJJJ-03-01* of a hint, in a plan that runs over that day once; else as it is.

    What came before the plan is of the last such day before it. Of a day with a year in which the plan does
    not run, the one in the plan comes first, where there is one.
    """
    if path[:1] == ("looptijd",):
        return hint
    at = hint.find(f"{_OPEN_YEAR}-")
    if at < 0:
        return _within_term(source, path, hint)
    month, day = map(int, hint[at + 5 : at + 10].split("-"))
    years = _before(source.value, month, day) if path[0] in _BEFORE else _years(source.value, month, day)
    if len(years) != 1:
        return hint
    written = hint[at + len(_OPEN_YEAR) :].removesuffix(".")
    return f"{_soon_behind(source.value, path, month, day)}Schrijf: {years[0]}{written}"


_SOON: Final = timedelta(days=31)


def _soon_behind(value: RawValue, path: NodePath, month: int, day: int) -> str:
    """That a day of before the plan is one shortly behind its beginning, if it is not of a year before."""
    start, _ = _term(value)
    meant = _date(start.year, month, day) if start else None
    if path[0] not in _BEFORE or start is None or meant is None or not start < meant <= start + _SOON:
        return ""
    return f"Bedoel je {meant}? Dat is na de eerste dag ({format_date(start)}). Is het een jaar eerder? "


def _within_term(source: Source, path: NodePath, hint: str) -> str:
    """The day in the year of the plan before the one as written, where the plan does not run in that year."""
    found = _WRITTEN.search(hint)
    if found is None or path[0] not in _WITHIN:
        return hint
    years = _years(source.value, int(found["month"]), int(found["of"]))
    if len(years) != 1 or int(found["year"]) in years:
        return hint
    meant = f"{years[0]}{found['day'][4:]}"
    outside = f"De looptijd is niet in {found['year']}. Bedoel je {years[0]}?"
    return f"{outside} Schrijf: {meant}. Is het jaar toch {found['year']}? Schrijf: {found['day']}"


def _before(value: RawValue, month: int, day: int) -> list[int]:
    """The year of the last such day up to the beginning of the term."""
    start, _ = _term(value)
    days = [one for year in (start.year, start.year - 1) if (one := _date(year, month, day))] if start else []
    return [one.year for one in days if start and one <= start][:1]


def _years(value: RawValue, month: int, day: int) -> list[int]:
    """The years in which a day of a month falls within the term."""
    start, end = _term(value)
    if start is None or end is None:
        return []
    return [
        year
        for year in range(start.year, end.year + 1)
        if (one := _date(year, month, day)) and start <= one <= end
    ]


def _term(value: RawValue) -> tuple[date | None, date | None]:
    """The first and the last day of the plan."""
    term = value.get("looptijd") if isinstance(value, dict) else None
    first, last = (day_of(term.get(key)) if isinstance(term, dict) else None for key in ("start", "einde"))
    return first, last


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
