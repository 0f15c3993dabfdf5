"""Numbers and addresses by which somebody can be found (V02); most texts have no sign of any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.dutch import join_list
from spvgen.rules.reading.patterns import compiled, has_part, parts
from spvgen.rules.reading.texts import Texts
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.rules.privacy.personal_numbers import Identifier


def identificatienummer(texts: Texts, settings: RuleSettings) -> Hits:
    """Er staat een nummer of adres in het plan waarmee iemand te vinden is.

    Een burgerservicenummer mag je alleen gebruiken waar de wet dat zegt, en een verbeterplan hoort daar niet
    bij. Ook een rekeningnummer, een geboortedatum, een kenteken, een nummer van een paspoort of rijbewijs, en
    waar iemand thuis te vinden is (adres, privénummer, privémail) zijn voor dit plan niet nodig. Naam en
    functie zijn genoeg. Dat geldt ook voor collega's, klanten en patiënten.

    Staat er ‘BSN’ bij, dan is dit een fout. De rest is een waarschuwing, ook een los getal dat een BSN kan
    zijn. De melding laat nooit zien wat er staat.

    Bron: de AVG en de Uitvoeringswet AVG: het burgerservicenummer gebruik je alleen als een wet het
    voorschrijft.

    Fout:
        bijlagen:
          - Kopie van de loonstrook (BSN 111222333)

    Goed:
        bijlagen:
          - Verslag van het beoordelingsgesprek van 9 december 2025
    """
    for path, text in _worth_reading(texts):
        if path[-1:] == ("naam",) and texts.values.get((*path[:-1], "persoon")) == text:
            continue  # who is called by a key is told of at that key
        found = identifiers(text, str(path[-1]) if path else "")
        if not found:
            continue
        certain = any(one.certain for one in found)
        message = f"Hier staat {join_list([one.what for one in found])}. Dat is voor een plan niet nodig."
        hint = "Haal het weg: naam en functie zijn genoeg."
        if not certain:
            hint += " Is het iets anders, zet dan bij ‘negeer’ de regel V02 met de reden en dit pad."
        yield Hit(path, message, hint, severity=None if certain else Severity.WAARSCHUWING)


def identifiers(text: str, key: str) -> list[Identifier]:
    """What is found in a text that stands under a key."""
    if not _may_identify(text, key, SIGNS, WORDED):
        return []
    from spvgen.rules.privacy.personal_numbers import Identifier, numbers  # few texts get here
    from spvgen.rules.privacy.whereabouts import whereabouts

    if not text.isascii():
        text = _with_plain_digits(text)
    return [*numbers(text, key), *(Identifier(what, certain=False) for what in whereabouts(text, key))]


SIGNS: Final = parts("""
    bsn b.s.n sofi burgers geboor geboren geb. verjaar familie mevrouw meneer mw. mevr. dhr. de_heer patiënt
    patient cliënt client bewoner bewoonster woon thuis adres ingeschreven huisbezoek privé prive eigen
    woning je_huis uw_huis voordeur aan_bij langs_bij huurder buurm buurv bekeuring boete naheffing
    haalt_je_op halen_je_op haalt_u_op haalt_hem_op haalt_haar_op zet_je_af zet_u_af
    giro rekening @ kenteken nummerplaat nummerbord paspoort id-kaart idkaart
    identiteits rijbewijs verblijfs id-bewijs v-nummer vreemdelingen geb_
""")
"""Parts in small letters without one of which a text needs figures that tell by themselves."""
WORDED: Final = parts("woon nul_zes nul-zes nulzes")
"""The same that need no figure at all: *ik woon in de Kerkstraat*, *nul zes, twaalf, …*."""
FIGURES: Final = re.compile(
    r"\d(?:(?:[ .]?\d){7}|\d\d([-/_])\d{3}\1\d{3}|(?<!0)\d{3} ?[A-Z]{2}\b)"
    r"|[-/. ](?:19[3-9]\d|200\d)\b|['’]\d\d\b"
    r"|[A-Z\d]-(?:[A-Z]{1,3}-[A-Z\d]|\d{1,3}-[A-Z])|[A-Z]-\d{1,3}-\d"
    r"|(?![0-9])\d|[⁰¹²³⁴-⁹₀-₉]"
)
"""Eight digits (a date has dashes in between), three times three, a postcode, a year long ago, a plate.

Or a digit that is wide, raised or of another script.
"""


def _worth_reading(texts: Texts) -> Iterator[tuple[NodePath, str]]:
    whole = texts.whole.lower()
    signs = [sign for sign in SIGNS if sign in whole]
    worded = [sign for sign in WORDED if sign in whole]
    for path, text in texts.values.items():
        if _may_identify(text, str(path[-1]) if path else "", signs, worded):
            yield path, text


_ODD_DIGIT: Final = r"(?![0-9])\d|[⁰¹²³⁴-⁹₀-₉]"
"""A digit that is wide, raised or of another script."""


def _with_plain_digits(text: str) -> str:
    import unicodedata  # only for a text that may have such digits

    return compiled(_ODD_DIGIT).sub(lambda found: str(unicodedata.digit(found[0])), text)


def _may_identify(text: str, key: str, signs: Iterable[str], worded: Iterable[str]) -> bool:
    if "@" not in text and not any(map(text.__contains__, "0123456789")):
        if worded and has_part(text.lower(), worded):
            return True
        return not text.isascii() and FIGURES.search(text) is not None
    return has_part(text.lower(), signs) or _is_sign(key) or FIGURES.search(text) is not None


@lru_cache(maxsize=256)  # plans have the same keys
def _is_sign(key: str) -> bool:
    return has_part(key.lower(), SIGNS)
