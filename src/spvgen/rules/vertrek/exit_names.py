"""Words that name an exit outright, by their role (P03); what spoils each stands in ``exit_named``."""

from typing import Final

from spvgen.rules.reading.patterns import MONTH

_ONE: Final = "(?:je|jou|hem|haar)"
_WHO: Final = "(?:je|jij|hij|zij|ze)"
_WHOSE: Final = "(?:je|jouw|zijn|haar)"
_SEASON: Final = f"{MONTH} kerst zomer herfst winter lente voorjaar najaar feestdagen bouwvak"

NAMED: Final = {
    # The papers of a dismissal, its money, and its procedure
    "paper": """
        beëindigingsgesprek ontslagaankondiging ontslagvoorstel g-grond pro-formazitting ww-uitkering
        ww-aanvraag werkloosheidsuitkering afkoopsom vertrekbedrag vertrekgesprek ontslagronde
        ontslagverzoeken ontslagdossier* ontslagaanvraag ontslagaanvrage ontslagbrief opzegbrief aanzegbrief
        ontslagvergunning ontslagprocedure ontslaggrond ontslagroute ontslagtraject ontslagdatum
        uitdienstdatum uitdiensttreding vaststellingsovereenkomst beëindigingsovereenkomst vso
        ontbindingsverzoek ontbindingsprocedure ontbindingsverzoekschrift ontslagverzoek
        beëindigingsvoorstel beëindigingsregeling exitgesprek exit-gesprek exitregeling exitinterview
        vertrekdatum vertrekregeling vertrekpremie vertrekvoorstel vertrekvergoeding vertrekbonus
        transitievergoeding ontslagvergoeding oprotpremie oprotregeling afvloeiingsregeling d-grond
        ontslagstukken ontslaggesprek
    """,
    "deal": """
        bruto_maandsalarissen maanden_salaris_mee vrijgesteld_van_werk vrijstelling_van_werk
        vrijgesteld_van_arbeid finale_kwijting gouden_handdruk zak_geld zak_met_geld maandsalarissen_mee
        pro-forma-eindafrekening (?:je|jouw)_eindafrekening eindafrekening_per eindafrekening_klaar
        wederzijds_goedvinden_(?:uit|uiteen|uit_elkaar|weg|beëindigd) goedvinden_uiteen
        goedvinden_uit_elkaar (?:uiteen|uit_elkaar)_met_wederzijds goedvinden_te_beëindigen
        (?:regeling|bedrag|geld)_om_te_(?:stoppen|vertrekken|gaan) geld_te_(?:stoppen|vertrekken)
        laatste_(?:loonstrook|salarisstrook|salarisbetaling) teken_je_de_regeling tekent_u_de_regeling
        regeling_tekent contract_af_te_kopen dienstverband_af_te_kopen uit_te_kopen uitgekocht koopt_je_uit
        kopen_we_je_uit oprotgeld met_een_regeling
    """,
    "ends": """
        opzegging ontbinding uittreden uittreding heengaan uitstroom aanzegging uitschrijving ontheffing
        ontheffen afvloeiing ontslagname ontslag beëindiging
    """,
    "of_one": f"""
        (?:je|jouw)_opzegging {_WHOSE}_(?:uittreden|uittreding|heengaan|uitstroom)
        {_WHOSE}_(?:aanzegging|uitschrijving|ontheffing)
        {_WHOSE}_(?:afvloeiing|aanstelling|ambt) ontbinding_aanvraagt ontbinding_aan(?:vragen)?
        het_(?:heengaan|uittreden)_van is_het_uitstroom wordt_het_uitstroom volgt_uitstroom
    """,
    "court": """
        rechter kantonrechter rechtbank zitting jurist advocaat uwv gemachtigde raadsman raadsvrouw
        advocaten rechtszaak arbeidsjurist huisjurist bedrijfsjurist
    """,
    "proof": """
        *dossier papier zwart_op_wit bewijs* verslag verslagen waarschuwingen bewaard bewaren
        aantonen stand_houdt standhoudt gebeiteld sterk sterker stevig onderbouwen houdbaar
        onderhandeld onderhandelt foto's verwijt wil_dat eist_dat wil_zien vraagt_om termijn noteert
    """,
    "in_time": """
        straks later zodra wanneer voordat daarna zodat anders opdat nodig eist wil dan eerst bij voor
    """,
    "case_up": f"""
        {_WHOSE}_zaak_(?:voorkomt|dient|behandeld) zaak_voorkomt voor_de_(?:zitting|rechter|kantonrechter)
    """,
    "rid_of": """
        (?:van|met)_(?:je|jou|hem|haar|iemand)_af_(?:kunnen|willen|komen|moeten|zijn|te_komen)
        niet_van_iemand_af liever_kwijt_dan_rijk kwijt_dan_rijk
        van_(?:je|jou|hem|haar)_(?:af|verlost)_(?:kunnen|zijn)
    """,
    "file_up": "papier papieren dossier waarschuwingen schrift zwart_op_wit verslagen",
    # The outcome is settled, or nobody believes in it
    "outcome": "besluit beslissing uitkomst einduitkomst afloop uitslag toekomst lot vonnis",
    "stands": """
        ligt_er_al ligt_al staat_al al_genomen reeds_genomen al_klaar verandert_het_niets
        verandert_dat_niets verandert_niets bezegeld onherroepelijk al_bekend niet_meer_teruggedraaid
        vaststaat staat_inmiddels_vast staan_al_vast niet_meer_te_veranderen verandert_er_niets
    """,
    "whatever": f"""
        wat_{_WHO}_ook hoe_{_WHO}_ook ongeacht hoe_(?:goed|hard)_{_WHO} los_van_{_WHOSE} ook_al_haal
        wat_{_WHO}_de_komende hoe_het_ook
    """,
    "it_ends": """
        vertrekt weggaat afscheid vertrek ontslag besluit uitstroom
    """,
    "idiom": """
        geen_weg_(?:meer_)?terug gedoemd_te_mislukken ten_dode_opgeschreven bekeken_zaak einde_oefening
        teerling_is_geworpen kogel_is_door door_de_kerk dood_paard lot_bezegeld baat_het_niet_meer
        baat_niet_meer het_niet_meer_baat nul_komma_nul geen_lievemoederen verloren_zaak
        geen_(?:schijn_van_)?illusies schijn_van_kans doekje_voor_het_bloeden trekken_aan_een_dood
        alleen_maar_voor_de_vorm vooral_voor_de_vorm slechts_voor_de_vorm enkel_voor_de_vorm
        puur_voor_de_vorm voor_de_vorm_(?:opgenomen|nog|mee|erbij) pro_forma_(?:opgenomen|nog)
        voor_spek_en_bonen voor_de_bühne hopeloze_zaak hopeloos_geval opgegeven_geval uitgemaakte_zaak
        gelopen_zaak
    """,
    "disbelief": """
        zie_(?:hem|haar|je)_(?:dit|het) ik_(?:hem|haar) verwacht_niet verwachten_niet verwacht_de
        gelooft_niet niemand_gelooft gelooft_niemand geloof_ik_niet gelooft_het geloven_niet geloven_we_niet
        rekenen_niet reken_er_niet niemand_op_kantoor denk_niet denken_niet betwijfelt
    """,
    "make_it": """
        nog_bij_bent er_nog_bent gaat_redden gaat_halen zal_redden zal_halen nog_redt niet_redt niet_haalt
        redden_gaat overleven volmaakt komt_er_ook_niet_meer goed_komt nog_goedkomt
    """,
    # A norm that is set to fail, so that one goes
    "quits": f"""
        zelf_(?:opzegt|opstapt) opstappen handdoek_(?:gooit|in) de_brui_aan brui_eraan zelf_ontslag_neemt
        {_WHOSE}_conclusies_trekt zelf_de_eer zelf_de_handdoek eer_aan_(?:zichzelf|jezelf)
        stoppen_voor_iedereen opstapt zelf_zijn_biezen zelf_weggaat voor_de_tijd_af
    """,
    "meant": """
        bedoeld hopen hoop mikken mik rekenen zodat bewegen inziet slim verwachten ontdekt inzien liefst
        beter zelf_de
    """,
    "out_of_reach": """
        niet_de_bedoeling lukt_natuurlijk_niemand haalt_geen_mens haalt_niemand niet_haalbaar_voor
        krijg_je_nooit lukt_nooit lukt_niemand onhaalbaar ondoenlijk redt_niemand unreachable
    """,
    "then_over": """
        papieren_tekenen reden_om_te_stoppen datum_eronder papieren_liggen personeelszaken clean_exit
        grond_om klaar_met reden_voor_afscheid
    """,
    # The empty place, and who comes
    "successor": f"""
        een_(?:opvolger|opvolgster) {_WHOSE}_(?:vervanging|vervanger|vervangster|opvolger|opvolgster)
        voor_{_WHOSE}_opvolging opvolger_voor_{_WHOSE} opvolger_van_(?:jou|hem|haar)
    """,
    "at_hand": """
        klaarstaat klaar staat al gevonden aangenomen loopt begint benoemd getekend werving start zoeken
        zoekt profiel sollicitatie* inwerken inwerkt ingewerkt kennismaken gesprekken vacature
    """,
    "newcomer": """
        nieuwe_(?:leerkracht|docent|kok|chef|monteur|chef-monteur|planner|collega|verkoper|teamleider|medewerker)
        nieuwe_(?:adviseur|begeleider|consulent|receptionist|kapper|chauffeur|bakker|kracht|assistent|beheerder)
        nieuwe_(?:medewerkster|verpleegkundige|accountmanager|voorman|juf|meester|man|vrouw) een_kok
        interne_kandidaat externe_kandidaat een_ander iemand_anders iemand_van_buiten
        mijn_(?:neef|nicht|zoon|dochter)
    """,
    "place": f"""
        {_WHOSE}_(?:ploeg|bus|gereedschap|groep|klas|baan|functie|plek|stoel|bureau|klanten|diensten|rayon|taken)
        {_WHOSE}_(?:portefeuille|dossiers|uren|rooster|route|relaties|werk|lessen|werkplek|rol|team|positie)
        voor_de_groep_van voor_de_klas_van
    """,
    "passes": """
        krijgt beloofd overneemt overnemen overpakken vergeven toegezegd benoemd weggegeven overgenomen
        toegewezen
    """,
    "dealt": "al_verdeeld al_vergeven al_overgedragen al_toegewezen al_weggegeven",
    "chart": """
        organogram teamindeling formatieplan smoelenboek planbord bezettingsplan roosters *rooster
        fte-overzicht formatieoverzicht jaarindeling groepsindeling lesverdeling
        personeelslijst teamfoto
    """,
    "missing": f"""
        komt_{_WHOSE}_naam_niet sta_je_er_niet staat_(?:hij|zij|ze)_niet
        {_WHOSE}_naam_(?:eruit|verdwenen|weggelaten) ontbreekt kom_je_niet sta_je_niet nergens_meer
        staat_ze_nergens staat_hij_nergens niet_meer_ingedeeld daar_niet_bij niet_meer_op niet_meer_in
        kom_je_niet_in niet_in_voor niet_meer_in_voor zonder_{_ONE}
    """,
    "counts_out": f"""
        tellen_(?:we|wij)_{_ONE}_niet rekenen_(?:we|wij)_niet_(?:meer_)?(?:met|op)_{_ONE}
        (?:schrijven|plannen|roosteren|delen)_(?:we|wij)_{_ONE}_niet_meer de_jouwe_is_daar jouw_naam_is_daar
    """,
    "later": f"{_SEASON} straks vanaf per jaar schooljaar kwartaal invoering volgend seizoen week nieuwe",
    # One hands over, goes, and has a last day
    "knowledge": f"""
        alleen_{_WHO}_weet alles_wat_{_WHO} alles_wat_alleen {_WHOSE}_kennis kennis_over overdrachtsdocument
        draaiboek recepten kennisoverdracht overdrachtsdossier op_papier filmt legt_vast vastleggen
        opschrijven overdracht
    """,
    "goes_with": f"""
        met_{_ONE}_(?:het_pand|de_deur|meegaat|vertrekt|verdwijnt) niet_met_{_ONE}_mee met_lege_handen
        zonder_{_ONE}_(?:redden|verder|af|doen|draaien) het_zonder_{_ONE} voordat_het_te_laat
        er_straks_niet_meer er_een_ander voortaan_zonder straks_zonder_{_ONE}
    """,
    "leaving": f"""
        vertrokken_bent zonder_(?:hem|haar|jou)_verder verder_zonder_(?:hem|haar|jou)
        dat_(?:hij|zij|ze)_(?:weggaat|opstapt|uit_dienst_gaat) na_haar_(?:vertrek|afscheid)
        tot_aan_{_WHOSE}_vertrek voordat_{_WHO}_uitstapt na_(?:jouw|zijn)_(?:tijd|vertrek|afscheid)
        wie_na_(?:hem|haar)_komt tot_{_WHOSE}_(?:vertrek|afscheid|uitdiensttreding|uitdienstdatum)
        bij_ons_weg_(?:bent|is|gaat) ons_gaat_verlaten gaat_verlaten (?:hij|zij|ze)_ons_verlaat
        als_werknemer_verlaat geen_werknemer_meer niet_meer_in_dienst_(?:is|bent)
        dat_{_WHO}_(?:hier|bij_ons)_(?:ophoudt|stopt|weggaat|vertrekt) {_WHOSE}_baan_kwijt
        en_daarmee_{_WHOSE}_baan (?:hoeft|hoef)_(?:je_)?niet_meer_te_komen niet_meer_hoeft_te_komen
        {_WHO}_bij_ons_(?:weg|vertrekt) einde_dienstverband einde_contract verbreking_van_{_WHOSE}
        eindigt_{_WHOSE}_(?:werk|baan|contract)
    """,
    "last_one": f"""
        (?:zijn|haar)_laatste_(?:werkdag|maanden_bij|weken_bij) zolang_{_WHO}_(?:hier|bij_ons)_nog
        zolang_{_WHO}_er_nog_(?:bent|is) laatste_(?:maand|maanden|weken)_bij_ons nog_bij_ons_(?:bent|is)
        {_WHOSE}_(?:aller)?laatste_(?:dag_hier|dag_bij|shift|vrijdag|seizoen|loonstrook|contract|weken_bij)
        laatste_maand_in_(?:loondienst|dienst) nog_onder_contract contract_uitdienen
        {_WHOSE}_tijd_(?:uit|uitzitten|uitzit|uitdienen|kan_uitzitten)
        rest_van_{_WHOSE}_(?:verblijf|contract|dienstverband) {_WHO}_nog_rest {_ONE}_nog_rest
        resterende_contract* dagen_zijn_geteld dagen_geteld
        afbouw_van_{_WHOSE}_(?:werkzaamheden|uren|contract|taken|dienstverband)
        bouwen_(?:we|wij)_{_WHOSE}_(?:rooster|uren)_af {_WHOSE}_uitdienst*
        tot_het_eind_van_{_WHOSE}_contract
    """,
    "contract": "aanstelling contract jaarcontract dienstverband uitzendovereenkomst arbeidsovereenkomst",
    "not_on": """
        geen_verlenging zonder_verlenging niet_(?:zullen_)?omzetten niet_verlengen niet_verlengd
        niet_voortgezet niet_omgezet loopt_gewoon_af niet_voortzetten
    """,
    "own_end": f"""
        is_{_WHOSE}_einddatum {_WHOSE}_einddatum_(?:is|staat|ligt)
    """,
    "out": f"""
        (?:ligt|vliegt)_(?:hij|zij|ze)_eruit staat_(?:hij|zij|ze)_(?:buiten|op_straat)
        wordt_(?:hij|zij|ze)_ontslagen is_het_(?:voorbij|afgelopen|gedaan|klaar|over)_(?:voor|met)_{_ONE}
        einde_verhaal_voor_{_ONE} (?:moet|moeten)_(?:hij|zij|ze)_(?:weg|eruit|vertrekken)
        (?:hij|zij|ze)_(?:weg|eruit)_moet
    """,
    "vacancy": "vacature vacatures vacant werving werven geworven sollicitanten",
    "seat": f"""
        {_WHOSE}_(?:functie|plek|plaats|baan|stoel|opvolging|positie|formatieplaats)
        positie_van_(?:jou|hem|haar)
    """,
    "has_come": """
        staat online open geplaatst loopt lopen uitgezet gevonden gestart begonnen eerste verspreid hangt
    """,
    # Goodbye
    "bye": f"""
        vaarwel het_ga_{_ONE}_goed afzwaaien afzwaait uitgezwaaid nette_afronding_van_{_WHOSE}
        bedankt_voor_alles_wat trouwe_dienst verdere_(?:carrière|loopbaan) alumni-groep alumni
        geluk_met_wat_er_op uit_te_zwaaien zwaaien_(?:we|wij)_{_ONE}_uit afscheidsbelletje*
        graag_langer_gehouden zo_moest_eindigen gaan_{_ONE}_missen zullen_{_ONE}_missen gaan_{_WHOSE}_humor
        schudden_elkaar_de_hand no_hard_feelings soft_landing voor_de_toekomst_het_allerbeste
        alle_goeds_voor_de_toekomst neerleggen_van_{_WHOSE}_taken vlieg_je_uit vliegt_(?:hij|zij|ze)_uit
        rest_van_{_WHOSE}_loopbaan voorgoed_aan_de_wilgen taart_op_je_laatste succes_met_je_verdere
        wensen_je_voor_de_toekomst part_ways goodbye
    """,
    "not_here": "binnen hier_verder blijft bij_ons_verder uitvaart jubil* musical examen",
    # What is handed in and closed
    "gear": f"""
        {_WHOSE}_(?:mailbox|account|alarmcode|slack-account|tankpas|toegangspas|sleutels|laptop|uniform|werkkleding)
        {_WHOSE}_(?:badge|inlog|pas|autorisaties|kamer|bureau|locker|kluisje|kastje|leaseauto|werkplek|toegang)
        de_dienstwoning bedrijfseigendommen bedrijfstelefoon de_autorisaties personeelskorting e-mailaccount
        toegangsrechten
    """,
    "given_back": """
        leeggeruimd leegruimen leegmaakt ophalen stopgezet gedeactiveerd uitgezet inlevert inleveren levert
        ingeleverd dicht afgesloten vervalt wissen inname leeg doorgeknipt retour inpakken blijven_open
        automatisch_antwoord ontruimd volgende_gebruiker ruim ruimt opgeheven gedeblokkeerd geblokkeerd
        verlopen
    """,
    "plan_end": f"""
        einde_van_(?:het|dit)_(?:traject|plan) eind_van_(?:het|dit)_(?:traject|plan) laatste_evaluatie
        slotgesprek eindgesprek zodra_het_plan plan_afloopt traject_afloopt dag_van_de_review eindevaluatie
        laatste_gesprek tot_en_met {_SEASON} na_(?:het|dit)_(?:plan|traject) aan_het_eind
    """,
    # The way leads elsewhere
    "jobs": f"""
        nieuwe_(?:baas|werkgever) een_nieuwe_baan volgende_(?:baan|job|werkgever) vacatures_van_buiten
        banenmarkt open_sollicitaties sollicitatiebrieven sollicitatiebrief sollicitatietraining
        sollicitatiegesprekken {_WHOSE}_cv arbeidsmarkt welk_beroep welke_werkgever wat_anders_zoeken
        iets_anders_zoeken werk_buiten baan_buiten toekomst_elders netwerkborrel baan_elders werk_elders
    """,
    "other_place": """
        andere_(?:school|werkgever|baas|zaak|winkel|garage|bakkerij|keuken|kliniek|praktijk|gemeente|apotheek)
        andere_(?:organisatie|zorginstelling|stichting|werkkring|branche|sector|omgeving|rijschool)
        ander_(?:huis|bedrijf|kantoor|restaurant|ziekenhuis|vak|beroep|hotel|bureau) kleinere_organisatie
        buiten_(?:ons|onze|de|het)_(?:bedrijf|organisatie|zorg|school|stichting|gemeente|onderwijs|bouw|zaak)
        collega-school collega-bedrijf een_concurrent bij_een_ander ergens_anders grotere_organisatie
    """,
    "suits": f"""
        tot_{_WHOSE}_recht thuishoort thuishoren terechtkunnen terechtkan terechtkunt gunnen past_beter
        past_je_beter beter_past gelukkiger overstapt overstappen beter_op_{_WHOSE}_plek beter_af tot_bloei
        aankan aan_de_slag solliciteren solliciteert meer_kans verder_kan beter_passen passen_beter
        op_{_WHOSE}_plek
    """,
    "nth": """
        jij_bent_de_(?:derde|vierde|vijfde|zesde|zevende|achtste)
        wie_de_(?:derde|vierde|vijfde|zesde|zevende)_is jij_bent_degene
    """,
    "fewer": "in_plaats_van minder",
    "before_going": f"""
        voordat_{_WHO}_(?:gaat|weggaat|vertrekt|stopt) voor_{_WHOSE}_vertrek
    """,
    "own_knowledge": f"""
        alleen_{_WHO}_weet {_WHOSE}_kennis kennisoverdracht overdrachtsdocument overdrachtsdossier
    """,
    "enough": "genoeg voldoende",
    "press_on": "door_te_pakken door_kunnen_pakken",
    "leads": """
        op_zoek zoeken zoekt inschrijving de_deur_uit verkennen onderzoekt onderzoeken vindt vinden jobcoach
        gericht oefenen oefent bijwerken bijwerkt schrijven stuurt reageert helpen helpt kansen coach
        beginnen aankan afspraak
    """,
    "own_no": f"""
        ligt_{_WHOSE}_toekomst_niet toekomst_ligt_niet
        geen_(?:plek|plaats|toekomst|rol)_(?:meer_)?voor_(?:hem|haar) niet_thuis_(?:in|bij)_(?:ons|onze)
        verkeerde_loket
    """,
    # Threats without an exit
    "threat": f"""
        krediet_op ultimatum op_dun_ijs zijden_draad nog_(?:een|één)_(?:misstap|misser|fout|klacht)_en
        geduld_met_{_ONE}_is rek_(?:er_)?(?:bij_ons_)?(?:helemaal_)?uit gele_kaart mes_geslepen
        zonder_pardon trek_ik_de_stekker
    """,
    "radio": "portofoon gesprek zeg zeggen scheidsrechter shirt wedstrijd veld",
    "hits": f"""
        {_ONE} {_WHO} {_WHOSE} genoeg niet volgende anders dan
    """,
}
