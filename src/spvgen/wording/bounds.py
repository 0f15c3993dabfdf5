"""What each time expression comes to within its sentence: deadline, period, frequency, start or duration.

A span is a deadline for what is done when it ends, and a period for what holds all along it: an average, a
ceiling, a share of what keeps coming in.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spvgen.wording.amount import Amount
from spvgen.wording.carry import is_indicator
from spvgen.wording.hits import Hit, TimeKind
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.times import Mark

_FIXED: Final = {
    "deadline": "deadline", "periode": "periode", "start": "start", "duur": "duur", "uur": "duur",
    "vast": "frequentie", "geen": "periode", "klok": "tijdstip",
}  # fmt: skip
_RHYTHM: Final = frozenset({"elke", "vast", "keer"})
_EACH: Final = frozenset({"elk", "elke", "ieder", "iedere"})
_MEASURING: Final = frozenset({"basis", "duur", "periode"})
_PER: Final = frozenset({"per", "uur"})
_WINDOWS: Final = frozenset({"venster", "tijdens", "binnenvak"})
"""Kinds of expressions for a span that is a deadline for a result and a period for a rate."""
_AVERAGE: Final = frozenset({"gemiddeld", "gemiddelde"})
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
    if kind in _WINDOWS:
        return _of_window(s, kind)
    if kind == "keer":
        return "periode" if any(a.bound == "maximaal" for a in s.amounts) else "frequentie"
    if kind in ("per", "doel", "elke"):
        return "periode" if _is_result(s, kind) else "frequentie"
    if kind == "los":  # *vóór sluitingstijd* is a deadline, unless it is so every day or for each case
        return "" if s.recurs or not s.words.isdisjoint(_EACH) else "deadline"
    return _FIXED.get(kind, "")


def _of_window(s: Sentence, kind: str) -> str:
    """A span over which something is measured, or by whose end it is done."""
    if _is_yearly(s):
        return ""
    if kind == "binnenvak":
        return "periode" if _is_capped(s) else "deadline"
    if kind == "tijdens":
        return "deadline" if _is_once(s) and not _holds(s) else "periode"
    return "periode" if _holds(s) else "deadline"


def _is_yearly(s: Sentence) -> bool:
    """*jaarlijks in mei*: when in every year, no span of now."""
    return any(
        mark.kind == "elke" and "jaarlijks" in s.text[mark.start : mark.end].lower() for mark in s.marks
    )


def _weekday(s: Sentence, mark: Mark) -> str:
    """*op vrijdag* is every Friday; *vrijdag* the next one, unless other things recur."""
    habit = s.text[mark.start : mark.start + 2].lower() == "op"
    return "frequentie" if habit or any(other.kind in _RHYTHM for other in s.marks) else "deadline"


def _holds(s: Sentence) -> bool:
    """An average, a ceiling, a comparison of periods or a share of a flow; no result at the end."""
    kinds = {mark.kind for mark in s.marks}
    if not kinds.isdisjoint(_MEASURING) or not s.words.isdisjoint(words("lasting")):
        return True
    if "doel" in kinds or _changes(s):
        return False
    if is_indicator(s) or _is_limited(s) or (s.amounts and not kinds.isdisjoint(_PER)) or _recurs_within(s):
        return True
    once = not s.fact_kinds.isdisjoint({"handeling", "resultaat"}) or s.fact_kinds >= {"zwak", "zaak"}
    if not once and s.states_measure:
        return True
    share = any(_is_share(a) and a.role != "verschil" for a in s.amounts) and not _is_judged_once(s)
    return share and (not once or _flows(s))


def _is_limited(s: Sentence) -> bool:
    """None, or no more than so many; *een lijst van maximaal tien namen* describes one thing."""
    return any(a.value == 0 or (a.bound == "maximaal" and not _describes(s, a)) for a in s.amounts)


def _is_capped(s: Sentence) -> bool:
    """A ceiling, a zero or an average: nothing that could be reached before the end of a span."""
    capped = any(a.value == 0 or (a.bound == "maximaal" and not _is_share(a)) for a in s.amounts)
    return not _changes(s) and (capped or not s.words.isdisjoint(_AVERAGE) or _recurs_within(s))


def _changes(s: Sentence) -> bool:
    """Something becomes other than it was, which is so when the span ends."""
    return not s.words.isdisjoint(words("changed")) or any(_is_reached(s, a) for a in s.amounts)


def _is_once(s: Sentence) -> bool:
    """An act or result that is over when done, or so many things in all; a share is measured all along."""
    if any(_is_share(a) for a in s.amounts):
        return _changes(s)
    counted = bool(s.amounts) and not s.fact_kinds.isdisjoint({"zaak", "zwak"})
    return counted or not s.fact_kinds.isdisjoint({"handeling", "resultaat"})


def _is_result(s: Sentence, kind: str) -> bool:
    """A result per period (*maandelijks 42.000 euro omzet*), rather than how often something is done."""
    acts = s.fact_kinds
    if not s.words.isdisjoint(_AVERAGE):
        return True
    if any(a.value == 0 or a.role == "basis" or _is_ceiling(s, a) for a in s.amounts):
        return True
    flow = "handeling" not in acts or _flows(s)
    if any(((a.percent or a.euro) and flow) or (a.percent and a.bound) for a in s.amounts):
        return True
    if kind == "per" and "handeling" not in acts and not s.words.isdisjoint(words("indicators")):
        return True  # *per week genoeg omzet*
    bound = any(a.bound for a in s.amounts)
    if kind == "elke":
        return bound and "handeling" not in acts
    return bound or (acts.isdisjoint({"handeling", "zwak"}) and not _does_thing(s))


def _is_ceiling(s: Sentence, amount: Amount) -> bool:
    """*maximaal vijf fouten*, but not the term of *binnen vijf dagen*."""
    return amount.bound == "maximaal" and not any(mark.start <= amount.start < mark.end for mark in s.marks)


def _is_share(amount: Amount) -> bool:
    """A part of a whole: *85%, 9 op de 10, een derde*."""
    return amount.percent or amount.rate or amount.value < 1


def _flows(s: Sentence) -> bool:
    """*95% van de bestellingen*: new ones come all the time, as no *80% van het team* does."""
    return any(word in words("flow") or word.endswith(ordered("flow_endings")) for word in s.words)


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
    marks = [mark for mark in s.marks if mark.kind in _RHYTHM or mark.kind in _WINDOWS]
    return any(
        (one.kind in _WINDOWS) != (other.kind in _WINDOWS) and " en " not in s.text[one.end : other.start]
        for one, other in pairwise(marks)
    )


def _describes(s: Sentence, amount: Amount) -> bool:
    """*een handleiding van maximaal twee kantjes*: of one thing, no ceiling over a span."""
    return "van" in s.text[: amount.start].split()[-2:]


def _does_thing(s: Sentence) -> bool:
    """*per kwartaal houd je een presentatie*: a light verb, but something is done with a thing."""
    single = s.has_light_verb or any(a.value == 1 for a in s.amounts)
    return single and any(fact.kind == "zaak" for fact in s.facts)
