"""The ways in which a plan takes away rights, and what makes it fair, by role (P22)."""

from typing import Final

WAYS: Final = {
    "goes": """
        lever_je levert_u lever_jij gaat_er gaan_er van_je_saldo voorbij niet_doorgaan niet_door
        zul_je_moeten trekken_we_terug terugtrekken verliest verliezen verspeelt opgeheven stopgezet
        inlever kost_je kosten_je ingeruild ruilt terug_aan opschuiven schuiven_(?:we|wij)
        verplaatsen verplaats_je verzetten wachten komt_te vervalt vervallen geschrapt schrappen
        schrapt geannuleerd annuleren ingetrokken intrekken schort schorten opgeschort opschorten
        afgewezen weigeren geweigerd schieten overslaat overslaan inlevert inleveren ingeleverd
        leveren_(?:we|wij) opgeeft opgeven kwijt uitstellen uitgesteld opgeofferd van_de_baan
        leggen_(?:we|wij) wijzen_(?:we|wij) trek_je trekt_je trekken_(?:we|wij) op_nul los afgeboekt
        afgeschreven boeken_(?:we|wij) strepen_(?:we|wij) omgezet gaat_niet gaan_niet bevroren
        stel_je schuif_je schuift_je verzet_je zet_je opzij geef_je
        van_het_rooster kun_je_vergeten
    """,
    "asked": """
        dien dient vraag vraagt aanvragen aan_te_vragen indienen in_te_dienen opnemen
        opgenomen neem neemt nemen boek boekt boeken geven geeft honoreren inwilligen goedkeuren
        tekenen krijg krijgt kennen toekennen gebruikmaken maken inplannen behandelen behandeld
    """,
    "ask_not": """
        (?:geen|niet)_(?:aan|in|op|toe|meer|af)
        (?:geen|niet)_(?:door|mogelijk|goed|behandeld|gehonoreerd|goedgekeurd|honoreren)
        geen_(?:verlof|vakantie|verlofaanvraag|verlofaanvragen)
        geen_(?:vakantiedagen|verlofdagen|snipperdag|snipperdagen)
        geen_(?:adv|atv|adv-dagen|dag|dagen|vrije|zorgverlof|ouderschapsverlof|gebruik)
        niet_aan_de_orde nu_niet we_niet niet_opnemen niet_aanvragen niet_indienen niet_in
    """,
    "as_price": "zonder zolang tot wie totdat voor_jou betekent wanneer",
    "you_come": """
        kom_je kom_jij je_komt doorwerkt doorwerken werk_je je_werkt werk_jij overslaat bel_je
        draai_je sta_je open_je gewoon_werken
    """,
    "pay_lost": """
        omlaag afhankelijk hangt van_je_loon van_je_salaris van_je_vakantiegeld van_je_bonus
        niet_uitgekeerd leveren_(?:we|wij) geen_aanspraak
        wegstrepen strepen_(?:we|wij) vergoeden_(?:we|wij)_niet afstand later_uit afneemt
        nemen_(?:we|wij) inleveren inlevert levert verlaagd verlagen verlaging terug_naar eraf
        vervalt vervallen valt_weg wegvalt valt_dan_weg stopt stoppen ingehouden inhouden
        houden_(?:we|wij) korten gekort kort kwijt kost_je kost_jou verrekenen_(?:we|wij) verreken
        verrekend mindering bevriezen bevroren vorderen halveren gehalveerd afgehouden afgetrokken
        afpakken verlies verliest verspeel verspeelt gaat_er schrappen geschrapt trekken_(?:we|wij)
        trek_(?:het|dat|ik) ingetrokken wordt_dan_niet
        niet_(?:uitbetaald|uitgekeerd|betaald|meer|doorbetaald|uit) staat_af je_af los minder lager
        zonder_loon pas_uit
    """,
    "give_up": """
        zonder afstand ziet_af zie_je ziet_je afziet af_te_zien vervalt verspeel verspeelt
        geen_recht geen_aanspraak verlies verliest kwijt
    """,
    "unpaid_by_us": """
        betalen_(?:we|wij)_niet (?:we|wij)_betalen_niet niet_uitbetaald betalen_(?:we|wij)_je_niet
    """,
    "bears": """
        is_voor_jou zijn_voor_jou draai_jij jij_op jij_draait jij_opdraait jij_vergoedt betaal_jij
        ten_laste_van voor_jouw_rekening voor_je_rekening van_je_loon van_je_salaris
        van_je_vakantiegeld met_je_loonstrook met_je_loon betaalt_de koop_je_zelf leg_jij legt_het
        los_je betaalt_(?:het|de|elke|iedere) op_je_loonstrook je_vanaf_nu terugbetaling van_diens
        vd_fooi van_de_fooi van_je_fooi verlies_voor in_drie_keer in_te_houden betaal_(?:je|jij|u)
        (?:je|jij|u)_betaalt vul_(?:je|jij) (?:je|jij)_vult vergoed_(?:je|jij) (?:je|jij)_vergoedt
        draai_(?:je|jij) (?:je|jij)_draait stort_(?:je|jij) leg_(?:je|jij)_zelf
        zelf_(?:betalen|aan|vergoeden|bijleggen|aanvullen) koop_(?:je|jij) los_je_af dubbel
        in_termijnen op_(?:diens|je|jouw|uw)_(?:salaris|loon) uit_je_portemonnee
        (?:jij|jou)_in_rekening je_in_rekening verhalen_we_op op_jou_verhaald je_in_vier
        termijnen_terug
    """,
    "back_on_you": """
        bij_je_in_rekening bij_jou_in_rekening in_rekening laatste_salaris laatste_loon
        eindafrekening (?:vorderen|verrekenen|verhalen)_(?:we|wij)
    """,
    "away": """
        tijdens_je_verlof 's_avonds zondagavond zaterdagavond op_feestdagen in_je_weekend
        vrije_weekend 's_nachts op_vakantie op_reis tijdens_je_vakantie in_je_vakantie op_je_vrije
        in_het_weekend mee_naar_huis op_zaterdag op_zondag en_zondag
    """,
    "answers": """
        aan open neem_je_op opnemen neem_op neem_gewoon_op paraat beschikbaar oproepbaar stand-by
        reageert reageer beantwoordt beantwoord bereikbaar mee opneemt belt mailt leest bij
    """,
    "not_counted": """
        schrijf_je_(?:hier|daar|die|dan)?_niet schrijf_je voor_jouw_rekening voor_eigen_rekening
        eigen_tijd niet_voor vrije_tijd horen_erbij hoort_erbij
    """,
    "no_more": "niet geen nooit",
    "cut": """
        alleen_als er_niet als_de_rij wanneer_het_kan als_het_kan als_het_rustig beperk beperkt
        inlevert inleveren lever sla slaat overslaan overslaat schieten schiet desnoods inkort kort
        vervalt vervallen opgeeft geef schrap schrappen geschrapt opofferen opoffert maximaal
    """,
    "own_time_only": """
        buiten_(?:werktijd|je_dienst|je_werktijd|werkuren)
        in_je_(?:eigen_|vrije_)?(?:pauze|tijd|lunchpauze|vrije) eigen_tijd vrije_tijd vakantie-uren
        verlofuren alleen_nog
    """,
    "works_anyway": """
        werk_je_die doe_je_niet doktersverklaring ziektebriefje thuiscontrole huisbezoek niet_ziek
        werk_je_thuis werk_je_door telt_als tellen_als telt_mee tellen_mee eerste_dag_zonder
        zonder_loon laptop_mee login log_je je_kunt_je_niet inhaalt haal_je kom_je_naar geen_excuus
        geen_reden verdacht ongeloofwaardig krijg_je_niet moet_je_eerst verlofdag verlofdagen
        inlever diagnose klachten_hebt welke_klachten ziek_of_niet welke_medicijnen welke_ziekte
        kom_niet_met verspeeld gewoon_door elke_ochtend_op_kantoor toch_gewoon meld_je_je
        meldt_je_je terugkomen uitzieken kom_je_(?:gewoon|toch) gewoon_(?:werken|komen)
        toch_(?:werken|komen) accepteren_(?:we|wij) niet_nog_een_keer niet_accepteren toch_naar
        geen_loon vakantiedag vakantiedagen meld_je_je_niet je_je_niet_ziek
    """,
    "with_leave": """
        eerst_mijn toestemming goedkeuring dossier_van
        medisch_dossier niet_passend niet_aan moet_je_eerst instemt
    """,
    "held_against": """
        gebrek wantrouwen mislukt schending onwil weigering stoppen_(?:we|wij) stopt_(?:de|voor)
        beschouwen onvoldoende_inzet ontslag vertrouwen_weg van_tafel in_jouw_nadeel verspeeld
        noteren_(?:we|wij) trekken_(?:we|wij) zien_(?:we|wij) zien_als gezien
    """,
    "kept_out": """
        niet_nodig vinden_we_niet niet_hebben niet_gewaardeerd geen_zin niet_de_bedoeling
        staan_(?:we|wij) accepteren_(?:we|wij) geen_gelegenheid niet_laten_bijstaan weggestuurd
        geven_we_niet niet_in niet_passend niet_mogelijk niet_nodig_vinden niet_toe laten_we
        niet_(?:welkom|bij|mee|passend|gewenst|toegestaan|meekijkt|nodig_bij) staan_we_niet
        hierbuiten erbuiten geen_(?:advocaat|jurist|juristen|gemachtigde|begeleider|bond|commissies)
        buiten_de_deur met_rust zeg_je_af niet_met niet_meenemen kom_je_alleen
    """,
    "silenced": """
        nemen_we_niet niet_op_in
        niet_(?:toegevoegd|opgenomen|meegenomen|verwerkt|bijgevoegd|aan_het|in_het|toe|op|besproken)
        buiten_het buiten_beschouwing halen_(?:we|wij) laten_(?:we|wij) komt_u_niet niet_aan
        geen_plaats voegen_we_niet niet_op_terug
    """,
    "withheld": """
        werken_(?:we|wij) naast_ons geweigerd afziet_van afgewezen niet_te_(?:zien|lezen)
        wijzen_(?:we|wij) geen_(?:kopie|afschrift|inzage|aantekeningen|exemplaar|eigen)
        geven_(?:we|wij)_niet niet_inzien krijg_je_niet niet_in_handen intern_gebruik
        geven_(?:we|wij)_pas ook_geen
    """,
    "forbidden": """
        pas na_afloop zeg_je stop_je niet geen ontslag klaar verboden per_direct verbieden
    """,
    "punished": "ontslag leidt_tot verboden gevolgen waarschuwing onder_ons",
    "taken_back": """
        in_trekt hebt_laten laat_varen zeg_je_op intrekt intrekken ingetrokken vallen
        intrek trek_je trekt_in in_te_trekken
    """,
    "now_agreed": "nu_al alvast spreken_we stem_je teken_je tekent_je neem_je",
    "council_lost": """
        op_te_zeggen zeg_je opzegt sla_je_die pauzeer niet_meer opzeggen kandidaat
        niet_voor_de stop_je stopt in_je_vrije vrije_tijd sla_je eigen_tijd
        niet_verkiesbaar zeg_je_af leg_je
    """,
    "you_do": """
        (?:mail|lees|beantwoord|bel|houd|kom|werk|maak)_(?:je|jij|u)
        (?:reageer|neem|antwoord|kijk|check|sta|log|doe)_(?:je|jij|u)
        (?:je|jij|u)_(?:mailt|leest|beantwoordt|belt|houdt|komt|werkt|maakt)
        (?:je|jij|u)_(?:reageert|neemt|antwoordt|kijkt|checkt|staat|logt|doet)
        ^_(?:werk|lees|bel|kom|beantwoord) mail_bijhoudt mail_bij
    """,
    "nothing_for": """
        zonder_(?:toeslag|vergoeding|compensatie|tijd_voor_tijd|consignatiedienst|consignatievergoeding)
        niets_extra geen_toeslag extra_loon compensatie_is geen_vergoeding geen_compensatie
        niet_(?:vergoed|betaald|terug) vergoeding_van_die onbetaald geen_tijd-voor-tijd gratis
    """,
    "few_hours": "vier vijf zes zeven acht 4 5 6 7 8 dagdienst ochtenddienst nachtdienst",
    "small_sum": "euro tientje vijfje",
    "you_lose": """
        houden_(?:we|wij) leg_je leg_jij stort stop_je betaal_je betaalt kost_je draag_je trakteert
        minder_op trekken_(?:we|wij) legt
    """,
    "limits": """
        maar_een hooguit slechts maximaal afhankelijk hangt pas_als alleen_als beloning verdienen
        eerst mits voorwaarde
    """,
    "pays_out": """
        betalen uitbetalen keren vergoeden krijg krijgt ontvang ontvangt betaalt betaal uitbetaald
        uitgekeerd verhogen uitgesloten
    """,
    "stays_on": "aan open stand-by aanstaan aanlaat",
}
"""How a right is lost."""
FAIR: Final = {
    "soft": """
        voortzetten verlengen we_niet_van niet_van_je niet_zonder_dat
        nemen_we_mee dagen_uitbetaald vakantiedagen_uitbetaald gaat_de_begeleiding begeleiding_door
        ^_neem premie pensioenpremie bel_je_niet bespreken_samen binnen_kantoortijd volgende_werkdag
        werkdagen verdeelt vervanger zeker_doen meteen_vergoed uitbetaald_of hoef hoeft hoeven
        blijft blijven gewoon_door verandert veranderd verandere gewoon_binnen los_van ook_als
        behoudt houdt_je houd_je betalen_wij onze_rekening uitbetaald_en krijg_je_uitbetaald prima
        gerust graag mag_gewoon overgenomen neemt_over over_aan recht_op zoals_altijd uiteraard
        maximaal_nul niet_zelf kost_je_geen niet_kwalijk niet_erg veranderen hangt_niet hangt_aan
        je_af_en meld_je_af pas_als_de iedereen productienorm last_van dan_geldt teruggegeven
        in_tijd dagen_niet_op ligt_het_plan nooit niets niks uit_de_weg wettelijke_regels samen_een
        samen_kiezen voordat_hem schuift_de schuift_op wanneer_je_wilt als_je_wilt er_omheen
        tellen_niet zoals_afgesproken gaat_voor gaan_voor voor_op in_overleg en_dan_betaald
        collega_neemt
    """,
    "returned": "teruggegeven in_tijd tijd_voor_tijd",
    "open_to": """
        niet_eens niet_erg niet_kwalijk kun_je mag kunt kan niet_uit
        open horen_wij meetelt telt tellen geraakt evaluatie evaluaties norm gerekend
        terecht geldt gelden meting ligt loopt schuift niet_gezien niets_mis bespreken welkom
        meekijkt meedenkt
    """,
    "whose": """
        flexkracht inlener aanvrager commissie klant klanten cliënt cliënten bewoner bewoners
        patiënt patiënten ouder ouders leerling leerlingen gast gasten huurder huurders leverancier
        leveranciers verzekerde debiteuren aanvragers bezoeker bezoekers burger burgers student
        studenten leden lid kandidaat medewerkers team teamleden schadeclausule teamlid hun
    """,
}
"""What leaves a right to somebody, or is about somebody else."""
