"""What each time expression comes to within its sentence: deadline, period, frequency, start or duration."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.hits import Hit, TimeKind
from spvgen.wording.sentence import Sentence
from spvgen.wording.times import Mark

_AVERAGE: Final = frozenset("nooit altijd gemiddeld gemiddelde doorlopend blijft blijven blijf houden houdt houd steeds handhaven".split())
_FLOW: Final = frozenset(
    "tijd tijdig afgesproken foutloos bezorgd geleverd verzonden verstuurd beantwoord afgehandeld opgenomen verwerkt vertrokken betaald opgelost oplossen los lost".split()
)
"""What happens again and again: a share of it is a rate."""
_FIXED: Final = frozenset({"deadline", "periode", "start", "duur"})
_ORDER: Final = (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE, TimeKind.START)


def time_hits(s: Sentence) -> tuple[Hit, ...]:
    """Every time expression with its meaning; clock times and dates that are content give none."""
    return tuple(s.hit_at(mark.start, mark.end, kind) for mark in s.marks if (kind := _kind(s, mark)))


def strongest(times: Sequence[Hit]) -> TimeKind:
    """The strongest of the time expressions."""
    kinds = {hit.kind for hit in times}
    return next((kind for kind in _ORDER if kind in kinds), TimeKind.GEEN)


def _kind(s: Sentence, mark: Mark) -> str:
    if mark.kind in _FIXED:
        return mark.kind
    match mark.kind:
        case "uur":
            return "duur"
        case "los":  # *vóór sluitingstijd* is a deadline, unless it is so every day
            return "" if s.recurs else "deadline"
        case "venster":
            return "periode" if _is_rate(s) else "deadline"
        case "elke" | "per":
            return "periode" if _is_result(s, mark.kind) else "frequentie"
        case "keer":
            return "periode" if any(a.bound == "maximaal" for a in s.amounts) else "frequentie"
        case "weekdag":
            return "frequentie" if s.text[mark.start : mark.start + 2].lower() == "op" else "deadline"
    return ""


def _is_rate(s: Sentence) -> bool:
    """An average, a ceiling, a comparison of periods or a share of a flow, rather than a result at the end."""
    if any(mark.kind in ("basis", "duur") for mark in s.marks) or not s.words.isdisjoint(_AVERAGE):
        return True
    if any((a.bound == "maximaal" and a.role != "norm") or a.value == 0 for a in s.amounts):
        return True
    share = any((a.percent or a.rate) and not a.role for a in s.amounts)
    return share and (not s.words.isdisjoint(_FLOW) or not any(f.kind in ("handeling", "resultaat") for f in s.facts))


def _is_result(s: Sentence, kind: str) -> bool:
    """A result per period (*maandelijks 42.000 euro omzet*), rather than how often something is done."""
    acts = any(fact.kind == "handeling" for fact in s.facts)
    if not s.words.isdisjoint({"gemiddeld", "gemiddelde"}) or any(a.value == 0 for a in s.amounts):
        return True
    if any(a.percent or a.euro for a in s.amounts) and (not acts or not s.words.isdisjoint(_FLOW)):
        return True
    bound = any(a.bound for a in s.amounts)
    return bound and not acts if kind == "elke" else bound or not acts
