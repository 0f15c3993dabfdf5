"""The words of V07 by role, and which roles together judge a named colleague.

A new word goes into the row of its role, as ``together.Roles`` wants it; nothing else has to change.
Some words stand for a sign, which ``colleague_clauses`` reads: ``nn`` for a name, ``ditgetal`` for the first
figure and ``nogeengetal`` for any other, ``dituur`` for a number of hours, and ``ditmeer`` behind a word that
compares with *dan*.
"""

from typing import Final

from spvgen.rules.privacy.colleague_blame import BLAME_ROWS, CONTRAST_ROWS, TAUGHT
from spvgen.rules.reading.patterns import WEEKDAY

ROWS: Final = {
    # --- what bars a judgement ---
    "you": "je jij jou jullie u",
    "along": """
        help* samen laat_zien laten_zien leg_uit legt_uit legde_uit uitlegt uitleg overlegt bespreek*
        besproken neem neemt nam nemen overneemt overgenomen overneem verdeel* deelt vervangt
        verving oefen* meeloopt meekijk* leest leert begeleid* coacht ondersteun* draagt overdraag* terecht
        erbij rekent gaf_je geeft_je
    """,
    "tells": """
        vroeg zien zag ziet meldde gemeld merkt merkte vond vindt controleert controleerde gecontroleerd
        telt telde zei zegt volgens vertelt vertelde geteld meet meette mat hoort hoorde toetst bekijkt
        bekeek noteert houdt_bij herstel* verbeterd oplos* corrigeer* tekent bewaakt checkt keek kijkt
        gevonden gaf_aan vermeldt
    """,
    "looked": "bekeken bekijken controleerden nakeken nalazen doornamen onderzochten",
    "if": "als wanneer zodra mocht kun kunt mag mogen wil wilde zal zodat",
    "away": "verlof ziek vakantie vrij afwezig pauze",
    "there": f"""
        bereikbaar beschikbaar aanwezig kantoor welkom nieuws te_bellen weer bij_zich bellijst ochtend middag
        {WEEKDAY}
    """,
    "share": "verdel* deelt stuur* ieder elk eerst dituur hoef hoeft hoeven hoefde",
    "called": """
        kent_me_als_nn ken_je_me_als_nn kennen_me_als_nn kent_mij_als_nn ken_je_mij_als_nn bekend_als_nn
    """,
    "invites": """
        vraag_haar vraag_hem vraag_ze vraag_het_haar vraag_het_hem vraag_het_gerust vraag_gerust bel_haar
        bel_hem leer_van leren_van leert_van haar_leren hem_leren afkijken kijk_af mag_je_bellen
        kun_je_alles_vragen kan_je_alles_vertellen weet_waar_de_valkuilen weet_hoe_het_werkt
        weet_waar_ze_het_over weet_waar_hij_het_over
    """,
    "because": "omdat want doordat als zodat dat toen of",
    "often": "keer maal dag dagen dagdeel uur week weken maand ochtend middag",
    "fetch": """
        uit_het uit_de van_(?:het|de|ons|onze)_(?:scherm|bord|lijst|muur|wand|site|website|kast|deur)
        weg eraf eruit op_(?:bij|uit)
    """,
    # --- how somebody works ---
    "good": """
        foutlo(?:os|ze) vlekkelo(?:os|ze) feilloos probleemloos moeiteloos gemak zonder_moeite fluitend
        nauwkeurige? zorgvuldige? voorbeeldige? uitstekende? keurige? secuur secure stipte? netjes nette
        geduldige? klantgerichte? collegiaal op_orde in_orde compleet in_één_keer_goed in_de_vingers
        onder_de_knie topper uitblink* blinkt_uit blonk_uit harde_werker veel_geduld een_kei
        tiptop spic_en_span piekfijn smetteloos perfect feilloze gevoel_voor aanleg_voor talent_voor
        kanjer vakman vakvrouw natuurtalent steunpilaar voor_elkaar het_voorbeeld goed_voorbereid
        gewoon_(?:op_tijd|klaar|af|goed|beter)
    """,
    "bad": """
        slechte? slordige? trage? langzame? rommelige? chaotisch laks lui nonchalant langzaam
        onverschillig onzorgvuldige? onnauwkeurig onbetrouwbaar onvolledig onvoldoende gebrekkige?
        ongeduldig onvriendelijk slap warrig ondermaats puinhoop rommel zooitje matig zwak tekort
        tekortschiet tekortschoot te_hard te_traag te_weinig_geduld niet_(?:zo_)?nauw omlaag naar_beneden
        kloppen_(?:vaak_)?niet klopt_(?:vaak_)?niet niet_op_(?:tijd|orde) niet_goed afraffelt afraffelde
        aanrommelt rommelt is_aangesproken hierop_aangesproken kantjes steken_vallen steken_laat
        steken_liet met_de_pet franse_slag afweten beneden_peil onder_de_maat bakt_er verprutst verknoeid
        blunder* klungel* faalt faalde onderpresteert disfunctioneert moeite_met achterloopt vergeet
        vergat vergeten dezelfde_fout dezelfde_fouten dezelfde_problemen hetzelfde_probleem kort_door_de_bocht
        lastig zelf_ook_niet deadlines liggen_laat laat_liggen liet_liggen laten_liggen
        niet_kent niet_snapt niet_begrijpt nooit_begrepen missers ze_zelf_ook
    """,
    "weak": "beter betere prima sterke? zwakke hoog laag voldoende helder op_tijd tevreden",
    "grade": """
        sneller trager slechter slordiger netter scherper stipter beleefder geduldiger socialer ervarener
        bekwamer betrouwbaarder soepeler completer vollediger duidelijker handiger slimmer vlotter
        zorgvuldiger preciezer zelfstandiger nauwkeuriger langzamer accurater professioneler vriendelijker
        positiever harder efficiënter betere? hoger lager nog_minder nog_meer zo_snel minder_lang
        minder_tijd eerder_klaar
    """,
    "best": """
        (?:de|onze|het)_(?:beste|snelste|sterkste|zwakste|slechtste|traagste) ranglijst bovenaan onderaan
        hogere_score lagere_score
    """,
    "top": "het_eerst het_snelst het_meest het_minst de_hoogste de_laagste de_meeste de_minste",
    "streak": """
        op_rij al_jaren al_maanden al_twee_jaar elk_kwartaal elke_maand ieder_kwartaal elke_keer iedere_keer
        jaar_op_jaar nog_nooit na_één_training na_twee_weken binnen_een_week in_één_keer de_eerste_keer
        zonder_begeleiding zonder_hulp zonder_toezicht zonder_klagen
    """,
    "where": "waar_nn",
    "only": "de_enige de_eerste de_laatste",
    "times": "keer_zo keer_zoveel half_zo dubbel_zo het_dubbele tweemaal_zoveel tweemaal_zo",
    "late": "te_laat",
    "level": """
        (?:boven|onder|op|beneden)_(?:het_gemiddelde|niveau|de_norm|peil) bovengemiddelde? ondergemiddeld
        (?:daar|er)_(?:nog|ruim|net|ver|steeds|altijd|al)_(?:boven|onder)
        ver_voor ruim_voor voorop koploper op_kop aan_kop achteraan hekkensluiter
    """,
    "stressed": "wel nooit altijd evenmin nauwelijks zelden geen_enkele? tenminste amper steeds",
    "not": "niet nooit nauwelijks amper zelden half slecht slordig te_laat onvolledig evenmin geen",
    "few": "niet geen nul niets nooit zonder amper nauwelijks weinig minder maar slechts veel meer zelden",
    "behind": "achter",
    # --- what it is about ---
    "aim": """
        cijfers? targets? doel doelen doelstelling(?:en)? norm(?:en)? quot(?:a|um) planning afspraken
        certificaat deadlines het_wel het_niet het_ook het_evenmin het_al het_toch dat_ook
    """,
    "measure": """
        *tempo *percentage *score *scores omzet conversie *tevredenheid productie *cijfer *cijfers verzuim
        *gemiddelde retouren resultaat resultaten prestaties niveau aantal doorlooptijd reviews
    """,
    "slips": """
        fout *fouten *klacht *klachten afwijking afwijkingen bevindingen misser missers *schade *schades
        *retour *retouren opmerkingen gecorrigeerd gemist uitstel
    """,
    "percent": "procent",
    "own": "zijn haar hun alle",
    "same": "*zelfde",
    "figure": "ditgetal",
    "mark": "een_ditgetal",
    "at_figure": """
        (?:op|boven|onder)_(?:de_)?ditgetal aan_de_ditgetal
        (?:op|boven|onder|aan)_(?:de|zijn|haar)_(?:norm|quotum|target)
    """,
    "count": """
        ditgetal nogeengetal één nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien
        veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig honderd
    """,
    "fate": """
        verbeterplan verbetertraject
        (?:een|zijn|haar|soortgelijk|hetzelfde|zo'n|eigen|vergelijkbaar)_(?:plan|traject) waarschuwing
        promotie bonus opslag ontslagen non-actief teruggezet berispt berisping geschorst niet_verlengd
        aangesproken_op op_aangesproken apart_traject zo'n_plan overgeplaatst dezelfde_gesprekken
        hetzelfde_gesprek medewerker_van_(?:de|het)_(?:maand|week|jaar|kwartaal) uitgeroepen bekend_om
        erom_bekend staat_bekend apart_gesprek
    """,
    "regard": """
        tevreden klachten complimenten compliment lovende? positief positiever negatief lof blij enthousiast
        goed_woord slecht_woord te_spreken
    """,
    # --- what is done ---
    "attain": """
        haal haalt haalde halen haalden gehaald behaal(?:t|de|d)? realiseer(?:t|de|d)? verkoopt verkocht
        boekt boekte draait draaide scoort scoorde voldoet voldeed redt redde sloot krijgt kreeg lukt lukte
    """,
    "sits": "zit zat staat stond ligt lag liggen lagen komt kwam",
    "performs": "presteert presteerde functioneert functioneerde",
    "is": """
        is was zijn waren werkt werkte presteert presteerde functioneert functioneerde doet deed levert
        leverde schrijft schreef had heeft rijdt bleek blijkt reageert leert plant pakt belt scoort scoorde
        gaat ging liggen lagen
    """,
    "comes": "komt kwam is was",
    "lags": "loopt liep blijft bleef",
    "duty": """
        bijhoudt bijhield bijgehouden houdt hield doet deed gedaan (?:in|aan|af)lever(?:t|de)
        (?:in|aan|af)geleverd levert leverde invult invulde ingevuld vult vulde nakomt nagekomen nakwam komt
        kwam opruimt opgeruimd afmaakt afgemaakt terugbelt teruggebeld registreert geregistreerd beantwoordt
        beantwoord nakijkt nagekeken bijwerkt bijgewerkt rapporteert opvolgt opgevolgd uitvoert uitgevoerd
        inplant ingepland afrondt afgerond rondt rondde voorbereidt voorbereid maakt maakte
    """,
    "gets": "krijgt kreeg krijgen had heeft hebben maakt maakte maken komen kwamen kende vraagt mist miste",
    "copes": """
        lukt lukte slaagt slaagde weet wist bolwerkt kan kon aankan snapt begrijpt beheerst haalt haalde
        redt redde
    """,
    "took": """
        doorliep doorlopen kreeg krijgt gekregen had gehad heeft haalde gehaald rondde afgerond slaagde
        voltooide zat volgde gevolgd gevoerd na_zijn na_haar maakte is was werd gedaan
    """,
    "given": "geven gaven geeft gaf waarderen waardeerden",
    "proves": "bewijst bewees",
    # --- side by side ---
    "jij": "jij jou",
    "lagging": """
        niets niks minder bleef_zitten bleef_staan keek_toe liep_door nog_niet nauwelijks anderhalf valt_tegen
        blijft_achter bleef_achter moest_wachten
    """,
    "clock": f"kloktijd {WEEKDAY}",
    "done": "klaar af binnen ingeleverd leverde opgeleverd kwam",
    "early": "al reeds allang",
    "but": "pas maar slechts hooguit bijna kritisch nodig halfuur ruim kost te_weinig te_laag te_veel",
    "about": "over_nn met_nn aan_nn",
    "to": "(?:naar|bij|over|aan|van|met|op|door)_nn",
    "to_you": "(?:naar|bij|over|aan|van|met|op|door)_jou",
    "yours": "jouw",
    "that_of": "(?:die|dat)_van_nn",
    "more": "ditmeer",
    "than": "dan_(?:die_van_|dat_van_|bij_|wat_|waar_|hoe_)?nn",
    "than_you": """
        (?:dan|als)_(?:bij_|van_|over_|met_|aan_|naar_)?(?:jij|jou|ik|mij)
        (?:dan|als)_(?:die|dat)_van_(?:jou|mij) dan_je_collega dan_de_rest dan_de_meesten dan_wie_ook
    """,
    "alike": "hetzelfde dezelfde zulke zo zoveel even evenveel net_als evengoed",
    "as": "als_(?:die_van_|dat_van_|bij_)?nn",
    "versus": """
        vergeleken_(?:met|bij)_nn in_vergelijking_met_nn ten_opzichte_van_nn in_tegenstelling_tot_nn
        als_(?:die|dat)_van_nn (?:achter|achterblijft|achterloopt)_bij_nn
        voorbeeld_(?:nemen_)?aan_nn nn_is_(?:het|ons|een)_(?:beste_)?voorbeeld boven_jou onder_jou
        (?:ver|net|ruim|flink|duidelijk|ook|stuk|scoort|scoor|presteert)_(?:boven|onder)_nn
        als_nn_(?:het|dat|dit)_(?:kan|lukt|redt|haalt) klaar_voordat_jij af_voordat_jij na_nn_de
        hoe_(?:vlot|goed|snel|netjes|soepel|zorgvuldig|strak)_nn
    """,
    "differs": "anders_dan_(?:bij_)?nn",
    "taught": f"{TAUGHT} legde_uit",
    "heard": "te_horen *verhalen versies *instructies *opdrachten antwoorden uitleg",
    "look": "kijk_naar kijk_eens kijk_maar spiegel",
    "model": "spiegelt meet_je zoals_nn hoe_nn (?:aan|bij)_nn_(?:zie|zien|zag|zagen)",
    "also": "ook allebei beiden beide netals net_zoveel net_zo_veel even_vaak net_zo_goed eveneens evenmin",
    "lapse": """
        openstaan openliet open_liet aanstaan aanliet onbeheerd slingeren omvallen vergat verzuimde verloor
        verwisselde morste versliep brak beschadigde miste oversloeg
    """,
    "drove": "reed botste stootte knalde ramde",
    "like_you": "jou_ook jij_ook het_jou jij_dat_ook jij_het_ook jou_dat_ook jij_dat_zeker jij_het_zeker",
    "theirs": "(?:dat|die|niveau|tempo|score|werkwijze|inzet)_van_nn (?:die|dat|waarop|waar)_nn",
    "goal": "streven haalbare? lat niveau *tempo score scores cijfers omzet *tevredenheid conversie haalt",
    **BLAME_ROWS,
    **CONTRAST_ROWS,
}

RESULTS: Final = (
    "attain aim -fetch",
    "attain figure",
    "attain streak",
    "sits at_figure",
    "measure figure",
    "duty percent",
    "performs",
    "level",
    "best -there",
    "top measure",
    "top attain",
    "is grade",
    "gets slips few",
    "lags behind",
    "proves",
)
"""What somebody achieves, told in a clause: a judgement whoever it is."""
MANNER: Final = (
    "good",
    "bad -there",
    "is weak -there",
    "stressed -there",
    "comes late -there",
    "own late",
    "own duty not",
    "only copes",
    "only attain",
    "streak copes -there",
    "same count -often",
    "given mark",
    "gets regard",
    "took fate",
)
"""How somebody works: of who helps the employee it may be said what that help is like."""
INVITES: Final = ("invites",)
"""Somebody to learn from: of who helps the employee it may be told what makes them good at it."""
BARS: Final = "-you -along -tells -if -away"
"""No judgement where a clause tells what a colleague does for or with somebody, sees, says or may do."""
SAID_OF_YOU: Final = (
    "jij not -because -name",
    "jij stressed -because -name",
    "jij count -often -because -name -heard",
    "jij but -because -name",
    "jij lagging -because -name",
    "jij clock done -because -name",
)
"""What a clause tells of the employee as opposed to somebody else."""
SIDE_BY_SIDE: Final = (
    "more than",
    "more than_you",
    "alike as -called",
    "alike than_you",
    "versus",
    "differs -taught",
    "differs leads",
    "who times -tells",
    "who opposed -along -tells -share -away",
    "to to_you opposed -along",
    "where jij -along -tells",
    "who clock done jij opposed -along -tells -share -if -because",
    "who clock early jij -along -tells -share -if",
    "look who -along -tells -if",
    "model good",
    "model grade",
    "also bad -along -tells -if",
    "also lapse who -along -tells -if",
    "also drove against who -along -tells -if",
    "also slips -along -tells -if",
    "also level -along -tells -if",
    "also duty not -along -tells -if",
    "copes like_you -along -tells",
    "theirs goal",
    "yours that_of -along -tells -share",
    "about is regard -you -along -tells -if",
)
"""What a sentence sets beside each other."""
