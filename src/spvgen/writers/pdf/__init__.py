"""The PDF writer: a document tree becomes a PDF to keep and to sign, readable for everyone.

Typst sets the tree with one fixed file, ``document.typ``; no text of a plan ever passes as Typst code.
"""

import re
from dataclasses import replace
from typing import Final

from spvgen.document import Document
from spvgen.origin import found_in, seal_of
from spvgen.writers.pdf.reading import asides
from spvgen.writers.pdf.reading import sentences as paragraphs
from spvgen.writers.pdf.tree import tree
from spvgen.writers.pdf.words import missing_glyphs

__all__ = ["asides", "bare", "intact", "missing_glyphs", "origin", "paragraphs", "write"]

_END: Final = b"startxref\n"
_ORIGIN: Final = re.compile(rb"<pdf:Keywords>[^<]*spvgen (inhoud:[^<]*)</pdf:Keywords>")
_SEAL: Final = re.compile(rb"%spvgen sha256:([0-9a-f]{64})\n")
"""The seal is a comment with a hash over all other bytes, by which an edit shows.

It stands before ``startxref``: comments are free there, nothing behind it has an offset that would shift, and
PDF/A wants the file to end with ``%%EOF``.
"""


def write(document: Document) -> bytes:
    """The document as PDF/A-2a with PDF/UA-1; the same document is the same bytes.

    Raises TypeError on a node that this writer does not know, and ValueError on a character that cannot
    stand in a PDF: nothing is lost silently.
    """
    from spvgen.writers.pdf.typesetter import VERSION, typeset  # Typst loads only where a PDF is made

    if document.origin:
        document = replace(document, origin=replace(document.origin, setter=VERSION))
    return _sealed(typeset(tree(document)))


def _sealed(data: bytes) -> bytes:
    """The same PDF with its seal."""
    content, end, tail = data.rpartition(_END)
    return content + b"%%spvgen sha256:%s\n" % seal_of(data) + end + tail


def intact(data: bytes) -> bool | None:
    """Whether a PDF is as spvgen wrote it: True, False (changed since), or None (not ours)."""
    seal = _SEAL.search(data)
    if seal is None:
        return None
    return seal_of(data[: seal.start()] + data[seal.end() :]) == seal[1]


def origin(data: bytes) -> str:
    """The text of the origin (``Origin.text``) in the metadata of a PDF; empty where there is none."""
    return found_in(data, _ORIGIN)


def bare(data: bytes) -> bytes:
    """A PDF as it is, to compare it as a whole."""
    return data
