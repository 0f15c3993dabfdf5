"""Grounds of a goal that only say who asks for it, or that somebody believes in it (A02)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.rules.reading.patterns import NUMBER_WORDS, has_part, parts
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles

_REACHED: Final = parts("""
    haalt haalde gehaald halen_ze halen_het halen_dit lukt gelukt redde _al_ deed doet _doen kon_ konden
""")
"""Words that tell that it was done."""
_HOW: Final = parts("""
    krijg kreeg training cursus
    coach mentor begelei hulp help ondersteun de_tijd genoeg_tijd tijd_voor tijd_om _uur minu week weken
    maand jaar_ rooster eerder vorig vroeger kost duur minder lager meer_dan _dan_ gemiddeld ervar leert
    geleerd leren_ oefen hoef vrij_ nieuw systeem extra had_ hadden zat_ zaten
    stond vervalt _weg voorbeeld bewezen gebleken beschik zelfde scoor onderzo formulier
    lijst _weer_
""")
"""Words that tell what somebody did, what helps, or what it takes."""
_WHY: Final = parts(
    "omdat doordat want_ dankzij sinds zodra zolang terwijl _door_ _met_een _met_de vergelijkbaar"
)
_NOT_TOLD: Final = (
    r"\b20\d\d\b(?! ?(?:%|euro|klanten|uur))|\bkrijg\w* (?:het|dit|dat) (?=(?:\w+ )?voor elkaar\b)"
)
"""*Het programma voor 2027*: no figure that anybody reached; *anderen krijgen het voor elkaar*: nor help."""
_SAID: Final = Roles({
    "giver": """
        directie management bestuur hoofdkantoor klant klanten opdrachtgever opdrachtgevers
        organisatie bedrijf inspectie verzekeraar verzekeraars gemeente wet cao beleid
        jaarplannen contract contracten ministerie raad aandeelhouders afdeling leiding
        mt we wij men begroting regio regiomanager school zorgkantoor certificering keurmerk
        protocol kwaliteitshandboek huisregels college hoofdvestiging gemeenteraad
        *programma *plan *convenant *akkoord
    """,
    "derives": """
        vloeit_voort (?:komt|komen|volgt)_(?:rechtstreeks_|direct_)?(?:uit|van) gebaseerd afgeleid afkomstig
        overgenomen bepaald opgelegd afgesproken
    """,
    "general": "landelijke landelijk wettelijke wettelijk bedrijfsbrede algemene gebruikelijke",
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
    "norm": "norm eis doel doelstelling target standaard dit deze het dat percentage aantal cijfer getal",
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
        mentaliteit wie_(?:het_|dit_|echt_)?wil goede_wil
    """,
    "luck": """
        waar_een_wil_is geluk lef meezit mee_zit (?:goed|gunstig|mooi)_(?:seizoen|jaar) goede_zomer
        (?:zit|zat)_er_(?:gewoon_|wel_|toch_|zeker_)?in er_(?:gewoon_|wel_|toch_|zeker_)?in_(?:zit|zitten)
    """,
    "reach": "haal haalbaar kan kun kunnen kunt moet halen bereik bereiken lukken lukt slagen goed komt",
    "ease": """
        (?:je|jij|u)_er_zo_(?:uit|in|door|doorheen) (?:doe|doet|haal|haalt)_(?:je|jij|u)_zo
        kwestie_van simpelweg eenvoudig eenvoudige simpel simpele makkelijk gemakkelijk niet_moeilijk
        niet_zo_moeilijk niet_ingewikkeld niet_zwaar geen_hogere_wiskunde geen_kunst niet_veel_gevraagd
        (?:bescheiden|kleine|redelijke|gewone)_(?:vraag|stap|moeite|eis) weinig_gevraagd
        goed_te_doen best_te_doen prima_te_doen gewoon_doen gewoon_(?:een_)?(?:beetje|even) peulenschil
        moet_(?:gewoon_|toch_|wel_|zeker_)?(?:kunnen|lukken) moet_(?:gewoon_|toch_|wel_)?haalbaar_zijn
        zo_(?:moeilijk|ingewikkeld|lastig)_kan_(?:het|dit|dat)_niet
        iedereen_kan kan_iedereen fluitje een_eitje vanzelf niet_te_veel_gevraagd
        lat_ligt_(?:hier_|echt_|zeker_)?(?:niet_(?:zo_|te_)?hoog|laag)
    """,
    "trust": """
        (?:geloven|geloof|gelooft)_(?:echt_|heel_erg_)?in_(?:je|jou|u)
        er_(?:alle_|veel_|vol_|het_volste_|gewoon_)?vertrouwen_in erop_vertrouwd vertrouwen_erop
        (?:geloven|geloof|gelooft)_(?:erin|er_in|hierin) (?:alle|volste)_vertrouwen
    """,
    "consents": """
        ja_(?:op_)?gezegd ja_tegen_gezegd mee_ingestemd akkoord_(?:gegaan|gegeven|mee) zelf_voor_gekozen
        (?:ziet|zag)_(?:dit|dat|het)_(?:zelf_|wel_|ook_)?zitten (?:dit|dat|het)_(?:ziet|zag)_zitten zelf_ja
    """,
    "least": """
        minimum ondergrens basis basisvaardigheid basisniveau vanzelfsprekend vanzelfsprekendheid
        normaal minimale minste logisch
    """,
})  # fmt: skip
_EMPTY: Final = _SAID.meeting(
    "giver demands", "paper holds", "paper norm", "all must", "norm holds all", "believe reach",
    "believe norm",
    "bold fair", "finds fair", "will reach", "least norm", "ease", "luck", "trust", "consents",
    "derives giver norm", "general norm",
)  # fmt: skip

_OF_WILL: Final = (
    r"\bkwestie van (?:gewoon )?(?:doen|willen|beginnen|aanpakken)\b|\bgoede wil lukt\b"
    r"|\bgewoon (?:een keer )?doen\b"
    r"|\b(?:acht|achten|vind|vinden|vindt) (?:dit|dat|het|deze|die)\b"
    r"(?:[^.]*\bmet (?:je|jouw|uw) ervaring\b)?"
    r"|\bwaar een wil is,? is een weg\b|\bvanzelf(?: wel)?(?: weer)?\b"
    r"|\bdat (?:het|dit) (?:gaat )?luk(?:t|ken)\b"
    r"|\bals (?:je|jij|u|iemand) (?:maar |echt |gewoon )?(?:je|zijn|uw) best doe\w*,?"
    r" (?:lukt|kan|haal je) (?:het|dit|dat)\b"
    r"|^ [\w ]+, dat \w+ (?:je|jij|u) (?:er )?zo(?: \w+)?(?=[.!])"
)
"""*Een kwestie van doen*, *met wat goede wil lukt dit*: nothing of it was done yet."""


def only_asked(ground: str) -> bool:
    """Whether each sentence of a ground only tells who asks it, or that somebody believes in it."""
    folded = re.sub(_OF_WILL, " ", _folded(ground))
    if has_part(folded, _REACHED) or _tells_how(folded):
        return False
    return all(map(_EMPTY, sentences_in(ground.strip())))


_OTHERS: Final = Roles({
    "they": """
        anderen ander andere collega's team teams ploeg ploegen afdeling afdelingen vestigingen vestiging
        locaties wijken scholen filialen winkels kantoren iedereen allemaal overal buren mensen
        rest *kundigen *genoten *leden *krachten *enten *eurs *isten *ers
    """,
    "reach": """
        halen haalt redden redt lukt lukken kunnen kan doen doet bereiken bereikt
        geen_(?:enkele_)?(?:moeite|probleem|problemen|last) voor_elkaar
    """,
    "it": "het dit dat ze die hier hiermee ermee",
    "you": "je_(?:kunt|haalt|redt|doet) (?:kun|haal|red|doe)_je",
})  # fmt: skip
_OTHERS_DO: Final = _OTHERS.meeting("they reach it -you")
_YOU_TOO: Final = r"(?i)\W*(?:dus|en|dan) (?:\w+ )?(?:jij|u)(?: \w+){0,2}\W*"
"""*Dus jij ook*: it tells no more."""


def only_others(ground: str) -> bool:
    """*Anderen halen het ook*: who, and how much, nobody knows; nor does it tell more beside that."""
    folded = _folded(ground)
    if _tells_how(folded) or has_part(folded, _WHY):
        return False
    told = [part for one in sentences_in(ground.strip()) for part in re.split("[,;:]", one)]
    return any(map(_OTHERS_DO, told)) and all(
        _OTHERS_DO(one) or _EMPTY(one) or re.fullmatch(_YOU_TOO, one) for one in told
    )


def _folded(ground: str) -> str:
    return f" {re.sub(_NOT_TOLD, '', ground.lower())} "


def _tells_how(folded: str) -> bool:
    return has_part(folded, _HOW) or re.search(rf"\d|\b{NUMBER_WORDS}\b", folded) is not None
