"""What each time expression comes to within its sentence: deadline, period, frequency, start or duration.

A span is a deadline for what is done when it ends, and a period for what holds all along it: which of the two
a sentence promises stands in ``promise``.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spvgen.wording.amount import Amount
from spvgen.wording.hits import Hit, TimeKind
from spvgen.wording.measures import is_counting
from spvgen.wording.promise import RHYTHM, SPANS, Promise, flows, is_average, promise_of
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import words
from spvgen.wording.times import Mark
from spvgen.wording.tokens import Token

_FIXED: Final = {
    "deadline": "deadline", "periode": "periode", "start": "start", "duur": "duur", "uur": "duur",
    "vast": "frequentie", "geen": "periode", "klok": "tijdstip",
}  # fmt: skip
_EACH: Final = frozenset({"elk", "elke", "ieder", "iedere"})
_REPEATED: Final = frozenset({Promise.AVERAGE, Promise.CEILING, Promise.RHYTHM})
_LASTS: Final = _REPEATED | {Promise.MEASURED, Promise.LEVEL}
_DONE: Final = frozenset({Promise.RESULT, Promise.STATE})
_OVER: Final = {
    "venster": _LASTS,
    "reeks": _LASTS | {Promise.STATE},
    "tijdens": _LASTS | {Promise.STATE},
    "binnenvak": _REPEATED,
}
"""What is promised over a span of each kind, rather than by its end."""
_SHORT: Final = 4  # letters of a word too short to be taken for a verb by its ending
_WE: Final = frozenset({"ik", "je", "we", "wij"})
_ORDER: Final = (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE, TimeKind.START)


def time_hits(s: Sentence, *, vague: bool) -> tuple[Hit, ...]:
    """Every time expression with its meaning; dates that are content give none."""
    promise = promise_of(s, vague=vague) if s.marks else Promise.STATE
    meaning = {kind: _meaning(s, kind, promise) for kind in {mark.kind for mark in s.marks}}
    single = {"weekdag": _weekday, "keer": _times}
    found = (
        (mark, single[mark.kind](s, mark) if mark.kind in single else meaning[mark.kind]) for mark in s.marks
    )
    kinds = ((mark, _seen_then(s, mark, kind)) for mark, kind in found)
    return tuple(s.hit_at(mark.start, mark.end, kind) for mark, kind in kinds if kind)


def _seen_then(s: Sentence, mark: Mark, kind: str) -> str:
    """*onder de 9.000 euro als we in juni opleveren*: that clause tells when it is seen."""
    return "deadline" if kind == "periode" and mark.kind in SPANS and s.is_condition(mark.start) else kind


def strongest(times: Sequence[Hit]) -> TimeKind:
    """The strongest of the time expressions."""
    kinds = {hit.kind for hit in times}
    return next((kind for kind in _ORDER if kind in kinds), TimeKind.GEEN)


def _meaning(s: Sentence, kind: str, promise: Promise) -> str:
    """What a kind of expression means here; empty for what says nothing of when."""
    if kind in SPANS:
        return "" if _is_yearly(s) else _of_span(kind, promise)
    if kind == "ingang":
        return "start" if promise in _DONE and _is_habit(s, vague=promise is Promise.STATE) else "deadline"
    if kind in ("per", "doel", "elke"):
        return "periode" if _is_rate(s, kind) else "frequentie"
    if kind == "vooraf":  # *voor het storten van de vloer is de wapening gekeurd*; *gebruik je* is what for
        return "deadline" if "resultaat" in s.fact_kinds and not s.words.isdisjoint(words("copula")) else ""
    if kind == "los":  # *vóór sluitingstijd* is a deadline, unless it is so every day or for each case
        return "" if s.recurs or not s.words.isdisjoint(_EACH) else "deadline"
    return _FIXED.get(kind, "")


def _of_span(kind: str, promise: Promise) -> str:
    """A span over which something is measured, or by whose end it is done."""
    return "periode" if promise in _OVER[kind] else "deadline"


def _is_habit(s: Sentence, *, vague: bool) -> bool:
    """*ziekte meld je per 1 juni telefonisch*: how it is done from then on; nothing that is done by then."""
    acts = {s.tokens[fact.start].word for fact in s.core_facts if fact.kind in ("handeling", "zwak")}
    settled = words("perfect_verbs") | words("beginning") | words("placing_verbs")
    said = s.words.intersection(token.word for at, token in enumerate(s.tokens) if at not in s.timed)
    return (vague or bool(acts)) and not s.core_amounts and said.isdisjoint(settled) and not _treats_one(s)


def _treats_one(s: Sentence) -> bool:
    """*per 1 mei lever je het plan in*: one thing, so it is done once."""
    things = [fact.start for fact in s.core_facts if fact.kind == "zaak" and fact.start > 1]
    return any(
        s.tokens[at - 1].word in ("het", "een", "je", "de")
        and s.tokens[at - 2].word not in words("noun_ahead") | {"via"}
        and not s.tokens[at].word.endswith(("en", "s"))
        for at in things
    )


def _is_yearly(s: Sentence) -> bool:
    """*jaarlijks in mei*: when in every year, no span of now."""
    return any(
        mark.kind == "elke" and "jaarlijks" in s.text[mark.start : mark.end].lower() for mark in s.marks
    )


def _times(s: Sentence, mark: Mark) -> str:
    """*hooguit twee keer per maand* is a ceiling, *twee keer per maand* a rhythm."""
    capped = any(a.bound == "maximaal" and a.start < mark.end and a.end > mark.start for a in s.amounts)
    return "periode" if capped else "frequentie"


def _weekday(s: Sentence, mark: Mark) -> str:
    """*op vrijdag* is every Friday; *vrijdag* the next one, unless other things recur."""
    habit = s.text[mark.start : mark.start + 2].lower() == "op"
    return "frequentie" if habit or any(other.kind in RHYTHM for other in s.marks) else "deadline"


def _is_rate(s: Sentence, kind: str) -> bool:
    """So much per period (*maandelijks 42.000 euro omzet*), rather than how often something is done."""
    acts = s.fact_kinds
    if is_average(s) or any(a.value == 0 or a.role == "basis" or _is_ceiling(s, a) for a in s.amounts):
        return True
    if _is_habitual_act(s, kind):
        return False
    bound = any(a.bound for a in s.amounts)
    if not bound and any(mark.kind == "vast" for mark in s.marks):  # *25 per dag, ma t/m do*
        return False
    flow = "handeling" not in acts or flows(s)
    if any(((a.percent or a.euro) and flow) or (a.percent and a.bound) for a in s.amounts):
        return True
    if kind == "elke":
        return bound and "handeling" not in acts and not _somebody_acts(s)
    measured = kind == "per" and "handeling" not in acts and not s.words.isdisjoint(words("indicators"))
    return bound or measured or (acts.isdisjoint({"handeling", "zwak"}) and not _does_thing(s))


def _is_habitual_act(s: Sentence, kind: str) -> bool:
    """*per maand staan we stil bij de sfeer*, *neemt per dag twee monsters*: how often, not how much."""
    if kind != "per" or any(a.bound for a in s.amounts):
        return False
    return not s.words.isdisjoint(words("support_verbs") if s.amounts else _WE)


def _somebody_acts(s: Sentence) -> bool:
    """*Harm monstert elke dag minstens drie zakken*: a verb that no table has, beside who does it."""
    return any(
        (_is_person(s, one) and _is_verb(other.word)) or (_is_verb(one.word) and _is_person(s, other))
        for one, other in pairwise(s.tokens)
    )


def _is_person(s: Sentence, token: Token) -> bool:
    named = s.text[token.start].isupper() and token.word not in words("determiners") | words("noun_ahead")
    return token.word in words("subjects") or named


def _is_verb(word: str) -> bool:
    usual = words("light_verbs") | words("modal_verbs") | words("weak_acts") | words("copula")
    return len(word) > _SHORT and word.endswith("t") and word not in usual and not is_counting(word)


def _is_ceiling(s: Sentence, amount: Amount) -> bool:
    """*maximaal vijf fouten*, but not the term of *binnen vijf dagen*."""
    return amount.bound == "maximaal" and not any(mark.start <= amount.start < mark.end for mark in s.marks)


def _does_thing(s: Sentence) -> bool:
    """*per kwartaal houd je een presentatie*: a light verb, but something is done with a thing."""
    single = s.has_light_verb or any(a.value == 1 for a in s.amounts)
    return single and any(fact.kind == "zaak" for fact in s.facts)
