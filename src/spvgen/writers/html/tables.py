"""What stands in rows as HTML: tables, fields with their labels, signatures."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Final

from spvgen.columns import SIGNING_TITLES, Pair, column_widths, in_pairs, label_width, words_by_column
from spvgen.document.blocks import Fields, Signatory, Signatures, Table
from spvgen.document.words import Inlines, LineBreak, plain_text
from spvgen.keeping.rows import WHOLE_TABLE, first_rows, kept_rows
from spvgen.widths import em_wide
from spvgen.writers.html.inlines import inlines
from spvgen.writers.html.words import literal

_LINE: Final = 41.0  # em, of a table on a screen; in print there is somewhat more
_CELL_ROOM: Final = 1.3  # em: what stays free at both sides of a cell
_WORD: Final = 12.0  # em: a wider word may be broken
_PRINTED_LINE: Final = 45.35  # the same, on paper
_LONG: Final = 22  # lines: a row that may be torn, rather than leave much of a page empty


def table(node: Table, name: str = "") -> str:
    """Rows and columns, with the class ``name``; a short one stays whole in print."""
    wide = _widths(node)
    rooms = [each - _CELL_ROOM for each in wide]
    told = [node.apart(row) for row in node.rows]
    heights = [_lines(row, rooms) + (_cell_lines(said, _LINE) if said else 0) for row, said in told]
    rows = (
        written
        for (row, said), height, keep in zip(told, heights, kept_rows(heights, WHOLE_TABLE), strict=True)
        for written in _explained(
            map(_cell, node.header, row),
            said and f'<td class="uitleg" colspan="{len(row)}">{inlines(said)}</td>',
            ("volgt" if keep else "", "lang" if height > _LONG else ""),
        )
    )
    called = _mark(name, "heel" if sum(heights) <= WHOLE_TABLE else "")
    head = _columns(wide) + _head(map(inlines, node.header))
    return f"<table{called}>\n{head}<tbody>\n{''.join(rows)}</tbody>\n</table>"


def _explained(cells: Iterable[str], said: str | Inlines, marks: tuple[str, str]) -> Iterator[str]:
    """A row, and below it what there is to say of it; without a rule or the end of a page between the two."""
    if said:
        yield _row(cells, _mark("volgt", "toegelicht"))
        yield _row([str(said)], _mark(*marks))
    else:
        yield _row(cells, _mark(*marks))


def _cell(head: Inlines, value: Inlines) -> str:
    """A cell that knows its head, which stands beside it on a phone."""
    return f'<td data-kop="{literal(plain_text(head))}">{inlines(value)}</td>'


def _widths(node: Table) -> list[float]:
    return column_widths(
        words_by_column(node), _LINE, measure=em_wide, room=_CELL_ROOM, word=_WORD, named=node.explained
    )


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


def _mark(*names: str) -> str:
    """The attribute with the names that are not empty, if there are any."""
    given = " ".join(filter(None, names))
    return f' class="{given}"' if given else ""


def fields(node: Fields) -> str:
    """Label and value, a pair a row; so many first rows stay together in print, all where they are short."""
    label = label_width(node)
    room = f' style="--label:{label:.2f}em"'
    if pairs := in_pairs(node, _PRINTED_LINE):
        return f'<dl class="paren heel"{room}>\n{"".join(map(_head_row, pairs.rows))}</dl>'
    heights = [_lines(row, (label, _LINE - label)) for row in node.rows]
    first = first_rows(heights)
    whole = first == len(heights)
    marks = (
        _mark("lang" if height > _LONG else "" if whole or number >= first else "volgt")
        for number, height in enumerate(heights, 1)
    )
    rows = (
        f"<div{mark}><dt>{inlines(label)}</dt><dd>{inlines(value)}</dd></div>\n"
        for (label, value), mark in zip(node.rows, marks, strict=True)
    )
    called = ' class="heel"' if whole else ""
    return f"<dl{called}{room}>\n{''.join(rows)}</dl>"


def _head_row(row: Pair) -> str:
    """Two fields beside each other, or one that goes on to the end of the row."""
    mark = "" if len(row) == 2 else ' class="breed"'
    return "".join(
        f"<div{mark}><dt>{inlines(label)}</dt><dd>{inlines(value)}</dd></div>\n" for label, value in row
    )


def signatures(node: Signatures) -> str:
    """Who sign, where and when, with room to do so."""
    when = inlines(node.place_and_date)
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
    options = list(map(inlines, one.options))
    name = f"<strong>{inlines(one.role)}</strong><br>{inlines(one.name) or 'Naam:'}"
    if not one.has_choice:
        return "<br>".join([name, *options])
    boxes = "".join(f"<li>☐&nbsp;{option}</li>" for option in options)
    return f"{name}<ul>{boxes}</ul>"


def _head(titles: Iterable[str]) -> str:
    cells = (f'<th scope="col">{title}</th>' for title in titles)
    return f"<thead>\n{_row(cells)}</thead>\n"


def _row(cells: Iterable[str], mark: str = "") -> str:
    return f"<tr{mark}>{''.join(cells)}</tr>\n"
