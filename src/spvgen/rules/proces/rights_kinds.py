"""Kinds of rights, and the ways in which a plan takes them away: what comes together (P22).

Beside ``rights_together``: each kind of right meets each way of losing it that suits it.
"""

from typing import Final

KIND_ROWS: Final = {
    "any_leave": """
        verlof *verlof verlofaanvraag verlofaanvragen verlofdag verlofdagen verlofuren verlofsaldo
        verlofstuwmeer verlofverzoek verlofverzoeken vakantie *vakantie vakantiedag vakantiedagen
        vakantie-uren vakantieuren vakantieweek vakantieweken vakantieplanning snipperdag snipperdagen adv
        atv adv-dag adv-dagen atv-dag atv-dagen atv-uren verlet tijdskrediet roostervrije papadag bouwvak
        feestdag feestdagen huwelijksreis wintersport compensatiedagen
        vrije_(?:dag|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|weekenden)
        (?:week|weken|dagen)_(?:vrij|texel|spanje)
    """,
    "your_off": """
        roostervrije_(?:maandag|dinsdag|woensdag|donderdag|vrijdag|dag|dagen) suikerfeest offerfeest paasdag
        pinksterdag kerstdag koningsdag hemelvaart nieuwjaarsdag feestdagen feestdag bouwvak
        vrij_gekregen vrij_gevraagd
    """,
    "goes": """
        vervalt vervallen geschrapt schrappen schrapt geannuleerd annuleren ingetrokken intrekken schort
        schorten opgeschort opschorten afgewezen weigeren geweigerd schieten overslaat overslaan inlevert
        inleveren ingeleverd leveren_(?:we|wij) opgeeft opgeven kwijt uitstellen uitgesteld opgeofferd
        van_de_baan leggen_(?:we|wij) wijzen_(?:we|wij) trek_je trekt_je trekken_(?:we|wij) op_nul los
        afgeboekt afgeschreven boeken_(?:we|wij) strepen_(?:we|wij) omgezet gaat_niet gaan_niet bevroren
        moet_wachten even_wachten stel_je schuif_je schuift_je verzet_je zet_je opzij ingeruild geef_je
        van_het_rooster kun_je_vergeten
    """,
    "asked": """
        dien dient vraag vraagt aanvragen aan_te_vragen indienen in_te_dienen opnemen op_te_nemen opgenomen
        neem neemt nemen boek boekt boeken geven geeft honoreren inwilligen goedkeuren tekenen krijg krijgt
        kennen toekennen gebruikmaken maken inplannen behandelen behandeld
    """,
    "ask_not": """
        (?:geen|niet)_(?:aan|in|op|toe|meer|af|door|mogelijk|goed|behandeld|gehonoreerd|goedgekeurd|honoreren)
        geen_(?:verlof|vakantie|verlofaanvraag|verlofaanvragen|vakantiedagen|verlofdagen|snipperdag|snipperdagen|adv|atv|adv-dagen|dag|dagen|vrije|zorgverlof|ouderschapsverlof|gebruik)
        niet_aan_de_orde nu_niet we_niet niet_opnemen niet_aanvragen niet_indienen niet_in
    """,
    "not_the_time": "niet_aan_de_orde niet_het_moment past_niet niet_handig pas_weer even_niet niet_aan",
    "no_day": """
        geen_(?:snipperdag|snipperdagen|vakantie|zomervakantie|kerstvakantie|verlof|verlofdag|vrije_dag|adv|atv|bouwvak|papadag)
    """,
    "as_price": "zonder zolang tot wie totdat voor_jou betekent wanneer",
    "you_come": """
        kom_je kom_jij je_komt doorwerkt doorwerken werk_je je_werkt werk_jij overslaat bel_je draai_je
        sta_je open_je gewoon_werken
    """,
    "any_pay": """
        loon salaris bonus eindejaarsuitkering eindejaarspremie provisie commissie fooi fooien fooienpot
        toeslag toeslagen *toeslag vakantiegeld vakantiebijslag indexatie maaltijdcheques maaltijdcheque
        reiskostenvergoeding laptopvergoeding telefoonvergoeding thuiswerkvergoeding internetvergoeding onkostenvergoeding pauzevergoeding kilometervergoeding ploegenpremie productiepremie aanwezigheidspremie kerstpakket loonsverhoging salarisverhoging overuren nettoloon uurloon
        winstuitkering winstdeling dertiende_maand 13e_maand periodiek leaseauto bedrijfsauto
        reiskosten personeelskorting loonstrook
    """,
    "pay_lost": """
        vervalt vervallen valt_weg wegvalt valt_dan_weg stopt stoppen gaat_eraf ingehouden inhouden
        houden_(?:we|wij) korten gekort kort kwijt kost_je kost_jou verrekenen_(?:we|wij) verreken verrekend
        mindering bevriezen bevroren vorderen halveren gehalveerd afgehouden afgetrokken afpakken verlies
        verliest verspeel verspeelt gaat_er schrappen geschrapt trekken_(?:we|wij) trek_(?:het|dat|ik)
        ingetrokken wordt_dan_niet niet_(?:uitbetaald|uitgekeerd|betaald|meer|doorbetaald|uit) staat_af
        je_af los minder lager zonder_loon pas_uit
    """,
    "no_pay": """
        geen_(?:kerstpakket|bonus|dertiende_maand|eindejaarsuitkering|eindejaarspremie|loonsverhoging|indexatie|toeslag|loon|salaris|vakantiegeld|provisie|commissie|fooi|transitievergoeding|reiskostenvergoeding|periodiek|maaltijdcheques|salarisverhoging)
    """,
    "end_right": """
        transitievergoeding ww ww-uitkering ww-recht opzegtermijn ontslagvergoeding ontslagbescherming
        loondoorbetaling
    """,
    "give_up": """
        zonder afstand ziet_af zie_je ziet_je afziet af_te_zien vervalt verspeel verspeelt geen_recht
        geen_aanspraak doe_je_afstand verlies verliest kwijt
    """,
    "work_hours": "uren uur dagen diensten dag",
    "unpaid_by_us": "betalen_(?:we|wij)_niet (?:we|wij)_betalen_niet niet_uitbetaald betalen_(?:we|wij)_je_niet",
    "damage": """
        schade waterschade schades kapot kapotte stuk kwijt kasverschil kasverschillen kastekort kastekorten
        voorraadverschil voorraadverschillen verschil verschillen manco manco's tekort tekorten
        verkeersboete verkeersboetes breuk deuk deuken gebroken beschadigd beschadigde kras krassen verlies
        claim naheffing retouren retourzending schadegeval *schade wegloopt vermist verloren sneuvelt
        mankementen portokosten
    """,
    "bears": """
        betaal_(?:je|jij|u) (?:je|jij|u)_betaalt vul_(?:je|jij) (?:je|jij)_vult vergoed_(?:je|jij)
        (?:je|jij)_vergoedt draai_(?:je|jij) (?:je|jij)_draait stort_(?:je|jij) leg_(?:je|jij)_zelf
        zelf_(?:betalen|aan|vergoeden|bijleggen|aanvullen) koop_(?:je|jij) los_je_af dubbel in_termijnen
        op_(?:diens|je|jouw|uw)_(?:salaris|loon) uit_je_portemonnee (?:jij|jou)_in_rekening je_in_rekening
        verhalen_we_op op_jou_verhaald je_in_vier termijnen_terug
    """,
    "help_bill": """
        coachingskosten coachkosten cursuskosten opleidingskosten trainingskosten studiekosten inwerken
        inwerkkosten opleiding training coaching
    """,
    "back_on_you": """
        bij_je_in_rekening bij_jou_in_rekening in_rekening laatste_salaris laatste_loon eindafrekening
        (?:vorderen|verrekenen|verhalen)_(?:we|wij)
    """,
    "device": "telefoon mobiel laptop diensttelefoon werktelefoon tablet",
    "away": """
        op_vakantie op_reis tijdens_je_vakantie in_je_vakantie op_je_vrije in_het_weekend mee_naar_huis
        op_zaterdag op_zondag en_zondag
    """,
    "answers": "reageert reageer beantwoordt beantwoord bereikbaar mee opneemt belt mailt leest bij",
    "late_hours": "tot_(?:20|21|22|23) 's_nachts tot_middernacht na_tien 24_uur_per 7_dagen_per",
    "off_duty_too": "geen_dienst vrij_bent niet_werkt dan_vrij erop_zit",
    "finish": "dezelfde_avond dan_pas_naar_huis voor_je_naar_huis in_de_avond thuis_nog doorwerkt",
    "extra": "extra_tijd extra_uren overuren meeruren meerwerk overwerk",
    "not_counted": """
        schrijf_je_(?:hier|daar|die|dan)?_niet schrijf_je voor_jouw_rekening voor_eigen_rekening eigen_tijd
        niet_voor vrije_tijd horen_erbij hoort_erbij
    """,
    "no_more": "niet geen nooit",
    "breaks": "pauze pauzes middagpauze lunchpauze koffiepauze theepauze rookpauze kolfpauze kolfpauzes gebedspauze",
    "cut": """
        beperk beperkt inlevert inleveren lever sla slaat overslaan overslaat schieten schiet desnoods inkort
        kort vervalt vervallen opgeeft geef schrap schrappen geschrapt opofferen opoffert maximaal
    """,
    "long_week": """
        (?:45|48|50|52|55|60|65|70|vijftig|vijfenvijftig|zestig|zeventig)_uur_per
        (?:45|50|55|60|vijftig|zestig)_uur_in_de_week
    """,
    "care": "kolven bidden gebed tandarts tandartsbezoek huisartsbezoek doktersbezoek dokter borstvoeding",
    "own_time_only": """
        buiten_(?:werktijd|je_dienst|je_werktijd|werkuren) in_je_(?:eigen_|vrije_)?(?:pauze|tijd|lunchpauze|vrije)
        eigen_tijd vrije_tijd vakantie-uren verlofuren alleen_nog
    """,
    "unwell": """
        ziek ziekmelding ziekmeldingen ziekte griep hoofdpijn koorts ziekmeldt verzuim ziekteverlof
        verkouden migraine meldde_je
    """,
    "works_anyway": """
        kom_je_(?:gewoon|toch) gewoon_(?:werken|komen) toch_(?:werken|komen) accepteren_(?:we|wij)
        niet_nog_een_keer niet_accepteren toch_naar geen_loon vakantiedag vakantiedagen meld_je_je_niet
        je_je_niet_ziek
    """,
    "doctor": "bedrijfsarts huisarts arbodienst arboarts medisch medische bedrijfsartsbezoek werkplekonderzoek",
    "with_leave": """
        mijn_toestemming mijn_goedkeuring eerst_mijn toestemming goedkeuring dossier_van medisch_dossier
        niet_passend niet_aan moet_je_eerst instemt
    """,
    "helper": """
        vakbond bond fnv cnv advocaat jurist juristen raadsman raadsvrouw vertrouwenspersoon klachtencommissie
        arbeidsinspectie inspectie gemachtigde rechtsbijstand rechtsbijstandsverzekering ondernemingsraad or
        bedrijfsarts uwv adviseur vakbondsconsulent rechter kantonrechter
        mediator second_opinion begeleider bondgenoot deconnectie klachtenregeling geschillencommissie
        collega_of commissie
    """,
    "steps": "bezwaar bezwaren klacht melding beroep",
    "held_against": """
        gebrek wantrouwen mislukt schending onwil weigering stoppen_(?:we|wij) stopt_(?:de|voor) beschouwen
        onvoldoende_inzet ontslag vertrouwen_weg van_tafel in_jouw_nadeel verspeeld noteren_(?:we|wij)
        trekken_(?:we|wij) zien_(?:we|wij) zien_als gezien_als gezien tegen_je
    """,
    "kept_out": """
        niet_toe laten_we niet_(?:welkom|bij|mee|passend|gewenst|toegestaan|meekijkt|nodig_bij) staan_we_niet
        hierbuiten erbuiten geen_(?:advocaat|jurist|juristen|gemachtigde|begeleider|bond|commissies)
        buiten_de_deur met_rust zeg_je_af niet_met niet_meenemen kom_je_alleen
    """,
    "voice": """
        reactie zienswijze weerwoord standpunt opmerkingen opmerking versie bezwaren kanttekeningen aanvulling
        kant
    """,
    "silenced": """
        niet_(?:toegevoegd|opgenomen|meegenomen|verwerkt|bijgevoegd|aan_het|in_het|toe|op|besproken)
        buiten_het buiten_beschouwing halen_(?:we|wij) laten_(?:we|wij) komt_u_niet niet_aan geen_plaats
        voegen_we_niet niet_op_terug
    """,
    "papers": """
        gespreksverslagen gespreksverslag verslagen dossier personeelsdossier afschrift inzage
        aantekeningen exemplaar opnames persoonsgegevens beoordelingsverslag camerabeelden
        kopie_van kopie
    """,
    "withheld": """
        niet_te_(?:zien|lezen) wijzen_(?:we|wij) geen_(?:kopie|afschrift|inzage|aantekeningen|exemplaar|eigen)
        geven_(?:we|wij)_niet niet_inzien krijg_je_niet niet_in_handen intern_gebruik geven_(?:we|wij)_pas
        afziet_van ook_geen
    """,
    "moves": """
        solliciteer solliciteert solliciteren gesolliciteerd staken stakingen acties vakbondsactie
        nevenwerk bijbaan sollicitatie
    """,
    "forbidden": """
        niet geen ontslag klaar verboden per_direct verbieden geen_ruimte
    """,
    "speaks": "praten spreken bespreken bespreek praat onder_ons binnenskamers",
    "punished": "ontslag leidt_tot verboden gevolgen waarschuwing onder_ons",
    "complaint_in": "bezwaarschrift klacht klachten bezwaar melding rechtszaak vordering claim",
    "taken_back": "intrekt intrekken ingetrokken laat_vallen vallen intrek trek_je trekt_in in_te_trekken",
    "your_request": "verzoek aanvraag wens",
    "less_hours": "minder_uren minder_te deeltijd ouderschapsverlof thuiswerken minder_gaan uren_te_werken",
    "resign": """
        zelf_ontslag neem_je_ontslag neem_je_zelf_ontslag dien_je_je_ontslag vaststellingsovereenkomst
        beëindigingsovereenkomst
    """,
    "now_agreed": "nu_alvast nu_al alvast spreken_we stem_je teken_je tekent_je neem_je",
    "more_hours": "32-urige 24-urige 28-urige parttime deeltijdcontract thuiswerkdag thuiswerkdagen",
    "council_work": "ondernemingsraad or or-vergaderingen or-werk or-vergadering vakbondswerk medezeggenschap*",
    "council_lost": """
        stop_je je_stopt stopt in_je_vrije vrije_tijd sla_je eigen_tijd niet_kandidaat niet_verkiesbaar
        zeg_je_af leg_je
    """,
    "private_things": """
        privételefoon privé-telefoon privémail camera webcam whatsapp privéaccount locatie huisarts
        medicijnen
    """,
    "looked_into": """
        inzage hele_dag ook_in_je_pauze meelezen uitlezen dossier_van wachtwoord kunnen_zien aan_laten
    """,
    "soft": """
        hoef hoeft hoeven blijft blijven gewoon_door verandert veranderd verandere gewoon_binnen los_van
        ook_als behoudt houdt_je houd_je betalen_wij onze_rekening uitbetaald_en krijg_je_uitbetaald
        prima gerust graag mag_gewoon overgenomen neemt_over over_aan recht_op zoals_altijd uiteraard
        maximaal_nul niet_zelf iedereen norm productienorm targets last_van dan_geldt teruggegeven in_tijd niet_op ligt_het_plan nooit niets niks uit_de_weg wettelijke_regels samen_een samen_kiezen voordat_hem
        schuift_de schuift_op wanneer_je_wilt als_je_wilt er_omheen tellen_niet zoals_afgesproken
        gaat_voor gaan_voor voor_op in_overleg en_dan_betaald collega_neemt
    """,
    "whose": """
        klant klanten cliënt cliënten bewoner bewoners patiënt patiënten ouder ouders leerling leerlingen
        gast gasten huurder huurders leverancier leveranciers verzekerde debiteuren aanvrager aanvragers
        bezoeker bezoekers burger burgers student studenten leden lid kandidaat medewerkers team teamleden
        schadeclausule teamlid hun
    """,
}
"""Roles of words, beside those of ``rights_words`` and ``rights_together``."""
