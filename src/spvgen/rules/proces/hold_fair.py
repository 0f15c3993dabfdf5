"""Sentences with the words of a plan that does not hold, which say that it does (P20)."""

import re
from typing import Final

from spvgen.wording.tokens import fold

_AIMS: Final = r"(?:doel|doelen|eis|eisen|norm|normen|lat|drempel|aantallen|streefcijfers?)"
_OUTSIDE: Final = (
    r"(?:aannemer|opdrachtgever|klant|huurder|leverancier|inspecteur|inspectie|accountant|verzekeraar|wetgever"
    r"|bouwheer|afnemer|keurmeester|hoofdaannemer|cli[eë]nt|bewoner|gast)(?:s|en)?"
)
_DONE: Final = (
    rf"\b(?:als|zodra|wanneer) je (?:de|het|al|alle|je)\b[^.;,]*\b{_AIMS} (?:haalt|behaalt)\b"
    rf"|\bhaal je (?:de|het|alle|je|beide)\b[^.;,]*\b{_AIMS}\b"
    r"|\b(?:zijn|is) (?:die|ze|dat|alle|de|het)\b[^.;,]*\b(?:gedraaid|gehaald|behaald|rond|af)\b, dan\b"
    r"|\bbij een (?:voldoende|goede?|positie(?:f|ve)) (?:eind)?(?:oordeel|beoordeling|resultaat|uitkomst)\b"
)
_THEN_MORE: Final = (
    r"\b(?:hoger|hogere|omhoog|verhog\w+|verzwaar\w*|verzwar\w+|zwaarder\w*|strenger\w*|nieuwe?|extra|meer"
    rf"(?! af te)|erbij|bovenop|volgende|aan\w*scherp\w*|bij|{_AIMS}[^.;]*\b(?:op|aan))\b"
)
_FAIR: Final = (
    rf"(?:,|\ben) niet (?:\w+ )?{_AIMS}\b",
    r"\bstekker er (?:\w+ )?niet uit\b|\bstekker niet\b",
    r"\b(?:is|zijn|blijft|blijven) uitgesloten\b|\bwederzijds\b",
    r"\bgeen (?:verzwaring|verhoging|bekorting|inkorting|aanscherping|wijziging) (?:van|in)\b",
    r"\bgeen (?:aanleiding|reden|grond|argument) (?:om|voor|tot)\b",
    rf"\b{_AIMS} blij(?:ft|ven) (?:onverlet|onaangetast|overeind|ongemoeid)\b|\bonaangetast\b",
    rf"\b(?:verander|wijzig|verzwaar|verhoog|bekort)\w*\b[^.;,]*\bniets (?:meer )?aan\b[^.;]*\b{_AIMS}\b",
    r"\blimitatief\b|\bniet (?:alsnog|meer|later|tussentijds)\b[^.;]*\btoegevoegd\b",
    r"\bik ga\b[^.;]*\bniet (?:zeggen|beweren|doen alsof)\b",
    rf"\bje eigen {_AIMS}\b(?=[^.;]*\b(?:wij|we) \w+ )",
    rf"\b{_AIMS} (?:voor|van|aan) (?:de )?(?:senior|junior|collega|ander|gevorderd|leidinggevende)\w*",
    rf"\b{_OUTSIDE}\b(?: \w+){{0,3}} {_AIMS}\b(?![^.;]*\b(?:stijg|groei|verander)\w* (?:je|jouw|uw) )",
    r"\bwat (?:wij|we|ik) (?:ervan|er van|daarvan|hiervan) (?:vind|vond|denk|zie)\w*",
    (
        r"\b(?:dit plan|hieronder|hierna)\b[^.;]*\b(?:beschrijft|staat|lees je|vertelt|legt uit)\b"
        r"[^.;]*\b(?:welke|wie|wat|hoe)\b[^.;]*\bwanneer\b"
    ),
    (
        r"\b(?:je krijgt|komt|krijg je|komen) (?:er )?(?:een |twee |drie )?(?:extra |meer )?"
        r"(?:sessies?|coachuren|coachsessies?|begeleidingsuren|faciliteiten|hulp|lessen|les)\b"
    ),
    r"\b(?:eind)?(?:datum|dag)\b[^.;]*\b(?:is|blijft) (?:leidend|heilig)\b",
    r"\baan (?:m[ií]jn|ons|onze) (?:eigen )?(?:lijst\w*|kant)\b[^.;]*\bniet\b",
)
_HELP: Final = (
    r"\b(?:\w*hulp|\w*begeleiding|\w*coach\w*|meekijk\w*|meelop\w*|\w*training\w*|uitleg|ondersteuning|maatje"
    r"|mentor\w*|oefen\w*|\w*lessen|bijles|intervisie|steun|uur (?:per|in de) week te weinig)\b"
)
_GROWS: Final = (
    r"\b(?:breid\w*\b[^.;]*\buit|uitgebreid|uitbreid\w*|vul\w*\b[^.;]*\baan|aangevuld|aanvullen|verdubbel\w*"
    r"|verhog\w*|verhoog\w*)\b|\berbij\b|\bbij[.!]?$"
)
_WEIGHS: Final = (
    r"\b(?:doel|eis|norm|lat\b|drempel|aantallen|streefcijfer|target|quot)|\b(?:plan|\w*traject|looptijd|termijn"
    r"|taak|taken|opdracht\w*|acties?|punten|werk|klanten|hoger|zwaarder|strenger|eerder|korter?|stop\w*|breek"
    r"|breken|kort\w*|minder|eind\w*|beoordel\w*|controle\w*)\b"
)


def _grows_help(low: str) -> bool:
    """*Blijkt het meekijken te weinig, dan breiden we dat uit*: help that grows leaves the plan as it is."""
    grown = re.search(_HELP, low) and re.search(_GROWS, low)
    return bool(grown) and not re.search(_WEIGHS, low)


def says_it_holds(sentence: str) -> bool:
    """Whether a sentence denies it, tells what others ask, what follows when all is reached, or more help."""
    low = fold(sentence)
    if re.search(_DONE, low):
        return not re.search(_THEN_MORE, re.split(_DONE, low, maxsplit=1)[-1])
    return _grows_help(low) or any(re.search(one, low) for one in _FAIR)
