"""The PDF writer: a document tree becomes a PDF to keep and to sign, readable for everyone.

Typst sets the tree with one fixed file, ``document.typ``; no text of a plan ever passes as Typst code.
"""

from dataclasses import replace

from spvgen.aside import Aside
from spvgen.diagnostics import NodePath
from spvgen.document import Document
from spvgen.writers.pdf import glyphs, reading, seal
from spvgen.writers.pdf.tree import tree


def write(document: Document) -> bytes:
    """The document as PDF/A-2a with PDF/UA-1; the same document is the same bytes.

    Raises TypeError on a node that this writer does not know, and ValueError on a character that cannot
    stand in a PDF: nothing is lost silently.
    """
    from spvgen.writers.pdf.typesetter import VERSION, typeset  # Typst loads only where a PDF is made

    if document.origin:
        document = replace(document, origin=replace(document.origin, setter=VERSION))
    return seal.sealed(typeset(tree(document)))


def intact(data: bytes) -> bool | None:
    """Whether a PDF is as spvgen wrote it: True, False (changed since), or None (not ours)."""
    return seal.intact(data)


def origin(data: bytes) -> str:
    """The text of the origin (``Origin.text``) that a PDF bears; empty where it bears none."""
    return seal.origin(data)


def bare(data: bytes) -> bytes:
    """A PDF as it is, to compare it as a whole."""
    return data


def paragraphs(data: bytes) -> list[str] | None:
    """The words of a PDF, sentence by sentence; None where they can't be read."""
    return reading.sentences(data)


def asides(data: bytes) -> list[Aside]:
    """What readers of a PDF see beyond its words."""
    return reading.asides(data)


def missing_glyphs(document: Document) -> list[tuple[NodePath, str]]:
    """The characters that the PDF shows as ``[U+1F600]``, with the path of the value that holds them.

    In order of reading, each once a value; the path is empty for words of the template.
    """
    return glyphs.missing_glyphs(document)
