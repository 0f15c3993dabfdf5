"""The running text of Markdown nodes, with a hole where a value goes (``skeleton``)."""

from markdown_it.tree import SyntaxTreeNode

from spvgen.document import Emphasis, Field, Inlines, LineBreak, Strong, Text
from spvgen.template.holes import HOLE
from spvgen.template.printing import on_one_line
from spvgen.template.refused import Refused


def inlines(node: SyntaxTreeNode) -> Inlines:
    """The inline nodes of a heading, paragraph or cell."""
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
