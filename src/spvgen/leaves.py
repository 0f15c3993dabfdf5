"""The words of a document, wherever they stand in its tree."""

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from spvgen.document.words import WORDS, Field, Text


def leaves(node: object) -> list[Text | Field]:
    """All words in a node or in a tuple of nodes, in the order of reading."""
    found: list[Text | Field] = []
    _gather((node,), found)
    return found


def _gather(parts: Iterable[Any], found: list[Text | Field]) -> None:
    for part in parts:
        if isinstance(part, WORDS):
            found.append(part)
        elif isinstance(part, tuple):
            _gather(part, found)
        else:
            _gather([getattr(part, name) for name in _parts_of(part.__class__)], found)


@cache
def _parts_of(kind: type) -> tuple[str, ...]:
    """The names of the fields of a kind of node that hold other nodes; those of one plain class don't."""
    parts = fields(kind) if is_dataclass(kind) else ()
    return tuple(each.name for each in parts if not isinstance(each.type, type))


def with_leaves(node: Any, change: Callable[[Text | Field], Text | Field]) -> Any:
    """The same node, or tuple of nodes, with every leaf of ``leaves`` changed, in that order."""
    if isinstance(node, WORDS):
        return change(node)
    if isinstance(node, tuple):
        return tuple(with_leaves(part, change) for part in node)
    if is_dataclass(node) and not isinstance(node, type):
        parts = {each.name: with_leaves(getattr(node, each.name), change) for each in fields(node)}
        return replace(node, **parts)
    return node
