"""A baseline of several months beside a norm of one, and a norm of another span than ``per`` (S08)."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dutch import format_number
from spvgen.quantities import Quantity, format_quantity
from spvgen.rules.reading.counted_together import (
    Together,
    counted_together,
    is_counted_in,
    is_mean,
    other_total,
)
from spvgen.rules.reading.goal_figures import baseline_of, per_of, without_bound
from spvgen.rules.rule import Hit, Hits
from spvgen.wording.stating import agrees, amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


def together_told(goal: Doel, plan: Verbeterplan) -> tuple[str, str] | None:
    """The message and hint for such a baseline."""
    together, start = counted_together(goal, plan), baseline_of(goal)
    if together is None or start is None:
        return None
    per, sign, each = per_of(goal), _sign(start), _mean(together, start)
    whole = format_number(start.value)
    message = f"{sign}{whole} telt alles bij elkaar (‘{together.words}’), maar de norm telt per {per}."
    has_mean = re.search(rf"(?i)\bgemiddeld {re.escape(each)}(?![\d,])", goal.huidige_situatie)
    add = "" if has_mean else f" Schrijf er in de tekst achter: ‘Dat is gemiddeld {each} per {per}.’"
    hint = (
        f"Zet bij ‘nulmeting’ hoeveel het per {per} was: {each}.{add} Was het elke {per} {sign}{whole}? "
        f"Zet dan ‘per {per}’ in de tekst."
    )
    return message, hint


def unless_spread(found: Hit, goal: Doel, plan: Verbeterplan) -> Hits:
    """What is told of a figure in the text beside another baseline, where the text counts several months.

    Nothing where the baseline is its mean: 14 in three months is 4,7 a month.
    """
    together, start = other_total(goal, plan, found.quote or ""), baseline_of(goal)
    if together is None or start is None:
        yield found
    elif not is_mean(start.value, together.whole / together.spans):
        each = f"gemiddeld {_mean(together, start)} per {per_of(goal)}"
        message = (
            f"‘{found.quote}’ telt alles bij elkaar (‘{together.words}’): {each}. Maar bij ‘nulmeting’ staat "
            f"‘{without_bound(start)}’."
        )
        hint = f"Zet bij ‘nulmeting’ hoeveel het {each} was, of verander de tekst."
        yield found._replace(message=message, hint=hint)


def _sign(start: Quantity) -> str:
    return "€ " if start.unit.startswith("€") else ""


def _mean(together: Together, start: Quantity) -> str:
    """How much that is each time, in tenths: *4,7*."""
    exact = together.whole / together.spans
    return _sign(start) + format_number(exact.quantize(_TENTH, ROUND_HALF_UP).normalize() + 0)


_TENTH: Final = Decimal("0.1")


def other_count(goal: Doel, norm: Quantity | None) -> str:
    """*In oktober 4 keer*, beside a bare baseline of 11: the words of the only count in the text."""
    start, told = baseline_of(goal), amounts(goal.huidige_situatie)
    if start is None or start.unit or len(told) != 1 or re.search(r"(?i)\bper\b", goal.huidige_situatie):
        return ""
    (said,) = told
    known = said.role or said.percent or said.euro or said.upper or (norm and said.value == norm.value)
    return (
        ""
        if known or agrees(said, start) or not is_counted_in(said, goal.huidige_situatie, goal)
        else said.text
    )


_SPANS: Final = ("dag", "week", "maand", "kwartaal", "jaar")
"""From short to long."""


def longer_span(norm: Quantity, per: str) -> tuple[str, str] | None:
    """*0 per kwartaal* with *per: maand*: what counts over a quarter is no norm of a month."""
    span = norm.unit.rpartition("per ")[2]
    if per not in _SPANS or span not in _SPANS or _SPANS.index(span) <= _SPANS.index(per):
        return None
    shown = format_quantity(norm)
    meant = f"Geldt de norm per {span}? Zet dan bij ‘per’: {span}. " if span in _KEYS else ""
    hint = (
        f"{meant}Geldt hij per {per}? Kies dan wat er in een {per} mag. Schrijf bij nulmeting, norm en "
        f"tussendoelen geen ‘per {span}’: dat staat bij ‘per’."
    )
    return f"De norm is ‘{shown}’, maar bij ‘per’ staat ‘{per}’.", hint


_KEYS: Final = frozenset({"week", "maand", "kwartaal"})
