"""Where the noun of a phrase stands, and whether that is something that happens: *bij de tweede levering*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.event_words import DETERMINERS, FUNCTION, is_event
from spvgen.wording.tokens import keys_at, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spvgen.wording.tokens import Token


def head_of(tokens: Sequence[Token], at: int) -> int | None:
    """The noun of what begins here, behind article, number and adjectives; None where there is none."""
    place = at + (word_at(tokens, at) in DETERMINERS)
    last = min(place + _ADJECTIVES, len(tokens) - 1)
    while place < last and _describes(tokens, place):
        place += 1
    keys = keys_at(tokens, place)
    return place if "<woord>" in keys and word_at(tokens, place) not in FUNCTION else None


_ADJECTIVES: Final = 3


def _describes(tokens: Sequence[Token], at: int) -> bool:
    word, keys = tokens[at].word, tokens[at].keys
    if "<n>" in keys or "<rang>" in keys:
        return True
    behind = word_at(tokens, at + 1)
    adjective = word.endswith("e") and not is_event(word)
    return adjective and "<woord>" in keys_at(tokens, at + 1) and behind not in FUNCTION and behind != "je"


def event_at(tokens: Sequence[Token], at: int) -> int | None:
    """Where the event stands that begins behind a preposition; *het lossen* is one too."""
    head = head_of(tokens, at + 1)
    if head is None:
        return _doing(tokens, at)
    infinitive = word_at(tokens, at + 1) == "het" and head == at + 2 and _is_infinitive(tokens[head].word)
    return head if infinitive or is_event(tokens[head].word) else None


def _doing(tokens: Sequence[Token], at: int) -> int | None:
    """Where the verb of *bij het in ontvangst nemen van* stands; None where nothing is done so."""
    if word_at(tokens, at + 1) != "het":
        return None
    places = range(at + 2, min(at + 5, len(tokens)))
    return next(
        (n for n in places if _is_infinitive(tokens[n].word) and word_at(tokens, n + 1) == "van"), None
    )


def _is_infinitive(word: str) -> bool:
    return (word.endswith("en") and len(word) > 4) or word.endswith(("gaan", "staan", "doen", "zien"))
