"""The Word writer: a document tree becomes a .docx that a manager can print, sign and edit (DESIGN 2.5).

The title is *Heading 1* and not Word's *Title* style: Title stands outside the outline, so that the parts
below it (level 2) would hang without a parent in the navigation pane, and a PDF made in Word would have no
first heading. Now levels are the same in the tree, in Word, in HTML and in PDF.
"""

from io import BytesIO

import docx
from docx.document import Document as WordDocument

from spvgen.document import Document
from spvgen.house import HouseStyle
from spvgen.writers.docx import own_file, package, reading
from spvgen.writers.docx.blocks import body
from spvgen.writers.docx.comments import add_comments, noted
from spvgen.writers.docx.frame import fill_footer, fill_header, fill_properties
from spvgen.writers.docx.place import Numbering
from spvgen.writers.docx.template import style_template
from spvgen.writers.docx.xml import fragment


def write(document: Document) -> bytes:
    """The document as a Word file; the same document is the same bytes, anywhere and any day (DESIGN 2.6).

    Raises TypeError on a node that this writer does not know, and ValueError on a character that
    cannot stand in XML: nothing is lost silently.
    """
    if document.style.word_file:
        return own_file.write(document)
    word = docx.Document(BytesIO(style_template(document.style)))
    _fill_body(word, document)
    fill_header(word, document)
    fill_footer(word, document)
    fill_properties(word, document)
    add_comments(word, document.comments)
    origin = document.origin.text if document.origin else ""
    return package.pack(package.sealed(package.parts_of(word.part.package), origin))


def intact(data: bytes) -> bool | None:
    """Whether a Word file is as spvgen wrote it: True, False (changed since), or None (not ours)."""
    return package.intact(data)


def style_remarks(house: HouseStyle) -> list[str]:
    """What there is to say about the styles of an organisation's own Word file, in Dutch."""
    return own_file.remarks(house)


def origin(data: bytes) -> str:
    """The text of the origin (``Origin.text``) that a Word file bears; empty where it bears none."""
    return reading.origin(data)


def bare(data: bytes) -> bytes:
    """The content of a Word file however it is packed, to compare it as a whole."""
    return reading.unpacked(data)


def paragraphs(data: bytes) -> list[str]:
    """The words of a Word file, paragraph by paragraph, whoever saved it last."""
    return reading.paragraphs(data)


def all_words(data: bytes) -> list[str]:
    """The same, with what the properties of the file say: author, manager, label."""
    return [*reading.paragraphs(data), *reading.properties(data)]


def _fill_body(word: WordDocument, document: Document) -> None:
    numbering = Numbering(palette=document.style.palette, own_font=bool(document.style.font))
    section = word.element.body.sectPr
    for block in fragment(body(noted(document.blocks, document.comments), numbering)):
        section.addprevious(block)
    word.part.numbering_part.element.extend(fragment("".join(numbering.definitions)))
