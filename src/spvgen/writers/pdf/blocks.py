"""The blocks of a document as data for ``document.typ``: one function a node type, in one read-only table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, takewhile
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
from spvgen.document.pictured import Progress, Timeline
from spvgen.document.words import plain_text
from spvgen.figures import figure
from spvgen.figures.once import told_once
from spvgen.keeping.pages import kept_with_next, untorn
from spvgen.keeping.rows import FEW, WHOLE_LIST, kept_items
from spvgen.keeping.sizes import stand_in_a_row
from spvgen.unbroken import with_whole_title
from spvgen.writers.pdf import drawings, tables
from spvgen.writers.pdf.inlines import Node, inlines, lines
from spvgen.writers.pdf.place import BODY_SIZE, TEXT_WIDTH, Outline, Place
from spvgen.writers.pdf.words import is_blank

_HEADING_SIZES: Final = {1: 24.0, 2: 14.0, 3: 11.5, 4: 10.5}
_LINES_KEPT: Final = 3  # of one paragraph: Typst leaves no line alone
_WHOLE_ITEM: Final = 7  # lines, of which one may be too many: an item that is best not torn, as in Word
_WHOLE_WITH_POINTS: Final = 10  # the same with points of its own
_LINE: Final = 14.9  # points, from one line to the next
_BETWEEN: Final = 4.0  # points, above an item, beside what is between lines; a paragraph has somewhat more
_TITLE: Final = 40.0  # points, of a heading with the space around it
_ABOVE_PICTURE: Final = 7.4  # points
_MOST: Final = 300.0  # points, some half a page: no more stays free below an item
_WHOLE_CONTENTS: Final = 20  # entries, half a page
_RULED_LINES: Final = 20  # as many as go on a page with room to spare


def body(blocks: Blocks) -> list[Node]:
    """All blocks of a document. Raises TypeError on a node that this writer does not know."""
    return _blocks(aligned(with_whole_title(told_once(blocks, TEXT_WIDTH))), Outline(), depth=0)


def _blocks(blocks: Blocks, outline: Outline, depth: int) -> list[Node]:
    tied = kept_with_next(blocks)
    kept = zip(blocks, tied, untorn(blocks, tied), strict=True)
    written = [
        _block(
            block, Place(outline, keep, depth, whole, _company(blocks, tied, number), _part(blocks, number))
        )
        for number, (block, keep, whole) in enumerate(kept)
    ]
    return list(_with_quotes(blocks, written))


def _part(blocks: Blocks, number: int) -> str:
    """The words of the heading right above a block, such as the name of a goal."""
    above = blocks[number - 1] if number else None
    return plain_text(above.children) if isinstance(above, Heading) and above.level > 1 else ""


def _with_quotes(blocks: Blocks, written: Sequence[Node]) -> Iterator[Node]:
    """The same nodes, those of quoted blocks in a row as one quotation."""
    pairs = zip(blocks, written, strict=True)
    for quoted, group in groupby(pairs, key=lambda pair: is_quoted(pair[0])):
        nodes = [node for _, node in group]
        if quoted:
            yield {"kind": "quote", "keep": nodes[-1]["keep"], "of": nodes}
        else:
            yield from nodes


def _company(blocks: Blocks, tied: Sequence[bool], number: int) -> Blocks:
    """What stands behind a block, as far as that stays with it."""
    if not tied[number]:
        return ()
    return blocks[number + 1 : number + 1 + sum(takewhile(bool, tied[number:]))]


def _block(block: Block, place: Place) -> Node:
    if type(block) not in _WRITERS:
        raise TypeError(f"de PDF-schrijver kent {type(block).__name__} niet")
    return {"keep": place.keep, **_WRITERS[type(block)](block, place)}


def _heading(block: Heading, place: Place) -> Node:
    if block.level not in _HEADING_SIZES:
        raise ValueError(f"een kop van niveau {block.level} bestaat niet")
    words = inlines(block.children, place.room(_HEADING_SIZES[block.level]))
    if is_blank(plain_text(block.children)):  # an outline has no place for it
        return {"kind": "paragraph", "keep": True, "whole": True, "of": words}
    return {
        "kind": "heading",
        "look": block.level,
        "level": place.outline.step(block.level),
        "part": block.part > 0,
        "apart": block.apart,
        "ruled": isinstance(place.company[0] if place.company else None, Table | Fields),
        "of": words,
    }


def _paragraph(block: Paragraph, place: Place) -> Node:
    words = inlines(block.children, place.room(BODY_SIZE))
    return {"kind": "paragraph", "keep": place.keep, "whole": place.whole, "of": words}


def _bullets(block: BulletList, place: Place) -> Node:
    return {"kind": "bullets", **_list(block.items, place)}


def _numbers(block: NumberedList, place: Place) -> Node:
    return {"kind": "numbers", "start": block.start, **_list(block.items, place)}


def _list(items: tuple[Blocks, ...], place: Place) -> Node:
    """The items of a list; a short one is kept whole, in a longer one some keep ``room`` free below them."""
    room = place.room(BODY_SIZE)
    heights = [_height(item, room) for item in items]
    few = len(items) <= FEW
    tied = kept_items(heights)[:-1]
    whole = place.whole or (bool(tied) and all(tied))
    whole |= sum(heights) <= WHOLE_LIST and few == place.keep
    together = whole or (few and place.keep)
    rooms = [0.0] * len(items) if together else _rooms(heights, place)
    return {
        "keep": place.keep and together,
        "depth": place.depth,
        "whole": whole,
        "close": stand_in_a_row(items),
        "items": [
            {"of": _item(item, place), "whole": _is_torn_badly(item, height), "room": below}
            for item, height, below in zip(items, heights, rooms, strict=True)
        ],
    }


def _rooms(heights: Sequence[float], place: Place) -> list[float]:
    """For each item of a longer list the points that must be free below it, or else it goes to the next page.

    So it stays with the next item, or the last two with what follows the list; but no long item does.
    """
    company = sum(_points(block, place) for block in place.company)
    below = [*(min(height * _LINE + _BETWEEN, _MOST) for height in heights[1:]), 0.0]
    tied = list(kept_items(heights))
    if place.keep:
        tied[-2:] = True, True
        below[-2:] = below[-2] + company, company
    short = (height <= _WHOLE_WITH_POINTS for height in heights)
    return [room if keep and fits else 0.0 for room, keep, fits in zip(below, tied, short, strict=True)]


def _points(block: Block, place: Place) -> float:
    """About how high a block is that a list stays with; of other than words and pictures its beginning."""
    match block:
        case Heading():
            return _TITLE
        case Timeline() | Progress():
            drawn = figure(block, place.width)
            more = _TITLE * ((drawn.key is not None) + bool(drawn.caption))
            return min(drawn.height + _ABOVE_PICTURE + more, _MOST)
        case Table():
            return min(tables.beginning(block, place), _MOST)
        case _:
            return min(_height((block,), place.room(BODY_SIZE)) * _LINE + _BETWEEN, _MOST)


def _is_torn_badly(item: Blocks, height: float) -> bool:
    """Whether an item wants to be kept on one page, and Typst would not do so by itself."""
    if len(item) > 1:
        return height <= _WHOLE_WITH_POINTS
    return _LINES_KEPT < height <= _WHOLE_ITEM


def _item(item: Blocks, place: Place) -> list[Node]:
    if not isinstance(item[0], Paragraph):
        raise TypeError(f"een lijstpunt begint met een alinea, niet met {type(item[0]).__name__}")
    return _blocks(item, place.outline, place.depth + 1)


def _height(blocks: Blocks, room: float) -> float:
    """About how many lines text and lists take; endless where something else stands among them."""
    total = 0.0
    for block in blocks:
        match block:
            case Paragraph(children):
                total += lines(children, room)
            case BulletList(items) | NumberedList(items):
                total += sum(_height(item, room) for item in items)
            case _:
                return float("inf")
    return total


def _writing_space(block: WritingSpace, place: Place) -> Node:
    count = max(block.lines, 1)
    return {"kind": "writing", "lines": count, "whole": count <= _RULED_LINES}


def _contents(block: Contents, place: Place) -> Node:
    """Typst takes the entries from the headings, of which it knows the pages."""
    return {"kind": "contents", "title": block.title, "whole": len(block.entries) <= _WHOLE_CONTENTS}


def _page_break(block: PageBreak, place: Place) -> Node:
    return {"kind": "break"}


_WRITERS: Final[Mapping[type, Callable[[Any, Place], Node]]] = MappingProxyType(
    {
        Heading: _heading,
        Paragraph: _paragraph,
        BulletList: _bullets,
        NumberedList: _numbers,
        Table: tables.table,
        Fields: tables.fields,
        Signatures: tables.signatures,
        Timeline: drawings.drawing,
        Progress: drawings.drawing,
        WritingSpace: _writing_space,
        Contents: _contents,
        PageBreak: _page_break,
    }
)
