"""The Word writer: headings, lists, tables, what stands around the text, and the file."""

import re
import subprocess
import sys
from dataclasses import replace
from importlib import resources
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Pt

from docx_samples import (
    FIELDS,
    ITEMS,
    LONG_TIMELINE,
    PROGRESS,
    TABLE,
    TIMELINE,
    TOM,
    attribute,
    document,
    has,
    para,
    paragraph_with,
    reopened,
    signatures,
    tags,
    value,
    words,
)
from house_samples import HOUSE
from spvgen.document.blocks import (
    Block,
    BulletList,
    Fields,
    Heading,
    NumberedList,
    Signatory,
    Signatures,
    Table,
    WritingSpace,
)
from spvgen.document.words import Emphasis, Inlines, LineBreak, Strong, Text, plain_text
from spvgen.house import OURS, HouseStyle
from spvgen.typography import tied
from spvgen.widths import em_wide
from spvgen.writers.docx import write

LINE = 1.221  # em: how high a line of Calibri is
CAPITALS = 0.66  # em: how high those of Calibri are, with what a round one has more


def test_headings_carry_the_outline() -> None:
    word = reopened(TOM)
    headings = [
        (p.style.name, p.text) for p in word.paragraphs if p.style and p.style.name.startswith("Heading")
    ]
    assert headings == [
        ("Heading 1", "Verbeterplan\u00a0– Tom Bakker"),
        ("Heading 2", "Doel van het verbeterplan"),
        ("Heading 2", "1. Prestatiegebieden en doelstellingen"),
        ("Heading 3", "Salesquota"),
        ("Heading 3", "Klantbehoud"),
        ("Heading 2", "2. Actieplan om prestaties te verbeteren"),
        ("Heading 2", "3. Ondersteuning en begeleiding"),
        ("Heading 2", "4. Evaluatiemomenten"),
        ("Heading 2", "5. Succescriteria"),
        ("Heading 2", "6. Gevolgen bij onvoldoende verbetering"),
        ("Heading 2", "7. Slotopmerking"),
        ("Heading 2", "Jouw reactie"),
        ("Heading 2", "Ondertekening"),
    ]


def test_every_style_that_a_document_uses_exists() -> None:
    word = reopened(document(*TOM.blocks, Heading(4, words("Kop vier")), TABLE, TABLE))
    known = {style.style_id for style in word.styles}
    used = {element.get(qn("w:val")) for name in ("w:pStyle", "w:tblStyle") for element in tags(word, name)}
    assert len(used) >= 14
    assert used <= known


def test_lists_are_real_lists() -> None:
    bullets = [p for p in reopened(TOM).paragraphs if p.style and p.style.name == "List Bullet"]
    assert len(bullets) == 12
    levels = [attribute(p._p, "w:ilvl") for p in bullets]
    assert levels == ["0", "1", "1", *["0"] * 9]
    assert {attribute(p._p, "w:numId") for p in bullets} == {"1"}


@pytest.mark.parametrize("block", [BulletList(ITEMS), NumberedList(ITEMS), TABLE, TIMELINE, PROGRESS])
def test_text_keeps_its_distance_behind_what_ends_without_space(block: Block) -> None:
    """As text behind text does by its style: of two spaces between paragraphs Word takes the larger."""
    word = reopened(document(block, para("erachter"), para("nog een")))
    behind, other = word.paragraphs[-2:]
    between = word.styles["Normal"].paragraph_format.space_after  # type: ignore[attr-defined]
    assert (behind.paragraph_format.space_before or 0) >= between > 0
    assert other.paragraph_format.space_before is None


@pytest.mark.parametrize("start", [1, 4])
def test_each_numbered_list_counts_afresh(start: int) -> None:
    word = reopened(document(NumberedList(ITEMS), para("tussen"), NumberedList(ITEMS, start)))
    numbers = [attribute(p, "w:numId") for p in tags(word, "w:p") if has(p, "w:numPr")]
    first, second = numbers[0], numbers[3]
    assert numbers == [first] * 3 + [second] * 3
    assert first != second
    definitions = {n.get(qn("w:numId")): n for n in word.part.numbering_part.element.iter(qn("w:num"))}
    assert attribute(definitions[second], "w:startOverride") == str(start)


def test_a_list_inside_a_list_has_its_own_count_and_level() -> None:
    inner = (para("buiten"), NumberedList(((para("binnen"),),)))
    word = reopened(document(NumberedList((inner, (para("verder"),)))))
    outer, nested, after = (paragraph_with(word, text) for text in ("buiten", "binnen", "verder"))
    assert [attribute(p, "w:ilvl") for p in (outer, nested, after)] == ["0", "1", "0"]
    assert attribute(outer, "w:numId") == attribute(after, "w:numId") != attribute(nested, "w:numId")


def test_later_paragraphs_of_an_item_stand_under_its_text() -> None:
    word = reopened(document(BulletList(((para("punt"), para("vervolg")),))))
    follow = paragraph_with(word, "vervolg")
    assert attribute(follow, "w:pStyle") == "ListContinue"
    assert not has(follow, "w:numPr")


def test_lead_words_are_bold_and_stress_is_italic() -> None:
    mixed = para(Strong(words("Coaching:")), " elke week ", Emphasis((Text("heel "), Strong(words("kort")))))
    runs = reopened(document(mixed)).paragraphs[0].runs
    assert [(run.text, bool(run.bold), bool(run.italic)) for run in runs] == [
        ("Coaching:", True, False),
        (" elke week ", False, False),
        ("heel ", False, True),
        ("kort", True, True),
    ]


def test_a_line_break_stays_within_its_paragraph() -> None:
    (paragraph,) = reopened(document(para("eerst", LineBreak(), "dan"))).paragraphs
    assert paragraph.text == "eerst\ndan"


def test_fields_are_a_table_of_labels_and_values() -> None:
    (table,) = reopened(document(FIELDS)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Norm", "80%"]]


def test_short_fields_below_the_title_stand_two_in_a_row_and_a_long_one_goes_on_to_its_end() -> None:
    head, long = TOM.blocks[1], (words("Organisatie"), value("Lindehof Kantoorinrichting, team Noord " * 2))
    assert isinstance(head, Fields)
    (table,) = reopened(document(TOM.blocks[0], Fields((*head.rows, long)), para("erna"))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows[:2]] == [
        ["Naam", "Tom Bakker", "Functie", "Accountmanager Sales"],
        ["Datum start", "8\u00a0juli\u00a02025", "Einddatum", "1\u00a0september\u00a02025"],
    ]
    assert [cell.grid_span for cell in (table.rows[2].cells[0], table.rows[2].cells[1])] == [1, 3]
    assert [has(row._tr, "w:keepNext") for row in table.rows] == [True, True, False]


def test_paragraphs_in_a_cell_stay_paragraphs() -> None:
    cell = (Text("een"), LineBreak(apart=True), Text("twee"), LineBreak(), Text("drie"))
    (table,) = reopened(document(Fields(((words("Naam"), cell),)))).tables
    assert [one.text for one in table.cell(0, 1).paragraphs] == ["een", "twee\ndrie"]


def test_a_table_repeats_its_header_and_fills_the_page() -> None:
    table = reopened(TOM).tables[2]
    assert [cell.text for cell in table.rows[0].cells] == [
        "Datum",
        "Salesquota",
        "Klantbehoud",
        "Toelichting",
    ]
    assert has(table.rows[0]._tr, "w:tblHeader")
    assert not any(has(row._tr, "w:tblHeader") for row in table.rows[1:])
    widths = [int(column.get(qn("w:w"))) for column in tags(reopened(document(*TOM.blocks)), "w:gridCol")]
    assert sum(widths[6:10]) == 11906 - 2 * 1418


def test_a_column_is_as_wide_as_its_longest_word() -> None:
    long = value("een toelichting die heel veel langer is dan de datum die ervoor staat " * 3)
    header = tuple(words(text) for text in ("Wanneer", "Verantwoording", "Wat", "Hoe", "Waarom"))
    table = Table(header, ((value("9 mei"), value("ja"), long, long, long),))
    widths = [int(column.get(qn("w:w"))) for column in tags(reopened(document(table)), "w:gridCol")]
    narrow, middle, *wide = widths
    assert narrow < middle < min(wide)
    assert middle >= 14 * 100  # fourteen letters of ten points


def test_a_column_is_as_wide_as_its_words_are_and_not_as_their_letters_are_many() -> None:
    header = tuple(words(text) for text in ("Doel", "Nu", "Norm", "Uiterlijk"))
    row = (
        "Delier op tijd herkennen",
        "3 overdrachten",
        "minimaal 7 overdrachten over de looptijd",
        "31 juli 2026",
    )
    table = Table(header, (tuple(map(value, row)),))
    widths = [int(column.get(qn("w:w"))) for column in tags(reopened(document(table)), "w:gridCol")]
    measured = (101.1, 63.3, 172.7, 47.8)  # points, in Carlito Bold, which is as wide as Calibri
    assert all(width - 280 >= 20 * words for width, words in zip(widths, measured, strict=True))


@pytest.mark.parametrize(
    ("place_and_date", "expected"),
    [((), ""), (words("Utrecht, 9 januari 2026"), "Utrecht, 9\u00a0januari\u00a02026")],
)
def test_the_signature_table(place_and_date: Inlines, expected: str) -> None:
    (table,) = reopened(document(signatures(place_and_date))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Naam", "Plaats en datum", "Handtekening"],
        ["Medewerker\nTom Bakker\n☐\u00a0voor akkoord\u00a0\u00a0\u00a0 ☐\u00a0voor ontvangst", expected, ""],
        ["Directe manager\nSanne de Wit", expected, ""],
        ["HR-afdeling\nYusuf Aydin", expected, ""],
    ]


def test_who_signs_without_a_name_can_write_it() -> None:
    (table,) = reopened(document(Signatures((Signatory(words("HR-afdeling"), ()),)))).tables
    assert table.rows[1].cells[0].text == "HR-afdeling\nNaam:"


def test_writing_space_is_so_many_ruled_lines() -> None:
    (table,) = reopened(document(WritingSpace(5))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [[""]] * 5


def test_a_picture_is_a_group_of_shapes_with_text_instead() -> None:
    word = reopened(document(TIMELINE, PROGRESS, LONG_TIMELINE))
    told = tags(word, "wp:docPr")
    assert [(one.get("title"), one.get("descr")[:25]) for one in told] == [
        ("Tijdlijn", "Tijdlijn. Start: 12 janua"),
        ("Salesquota", "Salesquota. nulmeting: 62"),
        ("Tijdlijn", "Tijdlijn. Start: 12 janua"),
    ]
    numbers = [one.get("id") for one in word.element.body.iter() if one.tag.endswith(("}docPr", "}cNvPr"))]
    assert len(numbers) == len(set(numbers)) > 60
    assert has(paragraph_with(word, "Salesquota"), "w:keepNext")
    assert len(word.tables) == 1
    assert not tags(word, "pic:pic")


def test_a_picture_has_the_accent_of_the_house() -> None:
    drawn = reopened(document(TIMELINE, PROGRESS, style=replace(HOUSE, word_file=b"")))
    colours = {one.get("val") for one in tags(drawn, "a:srgbClr")}
    assert HOUSE.palette.accent in colours
    assert HOUSE.palette.accent != OURS.accent not in colours


@pytest.mark.parametrize(("font", "size"), [("", 8.5), ("Arial", 8), ("Verdana", 7), ("Huisletter", 7)])
def test_words_in_a_picture_can_be_read_in_the_font_of_the_house(font: str, size: float) -> None:
    drawn = reopened(document(TIMELINE, style=HouseStyle(font=font)))
    sizes = {one.get(qn("w:val")) for label in tags(drawn, "w:txbxContent") for one in label.iter(qn("w:sz"))}
    assert sizes == {str(round(2 * size))}


# --- around the text ----------------------------------------------------------------------------------


def test_properties() -> None:
    properties = reopened(TOM).core_properties
    assert properties.title == "Verbeterplan – Tom Bakker"
    assert properties.subject == "Verbeterplan van Tom Bakker, Accountmanager Sales"
    assert properties.author == "Voorbeeld BV"
    assert properties.identifier == "VP-2025-007"
    assert properties.language == "nl-NL"
    assert properties.created == properties.modified
    assert properties.created and properties.created.year == 2000


@pytest.mark.parametrize("confidential", [True, False])
def test_footer(confidential: bool) -> None:
    footer = reopened(replace(TOM, confidential=confidential)).sections[0].footer
    text = footer.paragraphs[0].text
    assert text.startswith("Verbeterplan – Tom Bakker")
    assert text.endswith(
        "\u2002·\u2002VP-2025-007\tpagina 1 van 1"
    )  # Word counts, these are the numbers until it has
    assert ("vertrouwelijk" in text) is confidential
    instructions = [element.text for element in footer._element.iter(qn("w:instrText"))]
    assert instructions == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize(
    ("title", "font", "told"),
    [
        ("Verbeterplan – Tom Bakker", "", " · vertrouwelijk · VP-2025-007\tpagina 1 van 1"),
        ("Verbeterplan – Tom Bakker" * 4, "", " · vertrouwelijk\nVP-2025-007\tpagina 1 van 1"),
        ("Verbeterplan – Tom Bakker" * 2, "", " · vertrouwelijk · VP-2025-007\tpagina 1 van 1"),
        ("Verbeterplan – Tom Bakker" * 2, "Verdana", " · vertrouwelijk\tpagina 1 van 1\nVP-2025-007"),
        ("Verbeterplan – Tom Bakker" * 3, "Verdana", " · vertrouwelijk\nVP-2025-007\tpagina 1 van 1"),
    ],
)
def test_the_number_of_a_page_has_room_beside_the_other_words(title: str, font: str, told: str) -> None:
    """In a wide font fewer words fit on a line."""
    style = HouseStyle(font=font)
    footer = reopened(replace(TOM, title=title, style=style)).sections[0].footer
    assert footer.paragraphs[0].text.replace("\u2002", " ") == title + told


LONG = "VP-2025-014-KNVKPDWN-AFDELING-SALES-MIDDEN-NEDERLAND-EXTRA-LANG"


@pytest.mark.parametrize(
    ("identifier", "font", "told"),
    [
        (f"{LONG}-VERSIE-9b", "Times New Roman", f"{LONG}-VERSIE-9b\n\tpagina 1 van 1"),
        (f"{LONG}-VERSIE-9b", "Verdana", f"{LONG}-VERSIE-9b\n\tpagina 1 van 1"),
        (LONG * 2, "", f"{LONG * 2}\n\tpagina 1 van 1"),
        (LONG[:-11], "", f"{LONG[:-11]}\tpagina 1 van 1"),
        ("VP-2025-007", "Verdana", "VP-2025-007\tpagina 1 van 1"),
        ("", "Verdana", "\tpagina 1 van 1"),
    ],
)
def test_the_number_of_a_page_has_a_line_of_its_own_beside_a_long_reference(
    identifier: str, font: str, told: str
) -> None:
    named = replace(TOM, title=TOM.title * 4, identifier=identifier, style=HouseStyle(font=font))
    below = reopened(named).sections[0].footer.paragraphs[0].text
    assert below.endswith(f"vertrouwelijk\n{tied(told)}")


def test_a_header_of_several_lines_stays_off_the_text_and_one_of_a_line_moves_nothing() -> None:
    word = reopened(document(organisation="Voorbeeld BV"))
    section, style = word.sections[0], word.styles["header"]
    after, size = style.paragraph_format.space_after, style.font.size
    assert after and size and after >= Pt(22)  # nearly 8 mm
    assert section.header_distance and section.top_margin
    assert section.header_distance + 1.22 * size + after < section.top_margin


@pytest.mark.parametrize(
    ("organisation", "concept", "text"),
    [
        ("Voorbeeld BV", True, "Voorbeeld BV\tCONCEPT"),
        ("", True, "\tCONCEPT"),
        ("Voorbeeld BV", False, "Voorbeeld BV"),
    ],
)
def test_header(organisation: str, concept: bool, text: str) -> None:
    header = reopened(document(organisation=organisation, concept=concept)).sections[0].header
    assert header.paragraphs[0].text == text
    assert has(header._element, "w:pict") is concept


def test_the_letters_across_a_draft_fill_their_box_in_their_own_proportions() -> None:
    header = reopened(document(concept=True)).sections[0].header
    (box,) = (shape.get("style") for shape in header._element.iter("{urn:schemas-microsoft-com:vml}shape"))
    *_, letters = header._element.iter("{urn:schemas-microsoft-com:vml}textpath")
    wide, high = (float(found) for found in re.findall(r"(?:width|height):([\d.]+)pt", box))
    assert letters.get("trim") == "t"  # else the box has room for a tail and an accent too
    assert wide / high == pytest.approx(em_wide(letters.get("string")) / CAPITALS, rel=0.05)


def test_no_header_where_there_is_nothing_to_say() -> None:
    data = write(document(para("tekst")))
    assert docx.Document(BytesIO(data)).sections[0].header.is_linked_to_previous
    with ZipFile(BytesIO(data)) as archive:
        assert not any("header" in name for name in archive.namelist())


def test_a_row_is_as_high_as_in_a_pdf() -> None:
    style = reopened(TOM).styles["Tabeltekst"]
    spacing, size = style.paragraph_format, style.font.size
    assert size and spacing.space_before and spacing.space_after and isinstance(spacing.line_spacing, float)
    words_high = LINE * size.pt * spacing.line_spacing
    in_word = words_high + spacing.space_before.pt + spacing.space_after.pt + 0.5  # its rule takes room
    typst = resources.files("spvgen.writers.pdf").joinpath("document.typ").read_text("utf-8")
    gap, letters = (
        float(re.findall(rf"#let {name} = ([\d.]+)pt", typst)[0]) for name in ("row-gap", "table-size")
    )
    assert in_word == pytest.approx(letters + 2 * gap, abs=0.3)


def test_page_and_language() -> None:
    word = reopened(TOM)
    section = word.sections[0]
    assert section.page_width and section.page_height
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    defaults = word.styles.element.find(qn("w:docDefaults"))
    assert attribute(defaults, "w:lang") == "nl-NL"
    assert has(defaults, "w:widowControl")
    modes = {
        s.get(qn("w:name")): s.get(qn("w:val")) for s in word.settings.element.iter(qn("w:compatSetting"))
    }
    assert modes["compatibilityMode"] == "15"


# --- the file -----------------------------------------------------------------------------------------


def test_a_file_is_slim() -> None:
    squeezed = BytesIO()
    with ZipFile(BytesIO(write(document()))) as source, ZipFile(squeezed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    assert len(squeezed.getvalue()) < 7_000  # as Word itself would store it; python-docx's own has 38,000


def test_a_new_file_needs_no_library_that_opens_one() -> None:
    code = (
        "import sys; from spvgen.document import Document; from spvgen.writers.docx import write; "
        "write(Document('Titel', ())); sys.exit(not {'docx', 'lxml'}.isdisjoint(sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def captions(*blocks: Block) -> list[str]:
    """What a screen reader calls each table."""
    return [one.get(qn("w:val")) for one in tags(reopened(document(*blocks)), "w:tblCaption")]


@pytest.mark.parametrize(
    ("blocks", "called"),
    [
        ((Heading(3, words("Salesquota")), FIELDS, Heading(3, words("Klantbehoud")), FIELDS), 2),
        ((Heading(2, words("Stand per doel")), para("Zo staat het."), TABLE), 1),
        ((Heading(2, words('A & "B"')), TABLE), 1),
    ],
)
def test_a_table_is_called_as_its_heading(blocks: tuple[Block, ...], called: int) -> None:
    titles = [plain_text(block.children) for block in blocks if isinstance(block, Heading)]
    assert captions(*blocks) == titles and len(titles) == called


def test_what_has_a_name_of_its_own_keeps_it() -> None:
    assert captions(Heading(1, words("Verbeterplan – Tom")), FIELDS) == ["Kenmerken"]
    assert captions(FIELDS) == ["Kenmerken"]
    signed = (Heading(2, words("Jouw reactie")), WritingSpace(2), Heading(2, words("Tekenen")), signatures())
    assert captions(*signed) == ["Ruimte om te schrijven", "Ondertekening"]
