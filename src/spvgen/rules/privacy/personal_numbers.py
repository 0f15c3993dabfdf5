"""Numbers that identify somebody: BSN, account, date of birth (V02)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.dates import SHORT_MONTH
from spvgen.rules.privacy.beside import beside
from spvgen.rules.reading.patterns import any_of, compiled


class Identifier(NamedTuple):
    """What kind of thing stands there, in Dutch with its article, and whether it is certain."""

    what: str
    certain: bool


def numbers(text: str, key: str) -> Iterator[Identifier]:
    """What is found in a text; ``key`` is the key it stands under, for ``bsn: 123…`` says it all."""
    named = any(compiled(word).search(key) for word in (_BSN_WORD, _BIRTH_WORD))
    context = f"{key}: {text}" if named else text
    if beside(_BSN_WORD, _BSN_NUMBER, context):
        yield Identifier("een burgerservicenummer", certain=True)
    elif any(passes_eleven(number) for number in _bare_numbers(text, key)):
        yield Identifier("een getal dat een burgerservicenummer kan zijn", certain=False)
    account = any(valid_iban(found) for found in compiled(_IBAN).findall(text))
    if account or beside(_ACCOUNT_WORD, _ACCOUNT_NUMBER, text):
        yield Identifier("een rekeningnummer", certain=False)
    if beside(_BIRTH_WORD, _BIRTH_DATE, context) or compiled(_BORN_THEN).search(text):
        yield Identifier("een geboortedatum", certain=False)


# --- BSN -------------------------------------------------------------------------------------------


_BSN_WORD: Final = (
    r"(?i)\b(?:bsn|b\.s\.n\.?|sofi(?:nr|nummer)?|burger-?\s?service-?\s?(?:nummer|nr))(?![^\W\d])"
    r"(?:-?(?:nummer|nr)s?\b)?|\bbsnr?-?(?:nummer|nr)\b|\bsociaal[- ]fiscaal"
)
_GROUPS: Final = r"\d{3}/\d{3}/\d{3}|\d{3}_\d{3}_\d{3}|\d{4}/\d{2}/\d{3}|\d{4}_\d{2}_\d{3}"
_BSN_NUMBER: Final = rf"(?<![\d,.-])(?:\d(?:[ .-]?\d){{7,8}}|{_GROUPS})(?![\d,]|[.-]\d)"
_BARE: Final = (
    r"(?<![\w.,€/+#-])(?<!\+31 )(\d{9}|\d{4}\.\d{2}\.\d{3}|\d{4} \d{2} \d{3}|\d{3} \d{3} \d{3}"
    rf"|[1-9]\d\d[-.]\d{{3}}[-.]\d{{3}}|{_GROUPS})"
    r"(?![\w%€/]|[.,-]\d| (?:euro|stuks|klanten|keer|regels)\b)"
)
NUMBERED: Final = """
    order klant dossier factuur ticket artikel zaak polis contract personeels relatie bestel zending serie
    referentie telefoon mobiel tel project document aanvraag debiteur lid account track kvk btw
    rsin rekening incident
"""
"""What else has a number, or how its name begins."""
_OTHERS: Final = any_of(f"{NUMBERED} kenteken")
_AMOUNTS: Final = any_of("bedrag omzet begroting budget kosten waarde schade balans totaal ton miljoen")
_OTHER_NUMBER: Final = (
    rf"(?i){_OTHERS}[\w -]{{0,12}}[.:]?\s*(?:#|nr\.?)?\s*\Z|€\s*\Z|\b{_AMOUNTS}\w* (?:\w+ ){{0,2}}\Z"
)
"""Words right before a number that say it is no BSN."""


_WITHIN: Final = rf"(?<!\d)(?:\d{{9}}|\d{{3}}([-. ])\d{{3}}\1\d{{3}}|{_GROUPS})(?!\d)"
"""What can be one behind other signs: *VP-111222333*."""


def _bare_numbers(text: str, key: str) -> Iterator[str]:
    if key == "kenmerk":  # of the document itself, so the number of nothing else
        yield from (found[0] for found in compiled(_WITHIN).finditer(text))
        return
    for found in compiled(_BARE).finditer(text):
        if not compiled(_OTHER_NUMBER).search(text, max(found.start() - 30, 0), found.start()):
            yield found[1]


def passes_eleven(number: str) -> bool:
    """The test of eleven, by which a BSN can be told from most other numbers of nine digits."""
    digits = [int(char) for char in number if char.isdigit()]
    weighted = sum(weight * digit for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True))
    return weighted % 11 == 0 and len(set(digits)) > 1


# --- IBAN ------------------------------------------------------------------------------------------

_IBAN: Final = r"(?i)(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?!\w)"
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


_ACCOUNT_WORD: Final = (
    r"(?i)\b(?:giro|gironummer|girorekening|bankrekening|bankrekeningnummer|rekeningnummer"
    r"|(?:je|jouw|uw|oude|nieuwe|eigen) rekening)\b"
)
_ACCOUNT_NUMBER: Final = r"(?<![\d,.-])\d(?:[ .-]?\d){6,9}(?![\d,])"
"""An account number of before the IBAN: seven to ten digits."""

# --- Date of birth ---------------------------------------------------------------------------------

_BIRTH_WORD: Final = r"(?i)\b(?:geboren|geboortedatum|geboortedag|geb\b\.?|verjaardag(?!s)|verjaart?\b)"
_MONTH: Final = rf"{SHORT_MONTH}[a-z]*\.?"
_BIRTH_DATE: Final = (
    rf"(?i)(?<!\d)(?:\d{{1,2}}[-/. ](?:\d{{1,2}}|{_MONTH})[-/. ](?:'|’)?\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d\d)(?!\d)"
)
"""Also as six or eight digits on end: *170694*."""
_LONG_AGO: Final = rf"\d{{1,2}}[-/. ](?:\d{{1,2}}|{_MONTH})[-/. ](?:19[3-9]\d|200\d|['’][3-9]\d)(?!\d)"
"""A date that is no day of this work: it can only be that on which somebody was born."""
_BORN_THEN: Final = (
    rf"\b[A-Z]\. ?(?:[a-z]+ ){{0,3}}[A-Z][\w-]+ ?[,(] ?{_LONG_AGO}"
    rf"|\b(?i:je|jij|u|hij|zij|ze) (?i:bent|is) van {_LONG_AGO}"
    r"|\b(?i:patiënte?|cliënte?|client|bewoner|bewoonster|leerling|kind|dochter|zoon|meneer|mevrouw)"
    rf"(?: [A-Z][\w-]+)? ?(?:van|,|\() ?{_LONG_AGO}"
    r"|\b(?i:patiënte?|cliënte?|client|bewoner|bewoonster|leerling|meneer|mevrouw|mw|mevr|dhr|heer|dame)\b"
    rf"[^;!?\n()]{{0,40}}[(,] ?{_LONG_AGO}"
)
"""*P. Smeets, 27/08/1991*; *je bent van 03-03-'85*; *de dame op kamer 4 (21-09-1938)*."""
