"""The Word writer: a document tree becomes a .docx that a manager can print, sign and edit.

The title is *Heading 1* and not Word's *Title* style: Title stands outside the outline, so that the parts
below it (level 2) would hang without a parent in the navigation pane, and a PDF made in Word would have no
first heading. Now levels are the same in the tree, in Word, in HTML and in PDF.
"""

from collections.abc import Collection

from spvgen.aside import Aside
from spvgen.document import Document
from spvgen.house import HouseStyle
from spvgen.writers.docx import new_file, package


def write(document: Document) -> bytes:
    """The document as a Word file; the same document is the same bytes, anywhere and any day.

    Raises TypeError on a node that this writer does not know, and ValueError on a character that
    cannot stand in XML: nothing is lost silently.
    """
    if document.style.word_file:
        from spvgen.writers.docx import own_file  # python-docx loads only to open a file

        parts = own_file.parts(document)
    else:
        parts = new_file.parts(document)
    return package.pack(package.sealed(parts, document.origin.text if document.origin else ""))


def intact(data: bytes) -> bool | None:
    """Whether a Word file is as spvgen wrote it: True, False (changed since), or None (not ours)."""
    return package.intact(data)


def style_remarks(house: HouseStyle) -> list[str]:
    """What there is to say about the styles of an organisation's own Word file, in Dutch."""
    from spvgen.writers.docx import own_file

    return own_file.remarks(house)


def origin(data: bytes) -> str:
    """The text of the origin (``Origin.text``) that a Word file bears; empty where it bears none."""
    return package.origin_in(package.unpacked(data))


def bare(data: bytes) -> bytes:
    """The content of a Word file however it is packed, to compare it as a whole."""
    return package.pack(package.unpacked(data))


def paragraphs(data: bytes, without: Collection[str] = ()) -> list[str] | None:
    """The words of a Word file, paragraph by paragraph, whoever saved it last; None where none can be read.

    Parts that can't be read are left out, and so are those of the names to go ``without``.
    """
    from spvgen.writers.docx import reading

    return reading.paragraphs(data, without)


def unreadable(data: bytes) -> list[str]:
    """The names of the parts whose words can't be read, as ``word/header1.xml``."""
    from spvgen.writers.docx import reading

    return reading.unreadable(data)


def asides(data: bytes) -> list[Aside]:
    """What readers of a Word file see beyond its words."""
    from spvgen.writers.docx import beyond

    return beyond.asides(data)


def all_words(data: bytes) -> list[str]:
    """All that may name somebody: also deleted words, who changed what, and what the properties say."""
    from spvgen.writers.docx import beyond, reading

    return [*beyond.all_words(data), *reading.properties(data)]
