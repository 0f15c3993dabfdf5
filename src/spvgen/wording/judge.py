"""The verdict: is a sentence measurable, bounded in time, and free of vagueness in its core."""

import re
from typing import Final

from spvgen.wording.amount import Amount
from spvgen.wording.asked import asks_nothing
from spvgen.wording.bounds import strongest, time_passages
from spvgen.wording.carry import core_vague, is_done_once, is_praise_of_counted, whole
from spvgen.wording.indicator import is_indicator, names_only
from spvgen.wording.judgement import Judgement, Passage
from spvgen.wording.measures import DONE, Fact
from spvgen.wording.names import person_names
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import words
from spvgen.wording.vague import Candidate, leaves_open

_FACTS: Final = {"zaak": "resultaat", "zwak": "handeling"}
_BELONGING: Final = frozenset({"aan", "van"})
"""*het gezicht van de winkel*: whose, not what."""
_ONE: Final = frozenset({"een", "één"})
_OPENING: Final = 3  # tokens in which a thing is named at the start: *een nieuwe vloer*


def judge(text: str) -> Judgement:
    """Judge a goal, action, support or criterion of one or a few sentences."""
    s = Sentence(text)
    asks = not asks_nothing(s)
    vague = core_vague(s) or _bare_counts(s) if asks else []
    if vague and all(s.aside_kinds[c.start] in ("om", "verteld") for c in vague) and _is_seen(s):
        vague = []  # *om rustiger te kunnen werken krijgt de balie een glazen wand*
    if asks and not vague and not _is_bounded(s) and _leaves_open(s) and not _is_seen(s):
        vague = _words_in(s) or [whole(s)]
    measures = _measures(s) if asks and all(is_praise_of_counted(s, c) for c in vague) else ()
    if asks and not vague and not measures:
        from spvgen.wording.fallback import state  # only where no table knows the words

        vague = state(s)
    times = time_passages(s, vague=bool(vague))
    left_open = tuple(s.passage(c.start, c.end, c.kind) for c in sorted(set(vague)))
    return Judgement(text, measures, times, left_open, strongest(times))


def _is_bounded(s: Sentence) -> bool:
    """A share, money, a figure with a bound or one to come to leaves nothing open."""
    return any(one.percent or one.euro or one.bound or (one.role == "norm" and one.value) for one in s.norms)


def _leaves_open(s: Sentence) -> bool:
    """As a whole it is like what people call vague; also without how and why.

    Where something is done or counted it must be much like it.
    """
    done = not s.fact_kinds.isdisjoint(DONE) or any(one.unit and not one.given for one in s.norms)
    beyond = _MUCH if done and all(c.carrier == "keer" for c in s.vague) else 0
    if not leaves_open(s.text, beyond=beyond):
        return False
    told = _beside(s)
    core = [one for at, one in enumerate(s.tokens) if at not in told]
    return not told or leaves_open(" ".join(s.text[one.start : one.end] for one in core), beyond=beyond)


def _beside(s: Sentence) -> set[int]:
    """The tokens of a clause in front, of how something counted is reached, and of *zo snel mogelijk*."""
    first = next((at for at in range(len(s.tokens)) if at not in s.timed), 0)
    front = s.aside_kinds[first]
    end = next((at for at in range(first, len(s.tokens)) if s.aside_kinds[at] != front), len(s.tokens))
    told = set(range(end)) if front in _IN_FRONT else set()
    if s.core_amounts:
        told.update(at for at, kind in enumerate(s.aside_kinds) if kind == "hoe")
    if is_done_once(s):
        told.update(at for c in s.vague if c.carrier == "keer" for at in range(c.start, c.end))
    return told


_MUCH: Final = 0.93  # log-odds
_IN_FRONT: Final = frozenset({"om", "verteld", "als"})
"""*Om de hal frisser te maken hangen we …*, *omdat het beter moet, …*, *als we elkaar weer spreken, …*."""


def _is_seen(s: Sentence) -> bool:
    from spvgen.wording import fallback  # few sentences need it

    seen = fallback.is_there_or_gone(s) or fallback.is_given(s)
    return seen or fallback.changes_to_name(s) or fallback.is_appointed(s)


_OF_WHAT: Final = (
    r"(?i)(?:je|jij|u|we|wij) [a-zë]+ "
    r"(?:(?:voortaan|dan|ook|elke \w+|iedere \w+|dagelijks|wekelijks|maandelijks) )*"
    r"(?:(?:minimaal|minstens|maximaal|hooguit|tenminste|ten minste) )?"
    r"(?P<count>(?:\d[\d.]*\d|\w+)(?: (?:per|elke|iedere) (?:werk)?(?:dag|week|maand|kwartaal|jaar))?)"
    r"(?: (?:na|terug|op|af|uit|in|door|binnen))?(?:[,.!]|$| (?:vanaf|tot|uiterlijk|voor|vóór)\b)"
)
"""*Je belt minimaal 5 per week* counts nothing; *je belt er 5* counts what came before."""


def _bare_counts(s: Sentence) -> list[Candidate]:
    """A number of nothing: who reads *je belt minimaal 5 per week* has to guess five of what."""
    bare = [one for one in s.core_amounts if not (one.unit or one.percent or one.euro or one.given)]
    found = re.match(_OF_WHAT, s.text) if bare else None
    if found is None or found.start("count") != bare[0].start:
        return []
    told = [at for at, one in enumerate(s.tokens) if found.start("count") <= one.start < found.end("count")]
    return [Candidate(told[0], told[-1] + 1, "woord", "")]


def _words_in(s: Sentence) -> list[Candidate]:
    """The vague words in what is asked, which tell more than that all of it leaves things open.

    In *je bent proactief en plant niets dubbel in* what is planned makes the word no clearer.
    """
    return [one for one in s.vague if one.carrier in _OF_MANNER and not s.aside_kinds[one.start]]


_OF_MANNER: Final = frozenset({"lof", "aantal"})
"""What carries words of how somebody is or does it."""


def _measures(s: Sentence) -> tuple[Passage, ...]:
    """What makes the core measurable; a thing alone only with a time or a verb (*er ligt een rapport*)."""
    if is_indicator(s) and (names_only(s) or not (s.core_amounts or _has_result(s))):
        return ()
    found = {s.passage_at(a.start, a.end, _amount_kind(a)) for a in s.core_amounts}
    for fact in s.core_facts:
        if fact.kind != "zaak" or _is_there(s, fact):
            found.add(s.passage(fact.start, fact.end, _FACTS.get(fact.kind, fact.kind)))
    if s.is_appointment:
        found |= {s.passage_at(mark.start, mark.end, "handeling") for mark in s.marks if mark.kind == "klok"}
    if not found:
        from spvgen.wording.fallback import unknown_act  # only where no table knows the words

        found |= set(unknown_act(s))
    elif not s.norms and len(found) == len(s.core_amounts):  # *bij klussen die zes weken duren*
        from spvgen.wording.fallback import is_left_open

        found = set() if is_left_open(s) else found
    if found:  # a name alone measures nothing
        found |= {s.passage(start, end, "persoon") for start, end in person_names(s.text, s.tokens)}
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.kind)))


def _has_result(s: Sentence) -> bool:
    """*het verzuim gehalveerd*, but not *het aantal klachten, geteld per maand*."""
    results = {s.tokens[fact.start].word for fact in s.core_facts if fact.kind == "resultaat"}
    return not results <= words("measuring")


def _is_there(s: Sentence, fact: Fact) -> bool:
    """A thing beside a time or verb, or named by itself (*een tweede vluchtdeur*); no mere owner."""
    ahead = fact.start - 1
    while ahead > 0 and s.tokens[ahead].word in words("determiners"):
        ahead -= 1
    if ahead >= 0 and s.tokens[ahead].word == "voor":  # *vrijwilligers voor het concert*
        return False
    if s.marks or s.has_light_verb:
        return bool(s.marks) or ahead < 0 or s.tokens[ahead].word not in _BELONGING
    return fact.start < _OPENING and s.tokens[0].word in _ONE


def _amount_kind(amount: Amount) -> str:
    if amount.percent:
        return "percentage"
    if amount.euro:
        return "bedrag"
    if amount.rate:
        return "verhouding"
    return "drempel" if amount.bound or amount.role or amount.value == 0 else "aantal"
