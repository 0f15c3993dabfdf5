"""Candidates for vagueness: every vague verb, word and expression, with what could carry it."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from spvgen.wording import vague_phrases, vague_words
from spvgen.wording.measures import is_deliverable, is_separated_act
from spvgen.wording.tokens import Token, word_at
from spvgen.wording.vague_verbs import VAGUE_VERBS
from spvgen.wording.verbs import forms, noun, particle_follows


class Candidate(NamedTuple):
    """Tokens ``start`` up to ``end`` read as vague; ``carrier`` is what would make them definite."""

    start: int
    end: int
    kind: str
    carrier: str


def candidates(tokens: Sequence[Token]) -> list[Candidate]:
    """Everything in a sentence that may be vague."""
    return [*phrases(tokens), *_verbs(tokens), *_words(tokens)]


def figures(tokens: Sequence[Token]) -> list[Candidate]:
    """Figures of speech: *alle steun, 100% inzet*."""
    return [Candidate(found.start, found.end, "woord", "nooit") for found in vague_phrases.FIGURES.find(tokens)]


def phrases(tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Vague expressions of several words."""
    for found in vague_phrases.VAGUE_PHRASES.find(tokens):
        kind, carrier = found.row.kind.split()
        yield Candidate(found.start, found.end, kind, carrier)


@cache
def _verb_table() -> dict[str, tuple[tuple[str, str], ...]]:
    """Form → (particle that must follow, carrier)."""
    table: dict[str, set[tuple[str, str]]] = {}
    for family in VAGUE_VERBS:
        for entry in family.words.split():
            for form in forms(entry, attributive=False):
                table.setdefault(form.word, set()).add((form.particle, family.carried_by))
    return {word: tuple(sorted(found)) for word, found in table.items()}


@cache
def _noun_table() -> dict[str, str]:
    return {noun(entry): family.carried_by for family in VAGUE_VERBS for entry in family.words.split()}


@lru_cache(maxsize=8192)
def is_vague_verb(word: str) -> bool:
    """Whether a single word is a form, or the noun, of a vague verb."""
    return any(not particle for particle, _ in _verb_table().get(word, ())) or word in _noun_table()


def _verbs(tokens: Sequence[Token]) -> Iterator[Candidate]:
    for at, token in enumerate(tokens):
        for particle, carrier in _verb_table().get(token.word, ()):
            if particle_follows(tokens, at, particle) if particle else not is_separated_act(tokens, at):
                yield Candidate(at, at + 1, "werkwoord", carrier)
                break
        if token.word in _noun_table() and token.word not in ("verlichting", "verbinding") and word_at(tokens, at + 1) in ("van", "in", "op", "aan"):
            yield Candidate(at, at + 1, "werkwoord", _noun_table()[token.word])


_NONE = frozenset({"geen", "niet", "niets", "niemand", "nergens"})


def _words(tokens: Sequence[Token]) -> Iterator[Candidate]:
    for at, token in enumerate(tokens):
        carrier = _carrier(token.word)
        if token.word == "meer" and not _NONE.isdisjoint(word_at(tokens, place) for place in range(at - 4, at)):
            continue  # *niets meer* is no comparison
        one = word_at(tokens, at - 1) == "een" and (is_deliverable(token.word) or token.word == "voldoende")
        if carrier and not one:
            yield Candidate(at, at + 1, "woord", carrier)


@lru_cache(maxsize=8192)
def _carrier(word: str) -> str:
    """What can carry a single vague word, or nothing when it is not vague."""
    listed = _word_table().get(word)
    if listed:
        return listed
    if is_comparative(word):
        return "norm"
    if word.startswith("maatwerk"):
        return "feit"
    if len(word) > 8 and word.endswith(vague_words.PRAISE_ENDINGS):
        return "lof"
    abstract = word.endswith(vague_words.ABSTRACT_ENDINGS) and not word.endswith(vague_words.NOT_ABSTRACT)
    return "feit" if abstract else ""


@cache
def _word_table() -> dict[str, str]:
    table = {form: "lof" for word in vague_words.ADJECTIVES for form in (word, *_inflected(word))}
    graded = (*vague_words.ADJECTIVES, *vague_words.GRADABLE)
    table |= {word + ending: "lof" for word in graded for ending in ("st", "ste") if word + ending not in vague_words.POSITIVE}
    table |= {word: "feit" for word in vague_words.ABSTRACT.words.split()}
    for family in vague_words.VAGUE_WORDS:
        table |= {word: family.carried_by for word in family.words.split()}
    return table


def _inflected(word: str) -> set[str]:
    return {stem + "e" for stem in _stems(word)}


def _stems(word: str) -> set[str]:
    """Stems before an ending: *grot-, fitt-, actiev-, frisser*; a few too many, which nobody writes."""
    found = {word}
    if word[-1] not in "aeiou" and word[-2] in "aeiou":
        found.add(word[:-2] + word[-1] if word[-3:-2] == word[-2] else word + word[-1])
    return found | {stem[:-1] + {"f": "v", "s": "z"}.get(stem[-1], stem[-1]) for stem in found}


@lru_cache(maxsize=8192)
def is_comparative(word: str) -> bool:
    """*sneller, klantgerichtere, de grootste*, but not *begeleider* or *iedere*."""
    if word in _graded() or word in vague_words.IRREGULAR:
        return True
    if len(word) < 7 or word.endswith((*vague_words.NOUN_ENDINGS, *vague_words.POSITIVE)):
        return False
    return word.endswith(("ere", *vague_words.COMPARATIVE_ENDINGS))


@cache
def _graded() -> frozenset[str]:
    """Comparatives and superlatives of the listed adjectives."""
    found: set[str] = set()
    for word in (*vague_words.ADJECTIVES, *vague_words.GRADABLE):
        stems = _stems(word) | ({word + "d"} if word.endswith("r") else set())
        found |= {stem + ending for stem in stems for ending in ("er", "ere")}
    return frozenset(found - set(vague_words.POSITIVE))
