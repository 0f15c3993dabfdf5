"""What somebody puts in, and not what comes out: an outcome is no action (code AL05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.rules.actielijst.buying import buying_by
from spvgen.rules.actielijst.contacts import names_in
from spvgen.rules.likeness import alike, most_alike
from spvgen.rules.reading.patterns import NUMBER_WORDS, words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.lijstdelen import LijstActie

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
        overgehaald overgestapt bijgekomen binnenbrengen binnengebracht verwerft verworven
        als_klant tot_klant afgesloten rond getekend ondertekend toegezegd vergund gegund verleid veroverd
        verovert bemachtigt scoort sleept gescoord verzilvert gerealiseerd realiseert
    """,
        "decides": """
        verlengt verlengen verlengd tekent tekenen getekend ondertekent ondertekend kiest_voor kiezen_voor
        gaat_akkoord gaan_akkoord akkoord_gaan akkoord_met zegt_ja ja_zegt stapt_over stappen_over overstapt
        gunt gegund in_zee groen_licht hapt_toe toegehapt toehapt zegt_toe zeggen_toe toezegging zegt_op
        akkoord_gegeven akkoord_geeft
        akkoord_geven geeft_akkoord voor_ons_kiest voor_ons_kiezen handtekening krabbel jawoord een_ja
        het_ja overstag schrijft_zich schrijven_zich meldt_zich
        melden_zich neemt_af nemen_af afneemt afnemen inkoopt verkiest opdracht_geeft geeft_opdracht
        opdracht_gegeven opdracht_geven haar_keuze zijn_keuze voor_ons_gekozen gekozen_voor
        (?:wordt|worden|blijft|blijven|is|zijn)_(?:weer_|onze_|vaste_)?klant
        klant_(?:wordt|worden|blijft|is) bestelt bestellen koopt aangenomen geaccepteerd accepteert omgezet
        terugkoopt met_ons_verder voor_ons_in_plaats
    """,
        "theirs": """
        klant klanten opdrachtgever contracten offertes *contract *offerte voorstel
        voorstellen zorggroep gemeente bedrijf stichting abonnement ons order opdracht *overeenkomst
        lid leden relatie relaties leads lead prospects dienst klantsnaam
    """,
        "earns": """
        verdien(?:t|en|d)? terugverdient terugverdiend declarabel declarabele facturabel facturabele
        declarabiliteit bezettingsgraad quotum *target *targets omzetdoel omzetgroei jaarcijfer jaaromzet
        dagomzet betaalde_uren betalende volgeboekt uitverkocht declareert declareer scoringspercentage
        slagingskans hitrate conversie marktaandeel
    """,
        "score": """
        bon bonbedrag orderwaarde klanttevredenheid tevredenheid rapportcijfer nps reviews marge
        *omzet winst opbrengst aandeel resultaat
    """,
        "rises": """
        ligt stijgt stijgen gestegen hoger omhoog groeit groeien gegroeid verdubbelt verdubbeld verdubbelen
        minstens minimaal toegenomen neemt_toe bedraagt komt_uit uitkomt
    """,
        "more": "verdubbelt verdubbel groei groeit uitbreidt",
        "won": """
        order orders deal deals *opdracht *opdrachten *contract
        *contracten *overeenkomst *overeenkomsten aanmelding aanmeldingen inschrijving inschrijvingen
        relatie
        opdrachtgever opdrachtgevers *portefeuille klantenkring mandaat mandaten licenties
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
        "yields": "levert leveren leidt leiden resulteert resulteren mondt volgt volgen",
        "order": "bestelling bestellingen order orders opdracht opdrachten",
        "places": "plaatst plaatsen geplaatst",
        "springs": """
        voort voortkomt voortvloeit voortkomen opgeleverd oplevert opleveren uitrolt uitrollen uitmondt
        komt_uit
    """,
        "offers": """
        offerte *offertes voorstel voorstellen leads lead prospects prospect aanvragen gesprekken
        bezoeken demo's proefperiode proefritten rondleidingen bezichtigingen
    """,
        "share": "helft derde kwart meeste deel procent minstens minimaal één twee drie vier vijf",
        "ties": "*portefeuille klantenkring klantenbestand orderboek ledenbestand",
        "turns": "wordt worden werd geworden leidt leiden eindigt eindigen mondt",
        "steps": "stapt stappen",
        "over": "over",
        "regulars": "vaste_(?:klant|klanten|opdrachtgever|opdrachtgevers|afnemer|afnemers)",
        "becomes": "maakt_van maak_je_van rekent wordt worden",
        "about": """
        gesprek gesprekken overleg afspraak lunch bekeken gelezen bezoek contact klaar nagekeken langs
        over_de
        over_het overzicht lijst vragen lijstje leert leer uitleg voorbeeld advies terwijl
    """,
        "if": "^_als als_(?:je|hij|ze|zij|het|de|een|er|iemand|dat) wanneer zodra indien of mocht",
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
    "offers turns share won -about -if",
    "won springs share -if",
    "order places theirs -if",
    "ties rises -about -if",
)
_DOES: Final = words("""
    vraag vraagt vragen bel belt bellen bespreek bespreekt spreek spreekt spreken mail mailt stuur stuurt
    schrijf schrijft bezoek bezoekt bezoeken ga loop loopt nodigt luncht drinkt eet vertel vertelt laat
    laten noteert lees leest legt plant presenteert oefent kijkt bekijkt biedt geeft zoekt noemt deelt
    helpt organiseert stelt bereidt app appt benadert hoort luistert toont neemt rijdt uitlegt voert
    gedronken gesproken gebeld gemaild bezocht gegeten geluncht uitgenodigd gevraagd begint kijk zet
    reageert overlegt vergelijkt rondt
""")
"""What one does oneself; with such a word a text asks for more than an outcome."""


def alleen_uitkomst(plan: Actielijst, settings: RuleSettings) -> Hits:
    """De actie of de lijst stuurt op een uitkomst en niet op wat iemand doet.

    Omzet en opdrachten heeft de professional niet zelf in de hand, en wie nieuw is in verkopen, weet niet
    hoe je er komt. Ook of een klant tekent of verlengt, beslist die zelf. Bellen, langsgaan en doorvragen
    heb je wel in de hand, en zelf iets kopen of bestellen ook. Stuur daarop; de uitkomst volgt.

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
        if found := _asked(action.afspraak, plan):
            hint = _A_DEED
            message = f"‘{found}’ is een uitkomst; die heb je niet zelf in de hand."
            yield Hit(("acties", index, "afspraak"), message, hint, quote=found)
        elif _outcome(action.titel):
            hint = f"{_A_DEED} Noem de actie daarnaar, bijvoorbeeld: ‘Bellen met {_somebody(action)}’."
            message = f"‘{action.titel}’ is een uitkomst; die heb je niet zelf in de hand."
            yield Hit(("acties", index, "titel"), message, hint, quote=action.titel)
    if all(_asked(text, plan) for text in plan.wat_we_willen):
        message = "Wat jullie willen, is alleen een uitkomst. Dan weet nog niemand wat er moet gebeuren."
        hint = "Zet erbij wat je iemand wilt zien doen, zoals: ‘Je maakt na elk gesprek een vervolgafspraak.’"
        yield Hit(("wat_we_willen",), message, hint)


_A_DEED: Final = "Schrijf wat je doet om daar te komen: wie spreek je, waarover en wanneer?"


def _somebody(action: LijstActie) -> str:
    return action.contacten[0].naam if action.contacten else "…"


def _outcome(text: str) -> str:
    """The result that a text asks for; empty where it asks for something that one does."""
    if brought := re.search(_BROUGHT, text):
        return brought[0]
    found = re.search(_OUTCOME, text) if re.search(_REACH, text) else None
    return found[0] if found else ""


_A_RESULT: Final = (
    rf"(?:een|{NUMBER_WORDS}) (?:nieuwe |eerste |getekende? |volgende )*"
    r"(?:\w*opdracht(?:en)?|orders?|deals?|contract(?:en)?|offerte|handtekening|ja)"
)
_BROUGHT: Final = (
    rf"(?i)\b(?:neemt?|nemen|krijgt?|krijgen|heb|hebt|haalt?) (?:\w+ ){{0,3}}{_A_RESULT}"
    r" (?:\w+ ){0,3}(?:mee (?:terug|naar (?:huis|kantoor|buiten))|op zak|los)\b"
    r"|\b(?:komt?|komen|gaa?t?|gaan|loopt?|rijdt?) (?:\w+ ){0,5}(?:terug|weg|naar huis|thuis|buiten)"
    rf" met {_A_RESULT}\b|\bmet {_A_RESULT} (?:op zak|naar huis|terug)\b"
)
"""*Je gaat langs en neemt een opdracht mee terug*: the visit is a deed, the order is not."""


def _asked(text: str, plan: Actielijst) -> str:
    """The same of a whole sentence, which can also tell of it in other words: *wordt klant*, *groeit*."""
    buys = buying_by(plan)
    if any(re.search(buys, sentence) for sentence in sentences_in(text)):
        return ""
    if found := _outcome(text):
        return found
    for sentence in sentences_in(text):
        said = _WISHED.sub("dat ", _with_customers(sentence, plan))
        own = re.sub(rf"\b{_CUSTOMER} \w+", "", said)  # *Els geeft …* is her deed
        if not _DOES.isdisjoint(words_in(own)) or re.search(_MOVES, own):
            return ""
        found = found or (_COMES_OUT(said) and sentence.rstrip("."))
    if not found and alike("AL05", text) and _HANDLED.isdisjoint(words_in(text)):
        found = most_alike("AL05", text).rstrip(".")
    return found


_HANDLED: Final = words("nagekeken bekeken besproken voorbereid advies raad tekening beeld")
"""What somebody does with a customer's paper, or asks of them: in likeness it weighs too little."""


_CUSTOMER: Final = "klantsnaam"
_OPENING: Final = re.compile(
    r"^(?:Als|Wanneer|Zodra|Mocht|Indien|Laat|Met|Van|Bij|Voor|Na|In|Uit|Dat|Of|Op|Tot|Zorg|Haal|Ook) "
)
"""Words with a capital that begin no name."""
_WISHED: Final = re.compile(
    r"(?i)\b(?:mooi|fijn|goed|prettig|geweldig|prachtig|top|geslaagd|tevreden|blij|klaar) (?:\w+ )?als "
)
"""*Het zou mooi zijn als …*: no condition."""


def _with_customers(sentence: str, plan: Actielijst) -> str:
    """A sentence with whoever it names as a customer; *laat Els tekenen* asks it of her."""
    opened = _OPENING.sub(lambda found: found[0].lower(), sentence)
    for name in names_in(opened, plan):
        opened = opened.replace(name, _CUSTOMER)
    return re.sub(rf"(?i)\blaat {_CUSTOMER}\b", _CUSTOMER, opened)


_MOVES: Final = (
    r"(?i)\b(?:(?:je|jij|jullie) (?:gaat|gaan|maakt|maken)|(?:gaat|maakt|gaan|maken) (?:je|jij|jullie))\b"
    r"(?! (?:van|klant|omzet|winst))|\bgaa[tn] (?:\w+ ){0,3}(?:mee|langs|naar)\b"
)
"""*Je gaat* and *je maakt* are deeds, *de omzet gaat omhoog* and *je maakt van Mulder een klant* are not."""
