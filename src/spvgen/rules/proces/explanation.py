"""Whether the explanation of a closing says why a measure is proposed (P19)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dates import MONTHS
from spvgen.rules.verslag.given_help import mentions
from spvgen.wording.numerals import word_value
from spvgen.wording.tokens import composed, folded

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_MONTH: Final = f"(?:{'|'.join(MONTHS)})"
_SAYS_NO_MORE: Final = (
    rf"\b\d{{1,2}} {_MONTH}(?: \d{{4}})?\b|\b{_MONTH} \d{{4}}\b|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b"
    r"|\bdoel(?:en)?\b[^.,;]*\b(?:be|ge)haald\b"
)
"""Days, and the outcome in other words: *de doelen zijn niet behaald*."""
_WHY: Final = (
    r"\d|\bprocent\b|\bpunten\b|\bnorm|\bhaal|\bgehaald\b|\blukt|\bgelukt\b|\bvooruit|verbeter|\bgestegen\b"
    r"|\bsteeg\b|\bstijging\b|\bda(?:al|lin)|\bgedaald\b|\bbl(?:eef|even|ijft)\b|\bachter\b|\bresulta|\bcijfer"
    r"|\bfouten\b|\bklacht|\bmeting|\bgemeten\b|\bte (?:laat|weinig|veel|traag)\b|\bnog niet\b"
    r"|\bhulp\b|\bbegeleid|\bcoach|\btraining|\bcursus|\bmentor|\bmoeite\b|\bniet genoeg\b"
    r"|\bzelf\b|\bwil(?:t|de)?\b|\bverzoek\b|\bvroeg\b|\bvraagt\b|\bliever\b|\bkoos\b|\bkiest\b|\bgaf\b|\bgeeft\b"
    r"|\bzei\b|\bzegt\b|\bvertelde\b|\beens\b|\bomdat\b|\bwant\b"
)
"""A figure, how it went, the help that there was, what the employee wishes, or a reason in so many words."""


def says_why(words: str, plan: Verbeterplan) -> bool:
    """Whether an explanation names a goal, a figure, help or another reason."""
    said = re.sub(_SAYS_NO_MORE, "", folded(composed(words)))
    asked = (f"{goal.gebied} {goal.verwachting}" for goal in plan.doelen)
    counted = any((word_value(word) or 0) > 1 for word in re.findall(r"\w+", said))
    return counted or re.search(_WHY, said) is not None or any(mentions(said, text) for text in asked)
