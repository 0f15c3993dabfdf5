"""The blocks that are tables in Word: tables, fields, signatures and room to write in."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil
from typing import Final

from spvgen.columns import (
    SIGNING_HEIGHT,
    SIGNING_SHARES,
    SIGNING_TITLES,
    Pair,
    Pairs,
    column_widths,
    in_pairs,
    label_width,
    stand_beside,
    words_by_column,
)
from spvgen.document.blocks import Fields, Signatory, Signatures, Table, WritingSpace
from spvgen.document.words import Inlines, LineBreak, plain_text
from spvgen.keeping.rows import FIELD_ROWS, TABLE_ROWS, WHOLE_FIELDS, WHOLE_TABLE, kept_rows
from spvgen.widths import em_wide
from spvgen.writers.docx.inlines import Shape, line_break, paragraph, run, runs, tick_box, without_notes
from spvgen.writers.docx.place import Place
from spvgen.writers.docx.xml import attribute, w

# twips; 567 to the centimetre
_LABEL: Final = 2380  # at most
_SIGNATURE_HEIGHT: Final = 20 * SIGNING_HEIGHT
_RULED_LINE: Final = 400
_BETWEEN_OPTIONS: Final = "\u00a0\u00a0\u00a0 "

_EM: Final = 200  # of the letters in a table
_WIDE_EM: Final = 265  # as if letters were as wide as those of Verdana
_CELL_ROOM: Final = 280  # what stays free at both sides of a cell

_WORD: Final = 16  # em: a word wider than this may be broken
_WHOLE: Final = 1500  # characters: what is longer may be torn, rather than leave half a page empty

_HEADER_ROW: Final = w("tblLook", val="0620", firstRow=1, firstColumn=0, noHBand=1, noVBand=1)
_LABEL_COLUMN: Final = w("tblLook", val="0680", firstRow=0, firstColumn=1, noHBand=1, noVBand=1)
_PLAIN: Final = w("tblLook", val="0600", firstRow=0, firstColumn=0, noHBand=1, noVBand=1)
# by table style: where the names of things stand
_LOOK: Final = {
    "Table": _HEADER_ROW, "Signatures": _HEADER_ROW, "Fields": _LABEL_COLUMN, "WritingSpace": _PLAIN,
}  # fmt: skip
# what a screen reader calls the whole, where its heading does not tell
_CAPTION: Final = {"Signatures": "Ondertekening", "WritingSpace": "Ruimte om te schrijven"}
_CAPTION_OF_HEAD: Final = "Kenmerken"
_RETURNS: Final = w("tblHeader")  # of a row: at the head of every page


def table(block: Table, place: Place) -> str:
    """A table with a header row that returns on every page; kept whole where it is not long."""
    widths = _shares(block, place)
    header = _row(block.header, widths, Shape(style="TableHead", keep_next=True), header=True)
    rows = [block.apart(row) for row in block.rows]
    heights = [
        _row_lines(row, widths) + (_cell_lines(said, place.width) if said else 0) for row, said in rows
    ]
    tied = _tied(heights, WHOLE_TABLE, TABLE_ROWS, keep=place.keep)
    body = [
        written
        for (row, said), keep in zip(rows, tied, strict=True)
        for written in _explained(row, said, widths, Shape(style="TableText", keep_next=keep))
    ]
    return _table("Table", widths, [header, *body], place)


def _explained(row: Sequence[Inlines], said: Inlines, widths: Sequence[int], shape: Shape) -> Iterator[str]:
    """A row and, without a rule between the two, what there is to say of it."""
    if not said:
        yield _row(row, widths, shape)
        return
    yield _row(row, widths, shape._replace(keep_next=True), ruled="top")
    yield _row((said,), widths, shape._replace(before=0), ruled="bottom")


def fields(block: Fields, place: Place) -> str:
    """Label and value, a pair a row; kept whole where they are short, else never with one row alone."""
    em = _em(place)
    if pairs := in_pairs(block, place.width / em):
        return _head(pairs, em, place)
    first = min(round(em * label_width(block)), _LABEL)
    widths = (first, place.width - first)
    tied = _tied([_row_lines(row, widths) for row in block.rows], WHOLE_FIELDS, FIELD_ROWS, keep=place.keep)
    rows = []
    for (label, value), keep in zip(block.rows, tied, strict=True):
        long = len(plain_text(value)) > _WHOLE
        cells = (
            paragraph(Shape(style="FieldLabel", keep_next=keep), runs(label)),
            _paragraphs(Shape(style="TableText", keep_next=keep), value),
        )
        rows.append(_cells(cells, widths, whole=not long))
    return _table("Fields", widths, rows, place)


def _head(pairs: Pairs, em: int, place: Place) -> str:
    """Two fields a row, or one whose value goes on to the end of it; never torn."""
    first = [round(each * em) for each in pairs.widths[:-1]]
    widths = (*first, place.width - sum(first))
    last = len(pairs.rows) - 1
    rows = [_head_row(row, widths, keep=place.keep or number < last) for number, row in enumerate(pairs.rows)]
    return _table("Fields", widths, rows, place)


def _head_row(row: Pair, widths: Sequence[int], *, keep: bool) -> str:
    label, text = (Shape(style=style, keep_next=keep) for style in ("FieldLabel", "TableText"))
    cells = [cell for name, value in row for cell in (paragraph(label, runs(name)), _paragraphs(text, value))]
    return _cells(cells, widths)


def signatures(block: Signatures, place: Place) -> str:
    """Who signs, with what to tick; place and date; the signature. Never torn.

    A short part that ends the document stays with it: it is not left alone on a page of its own.
    """
    first, second = (round(share * place.width) for share in SIGNING_SHARES[:2])
    widths = (first, second, place.width - first - second)
    head = Shape(style="FieldLabel", keep_next=True)
    titles = [paragraph(head, run(words)) for words in SIGNING_TITLES]
    rows = [_cells(titles, widths, kind=_RETURNS)]
    for number, signatory in enumerate(block.signatories, start=1):
        keep = number < len(block.signatories) or place.keep
        shape = Shape(style="TableText", keep_next=keep)
        place_and_date = block.place_and_date if number == 1 else without_notes(block.place_and_date)
        when, signature = paragraph(shape, runs(place_and_date)), paragraph(shape, "")
        cells = (_signatory(signatory, shape, place), when, signature)
        rows.append(_cells(cells, widths, kind=w("trHeight", val=_SIGNATURE_HEIGHT, hRule="atLeast")))
    return _table("Signatures", widths, rows, place)


def _tied(heights: Sequence[int], most: int, begin: int, *, keep: bool) -> list[bool]:
    """For each row whether it stays with the next; with ``keep`` the last one with what follows the table."""
    return [*kept_rows(heights, most, begin)[:-1], keep][: len(heights)]


def _row_lines(row: Sequence[Inlines], widths: Sequence[int]) -> int:
    """About how many lines a row takes."""
    return max(_cell_lines(cell, width) for cell, width in zip(row, widths, strict=True))


def _cell_lines(cell: Inlines, width: int) -> int:
    breaks = sum(isinstance(child, LineBreak) for child in cell)
    return breaks + max(1, ceil(_EM * em_wide(plain_text(cell)) / max(width - _CELL_ROOM, _EM)))


def writing_space(block: WritingSpace, place: Place) -> str:
    """Ruled lines for handwriting, kept together."""
    lines = max(block.lines, 1)
    height = w("trHeight", val=_RULED_LINE, hRule="exact")
    rows = []
    for number in range(1, lines + 1):
        empty = paragraph(Shape(style="TableText", keep_next=number < lines or place.keep), "")
        rows.append(_cells([empty], (place.width,), kind=height))
    return _table("WritingSpace", (place.width,), rows, place)


def gap(*, new_page: bool = False) -> str:
    """The paragraph that Word needs between two tables, which else become one, and behind a last one."""
    return paragraph(Shape(style="TableGap", new_page=new_page), "")


def _signatory(signatory: Signatory, shape: Shape, place: Place) -> str:
    beside = stand_beside(signatory.options) and not place.numbering.own_font
    name = runs(signatory.name) or run("Naam:")  # to be written behind it
    box = tick_box() if signatory.has_choice else ""
    options = [box + runs(option) for option in signatory.options]
    if options and beside:
        options = [run(_BETWEEN_OPTIONS).join(options)]
    who = paragraph(shape, runs(signatory.role, bold=True) + line_break() + name)
    return who + "".join(paragraph(shape._replace(before=0), words) for words in options)


def _row(
    cells: Sequence[Inlines], widths: Sequence[int], shape: Shape, *, header: bool = False, ruled: str = ""
) -> str:
    """A row; one that may be torn doesn't return on every page, where it would leave no room for others."""
    whole = all(len(plain_text(cell)) <= _WHOLE for cell in cells)
    written = [_paragraphs(shape, cell) for cell in cells]
    return _cells(written, widths, whole=whole, kind=_RETURNS if header and whole else "", ruled=ruled)


def _paragraphs(shape: Shape, cell: Inlines) -> str:
    """What stands in a cell: a paragraph, or more where a break has space above it."""
    ends = [number for number, one in enumerate(cell) if isinstance(one, LineBreak) and one.apart]
    starts = [0, *(end + 1 for end in ends)]
    parts = (cell[start:end] for start, end in zip(starts, [*ends, len(cell)], strict=True))
    return "".join(paragraph(shape, runs(part)) for part in parts)


def _cells(
    cells: Sequence[str],
    widths: Sequence[int],
    *,
    whole: bool = True,
    kind: str = "",
    ruled: str = "",
) -> str:
    """A row; with fewer cells than there are columns, the last one takes the rest.

    ``kind`` are further properties, such as its height. It is ruled as its table is, or on one side only: at
    the ``top``, say.
    """
    properties = (w("cantSplit") if whole else "") + kind
    last = len(cells) - 1
    places = [*((width, 1) for width in widths[:last]), (sum(widths[last:]), len(widths) - last)]
    row = [f"<w:tc>{_width(*place, ruled)}{cell}</w:tc>" for cell, place in zip(cells, places, strict=True)]
    return w("tr", w("trPr", properties) if properties else "", *row)


@lru_cache(maxsize=256)
def _width(twips: int, columns: int, ruled: str) -> str:
    """Of a cell over so many columns; the same in each row."""
    span = w("gridSpan", val=columns) if columns > 1 else ""
    bare = {"top": "bottom", "bottom": "top"}.get(ruled)
    edges = w("tcBorders", w(bare, val="nil")) if bare else ""
    return w("tcPr", w("tcW", w=twips, type="dxa"), span, edges)


def _table(style: str, widths: Sequence[int], rows: Sequence[str], place: Place) -> str:
    properties = w(
        "tblPr",
        w("tblStyle", val=style),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblInd", w=place.indent, type="dxa"),
        w("tblLayout", type="fixed"),
        _LOOK[style],
        w("tblCaption", val=_CAPTION.get(style) or attribute(place.part) or _CAPTION_OF_HEAD),
    )
    grid = w("tblGrid", *(w("gridCol", w=width) for width in widths))
    return (gap(new_page=True) if place.new_page else "") + w("tbl", properties, grid, *rows)


def _shares(block: Table, place: Place) -> list[int]:
    """Column widths in twips by what stands in them."""
    em = _em(place)
    wide = column_widths(
        words_by_column(block),
        place.width,
        measure=lambda text: em * em_wide(text),
        room=_CELL_ROOM,
        word=em * _WORD,
        named=block.explained,
    )
    whole = [int(each) for each in wide[:-1]]
    return [*whole, place.width - sum(whole)]


def _em(place: Place) -> int:
    """Twips that count for an em of the letters in a table."""
    return _WIDE_EM if place.numbering.own_font else _EM
