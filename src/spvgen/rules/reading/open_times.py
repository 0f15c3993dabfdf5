"""Words of when or how often that nothing beside them answers: *90% van de klachten tijdig* (S03)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from spvgen.rules.reading.claims import rhythms
from spvgen.rules.reading.texts import sentences_in
from spvgen.wording.carry import asked_vague
from spvgen.wording.sentence import Sentence

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
    r"|\bafgesproken (?:tijd|termijn|datum)|\b(?:vóór|voor) (?:het )?(?:einde|eind|begin)\b"
    r"|\b(?:die|de)?zelfde (?:ochtend|middag|avond|dienst|dag)\b|\bbinnen het uur\b"
)
"""What tells how soon: *binnen 5 werkdagen*."""
_SOONEST: Final = (
    r"\bzo (?:snel|spoedig|gauw|vlug|vlot|vroeg) (?:als )?mogelijk\b"
    r"|(?<![\w.])z\.?s\.?m\b|(?<![\w.])a\.?s\.?a\.?p\b"
)
"""These say how soon by themselves, whatever else is counted: only a bound of their own answers them."""
_NEXT_ACT: Final = (
    r"(?:,| en| of| maar) (?:je |dan )?"
    r"(?=(?!(?:het|niet|dit|wat|liefst|vast|eerst|direct|echt|laatst|kort)\b)[a-z]{2,}t )"
)
"""*zo snel mogelijk en mailt dat op vrijdag*: another act, with a time of its own."""
_OF_WHAT_IS_COUNTED: Final = rf"\b(?:percentage|aandeel|deel|aantal) (?:\w+ )?(?:{_SOON}|{_OFTEN})\b"


class OpenTime(NamedTuple):
    """A word of time that nothing answers, and whether it is of how soon (else of how often).

    ``counted``: there is a figure beside it, which does not tell.
    """

    word: str
    soon: bool
    counted: bool = True

    @property
    def why(self) -> str:
        """Why it is vague."""
        if not self.counted:
            return "iedereen kan dat anders lezen"
        return f"het cijfer erbij zegt niet hoe {'snel' if self.soon else 'vaak'}"


def unanswered_time(text: str, beside: str, *, often_told: bool, due: bool = False) -> OpenTime | None:
    """The word of when or how often that nothing answers, in the core of a text.

    ``beside`` is what the keys of the goal say of what is counted; ``often_told`` whether one says how often,
    ``due`` whether one says by when it is done.
    In *percentage tijdig betaalde facturen* the word is of what is counted.
    """
    line = text.lower()
    if re.search(_OF_WHAT_IS_COUNTED, line):
        return None
    if not due and (soonest := _soonest(text, beside)):
        return soonest
    soon = re.search(_A_SHARE, line) and not re.search(_HOW_SOON, f"{line} {beside.lower()}")
    often = re.search(r"\d", line) and not often_told and not rhythms(text)
    if not (soon or often):
        return None
    for word in asked_vague(Sentence(text)):
        if soon and re.match(rf"(?:{_SOON})\b", word.lower()):
            return OpenTime(word, soon=True)
        if often and re.match(rf"(?:{_OFTEN})\b", word.lower()):
            return OpenTime(word, soon=False)
    return None


def _soonest(text: str, beside: str) -> OpenTime | None:
    """*zo snel mogelijk*, where the act that it is said of has no bound."""
    for sentence in sentences_in(text):
        for act in re.split(_NEXT_ACT, sentence):
            said = re.search(_SOONEST, act, re.IGNORECASE)
            if said and not re.search(_HOW_SOON, f"{act} {beside}".lower()) and _is_asked(said[0], text):
                return OpenTime(said[0], soon=True, counted=bool(re.search(_A_SHARE, act)))
    return None


def _is_asked(word: str, text: str) -> bool:
    """Whether it is said in what is agreed: not of whom, or on what occasion."""
    return any(word.lower() in one.lower() for one in asked_vague(Sentence(text)))
