"""Vague verbs that are a craft: *binden* is done to boeketten as well as to customers."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from spvgen.wording.answered import NEW_CLAUSE
from spvgen.wording.lexicon import is_abstract
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import SENTENCE_ENDS, Token, since, until, word_at
from spvgen.wording.verbs import forms


def is_handwork(tokens: Sequence[Token], at: int) -> bool:
    """*Borgt elke bout*, *telt de stelen en begint dan pas te binden*; no *bindt klanten*."""
    if tokens[at].word not in _forms():
        return False
    ends = SENTENCE_ENDS if _is_begun(tokens, at) else NEW_CLAUSE
    clause = [token.word for token in tokens[since(tokens, at, ends) : until(tokens, at, ends)]]
    of_people = not words("bound").isdisjoint(clause)
    return not of_people and any(map(_is_material, clause)) and not any(map(is_abstract, clause))


def _is_begun(tokens: Sequence[Token], at: int) -> bool:
    """*Begint dan pas te binden*: with what, was told before."""
    opened = since(tokens, at, NEW_CLAUSE)
    return word_at(tokens, at - 1) == "te" and any(token.word in _BEGINS for token in tokens[opened:at])


_BEGINS: Final = frozenset({"begin", "begint", "beginnen", "ga", "gaat", "start", "starten"})


@cache
def _forms() -> frozenset[str]:
    """Every form of the verbs that can be handwork."""
    found = [forms(entry) for entry in words("handwork")]
    return frozenset().union(*(one.alone | one.split for one in found))


def _is_material(word: str) -> bool:
    if word in words("material") | words("material_endings"):
        return True
    return len(word) > _COMPOUND and word.endswith(ordered("material_endings"))


_COMPOUND: Final = 6
"""Letters; a shorter word is no compound."""
