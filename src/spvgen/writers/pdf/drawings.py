"""Pictures as data for ``document.typ``: the shapes of a figure, each with its kind."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from spvgen.document.pictured import Drawing
from spvgen.figures import figure
from spvgen.figures.shapes import Ink, Label, Line, Mark, Shape
from spvgen.typography import curled
from spvgen.writers.pdf.inlines import Node, inlines
from spvgen.writers.pdf.place import TABLE_SIZE, Place
from spvgen.writers.pdf.tables import table
from spvgen.writers.pdf.words import shown


def drawing(block: Drawing, place: Place) -> Node:
    """The title, the drawing with a text instead, and the key where there is one."""
    drawn = figure(block, place.width)
    return {
        "kind": "drawing",
        "title": inlines(drawn.caption, place.room(TABLE_SIZE)),
        "alt": shown(drawn.description),
        "width": drawn.width,
        "height": drawn.height,
        "marks": list(_marks(drawn.marks)),
        "key": table(drawn.key, place) if drawn.key else None,
    }


def _marks(marks: Sequence[Mark]) -> Iterator[Node]:
    """Shapes cover what was drawn before; among lines and labels between two shapes the order is free."""
    for are_shapes, group in groupby(marks, lambda mark: isinstance(mark, Shape)):
        if not are_shapes:
            yield from _lines_and_labels(list(group))
            continue
        for mark in group:
            assert isinstance(mark, Shape)
            yield {"kind": mark.form, **mark._asdict()}


def _lines_and_labels(marks: Sequence[Mark]) -> Iterator[Node]:
    """Lines that look alike as one node, which saves Typst time; then the labels."""
    looks: dict[tuple[Ink, float, bool], list[list[float]]] = {}
    for mark in marks:
        if isinstance(mark, Line):
            ends = [mark.x1, mark.y1, mark.x2, mark.y2]
            looks.setdefault((mark.ink, mark.weight, mark.dashed), []).append(ends)
    for (ink, weight, dashed), lines in looks.items():
        yield {"kind": "lines", "ink": ink, "weight": weight, "dashed": dashed, "of": lines}
    for mark in marks:
        if isinstance(mark, Label):
            yield {"kind": "label", **mark._asdict(), "text": shown(curled(mark.text))}
