"""Nothing of a plan in front of the team (P21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.rules.likeness import likeliest, supposed, worth_reading
from spvgen.rules.proces.spread import MEASURE, NOT_THIS_PLAN, SPREAD, WAYS
from spvgen.rules.reading.clause_words import CLIENTS
from spvgen.rules.reading.patterns import compiled, words
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_AROUND: Final = Roles(
    {
        "team": """
        briefing werkbespreking teamleiders chauffeurs koks verkopers collega-docenten collega's
        afdeling groep (?:team|werk|afdelings)overleg *vergadering *vergaderingen *meeting teamdag
        (?:dag|week)start intervisie kantine personeelskamer groepsapp appgroep teamapp prikbord whiteboard
        bord scherm intranet nieuwsbrief met_z'n_allen iedereen accountmanagers leerkrachten docenten
        verpleegkundigen monteurs medewerkers anderen klas filiaal personeel vestiging allemaal teamkamer
        personeelsruimte lunchruimte koffiehoek teampost werkplaats kleedkamer overdracht (?:dag|week)opening
        (?:dag|week)kick-off standup stand-up toolbox kwartiertje rondje whatsappgroep klassenapp
        hele_(?:winkel|zaak|school|locatie|keuken|organisatie|etage|ploeg) heel_kantoor *ploeg *team *genoten
        binnendienst buitendienst sectie vakgroep nachtdienst dagdienst kamer
    """,
        "board": """
        whatsappgroep kleedkamer groepsapp appgroep teamapp prikbord whiteboard bord scherm intranet
        nieuwsbrief kantine teamkamer personeelsruimte koffiehoek in_de_gang aan_de_muur werkplaats loods
        groepsmail dashboard beeldscherm
    """,
        "shared": """
        rondgestuurd rondsturen rondgemaild rondmailen rond openbaar bekend opgehangen ophangen
        meelezen uitlegt uitleggen gebracht gevraagd oogje bijhouden bijhoudt noteer
        noteert schrijf schrijft bespreekbaar geëvalueerd evalueer evalueert evalueren beoordeeld nabespreken
        terugkijken voorgelezen voorleest stil uitgeprint toegelicht vergelijken
        vergelijkt verslag voorlezen bijzijn oordeel meeleest lezen lees leest iedereen_ziet excuses toelicht
        toelichten vertel(?:t|len|d)? deel(?:t|d)? delen gedeeld bespreek(?:t)? bespreken besproken
        hang(?:t|en)? zet zetten gezet staat staan toon(?:t)? tonen presenteer(?:t)? presenteren gepresenteerd
        meld(?:t|en)? gemeld informeer(?:t)? informeren licht lichten ingelicht praat praten mail(?:t|en)?
        gemaild stuur(?:t)? sturen gestuurd cc kopie leg(?:t|gen)? uitgelegd zien zichtbaar inzien inzage
        meekijken kijkt kijken neem nemen doornemen op_de_hoogte hoort horen weet weten beoordeelt beoordelen
        spreekt verspreid(?:t|en)? komt komen vragenlijst gehangen vind(?:t|en)?
    """,
        "plan": """
        verbeterplan verbetertraject verbeter(?:punten|doelen) dit_(?:plan|traject|document) uit_dit_plan spv
        begeleidingstraject verbeterafspraken ontwikkelpunten
        (?:je|jouw)_(?:aandachtspunten|verbeterpunten|beoordeling|functioneren|verbeterafspraken)
        (?:je|jouw)_(?:traject|plan|verslagen) verslagen_van_onze verslagen_van_de dat_ook
    """,
        "progress": """
        (?:je|jouw)_(?:voortgang|vorderingen|actielijst|verbeterdoelen|evaluaties|eindevaluatie)
    """,
        "goals": """
        (?:je|jouw)_doelen hoe_het_met_je hoe_je_ervoor_staat welke_doelen doelen_die_je doelen_je hoe_ver_je
        hoever_je hoe_jij_ervoor
    """,
        "the_plan": "het_plan",
        "report": """
        verslag_ervan verslag_van_(?:de|het|elke|ons|onze|dat|die) uitkomst_van_(?:de|het|elke|ons|onze)
        conclusies_van
    """,
        "agreed": "hier_hebben_afgesproken we_hebben_afgesproken afspraken_uit_dit afgesproken_in_dit",
        "crowd": """
        collega's afdeling groep sectie vakgroep rayon filiaal vestiging winkel keuken locatie
        school personeel werkvloer klas *ploeg *team *genoten *leden *eurs *isten *kundigen *enden *krachten
        *werkers *leiders *verkopers docenten koks
        planners schoonmakers pickers kappers iedereen anderen ieder_zichtbaar toolbox *rondje
        (?:team|werk|ochtend|afdelings|week|maand|dag|groeps|sectie|bouw|ploegen|kwartaal|balie)overleg
        *vergadering *bijeenkomst dagstart weekstart dagopening weekopening briefing nieuwsbrief intranet
        prikbord whiteboard groepsapp koffieautomaat koffiehoek kantine kleedkamer teamkamer appgroep
    """,
        "of_yours": """
        (?:je|jouw)_(?:plan|traject|fouten|fout|klachten|doelen|doel|tussendoel|tussendoelen|voortgang|evaluatie)
        (?:je|jouw)_(?:evaluaties|cijfers|score|scores|resultaten|prestaties|achterstand|verslagen|uitslag)
        dit_traject klacht_over_jou klachten_over_jou fouten_van_jou tussendoel_niet doel_niet_haalt
        hoe_jij_het hoe_je_het_doet hoe_je_het_deed hoe_je_presteert hoe_je_functioneert jij_de_dag_ervoor
        jij_die_week wat_jij_fout wat_je_fout laten_liggen (?:jij|je)_(?:nu_)?extra_begeleiding
        jij_begeleiding waarom_jij bij_jou_(?:mis|misgaat|misging|fout) (?:uitslag|uitkomst|stand)_van_je
        (?:je|jouw)_metingen
    """,
        "exposed": """
        noemt noemen opgenoemd licht lichten ingelicht inlichten weten weet hoort horen voorlezen voorgelezen
        lezen presenteer presenteert presenteren besproken bespreekt hangt hangen opgehangen gemeld meldt
        melden verteld vertelt vertellen formulier vragenlijst rondgestuurd gedeeld deelt delen inzien inzage
        spreken beoordelen beoordeelt zichtbaar projecteert toont tonen op_de_hoogte te_zien lijstje bekend
        uitgelegd
    """,
        "kept": """
        met_sanne met_karim met_je_(?:leidinggevende|manager|mentor|coach) onder_vier_ogen alleen_met
        zonder_namen zonder_naam geen_namen gemiddelde
    """,
        "private": """
        niemand nooit niets geen hooguit wil wilt kiest bepaalt buiten ^_(?:vertel|deel|bespreek)_je
        niet_(?:gedeeld|verteld|besproken|delen|vertellen|bespreken|weten|over|met|in|aan|te|door|welke|waarom)
        (?:hoeft|hoeven|weten|weet|hoort|horen|delen|vertellen|bespreken)_(?:dit_|dat_|het_|we_|wij_)?niet
    """,
        "reads": "lezen leest meelezen inzien gelezen",
        "ranking": "ranglijst ranking klassement scorebord top_(?:drie|vijf|tien) stand_per",
        "each_by_name": """
        per_(?:monteur|persoon|medewerker|collega|verkoper|naam|adviseur) waar_(?:jij|je)_staat
    """,
        "clients": CLIENTS,
        "learn": """
        horen hoort weten weet verteld vertellen vertelt ingelicht inlichten informeren geïnformeerd
        meegedeeld
    """,
        "attained": "welke_doelen_je doelen_je_(?:hebt|wel|niet|al) hoe_ver_je hoever_je",
        "how": """
        hoe_jij_het hoe_je_het hoe_jij_die hoe_je_die hoe_het_bij_jou hoe_het_jou hoe_jouw hoe_jij_de
        wat_jij_beter wat_je_beter wat_er_bij_jou
    """,
        "assess": """
        stil stilstaan beoordelen beoordeelt beoordeeld nabespreken nabesproken terugkijken evalueren
        evalueert geëvalueerd bespreken besproken kijken_(?:we|wij) (?:we|wij)_kijken
        feedback oordeel cijfer
    """,
        "gathering": """
        briefing werkbespreking teamdag (?:team|werk|afdelings)overleg *vergadering (?:dag|week)start
        in_de_groep
    """,
        "presents": "lees leest presenteer presenteert vertel vertelt licht voorlezen toelichten",
        "talks": "evaluaties evaluatie evaluatiegesprek evaluatiegesprekken eindevaluatie",
        "present": "bijzijn in_aanwezigheid_van waar_iedereen erbij_zit",
        "sorry": "excuses sorry verontschuldigingen spijt fout_hebt_gedaan fout_ging mis_is_gegaan misging",
        "told": "zeg vertel vertelt bied biedt leg legt zegt deel deelt",
        "group": "we wij ons samen klant klanten",
        "yours": "je jij jou jouw dit dat onze",
        "slips": """
        *fouten *fout *foutpercentage *schades missers klachten *score *scores *cijfers achterstand resultaten
        *verschillen *tijden *aantallen *omzet *productie ranglijst prestaties beoordeling beoordelingen
    """,
        "own": """
        jouw je_(?:wekelijkse|dagelijkse|eigen)_foutpercentage
        je_(?:fouten|scores?|cijfers|resultaten|achterstand|klachten|prestaties|omzet|productie|beoordeling)
        achter_je
    """,
        "named": "je_naam jouw_naam met_naam_(?:en|erbij)",
        "others": """
        om_je_doelen om_de_doelen voor_je_doelen aan_je_doelen naar_je_doelen verbeterplan_van_(?:het|de|ons)
        verbeterpunten_van_(?:het|de) uit_je_team na_het_teamoverleg dat_het_team in_het_team_een in_dit_plan
    """,
    }
)
_BEFORE_THE_TEAM: Final = _AROUND.meeting(
    "team shared plan yours -private -others",
    "clients learn plan yours -private -others",
    "team talks report -private -others",
    "team shared agreed -private -others",
    "crowd of_yours exposed -private -others -kept",
    "crowd the_plan reads -private -kept",
    "team shared progress -private -others",
    "gathering presents goals -private -others",
    "team shared attained -private -others",
    "team assess how -private -others",
    "team talks present -private -others",
)
_IN_PUBLIC: Final = _AROUND.meeting(
    "gathering sorry told yours -private -group -others",
    "board slips named -private",
    "team slips own shared -private",
    "ranking each_by_name -private",
    "ranking named -private",
)
_SPREAD: Final = Roles(SPREAD)
_SPREADING: Final = _SPREAD.meeting(*WAYS)
_TOLD_IN: Final = words(
    "afspraak verwachting bevinding inleiding slotopmerking aanpak toelichting omschrijving dan haalbaar "
    "huidige_situatie feit"
)


def plan_voor_het_team(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan wordt met het team gedeeld.

    Een verbeterplan is vertrouwelijk: het gaat over één medewerker, en alleen wie erbij helpt, hoeft ervan
    te weten. Wie in het teamoverleg moet vertellen hoe het met het plan gaat, voelt zich te kijk gezet, en
    dat geldt ook voor een lijst met fouten en een naam erbij op het prikbord. Praat erover in de gesprekken
    van dit plan. Wil de medewerker het zelf vertellen, schrijf dan: ‘als jij dat wilt’.

    Bron: art. 7:611 BW (goed werkgeverschap); de AVG: deel persoonsgegevens alleen met wie ze nodig heeft.

    Fout:
        slotopmerking: Elke donderdag vertel je in het teamoverleg hoe het met je verbeterplan gaat.

    Goed:
        slotopmerking: Elke donderdag vertel je aan Karim hoe het met je verbeterplan gaat.
    """
    texts = worth_reading(plan, "P21", _TOLD_IN)
    spread = dict(_SPREADING.told_among(texts)) | dict(_BEFORE_THE_TEAM.told_among(texts))
    heard = {path: (said, _HEARS, _AMONG_US) for path, said in spread.items()}
    shown = {path: (said, _SEES, _NO_NAMES) for path, said in _IN_PUBLIC.told_among(texts)}
    for path, (said, message, hint) in (heard | shown).items():
        roles = _SPREAD.in_sentence(said)
        if "private" not in roles and not (compiled(NOT_THIS_PLAN).search(said) or _hears_nobody(said)):
            yield Hit(path, message, hint, said)
    for path, said in likeliest(plan, "P21", _TOLD_IN, heard | shown):
        if "unspoken" not in _SPREAD.in_sentence(said) and not _hears_nobody(said):
            yield supposed(Hit(path, _MAY_HEAR, _AMONG_US, said))


def _hears_nobody(said: str) -> bool:
    """Whether all that a sentence has of the team is what the work is held to, or who agrees."""
    rest = compiled(MEASURE).sub("", said)
    return rest != said and _AROUND_US.isdisjoint(_SPREAD.in_sentence(rest) | _AROUND.in_sentence(rest))


_AROUND_US: Final = frozenset({"crowd", "meeting", "gathering", "board", "team", "clients", "outsiders"})
"""Roles of whom and where it would be told."""

_HEARS: Final = "Zo hoort het hele team over dit plan."
_MAY_HEAR: Final = "Zo kan het team over dit plan horen, of zien hoe de medewerker het doet."
_SEES: Final = "Zo ziet het hele team wat er bij de medewerker misging."
_AMONG_US: Final = (
    "Haal dit weg: praat over het plan in de gesprekken die erbij horen. Is er iets van het team nodig, noem "
    "dan het werk (‘wie neemt de dienst over?’) en niet het plan."
)
_NO_NAMES: Final = (
    "Bespreek fouten en cijfers van de medewerker alleen in de gesprekken van dit plan. Op het bord past een "
    "cijfer van het hele team, zonder namen."
)
