"""Spans over which something is measured, in a form in which two texts can be compared."""

from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from spvgen.dates import WEEKDAYS
from spvgen.numerals import rank_of
from spvgen.wording.lexicon import UNITS, Unit, month_numbers, unit_names
from spvgen.wording.rows import phrases
from spvgen.wording.times import RHYTHM, SINCE_LAST, SPANS, Mark, marks_of
from spvgen.wording.tokens import Token, tokens_of, within, word_at

PeriodName = Unit | Literal["looptijd", "naar rato", "benoemd"]


class Period(NamedTuple):
    """A span over which something is measured.

    ``name`` is a unit (*per kwartaal, maandelijks, je kwartaalquotum*), *looptijd* (of the plan), *naar
    rato*, or *benoemd* for a span with a name (*in het derde kwartaal, van april t/m juni, dit jaar*). Of
    named months and quarters ``months`` holds the first and last month (1-12) and ``year`` the year, where
    written.
    """

    name: PeriodName
    start: int
    end: int
    text: str
    months: tuple[int, int] | None = None
    year: int | None = None


def periods(text: str) -> tuple[Period, ...]:
    """Every span over which a text measures or repeats something, from left to right."""
    tokens = tokens_of(text)
    found = [
        _period(text, mark, within(tokens, mark.start, mark.end))
        for mark in marks_of(text)
        if mark.kind in _PERIODIC
    ]
    spoken = [
        Period("naar rato" if row.row.kind == "rato" else "looptijd", start, end, text[start:end])
        for row in phrases("periods", tokens)
        for start, end in [(tokens[row.start].start, tokens[row.end - 1].end)]
    ]
    return tuple(sorted([*filter(None, found), *spoken], key=lambda period: (period.start, period.end)))


def periods_of_matter(text: str) -> tuple[Period, ...]:
    """The named spans of the things that a text is about: *de releases van maart tot en met mei*."""
    return _named(text, "inhoud")


def openings(text: str) -> tuple[Period, ...]:
    """The months, or those of the days, from which on something is asked: *vanaf april*, *sinds 5 mei*."""
    return _named(text, "start")


def _named(text: str, kind: str) -> tuple[Period, ...]:
    tokens = tokens_of(text)
    found = (
        _period(text, mark, within(tokens, mark.start, mark.end))
        for mark in marks_of(text)
        if mark.kind == kind
    )
    return tuple(one for one in found if one and one.months)


_BESIDE: Final = frozenset({"looptijd", "voor", "vóór", "na", "rond"})
"""With these a span has no name of its own: *in de drie weken vóór 13 april*."""
_SHORTER: Final = frozenset({"week", "weken", "dag", "dagen"})
_POINTS: Final = frozenset({"deadline", "ingang"})
_PER_UNIT: Final = RHYTHM | {"per", "doel"}
_PERIODIC: Final = _PER_UNIT | (SPANS - SINCE_LAST) | _POINTS | {"periode", "aandeel"}


def _period(text: str, mark: Mark, tokens: Sequence[Token]) -> Period | None:
    """The period of a time expression: its unit, or the months it names; None for a day or an event."""
    written = text[mark.start : mark.end]
    if mark.kind in _PER_UNIT:
        unit = _unit_of(tokens)
        return Period(unit, mark.start, mark.end, written) if unit else None
    months, year = _months(tokens), _year(tokens)
    whole_span = mark.kind not in _POINTS and _BESIDE.isdisjoint(token.word for token in tokens)
    named = (
        months or (year and mark.kind not in _POINTS) or any("<tijdvak>" in token.keys for token in tokens)
    )
    return Period("benoemd", mark.start, mark.end, written, months, year) if whole_span and named else None


def _unit_of(tokens: Sequence[Token]) -> PeriodName | None:
    named = next((unit for token in tokens if (unit := _units().get(token.word))), None)
    return named or next((unit for unit in UNITS for token in tokens if token.word.startswith(unit)), None)


@cache
def _units() -> dict[str, Unit]:
    """Every word that stands for a unit: *kwartaal, kwartaalijks, p/w, maandbasis*."""
    spoken = {word: unit for unit, words in _SPOKEN.items() for word in words.split()}
    return unit_names() | spoken


_SPOKEN: Final[dict[Unit, str]] = {
    "dag": "dagelijks dagelijkse p/d pd p.d. dagbasis ochtend middag avond nacht",
    "week": f"wekelijks wekelijkse weekelijks p/w pw p.w. p.w weekbasis {' '.join(WEEKDAYS)}",
    "maand": "maandelijks maandelijkse maandlijks p/m pm p.m. p.m maandbasis",
    "kwartaal": "kwartaalijks kwartaalijkse driemaandelijks driemaandelijkse kwartaalbasis",
    "jaar": "jaarlijks jaarlijkse p/j pj p.j. p.j jaarbasis kalenderjaar schooljaar boekjaar cursusjaar "
    "seizoen",
}


def _months(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """First and last month of what is named: *april t/m juni*, *Q2*; *de week van 12 april* is no month.

    *De weken van 1 maart tot en met 29 augustus* are.
    """
    named = [number for at, token in enumerate(tokens) if (number := _month(tokens, at))]
    if len(named) != _BOTH and any(token.word in _SHORTER for token in tokens):
        return None
    if named:
        return named[0], named[-1]
    quarters = _quarters(tokens)
    return (quarters[0] * 3 - 2, quarters[-1] * 3) if quarters else None


_BOTH: Final = 2


def _month(tokens: Sequence[Token], at: int) -> int:
    """The number of the month that a word names or, as *van nieuwjaar* does, begins; or 0."""
    begins = tokens[at].word == "nieuwjaar" and word_at(tokens, at - 1) == "van"
    return 1 if begins else month_numbers().get(tokens[at].word, 0)


def _quarters(tokens: Sequence[Token]) -> list[int]:
    """The quarters named: *Q2*, *kwartaal 3*, *Q1 tot en met Q3*."""
    found: list[int] = []
    for at, token in enumerate(tokens):
        if token.word[:-1] in ("q", "k", "kw") and token.word[-1:] in "1234":
            found.append(int(token.word[-1]))
        elif token.word in ("kwartaal", "kw", "kwrt", "kwartal"):
            before, behind = word_at(tokens, at - 1), word_at(tokens, at + 1)
            number = rank_of(before) or (int(behind) if behind.isdecimal() else 0)
            found += [number] if 1 <= number <= _LAST else []
    return found


_LAST: Final = 4


def _year(tokens: Sequence[Token]) -> int | None:
    return next((int(token.word) for token in tokens if "<jaartal>" in token.keys), None)
