"""A clause that only says whether it is met: *als je twee keer te laat komt, is het doel niet gehaald*.

What is asked then stands in the condition; where it is not met, a floor in that condition is a ceiling.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from spvgen.wording.tables import words
from spvgen.wording.tokens import CLAUSE_ENDS, Token, word_at

_OPENING: Final = frozenset({"als", "wanneer", "zodra", "indien", "mocht"})
_DENYING: Final = frozenset({"niet", "geen", "onvoldoende"})
_LEAST: Final = 3  # tokens that must be left for what is asked


def verdict(tokens: Sequence[Token]) -> range:
    """The tokens of such a clause, or none; a clause that is a condition itself is none."""
    if words("verdicts").isdisjoint(token.word for token in tokens):
        return range(0)
    found = (clause for clause in _clauses(tokens) if _judges(tokens, clause))
    return next((clause for clause in found if len(tokens) - len(clause) > _LEAST), range(0))


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
