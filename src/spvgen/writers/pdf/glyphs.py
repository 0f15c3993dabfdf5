"""Which characters of a document its PDF shows by their code, so that a *tip* can say so (DESIGN 2.4)."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from spvgen.diagnostics import NodePath
from spvgen.document import Document, Field, Text
from spvgen.writers.pdf.words import lacking


def missing_glyphs(document: Document) -> list[tuple[NodePath, str]]:
    """The characters that the font of the PDF lacks, with the path of the value that holds them.

    In order of reading, each once a value; the path is empty for words of the template.
    """
    found = ((_path(node), character) for node in _words(document.blocks) for character in lacking(node.text))
    return list(dict.fromkeys(found))


def _words(node: object) -> Iterator[Text | Field]:
    if isinstance(node, Text | Field):
        yield node
    elif isinstance(node, tuple):
        for child in node:
            yield from _words(child)
    elif is_dataclass(node):
        for each in fields(node):
            yield from _words(getattr(node, each.name))


def _path(node: Text | Field) -> NodePath:
    return node.path if isinstance(node, Field) else ()
