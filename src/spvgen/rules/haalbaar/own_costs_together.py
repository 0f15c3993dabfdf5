"""What help takes of one's own time or money, in any order (A08)."""

from typing import Final

from spvgen.rules.haalbaar.own_costs import MADE_UP_FOR, PERHAPS
from spvgen.rules.haalbaar.own_share_fair import SHIFTS, TEACHES
from spvgen.rules.reading.patterns import phrase_search
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.together import Roles
from spvgen.wording.tokens import fold

_ROLES: Final = Roles(
    {
        "unpaid": """
        niet_(?:betaald|vergoed|doorbetaald|uitbetaald|declarabel) geen_(?:extra_)?(?:loon|salaris|uren)
        geen_(?:vergoeding|doorbetaalde|compensatie|plusuren|overuren) niet_als_(?:werktijd|arbeidstijd)
        niet_als_(?:dienst|gewerkte|uren) niet_mee_in
        niet_mee_als_(?:gewerkte|uren|werktijd|arbeidstijd) niet_aan_bij dragen_niet geen_tijd_voor_tijd
        niet_onder_(?:werktijd|kantooruren|werkuren) tellen_niet_mee telt_niet_mee onbetaald onbetaalde
        draagt_niet onder_werktijd_niet uren_tegenover vergoeding_zit_er compensatie_is_niet
        schrijf_je_niet_als niemand_er_uren
    """,
        "free": """
        je_vrije jouw_vrije privé-uren privétijd privéuren roostervrije je_eigen_tijd je_eigen_uren
        vrijaf atv-dag adv-dag atv-uren adv-uren snipperdag niet_op_het_rooster niet_ingeroosterd
        avonduren je_vakantie vrije_(?:avonden|dagen|avond|tijd|uren|weekend)
        (?:voordat|vóór|voor|na|nadat)_je_dienst
        na_(?:werktijd|sluitingstijd|sluiting|kantoortijd|afloop_van_je_dienst)
        (?:in|tijdens|onder)_(?:je|jouw|de)_(?:lunch|middag|koffie|thee|eet)?pauzes? niet_werkt
        's_avonds_thuis thuis_in_de_avond weekend weekends hebt_uitgeklokt je_betaalde_dienst
        drie_vrije twee_vrije vrije_dag
    """,
        "weekend": "zaterdag* zondag*",
        "off_paid": "dienst rooster ingeroosterd",
        "home": "thuis",
        "learns": """
        (?:lees|neem|bereid|gebruik|oefen|volg|loop|studeer|leer|maak|kijk|bekijk|vind|kom|ga|plan|doe|werk)_je
        je_(?:leest|neemt|bereidt|gebruikt|oefent|volgt|loopt|studeert|leert|maakt|kijkt|bekijkt|vindt|komt|gaat)
        je_(?:plant|doet|werkt) plannen_we vind_je_zelf je_zelf kom_je jij_brengt je_brengt
    """,
        "falls": "is zijn valt vallen gaat plannen",
        "lesson": """
            *cursus *training *opleiding les lessen *module *workshop *examen *webinar *webinars
            e-learning lesboek huiswerk stof filmpjes opdrachten toets
            handleiding mentor* *gesprek coach lesstof protocollen handboek instructiefilms
            lesdag lesdagen *school *scholing *coaching intervisie supervisie
        """,
        "yours": """
            loon salaris bonus vakantiegeld eindejaarsuitkering verlofsaldo verlofuren verlofdag
            verlofdagen vakantiedag vakantiedagen vakantie-uren overuren plusuren toeslag
            dertiende_maand
        """,
        "taken": """
        houden inhouden ingehouden trekken afgetrokken afstaan staat_af verlaagd verminderd gekort
        korten lever levert leveren inleveren inlevert ingeleverd opnemen opneemt schrijf schrijft
        afgeschreven verrekenen verrekend zet inzetten ruil ruilt gaat gaan zetten brengt
    """,
        "self": "zelf",
        "pays": """
        betaalt betaal betalen bekostigt bekostig bekostigen financiert financieren afrekent afrekenen
        reken_die reken_het lening voorschiet huur huurt koop koopt schaf schaft staat_in kosten
        zelfbetaald aan_te_schaffen aanschaffen draai draait_op
    """,
        "you": "je jij jouw jou",
        "half": "helft deel percentage procent restant rest",
        "your_part": """
            jouw_rekening eigen_rekening jij je_zelf voor_jou in_rekening jouw_deel je_bijdrage jouw_bijdrage
        """,
        "share": "je_bijdrage jouw_bijdrage",
        "price": "prijs *geld *kosten procent euro bedrag",
        "money": "*geld *kosten rekening bedrag terug",
        "back": "terug teruggestort terugbetaald",
        "if_passed": """
            als_je_slaagt zodra_je_slaagt zodra_je_geslaagd als_je_geslaagd mits_je bij_slagen
            als_je_het_haalt als_je_het_examen als_je_het_certificaat wanneer_je_slaagt
            pas_als_je anders_niet niet_haalt niet_slaagt niet_afmaakt
        """,
        "refused": "hoef hoeft verzekeraar klant huurder",
        "we": "wij we",
        "makes_up": """
            haal_je compenseer_je haalt_in inhaalt inhalen werk_je je_haalt
            compenseert door_te_werken
        """,
        "shifts": SHIFTS,
        "teaches": TEACHES,
        "hours": "uren tijd uur dagdeel dagdelen",
        "later": "later elders weer_in in_een_andere op_een_ander_moment",
        "bill": "factuur rekening nota",
        "to_you": """
        bij_jou naar_jou jouw_naam jou_in_rekening je_in_rekening op_je_naam naar_je_huis
        huisadres
    """,
        "own_money": """
        eigen_portemonnee eigen_zak eigen_geld terugbetalingsregeling studiekostenbeding
        jij_de_ene_helft (?:is|zijn|komen|komt)_voor_jou_als privérekening
    """,
        "advance": "schiet voorschieten voorgeschoten",
        "only_after": "na_het_behalen pas_na terug_na je_diploma",
        "each_next": "elke_volgende iedere_volgende de_rest het_restant",
        "for_you": "voor_jou is_voor_je voor_jouw_rekening",
        "transfers": "over overmaken",
        "own_account": "privérekening huisadres",
        "bears": "draai_je_daar draai_je_er draait_je_daar voor_op",
        "not": """
            (?:geen|zonder)_(?:terugbetalingsregeling|studiekostenbeding)
            als_verlof niets hoef hoeft hoeven nooit niet_van geen_verlof geen_vrije gratis toch
            dagen_dat_je_werkt uren_dat_je_werkt past_zich pas_ik
            als_je_dat_wilt gaat_niet gaan_niet
        """,
        "gives_back": "terug terugkrijgt in_plaats in_ruil niet",
        "made_up": """
            vrij terug ruil terugkrijgt in_plaats vergoed vergoeding vergoeden betaald
            betalen doorbetaald als_werktijd op_kantoor
        """,
    }
)
_TAKES: Final = _ROLES.meeting(
    "unpaid -not -refused",
    "own_money -not",
    "free learns -not -made_up -off_paid",
    "free lesson falls -not -made_up -off_paid",
    "weekend lesson -not -made_up -off_paid -teaches",
    "home learns lesson -not -made_up",
    "yours taken -not -gives_back",
    "self pays you -not -we",
    "half your_part price -not",
    "half your_part money -not",
    "share price -not",
    "back if_passed -not",
    "makes_up hours later -not -shifts",
    "makes_up hours later lesson -not",
    "bill to_you -not",
    "advance only_after -not",
    "each_next for_you -not",
    "bears self -not",
    "transfers own_account -not",
)
"""What is given of one's own time or money for help, in any order."""

_HALF_PAID: Final = phrase_search(
    [
        ("helft deel", r"(?:helft|deel) .. (?:jouw|eigen) rekening|(?:helft|deel) .. (?:jij|je) .. zelf"),
        ("slaag haal", r"terug (?:als|zodra|wanneer|mits) je .. (?:slaagt|geslaagd|haalt)"),
        ("tellen_niet telt_niet", r"(?:tellen|telt) niet mee"),
    ]
)
"""What is only given back in part, or to who passes."""


def takes(text: str) -> str:
    """The sentence by which help takes the employee's own time or money; empty where it takes nothing."""
    plain = fold(text)
    if MADE_UP_FOR(plain) and not PERHAPS(plain) and not _HALF_PAID(plain):
        return ""
    parts = sentences_in(text, ";")
    return next(filter(None, map(_TAKES, parts)), "")
