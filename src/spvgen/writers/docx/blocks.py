"""The blocks of a document in Word's XML: one function a node type, joined by one read-only table."""

from collections.abc import Callable, Mapping
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
)
from spvgen.document.pictured import Progress, Timeline
from spvgen.document.words import plain_text
from spvgen.figures.once import told_once
from spvgen.keeping.pages import kept_with_next, untorn
from spvgen.keeping.rows import FEW, WHOLE_LIST, kept_items
from spvgen.keeping.sizes import is_short, item_lines, stand_in_a_row
from spvgen.unbroken import with_whole_title
from spvgen.writers.docx import contents, drawings, tables
from spvgen.writers.docx.inlines import Shape, run, runs, text_paragraph
from spvgen.writers.docx.place import Numbering, Place
from spvgen.writers.docx.styles import (
    ABOVE_APART,
    ABOVE_BEHIND_TABLE,
    ABOVE_HEADING,
    AFTER_HEAD,
    AFTER_LIST,
    AFTER_TABLE,
    BULLET_NUM,
)

_BETWEEN_CLOSE: Final = 20  # twips, between lines that are a row
_TABLES: Final = (Table, Fields, Signatures, WritingSpace)
_GAPPED: Final = (*_TABLES, Timeline, Progress)  # a picture may have a key below it


def body(blocks: Blocks, numbering: Numbering) -> str:
    """All blocks of a document, fit to stand in ``w:body``.

    Two tables in a row get a paragraph between them, wherever they come from; so does the end. That one holds
    the last rows: where the table fills a page, it would be a sheet by itself.
    """
    told = told_once(blocks, drawings.drawn_width(numbering.text_width))
    ends_in_table = isinstance(told[-1], _GAPPED) if told else False
    written = _blocks(aligned(with_whole_title(told)), numbering, depth=0, keep_last=ends_in_table)
    apart = written.replace("</w:tbl><w:tbl>", f"</w:tbl>{tables.gap()}<w:tbl>")
    return apart + tables.gap() if apart.endswith("</w:tbl>") else apart


def _blocks(blocks: Blocks, numbering: Numbering, depth: int, *, keep_last: bool) -> str:
    """Blocks one after another; the last may stay with what comes behind them all."""
    written = []
    previous: Block | None = None
    new_page = False
    part = ""
    tied = kept_with_next(blocks)
    kept = zip(blocks, [*tied[:-1], keep_last], untorn(blocks, tied), strict=False)
    for block, keep, whole in kept:
        if isinstance(block, PageBreak):
            previous, new_page = None, True
            continue
        written.append(_block(block, Place(numbering, previous, keep, new_page, depth, whole, part)))
        if isinstance(block, Heading) and block.level > 1:
            part = plain_text(block.children)
        previous, new_page = block, False
    return "".join(written)


def _block(block: Block, place: Place) -> str:
    if type(block) not in _WRITERS:
        raise TypeError(f"de Word-schrijver kent {type(block).__name__} niet")
    return _WRITERS[type(block)](block, place)


def _heading(block: Heading, place: Place) -> str:
    if block.level not in ABOVE_HEADING:
        raise ValueError(f"een kop van niveau {block.level} bestaat niet")
    shape = Shape(
        style=f"Heading{block.level}",
        keep_next=True,
        new_page=place.new_page,
        before=ABOVE_APART if block.apart else _space_before_heading(block.level, place),
        rule=place.numbering.palette.rule if block.apart else "",
    )
    words = runs(block.children)
    return text_paragraph(shape, contents.bookmarked(block.part, words) if block.part else words)


def _paragraph(block: Paragraph, place: Place) -> str:
    shape = Shape(
        style="ListContinue" if place.depth else "OwnWords" if block.quoted else "Normal",
        keep_next=place.keep,
        keep_lines=place.whole,
        new_page=place.new_page,
        before=_space_before(place),
        indent=place.indent if place.depth > 1 else None,
    )
    return text_paragraph(shape, runs(block.children))


def _bullet_list(block: BulletList, place: Place) -> str:
    return _list(block.items, Shape(style="ListBullet", number=BULLET_NUM, level=place.level), place)


def _numbered_list(block: NumberedList, place: Place) -> str:
    number = place.numbering.add(place.level, block.start)
    return _list(block.items, Shape(style="ListNumber", number=number, level=place.level), place)


def _list(items: tuple[Blocks, ...], shape: Shape, place: Place) -> str:
    """All items; one that stays with what follows does so with its last two, or as a whole if it is short."""
    heights = list(map(item_lines, items))
    tied = kept_items(heights)
    whole = place.whole or (place.keep and sum(heights) <= WHOLE_LIST and len(items) <= FEW)
    last, close = len(items) - 1, stand_in_a_row(items)
    written = []
    for index, item in enumerate(items):
        first, rest = item[0], item[1:]
        if not isinstance(first, Paragraph):
            raise TypeError(f"een lijstpunt begint met een alinea, niet met {type(first).__name__}")
        keep = tied[index] or (whole and index < last) or (place.keep and index >= last - 1)
        own = shape._replace(
            keep_next=kept_with_next(item)[0] if rest else keep,
            keep_lines=is_short(first),
            new_page=index == 0 and place.new_page,
            before=_space_before(place) if index == 0 else None,
            after=_BETWEEN_CLOSE if close and index < last else None,
        )
        written.append(text_paragraph(own, runs(first.children)))
        if rest:
            written.append(_blocks(rest, place.numbering, place.depth + 1, keep_last=keep))
    return "".join(written)


def _contents(block: Contents, place: Place) -> str:
    shape = Shape(style="TOCHeading", new_page=place.new_page, before=_space_before_heading(2, place))
    return text_paragraph(shape, run(block.title)) + contents.field(block)


def _space_before_heading(level: int, place: Place) -> int | None:
    """Nothing at the top of a page; behind a table, which has no space below it, as much as behind a list."""
    if place.new_page:
        return 0
    if isinstance(place.previous, _TABLES):
        return ABOVE_HEADING[level] + ABOVE_BEHIND_TABLE
    return None


def _space_before(place: Place) -> int | None:
    """Tables, pictures and lists end tight; text that follows them in the body makes up for it."""
    if isinstance(place.previous, Fields) and place.previous.head:
        return AFTER_HEAD
    if isinstance(place.previous, (*_TABLES, Timeline, Progress)):
        return AFTER_TABLE
    if isinstance(place.previous, BulletList | NumberedList | Contents) and place.depth == 0:
        return AFTER_LIST
    return None


_WRITERS: Final[Mapping[type, Callable[[Any, Place], str]]] = MappingProxyType(
    {
        Heading: _heading,
        Paragraph: _paragraph,
        BulletList: _bullet_list,
        NumberedList: _numbered_list,
        Table: tables.table,
        Fields: tables.fields,
        Signatures: tables.signatures,
        Timeline: drawings.drawing,
        Progress: drawings.drawing,
        Contents: _contents,
        WritingSpace: tables.writing_space,
    }
)
