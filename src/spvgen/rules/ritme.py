"""How often something is done, as a figure that can be compared: *elke maandag* is *wekelijks*."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, NamedTuple

from spvgen.dutch import WEEKDAYS
from spvgen.wording.numerals import digit_value, word_value


class Rhythm(NamedTuple):
    """So many times in a day, week, month, quarter or year, and the words that say so."""

    times: Decimal
    unit: str
    text: str

    @property
    def pace(self) -> tuple[Decimal, str]:
        """What is compared; five times a week and every working day are the same."""
        return (Decimal(5), "week") if self.unit == "dag" and self.times == 1 else (self.times, self.unit)


_UNIT: Final = {
    "dag": "dag", "dagen": "dag", "werkdag": "dag", "werkdagen": "dag", "ochtend": "dag", "middag": "dag",
    "week": "week", "weken": "week", "werkweek": "week", "maand": "maand", "maanden": "maand",
    "kwartaal": "kwartaal", "jaar": "jaar", "dagelijks": "dag", "wekelijks": "week",
    "maandelijks": "maand", "jaarlijks": "jaar",
}  # fmt: skip
_TIMES: Final = {
    "eens": 1, "eenmaal": 1, "tweemaal": 2, "driemaal": 3, "viermaal": 4, "vijfmaal": 5, "andere": 2,
}  # fmt: skip


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    unit = r"(?P<unit>(?:werk)?dag(?:en)?|(?:werk)?week|weken|maand(?:en)?|kwartaal|jaar)"
    number = r"(?P<n>\d+|[a-zéë]{3,12})"
    every = r"(?:(?P<every>\d+|[a-z]{4,6}) )?"
    day = f"(?:{'|'.join(WEEKDAYS)})"
    part = "(?:ochtend|middag|avond)?"
    rank = "(?:eerste|tweede|derde|vierde|laatste)"
    kinds = {
        "keer": rf"\b{number} ?(?:keer|maal|x) (?:per|in de|elke|a) {every}{unit}\b",
        "maal": rf"\b(?P<n>eens|eenmaal|tweemaal|driemaal|viermaal|vijfmaal) (?:per|in de|elke) "
        rf"{every}{unit}\b",
        "om": r"\bom de (?:(?P<every>\d+|[a-z]{4,6}|andere) )?(?P<unit>dag|dagen|week|weken|maand|maanden)\b",
        "van": rf"\b(?:elke|iedere|de)? ?{rank} {day} van (?:de|elke|iedere) (?P<unit>maand)\b",
        "dagen": rf"(?:\b(?:elke|iedere|op)|[’']s) {day}s?{part}(?:(?:, | en ){day}{part})*\b(?! \d| van de)",
        "elke": rf"\b(?:elke|iedere|elk|ieder) (?:(?P<every>\d+|twee|drie|vier|zes|andere) )?{unit}\b",
        "woord": r"\b(?P<every>twee|drie|vier|zes)?-?(?P<unit>dagelijks|wekelijks|maandelijks|jaarlijks)e?\b",
    }
    return tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in kinds.items())


@lru_cache(maxsize=256)
def rhythms(text: str) -> tuple[Rhythm, ...]:
    """Every rhythm that a text names, in order of sort; what one sort has read, the next leaves alone."""
    taken: list[tuple[int, int]] = []
    found: list[Rhythm] = []
    for kind, pattern in _patterns():
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            found.extend(_read(kind, match))
    return tuple(found)


def _read(kind: str, match: re.Match[str]) -> Iterator[Rhythm]:
    groups = {name: (value or "").lower() for name, value in match.groupdict().items()}
    if kind == "dagen":
        days = {name for name in WEEKDAYS if name in match[0].lower()}
        yield Rhythm(Decimal(len(days)), "week", match[0])
        return
    times = _number(groups.get("n", "")) or Decimal(1)
    every = _number(groups.get("every", "")) or Decimal(2 if kind == "om" else 1)
    if groups.get("n") and not _number(groups["n"]):
        return  # 'de keer per week': no figure
    yield Rhythm(times / every, _UNIT[groups["unit"]], match[0])


def _number(word: str) -> Decimal | None:
    if word in _TIMES:
        return Decimal(_TIMES[word])
    if word in ("een", "één"):
        return Decimal(1)
    return digit_value(word) if word.isdecimal() else word_value(word) if word else None


def same_rhythm(first: str, second: str) -> bool:
    """Whether two texts can mean the same rhythm; also when either names none."""
    one, other = ({rhythm.pace for rhythm in rhythms(text)} for text in (first, second))
    return not one or not other or bool(one & other)
