"""Pieces of Word's XML as python-docx holds them, to put into a file that it opened."""

from typing import Any

from docx.oxml import parse_xml

from spvgen.writers.docx.xml import NAMESPACES


def fragment(xml: str) -> list[Any]:
    """The elements that a piece of XML holds."""
    return list(parse_xml(f"<w:body {NAMESPACES}>{xml}</w:body>").iterchildren())
