"""What stands around the text: header with the draft mark, footer, and the document's properties."""

from datetime import UTC, datetime
from typing import Final

from spvgen.document import CONCEPT, Document
from spvgen.house import Logo
from spvgen.typography import curled, footer_lines, tied
from spvgen.widths import em_wide
from spvgen.writers.docx.inlines import line_break, run
from spvgen.writers.docx.logo import logo_run
from spvgen.writers.docx.styles import FONT, QUIET, TEXT_WIDTH, WATERMARK
from spvgen.writers.docx.xml import legal, w

PINNED: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""When every document was made: the same input is the same file."""

_LONGEST_PROPERTY: Final = 255
_DOT: Final = run("\u2002·\u2002")
_EM: Final = 174  # twips of the letters below a page, which are not as wide as bold ones
_WIDE_EM: Final = 216  # as if they were as wide as those of Verdana
_LONGEST_NUMBER: Final = "pagina 10 van 10"

# WordArt as Word itself makes its watermarks: the one way that every version shows behind the text. Trimmed,
# its box is that of the letters: with room for what capitals lack they come out squat, or lank.
_WATERMARK: Final = (
    '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"'
    ' o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>'
    '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>'
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
    f'<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="{CONCEPT}"'
    ' style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:74pt;rotation:315;'
    "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
    'mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f"'
    f' fillcolor="#{WATERMARK}" stroked="f"><v:fill opacity=".5"/>'
    f'<v:textpath trim="t" style="font-family:&quot;{FONT}&quot;;font-size:1pt;font-weight:bold"'
    f' string="{CONCEPT}"/></v:shape></w:pict></w:r>'
)


def header_line(document: Document) -> str:
    """Whose document it is and, on a draft, that it is one; empty where nothing is to be said."""
    owner = run(curled(document.organisation)) if document.organisation else ""
    return owner + (w("r", w("tab")) + draft_mark() if document.concept else "")


def letterhead(document: Document, logo: Logo, relation: str) -> str:
    """The header of a first page: the logo, to whose picture the relation leads, and the same beside it."""
    owner = run(curled(document.organisation)) if document.organisation else ""
    draft = draft_mark() if document.concept else ""
    return _DOT.join(filter(None, (owner, draft))) + logo_run(logo, relation)


def draft_mark() -> str:
    """That it is a draft: as a word to read, and across the page."""
    return run(CONCEPT, bold=True) + _WATERMARK


def small_draft_mark() -> str:
    """The same, in the size and the colour of our header, below a header in any size."""
    look = w("rPr", w("b"), w("bCs"), w("color", val=QUIET), w("sz", val=18), w("szCs", val=18))
    return w("r", look, w("t", CONCEPT)) + _WATERMARK


def footer_line(document: Document, *, pages: bool = True, room: int = TEXT_WIDTH) -> str:
    """Title, how to handle it, its reference, which page of how many; below that the words of the house.

    Where that is much for a line of ``room`` twips, the reference has a second. The number of the page stands
    there too where the first is full without it: Word would put them against each other, and tear the number.
    Beside a reference that fills a line by itself it has one of its own.
    """
    xml = run(curled(document.title)) + (_DOT + run(document.handling) if document.handling else "")
    reference = run(tied(document.reference)) if document.reference else ""
    number = _number_of_page() if pages else ""
    if not pages or not _is_wide(document, room, document.title, document.handling, document.reference):
        xml += (_DOT + reference if reference else "") + number
    elif reference and not _is_wide(document, room, document.title, document.handling):
        xml += number + line_break() + reference
    else:
        own_line = line_break() if _is_wide(document, room, document.reference) else ""
        xml += line_break() + reference + own_line + number
    return xml + "".join(line_break() + run(tied(line)) for line in footer_lines(document.style.footer))


def _number_of_page() -> str:
    return w("r", w("tab")) + run("pagina ") + _number("PAGE") + run(" van ") + _number("NUMPAGES")


def _is_wide(document: Document, room: int, *told: str) -> bool:
    """Whether this and the number of the page may need more than a line, in letters that may be wide."""
    em = _WIDE_EM if document.style.font or document.style.word_file else _EM
    return em * em_wide("  ·  ".join(filter(None, (*told, _LONGEST_NUMBER)))) > room


def properties(document: Document) -> dict[str, str]:
    """What Word shows under *Info* and a document system searches on, by the names of python-docx.

    Each is cut to what a property holds; the document itself has the whole.
    """
    told = {
        "title": document.title,
        "subject": document.subject,
        "author": document.organisation,
        "identifier": document.identifier,
        "language": "nl-NL",
        "keywords": "",  # an own Word file brings those of what it was made for
    }
    return {name: legal(text)[:_LONGEST_PROPERTY] for name, text in told.items()}


def _number(field: str) -> str:
    """A number that Word counts itself; '1' until it has."""
    marks = [w("r", w("fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end")]
    instruction = w("r", w("instrText", field))
    return marks[0] + instruction + marks[1] + run("1") + marks[2]
