"""Signs of money, and of a roof over one's head: arrears, a room to let (V06; see ``private_signs``)."""

from typing import Final

ROWS: Final = {
    "arrears": "achterstand achterstanden schuld schulden huurachterstand betalingsachterstand",
    "rent_arrears": "huurachterstand betalingsachterstand hypotheekachterstand",
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
    "on_this_job": """
    van_(?:deze|je|die)_baan van_(?:dit|je)_(?:loon|inkomen) van_je_salaris
    """,
    "lives_on_it": "afhangt afhankelijk leven leeft eten rondkomen rondkomt hangt_af onderhouden",
    "wage": """
    maandloon maandsalaris (?:maand|week|weken)_(?:salaris|loon) (?:loon|salaris|vakantiegeld)_voor
    voorschot_op_je_(?:loon|salaris|vakantiegeld|bonus)
    """,
    "payroll": "medewerker* verwerk* boek* collega's administratie*",
    "of_mates": "geld_van_(?:een_)?collega's? geld_bij_(?:een_)?collega's? geld_van_(?:een_|je_)?collega",
    "of_systems": "systeem* server* archief kantoor afdeling* dossier* data bestanden software",
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
    "collectors": "incassobureau incassobureaus deurwaarder deurwaarders schuldeisers",
    "your_affairs": "je_zaken_met je_zaken_bij je_betalingen_aan je_afspraken_met_de",
    "advance": "voorschot_op_(?:het_|je_)?(?:salaris|loon)",
    "asks": "verzoek vraag vroeg vraagt aanvraag",
    "gets_advance": "krijg_je_een_voorschot voorschot_krijgt maand_een_voorschot",
    "gets_by": "weken_ertussen maand_door het_einde_van_de_maand rond_te_komen",
    "bought": "jullie_(?:net|pas)_(?:gekocht|een_huis)",
}
SOUGHT: Final = (
    "arrears at_whom works_off you -housing_work -strangers",
    "lends house_bill you -strangers",
    "lends arrears works_off you -housing_work -strangers",
    "house_bill unpaid you -strangers",
    "settles at_whom you was_in -strangers",
    "debt_help helps_you -strangers",
    "rent_arrears helps_you -strangers",
    "arrears helps_you at_whom you -housing_work -strangers",
    "bankrupt are you -strangers",
    "on_this_job lives_on_it you -strangers",
    "lends wage you -payroll -strangers",
    "lends of_mates you",
    "lodging lodges you -lets",
    "moves you -of_systems -strangers",
    "a_room to_find you -of_hotel -strangers",
    "collectors your_affairs -housing_work -strangers",
    "advance asks you -payroll -strangers",
    "gets_advance gets_by you -payroll -strangers",
    "bought -strangers",
)
