"""The running text of Markdown nodes, with a hole where a value goes (``skeleton``)."""

import re
from collections.abc import Iterator
from typing import Final

from markdown_it.tree import SyntaxTreeNode

from spvgen.document.words import Emphasis, Field, Inline, Inlines, LineBreak, Strong, Text
from spvgen.template.holes import HOLE
from spvgen.template.printing import on_one_line
from spvgen.template.refused import Refused

_NEW_LINE: Final = re.compile(r"(?:^|\s+)\\(?:\s+|$)")


def cell(node: SyntaxTreeNode) -> Inlines:
    """The inline nodes of a cell of a table.

    A row is one line, so that a backslash between spaces does there what it does at the end of a line
    elsewhere; with space above what follows, as below each other as it stands in a narrow column.
    """
    return tuple(part for child in inlines(node) for part in _on_lines(child))


def _on_lines(child: Inline) -> Iterator[Inline]:
    if not isinstance(child, Text):
        yield child
        return
    for number, words in enumerate(_NEW_LINE.split(child.text)):
        if number:
            yield LineBreak(apart=True)
        if words:
            yield Text(words)


def inlines(node: SyntaxTreeNode) -> Inlines:
    """The inline nodes of a heading or a paragraph."""
    return tuple(child for part in node.children for child in _run(part))


def _run(node: SyntaxTreeNode) -> Inlines:
    return tuple(inline for child in node.children for inline in _inline(child))


def _inline(node: SyntaxTreeNode) -> Inlines:
    match node.type:
        case "text":
            return _words_and_holes(node.content)
        case "softbreak":
            return (Text(" "),)
        case "hardbreak":
            return (LineBreak(),)
        case "strong":
            return (Strong(_run(node)),)
        case "em":
            return (Emphasis(_run(node)),)
    raise Refused(f"Dit kan niet in een plan: {node.type}.")


def _words_and_holes(text: str) -> Inlines:
    parts = HOLE.split(text)  # words, number of a hole, words, number of a hole, words
    made = (Field((int(part),), "") if at % 2 else Text(on_one_line(part)) for at, part in enumerate(parts))
    return tuple(inline for inline in made if inline != Text(""))


def line_of(node: SyntaxTreeNode) -> int:
    """The line that a node begins on, from 0."""
    return node.map[0] if node.map else 0
