"""The words by which help asks a share of the employee, by their role (A08)."""

from typing import Final

from spvgen.rules.reading.patterns import WEEKDAY

MONEY: Final = {
    "own_purse": """
        jouw_bordje je_bordje privékaart privépas privégeld eigen_zaak van_jouw_kant privébudget
        eigen_(?:leaseauto|loopbaanbudget|spaargeld|betaalpas|bankpas|privérekening|tas|budget|bonus)
        eigen_beurs
        eigen_(?:kosten|rekening|risico|zak|portemonnee|geld|middelen|beurs|creditcard|bankrekening)
        eigen_(?:naam|adres|bijdrage|investering|aandeel)
        (?:je|jouw|uw)_(?:creditcard|bankrekening|spaargeld|privérekening|huisadres|zak|portemonnee)
        voor_(?:jouw|uw)_(?:rekening|kosten) voor_(?:jezelf|uzelf|jouzelf|jou_zelf) privé_af
        privé_betaald (?:jouw|uw)_(?:aandeel|kosten|investering|bijdrage)
    """,
    "debt": """
        betaalverzoek tikkie incasso borg borgsom waarborgsom afbetalen betaal_je_af termijnen
        voorschot_van_jou terugbetaalverplichting terugbetalingsbeding fifty-fifty aanbetaling
        schuldbekentenis terugbetalingsregeling terugbetalingsverplichting terugbetalingsclausule
        terugbetaalregeling terugbetaalverklaring studieschuld opleidingsschuld studiekostenbeding
        studieovereenkomst studiekostenregeling studiekostenovereenkomst scholingsbeding
        studielening lening leent lenen aflossen aflossing los_je opeisbaar kwijtgescholden schuldig
        verschuldigd terugvordering terugvorderen vorderen_(?:we|wij)
    """,
    "help_costs": """
        cursusgeld lesgeld examengeld inschrijfgeld collegegeld opleidingskosten cursuskosten
        trainingskosten studiekosten coachkosten coachingskosten scholingskosten examenkosten
        cursusbedrag opleidingsbedrag opleidingsvoorschot kosten bedrag prijs factuur nota
    """,
    "pay_back": "terugbetalen terugbetaalt terug_te_betalen terugbetaling terugstorten",
    "pays_back": "(?:betaal|stort|betaalt)_(?:je|jij|u|ge|werknemer)",
    "back": "terug",
    "must_pay": """
        bestel bestelt betaalde_bijdrage uitgeven bekostigd neerleggen inleggen neerlegt inlegt
        reken trek betalen bekostigen financieren voldoen dragen
        bijleggen bij_te_leggen bijbetalen aanschaffen aan_te_schaffen voorschieten voor_te_schieten
        afrekenen bijdragen dokken betaalt betaal bekostigt financiert voldoet draagt schaft koopt
        legt stort bijlegt bijpast bijdraagt bekostig zelfbetaald schaf koop huur huurt vergoedt
    """,
    "self": "zelf jijzelf uzelf jezelf",
    "you_pay": """
        (?:bestel|maak)_je_zelf zelf_betalen jij_betaalt neem_je_op_je
        (?:betaal|draag|koop|bestel|reken)_(?:je|jij|u)_(?:die|dat|het|ze|dit) kost_(?:je|jou|u)
        kosten_(?:je|jou|u) draai_je draait_u draai_jij (?:jij|u)_koopt (?:je|jij|u|ge)_schaft
        (?:betaal|draag|bekostig|voldoe|koop|stort|vergoed|financier|schaf|huur)_(?:je|jij|u|ge|gij)
        (?:je|jij|u|ge)_(?:betaalt|draagt|bekostigt|voldoet|stort|financiert|bijdraagt|bijlegt)
        (?:werknemer|werkneemster|medewerker)_(?:betaalt|draagt|bekostigt|voldoet)
        (?:medewerkster|deelnemer|cursist)_(?:betaalt|draagt|bekostigt|voldoet)
        betaalt_(?:u|ge|jij|werknemer) (?:leg|legt|pas)_(?:je|jij|u|ge)_(?:zelf_)?bij
        (?:je|jij|u)_zelf_(?:betaalt|bekostigt|financiert) die_je_zelf_betaalt dat_je_zelf_betaalt
        jij_de_helft van_jou_de_helft
    """,
    "pocket_of": """
        (?:je|jouw|uw)_(?:levensfasebudget|plb-uren|balansbudget|cafetariabudget)
        (?:je|jouw|uw)_(?:cao-budget|leerrekening|spaarpot|rekening)
        (?:je|jouw|uw)_(?:eigen_rekening|jaarbudget|jaarlijkse_budget|onkostenvergoeding)
        (?:je|jouw|uw)_(?:dertiende_maand|periodiek|overwerkgeld|ontwikkelingsbudget|individueel_budget)
        (?:je|jouw|uw)_(?:eigen_|persoonlijke_)?(?:keuzebudget|vakantiegeld)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:keuzebudget|vakantiegeld)
        (?:je|jouw|uw)_(?:eigen_|persoonlijke_)?(?:vakantietoeslag|eindejaarsuitkering|eindejaarspremie)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:vakantietoeslag)
        (?:je|jouw|uw)_(?:individuele_)?(?:eindejaarsuitkering|eindejaarspremie)
        (?:je|jouw|uw)_(?:persoonlijk_|individueel_)?(?:eindejaarsuitkering|eindejaarspremie)
        (?:je|jouw|uw)_(?:eigen_|persoonlijke_)?(?:loopbaanbudget|opleidingsbudget|scholingsbudget)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:loopbaanbudget)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:opleidingsbudget|scholingsbudget)
        (?:je|jouw|uw)_(?:eigen_|persoonlijke_)?(?:ontwikkelbudget|leerbudget|vitaliteitsbudget)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:ontwikkelbudget)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:leerbudget|vitaliteitsbudget)
        (?:je|jouw|uw)_(?:eigen_|persoonlijke_)?(?:sportbudget|mobiliteitsbudget|ikb|ikb-budget|bonus)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:sportbudget|mobiliteitsbudget)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:ikb|ikb-budget|bonus)
        (?:je|jouw|uw)_(?:eigen_|persoonlijke_)?(?:winstdeling|provisie|spaargeld)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:winstdeling|provisie|spaargeld)
        (?:je|jouw|uw)_(?:eigen_|persoonlijke_)?(?:transitievergoeding|persoonlijk_budget|budget)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:transitievergoeding)
        (?:je|jouw|uw)_(?:individuele_|persoonlijk_|individueel_)?(?:persoonlijk_budget|budget)
    """,
    "from": "uit via van met tegen boekt boek af",
    "bill": """
        betaalverzoek offerte betaallink facturatie boete boeking tarief uurtarief examen herexamen
        boeken reis hotel treinkaartje abonnement licentie lunch inschrijving taxi parkeergeld
        reiskosten cursus training rekening factuur facturen nota nota's declaraties factureert
        factureren gefactureerd kosten lesgeld cursusgeld examengeld inschrijfgeld rekent_af bedrag
    """,
    "invoice": "rekening factuur facturen nota nota's declaraties factureert factureren gefactureerd",
    "towards": "aan_(?:jou|u|jezelf) naar_(?:jou|u|je_toe) naar_jouzelf",
    "advance": """
        (?:schiet|schieten)_(?:je|jij|u|ge) (?:je|jij|u|ge)_schiet voorschiet voorschieten
        vooruitbetalen
    """,
    "claims": """
        krijg_je_terug krijgt_het krijg_je_het krijg_je_ze krijgt_ze krijg_je_dat bon bonnetje
        declareer declareert declareren indienen dient vergoed vergoeden vergoedt dezelfde_week
        terugkrijgt
    """,
    "to_you": """
        alsnog_voor_jou ook_voor_jou toch_voor_jou
        (?:blijft|blijven|komt|komen)_(?:dan_|wel_|helaas_|echter_)?voor_(?:jou|uw|u|jezelf)
        (?:valt|vallen|is|zijn|was)_(?:dan_|wel_|helaas_|echter_)?voor_(?:jou|uw|u|jezelf)
        (?:stuurt|factureert|mailt)_(?:jou|je|u) ten_laste_van_(?:jou|je|u|de_medewerker|werknemer)
        bij_(?:jou|u) (?:jou|je|u)_in_rekening (?:jou|je|u)_persoonlijk
        op_(?:je|jouw|uw|eigen)_(?:eigen_)?naam
        (?:is|zijn|blijft|blijven|komt|komen)_voor_(?:jou|je|u)
        voor_(?:de_medewerker|werknemer|de_werknemer|de_cursist|de_deelnemer)
        naar_(?:je|jouw|uw)_(?:huis|huisadres|huisadres|privéadres|eigen_adres|thuisadres)
        met_jou_af
    """,
    "partly": """
        overige vervolg 50 50/50 50-50 fifty-fifty eerste erbij extra bovenop meerdere resterende
        bedrag euro helft procent deel gedeelte percentage rest restant restbedrag meerprijs erboven
        daarboven erbovenop meerkosten verschil
    """,
    "yours": """
        jij zelf leg_je jou_de van_jou voor_jou u betaal_je draag_je bijleggen werknemer
        cursist
    """,
    "not_refunded": """
        geen_(?:tegemoetkoming|tussenkomst|subsidie|kilometervergoeding|reisvergoeding)
        geen_(?:parkeervergoeding|verblijfkosten|maaltijdvergoeding|opleidingsbudget|kostenvergoeding)
        niet_(?:inbegrepen|tussen|mee_in) (?:komen|komt)_(?:we|wij|de_firma)_niet
        niet_door_(?:de|het|ons) zonder_(?:tegemoetkoming|tussenkomst|declaratie)
        (?:niet|nooit)_(?:vergoed|gecompenseerd|vergoeden)
        (?:niet|nooit)_(?:declarabel|declareren|gedeclareerd|terugbetaald)
        niet_(?:door_ons|voor_vergoeding) (?:vergoeden|betalen|dragen|bekostigen)_(?:we|wij)_niet
        (?:vergoeden|betalen)_(?:we|wij)_(?:dat|dit|die|ze|het|daar|hier|daarvoor|hiervoor|helaas)_niet
        (?:we|wij)_(?:betalen|vergoeden|dragen)_niet
        (?:wij|we)_vergoeden_(?:het|dit|dat|die|ze)_niet daar_niet_voor hier_niet_voor
        hier_niet_aan_bij daar_niet_aan_bij er_niet_aan_bij niet_in_aanmerking
        (?:betalen|dragen|doen)_(?:we|wij)_(?:er|daar|hier)_niet
        geen_(?:kilometers|declaratie|declaraties)
        geen_(?:vergoeding|reiskostenvergoeding|kilometervergoeding)
        geen_(?:onkostenvergoeding|reiskosten|budget|geld)
        zonder_(?:vergoeding|reiskostenvergoeding)
        (?:vergoeding|budget|geld)_(?:is|zit)_er_(?:niet|helaas) vergoeding_zit_er
        niet_bij_ons_(?:in|declareren) niet_(?:indienen|declareert)
    """,
    "your_pay": """
        beloning verdiensten inkomen maandbedrag salariskosten eindafrekening gage winst tantième
        jaarpremie loonsopslag opslag zondagtoeslag avondtoeslag weekendtoeslag
        inconveniëntentoeslag overurentoeslag reiskostenvergoeding thuiswerkvergoeding loon salaris
        bonus provisie commissie vakantiegeld eindejaarsuitkering eindejaarspremie dertiende_maand
        13e_maand fooi fooien fooienpot toeslag toeslagen loonstrook loonstrookje nettoloon uurloon
        brutoloon maandloon nettosalaris brutosalaris maandsalaris loonbetaling salarisbetaling
        loonschaal periodiek bonuspunten winstdeling maaltijdcheque maaltijdcheques ploegentoeslag
        winstuitkering kerstpakket salarisverhoging loonsverhoging trede vakantietoeslag
        ploegenpremie premie vitaliteitsbudget keuzebudget sportbudget onregelmatigheidstoeslag
        zondagstoeslag zaterdagtoeslag nachttoeslag schaal
    """,
    "less": """
        slaan_we slaat_over schrappen geschrapt schrapt stil stilgezet afgehouden afhouden
        minimumloon opgaat kost_je kosten_je ten_koste inleverst lopen_niet loopt_niet vervallen
        wegvallen valt_weg vallen_weg tijdelijk pauze_op opgeofferd offert kwijt afstand afstaan
        staat_af naar_beneden omlaag deel_van gebruiken gebruikt gebruik besteed ingehouden inhouden
        inhouding inhoudingen houdt houden mindering minder lager verlaagd
        halveren halve helft korten gekort korting vervalt verrekend verrekenen verreken aftrekken
        afgetrokken trekken_(?:we|wij) gaat_af gaat_van gaan_van af_van van_af lever levert
        inleveren ten_laste zien_we_af zie_je_af terug_voor bevroren bevriezen bevriest uitgesteld
        opgeschort schorten geen loonschaal_terug trede_terug gedurende_de_opleiding
        niet_uit betaal_je betaalt bijdraagt betaald_uit betaald_met aflossen stopt
        haal_je halen_(?:we|wij)
    """,
    "no_pay": """
        geen_(?:zondagstoeslag|zondagtoeslag|avondtoeslag|weekendtoeslag)
        geen_(?:onregelmatigheidstoeslag|reiskostenvergoeding|premie|winstuitkering) niet_betaald
        onbetaalde geen_(?:loon|salaris|bonus|bonuspunten|provisie)
        geen_(?:commissie|fooi|toeslag|doorbetaling|maaltijdcheques)
        geen_(?:ploegentoeslag|reiskostenvergoeding|bonus_op|doorbetaald)
        zonder_(?:loon|salaris|behoud|doorbetaling|toeslag|bonus) loonvrij minder_betaald
        niet_(?:doorbetaald|betaalde)
    """,
    "arranges": "^_regel regel_(?:je|jij|u|zelf) regelt regelen voorziet voorzie zorgt zorg boek_je boekt",
    "upkeep": """
        treinkaartjes taxi benzine parkeergeld internet internetverbinding camera simulator account
        boekje lesboek werkkleding gereedschap software vervanging invaller opvang maaltijd eten
        inschrijving coach cursus docent bijles vervoer reis reiskosten oppas kinderopvang hotel
        overnachting verblijf computer laptop tablet headset licentie abonnement treinkaartje
        kaartje parkeren betaling lunch werkboek studiemateriaal materiaal boeken
    """,
    "who": "wie cursist deelnemer medewerker medewerkster werknemer werkneemster",
    "splits": "deel_je delen_we delen_wij delen_jullie fifty-fifty samen_de_kosten ieder_de_helft",
    "receives": "ontvang ontvangt krijg krijgt betalen_we betalen_wij uitbetaald verdien verdient",
    "portion": "50 60 70 75 80 85 90 95 minimumloon zeventig tachtig negentig lager minder",
    "own_way": """
        (?:op|met|via)_(?:je|jouw|uw)_eigen_(?:laptop|computer|telefoon|mobiel|tablet)
        privé_(?:telefoon|laptop|mobiel) privételefoon privélaptop privécomputer privémobiel
        zelf_maar zelf_hè eigen_gelegenheid jouw_verantwoordelijkheid uw_verantwoordelijkheid
        eigen_vervoer
    """,
}
"""What is paid, or not got."""
TIME: Final = {
    "own_hours": """
        buiten_de_uren doe_je_erbij erbij_doet op_weg_naar_je_werk in_de_trein_naar
        eigen_(?:vrije_uren|uurtje|uur|avonduren|vrije_dag)
        eigen_(?:vrije_dagen|pauze|zaterdag|zaterdagen|privétijd|kost) privé vrijetijd
        jouw_(?:uren|avonden|weekend|avond) naast_je_(?:baan|diensten|gewone|normale)
        buiten_(?:de_betaalde|betaalde|je_betaalde)
        eigen_(?:tijd|uren|uurtjes|leertijd|avonden|vrije_tijd|weekend|weekenden|vakantie|verlof)
        privétijd privé-tijd privéuren privé-uren jouw_tijd uw_tijd vrije_tijd
        je_vrije_uren jouw_vrije_uren buiten_(?:je|jouw|uw|het)_werk naast_(?:je|jouw|uw)_werk
        na_de_uren naast_je_volledige
        (?:niet|nooit)_(?:onder|in|tijdens)_(?:werktijd|werkuren|diensttijd|de_dienst|je_dienst)
        tijd_van_de_baas niet_van_de_werkuren van_de_werkuren_af
    """,
    "leave": f"""
        recupdag recupdagen recup recuperatie recup-uren inhaaldag inhaaldagen plb-uren
        levensfase-uren vakantieweek feestdagen studieverlof tvt verloven adv-dagje verlofdagje
        vrije_{WEEKDAY} roostervrije_dag
        roostervrije_dagen verlof verlofdag verlofdagen verlofuren verlofsaldo verlofbudget
        verloftegoed vakantiedag vakantiedagen vakantie-uren vakantieuren vakantiesaldo
        vakantieweken adv-dag adv-dagen adv-uren adv atv atv-dag atv-dagen atv-uren compensatiedag
        compensatiedagen compensatie-uren snipperdag snipperdagen spaaruren tijd-voor-tijd-uren
        tvt-uren plusdag plusdagen plusuren tijdsaldo vrije_(?:dag|dagen) feestdag ouderschapsverlof
        anciënniteitsdag inhaalrustdag
    """,
    "uses": """
        op_verlof sta_je staat_af afstaan afstaat inlever opneem inleverst
        aftrekken afgetrokken trekt afboeken schrijven_(?:we|wij) boeken_(?:we|wij)
        ingezet ingeleverd ingeruild aangevraagd gevraagd opgaan op_aan gaat_op
        gaan_op zullen_van moeten_van te_besteden kosten kost ten_koste als_verlof gelden_als
        geldt_als telt_als tellen_als aanspreken spreek opmaken op_te_maken vrijmaken neem neemt
        nemen opnemen opneemt opgenomen zet zetten inzetten inzet inlevert
        inleveren lever levert leveren gebruik gebruikt gebruiken benut benutten
        verrekend verrekenen verreken afgeschreven afgeboekt ten_laste gaat_van gaan_van gaat_af
        gaan_af gaat_ten vallen_onder valt_onder vraag vraagt aanvragen
        aan_te_vragen ruil ruilt inruilen trekken halen haal komen_ten komt_ten besteed besteedt
        offert offer uit_je van_je bestemd mindering in_de_plaats afgehaald reserveer reserveert
        af_van
    """,
    "breaks": """
        je_lunch je_lunchpauze je_pauze je_pauzes jullie_pauze jouw_pauze jullie_lunchpauze
        je_koffiepauze
    """,
    "overtime": "plusuren overuren meeruren overurensaldo",
    "spends": """
        lever levert inleveren inlevert zet inzetten verrekenen verrekend afgetrokken gaan_van
        gaat_van
    """,
    "day_off": "(?:dag|dagen|middag|ochtend|middagen|ochtenden)_(?:vrij|vrijaf)",
    "takes": "neem neemt nemen vraag vraagt regel regelt",
    "unpaid_leave": "onbetaald_verlof verlof_zonder",
    "days_off": "(?:waarop|dat)_(?:je|jij|u)_niet_werkt",
    "falls": "(?:is|zijn|valt|vallen)_(?:op|na|in|buiten|tussen|'s)",
    "free_day": f"""
        op_(?:je|jouw|uw)_vrije_(?:dag|avond|middag|ochtend) op_(?:je|jouw|uw)_vrije_{WEEKDAY}
    """,
    "with_you": "met_je naast_je met_jou met_u",
    "no_hours": """
        niet_mee_(?:voor|in)_(?:je|jouw|uw|de)_(?:contracturen|rooster|uren|werktijd)
        niet_mee_als_(?:uren|werktijd|dienst|werk)
        niet_als_werk geen_(?:recup|inhaalrust|recuperatie|doorbetaling|vergoede)
        geen_(?:loonuren|vergoeding|uur|werkuren|gewerkte) onbezoldigd onvergoed
        niet_(?:vergoed|verrekend|geregistreerd|meegeteld|opgeschreven|ingeroosterd|bijgeteld)
        niet_in_de_uren niet_op_je_urenstaat geen_(?:uren|urencode|overuren|plusuren)
        geen_(?:tijd_voor_tijd|betaalde|compensatie|werktijd|arbeidstijd)
        geen_(?:overwerk|vrije_dag|toeslagen|doorbetaalde|extra_uren|tvt)
        zonder_(?:compensatie|uren|tijd_voor_tijd|extra_loon|overuren|urenregistratie)
        niet_(?:uitbetaald|betaald|doorbetaald|bijgeschreven|toegekend|gecompenseerd|geschreven)
        onbetaald onbetaalde min-uren minuren min-saldo in_de_min minusuren
        niet_als_(?:werktijd|uren|gewerkt|gewerkte|overuren|overwerk|arbeidstijd|werkuren|dienst)
        niet_(?:opvoeren|schrijven|declarabel) compensatie_is_niet compensatie_is_er
    """,
    "time_for_time": "tijd-voor-tijd compensatie overuren toeslag overwerk vergoeding uren",
    "not_granted": """
        niet_(?:van_toepassing|voor_toegekend|mogelijk|aan_de_orde)
        niet_(?:voor_betaald|toegekend|opvoeren|betalen|van_ons)
        niet_(?:betaald|schrijven|declareren|bij|op|voor)
    """,
    "books": "schrijf schrijft boek boekt noteer noteert registreer registreert declareer declareert",
    "hours": "uren tijd tijden uur reistijd avonden dagen dagdeel dagdelen overuren",
    "neg": "niet geen nooit niets",
    "makes_up": """
        haal_jij haalt_die werk_die wegwerkt weg_te_werken terug_te_werken terugwerken
        werk_je_terug compensatie_werk haal_je haalt_in inhaalt inhalen in_te_halen inhaal
        werk_je_(?:die|dat|deze) je_werkt_(?:die|ze|deze)_(?:voor|in|later|op) werkt_in
        compenseer_je compenseert compenseren werkt_bij bijwerken weggewerkt
    """,
    "later": "diezelfde dezelfde_week later in weer bij elders extra zomer",
    "off_clock": """
        klok_je_uit klokt_uit klokt_wel uitgeklokt uitklokken klok_je klokt_pas_in pas_in
        (?:klokt|klok)_(?:je_)?(?:wel_|gewoon_)?(?:gewoon_)?(?:om|uit|eerst)
    """,
    "for_free": "gratis kosteloos vrijwillig vrijwillige",
    "refund": """
        vergoed vergoeden vergoedt vergoeding declareren declareer declareert declaratie kilometers
        tegemoetkoming kilometervergoeding reiskostenvergoeding doorbetaald uitbetaald betaald
        terugbetaald meebetalen bijdragen betalen_(?:we|wij) (?:we|wij)_betalen inbrengen indienen
    """,
    "if_passed": """
        behalen slaagt geslaagd slagen behaald gehaald haalt pas_dan
        pas_als pas_na positieve positief afgerond voldoende mits diploma certificaat achteraf
    """,
    "then_paid": """
        terug retour terugbetaald vergoeden vergoed
        betalen_(?:we|wij) terugstorten (?:wij|we)_betalen kwijtgescholden terugkrijgt
    """,
    "also": "ook ongeacht of_je altijd hoe_dan",
}
"""Own time, and time for which nothing comes in return."""
