"""The blocks of a document in Word's XML: one function a node type, joined by one read-only table."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from spvgen.document import (
    Block,
    Blocks,
    BulletList,
    Contents,
    Fields,
    Heading,
    LineBreak,
    NumberedList,
    PageBreak,
    Paragraph,
    Progress,
    Signatures,
    Table,
    Timeline,
    WritingSpace,
    plain_text,
)
from spvgen.keeping import kept_with_next
from spvgen.writers.docx import contents, drawings, tables
from spvgen.writers.docx.inlines import Shape, paragraph, run, runs
from spvgen.writers.docx.place import Numbering, Place
from spvgen.writers.docx.styles import ABOVE_BEHIND_TABLE, ABOVE_HEADING, AFTER_LIST, AFTER_TABLE, BULLET_NUM

_SHORT: Final = 400  # characters, four to five lines: an item that is best not torn
_TABLES: Final = (Table, Fields, Signatures, WritingSpace)
_LINE: Final = 85  # characters of an item that stand on one line for sure
_WHOLE_LIST: Final = 8  # lines: a list that stays with what follows, and is itself not torn


def body(blocks: Blocks, numbering: Numbering) -> str:
    """All blocks of a document, fit to stand in ``w:body``.

    Two tables in a row get a paragraph between them, wherever they come from; so does the end.
    """
    written = _blocks(blocks, numbering, depth=0)
    apart = written.replace("</w:tbl><w:tbl>", f"</w:tbl>{tables.gap()}<w:tbl>")
    return apart + tables.gap() if apart.endswith("</w:tbl>") else apart


def _blocks(blocks: Blocks, numbering: Numbering, depth: int) -> str:
    written = []
    previous: Block | None = None
    new_page = False
    for block, keep in zip(blocks, kept_with_next(blocks), strict=True):
        if isinstance(block, PageBreak):
            previous, new_page = None, True
            continue
        written.append(_block(block, Place(numbering, previous, keep, new_page, depth)))
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
        new_page=place.new_page,
        before=_space_before_heading(block.level, place),
    )
    words = runs(block.children)
    return paragraph(shape, contents.bookmarked(block.part, words) if block.part else words)


def _paragraph(block: Paragraph, place: Place) -> str:
    shape = Shape(
        style="ListContinue" if place.depth else "Normal",
        keep_next=place.keep,
        new_page=place.new_page,
        before=_space_before(place),
        indent=place.indent if place.depth > 1 else None,
    )
    return paragraph(shape, runs(block.children))


def _bullet_list(block: BulletList, place: Place) -> str:
    return _list(block.items, Shape(style="ListBullet", number=BULLET_NUM, level=place.level), place)


def _numbered_list(block: NumberedList, place: Place) -> str:
    number = place.numbering.add(place.level, block.start)
    return _list(block.items, Shape(style="ListNumber", number=number, level=place.level), place)


def _list(items: tuple[Blocks, ...], shape: Shape, place: Place) -> str:
    """All items; neither the first nor the last stands as a single line on a page."""
    single = {number for number, item in enumerate(items) if _is_line(item)}
    last = len(items) - 1
    whole = sum(map(_lines, items)) <= _WHOLE_LIST
    tied = single & {0} | {number - 1 for number in single & {last}}
    written = []
    for index, item in enumerate(items):
        first, rest = item[0], item[1:]
        if not isinstance(first, Paragraph):
            raise TypeError(f"een lijstpunt begint met een alinea, niet met {type(first).__name__}")
        own = shape._replace(
            keep_next=(index in tied and index < last)
            or (place.keep and (whole or index >= last - 1))
            or (rest != () and kept_with_next(item)[0]),
            keep_lines=len(plain_text(first.children)) <= _SHORT,
            new_page=index == 0 and place.new_page,
            before=_space_before(place) if index == 0 else None,
        )
        written.append(paragraph(own, runs(first.children)))
        if rest:
            written.append(_blocks(rest, place.numbering, place.depth + 1))
    return "".join(written)


def _lines(item: Blocks) -> int:
    """About how many lines an item takes; many where there is more in it than words."""
    words = [block for block in item if isinstance(block, Paragraph)]
    return sum(1 + len(plain_text(each.children)) // _LINE for each in words) if words == list(item) else 99


def _is_line(item: Blocks) -> bool:
    """Whether an item is a single line."""
    only = item[0] if len(item) == 1 else None
    if not isinstance(only, Paragraph) or LineBreak() in only.children:
        return False
    return len(plain_text(only.children)) <= _LINE


def _contents(block: Contents, place: Place) -> str:
    shape = Shape(style="TOCHeading", new_page=place.new_page, before=_space_before_heading(2, place))
    return paragraph(shape, run(block.title)) + contents.field(block.entries)


def _space_before_heading(level: int, place: Place) -> int | None:
    """Nothing at the top of a page; behind a table, which has no space below it, as much as behind a list."""
    if place.new_page:
        return 0
    if isinstance(place.previous, _TABLES):
        return ABOVE_HEADING[level] + ABOVE_BEHIND_TABLE
    return None


def _space_before(place: Place) -> int | None:
    """Tables, pictures and lists end tight; text that follows them in the body makes up for it."""
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
