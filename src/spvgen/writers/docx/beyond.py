"""What readers of a Word file see beyond its words: hidden and struck ones, comments, words of pictures."""

import re
from collections.abc import Iterator
from typing import Any, Final

from docx.oxml.ns import qn

from spvgen.aside import Aside, Kind
from spvgen.writers.docx.package import unpacked
from spvgen.writers.docx.reading import SPACES, root_of, roots_with_words

_COMMENTS: Final = "word/comments.xml"
_STYLES: Final = "word/styles.xml"
_PROPERTIES: Final = "docProps/core.xml"
_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
_LOOKS: Final = {"w:vanish": Kind.HIDDEN, "w:strike": Kind.STRUCK, "w:dstrike": Kind.STRUCK}
_OFF: Final = frozenset({"0", "false", "off"})
_OF_PICTURES: Final = ("descr", "alt", "string")  # of drawings, and of shapes as Word used to draw them
_TELLING: Final = frozenset({*_OF_PICTURES, "title", "author", "initials", "val"})
_SEVERAL_WORDS: Final = re.compile(r"\w\W+\w")
_WITH_PEOPLE: Final = re.compile(r"word/[^/]+\.xml")
_NAMED: Final = re.compile(r"[^\W\d]+ ?\d+")  # Shape1: what a program calls it


def asides(data: bytes) -> list[Aside]:
    """All of it; what can't be read is left out."""
    parts = unpacked(data)
    found = [one for root in roots_with_words(parts).values() if root is not None for one in _in_text(root)]
    found += _titles(parts.get(_PROPERTIES, b""))
    return [*found, *_comments(parts.get(_COMMENTS, b"")), *_styles(parts.get(_STYLES, b""))]


def all_words(data: bytes) -> list[str]:
    """The words of every part, also where nobody sees them: deleted, in a field, of who changed it."""
    parts = unpacked(data)
    roots = [root_of(part) for name, part in parts.items() if _WITH_PEOPLE.fullmatch(name)]
    texts = (words for root in roots if root is not None for words in _everything(root))
    return list(dict.fromkeys(filter(_SEVERAL_WORDS.search, texts)))


def _everything(root: Any) -> Iterator[str]:
    for paragraph in root.iter(qn("w:p")):
        leaves = (element for element in paragraph.iter() if not len(element))
        yield "".join(" " if element.tag in SPACES else element.text or "" for element in leaves)
    for element in root.iter():
        yield from (value for key, value in element.items() if key.rpartition("}")[2] in _TELLING)


def _in_text(root: Any) -> Iterator[Aside]:
    for run in root.iter(qn("w:r")):
        if words := _words(run):
            yield from (Aside(kind, words) for kind in _kinds(run))
    for element in root.iter():
        said = (element.get(key, "") for key in _OF_PICTURES)
        yield from (Aside(Kind.PICTURE, words) for words in said if words and not _NAMED.fullmatch(words))


def _words(element: Any) -> str:
    return " ".join("".join(text.text or "" for text in element.iter(qn("w:t"))).split())


def _kinds(element: Any) -> list[Kind]:
    """How what has these properties is shown otherwise than as text."""
    properties = element.find(qn("w:rPr"))
    marks = [] if properties is None else [(properties.find(qn(tag)), kind) for tag, kind in _LOOKS.items()]
    return [kind for mark, kind in marks if mark is not None and mark.get(qn("w:val")) not in _OFF]


def _titles(part: bytes) -> Iterator[Aside]:
    root = root_of(part)
    for title in () if root is None else root.iter(_TITLE):
        yield Aside(Kind.TITLE, " ".join((title.text or "").split()))


def _comments(part: bytes) -> Iterator[Aside]:
    root = root_of(part)
    for comment in () if root is None else root:
        yield Aside(Kind.COMMENT, _words(comment))


def _styles(part: bytes) -> Iterator[Aside]:
    if (root := root_of(part)) is None:
        return
    for properties in root.iter(qn("w:rPr")):
        style = properties.getparent()
        if _kinds(style):
            yield Aside(Kind.LOOKS, style.get(qn("w:styleId"), ""))
