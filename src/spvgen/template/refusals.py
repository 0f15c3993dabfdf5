"""Markdown that a document can't hold, or that swallows something: told with its line, never dropped."""

import re
from collections.abc import Callable
from typing import Final

from markdown_it.tree import SyntaxTreeNode

from spvgen.template.holes import HOLE, OPEN
from spvgen.template.refused import Refused

_DEEPEST_HEADING: Final = 4

_REFUSED: Final = {
    "link": ("Een link kan niet in een plan.", "Schrijf het adres voluit, als gewone tekst."),
    "image": ("Een afbeelding kan niet in een plan.", "Haal de afbeelding weg."),
    "code_inline": ("Accenten grave (`) maken code; dat kan niet in een plan.", "Haal ze weg."),
    "code_block": ("Vier spaties vooraan maken code; dat kan niet in een plan.", "Haal de spaties weg."),
    "fence": ("Een codeblok kan niet in een plan.", "Haal ``` of ~~~ weg."),
    "hr": ("Een horizontale lijn kan niet in een plan.", "Gebruik een kop, of ::: nieuwe-pagina en :::."),
    "html_inline": ("HTML kan niet in een plan.", "Gebruik Markdown, zoals **vet**."),
    "html_block": ("HTML kan niet in een plan.", "Schrijf een opmerking voor jezelf als {# … #}."),
}
"""Type of node → what to tell."""


def refuse_unprintable(node: SyntaxTreeNode, line: int, lines: list[str]) -> None:
    """Raise at the first node that a document can't hold, or that swallowed something."""
    if not node.is_root and node.map:
        line = node.map[0]
    if node.type in _REFUSED:
        raise Refused(*_REFUSED[node.type], line=line)
    if check := _CHECKS.get(node.type):
        check(node, line, lines)
    for child in node.children:
        refuse_unprintable(child, line, lines)


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


def refuse_lost_holes(root: SyntaxTreeNode, lines: list[str]) -> None:
    """Raise where a value stands in a place that the parser reads over, such as behind ``:::``."""
    kept = {hole for node in root.walk() if node.type == "inline" for hole in HOLE.findall(node.content)}
    for at, line in enumerate(lines):
        broken = OPEN in HOLE.sub("", line)  # somebody took a slice of the template's own text
        if broken or not kept.issuperset(HOLE.findall(line)):
            raise Refused("Op deze plek kan geen waarde staan.", "Zet de waarde in gewone tekst.", at)
