"""Dates, times, numbers, quantities, plurals and lists: read and written as the Dutch do."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
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


def _clean(text: str) -> str:
    """One ordinary space wherever there is white space (also the non-breaking kinds), none around."""
    return " ".join(text.split())


def _quote(text: str) -> str:
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
    shown = _clean(text)
    if match := _DATE.fullmatch(shown):
        return _existing_date(shown, *map(int, match.groups()))
    if hint := _right_spelling(shown):
        message = f"De datum {_quote(shown)} is niet goed geschreven."
        raise DutchValueError(message, kind="datum_schrijfwijze", hint=hint)
    raise DutchValueError(
        f"{_quote(shown)} is geen datum." if shown else "Hier hoort een datum te staan.",
        kind="datum_geen",
        hint="Schrijf jaar, maand en dag in cijfers, zoals 2026-01-12.",
    )


def _existing_date(shown: str, year: int, month: int, day: int) -> date:
    if not 1900 <= year <= 2199:
        message = f"Het jaar in {_quote(shown)} kan niet kloppen."
        raise DutchValueError(message, kind="datum_bereik", hint="Kies een jaar van 1900 tot en met 2199.")
    if not 1 <= month <= 12:
        message = f"De datum {_quote(shown)} bestaat niet: er is geen maand {month}."
        raise DutchValueError(message, kind="datum_onmogelijk", hint=_swapped(year, month, day))
    length = monthrange(year, month)[1]
    if not 1 <= day <= length:
        raise DutchValueError(
            f"De datum {_quote(shown)} bestaat niet: {MONTHS[month - 1]} {year} heeft {length} dagen.",
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


def _right_spelling(shown: str) -> str:
    """Give the hint for a date that is spelled in another way; empty where there is no date in it."""
    for pattern in _OTHER_DATES:
        match = re.fullmatch(pattern, shown, re.ASCII | re.IGNORECASE)
        month = _month_number(match["month"]) if match else None
        if match and month is not None:
            return _date_hint(shown, month, match.groupdict())
    return ""


def _month_number(name: str) -> int | None:
    if name.isdecimal():
        return int(name)
    meant = closest(name, MONTHS)
    return _SHORT_MONTHS.get(name.lower()) or (MONTHS.index(meant) + 1 if meant else None)


def _date_hint(shown: str, month: int, parts: dict[str, str | None]) -> str:
    year, day, weekday = (parts.get(name) for name in ("year", "day", "weekday"))
    if not year:
        exists = 1 <= int(day or 0) <= monthrange(2000, month)[1]
        return f"Zet het jaar erbij, zo: JJJJ-{month:02}-{int(day or 0):02}." if exists else ""
    if not day:
        return f"Zet de dag erbij, zo: {_full_year(year)}-{month:02}-DD."
    meant = _existing_date(shown, _full_year(year), month, int(day))
    name = WEEKDAYS[meant.weekday()]
    differs = weekday and not name.startswith(weekday.lower()[:2])
    return f"Let op: dat is een {name}. Schrijf: {meant}" if differs else f"Schrijf: {meant}"


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
    shown = _clean(text)
    match = _TIME.fullmatch(shown)
    other = match or re.fullmatch(_OTHER_TIME, shown, re.ASCII | re.IGNORECASE)
    if not other:
        hint = "Schrijf uren en minuten, zoals 09:00."
        message = f"{_quote(shown)} is geen tijd." if shown else "Hier hoort een tijd te staan."
        raise DutchValueError(message, kind="tijd", hint=hint)
    hour, minute = int(other[1]), int(other[2] or 0)
    if hour > 23 or minute > 59:
        raise DutchValueError(
            f"De tijd {_quote(shown)} bestaat niet.",
            kind="tijd",
            hint="Een dag loopt van 00:00 tot en met 23:59.",
        )
    if not match:
        raise DutchValueError(
            f"De tijd {_quote(shown)} is niet goed geschreven.",
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
    shown = _clean(text).replace("\N{MINUS SIGN}", "-")
    if sum(map(str.isdigit, shown)) > _MOST_DIGITS:
        message = f"Het getal {_quote(shown)} is te lang: meer dan {_MOST_DIGITS} cijfers."
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
        f"Het getal {_quote(shown)} is niet duidelijk: achter een punt horen precies drie cijfers.",
        kind="getal_dubbelzinnig",
        hint=f"Bedoel je {join_list(readings, 'of')}?",
    )


def _no_number(shown: str) -> DutchValueError:
    meant = _meant_number(shown)
    if meant:
        message, hint = (
            f"Het getal {_quote(shown)} is niet goed geschreven.",
            f"Schrijf het getal zo: {meant}",
        )
    else:
        message = f"{_quote(shown)} is geen getal." if shown else "Hier hoort een getal te staan."
        hint = "Een getal ziet er zo uit: 80, 3,2 of 1.500."
    return DutchValueError(message, kind="getal", hint=hint)


def _meant_number(shown: str) -> str:
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


# --- Quantities ------------------------------------------------------------------------------------


class Bound(StrEnum):
    """On which side of a quantity one is right."""

    MINIMAAL = "minimaal"
    MAXIMAAL = "maximaal"
    PRECIES = "precies"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An exact number with its unit, and possibly a bound.

    ``unit`` is empty, ``%``, ``€`` or words, as in ``uur per dag``; words may follow the sign too:
    ``€ per maand``. ``parse_quantity`` always spells it this way.
    """

    value: Decimal
    unit: str = ""
    bound: Bound | None = None


_BOUNDS = {
    Bound.MINIMAAL: r"minimaal|minstens|ten ?minste|op zijn minst|min\.|≥|>=",
    Bound.MAXIMAAL: r"maximaal|hooguit|hoogstens|ten ?hoogste|op zijn hoogst|max\.|≤|<=",
    Bound.PRECIES: r"precies|exact|=",
}
_BOUND = re.compile("|".join(f"(?P<{bound}>{words})" for bound, words in _BOUNDS.items()), re.IGNORECASE)
_LATE_BOUND = re.compile(rf"(?<!\w)(?:{'|'.join(_BOUNDS.values())}|of (?:meer|minder))(?!\w)", re.IGNORECASE)
_EURO = re.compile(r"(?:€|(?:euro|eur)\b) ?", re.IGNORECASE)
_SIGN = re.compile(
    r" ?(?P<percent>%|(?:procent|percent|pct)\b)|(?:,[-–—]{1,2})? ?(?:€|(?:euro(?:['’]?s)?|eur)\b)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[-+\N{MINUS SIGN}]?\d+(?:[.,]\d+| \d{3}(?!\d))*", re.ASCII)
_ROUND_AMOUNT = re.compile(r"^,[-–—]{1,2}(?! ?\d)")  # € 90.000,-
_LED_FIGURE = re.compile(
    r"(?:gemiddeld|ongeveer|circa|ca\.|rond|zo['’]n|nu|totaal|in totaal) (?=\d)", re.IGNORECASE
)
_WORDED_BOUND = re.compile(
    r"(?P<minimaal>niet (?:minder|lager) dan|vanaf)"
    r"|(?P<maximaal>niet (?:meer|hoger|langer|later) dan|tot en met|binnen)",
    re.IGNORECASE,
)
_CURLED = re.compile(r"[“”„‟‘’‚\"'«»]+ ?(?P<inner>[^“”„‟‘’‚\"'«»]+?) ?[“”„‟‘’‚\"'«»]+")
_DIGIT = re.compile(r"\d")
_UNIT_START = re.compile(r"[^\W\d_]|°")  # a letter, or degrees
_LOOSE_DIGIT = re.compile(r"(?<![^\W\d_])\d")  # not the 2 of CO2
_FACTOR = re.compile(r" ?(?:(k|duizend)|(miljoen|mln\.?)|(?:miljard|mld\.?))(?!\w)", re.IGNORECASE)
_EXAMPLE = "Schrijf één getal met één eenheid, zoals ‘minimaal 5 afspraken’ of ‘62,5%’."


def parse_quantity(text: str) -> Quantity:
    """Read ``[minimaal|maximaal|precies] getal eenheid``: ``62,5%``, ``€ 90.000``, ``minimaal 3 uur``.

    Also takes other words for a bound (*ten minste, hoogstens, exact*) and for the signs (*procent, EUR*).
    Raises DutchValueError of kind ``hoeveelheid``, or of parse_number's kinds where the number is wrong.
    """
    shown = _clean(text)
    leading = _BOUND.match(shown)
    rest = shown[leading.end() :].lstrip() if leading else shown
    euro = _EURO.match(rest)
    rest = rest[euro.end() :] if euro else rest
    figure = _FIGURE.match(rest)
    if not figure:
        raise _no_figure(shown, rest)
    sign, words = _split_unit(rest[figure.end() :], euro=bool(euro))
    unit = f"{sign} {words.lstrip()}".strip()
    quantity = Quantity(parse_number(figure[0]), unit, Bound(str(leading.lastgroup)) if leading else None)
    if hint := _unit_hint(quantity, sign, words):
        message = f"{_quote(shown)} is niet te lezen als één getal met een eenheid."
        raise DutchValueError(message, kind="hoeveelheid", hint=hint)
    return quantity


def _split_unit(tail: str, *, euro: bool) -> tuple[str, str]:
    """Part what stands behind the figure into the sign (``€``, ``%`` or none) and the words after it."""
    if euro:
        return "€", _ROUND_AMOUNT.sub("", tail)
    match = _SIGN.match(tail)
    if not match:
        return "", tail
    return "%" if match["percent"] else "€", tail[match.end() :]


def _unit_hint(read: Quantity, sign: str, words: str) -> str:
    """Say what to write instead of a unit that is none; empty when it is right."""
    start = words.lstrip()
    glued = start != "" and start == words
    if late := _LATE_BOUND.search(words):
        return _propose("Schrijf", format_quantity(_bound_first(read, sign, words, late)))
    if _LOOSE_DIGIT.search(words) or (sign and _SIGN.match(words)):
        return _EXAMPLE
    if factor := _FACTOR.match(words):
        return _propose("Schrijf het getal voluit", format_quantity(_in_full(read, sign, words, factor)))
    if (start and not _UNIT_START.match(start)) or (glued and _DIGIT.search(start)):
        return _EXAMPLE
    return _propose("Zet een spatie voor de eenheid", format_quantity(read)) if glued else ""


def _bound_first(read: Quantity, sign: str, words: str, late: re.Match[str]) -> Quantity:
    """``12 of meer offertes`` and ``80% minimaal`` with the bound where it belongs."""
    named = {"of meer": Bound.MINIMAAL, "of minder": Bound.MAXIMAAL}
    bound = named.get(late[0].casefold()) or Bound(str(_BOUND.match(late[0]).lastgroup))  # type: ignore[union-attr]
    unit = f"{sign} {_clean(words[: late.start()] + words[late.end() :])}".strip()
    return Quantity(read.value, unit, bound)


def _propose(lead: str, written: str) -> str:
    return f"{lead}: {written}" if len(written) <= 60 else _EXAMPLE


def _in_full(read: Quantity, sign: str, words: str, factor: re.Match[str]) -> Quantity:
    power = 3 if factor[1] else 6 if factor[2] else 9
    unit = f"{sign} {words[factor.end() :].lstrip()}".strip()
    return Quantity(read.value.scaleb(power), unit, read.bound)


def _no_figure(shown: str, rest: str) -> DutchValueError:
    problem = "begint niet met een getal" if _DIGIT.search(shown) else "heeft geen getal"
    message = f"{_quote(shown)} {problem}." if shown else "Hier hoort een getal te staan."
    return DutchValueError(message, kind="hoeveelheid", hint=_figure_hint(shown, rest))


def _figure_hint(shown: str, rest: str) -> str:
    if quoted := _CURLED.fullmatch(shown):
        return _propose("Haal de aanhalingstekens weg. Schrijf", quoted["inner"])
    if worded := _WORDED_BOUND.match(shown):
        return _bounded_hint(f"{worded.lastgroup} {shown[worded.end() :].lstrip()}")
    if led := _LED_FIGURE.match(rest):
        return _propose(
            "Schrijf alleen het getal en de eenheid", f"{shown.removesuffix(rest)}{rest[led.end() :]}"
        )
    first, _, unit = rest.partition(" ")
    figure = _meant_number(first)
    if not figure:
        return _EXAMPLE
    written = f"{shown.removesuffix(rest)}{figure} {unit}".rstrip()
    try:
        parse_quantity(written)
    except DutchValueError as error:  # a figure now, but still wrong: say what is right at once
        return error.hint
    return _propose("Schrijf het getal in cijfers", written)


def _bounded_hint(written: str) -> str:
    """What to write with a bound that can be read; what is wrong with the rest of it, if that is so."""
    try:
        return _propose("Schrijf", format_quantity(parse_quantity(written)))
    except DutchValueError as error:
        return error.hint


def format_quantity(q: Quantity) -> str:
    """Write ``minimaal 80%``, ``€ 90.000 per maand``, ``maximaal 0,8%``, ``5 afspraken``."""
    number = format_number(q.value)
    sign, _, words = q.unit.partition(" ")
    if sign == "€":
        number = f"€ {number}"
    elif sign == "%":
        number = f"{number}%"
    else:
        words = q.unit
    return " ".join(part for part in (q.bound, number, words) if part)


def same_unit(a: Quantity, b: Quantity) -> bool:
    """Tell whether two quantities count the same thing: ``1 afspraak`` and ``5 Afspraken`` do.

    Case and number do not matter; a bare number only goes with a bare number. A bare sign goes with the
    same sign and words: ``62%`` and ``80% van het quotum``.
    """
    stems_a, stems_b = _unit_stems(a.unit), _unit_stems(b.unit)
    signs = (["%"], ["€"])
    return stems_a == stems_b or (stems_a[:1] == stems_b[:1] in signs and 1 in (len(stems_a), len(stems_b)))


def meets(q: Quantity, norm: Quantity) -> bool:
    """Tell whether a quantity reaches a norm; a norm without a bound is a minimum.

    A bound on ``q`` itself plays no part. False when the units differ, for then nothing can be compared.
    """
    if not same_unit(q, norm):
        return False
    match norm.bound:
        case Bound.MAXIMAAL:
            return q.value <= norm.value
        case Bound.PRECIES:
            return q.value == norm.value
        case _:
            return q.value >= norm.value


def _unit_stems(unit: str) -> list[str]:
    return [_stem(word) for word in unit.casefold().split()]


_ENDINGS = (
    (r"leden$", "lid"), (r"steden$", "stad"), (r"heden$", "heid"),
    (r"(?<=\w\w)['’]s$", ""), (r"(?<=\w\w)s$", ""),      # demo's, leads
    (r"(?<=\w\w)(?:en|ën)+$", ""), (r"(?<=\w\w)e$", ""),  # klanten, offerte
    (r"([^aeiou])\1$", r"\1"),                           # gesprekk(en)
    (r"([aeou])\1(?=[^aeiou]$)", r"\1"),                 # afspraak
    (r"v$", "f"), (r"z$", "s"), (r"(?<=\w\w)s$", ""),    # bedrijv(en), prijz(en), les
)  # fmt: skip


@lru_cache(maxsize=1024)
def _stem(word: str) -> str:
    """Reduce a Dutch noun to a key that its singular and plural share; the key itself is no word."""
    for pattern, replacement in _ENDINGS:
        word = re.sub(pattern, replacement, word)
    return word


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
