"""The days of a new document: from when to when, and its talks by name, all on working days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from spvgen.dates import format_date, parse_date
from spvgen.workdays import between_years, free_because, next_talk_day, often_free

_ORDINALS: Final = (
    "Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde",
    "Zevende", "Achtste", "Negende", "Tiende", "Elfde", "Twaalfde", "Dertiende", "Veertiende", "Vijftiende",
    "Zestiende", "Zeventiende", "Achttiende", "Negentiende", "Twintigste",
)  # fmt: skip
_UNITS: Final = (
    "", "Eenen", "Tweeën", "Drieën", "Vieren", "Vijfen", "Zesen", "Zevenen", "Achten", "Negenen",
)  # fmt: skip
_TENS: Final = ("twintigste", "dertigste", "veertigste", "vijftigste")


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day of a plan, and what there is to say about them: Dutch, to stand behind *Let op:*."""

    start: date
    end: date
    remarks: tuple[str, ...] = ()

    def in_words(self) -> dict[str, str]:
        """``start_in_words`` and ``end_in_words``, for the explanation of a new document."""
        return in_words({"start": self.start, "end": self.end})


def in_words(days: Mapping[str, date]) -> dict[str, str]:
    """Each day under its name with ``_in_words`` behind it, as a text of a new document asks for it."""
    return {f"{name}_in_words": format_date(day, weekday=True) for name, day in days.items()}


def workday_span(start: date, weeks: int, what: str = "het plan") -> Span:
    """A span of so many weeks that ends on a working day, never shorter than asked.

    The last day is that of a talk, so it is no day that many have off either.
    ``what`` is what its remarks call the document. Raises DutchValueError where it would end after the last
    year that a plan can hold, and ValueError for less than one week.
    """
    if weeks < 1:
        raise ValueError("a plan takes a week at least")
    planned = start + timedelta(weeks=weeks)
    end = parse_date(next_talk_day(planned).isoformat())
    return Span(start, end, tuple(filter(None, (_start_remark(start), _end_remark(planned, end, what)))))


def _start_remark(start: date) -> str:
    free = free_because(start)
    return f"de startdatum, {format_date(start)}, valt op {free}." if free else ""


def _end_remark(planned: date, end: date, what: str) -> str:
    free = free_because(planned) or often_free(planned)
    at_christmas = "valt in de week van kerst en oud en nieuw" if between_years(planned) else ""
    falls = f"valt op {free}" if free else at_christmas
    moved = f"daarom eindigt {what} op {format_date(end, weekday=True)}."
    return f"{format_date(planned)} {falls}; {moved}" if falls else ""


def ordinal(item: int) -> str:
    """*Eerste* for item 0, *Tweede* for item 1 …, *Eenentwintigste*; past the longest plan *60e*."""
    if item < len(_ORDINALS):
        return _ORDINALS[item]
    tens, unit = divmod(item + 1, 10)
    return f"{_UNITS[unit]}{_TENS[tens - 2]}".capitalize() if tens - 2 < len(_TENS) else f"{item + 1}e"


def named_moments(days: Sequence[date], name: str, last: str) -> list[tuple[str, date]]:
    """Each day with a name: *Eerste*, *Tweede* … before ``name``, and ``last`` for the last one."""
    names = [f"{ordinal(item)} {name}" for item in range(len(days) - 1)]
    return list(zip([*names, last], days, strict=True))
