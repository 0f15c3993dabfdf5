"""The criterion of a goal for which a plan has none: the words of its expectation that carry the norm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS
from spvgen.rules.reading.better_criterion import LEANS, made_for
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.stating import amounts, states
from spvgen.wrapped import as_sentences

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

_LISTED: Final = r"\s*(?:[-–•*+]|\d{1,2}[.)])\s|.*:\s*$"
_LOOKS_BACK: Final = (
    r"\b(?:daar|hier|er)(?:van|bij|in|op|mee|aan|voor|toe)\b|(?i:\bvan (?:deze|die|dezelfde)\b)"
    r"|\b(?:is|wordt|staat|gebeurt|ziet|doet|lukt|haalt|geldt|klopt) (?:dit|dat)\b"
    r"|\ber geen enkele?(?=[.,]|$)"
)
"""In a sentence that leans on those before it: *op minimaal 18 daarvan ligt de lijst klaar*."""
_WHEN: Final = rf"\b(?:{'|'.join(MONTHS)}|20\d\d)\b"


def criterion_of(goal: Doel, plan: Verbeterplan, *, formal: bool) -> str:
    """What of ``verwachting`` is the criterion, without what it remarks beside that.

    That is the first sentence with the norm or, in a goal without figures, with any quantity; with it goes
    what it leans on. Where none states the norm, a sentence that does is made (as M04 proposes one).
    """
    norm = goal.meting and goal.meting.norm
    said = sentences_in(as_sentences(goal.verwachting), "\n")
    told = [sentence.strip() for sentence in said if sentence.strip()]
    carries = [bool(states(one, norm) if norm else amounts(one)) for one in told]
    together = [bool(norm and states(" ".join(told[: at + 1]), norm)) for at in range(len(told))]
    at = next((at for at, pair in enumerate(zip(carries, together, strict=True)) if any(pair)), None)
    if at is None and norm:
        return made_for(goal, plan, formal=formal)
    if at is None or any(re.match(_LISTED, one) for one in told):
        return goal.verwachting
    return " ".join(_with_what_belongs(told, at, alone=carries[at]))


def _with_what_belongs(told: list[str], at: int, *, alone: bool) -> list[str]:
    """A sentence with all before it where it looks back, and with a next one that alone says when.

    It is not ``alone`` where it says the norm together with those before it: *20 woensdagen*, *18 daarvan*.
    """
    looks_back = not alone or re.match(LEANS, told[at]) or re.search(_LOOKS_BACK, told[at])
    kept, behind = told[0 if looks_back else at : at + 1], told[at + 1 : at + 2]
    when = not re.search(_WHEN, " ".join(kept)) and re.search(_WHEN, " ".join(behind))
    return [*kept, *behind] if when else kept
