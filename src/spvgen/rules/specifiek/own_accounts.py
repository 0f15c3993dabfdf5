"""What is no hearsay: the employee's own words, what the employer owns up to, and what was weighed (S10)."""

import re
from typing import Final

from spvgen.rules.reading.patterns import NUMBER_WORDS

_DID: Final = "heb|hebben|had|hadden|gaf|gaven|bood|boden|liet|lieten|leerden?|hielp|hielpen|wezen|stelden?"
_OWNED_UP: Final = (
    rf"\b(?:(?:ik|we|wij) (?:{_DID})|(?:{_DID}) (?:ik|we|wij)) (?:je|jou|jullie)\b[^.;]*?"
    r"\b(?:niet|nooit|geen|te (?:weinig|laat|lang)|onvoldoende)\b"
    r"(?!.*\b(?:ge)?(?:zien|hoord|horen|troffen)\b)"
)
_IN_OWN_WORDS: Final = (
    r"\b(?:je|jij|u) (?:zelf )?(?:zegt|zei|vertelt|vertelde|schreef|mailde|noemt|noemde)\s?:"
)


def needs_no_proof(sentence: str) -> bool:
    """*Jij zegt: ik kom niet op de woorden*, *bijgeschoold heb ik je niet*."""
    return re.search(rf"(?i){_OWNED_UP}|{_IN_OWN_WORDS}", sentence) is not None


_WEIGHED: Final = ("gegrond", "terecht", "klachtencommissie")
_COMPLAINTS: Final = rf"(?i)(?:\d|\b(?:één|{NUMBER_WORDS})) (?:\w+ )?\w*(?:klacht|melding)(?:en)?\b"


def without_weighed(sentences: list[str]) -> list[str]:
    """But *er kwamen 17 klachten over jou binnen*, where another says: *daarvan waren er elf gegrond*."""
    if not any(sign in one for one in sentences for sign in _WEIGHED):
        return sentences
    return [one for one in sentences if not re.search(_COMPLAINTS, one)]
