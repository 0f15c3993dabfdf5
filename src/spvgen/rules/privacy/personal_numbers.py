"""Numbers that identify somebody: BSN, account, date of birth (V02)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from spvgen.rules.privacy.beside import beside
from spvgen.rules.reading.patterns import any_of


class Identifier(NamedTuple):
    """What kind of thing stands there, in Dutch with its article, and whether it is certain."""

    what: str
    certain: bool


def numbers(text: str, key: str) -> Iterator[Identifier]:
    """What is found in a text; ``key`` is the key it stands under, for ``bsn: 123…`` says it all."""
    context = f"{key}: {text}" if _bsn_word().search(key) or _birth_word().search(key) else text
    if _bsn_beside(context):
        yield Identifier("een burgerservicenummer", certain=True)
    elif any(passes_eleven(number) for number in _bare_numbers(text)):
        yield Identifier("een getal dat een burgerservicenummer kan zijn", certain=False)
    if any(valid_iban(found) for found in _iban().findall(text)):
        yield Identifier("een rekeningnummer", certain=False)
    if beside(_birth_word(), _birth_date(), context):
        yield Identifier("een geboortedatum", certain=False)


# --- BSN -------------------------------------------------------------------------------------------


@cache
def _bsn_word() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:bsn|b\.s\.n\.?|sofi(?:nr|nummer)?|burger-?\s?service-?\s?(?:nummer|nr))(?![^\W\d])(?:-?(?:nummer|nr)s?\b)?"
        r"|\bbsnr?-?(?:nummer|nr)\b|\bsociaal[- ]fiscaal",
        re.IGNORECASE,
    )


@cache
def _bsn_number() -> re.Pattern[str]:
    return re.compile(r"(?<![\d,.-])\d(?:[ .-]?\d){7,8}(?![\d,]|[.-]\d)")


def _bsn_beside(text: str) -> bool:
    return beside(_bsn_word(), _bsn_number(), text)


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,€/+#-])(?<!\+31 )(\d{9}|\d{4}\.\d{2}\.\d{3}|\d{4} \d{2} \d{3}|\d{3} \d{3} \d{3})"
        r"(?![\w%€/]|[.,-]\d| (?:euro|stuks|klanten|keer|regels)\b)"
    )


@cache
def _other_number() -> re.Pattern[str]:
    """Words right before a number that say it is no BSN."""
    kinds = any_of("""
        order klant dossier factuur ticket artikel zaak polis contract personeels relatie bestel zending serie
        referentie telefoon mobiel tel project document aanvraag debiteur lid account track kenteken kvk btw
        rsin rekening incident
    """)
    return re.compile(rf"{kinds}[\w -]{{0,12}}[.:]?\s*(?:#|nr\.?)?\s*\Z", re.IGNORECASE)


def _bare_numbers(text: str) -> Iterator[str]:
    for found in _bare().finditer(text):
        if not _other_number().search(text, max(found.start() - 30, 0), found.start()):
            yield found[1]


def passes_eleven(number: str) -> bool:
    """The test of eleven, by which a BSN can be told from most other numbers of nine digits."""
    digits = [int(char) for char in number if char.isdigit()]
    weighted = sum(weight * digit for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True))
    return weighted % 11 == 0 and len(set(digits)) > 1


# --- IBAN ------------------------------------------------------------------------------------------


@cache
def _iban() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?!\w)", re.IGNORECASE)


_IBAN_LENGTHS: Final = {
    "NL": 18, "BE": 16, "DE": 22, "FR": 27, "LU": 20, "GB": 22, "ES": 24, "IT": 27, "PL": 28,
}  # fmt: skip


def valid_iban(written: str) -> bool:
    """Whether the check digits of an account number are right (modulo 97); words behind it don't count."""
    plain = written.replace(" ", "").upper()
    length = _IBAN_LENGTHS.get(plain[:2], len(plain))
    return 15 <= length <= len(plain) and _mod_97(plain[:length])


def _mod_97(plain: str) -> bool:
    moved = plain[4:] + plain[:4]
    return int("".join(str(int(char, 36)) for char in moved)) % 97 == 1


# --- Date of birth ---------------------------------------------------------------------------------


@cache
def _birth_word() -> re.Pattern[str]:
    return re.compile(r"\b(?:geboren|geboortedatum|geboortedag|geb\.|verjaardag)", re.IGNORECASE)


@cache
def _birth_date() -> re.Pattern[str]:
    months = r"(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"
    return re.compile(
        rf"\b(?:\d{{1,2}}[-/. ](?:\d{{1,2}}|{months})[-/. ]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}})\b",
        re.IGNORECASE,
    )
