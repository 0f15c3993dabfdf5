"""What is told as it is written down: *noteert wat is afgesproken*, *waarop staat wat nog nodig is*."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spvgen.wording.answered import NEW_CLAUSE
from spvgen.wording.measures import is_thing
from spvgen.wording.tables import words
from spvgen.wording.tokens import Token, since, word_at


def is_recorded(tokens: Sequence[Token], at: int) -> bool:
    """*Je noteert wat is afgesproken*, *wat is afgesproken, leg je vast*: no *je doet wat is afgesproken*."""
    clause: list[Token] = []
    for token in tokens[at + 1 :] if at == 0 else reversed(tokens[:at]):
        if at and token.word in NEW_CLAUSE:
            break
        clause.append(token)
    return any(token.word in words("recording") or "<vraagwerk>" in token.keys for token in clause)


def is_listed(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Een lijst waarop staat wat nog nodig is*, *wat volgens de bon nodig is*: it can be read there."""
    clause = [token.word for token in tokens[since(tokens, start, NEW_CLAUSE) : start]]
    placed = any(
        one in _WHEREON or (one in ("op", "in") and after in _ON_WHICH) for one, after in pairwise(clause)
    )
    ticked = "aan" in clause and not words("ticking").isdisjoint(clause)
    by = next((n for n in range(start, end) if tokens[n].word == "volgens"), end)
    source = any(is_thing(word_at(tokens, n)) for n in range(by + 1, end))
    return source or ticked or (placed and not _STANDS.isdisjoint(clause))


_WHEREON: Final = frozenset({"waarop", "waarin", "erop", "daarop"})
_ON_WHICH: Final = frozenset({"de", "het", "een", "je", "jouw", "uw", "elke", "elk", "ieder", "iedere"})
_STANDS: Final = frozenset({"staat", "staan"})
