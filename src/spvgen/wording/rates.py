"""Whether a time tells how often something is done, or how much there is per unit."""

from functools import partial
from itertools import pairwise
from typing import Final

from spvgen.dutch import stem
from spvgen.wording.amount import Amount
from spvgen.wording.asked import is_question
from spvgen.wording.indicator import is_indicator
from spvgen.wording.levels import describes, flows
from spvgen.wording.lexicon import classes_of
from spvgen.wording.measures import is_counting
from spvgen.wording.promise import is_average, is_denied, is_person
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.vague import Candidate

_BECOMES: Final = frozenset({"wordt", "worden"})
_WE: Final = frozenset({"ik", "je", "we", "wij"})
_LIES: Final = frozenset({"bedraagt", "ligt", "komt"})
_HOLDS: Final = frozenset({"klopt", "kloppen"})
_HOURS: Final = frozenset({"uur", "minuten", "uurtje", "kwartier"})
_DAILY: Final = frozenset({"<weekdag>", "<dagdeel>", "<dagmaat>", "dagelijks", "dagelijkse"})
_SHORT: Final = 4  # letters of a word too short to be taken for a verb by its ending


def is_rate(s: Sentence, kind: str) -> bool:
    """So much per period (*maandelijks 42.000 euro omzet*), rather than how often something is done."""
    acts = s.fact_kinds
    done_by = not is_average(s) and _is_done_by(s)
    if not done_by and (is_question(s) or is_average(s) or is_denied(s) or _is_capped(s) or _is_sum(s)):
        return True
    if done_by or _is_granted(s) or _is_left_blank(s) or _is_habitual_act(s, kind):
        return False
    bound = any(a.bound and not (describes(s, a) or _lasts(s, a) or _is_term(s, a)) for a in s.amounts)
    if not bound and any(mark.kind == "vast" for mark in s.marks):  # *25 per dag, ma t/m do*
        return False
    flow = "handeling" not in acts or flows(s) or not s.words.isdisjoint(words("measuring"))
    if any((a.euro and flow) or (_is_part(s, a) and (flow or a.bound)) for a in s.amounts):
        return True
    if kind == "elke":
        done = "handeling" in acts or _somebody_acts(s) or _makes_one(s)
        return _is_level(s) or (bound and not done)
    measured = kind == "per" and "handeling" not in acts and not s.words.isdisjoint(words("indicators"))
    return bound or measured or (acts.isdisjoint({"handeling", "zwak"}) and not _does_thing(s))


def _is_granted(s: Sentence) -> bool:
    """*krijgt jaarlijks een studiebudget van 600 euro*: given each year; *hooguit 600* is a ceiling."""
    given = not s.words.isdisjoint(_GETS) and any(word.endswith(ordered("granted")) for word in s.words)
    return given and not any(a.bound or a.percent for a in s.core_amounts)


def _is_left_blank(s: Sentence) -> bool:
    """*coachgesprekken: n.t.b. aantal per maand*: how often they are held is still to come."""
    return not s.core_amounts and any(
        one.word in _TO_COME and other.word == "aantal" for one, other in pairwise(s.tokens)
    )


_GETS: Final = frozenset({"krijg", "krijgt", "krijgen", "ontvang", "ontvangt", "ontvangen"})
_TO_COME: Final = frozenset({"n.t.b.", "ntb", "bepalen", "bespreken", "spreken"})


def _is_sum(s: Sentence) -> bool:
    """*haalt op jaarbasis 2.400 uur*: reckoned over a year; *op weekbasis één gesprek* is how often."""
    reckoned = any(word.endswith("basis") for word in s.words)
    return reckoned and any(a.value > 1 and a.unit not in words("keer") for a in s.core_amounts)


def _is_done_by(s: Sentence) -> bool:
    """*maandelijks wordt door Bo een proef gedaan*: somebody's act; a figure in *waarvan …* tells of it."""
    passive = not s.words.isdisjoint(_BECOMES) and "door" in s.words
    told = next((token.start for token in s.tokens if token.word == "waarvan"), len(s.text))
    return passive and all(amount.start > told or amount.value == 1 for amount in s.core_amounts)


def _lasts(s: Sentence, amount: Amount) -> bool:
    """*elke dag naar buiten, minstens een uur*: how long it goes on each time; a week holds many times."""
    daily = any(not _DAILY.isdisjoint(token.keys) for at, token in enumerate(s.tokens) if at in s.timed)
    return daily and amount.bound == "minimaal" and "<kort>" in classes_of(amount.unit)


def _is_level(s: Sentence) -> bool:
    """*elke week is de score een 7*, *is de kas sluitend*: what is measured is so high, or so."""
    if _is_state(s):
        return True
    state = not s.words.isdisjoint(words("copula") | _LIES)
    figured = any(a.bound or a.percent or s.words.isdisjoint(words("measuring")) for a in s.amounts)
    return figured and state and _names_measure(s)


def _is_state(s: Sentence) -> bool:
    """*is de kas sluitend*, *klopt de voorraad*: a state that nobody brings about in so many words."""
    done = "handeling" in s.fact_kinds or "er" in s.words
    said = (token.word for at, token in enumerate(s.tokens) if at not in s.timed)
    lasting = any(_is_lasting(word) for word in said)
    joined = lasting and not s.words.isdisjoint(words("copula"))
    return not done and (joined or not s.words.isdisjoint(_HOLDS))


def _is_lasting(word: str) -> bool:
    """*sluitend*, *dekkend*; *getekend* and *berekend* are done."""
    return word.endswith("end") and len(word) > _SHORT + 2 and not word.endswith(("tekend", "rekend"))


def _names_measure(s: Sentence) -> bool:
    endings = ordered("indicator_endings")
    return any(word in words("indicators") or word.endswith(endings) for word in s.words)


def _is_habitual_act(s: Sentence, kind: str) -> bool:
    """*per maand staan we stil bij de sfeer*, *neemt per dag twee monsters*: how often, not how much."""
    if kind != "per" or any(a.bound for a in s.amounts):
        return False
    counted = any(a.value > 1 or a.unit not in _HOURS for a in s.amounts)
    if not counted:
        return _is_done_often(s)
    return not s.words.isdisjoint(words("support_verbs")) or _counts_meetings(s)


def _counts_meetings(s: Sentence) -> bool:
    """*twee coachgesprekken per maand met Els*: so many times, each an appointment."""
    meetings = tuple(map(stem, ordered("meeting_endings")))
    return "met" in s.words and any(stem(a.unit).endswith(meetings) for a in s.amounts)


def _is_part(s: Sentence, amount: Amount) -> bool:
    """A share, also in words: *9 op de 10*, *de helft van*; no *half uur*."""
    behind = s.text[amount.end :].split()[:1]
    worded = (amount.rate and behind in (["op"], ["van"])) or (amount.value < 1 and behind == ["van"])
    return amount.percent or worded


def _is_done_often(s: Sentence) -> bool:
    """*per week wast Bo de bus*, but not *het verzuim per kwartaal*."""
    if s.vague:  # *per kwartaal hogere marges*
        return not s.words.isdisjoint(_WE) or any(map(partial(_is_infinitive, s), s.vague))
    return not _names_measure(s) and not is_indicator(s)


def _is_infinitive(s: Sentence, found: Candidate) -> bool:
    """*tijd vrijmaken*: what is to be done, though it stays vague."""
    return found.kind == "werkwoord" and s.tokens[found.end - 1].word.endswith("en")


def _somebody_acts(s: Sentence) -> bool:
    """*Harm monstert elke dag minstens drie zakken*: a verb that no table has, beside who does it."""
    return any(
        (is_person(s, one) and is_unknown_verb(other.word))
        or (is_unknown_verb(one.word) and is_person(s, other))
        for one, other in pairwise(s.tokens)
    )


def _makes_one(s: Sentence) -> bool:
    """*Elk dagdeel maakt Nina minstens één ronde*: one at least is each time again."""
    one = any(a.value == 1 and a.bound == "minimaal" and not _is_part(s, a) for a in s.amounts)
    return one and any(is_person(s, token) for token in s.tokens[1:])


def is_unknown_verb(word: str) -> bool:
    """Whether a word can be a verb in the third person that no table has."""
    usual = words("light_verbs") | words("modal_verbs") | words("weak_acts") | words("copula") | {"niet"}
    return len(word) >= _SHORT and word.endswith("t") and word not in usual and not is_counting(word)


def _is_capped(s: Sentence) -> bool:
    """None, no more than so many, from so many on, or the norm that was set: how much there is."""
    nobody = not s.words.isdisjoint(("niemand", "norm", "doel", "target"))
    return nobody or any(a.value == 0 or a.role == "basis" or _is_ceiling(s, a) for a in s.amounts)


def _is_ceiling(s: Sentence, amount: Amount) -> bool:
    """*maximaal vijf fouten*, but not the term of *binnen vijf dagen*."""
    return amount.bound == "maximaal" and not _is_term(s, amount) and not describes(s, amount)


def _is_term(s: Sentence, amount: Amount) -> bool:
    """*wekelijks een gesprek, verslag binnen 3 dagen*: how soon each time, not how much."""
    return any(mark.start <= amount.start < mark.end for mark in s.marks)


def _does_thing(s: Sentence) -> bool:
    """*per kwartaal houd je een presentatie*, *één column per maand*: something is done with a thing."""
    single = any(a.value == 1 and not a.bound and not _is_part(s, a) for a in s.amounts)
    return single or (s.has_light_verb and any(fact.kind == "zaak" for fact in s.facts))
