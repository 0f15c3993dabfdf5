"""A date without its year, where the plan runs over that day only once: the hint fills the year in."""

from datetime import date

from spvgen.diagnostics import NodePath
from spvgen.source import RawValue, Source
from spvgen.validate.days import day_of

_OPEN_YEAR = "JJJJ"


def with_year(source: Source, path: NodePath, hint: str) -> str:
    """*2027-03-01* for the *JJJJ-03-01* of a hint, in a plan that runs over that day once; else as it is."""
    at = hint.find(f"{_OPEN_YEAR}-")
    if at < 0 or path[:1] == ("looptijd",):
        return hint
    years = _years(source.value, *map(int, hint[at + 5 : at + 10].split("-")))
    if len(years) != 1:
        return hint
    return f"Schrijf: {years[0]}{hint[at + len(_OPEN_YEAR) :].removesuffix('.')}"


def _years(value: RawValue, month: int, day: int) -> list[int]:
    """The years in which a day of a month falls within the term."""
    term = value.get("looptijd") if isinstance(value, dict) else None
    start, end = (day_of(term.get(key)) if isinstance(term, dict) else None for key in ("start", "einde"))
    if start is None or end is None:
        return []
    return [
        year
        for year in range(start.year, end.year + 1)
        if (one := _date(year, month, day)) and start <= one <= end
    ]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
