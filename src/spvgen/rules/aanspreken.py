"""Whom a plan speaks to: the employee, as *je* (S09), and nobody else in the team (P21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.nameforms import called_by
from spvgen.rules.derde_persoon import Spoken, third_person, title_of
from spvgen.rules.patronen import words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import OF_THE_EMPLOYER, texts_under
from spvgen.rules.together import Roles

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_KEYS: Final = OF_THE_EMPLOYER | {"sterke_punten", "geboden_ondersteuning", "reden"}
"""Not the own view (``zienswijze``), nor the reason for a suppression."""
_READS_ON: Final[dict[str | int, str]] = {"aanpak": "bevinding"}
"""Texts that read on from another of the same part, so that *zij* can be somebody named there."""

_OF_THE_JOB: Final = frozenset({"relevant", "haalbaar", "toelichting"})
"""Keys where *de accountmanager* can be anybody with that job."""
_A_FEW: Final = 3
"""So many texts are each shown with what to write; more is a plan that speaks of the employee, told once."""


def niet_in_je_vorm(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst spreekt over de medewerker, terwijl het plan de medewerker aanspreekt.

    Het document zegt overal ‘je’. Staat er dan ineens ‘hij’, ‘haar omzet’, ‘de monteur’ of een naam, dan
    leest het alsof er over iemand wordt gepraat die er niet bij is. Schrijf ‘je’, of zeg erbij wie je
    bedoelt als het over een ander gaat: ‘de klant’, ‘je collega’. Staat het in een verslag bij ‘besproken’
    of ‘afspraken’, dan is dit een tip: daar blijft meestal wel duidelijk wie iets zei of doet.

    Bron: het verbeterplan-artikel (het voorbeeldplan spreekt de medewerker aan met ‘je’ en is bedoeld om te
    helpen).

    Fout:
        aanleiding:
          omschrijving: In januari en februari 2026 belde zij 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Noor belde op deze dag 7 van de 12 klanten niet terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Je belde op deze dag 7 van de 12 klanten niet terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    names = called_by(plan.medewerker.naam)
    people = (plan.leidinggevende, plan.hr)
    others = tuple(name for person in people if person and person.naam for name in called_by(person.naam))
    job = title_of(plan.medewerker.functie) if plan.medewerker.functie else ""
    texts = dict(texts_under(plan, _KEYS))
    hits: list[Hit] = []
    for path, text in texts.items():
        ahead = texts.get((*path[:-1], _READS_ON.get(path[-1], "")), "")
        called = "" if path[-1] in _OF_THE_JOB else job
        spoken = None if path[0] == "negeer" else third_person(text, names, others, ahead, called)
        if spoken:
            said = text[spoken.start : spoken.end]
            message = f"‘{said}’ gaat over de medewerker. Dit plan spreekt de medewerker aan met ‘je’."
            hits.append(Hit(path, message, _hint(spoken), said, _weight(path)))
    throughout = len(hits) > _A_FEW
    yield from (hit._replace(likewise=f"‘{hit.quote}’") if throughout else hit for hit in hits)


def _weight(path: NodePath) -> Severity | None:
    """A tip for what was said and agreed in a talk: a report is written of who was there."""
    told = path[:1] == ("evaluatiemomenten",) and not {"afspraken", "besproken"}.isdisjoint(path)
    return Severity.TIP if told else None


def _hint(spoken: Spoken) -> str:
    write = f"Schrijf: ‘{spoken.instead}’." if spoken.instead else "Schrijf de zin met ‘je’."
    return f"{write} Gaat het over iemand anders? Zeg dan wie: ‘de klant’, ‘je collega’."


# --- In front of the team ------------------------------------------------------------------------------

_AROUND: Final = Roles(
    {
        "team": """
        briefing werkbespreking in_de_groep teamleiders chauffeurs koks verkopers collega-docenten
        collega's team ploeg afdeling groep (?:team|werk|afdelings)overleg *vergadering *vergaderingen
        *meeting teamdag (?:dag|week)start intervisie kantine personeelskamer groepsapp appgroep teamapp
        prikbord whiteboard bord scherm intranet nieuwsbrief met_z'n_allen iedereen accountmanagers
        leerkrachten
        docenten verpleegkundigen monteurs medewerkers anderen klas filiaal personeel vestiging allemaal
        teamkamer personeelsruimte lunchruimte koffiehoek teampost werkplaats kleedkamer overdracht
        (?:dag|week)opening (?:dag|week)kick-off standup stand-up toolbox kwartiertje rondje whatsappgroep
        klassenapp hele_(?:winkel|zaak|school|locatie|keuken|organisatie|etage|ploeg) heel_kantoor
    """,
        "board": """
        whatsappgroep kleedkamer groepsapp appgroep teamapp prikbord whiteboard bord scherm intranet
        nieuwsbrief kantine teamkamer personeelsruimte koffiehoek in_de_gang aan_de_muur werkplaats loods
        groepsmail dashboard beeldscherm
    """,
        "open": """
        gezamenlijke_schijf teamschijf teammap gedeelde_schijf gedeelde_map gezamenlijke_map intranet
        prikbord teamkamer personeelsruimte kantine koffiehoek teampost verpleegpost afdelingsmap balie
    """,
        "shared": """
        rondgestuurd rondsturen rondgemaild rondmailen rond openbaar bekend opgehangen ophangen ter_inzage
        mee_lezen meelezen noteer noteert schrijf schrijft bespreekbaar geëvalueerd evalueer evalueert
        evalueren beoordeeld nabespreken terugkijken
        voorgelezen voorleest stil bij_stil hangt uitgeprint verteld toegelicht
        vergelijken vergelijkt verslag voorlezen bijzijn oordeel meelezen meeleest lezen lees
        leest iedereen_ziet stil excuses toelicht toelichten
        vertel(?:t|len|d)? deel(?:t|d)? delen gedeeld bespreek(?:t)? bespreken besproken hang(?:t|en)?
        zet zetten gezet staat staan toon(?:t)? tonen presenteer(?:t)? presenteren gepresenteerd
        meld(?:t|en)?
        gemeld informeer(?:t)? informeren licht lichten ingelicht praat praten mail(?:t|en)? gemaild
        stuur(?:t)? sturen gestuurd cc kopie leg(?:t|gen)? uitgelegd zien zichtbaar inzien inzage meekijken
        kijkt kijken neem nemen doornemen op_de_hoogte hoort horen weet weten beoordeelt beoordelen spreekt
        verspreid(?:t|en)? komt komen vragenlijst gehangen vind(?:t|en)?
    """,
        "plan": """
        verbeterplan verbetertraject verbeter(?:punten|doelen) dit_(?:plan|traject|document)
        uit_dit_plan spv begeleidingstraject verbeterafspraken verbeterpunten ontwikkelpunten
        (?:je|jouw)_(?:aandachtspunten|verbeterpunten|beoordeling|functioneren|verbeterafspraken)
        (?:je|jouw)_(?:traject|plan|verslagen) verslagen_van_onze verslagen_van_de dat_ook
    """,
        "progress": """
        (?:je|jouw)_(?:voortgang|vorderingen|actielijst|verbeterdoelen|evaluaties|eindevaluatie)
    """,
        "goals": """
        (?:je|jouw)_doelen hoe_het_met_je hoe_je_ervoor_staat welke_doelen doelen_die_je doelen_je
        hoe_ver_je hoever_je hoe_jij_ervoor
    """,
        "the_plan": "het_plan",
        "clients": "klanten bewoners ouders gasten leerlingen cliënten patiënten leveranciers",
        "learn": """
        horen hoort weten weet verteld vertellen vertelt ingelicht inlichten informeren geïnformeerd
        meegedeeld
    """,
        "attained": "welke_doelen_je doelen_je_(?:hebt|wel|niet|al) hoe_ver_je hoever_je",
        "both": "wel_en_niet wel_of_niet niet_en_wel",
        "asked": "vragenlijst vragenlijsten enquête",
        "how": """
        hoe_jij_het hoe_je_het hoe_jij_die hoe_je_die hoe_het_bij_jou hoe_het_jou hoe_jouw hoe_jij_de
        wat_jij_beter wat_je_beter wat_er_bij_jou
    """,
        "assess": """
        stil stilstaan beoordelen beoordeelt beoordeeld nabespreken nabesproken terugkijken evalueren
        evalueert geëvalueerd bespreken besproken kijken_(?:we|wij) (?:we|wij)_kijken
        (?:we|wij)_bespreken bespreken_(?:we|wij) feedback oordeel cijfer
    """,
        "gathering": """
        briefing werkbespreking teamdag (?:team|werk|afdelings)overleg *vergadering (?:dag|week)start
        in_de_groep
    """,
        "presents": "lees leest presenteer presenteert vertel vertelt licht voorlezen toelichten",
        "talks": "evaluaties evaluatie evaluatiegesprek evaluatiegesprekken eindevaluatie",
        "present": "bijzijn in_aanwezigheid_van waar_iedereen erbij_zit",
        "sorry": """
        excuses sorry verontschuldigingen spijt fout_hebt_gedaan fout_ging mis_is_gegaan misging
    """,
        "told": "zeg vertel vertelt bied biedt leg legt zeg zegt deel deelt",
        "group": "we wij ons samen klant klanten",
        "yours": "je jij jou jouw dit dat onze",
        "slips": """
        *fouten *fout *foutpercentage *schades missers klachten *score *scores *cijfers achterstand
        resultaten
        *verschillen *tijden *aantallen *omzet *productie ranglijst prestaties beoordeling beoordelingen
    """,
        "own": """
        jouw je_(?:wekelijkse|dagelijkse|eigen)_foutpercentage
        je_(?:fouten|scores?|cijfers|resultaten|achterstand|klachten|prestaties|omzet|productie|beoordeling)
        achter_je
    """,
        "named": "je_naam jouw_naam met_naam_(?:en|erbij)",
        "chosen": """
        niet geen niemand nooit niets hooguit wil wilt kiest bepaalt ^_(?:vertel|deel|bespreek)_je buiten
    """,
        "others": """
        om_je_doelen om_de_doelen voor_je_doelen aan_je_doelen naar_je_doelen
        verbeterplan_van_(?:het|de|ons) verbeterpunten_van_(?:het|de) uit_je_team na_het_teamoverleg
        dat_het_team in_het_team_een in_dit_plan
    """,
    }
)
_BEFORE_THE_TEAM: Final = _AROUND.meeting(
    "team shared plan yours -chosen -others",
    "open plan shared yours -chosen -others",
    "open the_plan team shared -chosen -others",
    "clients learn plan yours -chosen -others",
    "team shared progress -chosen -others",
    "gathering presents goals -chosen -others",
    "board shared goals -chosen -others",
    "team shared attained -chosen -others",
    "team shared attained both -others",
    "team shared plan yours both -others",
    "team asked goals -chosen -others",
    "team assess how -chosen -others",
    "team talks present -chosen -others",
)
_IN_PUBLIC: Final = _AROUND.meeting(
    "gathering sorry told yours -chosen -group -others",
    "board slips named -chosen",
    "board slips own shared -chosen",
    "team slips own shared -chosen",
)
_TOLD_IN: Final = words(
    "afspraak verwachting bevinding inleiding slotopmerking aanpak toelichting omschrijving dan"
)


def plan_voor_het_team(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan wordt met het team gedeeld.

    Een verbeterplan is vertrouwelijk: het gaat over één medewerker, en alleen wie erbij helpt hoeft ervan
    te weten. Wie in het teamoverleg moet vertellen hoe het met het plan gaat, voelt zich te kijk gezet, en
    dat geldt ook voor een lijst met fouten en een naam erbij op het prikbord. Praat erover in de gesprekken
    van dit plan. Wil de medewerker het zelf vertellen, schrijf dan: ‘als jij dat wilt’.

    Bron: art. 7:611 BW (goed werkgeverschap); de AVG: deel persoonsgegevens alleen met wie ze nodig heeft.

    Fout:
        slotopmerking: Elke donderdag vertel je in het teamoverleg hoe het met je verbeterplan gaat.

    Goed:
        slotopmerking: Elke donderdag vertel je aan Karim hoe het met je verbeterplan gaat.
    """
    for search, message, hint in (
        (_BEFORE_THE_TEAM, "Zo hoort het hele team over dit plan", _AMONG_US),
        (_IN_PUBLIC, "Zo ziet het hele team wat er bij de medewerker misging", _NO_NAMES),
    ):
        for path, said in search.told_in(plan, _TOLD_IN):
            yield Hit(path, f"{message}.", hint, said)


_AMONG_US: Final = (
    "Haal dit weg: praat over het plan in de gesprekken die erbij horen. Is er iets van het team nodig, noem "
    "dan het werk (‘wie neemt de dienst over?’) en niet het plan."
)
_NO_NAMES: Final = (
    "Bespreek fouten en cijfers van de medewerker alleen in de gesprekken van dit plan. Op het bord past een "
    "cijfer van het hele team, zonder namen."
)
