"""Whether the baseline of a goal counts several months, where its norm counts each (S08, A02, M07)."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.numerals import value_of
from spvgen.quantities import counts_within
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
        if len(told) == 1 and not re.search(_EACH, sentence) and is_counted_in(told[0], sentence, goal):
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


def is_counted_in(amount: Amount, sentence: str, goal: Doel) -> bool:
    """Whether an amount of a text counts what happened, which adds up; no waiting time and no mark."""
    before = sentence[: amount.start]
    unit = amount.unit
    named = (
        bool(unit)
        and not measures(unit)
        and counts_within(amount.unit, f"{goal.gebied} {indicator_of(goal)}")
    )
    of_them = not amount.unit and re.search(_OF_THEM, before) is not None
    return amount.unit in _TIMES or amount.euro or of_them or named
