"""What a sentence tells and does not ask: causes, what went before, and the reason for a conclusion."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from spvgen.wording.comparatives import is_comparative
from spvgen.wording.measures import is_participle
from spvgen.wording.tables import words
from spvgen.wording.tokens import CLAUSE_ENDS, SENTENCE_ENDS, Token, since, until, word_at

Run = tuple[int, int]

SIGNS: Final = CLAUSE_ENDS | {"(", ")"}
"""What parts a clause, or what stands in brackets, from the rest."""
_RUNNING: Final = frozenset({"want", "anders"})
"""What they open runs on beyond a comma."""
_UNREAL: Final = frozenset({"als", "alsof", "indien", "mocht", "zou", "zouden"})
_BEHIND_VERB: Final = frozenset({"ik", "je", "we", "wij", "u"})
"""Pronouns that are the subject of the verb before them: *tellen we*."""
RELATIVE: Final = frozenset({"die", "dat", "wie"})
_SUBORDINATE: Final = frozenset({"dan", "dat", "die", "om", "toen", "waar", "wat", "zoals"})
"""Where a clause within a clause begins: *beter dan het in mei was* asks, and compares."""
_REASONED: Final = frozenset({"zodat", "waardoor", "reden", "behalve", "anders"})
_NO_VERB: Final = frozenset({"niet", "geen", "ook", "wel", "nooit", "alleen", "pas"})
_SINCE: Final = frozenset({"sinds", "sedert"})
_FROM: Final = _SINCE | {"vanaf", "na"}
_LAST: Final = frozenset({"vorig", "vorige", "voorgaande", "laatste"})
_BOUNDS: Final = frozenset({"minimaal", "minstens", "maximaal", "hooguit", "hoogstens"})
_ABOUT: Final = ("over", "met", "van", "voor")
"""What may stand behind a paper; the last three belong to it for certain only after *er ligt een …*."""
_THERE: Final = frozenset({"er", "een"})
_EVEN: Final = frozenset({"ook", "zelfs", "vooral", "juist", "zeker", "voornamelijk", "bovenal"})
_ONWARD: Final = frozenset({"naar", "tot"})
_TERMS: Final = frozenset({"elke", "elk", "iedere", "ieder", "per", "binnen", "uiterlijk", "vóór"})
_IN_CASE: Final = frozenset({"als", "indien", "wanneer"})
_OF: Final = frozenset({"van", "uit", "met", "opzichte", "als"})
_FIRST: Final = 2  # tokens in which a sentence says that it tells of the past
_NEAR: Final = 6  # tokens before the clause that belongs to what a sentence opens with, at most
_LEAST: Final = 3  # words that must be left to judge
_AIM: Final = 4  # tokens of *voor een betere samenwerking*


def background(tokens: Sequence[Token]) -> set[int]:
    """The tokens that only tell how things are, were, or why; none where nothing else is left."""
    opened = [at for at, token in enumerate(tokens) if token.word in _openings()]
    front = _AIM if _opens_with_aim(tokens) else _fronted(tokens) if opened else 0
    if not opened and not front:
        return set()
    told = {at for place in opened if place >= front for run in _told(tokens, place) for at in range(*run)}
    told = {at for at in told if at >= front} | set(range(front))
    left = sum(token.word[0].isalpha() for at, token in enumerate(tokens) if at not in told)
    return told if left >= _LEAST else set()


def parenthetic(tokens: Sequence[Token]) -> set[int]:
    """Clauses between commas: *na zijn terugkeer, die voor 10 mei gepland staat, …*, *…, wanneer …, …*."""
    commas = [at for at, token in enumerate(tokens) if token.word == ","]
    return {
        at
        for one, other in pairwise(commas)
        if word_at(tokens, one + 1) in RELATIVE | {"wanneer"}
        for at in range(one, other)
    }


def begun_from(tokens: Sequence[Token]) -> set[int]:
    """*Van 5,9% (2025) naar 4,8% (2027)*: when it was so much, and not by when it is to be less."""
    told: set[int] = set()
    for at, token in enumerate(tokens):
        if token.word != "(":
            continue
        end = until(tokens, at, {")"}) + 1
        before = [one.word for one in tokens[max(at - _NEAR, 0) : at]]
        figure = any(word[0].isdecimal() for word in before[-2:])
        then = figure and _TERMS.isdisjoint(one.word for one in tokens[at:end])
        if then and word_at(tokens, end) in _ONWARD and "van" in before and _ONWARD.isdisjoint(before):
            told.update(range(at, end))
    return told


def matter(tokens: Sequence[Token]) -> set[int]:
    """What a paper is about: *een afspraak over thuiswerken op maandag*."""
    ends = SIGNS | words("light_verbs") | words("placing_verbs")
    opening = _ABOUT if word_at(tokens, 0) in _THERE else _ABOUT[:1]
    return {
        place
        for at, token in enumerate(tokens)
        if token.word in opening
        and not words("papers").isdisjoint((word_at(tokens, at - 1), word_at(tokens, at - 2)))
        for place in range(at, until(tokens, at + 2, ends))
    }


def topic(tokens: Sequence[Token]) -> range:
    """*Van de uren die je schrijft, is 70% declarabel*: the clause that tells of what a part is asked."""
    if word_at(tokens, 0) != "van":
        return range(0)
    start = next((at for at in range(1, _NEAR) if word_at(tokens, at) in RELATIVE), 0)
    end = until(tokens, start, SIGNS)
    return range(start, end) if start and word_at(tokens, end) == "," else range(0)


def conceded(tokens: Sequence[Token], at: int) -> bool:
    """*…, ook in het weekend*, *…, vooral op maandag*: no exception, or where it only weighs more."""
    start = since(tokens, at - 1, SIGNS)
    if word_at(tokens, start) in _EVEN and word_at(tokens, start + 1) in _IN_CASE:
        return True  # *…, ook als de klant uiterlijk vrijdag een prijs wil*
    before = at - 2 if word_at(tokens, at - 1) == "name" else at - 1  # *met name*
    weighed = word_at(tokens, before) in _EVEN or (before < at - 1 and word_at(tokens, before) == "met")
    return weighed and word_at(tokens, before - 1) == ","


@cache
def _openings() -> frozenset[str]:
    lists = ("causes", "exceptions", "past_verbs", "behind_us", "conclusions", "commenting")
    return _REASONED.union(*map(words, lists))


def _told(tokens: Sequence[Token], at: int) -> Iterator[Run]:
    """What the word at an index opens, if anything."""
    word = tokens[at].word
    if word in words("causes") or word in words("exceptions") or _excepts(tokens, at):
        yield at, until(tokens, at, SENTENCE_ENDS if word in _RUNNING else SIGNS)
    elif word in words("past_verbs"):
        yield from _past(tokens, at)
    elif word in words("behind_us"):
        yield from _perfect(tokens, at)
    elif word in words("commenting"):
        yield from _comment(tokens, at)
    elif _concludes(tokens, at) or _follows(tokens, at):
        yield since(tokens, at - 1, SENTENCE_ENDS), at


def _fronted(tokens: Sequence[Token]) -> int:
    """*Omdat we in mei laat waren moet het plan …*: where the clause ends that no comma closes, or 0."""
    if tokens[0].word not in words("causes") or word_at(tokens, until(tokens, 0, SIGNS)) == ",":
        return 0
    return main_verb(tokens)


def _opens_with_aim(tokens: Sequence[Token]) -> bool:
    """*Voor een betere samenwerking schuift de inkoper aan*: to what end; *zorgen we* would ask for it."""
    if word_at(tokens, 0) != "voor" or len(tokens) < _AIM + _LEAST or not is_comparative(tokens[2].word):
        return False
    verb, behind = tokens[_AIM].word, tokens[_AIM + 1].word
    placed = behind in _BEHIND_VERB or behind in words("determiners")
    return tokens[1].word in ("een", "de", "het") and placed and not verb.startswith("zorg")


def main_verb(tokens: Sequence[Token]) -> int:
    """The verb behind a clause in front that no comma closes, with its subject behind it; 0 where none is."""
    return next((at for at in range(_LEAST, len(tokens) - 1) if _opens_main(tokens, at)), 0)


def _opens_main(tokens: Sequence[Token], at: int) -> bool:
    """A verb with its subject behind it: *moet het plan*, *tellen we*."""
    behind = tokens[at + 1].word
    finite = tokens[at].word in words("modal_verbs") | words("light_verbs")
    return behind in _BEHIND_VERB or (finite and behind in words("determiners"))


def _comment(tokens: Sequence[Token], at: int) -> Iterator[Run]:
    """*…, daar lopen we elke zaterdag op vast*: a complaint gives the reason."""
    end = until(tokens, at, SIGNS)
    if word_at(tokens, at - 1) == "," and any(t.word in words("complaints") for t in tokens[at:end]):
        yield at, end


def _excepts(tokens: Sequence[Token], at: int) -> bool:
    """*…, behalve in augustus*, *…, anders staan we stil*; at the start it runs into what is asked."""
    alone = tokens[at].word == "behalve" or (tokens[at].word == "anders" and word_at(tokens, at + 1) != "dan")
    return alone and word_at(tokens, at - 1) == ","


def _past(tokens: Sequence[Token], at: int) -> Iterator[Run]:
    """*waar dat in mei nog 61 procent was*: the clause between its signs."""
    bounds = SIGNS | _SUBORDINATE
    start, end = since(tokens, at, bounds), until(tokens, at, bounds)
    if _UNREAL.isdisjoint(token.word for token in tokens[start:end]):
        yield start, end


def _perfect(tokens: Sequence[Token], at: int) -> Iterator[Run]:
    """*Sinds januari heeft zij vier keer gemist; …*: a main clause of the past, with another behind it."""
    start, end = since(tokens, at, SENTENCE_ENDS), until(tokens, at, SENTENCE_ENDS)
    joined = next((place for place in range(at, end) if _goes_on(tokens, place)), end)
    if at - start < _FIRST:  # *Vorig jaar zijn er tien gegeven, dit jaar …*
        joined = until(tokens, at, SIGNS)
    inside = {token.word for token in tokens[start:joined]}
    compared = "dan" in inside or not _OF.isdisjoint((word_at(tokens, at - 1), word_at(tokens, at - 2)))
    timed = tokens[at].word in _SINCE
    if _is_asked_since(tokens, at, inside):
        return
    if joined + _LEAST < len(tokens) and not compared and (timed or _is_perfect(inside, tokens[joined - 1])):
        yield start, joined


def _is_asked_since(tokens: Sequence[Token], at: int, inside: set[str]) -> bool:
    """*Sinds het vorige gesprek is minimaal 90% volledig. …*: with a bound it is asked, not told."""
    near = {token.word for token in tokens[max(at - _FIRST, 0) : at + _FIRST + 1]}
    since_talk = not (near.isdisjoint(_LAST) or near.isdisjoint(_FROM))
    return since_talk and not inside.isdisjoint(_BOUNDS)


def _is_perfect(inside: set[str], last: Token) -> bool:
    ends = is_participle(last.word) or last.word.endswith("en")
    return ends and not inside.isdisjoint(words("perfect_verbs"))


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """*De bezorgers rijden sinds april met een app, en Yusuf …*: a main clause of its own."""
    return tokens[at].word == "," and word_at(tokens, at + 1) in ("en", "maar", "wat", "waarna")


def _follows(tokens: Sequence[Token], at: int) -> bool:
    """*De verslagen zijn te wollig, zodat zij …*: what is too much gives the reason."""
    if tokens[at].word not in ("zodat", "waardoor") or word_at(tokens, at - 1) != ",":
        return False
    ahead = tokens[since(tokens, at - 1, SENTENCE_ENDS) : at]
    return any(
        one.word == "te" and not other.word.endswith("n") and behind.word == ","
        for one, other, behind in zip(ahead, ahead[1:], ahead[2:], strict=False)
    )


def _concludes(tokens: Sequence[Token], at: int) -> bool:
    """*…, reden waarom*, *… en daarom belt zij*; *twaalf leden, dus vier meer* concludes nothing."""
    word, before, behind = tokens[at].word, word_at(tokens, at - 1), word_at(tokens, at + 1)
    if word == "reden":
        return behind in ("waarom", "om", "dat") and before == ","
    if word not in words("conclusions") or before not in ("en", ",", ";", "."):
        return False
    if behind in _NO_VERB or behind in words("noun_ahead"):
        return False
    return word != "dus" or before == "en" or behind in words("subjects") | words("modal_verbs")


# --- A clause that only says whether it is met: *als je twee keer te laat komt, is het doel niet gehaald* ---
# What is asked then stands in the condition; where it is not met, a floor in that condition is a ceiling.

_OPENING: Final = frozenset({"als", "wanneer", "zodra", "indien", "mocht"})
_DENYING: Final = frozenset({"niet", "geen", "onvoldoende"})
_LEFT: Final = 3  # tokens that must be left for what is asked


def verdict(tokens: Sequence[Token]) -> range:
    """The tokens of such a clause, or none; a clause that is a condition itself is none."""
    if words("verdicts").isdisjoint(token.word for token in tokens):
        return range(0)
    found = (clause for clause in _clauses(tokens) if _judges(tokens, clause))
    return next((clause for clause in found if len(tokens) - len(clause) > _LEFT), range(0))


def is_failing(tokens: Sequence[Token]) -> bool:
    """Whether a sentence says when something is not met."""
    return not _DENYING.isdisjoint(tokens[at].word for at in verdict(tokens))


def _clauses(tokens: Sequence[Token]) -> Iterator[range]:
    cuts = [at for at, token in enumerate(tokens) if token.word in CLAUSE_ENDS | _OPENING]
    starts = [0, *(at + (tokens[at].word in CLAUSE_ENDS) for at in cuts)]
    return (range(start, end) for start, end in zip(starts, [*cuts, len(tokens)], strict=True))


def _judges(tokens: Sequence[Token], clause: range) -> bool:
    said = {tokens[at].word for at in clause}
    opened = clause.start == 0 and word_at(tokens, clause.stop + 1) == "dan"  # *is het niet gehaald, dan …*
    judged = not said.isdisjoint(words("verdicts")) and said <= words("verdicts") | words("judging")
    return judged and not opened
