"""The reflexes by which a team fights symptoms, told in any words (code KP10)."""

from typing import Final

from spvgen.rules.koersplan.reflexes import Reflex, without_taken_away
from spvgen.rules.likeness import alike, most_alike
from spvgen.rules.reading.patterns import WEEKDAY
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles

_SAID: Final = Roles(
    {
        "calls": "belochtend* belmiddag* beldag* beluur belronde* belsessie* belmarathon* volume_maken",
        "figures": """
        cijfers scores resultaten omzetcijfers ranking top_(?:drie|vijf|3|5) *aantallen
        *score productie
    """,
        "shown": """
        bord scherm gang kantine groepsapp appgroep mail muur ophangen hangen hangt whiteboard
        lerarenkamer teamkamer
    """,
        "each": """
        per_persoon per_medewerker per_verkoper per_monteur ieder iedereen individueel individuele
        ieders namen iedere eigen
    """,
        "account": """
        verantwoordt verantwoorden toelicht toelichten uitlegt uitleggen doorneemt doornemen rapporteert
        rapporteren licht legt_uit noemt noemen doorlopen bespreekt bespreken
    """,
        "often": f"""
        dagelijks dagelijkse elke_dag elke_ochtend iedere_ochtend elke_middag extra wekelijks
        (?:elke|iedere)_(?:week|maand) (?:elke|iedere)_{WEEKDAY} maandelijks
    """,
        "course": """
        coach teamcoach trainer teamdag heidag masterclass bijscholing opfriscursus workshop kick-off
        inspiratiesessie inspiratiemiddag themamiddag themadag studiedag studiemiddag webinar e-learning
        cursus spreker teamuitje trainingsdag lezing motivatiedag
    """,
        "conduct": """
        neuzen houding gedrag mindset motivatie team ploeg groep allemaal iedereen medewerkers commercieel
        gastvrijheid communicatie communiceren feedback samenwerking klantgericht*
        gespreksvaardigheden verkoopvaardigheden verkooptechniek* motiveren inspireren eigenaarschap
    """,
        "reward": """
        dinerbon bonus bon taart prijs beloning prikkel wedstrijd beker winnaar cadeaubon waardebon
        dagje_uit weekendje etentje borrel dinercheque vrije_(?:dag|middag) fles_(?:wijn|champagne)
        gebak weekend_weg bokaal kwartaalbokaal wisselbeker diner lunch
    """,
        "title": "(?:medewerker|collega|verkoper|monteur|team|ploeg)_van_(?:de|het)_(?:maand|week|jaar)",
        "best": "meeste best beste hoogste wie winnaar prikkel scorende snelste wint minste",
        "looks": """
        controleert controleren controle nakijken kijken kijkt paraaf aftekenen goedkeuring checkt
        checken ogen gecontroleerd nagekeken naleest nalezen leest_na meeluistert meeluisteren
        beluistert beluisterd steekproef steekproeven
    """,
        "double": """
        extra dubbel tweede derde nog_een drie vier strenger strengere dubbele nogmaals steekproefsgewijs
        alles altijd
    """,
        "work": """
        fouten offertes *offerte wijziging wijzigingen order orders bestelling bestellingen dossier dossiers
        werk gesprekken rapporten verslagen facturen recepten brieven bestekken tekeningen
    """,
        "harder": """
        schouders_eronder schouders_onder schouders_er gas_erop gas_geven de_deur_uit er_vol_tegenaan
        een_sprint actieweek uur_extra een_uur_langer harder_aan schepje_bovenop
    """,
        "all_of_us": "allen allemaal iedereen ieder team ploeg groep persoon hele we",
        "reads": "leest kijkt kijken naar nakijkt",
        "sheet": """
        checklist checklists controlelijst afvinklijst registratieformulier controleformulier logboek
        vinklijst evaluatieformulier
    """,
        "approval": """
        akkoord goedkeuring toestemming fiat paraaf handtekening instemming over_(?:zijn|haar)_bureau
        langs_(?:zijn|haar)_bureau
    """,
        "past": "langs vooraf eerst",
        "report": """
        lijst lijstje *verslag *verslagen *cijfers stand *overzicht
        *staten *staat_van rapportje weekformulier dagformulier voortgangsrapportage *staat
    """,
        "sends": """
        stuurt sturen mailt mailen levert leveren deelt delen maakt maken schrijft schrijven dient dienen
        vult vullen aanleveren inleveren doorgeven geeft geven
    """,
        "to_boss": """
        teamleider leidinggevende *manager directie directeur chef afdelingshoofd hoofd mt leiding
        management coördinator bestuur
    """,
        "below": """
        onder_de_(?:norm|maat|streep) achterblijft achterblijven norm_niet doel_niet target_niet te_weinig
        onder_het_gemiddelde onderaan
    """,
        "called": """
        gesprek aangesproken spreekt aanspreken uitleggen uitleg verantwoorden gevraagd aan_de_lijn
        manen
    """,
        "day_goal": """
        (?:strakker|strenger)_(?:aansturen|sturen|leiden) dagdoel dagdoelen weekdoel weekdoelen dagtarget
        weektarget dagquotum belnorm
    """,
        "presses": "sturen stuurt gestuurd letten gelet afrekenen",
        "hard": "strenger scherper strakker productiviteit declarabiliteit aantallen",
        "upon": "op",
        "reminds": "herinneren herinnert herinnering herinneringen reminder reminders wijst",
        "steering": """
        projectgroep werkgroep taskforce stuurgroep projectleider kwaliteitsteam verbeterteam klankbordgroep
        regiegroep programmamanager kwartiermaker
    """,
        "guards": """
        voortgang bewaakt bewaken monitort monitoren bijeenkomt bijeen bijhoudt vinger_aan plan_van_aanpak
        aanjaagt
    """,
        "tool": """
        *app *pakket portaal *portal *systeem *software tool *dashboard platform
        *chatbot
    """,
        "arrives": """
        stapt_over stappen_over over_op er_komt er_komen komt_er gaan_werken_met in_gebruik schaft
        schaffen invoeren voert_in voeren_in stappen_we_over overstappen
    """,
        "shift": "dienst avonddienst zaterdag overwerk overwerken uren ploeg avond zaterdagen avonden",
        "backlog": """
        achterstand achterstanden oploopt inlopen wegwerken stapel bij_te_komen bijkomen wachtrij
        weg_te_werken
    """,
        "ends": """
        stopt stoppen verdwijnt verdwijnen gaan_eraf gaat_eraf valt_weg neemt_weg
        neemt_het_weg
        halen_weg haalt_weg af minder geen vervalt vervallen plaats afschaffen
        zonder schrapt schrappen niet_(?:meer|langer|elke|iedere|alle|nodig|dubbel)
        (?:hoeft|hoeven|wil|willen)_niet niemand
    """,
        "visits": """
        bezoek klantbezoek bezoekje calls belletjes telefoontjes gesprekken
        offertes afspraken adressen prospects polissen *bezoeken
    """,
        "more": "meer extra erbij bovenop vaker",
        "per_time": """
        per_(?:week|dag|maand) elke_(?:week|dag|maand) iedere_(?:week|dag|maand) dan_nu dan_vorig wekelijks
        dagelijks
    """,
        "pep": """
        peptalk motiverend motiverende oppeppen opzwepen aanmoedigen preek donderspeech toespraak speech
        urgentiebesef doordrongen scherp_(?:te_)?(?:krijgen|houden|zijn|blijven|wezen)
    """,
        "meeting": """
        overleg overleggen werkoverleg teamoverleg vergadering meeting bespreking bijeenkomst
        crisisoverleg voortgangsoverleg stand-up standup evaluatieoverleg dagstart
    """,
        "extra": "extra ingelast nog_een tweede crisisoverleg langer (?:twee|drie|vier)_keer_per_dag",
        "numbers": """
        achterstand achterstanden cijfers resultaten voortgang stand omzet aantallen doelen scores klachten
        fouten
    """,
        "sanction": """
        waarschuwing berisping boete sanctie strafpunt strafpunten officieel disciplinair aantekening
        inhouden ingehouden korting_op_(?:de|hun|zijn|het) functioneringsgesprek beoordelingsgesprek
    """,
        "whoever": """
        wie iedereen iedere elke elk medewerker collega collega's monteurs verkopers chauffeurs
        adviseurs leerkrachten *medewerkers die
    """,
        "target": "*target *targets lat quotum streefcijfer doelstelling *norm *doel *doelen",
        "raised": """
        omhoog stijgt stijgen hoger verhogen verhoogt verhoogd opgehoogd ophogen opschroeven opgeschroefd
        aangescherpt aanscherpen scherper
    """,
        "discount": "korting kortingsactie kortingen actieprijs stunt stuntprijs aanbieding prijsverlaging",
        "offered": "krijgen krijgt geven geeft bieden biedt aanbieden lanceren lanceert zetten maken",
        "stay": "langer_door doorwerken door_te_werken een_dag_extra zaterdag zaterdagen overuren avond",
        "works": "werkt werken draait draaien maakt maken komt komen blijft blijven",
        "in_place": "in_plaats_van",
        "tight": "(?:korter|bovenop|strakker|dichter)_op achter_de_broek er_bovenop tot_spoed",
        "second_pair": "tweede_(?:medewerker|collega|persoon|paar|man|monteur)",
        "again": "nog_eens nogmaals na",
        "hands": "uitzendkrachten uitzendkracht inhuur oproepkrachten flexkrachten flexwerkers",
        "hires": "huurt huren inhuren ingehuurd inzetten",
        "stresses": "benadrukt benadrukken hamert hameren onderstreept",
        "important": "belangrijk belang noodzaak nog_eens",
        "mailing": "mailing mailings nieuwsbrief reclamecampagne flyers",
        "to_all": "alle iedereen nog_een heel",
        "doubled": "verdubbelt verdubbelen verdrievoudigt",
        "ticks": "vinkt afvinken afgevinkt",
        "listed": "lijst punten",
        "because": "want omdat doordat zodra waardoor",
        "symptom": """
        te_veel te_weinig fouten klachten oploopt achterblijven achter tegenvalt dalen daalt
        komen_we_er_niet
    """,
    }
)
_ELSEWHERE: Final = {
    "meer bellen": ("calls", "mailing to_all"),
    "strenger sturen op cijfers": (
        "figures shown each",
        "figures each often",
        "figures shown often",
        "below called to_boss",
        "day_goal",
        "presses hard upon",
        "tight figures",
        "tight to_boss",
    ),
    "meer rapporteren": (
        "figures account often",
        "figures account each",
        "report sends often",
        "report sends to_boss",
    ),
    "nog een training": ("course conduct",),
    "een prijs of wedstrijd": ("reward best", "title"),
    "extra controle": (
        "looks double work",
        "looks double symptom",
        "reads double work",
        "reads double symptom",
        "sheet double",
        "approval past work",
        "second_pair again",
        "looks doubled",
        "ticks listed",
    ),
    "een nieuw systeem of proces": ("tool arrives",),
    "nog eens herinneren": ("reminds each", "stresses important"),
    "een groep die de voortgang bewaakt": ("steering guards",),
    "een oproep": ("pep all_of_us",),
    "nog een overleg": ("meeting extra numbers",),
    "straf": ("sanction whoever",),
    "een hoger doel": ("target raised",),
    "een korting": ("discount offered",),
    "meer van hetzelfde": (
        "harder all_of_us",
        "shift double backlog",
        "visits more per_time each",
        "visits more per_time all_of_us",
        "stay works all_of_us backlog",
        "stay works often backlog",
        "visits in_place per_time",
        "hands hires",
    ),
}
_SEARCHES: Final = {
    name: _SAID.meeting(
        *(f"{one} -ends -because" for one in sought), *(f"{one} because symptom -ends" for one in sought)
    )
    for name, sought in _ELSEWHERE.items()
}


_TELLING: Final = frozenset(one.split()[0] for sought in _ELSEWHERE.values() for one in sought)
"""Roles of which one is in every such reflex."""


def probable_reflex(text: str) -> Reflex | None:
    """The first reflex that a text comes down to in other words, less surely."""
    for sentence in sentences_in(text):
        roles = _SAID.in_sentence(sentence)
        if roles.isdisjoint(_TELLING):  # nearly always
            continue
        for name, search in _SEARCHES.items():
            if search.is_of(roles):
                return Reflex(name, sentence, sure=False)
    kept = without_taken_away(text)
    if alike("KP10", kept):
        return Reflex("meer van hetzelfde", most_alike("KP10", kept), sure=False)
    return None
