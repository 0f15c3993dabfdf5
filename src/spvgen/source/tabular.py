"""A table that was pasted into a plan: each row as a point of a list, with every word that stood in it."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from spvgen.source.lines import Line, quoted
from spvgen.source.report import KEYS_LATER, Mistake
from spvgen.source.spot import Rule, Spot

_ROW: Final = re.compile(r"\|[^|]*\|.*")
RULER: Final = re.compile(r"[\s|:+=-]*")
"""What stands in a row between a head and its column: a line."""
_MESSAGE: Final = "Dit is een tabel, en een plan kent geen tabellen."
_POINTS: Final = (
    "Maak van elke rij een punt met een streepje, en zet bij elke cel de kop van de kolom." + KEYS_LATER
)
_TEXT: Final = (
    "Zet achter de sleutel een |, en maak van elke rij een regel, met bij elke cel de kop van de kolom."
)


def _table(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``| nr | doelstelling |`` and the rows around it."""
    if not _is_row(line):
        return
    above = list(takewhile(_is_row, spot.above(line)))[::-1]
    rows = [*above, line, *takewhile(_is_row, spot.below(line))]
    texts, first, last = _told(rows), rows[0], rows[-1]
    head = spot.next_above(first)
    column = head.content + 2 if head and head.opens else first.indent
    span = (first.start + first.content, last.start + last.tail)
    if head and head.opens and _takes_text(spot, head):
        lines = [f"{head.text[: head.tail]} |", *(" " * column + text for text in texts)]
        yield Mistake(span, _MESSAGE, _TEXT, head.number, last.number, "\n".join(lines))
    points = "\n".join(f"{' ' * column}- {quoted(text)}" for text in texts)
    yield Mistake(span, _MESSAGE, _POINTS, first.number, last.number, points)


def _is_row(line: Line) -> bool:
    return _ROW.match(line.text, line.indent) is not None


def _takes_text(spot: Spot, head: Line) -> bool:
    return head.key in spot.outline.known and not spot.outline.is_part(head.key)


def _told(rows: Sequence[Line]) -> list[str]:
    cells = [[cell.strip() for cell in row.text.strip().strip("|").split("|")] for row in rows]
    return in_words([row for row in cells if not all(RULER.fullmatch(cell) for cell in row)])


def in_words(filled: Sequence[Sequence[str]]) -> list[str]:
    """The rows in words: *nr: 1; doelstelling: Bonnen*; a first row without a figure names the columns."""
    if len(filled) < 2 or any(re.search(r"\d", cell) for cell in filled[0]):
        return ["; ".join(filter(None, row)) for row in filled]
    heads, *rest = filled
    return ["; ".join(_named(heads, row)) for row in rest]


def _named(heads: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    for number, cell in enumerate(row):
        head = heads[number] if number < len(heads) else ""
        if cell:
            yield f"{head}: {cell}" if head else cell


RULES: Final[tuple[Rule, ...]] = (_table,)
