"""What a Word file tells, whoever saved it last: its words."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from spvgen.writers.docx.package import unpacked

_WITH_WORDS: Final = re.compile(r"word/(header\d*|document|footnotes|endnotes|footer\d*)\.xml")
_PROPERTIES: Final = re.compile(r"docProps/.+\.xml")
_PARAGRAPH, _SIMPLE = qn("w:p"), qn("w:fldSimple")
_TEXT: Final = frozenset({qn("w:t"), "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"})
_SYMBOL, _SOME_SYMBOL = qn("w:sym"), "\u25a1"
_OF_FIELD: Final = frozenset(map(qn, ("w:fldChar", "w:instrText")))
_KIND, _INSTRUCTION = qn("w:fldCharType"), qn("w:instr")
_LOOK, _HIDDEN = qn("w:rPr"), qn("w:vanish")
_COUNTED: Final = frozenset({"PAGE", "PAGEREF", "NUMPAGES", "SECTION", "SECTIONPAGES"})
_FILLED_IN: Final = frozenset(
    {
        "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "FILENAME", "FILESIZE", "AUTHOR",
        "LASTSAVEDBY", "USERNAME", "USERINITIALS", "DOCPROPERTY", "TEMPLATE", "REVNUM", "NUMWORDS",
        "NUMCHARS", "TITLE", "SUBJECT", "KEYWORDS", "COMMENTS", "INFO",
    }
)  # fmt: skip
"""Fields that a program fills in from elsewhere than the text."""
_SPARE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SPACES: Final = frozenset(map(qn, ("w:tab", "w:br", "w:cr")))
_HYPHENS: Final = frozenset(map(qn, ("w:noBreakHyphen", "w:softHyphen")))


def paragraphs(data: bytes, without: Collection[str] = ()) -> list[str] | None:
    """The words of a file, paragraph by paragraph, tables and edges of the page included.

    What was deleted with track changes is left out, and so are numbers that Word counts itself, and what it
    knows from elsewhere, such as today's date; also parts that can't be read, and those to go ``without``.
    None for a file of which nothing can be read.
    """
    roots = roots_with_words(unpacked(data))
    read = [root for name, root in roots.items() if root is not None and name not in without]
    return [words for root in read for words in _paragraphs(root)] if read else None


def unreadable(data: bytes) -> list[str]:
    """The names of the parts with words that can't be read."""
    return [name for name, root in roots_with_words(unpacked(data)).items() if root is None]


def roots_with_words(parts: Mapping[str, bytes]) -> dict[str, Any]:
    """The parts with words, parsed, by name; None for one that can't be read."""
    return {name: root_of(parts[name]) for name in parts if _WITH_WORDS.fullmatch(name)}


def root_of(part: bytes) -> Any:
    """A part, parsed; None where it can't be read."""
    try:
        return parse_xml(part)
    except (SyntaxError, ValueError):  # lxml tells of broken XML with the first
        return None


def properties(data: bytes) -> list[str]:
    """What the properties of a file say, one text for each; what can't be read is left out."""
    roots = (root_of(part) for name, part in unpacked(data).items() if _PROPERTIES.fullmatch(name))
    return [text for root in roots if root is not None for text in root.itertext() if text.strip()]


def _paragraphs(root: Any) -> Iterator[str]:
    for spare in list(root.iter(_SPARE)):  # the same drawing once more, for old programs
        spare.getparent().remove(spare)
    words: list[str] = []
    fields = _Fields(root)
    for element in root.iter():
        if element.tag == _PARAGRAPH:
            yield "".join(words)
            words = []
        elif element.tag in _OF_FIELD:
            fields.pass_by(element)
        elif word := _word(element):
            words.append(fields.as_read(element, word))
    yield "".join(words)


class _Fields:
    """In which fields a word stands, as far as the reading came, and so whether it is one of the document."""

    def __init__(self, root: Any) -> None:
        self._open: list[_Field] = []
        # kept alive, so that each element stays the same object
        self._simple = {
            element: _Field(simple.get(_INSTRUCTION, ""), result=True)
            for simple in root.iter(_SIMPLE)
            for element in simple.iter()
        }

    def pass_by(self, element: Any) -> None:
        """Note a field that begins or ends here, or what it is to be filled with."""
        kind = element.get(_KIND)
        if kind == "begin":
            self._open.append(_Field())
        elif not self._open:
            return
        elif kind == "end":
            self._open.pop()
        elif kind == "separate":
            self._open[-1].result = True
        elif not self._open[-1].result:
            self._open[-1].code += element.text or ""

    def as_read(self, element: Any, word: str) -> str:
        """The word; empty where a program puts it there by itself, and for what is no result."""
        inside = [*self._open, *filter(None, (self._simple.get(element),))]
        if any(not one.result or one.name in _FILLED_IN for one in inside):
            return ""
        counted = bool(inside) and _is_counted(inside[-1].name, element)
        return "" if counted and word.strip().isdecimal() else word


def _is_counted(name: str, element: Any) -> bool:
    """Whether a field of that name is a number of a page, or one that nobody sees (``inlines``)."""
    return name in _COUNTED or (name == "SEQ" and element.find(f"../{_LOOK}/{_HIDDEN}") is not None)


@dataclass(slots=True)
class _Field:
    """What a field is to be filled with, and whether the reading came to what it was filled with."""

    code: str = ""
    result: bool = False

    @property
    def name(self) -> str:
        return next(iter(self.code.upper().split()), "")


def _word(element: Any) -> str:
    if element.tag in _TEXT:
        return element.text or ""
    if element.tag == _SYMBOL:  # a font of symbols says which
        return _SOME_SYMBOL
    return " " if element.tag in SPACES else "-" if element.tag in _HYPHENS else ""
