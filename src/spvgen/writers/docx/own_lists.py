"""Our lists among those of an organisation's own Word file, which has numbers of its own for them."""

from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart

from spvgen.house import HouseStyle
from spvgen.writers.docx.parsed import fragment
from spvgen.writers.docx.place import Numbering
from spvgen.writers.docx.style_xml import numbering
from spvgen.writers.docx.xml import NAMESPACES


def has_list(word: WordDocument, style_id: str) -> bool:
    """Whether a style of the file has marks or numbers of its own."""
    styles = word.part._styles_part.element
    return any(
        style.find(f".//{qn('w:numPr')}") is not None
        for style in styles.iterchildren(qn("w:style"))
        if style.get(qn("w:styleId")) == style_id
    )


def add_lists(word: WordDocument, lists: Numbering, house: HouseStyle) -> tuple[int, int]:
    """Put our lists behind those of the file; how far their numbers, and those of their kinds, move up."""
    theirs = _numbering(word)
    kinds, numbers = theirs.findall(qn("w:abstractNum")), theirs.findall(qn("w:num"))
    shift = _highest(numbers, "w:numId"), _highest(kinds, "w:abstractNumId") + 1
    ours = fragment("".join([*numbering(house.palette), *lists.definitions]))
    last = theirs.find(qn("w:numIdMacAtCleanup"))
    for one in ours:
        if one.tag == qn("w:abstractNum"):
            one.set(qn("w:abstractNumId"), str(int(one.get(qn("w:abstractNumId"))) + shift[1]))
            theirs.insert(len(theirs.findall(qn("w:abstractNum"))) + _pictures(theirs), one)
            continue
        one.set(qn("w:numId"), str(int(one.get(qn("w:numId"))) + shift[0]))
        kind = one.find(qn("w:abstractNumId"))
        kind.set(qn("w:val"), str(int(kind.get(qn("w:val"))) + shift[1]))
        theirs.append(one) if last is None else last.addprevious(one)
    return shift


def _pictures(theirs: Any) -> int:
    return len(theirs.findall(qn("w:numPicBullet")))


def _highest(elements: list[Any], attribute: str) -> int:
    return max((int(element.get(qn(attribute), "0")) for element in elements), default=0)


def _numbering(word: WordDocument) -> Any:
    try:
        part: Any = word.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
        return part.element
    except KeyError:
        element = parse_xml(f"<w:numbering {NAMESPACES}/>")
        name = PackURI("/word/numbering.xml")
        part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, element, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        return element
