"""Document → Markdown (CommonMark with tables) that GitHub shows well and that reads well as plain text.

Every text is escaped, so that a parser gives back the same words and the same blocks.
The last line carries a hash of the rest, by which ``intact`` sees edits.
"""

import re
import string
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, pairwise
from typing import Any, Final

from spvgen.aside import Aside
from spvgen.columns import SIGNING_TITLES
from spvgen.document import CONCEPT, NOT_FINAL, Document
from spvgen.document.blocks import (
    Block,
    Blocks,
    BulletList,
    Contents,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatory,
    Signatures,
    Table,
    WritingSpace,
    is_quoted,
)
from spvgen.document.pictured import Progress, Timeline
from spvgen.document.words import Emphasis, Field, Inline, Inlines, LineBreak, Strong, Text, plain_text
from spvgen.figures.words import in_stead
from spvgen.origin import as_made as bare
from spvgen.origin import found_in, sealed
from spvgen.origin import is_intact as intact
from spvgen.typography import curled

__all__ = ["asides", "bare", "intact", "origin", "paragraphs", "write"]

_ORIGIN: Final = re.compile(rb"<!-- spvgen (inhoud:[^>]*) -->")
_COMMENT: Final = re.compile("<!-- spvgen [^>]* -->")
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_DOTTED_LINE: Final = "…" * 40


def write(document: Document) -> bytes:
    """The document as UTF-8 with LF line ends; the same document always gives the same bytes.

    Raises TypeError on a node that this writer does not know.
    """
    notices = [f"> **{CONCEPT}** – {NOT_FINAL}"] if document.concept else []
    text = "\n\n".join([*notices, *_blocks(_spelled_out(document.blocks)), *_footer(document)])
    body = f"{text}\n{_trailer(document)}".encode()
    return sealed(body)


def origin(data: bytes) -> str:
    """The text of the origin (``Origin.text``) that a file bears; empty where it bears none."""
    return found_in(data, _ORIGIN)


def paragraphs(data: bytes) -> list[str]:
    """The lines of a file as they are read: without comments, and without the backslash before a mark."""
    text = _COMMENT.sub("", bare(data).decode(errors="replace"))
    return [_ESCAPED.sub(r"\1", line).strip("_") for line in text.split("\n")]


def asides(data: bytes) -> list[Aside]:
    """What readers of a file see beyond its words: in Markdown all is words."""
    return []


def _trailer(document: Document) -> str:
    return f"\n<!-- spvgen {document.origin.text} -->\n" if document.origin else ""


def _footer(document: Document) -> list[str]:
    # what the plan itself says stands in the text already
    organisation = document.style.organisation if document.organisation == document.style.organisation else ""
    if organisation and re.match(rf"{re.escape(organisation)}(?!\w)", document.style.footer, re.IGNORECASE):
        organisation = ""  # the line of the house begins with it
    shown = (organisation, document.style.footer, document.handling, document.reference)
    words = " · ".join(filter(None, shown))
    return [_text((Emphasis((Text(words),)),))] if words else []


# --- Blocks ----------------------------------------------------------------------------------------


def _spelled_out(blocks: Blocks) -> Blocks:
    """The contents as what they are here: a word and a list; and a picture as its name and a table."""
    return tuple(chain.from_iterable(map(_parts, blocks)))


def _parts(block: Block) -> Blocks:
    if isinstance(block, Timeline | Progress):
        return *_named(block.header[0]), in_stead(block)
    if isinstance(block, Contents):
        entries = tuple((Paragraph(entry),) for entry in block.entries)
        return *_named((Text(block.title),)), BulletList(entries)
    return (block,)


def _named(title: Inlines) -> Blocks:
    return (Paragraph((Strong(title),)),) if plain_text(title).strip() else ()


def _blocks(blocks: Blocks) -> list[str]:
    """Each block as text. Where two lists meet, the second gets the other mark, or they would be one."""
    shown: list[str] = []
    other = False
    for before, block in pairwise(chain((None,), blocks)):
        other = not other and _list_mark(before) == _list_mark(block) != ""
        if type(block) not in _BLOCKS:
            raise TypeError(f"no Markdown for {type(block).__name__}")
        text = _BLOCKS[type(block)](block, other)
        shown.append(_quoted(text) if is_quoted(block) else text)
    return shown


def _quoted(text: str) -> str:
    return re.sub("^(?=(.?))", lambda line: "> " if line[1] else ">", text, flags=re.MULTILINE)


def _list_mark(block: Block | None) -> str:
    """The family of marks that a block uses."""
    return "1" if isinstance(block, NumberedList) else "-" if isinstance(block, BulletList | Fields) else ""


def _heading(block: Heading, other: bool) -> str:
    return f"{'#' * block.level} {_cell(block.children)}"


def _paragraph(block: Paragraph, other: bool) -> str:
    return _text(block.children)


def _bullets(block: BulletList, other: bool) -> str:
    return _items(("*" if other else "-", _blocks_of_item(item)) for item in block.items)


def _numbers(block: NumberedList, other: bool) -> str:
    marks = (f"{number}{')' if other else '.'}" for number, _ in enumerate(block.items, block.start))
    return _items(zip(marks, map(_blocks_of_item, block.items), strict=True))


def _fields(block: Fields, other: bool) -> str:
    rows = (_text((Strong(label), Text(_behind(label)), *value)) for label, value in block.rows)
    return _items(("*" if other else "-", row) for row in rows)


def _behind(label: Inlines) -> str:
    """What stands between a label and its value, as between the first words of a point and the others."""
    return ": " if plain_text(label)[-1:].isalnum() else " "


def _blocks_of_item(item: Blocks) -> str:
    """The blocks of one list item; a list of points stays close to the text above it."""
    text, item = "", _spelled_out(item)
    for before, block, shown in zip((None, *item), item, _blocks(item), strict=False):
        close = isinstance(before, Paragraph) and isinstance(block, BulletList)
        text += shown if before is None else f"\n{shown}" if close else f"\n\n{shown}"
    return text


def _items(marked: Iterable[tuple[str, str]]) -> str:
    items = [f"{mark} {_indented(text, len(mark) + 1)}" for mark, text in marked]
    return ("\n\n" if any("\n\n" in item for item in items) else "\n").join(items)


def _indented(text: str, width: int) -> str:
    """Every line but the first moved to the right."""
    return re.sub(r"\n(?!\n)", "\n" + " " * width, text)


def _table(block: Table, other: bool) -> str:
    return _rows(map(_cell, block.header), (map(_cell, row) for row in block.rows))


def _rows(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    first = list(header)
    lines = [first, ["---"] * len(first), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _writing_space(block: WritingSpace, other: bool) -> str:
    return "\\\n".join([_DOTTED_LINE] * block.lines)


def _signatures(block: Signatures, other: bool) -> str:
    choice = any(one.has_choice for one in block.signatories)
    place_and_date = _cell(block.place_and_date)
    name, *others = SIGNING_TITLES
    header = ["Rol", name, *(["Keuze"] if choice else []), *others]
    return _rows(header, ([*_signatory(one, choice), place_and_date, ""] for one in block.signatories))


def _signatory(one: Signatory, choice: bool) -> Iterator[str]:
    yield _cell(one.role)
    options = list(map(_cell, one.options))
    yield "<br>".join([_cell(one.name), *([] if one.has_choice else options)])
    if choice:
        yield "<br>".join(f"☐ {option}" for option in options) if one.has_choice else ""


def _page_break(block: PageBreak, other: bool) -> str:
    return "---"


_BLOCKS: Final[dict[type[Block | None], Callable[[Any, bool], str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    BulletList: _bullets,
    NumberedList: _numbers,
    Table: _table,
    Fields: _fields,
    WritingSpace: _writing_space,
    Signatures: _signatures,
    PageBreak: _page_break,
}


# --- Inline ----------------------------------------------------------------------------------------

_SPECIAL: Final = re.compile(
    r"[\\`*\[<~|$]"  # starts something wherever it stands; $ is mathematics to GitHub
    r"|(?<![^\W_])_|_(?![^\W_])"  # not inside a_word
    r"|&(?=#?[A-Za-z0-9]*(?:;|\Z))"  # &amp;
    r"|(?<!\S)#"  # a heading, or the end of one
)
_LINE_START: Final = re.compile(r"(?=[-+=>:])|([0-9]{1,9})(?=[.)](?:\s|\Z))")
"""What starts a list, a quote, a row of dashes … at the start of a line only."""

_MARKS: Final = {Strong: ("**", "strong"), Emphasis: ("_", "em")}


def _text(children: Inlines) -> str:
    """Running text, with a hard break for each LineBreak."""
    return "\\\n".join(_LINE_START.sub(r"\1\\", line, count=1) if _LINE_START.match(line) else line
                       for line in _lines(children))  # fmt: skip


def _cell(children: Inlines) -> str:
    """Text that has to stay on one line: a heading, a cell of a table."""
    return "<br>".join(_lines(children))


def _lines(children: Inlines) -> list[str]:
    return [line.strip() for line in _run(children, ()).strip().split("\n")]


def _run(children: Inlines, within: tuple[type[Inline], ...]) -> str:
    """Inline nodes as Markdown; a line end stands for a LineBreak."""
    text = ""
    for at, child in enumerate(children):
        if isinstance(child, Strong | Emphasis):
            behind = (_inline(other, within) for other in children[at + 1 :])
            text += _marked(child, within, text[-1:], next(filter(None, behind), "")[:1])
        else:
            text += _inline(child, within)
    return text


def _inline(child: Inline, within: tuple[type[Inline], ...]) -> str:
    match child:
        case Text(words) | Field(_, words):
            return _SPECIAL.sub(r"\\\g<0>", curled(words))
        case LineBreak():
            return "\n"
        case Strong() | Emphasis():
            return _marked(child, within)
    raise TypeError(f"no Markdown for {type(child).__name__}")


def _marked(
    child: Strong | Emphasis, within: tuple[type[Inline], ...], before: str = "", after: str = ""
) -> str:
    """Words between marks; between tags where what stands around would keep the marks from working."""
    kind = type(child)
    words = _run(child.children, (*within, kind))
    core = words.strip()
    mark, tag = _MARKS[kind]
    free = kind not in within and _apart(before, mark) and _apart(after, mark)
    works = free and mark[0] not in core[:1] + core[-1:]
    marked = f"{mark}{core}{mark}" if works else f"<{tag}>{core}</{tag}>"
    return words.replace(core, marked) if core else words


def _apart(neighbour: str, mark: str) -> bool:
    """Whether this character (or none) beside marks lets them work, whatever stands between them."""
    return neighbour.isspace() or (neighbour in string.punctuation and neighbour != mark[0])
