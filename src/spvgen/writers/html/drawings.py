"""Pictures as inline SVG, in the colours of the style sheet: light, dark and print come by themselves."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from spvgen.figures.shapes import Anchor, Figure, Form, Ink, Label, Line, Mark, Shape
from spvgen.typography import curled
from spvgen.writers.html.words import literal

WIDTH: Final = 453.5
"""Points: as wide as the text in print."""

_SHARES: Final = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
_BASELINE: Final = 0.76  # of the height of a label


def svg(figure: Figure) -> str:
    """The picture, with its name and all that it tells in words."""
    marks = "".join(map(_mark, figure.marks))
    return (
        f'<svg role="img" viewBox="0 0 {_n(figure.width)} {_n(figure.height)}">'
        f"<title>{literal(figure.name)}</title><desc>{literal(figure.description)}</desc>{marks}</svg>"
    )


def _mark(mark: Mark) -> str:
    return _MARKS[type(mark)](mark)


def _line(line: Line) -> str:
    dashes = ' stroke-dasharray="3 2"' if line.dashed else ""
    ends = f'x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}"'
    return f'<line {ends} {_ink("stroke", line.ink)} stroke-width="{_n(line.weight)}"{dashes}/>'


def _shape(shape: Shape) -> str:
    edge = f" {_ink('stroke', shape.edge)}" if shape.edge else ""
    return f"<{_FORMS[shape.form](shape)} {_ink('fill', shape.fill)}{edge}/>"


def _box(shape: Shape) -> str:
    size = f'width="{_n(shape.width)}" height="{_n(shape.height)}"'
    return f'rect x="{_n(shape.x)}" y="{_n(shape.y)}" {size}'


def _disc(shape: Shape) -> str:
    x, y = shape.x + shape.width / 2, shape.y + shape.height / 2
    return f'ellipse cx="{_n(x)}" cy="{_n(y)}" rx="{_n(shape.width / 2)}" ry="{_n(shape.height / 2)}"'


def _diamond(shape: Shape) -> str:
    x, y = shape.x + shape.width / 2, shape.y + shape.height / 2
    right, bottom = shape.x + shape.width, shape.y + shape.height
    corners = (x, shape.y), (right, y), (x, bottom), (shape.x, y)
    return f'polygon points="{" ".join(f"{_n(a)},{_n(b)}" for a, b in corners)}"'


def _label(label: Label) -> str:
    x = label.x + _SHARES[label.anchor] * label.width
    anchor = f' text-anchor="{label.anchor}"' if label.anchor is not Anchor.START else ""
    y = label.y + _BASELINE * label.height
    weight = ' font-weight="bold"' if label.bold else ""
    words = literal(curled(label.text))
    return f'<text x="{_n(x)}" y="{_n(y)}" {_ink("fill", label.ink)}{anchor}{weight}>{words}</text>'


def _ink(what: str, ink: Ink) -> str:
    return f'{what}="var(--{ink})"'


def _n(number: float) -> str:
    """A number, short and the same everywhere."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


_MARKS: Final[Mapping[type, Callable[[Any], str]]] = MappingProxyType(
    {Line: _line, Shape: _shape, Label: _label}
)
_FORMS: Final[Mapping[Form, Callable[[Shape], str]]] = MappingProxyType(
    {Form.BOX: _box, Form.DISC: _disc, Form.DIAMOND: _diamond}
)
