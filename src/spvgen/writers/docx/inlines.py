"""Words and paragraphs: runs of text in Word's XML, and the paragraph around them."""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from spvgen.document.words import Emphasis, Field, Inline, Inlines, LineBreak, Strong, Text
from spvgen.typography import tied
from spvgen.writers.docx.styles import SYMBOL_FONT
from spvgen.writers.docx.xml import literal, w


class Shape(NamedTuple):
    """What a paragraph has of its own beside its style.

    ``number`` and ``level`` make it an item of that list (``w:num``); ``before``, ``after`` and
    ``indent`` are twips; ``single`` makes a line no higher than what stands in it; ``rule`` is the colour of
    a hairline above.
    """

    style: str = "Normal"
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    number: int | None = None
    level: int = 0
    before: int | None = None
    after: int | None = None
    indent: int | None = None
    single: bool = False
    rule: str = ""


class Note(NamedTuple):
    """Which part of some words a comment stands on, and the number of that comment."""

    start: int
    end: int
    comment: int


@dataclass(frozen=True, slots=True)
class Noted(Field):
    """Words with comments on them."""

    notes: tuple[Note, ...] = ()


def paragraph(shape: Shape, content: str) -> str:
    """A paragraph around runs."""
    return f"<w:p>{_properties(shape)}{content}</w:p>"


def text_paragraph(shape: Shape, content: str) -> str:
    """The same in running text, where what stays with the next paragraph is tied in LibreOffice too."""
    return paragraph(shape, content + (_tie() if shape.keep_next else ""))


def runs(children: Inlines, *, bold: bool = False, italic: bool = False) -> str:
    """Inline nodes as runs; weight and stress reach down to all that is inside."""
    return "".join([_inline(child, bold, italic) for child in children])


def run(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """A run of literal words."""
    return f'<w:r>{_look(bold, italic)}<w:t xml:space="preserve">{literal(text)}</w:t></w:r>'


def line_break() -> str:
    """A new line within the paragraph."""
    return w("r", w("br"))


def tick_box() -> str:
    """An empty box to tick by hand, in a font that has it, and a space that does not break."""
    fonts = w("rFonts", ascii=SYMBOL_FONT, hAnsi=SYMBOL_FONT, eastAsia=SYMBOL_FONT, cs=SYMBOL_FONT)
    return w("r", w("rPr", fonts), w("t", "☐")) + run("\u00a0")


def _inline(child: Inline, bold: bool, italic: bool) -> str:
    match child:
        case Noted(text=text, notes=notes):
            return _noted(tied(text), notes, bold, italic)
        case Text(text) | Field(_, text):
            return run(tied(text), bold=bold, italic=italic)
        case Strong(children):
            return runs(children, bold=True, italic=italic)
        case Emphasis(children):
            return runs(children, bold=bold, italic=True)
        case LineBreak():
            return line_break()
        case _:
            raise TypeError(f"de Word-schrijver kent {type(child).__name__} niet")


def _noted(text: str, notes: tuple[Note, ...], bold: bool, italic: bool) -> str:
    """The words as runs, cut where a comment begins or ends."""
    cuts = sorted({0, len(text), *(note.start for note in notes), *(note.end for note in notes)})
    written = []
    for start, end in pairwise([*cuts, len(text)]):
        written += [_end_of(note.comment) for note in notes if note.end == start]
        written += [w("commentRangeStart", id=note.comment) for note in notes if note.start == start]
        written.append(run(text[start:end], bold=bold, italic=italic) if start < end else "")
    return "".join(written)


def _end_of(comment: int) -> str:
    return w("commentRangeEnd", id=comment) + w("r", w("commentReference", id=comment))


def without_notes(children: Inlines) -> Inlines:
    """The same words without comments, to print them once more: a comment stands in one place."""
    return tuple(_without_notes(child) for child in children)


def _without_notes(child: Inline) -> Inline:
    if isinstance(child, Noted):
        return Field(child.path, child.text)
    if isinstance(child, Strong | Emphasis):
        return type(child)(without_notes(child.children))
    return child


@cache
def _tie() -> str:
    """A hidden field that counts for nobody: it makes LibreOffice hold a paragraph with the next one.

    On opening it guesses where pages begin. What is tied to the first of such a page it leaves at the foot of
    the one before, unless it has to set it again, as it does where a number is counted. Word needs no such
    help, and in Word the field is empty.
    """
    hidden = w("rPr", w("vanish"))
    code = w("r", hidden, '<w:instrText xml:space="preserve"> SEQ kop \\h </w:instrText>')
    begin, separate, end = (
        w("r", hidden, w("fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end")
    )
    return begin + code + separate + end


@cache
def _look(bold: bool, italic: bool) -> str:
    marks = (w("b") + w("bCs") if bold else "") + (w("i") + w("iCs") if italic else "")
    return w("rPr", marks) if marks else ""


@lru_cache(maxsize=256)
def _properties(shape: Shape) -> str:
    """What precedes the runs, in the order of the schema."""
    return w(
        "pPr",
        w("pStyle", val=shape.style),
        w("keepNext") if shape.keep_next else "",
        w("keepLines") if shape.keep_lines else "",
        w("pageBreakBefore") if shape.new_page else "",
        w("numPr", w("ilvl", val=shape.level), w("numId", val=shape.number)) if shape.number else "",
        w("pBdr", w("top", val="single", sz=4, space=8, color=shape.rule)) if shape.rule else "",
        _spacing(shape),
        w("ind", left=shape.indent) if shape.indent is not None else "",
    )


def _spacing(shape: Shape) -> str:
    spaces = {"before": shape.before, "after": shape.after}
    own: dict[str, int | str] = {side: space for side, space in spaces.items() if space is not None}
    if shape.single:
        own |= {"line": 240, "lineRule": "auto"}
    return w("spacing", **own) if own else ""
