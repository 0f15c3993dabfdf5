"""Sums in the text that don't come out: *4 van de 20 ritten, dat is 30%* (M10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.dutch import format_number
from spvgen.rules.patronen import has_part, words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import texts_under

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_FACTS: Final = words("""
    omschrijving feit onderwerp toelichting bevinding verwachting huidige_situatie haalbaar criterium
    besproken sterke_punten
""")
_OF_ELSE: Final = r"(?!\)? (?:meer|minder|hoger|lager|te|korting|is|was|halen) )"
"""Behind a share of something else: *10% meer dan in mei*, *95% is de norm*."""
_SHARE: Final = (
    r"[^.;:%\d]{0,60}(?:[.;,:] ?)?"
    r"(?i:\(|= ?|dat is|dus(?: bij)?|oftewel|ofwel"
    r"|(?:dat |wat )?(?:komt (?:uit |neer )?|neerkomt |uitkomt )op) ?"
    r"(?P<about>ongeveer |circa |ca\. |ruim |bijna |zo.n |afgerond )?"
    rf"(?P<said>\d+(?:,\d+)?) ?(?:%|procent\b){_OF_ELSE}"
)
_ONE_COUNT: Final = r"(?<![\d.,-])(?<!\d tot )(?<!\d of )(?<!\d à )"
"""Before a part: not *1,5 van de 8 uur*, *10 tot 14 van de 20*."""
_SHARES: Final = (
    rf"(?P<sum>{_ONE_COUNT}(?P<part>\d+) van (?:de |het |alle )?(?P<whole>\d+)\b{_SHARE})",
    rf"(?P<sum>[Vv]an (?:de |het |alle )?(?P<whole>\d+) [^.;:%\d]{{1,60}} er (?P<part>\d+)\b{_SHARE})",
)
"""*17 van de 24, dat is 71%*, and *van de 24 klanten belde je er 17 terug (71%)*."""
_ROUNDED: Final = Decimal(1)
_ABOUT: Final = Decimal(5)
"""Points of a hundred by which a figure may differ, and behind *ongeveer*."""
_WHOLE: Final = 100


def som_klopt_niet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een percentage in de tekst past niet bij de aantallen die ervoor staan.

    Staat er ‘4 van de 20 ritten, dat is 30%’, dan klopt een van de twee cijfers niet. Aan het eind gaat het
    gesprek dan daarover, en niet over het werk. Reken het na, en verbeter ook de nulmeting als die er
    vandaan komt.

    Bron: het verbeterplan-artikel (eerlijk en objectief: kijk naar de werkelijke prestaties).

    Fout:
        aanleiding:
          omschrijving: In januari belde je 17 van de 24 klanten terug, dat is 61%.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari belde je 17 van de 24 klanten terug, dat is 71%.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    for path, text in texts_under(plan, _FACTS):
        for found in _counted(text) if "%" in text or "procent" in text else ():
            if right := _right(found):
                message = (
                    f"{found['part']} van de {found['whole']} is {right}%, en hier staat {found['said']}%."
                )
                hint = "Reken het na, en kijk of de nulmeting en de norm dan nog kloppen."
                yield Hit(path, message, hint, found["sum"])


def _counted(text: str) -> Iterator[re.Match[str]]:
    """The shares that a text counts out; of a text without a word that leads up to one nothing is read."""
    if not has_part(text.lower(), _LEADING):
        return iter(())
    return chain.from_iterable(re.finditer(share, text) for share in _SHARES)


_LEADING: Final = ("(", "=", "dat is", "dus", "ofwel", "oftewel", "komt")


def _right(found: re.Match[str]) -> str:
    """What the share is, where it differs from what is said; the rest (*niet gebeld*) may be meant too."""
    part, whole = Decimal(found["part"]), Decimal(found["whole"])
    if not 0 < part <= whole:
        return ""
    share, said = part / whole * _WHOLE, Decimal(found["said"].replace(",", "."))
    margin = _ABOUT if found["about"] else _ROUNDED
    if min(abs(share - said), abs(_WHOLE - share - said)) <= margin:
        return ""
    return format_number(share.quantize(Decimal(1), ROUND_HALF_UP))
