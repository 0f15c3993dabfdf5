"""The unknown keys of one part of a plan, and what is told of them at once."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from spvgen.diagnostics import NodePath
from spvgen.kinds.problems import Problem
from spvgen.kinds.values import Model
from spvgen.source import Node, RawValue, Source
from spvgen.source.outline import Outline


class Stray(NamedTuple):
    """One finding for keys out of place (None if told already); it ``covers`` all errors at these paths.

    ``meant`` are the keys and values for which the item at ``of`` was meant, in the place of its first key.
    ``key`` is the one that was meant by what stands at the first path, where what it holds would do for it.
    """

    problem: Problem | None
    covers: tuple[NodePath, ...]
    of: NodePath = ()
    meant: Mapping[str, str] = MappingProxyType({})
    key: str = ""


class Group(NamedTuple):
    """The unknown ``keys`` of the mapping at ``path``, which is a ``part``, and what is ``missing`` there."""

    source: Source
    path: NodePath
    keys: tuple[str, ...]
    missing: tuple[str, ...]
    part: type[Model]

    @property
    def outline(self) -> Outline:
        """The parts and keys that this kind of document has."""
        return self.source.lines.outline

    @property
    def value(self) -> dict[str, RawValue]:
        """The mapping itself."""
        return self.source.group(self.path)

    def node(self, key: str) -> Node:
        """The place of one of its keys."""
        return self.source.nodes[(*self.path, key)]

    def column(self, path: NodePath) -> int:
        """The column (from 0) of the key at a path, or of the first key of an item."""
        return self.source.lines.column(self.source.nodes[path].begin)

    def paths(self) -> tuple[NodePath, ...]:
        """The paths of all the unknown keys."""
        return tuple((*self.path, key) for key in self.keys)

    def number(self, key: str) -> int:
        """The line on which one of its keys stands."""
        return self.source.lines.number(self.node(key).begin)

    def lines(self, path: NodePath) -> list[str]:
        """The lines of a key or an item."""
        node, lines = self.source.nodes[path], self.source.lines
        first, last = lines.number(node.begin), lines.number(max(node.end - 1, node.start))
        return [lines.content(number) for number in range(first, last + 1)]
