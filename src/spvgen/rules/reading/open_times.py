"""Words of when or how often that no figure beside them answers: *90% van de klachten tijdig* (S03)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from spvgen.rules.reading.claims import rhythms

_SOON: Final = (
    r"zo (?:snel|spoedig|gauw|vlug|vlot|vroeg) mogelijk|op (?:zeer |heel )?korte(?:re)? termijn|binnenkort"
    r"|snel|spoedig|tijdig|vlot|z\.?s\.?m\.?|asap|(?:binnen|op) (?:een )?(?:redelijke|korte) (?:termijn|tijd)"
)
_OFTEN: Final = (
    r"regelmatig|geregeld|periodiek|frequent|vaak|met (?:enige |grote )?regelmaat|zo vaak mogelijk|nu en dan"
    r"|van tijd tot tijd"
)
_A_SHARE: Final = (
    r"\d ?%|\d procent|\b\d+ (?:van|op) (?:de|elke|iedere) \d+"
    r"|\b(?:negen|acht|zeven|vier) van de (?:tien|vijf)\b"
)
_HOW_SOON: Final = (
    r"\bbinnen (?!(?:een )?(?:redelijke|korte) )|\buiterlijk\b|\b(?:vóór|voor|na|om) \d"
    r"|\b(?:dezelfde|zelfde|volgende|afgesproken|beloofde) \w*dag|\b\d+ (?:werk)?(?:dag|uur|minu)"
    r"|\bop de dag\b|\btermijn van\b|\b(?:tijdig|snel) (?:is|betekent|wil)\b|\bmet tijdig"
    r"|\bafgesproken (?:tijd|termijn|datum)"
)
"""What tells how soon: *binnen 5 werkdagen*."""
_OF_WHAT_IS_COUNTED: Final = rf"\b(?:percentage|aandeel|deel|aantal) (?:\w+ )?(?:{_SOON}|{_OFTEN})\b"


class OpenTime(NamedTuple):
    """A word of time that no figure answers, and whether it is of how soon (else of how often)."""

    word: str
    soon: bool


def unanswered_time(text: str, beside: str, *, often_told: bool) -> OpenTime | None:
    """The word of when or how often that no figure answers, in the core of a text.

    ``beside`` is what the keys of the goal say of what is counted; ``often_told`` whether one says how often.
    In *percentage tijdig betaalde facturen* the word is of what is counted.
    """
    line = text.lower()
    if re.search(_OF_WHAT_IS_COUNTED, line):
        return None
    soon = re.search(_A_SHARE, line) and not re.search(_HOW_SOON, f"{line} {beside.lower()}")
    often = re.search(r"\d", line) and not often_told and not rhythms(text)
    if not (soon or often):
        return None
    from spvgen.wording.carry import asked_vague  # only where such a word stands beside a figure
    from spvgen.wording.sentence import Sentence

    for word in asked_vague(Sentence(text)):
        if soon and re.match(rf"(?:{_SOON})\b", word.lower()):
            return OpenTime(word, soon=True)
        if often and re.match(rf"(?:{_OFTEN})\b", word.lower()):
            return OpenTime(word, soon=False)
    return None
