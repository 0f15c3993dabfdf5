"""The blocks of a document as HTML: one function a node type, in a read-only table."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise, takewhile, zip_longest
from types import MappingProxyType
from typing import Any, Final

from spvgen.columns import aligned
from spvgen.document.blocks import (
    Block,
    Blocks,
    BulletList,
    Contents,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
    WritingSpace,
    is_quoted,
)
from spvgen.document.pictured import Drawing, Progress, Timeline
from spvgen.figures import figure
from spvgen.figures.once import told_in_full, told_once
from spvgen.figures.words import in_stead
from spvgen.keeping.pages import kept_with_next, signing_part, untorn
from spvgen.keeping.rows import kept_items
from spvgen.keeping.sizes import item_lines, stand_in_a_row
from spvgen.writers.html.drawings import WIDTH, svg
from spvgen.writers.html.inlines import inlines
from spvgen.writers.html.tables import fields, signatures, table
from spvgen.writers.html.words import literal

_APART: Final = ' class="los"'
_LEVELS: Final = range(1, 5)
_START: Final = re.compile(r'<(\w+)( class=")?')


def body(nodes: Blocks) -> list[str]:
    """All blocks of a document, without a gap in the levels of its headings; what is signed stays together.

    Raises TypeError on a node that this writer does not know.
    """
    whole = tuple(_without_gaps(aligned(told_once(told_in_full(nodes), WIDTH))))
    written, signing = _blocks(whole), signing_part(whole)
    if not signing:
        return written
    return _together(written, signing.start, signing.stop)


def _without_gaps(nodes: Blocks) -> Iterator[Block]:
    last = 0
    for node in nodes:
        if isinstance(node, Heading):
            last = min(node.level, last + 1)
            yield replace(node, level=last) if node.level in _LEVELS else node
        else:
            yield node


def _blocks(nodes: Blocks) -> list[str]:
    """Each block, with a mark where a printed page keeps it with the next one, or whole.

    Headings are kept anyhow.
    """
    written = [_block(node) for node in nodes]
    for number, (block, below) in enumerate(pairwise(nodes)):
        if isinstance(block, BulletList) and _tells_again(below):
            written[number] = _named(written[number], "elders")
    if len(nodes) == 1:
        return written
    kept = kept_with_next(nodes)
    for number, (keep, whole) in enumerate(zip(kept, untorn(nodes, kept), strict=True)):
        if keep and whole:
            _together(written, number - 1, number + 1 + sum(takewhile(bool, kept[number:])))
        elif keep and not isinstance(nodes[number], Heading):
            written[number] = _named(written[number], "volgt")
        elif whole:
            written[number] = _named(written[number], "heel")
    return written


def _tells_again(node: Block) -> bool:
    """Whether the table for a narrow screen tells the list above it, word for word, and is shown alone."""
    if not isinstance(node, Timeline) or figure(node, WIDTH).key:
        return False
    return any(moment.told for moment in node.moments)


def _together(written: list[str], start: int, stop: int) -> list[str]:
    """The same blocks, some as one: Chromium tears what is to stay whole and with the next as well."""
    written[start] = f'<div class="bijeen">\n{written[start]}'
    written[stop - 1] += "\n</div>"
    return written


def _named(written: str, name: str) -> str:
    """An element with one class more."""
    return _START.sub(
        lambda start: f'<{start[1]} class="{name}' + (" " if start[2] else '"'), written, count=1
    )


def _block(node: Block) -> str:
    if type(node) not in _BLOCKS:
        raise TypeError(f"de HTML-schrijver kent {type(node).__name__} niet")
    written = _BLOCKS[type(node)](node)
    return f"<blockquote>{written}</blockquote>" if is_quoted(node) else written


def _heading(node: Heading) -> str:
    if node.level not in _LEVELS:
        raise ValueError(f"een kop van niveau {node.level} bestaat niet")
    mark = _APART if node.apart else ""  # a class first, see _named
    mark += f' id="{_part(node.part)}"' if node.part else ""
    return f"<h{node.level}{mark}>{inlines(node.children)}</h{node.level}>"


def _part(number: int) -> str:
    """What the contents call a part."""
    return f"deel-{number}"


def _paragraph(node: Paragraph) -> str:
    return f"<p>{inlines(node.children)}</p>"


def _bullets(node: BulletList) -> str:
    return f"<ul{_close(node.items)}>\n{_items(node.items)}</ul>"


def _numbers(node: NumberedList) -> str:
    start = "" if node.start == 1 else f' start="{node.start}"'
    return f"<ol{_close(node.items)}{start}>\n{_items(node.items)}</ol>"  # a class first, see _named


def _close(items: tuple[Blocks, ...]) -> str:
    """The mark of a list whose items need no space between them."""
    return ' class="dicht"' if stand_in_a_row(items) else ""


def _items(items: tuple[Blocks, ...]) -> str:
    kept = kept_items([item_lines(item) for item in items])
    starts = ('<li class="volgt">' if keep else "<li>" for keep in kept)
    return "".join(f"{start}{_item(item)}</li>\n" for start, item in zip(starts, items, strict=True))


def _item(item: Blocks) -> str:
    if not isinstance(item[0], Paragraph):
        raise TypeError(f"een lijstpunt begint met een alinea, niet met {type(item[0]).__name__}")
    return "\n".join(_blocks(item))


def _writing_space(node: WritingSpace) -> str:
    lines = "<div></div>" * max(node.lines, 1)
    return f'<div class="schrijfruimte" role="img" aria-label="Ruimte om te schrijven">{lines}</div>'


def _drawing(node: Drawing) -> str:
    drawn = figure(node, WIDTH)
    caption = f"<figcaption>{inlines(drawn.caption)}</figcaption>\n" if drawn.caption else ""
    abreast = " stand" if isinstance(node, Progress) else " rij"
    words = table(drawn.key, f"sleutel{abreast}") if drawn.key else table(in_stead(node), f"smal{abreast}")
    return f"<figure>\n{caption}{svg(drawn)}\n{words}\n</figure>"


def _contents(node: Contents) -> str:
    links = (
        f'<li{_APART if below else ""}><a href="#{_part(number)}">{inlines(entry)}</a></li>\n'
        for number, (entry, below) in enumerate(zip_longest(node.entries, node.below), 1)
    )
    title = literal(node.title)
    return f'<nav aria-label="{title}">\n<p>{title}</p>\n<ul>\n{"".join(links)}</ul>\n</nav>'


def _page_break(node: PageBreak) -> str:
    return "<hr>"


_BLOCKS: Final[Mapping[type, Callable[[Any], str]]] = MappingProxyType(
    {
        Heading: _heading,
        Paragraph: _paragraph,
        BulletList: _bullets,
        NumberedList: _numbers,
        Table: table,
        Fields: fields,
        WritingSpace: _writing_space,
        Signatures: signatures,
        Timeline: _drawing,
        Progress: _drawing,
        Contents: _contents,
        PageBreak: _page_break,
    }
)
