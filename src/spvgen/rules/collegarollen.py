"""What comes together in a sentence that judges a named colleague, in any order (V07)."""

import re
from functools import lru_cache
from typing import Final

from spvgen.rules.together import Roles

_SOMEBODY: Final = "dienaam"
_FIGURE: Final = "ditgetal"
_FURTHER: Final = "nogeengetal"
"""Words that stand in a sentence for a name, for the first figure and for those after it."""

_NO_TIME: Final = (
    r"(?:uur|u\b|min|sec|dag|we[ek]|maand|jaar|kwartaal|jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
)
_PLACES: Final = (
    r"(?<!week )(?<!kamer )(?<!lokaal )(?<!groep )(?<!toestel )(?<!lijn )(?<!route )(?<!team )(?<!hal )"
    r"(?<!klas )(?<!tot )(?<!om )(?<!bijlage )(?<!etage )"
)
_COUNTED: Final = re.compile(
    rf"(?<![\w.,:/-]){_PLACES}(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*(?![\w:/]|[.,]\d| ?{_NO_TIME})"
)

_SAID_BY_YOU: Final = re.compile(
    r"\b(?i:je|jij) (?:zei|noemde|vertelde|gaf aan|vindt|vond|merkte op)\b"
    r"|\b(?i:besproken (?:is )?dat|(?:we|wij) bespraken dat|is besproken dat)\b|[‘“”\"]|’(?!\w)"
)
"""Said of a colleague by the employee or in a talk, it is said no less."""

_ROLES: Final = Roles(
    {
        "you": "je jij jou jouw jullie",
        "figures": _FURTHER,
        "also": """
        ook evenmin allebei beiden beide netals even_slordig net_zo net_zoveel net_zo_veel evenveel
        even_vaak net_zo_goed eveneens
    """,
        "lapse": """
        *fouten *fout missers klachten achterstand slordig rommelig te_laat vergeet vergat vergeten
        moeite onvoldoende niet_op_orde niet_op_tijd achterloopt onnauwkeurig onzorgvuldig chaotisch
        laks laat_liggen liet_liggen laten_liggen liggen_laat slecht matig zwak tekort tekortschiet
        onvolledig traag
    """,
        "idiom": """
        met_(?:de|zijn|haar)_pet kantjes franse_slag laat_het_afweten het_laat_afweten liet_het_afweten
        steken_vallen beneden_peil onder_de_maat ondermaats schiet_tekort schoot_tekort tekortschiet
        tekortschoot bakt_er wanprest* uit_de_bocht verprutst* verknoeid verknald blunder* geblunderd
        klungel*
    """,
        "poorly": """
        slordig traag langzaam onnauwkeurig onzorgvuldig nonchalant chaotisch laks lui onverschillig
    """,
        "level": """
        (?:boven|onder|op|beneden)_(?:het_gemiddelde|niveau|de_norm|peil) bovengemiddelde?
        ondergemiddeld
    """,
        "aim": "streven niveau haalbare? lat",
        "level_of": f"niveau_van_{_SOMEBODY}",
        "attain": "behaal(?:t|de|d)? realiseer(?:t|de|d)?",
        "than": "dan_jij dan_jou dan_(?:die|dat)_van_jou dan_bij_jou",
        "fast": "minder_tijd minder_lang eerder_klaar sneller_klaar",
        "like_you": "jou_ook jij_ook het_jou jij_dat_ook jij_het_ook",
        "by": f"door_{_SOMEBODY} aan_{_SOMEBODY}",
        "arise": "komen kwamen komt kwam ontstaan ontston(?:d|den) ligt liggen lag lagen veroorzaakt",
        "at": f"bij_{_SOMEBODY}",
        "at_you": "bij_jou",
        "while": "terwijl tegenover maar",
        "poor": "traag trage slordige? rommelige? onzorgvuldige? slechte? gebrekkige? nonchalante? late",
        "work": """
        werk *administratie *planning *planningen *verslag *verslagen *dossier *dossiers *rapport
        *rapporten *rapportage *rapportages *registratie *registraties *lijst *lijsten *taak *taken deel
        mail mails *logboek *order *orders *factuur *facturen uren *formulieren *overdracht
        *overdrachten *agenda werkplek *werk *opdrachten *les *lessen *aanvragen *offertes *plannen
        *dienst *diensten
    """,
        "duty": """
        bijhoudt bijhield bijgehouden houdt hield doet deed gedaan inlevert inleverde ingeleverd levert
        leverde invult invulde ingevuld vult vulde aflevert afgeleverd nakomt nagekomen nakwam opruimt
        opgeruimd afmaakt afgemaakt terugbelt teruggebeld registreert geregistreerd scant gescand
        beantwoordt beantwoord doen nakijkt nagekeken haal haalt haalde halen gehaald bijwerkt
        bijgewerkt rapporteert gerapporteerd noteert genoteerd opvolgt opgevolgd uitvoert uitgevoerd
        inplant ingepland afrondt afgerond rondt rondde aftekent afgetekend werkt maakt maakte
    """,
        "not": "niet nooit nauwelijks amper zelden half slecht slordig te_laat onvolledig evenmin",
        "own": "zijn haar",
        "cause": "omdat doordat door ligt_ook_aan ligt_mede_aan schuld",
        "under": f"onder_{_SOMEBODY} boven_{_SOMEBODY} achter_{_SOMEBODY}",
        "far": f"{_FIGURE} ver stuk ruim flink duidelijk",
        "model": f"""
        kijk_naar kijk_eens kijk_maar spiegel spiegelt meet_je aan_{_SOMEBODY}_(?:zie|zien)
        zoals_{_SOMEBODY} hoe_(?:vlot|goed|snel|netjes|soepel|zorgvuldig|rustig|strak)_{_SOMEBODY}
        hoe_{_SOMEBODY} bij_{_SOMEBODY}_(?:zie|zien|zag|zagen)
    """,
        "quality": """
        nauwkeurige? zorgvuldige? foutloze? foutloos soepele? vlotte? snelle? netjes nette strakke?
        keurige? secuur secure voorbeeldige? goede? uitstekende? vlekkeloos vlekkeloze rustige?
        klantgerichte? geduldige? beter vlotter sneller netter zorgvuldiger nauwkeuriger soepeler
        handiger slimmer bijhoudt voorbereidt
    """,
        "course": f"""
        verbeterplan verbetertraject een_traject soortgelijk_traject hetzelfde_(?:plan|traject)
        zo'n_(?:plan|traject) eigen_traject het_(?:plan|traject)_dat_{_SOMEBODY}
        vergelijkbaar_(?:plan|traject) (?:zijn|haar)_(?:plan|traject) dezelfde_gesprekken
        hetzelfde_gesprek een_(?:officiële_|schriftelijke_)?waarschuwing
    """,
        "went": """
        doorliep doorlopen kreeg gekregen had gehad haalde gehaald rondde afgerond slaagde geslaagd
        voltooide voltooid zat volgde gevolgd gevoerd afgelopen na_(?:zijn|haar)
    """,
        "yours": """
        (?:je|jouw|dit|dat)_(?:\\w+)? je_verbeterplan jouw_verbeterplan dit_verbeterplan
        je_verbetertraject verbeterplan_van_(?:de|het|ons) het_verbeterplan je_traject jouw_traject
    """,
        "about": f"over_{_SOMEBODY}",
        "regard": """
        tevreden klachten complimenten compliment lovend positief positiever negatief spreken
        enthousiast lof reacties goed_woord slecht_woord blij
    """,
        "fame": """
        medewerker_van_de_(?:maand|week) medewerker_van_het_(?:jaar|kwartaal) uitgeroepen erom_bekend
        staat_bekend uitblink* blinkt_uit blonk_uit promotie berispt berisping bonus schouderklopje
    """,
        "given": "geven gaven geeft gaf kreeg krijgt waarderen waardeerden",
        "rated": "beoordeling *beoordeling functioneringsgesprek jaargesprek audit toets examen",
        "grade": """
        sneller netter beter vlotter zorgvuldiger nauwkeuriger zelfstandiger vriendelijker accurater
        handiger slimmer slordiger trager langzamer preciezer hoger lager
    """,
        "acts": "reageert reageerde werkt werkte leert leerde rijdt typt schrijft denkt",
        "mark": f"een_{_FIGURE}",
        "ease": """
        moeiteloos met_gemak zonder_moeite vlekkeloos feilloos fluitend probleemloos foutloos
        met_speels_gemak onder_de_knie in_één_keer_goed in_een_keer_goed in_de_vingers
    """,
        "wel": "wel",
        "achieve": """
        lukt lukte redt redde haalt haalde slaagt slaagde krijgt kreeg weet wist klaarspeelt bolwerkt
    """,
        "measure": """
        *tempo *percentage *score *scores omzet conversie *tevredenheid productie *cijfer *cijfers
        verzuim *gemiddelde retouren doorlooptijd
    """,
        "figure": f"{_FIGURE}",
        "none": "geen nul niets nooit zonder amper nauwelijks enkele in_orde op_orde",
        "slips": """
        *fout *fouten *klacht *klachten afwijking afwijkingen bevindingen misser missers *schade
        *schades *retour *retouren audit *controle *steekproef inspectie
    """,
        "bij": f"bij_{_SOMEBODY} had heeft kende",
        "theirs": f"dat_van_{_SOMEBODY} die_van_{_SOMEBODY}",
        "contrast": """
        jij_niet jij_wel jou_niet jou_wel jij_nog_niet jij_na jij_hebt jij_had jij_bent jij_zit jij_deed
        jij_haalt
    """,
        "result": """
        goed in_één_keer in_een_keer op_tijd de_deur_uit zelfstandig klaar ingewerkt af nodig in_orde
        op_orde compleet
    """,
        "most": """
        de_(?:meeste|minste|hoogste|laagste|snelste) het_(?:eerst|snelst|meest|laatst)
        (?:hogere|lagere)_score alleen
    """,
        "reached": """
        sloot sluit verkocht verkoopt haalt haalde maakt maakte deed doet scoort scoorde was lager hoger
        verwerkte verwerkt
    """,
        # what a colleague does for or with somebody, sees or says
        "along": """
        help* hielp* geholpen samen met_(?:je|jou) aan_(?:je|jou) voor_(?:je|jou) (?:laat|laten)_zien
        leg(?:t|de)?_uit uitlegt uitleg bel belt belde bellen vraag vraagt vroeg mailt overleg overlegt
        spreek spreekt sprak bespreek bespreekt besproken bespreken neem neemt nam overneemt overgenomen
        over_te_nemen nemen overneem verdeel* verdelen verdeeld verdeelt deelt vervangt verving stuur
        stuurt stuurde gestuurd oefen oefent meeloopt meekijk* lees leest leert begeleid* coacht
        ondersteun* mee draag draagt overdraag* houdt_er houd met_dienaam kun_je terecht erbij rekent
        terug
    """,
        "tells": """
        zag ziet meldt meldde gemeld merkt merkte vond vindt controleert controleerde gecontroleerd telt
        telde zei zegt volgens vertelt vertelde geteld meet meette mat hoort hoorde toets* bekijkt
        bekeek noteert houdt_bij herstel* verbeterd loste oplos* herstelt overdoen corrigeer* tekent
        bewaakt checkt keek kijkt gevonden gaf_aan vermeldt
    """,
        "if": "als wanneer zodra mocht kun kunt kan kon hoeft mag meer moet moest wil wilde zal",
        "absent": "verlof ziek vakantie vrij afwezig",
        "share": "verdel* deel deelt over neem neemt nam stuur stuurt terug bellen eerst ieder elk",
    }
)
_COMPARED: Final = (
    "figures you -along -tells -share",
    "under far you",
    "model quality -along",
    "also duty not -along -tells -if",
    "also lapse -along -tells -if",
    "idiom also",
    "course went -yours",
    "about regard -along",
    "theirs result -along -tells",
    "contrast result -share -if",
    "contrast achieve -share",
    "achieve like_you -along -tells",
    "than grade -share -along -tells",
    "theirs aim",
    "level_of aim",
    "at at_you while",
    "also level -along -tells -if",
    "contrast duty -share -if -absent",
)
_ALONE: Final = (
    "own work duty not -you -along -tells -if",
    "cause duty not -you -along -tells -if",
    "poor work cause -you -along -tells -if",
    "by arise lapse -you -along -tells",
    "poorly -you -along -tells",
    "level -you -along -tells -if",
    "attain figure -you -along -tells",
    "fast -you -along -tells",
    "idiom -you -tells",
    "fame -you -tells",
    "given mark -you -tells",
    "given rated quality -you -along -tells",
    "grade acts -you -along -tells -if",
    "wel own work -you -along -tells -if",
    "ease -you -along -tells",
    "wel achieve -along -tells -if",
    "measure figure -you -along -tells",
    "none slips bij -you -along -tells -if",
    "most reached -you -along -tells",
)
_compared: Final = _ROLES.meeting(*_COMPARED)
_alone: Final = _ROLES.meeting(*_ALONE)


def compares(sentence: str, name: str) -> bool:
    """Whether a sentence, with ``name`` in the place of each name, sets somebody's work beside another's."""
    return _compared.is_of(_roles(sentence, name))


def marks(sentence: str, name: str) -> bool:
    """Whether a sentence tells how somebody does alone, with nobody beside them."""
    return _alone.is_of(_roles(sentence, name))


@lru_cache(maxsize=8)  # both ask for those of a sentence
def _roles(sentence: str, name: str) -> frozenset[str]:
    said = _SAID_BY_YOU.sub(" ", sentence.replace(name, f" {_SOMEBODY} ")).replace("et als", "etals")
    first = _COUNTED.sub(f" {_FIGURE} ", said, count=1)
    return _ROLES.in_sentence(_COUNTED.sub(f" {_FURTHER} ", first))
