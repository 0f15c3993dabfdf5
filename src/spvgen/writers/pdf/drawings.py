"""Pictures as data for ``document.typ``: the shapes of a figure, each with its kind."""

from dataclasses import fields
from typing import Final

from spvgen.document import Drawing
from spvgen.figures import figure
from spvgen.figures.shapes import Label, Line, Mark, Shape
from spvgen.writers.pdf.inlines import Node, inlines
from spvgen.writers.pdf.place import TABLE_SIZE, Place
from spvgen.writers.pdf.tables import table
from spvgen.writers.pdf.words import shown

_NAMES: Final = {kind: tuple(each.name for each in fields(kind)) for kind in (Line, Shape, Label)}


def drawing(block: Drawing, place: Place) -> Node:
    """The title, the drawing with a text instead, and the key where there is one."""
    drawn = figure(block, place.width)
    return {
        "kind": "drawing",
        "title": inlines(drawn.caption, place.room(TABLE_SIZE)),
        "alt": shown(drawn.description),
        "width": drawn.width,
        "height": drawn.height,
        "marks": [_mark(mark) for mark in drawn.marks],
        "key": table(drawn.key, place) if drawn.key else None,
    }


def _mark(mark: Mark) -> Node:
    node = {name: getattr(mark, name) for name in _NAMES[type(mark)]}
    match mark:
        case Line():
            return {"kind": "line", **node}
        case Label():
            return {"kind": "label", **node, "text": shown(mark.text)}
        case Shape():
            return {"kind": mark.form, **node}
