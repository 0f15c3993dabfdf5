"""How often something is done, in a form in which two texts can be compared."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, Literal

from spvgen.dates import WEEKDAYS
from spvgen.numerals import whole, word_value
from spvgen.wording.lexicon import unit_names
from spvgen.wording.times import RECURRING, Mark, marks_of
from spvgen.wording.tokens import Token, tokens_of, within, word_at

Unit = Literal["dag", "week", "maand"]


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often: ``times`` in every ``every`` units; equal frequencies are equal whatever their words.

    *wekelijks*, *elke maandag* and *1 keer per week* are the same; so are *halfjaarlijks* and *2x per jaar*.
    """

    times: int
    every: int
    unit: Unit
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    text: str = field(default="", compare=False)


_FIXED: Final[dict[str, tuple[int, Unit]]] = {
    "dagelijks": (1, "dag"), "wekelijks": (1, "week"), "weekelijks": (1, "week"),
    "veertiendaags": (2, "week"), "maandelijks": (1, "maand"), "maandlijks": (1, "maand"),
    "kwartaalijks": (3, "maand"), "halfjaarlijks": (6, "maand"), "jaarlijks": (12, "maand"),
}  # fmt: skip
_TAILS: Final = tuple(_FIXED)
_SIZE: Final[dict[str, tuple[int, Unit]]] = {
    "dag": (1, "dag"), "week": (1, "week"), "maand": (1, "maand"), "kwartaal": (3, "maand"),
    "jaar": (12, "maand"),
}  # fmt: skip
_PARTS_OF_DAY: Final = frozenset({"ochtend", "middag", "avond", "nacht", "doordeweeks"})
_OCCASIONS: Final = frozenset(
    {"dagdelen", "dagen", "werkdagen", "ochtenden", "middagen", "avonden", "diensten"}
)
_MULTIPLES: Final = {
    "eens": 1, "eenmaal": 1, "tweemaal": 2, "driemaal": 3, "viermaal": 4, "vijfmaal": 5, "zesmaal": 6,
}  # fmt: skip


def frequencies(text: str) -> tuple[Frequency, ...]:
    """Every fixed frequency in a text, from left to right; *bij elke levering* has no fixed one."""
    tokens = tokens_of(text)
    if not _span(tokens):  # no word that any could have: finding the time expressions costs most
        return ()
    marks = (mark for mark in marks_of(text) if mark.kind in RECURRING)
    found = (_frequency(text, mark, within(tokens, mark.start, mark.end)) for mark in marks)
    return tuple(filter(None, found))


def _frequency(text: str, mark: Mark, tokens: Sequence[Token]) -> Frequency | None:
    size = _span(tokens)
    if size is None or (mark.kind == "weekdag" and tokens[0].word != "op"):
        return None
    rate = Fraction(_times(tokens) * size[0], size[1])
    return Frequency(
        rate.numerator, rate.denominator, size[2], mark.start, mark.end, text[mark.start : mark.end]
    )


def _span(tokens: Sequence[Token]) -> tuple[int, int, Unit] | None:
    """How many times in every how many of which unit, as far as the words for units and days tell."""
    return _spoken(tokens) or _counted(tokens) or _weekdays(tokens)


def _spoken(tokens: Sequence[Token]) -> tuple[int, int, Unit] | None:
    """*wekelijks, tweewekelijkse, 3-maandelijks*."""
    for token in tokens:
        word = token.word.removesuffix("e") if token.word.endswith(("ijkse", "daagse")) else token.word
        if word.endswith(_TAILS):
            tail = next(tail for tail in _TAILS if word.endswith(tail))
            every, unit = _FIXED[tail]
            head = word.removesuffix(tail).rstrip("-")
            return 1, every * (whole(head) if head.isdigit() or word_value(head) else 1), unit
    return None


def _counted(tokens: Sequence[Token]) -> tuple[int, int, Unit] | None:
    """*elke twee weken, om de dag, per kwartaal, elke eerste maandag van de maand*."""
    for at in range(len(tokens) - 1, -1, -1):
        unit = unit_names().get(tokens[at].word)
        if unit:
            every, name = _SIZE[unit]
            return 1, every * _step(tokens, at), name
    return (1, 1, "dag") if any(token.word in _PARTS_OF_DAY for token in tokens) else None


def _step(tokens: Sequence[Token], at: int) -> int:
    """Every how many units: *elke twee weken*; *om de week* and *in de even weken* skip one."""
    before = tokens[at - 1] if at else None
    if before and before.word in ("even", "oneven"):
        return 2
    if before and "<getal>" in before.keys and before.word not in ("half", "halve"):
        return whole(before.word)
    skips = tokens[0].word == "om" or (before is not None and before.word == "andere")
    return 2 if skips and tokens[at].word not in ("weken", "dagen", "maanden") else 1


def _weekdays(tokens: Sequence[Token]) -> tuple[int, int, Unit] | None:
    """*elke maandag en donderdag* is twice a week, *maandag t/m donderdag* four times."""
    days = [token for token in tokens if not token.keys.isdisjoint({"<weekdag>", "<weekdagen>"})]
    if not days:
        return None
    ends = [_DAYS.index(day.word[:2]) for day in days if day.word[:2] in _DAYS]  # no *weekends*
    if len(ends) == 2 and any(_reaches(tokens, at) for at in range(len(tokens))):
        many = (ends[1] - ends[0]) % len(_DAYS) + 1
        return (1, 1, "dag") if many >= _ALL_WORKDAYS else (many, 1, "week")
    if any(token.word in ("eerste", "laatste") for token in tokens):
        return len(days), 1, "maand"  # *elke eerste maandag* is one of the month, said or not
    return len(days), 2 if tokens[0].word == "om" else 1, "week"


_ALL_WORKDAYS: Final = 5
_DAYS: Final = tuple(day[:2] for day in WEEKDAYS)
"""What each day begins with, in full, in the plural and shortened."""


def _reaches(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words here join two days into a span: *t/m*, *tot en met*, no *tot en*."""
    if tokens[at].word not in ("t/m", "tot", "-"):
        return False
    behind = word_at(tokens, at + 1)
    return behind not in ("en", "of", ",") or word_at(tokens, at + 2) == "met"


def _times(tokens: Sequence[Token]) -> int:
    """How many times in each span: *drie keer per jaar*, *elk jaar drie keer*, *twee dagdelen per week*."""
    if tokens[0].word in _MULTIPLES:
        return _MULTIPLES[tokens[0].word]
    if len(tokens) > 1 and "<getal>" in tokens[0].keys and _is_occasion(tokens[1]):
        return max(1, whole(tokens[0].word))
    behind = len(tokens) > 2 and "<getal>" in tokens[-2].keys and "<keer>" in tokens[-1].keys
    return max(1, whole(tokens[-2].word)) if behind else 1


def _is_occasion(token: Token) -> bool:
    return "<keer>" in token.keys or token.word in _OCCASIONS
