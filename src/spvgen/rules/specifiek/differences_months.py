"""A baseline that counts several months beside a norm per month, and another count (S08)."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dutch import format_number
from spvgen.numerals import value_of
from spvgen.quantities import Quantity, counts_within
from spvgen.rules.reading.goal_figures import baseline_of, indicator_of, measures, per_of
from spvgen.rules.reading.patterns import NUMBER_WORDS
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.stating import agrees, amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.wording.amount import Amount

_MONTHS_OF: Final = {"week": Decimal(12) / 52, "maand": Decimal(1), "kwartaal": Decimal(3)}
_EACH: Final = r"(?i)\bgemiddeld|\bdoorsnee|\bper\b|\b(?:elke|iedere)\b|maandelijks|wekelijks"
_PAST: Final = (
    rf"(?i)\b(?:(?:de )?(?:afgelopen|laatste|voorgaande|vorige) (?P<many>\d{{1,2}}|{NUMBER_WORDS}) maanden"
    r"|(?:(?:het )?(?:afgelopen|laatste|vorige?|voorgaande) kwartaal))\b"
)
_TIMES: Final = ("keer", "maal")
_OF_THEM: Final = r"(?i)\ber\b(?: \w+){0,3} $"
_A_YEAR: Final = timedelta(days=364)


class Together(NamedTuple):
    """What a baseline counts at once: over how many spans of the norm, and in which words of the text."""

    spans: Decimal
    words: str


def counted_together(goal: Doel, plan: Verbeterplan) -> Together | None:
    """Whether the text says that the baseline is of several months, where the norm is of one."""
    start, months = baseline_of(goal), _MONTHS_OF.get(per_of(goal))
    if start is None or months is None or start.unit.startswith("%") or "per " in start.unit:
        return None
    for sentence in sentences_in(goal.huidige_situatie, ";"):
        told = [one for one in amounts(sentence) if agrees(one, start)]
        if len(told) == 1 and not re.search(_EACH, sentence) and _counts(told[0], sentence, goal):
            over, words = _months_in(sentence, plan)
            if over >= 2 * months:
                return Together(over / months, words)
    return None


def _months_in(sentence: str, plan: Verbeterplan) -> tuple[int, str]:
    from spvgen.rules.reading.time_texts import named_spans  # few baselines are told without their rate

    if past := re.search(_PAST, sentence):
        return (int(value_of(past["many"].lower())) if past["many"] else 3), past[0]
    first = plan.looptijd.start
    spans = named_spans(sentence, first - _A_YEAR, first)
    return (spans[0].months, spans[0].text) if len(spans) == 1 else (0, "")


def _counts(amount: Amount, sentence: str, goal: Doel) -> bool:
    """Whether an amount is a count of what happened, which adds up; no waiting time and no mark."""
    before = sentence[: amount.start]
    unit = amount.unit
    named = (
        bool(unit)
        and not measures(unit)
        and counts_within(amount.unit, f"{goal.gebied} {indicator_of(goal)}")
    )
    of_them = not amount.unit and re.search(_OF_THEM, before) is not None
    return amount.unit in _TIMES or amount.euro or of_them or named


def together_told(goal: Doel, plan: Verbeterplan) -> tuple[str, str] | None:
    """The message and hint for such a baseline."""
    together, start = counted_together(goal, plan), baseline_of(goal)
    if together is None or start is None:
        return None
    per, sign = per_of(goal), "€ " if start.unit.startswith("€") else ""
    whole = format_number(start.value)
    each = sign + format_number(
        (start.value / together.spans).quantize(_TENTH, ROUND_HALF_UP).normalize() + 0
    )
    message = f"{sign}{whole} telt alles bij elkaar (‘{together.words}’), maar de norm telt per {per}."
    hint = (
        f"Zet bij ‘nulmeting’ hoeveel het per {per} was: {each}. Schrijf er in de tekst achter: ‘Dat is "
        f"gemiddeld {each} per {per}.’ Was het elke {per} {sign}{whole}? Zet dan ‘per {per}’ in de tekst."
    )
    return message, hint


_TENTH: Final = Decimal("0.1")


def other_count(goal: Doel, norm: Quantity | None) -> str:
    """*In oktober 4 keer*, beside a bare baseline of 11: the words of the only count in the text."""
    start, told = baseline_of(goal), amounts(goal.huidige_situatie)
    if start is None or start.unit or len(told) != 1 or re.search(r"(?i)\bper\b", goal.huidige_situatie):
        return ""
    (said,) = told
    known = said.role or said.percent or said.euro or said.upper or (norm and said.value == norm.value)
    return "" if known or agrees(said, start) or not _counts(said, goal.huidige_situatie, goal) else said.text
