"""Whether a reaction was put into words by whom it is of (part of P02)."""

import re
from typing import Final

_IN_OWN_WORDS: Final = r"(?i)\b(?:ik|mij|mijn|me|we|wij|ons|onze)\b"
_YOU_AGREE: Final = (
    r"(?i)\b(?:je|jij) (?:bent|was|gaat|ging|hebt) (?:het )?(?:er )?[^.;!?]{0,120}"
    r"\b(?:eens|akkoord|geen (?:verdere )?(?:opmerkingen|bezwaar|bezwaren|vragen))\b"
)
_THEY_AGREE: Final = (
    r"(?i)\b\w+ (?:(?:is|was|gaat|ging) (?:het )?[^.;!?]{0,120}\b(?:eens|akkoord)|beseft|erkent)\b"
    r"|\b\w+ ziet (?:\w+ ){0,3}in\b"
    r"|\bvindt (?:dit|het) (?:een )?(?:\w+ ){0,3}(?:goed|fijn|terecht|eerlijk|prima)\w* plan\b"
)
_DISAGREES: Final = r"(?i)\b(?:niet|oneens|dat je)\b"
_REPORTED: Final = r"(?i)\b(?:zei|zegt|gaf|geeft|gezegd|verteld?e?|vindt|vond|noemde?|schreef|wilt?|hoopt)\b"


def is_put_into_words(view: str) -> bool:
    """*Je bent het met alles eens*, *Noor beseft dat*: it agrees in the employee's place, or speaks to them.

    What they are said to have told, and what they tell of others (*mijn leidinggevende erkent*), is theirs.
    """
    if _agrees(view, _YOU_AGREE):
        return True  # also: … ik heb het vast voor je opgeschreven
    their_own = re.search(_IN_OWN_WORDS, view)
    if _agrees(view[: their_own.start()] if their_own else view, _THEY_AGREE):
        return True
    if their_own or re.search(_REPORTED, view):
        return False
    return re.search(r"(?i)\b(?:je|jij|jouw)\b", view) is not None


def _agrees(view: str, words: str) -> bool:
    agrees = re.search(words, view)
    return agrees is not None and not re.search(_DISAGREES, view[: agrees.end()])
