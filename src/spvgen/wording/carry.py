"""Which vague candidates stay: those in the core that no norm, quantity or fact makes definite."""

from typing import Final

from spvgen.wording.amount import Amount, opening
from spvgen.wording.background import SIGNS
from spvgen.wording.clauses import WHICH
from spvgen.wording.comparatives import is_comparative
from spvgen.wording.indicator import PASSIVE, PLURAL, indicator, is_yardstick
from spvgen.wording.measures import is_over_when_done, is_participle
from spvgen.wording.roles import which_ones
from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import SENTENCE_ENDS, indices, until, word_at
from spvgen.wording.vague import Candidate

_PLACE: Final = 3
"""Tokens that a place takes at most: *in het systeem*."""
_PLACED: Final = frozenset({"aan", "achter", "bij", "in", "naast", "onder", "op", "rond", "tijdens"})


def core_vague(s: Sentence) -> list[Candidate]:
    """The candidates that leave the core open; those of an aside only where there is no core beside it."""
    if not s.vague or is_yardstick(s):
        return []
    named = indicator(s)
    carried, measured, copula = _carried(s, indicator=named is not None), _measured(s), _copula(s)
    vague = [c for c in s.vague if s.aside_kinds[c.start] != "gevraagd"]
    open_still = [c for c in vague if c.start not in measured or _reaches_past(c, measured)]
    left = [c for c in open_still if not carried[_carrier(s, c, copula)]]
    left += [c for c in vague if c.start in measured and is_praise_of_counted(s, c)]
    if named is not None:  # *percentage tijdig betaalde facturen*, but not *een nette bezetting*
        left = [c for c in left if c.start < named or c.carrier not in ("aantal", "lof")]
    left = [c for c in left if c.start >= _answered(s) and c.start not in _describing(s)]
    left = [
        c for c in left if s.aside_kinds[c.start] or s.aside_kinds[c.end - 1] != "naam"
    ]  # *de module Veilig*
    core = [c for c in left if not s.aside_kinds[c.start] and not _is_graded_condition(s, c)]
    facts = s.fact_kinds - {"alle"} and not _is_manner_only(s)
    if core or s.core_amounts or facts or s.is_appointment or s.stands_alone:
        return core
    return left


def asked_vague(s: Sentence) -> list[str]:
    """Every vague candidate in what is asked, also where a quantity carries it; none of an aside."""
    aside = _describing(s) | set(s.timed)
    asked = [c for c in s.vague if not s.aside_kinds[c.start] and c.start not in aside]
    return [s.text[s.tokens[c.start].start : s.tokens[c.end - 1].end] for c in asked]


def whole(s: Sentence) -> Candidate:
    """The sentence without its full stop: all of it together leaves open what is asked."""
    closing = s.tokens[-1].word in SENTENCE_ENDS
    return Candidate(0, len(s.tokens) - closing, "zin", "")


def _reaches_past(c: Candidate, measured: set[int]) -> bool:
    """*per 1 maart gaan we aan de slag met*, *wanneer dat nodig is*: more than a time."""
    opens = c.kind == "werkwoord" or c.carrier == "aantal"
    return opens and c.end - c.start > 1 and c.end - 1 not in measured


def _is_manner_only(s: Sentence) -> bool:
    """*met een zuiniger voet rijden*: nothing beside the manner but the verb, so the manner is asked."""
    if not s.tokens or s.aside_kinds[0] != "hoe" or s.marks:
        return False
    beside = [t for at, t in enumerate(s.tokens) if not s.aside_kinds[at] and t.word not in SENTENCE_ENDS]
    return len(beside) == 1 and beside[0].word.endswith("n")


def is_praise_of_counted(s: Sentence, c: Candidate) -> bool:
    """*drie goede gesprekken*: they can be counted, and what makes one good stays open."""
    if c.carrier != "lof":
        return False
    from spvgen.wording.praised import praises_counted  # few quantities have praise within

    return praises_counted(s, c)


def _describing(s: Sentence) -> set[int]:
    """*je belt vier klanten die snel willen groeien*: of whom, told behind what is asked.

    In *Noor is een collega die goed samenwerkt* and *een klant die je beter leert kennen* it is asked itself.
    """
    if s.words.isdisjoint(WHICH):
        return set()
    acts = [fact.start for fact in s.facts if fact.kind in ("handeling", "zwak")]
    acts += [at for at, token in enumerate(s.tokens) if token.word in _LOOKING]
    behind = {
        clause
        for clause in which_ones(s.tokens).values()
        if acts and min(acts) < clause and word_at(s.tokens, clause + 1) not in words("subjects")
    }
    return {at for clause in behind for at in range(clause, until(s.tokens, clause + 1, SIGNS))}


_LOOKING: Final = frozenset({"bekijk", "bekijkt", "bekijken"})
"""*We bekijken drie bonnen die er prima uitzien*: what is looked at is described."""


def _answered(s: Sentence) -> int:
    """*Kan dat sneller? Ja: binnen twee dagen*: where an answer begins that holds a figure or an act."""
    asked = next((at for at, token in enumerate(s.tokens) if token.word == "?"), len(s.tokens) - 1)
    figures = any(amount.start > s.tokens[asked].start for amount in s.core_amounts)
    return asked if figures or any(f.start > asked and f.kind != "zaak" for f in s.core_facts) else 0


def _carried(s: Sentence, *, indicator: bool) -> dict[str, bool]:
    """For each carrier of ``tables.Family``: does the core have it?"""
    amounts, kinds = bool(s.norms) or s.keeps_hours, s.fact_kinds
    by_then = s.is_bounded or any(
        mark.kind == "klok" for mark in s.marks
    )  # zorgt dat het om 15:00 uur klaarligt
    thing = (by_then and (_names_thing(s) or _ends_in_place(s))) or ("zwak" in kinds and _names_thing(s))
    plain = amounts or indicator or "resultaat" in kinds
    done = thing or "handeling" in kinds
    return {
        "nooit": False,
        "norm": any(a.is_norm and s.aside_of(a) != "hoe" and not s.is_condition(a.start) for a in s.norms),
        "aantal": amounts,
        "deel": s.recurs or s.text.count("binnen ") > 1 or any(not _is_limit(s, a) for a in s.norms),
        "vorm": amounts or s.recurs,
        "feit": plain or done,
        "lof": amounts or "resultaat" in kinds or (done and s.is_bounded),
        "keer": amounts
        or (not s.recurs and done and (_names_one_thing(s) or is_done_once(s)))
        or _tells_how_soon(s),
    }


def _tells_how_soon(s: Sentence) -> bool:
    """*zo snel mogelijk en uiterlijk om 10.00 uur*, *binnen 2 werkdagen en liefst zo snel mogelijk*."""
    if any(mark.kind == "klok" for mark in s.marks):
        return True
    timed = {s.tokens[at].word for at in s.timed} if s.timed else set()
    return not timed.isdisjoint(_AT_LAST)


_AT_LAST: Final = frozenset({"uiterlijk", "binnen"})


_FOR_MOST: Final = frozenset(
    {"zo veel mogelijk", "zoveel mogelijk", "zo-veel mogelijk", "zo vaak mogelijk", "meestal", "doorgaans"}
)


def _is_share_in_time(s: Sentence, c: Candidate) -> bool:
    """*zo veel mogelijk binnen 2 dagen*, *meestal binnen een uur*."""
    in_time = word_at(s.tokens, c.end) == "binnen" and c.end in s.timed
    return in_time and " ".join(one.word for one in s.tokens[c.start : c.end]) in _FOR_MOST


def _is_limit(s: Sentence, amount: Amount) -> bool:
    """*zo veel mogelijk binnen 2 dagen*: how soon, and not how many; a second one is for all of them."""
    return s.text[: amount.start].lower().endswith("binnen ")


def _ends_in_place(s: Sentence) -> bool:
    """*dat de wensen vóór mei bij jou liggen*: there or not, whatever it is."""
    if "dat" not in s.words:  # *verzorgd achter de bar staan*
        return False
    last = len(s.tokens) - 1 - (s.tokens[-1].word in SENTENCE_ENDS)
    ahead = [word_at(s.tokens, at) for at in range(last - _PLACE, last)]
    return word_at(s.tokens, last) in words("placing_verbs") and not _PLACED.isdisjoint(ahead)


def _is_graded_condition(s: Sentence, c: Candidate) -> bool:
    """*zodra er meer dan vijf mensen staan*: the more is said there, and is none of what is asked."""
    return c.carrier == "norm" and bool(s.core_amounts) and s.is_condition(s.tokens[c.start].start)


def _names_thing(s: Sentence) -> bool:
    """A thing that is there or not: *een leuke workshop*, but not *leuke workshops*."""
    praised = {c.end for c in s.vague if c.carrier == "lof"}
    things = [f.start for f in s.core_facts if f.kind == "zaak" and not _is_place(s, f.start)]
    return any(at not in praised or (_is_one(s, at) and not _is_around(s, at)) for at in things)


def _is_one(s: Sentence, at: int) -> bool:
    return word_at(s.tokens, at - 2) in ("een", "het", "de")


def _is_around(s: Sentence, at: int) -> bool:
    """*een fijne werkplek*: what is there anyhow, so that only the praise is asked."""
    return s.tokens[at].word.endswith(ordered("surroundings"))


def _names_one_thing(s: Sentence) -> bool:
    """*je VOG*, *het oude boekhoudpakket*: done once, so that only its day lacks; not *de facturen*."""
    ones = (f.start for f in s.core_facts if f.kind == "zaak" and not _is_place(s, f.start))
    return any(not s.tokens[at].word.endswith(PLURAL) and _is_pointed_at(s, at) for at in ones)


def is_done_once(s: Sentence) -> bool:
    """*de remmen vervangen*, *een tweede kok aannemen*: over when it is done, and only its day lacks."""
    acts = [f.start for f in s.core_facts if f.kind == "handeling" and is_over_when_done(s.tokens, f.start)]
    return bool(acts) and not s.words.isdisjoint(_POINTING)


_POINTING: Final = frozenset({"de", "het", "een", "onze", "je", "jouw", "mijn"})


def _is_pointed_at(s: Sentence, at: int) -> bool:
    """A determiner one or two words ahead: *het rijbewijs*, *de nieuwe sleutel*."""
    ahead = word_at(s.tokens, at - 1)
    return ahead in words("determiners") or (
        ahead.endswith("e") and word_at(s.tokens, at - 2) in words("determiners")
    )


def _is_place(s: Sentence, at: int) -> bool:
    """*op het bord*, *in de keuken*: where something is done, not what."""
    ahead = at - 1 - (s.tokens[at - 1].word in words("determiners"))
    placed = at > 0 and ahead >= 0 and s.tokens[ahead].word in _PLACED
    return placed and word_at(s.tokens, ahead - 1) not in ("feedback", "commentaar", "reactie")


def _copula(s: Sentence) -> int:
    """The place of the first verb that joins a state to a subject, or the end."""
    return until(s.tokens, 0, words("copula"))


def _carrier(s: Sentence, c: Candidate, copula: int) -> str:
    """Praise as a predicate (*we zijn toonaangevend*) is the core itself; no act beside it changes that.

    How many of them is not said by how soon: *zo veel mogelijk binnen 2 dagen*.
    """
    if c.carrier == "aantal" and _is_share_in_time(s, c):
        return "deel"
    if c.carrier != "lof" or c.start < copula or s.tokens[c.start].word.endswith("e"):
        return c.carrier
    behind = word_at(s.tokens, c.end)
    passive = s.tokens[copula].word in PASSIVE or s.tokens[c.start].word in words("pretty")
    manner = passive and is_participle(behind)
    return "aantal" if not behind or behind in words("closing") or manner else "lof"


def _measured(s: Sentence) -> set[int]:
    """The tokens of a quantity with its bounds, or of a time: *meer dan 300*, *2 dagen sneller*."""
    found = set(s.timed)
    for amount in s.amounts:
        inside = indices(s.tokens, [(amount.start, amount.end)])
        end = max(inside) + 1
        either = word_at(s.tokens, end) == "of" and is_comparative(word_at(s.tokens, end + 1))
        tail = 2 if either else amount.role == "verschil"
        found.update(range(opening(s.tokens, min(inside)), end + tail))
    return found
