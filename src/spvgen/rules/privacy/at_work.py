"""What sounds like private life and is of the work: *de goede weg*, *thuiswerken*, *Bakker & Zoon* (V06)."""

import re
from collections.abc import Callable
from typing import Final

from spvgen.rules.privacy.private_matters import tells_of_such_work
from spvgen.rules.reading.clause_words import FAMILY
from spvgen.rules.reading.patterns import any_of
from spvgen.rules.reading.texts import has_word

_DIRECTION: Final = (
    r"\bop (?:(?:de|een|je|jouw|onze|die) )?(?:\w+ )?weg\b(?! (?:bij|uit) )"
    r"|\b(?:goede|juiste|verkeerde|rechte|nieuwe|ingeslagen|kortste|snelste) weg\b"
    r"|\bweg (?:naar|vooruit|omhoog|terug naar|te (?:gaan|vinden|wijzen))\b"
)
"""A way that is a direction: *op de goede weg*, *de weg vinden*."""
_DOES_WORK: Final = (
    r"(?:werk|werkt|werken|werkte|gewerkt|schrijf|schrijft|schrijven|lees|leest|rapporteert|administreert"
    r"|corrigeert|controleert|voorbereidt|bereidt|maakt)"
)
_WORK_AT_HOME: Final = (
    rf"\b{_DOES_WORK}\b(?: [\w/:-]+){{0,7}} thuis\b"
    rf"|\bthuis (?:(?:verder|rustig|kunt|kan|mag|wilt) )*{_DOES_WORK}\b"
    r"|\bthuis aan (?:je|jouw|de|het|een) \w*(?:dossier|administratie|verslag|rapport|offerte|planning)\w*"
    r"|\bthuiswerk\w*|\b(?:we|wij|het|dat|training|cursus) (?:zelf )?in huis\b"
)
_COMES_ALONG: Final = (
    r"\b(?:neem|mag|kunt|kun|laat)\b[^.]*\b(?:mee|meenemen|meebrengen|bijstaan|vergezellen)\b[^.]*"
    r"|\bwil je (?:graag )?[^.?]*\b(?:erbij|bij (?:het|een|dat|elk) gesprek)\b[^.?]*"
)
"""*Je mag iemand meenemen: je broer, een vriendin*; *wil je je vrouw erbij?*"""
_KIN: Final = any_of(f"{FAMILY} ex")
_OWN_FAMILY: Final = (
    rf"\b(?:mijn|m'n) {_KIN}\b(?=[^.]*\b(?:je|jij|jou)\b)|& (?:zoon|zonen|dochters?|zus|broers?)\b"
)
"""*Mijn dochter staat aan de balie, zodat jij kunt doorwerken*: the manager's; *Bakker & Zoon*."""
_OF_CLIENTS: Final = (
    rf"\been {_KIN} (?:vroeg|vraagt|belde|belt|mailde|schreef|meldde|zei|klaagde|kwam|haalde|stond|wachtte"
    rf"|hoorde|kreeg|wilde|bracht)\b(?![^.]*\b(?:je|jouw) {_KIN}\b)[^.]*"
)
"""*Een dochter vroeg wie haar moeder had gewassen*: family of who is served."""
_AT_BEST: Final = r"\bop (?:(?:de|je|jouw|een) (?:\w*groep|bso)|je (?:best|plek|sterkst))\b"
_SERVED: Final = (
    r"(?<!zorg voor )(?<!zorgen om )\bde (?:kinderen|leerlingen) en (?:de|hun|alle) ouders\b"
    rf"|{_AT_BEST}[^.]*?(?<!week )(?<!weekend )\b(?:tussen|met|bij|voor) de kinderen\b"
    rf"|(?<!week )(?<!weekend )\b(?:tussen|met|bij|voor) de kinderen\b[^.,]*?{_AT_BEST}"
)
"""*De kinderen en de ouders*, *op de groep, tussen de kinderen*: of a school or a nursery; one's own would be
*je kinderen*."""


def at_work(text: str) -> str:
    """A text without directions, the home where somebody works, who comes along, works or is served there."""
    return re.sub(
        f"(?i){_DIRECTION}|{_WORK_AT_HOME}|{_COMES_ALONG}|{_OWN_FAMILY}|{_OF_CLIENTS}|{_SERVED}", " ", text
    )


_FOR_ANYBODY: Final = (
    r"(?i)\baccent(?:en)?\b(?: \w+){0,3} op\b"
    r"|\b(?:als je|ben je|wie) (?:\w+ ){0,3}(?:gelovig|moslim|joods|christen|hindoe)\w*\b[^.]*\bmag\b"
)
"""What is stressed, and what whoever believes may do: of nobody in particular."""


def seems_private(text: str, by_itself: Callable[[str], object]) -> bool:
    """Whether a text like those on private life has a word ``by_itself`` left that isn't of the work."""
    if re.search(_FOR_ANYBODY, text):
        return False
    return has_word(at_work(text), by_itself) and not tells_of_such_work(text)


_OF_THE_WORK: Final = (
    r"\bverliefd op (?:de|het|een|je|jouw|haar|zijn|uw) (?:eigen )?(?!collega|klant|"
    r"leidinggevende|chef|baas)\w+"
    r"|\bgeen (?:\w+ )?strafblad voor\b|\b(?:bewoner|cliënt|patiënt|klant|leerling) (?:én|en|"
    r"of) (?:diens|zijn|haar|hun) [^.;]*"
    r"|\b(?:pensioen|polis|akte|uitkering|verdeling|dossiers?|za?ken?|levering)\w* "
    r"(?:na|bij|door|over|van) (?:een )?(?:echt)?scheiding(?:en)?\b|"
    r"\biemand met een (?:rijontzegging|strafblad|taakstraf)\b"
    r"|\b(?:melding(?:en)?|signalen|signaleren|vermoedens?|meldcode|trainer|training|"
    r"cursus)(?: \w+){0,3} (?:van|over|bij|signaleren)"
    r" (?:huiselijk geweld|kindermishandeling)\b|\bhuiselijk geweld (?=[^.]*\bmeldcode)|"
    r"\b(?:gladheid|sneeuw|toezicht) op het schoolplein\b"
    r"|\b(?:kerkenraad|moskeebestuur|bond) (?:krijgt|heeft om|belde|neemt|vraagt|voor \w+)\b|"
    r"\bvoogdijzaak van de familie \w+"
)
"""*Verliefd op haar eigen ontwerp*, *bij een melding van huiselijk geweld*: what the work is about."""


def without_work(text: str) -> str:
    """A text without such phrases."""
    return re.sub(f"(?i){_OF_THE_WORK}", "…", text)
