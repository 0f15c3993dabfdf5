"""What a Word file tells, whoever saved it last: its words."""

import re
from collections.abc import Iterator
from typing import Any, Final

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from spvgen.writers.docx.package import unpacked

_WITH_WORDS: Final = re.compile(r"word/(header\d*|document|footnotes|endnotes|footer\d*)\.xml")
_PROPERTIES: Final = re.compile(r"docProps/.+\.xml")
_TEXT, _PARAGRAPH, _FIELD, _LINK = qn("w:t"), qn("w:p"), qn("w:fldChar"), qn("w:hyperlink")
_SPARE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SPACES: Final = frozenset(map(qn, ("w:tab", "w:br", "w:cr")))
_HYPHENS: Final = frozenset(map(qn, ("w:noBreakHyphen", "w:softHyphen")))


def paragraphs(data: bytes) -> list[str]:
    """The words of a file, paragraph by paragraph, tables and edges of the page included.

    What was deleted with track changes is left out, and so are numbers that Word counts itself. Nothing for
    a file that can't be read.
    """
    parts = unpacked(data)
    try:
        return [words for name in parts if _WITH_WORDS.fullmatch(name) for words in _paragraphs(parts[name])]
    except (SyntaxError, ValueError):  # lxml tells of broken XML with the first
        return []


def properties(data: bytes) -> list[str]:
    """What the properties of a file say, one text for each. Nothing for a file that can't be read."""
    parts = unpacked(data)
    try:
        roots = [parse_xml(parts[name]) for name in parts if _PROPERTIES.fullmatch(name)]
    except (SyntaxError, ValueError):
        return []
    return [text for root in roots for text in root.itertext() if text.strip()]


def _paragraphs(part: bytes) -> Iterator[str]:
    root: Any = parse_xml(part)
    for spare in list(root.iter(_SPARE)):  # the same drawing once more, for old programs
        spare.getparent().remove(spare)
    words: list[str] = []
    depth = 0  # of fields that Word fills in
    for element in root.iter():
        if element.tag == _PARAGRAPH:
            yield "".join(words)
            words = []
        elif element.tag == _FIELD:
            depth += {"begin": 1, "end": -1}.get(element.get(qn("w:fldCharType")), 0)
        elif not depth or (depth == 1 and _is_linked(element)):
            words.append(_word(element))
    yield "".join(words)


def _is_linked(element: Any) -> bool:
    """Whether it is part of a link: that is how the contents stand in their field, but for page numbers."""
    return next(element.iterancestors(_LINK), None) is not None


def _word(element: Any) -> str:
    if element.tag == _TEXT:
        return element.text or ""
    return " " if element.tag in _SPACES else "-" if element.tag in _HYPHENS else ""
