"""Who does what in a talk: *jij voert het gesprek; zij luistert* divides the parts and asks no better ear."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spvgen.wording.tables import words
from spvgen.wording.tokens import CLAUSE_ENDS, SENTENCE_ENDS, Token

_PARTING: Final = CLAUSE_ENDS | SENTENCE_ENDS | {"en", "maar", "terwijl", ":"}
_BESIDE: Final = frozenset({"alleen", "dan", "daarbij", "intussen", "ondertussen", "zelf", "nu", "ook"})
_LEAST: Final = 4  # words of a clause that says what somebody does: *jij voert het gesprek*


def listens_meanwhile(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb at a token stands alone with who listens, beside what somebody else does then."""
    clauses = _clauses(tokens)
    place = next((n for n, clause in enumerate(clauses) if at in clause), None)
    if place is None:
        return False
    if [tokens[n].word for n in clauses[place]] == ["dan", tokens[at].word]:  # *één vraag, en dan luisteren*
        return place > 0 and _is_one_question(tokens, clauses[place - 1])
    own = [n for n in clauses[place] if n != at and tokens[n].word not in _BESIDE]
    named = len(own) == 2 and own[1] == own[0] + 1 and tokens[own[0]].word in words("determiners")
    if len(own) != 1 and not named:
        return False
    return any(_somebody_else(tokens, one, tokens[own[-1]].word) for one in _beside(clauses, place))


def _clauses(tokens: Sequence[Token]) -> list[range]:
    cuts = [-1, *(at for at, token in enumerate(tokens) if token.word in _PARTING), len(tokens)]
    clauses = [range(start + 1, end) for start, end in pairwise(cuts)]
    return [clause for clause in clauses if clause]


def _is_one_question(tokens: Sequence[Token], clause: range) -> bool:
    asked = tokens[clause[-1]].word.endswith(("vraag", "vragen"))
    return asked and any("<n>" in tokens[n].keys for n in clause)


def _beside(clauses: Sequence[range], place: int) -> Sequence[range]:
    return [*clauses[max(0, place - 1) : place], *clauses[place + 1 : place + 2]]


def _somebody_else(tokens: Sequence[Token], clause: range, listener: str) -> bool:
    said = {tokens[at].word for at in clause}
    same = {listener, *_YOU} if listener in _YOU else {listener}
    return len(clause) >= _LEAST and said.isdisjoint(same)


_YOU: Final = frozenset({"je", "jij", "jou", "jouw", "u"})
