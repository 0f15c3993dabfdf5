"""Inline nodes as plain data: a string for words, a small dictionary for what surrounds them."""

import re
from collections.abc import Iterable, Iterator
from math import ceil
from typing import Any, Final

from spvgen.document.words import Emphasis, Field, Inline, Inlines, LineBreak, Strong, Text, plain_text
from spvgen.typography import tied
from spvgen.writers.pdf.font import width
from spvgen.writers.pdf.words import BREAK, HYPHENED, breakable, shown

Node = dict[str, Any]
"""A node as ``document.typ`` takes it; ``kind`` names the function there that sets it."""

Nodes = list[str | Node]

Words = str | Nodes
"""Inline nodes as ``document.typ`` takes them: words by themselves are a string, which saves it time."""

_HYPHENED: Final = re.compile(f"((?:{HYPHENED}.)+)")
_RAGGED: Final = 1.1  # what a line loses at its end, on an average


def inlines(children: Inlines, room: float) -> Words:
    """Inline nodes, with places to break the words that are wider than a line of ``room`` em.

    A word may begin in one node and end in another, so they are measured together.
    """
    nodes = _nodes(children)
    text = _flat(nodes)
    broken = breakable(text, room)
    return finished(nodes if broken == text else _broken(nodes, iter(broken)))


def finished(nodes: Nodes) -> Words:
    """Nodes with their places to break as nodes of their own."""
    made = [part for node in nodes if node for part in _finished(node)]
    match made:
        case []:
            return ""
        case [str(words)]:
            return words
        case _:
            return made


def _finished(node: str | Node) -> Iterator[str | Node]:
    if isinstance(node, str):
        yield from (_part(words) for words in _HYPHENED.split(node) if words)
    else:
        yield {**node, "of": finished(node["of"])} if "of" in node else node


def _part(words: str) -> str | Node:
    if words.startswith(HYPHENED):
        return {"kind": "hyphened", "of": words.replace(HYPHENED, "")}
    return {"kind": "broken", "of": words.split(BREAK)} if BREAK in words else words


def lines(children: Inlines, room: float) -> int:
    """About how many lines the words take; rather one too many."""
    return _breaks(children) + max(1, ceil(width(plain_text(children)) * _RAGGED / room))


def likely_lines(children: Inlines, room: float) -> int:
    """How many lines the words most likely take: that they count as bold makes up for ragged ends."""
    return _breaks(children) + max(1, ceil(width(plain_text(children)) / room))


def _nodes(children: Inlines) -> Nodes:
    """Words that follow each other become one string, which saves Typst time."""
    nodes: Nodes = []
    for child in children:
        node = _node(child)
        if nodes and isinstance(node, str) and isinstance(nodes[-1], str):
            nodes[-1] += node
        else:
            nodes.append(node)
    return nodes


def _node(child: Inline) -> str | Node:
    match child:
        case Text(text) | Field(_, text):
            return shown(tied(text))
        case Strong(children):
            return {"kind": "strong", "of": _nodes(children)}
        case Emphasis(children):
            return {"kind": "emphasis", "of": _nodes(children)}
        case LineBreak(apart):
            return {"kind": "gap" if apart else "break"}
        case _:
            raise TypeError(f"de PDF-schrijver kent {type(child).__name__} niet")


def _flat(nodes: Nodes) -> str:
    """All words; a space for a line break."""
    return "".join(node if isinstance(node, str) else _flat(node.get("of", [" "])) for node in nodes)


def _broken(nodes: Nodes, text: Iterator[str]) -> Nodes:
    """The same nodes, with their words taken from a text that has places to break."""
    return [_taken(node, text) for node in nodes]


def _taken(node: str | Node, text: Iterator[str]) -> str | Node:
    if isinstance(node, str):
        return "".join(_next(text) for _ in node)
    if "of" in node:
        return {**node, "of": _broken(node["of"], text)}
    _next(text)  # the space
    return node


def _next(text: Iterator[str]) -> str:
    """The next character, with what is said before it of where a line may end."""
    character = next(text)
    return character + _next(text) if character in (BREAK, HYPHENED) else character


def _breaks(children: Iterable[Inline]) -> int:
    within = (child.children for child in children if isinstance(child, Strong | Emphasis))
    return sum(isinstance(child, LineBreak) for child in children) + sum(map(_breaks, within))
