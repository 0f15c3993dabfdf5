"""What to write instead of a vague word, by sort of word (DOMAIN section 3)."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple


class Advice(NamedTuple):
    """Words of one sort and what to write instead; a key of the plan can say it too (``answered_by``)."""

    words: str
    instead: str
    answered_by: str = ""


ADVICE: Final = (
    Advice(
        r"regelmatige?|geregeld|vaker|vaak|soms|frequente?|periodiek|sporadisch|af en toe|structure(?:el|le)",
        "Schrijf hoe vaak, bijvoorbeeld ‘elke maandag’ of ‘twee keer per week’.",
        "frequentie",
    ),
    Advice(
        r"tijdige?|spoedige?|binnenkort|z\.?s\.?m\.?|zo (?:snel|spoedig|vlot) mogelijk|asap|snel\w*|vlot\w*",
        "Schrijf wanneer, bijvoorbeeld ‘uiterlijk vrijdag om 12.00 uur’ of een datum.",
        "deadline",
    ),
    Advice(
        r"(?:waar|indien|zo|wanneer) nodig|waar mogelijk|desgewenst|in overleg",
        "Schrijf wanneer dat zo is, bijvoorbeeld ‘als een klant na twee dagen niet heeft gereageerd’.",
    ),
    Advice(
        r"minder|weinig|zo (?:min|weinig) mogelijk",
        "Schrijf hoeveel er nog mag, bijvoorbeeld ‘maximaal 2 per maand’ of ‘van 8 naar 4’.",
    ),
    Advice(
        r"voldoende|genoeg|veel|vele|enkele|diverse|meerdere|extra|meer|een aantal|een paar",
        "Schrijf hoeveel, bijvoorbeeld ‘minimaal 5 per week’; bij gedrag: wat een ander je ziet doen.",
    ),
    Advice(
        r"(?:pro-?)?actie(?:f|ve)|betrokken|zichtbare?|klantgerichte?\w*|professionele?|open",
        "Schrijf wat je dan doet, zodat iemand anders het kan zien of tellen.",
    ),
    Advice(
        r"probe\w+|streef\w*|stre(?:ven|eft)|tracht\w*|poog\w*|zet je in|inzetten|je best",
        "Laat dit woord weg: schrijf wat je doet en hoe vaak.",
    ),
    Advice(
        r"betere?|hogere?|lagere?|grotere?|verbeter\w*"
        r"|verho\w+|vergro\w+|verla\w+|verminder\w*|optimalis\w+|versterk\w*|ontwikkel\w*|groei\w*|stijg\w*",
        "Schrijf van waar naar waar, bijvoorbeeld ‘van 3 naar 5 per week’.",
    ),
)
_ELSE: Final = "Schrijf wat je doet, hoeveel en wanneer, zodat iemand anders het kan nakijken."


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Advice], ...]:
    return tuple((re.compile(rf"\b(?:{advice.words})\b", re.IGNORECASE), advice) for advice in ADVICE)


def advice_on(words: str) -> Advice:
    """What to write instead of these vague words."""
    found = (advice for pattern, advice in _patterns() if pattern.search(words))
    return next(found, Advice("", _ELSE))
