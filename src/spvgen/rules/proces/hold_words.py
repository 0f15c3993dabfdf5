"""Words and phrases that leave open what a plan asks, or how long it lasts, by their role (P20)."""

from typing import Final

# --- What several roles share ---------------------------------------------------------------------------

ENDED: Final = """
    over_en_uit beëindigen beëindigd stopgezet stoppen stop stopt eindigt eindigen afbreken afgebroken breek
    breken intrekken ingetrokken afblazen kap kappen afgelopen voorbij ophoudt gedaan
"""
RAISED: Final = """
    verhogen verhoog verhoogd hoger omhoog naar_boven verzwaren verzwaard zwaarder strenger aanscherpen
    aangescherpt ophogen opgehoogd opgeschroefd bijstellen bijgesteld optrekken opgetrokken
"""
TOGETHER: Final = """
    samen jullie instemming akkoord jouw_verzoek je_verzoek wilt wil_je vraag_je omlaag lager naar_beneden
    naar_rato ziek
"""
BOSS: Final = """
    we wij ik leidinggevende directie werkgever organisatie bestuur management afdelingshoofd hoofd
"""
SHORTER: Final = "halveren inkorten bekorten verkorten ingekort bekort verkort korten naar_voren"
TERM: Final = """
    looptijd einddatum termijn termijnen duur eindevaluatie eindbeoordeling eindgesprek
"""
ANYTIME: Final = """
    altijd tussentijds tussendoor onderweg gaandeweg gedurende te_allen_tijde in_de_loop
"""
ADDED: Final = "toevoegen toegevoegd bijkomen bij_komen bijkomt"
BEFORE: Final = "werd werden was waren vorige"
OUTSIDERS: Final = """
    klant(?:en)? cli[eë]nt(?:en|e)? leverancier(?:s)? bewoner(?:s)? leerling(?:en)? order orders project
"""

# --- By role ----------------------------------------------------------------------------------------------

LOOSE: Final = {
    "goals": "doelen doelstellingen norm normen lat eisen criteria targets target",
    "one": "doel eis punten onderdelen opdrachten",
    "amounts": "aantal aantallen percentage percentages",
    "we": f"{BOSS} schoolleiding teamleider manager kan kunnen mag mogen gaat gaan",
    "tasks": "taken opdrachten acties",
    "heavier": "zwaarder zwaardere strenger strengere moeilijker moeilijkere hogere",
    "added": f"""
        {ADDED} voegen bij_kunnen_komen bij_komt uitbreiden uitgebreid aanvullen vullen toevoegt aanvult
    """,
    "come": "krijg krijgt komt komen",
    "more": "extra nieuwe nog nieuw",
    "plan": "(?:het|dit|je|jouw|ons)_(?:plan|traject) verbeterplan verbetertraject (?:je|de)_kans",
    "it": "ermee hiermee hier_nog_mee er_eerder",
    "term": f"""
        {TERM} (?:de|deze)_periode volle data_in_dit_plan
        (?:de|deze|alle)_(?:zes|zeven|acht|negen|tien|elf|twaalf|dertien|vier|vijf)_weken
        (?:de|deze)_(?:zes|drie|vier|vijf)_maanden de_tijd_die
    """,
    "ended": f"""
        {ENDED} verkeken betekent_het_einde is_het_einde beeindigen stopzetten blazen blaas
    """,
    "done": "klaar houdt ronden rond afronden",
    "failing": "niet geen nauwelijks niets fout misser klacht mis onvoldoende te_weinig slecht",
    "early": """
    eerder direct meteen voortijdig onmiddellijk tussentijds altijd op_(?:elk|ieder)_moment
    te_allen_tijde per_omgaande vroegtijdig
""",
    "interim": """
    nog_één op_de_dag_dat nog_eens één_(?:keer|incident) nieuw_incident
    volgende_(?:fout|misser|klacht) halverwege na_(?:een|één)_(?:week|maand)
    na_(?:twee|drie|vier|2|3|4)_weken (?:in|na)_week
    eerste_(?:week|weken|maand|evaluatie|gesprek|fout|klacht) tweede_(?:fout|klacht|evaluatie)
    weer_(?:een|mis|te|zo) opnieuw één_(?:fout|misser|klacht) nieuwe_(?:fout|klacht|misser)
    eerste_(?:gemiste|de_beste|fouten)
""",
    "free": """
    recht_voor vrijheid bevoegd mogelijkheid eenzijdig
    zonder_(?:overleg|opgaaf|opgave|toestemming) naar_eigen_inzicht naar_eigen_goeddunken
""",
    "can": "kan kunnen mag mogen",
    "changed": """
    wijzigen gewijzigd veranderen veranderd aanpassen aangepast aan_te_passen
""",
    "anytime": f"{ANYTIME} op_(?:elk|ieder)_moment eenzijdig",
    "short": f"{SHORTER} halveert knippen kort",
    "concise": """
        (?:is|blijft|houden|hou|hielden)_(?:(?:dit|het)_(?:plan_)?)?(?:bewust_|heel_|erg_|zo_)?kort
        kort_(?:gehouden|en|van|na|voor|vóór)
        een_kort in_het_kort
    """,
    "loose": """
    richtlijn indicatief indicatie streefdatum niet_vast geen_rechten niet_gehouden
    niet_worden_gehouden geen_garantie geen_recht
""",
    "wait": "wacht wachten afwachten af_te_maken uitzitten",
    "unless": "tenzij",
    "judge": "oordeel oordeelt vindt vind zie ziet zien zin niets besluit beslist vertrouwen",
    "plug": "stekker",
    "we_pull": "trekken trek_ik",
    "not": "niet",
    "enough": "goed_genoeg een_voldoende genoeg_is wat_we_(?:precies_)?van_je",
    "decides": "bepaalt bepaal bepalen beslis beslist beslissen hoor_je merk_je",
    "turn_into": "(?:maak|maken)_(?:ik|we|wij)_er",
    "well": "vlot makkelijk haal haalt halen gehaald gelukt",
    "as_much": "zoveel_(?:meer|als) zo_veel_(?:meer|als)",
    "decide": "besluiten beslissen",
    "adapted": "pas_ik passen_we passen_wij past_de wijzigen_we wijzig_ik herzien_we herzie_ik",
    "living": "levend_document werkdocument groeidocument",
    "at_once": "zodra_(?:je|er|wij|we) bij_de_(?:eerste|minste)",
    "lat_set": "(?:leggen|leg|zetten|zet)_(?:we|wij|ik)_de_(?:lat|norm)",
    "judged": "beoordelen beoordeel meetellen tellen telt",
    "gradually": "naarmate gaandeweg onderweg",
    "becomes": "dan_wordt_(?:het|dat|de_norm) wordt_het_daarna",
    "put": "zetten zet schrijven schrijft leggen",
    "conclude": "(?:onze|mijn)_(?:conclusie|conclusies)",
    "enough_been": "genoeg_is_geweest genoeg_geweest genoeg_gezien",
    "in_reserve": "achter_de_hand",
    "agreed": f"""
        {TOGETHER} in_overleg na_overleg je_vraagt verlagen ziekte alleen pas_op jij (?:je|jij|jou)_zelf
        zelf_(?:kiest|wilt|voorstelt|aangeeft)
    """,
    "reached": """
        alles_lukt lukt_het_allemaal
    haal haalt halen gehaald bereikt behaald lukt_(?:het|dat|alles)_(?:dan|goed|al|eerder) goed
""",
    "unraised": """
    verlenging verlengen cijfers gehaald
    (?:we|wij|ik|norm|doelen|worden|wordt|lat|eisen|criteria|targets|hem|ze)_niet
    niet_(?:aan|zwaarder|omhoog|hoger|strenger|verhoogd|gewijzigd|aangepast|tussentijds|bij|toe|verhogen|wijzigen|aanpassen)
    gelijk dezelfde hetzelfde staan_vast staat_vast nooit niemand geen_(?:nieuwe|extra|doelen|eisen)
    in_stappen tabel om_de_(?:norm|doelen|eisen)_te_halen (?:we|wij|ik|doelen|norm)_rekening
    (?:zwaarder|moeilijker)_dan_(?:die|dat|bij|gemiddeld|normaal|elders|voor|vorig)
""",
    "unended": """
        verlengd het_niet_in (?:plan|traject|verbeterplan|verbetertraject|wij|ik|stoppen|stopt)_niet
        niet_(?:eerder|voorbij|stoppen|aanpassen|wijzigen|tussentijds|afbreken|klaar|ingekort|korter|verkort|direct|meteen)
        na_dit_plan niet_bekort nooit niemand geen_reden betekent_niet wil_niet_zeggen vervalt_niet weken_bij
        bij_doen erbij_doen langer meer_tijd nog_een_periode periode_afspreken verlengen
    """,
    "went_well": """
        al_(?:haalde|haalt|gehaald) (?:goed|vlot)_(?:gaat|ging|loopt|liep) zat_al zit_al
    """,
    "lowered": "lager lagere verlaagd teruggebracht minder soepeler omlaag",
    "set_to": "gezet gebracht gelegd opgetrokken verhoogd opgehoogd bijgesteld",
    "was": f"{BEFORE}",
    "others": f"{OUTSIDERS} team collega's",
    "help": """
    coaching coach training cursus begeleiding hulp oefen oefenen oefeningen gesprek gesprekken
    evaluaties
""",
}
