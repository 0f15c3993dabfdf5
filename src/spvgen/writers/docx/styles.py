"""How a Word document of ours looks, as readable definitions: page, colours, type, spacing, lists, tables.

Lengths are points unless said otherwise; ``style_xml.py`` turns these rows into the XML of Word.
Calibri stands on every machine with Word, and LibreOffice sets it in Carlito, which has the same widths:
lines and pages break alike in both.
"""

from typing import Final, NamedTuple

from spvgen.house import INK

FONT: Final = "Calibri"
SYMBOL_FONT: Final = "Segoe UI Symbol"  # has the tick box, which Calibri lacks

ACCENT: Final = "accent"  # stands for that colour in the palette of the house style
QUIET: Final = "595959"  # 7:1 on white
WATERMARK: Final = "C8CFD2"

# A4 in twips (twentieths of a point; 567 to the centimetre)
PAGE_WIDTH: Final = 11906
PAGE_HEIGHT: Final = 16838
SIDE_MARGIN: Final = 1418
TOP_MARGIN: Final = 1304
BOTTOM_MARGIN: Final = 1247
HEADER_DISTANCE: Final = 624
FOOTER_DISTANCE: Final = 397  # 7 mm: two lines and their rule stay well below the text
TEXT_WIDTH: Final = PAGE_WIDTH - 2 * SIDE_MARGIN
LIST_INDENT: Final = 369  # 0.65 cm: '10.' fits
LIST_LEVELS: Final = 9  # as many as Word has
AFTER_LIST: Final = 140  # twips above text behind a list: Word takes the most of what two paragraphs ask
AFTER_TABLE: Final = 160  # and behind a table, which asks nothing
AFTER_HEAD: Final = 320  # and behind the head of a document, where a letter begins
ABOVE_APART: Final = 400  # and above the rule over what stands apart
ABOVE_BEHIND_TABLE: Final = 60  # and a heading behind a table, over what it has above itself

BULLET_DEFINITION: Final = 0
NUMBER_DEFINITION: Final = 1
BULLET_NUM: Final = 1
"""The one list that all bullets belong to; every numbered list gets a number of its own after it."""


class ParagraphStyle(NamedTuple):
    """A paragraph style; ``None`` leaves a property to the style it is based on.

    ``name`` is Word's own English name for a built-in style (Word shows it in the user's language), or
    a Dutch one where the style is ``ours``. ``colour`` is six hexadecimal digits or ACCENT.
    ``line`` is a multiple of the font's line, or an exact height where ``exact`` is set. ``outline`` counts
    from 0. ``tab`` (right-hand) and ``indent`` are twips; ``number`` is the list that the style belongs to;
    a ``bar`` stands at the left.
    """

    id: str
    name: str
    ours: bool = False
    based_on: str = "Normal"
    next: str = ""
    size: float | None = None
    colour: str = ""
    bold: bool = False
    before: float | None = None
    after: float | None = None
    line: float | None = None
    exact: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    indent: int | None = None
    tab: int | None = None
    number: int | None = None
    rule_above: bool = False
    bar: bool = False


class TableStyle(NamedTuple):
    """A table style: which lines it draws, and how far text stays from the four edges of a cell.

    They are hairlines, or ``to_write_on``.
    """

    id: str
    name: str
    rules: tuple[str, ...]
    left: float = 0
    right: float = 8
    above: float = 0
    below: float = 0
    shaded_header: bool = False
    to_write_on: bool = False


PARAGRAPH_STYLES: Final = (
    ParagraphStyle(
        id="Normal", name="Normal", based_on="", size=10.5, colour=INK, before=0, after=7, line=1.16
    ),
    ParagraphStyle(
        id="Heading1", name="heading 1", next="Normal", size=24, colour=ACCENT, bold=True,
        after=14, line=1, keep_next=True, keep_lines=True, outline=0,
    ),
    ParagraphStyle(
        id="Heading2", name="heading 2", next="Normal", size=14, colour=ACCENT, bold=True,
        before=13, after=5, line=1.05, keep_next=True, keep_lines=True, outline=1,
    ),
    ParagraphStyle(
        id="Heading3", name="heading 3", next="Normal", size=11.5, colour=ACCENT, bold=True,
        before=10, after=4, line=1.05, keep_next=True, keep_lines=True, outline=2,
    ),
    ParagraphStyle(
        id="Heading4", name="heading 4", next="Normal", size=10.5, colour=QUIET, bold=True,
        before=8, after=4, line=1.05, keep_next=True, keep_lines=True, outline=3,
    ),
    ParagraphStyle(
        id="TOCHeading", name="TOC Heading", next="Normal", size=14, colour=ACCENT, bold=True,
        before=13, after=5, line=1.05, keep_next=True, keep_lines=True,
    ),
    ParagraphStyle(id="TOC2", name="toc 2", next="Normal", after=2),
    ParagraphStyle(id="TOC3", name="toc 3", next="Normal", after=2, indent=284),
    ParagraphStyle(id="ListBullet", name="List Bullet", after=4, number=BULLET_NUM),
    ParagraphStyle(id="ListNumber", name="List Number", after=4),
    ParagraphStyle(id="ListContinue", name="List Continue", after=4, indent=LIST_INDENT),
    ParagraphStyle(id="OwnWords", ours=True, name="Eigen woorden", indent=227, bar=True),
    ParagraphStyle(id="TableText", ours=True, name="Tabeltekst", size=10, before=1.7, after=1.7, line=1.1),
    ParagraphStyle(
        id="TableHead", ours=True, name="Tabelkop", based_on="TableText", colour=ACCENT, bold=True
    ),
    ParagraphStyle(id="FieldLabel", ours=True, name="Veldnaam", based_on="TableText", colour=QUIET),
    ParagraphStyle(id="TableGap", ours=True, name="Tabelscheiding", size=1, after=8, line=1, exact=True),
    ParagraphStyle(id="Header", name="header", size=9, colour=QUIET, after=22, line=1, tab=TEXT_WIDTH),
    ParagraphStyle(
        id="Footer", name="footer", size=9, colour=QUIET, before=6, after=0, line=1, tab=TEXT_WIDTH,
        rule_above=True,
    ),
)  # fmt: skip

ABOVE_HEADING: Final = {
    style.outline + 1: round((style.before or 0) * 20)
    for style in PARAGRAPH_STYLES
    if style.outline is not None
}
"""Twips of space above a heading, by its level."""

TABLE_STYLES: Final = (
    TableStyle(id="Table", name="Tabel", rules=("top", "bottom", "insideH"), left=5, shaded_header=True),
    TableStyle(id="Fields", name="Kenmerken", rules=("top", "bottom", "insideH"), right=4),
    TableStyle(
        id="Signatures",
        name="Ondertekening",
        rules=("top", "bottom", "insideH"),
        right=8,
        below=5,
        to_write_on=True,
    ),
    TableStyle(id="WritingSpace", name="Schrijfruimte", rules=("bottom", "insideH"), to_write_on=True),
)

BULLETS: Final = ("•", "–", "▪")
"""Marks by level of a list; deeper levels begin again."""
