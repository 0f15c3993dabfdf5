"""Word's XML as text: elements that nest as function calls do, and words made safe to stand in it."""

from functools import partial
from html import escape
from typing import Final

from spvgen.typography import fit_for

NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
"""Declarations of every prefix that the writer uses, for the root of a part or a fragment."""

# with the quotes of lxml, so that a part looks the same whether we wrote it or python-docx did
_DECLARATION: Final = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"


legal: Final = partial(fit_for, "een Word-bestand")
"""The text itself; ValueError where it holds a character that the file has no place for."""


def w(name: str, /, *content: str, **attributes: str | int) -> str:
    """One element in Word's own namespace; ``content`` is XML already, attributes are words of our own.

    Text, not a tree: a page has a thousand elements, and joining their text costs a tenth of building
    them one by one.
    """
    inside = "".join(content)
    marks = "".join([f' w:{key}="{value}"' for key, value in attributes.items()])
    return f"<w:{name}{marks}>{inside}</w:{name}>" if inside else f"<w:{name}{marks}/>"


def part(xml: str) -> bytes:
    """A part of a Word file of which this is the XML."""
    return _DECLARATION + xml.encode()


def root(name: str, *content: str) -> bytes:
    """A part of which ``w:name`` is the root."""
    return part(f"<w:{name} {NAMESPACES}>{''.join(content)}</w:{name}>")


def literal(text: str) -> str:
    """Words as XML character data, so that nothing in them is taken for markup."""
    return escape(legal(text), quote=False)


def attribute(text: str) -> str:
    """Words as the value of an attribute, without the quotes around it."""
    return literal(text).replace('"', "&quot;")
