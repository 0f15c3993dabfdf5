"""Phrases as data: a row says what it matches, what it means, and gives an example of both sides.

A pattern is a line of elements: ``woord`` (that word), ``a|b`` (one of them), ``<klasse>`` (any word of a
class), ``[x]`` (may be left out) and ``..3`` (up to three words in between, within the clause).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from spvgen.wording.tokens import Token


@dataclass(frozen=True, slots=True)
class Row:
    """One phrase: ``hit`` is a sentence in which it must be seen with this kind, ``miss`` one in which not."""

    pattern: str
    kind: str
    hit: str
    miss: str


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
Entry = tuple[int, Elements, Row]
Index = dict[str, tuple[Entry, ...]]
"""Rows with their rank (place in the table) under every key of their first element."""


def parse(pattern: str) -> Elements:
    """Read the pattern of a row."""
    return tuple(_element(part) for part in pattern.split())


def _element(part: str) -> Element:
    if part.startswith(".."):
        return Element(frozenset(), False, int(part[2:]))
    optional = part.startswith("[")
    return Element(frozenset(part.strip("[]").split("|")), optional, 0)


@cache
def index(rows: tuple[Row, ...]) -> Index:
    """Rows by each word or class that their first element takes, so that few rows are tried at a token."""
    found: dict[str, list[Entry]] = {}
    for rank, row in enumerate(rows):
        elements = parse(row.pattern)
        for key in elements[0].keys:
            found.setdefault(key, []).append((rank, elements, row))
    return {key: tuple(entries) for key, entries in found.items()}


def match(elements: Elements, tokens: Sequence[Token], at: int, element: int = 0) -> int | None:
    """The token index behind a match that starts at ``at``, or None."""
    if element == len(elements):
        return at
    here = elements[element]
    if here.gap:
        return _match_gap(elements, tokens, at, element)
    if at < len(tokens) and not here.keys.isdisjoint(tokens[at].keys):
        end = match(elements, tokens, at + 1, element + 1)
        if end is not None:
            return end
    return match(elements, tokens, at, element + 1) if here.optional else None


def _match_gap(elements: Elements, tokens: Sequence[Token], at: int, element: int) -> int | None:
    for skip in range(elements[element].gap + 1):
        end = match(elements, tokens, at + skip, element + 1)
        if end is not None:
            return end
        if at + skip >= len(tokens) or "<teken>" in tokens[at + skip].keys:
            return None
    return None


def find(rows: tuple[Row, ...], tokens: Sequence[Token]) -> Iterator[Found]:
    """Every row seen, from left to right: at each place the longest, and none inside another."""
    table = index(rows)
    at = 0
    while at < len(tokens):
        best = _longest(table, tokens, at)
        if best is None:
            at += 1
        else:
            yield best
            at = best.end


def _longest(table: Index, tokens: Sequence[Token], at: int) -> Found | None:
    """The longest match at a token; of equals the row that stands first in the table."""
    best: Found | None = None
    best_rank = 0
    for key in tokens[at].keys:
        for rank, elements, row in table.get(key, ()):
            end = match(elements, tokens, at)
            if end is not None and (best is None or (end, -rank) > (best.end, -best_rank)):
                best, best_rank = Found(row, at, end), rank
    return best
