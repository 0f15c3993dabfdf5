"""What an outsider can see: acts, results, things delivered, whole groups."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from spvgen.wording.rows import phrases
from spvgen.wording.tables import families, ordered, words
from spvgen.wording.tokens import Token, keys_at, word_at
from spvgen.wording.verbs import forms, nouns, particle_follows

_SHORT: Final = 3  # letters of a thing too short to recognise a compound by (*dak, pas*)
SPEAKING: Final = frozenset({"ik", "je", "jij", "u", "we", "wij"})


DONE: Final = frozenset({"handeling", "resultaat"})
"""Kinds of facts that are acts or results by themselves."""


class Fact(NamedTuple):
    """Tokens ``start`` up to ``end`` that name something observable.

    ``kind``: *handeling*, *zwak* (an act that needs a thing), *resultaat*, *zaak* (a thing) or *alle*.
    """

    start: int
    end: int
    kind: str


def facts(tokens: Sequence[Token]) -> list[Fact]:
    """Everything observable in a sentence."""
    return [*_acts(tokens), *_named_acts(tokens), *_results(tokens), *_things(tokens), *_groups(tokens)]


def _acts(tokens: Sequence[Token]) -> Iterator[Fact]:
    table = _act_table()
    for at, token in enumerate(tokens):
        particles = table.get(token.word)
        if not particles or _is_nominal(tokens, at) or not _is_whole(tokens, at, particles):
            continue
        if token.word in words("no_acts") or _is_attribute(tokens, at):
            continue
        if token.word not in words("noun_acts") or _beside_subject(tokens, at):
            weak = token.word in words("weak_acts") and not is_separated_act(tokens, at)
            yield Fact(at, at + 1, "zwak" if weak else "handeling")


@cache
def _act_table() -> dict[str, set[str]]:
    """Forms of acts with the particles that may follow; empty where the form stands by itself."""
    table: dict[str, set[str]] = {}
    for family in families("acts"):
        for entry in family.words:
            alone, split, particle = forms(entry)
            for form in alone - words("light_verbs"):
                table.setdefault(form, set()).add("")
            for form in split:
                table.setdefault(form, set()).add(particle)
    return table


@cache
def _act_nouns() -> tuple[str, ...]:
    """*keuring*, *vervanging*, *installatie*: endings, so that compounds count too."""
    entries = {entry for family in families("acts") for entry in family.words} - words("weak_acts")
    return tuple(sorted(form for entry in entries for form in nouns(entry) if len(form) > _SHORT + 3))


def _named_acts(tokens: Sequence[Token]) -> Iterator[Fact]:
    """*Keuring van de vier heftrucks*: the noun of an act at the start, with what it is done to.

    A heading may stand before it: *Te doen: keuring van de heftrucks*.
    """
    for at in (0, *(place + 1 for place, token in enumerate(tokens) if token.word == ":")):
        if word_at(tokens, at + 1) == "van" and word_at(tokens, at).endswith(_act_nouns()):
            yield Fact(at, at + 1, "handeling")


def _beside_subject(tokens: Sequence[Token], at: int) -> bool:
    """*lever je* and *ik lever* make a verb of what may be a noun as well; *je lever* does not."""
    return word_at(tokens, at + 1) in SPEAKING or word_at(tokens, at - 1) in ("ik", "jij", "wij")


def _is_nominal(tokens: Sequence[Token], at: int) -> bool:
    """*hulp bij het plannen* plans nothing, and neither do *in je plannen* or *het nieuwe rooster*."""
    before, first = word_at(tokens, at - 1), word_at(tokens, at - 2)
    if (before == "het" and first == "bij") or (first == "in" and _is_manner(before)):
        return True  # *koploper in circulair bouwen*
    if tokens[at].word not in words("act_nouns"):
        return False
    verb = before == "het" and tokens[at].word.endswith("en")  # *ik ga het plannen*
    owned = before in words("noun_ahead") | {"dit"} and not verb
    owned = owned or "<getal>" in keys_at(tokens, at - 1)  # *tien bezoeken*
    return owned or (before.endswith("e") and first in words("determiners"))


def _is_manner(word: str) -> bool:
    """*circulair*, *duurzaam*: a bare adjective."""
    return word in words("adjectives") | words("gradable") or word.endswith(ordered("manner_endings"))


def _is_whole(tokens: Sequence[Token], at: int, particles: set[str]) -> bool:
    return "" in particles or any(particle_follows(tokens, at, particle) for particle in particles)


def is_separated_act(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb forms an act with a particle further on: *probeert … uit*."""
    particles = _act_table().get(tokens[at].word, ())
    return any(particle and particle_follows(tokens, at, particle) for particle in particles)


def is_over_when_done(tokens: Sequence[Token], at: int) -> bool:
    """*vervangt*, *neemt … aan*: over when it is done."""
    return any(
        tokens[at].word in alone or (tokens[at].word in split and particle_follows(tokens, at, particle))
        for alone, split, particle in map(forms, words("done_once"))
    )


@cache
def _counting() -> frozenset[str]:
    found = [forms(entry) for entry in words("counting_verbs")]
    return frozenset().union(*(some.alone | some.split for some in found))


def is_counting(word: str) -> bool:
    """Whether a verb says nothing until it is said how many."""
    return word in _counting()


def _results(tokens: Sequence[Token]) -> Iterator[Fact]:
    for found in phrases("results", tokens):
        if word_at(tokens, found.start - 1) != "een":  # *een leeg bureau* is not a desk cleared
            yield Fact(found.start, found.end, "resultaat")
    helped = any(token.word in words("auxiliary") for token in tokens)
    for at, token in enumerate(tokens):
        if is_result(token.word) or (helped and is_participle(token.word) and not _is_attribute(tokens, at)):
            yield Fact(at, at + 1, "zwak" if _is_begun(tokens, at) else "resultaat")


def _is_begun(tokens: Sequence[Token], at: int) -> bool:
    """*gestart met*, *een begin gemaakt met*: seen only if what is begun with is."""
    begun = not words("taking_up").isdisjoint((tokens[at].word, word_at(tokens, at - 1)))
    return begun and word_at(tokens, at + 1) == "met"


def is_done(tokens: Sequence[Token], at: int) -> bool:
    """*is op 12 mei geregeld*, *geregeld hebben*, not *komt geregeld te laat*."""
    if word_at(tokens, at + 1) in ("hebben", "zijn"):
        return True
    helped = any(token.word in words("auxiliary") for token in tokens[:at])
    last = "<woord>" not in keys_at(tokens, at + 1)
    return helped and (last or (word_at(tokens, at + 1) == "via" and not _goes_on_to_verb(tokens, at + 1)))


def _goes_on_to_verb(tokens: Sequence[Token], at: int) -> bool:
    """*wordt geregeld via de mail gemeld*: the verb is still to come."""
    return any(is_participle(token.word) for token in tokens[at:])


def is_tended(tokens: Sequence[Token], at: int) -> bool:
    """*de wond wordt verzorgd door de wijkzorg*, not *een verzorgd kapsel*."""
    passive = any(token.word in ("wordt", "worden") for token in tokens[:at])
    return passive and word_at(tokens, at + 1) == "door"


def _is_attribute(tokens: Sequence[Token], at: int) -> bool:
    """*de afgesproken dag* tells no result."""
    owned = tokens[at].word.endswith("en") and word_at(tokens, at - 1) in words("determiners")
    return owned and "<woord>" in keys_at(tokens, at + 1) and word_at(tokens, at + 1) not in words("joining")


@lru_cache(maxsize=8192)
def is_result(word: str) -> bool:
    """States that are so or not: *gasloos, lekvrij, waterdicht, gebruiksklaar, ISO-gecertificeerd*."""
    return len(word) > 5 and word.endswith(ordered("result_endings")) and word not in words("no_results")


_PARTICIPLE: Final = re.compile(
    r"(?:[a-zë]{2,6})?ge[a-zëï]{3,18}(?:d|t|en)|(?:ver|be|ont|her)[a-zë]{3,16}[dt]"
)


@lru_cache(maxsize=8192)
def is_participle(word: str) -> bool:
    """Whether a word is one by its form or by the table: *gebeld*, *afgerond*."""
    if word in words("participles"):
        return True
    return (
        bool(_PARTICIPLE.fullmatch(word))
        and word not in words("no_participles")
        and not word.endswith(ordered("no_participle_endings"))
    )


def _things(tokens: Sequence[Token]) -> Iterator[Fact]:
    found = (at for at, token in enumerate(tokens) if is_thing(token.word))
    return (Fact(at, at + 1, "zaak") for at in found if not _is_this_paper(tokens, at))


def _is_this_paper(tokens: Sequence[Token], at: int) -> bool:
    """*Dit plan loopt tot mei*: what the text stands in, and nothing that is asked."""
    return word_at(tokens, at - 1) == "dit" and tokens[at].word in ("plan", "verbeterplan", "document")


@lru_cache(maxsize=8192)
def is_thing(word: str) -> bool:
    """Whether a noun names something that is there or not: *rapport, werkoverleg, certificaat*."""
    listed = (
        word in words("things")
        or word.removesuffix("en") in words("things")
        or word.removesuffix("s") in words("things")
    )
    return listed or (len(word) > 6 and word.endswith(_thing_tails()))


@cache
def _thing_tails() -> tuple[str, ...]:
    """Endings of compounds, *reservesleutel* and *schuifdeur* too."""
    return ordered("thing_endings") + tuple(
        word for word in words("things") - words("no_tails") if len(word) > _SHORT
    )


def _groups(tokens: Sequence[Token]) -> Iterator[Fact]:
    return (Fact(found.start, found.end, "alle") for found in phrases("groups", tokens))
