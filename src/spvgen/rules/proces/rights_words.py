"""The words of what a plan may not take away, and of how it does, by their role (P22)."""

from typing import Final

TAKEN: Final = {
    "days_off": """
        *verlof verlofdag verlofuren *vakantie vakantiedag vakantiedagen vakantieweken snipperdag
        snipperdagen atv adv-dag adv-dagen atv-dag atv-dagen papadag bouwvak feestdagen huwelijksreis
        wintersport compensatiedagen compensatie-uren or-uren *uren_van_vorig *verlofdagen kerstdagen
        bovenwettelijke vrije_(?:dag|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|week) je_vrije
        mantelzorg (?:twee|drie|vier|2|3|4)_weken_(?:turkije|vrij|spanje|marokko|weg|aaneen)
        (?:al_)?(?:goedgekeurde|geboekte|toegekende)_(?:reis|vakantie|vrije|dagen|week|weken) overuren
        plusuren tijd-voor-tijd tijd-voor-tijd-uren spaaruren die_dagen thuiswerkdag thuiswerkdagen
        week_vrij verlofaanvraag verlofaanvragen
    """,
    "days_lost": """
        afgewezen geweigerd ingetrokken intrekken geschrapt vervalt vervallen opgeschort stopgezet bevroren
        niet_door lever_je levert_u schrappen inleveren ingeleverd trekken_(?:we|wij) op_nul afgeboekt
        afgeschreven kun_je_vergeten maar_één_week kun_je_geen pas_weer_na zetten_we_op schrap trek_ik
        trek_de ruil_je inruilen niet_doorgaat stopzetten zetten_we_stop weigeren_we wijs_ik_af wijzen_we_af
        zit_er niet_opnemen neem_die_dus_niet geen_aanspraak teruggeeft dag_af verlofdag_af
        geven_we_(?:dat|die)_niet geen_gebruik niet_aan_de_orde gewone_werkmaand streep_door afboeken
        gaat_er_een gaan_eraf verbeurd keuren_we keur_ik geblokkeerd opofferen
        geen_(?:vrije|verlof|vakantie|snipperdag|snipperdagen|verlofdagen|vakantiedagen|zorgverlof|adv)
        niet_toegekend staat_geen niet_meer_(?:aan|opnemen) doorgeschoven opgeschoven schuift_op schuif_je
        schuiven_(?:we|wij) niet_(?:gehonoreerd|goedgekeurd|verleend|toegestaan)
    """,
    "held_back": """
        achter_de_hand onder_voorbehoud in_beraad in_de_wacht aangehouden hangt afhangt afhankelijk
        bespreekbaar pas_weer in_het_licht zodra
        (?:houden|laten)_(?:we|wij)_(?:nog_)?(?:even_)?(?:aan|open|liggen|afhangen)
    """,
    "until_out": """
        uitkomst uitslag afloop resultaten eindgesprek *evaluatie *beoordeling doelen doel norm cijfers
        voortgang score
    """,
    "damaged": """
        ruit gereedschap stuk kapot beschadigd gebroken eigen_risico kwijtraakt bedorven sleutel kapotte
        kasverschil verschil manco tekort deuk beschadigde kras vermist schade breekt zoekraakt kwijt_bent
        je_kwijt fout fouten verkeerde verkeerd bon bord sloten reparatie reparaties herstelkosten servies
        laptop bestelling voorraad marge verbrande derving kastekort kastekorten breuk
    """,
    "cost_you": """
        is_voor_jou draai_jij leg_jij draai_(?:je|jij) op_jou_verhaald vul_je_zelf ingehouden reken_ik_met
        van_je_af staat_je_af kost_jou betaal_(?:je|jij) je_betaalt
        (?:betaal|vergoed)_(?:je|jij)_(?:het|de|zelf|alles)
        leg_je_(?:zelf|alles|de_helft|het_verschil|het_bedrag|de_rest) vergoedt door_jou_(?:vergoed|betaald)
        rekening_van voor_(?:jou|jouw_rekening|je_rekening|eigen_rekening)
        (?:van|op|met)_(?:je|jouw|het|zijn|haar)_(?:loon|salaris|fooi|vakantiegeld|eindejaarsuitkering|bonus)
        eigen_(?:zak|portemonnee|portomonee|beurs) tegen_(?:kostprijs|inkoopprijs|inkoopwaarde)
        verhalen_(?:we|wij) verhaal_ik (?:leg|pas|vul)_je_bij je_(?:daar|dat|die|er|het|zelf)_bij aan_jou
        van_je_terug neem_je_af bijleggen van_zijn_loon van_haar_loon (?:jij|je|u|allebei|ieder)_de_helft
        uur_loon dag_loon
    """,
    "coins": "pot boete boetes euro € boetepot spaarpot cent strafgeld koffiepot",
    "pays": "betaal betaalt stort gaat af kost leg legt inhouden ingehouden verrekenen verrekend doet staat",
    "each_time_you": """
        per_(?:fout|keer|klacht|dossier|misser|gemiste|minuut|stuk|dag) elke iedere elk wie een_keer
    """,
    "fault": """
        fouten te_laat keer missers klacht klachten gemiste sluit vergeet vergeten vergissing *fout te_late
    """,
    "pay": """
        reistijd pauzevergoeding opslag loonbetaling beloning overwerkvergoeding jubileumuitkering pensioen
        pensioenopbouw lease auto_van_de_zaak gratificatie loon salaris bonus eindejaarsuitkering
        eindejaarspremie provisie commissie fooi fooien fooienpot toeslagen *toeslag vakantiegeld
        vakantiebijslag indexatie maaltijdcheques maaltijdcheque reiskostenvergoeding laptopvergoeding
        telefoonvergoeding thuiswerkvergoeding internetvergoeding onkostenvergoeding kilometervergoeding
        ploegenpremie productiepremie aanwezigheidspremie kerstpakket loonsverhoging salarisverhoging
        nettoloon uurloon winstuitkering winstdeling dertiende_maand 13e_maand periodiek leaseauto
        bedrijfsauto reiskosten personeelskorting loonstrook
    """,
    "end_right": """
        transitievergoeding ww ww-uitkering ww-recht opzegtermijn ontslagvergoeding ontslagbescherming
        loondoorbetaling
    """,
    "claims": """
        bezwaar beroep verweer aanvechten op_te_komen procedure rechten protest rechtszaak aansprakelijk
        klacht klachten rechter vordering vorderingen aanspraken second_opinion recht_om tegenspraak melding
        tegen_te_gaan aan_te_vechten
    """,
    "given_up": """
        afgezien ziet_af zie_je af_te_zien van_af afstand van_de_baan afziet zie_je_van zult_doen
        te_zullen_doen zie_je_ook trek_je je_trekt trekt_je geen_aanspraak laat_varen
        geen_bezwaar_(?:meer|maken|aantekenen|indienen) niet_in_beroep
    """,
    "helpers": """
        vakbond bond advocaat jurist vertrouwenspersoon klachtencommissie geschillencommissie rechter
        kantonrechter bedrijfsarts ondernemingsraad bondsman ombudsman fnv cnv raadsman arbeidsinspectie
        inspectie rechtsbijstand rechtsbijstandsverzekering adviseur vakbondsconsulent mediator
        second_opinion begeleider juridische personeelsvertegenwoordiging klokkenluidersregeling
        medezeggenschap arbodienst rechtswinkel (?:de|een)_commissie klokkenluider vakbondskantoor
    """,
    "kept_from": """
        stopt weg erbij_dan referentie rekenen_op niet geen geweigerd weigeren buiten erbuiten afgezien
        van_de_baan intrekken ingetrokken trekken_in pas_(?:na|nadat|als|wanneer) anders stoppen stop
        verbied verboden voordat_je_mij toestemming aangerekend kwalijk laat_de onder_ons onder_elkaar
        onverstandig ongewenst nergens tegen_je einde_van ingewikkelder
    """,
    "turns_to": """
        inschakelt inschakelen praat bespreekt stap stapt gaat ga schakel haal haalt betrek belt neem neemt
        bespreek bel praten stappen halen loopt lopen meenemen meneemt bijstaan betrekken melding melden
        meldt klacht afspraak gesprekken gesprek hulp bezwaar belooft beloof advies raadplegen raadpleeg mee
        erbij beroep
    """,
    "unwelcome": "niet_welkom staan_we_niet niet_passend erbuiten hierbuiten niet_gewenst",
    "toward": "voorleggen contact gang",
    "omitted": "achterwege",
    "union_work": """
        ondernemingsraad or vakbondswerk kaderlid or-vergaderingen or-vergadering or-werk medezeggenschap
        medezeggenschapsraad lidmaatschap or-uren staking staken personeelsvertegenwoordiging
        or-lidmaatschap bondswerk actie_van_de_bond bestuursfunctie
    """,
    "work_ends": """
        sla_je stel_je uitstellen meld_je_af neer neerleggen stapt_uit stap_je_uit stapt_u_uit uit_de_or
        opzeggen zegt_je je_zegt zeg_je geen_tijd laag_pitje niet_de_bedoeling terugtrekken pauzeer
        aangerekend opgeven je_stapt
    """,
    "your_file": """
        verslag gespreksverslagen gespreksverslag verslagen dossier personeelsdossier afschrift inzage
        aantekeningen opnames kopie beoordelingen notities logboek
    """,
    "voice": "zienswijze weerwoord reactie aantekening kanttekeningen (?:je|jouw)_kant",
    "closed_to_you": """
        pas_(?:lezen|inzien|zien|bekijken) geen_recht geen_eigen pas_(?:aan|als|na|nadat|wanneer)
        blijven_bij_(?:mij|ons) blijft_bij_(?:mij|ons) geen_(?:inzage|kopie|afschrift|zienswijze|weerwoord)
        krijg_je_niet krijg_je_pas geven_we_(?:niet|pas) nemen_we_niet achter_slot schrijf_geen
        niet_opgenomen niet_toegevoegd nemen_we_ook_niet niet_inzien laten_we_buiten halen_we_uit
    """,
    "secretly": """
        zonder_dat_je_(?:het|dat|dit|ervan)_(?:weet|merkt|ziet) buiten_(?:je|jouw)_(?:weten|medeweten)
        (?:je_krijgt|krijg_je)_(?:het|dat|die|dit)_niet_te_zien
    """,
    "for_nothing": """
        onbetaald gratis
        zonder_(?:vergoeding|toeslag|betaling|loon|piketvergoeding|compensatie|overwerkvergoeding|extra)
        geen_(?:loon|vergoeding|toeslag|compensatie) uren_schrijf_je_niet schrijf_je_niet niet_geschreven
        uren_tellen_niet (?:uitbetalen|betalen|vergoeden)_doen uitbetalen_we_niet
        niet_(?:uitbetaald|betaald|vergoed|vergoeden|uitbetalen) eigen_tijd vrije_tijd niets_tegenover
        niks_tegenover onder_eigen_rekening eigen_rekening niet_als_werktijd staat_geen_loon valt_buiten_je
        tellen_niet_mee_als
    """,
    "odd_hours": """
        zaterdag zondag zaterdagochtend zaterdagen weekend zondagen avonds langer avond nachts
        na_je_(?:dienst|werk|werktijd) half_uur uurtje eerder overuren extra thuis na_sluitingstijd
        buiten_werktijd vroeger inhalen doorwerken door na_werktijd voor_je_dienst avonden
    """,
    "free_time": """
        vrij_bent als_je_vrij vrije_(?:dag|dagen|tijd|avond|weekend|woensdag|vrijdag|maandag)
        (?:tijdens|in|op)_je_(?:vakantie|verlof|pauze|eigen_vakantie) zeven_dagen 7_dagen weekend zondag
        zaterdag avonds nachts (?:tot|na)_(?:20|21|22|23) in_de_avond zorgverlof ouderschapsverlof ook_ziek
        buiten_werktijd op_vakantie
    """,
    "you_must": """
        reageer_je je_reageert je_beantwoordt beantwoord lees_je je_leest pak_je pakt_je bereikbaar opneemt
        je_appt app_je mail_je je_mailt bijhouden check_je je_checkt inlogt log_je aanstaan zet_je
        werk_je_door neem_je_op neem_je_de houd_je_je_telefoon laptop_mee
    """,
    "rest_time": """
        pauze pauzes middagpauze lunchpauze koffiepauze rookpauze kolfpauze kolf kolft kolven bidden gebed
        rust rusttijd toiletpauze plast kolfuur plaspauze
    """,
    "rest_lost": """
        slaat overslaan vervalt vervallen doorwerken doorwerkt haal_je_in inhalen 's_avonds_in
        achter_je_bureau door_kunt sla_je_over sla_je_de sla_je zonder_de pas_weer buiten_werktijd
        eigen_tijd je_werkt_door werkt_door geen_(?:pauze|pauzes|lunchpauze|rust) in_je_pauze
        in_de_lunchpauze ingekort maar_na schrappen halveren voortaan_thuis of_thuis
    """,
    "you_eat": "(?:eet|lunch|pauzeer)_(?:je|jij) (?:je|jij)_(?:eet|luncht|pauzeert)",
    "at_post": """
        (?:aan|achter|op|naast|bij)_(?:de|het|je|jouw)_(?:balie|bureau|kassa|werkplek|telefoon|toonbank)
        (?:aan|achter|op|naast|bij)_(?:de|het|je|jouw)_(?:machine|stuur|lijn|scherm|receptie|werkbank|post)
        tussen_(?:de_)?(?:klanten|patiënten|gasten|bezoekers|oproepen|ritten|telefoontjes)
    """,
    "stays_in": """
        in_(?:het|ons)_land_(?:blijft|bent) blijf_(?:je|jij)_in_(?:het|ons)_land
        (?:je|jij)_blijft_in_(?:het|ons)_land geen_verre_(?:reis|reizen)
    """,
    "goods": "zending zendingen pakket pakketten order orders bestelling lading vracht geld land_van",
    "if_scored": """
        haal_(?:je|jij) op_groen gaat_het_goed zijn_de_cijfers staan_de_cijfers als_alles
        (?:lukt|loopt)_(?:het|alles)
    """,
    "then_see": """
        praten_(?:we|wij)_(?:over|verder) kijken_(?:we|wij)_(?:ernaar|er|naar) bekijken_(?:we|wij)
        beslissen_(?:we|wij) denken_(?:we|wij) hebben_(?:we|wij)_het_over bespreken_(?:we|wij)
    """,
    "free_weeks": "vrije_(?:week|weken|dag|dagen) *vakantie *verlof vakantieweek vakantiedagen verlofdagen",
    "work_device": "laptop diensttelefoon werktelefoon werklaptop werkmobiel telefoon_van_de_zaak",
    "also_off": """
        ook_(?:op_)?(?:zaterdag|zondag)(?:ochtend|middag|avond)? ook_in_(?:het|je)_weekend ook_'s_avonds
        ook_in_je_vrije ook_op_je_vrije
    """,
    "left_off": """
        geen nooit uit hoef hoeft ingeroosterd weekenddienst laat ligt liggen blijft op_kantoor op_je_werk
    """,
    "no_outsider": "geen_(?:buitenstaander|buitenstaanders|pottenkijker|pottenkijkers|vreemden)",
    "between_us": "met_z'n_tweeën onder_elkaar onder_ons onderling lossen_(?:we|wij)",
    "reading": "lezen leest inzien inziet delen deelt gedeeld vertrouwelijk meelezen weten",
    "signed": "handtekening teken tekent ondertekent ondertekening getekend krabbel",
    "settled": "van_tafel afgedaan uit_de_wereld gesloten afgesloten afgerond",
    "nowhere": "niemand nergens niet_meer_op_terug niets_meer",
    "grievance": "bezwaar bezwaren klacht klachten",
    "no_way": "niet geen nooit hoeft hoef zonder",
    "you": "je jij jou jouw",
}
"""Role → words for a right, and for how it is lost."""
LEFT: Final = {
    "yours_again": """
        (?:dat|die)_(?:mag|kun|kunt)_(?:jij|je|u)_(?:wel|gerust|altijd) houd_je_recht behoud_je_recht
        betaal_(?:je|jij)_niets
        hoeft hoef gewoon staat_vast blijft_staan blijven_staan altijd gerust prima terecht welkom kunt_zich
        raken_we_niet staat_los losvan los_van niets_mee verzekering verzekeraar verlengen wordt_uitbetaald
        op_kosten_van kosten_van_de_zaak ongemoeid wij_betalen betalen_wij
        betaalt_de_(?:school|zaak|werkgever|organisatie) voor_ons tijdens_je_dienst binnen_je_rooster
        toeslag_uit telefoon_uit geen_vrije_dag niet_nodig gewone_vergoeding omheen blijft_vrij
        zonder_zorgen niet_meer_te_doen toegevoegd voegen_we_je terug_van niet_meer_achter krijg_je_die
        in_overleg samen wil_je wilt uitbetaald_of storingsdienst uit_de_cao ingeroosterd ingeroosterde
        onverlet voordat_je_tekent als_je_dat_prettig
    """,
    "may": "mag_je je_mag kun_je_(?:altijd|gerust|bij|naar|terecht)",
    "not_yours": """
        klant(?:en)? bewoner(?:s)? leerling(?:en)? gast(?:en)? huurder(?:s)? leverancier(?:s)?
        patiënt(?:en)? student(?:en)? inwoner bezoekers van_je_team van_het_team aanvrager inwoners cliënt
        cliënten passagiers opdrachtgever burgers uitzendkracht collega debiteuren verzekerden
    """,
    "was_then": """
        had werd was waren nam kreeg ging werden hadden kregen kostte sloeg maakte gingen boekte deed meldde
        stond
    """,
    "not_taken": """
        vervalt_niet vervallen_niet trekken_(?:we|wij)_niet we_niet_in raken_(?:we|wij)_niet
        verrekenen_(?:we|wij)_niet houden_(?:we|wij)_niet niet_ingetrokken verlof_staat leg_je_niet
        niet_neer zie_je_niet overslaan_is_niet vragen_(?:we|wij)_niet werk_je_niet laat_je_die
        gaat_naar_ons is_voor_ons verrekenen_niets betalen_(?:we|wij)_gewoon niet_op_je_vrije
        neem_je_op_tijd niet_op_jou niet_op_je_verhaald niet_(?:bij_jou_)?in_rekening
        niet_voor_(?:jouw|je)_rekening hangt_niet niet_afhankelijk niet_afhangen
        verander(?:t|en)_(?:er_|hier_|daar_)?niet
    """,
    "not_billed": """
        kost_(?:jou|je|u)_(?:dat_|dan_|het_)?niets kost_(?:dat|het)_(?:jou|je|u)_niets je_niets? jij_niets?
        niet_zelf we_niet wij_niet niet_op_jou niet_van_je niet_met_je niet_voor_(?:jou|je) verzekering
        nooit
    """,
    "off_or_around": """
        (?:tijdens|in|met|na|heb|door|bij|rond)_(?:je|jouw|het|de)_(?:verlof|vakantie|vrije|zorgverlof|ouderschapsverlof|zomervakantie)
        (?:met|na|van|heb_je|door)_(?:verlof|vakantie|vrije) gesprek gesprekken coaching afspraak evaluatie
        telefoon rondes kost_je_geen lever_je_geen zoals_bij zoals_iedereen
    """,
    "may_go": """
        niet_met_mij wat_kan via_de overwegen bespreekt_blijft niet_in_dit adviseert vindt_dat
        uit_het_gesprek zelf_om medische kun_je kunt_u kunt_zich mag_je je_mag je_kunt niet_mee_eens
        niet_eens kwalijk niet_erg horen_wij_niet secretaris samen toestemming_voor niet_naar_wat adviezen
        je_dat_wilt prettig vraag_gerust
    """,
    "by_rota": """
        op_maandag binnengekomen liggen rooster volgens vervanger niet_bereikbaar je_niet niet_meer
        voicemail dan_pauze tot_in_de is_sanne past_zich ouderschapsverlof werk na_het piket ingeroosterd
        geen niets
    """,
    "given_back": """
        teruggegeven gemeld gecompenseerd terug uitgelopen tijd_voor_tijd declareer declareert schrijf_je_op
        neemt_ze_op te_lichten niet_hebt_gedraaid
    """,
    "counted_out": """
        (?:tellen|telt)_(?:hier_|hierin_|daarin_|daarbij_|dus_)?niet_(?:mee|voor)
        (?:tellen|telt)_(?:we|wij|ik)_niet_mee niet_(?:meegeteld|meegerekend|mee_te_tellen)
        (?:rekenen|rekent)_(?:we|wij)_niet_mee buiten_(?:beschouwing|de_telling|de_meting|de_steekproef)
        buiten_(?:deze|dit|het|de)_(?:norm|cijfer|percentage|score)
    """,
    "lesson": """
        cursus training e-learning opleiding module examen les lessen coaching coach bijeenkomst workshop
    """,
    "offered": """
        bied biedt bieden aanbieden aangeboden krijgen ontvangen levering bezorging bezorgen bezorgd
        verzending korting proefles proefrit monster advies
        gratis_(?:parkeren|koffie|retour|retourneren|ophalen|thuisbezorgd|verzonden|geleverd)
    """,
}
"""Role → words that leave a right to somebody, or are about somebody else."""
