"""Finds the phrases of a table among the tokens of a sentence.

A pattern is a line of elements: ``woord`` (that word), ``a|b`` (one of them), ``<klasse>`` (any word of a
class), ``[x]`` (may be left out) and ``..3`` (up to three words in between, within the clause). The first
element is never optional, and no pattern ends in a gap.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from spvgen.wording.tables import Row, rows
from spvgen.wording.tokens import Token, keys_at


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
    """A row ready to be tried: its rank, and its elements behind those that the index took care of."""

    rank: int
    rest: Elements
    row: Row


class Branch(NamedTuple):
    """The rows that begin with a key: those that name what stands next, by that, and the others."""

    by_next: dict[str, list[Entry]]
    others: list[Entry]


class Phrases:
    """One or more tables of rows, indexed when first searched; of equals the earlier row counts."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self._rows: dict[str, list[tuple[int, Row]]] = {}
        self._branches: dict[str, Branch] = {}
        self._starts: frozenset[str] = frozenset()

    def _index(self) -> None:
        """Sort the rows by what they begin with; most of them are never read any further."""
        for rank, row in enumerate(row for name in self._names for row in rows(name)):
            for key in _element(row.pattern.partition(" ")[0]).keys:
                self._rows.setdefault(key, []).append((rank, row))
        self._starts = frozenset(self._rows)

    def _branch(self, key: str) -> Branch:
        """The rows that begin with a key, sorted by their next element: few of them are tried at a token."""
        branch = self._branches[key] = Branch({}, [])
        for rank, row in self._rows[key]:
            _add(branch, rank, parse(row.pattern)[1:], row)
        return branch

    def find(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """Every row seen, from left to right: at each place the longest, and none inside another."""
        if not self._starts:
            self._index()
        starts, behind = self._starts, 0
        for at in [at for at, token in enumerate(tokens) if not starts.isdisjoint(token.keys)]:
            if at >= behind:
                found = self._longest(tokens, at)
                if found:
                    yield found
                    behind = found.end

    def _longest(self, tokens: Sequence[Token], at: int) -> Found | None:
        """The longest match at a token; of equals the row that stands first in the tables."""
        best: tuple[int, int, Row] | None = None
        for place, entries in self._tried(tokens, at):
            for rank, rest, row in entries:
                end = _end(rest, tokens, place) if rest else place
                if end is not None and (best is None or (end, -rank) > best[:2]):
                    best = end, -rank, row
        return best and Found(best[2], at, best[0])

    def _tried(self, tokens: Sequence[Token], at: int) -> list[tuple[int, list[Entry]]]:
        """The rows worth trying at a token, with the place of what must match next."""
        ahead = keys_at(tokens, at + 1)
        tried: list[tuple[int, list[Entry]]] = []
        for key in self._starts & tokens[at].keys:
            by_next, others = self._branches.get(key) or self._branch(key)
            if others:
                tried.append((at + 1, others))
            if by_next:
                tried += [(at + 2, by_next[following]) for following in ahead if following in by_next]
        return tried


def _add(branch: Branch, rank: int, rest: Elements, row: Row) -> None:
    if not rest or rest[0].optional or rest[0].gap:
        branch.others.append(Entry(rank, rest, row))
        return
    for key in rest[0].keys:
        branch.by_next.setdefault(key, []).append(Entry(rank, rest[1:], row))


def is_seen(row: Row, tokens: Sequence[Token]) -> bool:
    """Whether a row by itself matches anywhere; for tests of the tables."""
    elements = parse(row.pattern)
    return any(_end(elements, tokens, at) is not None for at in range(len(tokens)))


def parse(pattern: str) -> Elements:
    """Read the pattern of a row."""
    return tuple(_element(part) for part in pattern.split())


@cache
def _element(part: str) -> Element:
    if part.startswith(".."):
        return Element(frozenset(), False, int(part[2:]))
    optional = part.startswith("[")
    return Element(frozenset(part.strip("[]").split("|")), optional, 0)


def _end(elements: Elements, tokens: Sequence[Token], at: int) -> int | None:
    """The token index behind a match of these elements from ``at`` on, or None."""
    size = len(tokens)
    for place, (keys, optional, gap) in enumerate(elements):
        if gap:
            return _end_after_gap(gap, elements[place + 1 :], tokens, at)
        fits = at < size and not keys.isdisjoint(tokens[at].keys)
        if optional:
            end = _end(elements[place + 1 :], tokens, at + 1) if fits else None
            return _end(elements[place + 1 :], tokens, at) if end is None else end
        if not fits:
            return None
        at += 1
    return at


def _end_after_gap(gap: int, rest: Elements, tokens: Sequence[Token], at: int) -> int | None:
    keys, optional, _ = rest[0]
    for place, token in enumerate(tokens[at : at + gap + 1], at):
        fits = optional or not keys.isdisjoint(token.keys)
        end = _end(rest, tokens, place) if fits else None
        if end is not None or "<teken>" in token.keys:
            return end
    return None
