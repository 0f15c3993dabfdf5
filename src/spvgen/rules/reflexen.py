"""The reflexes by which teams fight symptoms, and the causes that do ask for them (DOMAIN section 1C)."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

REFLEXES: Final[dict[str, str]] = {
    "bellen": r"bel(?:t|len)?|nabel\w*|opbel\w*|calls?|belblok\w*|beluren|\w*acquisitie|telefonisch\w*"
    r"|verkoopgesprek\w*|klantbezoek\w*|bezoek(?:t|en)?",
    "rapporteren": r"\w*rapport(?:eer|eert|eren|age|ages|en)?|weekverslag\w*|dagverslag\w*|weekstaat\w*"
    r"|(?:lijst|overzicht|stand)\b[^.]{0,120}\b(?:stuurt?|mailt?|deelt?|levert?|naar|aan)"
    r"|(?:stuurt?|mailt?|deelt?|levert?)\b[^.]{0,120}\b(?:lijst|overzicht|stand|cijfers)",
    "trainen": r"\w*training(?:en)?|\w*cursus(?:sen)?|workshops?|e-learning\w*|gecertificeerd|certificering",
    "een nieuw systeem of proces": r"(?:nieuwe?|ander|extra|beter)\s+(?:\w+\s+)?(?:\w*systeem|crm(?:-\w+)?"
    r"|tools?|\w*software|\w*programma|apps?|dashboards?|\w*proces(?:sen)?|procedures?|protocol|werkwijze|\w*platform)"
    r"|(?:tool|dashboard|crm(?:-\w+)?|app)\b[^.]{0,60}\b(?:invoeren|aanschaffen|kopen|bouwen|koopt|bouwt|schaft)",
    "strenger sturen op cijfers": r"(?:strakker|scherper|harder|strenger|strak|hard)\s+(?:\w+\s+){0,2}?"
    r"(?:op|sturen)|kpi['’]?s?|kpi-\w+|targets?\b[^.]{0,40}\b(?:omhoog|verho\w+|hoger)|(?:hogere?|verho\w+)\s+\w*targets?"
    r"|ranglijst\w*|scorebord\w*|leaderboard|afgerekend|afrekenen|rekent\b[^.]{0,40}\baf",
}
"""What teams reach for first → the words that give it away."""

OF_ONE: Final = ("bellen", "rapporteren", "trainen")
"""Those that one employee can be told to do; the others are a team's."""

_GROUNDS: Final[dict[str, str]] = {
    "bellen": r"te weinig (?:tijd|gesprekken|klanten|bezoeken|contact)|acquisitie|\bbel(?:t|len)\b",
    "rapporteren": r"overzicht|inzicht|\bzicht op|vastleg|registra|\blijst|rapport|administrati",
    "trainen": r"\bkennis|ervaring|vaardig|geleerd|training|cursus|opleiding|onbekend met|nieuw in",
    "een nieuw systeem of proces": r"systeem|\bcrm|software|programma|\bproces|procedure|werkwijze|formulier"
    r"|handmatig|overtyp|dubbel|excel|\blijst|\bstappen\b|schermen",
    "strenger sturen op cijfers": r"target|\bkpi|\bdoel(?:en)?\b|vrijblijvend|\bcijfers?\b",
}
"""Reflex → words of a cause that asks for just that."""


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def reflex_in(text: str, of: Iterable[str] = tuple(REFLEXES)) -> str | None:
    """Which reflex a text is, of these; None where it is none."""
    return next((name for name in of if _pattern(REFLEXES[name]).search(text)), None)


def reflex_words(text: str, reflex: str) -> str:
    """The words of a text that give the reflex away; empty where there are none."""
    found = _pattern(REFLEXES[reflex]).search(text)
    return found[0] if found else ""


def asked_for(reflex: str, said: str) -> bool:
    """Whether what is said of the causes asks for just this."""
    return bool(re.search(_GROUNDS[reflex], said, re.IGNORECASE))
