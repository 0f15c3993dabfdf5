"""Days of the week beside a date: *woensdag 17 juli*, *vr 24/7*, *30 juli, een woensdag* (T14)."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import Final

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.rules.reading.patterns import MONTH, WEEKDAY
from spvgen.wording.dates import DateMention, dates

_DAY: Final = (
    rf"(?:(?P<day>{WEEKDAY})(?:ochtend|middag|avond|nacht|morgen)?"
    r"|(?P<short>ma|di|wo|do|vr|za|zo)\.?)"
)
_AHEAD: Final = rf"(?i)(?<!\w){_DAY} (?:de )?$"
_BEHIND: Final = (
    r"(?i)(?:, (?:dus )?een |, dat (?:is|was) een | \()"
    rf"{_DAY}(?!\w| \d)\)?"
)
_IN_FIGURES: Final = (
    rf"(?i)(?<!\w){_DAY} (?P<date>(?P<of>\d\d?)(?P<sign>[/-])(?P<month>\d\d?))"
    r"(?![\d/-]|[.,:]\d| ?(?:uur|dag))"
)
"""*Vr 24/7*; what could be hours (*maandag 9-12*) is left."""
_JOINED: Final = (
    rf"(?i)(?<!\w){_DAY} (?:de )?(?P<date>\d\d?)(?:e|ste|de)?(?=(?:,? (?:en|of|tot|t/m|tot en met|-)|,)"
    rf" (?:[a-z]+\.? )?(?:de )?$)"
)
"""The first of *maandag 14 tot en met vrijdag 18 juli*."""

Named = tuple[str, str, DateMention]
"""The day of the week, its words with those of the date, and the date."""


def named_days(text: str) -> Iterator[Named]:
    """Each date in a text that stands beside a day of the week."""
    mentions = {mention.start: mention for mention in dates(text)}
    for mention in tuple(mentions.values()):
        if first := _first_of_two(text, mention):
            mentions.setdefault(first.start, first)
    for found in re.finditer(_IN_FIGURES, text):
        day, month = int(found["of"]), int(found["month"])
        if found["sign"] == "/" or day > month:
            start = found.start("date")
            mentions.setdefault(start, DateMention(start, found.end(), found["date"], day, month))
    for mention in mentions.values():
        if ahead := re.search(_AHEAD, text[: mention.start]):
            yield _full(ahead), text[ahead.start() : mention.end], mention
        elif behind := re.match(_BEHIND, text[mention.end :]):
            yield _full(behind), mention.text + behind[0], mention


def _first_of_two(text: str, mention: DateMention) -> DateMention | None:
    """*Maandag 14* before *vrijdag 18 juli*, whose month it borrows."""
    first = re.search(_JOINED, text[: mention.start])
    if not first or int(first["date"]) >= mention.day:
        return None
    start, end = first.span("date")
    return mention._replace(start=start, end=end, text=first["date"], day=int(first["date"]))


def _full(found: re.Match[str]) -> str:
    """The day of the week that was found, in full."""
    short = (found["short"] or "").lower()
    return (found["day"] or "").lower() or next(day for day in WEEKDAYS if day.startswith(short))


_WITH_YEAR: Final = re.compile(
    rf"(?i)(?<![\w-])(?P<day>29|30|31)(?: (?P<name>{MONTH}) |-(?P<month>0?[1-9]|1[0-2])-)"
    r"(?P<year>20\d\d)(?![\w-])"
)


def day_that_is_not(text: str) -> str:
    """The first date with a year that no calendar has: *31 april 2026*; empty where all can be."""
    for found in _WITH_YEAR.finditer(text):
        month = MONTHS.index(found["name"].lower()) + 1 if found["name"] else int(found["month"])
        if int(found["day"]) > monthrange(int(found["year"]), month)[1]:
            return found[0]
    return ""


_HAPPENED: Final = (
    r"(?i)\b(?:was|waren|hing|hingen|stond|stonden|kwam|kwamen|ging|gingen|bleek|lag|lagen|gaf|gaven|kreeg|kregen"
    r"|liep|vertrok|begon|\w{2,}(?:lde|rde|kte|pte|fte|gde)n?)\b"
)
_OTHERWISE: Final = (
    r"(?i)\b(?:vorige|volgende|elke|iedere|afspraak|afgesproken|deadline|norm|uiterlijk|moest|moesten|zou|zouden"
    r"|eerder|ervoor|daarvoor|erna|daarna|later|eerst|weer|nog|al|beloofde|gepland|komt|dicht|vrij)\b"
)
"""What tells of another day than that of the example."""


_OF_A_THING: Final = (
    r"(?i)\b(?:dat|die|of|wie)\b|\b(?:de|het|een|je|onze|jullie) (?!(?:klant|rooster)\b)[\w-]+ $"
)
"""*De vergadering op maandag*, *je meldde dat je op vrijdag …*: no day on which this happened."""


def happened_on(text: str, day: str) -> str:
    """*Op zaterdag*, where something happened and the text nowhere names the ``day`` itself; else empty."""
    if day in text.lower():
        return ""
    for clause in re.split(r"[.;:!?]|, ", text):
        found = re.search(rf"(?i)\bop {WEEKDAY}(?:ochtend|middag|avond)?\b(?! (?:de )?\d)", clause)
        if not found or re.search(_OF_A_THING, clause[: found.start()]):
            continue
        if re.search(_HAPPENED, clause) and not re.search(_OTHERWISE, clause):
            return found[0]
    return ""
