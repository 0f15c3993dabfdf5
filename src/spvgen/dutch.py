"""Dates, times, numbers, plurals and lists: read and written as the Dutch do."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import lru_cache
from typing import Final

MONTHS: Final = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
"""Names of the months; January is the first, at 0."""

WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
"""Names of the days of the week, in the order of ``date.weekday()``."""


class DutchValueError(ValueError):
    """A text that is no proper value. ``str()`` gives a full Dutch sentence that says what is wrong.

    ``kind`` is for programs: ``datum_schrijfwijze`` (a date, spelled otherwise), ``datum_onmogelijk``,
    ``datum_bereik`` (outside 1900-2199), ``datum_geen``, ``tijd``, ``getal_dubbelzinnig``, ``getal``,
    ``hoeveelheid``. ``hint`` says in Dutch what to write instead; it is empty where nothing can be said.
    """

    def __init__(self, message: str, *, kind: str, hint: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.hint = hint


def one_spaced(text: str) -> str:
    """One ordinary space wherever there is white space (also the non-breaking kinds), none around."""
    return " ".join(text.split())


def quoted(text: str) -> str:
    """The text between Dutch quotation marks; of a long one the first 40 characters."""
    return f"‘{text}’" if len(text) <= 40 else f"‘{text[:40].rstrip()}…’"


# --- Dates -----------------------------------------------------------------------------------------

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_YEAR = r"(?P<year>\d{4}|['’]?\d{2})"
_WORD = r"(?P<month>[a-z]{3,12})\.?"
_DAY = r"(?:(?P<weekday>[a-z]{2,9})[.,]? )?(?P<day>\d{1,2})"
_OTHER_DATES = (  # left as text: only a mistake pays for compiling them
    r"(?P<year>\d{4})[-/. ](?P<month>\d{1,2})[-/. ](?P<day>\d{1,2})",
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)[T ]\d\d?:.{2,20}",
    r"(?P<year>(?:19|20|21)\d\d)(?P<month>\d\d)(?P<day>\d\d)",
    rf"{_DAY} ?[-/. ] ?(?P<month>\d{{1,2}}) ?[-/. ] ?{_YEAR}",
    rf"{_DAY}(?:e|de|ste)?[- ]?{_WORD}[-, ]{{0,2}}{_YEAR}",
    rf"{_DAY}(?:e|de|ste)?[- ]?{_WORD}",
    rf"{_WORD} {_YEAR}",
)
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip


def parse_date(text: str) -> date:
    """Read a date, written as ``2026-01-12`` and no other way, from 1900 up to and including 2199.

    Raises DutchValueError; for a date in another spelling (day first) its hint gives the right one.
    """
    shown = one_spaced(text)
    if match := _DATE.fullmatch(shown):
        return _existing_date(shown, *map(int, match.groups()))
    found = _spelled_otherwise(shown)
    if hint := _date_hint(found) if found else "":
        message = f"De datum {quoted(shown)} is niet goed geschreven."
        raise DutchValueError(message, kind="datum_schrijfwijze", hint=hint)
    raise DutchValueError(
        f"{quoted(shown)} is geen datum." if shown else "Hier hoort een datum te staan.",
        kind="datum_geen",
        hint="Schrijf jaar, maand en dag in cijfers, zoals 2026-01-12.",
    )


def meant_date(text: str) -> date:
    """Read a date as people type it: as ``parse_date`` does, or day first (``7-9-2026, 7 september 2026``).

    Raises DutchValueError as parse_date does where it can't be one day: it does not exist, the year or the
    day lacks, or it falls on another day of the week.
    """
    shown = one_spaced(text)
    found = None if _DATE.fullmatch(shown) else _spelled_otherwise(shown)
    if found and found.year and found.day and not found.other_weekday:
        return found.date
    return parse_date(shown)


def _existing_date(shown: str, year: int, month: int, day: int) -> date:
    if not 1900 <= year <= 2199:
        message = f"Het jaar in {quoted(shown)} kan niet kloppen."
        raise DutchValueError(message, kind="datum_bereik", hint="Kies een jaar van 1900 tot en met 2199.")
    if not 1 <= month <= 12:
        message = f"De datum {quoted(shown)} bestaat niet: er is geen maand {month}."
        raise DutchValueError(message, kind="datum_onmogelijk", hint=_swapped(year, month, day))
    length = monthrange(year, month)[1]
    if not 1 <= day <= length:
        raise DutchValueError(
            f"De datum {quoted(shown)} bestaat niet: {MONTHS[month - 1]} {year} heeft {length} dagen.",
            kind="datum_onmogelijk",
            hint=f"Kies een dag van {year}-{month:02}-01 tot en met {year}-{month:02}-{length}.",
        )
    return date(year, month, day)


def _swapped(year: int, month: int, day: int) -> str:
    """Propose the date with day and month the other way round, where that one exists."""
    if not (1 <= day <= 12 and 1 <= month <= monthrange(year, day)[1]):
        return "Een jaar heeft twaalf maanden: 01 tot en met 12."
    meant = date(year, day, month)
    return f"Bedoel je {format_date(meant)}? Schrijf dan: {meant}"


@dataclass(frozen=True, slots=True)
class _Spelled:
    """A date in another spelling: what stands there, empty where it lacks."""

    shown: str
    month: int
    year: str = ""
    day: str = ""
    weekday: str = ""

    @property
    def date(self) -> date:
        """The day, where year and day are there. Raises DutchValueError where it does not exist."""
        return _existing_date(self.shown, _full_year(self.year), self.month, int(self.day))

    @property
    def other_weekday(self) -> str:
        """The day of the week that it falls on, where another one stands there."""
        name = WEEKDAYS[self.date.weekday()]
        return "" if name.startswith(self.weekday.lower()[:2]) else name


def _spelled_otherwise(shown: str) -> _Spelled | None:
    for pattern in _OTHER_DATES:
        match = re.fullmatch(pattern, shown, re.ASCII | re.IGNORECASE)
        month = _month_number(match["month"]) if match else None
        if match and month is not None:
            parts = {name: text for name, text in match.groupdict().items() if text and name != "month"}
            return _Spelled(shown, month, **parts)
    return None


def _month_number(name: str) -> int | None:
    if name.isdecimal():
        return int(name)
    meant = closest(name, MONTHS)
    return _SHORT_MONTHS.get(name.lower()) or (MONTHS.index(meant) + 1 if meant else None)


def _date_hint(found: _Spelled) -> str:
    """What to write instead of a date in another spelling; empty where nothing can be said."""
    if not found.year:
        exists = 1 <= int(found.day or 0) <= monthrange(2000, found.month)[1]
        return f"Zet het jaar erbij, zo: JJJJ-{found.month:02}-{int(found.day or 0):02}." if exists else ""
    if not found.day:
        return f"Zet de dag erbij, zo: {_full_year(found.year)}-{found.month:02}-DD."
    warned = f"Let op: dat is een {found.other_weekday}. " if found.other_weekday else ""
    return f"{warned}Schrijf: {found.date}"


def _full_year(year: str) -> int:
    """Read ``26`` as 2026 and ``98`` as 1998: two digits stand for 1969 up to and including 2068."""
    digits = year.lstrip("'’")
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (1900 if int(digits) >= 69 else 2000)


def format_date(value: date, *, weekday: bool = False) -> str:
    """Write ``8 juli 2025``, or ``dinsdag 8 juli 2025``."""
    written = f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    return f"{WEEKDAYS[value.weekday()]} {written}" if weekday else written


# --- Times -----------------------------------------------------------------------------------------

_TIME = re.compile(r"(\d{1,2}):(\d{2})(?: uur)?", re.ASCII)
_OTHER_TIME = r"(\d{1,2})(?: ?[.:uh] ?(\d{2})(?::\d{2})?)? ?(?:uur|u|h)?\.?"


def parse_time(text: str) -> time:
    """Read a clock time: ``09:00`` or ``9:00``, with or without *uur* behind it.

    Raises DutchValueError of kind ``tijd``; for ``9.00`` or ``9 uur`` its hint gives the right spelling.
    """
    shown = one_spaced(text)
    match = _TIME.fullmatch(shown)
    other = match or re.fullmatch(_OTHER_TIME, shown, re.ASCII | re.IGNORECASE)
    if not other:
        hint = "Schrijf uren en minuten, zoals 09:00."
        message = f"{quoted(shown)} is geen tijd." if shown else "Hier hoort een tijd te staan."
        raise DutchValueError(message, kind="tijd", hint=hint)
    hour, minute = int(other[1]), int(other[2] or 0)
    if hour > 23 or minute > 59:
        raise DutchValueError(
            f"De tijd {quoted(shown)} bestaat niet.",
            kind="tijd",
            hint="Een dag loopt van 00:00 tot en met 23:59.",
        )
    if not match:
        raise DutchValueError(
            f"De tijd {quoted(shown)} is niet goed geschreven.",
            kind="tijd",
            hint=f"Schrijf: {hour:02}:{minute:02}",
        )
    return time(hour, minute)


def format_time(value: time) -> str:
    """Write ``09:00 uur``; seconds fall away."""
    return f"{value.hour:02}:{value.minute:02} uur"


# --- Numbers ---------------------------------------------------------------------------------------

_MOST_DIGITS = 15
_NUMBER = re.compile(r"-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?", re.ASCII)
_ONE_POINT = r"(-?\d+)\.(\d+)"
_FOREIGN = r"(-?\d{1,3}(?P<mark>[ ,'’])\d{3}(?:(?P=mark)\d{3})*)(?:[.,](\d+))?"
_WORD_NUMBERS = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
)  # fmt: skip


def parse_number(text: str) -> Decimal:
    """Read a number: a comma before decimals, points between thousands (``1.250.000,50``), exactly.

    Raises DutchValueError: kind ``getal_dubbelzinnig`` for ``1.5``, which may be 1,5 or 1.500, and
    ``getal`` for all else, also for more than 15 digits.
    """
    shown = one_spaced(text).replace("\N{MINUS SIGN}", "-")
    if sum(map(str.isdigit, shown)) > _MOST_DIGITS:
        message = f"Het getal {quoted(shown)} is te lang: meer dan {_MOST_DIGITS} cijfers."
        raise DutchValueError(message, kind="getal", hint="Rond het getal af.")
    if not _NUMBER.fullmatch(shown):
        raise _two_ways(shown) if re.fullmatch(_ONE_POINT, shown, re.ASCII) else _no_number(shown)
    value = Decimal(shown.replace(".", "").replace(",", "."))
    return value or value.copy_abs()  # no minus before a zero


def _two_ways(shown: str) -> DutchValueError:
    whole, _, tail = shown.partition(".")
    readings = [format_number(Decimal(shown))]
    if whole.strip("-0"):
        readings.append(format_number(Decimal(whole + tail.ljust(3, "0"))))
    return DutchValueError(
        f"Het getal {quoted(shown)} is niet duidelijk: achter een punt horen precies drie cijfers.",
        kind="getal_dubbelzinnig",
        hint=f"Bedoel je {join_list(readings, 'of')}?",
    )


def _no_number(shown: str) -> DutchValueError:
    meant = meant_number(shown)
    if meant:
        message, hint = (
            f"Het getal {quoted(shown)} is niet goed geschreven.",
            f"Schrijf het getal zo: {meant}",
        )
    else:
        message = f"{quoted(shown)} is geen getal." if shown else "Hier hoort een getal te staan."
        hint = "Een getal ziet er zo uit: 80, 3,2 of 1.500."
    return DutchValueError(message, kind="getal", hint=hint)


def meant_number(shown: str) -> str:
    """Find what to propose for ``drie``, ``1,500.00``, ``90 000``, ``+3``, ``,5``; empty where unknown."""
    word = shown.lower().replace("é", "e")
    if word in _WORD_NUMBERS:
        return str(_WORD_NUMBERS.index(word))
    if foreign := re.fullmatch(_FOREIGN, shown, re.ASCII):
        whole = format_number(Decimal(foreign[1].replace(foreign["mark"], "")))
        return f"{whole},{foreign[3]}" if foreign[3] else whole
    candidate = re.sub(r"^[.,]", "0,", shown.removeprefix("+")).rstrip(".,")
    return candidate if _NUMBER.fullmatch(candidate) else ""


def format_number(value: Decimal) -> str:
    """Write a number exactly, all its decimals kept: ``1.500``, ``-3,20``.

    Raises ValueError for what is not finite: that never comes from a plan.
    """
    if not value.is_finite():
        raise ValueError(f"not a finite number: {value}")
    whole, _, tail = f"{value:,f}".partition(".")
    return whole.replace(",", ".") + (f",{tail}" if tail else "")


# --- Words -----------------------------------------------------------------------------------------


def count(n: int, one: str, many: str) -> str:
    """Write ``1 dag``, ``3 dagen``, ``0 dagen``."""
    return f"{format_number(Decimal(n))} {one if n == 1 else many}"


def join_list(parts: Sequence[str], word: str = "en") -> str:
    """Write ``a``, ``a en b``, ``a, b en c``; nothing for no parts."""
    return f" {word} ".join(part for part in (", ".join(parts[:-1]), "".join(parts[-1:])) if part)


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """Find the candidate that was probably meant (*bedoelde je …?*), or None if none is near."""
    from difflib import get_close_matches  # costs time that only a mistake should pay

    by_key = {_typed(candidate): candidate for candidate in sorted(candidates)}
    found = get_close_matches(_typed(word), by_key, n=1, cutoff=0.7)
    return by_key[found[0]] if found else None


def _typed(word: str) -> str:
    return re.sub(r"[-_\s]+", "_", word.casefold())


@lru_cache(maxsize=1024)
def slug(text: str) -> str:
    """Make an id of small ASCII letters, digits and hyphens: ``klantbehoud-en-zo``.

    Letters of another script become their code point, so that a text with a letter never gives nothing.
    """
    plain = re.sub(r"['’]", "", text.replace("&", " en ").casefold())
    made = re.sub(r"[^a-z0-9]+", "-", plain if plain.isascii() else _in_ascii(plain)).strip("-")
    return made or "-".join(f"u{ord(char):x}" for char in text if char.isalnum())


def _in_ascii(text: str) -> str:
    letters = (char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return "".join(map(_ascii, letters))


_LETTERS = {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}


def _ascii(char: str) -> str:
    if char.isascii() or not char.isalnum():
        return char
    return _LETTERS.get(char) or f"u{ord(char):x}"
