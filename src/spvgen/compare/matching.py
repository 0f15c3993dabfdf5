"""Which items of two lists are the same one: by what identifies them, then by likeness."""

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from spvgen.compare.labels import ITEMS
from spvgen.compare.reading import Part, Tree, leaves, plain
from spvgen.dutch import slug

_ALIKE: Final = 0.6
"""Items that share at least this part of their words are one item that was edited."""

_MOST_PAIRS: Final = 10_000
"""Longer lists than a plan ever has are not searched for likeness."""

_WORD: Final = re.compile(r"\w+")


@dataclass(slots=True)
class _Pairs:
    """What is left to match of both lists, and the pairs that were found."""

    old: dict[int, Tree]
    new: dict[int, Tree]
    found: list[tuple[int, int]] = field(default_factory=list)

    def join(self, i: int, j: int) -> None:
        self.found.append((i, j))
        del self.old[i], self.new[j]


def pairs(old: Sequence[Tree], new: Sequence[Tree], part: Part | None) -> list[tuple[int, int]]:
    """The (old, new) indexes that belong together, in the order of the new list; each index at most once."""
    left = _Pairs(dict(enumerate(old)), dict(enumerate(new)))
    _join_equal(left)
    if part and (item := ITEMS.get(part.__name__)):
        for keys in item.known_by or (item.named_by,):
            _join_by(left, keys)
    _join_alike(left)
    return sorted(left.found, key=lambda pair: pair[1])


def _join_equal(left: _Pairs) -> None:
    where: dict[str, list[int]] = {}
    for i in reversed(left.old):
        where.setdefault(repr(plain(left.old[i])), []).append(i)
    for j, item in list(left.new.items()):
        same = where.get(repr(plain(item)))
        if same:
            left.join(same.pop(), j)


def _join_by(left: _Pairs, keys: tuple[str, ...]) -> None:
    """Join the items whose identity occurs once on either side."""
    names = [{i: _identity(item, keys) for i, item in side.items()} for side in (left.old, left.new)]
    counts = [Counter(side.values()) for side in names]
    where = {name: i for i, name in names[0].items()}
    for j, name in names[1].items():
        if name is not None and all(count[name] == 1 for count in counts):
            left.join(where[name], j)


def _identity(item: Tree, keys: tuple[str, ...]) -> Hashable:
    if not isinstance(item, dict) or not all(key in item for key in keys[:1]):
        return None
    values = [item.get(key, "") for key in keys]
    return tuple(slug(value) if isinstance(value, str) else str(value) for value in values)


def _join_alike(left: _Pairs) -> None:
    if len(left.old) * len(left.new) > _MOST_PAIRS:
        return
    for _, _, i, j in sorted(_likeness(left)):
        if i in left.old and j in left.new:
            left.join(i, j)


def _likeness(left: _Pairs) -> Iterator[tuple[float, int, int, int]]:
    """The likely pairs, so that the likeliest sorts first; of equals the nearest."""
    words = [{i: _words(item) for i, item in side.items()} for side in (left.old, left.new)]
    for i, ours in words[0].items():
        for j, theirs in words[1].items():
            score = likeness(ours, theirs)
            if score >= _ALIKE:
                yield -score, abs(i - j), i, j


def _words(item: Tree) -> Counter[str]:
    return Counter(word for _, value in leaves(item) for word in words_of(str(value)))


def words_of(text: str) -> list[str]:
    """The words of a text, for telling how alike two texts are."""
    return _WORD.findall(text.casefold())


def likeness(a: Counter[str], b: Counter[str]) -> float:
    """The part of all words that two texts share, from 0 to 1."""
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 1.0


def in_order(matched: Sequence[tuple[int, int]]) -> bool:
    """Whether the items that both lists hold stand in the same order."""
    olds = [i for i, _ in matched]
    return olds == sorted(olds)
