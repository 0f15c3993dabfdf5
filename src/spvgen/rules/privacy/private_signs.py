"""Private life in plain words: a sitter who calls off, a ring that is gone, who was voted for (V06).

A part of ``private_together``: a row stands for a way of saying, and the bars for the work that it is like.
"""

from typing import Final

from spvgen.rules.privacy.private_words import ROWS
from spvgen.rules.reading.clause_words import OUTSIDERS
from spvgen.rules.reading.patterns import any_of
from spvgen.rules.reading.together import Roles

_KIN: Final = any_of("""
    echtgenote echtgenoot man vrouw partner vader moeder ouders broer zus zusje broertje zoon zoontje dochter
    dochtertje kind kindje opa oma schoonvader schoonmoeder schoonzus zwager tante oom neef nicht kleinkind
    vriend vriendin
""")
ROLES: Final = Roles(
    {
        "you": ROWS["you"],
        "are": "ben bent",
        "strangers": f"""
        {OUTSIDERS} huurder* inwoner* debiteur* cursist* student* kandidaat kandidaten sollicitant* gasten
        """,
        "group": """
        groep groepen klas klassen leidster* pedagogisch* ouders ouder peutergroep stamgroep locatie bso
        overdracht koppel* gastouderbureau slaapruimte bedje school kdv oudergesprek*
        """,
        "sitter": "oppas gastouder crèche kinderopvang",
        "calls_off": "af afbelt afzegt afgezegd ziek dicht pas niet_kan niet_kon niet_komt opgezegd stopt",
        "little_one": "baby dreumes kleintje pasgeborene zuigeling",
        "nights": "nachten slaap slaapt wakker slapeloze",
        "days_that": """
        (?:dagen|dag|week|weken|weekend|weekenden|ochtenden|middagen)_(?:dat|waarop|waarin|als)_(?:je|jij)
        (?:oneven|even)_weken om_de_week (?:dagen|week|weken|weekenden|dag)_(?:dat|waarop|waarin)_(?:de|je)
        """,
        "kids": "kinderen kids kind dochter dochters zoon zoons zoontje dochtertje jongens meiden tweeling",
        "has": "hebt heb hebben bij_je bij_jou komen thuis",
        "ill_child": "(?:kind|kinderen|zoon|dochter|zoontje|dochtertje|baby)_(?:weer_|was_|is_)?ziek",
        "so_late": "te_laat later thuis afgemeld gemist miste thuisgebleven",
        "arrangement": "regeling_met omgangsregeling bezoekregeling zorgregeling",
        "because": "in_verband_met vanwege wegens door omdat doordat",
        "half_weeks": """
        om_de_week oneven even woensdag woensdagen woensdagmiddag weekend weken vrijdag maandag
        """,
        "dealt": "betaal* leverancier* bank cao vakantie* factu* contract* korting",
        "prays": "bid bidt bidden gebed gebeden",
        "at_hours": """
        werktijd dienst diensten bereikbaar pauze balie keer_per_dag terugtrekt trekt werk kassa telefoon
        """,
        "bedside": "bewoner* geestelijk* pastor* patiënt* stervende* bed gasten met_cliënten",
        "worship": """
        (?:in|uit|naar|bij|van)_(?:de|je)_(?:kerk|moskee|synagoge|tempel) kerkdienst vrijdaggebed
        dienst_in_de_kerk gemeenteleden geloofsgenoten moskeebestuur
        """,
        "of_that_day": """
        zondag_in_de_kerk hoorde hoorden uitgelaten gezegd verteld gesproken gehad gezien
        """,
        "church_work": """
        schoonma* (?:kerk|moskee|synagoge|tempel)_(?:om|voor)
        opbouw* opgebouwd uitvaart* rondleiding* offerte* orgel* restauratie* project*
        schilder* lever* bezorg* concert* klus monteur* koor kassa museum stoelen toeristen geluid
        """,
        "fasts": "vastte vasten",
        "worn_by_it": "vooruit moe energie bidt zonsondergang brandt branden duizelig concentratie trek",
        "sacred": """
        je_(?:kerkelijke_gemeente|evangelische_gemeente|geloofsgemeenschap|moskee|parochie)
        je_(?:koran|bijbel|gebedskleed|gebedskleedje|rozenkrans|gebedsmat|keppel|hoofddoek)
        """,
        "too_old": "te_oud te_jong",
        "objects": """
        machine* laptop* pand installatie* versie* voorraad* brood melk vlees product* data cijfers
        dossier* auto* wagen* telefoon* gebouw* kind kinderen leerling*
        """,
        "not_young": """
        niet_meer_de_jongste niet_meer_zo_jong dagje_ouder
        jaren_gaan_(?:mee)?tellen jaren_beginnen_te_tellen jaren_beginnen_mee_te
        (?:jonge|jongere)_garde op_leeftijd_(?:raakt|komt|bent)
        voor_een_(?:veertiger|vijftiger|zestiger)
        millennial millennials babyboomer boomer generatie_z
        een_oudere_(?:medewerker|medewerkster|werknemer|werkneemster|collega)_(?:als|zoals)_je
        """,
        "arrears": "achterstand achterstanden schuld schulden huurachterstand betalingsachterstand",
        "rent_arrears": "huurachterstand betalingsachterstand hypotheekachterstand",
        "at_care": """
        bij_(?:de|het)_(?:opvang|bso|crèche|kinderopvang|kinderdagverblijf|gastouder)_(?:staan|zijn|bent)
        """,
        "at_whom": """
        woningbouw woningcorporatie woningbouwvereniging verhuurder energiebedrijf zorgverzekeraar
        zorgverzekering belastingdienst cjib duo hypotheekverstrekker energieleverancier
        """,
        "works_off": """
        inlopen inloopt inlost aflost aflossen afbetalen afbetaalt wegwerken rustig zorgen hoofd
        """,
        "housing_work": """
        rayon woningen dossiers aanvragen portefeuille onderhoud renovatie loket team facturatie
        """,
        "lends": """
        schiet schieten voorschieten voorgeschoten voorschot lenen
        leent geleend lening
        """,
        "house_bill": """
        huur benzine energierekening gasrekening boodschappen zorgpremie rekeningen aanmaning aanmaningen
        stroomrekening
        """,
        "unpaid": """
        niet_betalen niet_meer_betalen niet_(?:kunt|kon|kan)_betalen niet_meer_(?:kunt|kon)_betalen
        """,
        "settles": "betalingsregeling afbetalingsregeling",
        "helps_you": "helpen_je help_je helpen_we_je samen",
        "debt_help": "schuldhulp schuldhulpverlening schuldhulpverlener schuldsanering budgetcoach",
        "bankrupt": "failliet",
        "no_ring": """
        zonder_(?:je_)?(?:ring|trouwring) trouwring_(?:niet|af|weg) ring_(?:afgedaan|om_je_vinger)
        je_trouwring
        """,
        "noticed": "zagen zag weekend sindsdien sinds gezien draagt droeg niet_meer",
        "jewels": """
        vitrine* verkoop* verkocht juwelier* ringen machine* handschoenen veilig* sieraden bank graaf*
        """,
        "bags": "koffer koffers weekendtas reistas slaapzak matras luchtbed",
        "stayed": "geslapen sliep slaapt slapen overnacht overnachtte",
        "a_trip": "hotel beurs reis vlucht hotelgast* winkel verkoop* gasten gast vliegveld",
        "two_homes": """
        tussen_twee_(?:adressen|huizen) twee_huizen_(?:pendelt|leeft|woont)
        """,
        "of_routes": "route* bezorg* rit ritten pakket* vestiging* klant* kantoor lever*",
        "not_together": """
        niet_meer_samen_(?:bent|zijn|woont) sinds_je_weer_alleen alleen_bent_komen alleen_kwam_te_staan
        alleen_bent_gebleven
        """,
        "scheduled": "ingeroosterd rooster project dienst duo team kantoor kamer",
        "calm_home": """
        rust_in_huis rust_thuis thuis_(?:weer|nu|wat|inmiddels|nu_weer)_(?:rustig|rustiger|stabiel|goed)
        weer_rustig_thuis sfeer_(?:thuis|bij_je_thuis) vrede_thuis vrede_in_huis
        """,
        "loss": "verlies gemis rouw",
        "went_through": """
        te_maken_kreeg mee_te_maken meemaakte meegemaakt verwerken verwerkt dierbaar dierbare verdriet
        je_trof trof_je overkwam overkomen
        """,
        "of_money": """
        omzet kwartaal euro klant* contract* marge winst resultaat boek* project* order* aandelen data klus
        cliënt* bewoner*
        """,
        "lost": "verloren verloor kwijtgeraakt kwijt ontvallen",
        "dear": f"""
        iemand_die dierbaar dierbare ouders kindje ongeboren baby zwangerschap je_{_KIN}
        een_(?:ouder|kind|zus|broer|vriend|vriendin)
        """,
        "sight": "oog groep klas contact vertrouwen dossier* sleutel* pas formulier*",
        "gone_kin": f"je_{_KIN}_(?:er_)?(?:niet_meer_is|is_er_niet_meer|wegviel|verloor)",
        "vog": "vog verklaring_omtrent_het_gedrag verklaring_omtrent_gedrag",
        "refused": """
        niet_(?:kon|kunt|kan|zult|zal)_krijgen niet_kreeg niet_krijgt geen_vog_(?:kreeg|krijgt|kunt|kon)
        geweigerd afgewezen ingetrokken niet_gekregen
        """,
        "recruits": """
        vrijwilliger* nieuwe sollicitant* medewerkers chauffeurs stagiair* invaller* dossier* oproepkracht*
        """,
        "justice": """
        je_verleden_bij_justitie je_strafrechtelijke_verleden je_detentieverleden je_reclasseringsambtenaar
        je_reclasseringsbegeleider je_reclasseringswerker je_strafblad je_detentie
        """,
        "in_court": "voor_de_(?:rechter|politierechter|kantonrechter)",
        "has_to": "moet moest staat stond verschijnen verschijnt voorkomen",
        "inside": "vastgezeten gevangen_gezeten",
        "was_in": "hebt heb",
        "vote": """
        gestemd stemhokje kieshokje hokje_rood rood_hokje raadsverkiezingen kamerverkiezingen verkiezingen
        gemeenteraadsverkiezingen stembus
        """,
        "leaning": """
        op_wie bij_wie voor_wie rood jezelf openlijk pvv vvd sp d66 cda bbb links rechts wilders partij
        """,
        "council": """
        or ondernemingsraad vergadering voorstel artikel* verslag* online uitslag* stembureau* burgerzaken
        commissie* bestuur* ledenvergadering* partij_die
        """,
        "views": """
        je_(?:linkse|rechtse|politieke|extreme)_(?:opvattingen|opvatting|ideeën|mening|voorkeur|standpunten)
        kandidaat_voor_de_(?:gemeenteraad|provinciale|tweede) kandidaat_bent_voor_de_gemeenteraad
        """,
        "protest": """
        spandoek klimaatblokkade wegblokkade snelwegblokkade boerenprotest boerenprotesten klimaatmars
        """,
        "stood": "stond liep zat meeliep meegelopen posts berichten",
        "off_work": """
        buiten_(?:het|je)_werk buiten_werk naast_het_werk op_het_thuisfront buiten_werktijd
        """,
        "burden": "bordje bord_(?:ligt|hebt|kreeg) zwaar zorgen dingen_die aan_de_hand te_verduren",
        "plays": "speelt_(?:er_)?(?:privé|thuis) (?:privé|thuis)_speelt",
        "a_lot": "van_alles veel een_hoop het_nodige een_boel",
        "silence": "vertellen vertel hoef hoeft niets meespeelt",
        "hands_full": "handen_vol",
        "home": "thuis privé thuisfront",
        "on_this_job": """
        van_(?:deze|je|die)_baan van_(?:dit|je)_(?:loon|inkomen) van_je_salaris
        """,
        "lives_on_it": "afhangt afhankelijk leven leeft eten rondkomen rondkomt hangt_af onderhouden",
        "with_her": """
        met_(?:haar|hem)_weer_(?:misgaat|mis_gaat|slechter_gaat|fout_gaat)
        """,
        "may_go": "appen appt bellen belt weg naar_huis",
        "bereaved": f"""
        (?:overlijden|begrafenis|uitvaart|crematie|dood|sterven|ziekte)_(?:van_)?(?:je_)?{_KIN}
        {_KIN}_(?:†|overleden|gestorven) sterfgeval_in_(?:de|je)_(?:familie|gezin)
        (?:sterfdag|rouwkaart|rouwadvertentie)_van_je
        """,
        "mourned": """
        bewoner* cliënt* patiënt* klant* nabestaande* verzekerd* polis* rouwauto rouwdrukwerk mevrouw meneer
        dhr offerte* drukwerk uitvaartverzorg*
        """,
        "to_worship": """
        naar_(?:de|je)_(?:kerk|moskee|synagoge|tempel|kerkdienst|mis) naar_het_(?:vrijdag)?gebed
        """,
        "off_duty": """
        vrij dienst diensten pauze weg ruilt ruil eerder later haalt haal zaterdag zondag vrijdag vrijdags
        vrijdagmiddag zondags
        """,
        "heeded": """
        rekening_met_(?:het|de|je|zijn|haar)_(?:suikerfeest|offerfeest|ramadan|sabbat|sjabbat|gebed|gebedstijden)
        rekening_met_(?:je|zijn|haar)_(?:geloof|kerkgang|vasten) rekening_met_de_vastentijd
        (?:plek|ruimte|hoekje|kamer)_om_te_(?:kunnen_)?bidden
        """,
        "for_shop": """
        verkoop* omzet* assortiment schap* winkel* klant* bestel* cater* aanbod vraag leerling* bewoner*
        bezoeker* reiziger* inkoop* voorraad* gast gasten
        """,
        "in_court_on": "zitting zittingsdag zittingsdagen rechtszaak rechtbank",
        "your_shifts": "je_(?:dienst|diensten|rooster|uren|vrije_dag|werktijd|werktijden)",
        "gives_way": """
        schuif schuiven schuift ruil ruilt ruilen rekening wisselen wisselt vrij verzet verzetten
        """,
        "legal_work": """
        dossier* cliënt* zaken advocaat griffie* vonnis* stukken termijn* rapport* pleidooi* zittingsrooster
        verdachte* tolk* bode
        """,
        "wage": """
        maandloon maandsalaris (?:maand|week|weken)_(?:salaris|loon) (?:loon|salaris|vakantiegeld)_voor
        voorschot_op_je_(?:loon|salaris|vakantiegeld|bonus)
        """,
        "payroll": "medewerker* verwerk* boek* collega's administratie*",
        "of_mates": "geld_van_(?:een_)?collega's? geld_bij_(?:een_)?collega's? geld_van_(?:een_|je_)?collega",
        "your_fast": "je_ramadan je_opvang_kinderen",
        "your_own": """
        je_(?:staking|stakingsdag|woonsituatie|rijontzegging|condoleance)
        """,
        "to_a_judge": """
        hebt_een_(?:contactverbod|straatverbod|enkelband) voor_(?:moest|moet|moeten)_komen
        moet_voorkomen_(?:wegens|voor|bij) je_coming-out
        mee_in_(?:een|de|elke)_(?:demonstratie|betoging|protestmars)
        """,
        "in_office": "(?:als|bent)_(?:koster|organist|misdienaar|collectant) koster_bent organist_bent",
        "at_your_work": "je_beurt moe_op op_je_werk eerder_weg je_dienst je_diensten vrij_neemt vrij_wilt",
        "clubs": """
        (?:met|bij)_(?:de|je)_(?:fanfare|harmonie|toneelvereniging|schutterij|scouting) je_koor je_toneelclub
        """,
        "venue": "zaal podium stemt afstemt boek* optreden* concert* programma*",
        "of_systems": "systeem* server* archief kantoor afdeling* dossier* data bestanden software",
        "evenings": "elke_avond iedere_avond tot_diep_in avonden",
        "a_room": "kamer_te_huur naar_een_kamer woonruimte huurkamer huurwoning een_kamer_in_de_buurt",
        "to_find": "zoeken zoek zoekt helpt helpen vinden",
        "of_hotel": "gast hotel* boek* reserver* vergader* huurder* cliënt*",
        "lodging": """
        (?:in|op)_(?:de|een|het|je)_(?:noodwoning|vakantiehuisje|vakantiepark|caravan|camping|chalet|stacaravan)
        antikraak (?:in|op)_(?:de|een|het|je)_(?:daklozenopvang|wisselwoning)
        """,
        "lodges": """
        woont woon zit zat verblijft verblijf bivakkeert slaapt slaap logeert woonde sliep
        """,
        "lets": """
        gezin gezinnen huurder* bewoner* gasten gast boek* seizoen recreant* onderhoud toewijz* wijst
        training* cursus*
        """,
        "moves": """
        (?:vrij|dag|dagen|tijd)_om_te_(?:kunnen_)?verhuizen (?:wegens|vanwege|voor|door)_je_verhuizing
        verhuisverlof
        """,
        "in_love": """
        verliefd_(?:bent_|was_)?op_(?:een|je|de|die) bent_(?:je_|nu_)?verliefd verliefd_bent
        """,
        "inmates": "gedetineerde* arrestant* bajes* gevangene*",
        "spouses": "echtelijke_(?:problemen|ruzies?|crisis|spanningen|toestanden|moeilijkheden|twist)",
        "party_talk": """
        over_(?:de_)?(?:pvv|vvd|bbb|d66|groenlinks|fvd|wilders|baudet|politiek)
        """,
        "starts": "begon begint discussies? ruzie praat praatte preekt",
        "political": """
        (?:je|jouw)_geflyer
        (?:als|bent)_(?:actief_)?(?:fractievoorzitter|raadslid|statenlid|wethouder|kamerlid)
        je_(?:raads|staten)lidmaatschap je_raadswerk op_(?:wilders|baudet)_(?:stemt|stem|gestemd)
        stemt_op_(?:wilders|baudet)
        """,
        "kids_away": """
        (?:wegbrengen|ophalen)_van_(?:de|je)_(?:kleine|kleintjes|kinderen|jongste|kids|tweeling|meiden|jongens)
        (?:brengt|bracht|breng|haalt|haalde)_(?:je_)?(?:je|zijn|haar)_(?:dochter|zoon|kinderen|kids|jongste)
        (?:kinderen|kids|kleine|kleintjes)_(?:wegbrengt|wegbracht|wegbrengen)
        """,
        "begins": "begin begint start beginnen later eerst eerder om",
        "transport": "bus taxi* route rit ritten groep leerling* bso school_naar zwembad uitstap*",
        "locked_up": "vast_(?:hebt_|heb_|had_)?gezeten (?:uit|in)_de_(?:gevangenis|bajes|cel)",
        "stuck": "verkeer file lift trein systeem klus planning sneeuw",
        "police": "politie recherche",
        "fetched": """
        (?:haalde|nam|pakte|voerde)_je_(?:op|mee|van|tijdens) je_(?:kwam_)?(?:ophalen|meenemen|meegenomen)
        """,
        "hears_of": "hoe_het_met_je contact_over_je vragen_we_de reclassering_(?:belt|belde)",
        "probation": "reclassering",
        "family_court": "bij_de_(?:familierechter|kinderrechter) familierechtbank",
        "off_for": "afwezig vrij weg ruilt geruild ruilde later",
        "after_funeral": "(?:na|sinds|rond|om)_de_(?:uitvaart|begrafenis|crematie)",
        "weeks": "weken maanden sindsdien erna",
        "undertaker": """
        zaal koffie kist aula rouw* bloemen familie families factuur nazorg evaluatie* condoleance* dienst
        """,
        "behind_coffin": "achter_(?:een|de)_kist_(?:liep|loopt|lopen|gelopen|stond)",
        "they_stay": "(?:dat|waarop|als)_ze_bij_(?:je|jou)_(?:zijn|slapen|wonen) dat_je_ze_hebt",
        "other_week": "andere_week andere_weken om_de_week",
        "lives_alone": "weer_alleen_(?:woont|woon|leeft) alleen_bent_gaan_wonen",
        "collectors": "incassobureau incassobureaus deurwaarder deurwaarders schuldeisers",
        "your_affairs": "je_zaken_met je_zaken_bij je_betalingen_aan je_afspraken_met_de",
        "advance": "voorschot_op_(?:het_|je_)?(?:salaris|loon)",
        "asks": "verzoek vraag vroeg vraagt aanvraag",
        "gets_advance": "krijg_je_een_voorschot voorschot_krijgt maand_een_voorschot",
        "gets_by": "weken_ertussen maand_door het_einde_van_de_maand rond_te_komen",
        "own_lawyer": """
        naar_(?:de|je|een)_(?:advocaat|mediator)_moet moet_(?:je_)?naar_(?:de|je)_(?:advocaat|mediator)
        """,
        "law_files": "dossier* stukken zaken cliënt* contract* overleg mee",
        "kin_of_you": """
        de_(?:man|vrouw|partner|vriend|vriendin|moeder|vader)_van_je_(?:in|is|ziek|werkt|heeft|ligt|zit|weg|vaart)
        """,
        "new_love": "nieuwe_(?:liefde|vlam|vriend|vriendin)",
        "claims": "vraagt_aandacht kost_tijd vraagt_tijd woont_in",
        "plays_much": "(?:privé|thuis)_(?:zoveel|zo_veel|te_veel)",
        "plays_a_part": "speelt spelen",
        "sitter_for": "oppas_voor_(?:de|je)_(?:kleine|kinderen|kids|jongste|baby|tweeling)",
        "bought": "jullie_(?:net|pas)_(?:gekocht|een_huis)",
        "expecting": "met_z'n_(?:drieën|vieren|vijven)_te_zijn jullie_met_z'n_(?:drieën|vieren)_zijn",
        "empty_house": "huis_zo_leeg huis_nu_zo_leeg",
        "hot": "abortus euthanasie",
        "your_view": "je_(?:bezwaren|mening|standpunt|opvatting|opvattingen|afkeer|ideeën)",
    }
)
SOUGHT: Final = (
    "sitter calls_off you -group -strangers",
    "little_one nights -group -strangers",
    "days_that kids has you -group -strangers",
    "ill_child so_late -group -strangers",
    "arrangement because half_weeks -dealt -strangers",
    "arrears at_whom works_off you -housing_work -strangers",
    "lends house_bill you -strangers",
    "lends arrears works_off you -housing_work -strangers",
    "house_bill unpaid you -strangers",
    "settles at_whom you was_in -strangers",
    "debt_help helps_you -strangers",
    "rent_arrears helps_you -strangers",
    "at_care has_to you -group -strangers",
    "arrears helps_you at_whom you -housing_work -strangers",
    "bankrupt are you -strangers",
    "no_ring noticed you -jewels -strangers",
    "bags stayed you -a_trip -strangers",
    "two_homes you -of_routes",
    "not_together you -scheduled",
    "calm_home -strangers",
    "loss went_through you -of_money",
    "lost dear you -sight -strangers",
    "gone_kin -strangers",
    "off_work burden you -silence",
    "hands_full home you -strangers",
    "plays a_lot you -strangers",
    "on_this_job lives_on_it you -strangers",
    "with_her may_go you",
    "bereaved -mourned",
    "lends wage you -payroll -strangers",
    "lends of_mates you",
    "lodging lodges you -lets",
    "moves you -of_systems -strangers",
    "your_own -strangers",
    "clubs evenings you -venue -strangers",
    "a_room to_find you -of_hotel -strangers",
    "in_love you -strangers -inmates",
    "spouses -strangers",
    "kids_away begins you -transport -group -strangers",
    "family_court off_for -legal_work -strangers",
    "after_funeral weeks you -mourned -undertaker -strangers",
    "behind_coffin you -mourned",
    "they_stay other_week -group -strangers",
    "lives_alone you -strangers",
    "collectors your_affairs -housing_work -strangers",
    "advance asks you -payroll -strangers",
    "gets_advance gets_by you -payroll -strangers",
    "own_lawyer you -law_files -strangers",
    "kin_of_you because -strangers",
    "new_love claims -strangers",
    "plays_much plays_a_part -silence -strangers",
    "sitter_for you -group -strangers",
    "bought -strangers",
    "expecting -strangers",
    "empty_house -strangers",
)
SOUGHT_PROTECTED: Final = (
    "prays at_hours you -bedside",
    "worship of_that_day you -church_work -strangers",
    "fasts worn_by_it you -strangers",
    "sacred",
    "too_old are you -objects",
    "not_young you -objects -strangers",
    "vog refused you -recruits",
    "justice",
    "in_court has_to you -strangers",
    "inside was_in you -strangers",
    "vote leaning you -council",
    "views",
    "protest stood you -council",
    "to_worship off_duty you -church_work -strangers",
    "heeded -for_shop",
    "your_fast -for_shop",
    "in_court_on your_shifts gives_way -legal_work -strangers",
    "party_talk starts you -council -strangers",
    "political -strangers",
    "to_a_judge you -strangers",
    "in_office at_your_work you -church_work -strangers",
    "locked_up was_in you -stuck -strangers",
    "police fetched -strangers",
    "probation hears_of -strangers",
    "hot your_view you -bedside",
)
"""What the law protects most."""
_tells: Final = ROLES.meeting(*SOUGHT)
_tells_protected: Final = ROLES.meeting(*SOUGHT_PROTECTED)


def tells(sentence: str) -> bool:
    """Whether a sentence, folded, in which whoever it is about is *je*, tells of what plays at home."""
    return _tells.is_in_a_part(sentence)


def tells_protected(sentence: str) -> bool:
    """Whether it tells what the law protects most."""
    return _tells_protected.is_in_a_part(sentence)
