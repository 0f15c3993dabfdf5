"""The blocks and inline nodes of a document as HTML: one function a node type, in read-only tables."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from math import ceil
from types import MappingProxyType
from typing import Any, Final

from spvgen.columns import (
    SIGNING_TITLES,
    Pair,
    aligned,
    column_widths,
    in_pairs,
    label_width,
    words_by_column,
)
from spvgen.document import (
    Block,
    Blocks,
    BulletList,
    Contents,
    Drawing,
    Emphasis,
    Field,
    Fields,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    NumberedList,
    PageBreak,
    Paragraph,
    Progress,
    Signatory,
    Signatures,
    Strong,
    Table,
    Text,
    Timeline,
    WritingSpace,
    plain_text,
)
from spvgen.figures import figure
from spvgen.figures.once import told_once
from spvgen.figures.words import in_stead
from spvgen.keeping.pages import kept_with_next, signing_part, untorn
from spvgen.keeping.rows import WHOLE_TABLE, first_rows, kept_items, stand_close
from spvgen.keeping.sizes import item_lines
from spvgen.typography import tied
from spvgen.widths import em_wide
from spvgen.writers.html.drawings import WIDTH, svg
from spvgen.writers.html.words import flowing, literal

_LEVELS: Final = range(1, 5)
_LINE: Final = 41.0  # em, of a table on a screen; in print there is somewhat more
_CELL_ROOM: Final = 1.3  # em: what stays free at both sides of a cell
_WORD: Final = 12.0  # em: a wider word may be broken
_PRINTED_LINE: Final = 45.35  # the same, on paper
_LONG: Final = 22  # lines: a row that may be torn, rather than leave much of a page empty
_START: Final = re.compile(r'<(\w+)( class=")?')


def body(nodes: Blocks) -> list[str]:
    """All blocks of a document, without a gap in the levels of its headings; what is signed stays together.

    Raises TypeError on a node that this writer does not know.
    """
    whole = tuple(_without_gaps(aligned(told_once(nodes, WIDTH))))
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
    return _BLOCKS[type(node)](node)


def _heading(node: Heading) -> str:
    if node.level not in _LEVELS:
        raise ValueError(f"een kop van niveau {node.level} bestaat niet")
    mark = f' id="{_part(node.part)}"' if node.part else ""
    return f"<h{node.level}{mark}>{_inlines(node.children)}</h{node.level}>"


def _part(number: int) -> str:
    """What the contents call a part."""
    return f"deel-{number}"


def _paragraph(node: Paragraph) -> str:
    return f"<p>{_inlines(node.children)}</p>"


def _bullets(node: BulletList) -> str:
    return f"<ul{_close(node.items)}>\n{_items(node.items)}</ul>"


def _numbers(node: NumberedList) -> str:
    start = "" if node.start == 1 else f' start="{node.start}"'
    return f"<ol{_close(node.items)}{start}>\n{_items(node.items)}</ol>"  # a class first, see _named


def _close(items: tuple[Blocks, ...]) -> str:
    """The mark of a list whose items need no space between them."""
    return ' class="dicht"' if stand_close([item_lines(item) for item in items]) else ""


def _items(items: tuple[Blocks, ...]) -> str:
    kept = kept_items([item_lines(item) for item in items])
    starts = ('<li class="volgt">' if keep else "<li>" for keep in kept)
    return "".join(f"{start}{_item(item)}</li>\n" for start, item in zip(starts, items, strict=True))


def _item(item: Blocks) -> str:
    if not isinstance(item[0], Paragraph):
        raise TypeError(f"een lijstpunt begint met een alinea, niet met {type(item[0]).__name__}")
    return "\n".join(_blocks(item))


def _table(node: Table, name: str = "") -> str:
    wide = _widths(node)
    heights = [_lines(row, [each - _CELL_ROOM for each in wide]) for row in node.rows]
    rows = (
        _row(map(_cell, node.header, row), _torn(height))
        for row, height in zip(node.rows, heights, strict=True)
    )
    names = " ".join(filter(None, (name, "heel" if sum(heights) <= WHOLE_TABLE else "")))
    called = f' class="{names}"' if names else ""
    head = _columns(wide) + _head(map(_inlines, node.header))
    return f"<table{called}>\n{head}<tbody>\n{''.join(rows)}</tbody>\n</table>"


def _cell(head: Inlines, value: Inlines) -> str:
    """A cell that knows its head, which stands beside it on a phone."""
    return f'<td data-kop="{literal(plain_text(head))}">{_inlines(value)}</td>'


def _widths(node: Table) -> list[float]:
    return column_widths(words_by_column(node), _LINE, measure=em_wide, room=_CELL_ROOM, word=_WORD)


def _columns(wide: Sequence[float]) -> str:
    """As wide as in print everywhere but on a phone, where the browser may fit them."""
    shares = (f'<col style="width:{100 * each / _LINE:.1f}%">' for each in wide)
    return f"<colgroup>{''.join(shares)}</colgroup>\n"


def _lines(row: Sequence[Inlines], rooms: Sequence[float]) -> int:
    """About how many lines a row takes in print."""
    return max(_cell_lines(cell, room) for cell, room in zip(row, rooms, strict=True))


def _cell_lines(cell: Inlines, room: float) -> int:
    return sum(isinstance(child, LineBreak) for child in cell) + ceil(
        em_wide(plain_text(cell)) / max(room, 1)
    )


def _torn(height: int) -> str:
    """The mark of a row that may go on at the next page."""
    return ' class="lang"' if height > _LONG else ""


def _fields(node: Fields) -> str:
    """Label and value, a pair a row; so many first rows stay together in print, all where they are short."""
    label = label_width(node)
    room = f' style="--label:{label:.2f}em"'
    if pairs := in_pairs(node, _PRINTED_LINE):
        return f'<dl class="paren heel"{room}>\n{"".join(map(_head_row, pairs.rows))}</dl>'
    heights = [_lines(row, (label, _LINE - label)) for row in node.rows]
    first = first_rows(heights)
    whole = first == len(heights)
    follows = ["" if whole or number >= first else ' class="volgt"' for number in range(1, len(heights) + 1)]
    rows = (
        f"<div{_torn(height) or followed}><dt>{_inlines(label)}</dt><dd>{_inlines(value)}</dd></div>\n"
        for (label, value), height, followed in zip(node.rows, heights, follows, strict=True)
    )
    called = ' class="heel"' if whole else ""
    return f"<dl{called}{room}>\n{''.join(rows)}</dl>"


def _head_row(row: Pair) -> str:
    """Two fields beside each other, or one that goes on to the end of the row."""
    mark = "" if len(row) == 2 else ' class="breed"'
    return "".join(
        f"<div{mark}><dt>{_inlines(label)}</dt><dd>{_inlines(value)}</dd></div>\n" for label, value in row
    )


def _writing_space(node: WritingSpace) -> str:
    lines = "<div></div>" * max(node.lines, 1)
    return f'<div class="schrijfruimte" role="img" aria-label="Ruimte om te schrijven">{lines}</div>'


def _signatures(node: Signatures) -> str:
    when = _inlines(node.place_and_date)
    rows = (
        _row(
            f'<td data-kop="{title}">{cell}</td>'
            for title, cell in zip(SIGNING_TITLES, (_signatory(one), when, ""), strict=True)
        )
        for one in node.signatories
    )
    caption = '<caption class="onzichtbaar">Ondertekening</caption>\n'
    head = _head(SIGNING_TITLES)
    return f'<table class="ondertekening">\n{caption}{head}<tbody>\n{"".join(rows)}</tbody>\n</table>'


def _signatory(one: Signatory) -> str:
    options = list(map(_inlines, one.options))
    name = f"<strong>{_inlines(one.role)}</strong><br>{_inlines(one.name) or 'Naam:'}"
    if not one.has_choice:
        return "<br>".join([name, *options])
    boxes = "".join(f"<li>☐&nbsp;{option}</li>" for option in options)
    return f"{name}<ul>{boxes}</ul>"


def _drawing(node: Drawing) -> str:
    drawn = figure(node, WIDTH)
    caption = f"<figcaption>{_inlines(drawn.caption)}</figcaption>\n" if drawn.caption else ""
    words = _table(drawn.key, "sleutel") if drawn.key else _table(in_stead(node), "smal")
    return f"<figure>\n{caption}{svg(drawn)}\n{words}\n</figure>"


def _contents(node: Contents) -> str:
    links = (
        f'<li><a href="#{_part(number)}">{_inlines(entry)}</a></li>\n'
        for number, entry in enumerate(node.entries, 1)
    )
    title = literal(node.title)
    return f'<nav aria-label="{title}">\n<p>{title}</p>\n<ul>\n{"".join(links)}</ul>\n</nav>'


def _page_break(node: PageBreak) -> str:
    return "<hr>"


def _head(titles: Iterable[str]) -> str:
    cells = (f'<th scope="col">{title}</th>' for title in titles)
    return f"<thead>\n{_row(cells)}</thead>\n"


def _row(cells: Iterable[str], mark: str = "") -> str:
    return f"<tr{mark}>{''.join(cells)}</tr>\n"


_BLOCKS: Final[Mapping[type, Callable[[Any], str]]] = MappingProxyType(
    {
        Heading: _heading,
        Paragraph: _paragraph,
        BulletList: _bullets,
        NumberedList: _numbers,
        Table: _table,
        Fields: _fields,
        WritingSpace: _writing_space,
        Signatures: _signatures,
        Timeline: _drawing,
        Progress: _drawing,
        Contents: _contents,
        PageBreak: _page_break,
    }
)


def _inlines(children: Inlines) -> str:
    return "".join(_inline(child) for child in children)


def _inline(child: Inline) -> str:
    match child:
        case Text(text) | Field(_, text):
            return flowing(tied(text))
        case Strong(children):
            return f"<strong>{_inlines(children)}</strong>"
        case Emphasis(children):
            return f"<em>{_inlines(children)}</em>"
        case LineBreak(apart):
            return '<br><span class="wit"></span>' if apart else "<br>"
        case _:
            raise TypeError(f"de HTML-schrijver kent {type(child).__name__} niet")
