"""Joins what names a time in several words: *de laatste vier weken van het plan*, *het eind van de stage*.

Each becomes one token, on which the time tables build. A point (class ``<punt>``) has no length; where it
needs no preposition (*eind mei*) it is a ``<lospunt>`` too. A stretch (``<vak>``) lasts: as a whole
(``<heelvak>``: *het hele traject*), told apart well enough to stand by itself (``<rangvak>``: *de eerste
maand*), new (``<nieuwvak>``), agreed (``<termijn>``: *de afgesproken drie dagen*) or plain (``<kaalvak>``:
*het kwartaal, de drie weken*); what runs from month to month is a ``<maandvak>`` too. A ``<plan>`` is a
matter as well, and a stretch only by its preposition (*tijdens het plan*).
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from spvgen.wording.tables import words
from spvgen.wording.tokens import Token, keys_at, word_at

_OPENING: Final = frozenset({"<de>", "<eind>", "<begin>"})
_NAMED: Final = frozenset({"<moment>", "<feest>", "<gebeurtenis>", "<traject>", "<m-etappe>"})
_UNITS: Final = frozenset({"<tijdmaat>", "<tijdvak>"})
_NO_ADJECTIVE: Final = _NAMED | _UNITS | {"<n>", "<elk>"}
_AGREED: Final = "<termijn>"
_RANKED: Final = frozenset({"<rang>", "<heel>"})
_EDGES: Final = frozenset({"<eind>", "<begin>"})
_DAYS: Final = frozenset({"<dagmaat>", "<weekdag>", "<dagdeel>"})
_OF: Final = frozenset({"van", "na", "voor", "vóór", "voorafgaand", "rond", "in"})
_AROUND: Final = frozenset({"na", "voor", "vóór", "voorafgaand"})
_TALKS: Final = _NAMED | {"<samenkomst>"}
"""*de vier weken vóór het gesprek*; no *de middag vóór de les*."""
_GENERIC: Final = frozenset({"dag", "week", "maand", "werkweek", "lesweken"})
"""*de laatste vrijdag van de maand*, *in de week*: of every one of them, no moment."""
_ARTICLES: Final = frozenset({"de", "het", "deze", "die", "haar", "hun", "mijn", "jouw", "uw", "onze"})
"""Before a number; *sluit je twee avonden af* has a subject there."""
_HEADS: Final = _UNITS | _DAYS | _EDGES | {"<traject>", "<deel>"}
_REST: Final = frozenset({"rest", "restant"})
_REMAINING: Final = frozenset({"resterende", "overige", "overblijvende"})
"""*de resterende maanden van het jaar*: as its rest."""
_HOW_LONG: Final = frozenset({"duur", "periode"})
"""*voor de duur van drie jaar* says how long, and nothing of when."""
_AFTER_THAT: Final = frozenset({"hierna", "daarna", "erna", "daarop", "hierop"})
_BEFORE_THAT: Final = frozenset(
    {"ervoor", "ervóór", "daarvoor", "daarvóór", "ertussen", "daartussen", "ertussenin"}
)
"""*de maand ervoor*: each time another, which a preposition makes a measure (``<tussenvak>``)."""
_REACH: Final = 5  # tokens from the article to the noun, at most: an article, two adjectives, a number
_WEEKENDS: Final = frozenset({"weekend", "weekeinde", "weekeind"})
"""*in het weekend van de kermis*: it lasts, as no day does."""
_SEVERAL: Final = frozenset({"dagen", "werkdagen"})
_ADJECTIVES: Final = 2  # words between article and noun, at most
_DEPTH: Final = (
    4  # phrases within each other, at most: *het eind van de eerste week van de rest van het jaar*
)


class _Phrase(NamedTuple):
    end: int
    kind: str


class _Opening(NamedTuple):
    """Where the noun of a phrase stands, the kind that what precedes gives it, and whether it is counted."""

    head: int
    kind: str
    counted: bool


def merge_stretches(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with every stretch and point as one token, which keeps the classes of its last noun."""
    merged: list[Token] = []
    behind = 0
    for at in _openings(tokens):
        found = _phrase(tokens, at) if at >= behind and not _is_no_time(tokens, at) else None
        if found:
            merged += [*tokens[behind:at], _joined(tokens, at, found)]
            behind = found.end
    return [*merged, *tokens[behind:]]


def _is_no_time(tokens: Sequence[Token], at: int) -> bool:
    """*om de drie weken*; *daalt met de helft voor 1 juli*."""
    before = word_at(tokens, at - 1)
    return before == "om" or (before == "met" and word_at(tokens, at + 1) == "helft")


def _openings(tokens: Sequence[Token]) -> list[int]:
    """Where a phrase can begin: not far before a noun of time."""
    heads = [at for at, token in enumerate(tokens) if not _HEADS.isdisjoint(token.keys)]
    near = {head - step for head in heads for step in range(_REACH)}
    return [at for at in sorted(near) if at >= 0 and not _OPENING.isdisjoint(tokens[at].keys)]


def _joined(tokens: Sequence[Token], at: int, found: _Phrase) -> Token:
    written = " ".join(token.word for token in tokens[at : found.end])
    last = tokens[found.end - 1]
    inner = last.keys if found.kind == "<plan>" else last.keys & {"<gebeurtenis>"}
    months = {"<maandvak>"} if "<m-maanden>" in last.keys else set()
    return Token(tokens[at].start, last.end, written, inner | months | {written, *found.kind.split()})


def _phrase(tokens: Sequence[Token], at: int, depth: int = 0) -> _Phrase | None:
    if depth == _DEPTH or at >= len(tokens):
        return None
    return _edge(tokens, at, depth) or (_stretch(tokens, at, depth) if "<de>" in tokens[at].keys else None)


def _edge(tokens: Sequence[Token], at: int, depth: int) -> _Phrase | None:
    """*eind mei*, *het einde van de looptijd*, *halverwege het traject*, *de helft van het plan*."""
    place = at + ("<de>" in tokens[at].keys)
    if keys_at(tokens, place).isdisjoint(_EDGES) and word_at(tokens, place) != "helft":
        return None
    owned = word_at(tokens, place + 1) == "van"
    if not owned and (place > at or word_at(tokens, place) in ("start", "aanvang")):
        return None
    end = _whole_of(tokens, place + 1 + owned, _NAMED | _UNITS, depth)
    if end is None and "<eind>" in keys_at(tokens, place) and "<tijdmaat>" in keys_at(tokens, place + 1):
        end = place + 2  # *eind week*
    kind = "<punt>" if word_at(tokens, place) == "helft" else "<punt> <lospunt>"
    return _Phrase(end, kind) if end else None


def _stretch(tokens: Sequence[Token], at: int, depth: int) -> _Phrase | None:
    """An article, what may stand before a noun of time, that noun, and what it is part of."""
    opening = _opening(tokens, at + 1)
    if opening is None or (opening.counted and not opening.kind and tokens[at].word not in _ARTICLES):
        return None
    head, tail = keys_at(tokens, opening.head), _tail(tokens, opening.head + 1, depth)
    if not _DAYS.isdisjoint(head) and not (tail and word_at(tokens, opening.head) in _WEEKENDS):
        return _of_days(tokens, opening, tail)
    if "<deel>" in head:
        kind = "<restvak>" if word_at(tokens, opening.head) in _REST else "<rangvak>"
        if word_at(tokens, opening.head) == "fase" and opening.kind == "<rangvak>":
            tail = tail or opening.head + 1  # *de eerste fase*
        return _Phrase(tail, f"<vak> {kind}") if tail else None
    if not _UNITS.isdisjoint(head) or not _DAYS.isdisjoint(head):
        return _of_units(tokens, opening, tail)
    if "<traject>" in head:
        tail = tail if word_at(tokens, opening.head + 1) == "van" else None
        bare = not tail and not opening.kind
        return _Phrase(tail or opening.head + 1, "<plan>" if bare else f"<vak> {opening.kind}")
    return None


def _of_days(tokens: Sequence[Token], opening: _Opening, tail: int | None) -> _Phrase | None:
    """*de dag van de keuring* is a point, *de dagen na kerst* last; *de maandag van de maand* is of each."""
    if tail is None:
        kind = opening.kind if opening.kind == _AGREED else "<kaalvak>"
        return _Phrase(opening.head + 1, f"<vak> {kind}") if opening.counted else None
    if opening.counted or word_at(tokens, opening.head) in _SEVERAL:
        return _Phrase(tail, "<vak> <rangvak>")
    plain = "<de>" in keys_at(tokens, tail - 2) and not _UNITS.isdisjoint(keys_at(tokens, tail - 1))
    each = plain and "<weekdag>" in keys_at(tokens, opening.head)
    return None if each else _Phrase(tail, "<punt> <lospunt>")


def _of_units(tokens: Sequence[Token], opening: _Opening, tail: int | None) -> _Phrase | None:
    end = tail or opening.head + 1
    if not tail and word_at(tokens, end) in _BEFORE_THAT:
        return _Phrase(end + 1, "<tussenvak>")
    if opening.kind or tail:
        return _Phrase(end, f"<vak> {opening.kind or '<rangvak>'}")
    definite = opening.counted or word_at(tokens, opening.head) not in _GENERIC
    return _Phrase(end, "<vak> <kaalvak>") if definite else None


def _opening(tokens: Sequence[Token], at: int) -> _Opening | None:
    """Ranks and adjectives, then a number (*laatste vier, afgesproken half*); None before what is past."""
    place, kind = at, ""
    while place < at + _ADJECTIVES and _describes(tokens, place):
        if tokens[place].word in words("no_stretch"):
            return None
        kind = _described(tokens[place])
        place += 1
    counted = "<n>" in keys_at(tokens, place)
    if word_at(tokens, place + counted + 1) == "van" and "<elk>" in keys_at(tokens, place + counted + 2):
        return None  # *de eerste week van elke maand* comes back
    if word_at(tokens, place + counted) in _HOW_LONG and _is_length(tokens, place + counted + 1):
        return None
    return _Opening(place + counted, "<anders>" if kind == _AGREED and not counted else kind, counted)


def _described(token: Token) -> str:
    if "<heel>" in token.keys:
        return "<heelvak>"
    if "<rang>" in token.keys:
        return "<rangvak>"
    if token.word in words("agreed"):
        return _AGREED
    if token.word in _REMAINING:
        return "<restvak>"
    return "<nieuwvak>" if token.word in ("nieuw", "nieuwe") else "<anders>"


def _describes(tokens: Sequence[Token], at: int) -> bool:
    keys = keys_at(tokens, at)
    if not keys.isdisjoint(_RANKED):
        return True
    word = word_at(tokens, at)
    adjective = word.endswith("e") or (len(word) > 7 and "ge" in word and word.endswith("en"))
    return adjective and "<woord>" in keys and keys.isdisjoint(_NO_ADJECTIVE)


def _is_length(tokens: Sequence[Token], at: int) -> bool:
    return (
        word_at(tokens, at) == "van"
        and "<n>" in keys_at(tokens, at + 1)
        and "<tijdmaat>" in keys_at(tokens, at + 2)
    )


def _tail(tokens: Sequence[Token], at: int, depth: int) -> int | None:
    """Behind what a noun of time is part of: *juni*, *van het plan*, *na de start*, *tussen kerst en mei*."""
    word = word_at(tokens, at)
    if "<moment>" in keys_at(tokens, at) or _follows_on(tokens, at):
        return at + 1
    if word in ("die", "dat") and "<traject>" in keys_at(tokens, at + 2):
        return at + 4  # *de zes maanden die het plan duurt*
    if word in ("die", "dat") and word_at(tokens, at + 1) in ("volgen", "volgt"):
        return _whole_of(tokens, at + 3, _NAMED, depth)  # *de zes maanden die volgen op 1 juli*
    if _is_length(tokens, at):
        return at + 3  # *de proefperiode van zes weken*
    if word != "tussen":
        lasts = word in _AROUND and _DAYS.isdisjoint(keys_at(tokens, at - 1))
        fits = _TALKS if lasts else _NAMED
        return _whole_of(tokens, at + 1, fits, depth) if word in _OF else None
    first = _whole_of(tokens, at + 1, _NAMED, depth)
    return _whole_of(tokens, first + 1, _NAMED, depth) if first and word_at(tokens, first) == "en" else None


def _follows_on(tokens: Sequence[Token], at: int) -> bool:
    """*de drie maanden hierna*; *de dag erna* is each time another."""
    return word_at(tokens, at) in _AFTER_THAT and _DAYS.isdisjoint(keys_at(tokens, at - 1))


def _whole_of(tokens: Sequence[Token], at: int, fits: frozenset[str], depth: int) -> int | None:
    """Behind that of which something is part: a moment, an event, a plan, behind an article also a week."""
    inner = _phrase(tokens, at, depth + 1)
    if inner:
        return inner.end
    place = at + ("<de>" in keys_at(tokens, at))
    place += place > at and _describes(tokens, place)
    keys = keys_at(tokens, place)
    if "<moment>" not in keys and not _DAYS.isdisjoint(keys):
        return None
    return None if (fits if place > at else _NAMED).isdisjoint(keys) else place + 1
