"""Rights that hang on how it goes, and what is asked as if it were a favour: words and rows (P22).

Leave that waits for a good month, lunch at the counter, advice from outside that would only spoil things. Of
a course that has to be paid back A08 tells.
"""

from typing import Final

TERMS: Final = {
    "you_eat": "(?:eet|lunch|pauzeer)_(?:je|jij) (?:je|jij)_(?:eet|luncht|pauzeert)",
    "at_post": """
        (?:aan|achter|op|naast|bij)_(?:de|het|je|jouw)_(?:balie|bureau|kassa|werkplek|telefoon|toonbank)
        (?:aan|achter|op|naast|bij)_(?:de|het|je|jouw)_(?:machine|stuur|lijn|scherm|receptie|werkbank|post)
        tussen_(?:de_)?(?:klanten|patiënten|gasten|bezoekers|bedrijven|oproepen|ritten|telefoontjes)
    """,
    "stays_in": """
        in_(?:het|ons)_land_(?:blijft|bent) blijf_(?:je|jij)_in_(?:het|ons)_land
        (?:je|jij)_blijft_in_(?:het|ons)_land geen_verre_(?:reis|reizen)
    """,
    "goods": "zending zendingen pakket pakketten order orders bestelling lading vracht geld",
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
    "left_off": "geen nooit uit hoef hoeft ingeroosterd weekenddienst",
    "makes_it": "maakt maken wordt worden",
    "harder": """
        ingewikkeld ingewikkelder moeilijker lastiger vervelender zwaarder onplezieriger stroever erger
    """,
    "no_outsider": "geen_(?:buitenstaander|buitenstaanders|pottenkijker|pottenkijkers|vreemden)",
    "between_us": "met_z'n_tweeën onder_elkaar onder_ons onderling lossen_(?:we|wij)",
    "reading": "lezen leest inzien inziet delen deelt gedeeld vertrouwelijk meelezen weten",
    "signed": "handtekening teken tekent ondertekent ondertekening getekend krabbel",
    "settled": "van_tafel afgedaan uit_de_wereld gesloten afgesloten afgerond",
    "nowhere": "niemand nergens niet_meer_op_terug niets_meer",
    "no_way": "niet geen nooit hoeft hoef",
}
"""Role → words."""
TERMS_ROWS: Final = {
    "leave": (
        "free_weeks if_scored then_see -others -was_then -not_taken",
        "stays_in you -goods -was_then -not_taken",
    ),
    "say": (
        "helper makes_it harder -no_way -soft -reading -was_then",
        "no_outsider between_us -reading -was_then",
        "signed settled nowhere -was_then",
    ),
    "time": (
        "you_eat at_post -no_way -was_then",
        "work_device also_off you -left_off -right -was_then",
    ),
}
"""Kind of advice → the roles that come together; told however kindly it is put, and certain."""
