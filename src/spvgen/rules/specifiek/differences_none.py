"""No faults at all in a sentence, where the norm still allows some (for S08)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.quantities import Bound, Quantity
from spvgen.rules.reading.goal_figures import baseline_of, indicator_of, norm_of
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel

_NONE: Final = re.compile(
    r"(?i)\bfoutloo?s\b|\bfoutloze\b|\bfoutvrij\w*|\bzonder (?:één |een (?:enkele )?)?fout(?:en|je|jes)?\b"
    r"|(?<!\bis )(?<!\bzijn )(?<!\bals )(?<!\bwas )\b(?:geen (?:enkele )?|0 |nul )fout(?:en|jes)?\b"
    r"(?! (?:die|waar|boven|van meer))"
)
"""No *een correctie op verzoek is geen fout*, which says what counts."""
_FAULTS: Final = r"(?i)fout"


def none_asked(goal: Doel) -> str:
    """The words that ask for no faults at all in a goal whose norm is a number of them above none.

    Silent where they count what goes well: *97% is foutloos*, or an indicator of orders without fault.
    """
    norm, measured = norm_of(goal), indicator_of(goal)
    said = _NONE.search(goal.verwachting)
    if not said or norm is None or norm.value <= 0 or not _less_is_better(goal, norm):
        return ""
    counts_faults = re.search(_FAULTS, f"{measured} {norm.unit} {goal.verwachting[: said.start()]}")
    if not counts_faults or _NONE.search(measured) or _is_the_rest(goal, norm.value):
        return ""
    return said[0]


def _less_is_better(goal: Doel, norm: Quantity) -> bool:
    start = baseline_of(goal)
    return norm.bound is Bound.MAXIMAAL or bool(not norm.bound and start and start.value > norm.value)


def _is_the_rest(goal: Doel, norm: Decimal) -> bool:
    """Whether the sentence has the share without faults beside the norm: *3% fouten, dus 97% foutloos*."""
    return any(amount.percent and amount.value == 100 - norm for amount in amounts(goal.verwachting))
