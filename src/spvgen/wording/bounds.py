"""What each time expression comes to within its sentence: deadline, period, frequency, start or duration."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.aspect import WINDOWS, holds, is_capped, is_once, is_result
from spvgen.wording.hits import Hit, TimeKind
from spvgen.wording.sentence import Sentence
from spvgen.wording.times import Mark

_FIXED: Final = {
    "deadline": "deadline", "periode": "periode", "start": "start", "duur": "duur", "uur": "duur",
    "vast": "frequentie", "geen": "periode", "klok": "tijdstip",
}  # fmt: skip
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
    if kind in WINDOWS:
        return _of_window(s, kind)
    if kind == "keer":
        return "periode" if any(a.bound == "maximaal" for a in s.amounts) else "frequentie"
    if kind in ("per", "doel", "elke"):
        return "periode" if is_result(s, kind) else "frequentie"
    if kind == "los":  # *vóór sluitingstijd* is a deadline, unless it is so every day or for each case
        return "" if s.recurs or not s.words.isdisjoint(_EACH) else "deadline"
    return _FIXED.get(kind, "")


def _of_window(s: Sentence, kind: str) -> str:
    """A span over which something is measured, or by whose end it is done."""
    if _is_yearly(s):
        return ""
    if kind == "binnenvak":
        return "periode" if is_capped(s) else "deadline"
    if kind == "tijdens":
        return "deadline" if is_once(s) and not holds(s) else "periode"
    return "periode" if holds(s) else "deadline"


def _is_yearly(s: Sentence) -> bool:
    """*jaarlijks in mei*: when in every year, no span of now."""
    return any(
        mark.kind == "elke" and "jaarlijks" in s.text[mark.start : mark.end].lower() for mark in s.marks
    )


def _weekday(s: Sentence, mark: Mark) -> str:
    """*op vrijdag* is every Friday; *vrijdag* the next one, unless other things recur."""
    habit = s.text[mark.start : mark.start + 2].lower() == "op"
    return "frequentie" if habit or any(other.kind in _RHYTHM for other in s.marks) else "deadline"
