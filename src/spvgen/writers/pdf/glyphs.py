"""Which characters of a document its PDF shows by their code, so that a *tip* can say so."""

from spvgen.diagnostics import NodePath
from spvgen.document import Document
from spvgen.leaves import leaves
from spvgen.writers.pdf.words import lacking


def missing_glyphs(document: Document) -> list[tuple[NodePath, str]]:
    """The characters that the font of the PDF lacks, with the path of the value that holds them.

    In order of reading, each once a value; the path is empty for words of the template.
    """
    words = leaves(document.blocks)
    if not any(lacking("\n".join([node.text for node in words]))):  # as in most documents
        return []
    found = ((node.path, character) for node in words for character in lacking(node.text))
    return list(dict.fromkeys(found))
