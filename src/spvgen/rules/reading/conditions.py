"""Conditions that say when something is done: *komt er een gast binnen, dan …*, *als een klant klaagt*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.event_words import DETERMINERS, FUNCTION, QUESTIONS, SAID, SUBJECTS, is_verb
from spvgen.rules.reading.patterns import words
from spvgen.wording.measures import is_participle
from spvgen.wording.tokens import CLAUSE_ENDS, SENTENCE_ENDS, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spvgen.wording.tokens import Token


def end_of_clause(tokens: Sequence[Token], at: int) -> int:
    """The first sign behind a token that ends its clause."""
    while at < len(tokens) and tokens[at].word not in CLAUSE_ENDS:
        at += 1
    return at


def inverted(tokens: Sequence[Token], at: int) -> int | None:
    """The end of a condition that opens a sentence with its verb, or with *wie*; None where there is none."""
    end = end_of_clause(tokens, at)
    first, second = word_at(tokens, at), word_at(tokens, at + 1)
    if first == "wie":
        return end if word_at(tokens, end) == "," else None
    asks = first not in FUNCTION - {"is"} and second in SUBJECTS | DETERMINERS
    asks = asks or is_participle(first)  # *ingezet op een ander type, vraag je*
    return end if asks and _concludes(tokens, end) and not _is_open(tokens[at:end]) else None


def case_named(tokens: Sequence[Token], at: int) -> tuple[int, bool] | None:
    """The end of *Flat zonder bel?*, and of *Klant niet thuis:*, which can be a title too and is not firm."""
    end = end_of_clause(tokens, at)
    sign, first = word_at(tokens, end), word_at(tokens, end + 1)
    if not first or first in SENTENCE_ENDS or word_at(tokens, at) in QUESTIONS or _is_open(tokens[at:end]):
        return None
    if sign == "?":
        return end, True
    told = sign == ":" and end - at >= _SHORTEST and first not in ("je", "jij", "u")
    return (end, False) if told else None


def _concludes(tokens: Sequence[Token], end: int) -> bool:
    """Whether behind the comma stands what is done then: *, dan mail je*, *, mail je* or *, mail het dan*."""
    said = [token.word for token in tokens[end + 1 : end + 1 + _NEAR]]
    return word_at(tokens, end) == "," and ("dan" in said or not {"je", "jij", "u"}.isdisjoint(said[1:2]))


_NEAR: Final = 4  # words behind the comma


_OPEN: Final = words(
    "nodig mogelijk gewenst tijd ruimte zin behoefte wil wilt kan kun handig aanleiding reden"
)
_PAST: Final = words(
    "was waren werd werden had hadden kwam kwamen ging gingen begon kreeg deed vertrok startte"
)
_SHORT: Final = 5  # words of a condition that says no more than that it may be so


def _is_open(clause: Sequence[Token]) -> bool:
    """*kan het, wil je hulp*: everybody reads it as it suits them; or how things were."""
    short = len(clause) <= _SHORT
    return _is_past(clause) or (short and any(token.word in _OPEN for token in clause))


def _is_past(clause: Sequence[Token]) -> bool:
    return any(token.word in _PAST for token in clause)


def condition(tokens: Sequence[Token], at: int) -> int | None:
    """The end of *als een klant klaagt*; not of *als begeleider*, nor of *je noteert wanneer je belt*."""
    end = lasting(tokens, at)
    asked = tokens[at].word == "wanneer" and any(word_at(tokens, at - n) in SAID for n in (1, 2, 3))
    if end is None or asked:
        return None
    known = word_at(tokens, at + 1) in SUBJECTS
    return end if known or any(is_verb(token.word) for token in tokens[at + 3 : end]) else None


def lasting(tokens: Sequence[Token], at: int) -> int | None:
    """The end of *zodra de bestelling binnen is*, that has not been so in the past."""
    end = end_of_clause(tokens, at)
    return None if end - at < _SHORTEST or _is_past(tokens[at:end]) else end


_SHORTEST: Final = 3  # words of a clause, its conjunction too


def is_turn(tokens: Sequence[Token], at: int) -> bool:
    """*als eerste op de ochtend*, *als laatste handeling voor vertrek*; not *als eerste stuk*."""
    behind = word_at(tokens, at + 2)
    return behind in FUNCTION or behind in ("handeling", "taak", "klus", "stap")
