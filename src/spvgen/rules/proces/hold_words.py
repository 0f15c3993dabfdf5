"""Words and phrases of a plan that gets heavier along the way, or ends sooner, by their role (P20)."""

from typing import Final

LOOSE: Final = {
    "boss": """
        we wij ik leidinggevende directie werkgever organisatie bestuur management afdelingshoofd hoofd
        *manager *leider *leiding directeur college hoofdkantoor opvolger eigenaar baas rector locatiehoofd
        leidinggevenden coördinator voorzitter eigenaresse opdrachtgever inspectie *houder *chef
    """,
    "plan": """
        verbeterplan verbetertraject (?:je|de)_kans plan traject
        verbeterperiode rest_van tweede_helft begeleiding_en (?:de|deze|je|jouw)_(?:periode|kans) resterende
        termijn het_hele
    """,
    "ends_on": """
        looptijd einddatum termijn termijnen duur eindevaluatie eindbeoordeling eindgesprek data datums
        verbetertraject eind einde december verbeterperiode traject plan maanden weken afgesproken_datum
        de_tijd
        (?:de|die|deze|alle)_(?:drie|vier|vijf|zes|acht|tien|twaalf|3|4|6|8|12)_(?:maanden|weken|evaluaties)
        resterende verbetertermijn eindpunt eindstreep einddag (?:de_)?datum_van
    """,
    "asked": """
        normen lat target targets getal getallen aantal aantallen percentage percentages verbeterpunt
        verbeterpunten aandachtspunt aandachtspunten foutmarge marge beoordelingspunten leerpunten drempel
        ondergrens streefcijfer *criteria *norm *eis *eisen *doel *doelen opdracht opdrachten lijst maatstaf
        taken verwachtingen maatstaven actielijst zwaarte criterium versie
    """,
    "points": """
        punten verbeterpunten aandachtspunten eisen doelen onderwerpen criteria dingen zaken onderdelen
        normen verbeterpunt aandachtspunt eis doel punt onderwerp taken
    """,
    "one": "doel eis punten onderdelen opdrachten",
    "put": "zetten zet schrijven schrijft leggen krijg krijgt komt komen",
    "more": "extra nieuwe nog nieuw",
    "get": "krijgt_je volgen volgt komen krijg je_krijgt hoor_je geef_ik",
    "if": """
        als wanneer zodra indien mocht afhankelijk gaat draait vraagt wordt heb haal blijkt naarmate merk
    """,
    "when": "zodra later als wanneer gaandeweg onderweg straks daarna",
    "midway": """
        altijd tussentijds tussendoor onderweg gaandeweg gedurende te_allen_tijde in_de_loop halverwege
        later voorlopig tegen_die_tijd tegen_het_einde (?:elke|iedere)_(?:week|maand|maandag|vrijdag)
        per_(?:week|maand) vanaf_(?:nu|volgende|vandaag|morgen) per_(?:direct|vandaag) (?:elk|ieder)_moment
        elk_gesprek tussenliggende in_de_tussentijd per_(?:dienst|evaluatie|gesprek|periode|kwartaal)
        na_elke na_ieder na_iedere van_week_tot van_maand_tot per_keer in_de_eerste steeds_weer elke_keer
        telkens tweede_helft volgende_(?:week|maand) daarna naarmate die_week die_maand bij_elke bij_iedere
        vanzelf straks na_verloop zolang zo_lang verderop onder_weg in_de_loop_van
    """,
    "interim": """
        nog_één op_de_dag_dat nog_eens één_(?:keer|incident) nieuw_incident volgende_(?:fout|misser|klacht)
        halverwege na_(?:een|één)_(?:week|maand) na_(?:twee|drie|vier|2|3|4)_weken (?:in|na)_week
        eerste_(?:week|weken|maand|evaluatie|gesprek|fout|klacht) tweede_(?:fout|klacht|evaluatie)
        weer_(?:een|mis|te|zo) opnieuw één_(?:fout|misser|klacht) nieuwe_(?:fout|klacht|misser)
        eerste_(?:gemiste|de_beste|fouten)
    """,
    "early": """
        eerder direct meteen voortijdig onmiddellijk tussentijds altijd op_(?:elk|ieder)_moment
        te_allen_tijde per_omgaande vroegtijdig
    """,
    "at_will": """
        onmiddellijke_ingang directe_ingang zonder_opgaaf zonder_opgave opgaaf_van eenzijdig te_allen_tijde
        elk_moment ieder_moment zonder_(?:overleg|reden|toelichting|uitleg) recht_voor het_recht_om
        naar_eigen diezelfde_dag dezelfde_dag meteen direct onmiddellijk ter_plekke
    """,
    "one_slip": """
        er_(?:een|één|eentje)_niet mis_je_er_(?:een|één)
        een_van_de_(?:evaluaties|tussendoelen|metingen|doelen|normen)_niet
        eerste_(?:misser|fout|klacht|incident|misverstand|beste|gemiste|overtreding|uitglijder|ongeluk)
        (?:een|één|1|twee|2|drie|3)_(?:keer|maal|fout|misser|klacht|gemiste|ongeluk|slechte|afspraak|incident|onvoldoende)
        (?:tweede|derde|volgende)_(?:misser|fout|klacht|incident|keer|onvoldoende) herhaling
        (?:nieuw|nieuwe)_(?:incident|klacht|fout|misser) gele_kaarten onvoldoendes mis_dan mis_gaat opnieuw
        eerste_het_beste nog_een nog_één kantjes spaak lukt_één gaat_het_mis één_ervan weer_een weer_melden
        nog_een_keer weer_een_keer er_één_(?:te|niet|mis|fout) ontbreekt_er
    """,
    "doubt": """
        vertrouwen gevoel tevreden genoeg_gezien niks niets nut wow-gevoel doorgaan_nog weet_wat_ik geen_zin
        zin_heeft niet_uitkomt gebrek niet_gaat niet_werkt niet_lukt tegenvalt valt_de tegen misgaat
        geen_(?:groei|duidelijke|vooruitgang|verbetering|resultaat|effect) weinig aanleiding drukte kwartaal
        reorganisatie omstandigheden slecht onvoldoende
    """,
    "well": "vlot makkelijk haal haalt halen gehaald gelukt",
    "not": "niet",
    "wait": "wacht wachten afwachten af_te_maken uitzitten",
    "over": """
        over_en_uit beëindigen beëindigd stopgezet stoppen stop stopt eindigt eindigen afbreken afgebroken
        breek breken intrekken ingetrokken afblazen kap kappen afgelopen voorbij ophoudt gedaan klaar
        verbeurd prullenbak prulebak van_de_baan vervalt vervallen beëindig beëindigt eraan is_over
        houdt_(?:het|dit|je|jouw)_(?:plan|traject|hele)_op houdt_(?:het|alles)_op het_houdt_op gestopt
        ophouden gesloten sluit sluiten punt_achter streep_onder afscheid uit_de_weg afgeblazen afronden
        ronden rond niet_(?:verder|door)_met afkappen staken gestaakt laten_vallen laat_vallen schrappen
        schrap geschrapt afgekapt opdoeken einde is_het_over t_over opgezegd niet_meer_door
        (?:houden|hou)_(?:we|wij|ik)_er_(?:dan_|meteen_|direct_)?mee
        (?:stop|kap|breek|halveer|beëindig|staak|schrap)_ik
        ik_(?:stop|kap|breek|halveer|beëindig|staak|schrap|sluit) (?:sluit|hak|trek)_ik
        (?:stoppen|kappen|breken|halveren|beëindigen|staken|schrappen)_(?:we|wij)
        (?:we|wij)_(?:stoppen|kappen|breken|halveren|beëindigen|staken|schrappen) gaan_we_niet_verder
    """,
    "ended": """
        over_en_uit beëindigen beëindigd stopgezet stoppen stop stopt eindigt eindigen afbreken afgebroken
        breek breken intrekken ingetrokken afblazen kap kappen afgelopen voorbij ophoudt gedaan verkeken
        betekent_het_einde is_het_einde beeindigen stopzetten blazen blaas
    """,
    "sooner": """
        halveren inkorten bekorten verkorten ingekort bekort verkort korten naar_voren terug_te_brengen
        terugbrengen vervroegd vervroegen vervroeg kort_ik niet_af halveer gehalveerd teruggebracht
        schrappen geschrapt korter slaan_we_de slaan_we_het eerder_stoppen stoppen_we_eerder eerder_dan
        voortijdig inkort afkappen af_te_kappen kap eerder_resultaat niet_door_te_gaan slaan_we eerdere
        vervroegde
    """,
    "plug": "stekker",
    "we_pull": "trekken trek_ik",
    "no_longer": """
        niet_meer hoef_je_niet hoeft_niet vervalt vervallen laten_we slaan_we
        (?:hoeft|hoeven)_(?:we_|wij_)?niet niet_meer_(?:te|door|nodig) gaan_niet_door gaat_niet_door
    """,
    "the_rest": """
        de_rest rest_van
        (?:andere|overige|resterende|volgende)_(?:evaluaties|gesprekken|evaluatiemomenten|weken|maanden|momenten)
    """,
    "rises": """
        verhogen verhoog verhoogd hoger omhoog naar_boven verzwaren verzwaard zwaarder strenger aanscherpen
        aangescherpt ophogen opgehoogd opgeschroefd bijstellen bijgesteld optrekken opgetrokken hogere
        strengere zwaardere aangepast verdubbel verdubbelen verdubbeld verdubbelt verdrievoudigen bovenop
        scherper stijgen meegroeien verlegt verleggen verleg ambitieuzer pittiger aan_te_scherpen
        bij_te_stellen verscherpt verscherpen opschroeven op_te_hogen aangescherpte op_te_schroeven
        passen_we pas_ik
    """,
    "upward": "hoger omhoog strenger zwaarder naar_boven verdubbel_ik verhoog_ik verdubbelen_we verhogen_we",
    "lat_set": "(?:leggen|leg|zetten|zet)_(?:we|wij|ik)_de_(?:lat|norm)",
    "turn_into": "(?:maak|maken)_(?:ik|we|wij)_er",
    "drifts": """
        verander verandert veranderen schuift schuiven groeit groeien beweegt bewegen stijgt stijgen gaat
        gaan loopt
    """,
    "with_it": "mee automatisch vanzelf evenredig",
    "fills_up": """
        (?:vul|breid)_ik (?:vullen|breiden)_(?:we|wij) (?:vult|breidt)_(?:de|je) aanvullen aangevuld
        uitgebreid uitbreiden
    """,
    "asks_more": """
        meer_(?:ga|gaan)_vragen hoe_meer_ik hoe_meer_we
        (?:vraag|verwacht|wil|eis)_ik_(?:ook_|dan_|steeds_|gewoon_)?meer
        (?:vragen|verwachten|willen|eisen)_(?:we|wij)_(?:ook_|dan_|steeds_|gewoon_)?meer meer_van_(?:je|jou)
        (?:wil|willen|vraag|eis)_(?:ik|we|wij)_een_(?:6|7|8|9|10|zes|zeven|acht|negen|tien) schepje
        hoeveel_meer meer_(?:vragen|verlangen|eisen|verwachten) ik_meer we_meer
    """,
    "told_later": """
        laat_ik_(?:je_)?(?:dan_|nog_|wel_)?(?:open|weten) laten_we_(?:je_)?(?:dan_|nog_|wel_)?(?:open|weten)
        zeg_ik_nog zeg_ik_(?:dan|later|je) hoor_je_(?:dan|nog|later|wel|vanzelf|tegen|van)
        geef_ik_(?:later|nog|dan) maken_we_(?:nog|later) zie_je_(?:tegen|vanzelf|dan|later|wel)
        krijg_je_(?:later|dan|nog|van) laat_open (?:laat|houd|hou)_ik_(?:nog_)?open
        (?:laten|houden)_(?:we|wij)_(?:nog_)?open merk_je_(?:dan|vanzelf|wel) bepaal_ik bepalen_(?:we|wij)
        beslis_ik beslissen_(?:we|wij) vullen_we_later vul_ik_later stel_ik bepaalt_de bepaalt_je beslist_de
        volgt_(?:later|nog) staat_nog_niet ligt_nog_niet nog_(?:bekend|open|niet_vast)
        zien_we_(?:dan|later|wel|nog) bekijk_ik bekijken_(?:we|wij) zien_we_(?:gaandeweg|onderweg)
        (?:kijk|bepaal|zie)_ik_(?:gaandeweg|onderweg)
    """,
    "which": """
        hoeveel hoe_ver hoe_hoog hoe_streng welke wat_(?:precies|we|ik|er|dan|voldoende|genoeg|goed)
        precieze exacte definitieve de_eisen de_norm de_lat getal wat_er hoe_zwaar
    """,
    "still_change": "nog_(?:wisselen|wijzigen|veranderen|schuiven|verschuiven|anders|groeien)",
    "unwritten": """
        (?:stond|stonden|staat|staan)_(?:nog_)?niet_in (?:wist|wisten)_je_(?:nog_)?niet bovenop_de_doelen
        niet_limitatief niet_uitputtend minimumeisen terwijl_dat_niet niet_compleet
    """,
    "unbound": """
        (?:ben|zijn|zitten|zit|houden|houd)_(?:ik|we|wij)_(?:er_)?niet_aan
        (?:ik|we|wij)_(?:ben|zijn|zitten)_niet_aan niet_(?:aan_)?gebonden indicatief in_principe geen_recht
        een_richtlijn een_maximum streven houden_ons_niet houd_me_niet niet_per_se geen_belofte
        onder_voorbehoud geen_zekerheid (?:is|zijn|als|blijft|slechts|maar|nog)_(?:een_|de_)?eerste_versie
        geen_garantie streefdatum beloof_niet niet_beloven een_momentopname levend_document startpunt_ik
        werkdocument met_potlood in_potlood een_verwachting als_verwachting op_zijn_vroegst
    """,
    "edits": "schrijven schrappen wijzigen wisselen aanpassen pas wijzigt veranderen verander aan_te_passen",
    "went_well": "al_(?:haalde|haalt|gehaald) (?:goed|vlot)_(?:gaat|ging|loopt|liep) zat_al zit_al",
    "set_to": "gezet gebracht gelegd opgetrokken verhoogd opgehoogd bijgesteld",
}
"""Role → words for what does not hold."""
HELD: Final = {
    "mutual": """
        verlengd overleg allebei beiden beide om_vraagt voorstel hernieuwde stappen stap trapje verlof
        verlenging verlengen langer zelf_(?:kiest|wilt|voorstelt|aangeeft|om) als_jij jezelf behoefte
        lichter beslis_jij beslist_zelf fijn wens minder alletwee met_jou niet_meer_nodig tekenen
        handtekening
    """,
    "agreed": """
        samen jullie instemming akkoord jouw_verzoek je_verzoek wilt wil_je vraag_je omlaag lager
        naar_beneden naar_rato ziek in_overleg na_overleg je_vraagt verlagen ziekte alleen pas_op
        (?:je|jij|jou)_zelf zelf_(?:kiest|wilt|voorstelt|aangeeft)
    """,
    "fixed": """
        gelijk dezelfde hetzelfde vast nooit niemand geen_(?:nieuwe|extra|doelen|eisen|reden|invloed)
        gewoon_door los
        (?:hooguit|hoogstens|maximaal|hoogste|meer_dan)_(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|1|2|3|4|5|6|8|10)_(?:nieuwe|extra)_(?:zaken|opdrachten|onderwerpen)
        wanneer_(?:we|wij)_(?:elkaar|samen|praten|spreken|evalueren) blijft_(?:de|het|dit|40|het_een|staan)
        blijven doel_niet doelen_niet plan_niet traject_niet niets_bij verandert_(?:niet|niets|daardoor)
        niet_(?:aangescherpt|verhoogd|gewijzigd|bekort|ingekort|aangepast|eerder|korter|omhoog|hoger|mee|zwaarder|tegen|gestopt|bij|het_eind|halverwege)
        stoppen_(?:we_)?niet stopt_(?:het_)?niet na_dit_plan
        volle_(?:periode|termijn|looptijd|tijd|drie|vier|vijf|zes|twaalf) betekent_niet beslist_niets
        geen_ramp vervalt_niet vervallen_niet alleen_(?:later|als|die|wat|de) daar_blijft verschuift_niet
        geldt_(?:niet|gewoon) niet_tussentijds geen_(?:punt|eis|verrassingen|nieuw|nieuwe) na_afloop
        ongewijzigd bewaren voor_na blijft_gewoon meer_hoeft hoeft_niet maak_je_dit doorloopt gewoon_af
        verhogen_(?:we_)?(?:de_norm_|de_doelen_|ze_|hem_)?niet wat_(?:je|jij)_van_mij verlengd het_niet_in
        (?:plan|traject|verbeterplan|verbetertraject|wij|ik|stoppen|stopt)_niet
        niet_(?:eerder|voorbij|stoppen|aanpassen|wijzigen|tussentijds|afbreken|klaar|ingekort|korter|verkort|direct|meteen)
        niet_bekort geen_reden wil_niet_zeggen weken_bij bij_doen erbij_doen langer meer_tijd
        nog_een_periode periode_afspreken verlengen niet_verleggen niet_verzetten stekker_er_niet
        stekker_niet
    """,
    "before": """
        werd werden was waren vorige had hadden vorig deed ging kwam kwamen bleek bleken haalde begon
        begonnen startte startten
    """,
    "work": """
        klant(?:en)? cli[eë]nt(?:en|e)? leverancier(?:s)? bewoner(?:s)? leerling(?:en)? order orders project
        machine bestelling patiënt wedstrijd contract abonnementen afdeling productie prijzen kandidaten
        prijs storing spel vergadering kind kinderen huurder huurders rit ritten
    """,
    "outcome": """
        cijfer gesprek dag dienst begeleiding coach hulp training taak rapportage collega datum tijdstip
    """,
    "done_well": """
        gehaald bereikt behaald klaar_ben haal_je_alle lukt_alles voldoende_af voldoende_is
        (?:als|zodra|wanneer)_(?:het|dat|dit|alles)_lukt lukt_(?:het|dit|dat)_(?:wel|allemaal)
        (?:als|wanneer)_(?:het|alles)_goed_(?:gaat|loopt|komt)
        (?:lukt|gaat|loopt)_(?:het|dit|dat|alles)_goed
    """,
    "reached": """
        alles_lukt lukt_het_allemaal haal haalt halen gehaald bereikt behaald
        lukt_(?:het|dat|alles)_(?:dan|goed|al|eerder) goed
    """,
    "lowered": "lager lagere verlaagd teruggebracht minder soepeler omlaag",
    "job": """
        dienstverband contract arbeidsrelatie aanstelling arbeidsovereenkomst ontslag afscheid baan
        waarschuwing bonus klacht_in rol bevoegdheid begeleiding
    """,
    "help": """
        coaching coach training cursus begeleiding hulp oefen oefenen oefeningen gesprek gesprekken
        evaluaties
    """,
}
"""Role → words for what does hold, was agreed, is past, or is about something else."""
