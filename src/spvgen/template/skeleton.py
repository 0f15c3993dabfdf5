"""Markdown of a template → document nodes with holes where the values go (``filling``).

In the nodes a hole is a Field with its number as path. The parser only ever meets holes, never data, so
no value can become markup.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final, TypeVar

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from spvgen.document import (
    Block,
    Blocks,
    BulletList,
    Contents,
    Emphasis,
    Field,
    Fields,
    Heading,
    Inlines,
    LineBreak,
    Moment,
    MomentKind,
    NumberedList,
    PageBreak,
    Paragraph,
    Progress,
    Signatory,
    Signatures,
    Standing,
    StandingKind,
    Strong,
    Table,
    Text,
    Timeline,
    WritingSpace,
)
from spvgen.dutch import closest, did_you_mean
from spvgen.template.holes import HOLE
from spvgen.template.printing import joined, on_one_line
from spvgen.template.refusals import refuse_lost_holes, refuse_unprintable
from spvgen.template.refused import Refused

_Kind = TypeVar("_Kind", bound=StrEnum)

_MOST_LINES: Final = 40  # of writing space: more does not fit on a page


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


# --- Blocks ----------------------------------------------------------------------------------------


def _blocks(node: SyntaxTreeNode) -> Blocks:
    return tuple(_BLOCKS[child.type](child) for child in node.children)


def _heading(node: SyntaxTreeNode) -> Block:
    return Heading(int(node.tag[1]), _inlines(node))


def _paragraph(node: SyntaxTreeNode) -> Block:
    return Paragraph(_inlines(node))


def _bullets(node: SyntaxTreeNode) -> Block:
    return BulletList(tuple(map(_item, node.children)))


def _numbers(node: SyntaxTreeNode) -> Block:
    return NumberedList(tuple(map(_item, node.children)), int(node.attrs.get("start", 1)))


def _item(node: SyntaxTreeNode) -> Blocks:
    for child in node.children:
        if child.type not in ("paragraph", "bullet_list", "ordered_list"):
            hint = "Zet het buiten de lijst, zonder spaties vooraan."
            raise Refused("In een lijst kan alleen tekst of nog een lijst.", hint, _line(child))
    if not node.children:
        raise Refused("Dit lijstpunt is leeg.", "Zet er tekst achter of haal het streepje weg.", _line(node))
    return _blocks(node)


def _table(node: SyntaxTreeNode, *, overview: bool = False) -> Block:
    header, *rows = _rows(node)
    return Table(_cells(header), tuple(map(_cells, rows)), overview)


def _rows(table: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    return [row for part in table.children for row in part.children]


def _cells(row: SyntaxTreeNode) -> tuple[Inlines, ...]:
    return tuple(map(_inlines, row.children))


def _container(node: SyntaxTreeNode) -> Block:
    name, _, argument = node.info.strip().partition(" ")
    if name in _CONTAINERS:
        return _CONTAINERS[name](node, argument.strip())
    near = closest(name, _CONTAINERS) if name else None
    hint = f"Bedoelde je ‘::: {near}’?" if near else f"Kies uit: {', '.join(_CONTAINERS)}."
    message = f"Een blok ‘::: {name}’ bestaat niet." if name else "Hier staat ::: zonder open blok erboven."
    raise Refused(message, hint, _line(node))


_BLOCKS: Final[dict[str, Callable[[SyntaxTreeNode], Block]]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "bullet_list": _bullets,
    "ordered_list": _numbers,
    "table": _table,
    "container_blok": _container,
}


# --- Containers ------------------------------------------------------------------------------------


def _overview(node: SyntaxTreeNode, argument: str) -> Block:
    """A table of what the document tells elsewhere."""
    return _table(_one_table(node, "Schrijf er één tabel in."), overview=True)


def _fields(node: SyntaxTreeNode, argument: str) -> Block:
    """``- **Label** value`` lines."""
    _only(node, "bullet_list")
    items = [item for part in node.children for item in part.children]
    for item in items:
        _only(item, "paragraph")
    return Fields(tuple(map(_labelled, items)))


def _signatures(node: SyntaxTreeNode, argument: str) -> Block:
    """``- **Role** name`` lines, options in a list below a name; a paragraph is place and date."""
    _only(node, "bullet_list", "paragraph")
    items = [item for part in node.children if part.type == "bullet_list" for item in part.children]
    texts = (_inlines(part) for part in node.children if part.type == "paragraph")
    return Signatures(tuple(map(_signatory, items)), joined(texts, LineBreak()))


def _signatory(item: SyntaxTreeNode) -> Signatory:
    _only(item, "paragraph", "bullet_list")
    role, name = _labelled(item)
    options = [option for part in item.children if part.type == "bullet_list" for option in part.children]
    for option in options:
        _only(option, "paragraph")
    return Signatory(role, name, tuple(map(_text_of, options)))


def _labelled(item: SyntaxTreeNode) -> tuple[Inlines, Inlines]:
    first, *rest = _text_of(item) or (Text(""),)
    if not isinstance(first, Strong):
        raise Refused("Deze regel begint niet met een vet label.", "Schrijf: - **Naam** waarde.", _line(item))
    return first.children, tuple(rest)


def _text_of(item: SyntaxTreeNode) -> Inlines:
    """The paragraphs of a list item in one run."""
    return joined((_inlines(part) for part in item.children if part.type == "paragraph"), LineBreak())


def _only(node: SyntaxTreeNode, *types: str) -> None:
    for child in node.children:
        if child.type not in types:
            hint = "Schrijf daarin alleen regels als: - **Naam** waarde."
            raise Refused("Dit kan niet in een blok met :::.", hint, _line(child))


def _timeline(node: SyntaxTreeNode, argument: str) -> Block:
    """A table with rows of kind, what, and when."""
    (title, label, when), rows = _three_columns(node)
    moments = (Moment(_kind(MomentKind, row), *_cells(row)[1:]) for row in rows)
    return Timeline((title, label, when), tuple(moments))


def _progress(node: SyntaxTreeNode, argument: str) -> Block:
    """A table with rows of kind, amount, and when."""
    (title, amount, when), rows = _three_columns(node)
    standings = (Standing(_kind(StandingKind, row), *_cells(row)[1:]) for row in rows)
    return Progress((title, amount, when), tuple(standings))


def _three_columns(node: SyntaxTreeNode) -> tuple[tuple[Inlines, ...], list[SyntaxTreeNode]]:
    """The header and the other rows of the one table in a container."""
    hint = "Schrijf er één tabel in met drie kolommen: soort, wat (of hoeveel) en wanneer."
    header, *rows = _rows(_one_table(node, hint))
    if len(header.children) != 3:
        raise Refused(f"Deze tabel heeft {len(header.children)} kolommen.", hint, _line(header))
    return _cells(header), rows


def _one_table(node: SyntaxTreeNode, hint: str) -> SyntaxTreeNode:
    """The table that is all that a container holds."""
    if [child.type for child in node.children] != ["table"]:
        raise Refused("In dit blok hoort een tabel.", hint, _line(node))
    return node.children[0]


def _kind(kinds: type[_Kind], row: SyntaxTreeNode) -> _Kind:
    """What the first cell of a row names: a fixed word, since the drawing depends on it."""
    word = row.children[0].children[0].content.strip()
    if word in [*kinds]:
        return kinds(word)
    hint = did_you_mean(word, kinds, f"Kies uit: {', '.join(kinds)}.")
    shown = "een waarde" if HOLE.search(word) else f"‘{word}’"
    raise Refused(f"In de eerste kolom kan {shown} niet staan.", hint, _line(row))


def _writing_space(node: SyntaxTreeNode, argument: str) -> Block:
    _empty(node)
    if not (argument.isdecimal() and 1 <= int(argument) <= _MOST_LINES):
        hint = f"Schrijf een getal van 1 tot en met {_MOST_LINES}, zoals ::: schrijfruimte 6."
        raise Refused("Bij ::: schrijfruimte hoort een aantal regels.", hint, _line(node))
    return WritingSpace(int(argument))


def _contents(node: SyntaxTreeNode, argument: str) -> Block:
    """Without entries: these are only known once the whole document is."""
    _empty(node)
    return Contents()


def _page_break(node: SyntaxTreeNode, argument: str) -> Block:
    _empty(node)
    return PageBreak()


def _empty(node: SyntaxTreeNode) -> None:
    for child in node.children:
        message = "In dit blok kan geen tekst staan."
        raise Refused(message, "Zet ::: op de regel eronder en de tekst daarna.", _line(child))


_CONTAINERS: Final[dict[str, Callable[[SyntaxTreeNode, str], Block]]] = {
    "velden": _fields,
    "ondertekening": _signatures,
    "overzicht": _overview,
    "tijdlijn": _timeline,
    "voortgang": _progress,
    "schrijfruimte": _writing_space,
    "inhoudsopgave": _contents,
    "nieuwe-pagina": _page_break,
}


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] if node.map else 0


# --- Inline ----------------------------------------------------------------------------------------


def _inlines(node: SyntaxTreeNode) -> Inlines:
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
