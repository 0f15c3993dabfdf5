"""The rights that a plan can take away and the ways in which it does, by role (P22)."""

from typing import Final

from spvgen.rules.proces.rights_words import (
    BREAKS,
    COUNCIL,
    DAMAGE,
    FILES,
    GOES_OFF,
    GONE,
    HELPERS,
    LEAVE_LOST,
    MORE_DAMAGE,
    MORE_HELPERS,
    MORE_LEAVE,
    ODD_HOURS,
    PAYS,
)

KINDS: Final = {
    "any_leave": f"""
        {MORE_LEAVE} verlofaanvraag verlofaanvragen verlofdagen verlofsaldo verlofstuwmeer verlofverzoek
        verlofverzoeken vakantie-uren vakantieuren vakantieweek vakantieplanning adv atv-uren verlet
        tijdskrediet roostervrije feestdag
        vrije_(?:dag|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|weekenden)
        (?:week|weken|dagen)_(?:vrij|texel|spanje)
    """,
    "your_off": """
        roostervrije_(?:maandag|dinsdag|woensdag|donderdag|vrijdag|dag|dagen) suikerfeest offerfeest
        paasdag pinksterdag kerstdag koningsdag hemelvaart nieuwjaarsdag feestdagen feestdag bouwvak
        vrij_gekregen vrij_gevraagd
    """,
    "no_day": """
        geen_(?:snipperdag|snipperdagen|vakantie|zomervakantie|kerstvakantie|verlof)
        geen_(?:verlofdag|vrije_dag|adv|atv|bouwvak|papadag)
    """,
    "any_pay": """
        reistijd pauzevergoeding opslag loonbetaling beloning overwerkvergoeding
        jubileumuitkering pensioen pensioenopbouw lease auto_van_de_zaak gratificatie loon salaris
        bonus eindejaarsuitkering eindejaarspremie provisie commissie fooi fooien fooienpot
        toeslagen *toeslag vakantiegeld vakantiebijslag indexatie maaltijdcheques maaltijdcheque
        reiskostenvergoeding laptopvergoeding telefoonvergoeding thuiswerkvergoeding
        internetvergoeding onkostenvergoeding kilometervergoeding ploegenpremie productiepremie
        aanwezigheidspremie kerstpakket loonsverhoging salarisverhoging nettoloon uurloon
        winstuitkering winstdeling dertiende_maand 13e_maand periodiek leaseauto bedrijfsauto
        reiskosten personeelskorting loonstrook
    """,
    "no_pay": """
        geen_(?:kerstpakket|bonus|dertiende_maand|eindejaarsuitkering)
        geen_(?:eindejaarspremie|loonsverhoging|indexatie|toeslag|loon)
        geen_(?:salaris|vakantiegeld|provisie|commissie|fooi)
        geen_(?:transitievergoeding|reiskostenvergoeding|periodiek|maaltijdcheques|salarisverhoging)
    """,
    "end_right": """
        transitievergoeding ww ww-uitkering ww-recht opzegtermijn ontslagvergoeding
        ontslagbescherming loondoorbetaling
    """,
    "work_hours": "uren uur dagen diensten dag",
    "damage": f"""
        {DAMAGE} {MORE_DAMAGE} gekost waarde inkoopwaarde aanschafprijs omver afgekeurd glas glazen borden
        scanner portofoon fout_in laat_vallen misgaat ingeboekte schades kwijt kasverschillen kastekort
        kastekorten voorraadverschil voorraadverschillen verschillen manco's tekorten verkeersboete
        verkeersboetes breuk deuken krassen verlies claim naheffing retouren retourzending schadegeval
        *schade wegloopt verloren sneuvelt mankementen portokosten
    """,
    "help_bill": """
        coachingskosten coachkosten cursuskosten opleidingskosten trainingskosten studiekosten
        inwerken inwerkkosten opleiding training coaching
    """,
    "device": "telefoons pieper portofoon telefoon mobiel laptop diensttelefoon werktelefoon tablet",
    "off_duty_too": "geen_dienst vrij_bent niet_werkt dan_vrij erop_zit",
    "extra": "extra_tijd extra_uren overuren meeruren meerwerk overwerk",
    "breaks": f"{BREAKS} theepauze kolfpauzes gebedspauze",
    "long_week": """
        (?:45|48|50|52|55|60|65|70|vijftig|vijfenvijftig|zestig|zeventig)_uur_per
        (?:45|50|55|60|vijftig|zestig)_uur_in_de_week
    """,
    "care": "kolven bidden gebed tandarts tandartsbezoek huisartsbezoek doktersbezoek dokter borstvoeding",
    "unwell": """
        doktersbriefje ziekmelden afmeldt dokter medicijnen ziek ziekmelding
        ziekmeldingen ziekte griep hoofdpijn koorts ziekmeldt verzuim ziekteverlof verkouden
        migraine
    """,
    "doctor": """
        bedrijfsarts huisarts arbodienst arboarts medisch medische bedrijfsartsbezoek
        werkplekonderzoek
    """,
    "helper": f"""
        {HELPERS} {MORE_HELPERS} bondsvrouw vakbondsbestuurder rechtshulpverlener rechtsbijstandsverzekeraar
        bondsconsulent vakbondslid vertrouwd_persoon juridisch_advies advies_van_buiten hulp_van_buiten
        preventiemedewerker klokkenluiders mensenrechten ondersteuner tolk juristen raadsvrouw gemachtigde
        or uwv bondgenoot deconnectie klachtenregeling collega_of commissie
    """,
    "voice": """
        eigen_verslag eigen_verhaal bezwaarbrief mening reactie zienswijze weerwoord standpunt
        opmerkingen opmerking versie bezwaren kanttekeningen aanvulling (?:je|jouw|andere)_kant
    """,
    "papers": f"""
        {FILES} gegevens dossierinzage notulen meetgegevens metingen inzagerecht exemplaar persoonsgegevens
        beoordelingsverslag camerabeelden
    """,
    "moves": """
        solliciteer solliciteert solliciteren gesolliciteerd staken stakingen acties vakbondsactie
        nevenwerk bijbaan sollicitatie
    """,
    "speaks": "praten spreken bespreken bespreek praat onder_ons binnenskamers",
    "complaint_in": """
        vorderingen bezwaarschrift klacht klachten bezwaar melding
        rechtszaak vordering claim
    """,
    "resign": """
        zelf_ontslag neem_je_ontslag neem_je_zelf_ontslag dien_je_je_ontslag
        vaststellingsovereenkomst beëindigingsovereenkomst
    """,
    "more_hours": "32-urige 24-urige 28-urige parttime deeltijdcontract thuiswerkdag thuiswerkdagen",
    "council_work": f"""
        {COUNCIL} or-lid or-lidmaatschap vakbondslid vakbondslidmaatschap lidmaatschap or-vergaderingen
        or-werk or-vergadering medezeggenschap*
    """,
    "closed": """
        nergens_tegen geen_beroep_open niet_over_in_beroep niet_in_beroep niets_meer_tegen
        niets_meer_van geen_vorderingen later_niet_tegen niet_tegen_op niet_meer_op_terug
        geen_bezwaar_meer beroep_open tegen_dit_plan_in_te_gaan geen_beroep_op_doen
        niets_tegen_inbrengen definitief_en geen_weerwoord bezwaar_evenmin geen_bedenktijd
    """,
    "on_leave": """
        (?:tijdens|in|op)_(?:je|jouw|uw)_(?:vakantie|verlof|zomervakantie|kerstvakantie)
        (?:tijdens|in|op)_(?:je|jouw|uw)_(?:ouderschapsverlof|zorgverlof|vrije_weekend|vrije_weekenden)
        (?:tijdens|in|op)_(?:je|jouw|uw)_vrije_(?:dag|dagen|maandag|dinsdag|woensdag|donderdag)
        (?:tijdens|in|op)_(?:je|jouw|uw)_vrije_(?:vrijdag|zaterdag|zondag|middag|uren|avond)
        ook_in_je_vakantie zondagavond
    """,
    "at_odd_hours": f"{ODD_HOURS} erop_zit uren extra_tijd middernacht vrije",
    "between_shifts": """
        tussen_twee_diensten tussen_de_late rust_ertussen tussen_je_diensten direct_daarna
        achter_elkaar
    """,
    "each_time": "per elke iedere vergeet wie",
}
"""Roles of words, beside those of ``rights_words`` and ``rights_together``."""
WAYS: Final = {
    "goes": f"""
        {LEAVE_LOST} {GONE} {GOES_OFF} lever_jij gaan_er van_je_saldo voorbij niet_doorgaan zul_je_moeten
        trekken_we_terug terugtrekken verliezen opgeheven inlever kosten_je ingeruild ruilt terug_aan
        opschuiven schuiven_(?:we|wij) verplaatsen verplaats_je verzetten wachten komt_te schrapt
        geannuleerd annuleren schort schorten opschorten weigeren schieten overslaat overslaan opgeeft
        opgeven uitstellen uitgesteld opgeofferd van_de_baan leggen_(?:we|wij) wijzen_(?:we|wij) trek_je
        trekt_je boeken_(?:we|wij) omgezet gaat_niet gaan_niet stel_je schuif_je schuift_je verzet_je zet_je
        opzij geef_je van_het_rooster
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
    "pay_lost": f"""
        {GOES_OFF} omlaag afhankelijk hangt van_je_loon van_je_salaris van_je_vakantiegeld van_je_bonus
        niet_uitgekeerd geen_aanspraak wegstrepen vergoeden_(?:we|wij)_niet afstand later_uit afneemt
        nemen_(?:we|wij) inleveren levert verlaagd verlagen verlaging terug_naar eraf vervalt vervallen
        valt_weg wegvalt valt_dan_weg stopt stoppen ingehouden inhouden houden_(?:we|wij) korten gekort kort
        kost_jou verrekenen_(?:we|wij) verreken verrekend mindering bevriezen bevroren vorderen halveren
        gehalveerd afgehouden afgetrokken afpakken verlies verspeel schrappen geschrapt trekken_(?:we|wij)
        trek_(?:het|dat|ik) ingetrokken wordt_dan_niet
        niet_(?:uitbetaald|uitgekeerd|betaald|meer|doorbetaald|uit) staat_af je_af minder lager zonder_loon
        pas_uit
    """,
    "give_up": """
        zonder afstand ziet_af zie_je ziet_je afziet af_te_zien vervalt verspeel verspeelt
        geen_recht geen_aanspraak verlies verliest kwijt
    """,
    "unpaid_by_us": """
        betalen_(?:we|wij)_niet (?:we|wij)_betalen_niet niet_uitbetaald betalen_(?:we|wij)_je_niet
    """,
    "bears": f"""
        {PAYS} zijn_voor_jou jij_op jij_draait jij_opdraait jij_vergoedt betaal_jij ten_laste_van
        voor_jouw_rekening voor_je_rekening van_je_loon van_je_salaris van_je_vakantiegeld met_je_loonstrook
        met_je_loon betaalt_de koop_je_zelf legt_het los_je betaalt_(?:het|de|elke|iedere) op_je_loonstrook
        je_vanaf_nu terugbetaling van_diens vd_fooi van_de_fooi van_je_fooi verlies_voor in_drie_keer
        in_te_houden betaal_(?:je|jij|u) (?:je|jij|u)_betaalt vul_(?:je|jij) (?:je|jij)_vult
        vergoed_(?:je|jij) (?:je|jij)_vergoedt (?:je|jij)_draait stort_(?:je|jij) leg_(?:je|jij)_zelf
        zelf_(?:betalen|aan|vergoeden|bijleggen|aanvullen) koop_(?:je|jij) los_je_af dubbel in_termijnen
        op_(?:diens|je|jouw|uw)_(?:salaris|loon) uit_je_portemonnee (?:jij|jou)_in_rekening je_in_rekening
        verhalen_we_op je_in_vier termijnen_terug
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
