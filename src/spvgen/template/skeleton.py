"""Markdown of a template → document nodes with holes where the values go (``filling``).

In the nodes a hole is a Field with its number as path. The parser only ever meets holes, never data, so
no value can become markup.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from itertools import chain
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from spvgen.document.blocks import Block, Blocks, BulletList, Heading, NumberedList, Paragraph
from spvgen.template.containers import container, table
from spvgen.template.inlines import inlines, line_of
from spvgen.template.refusals import refuse_lost_holes, refuse_unprintable
from spvgen.template.refused import Refused


@lru_cache(maxsize=1024)
def parse(markdown: str) -> Blocks:
    """Read a piece of Markdown; the cache spares the work where plans of one shape give the same piece.

    Raises Refused, with the line from 0, for everything that has no node in the document.
    """
    root = SyntaxTreeNode(_parser().parse(markdown))
    lines = markdown.split("\n")
    refuse_unprintable(root, 0, lines)
    refuse_lost_holes(root, lines)
    return _blocks(root)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    # A reference would vanish, and a line of dashes would make a heading of the text above it.
    parser.disable(["reference", "lheading"])
    container_plugin(parser, "blok", validate=lambda parameters, markers: True)
    return parser


def _blocks(node: SyntaxTreeNode) -> Blocks:
    return tuple(chain.from_iterable(map(_read, node.children)))


def _read(node: SyntaxTreeNode) -> Blocks:
    return _quoted(node) if node.type == "blockquote" else (_BLOCKS[node.type](node),)


def _quoted(node: SyntaxTreeNode) -> Blocks:
    """The paragraphs of a quotation; the points of a value become a list in it."""
    for child in node.children:
        if child.type != "paragraph":
            hint = "Zet achter > alleen gewone tekst."
            raise Refused("In een citaat (>) kan alleen gewone tekst staan.", hint, line_of(child))
    return tuple(Paragraph(inlines(child), quoted=True) for child in node.children)


def _heading(node: SyntaxTreeNode) -> Block:
    return Heading(int(node.tag[1]), inlines(node))


def _paragraph(node: SyntaxTreeNode) -> Block:
    return Paragraph(inlines(node))


def _bullets(node: SyntaxTreeNode) -> Block:
    return BulletList(tuple(map(_item, node.children)))


def _numbers(node: SyntaxTreeNode) -> Block:
    return NumberedList(tuple(map(_item, node.children)), int(node.attrs.get("start", 1)))


def _item(node: SyntaxTreeNode) -> Blocks:
    for child in node.children:
        if child.type not in ("paragraph", "bullet_list", "ordered_list"):
            hint = "Zet het buiten de lijst, zonder spaties vooraan."
            raise Refused("In een lijst kan alleen tekst of nog een lijst.", hint, line_of(child))
    if not node.children:
        raise Refused(
            "Dit lijstpunt is leeg.", "Zet er tekst achter of haal het streepje weg.", line_of(node)
        )
    return _blocks(node)


_BLOCKS: Final[dict[str, Callable[[SyntaxTreeNode], Block]]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "bullet_list": _bullets,
    "ordered_list": _numbers,
    "table": table,
    "container_blok": container,
}
