"""*binnen* …: a deadline for the goal, or the time that each case may take."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.tables import ordered
from spvgen.wording.times import Mark
from spvgen.wording.tokens import Token, indices

_DAYS: Final = frozenset({"dag", "dagen", "werkdag", "werkdagen", "dgn"})
_EACH: Final = frozenset({"elk", "elke", "iedere", "ieder"})


def settled(tokens: Sequence[Token], marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The time expressions with every *binnen* decided: ``deadline`` or ``duur``."""
    if not any(mark.kind in ("binnen", "nabinnen") for mark in marks):
        return tuple(marks)
    cases = any(token.word.endswith(ordered("cases")) for token in tokens)
    each = any(token.word in _EACH for token in tokens)
    return tuple(mark._replace(kind=_kind(tokens, mark, cases, each)) for mark in marks)


def _kind(tokens: Sequence[Token], mark: Mark, cases: bool, each: bool) -> str:
    """*Klachten binnen vijf dagen afhandelen* has no end; *binnen vijf dagen is het hek af* has."""
    if mark.kind == "nabinnen":
        return "duur"
    if mark.kind != "binnen":
        return mark.kind
    term = [tokens[at].word for at in indices(tokens, [(mark.start, mark.end)])]
    short = not any("00" in word for word in term)  # nobody gives each case a hundred days
    return "deadline" if _DAYS.isdisjoint(term) or not (cases or (each and short)) else "duur"
