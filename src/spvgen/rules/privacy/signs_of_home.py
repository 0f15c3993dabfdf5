"""Signs of home and family: a sitter who calls off, a ring that is gone (V06; see ``private_signs``)."""

from typing import Final

from spvgen.rules.reading.clause_words import FURTHER_KIN, KIN
from spvgen.rules.reading.patterns import any_of

_KIN: Final = any_of(f"{KIN} {FURTHER_KIN} partner ouders kind kindje")
ROWS: Final = {
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
    "at_care": """
    bij_(?:de|het)_(?:opvang|bso|crèche|kinderopvang|kinderdagverblijf|gastouder)_(?:staan|zijn|bent)
    """,
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
    "off_work": """
    buiten_(?:het|je)_werk buiten_werk naast_het_werk op_het_thuisfront buiten_werktijd
    """,
    "burden": "bordje bord_(?:ligt|hebt|kreeg) zwaar zorgen dingen_die aan_de_hand te_verduren",
    "plays": "speelt_(?:er_)?(?:privé|thuis) (?:privé|thuis)_speelt",
    "a_lot": "van_alles veel een_hoop het_nodige een_boel",
    "silence": "vertellen vertel hoef hoeft niets meespeelt",
    "hands_full": "handen_vol",
    "home": "thuis privé thuisfront",
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
    "your_own": """
    je_(?:staking|stakingsdag|woonsituatie|rijontzegging|condoleance)
    """,
    "clubs": """
    (?:met|bij)_(?:de|je)_(?:fanfare|harmonie|toneelvereniging|schutterij|scouting) je_koor je_toneelclub
    """,
    "venue": "zaal podium stemt afstemt boek* optreden* concert* programma*",
    "evenings": "elke_avond iedere_avond tot_diep_in avonden",
    "in_love": """
    verliefd_(?:bent_|was_)?op_(?:een|je|de|die) bent_(?:je_|nu_)?verliefd verliefd_bent
    """,
    "inmates": "gedetineerde* arrestant* bajes* gevangene*",
    "spouses": "echtelijke_(?:problemen|ruzies?|crisis|spanningen|toestanden|moeilijkheden|twist)",
    "kids_away": """
    (?:wegbrengen|ophalen)_van_(?:de|je)_(?:kleine|kleintjes|kinderen|jongste|kids|tweeling|meiden|jongens)
    (?:brengt|bracht|breng|haalt|haalde)_(?:je_)?(?:je|zijn|haar)_(?:dochter|zoon|kinderen|kids|jongste)
    (?:kinderen|kids|kleine|kleintjes)_(?:wegbrengt|wegbracht|wegbrengen)
    """,
    "begins": "begin begint start beginnen later eerst eerder om",
    "transport": "bus taxi* route rit ritten groep leerling* bso school_naar zwembad uitstap*",
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
    "expecting": "met_z'n_(?:drieën|vieren|vijven)_te_zijn jullie_met_z'n_(?:drieën|vieren)_zijn",
    "empty_house": "huis_zo_leeg huis_nu_zo_leeg",
}
SOUGHT: Final = (
    "sitter calls_off you -group -strangers",
    "little_one nights -group -strangers",
    "days_that kids has you -group -strangers",
    "ill_child so_late -group -strangers",
    "arrangement because half_weeks -dealt -strangers",
    "at_care has_to you -group -strangers",
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
    "with_her may_go you",
    "bereaved -mourned",
    "your_own -strangers",
    "clubs evenings you -venue -strangers",
    "in_love you -strangers -inmates",
    "spouses -strangers",
    "kids_away begins you -transport -group -strangers",
    "family_court off_for -legal_work -strangers",
    "after_funeral weeks you -mourned -undertaker -strangers",
    "behind_coffin you -mourned",
    "they_stay other_week -group -strangers",
    "lives_alone you -strangers",
    "own_lawyer you -law_files -strangers",
    "kin_of_you because -strangers",
    "new_love claims -strangers",
    "plays_much plays_a_part -silence -strangers",
    "sitter_for you -group -strangers",
    "expecting -strangers",
    "empty_house -strangers",
)
