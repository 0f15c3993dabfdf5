"""Measurable to the end: the term a criterion gives, *binnen twee werkdagen* (M04)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS
from spvgen.numerals import word_value
from spvgen.quantities import Quantity, counts_within
from spvgen.rules.reading.goal_figures import indicator_of
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.wording.stating import agrees, amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel

_TERM: Final = (
    r"(?i)\bbinnen (?P<count>\d+|[a-zé]+) (?P<unit>uur|(?:werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?)\b"
    r"|\b(?:nog |op )?(?:dezelfde dag|de dag zelf)\b"
)
_AT_MOST: Final = r"(?i)\bin (?:maximaal|hooguit|hoogstens|ten hoogste|niet meer dan) (?=\w+ \w)"
_DAYS: Final = {"d": (1.0,), "w": (5.0, 7.0), "m": (30.0, 31.0), "u": (1 / 24, 1 / 8)}
"""What a unit comes to in days, by its first letter; of a week the days or the working days."""


def differing_term(text: str, expected: str) -> tuple[str, str] | None:
    """The one term of a criterion and that of its goal, as they stand, where they are not as long."""
    said, asked = list(_terms(text)), list(_terms(expected))
    if len(said) == len(asked) == 1 and asked[0][1].isdisjoint(said[0][1]):
        return said[0][0], asked[0][0]
    return None


def dropped_term(text: str, goal: Doel, asked: Quantity) -> str:
    """The term of a goal, where a criterion says the same without any; or empty."""
    if asked.bound == "maximaal" or re.search(_SAYS_WHEN, re.sub(_RHYTHM, "", text)):
        return ""
    for sentence in sentences_in(goal.verwachting):
        found = list(re.finditer(_TERM, sentence))
        if len(found) == 1 and found[0]["count"] and _limits(found[0], sentence, asked):
            return found[0][0] if _says_the_same(text, sentence) else ""
    return ""


_RHYTHM: Final = r"(?i)\b(?:per|elke?|iedere?) (?:werk)?(?:dag|uur)\b"
_SAYS_WHEN: Final = (
    r"(?i)\b(?:binnen|op tijd|tijdige?|te la(?:at|te)|termijn\w*|uiterlijk|vertrag\w*|vlot\w*|snel\w*|meteen"
    r"|direct|\w*(?:uur|uren|minuten|dag|dagen)|voldoe\w*|voldaan|norm\w*|doel|afspraak|afgesproken|zo|(?:be|ge)?haal\w*"
    r"|ge?haald|(?:ge)?lukt\w*|wacht\w*|doorlooptijd|reactietijd)\b"
)
"""A time of its own, or a word that points to what the goal asks."""
_FROM_THE_START: Final = r"(?i) (?:na|vanaf) (?:de )?(?:start|begin|ingang)"


def _limits(term: re.Match[str], sentence: str, asked: Quantity) -> bool:
    """Whether a term is about each that is counted: it stands beside their number, and is no deadline."""
    figure = next((one for one in amounts(sentence) if agrees(one, asked)), None)
    if (
        figure is None
        or not sentence[: term.start()].strip()
        or re.match(_FROM_THE_START, sentence[term.end() :])
    ):
        return False
    first, last = sorted(((figure.start, figure.end), term.span()))
    return re.search(r"[,;:]| (?:en|of) ", sentence[first[1] : last[0]]) is None


_SAID_OF_ANY: Final = r"(?i)mini|maxi|mins|hoog|perc|proc|binn|kwar|maan|week|werk|jaar|elke|iede"
_ROOT: Final = 4  # letters that the forms of a word share: handelt, afgehandeld
_THING_AND_DEED: Final = 2


def _says_the_same(text: str, sentence: str) -> bool:
    """Whether a criterion has the words of the goal, so that it is no more than *90%* or *dat is in orde*."""
    words = {
        word[: min(_ROOT, len(word) - 1)] for word in words_in(sentence) - {*MONTHS} if len(word) >= _ROOT
    }
    low = text.lower()
    return sum(word in low for word in words if not re.match(_SAID_OF_ANY, word)) >= _THING_AND_DEED


def is_within(text: str, goal: Doel, asked: Quantity) -> bool:
    """*Gemiddeld binnen tien dagen*, where the norm is at most ten days; a bare norm is in what it counts."""
    found = re.search(_TERM, re.sub(_AT_MOST, "binnen ", text))
    if not found or not found["count"] or _number(found["count"]) != asked.value:
        return False
    said, unit = found["unit"].lower(), asked.unit.lower()
    if not unit:
        return counts_within(said, f"{indicator_of(goal)} {goal.verwachting}")
    return said[:2] == unit[:2] and ("werk" in said) == ("werk" in unit)


def _terms(text: str) -> Iterator[tuple[str, set[float]]]:
    """The terms in a text (*binnen twee werkdagen*, *dezelfde dag*), each with the days it can come to."""
    for found in re.finditer(_TERM, text):
        if not found["count"]:
            yield found[0], {0.0, 1.0}
        elif count := _number(found["count"]):
            unit = found["unit"].lower()
            days = _DAYS["d" if unit.startswith("werk") else unit[0]]
            yield found[0], {round(count * one, 2) for one in days}


def _number(word: str) -> float:
    return float(word) if word.isdigit() else float(word_value(word.lower()) or 0)
