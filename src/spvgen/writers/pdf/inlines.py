"""Inline nodes as plain data: a string for words, a small dictionary for what surrounds them."""

from collections.abc import Iterable
from math import ceil
from typing import Any, Final

from spvgen.document import Emphasis, Field, Inline, Inlines, LineBreak, Strong, Text, plain_text
from spvgen.writers.pdf.words import breakable, shown

Node = dict[str, Any]
"""A node as ``document.typ`` takes it; ``kind`` names the function there that sets it."""

_LETTER: Final = 0.5  # em; an average letter


def inlines(children: Inlines, room: float) -> list[str | Node]:
    """Inline nodes, for lines of ``room`` em; words that follow each other become one string."""
    nodes: list[str | Node] = []
    for child in children:
        node = _inline(child, room)
        if nodes and isinstance(node, str) and isinstance(nodes[-1], str):
            nodes[-1] += node
        else:
            nodes.append(node)
    return [breakable(node, room) if isinstance(node, str) else node for node in nodes]


def lines(children: Inlines, room: float) -> int:
    """About how many lines the words take."""
    return _breaks(children) + max(1, ceil(len(plain_text(children)) * _LETTER / room))


def _inline(child: Inline, room: float) -> str | Node:
    match child:
        case Text(text) | Field(_, text):
            return shown(text)
        case Strong(children):
            return {"kind": "strong", "of": inlines(children, room)}
        case Emphasis(children):
            return {"kind": "emphasis", "of": inlines(children, room)}
        case LineBreak():
            return {"kind": "break"}
        case _:
            raise TypeError(f"de PDF-schrijver kent {type(child).__name__} niet")


def _breaks(children: Iterable[Inline]) -> int:
    within = (child.children for child in children if isinstance(child, Strong | Emphasis))
    return sum(isinstance(child, LineBreak) for child in children) + sum(map(_breaks, within))
