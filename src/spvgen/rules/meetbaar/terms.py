"""Measurable to the end: the term a criterion gives, *binnen twee werkdagen* (M04)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from spvgen.numerals import word_value
from spvgen.quantities import Quantity, counts_within
from spvgen.rules.reading.goal_figures import indicator_of

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
