"""No faults at all in a sentence, or all there are, where the norm still allows some (for S08)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dates import WEEKDAYS
from spvgen.quantities import Bound, Quantity
from spvgen.rules.reading.goal_figures import baseline_of, indicator_of, norm_of
from spvgen.wording.stating import amounts

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel

_NONE: Final = (
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
    said = re.search(_NONE, goal.verwachting)
    if not said or norm is None or norm.value <= 0 or not _less_is_better(goal, norm):
        return ""
    counts_faults = re.search(_FAULTS, f"{measured} {norm.unit} {goal.verwachting[: said.start()]}")
    if not counts_faults or re.search(_NONE, measured) or _is_the_rest(goal, norm.value):
        return ""
    return said[0]


def _less_is_better(goal: Doel, norm: Quantity) -> bool:
    start = baseline_of(goal)
    return norm.bound is Bound.MAXIMAAL or bool(not norm.bound and start and start.value > norm.value)


def _is_the_rest(goal: Doel, norm: Decimal) -> bool:
    """Whether the sentence has the share without faults beside the norm: *3% fouten, dus 97% foutloos*."""
    return any(amount.percent and amount.value == 100 - norm for amount in amounts(goal.verwachting))


_ALL: Final = (
    r"(?i)(?<!\bvan )(?<!\bover )(?<!\buit )(?<!\btussen )"
    r"\b(?:al (?:je|jouw|uw|de)|alle|elke?|ieder|iedere) (?P<noun>[\w-]{4,})"
)
_A_PART: Final = (
    r"(?i)\b(?:procent|percentage|aandeel|deel|helft|gemiddeld|minimaal|minstens|tenminste|ten minste"
    r"|meeste|merendeel)\b"
    r"|\b(?:van|op) de (?:\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|honderd)"
)
_STEM: Final = 5
"""Letters by which the noun is known in what is measured: *offertes*, *offerte*."""
_WHOLE: Final = 100


def all_asked(goal: Doel) -> str:
    """The words that ask for all of what is measured in a goal whose norm asks for a part of it."""
    norm, text = norm_of(goal), goal.verwachting
    part = norm and norm.bound is Bound.MINIMAAL and norm.value < _WHOLE
    if not part or re.search(_A_PART, text):
        return ""
    measured = {word[:_STEM] for word in re.findall(r"\w{4,}", indicator_of(goal).lower())}
    for said in re.finditer(_ALL, text):
        if said["noun"].lower()[:_STEM] in measured - _SPANS:
            return said[0]
    return ""


_SPANS: Final = frozenset(
    word[:_STEM] for word in (*WEEKDAYS, "week", "weken", "maand", "kwartaal", "werkdag", "werkweek", "dagen")
)
"""How words for time begin: *elke week* is how often."""
