"""Finds the phrases of the tables among the tokens of a sentence.

A pattern is a line of elements: ``woord`` (that word), ``a|b`` (one of them), ``<klasse>`` (any word of a
class), ``[x]`` (may be left out) and ``..3`` (up to three words in between, within the clause). The first
element is never optional, and no pattern ends in a gap.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from spvgen.wording.tables import Row, rows
from spvgen.wording.tokens import Token

Rest = tuple[str, int]
"""What is still to be matched of a pattern, and the rank of its row: its place in all the tables."""
Ends = dict[int, int]
"""Rank of a row → the token index behind it."""


class Found(NamedTuple):
    """A row seen at tokens ``start`` up to ``end``."""

    row: Row
    start: int
    end: int


class Element(NamedTuple):
    """One place of a pattern: the keys that fit, whether it may be absent, or the width of a gap."""

    keys: frozenset[str]
    optional: bool
    gap: int


@cache
def element(part: str) -> Element:
    """Read one part of a pattern."""
    if part.startswith(".."):
        return Element(frozenset(), False, int(part[2:]))
    optional = part.startswith("[")
    return Element(frozenset(part.strip("[]").split("|")), optional, 0)


class Node:
    """The rows that are the same up to here, sorted by what they go on with.

    Most rows are never read further than their first element, so a node is made when it is first come to.
    """

    def __init__(self, rests: Iterable[Rest]) -> None:
        self.ranks: list[int] = []
        """Of the rows that end here."""
        self._ahead: dict[str, list[Rest]] = {}
        self._nodes: dict[str, Node] = {}
        gaps: dict[int, list[Rest]] = {}
        for rest, rank in rests:
            self._sort(rest, rank, gaps)
        self.keys = frozenset(self._ahead)
        self.gaps = [(width, Node(behind)) for width, behind in gaps.items()]

    def _sort(self, pattern: str, rank: int, gaps: dict[int, list[Rest]]) -> None:
        if not pattern:
            self.ranks.append(rank)
            return
        part, _, rest = pattern.partition(" ")
        keys, optional, gap = element(part)
        if gap:
            gaps.setdefault(gap, []).append((rest, rank))
        for key in keys:
            self._ahead.setdefault(key, []).append((rest, rank))
        if optional:
            self._sort(rest, rank, gaps)

    def behind(self, key: str) -> "Node":
        """The node behind a key that some row goes on with."""
        node = self._nodes.get(key)
        if node is None:
            node = self._nodes[key] = Node(self._ahead[key])
        return node

    def match(self, tokens: Sequence[Token], at: int, ends: Ends) -> None:
        """Add where the rows that match from ``at`` on end; of a row with words left out, its longest."""
        for rank in self.ranks:
            if ends.get(rank, 0) < at:
                ends[rank] = at
        if at == len(tokens):
            return
        for key in self.keys & tokens[at].keys:
            self.behind(key).match(tokens, at + 1, ends)
        for width, node in self.gaps:
            for rank, end in node.match_within(tokens, at, width).items():
                if ends.get(rank, 0) < end:
                    ends[rank] = end

    def match_within(self, tokens: Sequence[Token], at: int, width: int) -> Ends:
        """The same behind a gap, which is as small as a row allows and ends with its clause."""
        ends: Ends = {}
        for place in range(at, min(at + width + 1, len(tokens))):
            if not self.keys.isdisjoint(tokens[place].keys):
                here: Ends = {}
                self.match(tokens, place, here)
                ends = here | ends
            if "<teken>" in tokens[place].keys:
                break
        return ends


class Phrases:
    """Tables of rows, some of them read as one table; all are looked for in one pass over the tokens."""

    def __init__(self, *together: tuple[str, ...]) -> None:
        self._together = together
        self._rows: list[tuple[int, Row]] = []
        self._root = Node(())
        self._last: tuple[Sequence[Token] | None, list[list[Found]]] = None, []

    def _read(self) -> None:
        """Index the rows when first searched; of equals the earlier row counts."""
        for number, names in enumerate(self._together):
            self._rows += [(number, row) for name in names for row in rows(name)]
        self._root = Node((row.pattern, rank) for rank, (_, row) in enumerate(self._rows))

    def find(self, tokens: Sequence[Token]) -> list[list[Found]]:
        """For each table the rows seen, from the left: at each place the longest, and none inside another."""
        last, found = self._last
        if last is not tokens:  # all tables are asked for in turn
            found = self._found(tokens)
            self._last = tokens, found
        return found

    def _found(self, tokens: Sequence[Token]) -> list[list[Found]]:
        if not self._rows:
            self._read()
        root = self._root
        found: list[list[Found]] = [[] for _ in self._together]
        for at, token in enumerate(tokens):
            starts = root.keys & token.keys
            if starts:
                ends: Ends = {}
                for key in starts:
                    root.behind(key).match(tokens, at + 1, ends)
                self._add(at, ends, found)
        return found

    def _add(self, at: int, ends: Ends, found: list[list[Found]]) -> None:
        """Add to each table its longest row at a token, unless that stands inside the one before."""
        for rank in sorted(ends, key=lambda rank: (-ends[rank], rank)) if len(ends) > 1 else ends:
            number, row = self._rows[rank]
            seen = found[number]
            if not seen or seen[-1].end <= at:
                seen.append(Found(row, at, ends[rank]))


_WRITTEN: Final = (
    "moments", "names", "bounds_before", "bounds_behind", "fractions", "periods", "results", "groups",
    "figures", "phrases",
)  # fmt: skip
"""The tables that see the tokens of a text as it was written, each by itself."""
_ALL: Final = Phrases(*((name,) for name in _WRITTEN))


def phrases(table: str, tokens: Sequence[Token]) -> list[Found]:
    """The rows of a table seen among the tokens of a text as it was written, from left to right."""
    return _ALL.find(tokens)[_WRITTEN.index(table)]
