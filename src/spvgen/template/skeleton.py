"""Markdown of a template → document nodes with holes where the values go (``filling``).

In Markdown a hole is ``OPEN`` number ``CLOSE``, both private-use code points; in the nodes it is a Field
with that number as its path. The parser only ever meets holes, never data, so no value can become markup
(DESIGN decision 2.3).
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from spvgen.document import (
    Block,
    Blocks,
    BulletList,
    Emphasis,
    Field,
    Fields,
    Heading,
    Inlines,
    LineBreak,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatory,
    Signatures,
    Strong,
    Table,
    Text,
    WritingSpace,
)
from spvgen.dutch import closest
from spvgen.template.binding import Refused, joined

OPEN: Final = "\ue000"
CLOSE: Final = "\ue001"
HOLE: Final = re.compile(f"{OPEN}(\\d+){CLOSE}")

_DEEPEST_HEADING: Final = 4
_MOST_LINES: Final = 40  # of writing space: more does not fit on a page


@lru_cache(maxsize=1024)
def parse(markdown: str) -> Blocks:
    """Read a piece of Markdown; the cache spares the work where plans of one shape give the same piece.

    Raises Refused, with the line from 0, for everything that has no node in the document.
    """
    root = SyntaxTreeNode(_parser().parse(markdown))
    lines = markdown.split("\n")
    _refuse(root, 0, lines)
    _refuse_lost_holes(root, lines)
    return _blocks(root)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    # A reference would vanish, and a line of dashes would make a heading of the text above it.
    parser.disable(["reference", "lheading"])
    container_plugin(parser, "blok", validate=lambda parameters, markers: True)
    return parser


# --- What can't be printed -------------------------------------------------------------------------

_REFUSED: Final = {
    "link": ("Een link kan niet in een plan.", "Schrijf het adres voluit, als gewone tekst."),
    "image": ("Een afbeelding kan niet in een plan.", "Haal de afbeelding weg."),
    "code_inline": ("Accenten grave (`) maken code; dat kan niet in een plan.", "Haal ze weg."),
    "code_block": ("Vier spaties vooraan maken code; dat kan niet in een plan.", "Haal de spaties weg."),
    "fence": ("Een codeblok kan niet in een plan.", "Haal ``` of ~~~ weg."),
    "blockquote": ("Een citaat (>) kan niet in een plan.", "Maak er een gewone alinea van."),
    "hr": ("Een horizontale lijn kan niet in een plan.", "Gebruik een kop, of ::: nieuwe-pagina en :::."),
    "html_inline": ("HTML kan niet in een plan.", "Gebruik Markdown, zoals **vet**."),
    "html_block": ("HTML kan niet in een plan.", "Schrijf een opmerking voor jezelf als {# … #}."),
}
"""Type of node → what to tell."""


def _refuse(node: SyntaxTreeNode, line: int, lines: list[str]) -> None:
    """Raise at the first node that a document can't hold, or that swallowed something."""
    if not node.is_root and node.map:
        line = node.map[0]
    if node.type in _REFUSED:
        raise Refused(*_REFUSED[node.type], line=line)
    if check := _CHECKS.get(node.type):
        check(node, line, lines)
    for child in node.children:
        _refuse(child, line, lines)


def _check_heading(node: SyntaxTreeNode, line: int, lines: list[str]) -> None:
    if int(node.tag[1]) > _DEEPEST_HEADING:
        raise Refused("Een kop heeft hooguit vier hekjes.", "Gebruik #, ##, ### of ####.", line)
    if not node.children[0].content:
        raise Refused("Deze kop heeft geen tekst.", "Zet er tekst achter of haal het hekje weg.", line)


def _check_paragraph(node: SyntaxTreeNode, line: int, lines: list[str]) -> None:
    """Without an empty line, a paragraph below a list runs on in the last item."""
    first, end = node.map or (line, line)
    swallowed = (at for at in range(first + 1, end) if not lines[at].startswith(" "))
    if node.parent and node.parent.type == "list_item" and (at := next(swallowed, None)) is not None:
        message = "Deze regel hoort bij het lijstpunt erboven, want er staat geen lege regel tussen."
        raise Refused(message, "Zet er een lege regel boven, of laat de regel twee spaties inspringen.", at)


def _check_row(node: SyntaxTreeNode, line: int, lines: list[str]) -> None:
    cells = len(re.findall(r"(?<!\\)\|", lines[line].strip().removeprefix("|").removesuffix("|"))) + 1
    if cells > len(node.children):
        hint = "Geef elke rij evenveel cellen als de kop."
        raise Refused(f"Deze rij heeft {cells} cellen; de tabel heeft {len(node.children)}.", hint, line)


def _check_cell(node: SyntaxTreeNode, line: int, lines: list[str]) -> None:
    if node.attrs:
        raise Refused("Kolommen uitlijnen (met :) kan niet.", "Schrijf alleen streepjes: |---|---|.", line)


def _check_container(node: SyntaxTreeNode, line: int, lines: list[str]) -> None:
    end = (node.map or (line, line))[1]
    if end >= len(lines) or not re.fullmatch(r"\s*:{3,}\s*", lines[end]):
        message = f"Het blok ‘::: {node.info.strip()}’ is niet gesloten."
        raise Refused(message, "Zet ::: op een eigen regel onder het blok, vóór de volgende kop.", line)


_CHECKS: Final[dict[str, Callable[[SyntaxTreeNode, int, list[str]], None]]] = {
    "heading": _check_heading,
    "paragraph": _check_paragraph,
    "tr": _check_row,
    "th": _check_cell,
    "container_blok": _check_container,
}


def _refuse_lost_holes(root: SyntaxTreeNode, lines: list[str]) -> None:
    """Raise where a value stood in a place that the parser reads over, such as behind ``:::``."""
    kept = {hole for node in root.walk() if node.type == "inline" for hole in HOLE.findall(node.content)}
    for at, line in enumerate(lines):
        if not kept.issuperset(HOLE.findall(line)):
            raise Refused("Op deze plek kan geen waarde staan.", "Zet de waarde in gewone tekst.", at)


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


def _table(node: SyntaxTreeNode) -> Block:
    header, *rows = (row for part in node.children for row in part.children)
    return Table(_cells(header), tuple(map(_cells, rows)))


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


def _writing_space(node: SyntaxTreeNode, argument: str) -> Block:
    _empty(node)
    if not (argument.isdecimal() and 1 <= int(argument) <= _MOST_LINES):
        hint = f"Schrijf een getal van 1 tot en met {_MOST_LINES}, zoals ::: schrijfruimte 6."
        raise Refused("Bij ::: schrijfruimte hoort een aantal regels.", hint, _line(node))
    return WritingSpace(int(argument))


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
    "schrijfruimte": _writing_space,
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
    made = (Field((int(part),), "") if at % 2 else Text(part) for at, part in enumerate(parts))
    return tuple(inline for inline in made if inline != Text(""))
