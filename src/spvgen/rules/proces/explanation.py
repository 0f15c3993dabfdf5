"""Whether the explanation of a closing says why a measure is proposed (P19)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed
from spvgen.numerals import word_value
from spvgen.rules.reading.patterns import MONTH
from spvgen.rules.verslag.given_help import mentions, speaks_of
from spvgen.wording.tokens import folded

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_SAYS_NO_MORE: Final = (
    rf"\b\d{{1,2}} {MONTH}(?: \d{{4}})?\b|\b{MONTH} \d{{4}}\b|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b"
    r"|\bdoel(?:en)?\b[^.,;]*\b(?:be|ge)haald\b"
)
"""Days, and the outcome in other words: *de doelen zijn niet behaald*."""
_OUTCOME_ONLY: Final = (
    r"\W*(?:(?:het|dit|dat|ze|alles|je|de norm|de afspraken|helaas|toch|nog|is|zijn|werd(?:en)?|hebt?) )*"
    r"(?:niet|onvoldoende) (?:helemaal |allemaal |alles )?(?:be|ge)?(?:haald|lukt|reikt|slaagd)\W*"
)
"""*Niet gehaald* and *het is helaas niet gelukt*: the outcome once more."""
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
    if re.fullmatch(_OUTCOME_ONLY, said.strip()):
        return False
    asked = (f"{goal.gebied} {goal.verwachting}" for goal in plan.doelen)
    counted = any((word_value(word) or 0) > 1 for word in re.findall(r"\w+", said))
    return counted or re.search(_WHY, said) is not None or any(mentions(said, text) for text in asked)


_HELP: Final = (
    r"\b(?:hulp|geholpen|begeleid\w*|(?:ge)?coach\w*|\w*training\w*|\w*cursus\w*|\w*scholing|mentor\w*"
    r"|ondersteun\w*|uitleg|ingewerkt|inwerk\w*|mee(?:ge)?(?:keken|kijk|luister|lop|loop)\w*)\b"
)
_THIN: Final = 8  # words


def lacks_of_measure(words: str, plan: Verbeterplan) -> str:
    """What an explanation of a measure that burdens lacks; empty where it tells why, and of the help."""
    if not says_why(words, plan) or len(words.split()) < _THIN:
        return "Daaruit blijkt niet waarom deze maatregel nodig is."
    said = folded(composed(words))
    promised = any(speaks_of(words, one, plan) for one in plan.ondersteuning)
    return "" if promised or re.search(_HELP, said) else "Hier staat niet welke hulp er was."
