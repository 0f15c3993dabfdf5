"""Hints of an exit that only a careful reader takes, by their role (P03): each word is as ordinary as any."""

from typing import Final

HINTS: Final = {
    "stuck": """
        rest_(?:ons|mij|hier)_(?:niets|slechts|alleen|nog) rest_de_directie niets_anders_(?:op_)?dan
        niets_anders_op geen_andere_(?:keus|keuze|weg|uitweg) genoodzaakt enige_weg één_weg
        ontkomen_(?:we|wij)_er_niet geen_weg_(?:meer_)?terug geen_andere_(?:stap|uitkomst|mogelijkheid)
        gedwongen resteert_ons
    """,
    "severs": """
        uit_elkaar afscheid stoppen stop verbreken beëindigen opzeggen ontbinden punt_achter stekker eind_aan
        een_eind weg_te_gaan af_te_bouwen eigen_weg
    """,
    "weighs": "hopen hoop bekijken bezien bespreken kijken kijk praten gesprek overleggen",
    "tells_them": """
        zegt zeg vertelt vertel meldt meld informeert informeer licht inlichten lichten weten mail mailt
        bereidt bereid schrijft schrijf horen hoort kondigt laat deelt brengt hoogte afscheid
    """,
    "you_gone": """
        niet_meer_(?:bent|zult_zijn|zal_zijn|terugkomt|terugkeert) niet_(?:terugkomt|terugkeert)
        niet_meer_voor_de_(?:groep|klas) vertrokken_bent niet_meer_hun elders_werkt weg_(?:bent|zult_zijn)
        ons_(?:gaat_)?(?:verlaten|verlaat) (?:je|jij)_(?:hier_|ons_)?(?:stopt|weggaat|vertrekt)
        laatste_(?:seizoen|schooljaar)_is (?:je|jij)_vertrekt gaat_verlaten afscheid_neemt
    """,
    "audience": """
        klanten relaties patiënten ouders bewoners huurders gasten leerlingen cliënten bezoekers leveranciers
        gezinnen opdrachtgevers studenten deelnemers kinderen lezers leden vrijwilligers cursisten passagiers
        zorgvragers gebruikers jongeren kandidaten
    """,
    "your_load": """
        (?:je|jouw)_(?:uren|rooster|contracturen|aanstelling|inzet|pakket|takenpakket|portefeuille|taken)
        (?:je|jouw)_(?:diensten|week|werkweek|contract|dagen|werkdagen|lessen|lesuren|groepen|fte|klanten)
        (?:je|jouw)_(?:gezinnen|caseload|ritten|routes|cliënten|patiënten|dossiers|leerlingen|uur|spreekuren|klassen)
        minder_(?:dagen|uren|diensten|lessen|klanten|gezinnen) (?:je|jouw)_rondes
    """,
    "shrinks": """
        bouwen bouw afbouwen afgebouwd terug loopt gaat gaan schalen brengen halen neemt nemen schaffen
        verminderen vermindert minderen verhuist verhuizen krimpt krimpen daalt slinkt minder leeggehaald
        leeggemaakt
    """,
    "to_nil": """
        naar_(?:nul|0_uur|geen|nihil|niets) tot_(?:nul|0_uur|nihil) (?:tot|totdat)_er_(?:geen|niets)
        (?:tot|totdat)_je_er_geen niets_(?:meer_)?overblijft (?:pakket|agenda|rooster|portefeuille)_leeg
        leeggehaald leeggemaakt
    """,
    "arrears": "achterstand* klachten fouten meldingen open openstaande *storingen wachttijd te_late",
    "next_after": """
        degene_na_jou (?:wie|die|iemand|persoon|medewerker|een_ander)_(?:er_|die_)?na_jou er_na_jou
        (?:wie|die)_jou_opvolgt wie_(?:jouw|je)_(?:werk|stoel|plek|taken|baan)_straks
        degene_die_(?:jouw|je)_(?:werk|taken|plek|baan) je_opvolging_(?:er|kan|straks|begint)
        (?:nieuwe|volgende)_(?:docent|leerkracht|monteur|planner|verkoper|adviseur|beheerder|begeleider)
        die_(?:jouw|je)_(?:functie|baan|stoel|werk|plek|taken)_(?:krijgt|overneemt|doet|straks)
        op_(?:jouw|je)_(?:stoel|plek)_(?:zit|komt|begint)
    """,
    "papers": """
        administratie dossier dossiers map *mappen handleiding archief planning draaiboek werkwijze
        overdracht alles uitleg documenten bestanden lijsten boeken werkplaats opnieuw wachtwoorden kluis
        lessen recepten kaartenbak bestand klas contacten materiaal klantenkaarten
    """,
    "shift": """
        *ploeg *dienst *diensten *kamer bus kassa machine rijdt schoon lokaal elke iedere avond nacht shift
        dagelijks ronde
    """,
    "no_seat": "geen_(?:toekomst|plek|plaats|werk|baan|rol)",
    "to_jou": "voor_(?:jou|je) (?:heb|hebt|heeft)_je als_(?:jij|jou)",
    "with_us": """
        hier (?:bij|binnen|in|op)_(?:ons|onze|deze|dit) in_de_(?:maatschap|zaak|vestiging|ploeg|directie)
    """,
    "some_room": """
        *dienst cursus *training avond nacht overleg wachtlijst maar_wel plannen (?:deze|die)_(?:rol|functie)
        zoeken
    """,
    "nothing_here": """
        (?:heb|hebt)_je_(?:hier|bij_ons)_niets_(?:meer_)?te_zoeken
        niet_(?:langer_|meer_)?de_(?:juiste_)?(?:plek|plaats|omgeving|werkgever)_voor_(?:je|jou)
        pas(?:t)?_(?:je|jij)_niet_(?:langer|meer)_(?:in|bij) je_bij_ons_niet_verder houdt_(?:je|jouw)_loopbaan
    """,
    "been_enough": """
        is_het_(?:nu_|zo_)?(?:mooi|goed)_geweest het_is_(?:nu_|zo_)?(?:mooi|goed)_geweest tijd_om_te_stoppen
        aan_alles_komt tijd_voor_(?:iets_nieuws|iets_anders|vers_bloed|verjonging) stokje_overnemen zit_erop
        verdiend_om_te_stoppen welletjes tijd_van_gaan een_mooie_tijd_geweest
        (?:jongere|jonge|nieuwe)_generatie lang_genoeg tijd_voor_wat_anders jonger_iemand
    """,
    "long": "jaar jaren tijd loopbaan voor_jou seizoenen",
    "of_habit": "geweest_(?:om|met|dat) stoppen_met oude machine systeem",
    "grateful": "dankbaarheid terugkijkt terugkijken",
    "years_here": "jaren_(?:die|dat)_je (?:je|jouw)_jaren jaren_bij_(?:ons|de)",
    "anothers": """
        (?:bij|aan|voor)_(?:iemand_anders|een_ander)
        (?:doet|maakt)_(?:dan_|straks_)?(?:iemand_anders|een_ander) zit_er_(?:dan_)?een_ander voor_de_nieuwe
        voor_degene_die voor_een_collega (?:voor|van|aan)_(?:je|jouw)_opvolger
    """,
    "not_your_worry": """
        hoef_je_(?:je|niet|dan) buiten_beschouwing schrappen nemen_(?:we|wij)_niet doel
        tegen_die_tijd nemen_(?:we|wij)_niet_(?:mee|op) zorg_voor
    """,
    "no_longer_yours": """
        niet_meer_(?:aan_jou|jouw_(?:zorg|probleem|taak|werk)) niet_meer_verantwoordelijk
        jij_in_(?:elk|ieder)_geval_niet
    """,
    "when_gone": """
        (?:wanneer|als|zodra|nadat)_(?:je|jij)_(?:er|hier)_niet_meer_(?:bent|werkt|zit)
        dag_(?:dat|waarop)_(?:je|jij)_er_niet_meer
    """,
    "time_comes": "het_zover_is moment_daar_is tegen_die_tijd straks",
    "saves_switch": """
        wisseling overstap aan_(?:hem|haar)_gewend gewend_aan_(?:hem|haar) te_wisselen te_schuiven
        moeten_(?:schuiven|wisselen) hoeven_(?:schuiven|wisselen)
    """,
    "in_time": "straks later alvast vast voortaan meteen vanaf_nu",
    "own_file": """
        (?:het|dit|een|jouw|je|geen)_dossier (?:jouw|je)_(?:map|personeelsmap|personeelsdossier) ons_dossier
    """,
    "thin": """
        dun dunner mager te_weinig vult aanvullen opbouwen vullen dossier_(?:rond|compleet)
        dossier_rond_te_krijgen aangevuld_worden
    """,
    "of_whom": "dossier_van",
    "this_plan": "(?:dit|dat|het|een)_(?:plan|traject|verbeterplan|verbetertraject) daarom vandaar",
    "lawyer": """
        (?:onze|de)_(?:jurist|juriste|advocaten) onze_(?:arbeidsrecht)?advocaat advocaat_van_(?:de|het|ons)
        advocaat_adviseerde arbeidsrechtadvocaat advocatenkantoor kantonrechter rechtbank het_uwv advocaten
        naar_de_rechter redden_(?:we|wij)_het_juridisch bedrijfsjurist huisjurist onze_raadsman raadsvrouw
        ontslagcommissie voor_de_rechter
    """,
    "our_papers": """
        eindverslag slotverslag verbeterplan verbetertraject dit_(?:plan|traject) laatste_evaluatie
        eindevaluatie (?:deze|jouw|je)_zaak (?:we|wij)_de_zaak elk_verslag personeelsmap drie_gesprekken
        slotgesprek eindgesprek de_verslagen
    """,
    "we_do": """
        we wij onze ons hr adviseerde krijgt ligt liggen stuurt staat leggen nodig neemt heeft vond kopie
    """,
    "aid": """
        meenemen meeneemt meebrengen raad bijstaan bezwaar oneens eens vakbond bond rechtsbijstand mag wilt
        kun kunt klacht vrij hetzelfde wil_je samen_met_het_uwv
    """,
    "hearing": "zitting rechtszaak rechtbank kantonrechter naar_de_rechter",
    "fared": """
        gelopen afgelopen afliep gebeurde gebeurd eindigde verging vergaan liep_het_ook_zo ook_zo_af
        ging_het_ook_zo afloop afloopt geëindigd
    """,
    "his_plan": """
        (?:zijn|haar|hun|zo'n)_(?:plan|traject|verbeterplan|verbetertraject) (?:plan|traject)_als_dit
        (?:dit|zulk)_soort_(?:plannen|plan)
    """,
    "not_here_now": """
        hier_niet_meer niet_meer_bij_ons werkt_hier_nog werken_hier_niet allemaal_weg (?:nu|inmiddels)_weg
        zij_is_weg
    """,
    "you_know": "(?:je|jij|iedereen)_weet weet_(?:je|iedereen) (?:je|jij)_kent vraag_maar hebt_gezien",
    "of_a_thing": "met_(?:de|het|een|die) klacht levering order opdracht goed goede aanpak",
    "stops_investing": """
        zetten_(?:we|wij)_stop stopzetten schrappen betalen_(?:we|wij)_niet trekken_(?:we|wij)_in
        je_niet_meer_naar bestellen_(?:we|wij)_niet geen_(?:geld|budget)_meer verdienen_(?:we|wij)_niet
        geen_zin_meer gaat_niet_door gaan_niet_door slaan_(?:we|wij) kopen_(?:we|wij)_geen
        doen_(?:we|wij)_niet_meer
    """,
    "no_return": """
        vruchten terugverdienen verdienen_(?:we|wij)_niet voor_ons_geen_zin zonde_van_het_geld niets_meer_aan
        iemand_die_blijft de_paar_weken gezien_de_situatie levert_(?:ons_)?niets_(?:meer_)?op levert_niets
        toch_niet_blijft met_wie_(?:we|wij)_verder die_blijven zien_(?:we|wij)_niet_terug
    """,
    "schooling": """
        *opleiding *cursus *training rijbewijs laptop congres registratie *programma inschrijving studie
        werkjas master *traject werkplek
    """,
    "invests": "investeren_(?:we|wij) steken_(?:we|wij) (?:we|wij)_investeren",
    "no_money": "geen_(?:geld|cent|budget)_meer niet_meer niets_meer geen_(?:tijd|energie)_meer niet_langer",
    "nudges": """
        zei zeg gezegd adviseerde raadde aangeraden tip geadviseerd verstandig slim gevraagd besprak beter
        liever laat vroeg gewezen zet steek gebruik richt
    """,
    "looks_out": """
        rond_te_kijken verder_te_kijken_dan iets_anders_(?:op_het_oog|kunt_zoeken|zoekt) wachten_met_zoeken
        vinden_van_iets_nieuws netwerk_(?:kunt_|maar_)?(?:gaan_|gaat_)?opwarmen contacten_buiten
        beschikbaar_komt linkedin_eens netwerk_dan_(?:aan_)?(?:je|jouw|onze) met_een_recruiter gesolliciteerd
        (?:leuke|mooie|genoeg)_vacatures achter_de_hand een_baan_bij
        vinden_van_(?:een_(?:andere_)?baan|ander_werk|werk)
    """,
    "leave_rest": """
        (?:je|jouw)_(?:verlof|verlofdagen|overuren|vakantiedagen|adv-dagen|snipperdagen|verlofsaldo|vakantiegeld)
        openstaande_(?:verlofdagen|vakantiedagen|overuren) verlofsaldo (?:je|jouw)_(?:studieschuld|lening)
        vakantie-uren verlofuren compensatie-uren plusuren geen_verlof_meer
    """,
    "all_leave": """
        al_(?:je|jouw)_(?:verlof|vakantiedagen|overuren) alle_(?:vrije_dagen|verlofdagen|vakantiedagen)
        al_(?:je|jouw)_(?:verlofuren|vakantie-uren|verlofdagen)
    """,
    "plan_end": """
        einde_van_(?:het|dit)_(?:traject|plan) slot_van_(?:het|dit)_(?:traject|plan) einddatum
        op_de_laatste_dag eindbeoordeling eindevaluatie laatste_maand op_het_eind aan_het_slot
        (?:einde_van|na)_de_looptijd laatste_weken_van_het_plan slotgesprek looptijd_voorbij
        weken_van_het_(?:traject|plan)
    """,
    "paid_out": """
        uitbetaald uitbetalen uit_te_keren vergoeden afgerekend verrekenen rekenen_we niets_meer_open gaan_op
        op_nul openstaat open_staat opmaken ze_op zet_je_in
    """,
    "better_off": """
        floreren topper beter_bij_(?:je|jou)_past tot_je_recht op_je_plek beter_uit kwaliteiten_wel gelukkig
        past_beter frisse_start wel_ligt tot_bloei gelukkiger beter_aansluit beter_past
        opbloeit gedijt prima beter_af past_beter_bij uit_de_verf
    """,
    "another_house": """
        andere_(?:organisatie|werkgever|school|zaak|branche) ander_(?:bedrijf|kantoor) kleiner_bedrijf elders
        ergens_anders omgeving_waar genoeg_(?:scholen|bedrijven|kantoren|keukens|werkgevers)
        plek_waar_je_(?:wel|wél) plek_die_(?:beter|wel|wél) kleine_(?:praktijk|school|zaak) ander_vak
        vind_je_vast bij_de_concurrent werk_waar_je werkplek_waar_je_(?:wel|wél)
    """,
    "page": "bladzijde hoofdstuk boek epiloog slotakkoord doek gordijn",
    "its_end": "laatste sluiten sluit dicht valt epiloog slotakkoord",
    "heart": "samenwerking jaren loopbaan lang lange hopen opgeheven samen netjes",
    "documents": """
        handleiding rapport *verslag klachten opnieuw nieuwe nieuw cursus scriptie draaiboek checklist dossier
        dossiers *lijst
    """,
    "long_road": """
        einde_van_een_lange_(?:weg|rit|samenwerking|reis|loopbaan) waardig_slot deur_zachtjes_dicht uitluiden
    """,
    "alone_then": """
        (?:kan|moet)_(?:zij|hij|ze)_het (?:zij|hij|ze)_het_(?:alleen|zelf|zelfstandig) al_kennen
        (?:hij|zij)_zelfstandig_verder kan_overnemen er_alleen_voor
    """,
    "walks_along": "naast_(?:je|jou) met_je_mee dubbel_met_je schaduwt loopt_mee alles_van_je",
    "whether": "of_er_(?:straks_|nog_) of_je_(?:nog|straks)",
    "stretch": "tot_en_met weken dagen uur dag",
    "until_none": """
        geen_enkele geen_meer_(?:hebt|over|is|zijn) je_er_geen er_geen op_nul_uur op_nul_staat
        van_het_rooster_af
    """,
    "stepwise": """
        stap_voor_stap maandelijks stapsgewijs gaandeweg geleidelijk
        (?:elke|iedere|per)_(?:maand|week|periode|kwartaal|veertien|twee) in_stappen langzaam steeds
    """,
    "the_next": "volgende nieuwe",
    "someone_like": "voor_iemand_(?:met|als|die)",
    "no_new_work": """
        geen_nieuwe_(?:patiënten|klanten|cliënten|dossiers|opdrachten|zaken|projecten|leerlingen|gezinnen)_meer
        nieuwe_(?:neem|krijg)_je_niet_meer
    """,
    "runs_past": "doorlopen doorloopt looptijd_tot_na lopen_tot_na langer_lopen",
    "given_on": "gaan_naar gaan_(?:nu_al|alvast|vast)_naar laat_je_door neem_je_niet krijg_je_niet",
    "learns": "leert leer",
    "place_in_team": "plek_in_(?:het|ons|dit)_team",
    "that_you": "(?:dat|omdat|want|waarom)_(?:je|jij) je_(?:ons|hier)",
    "personal_things": "persoonlijke_(?:spullen|eigendommen)",
    "takes_home": "mee leeg op meenemen",
    "plan_ends": "(?:tijd|looptijd|periode)_van_(?:dit|het)_plan",
    "asked_for": "(?:je|jij)_vroeg vroeg_je verzoek gaf_je_aan",
    "your_time": "(?:je|jouw)_(?:tijd|jaren|loopbaan)_(?:bij|hier|in|als)",
    "over_it": "erop ten_einde voorbij",
}
