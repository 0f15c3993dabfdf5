"""What is around the text in an organisation's own Word file: what went with the old text, and the parts."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import lru_cache
from html import escape
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from spvgen.document import Document
from spvgen.writers.docx import package
from spvgen.writers.docx.frame import PINNED, properties

_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ABOUT_LOOKS: Final = frozenset(
    {
        RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.THEME, RELATIONSHIP_TYPE.FONT_TABLE, RELATIONSHIP_TYPE.WEB_SETTINGS,
        RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES,
    }
)  # fmt: skip
"""What a document uses without naming it in its text."""

_OF_PACKAGE: Final = frozenset(
    {
        RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES,
        RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
    }
)  # fmt: skip


def drop_comment_marks(word: WordDocument) -> None:
    """Take out the marks of comments, which go with the rest, and free their numbers."""
    tags = map(qn, ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"))
    for mark in list(word.element.iter(*tags)):
        mark.getparent().remove(mark)


def hand_down_running_texts(word: WordDocument) -> None:
    """Let the last section say by itself which headers and footers it has from the sections before it.

    Word lets a section follow the one above it; that one goes with its text.
    """
    tags = qn("w:headerReference"), qn("w:footerReference")
    shown = {
        (one.tag, one.get(qn("w:type"))): one for one in word.element.body.iter(*tags)
    }  # a later one counts
    last = word.element.body.sectPr
    own = {(one.tag, one.get(qn("w:type"))) for one in last.iterchildren(*tags)}
    last[:0] = [deepcopy(one) for which, one in shown.items() if which not in own]


def forget_the_rest(word: WordDocument) -> None:
    """Let go of what belonged to text that is gone: pictures, comments, a preview of the first page."""
    named = {value for element in word.element.iter() for key, value in element.items() if key.startswith(_R)}
    rels = word.part.rels
    for kind in (RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES):
        for rel in [rel for rel in rels.values() if rel.reltype == kind]:
            _drop_notes(rel.target_part, word)
    for key in [key for key, rel in rels.items() if key not in named and rel.reltype not in _ABOUT_LOOKS]:
        del rels[key]
    rels = word.part.package.rels
    for key in [key for key, rel in rels.items() if rel.reltype not in _OF_PACKAGE]:
        del rels[key]


def _drop_notes(part: Any, word: WordDocument) -> None:
    """Take out the notes that no text refers to; what has a type is the line above them."""
    tags = qn("w:footnoteReference"), qn("w:endnoteReference")
    kept = {reference.get(qn("w:id")) for reference in word.element.iter(*tags)}
    root = parse_xml(part.blob)
    gone = [note for note in root if note.get(qn("w:type")) is None and note.get(qn("w:id")) not in kept]
    for note in gone:
        root.remove(note)
    if gone:
        part._blob = serialize_part_xml(root)


def packed(word: WordDocument, document: Document, theirs: Mapping[str, bytes]) -> dict[str, bytes]:
    """All parts of the file, about this document now; what nothing was changed in, as ``theirs`` has it."""
    _fill_properties(word, document)
    _make_room_for_seal(word)
    parts = _parts_of(word.part.package).items()
    return {name: _unless_changed(content, theirs.get(name)) for name, content in parts}


def _fill_properties(word: WordDocument, document: Document) -> None:
    told = word.core_properties
    for name, text in properties(document).items():
        setattr(told, name, text)
    told.created = told.modified = PINNED
    told.last_modified_by = told.comments = ""


def _make_room_for_seal(word: WordDocument) -> None:
    """See to it that the custom properties stand where the seal is looked for."""
    whole = word.part.package
    name = PackURI(f"/{package.SEAL_PART}")
    try:
        part = whole.part_related_by(RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
    except KeyError:
        part = Part(name, CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, b"", whole)
        whole.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
    part.partname = name
    part._blob = package.unsealed("".join(_own_properties(part.blob)))


def _own_properties(custom: bytes) -> Iterator[str]:
    """The custom properties of the file itself, such as its label of confidentiality."""
    for one in parse_xml(custom) if custom else ():
        if one.get("name") in (package.SEAL_NAME, package.ORIGIN_NAME):
            continue
        (kind,) = one
        marks = "".join(f' {key}="{escape(value)}"' for key, value in one.items())
        value = f"<vt:{_local(kind)}>{escape(kind.text or '')}</vt:{_local(kind)}>"
        yield f"<property{marks}>{value}</property>"


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _parts_of(whole: OpcPackage) -> dict[str, bytes]:
    """All parts of an open package; python-docx itself would deflate them and stamp them with the time."""
    types = {_name(part.partname): part.content_type for part in whole.parts}
    parts = {"[Content_Types].xml": package.content_types(types), "_rels/.rels": whole.rels.xml}
    for part in whole.parts:
        parts[_name(part.partname)] = part.blob
        if part.rels:
            parts[_name(part.partname.rels_uri)] = part.rels.xml
    return parts


def _name(uri: str) -> str:
    return uri.removeprefix("/")


def _unless_changed(content: bytes, old: bytes | None) -> bytes:
    """A part that nothing was changed in as it was written, byte for byte."""
    return old if old is not None and old != content and _rewritten(old) == content else content


@lru_cache(maxsize=64)
def _rewritten(old: bytes) -> bytes:
    """A part as it would be written after reading, untouched; the same for all documents of a run."""
    try:
        return bytes(serialize_part_xml(parse_xml(old)))
    except (ValueError, SyntaxError):
        return old
