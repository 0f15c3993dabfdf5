"""Which words leave open what is agreed or why, and what keys beside them answer them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.claims import judged
from spvgen.rules.reading.patterns import words

if TYPE_CHECKING:
    from spvgen.wording.judgement import Passage

_PRONOUNS: Final = frozenset({"je", "jij", "jullie", "we", "wij", "ze", "zij", "u"})


_EMPTY: Final = words("""
    ja dit dat het de een is zijn doel doelen norm en of wij we ik je jij zeker absoluut prima goed best
    gewoon haalbaar bereikbaar realistisch uitvoerbaar te doen mogelijk relevant belangrijk passend past
    zinvol nodig vinden vind vindt denken denk achten acht wordt lijkt moet kan kunnen zou er ook wel heel
    zeer erg voor functie jouw jou organisatie ons onze bedrijf want omdat dus samen besproken
    wil willen allemaal allen iedereen
""")
_FEW: Final = 2  # spaces; what is longer tells more
_ONLY_MORE: Final = (
    r"(?:steeds |veel )?(?:meer|hogere?|betere?)"
    r"(?: (?!tijd|uren|uur|hulp|ruimte|collega|mensen|klanten|werk|orders|uitleg)[\w-]+)?"
)
"""*Meer omzet*: what is hoped for, and not why."""


LIGHT: Final = frozenset({"is", "ben", "bent", "zijn", "was", "heb", "hebt", "heeft", "hebben", "wordt"})
"""Verbs that are no vague words, though a sentence that rests on one may leave open how much is enough."""


def vague_words(text: str) -> list[Passage]:
    """The vague words of a text; no mere pronoun, whatever stands behind it, nor a whole sentence."""
    found = judged(text).vague
    return [one for one in found if one.kind != "zin" and one.text.lower() not in _PRONOUNS]


def open_words(text: str, answered: Collection[str]) -> list[Passage]:
    """The vague words that no key answers (*regelmatig* beside ``frequentie``).

    Beside a vague verb (S02) only those that a measure answers: the others say the same again.
    """
    vague = vague_words(text)
    beside_verb = any(one.kind == "werkwoord" for one in vague)
    words = [one for one in vague if one.kind == "woord"]
    if not words:
        return []
    from spvgen.rules.reading.vague_advice import advice_on  # long: only where there is something to advise

    advised = [(one, advice_on(one.text)) for one in words]
    return [
        one
        for one, advice in advised
        if advice.answered_by not in answered and (advice.by_measure or not beside_verb)
    ]


def telling_words(text: str, vague: list[Passage]) -> str:
    """The words to speak of: those that a measure answers go first, and the fewest words say it best."""
    from spvgen.rules.reading.vague_advice import advice_on

    best = min(vague, key=lambda one: (not advice_on(one.text).by_measure, one.end - one.start, one.start))
    return text[best.start : best.end]


_BARE: Final = 50
"""Characters; a longer text tells of what."""


def lacks_what(text: str, title: str = "") -> bool:
    """*Regelen*, *je bespreekt het*: a deed, and neither it nor its title says of what."""
    if len(text) > _BARE:
        return False
    from spvgen.rules.reading.bare_deeds import is_bare_deed  # most plans have no text as short as that

    return is_bare_deed(text, title)


def gives_reason(text: str | None) -> bool:
    """False for nothing, and for words such as *Ja, dit doel is haalbaar* that state and do not explain."""
    said = (text or "").lower()
    few = said.count(" ") <= _FEW
    return not (
        _EMPTY.issuperset(re.findall(r"\w+", said)) or (few and re.fullmatch(_ONLY_MORE, said.strip(" .!")))
    )
