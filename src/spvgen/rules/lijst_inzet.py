"""What somebody puts in: what to do when something comes between, and no outcome (codes AL04 and AL05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.contacten import is_contact
from spvgen.rules.lijst_als_dan import if_thens, no_help
from spvgen.rules.patronen import words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import words_in
from spvgen.rules.together import Roles

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie


def als_dan_ontbreekt(plan: Actielijst, settings: RuleSettings) -> Hits:
    """Er staat niet wat je doet als er iets tussenkomt, of wat er staat helpt niet.

    Een contact mislukt zelden door onwil. Meestal komt er iets kleins tussen: de voicemail, een
    secretaresse,
    ‘stuur maar een mailtje’. Wie daar vooraf een antwoord op heeft, gaat door. Vraag dus samen bij elk
    contact: wat doe je als …? Een antwoord dat voor alle acties geldt, zet je één keer in de lijst. Met
    ‘verzin je maar iets’, ‘kijk je wat handig is’, ‘blijf je positief’ of ‘is dat jammer’ sta je er op het
    lastigste moment alleen voor.

    Bron: het artikel over inspireren of controleren (wat doe je als je de voicemail krijgt, en wat zeg
    je?).

    Fout:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            vervolg: Binnen een week mail je hem twee punten.
        als_dan:

    Goed:
        acties:
          - titel: Koffie
            afspraak: Je drinkt koffie met Henk Dam.
            contacten:
              - naam: Henk Dam
            wanneer: juni 2026
            vervolg: Binnen een week mail je hem twee punten.
            als_dan:
              - als: hij vraagt wat het kost
                dan: zeg je op welke dag je dat laat weten.
    """
    for path, step in if_thens(plan):
        if found := no_help(step):
            message = f"‘{found}’: daarmee weet je nog niet wat je dan zegt of doet."
            yield Hit((*path, "dan"), message, _ONE_STEP, quote=found)
    contacts = [(index, action) for index, action in enumerate(plan.acties) if is_contact(action)]
    if plan.als_dan or not contacts:
        return
    without = [(index, action) for index, action in contacts if not action.als_dan]
    if len(without) == len(contacts) > 1:
        message = "Bij geen enkel contact staat wat je doet als er iets tussenkomt."
        yield Hit(("acties",), message, _if_then(contacts[0][1]))
        return
    for index, action in without:
        message = f"Bij ‘{action.titel}’ staat niet wat je doet als er iets tussenkomt."
        yield Hit(("acties", index, "afspraak"), message, _if_then(action))


_ONE_STEP: Final = (
    "Bedenk samen één zin of één stap en oefen die, bijvoorbeeld: ‘vraag je wat er voor de ander nodig is, "
    "en zeg je op welke dag je erop terugkomt.’"
)


def _if_then(action: LijstActie) -> str:
    """A question to ask each other, after the sort of contact."""
    text = action.afspraak.lower()
    cases = {
        r"\bbel": ("je de voicemail krijgt", "bel je de volgende werkdag opnieuw"),
        r"mail|stuur|app": ("er na een week geen antwoord is", "bel je"),
        r"nodig|uitnodig": ("iemand niet kan", "stel je meteen een andere dag voor"),
    }
    usual = ("iemand vraagt wat het kost", "zeg je op welke dag je dat laat weten")
    when, then = next((case for words, case in cases.items() if re.search(words, text)), usual)
    return f"Vraag elkaar: wat doe je als …? Zet bij ‘als_dan’ bijvoorbeeld ‘als: {when}’ en ‘dan: {then}’."


# --- Input, not output -----------------------------------------------------------------------------

_REACH: Final = (
    r"(?i)\b(?:haalt?|halen|behaalt?|behalen|realiseer\w*|realiseren|boekt?|boeken|scoort?|scoren|verkoopt?"
    r"|verkopen|wint?|winnen|sluit|sluiten|binnenha\w+|binnensle\w+|genereert?|genereren|draait|draaien|groeit?"
    r"|groeien|bereikt?|levert?\b(?![^.]*\bopdracht\w*\b[^.]*\bop\b))\b"
)
_OUTCOME: Final = (
    r"(?i)(?:\b(?:\w*omzet\w*|\w*quotum|targets?|\w*marge|winst|orders?|\w*opdracht(?:en)?|deals?|\w*contract(?:en)?"
    r"|nieuwe klanten|leads|marktaandeel)\b|€ ?\d[\d.,]*)"
)
_SAID: Final = Roles(
    {
        "gained": """
        klant klanten opdracht opdrachten opdrachtgever opdrachtgevers abonnee abonnees abonnement
        abonnementen leden lid cursist cursisten deelnemers donateurs relaties accounts aanmelding
        aanmeldingen inschrijving inschrijvingen aanvraag aanvragen project projecten order orders contract
        contracten plaatsing plaatsingen gemeente gemeenten praktijk *praktijken school scholen deal deals
        plek plekken mandaten dossiers zaken *overeenkomst *overeenkomsten licenties bestelling bestellingen
        werk
    """,
        "gains": """
        binnen erbij binnengehaald binnenhalen binnenhaalt geworven werf werft werven gewonnen aangebracht
        overgehaald overgestapt bijgekomen binnenbrengen binnengebracht verwerft verworven overgehaald
        als_klant tot_klant afgesloten rond getekend ondertekend toegezegd vergund gegund verleid veroverd
        verovert bemachtigt scoort sleept gescoord verzilvert gerealiseerd realiseert
    """,
        "decides": """
        verlengt verlengen verlengd tekent tekenen getekend ondertekent ondertekend kiest_voor kiezen_voor
        gaat_akkoord gaan_akkoord akkoord_gaan akkoord_met zegt_ja ja_zegt stapt_over stappen_over overstapt
        gunt gegund (?:wordt|worden|blijft|blijven|is|zijn)_(?:weer_|onze_|vaste_)?klant
        klant_(?:wordt|worden|blijft|is) bestelt bestellen koopt aangenomen geaccepteerd accepteert omgezet
        terugkoopt met_ons_verder voor_ons_in_plaats
    """,
        "theirs": """
        klant klanten opdrachtgever contract contracten offerte offertes *contract *offerte voorstel
        voorstellen zorggroep gemeente bedrijf stichting abonnement klanten ons order opdracht *overeenkomst
        lid leden relatie relaties leads lead prospects dienst
    """,
        "earns": """
        verdien(?:t|en|d)? terugverdient terugverdiend declarabel declarabele facturabel facturabele
        declarabiliteit bezettingsgraad quotum *target *targets omzetdoel omzetgroei jaarcijfer jaaromzet
        dagomzet betaalde_uren betalende volgeboekt uitverkocht declareert declareer scoringspercentage
        slagingskans hitrate conversie marktaandeel
    """,
        "score": """
        bon bonbedrag orderwaarde klanttevredenheid tevredenheid rapportcijfer nps reviews marge omzet
        *omzet winst opbrengst aandeel resultaat
    """,
        "rises": """
        ligt stijgt stijgen gestegen hoger omhoog groeit groeien gegroeid verdubbelt verdubbeld verdubbelen
        minstens minimaal toegenomen neemt_toe bedraagt komt_uit uitkomt
    """,
        "more": "verdubbelt verdubbel groei groeit uitbreidt",
        "won": """
        order orders deal deals opdracht opdrachten *opdracht *opdrachten contract contracten *contract
        *contracten *overeenkomst *overeenkomsten aanmelding aanmeldingen inschrijving inschrijvingen
        relatie
        opdrachtgever opdrachtgevers portefeuille *portefeuille klantenkring mandaat mandaten licenties
        abonnementen
    """,
        "asked_for": "aanvraag aanvragen offerteaanvraag offerteaanvragen",
        "has": "heb hebt heeft krijgt krijg komt komen rekent zorgt_voor",
        "signs": "tekent ondertekent sluit sluiten",
        "sells": "je_verkoopt verkoop_je verkoopt_je",
        "wins": "wint winnen win",
        "contest": "aanbesteding aanbestedingen pitch tender prijsvraag",
        "pulls": "trekt trek",
        "on": "aan",
        "fetches": "haalt behaalt binnenhaalt",
        "new": "nieuwe nieuw eerste extra",
        "yields": "levert leveren leidt leiden resulteert resulteren mondt",
        "steps": "stapt stappen",
        "over": "over",
        "regulars": "vaste_(?:klant|klanten|opdrachtgever|opdrachtgevers|afnemer|afnemers)",
        "becomes": "maakt_van maak_je_van rekent wordt worden",
        "about": """
        gesprek gesprekken overleg afspraak lunch bekeken gelezen bezoek contact klaar nagekeken langs
        over_de
        over_het overzicht lijst vragen lijstje leert leer uitleg voorbeeld advies terwijl
    """,
        "if": "als_(?:je|hij|ze|zij|het|de|een|er|iemand|dat) wanneer zodra indien of mocht",
    }
)
_COMES_OUT: Final = _SAID.meeting(
    "gained gains -if",
    "decides theirs -if",
    "earns -if",
    "score rises -if",
    "gained more -if",
    "won has -about -if",
    "asked_for has new -about -if",
    "won signs -about -if",
    "sells -about -if",
    "contest wins -about -if",
    "gained pulls on -about -if",
    "won fetches -about -if",
    "won new yields -if",
    "steps over theirs -if",
    "regulars becomes -if",
)
_DOES: Final = words("""
    vraag vraagt vragen bel belt bellen bespreek bespreekt spreek spreekt spreken mail mailt stuur stuurt
    schrijf schrijft bezoek bezoekt bezoeken ga loop loopt nodigt luncht drinkt eet vertel vertelt laat
    laten noteert lees leest legt plant presenteert oefent kijkt bekijkt biedt geeft zoekt noemt deelt
    helpt organiseert stelt bereidt app appt benadert hoort luistert toont neemt rijdt uitlegt voert
    hebt_een heb_je_een_gesprek begint kijk zet reageert overlegt vergelijkt rondt
""")
"""What one does oneself; with such a word a text asks for more than an outcome."""


def alleen_uitkomst(plan: Actielijst, settings: RuleSettings) -> Hits:
    """De actie of de lijst stuurt op een uitkomst en niet op wat iemand doet.

    Omzet en opdrachten heeft de professional niet zelf in de hand, en wie nieuw is in verkopen, weet niet
    hoe
    je er komt. Ook of een klant tekent of verlengt, beslist die zelf. Bellen, langsgaan en doorvragen heb
    je
    wel in de hand. Stuur daarop; de uitkomst volgt.

    Bron: het artikel over inspireren of controleren (stuur op wat iemand erin stopt, niet op wat eruit
    komt).

    Fout:
        acties:
          - titel: Omzet
            afspraak: Je haalt in juni 2026 € 20.000 omzet uit nieuwe opdrachten.

    Goed:
        acties:
          - titel: Twee gesprekken
            afspraak: Je spreekt Els Brouwer en Petra Smit in juni 2026 over hun plannen voor volgend jaar.
            contacten:
              - naam: Els Brouwer
              - naam: Petra Smit
    """
    for index, action in enumerate(plan.acties):
        if found := _asked(action.afspraak):
            hint = _A_DEED
            message = f"‘{found}’ is een uitkomst; die heb je niet zelf in de hand."
            yield Hit(("acties", index, "afspraak"), message, hint, quote=found)
        elif _outcome(action.titel):
            hint = f"{_A_DEED} Noem de actie daarnaar, bijvoorbeeld: ‘Bellen met {_somebody(action)}’."
            message = f"‘{action.titel}’ is een uitkomst; die heb je niet zelf in de hand."
            yield Hit(("acties", index, "titel"), message, hint, quote=action.titel)
    if all(_asked(text) for text in plan.wat_we_willen):
        message = "Wat jullie willen, is alleen een uitkomst. Dan weet nog niemand wat er moet gebeuren."
        hint = "Zet erbij wat je iemand wilt zien doen, zoals: ‘Je maakt na elk gesprek een vervolgafspraak.’"
        yield Hit(("wat_we_willen",), message, hint)


_A_DEED: Final = "Schrijf wat je doet om daar te komen: wie spreek je, waarover en wanneer?"


def _somebody(action: LijstActie) -> str:
    return action.contacten[0].naam if action.contacten else "…"


def _outcome(text: str) -> str:
    """The result that a text asks for; empty where it asks for something that one does."""
    found = re.search(_OUTCOME, text) if re.search(_REACH, text) else None
    return found[0] if found else ""


def _asked(text: str) -> str:
    """The same of a whole sentence, which can also tell of it in other words: *wordt klant*, *groeit*."""
    if found := _outcome(text):
        return found
    acts = not _DOES.isdisjoint(words_in(text)) or re.search(_MOVES, text)
    return "" if acts else _COMES_OUT(text).rstrip(".")


_MOVES: Final = (
    r"(?i)\b(?:(?:je|jij|jullie) (?:gaat|gaan|maakt|maken)|(?:gaat|maakt|gaan|maken) (?:je|jij|jullie))\b"
    r"(?! (?:van|klant|omzet|winst))|\bgaa[tn] (?:\w+ ){0,3}(?:mee|langs|naar)\b"
)
"""*Je gaat* and *je maakt* are deeds, *de omzet gaat omhoog* and *je maakt van Mulder een klant* are not."""
