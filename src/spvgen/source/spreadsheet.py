"""Rows that were pasted from Excel, with a tab between the cells: each row as a point with its keys."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from spvgen.dates import meant_date
from spvgen.dutch import DutchValueError
from spvgen.source.lines import Line, line_around, quoted
from spvgen.source.model import Lines, Span
from spvgen.source.parsers import Broken
from spvgen.source.report import KEYS_LATER, Mistake
from spvgen.source.spot import Rule, Spot

_DAYS: Final = ("datum", "deadline", "wanneer", "start")
"""Keys that a day belongs behind, in any part."""
_FIGURES: Final = ("waarde", "nulmeting")
_PLAIN: Final = re.compile(r"[\w€][^#\n]*")
"""What needs no quotes as a value, as long as it holds no colon."""
_MESSAGE: Final = "Dit zijn rijen uit Excel, met tabs tussen de cellen, en die leest YAML niet."
_POINTS: Final = "Maak van elke rij een punt met een streepje, en zet de sleutels erbij."
_WITHOUT_KEYS: Final = "Maak van elke rij een punt met een streepje." + KEYS_LATER


def _rows(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``1-2-2027<tab>€ 1.214.300`` and the rows around it."""
    if not _is_row(spot, line):
        return
    above = list(takewhile(lambda one: _is_row(spot, one), spot.above(line)))[::-1]
    rows = [*above, line, *takewhile(lambda one: _is_row(spot, one), spot.below(line))]
    first, last = rows[0], rows[-1]
    head = spot.next_above(first)
    heading = head.key if head and head.opens else ""
    column = head.content + 2 if head and heading else first.indent
    keys = spot.outline.keys_below(heading) if heading else ()
    told = _told([_cells(row) for row in rows], keys)
    yield Mistake(
        (first.start + first.content, last.start + last.tail),
        _MESSAGE,
        _POINTS if all(isinstance(one, dict) for one in told) else _WITHOUT_KEYS,
        first.number,
        last.number,
        "\n".join(line for one in told for line in _point(one, column)),
        "\n".join(f"{' ' * column}- {_on_one_line(one)}" for one in told),
    )


def in_value(lines: Lines, span: Span) -> Mistake | None:
    """Rows below a key that stand so far to the right that YAML takes them for its text."""
    spot = Spot(lines, Broken(span[0], None))
    first = line_around(lines, span[0])
    head = spot.next_above(first)
    below = head is not None and head.opens and spot.outline.keys_below(head.key)
    return next(_rows(spot, first), None) if below else None


def _is_row(spot: Spot, line: Line) -> bool:
    cells = _cells(line)
    marked = not cells or re.fullmatch(r"[^\w€]|o|\d{1,2}[.)]", cells[0])  # points of Word have a tab too
    return len(cells) > 1 and not (marked or line.dashes or line.key in spot.outline.known)


def _cells(line: Line) -> list[str]:
    return [cell.strip() for cell in line.text.strip().split("\t") if cell.strip()]


def _told(rows: Sequence[Sequence[str]], keys: Sequence[str]) -> list[dict[str, str] | str]:
    """Each row by key, or in words; a first row that names keys of the part is the head of the columns."""
    named = [cell.lower().replace(" ", "_") for cell in rows[0]]
    heads = named if len(rows) > 1 and set(named) <= set(keys) else []
    return [_by_key(row, heads, keys) or "; ".join(row) for row in (rows[1:] if heads else rows)]


def _by_key(row: Sequence[str], heads: Sequence[str], keys: Sequence[str]) -> dict[str, str]:
    if heads:
        return dict(zip(heads, row, strict=False)) if len(row) <= len(heads) else {}
    return _placed(row, keys)


def _placed(row: Sequence[str], keys: Sequence[str]) -> dict[str, str]:
    """Each cell behind the key that it fits, in the order of the part; empty where one fits none."""
    given: dict[str, str] = {}
    for cell in row:
        free = [key for key in keys if key not in given]
        fitting = [key for key in free if key not in _DAYS + _FIGURES]
        if _day(cell):
            fitting = [key for key in free if key in _DAYS] or fitting
        elif re.match(r"[€\d]", cell):
            fitting = [key for key in free if key in _FIGURES] or fitting
        if not fitting:
            return {}
        given[fitting[0]] = cell
    return {key: given[key] for key in keys if key in given}


def _day(text: str) -> str:
    try:
        return meant_date(text).isoformat()
    except DutchValueError:
        return ""


def _point(told: dict[str, str] | str, column: int) -> Iterator[str]:
    lines = [quoted(told)] if isinstance(told, str) else [f"{key}: {_plain(told[key])}" for key in told]
    for number, line in enumerate(lines):
        yield f"{' ' * column}{'  ' if number else '- '}{line}"


def _on_one_line(told: dict[str, str] | str) -> str:
    if isinstance(told, str):
        return quoted(told)
    return "{" + ", ".join(f"{key}: {quoted(_day(cell) or cell)}" for key, cell in told.items()) + "}"


def _plain(cell: str) -> str:
    plain = _PLAIN.fullmatch(cell) and ": " not in cell and not cell.endswith(":")
    return _day(cell) or (cell if plain else quoted(cell))


RULES: Final[tuple[Rule, ...]] = (_rows,)
