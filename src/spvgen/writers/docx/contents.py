"""The table of contents as a field of Word: its result stands ready, as links to bookmarks on the headings.

Without page numbers: nobody knows those before Word has laid out the pages, and a field that Word must fill
in first makes it ask whether it may. Who updates the field gets them, and the parts alone: what is indented
below one has a level that others have too.
"""

from itertools import zip_longest
from typing import Final

from spvgen.document.blocks import Contents
from spvgen.writers.docx.inlines import Shape, paragraph, runs
from spvgen.writers.docx.xml import w

_CODE: Final = r' TOC \o "2-2" \h \u '  # headings of level 2, as links, own styles too
_FIRST_ID: Final = 1000  # of our bookmarks; an organisation's own Word file counts from 0
_WHOLE: Final = 20  # entries, half a page: more may go on at the next, rather than leave that much empty


def bookmarked(part: int, words: str) -> str:
    """The runs of a heading that the contents lead to."""
    number = _FIRST_ID + part
    return w("bookmarkStart", id=number, name=_name(part)) + words + w("bookmarkEnd", id=number)


def field(block: Contents) -> str:
    """The paragraphs of the field, one an entry; nothing without entries."""
    last = len(block.entries)
    written = []
    for part, (entry, below) in enumerate(zip_longest(block.entries, block.below), 1):
        tied = last <= _WHOLE or part in (1, last - 1)
        shape = Shape(style="TOC3" if below else "TOC2", keep_next=tied and part < last)
        opening = _opening() if part == 1 else ""
        link = w("hyperlink", runs(entry), anchor=_name(part), history=1)
        written.append(paragraph(shape, opening + link + (_mark("end") if part == last else "")))
    return "".join(written)


def _opening() -> str:
    code = w("r", f'<w:instrText xml:space="preserve">{_CODE}</w:instrText>')
    return _mark("begin") + code + _mark("separate")


def _mark(kind: str) -> str:
    return w("r", w("fldChar", fldCharType=kind))


def _name(part: int) -> str:
    """As Word's own, of which the underscore hides it from the user."""
    return f"_TocSpv{part}"
