"""Help that shows somebody the way out instead of the way up (part of P03)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import composed
from spvgen.rules.reading.patterns import phrase_search
from spvgen.rules.reading.together import Roles
from spvgen.rules.vertrek.exit_together import told_to_you
from spvgen.wording.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spvgen.rules.reading.texts import Text

_HELPED_OUT: Final = phrase_search(
    [
        ("sollicit", "solliciteren|sollicitatie(?:brief|brieven|training|cursus|hulp|begeleiding)"),
        ("cv", "(?:je|jouw) (?:eigen )?cv(?! niet)"),
        ("outplacement", r"outplacement\w*"),
        ("werkgever baan", "(?<!je )(?:andere|nieuwe|volgende) (?:werkgever|baan)"),
        (
            "elders buiten",
            r"(?:baan|werk|functie) elders|(?:baan|functie) buiten (?:ons|onze|de|het) \w+",
            r"werk buiten (?:ons|onze|de|het) (?:bedrijf|organisatie|onderneming|stichting|gemeente)",
        ),
    ]
)
"""Help to find other work; what else it is said for, ``_OWN_WISH`` and ``_OF_THE_JOB`` tell."""

_OWN_WISH: Final = phrase_search(
    [
        (
            "verzoek wilt vroeg zelf_gevraagd",
            "op (?:jouw|je) (?:eigen )?verzoek|als je (?:dat )?(?:zelf )?wilt",
            "vroeg (?:je )?(?:ons |mij )?zelf|zelf gevraagd",
        ),
        ("wil_je", "wil je"),
    ]
)
_OF_THE_JOB: Final = phrase_search(
    [
        (
            "kandida sollicitant deelne klant cli werkzoek recruit vacature aanbested offerte",
            r"(?:kandida|sollicitant|deelne|klant|cli[eë]nt|werkzoek|recruit|vacature|aanbested|offerte)\w*",
        ),
        (
            "statushouder jongere leerling student caseload opdrachtgever medewerkers werknemers mensen",
            r"(?:statushouder|jongere|leerling|student|caseload|opdrachtgever)\w*|medewerkers|werknemers",
            "mensen (?:uit|helpt|helpen|met|naar)",
        ),
        ("doelgroep", "doelgroep"),
        ("sollicit", r"(?:lees|beoordeel|selecteer|beantwoord)t? .. sollicitatie\w*|wie .. sollicit\w+"),
    ]
)
_DENIED: Final = r"\b(?:niet|geen)\b[^.,;]{0,30}$"

_THINGS: Final = Roles(
    {
        "search": """
        zoek zoekt zoeken verken verkent verkennen onderzoek onderzoekt onderzoeken oriënteer oriënteert
        oriënteren kijk kijkt kijken ontdek ontdekt ontdekken vind vindt vinden helpt helpen schrijf
        schrijft bekijk bekijkt oriëntatie gesprekken begeleiding begeleidt traject hulp krijgt brengt
        stuurt sturen wijst tipt deelt attendeert neemt bezoek bezoekt ga gaat solliciteer
        adviseert adviseur coach mentor begeleider betaalt vergoedt maak maakt werk werkt leg legt bel belt
    """,
        "jobs": """
        baan banen vacature vacatures functies beroep beroepen werkgevers loopbaan kansen linkedin
        linkedin-profiel netwerk kans_op_werk ander_werk passend_werk
        nieuw_werk andere_werkgever nieuwe_werkgever ander_soort_werk
        (?:mogelijkheden|werkplek|functie)_(?:buiten|elders) zou_willen_doen
    """,
        "outside": """
        buiten_(?:ons|onze|de|het)_(?:bedrijf|organisatie|school|stichting|gemeente|zorg|ouderenzorg|bouw|onderwijs|keuken|sector|branche|instelling|ziekenhuis|winkel|horeca|kantoor|logistiek|techniek)
        (?:andere|ander)_(?:organisaties|organisatie|bedrijven|bedrijf|scholen|werkgever|werkgevers|branche|sector|instellingen|vakgebied)
        elders ergens_anders arbeidsmarkt (?:bij|van|naar|voor)_(?:een_)?(?:andere|ander)
        buiten_(?:ons|onze|de|het) (?:nieuwe|andere|volgende)_(?:werkgever|baan)
        """,
        "new_job": """
        nieuw_werk andere_werkgever nieuwe_werkgever nieuwe_baan andere_baan ander_beroep
        (?:nieuwe|volgende)_stap_(?:buiten|elders)
    """,
        "applies": "sollicitatie* profiel cv vacatures",
        "market": "arbeidsmarkt van_werk_naar_werk",
        "other": "andere ander",
        "firm": """
        *bedrijf *bedrijven *bank *banken *scholen *winkels *werkgevers *instellingen *ziekenhuizen *gemeenten
    """,
        "agency": """
        uitzendbureau uitzendbureaus detacheerder jobcoach mobiliteitsadviseur mobiliteitscoach
        mobiliteitscentrum mobiliteitsbureau loopbaancoach loopbaanadviseur loopbaanbegeleider
    """,
        "step_out": """
        (?:stap|stappen|vervolgstap|overstap|baan|functie|rol|uitdaging|toekomst|loopbaan|carrière)_buiten
        (?:stap|stappen|vervolgstap|baan|functie|rol|uitdaging|toekomst|plek|werkplek|carrière)_elders
        (?:stap|overstap|plek)_(?:naar|bij)_een_(?:ander|andere)_(?:bedrijf|werkgever|organisatie|school|zaak)
        (?:stap|baan|plek|toekomst)_ergens_anders
        """,
        "thinks": """
        denkt denk denken meedenkt meedenken kijkt kijk kijken verkent verken verkennen helpt help helpen
        praat praten spart sparren bespreekt bespreken brainstormt zoekt zoek zoeken oriënteert begeleidt
        """,
        "afterwards": """
        hierna daarna na_(?:dit|het)_(?:traject|plan|verbetertraject) na_afloop na_deze_(?:periode|maanden)
        na_(?:ons|onze) na_(?:deze|je|jouw)_(?:baan|functie) straks
        """,
        "does_then": """
        (?:gaat|willen|wilt|kunt|zou|zult)_(?:gaan_)?doen willen_gaan_doen gaan_doen wil_(?:gaan_)?doen
        bij_(?:je|jou)_past past_bij_(?:je|jou) plannen_voor_(?:daarna|hierna|straks) baan_komt
        toekomst_eruit toekomst_uitziet
        """,
        "considers": """
        denkt denk denken meedenkt meedenken kijkt kijk kijken verkent verken verkennen helpt help helpen
        praat praten spart sparren bespreekt bespreken brainstormt begeleidt benieuwd nadenken gesprek
        gesprekken besteden
        """,
        "lesson": """
        training oefenen oefent oefen les keer elke iedere pensioen evaluatie oppakt stap werk taken taak doel
        doelen
        """,
        "asked": "verzoek vroeg vraagt_je zelf_om gevraagd gaf_aan zei_je",
        "other_trade": """
        ander_vak ander_beroep welk_(?:beroep|vak|werk) waar_je_hart_ligt waar_je_(?:wel|wél)_gelukkig
        je_leven_na jouw_leven_na oriënteren_op_iets_anders iets_heel_anders
        nadenken_over_(?:je|jouw|een)_volgende_stap volgende_stap_nadenken zachte_landing marktwaarde
        vinden_van_iets_nieuws beroepskeuze*
        """,
        "explores": """
        budget opleiding test coach oriënteren oriënteert onderzoeken ontdekken gesprekken helpen helpt
        betalen vergoeden zoekt zoeken bekijken tijd ruimte brengt opleiden besteden
        """,
        "in_this_job": """
        binnen blijven blijft deze_functie je_functie in_dit_team bij_ons_team nooit geen niet_naar
        """,
        "comfort": """
        comfortzone kantooruren werktijd spits gebaande kader kaders lijntjes klanten klant route patiënt
        bewoner
        """,
        "elsewhere_fits": """
        (?:organisaties|organisatie|bedrijven|bedrijf|scholen|werkgevers|zaken)_(?:er_)?beter_bij_je_passen
        dan_(?:de_onze|wij|bij_ons|hier) je_toekomst_elders
        """,
        "recruiter": "recruiter headhunter recruiters headhunters",
        "knows_jobs": """
        kent_de_markt markt_kent functies banen vacatures markt_voor openstaande kansen_in
        """,
        "own_recruiter": """
        als_(?:recruiter|headhunter) (?:ons|onze)_recruiter de_recruiter voor_ons je_vacatureteksten vult
        werft
        """,
        "signs": "inschrijven schrijft_je schrijf_je",
        "fits": "(?:beter|best)_bij_je_(?:past|passen)",
        "you": "je jij jou",
        "wish": "wil wilt verzoek vroeg vraagt_je zelf_om zelf_gevraagd",
        "ours": "binnen hier blijven blijft deze_functie je_functie nooit niet_naar geen",
        "job": """
        kandidaten kandidaat sollicitant sollicitanten klant klanten cliënt cliënten clienten deelnemer
        deelnemers werkzoekenden jongeren leerlingen studenten medewerkers team plaatst recruitment
        statushouders
        werving mensen collega's hoe
    """,
    }
)
_TO_OTHER_WORK: Final = _THINGS.meeting(
    "market search -wish -ours -job",
    "applies other firm -wish -ours -job",
    "search jobs outside you -wish -ours -job",
    "agency outside you -wish -ours -job",
    "agency jobs fits -wish -ours -job",
    "agency signs -wish -ours -job",
    "agency elsewhere_fits you -wish -job",
    "recruiter knows_jobs -own_recruiter -wish -ours -job",
    "search new_job you -wish -ours -job",
    "step_out thinks -comfort -wish -ours -job",
    "does_then afterwards considers you -lesson -asked -in_this_job -job",
    "other_trade explores you -asked -in_this_job -job",
)


def ways_out(texts: list[Text]) -> Iterator[Text]:
    """The words that offer help to find other work, unless the employee asked for it or has it as a job."""
    for path, text in texts:
        if found := _helped_out(fold(text)):
            yield path, composed(text)[found.start() : found.end()]
    yield from told_to_you(_TO_OTHER_WORK, texts)


def _helped_out(folded: str) -> re.Match[str] | None:
    found = _HELPED_OUT(folded)
    if not found or _OWN_WISH(folded) or _OF_THE_JOB(folded) or re.search(_DENIED, folded[: found.start()]):
        return None
    return found
