"""Answers that can hardly be what was asked: doubted once, and taken by whoever means them."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from datetime import date, timedelta
from enum import Enum
from typing import Final, TypeVar

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dates import MONTHS, WEEKDAYS, Side, format_date, typed_date
from spvgen.dutch import one_spaced

T = TypeVar("T")


class Doubt(WrongUse):
    """What is said of an answer that will do if it is given again, or what is meant ``instead`` of it."""

    instead: str = ""


class Patience(Enum):
    """How an answer is taken that can hardly be meant.

    STRICT refuses the worst, as of an option; FIRST doubts it; INSISTED takes it, as it was typed again.
    """

    STRICT = "strict"
    FIRST = "first"
    INSISTED = "insisted"


_patience: ContextVar[Patience] = ContextVar("patience", default=Patience.STRICT)


@contextmanager
def held(state: ContextVar[T], value: T) -> Iterator[None]:
    """Read an answer in this state."""
    before = state.set(value)
    try:
        yield
    finally:
        state.reset(before)


def patience(one: Patience) -> AbstractContextManager[None]:
    """Read an answer in this way."""
    return held(_patience, one)


def is_strict() -> bool:
    """Whether an answer is read that nobody can give anew, as an option is."""
    return _patience.get() is Patience.STRICT


def strictly(read: Callable[[str], T]) -> Callable[[str], T]:
    """The same reader, of a line among more: it doubts nothing and refuses the worst each time."""

    def strict(answer: str) -> T:
        with patience(Patience.STRICT):
            return read(answer)

    return strict


_needed: ContextVar[bool] = ContextVar("needed", default=False)


def where_needed(needed: bool = True) -> AbstractContextManager[None]:
    """Read an answer that may not stay empty: then nobody is told to leave it so."""
    return held(_needed, needed or _needed.get())


_STAYS: Final = "Of druk op Enter: dan blijft het zo."
_CLEARS: Final = " Met - maak je het leeg."


def doubt(message: str, hint: str) -> None:
    """Raise Doubt where the answer is the first one; whoever insists is not asked again."""
    if _patience.get() is Patience.FIRST:
        raise Doubt(message, f"{hint} {_STAYS}{'' if _needed.get() else _CLEARS}")


def mean(message: str, hint: str, instead: str) -> None:
    """Raise Doubt where the answer is the first one: Enter then stands for what is proposed ``instead``."""
    if _patience.get() is Patience.FIRST:
        meant = Doubt(message, hint)
        meant.instead = instead
        raise meant


def refuse(message: str, hint: str) -> None:
    """The same, of what an option may not hold either: WrongUse there."""
    doubt(message, hint)
    if _patience.get() is Patience.STRICT:
        raise WrongUse(message, hint)


def refuse_open(answer: str) -> None:
    """Raise WrongUse for what may not stand in a plan however often it is given: *idem*, *…*, a bare *ja*.

    Of an option the plan itself is told to have an open place (S01).
    """
    from spvgen.rules.specifiek.invulplekken import is_no_answer, placeholder_in

    if answer and _patience.get() is not Patience.STRICT and (is_no_answer(answer) or placeholder_in(answer)):
        unknown = "Weet je het nog niet? Stop dan met Ctrl-C." if _needed.get() else _OR_NONE
        raise WrongUse(_OPEN, f"Schrijf voluit wat je bedoelt. {unknown}")


_OPEN: Final = "Dat zegt hier te weinig: zo kan het niet in het plan."
_OR_NONE: Final = "Weet je het niet? Laat het dan leeg: dat mag hier."


# --- Days that are no date -------------------------------------------------------------------------

_AHEAD: Final = "komende|volgende|eerstvolgende|aanstaande"
_BACK: Final = "vorige|afgelopen|laatste|voorbije"
_FROM_TODAY: Final = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
_NEXT_TO: Final = rf"{_BACK}|deze|dit|komend|volgend|{_AHEAD}"
_RELATIVE: Final = re.compile(
    rf"{'|'.join(_FROM_TODAY)}|gister(?:ochtend|middag|avond)"
    rf"|(?:{_NEXT_TO}) (?:week|weekend|maand|kwartaal|jaar|{'|'.join((*WEEKDAYS, *MONTHS))})"
    rf"|(?:{_NEXT_TO}) week (?:{'|'.join(WEEKDAYS)})|{'|'.join(WEEKDAYS)}",
    re.IGNORECASE,
)


def is_relative_day(answer: str) -> bool:
    """Whether an answer is no more than *gisteren*, *volgende week* or *maandag*."""
    return bool(_RELATIVE.fullmatch(answer.strip(" .!")))


def _meant(answer: str, today: date, side: Side) -> date | None:
    """The day meant by *gisteren*, *over twee weken*, or *maandag* on this ``side``; None where not sure."""
    word = one_spaced(answer.strip(" .!")).casefold()
    if counted := re.fullmatch(r"over (?P<ahead>.+)|(?P<back>.+) (?:geleden|terug)", word):
        return _counted(counted, today)
    return (
        today + timedelta(days=_FROM_TODAY[word]) if word in _FROM_TODAY else _by_weekday(word, today, side)
    )


def _by_weekday(word: str, today: date, side: Side) -> date | None:
    """The day of *maandag*, *komende maandag* or *volgende week maandag*."""
    if week := re.fullmatch(rf"(?:(?P<back>{_BACK})|{_AHEAD}) week (?P<day>{_DAYS})", word):
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days=WEEKDAYS.index(week["day"]) + (-7 if week["back"] else 7))
    found = re.fullmatch(rf"(?:(?:(?P<back>{_BACK})|(?P<ahead>{_AHEAD})|deze) )?(?P<day>{_DAYS})", word)
    if not found:
        return None
    ahead = (WEEKDAYS.index(found["day"]) - today.weekday()) % 7
    if found["back"] or found["ahead"]:
        return today + timedelta(days=ahead - 7 if found["back"] else ahead or 7)
    if side == "near":
        return None
    return today + timedelta(days=ahead if side == "coming" or not ahead else ahead - 7)


_DAYS: Final = "|".join(WEEKDAYS)


def _counted(found: re.Match[str], today: date) -> date | None:
    """The day of *over twee weken* and *een maand geleden*."""
    from spvgen.lengths import length_in

    length = length_in(found["ahead"] or found["back"])
    try:
        return (length.after(today) if found["ahead"] else length.before(today)) if length else None
    except OverflowError:
        return None


def date_of(answer: str, today: date, side: Side) -> str:
    """The question whether a day such as *gisteren* is this date; empty where it is none.

    Raises Doubt where somebody can say so with Enter.
    """
    day = _meant(answer, today, side)
    if day:
        mean(f"Bedoel je {format_date(day, weekday=True)}?", "Druk dan op Enter.", typed_date(day))
    return f"Bedoel je {format_date(day, weekday=True)}? Typ dan: {typed_date(day)}" if day else ""


_ROUGH: Final = re.compile(
    rf"(?:(?:rond|ergens|in|vanaf|sinds|omstreeks|ongeveer|zo|de|het|{_NEXT_TO}) )*(?:"
    r"(?:(?P<part>begin|half|halverwege|midden|medio|eind|einde) (?:van )?)?(?:de maand )?"
    rf"(?P<month>{'|'.join(MONTHS)})(?: (?P<year>[12]\d{{3}}))?"
    r"|(?:week|maand|kwartaal|jaar|zomer|herfst|winter|lente|voorjaar|najaar|\w*vakantie)(?: \d{1,2})?)",
    re.IGNORECASE,
)
_PARTS: Final = {"begin": 1, "eind": 28, "einde": 28}


def rough_day(answer: str, today: date, side: Side) -> str:
    """What to type instead of *half oktober* or *vorige maand*; empty where an answer is no such thing."""
    found = _ROUGH.fullmatch(one_spaced(answer.strip(" .!")))
    if not found:
        return ""
    near = _near(found, today, side) if found["month"] else today + _A_FORTNIGHT[side]
    where = "Kijk in je agenda of je mail. " if side == "past" else ""
    like = f"Typ de dag die er het dichtst bij ligt, zoals {typed_date(near)}."
    return f"{where}Weet je het niet precies? {like}"


_A_FORTNIGHT: Final = {"past": -timedelta(weeks=2), "near": timedelta(0), "coming": timedelta(weeks=2)}


def _near(found: re.Match[str], today: date, side: Side) -> date:
    """A day in the month that is named, on this ``side`` of today where its year lacks."""
    month = MONTHS.index(found["month"].casefold()) + 1
    near = date(int(found["year"] or today.year), month, _PARTS.get((found["part"] or "").casefold(), 15))
    if found["year"] or side == "near":
        return near
    later = (near < today and side == "coming") - (near > today and side == "past")
    return near.replace(year=near.year + later)


# --- Short answers ---------------------------------------------------------------------------------


def doubt_short(answer: str, least: int, example: str) -> None:
    """Doubt an answer of fewer words than a description takes."""
    if 0 < len(answer.split()) < least:
        like = f", zoals: {example}" if example else ": wat was er, en hoe ging dat?"
        doubt("Dat is erg kort.", f"Wie het later leest, was er niet bij. Schrijf een zin{like}")


def closing(read: Callable[[str], T], said: Sequence[str], least: int) -> Callable[[str], T]:
    """The same reader of one more line, which doubts once whether what was ``said`` before is all."""
    doubts = iter([True])

    def closed(answer: str) -> T:
        if said and not answer.strip() and len(" ".join(said).split()) < least and next(doubts, False):
            with where_needed():  # an empty line takes away nothing of what was said
                doubt("Dat is erg kort.", "Wie het later leest, was er niet bij. Typ er nog een zin bij.")
        return read(answer)

    return closed
