"""When an action of a list is to be done, read from its keys or its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS
from spvgen.rules.reading.claims import rhythms, says_how_often
from spvgen.rules.reading.time_texts import Span, month_end, named_spans

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie

_PARTS: Final = {"begin": (1, 10), "medio": (11, 20), "half": (11, 20), "eind": (21, 31)}
_MONTH: Final = rf"(?i)\b(?:({'|'.join(_PARTS)})\s+)?({'|'.join(MONTHS)})\b(?:\s+((?:19|20|21)\d\d))?"
_WEEK: Final = r"(?i)\bweek\s+(\d{1,2})\b(?:\s+(?:van\s+)?((?:19|20|21)\d\d))?"
_QUARTER: Final = r"(?i)kwartaal|\bq[1-4]\b"


def span_in(text: str, plan: Actielijst) -> Span | None:
    """The stretch from the first day, week, month or quarter that a text names to the last; None for none.

    What has no year is in the year that lies within the list, else in its last year.
    """
    found = [*_days(text, plan), *_others(text, plan)]
    if not found:
        return None
    return Span(min(span.first for span in found), max(span.last for span in found), text)


def _days(text: str, plan: Actielijst) -> Iterator[Span]:
    from spvgen.wording.dates import dates

    for mention in dates(text) if re.search(r"\d", text) else ():
        named = (mention.day_in(year) for year in _years(mention.year, plan))
        yield from _nearest([Span(day, day, mention.text) for day in named if day], plan)


def _others(text: str, plan: Actielijst) -> Iterator[Span]:
    """Weeks, months and quarters, but for the month that is part of a day (*12 juni*)."""
    rest = re.sub(r"\b\d{1,2} (?=[a-z])", "\b", text)
    for found in re.finditer(_MONTH, rest):
        if not rest[: found.start()].endswith("\b"):
            years = _years(int(found[3]) if found[3] else None, plan)
            yield from _nearest([_month(found, year) for year in years], plan)
    for found in re.finditer(_WEEK, text):
        years = _years(int(found[2]) if found[2] else None, plan)
        yield from _nearest([week for year in years for week in _week(found, year)], plan)
    if re.search(_QUARTER, text):
        yield from named_spans(f"in {text}", plan.looptijd.start, plan.looptijd.einde)


def _month(found: re.Match[str], year: int) -> Span:
    first = date(year, MONTHS.index(found[2].lower()) + 1, 1)
    last = month_end(first)
    if found[1]:
        begin, end = _PARTS[found[1].lower()]
        return Span(first.replace(day=begin), last.replace(day=min(end, last.day)), found[0])
    return Span(first, last, found[0])


def _week(found: re.Match[str], year: int) -> Iterator[Span]:
    try:
        first, last = (date.fromisocalendar(year, int(found[1]), day) for day in (1, 7))
    except ValueError:  # no such week
        return
    yield Span(first, last, found[0])


def _years(written: int | None, plan: Actielijst) -> list[int]:
    return [written] if written else [*range(plan.looptijd.start.year, plan.looptijd.einde.year + 1)]


def _nearest(spans: list[Span], plan: Actielijst) -> list[Span]:
    """The first that touches the list, else the last."""
    inside = [one for one in spans if one.first <= plan.looptijd.einde and one.last >= plan.looptijd.start]
    return (inside or spans[-1:])[:1]


def agreed_span(action: LijstActie, plan: Actielijst) -> Span | None:
    """The stretch that was agreed for an action, in its key or else in its text."""
    return span_in(action.wanneer or action.afspraak, plan)


def term_of(action: LijstActie, plan: Actielijst) -> Span | None:
    """When an action is to be done: where it was moved to, else as agreed; None where nobody can tell."""
    return span_in(plan.nu_gepland(action.titel) or action.afspraak, plan)


def last_known_term(action: LijstActie, plan: Actielijst) -> Span | None:
    """The same, where it was moved to what is no moment: as it was known before that."""
    moved = [stand.naar for stand in plan.standen(action.titel) if stand.naar]
    told = [*reversed(moved), action.wanneer, action.afspraak]
    return next((span for text in told if text and (span := span_in(text, plan))), None)


def recurs(action: LijstActie) -> bool:
    """Whether an action comes back at a rhythm, so that it has no last day of its own."""
    return says_how_often(action.frequentie) or bool(rhythms(action.afspraak))
