"""What a sentence promises, as far as time goes: something done, a change, or what holds all along.

The kind of promise decides how a span beside it is read (``bounds``): a ceiling, an average or a rhythm is
measured over the span, a result or a change is there when it ends.
"""

import re
from collections.abc import Callable
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from spvgen.wording.amount import Amount
from spvgen.wording.asked import is_question
from spvgen.wording.background import is_failing
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.indicator import is_indicator
from spvgen.wording.levels import (
    ahead,
    covers_flow,
    describes,
    flows,
    goes_about_it,
    holds_so_many,
    is_directed,
    is_judged_once,
    is_looked_at,
    is_share,
    is_steady,
    is_with_each,
    of_each,
    runs_at,
    stays_so,
)
from spvgen.wording.measures import DONE, SPEAKING, is_counting
from spvgen.wording.roles import which_ones
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.times import RHYTHM, SPANS
from spvgen.wording.tokens import Token, word_at
from spvgen.wording.verbs import particle_follows

_MEASURING: Final = frozenset({"basis", "duur", "periode", "aandeel"})
_PER: Final = frozenset({"per", "uur"})
_AVERAGE: Final = frozenset({"gemiddeld", "gemiddelde"})
_MAKE: Final = frozenset({"maak", "maakt", "maken"})
_KEEP: Final = frozenset({"hou", "houd", "houden", "houdt"})
_BESIDE: Final = frozenset({"bij", "vast", "vol"})
"""*houd je een logboek bij*: all along."""
_NOTHING: Final = frozenset(
    {("er", "niets"), ("geen", "van"), ("niet", "één"), ("niet", "zonder"), ("zonder", "uitzondering")}
)
_OBSERVE: Final = frozenset({"kom", "komt", "komen", "leef", "leeft", "leven"})
"""Beside *na*: *komt de afspraken na*."""
_GO: Final = frozenset({"ga", "gaan", "gaat"})
"""*ga ik werken aan* is taken up once."""
_NEAR: Final = 12  # tokens between such a verb and what is kept or held, at most
_EXTREME: Final = frozenset({"hoog", "kort", "laag"})
_GOING: Final = _GO | {"laat", "laten"}
_STAND: Final = frozenset({"stel", "stelt", "stellen", "opstelt", "opstellen"})
_ONESELF: Final = frozenset({"zich", "je", "me", "ons"})
_SHORT: Final = 3  # letters of a word too short to be the plural of what one counts
_COMING: Final = frozenset({"komt", "komen", "krijg", "krijgt", "krijgen"})
_SETTING_OFF: Final = frozenset({",", "en", "nog", "of", "maar"})
_NO_DENIAL: Final = frozenset({
    "meer", "alleen", "langer", "te",
    "voor", "vóór", "boven", "op", "zo", "pas", "alle", "later", "eerder",
})  # fmt: skip
_ASKING: Final = frozenset({"wat", "wie", "welke", "waar"})
"""*wat af is en wat niet*: nothing is denied."""
_PARTED: Final = r" en |[;?!]|\w{3}\. "
"""Between two times it says that each stands in a clause of its own; no *feb. t/m mei*."""


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
    if not vague or s.norms or found not in (Promise.RESULT, Promise.STATE):
        return found
    lasting = (
        _compares_level(s) or acts_otherwise(s) or goes_about_it(s) or _is_conduct(s) or "geen" in s.words
    )
    return Promise.LEVEL if lasting else Promise.STATE


def is_average(s: Sentence) -> bool:
    """Whether a mean is asked for."""
    return not s.words.isdisjoint(_AVERAGE)


def _is_measured(s: Sentence) -> bool:
    lasting = not s.words.isdisjoint(words("lasting") - of_each(s))
    spoken = lasting or _is_kept(s) or _is_observed(s) or is_denied(s)
    kinds = {mark.kind for mark in s.marks}
    compared = "toen" in kinds and not s.has_light_verb  # *klachten van 9 in Q1 naar hooguit 4 in Q2*
    compared = compared or (
        "reeks" in kinds and any(a.rate for a in s.amounts)
    )  # *3 per week in mei en juni*
    steady = is_steady(s) or stays_so(s)
    return spoken or steady or compared or goes_on(s) or runs_at(s) or not kinds.isdisjoint(_MEASURING)


def goes_on(s: Sentence) -> bool:
    """*werk je aan*, *oefen je met*, *kijk je mee*: at it all along; *drie proefritten* are done some day."""
    if s.amounts or not s.words.isdisjoint(_GO):
        return False
    busy = words("practising") | words("busy_with")
    verbs = (at for at, token in enumerate(s.tokens) if token.word in busy)
    return any(_has_subject(s, at) and _is_busy(s, at) for at in verbs)


def _has_subject(s: Sentence, at: int) -> bool:
    """*werk je*, *Daan loopt*; no *Het werk aan de gevel*."""
    return any(is_person(s, one) for one in (*s.tokens[max(0, at - 1) : at], *s.tokens[at + 1 : at + 2]))


def is_person(s: Sentence, token: Token) -> bool:
    """*je, we*, or a name."""
    named = s.text[token.start].isupper() and token.word not in words("determiners") | words("noun_ahead")
    return token.word in words("subjects") or named


def _is_busy(s: Sentence, at: int) -> bool:
    """*werk je aan*, *loop je mee*; *werk je de handleiding uit* is done."""
    near = range(at + 1, min(at + _NEAR, len(s.tokens)))
    beside = {s.tokens[place].word for place in near if place not in s.timed}
    return s.tokens[at].word in words("practising") or not beside.isdisjoint(words("at_it"))


def _is_kept(s: Sentence) -> bool:
    """*houd je het aantal onder de tien*; *houd je twee lezingen*, *tegen het licht* is done."""
    places = [at for at, token in enumerate(s.tokens) if token.word in _KEEP and "licht" not in s.words]
    counted = any(a.bound and not describes(s, a) for a in s.amounts)
    kept = counted or not s.words.isdisjoint(_BESIDE)
    return any(kept or not holds_so_many(s, at) for at in places)


def _is_observed(s: Sentence) -> bool:
    """*komt alle afspraken na*, *leeft de regels na*, *haalt elke deadline*: so time and again."""
    rules = any(word.endswith(ordered("rules")) for word in s.words)
    return rules and any(
        token.word in words("observed") or (token.word in _OBSERVE and particle_follows(s.tokens, at, "na"))
        for at, token in enumerate(s.tokens)
    )


def is_denied(s: Sentence) -> bool:
    """*gaat er niets mis*, *gebruik je je telefoon niet aan de kassa*: so all along."""
    told = which_ones(s.tokens) if "niet" in s.words else {}
    return any(
        (one.word, other.word) in _NOTHING or (one.word == "niet" and _denies(s, at))
        for at, (one, other) in enumerate(pairwise(s.tokens))
        if not s.aside_kinds[at] and at not in told
    )


def _denies(s: Sentence, at: int) -> bool:
    """A *niet* that is no *niet later dan*, *nog niet*, or *per mail, niet per post*."""
    behind = word_at(s.tokens, at + 1)
    set_off = word_at(s.tokens, at - 1) in _SETTING_OFF | _ASKING
    return not set_off and behind not in _NO_DENIAL | words("elk") and not is_comparative(behind)


def _changes(s: Sentence) -> bool:
    """Something becomes other than it was, which is so when the span ends."""
    aimed = any(mark.kind == "doel" for mark in s.marks)
    return aimed or not s.words.isdisjoint(words("changed")) or any(_is_reached(s, a) for a in s.amounts)


def _is_reached(s: Sentence, amount: Amount) -> bool:
    """*van 62% naar 85%*, *terug tot onder de 5%*, *met 15%*: a change, done when the span ends."""
    _, before = ahead(s, amount)
    if not s.words.isdisjoint(words("limiting")):  # *beperkt zich tot vijf*
        return before == "naar" or amount.role == "basis"
    moved = before in ("naar", "tot") or (before == "met" and amount.role == "verschil")
    return moved or amount.role == "basis"


def _is_limited(s: Sentence) -> bool:
    """None, or no more than so many; *een lijst van maximaal tien namen* describes one thing."""
    if is_judged_once(s) and not any(a.euro for a in s.amounts):
        return False
    told = {s.tokens[at].start for at in which_ones(s.tokens)}  # *een lijst van wie geen pas heeft*
    standing = [a for a in s.amounts if not (a.role == "basis" or a.start in told or _is_reached(s, a))]
    ceiling = "minimaal" if is_failing(s.tokens) else "maximaal"
    return any(a.value == 0 or (a.bound == ceiling and not describes(s, a)) for a in standing)


def _recurs(s: Sentence) -> bool:
    counted = bool(s.amounts) and any(mark.kind in _PER for mark in s.marks)
    return counted or _recurs_within(s)


def _recurs_within(s: Sentence) -> bool:
    """*in mei elke week*: the rhythm holds for the span; a rhythm in another clause does not."""
    marks = [m for m in s.marks if m.kind in SPANS or (m.kind in RHYTHM and not is_with_each(s, m))]
    return any(
        (one.kind in SPANS) != (other.kind in SPANS) and not re.search(_PARTED, s.text[one.end : other.start])
        for one, other in pairwise(marks)
    )


def _is_level(s: Sentence) -> bool:
    """A named measure, a state that is compared, or a share of a flow."""
    if is_looked_at(s) or is_question(s):
        return True
    if is_indicator(s) and not is_directed(s):  # *In week 24 de score op de toets*
        return bool(s.amounts) or not is_judged_once(s)
    once = _has_outcome(s)
    if covers_flow(s) or (not once and s.states_measure):
        return True
    if _is_of_every(s):
        return True
    share = any(is_share(a) and a.role != "verschil" for a in s.amounts) and not is_judged_once(s)
    return share and (not once or flows(s))


def _is_of_every(s: Sentence) -> bool:
    """*van elke tien offertes vier*: a share, in so many words."""
    first, second, third = (word_at(s.tokens, at) for at in range(3))
    return first == "van" and second in words("elk") and third.isalnum() and "<n>" in s.tokens[2].keys


def _compares_level(s: Sentence) -> bool:
    """*een kortere doorlooptijd*, *minder fouten*: more or less of a measure, or of what comes one by one."""
    if (
        "mogelijk" in s.words
        and not s.words.isdisjoint(_EXTREME)
        and not s.words.isdisjoint(words("indicators"))
    ):
        return True
    return any(
        _is_less_of(one.word, other.word)
        or (
            one.word.endswith("re")
            and is_comparative(one.word)
            and other.word.endswith((*ordered("indicator_endings"), "heid"))
        )
        for one, other in pairwise(s.tokens)
    )


def acts_otherwise(s: Sentence) -> bool:
    """*komende winter reageren we sneller*: how one goes about it then; *gaan we beter …* begins it."""
    if not any(is_comparative(token.word) for token in s.tokens):
        return False
    no_act = _GOING | words("modal_verbs") | words("copula") | words("perfect_verbs") | words("noun_ahead")
    return any(
        other.word in SPEAKING
        and not (one.word in no_act or is_counting(one.word))  # *haal ik er meer uit* is reached
        and at - 1 in s.timed
        and at not in s.timed
        for at, (one, other) in enumerate(pairwise(s.tokens))
    )


def _is_conduct(s: Sentence) -> bool:
    """*toon je interesse*, *handelt hij rustig*, *stelt u zich open op*: how somebody is all along."""
    said = {token.word for at, token in enumerate(s.tokens) if at not in s.timed}
    opens_up = "op" in said and not (said.isdisjoint(_STAND) or said.isdisjoint(_ONESELF))
    return opens_up or not said.isdisjoint(words("conduct"))


def _is_less_of(word: str, counted: str) -> bool:
    return word == "minder" and len(counted) > _SHORT and counted.endswith(("en", "s"))


def _has_outcome(s: Sentence) -> bool:
    """An act or result that is over when it is done."""
    return not s.fact_kinds.isdisjoint(DONE) or s.fact_kinds >= {"zwak", "zaak"}


def _is_result(s: Sentence) -> bool:
    made = not s.words.isdisjoint(words("support_verbs") | _MAKE)
    stays = not s.words.isdisjoint(words("copula") | words("placing_verbs") | words("running"))
    counted = bool(s.amounts) and (made or not s.fact_kinds.isdisjoint({"zaak", "zwak"}))
    counted = counted or (not stays and any(a.unit for a in s.amounts))  # *werven we vier pleegouders*
    return not any(is_share(a) for a in s.amounts) and (counted or _has_outcome(s) or _comes_about(s))


def _comes_about(s: Sentence) -> bool:
    """*komt er een tweede kassa*, *krijgt elk team een coach*: there from then on."""
    return not s.words.isdisjoint(_COMING) and not s.words.isdisjoint({"een", "één"})


_KINDS: Final[tuple[tuple[Promise, Callable[[Sentence], bool]], ...]] = (
    (Promise.AVERAGE, is_average),
    (Promise.MEASURED, _is_measured),
    (Promise.CEILING, _is_limited),
    (Promise.CHANGE, _changes),
    (Promise.RHYTHM, _recurs),
    (Promise.LEVEL, _is_level),
    (Promise.RESULT, _is_result),
)
