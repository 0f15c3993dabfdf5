"""Finds the phrases of a table among the tokens of a sentence.

A pattern is a line of elements: ``woord`` (that word), ``a|b`` (one of them), ``<klasse>`` (any word of a
class), ``[x]`` (may be left out) and ``..3`` (up to three words in between, within the clause). The first
element is never optional.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from spvgen.wording.tables import Row, rows
from spvgen.wording.tokens import Token


class Element(NamedTuple):
    """One place of a pattern: the keys that fit, whether it may be absent, or the width of a gap."""

    keys: frozenset[str]
    optional: bool
    gap: int


class Found(NamedTuple):
    """A row seen at tokens ``start`` up to ``end``."""

    row: Row
    start: int
    end: int


Elements = tuple[Element, ...]


class Entry(NamedTuple):
    """A row ready to be tried: its rank, what must stand next (None: anything), the rest of its elements."""

    rank: int
    next_keys: frozenset[str] | None
    rest: Elements
    row: Row


class Phrases:
    """One or more tables of rows, indexed when first searched; of equals the earlier row counts."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self._index: dict[str, list[Entry]] = {}
        self._starts: frozenset[str] = frozenset()

    def _build(self) -> None:
        """Index the rows by what their first element takes, so that few of them are tried at a token."""
        for rank, row in enumerate(row for name in self._names for row in rows(name)):
            first, *rest = parse(row.pattern)
            fixed = bool(rest) and not rest[0].optional and not rest[0].gap
            entry = Entry(rank, rest[0].keys if fixed else None, tuple(rest[fixed:]), row)
            for key in first.keys:
                self._index.setdefault(key, []).append(entry)
        self._starts = frozenset(self._index)

    def find(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """Every row seen, from left to right: at each place the longest, and none inside another."""
        if not self._starts:
            self._build()
        behind, last = 0, len(tokens) - 1
        for at, token in enumerate(tokens):
            if at >= behind and not self._starts.isdisjoint(token.keys):
                found = self._longest(tokens, at, tokens[at + 1].keys if at < last else _NOTHING)
                if found:
                    yield found
                    behind = found.end

    def _longest(self, tokens: Sequence[Token], at: int, ahead: frozenset[str]) -> Found | None:
        """The longest match at a token; of equals the row that stands first in the table."""
        best: tuple[int, int, Row] | None = None
        for key in self._starts & tokens[at].keys:
            for rank, next_keys, rest, row in self._index[key]:
                if next_keys is not None and next_keys.isdisjoint(ahead):
                    continue
                end = (
                    _end(rest, tokens, at + 1 if next_keys is None else at + 2)
                    if rest
                    else at + 1 + (next_keys is not None)
                )
                if end is not None and (best is None or (end, -rank) > best[:2]):
                    best = end, -rank, row
        return best and Found(best[2], at, best[0])


_NOTHING: Final[frozenset[str]] = frozenset()


def is_seen(row: Row, tokens: Sequence[Token]) -> bool:
    """Whether a row by itself matches anywhere; for tests of the tables."""
    elements = parse(row.pattern)
    return any(_end(elements, tokens, at) is not None for at in range(len(tokens)))


def parse(pattern: str) -> Elements:
    """Read the pattern of a row."""
    return tuple(_element(part) for part in pattern.split())


def _element(part: str) -> Element:
    if part.startswith(".."):
        return Element(frozenset(), False, int(part[2:]))
    optional = part.startswith("[")
    return Element(frozenset(part.strip("[]").split("|")), optional, 0)


def _end(elements: Elements, tokens: Sequence[Token], at: int) -> int | None:
    """The token index behind a match of these elements from ``at`` on, or None."""
    for place, (keys, optional, gap) in enumerate(elements):
        if gap:
            return _end_after_gap(gap, elements[place + 1 :], tokens, at)
        fits = at < len(tokens) and not keys.isdisjoint(tokens[at].keys)
        if fits and optional:
            end = _end(elements[place + 1 :], tokens, at + 1)
            if end is not None:
                return end
        elif fits:
            at += 1
        elif not optional:
            return None
    return at


def _end_after_gap(gap: int, rest: Elements, tokens: Sequence[Token], at: int) -> int | None:
    for place in range(at, min(at + gap, len(tokens)) + 1):
        end = _end(rest, tokens, place)
        if end is not None:
            return end
        if place < len(tokens) and "<teken>" in tokens[place].keys:
            return None
    return None
