"""Rows that were pasted from Excel, with a tab between the cells: each row as a point with its keys."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile, zip_longest
from typing import Final

from spvgen.dates import meant_date
from spvgen.dutch import DutchValueError, join_quoted
from spvgen.source.heads import as_word, is_head, meant_by
from spvgen.source.lines import Line, line_around, quoted
from spvgen.source.model import Lines, Span
from spvgen.source.outline import Place
from spvgen.source.parsers import Broken
from spvgen.source.report import Mistake
from spvgen.source.spot import Rule, Spot

_DAYS: Final = ("datum", "deadline", "wanneer", "start")
"""Keys that a day belongs behind, in any part."""
_FIGURES: Final = ("waarde", "nulmeting")
_LINKS: Final = ("persoon", "id")
"""Keys that hold the short name of something told elsewhere, and never what a table tells."""
_PERSON: Final = ("naam", "functie", "organisatie", "afdeling")
"""What is told of a person, in the order in which everybody tells it."""
_PLAIN: Final = re.compile(r"[\w€][^#\n]*")
"""What needs no quotes as a value, as long as it holds no colon."""
_MESSAGE: Final = "Dit zijn rijen uit Excel, met tabs tussen de cellen. Zo kan spv ze niet lezen."
_POINTS: Final = "Maak van elke rij een punt met een streepje, en zet de sleutels erbij."
_WITHOUT_KEYS: Final = "Maak van elke rij een punt met een streepje."
_LINES: Final = "Zet elke sleutel met zijn waarde op een eigen regel, met een dubbele punt ertussen."

Point = dict[str, str] | str
"""A row by key, or its cells in words."""


def _rows(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``1-2-2027<tab>€ 1.214.300`` and the rows around it."""
    if not _is_row(spot, line):
        return
    above = list(takewhile(lambda one: _is_row(spot, one), spot.above(line)))[::-1]
    rows = [*above, line, *takewhile(lambda one: _is_row(spot, one), spot.below(line))]
    first, last = rows[0], rows[-1]
    head = spot.next_above(first)
    path = _path(spot, first)
    place = spot.outline.place(path)
    column = head.content + 2 if head and path else max(first.indent, head.content if head else 0)
    span = (first.start + first.content, last.start + last.tail)
    cells = [_cells(row) for row in rows]
    if place.marked and not place.listed:
        lines = _key_lines(cells, place)
        shown = "\n".join(f"{' ' * column}{one}" for one in lines) if lines else None
        advice = _LINES if lines else f"{_LINES} {_has(path, place)}"
        yield Mistake(span, _MESSAGE, advice, first.number, last.number, shown)
        return
    told = _told(cells, place, spot.outline.known)
    by_key = all(isinstance(one, dict) for one in told)
    points = told if by_key else [*map(_in_words, told)]
    instead: str | None = "\n".join(line for one in points for line in _point(one, column, place))
    advice = _POINTS if by_key else _WITHOUT_KEYS
    if place.marked and not by_key:  # no cell may stand behind a key that was guessed
        advice, instead = f"{advice} {_has(path, place)}", None
    within = "\n".join(f"{' ' * column}- {_on_one_line(one, place)}" for one in points)
    yield Mistake(span, _MESSAGE, advice, first.number, last.number, instead, within)


def _path(spot: Spot, first: Line) -> list[str]:
    """The headings below which a row stands, from the top; none where the line above it opens nothing."""
    head = spot.next_above(first)
    if head is None or not head.opens:
        return []
    path, column = [head.key], head.content
    for line in spot.above(head):
        if line.opens and line.content < column:
            path, column = [line.key, *path], line.content
    return path


def _has(path: Sequence[str], place: Place) -> str:
    """Which keys there are, for whoever must say which cell belongs where."""
    keys = join_quoted([key for key in place.marked if key not in _LINKS])
    return f"Onder ‘{path[-1]}’ staan de sleutels {keys}: zet elke cel bij de goede."


def _key_lines(rows: Sequence[Sequence[str]], place: Place) -> list[str]:
    """``naam<tab>Tom Bakker`` as a line with a key; empty where a row does not begin with a key."""
    keys = [as_word(row[0]) for row in rows]
    if not set(keys) <= set(place.marked) or len(set(keys)) < len(keys):
        return []
    if any(len([cell for cell in row if cell]) != 2 for row in rows):
        return []
    return [f"{key}: {_written(key, row[-1], place)}" for key, row in zip(keys, rows, strict=True)]


def in_value(lines: Lines, span: Span) -> Mistake | None:
    """Rows below a key that stand so far to the right that YAML takes them for its text."""
    spot = Spot(lines, Broken(span[0], None))
    first = line_around(lines, span[0])
    below = spot.outline.place(_path(spot, first)).marked
    return next(_rows(spot, first), None) if below else None


def _is_row(spot: Spot, line: Line) -> bool:
    cells = [cell for cell in _cells(line) if cell]
    marked = not cells or re.fullmatch(r"[^\w€]|o|\d{1,2}[.)]", cells[0])  # points of Word have a tab too
    return len(cells) > 1 and not (marked or line.dashes or line.key in spot.outline.known)


def _cells(line: Line) -> list[str]:
    """The cells of a row; an empty one holds the place of its column."""
    return [cell.strip() for cell in line.text.strip().split("\t")]


def _told(rows: Sequence[Sequence[str]], place: Place, known: Collection[str]) -> list[Point]:
    """Each row by key or in words; a first row of nothing but heads is no point."""
    keys = list(place.marked)
    if len(rows) < 2 or not is_head(rows[0], known):
        return [_placed(row, place) or "; ".join(filter(None, row)) for row in rows]
    heads = meant_by(rows[0], keys)
    fit = heads and all(len(row) <= len(heads) for row in rows)
    return [_filled(heads, row) if fit else _named(rows[0], row) for row in rows[1:]]


def _filled(heads: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    return {head: cell for head, cell in zip(heads, row, strict=False) if cell}


def _named(heads: Sequence[str], row: Sequence[str]) -> str:
    """The cells with the head of their column before them."""
    named = zip_longest(heads[: len(row)], row, fillvalue="")
    return "; ".join(f"{head}: {cell}" if head else cell for head, cell in named if cell)


def _in_words(told: Point) -> Point:
    return "; ".join(told.values()) if isinstance(told, dict) else told


def _placed(row: Sequence[str], place: Place) -> dict[str, str]:
    """Each cell behind the one key that it fits; empty where one fits none, or several."""
    keys = [key for key in place.marked if key not in _LINKS and not place.takes_list(key)]
    if keys and set(keys) <= set(_PERSON):
        return _filled(keys, row) if len(row) <= len(keys) else {}
    given: dict[str, str] = {}
    for cell in filter(None, row):
        fitting = [key for key in keys if key not in given and _fits(cell, key, place)]
        if len(fitting) != 1:
            return {}
        given[fitting[0]] = cell
    return {key: given[key] for key in keys if key in given}


def _fits(cell: str, key: str, place: Place) -> bool:
    if _day(cell):
        return key in _DAYS
    if re.match(r"[€\d]", cell):
        return key in _FIGURES
    return place.takes_text(key)


def _day(text: str) -> str:
    try:
        return meant_date(text).isoformat()
    except DutchValueError:
        return ""


def _point(told: Point, column: int, place: Place) -> Iterator[str]:
    if not isinstance(told, dict):
        yield f"{' ' * column}- {quoted(told)}"
        return
    for number, (key, cell) in enumerate(told.items()):
        yield f"{' ' * column}{'  ' if number else '- '}{key}: {_written(key, cell, place)}"


def _on_one_line(told: Point, place: Place) -> str:
    if not isinstance(told, dict):
        return quoted(told)
    inside = (f"{key}: {_between(key, cell, place)}" for key, cell in told.items())
    return "{" + ", ".join(inside) + "}"


def _between(key: str, cell: str, place: Place) -> str:
    """A cell as a value between braces, where a comma would end it."""
    return f"[{quoted(cell)}]" if place.takes_list(key) else quoted(_day(cell) or _choice(key, cell, place))


def _written(key: str, cell: str, place: Place) -> str:
    """A cell as it is written behind its key."""
    return f"[{quoted(cell)}]" if place.takes_list(key) else _plain(_choice(key, cell, place))


def _choice(key: str, cell: str, place: Place) -> str:
    """A word out of a few (*Ja*) as a plan has it; any other cell as it is."""
    return cell if place.takes_text(key) or not cell.isalpha() else cell.lower()


def _plain(cell: str) -> str:
    plain = _PLAIN.fullmatch(cell) and ": " not in cell and not cell.endswith(":")
    return _day(cell) or (cell if plain else quoted(cell))


RULES: Final[tuple[Rule, ...]] = (_rows,)
