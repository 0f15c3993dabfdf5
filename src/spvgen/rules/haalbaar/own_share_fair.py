"""When what help asks is fair all the same, and where somebody learns at all, by role (A08)."""

from typing import Final

from spvgen.rules.reading.patterns import WEEKDAY

LEARNING: Final = {
    "lesson": """
        *cursus *cursussen cursus* *training *trainingen trainings* *opleiding *opleidingen
        opleidings* *scholing scholings* les lessen lesgeld lesdag lesdagen lesboek
        lesstof *module *modules e-learnings *learning *examen examengeld
        *workshop workshops webinar webinars *coach coach* *coaching mentor* *begeleiding begeleiden
        begeleidt begeleider *sessie *sessies studie* zelfstudie thuisstudie diploma
        certificaat certificering gecertificeerd intervisie* supervisie* huiswerk *toets handboek
        handboeken vakliteratuur vakbladen theorie docent trainer leermeester leertraject leren
        leert leer studeren studeert studeer bestuderen bestudeer bestudeert oefenen oefent oefen
        oefen-app oefensite oefenprogramma bijspijker* bijles bijlessen
        inwerk* hospiteren meelopen meekijken meeloop* leerling
        instructie* leeromgeving leerboek boek bijleren volksuniversiteit
        instituut cursist bijeenkomst bijeenkomsten
        taalles mee_te_lopen hulp ontwikkeling versie_van_jezelf leerdoel leeruren bouwen_aan
    """,
    "takes_part": """
        (?:volg|lees|leer|oefen|maak|doe|bekijk|bestudeer|studeer|loop|kijk)_(?:je|jij|u|jullie)
        (?:kom|herhaal|train|rond|volgt|spijker|schrijf|plan|ga|krijg|steek|bereid)_(?:je|jij|u|jullie)
        (?:je|jij|u|jullie)_(?:volgt|leest|leert|oefent|maakt|doet|bekijkt|bestudeert|studeert|loopt)
        (?:je|jij|u|jullie)_(?:kijkt|komt|herhaalt|traint|rondt)
        (?:je|jij|u|jullie)_(?:spijkert|doorloopt|gaat|krijgt|steekt|bereidt) oefenen leren
        bestuderen doornemen doorneemt afmaakt bijspijkert lezen oefen ^_lees ^_leer ^_volg ^_bekijk
        ^_maak
    """,
}
"""Who learns."""
OFF: Final = {
    "off": f"""
        half_zes half_zeven zeven_uur_'s zaak_dicht winkel_dicht zaak_gesloten uur_na blijf_je_na
        langer_blijft langer_blijven nablijven dan_heb_je_vrij tussen_de_middag 's_ochtends_vroeg
        uur_eerder vroeger_komt eerder_komt eerder_komen eerder_beginnen avonds avond avonden
        avonduren avonduurtjes {WEEKDAY}avond {WEEKDAY}avonden trainingsavonden
        cursusavonden lesavonden avondmodule avondles avondlessen avondcursus avondopleiding
        zaterdag* zondag* weekend weekends weekenden weekeinde *zaterdag *zaterdagen
        vrije_{WEEKDAY} vrije_{WEEKDAY}en
        vrije_(?:dag|dagen|ochtend|middag|middagen|avond|avonden|momenten) vrij_(?:bent|hebt)
        je_vrij_bent niet_werkt niet_hoeft_te_werken roostervrije roostervrij papadag
        (?:in|tijdens|onder)_(?:je|jouw|jullie|de|uw|zijn_en_jouw)_(?:lunch|pauze|lunchpauze)
        (?:in|tijdens|onder)_(?:je|jouw|jullie|de|uw|zijn_en_jouw)_(?:middagpauze|koffiepauze)
        (?:in|tijdens|onder)_(?:je|jouw|jullie|de|uw|zijn_en_jouw)_(?:theepauze|pauzes)
        (?:in|tijdens|onder)_(?:je|jouw|jullie|de|uw|zijn_en_jouw)_(?:eetpauze|lunchpauzes)
        (?:in|tijdens|onder)_(?:je|jouw|jullie|de|uw|zijn_en_jouw)_(?:vakantie|verlof)
        (?:in|tijdens|onder)_(?:je|jouw|jullie|de|uw|zijn_en_jouw)_(?:zomervakantie|herfstvakantie)
        (?:in|tijdens|onder)_(?:je|jouw|jullie|de|uw|zijn_en_jouw)_(?:kerstvakantie|vakanties)
        (?:iedere|elke)_pauze lunchtijd boterham pauzes_even
        na_(?:sluitingstijd|sluiting|werktijd|kantoortijd)
        na_(?:vijven|zessen|je_dienst|jullie_dienst|de_dienst)
        na_(?:je_werk|de_late_dienst|je_werkdag|het_werk|werk)
        na_(?:de_werkdag|uw_dienst|je_shift|de_winkel|openingstijd) na_(?:17|18|19|20|21)
        (?:voor|vóór)_(?:je|jouw|uw|de|je_betaalde)_(?:dienst|werktijd|shift|werkdag)
        (?:voordat|nadat|zodra)_(?:je|jouw|uw|de|je_betaalde)_(?:dienst|werktijd|shift|werkdag)
        (?:voor|vóór)_(?:openingstijd|werktijd|kantooruren|aanvang) dienst_erop_zit
        klaar_bent_met_werken uur_(?:langer|eerder|vroeger|voor_we) kwartier_(?:eerder|langer)
        eerder_op_het_werk thuis vanuit_huis van_huis_uit thuisstudie
        buiten_(?:werktijd|werktijden|werkuren|kantooruren|kantoortijd)
        buiten_(?:diensttijd|de_werkuren|de_werktijd|je_diensten|je_dienst)
        buiten_(?:je_contract|je_rooster|je_werktijd|je_contracturen|de_diensten|het_rooster)
        buiten_(?:je|uw|jouw)_(?:uren|werkuren|werkdagen|roosteruren) niet_op_het_rooster
        tot_(?:19|20|21|22|half_negen|negen_uur)
    """,
    "after_break": """
        (?:na|aansluitend_op|voor|vóór)_(?:je|de|jullie)_(?:lunch|pauze)
        (?:na|aansluitend_op|voor|vóór)_(?:je|de|jullie)_(?:lunchpauze|middagpauze|koffiepauze)
    """,
}
"""Hours at which few people work."""
SHIFTS: Final = """
    uur_(?:beginnen|starten|stoppen|weg|naar) later_(?:beginnen|starten|komen)
    (?:begin|start|kom)_je_later je_(?:begint|start|komt)_later
    eerder_(?:weg|stoppen|naar_huis) thuiswerken thuis_werken
"""
"""Working hours that come at another time: making up for those takes nothing."""
TEACHES: Final = "met_(?:je|jou|u)_les geef_je_les je_geeft_les les_geeft lesgeeft"
"""Whose work is to teach: a lesson at the weekend is work then, and not what the employee learns."""
FAIR: Final = {
    "shifts": SHIFTS,
    "teaches": TEACHES,
    "not": """
        niet geen nooit niets niks hoef hoeft hoeven nergens gratis kosteloos ook_als ook_wanneer
        zonder_(?:terugbetaling|terugbetalingsregeling|terugbetalingsverplichting|terugbetalingsbeding)
        zonder_(?:studieschuld|opleidingsschuld|studiekostenbeding|eigen_bijdrage)
        ook_bij los_daarvan met_rust blijft_van blijven_van staat_los hierbuiten erbuiten
        voor_(?:jezelf|uzelf)_(?:houden|houdt) houdt?_(?:je|u)_(?:dat_|het_|dit_|die_)?voor_(?:jezelf|uzelf)
    """,
    "suits": """
        bij_(?:jou|u)_(?:past|passen|hoort|horen|aansluit|aansluiten|werkt|werken|speelt|spelen|aan|op|in)
        (?:past|passen|aansluit|aansluiten|langs|kijken|kijkt)_bij_(?:jou|u)
    """,
    "goes_through": """
        met_(?:je|jou|u)_(?:door|na|langs) met_elkaar_door samen_door
        (?:voor|rond|richting|na|over|tussen)_(?:de_)?feestdagen
    """,
    "free_of_it": """
        (?:privételefoon|privételefoons|privélaptop|privéauto|privémail)_(?:gebruik|gebruiken|gebruikt)
        (?:eigen|privé)_(?:telefoon|laptop|auto|tablet|mobiel)_(?:gebruik|gebruiken|gebruikt)_(?:je|jij|u|we|wij|niemand)_(?:daar|hier|er)
        je_houdt houd_je houdt_je houden_je gewoon hoef hoeft hoeven niets niks gratis kosteloos
        los_van ook_als ook_wanneer of_niet met_rust niet_meer loopt_door
        lopen_door agenda behoud volledig volledige blijf_je behoudt
        blijft blijven doorbetaald doorbetaling verandert geen_studieschuld
        plus bovenop naast_je extra_betaald
    """,
    "we_pay": """
        betaalt_(?:hr|lindehof|de_zaak|de_werkgever|de_afdeling)
        betaalt_(?:de_school|de_firma|het_bedrijf|de_gemeente|de_stichting)
        (?:voor|van)_(?:de_firma|de_zaak|de_werkgever|de_afdeling|de_school|het_bedrijf|het_team)
        firma_(?:betaalt|vergoedt|draagt) (?:betalen|vergoeden|dragen|bekostigen|regelen)_(?:we|wij)
        (?:kopen|financieren|rekenen|boeken|huren)_(?:we|wij)
        (?:we|wij)_(?:betalen|vergoeden|dragen|bekostigen|regelen|kopen|financieren|rekenen|ook)
        wij_de_rest
        (?:zaak|afdeling|werkgever|bedrijf|school)_(?:betaalt|vergoedt|draagt|bekostigt|voldaan)
        (?:ziekenhuis|gemeente|stichting)_(?:betaalt|vergoedt|draagt|bekostigt|voldaan)
        (?:kantoor|hr|administratie)_(?:betaalt|vergoedt|draagt|bekostigt|voldaan)
        (?:voor|op)_(?:onze|ons)_(?:rekening|kosten) voor_ons naar_ons aan_ons bij_ons op_onze
        onze_kosten rekening_van_(?:de|het|ons) kosten_van_de_(?:zaak|werkgever|afdeling) zakelijke
        zakelijk businesskaart
        naar_(?:hr|de_administratie|de_boekhouding|onze|het_bedrijf|crediteuren|karim)
        voor_de_werkgever dient in_bruikleen declareer declareert declareren bon bonnetje bonnen
        indienen te_leen van_de_zaak door_ons aan_je_over dezelfde_week_terug vooraf_van
    """,
    "made_up": """
        verschuiven verzetten verzet verplaatsen begin_je_die begin_je_de_dag begin_je_daarna
        loopt_door lopen_door tellen_gewoon uitbetaald doorbetaald betaald betaalde terug
        terugkrijgt ruil ruilt ruilen geruild overuren overwerk
        (?:in|uit|volgens|voor)_(?:je|jouw|het|uw)_rooster rooster_(?:is|staat|aan|om|vrij)
        ingeroosterd vrijgeroosterd roostert gewerkte gewerkt werkdag werkdagen
        als_(?:werkuren|gewone_werkuren|werk)
        (?:als|is|in|onder|tijdens|zijn|binnen)_(?:de_|je_)?werktijd werktijd_is ingepland
        compensatie gecompenseerd toeslag tijd-voor-tijd tijd_voor_tijd in_plaats eerder_naar_huis
        loon vergoed vergoeding vergoeden vergoedt vrijgemaakt vrijgehouden dagdelen kantoor
        thuiswerkdag schrijf_je schuift verschuift schuiven minder korter uitrusten dienst_hebt
        bijgeschreven urenstaat later_begin begin_je_later begint_later begint_woensdag
        krijg_je_vrij ben_je krijgt_er krijg_je_er vrij_is vrij_gemaakt neem_je_op neemt_op
        op_te_nemen aangepast invaller vervang* als_uren als_dienst inklokken ingeklokt daarna_uit
        kiest_zelf vrije_maandag_voor betalen_we krijg_je_de_uren schrijf_je_op dan_vrij vrijgegeven
        blok mag_je_ook als_je_dat_wilt wilt_lezen in_werktijd onder_werktijd avonddienst
        dienst_draait op_je_werk noteer_je neem_je_die opgenomen los_van blijft_van blijven_van
        met_rust erbij pas_daarna
    """,
    "no_off": """
        daarna_doe_(?:jij|je)_het doe_jij_het_en kijkt_(?:zij|hij|ze)_toe kijk_ik_toe
        stil wacht bedenkt voor_je_vrije in_de_(?:late|vroege)_dienst
        in_de_(?:dienst|avonddienst|nachtdienst|weekenddienst) dienst_die niet hoef hoeft nooit
        uitrusten rust blijven blijft geen nog_voor vervalt vervallen slaan overslaan slaat
        winkelvloer werkvloer naast_je voor_het_weekend na_het_weekend avond_ervoor agenda
        dienst_draait past_zich parttime gezamenlijke betaald pauze_van_de pauze_van_een
    """,
    "others": """
        klant klanten cliënt cliënten bewoner bewoners patiënt patiënten leerlingen huurder huurders
        verzekerde leverancier leveranciers gast gasten kandidaat deelnemers_van ouders aanvrager
        zij_zelf offerte debiteuren debiteur bezoekers student studenten leden
    """,
    "helper": """
        een_hulp extra_(?:hulp|kracht|collega|medewerker|handen|paar_handen|man) een_extra hulpkracht
        invalkracht oproepkracht uitzendkracht invaller weekendhulp zaterdaghulp vakantiekracht
    """,
    "past": """
        had hadden heb hebt heeft werd werden was waren nam kreeg volgde deed betaalde moest ging
        zegde rekende gaf schoot kocht vertelde vroeg
    """,
    "still": "blijft blijven echter voortaan vanaf_nu nog_steeds daarom spraken afgesproken",
    "gets": "krijg krijgt daarvoor ervoor ben_je bent_je geven_we daarna heb_je",
    "off_work": "vrij vrijaf vrije_dag",
    "unsure": "misschien eventueel mogelijk praten bekijken we_zien",
    "if_taken": "^_neem_je ^_ben_je ^_heb_je als_je_verlof",
    "you": """
        je jij u ge gij werknemer werkneemster medewerker cursist ^_zoek ^_regel ^_boek ^_betaal
        ^_koop deelnemer
    """,
}
"""What makes it fair, or something of somebody else."""
