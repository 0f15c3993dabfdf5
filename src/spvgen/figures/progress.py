"""Geometry of progress: a row for each figure, with a mark on a scale that the rows share, and the norm."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.document import Progress, Standing, StandingKind, plain_text
from spvgen.figures.shapes import (
    LINE_HEIGHT,
    Figure,
    Form,
    Ink,
    Label,
    Line,
    Mark,
    Shape,
    dot,
    legend,
    moved,
    text_width,
)
from spvgen.figures.words import description, key, name, on_the_way
from spvgen.quantities import Bound, Quantity

_ROW: Final = 15.0
_MANY: Final = 18  # rows; of more, each is as low as its words allow
_LOW_ROW: Final = LINE_HEIGHT + 1
_MOST_ROWS: Final = 36  # what a page holds; of more, the picture shows the last
_HEAD: Final = 16.0
_GAP: Final = 10.0  # between columns
_INSIDE: Final = 8.0  # what stays free at both sides of the scale
_LEAST_SCALE: Final = 0.35  # of the width
_SIDES: Final = (Bound.MINIMAAL, Bound.MAXIMAAL)  # the norms that are met on one side
_SIGNS: Final = {
    StandingKind.BASELINE: (Form.BOX, Ink.QUIET),
    StandingKind.MEASURED: (Form.DISC, Ink.ACCENT),
    StandingKind.INTERIM: (Form.DIAMOND, Ink.PAPER),
    StandingKind.NORM: (Form.DIAMOND, Ink.ACCENT),
}


class _Scale(NamedTuple):
    """From values to places between ``left`` and ``right``, in rows of a height."""

    low: float
    high: float
    left: float
    right: float
    row: float

    def at(self, quantity: Quantity) -> float:
        if self.high == self.low:
            return (self.left + self.right) / 2
        share = (float(quantity.value) - self.low) / (self.high - self.low)
        return self.left + _INSIDE + share * (self.right - self.left - 2 * _INSIDE)

    def middle(self, row: int) -> float:
        """Where the marks of a row stand."""
        return self.row * (row + 0.5)


def draw(block: Progress, width: float) -> Figure:
    """The picture; with a number for each row, and a key to them, where the words leave no room."""
    standings = on_the_way(block.standings)
    numbers = list(range(1, len(standings) + 1))
    cells = [_words(standing) for standing in standings]
    numbered = len(standings) > _MOST_ROWS or _columns(cells)[-1] > (1 - _LEAST_SCALE) * width
    if numbered:
        cells = [(str(number),) for number in numbers]
    shown, cells = standings[-_MOST_ROWS:], cells[-_MOST_ROWS:]
    columns = _columns(cells)
    row = _LOW_ROW if len(shown) > _MANY else _ROW
    scale = _scale([_quantity(each) for each in standings], columns[-1], width, row)
    signs = list(_legend(standings, numbered=numbered))
    head = _HEAD if signs else 0.0
    marks = [*_field(shown, scale), *_labels(cells, columns, scale), *_course(shown, scale)]
    table = key(block, numbers) if numbered else None
    height = head + row * len(shown)
    drawn = (*legend(signs, 0, 0), *moved(marks, head))
    return Figure(width, height, drawn, name(block), description(block), block.header[0], table)


def _legend(standings: Sequence[Standing], *, numbered: bool) -> Iterator[tuple[Form | None, Ink, str]]:
    """The signs that no word in their row explains."""
    norm = _norm(standings)
    if numbered:
        kinds = {standing.kind for standing in standings}
        yield from ((*sign, kind) for kind, sign in _SIGNS.items() if kind in kinds)
    if norm and norm.bound in _SIDES:
        yield Form.BOX, Ink.TINT, "norm gehaald"


def _words(standing: Standing) -> tuple[str, ...]:
    return standing.kind, plain_text(standing.when), plain_text(standing.amount)


def _columns(rows: Sequence[Sequence[str]]) -> list[float]:
    """Where each column begins, and last where the scale does."""
    starts = [0.0]
    for column in zip(*rows, strict=True):
        widest = max(map(text_width, column))
        starts.append(starts[-1] + (widest + _GAP if widest else 0))
    return starts


def _quantity(standing: Standing) -> Quantity:
    if standing.quantity is None:
        raise ValueError(f"no quantity in {plain_text(standing.amount)!r}")
    return standing.quantity


def _scale(quantities: Sequence[Quantity], left: float, right: float, row: float) -> _Scale:
    values = [float(quantity.value) for quantity in quantities]
    return _Scale(min(values), max(values), left, right, row)


def _norm(standings: Sequence[Standing]) -> Quantity | None:
    """The norm that counts: the last."""
    norms = [_quantity(each) for each in standings if each.kind is StandingKind.NORM]
    return norms[-1] if norms else None


def _field(standings: Sequence[Standing], scale: _Scale) -> Iterator[Mark]:
    """What lies below the marks: where the norm is met, the norm itself, and a thin line a row."""
    bottom = scale.row * len(standings)
    if norm := _norm(standings):
        x = scale.at(norm)
        if norm.bound in _SIDES:
            left, right = (x, scale.right) if norm.bound is Bound.MINIMAAL else (scale.left, x)
            yield Shape(Form.BOX, left, 0, right - left, bottom, Ink.TINT)
        yield Line(x, 0, x, bottom, Ink.ACCENT, 1, dashed=True)
    for row in range(len(standings)):
        yield Line(scale.left, scale.middle(row), scale.right, scale.middle(row))


def _labels(rows: Sequence[Sequence[str]], columns: Sequence[float], scale: _Scale) -> Iterator[Label]:
    for row, cells in enumerate(rows):
        for left, right, text in zip(columns, columns[1:], cells, strict=False):
            if text:
                top = scale.middle(row) - LINE_HEIGHT / 2
                yield Label(left, top, right - left - _GAP, text, Ink.INK)


def _course(standings: Sequence[Standing], scale: _Scale) -> Iterator[Mark]:
    """What was reached, joined by a line, and all marks."""
    places = [(scale.at(_quantity(each)), scale.middle(row)) for row, each in enumerate(standings)]
    reached = (StandingKind.BASELINE, StandingKind.MEASURED)
    path = [place for each, place in zip(standings, places, strict=True) if each.kind in reached]
    for start, end in pairwise(path):
        yield Line(*start, *end, Ink.ACCENT, 1.25)
    for each, (x, y) in zip(standings, places, strict=True):
        form, fill = _SIGNS[each.kind]
        yield dot(form, x, y, fill)
