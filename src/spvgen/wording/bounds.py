"""What each time expression comes to within its sentence: deadline, period, frequency, start or duration."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spvgen.wording.amount import Amount
from spvgen.wording.hits import Hit, TimeKind
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.times import Mark

_FIXED: Final = {
    "deadline": "deadline", "periode": "periode", "start": "start", "duur": "duur", "uur": "duur",
    "vast": "frequentie", "geen": "periode", "klok": "tijdstip",
}  # fmt: skip
_MEASURING: Final = frozenset({"basis", "duur", "periode"})
_PER: Final = frozenset({"per", "uur"})
_RHYTHM: Final = frozenset({"elke", "vast", "keer"})
_EACH: Final = frozenset({"elk", "elke", "ieder", "iedere"})
_ORDER: Final = (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE, TimeKind.START)


def time_hits(s: Sentence) -> tuple[Hit, ...]:
    """Every time expression with its meaning; dates that are content give none."""
    meaning = {kind: _meaning(s, kind) for kind in {mark.kind for mark in s.marks}}
    found = ((mark, _weekday(s, mark) if mark.kind == "weekdag" else meaning[mark.kind]) for mark in s.marks)
    return tuple(s.hit_at(mark.start, mark.end, kind) for mark, kind in found if kind)


def strongest(times: Sequence[Hit]) -> TimeKind:
    """The strongest of the time expressions."""
    kinds = {hit.kind for hit in times}
    return next((kind for kind in _ORDER if kind in kinds), TimeKind.GEEN)


def _meaning(s: Sentence, kind: str) -> str:
    """What a kind of expression means here; empty for what says nothing of when."""
    if kind in ("venster", "tijdens", "per", "doel", "elke", "keer"):
        return _measured_kind(s, kind)
    if kind == "los":  # *vóór sluitingstijd* is a deadline, unless it is so every day or for each case
        return "" if s.recurs or not s.words.isdisjoint(_EACH) else "deadline"
    return _FIXED.get(kind, "")


def _measured_kind(s: Sentence, kind: str) -> str:
    """A span over which something is measured, or the moment or rhythm in which something is done."""
    if kind == "venster":
        return "periode" if _is_rate(s) else "deadline"
    if kind == "tijdens":
        return "deadline" if _is_once(s) and not _is_rate(s) else "periode"
    if kind == "keer":
        return "periode" if any(a.bound == "maximaal" for a in s.amounts) else "frequentie"
    return "periode" if _is_result(s, kind) else "frequentie"


def _is_once(s: Sentence) -> bool:
    """An act or result that is over when done, or so many things in all; a share is measured all along."""
    if any(_is_share(a) for a in s.amounts):
        return False
    counted = bool(s.amounts) and "zaak" in s.fact_kinds
    return counted or not s.fact_kinds.isdisjoint({"handeling", "resultaat"})


def _is_share(amount: Amount) -> bool:
    return amount.percent or amount.rate or amount.value < 1


def _weekday(s: Sentence, mark: Mark) -> str:
    """*op vrijdag* is every Friday; *vrijdag* the next one, unless other things recur."""
    habit = s.text[mark.start : mark.start + 2].lower() == "op"
    return (
        "frequentie"
        if habit or any(other.kind in ("elke", "vast", "keer") for other in s.marks)
        else "deadline"
    )


def _is_rate(s: Sentence) -> bool:
    """An average, a ceiling, a comparison of periods or a share of a flow; no result at the end."""
    kinds = {mark.kind for mark in s.marks}
    if not kinds.isdisjoint(_MEASURING) or not s.words.isdisjoint(words("lasting")):
        return True
    if (
        "doel" in kinds
        or not s.words.isdisjoint(words("changed"))
        or any(_is_reached(s, a) for a in s.amounts)
    ):
        return False
    if any(a.value == 0 or (a.bound == "maximaal" and not _describes(s, a)) for a in s.amounts):
        return True
    if (s.amounts and not kinds.isdisjoint(_PER)) or _recurs_within(s):
        return True
    once = any(fact.kind in ("handeling", "resultaat") for fact in s.facts) or s.fact_kinds >= {
        "zwak",
        "zaak",
    }
    if not once and s.states_measure:
        return True
    share = any(_is_share(a) and a.role != "verschil" for a in s.amounts) and not _is_judged_once(s)
    return share and (not once or not s.words.isdisjoint(words("flow")))


def _is_judged_once(s: Sentence) -> bool:
    """*in week 20 een 7 voor de toets*, *dit halfjaar 60% van je budget*: a figure that comes about once."""
    return any(word.endswith(ordered("judged_once")) for word in s.words)


def _is_reached(s: Sentence, amount: Amount) -> bool:
    """*van 62% naar 85%*, *terug tot onder de 5%*, *met 15%*: a change, done when the span ends."""
    ahead = s.text[: amount.start].lower().split()
    while ahead and ahead[-1] in words("bounds"):
        ahead.pop()
    moved = ahead[-1:] in (["naar"], ["tot"]) or (ahead[-1:] == ["met"] and amount.role == "verschil")
    return moved or amount.role == "basis"


def _recurs_within(s: Sentence) -> bool:
    """*in mei elke week*: the rhythm holds for the span; a rhythm in another clause does not."""
    marks = [mark for mark in s.marks if mark.kind in _RHYTHM or mark.kind == "venster"]
    return any(
        (one.kind == "venster") != (other.kind == "venster") and " en " not in s.text[one.end : other.start]
        for one, other in pairwise(marks)
    )


def _describes(s: Sentence, amount: Amount) -> bool:
    """*een handleiding van maximaal twee kantjes*: of one thing, no ceiling over a span."""
    return "van" in s.text[: amount.start].split()[-2:]


def _is_result(s: Sentence, kind: str) -> bool:
    """A result per period (*maandelijks 42.000 euro omzet*), rather than how often something is done."""
    acts = s.fact_kinds
    if not s.words.isdisjoint({"gemiddeld", "gemiddelde"}):
        return True
    if any(a.value == 0 or a.role == "basis" for a in s.amounts):
        return True
    flow = "handeling" not in acts or not s.words.isdisjoint(words("flow"))
    if any(a.percent or a.euro for a in s.amounts) and flow:
        return True
    bound = any(a.bound for a in s.amounts)
    if kind == "elke":
        return bound and "handeling" not in acts
    return bound or (acts.isdisjoint({"handeling", "zwak"}) and not _does_thing(s))


def _does_thing(s: Sentence) -> bool:
    """*per kwartaal houd je een presentatie*: a light verb, but something is done with a thing."""
    single = s.has_light_verb or any(a.value == 1 for a in s.amounts)
    return single and any(fact.kind == "zaak" for fact in s.facts)
