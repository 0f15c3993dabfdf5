"""The verdict: is a sentence measurable, bounded in time, and free of vagueness in its core."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.acts import LIGHT, MODAL
from spvgen.wording.clauses import Aside, asides
from spvgen.wording.hits import Hit, Judgement, TimeKind
from spvgen.wording.measures import Fact, facts
from spvgen.wording.numbers import Amount, collect
from spvgen.wording.times import Mark, scan
from spvgen.wording.tokens import Token, fold, tokenise
from spvgen.wording.vague import Candidate, candidates, figures


class _Sentence(NamedTuple):
    text: str
    tokens: Sequence[Token]
    marks: tuple[Mark, ...]
    asides: list[Aside]
    amounts: tuple[Amount, ...]
    facts: list[Fact]
    vague: list[Candidate]


def judge(text: str) -> Judgement:
    """Judge a goal, action, support or criterion of one or a few sentences."""
    s = _read(text)
    vague = _core_vague(s)
    measures = () if vague else _measures(s)
    if not vague and not measures:
        vague = _state(s)
    times = tuple(Hit(m.start, m.end, text[m.start : m.end], kind) for m in s.marks if (kind := _time_kind(s, m)))
    hits = tuple(_hit(s, c.start, c.end, c.kind) for c in sorted(set(vague)))
    return Judgement(text, measures, times, hits, _strongest(times))


def _read(text: str) -> _Sentence:
    tokens = tokenise(fold(text))
    marks = tuple(_settled(tokens, mark) for mark in scan(tokens).marks)
    figured = figures(tokens)
    taken = [(m.start, m.end) for m in marks if m.kind not in ("keer", "duur", "nabinnen", "uur")]
    taken += [(tokens[c.start].start, tokens[c.end - 1].end) for c in figured]
    amounts = collect(text, tokens, taken)
    beside = [a for a in asides(tokens) if not _in_mark(tokens[a.start], marks)]
    return _Sentence(text, tokens, marks, beside, amounts, facts(tokens), [*figured, *candidates(tokens)])


def _in_mark(token: Token, marks: Sequence[Mark]) -> bool:
    return any(m.start <= token.start < m.end for m in marks)


_SERVED: Final = (
    "klachten klacht vragen vraag mails mail e-mails offertes offerte facturen factuur storingen storing meldingen melding orders order bestellingen "
    "bestelling reparaties tickets ticket aanvragen aanvraag verzoeken verzoek retouren zendingen pakketten reacties berichten telefoontjes declaraties "
    "incidenten incident sollicitaties sollicitanten klanten bezwaren brieven terugbelverzoeken reviews leads"
).split()


def _settled(tokens: Sequence[Token], mark: Mark) -> Mark:
    """*binnen drie weken* is a deadline, unless it is the time that each case may take."""
    if mark.kind == "nabinnen":
        return mark._replace(kind="duur")
    if mark.kind != "binnen":
        return mark
    words = {t.word for t in tokens}
    inside = {t.word for t in tokens if mark.start <= t.start < mark.end}
    days = not inside.isdisjoint({"dag", "dagen", "werkdag", "werkdagen", "dgn"})
    served = any(w.endswith(tuple(_SERVED)) for w in words) or not words.isdisjoint({"elk", "elke", "iedere", "ieder", "alle"})
    return mark._replace(kind="duur" if days and served else "deadline")


def _aside_at(s: _Sentence, at: int) -> str:
    return next((a.kind for a in s.asides if a.start <= at < a.end), "")


def _token_at(s: _Sentence, offset: int) -> int:
    return next((i for i, t in enumerate(s.tokens) if t.end > offset), 0)


def _core_amounts(s: _Sentence) -> list[Amount]:
    """Quantities that say something of the core; *zodat* and brackets often hold the norm."""
    return [a for a in s.amounts if a.role != "basis" and _aside_at(s, _token_at(s, a.start)) in ("", "zodat", "haakjes", "hoe")]


def _core_facts(s: _Sentence) -> list[Fact]:
    return [f for f in s.facts if not _aside_at(s, f.start) and not _inside_vague(s, f)]


def _inside_vague(s: _Sentence, fact: Fact) -> bool:
    return any(c.start <= fact.start < c.end for c in s.vague)


def _core_vague(s: _Sentence) -> list[Candidate]:
    amounts, seen = _core_amounts(s), _core_facts(s)
    norms = [a for a in amounts if a.is_norm and _aside_at(s, _token_at(s, a.start)) != "hoe"]
    carried = {"norm": bool(norms), "aantal": bool(amounts), "vorm": bool(amounts) or _recurs(s), "nooit": False}
    carried["feit"] = bool(amounts) or any(f.kind in ("handeling", "resultaat") for f in seen) or (
        any(f.kind == "zaak" for f in seen) and bool(s.marks)
    )
    open_ = [c for c in s.vague if not carried[c.carrier] and not _covered(s, c)]
    core = [c for c in open_ if not _aside_at(s, c.start)]
    if core or amounts or any(f.kind != "alle" for f in seen):
        return core
    return open_


def _recurs(s: _Sentence) -> bool:
    return any(m.kind in ("elke", "keer", "weekdag") for m in s.marks)


def _covered(s: _Sentence, c: Candidate) -> bool:
    """A comparative within a quantity or a time expression is part of it: *2 dagen sneller*."""
    token = s.tokens[c.start]
    near = any(a.start <= token.start < a.end or (a.role == "verschil" and 0 <= token.start - a.end <= 1) for a in s.amounts)
    return near or _in_mark(token, s.marks)


def _measures(s: _Sentence) -> tuple[Hit, ...]:
    found = [Hit(a.start, a.end, a.text, _amount_kind(a)) for a in _core_amounts(s)]
    seen = _core_facts(s)
    verb = any(t.word in LIGHT for t in s.tokens)
    for f in seen:
        if f.kind != "zaak" or s.marks or verb:
            found.append(_hit(s, f.start, f.end, "resultaat" if f.kind == "zaak" else f.kind))
    if not found:
        found = _unknown_act(s)
    return tuple(sorted(found, key=lambda h: h.start))


def _amount_kind(a: Amount) -> str:
    if a.percent:
        return "percentage"
    if a.euro:
        return "bedrag"
    if a.rate:
        return "verhouding"
    return "drempel" if a.bound or a.role or a.value == 0 else "aantal"


def _unknown_act(s: _Sentence) -> list[Hit]:
    return []


def _state(s: _Sentence) -> list[Candidate]:
    """Nothing but a light verb: a state or intention without a norm."""
    for at, token in enumerate(s.tokens):
        if token.word in LIGHT and not _aside_at(s, at):
            return [Candidate(at, at + 1, "werkwoord", "feit")]
    return []


def _hit(s: _Sentence, start: int, end: int, kind: str) -> Hit:
    a, b = s.tokens[start].start, s.tokens[end - 1].end
    return Hit(a, b, s.text[a:b], kind)


def _time_kind(s: _Sentence, mark: Mark) -> str:
    if mark.kind in ("deadline", "periode", "start", "duur"):
        return mark.kind
    if mark.kind == "uur":
        return "duur"
    if mark.kind == "los":
        return "" if _recurs(s) else "deadline"
    if mark.kind == "venster":
        return "periode" if _is_rate(s) else "deadline"
    if mark.kind in ("elke", "per"):
        return _recurring_kind(s, mark)
    if mark.kind == "keer":
        return "periode" if any(a.bound == "maximaal" for a in s.amounts) else "frequentie"
    if mark.kind == "weekdag":
        return "frequentie" if s.text[mark.start : mark.start + 2].lower() == "op" else "deadline"
    return ""


_AVERAGE: Final = frozenset("gemiddeld gemiddelde doorlopend blijft blijven blijf houden houdt houd steeds handhaven".split())
_RESULT: Final = frozenset("omzet verzuim uitval score cijfer marge verloop opbrengst bezetting rendement".split())


def _is_rate(s: _Sentence) -> bool:
    words = {t.word for t in s.tokens}
    if any(m.kind == "basis" for m in s.marks) or words & _AVERAGE:
        return True
    if any((a.bound == "maximaal" and a.role != "norm") or a.value == 0 for a in s.amounts):
        return True
    share = any(a.percent and not a.role for a in s.amounts)
    return share and (bool(words & _FLOW) or not any(f.kind in ("handeling", "resultaat") for f in s.facts))


_FLOW: Final = frozenset(
    "tijd tijdig afgesproken foutloos bezorgd geleverd verzonden verstuurd beantwoord afgehandeld opgenomen verwerkt vertrokken betaald opgelost".split()
)
"""What happens again and again: a share of it is a rate."""


def _recurring_kind(s: _Sentence, mark: Mark) -> str:
    words = {t.word for t in s.tokens}
    if any(a.percent or a.euro or a.value == 0 for a in s.amounts) or words & {"gemiddeld", "gemiddelde"}:
        return "periode"
    acts = any(f.kind == "handeling" for f in s.facts)
    bound = any(a.bound for a in s.amounts)
    if mark.kind == "elke":
        return "periode" if bound and not acts else "frequentie"
    return "frequentie" if acts and not bound else "periode"


_ORDER: Final = (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE, TimeKind.START)


def _strongest(times: Sequence[Hit]) -> TimeKind:
    kinds = {hit.kind for hit in times}
    return next((kind for kind in _ORDER if kind in kinds), TimeKind.GEEN)
