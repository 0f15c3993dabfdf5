"""Comparatives and superlatives: *sneller, klantgerichtere, de grootste*, not *begeleider* or *iedere*."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import Token, keys_at, word_at

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


# --- Comparisons that leave nothing open -------------------------------------------------------------

_NONE: Final = frozenset({"geen", "niet", "niets", "niemand", "nergens", "nooit", "nimmer"})
_GRADES: Final = frozenset({"voldoende", "onvoldoende", "sterren"})

_MOST: Final = frozenset({"meest", "minst", "vaakst"})
_WITHIN: Final = 4  # tokens between *die* and *het meest*, or a number and *die*, at most


def picks_out(tokens: Sequence[Token], at: int) -> bool:
    """*de twaalf artikelen die het meest op elkaar lijken*: which ones, and how many is told."""
    word = tokens[at].word
    if not (word in _MOST or is_superlative(word)):
        return False
    if word_at(tokens, at - 1) != "het":
        return word in _MOST and _is_counted_deed(tokens, at)
    opened = next((n for n in range(at - 2, max(-1, at - _WITHIN), -1) if _opens(tokens[n].word)), 0)
    if any("<n>" in keys_at(tokens, n) for n in range(max(0, opened - _WITHIN), opened)):
        return True
    which = _opens(word_at(tokens, at - 2))  # *wat het langst staat*: counted, not judged
    return which and word in _RANKING and word_at(tokens, at + 1).isalpha()


def _is_counted_deed(tokens: Sequence[Token], at: int) -> bool:
    """*De vijf vaakst gestelde vragen*; no *vijf meest kansrijke klanten*."""
    deed = word_at(tokens, at + 1)
    done = deed.startswith(("ge", "ver", "be")) and deed.endswith(("de", "te", "en"))
    return done and "<n>" in keys_at(tokens, at - 1)


def _opens(word: str) -> bool:
    """*Die*, *wat*, *waarover*: a word that opens a clause on which ones."""
    return word in _WHICH or word.startswith("waar")


_WHICH: Final = frozenset({"die", "dat", "wie", "wat"})
_RANKING: Final = frozenset({"langst", "vaakst", "kortst", "oudst"})


def is_size(tokens: Sequence[Token], at: int) -> bool:
    """*grotere etiketten*, *een hoger bureau*: another one is there or not; no *hogere omzet*."""
    behind = word_at(tokens, at + 1) if tokens[at].word in words("sizes") else ""
    return behind in words("gear") or (len(behind) > _SHORT and behind.endswith(_gear_endings()))


@cache
def _gear_endings() -> tuple[str, ...]:
    """*schapetiketten*; three letters are too few to tell (*gebrek* is no *rek*)."""
    return tuple(word for word in ordered("gear") if len(word) > _BARE)


_BARE: Final = 3
_SHORT: Final = 6  # letters of the shortest compound


def compares_nothing(tokens: Sequence[Token], at: int) -> bool:
    """*niets meer*; *drie minuten, meer niet*."""
    none = any(word_at(tokens, place) in _NONE for place in range(at - 4, at))
    return none or word_at(tokens, at + 1) == "niet"


def is_graded(tokens: Sequence[Token], at: int) -> bool:
    """*label B of beter*, *nummer 300 en hoger*: from a grade on; not *even goed of beter*."""
    joined = {"of"} if word_at(tokens, at - 2).isalpha() else {"of", "en"}
    if word_at(tokens, at - 1) not in joined or not is_comparative(tokens[at].word):
        return False
    grade = word_at(tokens, at - 2)
    return grade in _GRADES or len(grade) == 1 or not grade.isalpha()


def is_no_more(tokens: Sequence[Token], at: int) -> bool:
    """*gebruikt niet langer het oude formulier*, but not *duurt niet langer dan nodig*."""
    behind = [token.word for token in tokens[at + 1 :]]
    if word_at(tokens, at - 1) == "niet" and word_at(tokens, at - 2) == ",":  # *een kwartier, niet langer*
        spans = ({"<kort>", "<tijdmaat>"} & keys_at(tokens, n) for n in range(max(0, at - _FAR), at - 2))
        return any(spans)
    return word_at(tokens, at - 1) == "niet" and bool(behind) and behind[0].isalpha() and "dan" not in behind


_FAR: Final = 8  # tokens from a span to *niet langer* behind it, at most


def is_no_sooner(tokens: Sequence[Token], at: int) -> bool:
    """*niet eerder dan na 46 uur*, *en niet eerder*: an exact bound, or none at all."""
    return word_at(tokens, at - 1) == "niet" and word_at(tokens, at + 1) in ("dan", "", ",", ".", ";")
