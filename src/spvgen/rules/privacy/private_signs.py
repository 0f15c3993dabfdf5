"""Private life in plain words: a sitter who calls off, who was lost, where somebody prays (V06).

A part of ``private_together``: a row stands for a way of saying, and the bars for the work that it is like.
"""

from typing import Final

from spvgen.rules.privacy.private_words import ROWS
from spvgen.rules.reading.clause_words import FURTHER_KIN, KIN, OUTSIDERS
from spvgen.rules.reading.patterns import any_of
from spvgen.rules.reading.together import Roles

_KIN: Final = any_of(f"{KIN} {FURTHER_KIN} partner ouders kind kindje")
ROLES: Final = Roles(
    {
        "you": ROWS["you"],
        "strangers": f"""
        {OUTSIDERS} huurder* inwoner* debiteur* cursist* student* kandidaat kandidaten sollicitant* gasten
        """,
        "was_in": "hebt heb",
        "has_to": "moet moest staat stond verschijnen verschijnt voorkomen",
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
        "plays": "speelt_(?:er_)?(?:privé|thuis) (?:privé|thuis)_speelt",
        "a_lot": "van_alles veel een_hoop het_nodige een_boel",
        "hands_full": "handen_vol",
        "home": "thuis privé thuisfront",
        "bereaved": f"""
        (?:overlijden|begrafenis|uitvaart|crematie|dood|sterven|ziekte)_(?:van_)?(?:je_)?{_KIN}
        {_KIN}_(?:†|overleden|gestorven) sterfgeval_in_(?:de|je)_(?:familie|gezin)
        (?:sterfdag|rouwkaart|rouwadvertentie)_van_je
        """,
        "mourned": """
        bewoner* cliënt* patiënt* klant* nabestaande* verzekerd* polis* rouwauto rouwdrukwerk mevrouw meneer
        dhr offerte* drukwerk uitvaartverzorg*
        """,
        "your_own": """
        je_(?:staking|stakingsdag|woonsituatie|rijontzegging|condoleance)
        """,
        "spouses": "echtelijke_(?:problemen|ruzies?|crisis|spanningen|toestanden|moeilijkheden|twist)",
        "arrears": "achterstand achterstanden schuld schulden huurachterstand betalingsachterstand",
        "rent_arrears": "huurachterstand betalingsachterstand hypotheekachterstand",
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
        "helps_you": "helpen_je help_je helpen_we_je samen",
        "on_this_job": """
        van_(?:deze|je|die)_baan van_(?:dit|je)_(?:loon|inkomen) van_je_salaris
        """,
        "lives_on_it": "afhangt afhankelijk leven leeft eten rondkomen rondkomt hangt_af onderhouden",
        "wage": """
        maandloon maandsalaris (?:maand|week|weken)_(?:salaris|loon) (?:loon|salaris|vakantiegeld)_voor
        voorschot_op_je_(?:loon|salaris|vakantiegeld|bonus)
        """,
        "payroll": "medewerker* verwerk* boek* collega's administratie*",
        "of_systems": "systeem* server* archief kantoor afdeling* dossier* data bestanden software",
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
        "prays": "bid bidt bidden gebed gebeden",
        "at_hours": """
        werktijd dienst diensten bereikbaar pauze balie keer_per_dag terugtrekt trekt werk kassa telefoon
        """,
        "bedside": "bewoner* geestelijk* pastor* patiënt* stervende* bed gasten met_cliënten",
        "church_work": """
        schoonma* (?:kerk|moskee|synagoge|tempel)_(?:om|voor)
        opbouw* opgebouwd uitvaart* rondleiding* offerte* orgel* restauratie* project*
        schilder* lever* bezorg* concert* klus monteur* onderhoud* verwarming*
        koor kassa museum stoelen toeristen geluid
        """,
        "sacred": """
        je_(?:kerkelijke_gemeente|evangelische_gemeente|geloofsgemeenschap|moskee|parochie)
        je_(?:koran|bijbel|gebedskleed|gebedskleedje|rozenkrans|gebedsmat|keppel|hoofddoek)
        """,
        "objects": """
        machine* laptop* pand installatie* versie* voorraad* brood melk vlees product* data cijfers
        dossier* auto* wagen* telefoon* gebouw* kind kinderen leerling*
        """,
        "not_young": """
        niet_meer_de_jongste niet_meer_zo_jong dagje_ouder
        jaren_gaan_(?:mee)?tellen jaren_beginnen_te_tellen jaren_beginnen_mee_te
        de_(?:jonge|jongere)_garde op_leeftijd_(?:raakt|komt|bent)
        voor_een_(?:veertiger|vijftiger|zestiger)
        millennial millennials babyboomer boomer generatie_z
        een_oudere_(?:medewerker|medewerkster|werknemer|werkneemster|collega)_(?:als|zoals)_je
        """,
        "justice": """
        je_verleden_bij_justitie je_strafrechtelijke_verleden je_detentieverleden je_reclasseringsambtenaar
        je_reclasseringsbegeleider je_reclasseringswerker je_strafblad je_detentie
        """,
        "in_court": "voor_de_(?:rechter|politierechter|kantonrechter)",
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
        "to_a_judge": """
        hebt_een_(?:contactverbod|straatverbod|enkelband) voor_(?:moest|moet|moeten)_komen
        moet_voorkomen_(?:wegens|voor|bij) (?:je|zijn|haar)_coming-out
        mee_in_(?:een|de|elke)_(?:demonstratie|betoging|protestmars)
        """,
        "political": """
        (?:je|jouw)_geflyer vvd'er pvv'er d66'er cda'er pvda'er
        (?:als|bent)_(?:actief_)?(?:fractievoorzitter|raadslid|statenlid|wethouder|kamerlid)
        je_(?:raads|staten)lidmaatschap je_raadswerk op_(?:wilders|baudet)_(?:stemt|stem|gestemd)
        stemt_op_(?:wilders|baudet)
        """,
        "locked_up": "vast_(?:hebt_|heb_|had_)?gezeten (?:uit|in)_de_(?:gevangenis|bajes|cel)",
        "stuck": "verkeer file lift trein systeem klus planning sneeuw",
        "no_ring": "zonder_(?:je_)?(?:ring|trouwring) trouwring_(?:niet|af|weg) ring_afgedaan je_trouwring",
        "noticed": "zagen zag weekend sindsdien sinds gezien draagt droeg niet_meer",
        "jewels": "vitrine* verkoop* verkocht juwelier* ringen machine* handschoenen veilig* sieraden",
        "alone": """
        niet_meer_samen_(?:bent|zijn|woont) alleen_bent_komen alleen_kwam_te_staan alleen_bent_gebleven
        weer_alleen_(?:woont|woon|leeft) alleen_bent_gaan_wonen
        """,
        "scheduled": "ingeroosterd rooster project dienst duo team kantoor kamer",
        "off_work": "buiten_(?:het|je)_werk buiten_werk naast_het_werk op_het_thuisfront",
        "burden": "bordje bord_(?:ligt|hebt|kreeg) zwaar zorgen dingen_die aan_de_hand te_verduren",
        "silence": "vertellen vertel hoef hoeft niets meespeelt",
        "plays_much": "(?:privé|thuis)_(?:zoveel|zo_veel|te_veel)",
        "plays_a_part": "speelt spelen",
        "in_love": "verliefd_(?:bent_|was_)?op_(?:een|je|de|die) bent_(?:je_|nu_)?verliefd verliefd_bent",
        "after_funeral": "(?:na|sinds)_de_(?:uitvaart|begrafenis|crematie)",
        "weeks": "weken maanden sindsdien erna",
        "undertaker": """
        zaal koffie kist aula rouw* bloemen familie families factuur nazorg evaluatie* condoleance* dienst
        """,
        "bankrupt": "failliet",
        "are": "ben bent",
        "settles": "betalingsregeling afbetalingsregeling",
        "at_whom": """
        woningbouw woningcorporatie woningbouwvereniging verhuurder energiebedrijf zorgverzekeraar
        zorgverzekering belastingdienst cjib duo hypotheekverstrekker energieleverancier
        """,
        "debt_help": "schuldhulp schuldhulpverlening schuldhulpverlener schuldsanering budgetcoach",
        "worship": """
        (?:in|uit|van)_(?:de|je)_(?:kerk|moskee|synagoge|tempel) dienst_in_de_kerk gemeenteleden
        geloofsgenoten
        """,
        "of_that_day": "zondag_in_de_kerk hoorde hoorden gezegd verteld gesproken gehad gezien bereikbaar",
        "vote": """
        gestemd stemhokje kieshokje raadsverkiezingen kamerverkiezingen verkiezingen
        gemeenteraadsverkiezingen stembus
        """,
        "leaning": """
        op_wie bij_wie voor_wie openlijk pvv vvd sp d66 cda bbb links rechts wilders partij
        """,
        "party_talk": "over_(?:de_)?(?:pvv|vvd|bbb|d66|groenlinks|fvd|wilders|baudet|politiek)",
        "starts": "begon begint discussies? ruzie praat praatte preekt",
        "in_court_on": "zitting zittingsdag zittingsdagen rechtszaak rechtbank",
        "your_shifts": "je_(?:dienst|diensten|rooster|uren|vrije_dag|werktijd|werktijden)",
        "gives_way": """
        schuif schuiven schuift ruil ruilt ruilen rekening wisselen wisselt vrij verzet verzetten
        """,
        "legal_work": """
        dossier* cliënt* zaken advocaat griffie* vonnis* stukken termijn* rapport* pleidooi* zittingsrooster
        verdachte* tolk* bode
        """,
        "police": "politie recherche",
        "fetched": "(?:haalde|nam|pakte|voerde)_je_(?:op|mee|van|tijdens) je_(?:kwam_)?(?:ophalen|meenemen)",
        "hears_of": "hoe_het_met_je contact_over_je vragen_we_de reclassering_(?:belt|belde)",
        "probation": "reclassering",
    }
)
_tells: Final = ROLES.meeting(
    "sitter calls_off you -group -strangers",
    "little_one nights -group -strangers",
    "days_that kids has you -group -strangers",
    "ill_child so_late -group -strangers",
    "loss went_through you -of_money",
    "lost dear you -sight -strangers",
    "gone_kin -strangers",
    "hands_full home you -strangers",
    "plays a_lot you -strangers",
    "bereaved -mourned",
    "your_own -strangers",
    "spouses -strangers",
    "lends house_bill you -strangers",
    "lends arrears works_off you -housing_work -strangers",
    "house_bill unpaid you -strangers",
    "rent_arrears helps_you -strangers",
    "on_this_job lives_on_it you -strangers",
    "lends wage you -payroll -strangers",
    "lodging lodges you -lets",
    "moves you -of_systems -strangers",
    "no_ring noticed you -jewels -strangers",
    "alone you -scheduled -strangers",
    "off_work burden you -silence",
    "plays_much plays_a_part -silence -strangers",
    "in_love you -strangers",
    "after_funeral weeks you -mourned -undertaker -strangers",
    "bankrupt are you -strangers",
    "settles at_whom you was_in -strangers",
    "debt_help helps_you -strangers",
)
_tells_protected: Final = ROLES.meeting(
    "prays at_hours you -bedside",
    "sacred",
    "not_young you -objects -strangers",
    "justice",
    "in_court has_to you -strangers",
    "views",
    "protest stood you -council",
    "to_worship off_duty you -church_work -strangers",
    "heeded -for_shop",
    "political -strangers",
    "to_a_judge you -strangers",
    "locked_up was_in you -stuck -strangers",
    "probation hears_of -strangers",
    "worship of_that_day you -church_work -strangers",
    "vote leaning you -council",
    "party_talk starts you -council -strangers",
    "in_court_on your_shifts gives_way -legal_work -strangers",
    "police fetched -strangers",
)


def tells(sentence: str) -> bool:
    """Whether a sentence, folded, in which whoever it is about is *je*, tells of what plays at home."""
    return _tells.is_in_a_part(sentence)


def tells_protected(sentence: str) -> bool:
    """Whether it tells what the law protects most."""
    return _tells_protected.is_in_a_part(sentence)
