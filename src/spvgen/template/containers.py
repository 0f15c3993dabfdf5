"""Blocks that Markdown has no mark for, such as ``::: ondertekening``, and the tables some are made of."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from markdown_it.tree import SyntaxTreeNode

from spvgen.document.blocks import (
    Block,
    Contents,
    Fields,
    PageBreak,
    Signatory,
    Signatures,
    Table,
    WritingSpace,
)
from spvgen.document.pictured import Moment, MomentKind, Progress, Standing, StandingKind, Timeline
from spvgen.document.words import Inlines, LineBreak, Strong, Text
from spvgen.dutch import closest, did_you_mean
from spvgen.template.holes import HOLE
from spvgen.template.inlines import cell, inlines, line_of
from spvgen.template.printing import joined
from spvgen.template.refused import Refused

_ENDS: Final = ("begin", "einde")
"""Rows of a picture of progress that no figure stands in: from when to when its days run."""

_ONE_TABLE: Final = "Schrijf er één tabel in."
_MOST_LINES: Final = 40  # of writing space: more does not fit on a page


def container(node: SyntaxTreeNode) -> Block:
    """The block that a container stands for. Raises Refused, as ``parse`` does."""
    name, _, argument = node.info.strip().partition(" ")
    if name in _CONTAINERS:
        return _CONTAINERS[name](node, argument.strip())
    near = closest(name, _CONTAINERS) if name else None
    hint = f"Bedoelde je ‘::: {near}’?" if near else f"Kies uit: {', '.join(_CONTAINERS)}."
    message = f"Een blok ‘::: {name}’ bestaat niet." if name else "Hier staat ::: zonder open blok erboven."
    raise Refused(message, hint, line_of(node))


def table(node: SyntaxTreeNode) -> Table:
    """A table with its header."""
    header, *rows = _rows(node)
    return Table(_cells(header), tuple(map(_cells, rows)))


def _rows(table: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    return [row for part in table.children for row in part.children]


def _cells(row: SyntaxTreeNode) -> tuple[Inlines, ...]:
    return tuple(map(cell, row.children))


def _overview(node: SyntaxTreeNode, argument: str) -> Block:
    """A table of what the document tells elsewhere."""
    return replace(table(_one_table(node, _ONE_TABLE)), overview=True)


def _explained(node: SyntaxTreeNode, argument: str) -> Block:
    """A table in which what stands behind a line break in the first cell explains the row."""
    return replace(table(_one_table(node, _ONE_TABLE)), explained=True)


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
    texts = (inlines(part) for part in node.children if part.type == "paragraph")
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
        raise Refused(
            "Deze regel begint niet met een vet label.", "Schrijf: - **Naam** waarde.", line_of(item)
        )
    return first.children, tuple(rest)


def _text_of(item: SyntaxTreeNode) -> Inlines:
    """The paragraphs of a list item in one run."""
    return joined((inlines(part) for part in item.children if part.type == "paragraph"), LineBreak())


def _only(node: SyntaxTreeNode, *types: str) -> None:
    for child in node.children:
        if child.type not in types:
            hint = "Schrijf daarin alleen regels als: - **Naam** waarde."
            raise Refused("Dit kan niet in een blok met :::.", hint, line_of(child))


def _timeline(node: SyntaxTreeNode, argument: str) -> Block:
    """A table with rows of kind, what, and when."""
    (title, label, when), rows = _three_columns(node)
    moments = (Moment(MomentKind(_kind(MomentKind, row)), *_cells(row)[1:]) for row in rows)
    return Timeline((title, label, when), tuple(moments))


def _progress(node: SyntaxTreeNode, argument: str) -> Block:
    """A table with rows of kind, amount, and when; a row of an end has a day only."""
    (title, amount, when), rows = _three_columns(node)
    kinds = [_kind((*StandingKind, *_ENDS), row) for row in rows]
    told = [(kind, _cells(row)) for kind, row in zip(kinds, rows, strict=True)]
    standings = (Standing(StandingKind(kind), *cells[1:]) for kind, cells in told if kind not in _ENDS)
    span = (cells[2] for kind, cells in told if kind in _ENDS)
    return Progress((title, amount, when), tuple(standings), tuple(span))


def _three_columns(node: SyntaxTreeNode) -> tuple[tuple[Inlines, ...], list[SyntaxTreeNode]]:
    """The header and the other rows of the one table in a container."""
    hint = "Schrijf er één tabel in met drie kolommen: soort, wat (of hoeveel) en wanneer."
    header, *rows = _rows(_one_table(node, hint))
    if len(header.children) != 3:
        raise Refused(f"Deze tabel heeft {len(header.children)} kolommen.", hint, line_of(header))
    return _cells(header), rows


def _one_table(node: SyntaxTreeNode, hint: str) -> SyntaxTreeNode:
    """The table that is all that a container holds."""
    if [child.type for child in node.children] != ["table"]:
        raise Refused("In dit blok hoort een tabel.", hint, line_of(node))
    return node.children[0]


def _kind(kinds: Iterable[str], row: SyntaxTreeNode) -> str:
    """What the first cell of a row names: a fixed word, since the drawing depends on it."""
    word, known = row.children[0].children[0].content.strip(), [*kinds]
    if word in known:
        return word
    hint = did_you_mean(word, known, f"Kies uit: {', '.join(known)}.")
    shown = "een waarde" if HOLE.search(word) else f"‘{word}’"
    raise Refused(f"In de eerste kolom kan {shown} niet staan.", hint, line_of(row))


def _writing_space(node: SyntaxTreeNode, argument: str) -> Block:
    _empty(node)
    if not (argument.isdecimal() and 1 <= int(argument) <= _MOST_LINES):
        hint = f"Schrijf een getal van 1 tot en met {_MOST_LINES}, zoals ::: schrijfruimte 6."
        raise Refused("Bij ::: schrijfruimte hoort een aantal regels.", hint, line_of(node))
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
        raise Refused(message, "Zet ::: op de regel eronder en de tekst daarna.", line_of(child))


_CONTAINERS: Final[dict[str, Callable[[SyntaxTreeNode, str], Block]]] = {
    "velden": _fields,
    "ondertekening": _signatures,
    "overzicht": _overview,
    "toegelicht": _explained,
    "tijdlijn": _timeline,
    "voortgang": _progress,
    "schrijfruimte": _writing_space,
    "inhoudsopgave": _contents,
    "nieuwe-pagina": _page_break,
}
