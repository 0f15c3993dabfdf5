"""Geometry of progress: a row for each figure, with a mark on a scale that the rows share, and the norm."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from spvgen.document import Progress, Standing, StandingKind, plain_text
from spvgen.figures.shapes import (
    LINE_HEIGHT,
    Anchor,
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
from spvgen.quantities import Bound, Quantity, format_quantity

_ROW: Final = 15.0
_MANY: Final = 18  # rows; of more, each is as low as its words allow
_LOW_ROW: Final = LINE_HEIGHT + 1
_MOST_ROWS: Final = 36  # what a page holds; of more, the picture shows the last
_HEAD: Final = 16.0
_GAP: Final = 10.0  # between columns
_INSIDE: Final = 8.0  # what stays free at both sides of the scale
_LEAST_SCALE: Final = 0.35  # of the width
_BEYOND: Final = 0.15  # of the scale, that is free beyond the norm on its good side
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
    scale = _scale(standings, columns[-1], width, row)
    signs = list(_legend(standings, numbered=numbered))
    head = _HEAD if signs else 0.0
    bottom = row * len(shown)
    marks = [*_field(shown, scale), *_labels(cells, columns, scale), *_course(shown, scale)]
    marks += _axis(standings, scale, bottom + 2)
    table = key(block, numbers) if numbered else None
    height = head + bottom + 2 + LINE_HEIGHT
    drawn = (*legend(signs, 0, 0), *_better(standings, scale), *moved(marks, head))
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
    """Of which kind, when, on which side of the figure one is right, and the figure, which stands last."""
    amount = plain_text(standing.amount)
    bound = _quantity(standing).bound
    if bound and amount.startswith(f"{bound} "):
        return standing.kind, plain_text(standing.when), bound, amount.removeprefix(f"{bound} ")
    return standing.kind, plain_text(standing.when), "", amount


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


def _scale(standings: Sequence[Standing], left: float, right: float, row: float) -> _Scale:
    """From the lowest figure to the highest, with room beyond the norm: who passed it, shows."""
    values = [float(_quantity(each).value) for each in standings]
    low, high = min(values), max(values)
    norm, free = _norm(standings), _BEYOND * (high - low)
    if norm and norm.bound is Bound.MINIMAAL:
        high = max(high, float(norm.value) + free)
    if norm and norm.bound is Bound.MAXIMAAL:
        low = min(low, float(norm.value) - free)
    return _Scale(low, high, left, right, row)


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
            end = right if norm.bound is Bound.MINIMAAL else left
            yield from (Line(left, y, right, y) for y in (0, bottom))
            yield Line(end, 0, end, bottom)
        yield Line(x, 0, x, bottom, Ink.ACCENT, 1, dashed=True)
    for row in range(len(standings)):
        yield Line(scale.left, scale.middle(row), scale.right, scale.middle(row))


def _axis(standings: Sequence[Standing], scale: _Scale, top: float) -> Iterator[Label]:
    """Below the scale the norm, and the lowest and the highest figure where there is room."""
    quantities = sorted((_quantity(each) for each in standings), key=lambda quantity: quantity.value)
    norm = _norm(standings)
    taken: list[tuple[float, float]] = []
    for quantity in filter(None, (norm, quantities[0], quantities[-1])):
        text = format_quantity(replace(quantity, bound=None))
        wide = text_width(text)
        left = min(max(scale.at(quantity) - wide / 2, scale.left), scale.right - wide)
        if left < scale.left or any(left < end + _GAP and start < left + wide + _GAP for start, end in taken):
            continue
        taken.append((left, left + wide))
        yield Label(left, top, wide, text, Ink.QUIET, Anchor.MIDDLE)


def _better(standings: Sequence[Standing], scale: _Scale) -> Iterator[Label]:
    """Above the scale, beside the signs, on which side is better."""
    norm = _norm(standings)
    if norm and norm.bound in _SIDES:
        text = "beter →" if norm.bound is Bound.MINIMAAL else "← beter"
        wide = text_width(text)
        yield Label(scale.right - wide, 0, wide, text, Ink.QUIET, Anchor.END)


def _labels(rows: Sequence[Sequence[str]], columns: Sequence[float], scale: _Scale) -> Iterator[Label]:
    last = len(columns) - 2
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            if text:
                top = scale.middle(row) - LINE_HEIGHT / 2
                left, right = columns[column], columns[column + 1]
                anchor = Anchor.END if column == last else Anchor.START
                yield Label(left, top, right - left - _GAP, text, Ink.INK, anchor)


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
