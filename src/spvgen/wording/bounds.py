"""What each time expression comes to within its sentence: deadline, period, frequency, start or duration.

A span is a deadline for what is done when it ends, and a period for what holds all along it: which of the two
a sentence promises stands in ``promise``.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spvgen.wording.comparatives import is_comparative
from spvgen.wording.indicator import PASSIVE, naming
from spvgen.wording.judgement import Passage, TimeKind
from spvgen.wording.levels import adds_up, describes, is_at_an_hour, is_due_around, is_share, treats_one
from spvgen.wording.promise import Promise, acts_otherwise, goes_on, is_person, promise_of
from spvgen.wording.rates import is_rate
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import words
from spvgen.wording.times import RHYTHM, SINCE_LAST, SPANS, Mark
from spvgen.wording.tokens import SENTENCE_ENDS, within, word_at

_FIXED: Final = {
    "deadline": "deadline", "opdag": "deadline", "periode": "periode", "start": "start", "duur": "duur",
    "uur": "duur", "vast": "frequentie", "aandeel": "periode", "klok": "tijdstip",
}  # fmt: skip
_ALWAYS: Final = frozenset({"altijd", "steeds", "telkens", "uitzondering"})
_REPEATED: Final = frozenset({Promise.AVERAGE, Promise.CEILING, Promise.RHYTHM})
_LASTS: Final = _REPEATED | {Promise.MEASURED, Promise.LEVEL}
_DONE: Final = frozenset({Promise.RESULT, Promise.STATE})
_OVER: Final = {
    "venster": _LASTS,
    "reeks": _LASTS | {Promise.STATE},
    "tijdens": _LASTS | {Promise.STATE},
    "spanne": _LASTS | {Promise.STATE},
    "binnenvak": _REPEATED,
}
"""What is promised over a span of each kind, rather than by its end."""
_UNMEASURED: Final = {"sinds": "start", "tussen": "frequentie", "ervoor": ""}
"""What a span from talk to talk comes to where nothing is measured over it."""
_AT_MOST: Final = (["hoogstens"], ["hooguit"], ["maximaal"], ["max"], ["max."])
_ONCE_OVER: Final = ("na ", "als ", "zodra ", "wanneer ", "nadat ")
_YEARLY: Final = frozenset({"elk jaar", "ieder jaar", "jaarlijks", "elk schooljaar", "ieder schooljaar"})
_PARTING_SIGN: Final = r" en |[,;:.!?]"
_ORDER: Final = (TimeKind.DEADLINE, TimeKind.PERIODE, TimeKind.FREQUENTIE, TimeKind.START)


def time_passages(s: Sentence, *, vague: bool) -> tuple[Passage, ...]:
    """Every time expression with its meaning; dates that are content give none."""
    promise = promise_of(s, vague=vague) if s.marks else Promise.STATE
    meaning = {kind: _meaning(s, kind, promise) for kind in {mark.kind for mark in s.marks}}
    if vague:  # *de eerste twee diensten een oogje in het zeil*; *geef je* says which ones
        meaning |= dict.fromkeys(meaning.keys() & {"aanloop"}, "periode")
    if any(_is_by_weekday(s, mark) for mark in s.marks):
        meaning |= {kind: _by_weekday(kind, meant) for kind, meant in meaning.items()}
    single = {"weekdag": _weekday, "keer": _times}
    found = (
        (mark, single[mark.kind](s, mark) if mark.kind in single else meaning[mark.kind]) for mark in s.marks
    )
    content = {*_every_year(s), *naming(s)}
    kinds = ((mark, "" if mark in content else _within_sentence(s, mark, kind)) for mark, kind in found)
    if _is_reached_then(s):
        kinds = ((mark, _once_reached(s, mark, kind)) for mark, kind in kinds)
    return tuple(s.passage_at(mark.start, mark.end, kind) for mark, kind in kinds if kind)


def _is_reached_then(s: Sentence) -> bool:
    """*is het aantal gehalveerd*, *heb je zes machines bediend*, *kan hij dat*: so by then, and no habit."""
    if not s.words.isdisjoint(words("changed")):
        return True
    said = {token.word for at, token in enumerate(s.tokens) if at not in s.timed}
    done = "resultaat" in s.fact_kinds and not said.isdisjoint(words("perfect_verbs"))
    return (done and any(a.value > 1 for a in s.core_amounts)) or _can_then(s)


def _can_then(s: Sentence) -> bool:
    """*als de stage erop zit, kan hij lassen*; no *kan hij na de vakantie meer aan*."""
    timed = s.timed
    ables = (at for at, token in enumerate(s.tokens) if token.word in words("able") and at not in timed)
    return any(at - 1 - (word_at(s.tokens, at - 1) == ",") in timed for at in ables)


def _once_reached(s: Sentence, mark: Mark, kind: str) -> str:
    """*na de zomer is het aantal gehalveerd*: it has changed by then, which begins nothing."""
    ended = s.text[mark.start : mark.end].lower().startswith(_ONCE_OVER)
    return "deadline" if kind == "start" and ended else kind


def _is_by_weekday(s: Sentence, mark: Mark) -> bool:
    """*elke vrijdag*, *iedere eerste maandag van de maand*: a day for an act."""
    said = within(s.tokens, mark.start, mark.end) if mark.kind == "elke" else ()
    return any("<weekdag>" in token.keys for token in said)


def _by_weekday(kind: str, meant: str) -> str:
    """*t/m maart elke woensdag een uur les*: the span tells how long it goes on, and is no measure of it."""
    if kind == "elke":
        return "frequentie"
    return "" if kind in SPANS and meant == "periode" else meant


def _every_year(s: Sentence) -> list[Mark]:
    """*elk jaar voor 1 mei*: when in every year, and the year is the rhythm."""
    return [
        other
        for one, other in pairwise(s.marks)
        if s.text[one.start : one.end].lower() in _YEARLY and not s.text[one.end : other.start].strip()
    ]


def _is_each_time(s: Sentence, mark: Mark) -> bool:
    """*Iedere maand is 70% netjes bij de schouw*: at each of them."""
    ahead = [one for one in s.marks if one.kind == "elke" and one.end <= mark.start]
    beside = mark.kind == "deadline" and s.text[mark.start : mark.end].lower().startswith("bij ")
    return beside and bool(ahead) and not re.search(_PARTING_SIGN, s.text[ahead[-1].end : mark.start])


def _within_sentence(s: Sentence, mark: Mark, kind: str) -> str:
    """*onder 9.000 euro als we in juni opleveren* tells when it is seen, *starten in juni met* from when."""
    if _is_each_time(s, mark):
        return ""
    if from_then(s, mark, kind):
        return "start"
    if (
        kind == "periode"
        and s.text[mark.start - 1 : mark.start] == "("
        and s.text[mark.end : mark.end + 1] == ")"
    ):
        return _of_figure(s, mark)
    then = kind == "periode" and mark.kind in SPANS and (s.is_condition(mark.start) or is_due_around(s, mark))
    return "deadline" if then else kind


def _of_figure(s: Sentence, mark: Mark) -> str:
    """*van 5,9 (2025) naar 6,8 (2027)*: of when the one is, and by when the other."""
    role = next((a.role for a in s.amounts if s.text[a.end : mark.start].strip() == "("), None)
    return {"basis": "", "norm": "deadline"}.get(role or "", "periode")


def strongest(times: Sequence[Passage]) -> TimeKind:
    """The strongest of the time expressions."""
    kinds = {one.kind for one in times}
    return next((kind for kind in _ORDER if kind in kinds), TimeKind.GEEN)


def _meaning(s: Sentence, kind: str, promise: Promise) -> str:
    """What a kind of expression means here; empty for what says nothing of when."""
    if kind in SINCE_LAST:
        measured = promise in _LASTS or any(is_share(a) or a.bound for a in s.norms)
        return "periode" if measured else _UNMEASURED[kind]
    if kind in SPANS:
        over = "venster" if (kind == "spanne" and _sets_out(s)) or (kind == "reeks" and adds_up(s)) else kind
        return "" if _is_yearly(s) else _of_span(over, promise)
    if kind == "ingang":
        habit = goes_on(s) or _gives_up(s) or _behaves_otherwise(s, promise) or _is_at_work(s)
        habit = habit or is_at_an_hour(s)
        habit = habit or (promise in _DONE and _is_habit(s, vague=promise is Promise.STATE))
        return "start" if habit else "deadline"
    if kind == "ronde":  # *in iedere dienst*, *tussen twee keuringen* hooguit één storing
        measured = promise in _REPEATED or (promise is Promise.MEASURED and any(a.bound for a in s.norms))
        return "periode" if measured and promise is not Promise.RHYTHM else "frequentie"
    if kind in ("per", "doel", "elke"):
        return "periode" if is_rate(s, kind) else "frequentie"
    return _of_moment(s, kind, promise)


def _is_at_work(s: Sentence) -> bool:
    """*werk je zonder toezicht*, *staat Bo weer in de winkel*: so from then on."""
    working = words("busy_with") | (words("placing_verbs") if "weer" in s.words else frozenset())
    pairs = pairwise(s.tokens)
    return not s.amounts and any(one.word in working and is_person(s, other) for one, other in pairs)


def _behaves_otherwise(s: Sentence, promise: Promise) -> bool:
    """*per 1 mei spreken we elkaar eerder aan*; *staat u steviger* is so by then."""
    return promise is Promise.LEVEL and acts_otherwise(s) and s.words.isdisjoint(words("placing_verbs"))


def _of_moment(s: Sentence, kind: str, promise: Promise) -> str:
    """The kinds that say when only beside something else."""
    if kind == "vooraf":  # *voor het storten van de vloer is de wapening gekeurd*; *gebruik je* is what for
        each = promise is Promise.LEVEL or s.recurs or not _is_there_by_then(s)
        return "" if each or _is_any_time(s) else "deadline"
    if kind == "stof":  # *van wat je in mei toetst, keurt zij acht op de tien goed*: of what came then
        return "periode" if promise in _LASTS or any(is_share(a) for a in s.norms) else ""
    if kind == "feest" and promise is Promise.AVERAGE:  # *gemiddeld 80% van de ouders op de ouderavond*
        return ""
    if kind in ("los", "feest"):  # *vóór sluitingstijd*, unless it is so every day or for each case
        of_each = promise is Promise.LEVEL and any(mark.kind in SPANS for mark in s.marks)
        if of_each or s.recurs or not s.words.isdisjoint(_ALWAYS):
            return ""
        return "deadline" if s.words.isdisjoint(words("elk")) or _begins_once(s) else ""
    return _FIXED.get(kind, "")


def _is_there_by_then(s: Sentence) -> bool:
    done = "resultaat" in s.fact_kinds and not s.words.isdisjoint(words("copula") | words("perfect_verbs"))
    return done or not s.words.isdisjoint(words("placing_verbs"))


def _begins_once(s: Sentence) -> bool:
    from spvgen.wording.terms import begins_once  # not every plan has such a clause

    return begins_once(s.tokens, s.timed)


def _is_any_time(s: Sentence) -> bool:
    from spvgen.wording.terms import is_any_time

    return is_any_time(s.tokens, counted=bool(s.amounts) or "alle" in s.fact_kinds)


def _sets_out(s: Sentence) -> bool:
    """*de komende maanden leer je plannen*, *dringen we het verzuim terug*: done by then, though it is vague.

    What takes several words (*erbovenop zitten*) goes on all along, and so does how one begins (*de eerste*).
    """
    spans = (s.text[mark.start : mark.end].lower() for mark in s.marks if mark.kind == "spanne")
    begun = all(span.startswith("eerste") for span in spans)
    return not begun and any(c.kind == "werkwoord" and c.end - c.start == 1 for c in s.vague)


def _of_span(kind: str, promise: Promise) -> str:
    """A span over which something is measured, or by whose end it is done."""
    return "periode" if promise in _OVER[kind] else "deadline"


def _is_habit(s: Sentence, *, vague: bool) -> bool:
    """*ziekte meld je per 1 juni telefonisch*: how it is done from then on; nothing that is done by then."""
    acts = {s.tokens[fact.start].word for fact in s.core_facts if fact.kind in ("handeling", "zwak")}
    if _ends(s):
        return True
    otherwise = vague and any(
        is_comparative(token.word) for at, token in enumerate(s.tokens) if not s.aside_kinds[at]
    )
    settled = words("perfect_verbs") | words("beginning") | words("placing_verbs")
    said = s.words.intersection(token.word for at, token in enumerate(s.tokens) if at not in s.timed)
    return (
        (vague or bool(acts))
        and _asks_no_figure(s)
        and said.isdisjoint(settled)
        and (otherwise or not treats_one(s))
    )


def _asks_no_figure(s: Sentence) -> bool:
    """*voor bestellingen boven € 1.000* says which ones."""
    return all(describes(s, amount) for amount in s.core_amounts)


def _ends(s: Sentence) -> bool:
    """*per 1 mei valt de balie niet meer onder jou*; *niet meer te laat*, *ligt er niets meer* is reached."""
    if "er" in s.words or "te" in s.words:
        return False
    return any(one.word == "niet" and other.word in ("meer", "langer") for one, other in pairwise(s.tokens))


def _gives_up(s: Sentence) -> bool:
    """*per 1 mei verlenen we geen subsidie meer* stops an act; *geen achterstand meer hebben* is reached."""
    said = [token.word for token in s.tokens]
    gone = any(one == "geen" and "meer" in said[at + 1 : at + 4] for at, one in enumerate(said))
    return gone and not s.has_light_verb and "er" not in s.words


def _is_yearly(s: Sentence) -> bool:
    """*jaarlijks in mei*: when in every year, no span of now."""
    return any(
        mark.kind == "elke" and "jaarlijks" in s.text[mark.start : mark.end].lower() for mark in s.marks
    )


def _times(s: Sentence, mark: Mark) -> str:
    """*hooguit twee keer per maand* is a ceiling, *twee keer per maand* a rhythm."""
    ahead = s.text[: mark.start].lower().split()[-1:]
    capped = any(a.bound == "maximaal" and a.start < mark.end and a.end > mark.start for a in s.amounts)
    return "periode" if capped or "maximum" in s.words or ahead in _AT_MOST else "frequentie"


def _weekday(s: Sentence, mark: Mark) -> str:
    """*op vrijdag* is every Friday; *vrijdag* the next one, unless other things recur."""
    habit = s.text[mark.start : mark.start + 2].lower() == "op"
    return "frequentie" if habit or any(other.kind in RHYTHM for other in s.marks) else "deadline"


# --- What is taken up -------------------------------------------------------------------------------

_BEGUN: Final = frozenset({"begonnen", "gestart", "gemaakt"})
_MADE: Final = frozenset({"begin", "aanvang"})
_MAKE: Final = frozenset({"maak", "maakt", "maken", "gemaakt", "genomen"})
_LATEST: Final = ("uiterlijk", "voor", "vóór", "tegen", "binnen", "ten ", "deadline", "nog ")
_PARTING: Final = SENTENCE_ENDS | {":"}
_NEAR: Final = 10  # tokens from such a verb to what is taken up, at most


def from_then(s: Sentence, mark: Mark, kind: str) -> bool:
    """Whether a deadline or period is only when something is taken up."""
    when = mark.kind in SPANS or mark.kind == "ingang"
    if not when and (kind != "deadline" or s.text[mark.start : mark.end].lower().startswith(_LATEST)):
        return False
    return not s.core_amounts and any(_takes_up(s, at, mark) for at in range(len(s.tokens)))


def _takes_up(s: Sentence, at: int, mark: Mark) -> bool:
    """A verb of beginning or *een begin maken*, with *met* or *aan* further on, in the clause of the time."""
    word = s.tokens[at].word
    if at in s.timed or word not in words("taking_up"):
        return False
    if word in _MADE and word_at(s.tokens, at - 1) == "een" and s.words.isdisjoint(_MAKE):
        return False
    if not s.words.isdisjoint(_BEGUN) and s.words.isdisjoint(PASSIVE):
        return False
    signs = [place for place, token in enumerate(s.tokens) if token.word in _PARTING]
    end = next((place for place in signs if place > at), len(s.tokens))
    start = next((place for place in reversed(signs) if place < at), 0)
    if not s.tokens[start].start <= mark.start <= s.tokens[end - 1].start:
        return False
    return any(_opens_object(s, place) for place in range(at + 1, min(at + _NEAR, end)))


def _opens_object(s: Sentence, at: int) -> bool:
    return s.tokens[at].word in ("met", "aan") and at not in s.timed and s.tokens[at - 1].word != "samen"
