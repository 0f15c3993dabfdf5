"""Grounds of a goal that only say who asks for it, or that somebody believes in it (A02)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.rules.reading.patterns import NUMBER_WORDS, has_part, parts
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles

_EVIDENCE: Final = parts("""
    haalt haalde gehaald halen_ze halen_het halen_dit lukt gelukt redde krijg kreeg training cursus
    coach mentor begelei hulp help ondersteun de_tijd genoeg_tijd tijd_voor tijd_om _uur minu week weken
    maand jaar_ rooster eerder vorig vroeger kost duur minder lager meer_dan _dan_ gemiddeld ervar leert
    geleerd leren_ oefen hoef vrij_ nieuw systeem extra _al_ deed doet _doen had_ hadden zat_ zaten
    stond kon_ konden vervalt _weg voorbeeld bewezen gebleken beschik zelfde scoor onderzo formulier
    lijst _weer_
""")
"""Words that tell what somebody did, what helps, or what it takes."""
_SAID: Final = Roles({
    "giver": """
        directie management bestuur hoofdkantoor klant klanten opdrachtgever opdrachtgevers
        organisatie bedrijf inspectie verzekeraar verzekeraars gemeente wet cao beleid jaarplan
        jaarplannen teamplan contract contracten ministerie raad aandeelhouders afdeling leiding
        mt we wij men begroting regio regiomanager school zorgkantoor certificering keurmerk
        protocol kwaliteitshandboek huisregels
    """,
    "demands": """
        verwacht verwachten verwachting verwachtingen eist eisen eis vraagt vragen vereist geëist
        uitgaan uitgegaan verlangt verlangen verplicht rekent rekenen opgelegd vastgesteld voorgeschreven
        wenst opgenomen staat vastgelegd
    """,
    "paper": """
        functiebeschrijving functiebeschrijvingen functieprofiel functieprofielen
        functieomschrijving functie-eis functie-eisen functie profiel beroepsprofiel
        arbeidsovereenkomst arbeidscontract
    """,
    "norm": "norm eis doel doelstelling target standaard dit deze het dat percentage aantal",
    "holds": "geldt gelden staat hoort horen past is",
    "all": "iedereen iedere elke alle allemaal ieder",
    "must": "moet moeten hoort horen dient dienen behoort behoren mag mogen",
    "believe": """
        vertrouwen geloven geloof gelooft overtuigd hopen hoop hopelijk vertrouwt denken
        verwachten
    """,
    "bold": "ambitieus ambitieuze uitdagend uitdagende pittig stevig fors scherp hoog lastig streng",
    "finds": "vinden vind vindt vonden lijkt achten acht",
    "fair": """
        realistisch realistische haalbaar haalbare redelijk reëel billijk doenbaar bereikbaar fair
        eerlijk
    """,
    "will": """
        inzet motivatie wilskracht discipline doorzettingsvermogen best wilt moeite instelling
        mentaliteit
    """,
    "reach": "haal haalbaar kan kun kunnen kunt moet halen bereik bereiken lukken slagen goed komt",
    "ease": """
        kwestie_van simpelweg eenvoudig eenvoudige simpel simpele makkelijk gemakkelijk niet_moeilijk
        niet_zo_moeilijk niet_ingewikkeld niet_zwaar geen_hogere_wiskunde geen_kunst niet_veel_gevraagd
        (?:bescheiden|kleine|redelijke|gewone)_(?:vraag|stap|moeite|eis) weinig_gevraagd
        goed_te_doen best_te_doen prima_te_doen gewoon_doen gewoon_(?:een_)?(?:beetje|even) peulenschil
        moet_(?:gewoon_|toch_|wel_|zeker_)?(?:kunnen|lukken) moet_(?:gewoon_|toch_|wel_)?haalbaar_zijn
        iedereen_kan kan_iedereen fluitje een_eitje vanzelf
    """,
    "least": """
        minimum ondergrens basis basisvaardigheid basisniveau vanzelfsprekend vanzelfsprekendheid
        normaal minimale minste logisch
    """,
})  # fmt: skip
_EMPTY: Final = _SAID.meeting(
    "giver demands", "paper holds", "paper norm", "all must", "norm holds all", "believe reach",
    "believe norm",
    "bold fair", "finds fair", "will reach", "least norm", "ease",
)  # fmt: skip


def only_asked(ground: str) -> bool:
    """Whether each sentence of a ground only tells who asks it, or that somebody believes in it."""
    folded = f" {ground.lower()} "
    if has_part(folded, _EVIDENCE) or re.search(rf"\d|\b{NUMBER_WORDS}\b", folded):
        return False
    return all(map(_EMPTY, sentences_in(ground.strip())))


_OTHERS_DO: Final = (
    r"(?i)\W*(?:(?:de|je|jouw|uw|onze|alle|al je|al uw) )?"
    r"(?:anderen?|rest|iedereen|collega['’]?s|team|afdeling|ploeg|mensen)(?: in (?:het|je) team)?"
    r" (?:(?:halen|haalt|redden|redt|kunnen|kan|doen|doet) (?:het|dit|dat)|lukt (?:het|dit|dat))"
    r"(?: (?:ook|wel|toch|allemaal|gewoon|al|immers))*\W*"
)


def only_others(ground: str) -> bool:
    """*Anderen halen het ook*: who, and how much, nobody knows."""
    return all(re.fullmatch(_OTHERS_DO, one) for one in sentences_in(ground.strip()))
