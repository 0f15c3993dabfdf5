"""Pictures as a DrawingML group within the text: shapes and words that Word can edit, with alt text."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import count
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from spvgen.document.pictured import Drawing
from spvgen.figures import figure
from spvgen.figures.shapes import Anchor, Figure, Form, Ink, Label, Line, Shape
from spvgen.house import INK, Palette
from spvgen.typography import curled
from spvgen.writers.docx import styles, tables
from spvgen.writers.docx.inlines import Shape as ParagraphShape
from spvgen.writers.docx.inlines import runs, text_paragraph
from spvgen.writers.docx.measures import TWIPS
from spvgen.writers.docx.place import Place
from spvgen.writers.docx.xml import attribute, literal, w

_PER_POINT: Final = 12_700  # English metric units
_BEFORE: Final = 200  # twips above the drawing
_NARROWEST: Final = 200.0  # points
_NAMESPACES: Final = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_GROUP: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_UNSEEN: Final = "<a:noFill/><a:ln><a:noFill/></a:ln>"
_SIDES: Final = {Anchor.MIDDLE: "center", Anchor.END: "right"}
_FORMS: Final = {Form.BOX: "rect", Form.DISC: "ellipse", Form.DIAMOND: "diamond"}


class _Look(NamedTuple):
    """Six hexadecimal digits for each ink, and the size of a label in points."""

    colours: Mapping[Ink, str]
    text_size: float


def drawn_width(twips: int) -> float:
    """How wide a drawing is, in points, where the text is so wide."""
    return max(twips / TWIPS, _NARROWEST)


def drawing(block: Drawing, place: Place) -> str:
    """The drawing, tied to its caption above it and to the key below.

    The caption is a paragraph of its own: LibreOffice sets the words of a drawing too high where other words
    share its paragraph.
    """
    drawn = figure(block, drawn_width(place.width))
    shape = ParagraphShape(
        style="TableHead",
        keep_next=drawn.key is not None or place.keep,
        keep_lines=True,
        new_page=place.new_page and not drawn.caption,
        before=0 if drawn.caption else _BEFORE,
        single=True,
    )
    caption = ""
    if drawn.caption:
        above = ParagraphShape(
            style="TableHead", keep_next=True, keep_lines=True, new_page=place.new_page, before=_BEFORE
        )
        caption = text_paragraph(above, runs(drawn.caption))
    key = tables.table(drawn.key, place._replace(new_page=False)) if drawn.key else ""
    return caption + text_paragraph(shape, _group(drawn, place)) + key


def _group(drawn: Figure, place: Place) -> str:
    number = place.numbering.next_drawing(2 + len(drawn.marks))
    ids = count(number + 1)
    size = f'cx="{_emu(drawn.width)}" cy="{_emu(drawn.height)}"'
    look = _Look(_colours(place.numbering.palette), place.numbering.label_size)
    room = _room(drawn, next(ids))
    marks = room + "".join(_MARKS[type(mark)](mark, next(ids), look) for mark in drawn.marks)
    return (
        f'<w:r><mc:AlternateContent {_NAMESPACES}><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{number}" name="Figuur {number}" descr="{attribute(drawn.description)}"'
        f' title="{attribute(drawn.name)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/><a:chOff x="0" y="0"/><a:chExt {size}/></a:xfrm>'
        f"</wpg:grpSpPr>{marks}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        f"</mc:Choice></mc:AlternateContent></w:r>"
    )


def _room(drawn: Figure, number: int) -> str:
    """All of the picture, unseen: LibreOffice takes a group to be as large as what is in it."""
    return _shape_xml(
        number, "wps:cNvSpPr", f"{_frame(0, 0, drawn.width, drawn.height)}{_preset('rect')}{_UNSEEN}"
    )


def _colours(palette: Palette) -> Mapping[Ink, str]:
    return {
        Ink.PAPER: "FFFFFF",
        Ink.INK: INK,
        Ink.ACCENT: palette.accent,
        Ink.QUIET: styles.QUIET,
        Ink.RULE: palette.rule,
        Ink.TINT: palette.tint,
    }


def _line(line: Line, number: int, look: _Look) -> str:
    left, top = min(line.x1, line.x2), min(line.y1, line.y2)
    upward = (line.x2 - line.x1) * (line.y2 - line.y1) < 0
    frame = _frame(left, top, abs(line.x2 - line.x1), abs(line.y2 - line.y1), flipped=upward)
    dash = '<a:prstDash val="dash"/>' if line.dashed else ""
    stroke = f'<a:ln w="{_emu(line.weight)}">{_fill(look.colours[line.ink])}{dash}</a:ln>'
    return _shape_xml(number, "wps:cNvCnPr", f"{frame}{_preset('line')}{stroke}")


def _shape(shape: Shape, number: int, look: _Look) -> str:
    frame = _frame(shape.x, shape.y, shape.width, shape.height)
    edge = (
        f'<a:ln w="{_emu(1)}">{_fill(look.colours[shape.edge])}</a:ln>'
        if shape.edge
        else "<a:ln><a:noFill/></a:ln>"
    )
    return _shape_xml(
        number, "wps:cNvSpPr", f"{frame}{_preset(_FORMS[shape.form])}{_fill(look.colours[shape.fill])}{edge}"
    )


def _label(label: Label, number: int, look: _Look) -> str:
    """A box without margins; its line has the height of the box, whatever the style says."""
    frame = _frame(label.x, label.y, label.width, label.height)
    unseen = f"{frame}{_preset('rect')}{_UNSEEN}"
    line = _line_of_text(label.height, label.anchor)
    words = f'<w:t xml:space="preserve">{literal(curled(label.text))}</w:t>'
    type_ = _type(look.colours[label.ink], look.text_size, bold=label.bold)
    text = f"<w:p>{line}<w:r>{type_}{words}</w:r></w:p>"
    return _shape_xml(
        number, 'wps:cNvSpPr txBox="1"', unseen, f"<wps:txbx>{w('txbxContent', text)}</wps:txbx>"
    )


@lru_cache(maxsize=64)
def _line_of_text(height: float, anchor: Anchor) -> str:
    spacing = w("spacing", before=0, after=0, line=round(height * TWIPS), lineRule="exact")
    return w(
        "pPr", w("pStyle", val="Normal"), spacing, w("jc", val=_SIDES[anchor]) if anchor in _SIDES else ""
    )


@lru_cache(maxsize=64)
def _type(colour: str, points: float, *, bold: bool) -> str:
    halves = round(points * 2)
    weight = w("b") + w("bCs") if bold else ""
    return w("rPr", weight, w("color", val=colour), w("sz", val=halves), w("szCs", val=halves))


def _shape_xml(number: int, kind: str, look: str, text: str = "") -> str:
    body = '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></wps:bodyPr>'
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="Vorm {number}"/><{kind}/>'
        f"<wps:spPr>{look}</wps:spPr>{text}{body if text else '<wps:bodyPr/>'}</wps:wsp>"
    )


def _frame(x: float, y: float, width: float, height: float, *, flipped: bool = False) -> str:
    turned = ' flipV="1"' if flipped else ""
    place = f'<a:off x="{_emu(x)}" y="{_emu(y)}"/><a:ext cx="{_emu(width)}" cy="{_emu(height)}"/>'
    return f"<a:xfrm{turned}>{place}</a:xfrm>"


def _preset(name: str) -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst/></a:prstGeom>'


def _fill(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _emu(points: float) -> int:
    return round(points * _PER_POINT)


_MARKS: Final[Mapping[type, Callable[[Any, int, _Look], str]]] = MappingProxyType(
    {Line: _line, Shape: _shape, Label: _label}
)
