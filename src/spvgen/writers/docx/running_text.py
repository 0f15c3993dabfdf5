"""What every page of an own Word file says beside its own headers and footers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.enum.section import WD_HEADER_FOOTER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt

from spvgen.document import Document
from spvgen.house import LOGO_BELOW, LOGO_TOP, Logo
from spvgen.writers.docx.frame import footer_line, header_line, letterhead, small_draft_mark
from spvgen.writers.docx.logo import beside, content_type, part_name
from spvgen.writers.docx.matching import Matched
from spvgen.writers.docx.measures import TWIPS, measured
from spvgen.writers.docx.parsed import fragment
from spvgen.writers.docx.xml import w

_ABOVE_TEXT: Final = 12  # mm from our header to the text, where the margin has them
_ABOVE_FOOTER: Final = 6  # points
_ABOVE_HEADER: Final = 6  # mm of paper, at least, for printers


def fill(word: WordDocument, document: Document, matched: Matched) -> None:
    """Add our line to every header (of a draft) and every footer that a page can have.

    A first page or left-hand page with a header of its own gets it too. A file without any header gets ours.
    """
    bare = not word.element.xpath("//w:headerReference")
    for number, section in enumerate(word.sections):
        line = _Line(word, section, first=number == 0)
        for footer in line.places("footer"):
            words = footer_line(document, pages=not _counts(footer), room=line.width)
            line.add(footer, words, matched.ids["Footer"])
            _stand_off(footer)
        for header in line.places("header") if document.concept and not bare else ():
            line.add(header, small_draft_mark(), matched.ids["Header"], w("jc", val="right"))
    if bare:
        _add_header(word, document, matched.ids["Header"])


def _stand_off(footer: Any) -> None:
    """Keep a footer that outgrows the margin off the text, which it lifts."""
    first = footer.paragraphs[0].paragraph_format
    if first.space_before is None:
        first.space_before = Pt(_ABOVE_FOOTER)


def _add_header(word: WordDocument, document: Document, style: str) -> None:
    section, logo = word.sections[0], document.style.logo
    if logo:
        _open_first_page(section)
        section.top_margin = Emu(max(section.top_margin or 0, Mm(LOGO_TOP + logo.size[1] + LOGO_BELOW)))
    room = max((section.top_margin or 0) - Mm(_ABOVE_TEXT), Mm(_ABOVE_HEADER))
    section.header_distance = Emu(min(section.header_distance or room, room))
    line = _Line(word, section, first=True)
    for header in line.places("header"):
        header.is_linked_to_previous = False
        for empty in list(header._element):
            header._element.remove(empty)
        if logo and header._hdrftr_index == WD_HEADER_FOOTER.FIRST_PAGE:
            words = letterhead(document, logo, _with_picture(header.part, logo))
            line.add(header, words, style, beside(logo))
        else:
            line.add(header, header_line(document), style)


def _open_first_page(section: Any) -> None:
    """Let the first page have a header of its own, and the footer that all have.

    Word keeps the footer of a first page that was turned off: nobody saw it any more, and it lacks our line.
    """
    if section.different_first_page_header_footer:
        return
    section.different_first_page_header_footer = True
    properties = section._sectPr
    if properties.get_footerReference(WD_HEADER_FOOTER.FIRST_PAGE) is not None:
        properties.remove_footerReference(WD_HEADER_FOOTER.FIRST_PAGE)
    shared = properties.get_footerReference(WD_HEADER_FOOTER.PRIMARY)
    properties.add_footerReference(WD_HEADER_FOOTER.FIRST_PAGE, shared.rId)


def _with_picture(part: Any, logo: Logo) -> str:
    """Add the picture of a logo to a part; the relation that leads to it."""
    picture = Part(PackURI(f"/{part_name(logo)}"), content_type(logo), logo.picture.data, part.package)
    relation: str = part.relate_to(picture, RELATIONSHIP_TYPE.IMAGE)
    return relation


def _counts(footer: Any) -> bool:
    """Whether a footer tells the number of the page already."""
    return not footer.is_linked_to_previous and any("PAGE" in code for code in _codes(footer))


def _codes(footer: Any) -> Iterator[str]:
    for element in footer._element.iter(qn("w:instrText"), qn("w:fldSimple")):
        yield (element.text or "") + element.get(qn("w:instr"), "")


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line can be added in one section; ``first`` where no section comes before it."""

    word: WordDocument
    section: Any
    first: bool

    def places(self, what: str) -> Iterator[Any]:
        """The headers or footers that its pages have; those of an earlier section are done already."""
        kinds = [what]
        if self.section.different_first_page_header_footer:
            kinds.append(f"first_page_{what}")
        if self.word.settings.odd_and_even_pages_header_footer:
            kinds.append(f"even_page_{what}")
        parts = [getattr(self.section, kind) for kind in kinds]
        yield from (part for part in parts if self.first or not part.is_linked_to_previous)

    def add(self, part: Any, xml: str, style: str, shape: str = "") -> None:
        """A paragraph at the end, with its one tab at the right-hand margin."""
        new = part.is_linked_to_previous
        element = part._element  # comes into being here
        for empty in list(element) if new else ():
            element.remove(empty)
        tabs = [w("tab", val="clear", pos=at) for at in self._tabs(style) if at != self.width]
        right = w("tab", val="right", pos=self.width)
        element.extend(
            fragment(w("p", w("pPr", w("pStyle", val=style), w("tabs", *tabs, right), shape), xml))
        )

    @property
    def width(self) -> int:
        """Of the text, in twips."""
        section = self.section
        emu = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        return max(int(emu / 635), 2000)

    def _tabs(self, style: str) -> Iterator[int]:
        for one in self.word.part._styles_part.element.iterchildren(qn("w:style")):
            if one.get(qn("w:styleId")) == style:
                yield from (measured(tab.get(qn("w:pos")), TWIPS) for tab in one.iter(qn("w:tab")))
