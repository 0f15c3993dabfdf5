"""The verdict: is a sentence measurable, bounded in time, and free of vagueness in its core."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.acts import INDICATORS, LIGHT, MODAL
from spvgen.wording.clauses import Aside, asides
from spvgen.wording.hits import Hit, Judgement, TimeKind
from spvgen.wording.measures import Fact, facts, is_counting
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
    served = any(w.endswith(tuple(_SERVED)) for w in words) or not words.isdisjoint({"elk", "elke", "iedere", "ieder"}) and not any("00" in w for w in inside)
    return mark._replace(kind="duur" if days and served else "deadline")


def _aside_at(s: _Sentence, at: int) -> str:
    return next((a.kind for a in s.asides if a.start <= at < a.end), "")


def _token_at(s: _Sentence, offset: int) -> int:
    return next((i for i, t in enumerate(s.tokens) if t.end > offset), 0)


def _core_amounts(s: _Sentence) -> list[Amount]:
    """Quantities that say something of the core; *zodat* and brackets often hold the norm."""
    return [a for a in s.amounts if a.role != "basis" and _aside_at(s, _token_at(s, a.start)) in ("", "zodat", "haakjes", "hoe", "kop")]


def _core_facts(s: _Sentence) -> list[Fact]:
    return [f for f in s.facts if not _aside_at(s, f.start) and not _inside_vague(s, f)]


def _inside_vague(s: _Sentence, fact: Fact) -> bool:
    return any(c.start <= fact.start < c.end for c in s.vague)


def _core_vague(s: _Sentence) -> list[Candidate]:
    carried = _carried(s)
    open_ = [c for c in s.vague if not carried[_carrier(s, c)] and not _covered(s, c)]
    core = [c for c in open_ if not _aside_at(s, c.start)]
    if core or _core_amounts(s) or any(f.kind != "alle" for f in _core_facts(s)):
        return core
    return open_


def _carried(s: _Sentence) -> dict[str, bool]:
    """For each carrier of ``families``: does the core of this sentence have it?"""
    amounts, kinds = _core_amounts(s), {f.kind for f in _core_facts(s)}
    norm = any(a.is_norm and _aside_at(s, _token_at(s, a.start)) != "hoe" for a in amounts)
    thing = "zaak" in kinds and ("zwak" in kinds or any(m.kind not in ("duur", "inhoud", "basis") for m in s.marks))
    indicator = _is_indicator(s)
    bounded = any(m.kind in _BOUNDS for m in s.marks)
    plain = bool(amounts) or thing or indicator or "resultaat" in kinds
    return {
        "nooit": False,
        "norm": norm,
        "aantal": bool(amounts) or indicator,
        "vorm": bool(amounts) or _recurs(s),
        "feit": plain or "handeling" in kinds,
        "lof": plain or ("handeling" in kinds and bounded),
    }


_BOUNDS: Final = frozenset("deadline venster periode elke keer per weekdag start".split())
_COPULA: Final = frozenset("is zijn ben bent word wordt worden blijf blijft blijven".split())


def _carrier(s: _Sentence, c: Candidate) -> str:
    """Praise as a predicate (*we zijn toonaangevend*) is the core itself; no act beside it changes that."""
    if c.carrier != "lof":
        return c.carrier
    if not any(t.word in _COPULA for t in s.tokens[: c.start]):
        return "lof"
    behind = s.tokens[c.end] if c.end < len(s.tokens) else None
    closing = behind is None or behind.word in _CLOSING
    return "aantal" if closing and not s.tokens[c.start].word.endswith("e") else "lof"


_CLOSING: Final = frozenset(". ; , ! en of voor in over met bij op met van voor te tijdens om als bij tegen".split())


def _is_indicator(s: _Sentence) -> bool:
    """The name of something measurable, without a verb and without a norm: *gemiddelde verblijfsduur*."""
    if any(t.word in LIGHT or t.word in MODAL for t in s.tokens) or any(f.kind in ("handeling", "zwak") for f in s.facts):
        return False
    heads = [t.word for at, t in enumerate(s.tokens[:3]) if not at or s.tokens[at - 1].word not in _NOUN_AHEAD]
    return any(word.endswith(INDICATORS) for word in heads)


def _recurs(s: _Sentence) -> bool:
    return any(m.kind in ("elke", "keer", "weekdag") for m in s.marks)


def _covered(s: _Sentence, c: Candidate) -> bool:
    """A comparative within a quantity or a time expression is part of it: *2 dagen sneller*."""
    token = s.tokens[c.start]
    near = any(a.start <= token.start < a.end or (a.role == "verschil" and 0 <= token.start - a.end <= 1) for a in s.amounts)
    return near or _in_mark(token, s.marks)


def _measures(s: _Sentence) -> tuple[Hit, ...]:
    found = [Hit(a.start, a.end, a.text, _amount_kind(a)) for a in _core_amounts(s)]
    verb = any(t.word in LIGHT for t in s.tokens)
    for f in _core_facts(s):
        if f.kind != "zaak" or s.marks or verb:
            found.append(_hit(s, f.start, f.end, {"zaak": "resultaat", "zwak": "handeling"}.get(f.kind, f.kind)))
    if verb:
        found += [Hit(m.start, m.end, s.text[m.start : m.end], "handeling") for m in s.marks if m.kind == "klok"]
    return tuple(sorted(found or _unknown_act(s), key=lambda h: h.start))


def _amount_kind(a: Amount) -> str:
    if a.percent:
        return "percentage"
    if a.euro:
        return "bedrag"
    if a.rate:
        return "verhouding"
    return "drempel" if a.bound or a.role or a.value == 0 else "aantal"


def _unknown_act(s: _Sentence) -> list[Hit]:
    """A verb that no table knows is taken for an act: better to miss a vague one than to blame a concrete one."""
    words = [t for t in s.tokens if "<woord>" in t.keys]
    known = any(t.word in LIGHT for t in words)
    if known or len(words) < 2 or any(c.kind == "werkwoord" for c in s.vague):
        return []
    last, before = words[-1], words[-2].word
    infinitive = last.word.endswith("en") and len(last.word) > 4 and not is_counting(last.word)
    loose = before not in _NOUN_AHEAD and not before.endswith("e")
    if infinitive and (loose or any(t.word in MODAL for t in words)) and not _is_indicator(s):
        return [Hit(last.start, last.end, s.text[last.start : last.end], "handeling")]
    sentence = len(words) > 4 and s.tokens[-1].word == "."
    return [Hit(words[0].start, words[-1].end, s.text[words[0].start : words[-1].end], "handeling")] if sentence else []


_NOUN_AHEAD: Final = frozenset("de het een van voor met op in aan bij onder over door naar tot uit per en of zonder tussen mijn onze je jouw zijn haar hun alle erbij".split())


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
    acts = any(f.kind == "handeling" for f in s.facts)
    if words & {"gemiddeld", "gemiddelde"} or any(a.value == 0 for a in s.amounts):
        return "periode"
    if any(a.percent or a.euro for a in s.amounts) and (not acts or words & _FLOW):
        return "periode"
    bound = any(a.bound for a in s.amounts)
    if mark.kind == "elke":
        return "periode" if bound and not acts else "frequentie"
    return "frequentie" if acts and not bound else "periode"


_ORDER: Final = (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE, TimeKind.START)


def _strongest(times: Sequence[Hit]) -> TimeKind:
    kinds = {hit.kind for hit in times}
    return next((kind for kind in _ORDER if kind in kinds), TimeKind.GEEN)
