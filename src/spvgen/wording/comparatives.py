"""Comparatives and superlatives: *sneller, klantgerichtere, de grootste*, not *begeleider* or *iedere*."""

from functools import cache, lru_cache
from typing import Final

from spvgen.wording.tables import ordered, words

_VOWELS: Final = "aeiou"
_SHORTEST: Final = 7  # letters of the shortest word that is judged by its ending alone


@lru_cache(maxsize=8192)
def is_comparative(word: str) -> bool:
    """Whether a word compares: listed adjectives by their forms, others by an ending of comparatives only."""
    if word in _compared() or word in words("irregular"):
        return True
    if len(word) < _SHORTEST or word.endswith(ordered("noun_endings") + ordered("positive")):
        return False
    return word.endswith(("ere", *ordered("comparative_endings")))


@lru_cache(maxsize=8192)
def is_superlative(word: str) -> bool:
    """*grootste, mooist*, but not *juist* or *laatste*."""
    return word in _highest()


@cache
def _compared() -> frozenset[str]:
    found = {
        f"{stem}{ending}"
        for word in _adjectives()
        for stem in _graded_stems(word)
        for ending in ("er", "ere")
    }
    return frozenset(found) - words("positive")


@cache
def _highest() -> frozenset[str]:
    found = {f"{word}{ending}" for word in _adjectives() for ending in ("st", "ste")}
    return frozenset(found) - words("positive")


def _adjectives() -> frozenset[str]:
    return words("adjectives") | words("gradable")


def _graded_stems(word: str) -> set[str]:
    return stems(word) | ({f"{word}d"} if word.endswith("r") else set())  # duur: duurder


def stems(word: str) -> set[str]:
    """Stems of an adjective before an ending: *grot-, fitt-, actiev-*; a few more than anyone writes."""
    found = {word}
    if word[-1] not in _VOWELS and word[-2] in _VOWELS:
        found.add(word[:-2] + word[-1] if word[-3:-2] == word[-2] else word + word[-1])
    return found | {stem[:-1] + {"f": "v", "s": "z"}.get(stem[-1], stem[-1]) for stem in found}
