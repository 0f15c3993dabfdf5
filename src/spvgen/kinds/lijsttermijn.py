"""Which days a moment in a list of actions names: *12 juni*, *half aug*, *week 24*, *derde kwartaal*."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from spvgen.kinds.shared import Looptijd

_PARTS: Final = {
    "begin": (1, 10), "medio": (11, 20), "half": (11, 20), "halverwege": (11, 20), "midden": (11, 20),
    "eind": (21, 31), "einde": (21, 31),
}  # fmt: skip
_SHORT: Final = {
    "jan": "januari", "feb": "februari", "febr": "februari", "mrt": "maart", "apr": "april", "jun": "juni",
    "jul": "juli", "aug": "augustus", "sep": "september", "sept": "september", "okt": "oktober",
    "nov": "november", "dec": "december",
}  # fmt: skip
_SHORT_MONTH: Final = (
    rf"(?P<part>\b(?i:{'|'.join(_PARTS)})\s+)?\b(?P<month>{'|'.join(_SHORT)})\b\.?"
    r"(?P<year>(?=\s+(?:19|20|21)\d\d\b))?"
)
_BESIDE: Final = frozenset({
    "van", "vanaf", "tot", "en", "of", "met", "t/m", "tm", "de", "het", "in", "op", "om", "per", "voor",
    "vóór", "na", "rond", "omstreeks", "tussen", "uiterlijk", "week", "weken", "wk", "kwartaal", "kwartalen",
    "kw", "maand", "jaar", "eerste", "tweede", "derde", "vierde", "laatste", "helft", "uur", "volgend",
    "volgende", "komend", "komende", "aanstaande", "aankomende", "deze", "dit", "a.s", "nu",
})  # fmt: skip
"""What stands beside a month, a day or a week without telling of anything else."""
_MONTH: Final = rf"(?i)\b(?:({'|'.join(_PARTS)})\s+)?({'|'.join(MONTHS)})\b(?:\s+((?:19|20|21)\d\d))?"
_WEEK: Final = r"(?i)\bweek\s+(\d{1,2})\b(?:\s+(?:van\s+)?((?:19|20|21)\d\d))?"
_OF_A_DAY: Final = "\b"
"""Stands before a month that is part of a day (*12 juni*)."""
_QUARTER: Final = r"(?i)kwartaal|\bq[1-4]\b"


class Stretch(NamedTuple):
    """A day, or days on end; the first and the last one count."""

    first: date
    last: date


def is_moment(text: str) -> bool:
    """Whether a text tells of nothing but a month, a day, a week or a quarter: no reason, and nobody."""
    words = [word.strip(".,;()") for word in text.lower().split()]
    return bool(words) and all(not word or word in _BESIDE or re.fullmatch(_WHEN, word) for word in words)


_WHEN: Final = (
    rf"{'|'.join((*MONTHS, *WEEKDAYS, *_PARTS, *_SHORT))}|(?:ma|di|wo|do|vr|za|zo)|[qk][1-4]"
    r"|\d{1,2}(?:e|de|ste)?|(?:19|20|21)\d\d|['’]\d\d|[\d/-]{3,10}|\d{1,2}:\d\d"
)


def in_full(text: str) -> str:
    """The text with the whole names of its months: *half aug* is *half augustus*.

    In a sentence *Jan* is somebody: there a short name counts in *begin jan* and *jan 2026*, written small.
    """
    alone = is_moment(text)

    def whole(found: re.Match[str]) -> str:
        if not (alone or found["part"] or found["year"] is not None):
            return found[0]
        return f"{found['part'] or ''}{_SHORT[found['month'].lower()]}"

    return re.sub(_SHORT_MONTH, whole, text, flags=re.IGNORECASE if alone else 0)


def last_day_in(text: str, looptijd: Looptijd) -> date | None:
    """The last day that a text names; None where it names none."""
    return max((one.last for one in stretches(text, looptijd)), default=None)


def stretches(text: str, looptijd: Looptijd) -> Iterator[Stretch]:
    """The days, weeks, months and quarters that a text names.

    What has no year is in the year that lies within the list, else in its last year.
    """
    for found in _named(text, looptijd):
        yield from (_within(found, looptijd) or found[-1:])[:1]


def twice_within(text: str, looptijd: Looptijd) -> list[Stretch]:
    """What a text names without a year, where a list of more than a year has it more than once."""
    named = (_within(found, looptijd) for found in _named(text, looptijd))
    return next((found for found in named if len(found) > 1), [])


def _named(text: str, looptijd: Looptijd) -> Iterator[list[Stretch]]:
    """What a text names, each in every year that may be meant."""
    text = in_full(text)
    yield from _days(text, looptijd)
    rest = re.sub(r"\b\d{1,2} (?=[a-z])", _OF_A_DAY, text)
    for found in re.finditer(_MONTH, rest):
        if not rest[: found.start()].endswith(_OF_A_DAY):
            yield [_month(found, year) for year in _years(found[3], looptijd)]
    for found in re.finditer(_WEEK, text):
        yield [week for year in _years(found[2], looptijd) for week in _week(found, year)]
    yield from _quarters(text, looptijd)


def _days(text: str, looptijd: Looptijd) -> Iterator[list[Stretch]]:
    from spvgen.wording.dates import dates

    for mention in dates(text) if re.search(r"\d", text) else ():
        named = (mention.day_in(year) for year in _years(mention.year, looptijd))
        yield [Stretch(day, day) for day in named if day]


def _month(found: re.Match[str], year: int) -> Stretch:
    month = MONTHS.index(found[2].lower()) + 1
    begin, end = _PARTS[found[1].lower()] if found[1] else (1, 31)
    return Stretch(date(year, month, begin), date(year, month, min(end, monthrange(year, month)[1])))


def _week(found: re.Match[str], year: int) -> Iterator[Stretch]:
    try:
        first, last = (date.fromisocalendar(year, int(found[1]), day) for day in (1, 7))
    except ValueError:  # no such week
        return
    yield Stretch(first, last)


def _quarters(text: str, looptijd: Looptijd) -> Iterator[list[Stretch]]:
    from spvgen.wording.periods import periods

    named = periods(f"in {text}") if re.search(_QUARTER, text) else ()
    for begin, end, year in ((*one.months, one.year) for one in named if one.months):
        years = [(of, of + (end < begin)) for of in _years(year, looptijd)]
        yield [Stretch(date(first, begin, 1), _month_end(last, end)) for first, last in years]


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _years(written: str | int | None, looptijd: Looptijd) -> list[int]:
    return [int(written)] if written else [*range(looptijd.start.year, looptijd.einde.year + 1)]


def _within(found: list[Stretch], looptijd: Looptijd) -> list[Stretch]:
    """Those that touch the list."""
    return [one for one in found if one.first <= looptijd.einde and one.last >= looptijd.start]
