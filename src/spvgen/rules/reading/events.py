"""To what event of the work a text ties something: *voor inlevering*, *komt er een gast, dan …*.

A firm occasion is a moment that comes back and that everybody sees. A loose one may be one: *bij vragen*, or
*voor het overleg*, which can also say what for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.rules.reading.conditions import (
    case_named,
    condition,
    end_of_clause,
    inverted,
    is_turn,
    lasting,
)
from spvgen.rules.reading.event_words import (
    BEFORE,
    BEGUN,
    DETERMINERS,
    FOR,
    FUNCTION,
    HELPED,
    LOOSE,
    PARTS_OF_DAY,
    POINTS,
    QUESTIONS,
    SHARP,
    TIED,
    TRANSPORT,
    YOU,
    is_done_by,
    is_event,
    is_person,
)
from spvgen.rules.reading.nouns import event_at, head_of
from spvgen.wording.tokens import CLAUSE_ENDS, SENTENCE_ENDS, keys_at, tokens_of, word_at

if TYPE_CHECKING:
    from spvgen.wording.tokens import Token


class Occasion(NamedTuple):
    """An occasion, as a text has it, and whether it surely is one."""

    text: str
    firm: bool


@lru_cache(maxsize=256)
def occasion_in(text: str) -> Occasion | None:
    """The first firm occasion in a text, else the first loose one; None where it names none at all."""
    tokens = tokens_of(text)
    found = None
    for start, end, firm in _occasions(tokens):
        occasion = Occasion(text[tokens[start].start : tokens[end - 1].end], firm)
        if firm:
            return occasion
        found = found or occasion
    return found


_Span = tuple[int, int, bool]
"""From and up to which token, and whether it is firm."""


def _occasions(tokens: Sequence[Token]) -> Iterator[_Span]:
    for at, token in enumerate(tokens):
        if at == 0 or tokens[at - 1].word in SENTENCE_ENDS:
            yield from _opening(tokens, at)
        if token.word in LOOSE:
            yield at, at + 1, False
        look = _FINDERS.get(token.word)
        if look and (found := look(tokens, at)):
            end, firm = found
            yield at, end, firm


def _opening(tokens: Sequence[Token], at: int) -> Iterator[_Span]:
    """What only stands at the start of a sentence: *komt er een gast, dan*, *een klacht zet je*."""
    if found := inverted(tokens, at) or _part(tokens, at):
        yield at, found, True
    elif named := case_named(tokens, at):
        yield at, *named
    else:
        yield from _about(tokens, at)


def _part(tokens: Sequence[Token], at: int) -> int | None:
    """The end of *de eerste vijf minuten van de les*, in which one is; None for any other part."""
    of = next((n for n in range(at + 2, at + 5) if word_at(tokens, n) == "van"), None)
    head = head_of(tokens, of + 1) if of and "<rang>" in keys_at(tokens, at + 1) else None
    return head + 1 if head and tokens[head].word.endswith(TIED) else None


_Found = tuple[int, bool] | None
"""Up to which token an occasion goes, and whether it is firm."""


def _about(tokens: Sequence[Token], at: int) -> Iterator[_Span]:
    """*Een klacht zet je in het register*: each that comes; maybe *een klacht zonder naam*, *klachten*."""
    first = word_at(tokens, at)
    place = next((n for n in range(at + 2, end_of_clause(tokens, at)) if tokens[n].word == "je"), None)
    if place is None:
        return
    if first != "een" and first.endswith(("en", "s")) and first not in FUNCTION:
        yield at, place - 1, False
    head = head_of(tokens, at) if first == "een" else None
    if head and is_event(tokens[head].word):
        if place == head + 2:
            yield at, head + 1, True
        elif word_at(tokens, head + 1) in ("zonder", "met", "die"):
            yield at, place - 1, False


# --- Behind a preposition --------------------------------------------------------------------------


def _headed(tokens: Sequence[Token], at: int, endings: str | tuple[str, ...] = "") -> _Found:
    """The phrase behind a word, where its noun has one of these endings; without any, whatever it is."""
    head = head_of(tokens, at + 1)
    return (head + 1, True) if head is not None and tokens[head].word.endswith(endings) else None


def _during(tokens: Sequence[Token], at: int) -> _Found:
    return _headed(tokens, at)


def _after(tokens: Sequence[Token], at: int) -> _Found:
    """*na de laatste klant*; not *loopt de lijst na op fouten*, *kijkt na of* nor *gaat na wat*."""
    behind = word_at(tokens, at + 1)
    if behind in QUESTIONS or (behind in FUNCTION and behind not in DETERMINERS):
        return None
    return _headed(tokens, at)


def _at(tokens: Sequence[Token], at: int) -> _Found:
    """*bij vertrek*, *bij een storing*; *bij vragen* may be one, with whom or where somebody is not."""
    head = event_at(tokens, at)
    if head is not None:
        return head + 1, word_at(tokens, at - 1) not in HELPED
    head = head_of(tokens, at + 1)
    first = word_at(tokens, at + 1)
    if head is None or first in DETERMINERS - {"een", "alle"}:
        return None
    if is_person(tokens[head].word) or is_person(word_at(tokens, head + 1)):
        return None
    return head + 1, first == "alle"


def _before(tokens: Sequence[Token], at: int) -> _Found:
    """*vóór ondertekening*, *voor je pauze*; *voor het overleg* inside a sentence can also say what for."""
    head = event_at(tokens, at)
    if head is None and word_at(tokens, at + 1) in YOU:
        return _you_begin(tokens, at)
    if head is None:
        return None
    ahead = word_at(tokens, at - 1)
    if ahead in FOR:
        return None
    sharp = tokens[at].word == "vóór" or at == 0 or ahead in SHARP or ahead in CLAUSE_ENDS
    own = word_at(tokens, at + 1) in ("je", "jouw") and is_event(tokens[head].word)
    return head + 1, sharp or own or tokens[head].word in BEGUN or tokens[head].word.endswith(BEFORE)


def _condition(tokens: Sequence[Token], at: int) -> _Found:
    if word_at(tokens, at + 1) in ("eerste", "laatste"):
        return (at + 2, True) if is_turn(tokens, at) else None
    return _firm(condition(tokens, at))


def _while(tokens: Sequence[Token], at: int) -> _Found:
    return _firm(lasting(tokens, at))


def _firm(end: int | None) -> _Found:
    return None if end is None else (end, True)


def _you_begin(tokens: Sequence[Token], at: int) -> _Found:
    """*voor je hem belt*, *voor u hem belt leest u het*: the clause of *voordat*; no *voor je collega*."""
    end = end_of_clause(tokens, at)
    ends = (place for place in range(at + 2, end) if _may_close(tokens, place, end))
    verb = next((place for place in ends if is_done_by(word_at(tokens, at + 1), tokens[place].word)), None)
    return None if verb is None else (verb + 1, True)


def _may_close(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a clause may end with a word: at its sign, before *en*, or before a verb with its subject."""
    return at + 1 == end or tokens[at + 1].word == "en" or word_at(tokens, at + 2) in YOU


def _in(tokens: Sequence[Token], at: int) -> _Found:
    """*in het overleg*, *in de ochtend*."""
    return _headed(tokens, at, PARTS_OF_DAY + TIED)


def _on(tokens: Sequence[Token], at: int) -> _Found:
    """*op dag acht van de sprint*, *op de dag van de toedeling*, *op het moment dat*."""
    if word_at(tokens, at + 1) == "dag" and "<n>" in keys_at(tokens, at + 2):
        return at + 3, True
    head = head_of(tokens, at + 1)
    if head is None or head == at + 1 or not tokens[head].word.endswith(POINTS):
        return None
    told = word_at(tokens, head + 1) in ("dat", "van", "voor", "na", "waarop")
    needed = tokens[head].word in ("dag", "moment", "tijdstip", "eind", "einde")
    ranked = head > at + 2
    return (head + 1, True) if told or ranked or not needed else None


def _ahead_of(tokens: Sequence[Token], at: int) -> _Found:
    """*voorafgaand aan de bouw*."""
    return _headed(tokens, at + 1) if word_at(tokens, at + 1) == "aan" else None


def _towards(tokens: Sequence[Token], at: int) -> _Found:
    """*aan het begin van de dag*, *aan het einde van een rit*."""
    head = head_of(tokens, at + 1)
    return (head + 1, True) if head and tokens[head].word in BEGUN else None


def _within(tokens: Sequence[Token], at: int) -> _Found:
    """*binnen vier keer overgaan*, *binnen een uur*: each time within so much."""
    counted = "<n>" in keys_at(tokens, at + 1) or word_at(tokens, at + 1) in ("een", "één", "enkele")
    return (at + 3, True) if counted and "<woord>" in keys_at(tokens, at + 2) else None


def _between(tokens: Sequence[Token], at: int) -> _Found:
    """*tussen twee patiënten*, *tussen de lessen door*."""
    head = head_of(tokens, at + 1)
    if head is None:
        return None
    return (head + 1, True) if word_at(tokens, at + 1) == "twee" or is_event(tokens[head].word) else None


def _per(tokens: Sequence[Token], at: int) -> _Found:
    """*per dossier*, but not *per mail*."""
    behind = word_at(tokens, at + 1)
    return (at + 2, True) if "<woord>" in keys_at(tokens, at + 1) and behind not in TRANSPORT else None


def _only_then(tokens: Sequence[Token], at: int) -> _Found:
    """*Eerst afgeven, dan pas scannen*: the order of what comes back, or of what is done once."""
    return (at + 2, False) if word_at(tokens, at + 1) == "pas" else None


def _all(tokens: Sequence[Token], at: int) -> _Found:
    """*onder alle rapporten*: at each of them."""
    ahead = word_at(tokens, at - 1)
    return (at + 2, True) if ahead in ("bij", "in", "na", "onder", "op", "voor", "vóór") else None


def _here(tokens: Sequence[Token], at: int) -> _Found:
    return at + 1, True


def _begun(tokens: Sequence[Token], at: int) -> _Found:
    """*je sluit een gesprek af met*, *je begint de les met*; not *een open dag*, *je start een training*."""
    rest = {token.word for token in tokens[at + 1 : end_of_clause(tokens, at)]}
    if word_at(tokens, at - 1) in DETERMINERS - {"je"} or rest.isdisjoint(("met", "door")):
        return None
    return _headed(tokens, at, TIED)


_FINDERS: Final[dict[str, Callable[[Sequence[Token], int], _Found]]] = {
    **dict.fromkeys(("als", "wanneer", "indien"), _condition),
    **dict.fromkeys(("zodra", "voordat", "nadat", "alvorens", "terwijl", "zolang", "totdat"), _while),
    **dict.fromkeys(("tijdens", "gedurende"), _during),
    **dict.fromkeys(("voor", "vóór"), _before),
    **dict.fromkeys(("halverwege", "onderweg"), _here),
    **dict.fromkeys(
        ("begin", "begint", "start", "open", "opent", "sluit", "eindigt", "rond", "rondt"), _begun
    ),
    "voorafgaand": _ahead_of,
    "na": _after,
    "bij": _at,
    "in": _in,
    "op": _on,
    "aan": _towards,
    "binnen": _within,
    "tussen": _between,
    "per": _per,
    "dan": _only_then,
    "alle": _all,
}
