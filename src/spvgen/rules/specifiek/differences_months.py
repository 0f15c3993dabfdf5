"""A baseline of several months beside a norm of one, and a norm of another span than ``per`` (S08)."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dutch import format_number
from spvgen.quantities import Quantity, format_quantity
from spvgen.rules.reading.counted_together import counted_together, is_counted_in
from spvgen.rules.reading.goal_figures import baseline_of, per_of
from spvgen.wording.stating import agrees, amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


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
