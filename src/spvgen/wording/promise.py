"""What a sentence promises, as far as time goes: something done, a change, or what holds all along.

The kind of promise decides how a span beside it is read (``bounds``): a ceiling, an average or a rhythm is
measured over the span, a result or a change is there when it ends.
"""

from collections.abc import Callable
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from spvgen.wording.amount import Amount
from spvgen.wording.carry import is_indicator
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.times import RHYTHM, SPANS

_MEASURING: Final = frozenset({"basis", "duur", "periode"})
_PER: Final = frozenset({"per", "uur"})
_AVERAGE: Final = frozenset({"gemiddeld", "gemiddelde"})
_MAKE: Final = frozenset({"maak", "maakt", "maken"})
_KEEP: Final = frozenset({"houd", "houden", "houdt"})
_BESIDE: Final = frozenset({"bij", "vast", "vol"})
"""*houd je een logboek bij*: all along."""
_NOTHING: Final = frozenset({("er", "niets"), ("geen", "van"), ("zonder", "uitzondering")})
_NEAR: Final = 4  # tokens between such a verb and what is kept or held, at most
_CLOSING: Final = frozenset({".", ",", ";", "!"})
_ACTS: Final = frozenset({"handeling", "resultaat"})


class Promise(Enum):
    """What is promised; where several fit, the first."""

    AVERAGE = auto()
    """A mean."""
    MEASURED = auto()
    """What the sentence itself says is measured, compared or so all along."""
    CHANGE = auto()
    """From so much to so much: seen when the span ends."""
    CEILING = auto()
    """None, or no more than so many."""
    RHYTHM = auto()
    """So often, or so much per unit of time."""
    LEVEL = auto()
    """The level of something measured, or a share of what keeps coming in."""
    RESULT = auto()
    """Done once, or so many in all."""
    STATE = auto()
    """Nothing of these: how somebody is or works."""


def promise_of(s: Sentence, *, vague: bool) -> Promise:
    """The first kind of promise that fits; a core that stays vague promises no result."""
    found = next((promise for promise, fits in _KINDS if fits(s)), Promise.STATE)
    if not vague or s.core_amounts or found not in (Promise.RESULT, Promise.STATE):
        return found
    return Promise.LEVEL if _compares_level(s) else Promise.STATE


def is_average(s: Sentence) -> bool:
    """Whether a mean is asked for."""
    return not s.words.isdisjoint(_AVERAGE)


def _is_measured(s: Sentence) -> bool:
    spoken = not s.words.isdisjoint(words("lasting")) or _is_kept(s) or is_denied(s)
    return spoken or any(mark.kind in _MEASURING for mark in s.marks)


def _is_kept(s: Sentence) -> bool:
    """*houd je het aantal onder de tien*; *houd je twee lezingen* is done."""
    places = [at for at, token in enumerate(s.tokens) if token.word in _KEEP]
    counted = any(a.bound for a in s.amounts)
    kept = counted or not s.words.isdisjoint(_BESIDE)
    return any(kept or not any("<n>" in token.keys for token in s.tokens[at : at + _NEAR]) for at in places)


def is_denied(s: Sentence) -> bool:
    """*gaat er niets mis*, *overschrijd je je budget niet*: so all along."""
    return any(
        (one.word, other.word) in _NOTHING or (one.word == "niet" and other.word in _CLOSING)
        for at, (one, other) in enumerate(pairwise(s.tokens))
        if not s.aside_kinds[at]
    )


def _changes(s: Sentence) -> bool:
    """Something becomes other than it was, which is so when the span ends."""
    aimed = any(mark.kind == "doel" for mark in s.marks)
    return aimed or not s.words.isdisjoint(words("changed")) or any(_is_reached(s, a) for a in s.amounts)


def _is_reached(s: Sentence, amount: Amount) -> bool:
    """*van 62% naar 85%*, *terug tot onder de 5%*, *met 15%*: a change, done when the span ends."""
    ahead = s.text[: amount.start].lower().split()
    while ahead and ahead[-1] in words("bounds"):
        ahead.pop()
    moved = ahead[-1:] in (["naar"], ["tot"]) or (ahead[-1:] == ["met"] and amount.role == "verschil")
    return moved or amount.role == "basis"


def _is_limited(s: Sentence) -> bool:
    """None, or no more than so many; *een lijst van maximaal tien namen* describes one thing."""
    if _is_judged_once(s):
        return False
    standing = [a for a in s.amounts if a.role != "basis" and not _is_reached(s, a)]
    return any(a.value == 0 or (a.bound == "maximaal" and not _describes(s, a)) for a in standing)


def _describes(s: Sentence, amount: Amount) -> bool:
    """*een handleiding van maximaal twee kantjes*: of one thing, no ceiling over a span."""
    return "van" in s.text[: amount.start].split()[-2:]


def _recurs(s: Sentence) -> bool:
    counted = bool(s.amounts) and any(mark.kind in _PER for mark in s.marks)
    return counted or _recurs_within(s)


def _recurs_within(s: Sentence) -> bool:
    """*in mei elke week*: the rhythm holds for the span; a rhythm in another clause does not."""
    marks = [mark for mark in s.marks if mark.kind in RHYTHM or mark.kind in SPANS]
    return any(
        (one.kind in SPANS) != (other.kind in SPANS) and " en " not in s.text[one.end : other.start]
        for one, other in pairwise(marks)
    )


def _is_level(s: Sentence) -> bool:
    """A named measure, a state that is compared, or a share of a flow."""
    if is_indicator(s):
        return True
    once = is_once(s)
    if not once and s.states_measure:
        return True
    share = any(is_share(a) and a.role != "verschil" for a in s.amounts) and not _is_judged_once(s)
    return share and (not once or flows(s))


def _compares_level(s: Sentence) -> bool:
    """*een kortere doorlooptijd*, *een ruimere beschikbaarheid*: more or less of a measure."""
    return any(
        one.word.endswith("re")
        and is_comparative(one.word)
        and other.word.endswith((*ordered("indicator_endings"), "heid"))
        for one, other in pairwise(s.tokens)
    )


def is_once(s: Sentence) -> bool:
    """An act or result that is over when it is done."""
    return not s.fact_kinds.isdisjoint(_ACTS) or s.fact_kinds >= {"zwak", "zaak"}


def is_share(amount: Amount) -> bool:
    """A part of a whole: *85%, 9 op de 10, een derde*."""
    return amount.percent or amount.rate or amount.value < 1


def flows(s: Sentence) -> bool:
    """*95% van de bestellingen*: new ones come all the time, as no *80% van het team* does."""
    return any(word in words("flow") or word.endswith(ordered("flow_endings")) for word in s.words)


def _is_judged_once(s: Sentence) -> bool:
    """*in week 20 een 7 voor de toets*, *dit halfjaar 60% van je budget*: a figure that comes about once."""
    return any(word.endswith(ordered("judged_once")) for word in s.words)


def _is_result(s: Sentence) -> bool:
    made = not s.words.isdisjoint(words("support_verbs") | _MAKE)
    counted = bool(s.amounts) and (made or not s.fact_kinds.isdisjoint({"zaak", "zwak"}))
    return not any(is_share(a) for a in s.amounts) and (counted or not s.fact_kinds.isdisjoint(_ACTS))


_KINDS: Final[tuple[tuple[Promise, Callable[[Sentence], bool]], ...]] = (
    (Promise.AVERAGE, is_average),
    (Promise.MEASURED, _is_measured),
    (Promise.CEILING, _is_limited),
    (Promise.CHANGE, _changes),
    (Promise.RHYTHM, _recurs),
    (Promise.LEVEL, _is_level),
    (Promise.RESULT, _is_result),
)
