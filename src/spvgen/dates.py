"""Dates and clock times: read and written as the Dutch do."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, time
from typing import Final, Literal, NamedTuple

from spvgen.dutch import DutchValueError, closest, one_spaced, quoted

MONTHS: Final = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
"""Names of the months; January is the first, at 0."""

SHORT_MONTH: Final = r"(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
"""How a month begins, in full or shortened, as a pattern."""

WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
"""Names of the days of the week, in the order of ``date.weekday()``."""


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
    rf"{_DAY} ?[-/.] ?(?P<month>0?[1-9]|1[0-2])[-/.]?",
    rf"{_WORD} {_YEAR}",
)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
"""What a word processor makes of a hyphen in a date."""
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip


_Spelling = Callable[[object, int, object], str]
"""Year, month and day as they are written in one place or another."""


def _in_file(year: object, month: int, day: object) -> str:
    return f"{year}-{month:02}-{day:>02}"


def _at_prompt(year: object, month: int, day: object) -> str:
    return f"{day}-{month}-{year}"


def typed_date(value: date) -> str:
    """A day as it is typed at a question: ``12-1-2026``."""
    return _at_prompt(value.year, value.month, value.day)


def parse_date(text: str) -> date:
    """Read a date, written as ``2026-01-12`` and no other way, from 1900 up to and including 2199.

    Raises DutchValueError; for a date in another spelling (day first) it says which day was understood, and
    its hint gives the right spelling.
    """
    shown = one_spaced(text)
    if match := _DATE.fullmatch(shown):
        return _existing_date(shown, match.groups(), _in_file)
    found = _spelled_otherwise(shown)
    if found and (hint := _date_hint(found, _in_file)):
        raise DutchValueError(_misspelled(found), kind="datum_schrijfwijze", hint=hint)
    hint = "Schrijf jaar, maand en dag in cijfers, zoals 2026-01-12."
    raise _no_date(shown, hint)


def meant_date(text: str) -> date:
    """Read a date as people type it: as ``parse_date`` does, or day first (``7-9-2026, 7 september 2026``).

    Raises DutchValueError where it can't be one day: it does not exist, the year or the day lacks, or it
    falls on another day of the week. Its hint writes the day first, as at the questions.
    """
    shown = one_spaced(text)
    if match := _DATE.fullmatch(shown):
        return _existing_date(shown, match.groups(), _at_prompt)
    found = _spelled_otherwise(shown)
    if found and found.year and found.day and not found.other_weekday:
        return found.date()
    if found and (hint := _date_hint(found, _at_prompt)):
        message = f"De datum {quoted(shown)} is zo nog niet duidelijk."
        raise DutchValueError(message, kind="datum_schrijfwijze", hint=hint)
    raise _no_date(shown, "Schrijf dag, maand en jaar.")


Side = Literal["past", "near", "coming"]
"""Where a day without a year lies: the last one up to a day, the nearest to it, or the next one from it."""

_SIDES: Final[tuple[tuple[str, Side], ...]] = (
    (r"(?i),? ?(?:a\.? ?s\.?|aanstaande)$", "coming"),
    (r"(?i),? ?(?:j\.? ?l\.?|l\.l\.|jongstleden)$", "past"),
)
"""What people write behind a day instead of its year."""


_NO_YEAR: Final = rf"{_DAY}(?: ?[-/.] ?\d{{1,2}}\.?|(?:e|de|ste)?[- ]?{_WORD})"


def meant_day(text: str, around: date, side: Side = "near") -> date:
    """Read a date as ``meant_date`` does, also without its year: *21 april, 30-9, 3 maart a.s.*

    Then it is the one on this ``side`` of a day. Raises DutchValueError.
    """
    shown = re.sub(r"(?i)^(?:op|uiterlijk) ", "", one_spaced(text))
    for words, said in _SIDES:
        if (bare := re.sub(words, "", shown)) != shown:
            shown, side = bare, said
    if not re.fullmatch(_NO_YEAR, shown.translate(_DASHES), re.ASCII | re.IGNORECASE):
        return meant_date(shown)
    year = _year_of(shown, around, side)
    return meant_date(shown if year is None else _with_year(shown, year))


def _with_year(shown: str, year: int) -> str:
    figures = re.search(r"\d ?([-/.]) ?\d", shown.translate(_DASHES))
    return f"{shown.rstrip('.')}{figures[1] if figures else ' '}{year}"


def _year_of(shown: str, around: date, side: Side) -> int | None:
    """The year of a day without one; None for what is no day in any of them."""
    bare = re.sub(
        r"^[^\W\d]+[.,]? ", "", shown
    )  # that it is another day of the week is for the reader to tell
    days = []
    for year in range(around.year - 1, around.year + 2):
        with suppress(DutchValueError):  # 29 February
            days.append(meant_date(_with_year(bare, year)))
    fitting = {
        "past": [one for one in days if one <= around][-1:],
        "near": sorted(days, key=lambda one: abs(one - around))[:1],
        "coming": [one for one in days if one >= around][:1],
    }[side]
    return fitting[0].year if fitting else None


def plain_date(text: str) -> date | None:
    """The day that a date in another spelling means, where nobody can read another in it; else None.

    ``20-3-2026`` and ``20 maart 2026`` are plain; ``4-3-2026`` is 3 April to who puts the month first, and
    ``20-3-26`` begins with the day or with the year.
    """
    try:
        found = _spelled_otherwise(one_spaced(text))
        day = found.date() if found and found.day and len(found.year) == 4 else None
    except DutchValueError:
        return None
    if not found or not day or found.other_weekday:
        return None
    in_figures = re.search(r"(?<!\d)\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?\d{4}", found.shown.translate(_DASHES))
    return None if in_figures and day.day <= 12 and day.day != day.month else day


def _no_date(shown: str, hint: str) -> DutchValueError:
    message = f"{quoted(shown)} is geen datum." if shown else "Hier hoort een datum te staan."
    return DutchValueError(message, kind="datum_geen", hint=hint)


def _misspelled(found: "_Spelled") -> str:
    shown = quoted(found.shown)
    if not (found.year and found.day) or found.other_weekday:
        return f"De datum {shown} is niet goed geschreven."
    day = format_date(found.date())
    if found.shown.casefold() == day:
        return f"De datum {shown} staat hier in woorden; een datum schrijf je als jaar-maand-dag."
    message = f"De datum {shown} is begrepen als {day}, maar hier schrijf je een datum als jaar-maand-dag."
    if plain_date(found.shown) is None and len(found.year) == 4:
        other = found.date().replace(month=int(found.day), day=found.month)
        return f"{message} Wie de maand vooraan zet, leest er {format_date(other)} in."
    return message


def _existing_date(shown: str, figures: Iterable[object], spell: _Spelling) -> date:
    year, month, day = (int(str(figure)) for figure in figures)
    if not 1900 <= year <= 2199:
        message = f"Het jaar in {quoted(shown)} kan niet kloppen."
        raise DutchValueError(message, kind="datum_bereik", hint="Kies een jaar van 1900 tot en met 2199.")
    if not 1 <= month <= 12:
        message = f"De datum {quoted(shown)} bestaat niet: er is geen maand {month}."
        raise DutchValueError(message, kind="datum_onmogelijk", hint=_swapped(year, month, day, spell))
    length = monthrange(year, month)[1]
    if not 1 <= day <= length:
        raise DutchValueError(
            f"De datum {quoted(shown)} bestaat niet: {MONTHS[month - 1]} {year} heeft {length} dagen.",
            kind="datum_onmogelijk",
            hint=f"Kies een dag van {spell(year, month, 1)} tot en met {spell(year, month, length)}.",
        )
    return date(year, month, day)


def _swapped(year: int, month: int, day: int, spell: _Spelling) -> str:
    """Propose the date with day and month the other way round, where that one exists."""
    if not (1 <= day <= 12 and 1 <= month <= monthrange(year, day)[1]):
        return f"Een jaar heeft twaalf maanden: {'01' if spell is _in_file else '1'} tot en met 12."
    meant = date(year, day, month)
    return f"Bedoel je {format_date(meant)}? Schrijf dan: {spell(year, day, month)}"


class _Spelled(NamedTuple):
    """A date in another spelling: what stands there, empty where it lacks."""

    shown: str
    month: int
    year: str = ""
    day: str = ""
    weekday: str = ""

    def date(self, spell: _Spelling = _at_prompt) -> date:
        """The day, where year and day are there. Raises DutchValueError where it does not exist."""
        return _existing_date(self.shown, (_full_year(self.year), self.month, self.day), spell)

    @property
    def other_weekday(self) -> str:
        """The day of the week that it falls on, where another one stands there."""
        name = WEEKDAYS[self.date().weekday()]
        return "" if name.startswith(self.weekday.lower()[:2]) else name


def _spelled_otherwise(shown: str) -> _Spelled | None:
    plain = shown.translate(_DASHES)
    for pattern in _OTHER_DATES:
        match = re.fullmatch(pattern, plain, re.ASCII | re.IGNORECASE)
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


def _date_hint(found: _Spelled, spell: _Spelling) -> str:
    """What to write instead of a date in another spelling; empty where nothing can be said."""
    if not found.year:
        number = int(found.day or 0)
        exists = 1 <= number <= monthrange(2000, found.month)[1]
        return f"Zet het jaar erbij, zo: {spell('JJJJ', found.month, number)}." if exists else ""
    if not found.day:
        return f"Zet de dag erbij, zo: {spell(_full_year(found.year), found.month, 'DD')}."
    day = found.date(spell)
    warned = f"Let op: dat is een {found.other_weekday}. " if found.other_weekday else ""
    return f"{warned}Schrijf: {spell(day.year, day.month, day.day)}"


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
