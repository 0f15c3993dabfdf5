"""Which kinds of rights are lost in which ways, by the advice that suits them (P22)."""

from typing import Final

from spvgen.rules.proces.rights_words import (
    BREAKS,
    CLAIMS,
    COUNCIL,
    COURSES,
    DAMAGE,
    FILES,
    GONE,
    HELPERS,
    LEAVE_LOST,
    MORE_DAMAGE,
    MORE_HELPERS,
    MORE_LEAVE,
    ODD_HOURS,
    OUTSIDERS,
    PAST,
    PAYS,
    SKIPPED,
    TURNS_TO,
)

LOST: Final = {
    "leave": (
        "any_leave asked no_more -soft -whose -past -around -right -request -talk",
        "any_leave limits -soft -whose -past -around -right -open_to",
        "any_leave goes -soft -whose -past -around -talk",
        "any_leave asked ask_not -soft -whose -past -around",
        "no_day as_price -soft -whose -past",
        "your_off you_come -soft -whose -denied -right",
    ),
    "money": (
        "each_time small_sum you_lose -soft -past -right",
        "any_pay pays_out no_more -returned -open_to -soft -whose -past",
        "any_pay pay_lost -returned -soft -whose -past -pay_kept",
        "no_pay as_price -soft -whose -past",
        "work_hours unpaid_by_us -soft -whose -past",
        "damage bears -soft -whose -not_billed",
        "damage half_each -soft",
        "help_bill back_on_you -soft -whose -past",
    ),
    "ending": ("end_right give_up -soft -whose -past",),
    "unpaid": (
        "at_odd_hours nothing_for you -soft -whose -compensated -offered",
        "extra not_counted no_more -soft -whose -past",
        "extra not_counted on_you -soft -whose -past",
        "long_week you_work -soft -past",
    ),
    "say": (
        "closed -soft -whose",
        "helper held_against -exit_way -open_to -soft -no_worse",
        "helper kept_out -exit_way -may_go -counted_out -soft -past -whose",
        "voice silenced -soft -past -whose",
        "moves forbidden you -soft -past -whose",
        "speaks no_more any_pay you -open_to -soft -whose -past",
        "speaks punished -soft -past -whose",
        "complaint_in taken_back you -soft -past -whose",
        "resign now_agreed -soft -past -whose",
    ),
    "council": ("council_work council_lost -soft -past -whose",),
    "records": ("papers withheld -soft -past -whose",),
    "any": (
        "unwell works_anyway -soft -whose",
        "doctor with_leave you -soft -past -whose",
        "care own_time_only -soft -past -whose",
        "more_hours goes -soft -past -whose",
    ),
    "time": (
        "on_leave you_do -denied -soft -whose",
        "between_shifts few_hours -soft -denied",
        "device away answers you_do -denied -soft",
        "device away stays_on -denied -soft",
        "off_duty_too answers you -denied -soft -whose",
        "breaks cut -denied -soft -past -whose",
    ),
}
"""Kind of advice → the things that come together where a right is lost."""

# --- In general words ---------------------------------------------------------------------------------

TAKEN: Final = {
    "days_off": f"""
        {MORE_LEAVE} compensatie-uren or-uren *uren_van_vorig *verlofdagen kerstdagen bovenwettelijke
        vrije_(?:dag|dagen|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|week) je_vrije mantelzorg
        (?:twee|drie|vier|2|3|4)_weken_(?:turkije|vrij|spanje|marokko|weg|aaneen)
        (?:al_)?(?:goedgekeurde|geboekte|toegekende)_(?:reis|vakantie|vrije|dagen|week|weken) overuren
        plusuren tijd-voor-tijd tijd-voor-tijd-uren spaaruren die_dagen thuiswerkdag thuiswerkdagen
        week_vrij
    """,
    "days_lost": f"""
        {LEAVE_LOST} {GONE} maar_één_week kun_je_geen pas_weer_na zetten_we_op schrap trek_ik trek_de
        ruil_je inruilen niet_doorgaat stopzetten zetten_we_stop weigeren_we wijs_ik_af wijzen_we_af zit_er
        niet_opnemen neem_die_dus_niet geen_aanspraak teruggeeft dag_af verlofdag_af
        geven_we_(?:dat|die)_niet geen_gebruik niet_aan_de_orde gewone_werkmaand streep_door afboeken
        gaat_er_een gaan_eraf verbeurd keuren_we keur_ik geblokkeerd opofferen
        geen_(?:vrije|verlof|vakantie|snipperdag|snipperdagen|verlofdagen|vakantiedagen|zorgverlof|adv)
        niet_toegekend staat_geen niet_meer_(?:aan|opnemen)
    """,
    "held_back": """
        achter_de_hand onder_voorbehoud in_beraad in_de_wacht in_de_ijskast aangehouden hangt afhangt
        afhankelijk
        (?:houden|laten)_(?:we|wij)_(?:nog_)?(?:even_)?(?:aan|open|liggen|afhangen)
        nog_(?:even_)?(?:open|niet_vast|niet_definitief|niet_zeker)
    """,
    "until_out": """
        uitkomst uitslag afloop resultaat resultaten eindgesprek *evaluatie *beoordeling doelen doel norm
        cijfers
        plan traject hoe_het_(?:gaat|loopt) hoe_je_(?:presteert|scoort)
    """,
    "damaged": f"""
        {DAMAGE} {MORE_DAMAGE} schade breekt zoekraakt kwijt_bent je_kwijt fout fouten verkeerde verkeerd
        bon bord sloten reparatie reparaties herstelkosten servies laptop bestelling voorraad marge
        verbrande derving
    """,
    "cost_you": f"""
        {PAYS} vul_je_zelf ingehouden reken_ik_met van_je_af staat_je_af kost_jou betaal_(?:je|jij)
        je_betaalt (?:betaal|vergoed)_(?:je|jij)_(?:het|de|zelf|alles)
        leg_je_(?:zelf|alles|de_helft|het_verschil|het_bedrag|de_rest) vergoedt
        door_jou_(?:vergoed|betaald) rekening_van voor_(?:jou|jouw_rekening|je_rekening|eigen_rekening)
        (?:van|op|met)_(?:je|jouw|het|zijn|haar)_(?:loon|salaris|fooi|vakantiegeld|eindejaarsuitkering|bonus)
        eigen_(?:zak|portemonnee|portomonee|beurs) tegen_(?:kostprijs|inkoopprijs|inkoopwaarde)
        verhalen_(?:we|wij) verhaal_ik (?:leg|pas|vul)_je_bij je_(?:daar|dat|die|er|het|zelf)_bij aan_jou
        van_je_terug neem_je_af bijleggen van_zijn_loon
        van_haar_loon
    """,
    "not_billed": """
        kost_(?:jou|je|u)_(?:dat_|dan_|het_)?niets kost_(?:dat|het)_(?:jou|je|u)_niets
        je_niets? jij_niets? niet_zelf we_niet wij_niet niet_op_jou niet_van_je niet_met_je
        niet_voor_(?:jou|je)
        verzekering nooit
    """,
    "off_or_around": """
        (?:tijdens|in|met|na|heb|door|bij|rond)_(?:je|jouw|het|de)_(?:verlof|vakantie|vrije|zorgverlof|ouderschapsverlof|zomervakantie)
        (?:met|na|van|heb_je|door)_(?:verlof|vakantie|vrije) gesprek gesprekken coaching afspraak evaluatie
        telefoon rondes kost_je_geen lever_je_geen zoals_bij zoals_iedereen
    """,
    "may_go": """
        niet_met_mij wat_kan via_de overwegen bespreekt_blijft niet_in_dit adviseert vindt_dat uit_het_gesprek
        zelf_om medische kun_je kunt_u kunt_zich mag_je je_mag je_kunt niet_mee_eens niet_eens kwalijk
        niet_erg horen_wij_niet secretaris samen toestemming_voor niet_naar_wat adviezen je_dat_wilt prettig
        vraag_gerust
    """,
    "by_rota": """
        op_maandag binnengekomen liggen rooster volgens vervanger niet_bereikbaar je_niet niet_meer voicemail
        dan_pauze tot_in_de is_sanne past_zich ouderschapsverlof werk na_het piket ingeroosterd
        geen niets
    """,
    "given_back": """
        teruggegeven gemeld gecompenseerd terug uitgelopen tijd_voor_tijd declareer declareert schrijf_je_op
        neemt_ze_op te_lichten niet_hebt_gedraaid
    """,
    "pay_kept": """
        niet_gekort vervalt_niet niet_je_loon behoud_van hetzelfde_loon korten_niet
        (?:houden|korten|raken|trekken)_(?:we|wij)_niet geen_onderdeel niet_op_loon jouw_verzoek niet_minder
        niet_lager blijft_gelijk halve_dag_minder
    """,
    "counted_out": """
        (?:tellen|telt)_(?:hier_|hierin_|daarin_|daarbij_|dus_)?niet_(?:mee|voor)
        (?:tellen|telt)_(?:we|wij|ik)_niet_mee niet_(?:meegeteld|meegerekend|mee_te_tellen)
        (?:rekenen|rekent)_(?:we|wij)_niet_mee buiten_(?:beschouwing|de_telling|de_meting|de_steekproef)
        buiten_(?:deze|dit|het|de)_(?:norm|cijfer|percentage|score)
    """,
    "exit_way": """
        ontslag ontslaan ontbinden ontbinding uwv arbeidsovereenkomst ontslagvergunning positie contract
        afscheid dienstverband
    """,
    "own_leave": "(?:in|tijdens)_je_(?:eigen_)?(?:vakantie|verlof|zomervakantie|kerstvakantie|meivakantie)",
    "works": "werkt werk maakt maak doet doe leest lees rondt haalt mailt belt",
    "each_time_you": """
        per_(?:fout|keer|klacht|dossier|misser|gemiste|minuut|stuk|dag) elke iedere elk wie
        een_keer
    """,
    "coins": "pot boete boetes euro € boetepot spaarpot cent strafgeld koffiepot",
    "pays": "betaal betaalt stort gaat af kost leg legt inhouden ingehouden verrekenen verrekend doet staat",
    "odd_hours": f"""
        {ODD_HOURS} avond nachts na_je_(?:dienst|werk|werktijd) half_uur uurtje eerder overuren extra thuis
        na_sluitingstijd buiten_werktijd vroeger inhalen doorwerken door na_werktijd voor_je_dienst
    """,
    "for_nothing": """
        onbetaald gratis
        zonder_(?:vergoeding|toeslag|betaling|loon|piketvergoeding|compensatie|overwerkvergoeding|extra)
        geen_(?:loon|vergoeding|toeslag|compensatie) uren_schrijf_je_niet schrijf_je_niet niet_geschreven
        uren_tellen_niet (?:uitbetalen|betalen|vergoeden)_doen uitbetalen_we_niet
        niet_(?:uitbetaald|betaald|vergoed|vergoeden|uitbetalen) eigen_tijd vrije_tijd niets_tegenover
        niks_tegenover onder_eigen_rekening eigen_rekening niet_als_werktijd staat_geen_loon valt_buiten_je
    """,
    "free_time": """
        vrij_bent als_je_vrij vrije_(?:dag|dagen|tijd|avond|weekend|woensdag|vrijdag|maandag)
        (?:tijdens|in|op)_je_(?:vakantie|verlof|pauze|eigen_vakantie) zeven_dagen 7_dagen weekend zondag
        zaterdag avonds nachts (?:tot|na)_(?:20|21|22|23) in_de_avond zorgverlof
        ouderschapsverlof ook_ziek buiten_werktijd
    """,
    "you_must": """
        reageer_je je_reageert je_beantwoordt beantwoord lees_je je_leest pak_je pakt_je
        bereikbaar opneemt je_appt app_je mail_je je_mailt bijhouden check_je je_checkt inlogt log_je aanstaan
        zet_je werk_je_door
    """,
    "helpers": f"""
        {HELPERS} {MORE_HELPERS} juridische personeelsvertegenwoordiging klokkenluidersregeling
        medezeggenschap arbodienst rechtswinkel (?:de|een)_commissie klokkenluider vakbondskantoor
    """,
    "toward": "voorleggen contact gang inschakelen raadplegen betrekken",
    "omitted": "achterwege",
    "kept_from": """
        stopt weg erbij_dan referentie rekenen_op niet geen geweigerd weigeren buiten
        erbuiten afgezien van_de_baan intrekken ingetrokken trekken_in
        pas_(?:na|nadat|als|wanneer) anders stoppen stop verbied verboden voordat_je_mij toestemming
        aangerekend kwalijk laat_de onder_ons onder_elkaar onverstandig ongewenst
        nergens tegen_je einde_van
    """,
    "turns_to": f"""
        {TURNS_TO} praten stappen halen loopt lopen meenemen meneemt bijstaan betrekken melding melden meldt
        klacht afspraak gesprekken gesprek hulp bezwaar belooft beloof advies raadplegen raadpleeg mee erbij
        beroep
    """,
    "claims": f"""
        {CLAIMS} aansprakelijk klacht klachten rechter vordering vorderingen aanspraken second_opinion
        recht_om tegenspraak melding tegen_te_gaan
    """,
    "given_up": """
        afgezien ziet_af zie_je af_te_zien van_af afstand van_de_baan afziet zie_je_van zult_doen
        te_zullen_doen zie_je_ook
    """,
    "your_file": f"{FILES} zienswijze weerwoord reactie beoordelingen notities logboek",
    "closed_to_you": """
        pas_(?:lezen|inzien|zien|bekijken) geen_recht geen_eigen pas_(?:aan|als|na|nadat|wanneer)
        blijven_bij_(?:mij|ons) blijft_bij_(?:mij|ons) geen_(?:inzage|kopie|afschrift|zienswijze|weerwoord)
        krijg_je_niet krijg_je_pas geven_we_(?:niet|pas) nemen_we_niet achter_slot schrijf_geen niet_opgenomen
        niet_toegevoegd
    """,
    "union_work": f"""
        {COUNCIL} or-vergaderingen or-vergadering or-werk medezeggenschap medezeggenschapsraad lidmaatschap
        or-uren staking staken personeelsvertegenwoordiging or-lidmaatschap bondswerk actie_van_de_bond
        bestuursfunctie
    """,
    "work_ends": """
        sla_je stel_je uitstellen meld_je_af neer neerleggen stapt_uit stap_je_uit stapt_u_uit uit_de_or
        opzeggen zegt_je je_zegt zeg_je geen_tijd laag_pitje niet_de_bedoeling terugtrekken pauzeer
        aangerekend opgeven je_stapt
    """,
    "rest_time": f"""
        {BREAKS} kolf kolft kolven bidden gebed rust rusttijd toiletpauze plast kolfuur plaspauze
    """,
    "rest_lost": f"""
        {SKIPPED} haal_je_in inhalen 's_avonds_in achter_je_bureau door_kunt sla_je_over sla_je_de sla_je
        zonder_de pas_weer buiten_werktijd eigen_tijd je_werkt_door werkt_door
        geen_(?:pauze|pauzes|lunchpauze|rust) in_je_pauze in_de_lunchpauze ingekort maar_na schrappen
        halveren voortaan_thuis of_thuis
    """,
    "yours_again": """
        hoeft hoef gewoon staat_vast blijft_staan blijven_staan altijd gerust prima mag_je je_mag
        kun_je_(?:altijd|gerust|bij|naar|terecht) terecht welkom kunt_zich raken_we_niet niet_aan staat_los
        losvan los_van niets_mee verzekering verzekeraar verlengen wordt_uitbetaald op_kosten_van
        kosten_van_de_zaak ongemoeid wij_betalen betalen_wij betaalt_de_(?:school|zaak|werkgever|organisatie)
        voor_ons tijdens_je_dienst binnen_je_rooster toeslag_uit telefoon_uit geen_vrije_dag niet_nodig
        gewone_vergoeding omheen blijft_vrij zonder_zorgen niet_meer_te_doen toegevoegd voegen_we_je terug_van
        niet_meer_achter krijg_je_die in_overleg samen wil_je wilt uitbetaald_of storingsdienst uit_de_cao
        ingeroosterd ingeroosterde onverlet voordat_je_tekent als_je_dat_prettig
    """,
    "not_taken": """
        vervalt_niet vervallen_niet trekken_(?:we|wij)_niet we_niet_in raken_(?:we|wij)_niet
        verrekenen_(?:we|wij)_niet houden_(?:we|wij)_niet niet_ingetrokken verlof_staat leg_je_niet niet_neer
        zie_je_niet overslaan_is_niet vragen_(?:we|wij)_niet werk_je_niet laat_je_die gaat_naar_ons
        is_voor_ons verrekenen_niets betalen_(?:we|wij)_gewoon niet_op_je_vrije neem_je_op_tijd
        niet_op_jou niet_op_je_verhaald
        niet_(?:bij_jou_)?in_rekening niet_voor_(?:jouw|je)_rekening
        hangt_niet niet_afhankelijk niet_afhangen verander(?:t|en)_(?:er_|hier_|daar_)?niet
    """,
    "not_yours": f"""
        {OUTSIDERS} inwoner bezoekers van_je_team van_het_team aanvrager inwoners cliënt cliënten passagiers
        opdrachtgever burgers uitzendkracht collega debiteuren verzekerden
    """,
    "was_then": f"{PAST} hadden kregen kostte sloeg maakte gingen boekte deed meldde stond",
    "lesson": f"{COURSES} coaching coach bijeenkomst workshop",
}
"""Role → words."""

_FAIR: Final = "-yours_again -not_yours -was_then -not_taken"
TAKEN_ROWS: Final = {
    kind: tuple(f"{row} {_FAIR}" for row in rows)
    for kind, rows in {
        "leave": (
            "days_lost days_off -off_or_around",
            "held_back days_off until_out -around -with_you",
        ),
        "money": ("cost_you damaged -lesson -not_billed", "coins pays each_time_you fault"),
        "unpaid": ("for_nothing odd_hours -lesson -offered -given_back",),
        "say": (
            "helpers kept_from turns_to -may_go -exit_way -counted_out",
            "helpers toward omitted -may_go",
            "given_up claims",
        ),
        "council": ("union_work work_ends",),
        "records": ("closed_to_you your_file",),
        "time": ("free_time you_must -by_rota", "rest_time rest_lost -by_rota", "own_leave works -by_rota"),
    }.items()
}
"""Kind of advice → the roles that come together."""
