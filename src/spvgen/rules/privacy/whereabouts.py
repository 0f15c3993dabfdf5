"""By what somebody can be found at home or reached: address, telephone, mail, papers, a car (V02)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from spvgen.rules.privacy.beside import beside
from spvgen.rules.reading.patterns import any_of, has_part, one_of, parts


def whereabouts(text: str) -> Iterator[str]:
    """What is found in a text, in Dutch with its article."""
    small = text.lower()
    if _postcode().search(text) and _address().search(text):
        yield _ADDRESS
    for what, needed, is_in in _KINDS:
        if has_part(small, needed) and is_in(text):
            yield what


# --- Where somebody lives --------------------------------------------------------------------------

_HOUSE: Final = (
    r"\b[A-ZÀ-Ý][\w'’.-]*(?: (?:van|de|der|den|het|'t|[A-ZÀ-Ý][\w'’.-]*)){0,4}"
    r"(?:straat|laan|weg|plein|gracht|kade|dijk|hof|steeg|pad|singel|dreef|plantsoen|markt|ring|wal|baan)"
    r" \d{1,4} ?[a-zA-Z]{0,2}\b"
)
"""A street by its last part, with a house number."""


@cache
def _postcode() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)[1-9]\d{3} ?[A-Z]{2}\b")


def _is_home(text: str) -> bool:
    return not _address().search(text) and (
        _lives_at().search(text) is not None or beside(_somebody(), _house(), text)
    )


@cache
def _house() -> re.Pattern[str]:
    return re.compile(_HOUSE)


@cache
def _address() -> re.Pattern[str]:
    """Street, house number and postcode, in that order or with postcode and town first; no *Postbus*."""
    street = r"[A-ZÀ-Ý][\w'’.-]{1,40}(?: [\w'’.-]{1,40}){0,4}(?<!Postbus)(?<!Antwoordnummer)"
    number = r"\d{1,5}(?:[ -]?[a-zA-Z]{1,3}|[ -]\d{1,4})?"
    postcode = r"[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b"
    return re.compile(
        rf"\b{street} {number}(?:,| te| in|\n| -)?\s+{postcode}"
        rf"|\b{postcode}[^.\n]{{0,40}}, ?{street} {number}\b"
    )


@cache
def _lives_at() -> re.Pattern[str]:
    at_home = (
        r"woon|woont|woonde|wonend|woonachtig|ingeschreven (?:op|aan|in)"
        r"|(?:woon|huis|thuis|privé|prive)-?adres|(?:je|jouw|uw|zijn|haar|eigen) adres|huisbezoek"
    )
    return re.compile(
        rf"\b(?:(?i:{at_home})\b[^.\n]{{0,40}}?|(?i:thuis)[,:(]? (?:op |aan |in )?(?:de )?){_HOUSE}"
    )


@cache
def _somebody() -> re.Pattern[str]:
    """Somebody who is cared for or visited at home; *cliënten* are many."""
    return re.compile(rf"\b(?i:{one_of(_SOMEBODY).replace('.', r'[.]')}) (?:van |de |den |der )*[A-ZÀ-Ý]")


# --- How somebody is reached -----------------------------------------------------------------------


def _is_telephone(text: str) -> bool:
    return _telephone().search(text) is not None and (
        beside(_private(), _telephone(), text) or beside(_somebody(), _telephone(), text)
    )


def _is_mail(text: str) -> bool:
    return _private_mail().search(text.lower()) is not None or beside(_private(), _mail(), text)


@cache
def _private() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:priv[ée][\w-]*|thuis(?:nummer|telefoon|adres)?"
        r"|eigen (?:mobiel\w*|toestel|nummer|telefoon\w*|tel|06|mail\w*|e-mail\w*|adres))\b",
        re.IGNORECASE,
    )


@cache
def _telephone() -> re.Pattern[str]:
    """A Dutch number of ten digits, or with +31 in front."""
    return re.compile(r"(?<![\w/+-])(?:(?:\+|00)31[ .-]?(?:\(0\))?|0)[1-9](?:[ .-]{0,3}\d){8}(?!\d)")


@cache
def _mail() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@cache
def _private_mail() -> re.Pattern[str]:
    """An address with a provider for people at home."""
    providers = any_of(r"""
        gmail\.com googlemail\.com hotmail\.\w+ outlook\.\w+ live\.\w+ msn\.com yahoo\.\w+ icloud\.com me\.com
        proton\.me protonmail\.com gmx\.\w+ ziggo\.nl kpnmail\.nl kpnplanet\.nl planet\.nl xs4all\.nl home\.nl
        upcmail\.nl hetnet\.nl casema\.nl chello\.nl tele2\.nl telfort\.nl online\.nl quicknet\.nl zonnet\.nl
        solcon\.nl zeelandnet\.nl caiway\.nl kabelfoon\.nl
    """)
    return re.compile(rf"[\w.+-]@{providers}(?!\w)")


# --- Papers and cars -------------------------------------------------------------------------------


def _is_plate(text: str) -> bool:
    return beside(_plate_word(), _plate(), text) and not _company_car().search(text)


def _is_paper(text: str) -> bool:
    return beside(_paper(), _paper_number(), text)


@cache
def _plate_word() -> re.Pattern[str]:
    return re.compile(r"\b(?:kenteken\w*|nummerplaat|nummerbord)\b", re.IGNORECASE)


@cache
def _plate() -> re.Pattern[str]:
    """Six signs in three groups, letters and digits each in a group of their own."""
    letters, digits = "[A-Z]{1,3}", r"\d{1,3}"
    one = rf"(?:{letters}|{digits})"
    return re.compile(rf"(?<![\w-])(?=[A-Z\d-]*[A-Z])(?=[A-Z\d-]*\d){one}-{one}-{one}(?![\w-])")


@cache
def _company_car() -> re.Pattern[str]:
    """A car that belongs to the work says nothing of somebody."""
    return re.compile(
        r"\b(?:bedrijfs\w+|dienst(?:auto|wagen|bus)|van de zaak|van ons|bestelbus\w*|bestelauto|vrachtwagen|"
        r"vrachtauto|trekker|oplegger|heftruck|touringcar|lijnbus|leaselijst)\b",
        re.IGNORECASE,
    )


@cache
def _paper() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:paspoort\w*|(?:id|identiteits)-?(?:kaart|bewijs)\w*|rijbewijs\w*"
        r"|verblijfs(?:vergunning|document)\w*)",
        re.IGNORECASE,
    )


@cache
def _paper_number() -> re.Pattern[str]:
    """Nine signs, two letters first and a digit last; the ten digits of a driving licence."""
    return re.compile(r"(?<!\w)(?:[A-Z]{2}[A-Z\d]{6}\d|\d{10})(?!\w)")


# --- What is looked for ----------------------------------------------------------------------------

_ADDRESS: Final = "een privéadres"
_SOMEBODY: Final = "familie mevrouw meneer mw. mevr. dhr. patiënt patient cliënt client bewoner bewoonster"
_KINDS: Final = (
    (
        _ADDRESS,
        parts(f"{_SOMEBODY} woon thuis adres ingeschreven huisbezoek"),
        _is_home,
    ),
    ("een privénummer", parts(f"{_SOMEBODY} privé prive thuis eigen"), _is_telephone),
    ("een privémailadres", parts("@"), _is_mail),
    ("een kenteken", parts("kenteken nummerplaat nummerbord"), _is_plate),
    (
        "een nummer van een paspoort, identiteitskaart of rijbewijs",
        parts("paspoort id-kaart idkaart identiteits rijbewijs verblijfs id-bewijs"),
        _is_paper,
    ),
)
"""What it is; the parts in small letters without one of which it isn't there; whether it is."""
