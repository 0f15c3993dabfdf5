"""The blocks that are tables to the eye: tables, fields and signatures; as data for ``document.typ``."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spvgen.columns import (
    SIGNING_HEIGHT,
    SIGNING_SHARES,
    SIGNING_TITLES,
    Pairs,
    column_widths,
    in_pairs,
    label_width,
    stand_beside,
    words_by_column,
)
from spvgen.document.blocks import Fields, Signatory, Signatures, Table
from spvgen.document.words import Inlines, Text
from spvgen.keeping.rows import SHORT_ROWS, WHOLE_TABLE, first_rows
from spvgen.writers.pdf.font import width
from spvgen.writers.pdf.inlines import Node, inlines, likely_lines, lines
from spvgen.writers.pdf.place import PAGE_LINES, TABLE_SIZE, Place, room
from spvgen.writers.pdf.words import shown

_PADDING: Final = 13.0  # points, at both sides of a cell together
_LABEL_PADDING: Final = 8.0  # points, behind a label
_LABEL_LINES: Final = 4  # what is longer stands above its value, and not beside it
_LINE: Final = 13.0  # points, from one line in a cell to the next
_ROW_SPACE: Final = 7.2  # points, above and below the words of a row together
_SIGNATURE_LINES: Final = round(SIGNING_HEIGHT / _LINE)
_WHOLE: Final = PAGE_LINES // 2  # lines: what is longer may be torn, rather than leave half a page empty
_WORD: Final = 11.0  # em: a word wider than this may be broken


def table(block: Table, place: Place) -> Node:
    """A table with a header row that returns on every page; kept whole where it is not long.

    Of a longer one so many rows at the ``end`` stay together: the last is not left alone on a page. Nor is
    the first: it begins where as many points are free as at the ``start`` its titles and two rows take. Two
    rows so high that the gap would be worse than a row by itself may be parted.
    Titles of more than half a page are a row as any other: Typst never breaks a header, and what does not
    go below it on the page is lost.
    """
    widths = _widths(block, place.width)
    rooms = [room(each - _PADDING, TABLE_SIZE) for each in widths]
    inner = [round(each - _PADDING, 2) for each in widths]
    rows = [_row(*block.apart(row), rooms, place.width - _PADDING) | {"rooms": inner} for row in block.rows]
    heights = [row["lines"] for row in rows]
    returns = max(map(lines, block.header, rooms), default=0) <= _WHOLE
    whole = returns and sum(heights) <= WHOLE_TABLE
    first, last = sum(heights[:2]), sum(heights[-2:])
    return {
        "kind": "table",
        "whole": whole,
        "start": 0 if whole or first > SHORT_ROWS else (1 + first) * _LINE + 3 * _ROW_SPACE,
        "end": 0 if whole or last > SHORT_ROWS else 2,
        "columns": widths,
        "returns": returns,
        "header": [inlines(cell, each) for cell, each in zip(block.header, rooms, strict=True)],
        "rows": rows,
    }


def beginning(block: Table, place: Place) -> float:
    """About how many points a table takes, or with which it begins where it may be torn."""
    made = table(block, place)
    high = (1 + sum(row["lines"] for row in made["rows"])) * _LINE + (1 + len(made["rows"])) * _ROW_SPACE
    return float(made["start"] or high)


def fields(block: Fields, place: Place) -> Node:
    """Label and value, a pair a row; kept whole where they are short, else never with one row alone.

    What goes on at the next page begins there with the name of what it tells of.
    """
    if pairs := in_pairs(block, place.width / TABLE_SIZE):
        return _head(pairs)
    label = round(TABLE_SIZE * label_width(block), 2)
    rooms = room(label - _LABEL_PADDING, TABLE_SIZE), room(place.width - label, TABLE_SIZE)
    heights = [max(map(likely_lines, row, rooms)) for row in block.rows]
    parts = _parts([_field(*row, *rooms) for row in block.rows], heights)
    keep = place.keep and len(parts) == 1
    name = (Text(f"{place.part} (vervolg)"),) if place.part and len(parts) > 1 else ()
    return {
        "kind": "fields",
        "head": block.head,
        "label": label,
        "keep": keep,
        "parts": parts,
        "again": inlines(name, place.room(TABLE_SIZE)),
    }


def _head(pairs: Pairs) -> Node:
    """Two fields a row, or one whose value goes on to the end of it; never torn."""
    widths = [round(TABLE_SIZE * each, 2) for each in pairs.widths]
    rooms = [room(each - _PADDING, TABLE_SIZE) for each in widths[1::2]]
    rows = [
        [
            {"label": inlines(label, each), "value": inlines(value, each)}
            for (label, value), each in zip(row, rooms, strict=False)
        ]
        for row in pairs.rows
    ]
    return {"kind": "head", "labels": widths[::2], "left": widths[0] + widths[1], "rows": rows}


def signatures(block: Signatures, place: Place) -> Node:
    """Who signs, with what to tick; place and date; the signature. Torn only where no page can hold it.

    A short part that ends the document stays with it: it is not left alone on a page of its own.
    """
    first, second = (room(share * place.width - _PADDING, TABLE_SIZE) for share in SIGNING_SHARES[:2])
    least = max(_SIGNATURE_LINES, lines(block.place_and_date, second))
    heights = [max(least, _height(one, first)) for one in block.signatories]
    return {
        "kind": "signatures",
        "whole": sum(heights) + len(heights) <= PAGE_LINES,  # with a line of space in every row
        "keep": place.keep,
        "columns": SIGNING_SHARES,
        "titles": SIGNING_TITLES,
        "height": SIGNING_HEIGHT,
        "place-and-date": inlines(block.place_and_date, second),
        "signatories": [
            _signatory(one, first) | {"whole": height <= _WHOLE}
            for one, height in zip(block.signatories, heights, strict=True)
        ],
    }


def _parts(rows: Sequence[Node], heights: Sequence[int]) -> list[Node]:
    """The rows that begin together, what is between, and the last two; each whole if not long."""
    first = first_rows(heights)
    ends = (0, first, max(first, len(rows) - 2), len(rows))
    return [
        {"whole": sum(heights[start:end]) <= _WHOLE, "rows": list(rows[start:end])}
        for start, end in pairwise(ends)
        if start < end
    ]


def _field(label: Inlines, value: Inlines, label_room: float, value_room: float) -> Node:
    return {
        "label": inlines(label, label_room),
        "beside": lines(label, label_room) <= _LABEL_LINES,
        "value": inlines(value, value_room),
    }


def _row(row: Sequence[Inlines], said: Inlines, rooms: Sequence[float], wide: float) -> Node:
    """The cells, and what there is to say of them: so many points wide, and below the highest of them.

    That is set in the first cell and goes beyond it. So no page ends between the two, and whoever listens
    hears whose words they are.
    """
    cells = list(zip(row, rooms, strict=True))
    heights = [lines(cell, each) for cell, each in cells]
    all_over = room(wide, TABLE_SIZE)
    high = max(heights) + (lines(said, all_over) if said else 0)
    return {
        "lines": high,
        "whole": high <= _WHOLE,
        "cells": [inlines(cell, each) for cell, each in cells],
        "said": inlines(said, all_over),
        "wide": wide,
    }


def _signatory(one: Signatory, line: float) -> Node:
    return {
        "role": inlines(one.role, line),
        "name": inlines(one.name, line),
        "options": [inlines(option, line) for option in one.options],
        "choice": one.has_choice,
        "beside": stand_beside(one.options),
    }


def _height(one: Signatory, line: float) -> int:
    options = one.options[:1] if stand_beside(one.options) else one.options
    return sum(lines(words, line) for words in (one.role, one.name, *options))


def _widths(block: Table, available: float) -> list[float]:
    """Column widths in points by what stands in them."""
    wide = column_widths(
        [list(map(shown, column)) for column in words_by_column(block)],
        available,
        measure=lambda text: TABLE_SIZE * width(text),
        room=_PADDING + 1,  # what fits to a hair may not
        word=TABLE_SIZE * _WORD,
        named=block.explained,
    )
    return [round(each, 2) for each in wide]
