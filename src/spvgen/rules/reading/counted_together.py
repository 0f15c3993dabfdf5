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
from spvgen.rules.reading.time_texts import named_spans
from spvgen.wording.stating import agrees, amounts

if TYPE_CHECKING:
    from collections.abc import Callable

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
    """The ``whole`` that a text counts at once: over how many spans of the norm, and in which words of it."""

    whole: Decimal
    spans: Decimal
    words: str


def counted_together(goal: Doel, plan: Verbeterplan) -> Together | None:
    """Whether the text says that the baseline is of several months, where the norm is of one."""
    start = baseline_of(goal)
    if start is None or start.unit.startswith("%") or "per " in start.unit:
        return None
    return _total(goal, plan, lambda one: agrees(one, start))


def other_total(goal: Doel, plan: Verbeterplan, said: str) -> Together | None:
    """What the text counts of several months in the words ``said``, which are not those of the baseline."""
    return _total(goal, plan, lambda one: one.text == said)


def _total(goal: Doel, plan: Verbeterplan, is_it: Callable[[Amount], bool]) -> Together | None:
    months = _MONTHS_OF.get(per_of(goal))
    for sentence in sentences_in(goal.huidige_situatie, ";") if months else ():
        told = [one for one in amounts(sentence) if is_it(one)]
        if months and len(told) == 1 and is_counted_in(told[0], sentence, goal):
            over, words = _months_in(sentence, plan)
            found = Together(told[0].value, over / months, words)
            if over >= 2 * months and (not re.search(_EACH, sentence) or _tells_mean(sentence, found)):
                return found
    return None


def _tells_mean(sentence: str, found: Together) -> bool:
    """*14 in drie maanden: gemiddeld 4,7 per maand*: the text itself says that the first counts them all."""
    return any(
        one.value != found.whole and is_mean(one.value, found.whole / found.spans)
        for one in amounts(sentence)
    )


def is_mean(told: Decimal, exact: Decimal) -> bool:
    """Whether a figure is a mean as one writes it, with as many digits as it has: 4,7 for 4,666."""
    exponent = min(0, int(told.normalize().as_tuple().exponent))
    return abs(told - exact) < Decimal(1).scaleb(exponent)


def _months_in(sentence: str, plan: Verbeterplan) -> tuple[int, str]:
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
