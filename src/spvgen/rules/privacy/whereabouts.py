"""By what somebody can be found at home or reached: address, telephone, mail, papers, a car (V02)."""

from collections.abc import Iterator
from typing import Final

from spvgen.rules.privacy.beside import beside
from spvgen.rules.privacy.personal_numbers import NUMBERED
from spvgen.rules.reading.patterns import NUMBER_WORDS, any_of, compiled, has_part, one_of, parts


def whereabouts(text: str, key: str) -> Iterator[str]:
    """What is found in a text, in Dutch with its article; a ``key`` can say that a code is no plate."""
    small = text.lower()
    if compiled(_ADDRESS).search(text):
        yield _HOME
    for what, needed, is_in in KINDS:
        if has_part(small, needed) and is_in(text):
            yield what
    if _is_plate(text, key):
        yield "een kenteken"


# --- Where somebody lives --------------------------------------------------------------------------

_POSTCODE: Final = r"[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b"
_STREET: Final = r"[A-ZÀ-Ý][\w'’.-]{1,40}(?: [\w'’.-]{1,40}){0,4}(?<!Postbus)(?<!Antwoordnummer)"
_NUMBER: Final = r"\d{1,5}(?:[ -]?[a-zA-Z]{1,3}|[ -]\d{1,4})?"
_ADDRESS: Final = (
    rf"\b{_STREET} {_NUMBER}(?:,| te| in|\n| -)?\s+{_POSTCODE}"
    rf"|\b{_POSTCODE}[^.\n]{{0,40}}, ?{_STREET} {_NUMBER}\b"
    rf"|\b{_POSTCODE}[^.\n]{{0,30}}?\b(?:huisnummer|huisnr\.?|nummer|nr\.?) {_NUMBER}\b"
)
"""Street, house number and postcode, in any order; a postcode and a number say as much; no *Postbus*."""

_STREETS: Final = any_of("""
    straat laan weg plein gracht kade dijk hof steeg pad singel dreef plantsoen markt ring wal baan
""")
_HOUSE: Final = (
    r"\b[A-ZÀ-Ý][\w'’.-]*(?: (?:van|de|der|den|het|'t|[A-ZÀ-Ý][\w'’.-]*)){0,4}"
    rf"{_STREETS}"
    r" \d{1,4}(?:-\d?[a-z]{1,3}| ?[a-zA-Z]{0,2})\b"
)
"""A street by its last part, with a house number: whose it is has to stand beside it."""
_AT_HOME: Final = (
    r"woon|woont|woonde|wonend|woonachtig|ingeschreven (?:op|aan|in)"
    r"|(?:woon|huis|thuis|privé|prive)-?adres"
    r"|(?:je|jouw|uw|zijn|haar|eigen) (?:adres|woning|huis|flat|appartement)"
    r"|voordeur|bel(?:len|t)? (?:we|ik|hij|zij|ze)? ?aan|bewoner|bewoonster|huurder|huurster|buur\w+"
    r"|langs bij|huisbezoek|(?:haalt|halen) (?:je|u|hem|haar) op|zet (?:je|u) af"
)
_FETCHED: Final = "haalt_je_op halen_je_op haalt_u_op haalt_hem_op haalt_haar_op zet_je_af zet_u_af"
_LIVES_AT: Final = (
    rf"\b(?:(?i:{_AT_HOME})\b[^.\n]{{0,40}}?|(?i:thuis)[,:(]? (?:op |aan |in )?(?:de )?){_HOUSE}"
    r"|\b(?i:voordeur|woont op|woont aan|aan bij),? (?i:het |de |'t )?[A-ZÀ-Ý][\w'’.-]+ \d{1,4}\b"
)
_STREET_IN: Final = rf"(?:in|op|aan|van|bij) (?:de |het )?[A-ZÀ-Ý]\w*{_STREETS}\b"
_SQUARE: Final = r"(?:op|aan) (?:de|het) (?:Markt|Dijk|Brink|Plein)\b"
_LIVES_IN: Final = (
    r"\b(?:(?:(?i:ik|je|jij|u|hij|zij|ze)|(?!Wie\b)[A-ZÀ-Ý][a-zà-ÿ]+) (?:\w+ ){0,2}(?:woon|woont|woonde)"
    r"|(?:woon|woont|woonde) (?:ik|je|u|hij|zij|ze))\b"
    rf"[^.;!?\n]{{0,60}}?\b(?:{_STREET_IN}|{_SQUARE})"
)
"""*Ik woon boven de bakker in de Kerkstraat*: who passes by knows the door."""
_PEOPLE: Final = (
    "familie mevrouw meneer mw. mevr. dhr. patiënt patient cliënt client bewoner bewoonster de_heer"
)
_SOMEBODY: Final = (
    rf"\b(?i:{one_of(_PEOPLE).replace('.', '[.]').replace('_', ' ')}) (?:van |de |den |der )*[A-ZÀ-Ý]"
)
"""Somebody who is cared for or visited at home; *cliënten* are many."""


def _is_home(text: str) -> bool:
    if compiled(_ADDRESS).search(text):  # told already
        return False
    known = compiled(_LIVES_AT).search(text) or compiled(_LIVES_IN).search(text)
    return known is not None or beside(_SOMEBODY, _HOUSE, text)


# --- How somebody is reached -----------------------------------------------------------------------

_PRIVATE: Final = (
    r"(?i)\b(?:priv[ée][\w-]*|thuis(?:nummer|telefoon|adres)?"
    r"|eigen (?:mobiel\w*|toestel|nummer|telefoon\w*|tel|06|mail\w*|e-mail\w*|adres))\b"
)
_TELEPHONE: Final = r"(?<![\w/+-])(?:(?:\+|00)31[ .-]?(?:\(0\))?|0)[1-9](?:[ .-]{0,3}\d){8}(?!\d)"
"""A Dutch number of ten digits, or with +31 in front."""
_MAIL: Final = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PROVIDERS: Final = any_of(r"""
    gmail\.com googlemail\.com hotmail\.\w+ outlook\.\w+ live\.\w+ msn\.com yahoo\.\w+ icloud\.com me\.com
    proton\.me protonmail\.com gmx\.\w+ ziggo\.nl kpnmail\.nl kpnplanet\.nl planet\.nl xs4all\.nl home\.nl
    upcmail\.nl hetnet\.nl casema\.nl chello\.nl tele2\.nl telfort\.nl online\.nl quicknet\.nl zonnet\.nl
    solcon\.nl zeelandnet\.nl caiway\.nl kabelfoon\.nl
""")
_MAIL_AT_HOME: Final = rf"(?i)[\w.+-]@{_PROVIDERS}(?!\w)"


_DIGITS: Final = rf"(?:nul|een|één|{NUMBER_WORDS})"
_SPELT: Final = rf"(?i)\bnul[ -]?zes(?:[ ,.-]+{_DIGITS}\b){{4,}}"
"""A mobile number in words: *nul zes, twaalf, vierendertig, …*."""


def _is_telephone(text: str) -> bool:
    return beside(_PRIVATE, _TELEPHONE, text) or beside(_SOMEBODY, _TELEPHONE, text)


def _is_mail(text: str) -> bool:
    return compiled(_MAIL_AT_HOME).search(text) is not None or beside(_PRIVATE, _MAIL, text)


# --- Papers and cars -------------------------------------------------------------------------------

_CARS: Final = """
    auto wagen motor scooter brommer camper audi bmw citroën citroen dacia fiat ford hyundai kia mazda
    mercedes
    nissan opel peugeot renault skoda suzuki tesla toyota volkswagen volvo golf polo corsa astra clio fiesta
    passat yaris
"""
_PLATE_WORD: Final = (
    r"(?i)\b(?:kenteken\w*|nummerplaat|nummerbord|bekeuring\w*|boete|naheffing\w*"
    rf"|(?:je|jouw|uw|zijn|haar|eigen) (?:[a-zë]+ ){{0,2}}(?:{one_of(_CARS)}))\b"
)
"""Also the car itself: *jouw zwarte Golf*."""
_SIGNS: Final = r"(?:[A-Z]{1,3}|\d{1,3})"
_GROUPS: Final = rf"(?=[A-Z\d-]*[A-Z])(?=[A-Z\d-]*\d){_SIGNS}-{_SIGNS}-{_SIGNS}"
"""Three groups of signs, each of letters or of digits."""
_SERIES: Final = """
    XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9
"""
"""How plates have been numbered since 1978 (4 to 14), all without vowels.

A code such as *12-AB-34* of before is of something else more often, so it needs its word.
"""
_SHAPES, _UNDASHED = (
    one_of(_SERIES).replace("-", dash).replace("9", r"\d").replace("X", "[BDF-HJ-NPR-TV-XZ]")
    for dash in ("-", " ?")
)
_TRAILER: Final = r"O[A-Z]-\d\d-[A-Z]{2}"
_PLATE: Final = rf"(?<![\w-])(?:{_GROUPS}|(?i:{_SHAPES})|(?:{_UNDASHED}))(?![\w-])"
"""Beside a word for it also in small letters, or without the dashes."""
_BARE_PLATE: Final = rf"(?<![\w/-])(?:{_SHAPES}|{_TRAILER})(?![\w/-])"
_JOURNEY: Final = any_of(r"""
    \w*rit \w*ritten \w*routes? tours? trips? reis reizen \w*trein \w*treinen tram metro vlucht vluchten
    traject omloop omlopen (?:vroege|late|nacht|dag|avond)?dienst
""")
_CODED: Final = any_of(f"""
    {NUMBERED} stelling vak kast rek locatie magazijn plank doos pallet krat gang code model type uitvoering
    onderdeel product kamer lokaal ruimte versie lot batch charge partij recept kleur formulier norm ral
    machine printer server toestel kamernummer slot sleutel proef monster offerte bon map
    procedure werkinstructie tekening zone sectie groep klas cel klacht lijn installatie tank ketel pomp robot
    {_JOURNEY}(?!\\s(?:met|in|van|door)\\b)
""")
_CODE: Final = rf"(?i)\b{_CODED}[\w -]{{0,12}}[.:(]? ?(?:#|nr\.?)? ?(?:[A-Z\d-]+(?:,| en| of| t/m| tot) )*\Z"
"""What stands right before the code of a thing, or of several: *artikel TH-52-KL en TP-11-GH*."""
_COMPANY_CAR: Final = (
    r"(?i)\b(?:bedrijfs\w+|dienst(?:auto|wagen|bus)|bestelbus\w*|bestelauto|vrachtwagen"
    r"|vrachtauto|trekker|oplegger|heftruck|touringcar|lijnbus|leaselijst)\b"
    rf"|\b(?:{one_of(_CARS)}|bus|busje|caddy|aanhanger|(?=[a-z-]*\d)[a-z\d-]{{7,9}}\)?) van (?:de zaak|ons)\b"
)
"""A car that belongs to the work says nothing of somebody."""
_PAPER: Final = (
    r"(?i)\b(?:paspoort\w*|(?:id|identiteits)-?(?:kaart|bewijs)\w*|rijbewijs\w*"
    r"|verblijfs(?:vergunning|document)\w*|v-nummer|vreemdelingennummer)"
)
_PAPER_NUMBER: Final = r"(?<!\w)(?:[A-Z]{2}[A-Z\d]{6}\d|\d{10}|\d{3} \d{3} \d{4})(?!\w)"
"""Nine signs, two letters first and a digit last; the ten digits of a driving licence."""


def _is_plate(text: str, key: str) -> bool:
    if compiled(_COMPANY_CAR).search(text):
        return False
    return beside(_PLATE_WORD, _PLATE, text) or (key != "kenmerk" and _has_bare_plate(text))


def _has_bare_plate(text: str) -> bool:
    """*De rit van de BX-431-T*: the shape tells, where it is no code of a thing."""
    return any(
        not compiled(_CODE).search(text, max(found.start() - 60, 0), found.start())
        for found in compiled(_BARE_PLATE).finditer(text)
    )


def _is_paper(text: str) -> bool:
    return beside(_PAPER, _PAPER_NUMBER, text)


# --- What is looked for ----------------------------------------------------------------------------

_HOME: Final = "een privéadres"
KINDS: Final = (
    (
        _HOME,
        parts(
            f"{_PEOPLE} voordeur aan_bij langs_bij huurder buurm buurv woon thuis adres ingeschreven "
            "huisbezoek woning je_huis uw_huis " + _FETCHED
        ),
        _is_home,
    ),
    ("een privénummer", parts("nul_zes nul-zes nulzes"), lambda text: bool(compiled(_SPELT).search(text))),
    ("een privénummer", parts(f"{_PEOPLE} privé prive thuis eigen"), _is_telephone),
    ("een privémailadres", parts("@"), _is_mail),
    (
        "een nummer van een paspoort, identiteitskaart of rijbewijs",
        parts("paspoort id-kaart idkaart identiteits rijbewijs verblijfs id-bewijs v-nummer vreemdelingen"),
        _is_paper,
    ),
)
"""What it is; the parts in small letters without one of which it isn't there; whether it is."""
