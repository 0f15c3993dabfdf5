"""Documents in an organisation's own Word file: what stays, what is matched, and which files are refused."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from docx_samples import FIELDS, TABLE, TOM, attribute, document, tags
from house_samples import HOUSE, LOGO, PLUM
from running import Ran, english, spv
from spvgen.document import Document
from spvgen.document.blocks import BulletList, NumberedList, Paragraph
from spvgen.document.words import Text
from spvgen.house import LOGO_BELOW, LOGO_TOP, OURS, HouseStyle
from spvgen.typography import tied
from spvgen.wordfile import WordFileFault, read_word_file
from spvgen.writers.docx import intact, style_remarks, write
from spvgen.writers.docx.measures import TWIPS, measured
from spvgen.writers.docx.parsed import fragment
from spvgen.writers.docx.xml import w
from support import CLEAN, plan_where
from word_file_samples import dutch_file, english_file, saved

DRAFT = replace(TOM, concept=True)


def in_file(data: bytes, document: Document = TOM, **style: Any) -> WordDocument:
    return docx.Document(BytesIO(made(data, document, **style)))


def made(data: bytes, document: Document = TOM, **style: Any) -> bytes:
    return write(replace(document, style=replace(HouseStyle(), word_file=data, **style)))


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def text(data: WordDocument) -> str:
    return "\n".join(paragraph.text for paragraph in data.paragraphs)


# --- What stays, what comes ------------------------------------------------------------------------


@pytest.mark.parametrize("data", [english_file(), dutch_file()], ids=["English", "Dutch"])
def test_the_content_is_whole_and_the_file_is_sealed_and_the_same_every_time(data: bytes) -> None:
    ours, theirs = docx.Document(BytesIO(write(TOM))), in_file(data)
    assert text(theirs) == text(ours)
    assert [cell.text.split() for table in theirs.tables for cell in table._cells] == [
        cell.text.split() for table in ours.tables for cell in table._cells
    ]
    assert made(data) == made(data)
    assert intact(made(data)) is True
    with ZipFile(BytesIO(made(data))) as archive:
        assert {(e.compress_type, e.date_time) for e in archive.infolist()} == {
            (ZIP_STORED, (1980, 1, 1, 0, 0, 0))
        }


def test_the_seal_breaks_on_a_change() -> None:
    word = in_file(english_file())
    word.add_paragraph("met de hand")
    assert intact(saved(word)) is False
    assert intact(english_file()) is None


def test_old_text_goes_with_its_pictures_and_the_names_of_who_wrote_it() -> None:
    word = docx.Document(BytesIO(english_file()))
    own = word.core_properties
    own.last_modified_by = own.comments = own.keywords = "Jan Geheim"
    data = saved(word)
    assert any("media" in name for name in parts(data))
    result = parts(made(data))
    assert not [name for name in result if "media" in name or "thumbnail" in name]
    assert not [
        name for name, content in result.items() if b"Geheim" in content or b"iemand anders" in content
    ]


def test_theme_fonts_and_headers_stay_byte_for_byte() -> None:
    before, after = parts(english_file()), parts(made(english_file()))
    same = [name for name in before if after.get(name) == before[name]]
    assert {"word/theme/theme1.xml", "word/fontTable.xml", "word/header1.xml", "word/settings.xml"} <= set(
        same
    )
    assert b"Briefhoofd" in after["word/header1.xml"]


def test_a_paragraph_says_where_the_content_comes() -> None:
    word = docx.Document()
    for line in ("Voorblad", "{{ Inhoud }}", "Bijlage"):
        word.add_paragraph(line)
    shown = text(in_file(saved(word))).split("\n")
    assert (shown[0], shown[1], shown[-1]) == ("Voorblad", tied(TOM.title), "Bijlage")
    assert "nhoud }}" not in "".join(shown)


def test_the_page_and_the_width_of_tables_are_theirs() -> None:
    word = docx.Document()
    section = word.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(30)
    result = in_file(saved(word))
    assert abs(result.sections[0].page_width - Mm(297)) < Mm(0.1)
    widths = {int(attribute(table._tbl, "w:tblW", "w:w")) for table in result.tables}
    assert widths and max(widths) == pytest.approx(237 / 25.4 * 1440, abs=2)


def test_own_custom_properties_stay_beside_the_seal() -> None:
    label = (
        '<?xml version="1.0"?><q:Properties xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/'
        'custom-properties" xmlns:v="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        '<q:property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Label"><v:lpwstr>R&amp;D'
        "</v:lpwstr></q:property></q:Properties>"
    )
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    data = changed(english_file(), {
        "docProps/eigen.xml": label.encode(),
        "[Content_Types].xml": lambda old: old.replace(
            b"</Types>", f'<Override PartName="/docProps/eigen.xml" ContentType="{kind}"/></Types>'.encode()
        ),
        "_rels/.rels": lambda old: with_relation(old, "custom-properties", "docProps/eigen.xml"),
    })  # fmt: skip
    result = made(data)
    custom = parts(result)["docProps/custom.xml"].decode()
    assert 'name="Label"><vt:lpwstr>R&amp;D</vt:lpwstr>' in custom
    assert re.findall(r'pid="(\d+)"', custom) == ["7", "8"]
    assert intact(result) is True
    assert (
        intact(changed(result, {"docProps/custom.xml": lambda old: old.replace(b"R&amp;D", b"HR")})) is False
    )
    again = parts(made(result))["docProps/custom.xml"].decode()
    assert again.count("spvgen-zegel") == 1, "a document of ours can be the file for a next one"


# --- Styles and lists ------------------------------------------------------------------------------


def style_names(word: WordDocument) -> dict[str, str]:
    return {p.text: p.style.name for p in word.paragraphs if p.style}


def test_styles_are_matched_by_name_in_dutch() -> None:
    word = in_file(dutch_file())
    used = {attribute(p._p, "w:pStyle") for p in word.paragraphs}
    assert {"Kop1", "Kop2", "Heading3", "Standaard", "ListBullet"} <= used
    assert style_names(word)[tied(TOM.title)] == "Kop 1"
    known = {style.style_id for style in word.styles}
    assert used | {attribute(t._tbl, "w:tblStyle") for t in word.tables} <= known
    added = [
        style.element for style in word.styles if style.style_id in ("Heading3", "TableText", "ListBullet")
    ]
    built = {style.get(qn("w:styleId")): attribute(style, "w:basedOn") for style in added}
    assert built == {"Heading3": "Kop2", "TableText": "Standaard", "ListBullet": "Standaard"}


def test_what_is_missing_or_misspelt_is_said() -> None:
    (slip, missing) = style_remarks(HouseStyle(word_file=dutch_file()))
    assert slip == "In het Word-sjabloon staat de stijl ‘Kop3’. Bedoelde je ‘Kop 3’?"
    assert missing.startswith(
        "Niet in het Word-sjabloon, dus in de opmaak van spv: ‘Kop 3’, ‘Kop 4’, ‘Lijst opsom.teken’"
    )
    assert style_remarks(HouseStyle(word_file=english_file())) == []


def test_added_styles_take_the_accent_and_leave_theirs_alone() -> None:
    before = docx.Document(BytesIO(english_file()))
    after = in_file(english_file(), accent=PLUM)
    assert after.styles["Heading 1"].element.xml == before.styles["Heading 1"].element.xml
    assert PLUM in after.styles["Tabelkop"].element.xml


def test_without_an_accent_what_is_added_has_the_colour_of_their_headings() -> None:
    word = docx.Document()
    word.styles["Heading 2"].font.color.rgb = RGBColor.from_string(PLUM)
    assert PLUM in in_file(saved(word)).styles["Tabelkop"].element.xml
    assert PLUM not in in_file(saved(word), accent="1F4E5F").styles["Tabelkop"].element.xml
    del word.styles["Heading 2"].element.rPr.color.attrib[qn("w:val")]
    word.styles["Heading 1"].font.color.rgb = None
    assert OURS.accent in in_file(saved(word)).styles["Tabelkop"].element.xml


@pytest.mark.parametrize(("size", "smaller"), [(14, False), (11, True)])
def test_a_heading_that_is_missing_is_built_on_the_one_above_it(size: int, smaller: bool) -> None:
    word = docx.Document()
    word.styles["Heading 2"].font.size = Pt(size)
    for name in ("Heading 3", "Heading 4"):
        word.styles[name].delete()
    third = in_file(saved(word)).styles["Heading 3"].element
    assert attribute(third, "w:basedOn") == "Heading2"
    assert attribute(third, "w:outlineLvl") == "2"
    assert attribute(third, "w:numId") == "0"
    assert not third.findall(f".//{qn('w:b')}") + third.findall(f".//{qn('w:color')}")
    assert bool(third.findall(f".//{qn('w:sz')}")) is not smaller


@pytest.mark.parametrize(("written", "smaller"), [("14pt", False), ("11pt", True), ("groot", False)])
def test_the_size_of_a_heading_may_have_a_unit(written: str, smaller: bool) -> None:
    word = docx.Document()
    word.styles["Heading 2"].font.size = Pt(12)
    word.styles["Heading 2"].element.find(f".//{qn('w:sz')}").set(qn("w:val"), written)
    word.styles["Heading 3"].delete()
    third = in_file(saved(word)).styles["Heading 3"].element
    assert bool(third.findall(f".//{qn('w:sz')}")) is not smaller


def test_measures_of_the_page_tables_and_tabs_may_have_a_unit() -> None:
    plain, iso = docx.Document(), docx.Document()
    for word, width, side, tab in ((plain, "10080", "1440", "5040"), (iso, "504pt", "1in", "252pt")):
        (size,), (margins,) = word.element.xpath("//w:pgSz"), word.element.xpath("//w:pgMar")
        size.set(qn("w:w"), width)
        margins.set(qn("w:left"), side)
        word.styles["Footer"].element.find(f".//{qn('w:tab')}").set(qn("w:pos"), tab)
    given = in_file(saved(plain), document(TABLE)), in_file(saved(iso), document(TABLE))
    first, second = (word.tables[0]._tbl.xml + word.sections[0].footer._element.xml for word in given)
    assert first == second


@pytest.mark.parametrize(
    ("written", "twips"),
    [("284", 284), ("-5.4pt", -108), ("1cm", 567), ("10mm", 567), ("0.5in", 720), ("2pc", 480), ("1pi", 240)]
    + [(strange, 7) for strange in (None, "", "pt", "5%", "13 pt", "1e9", "٣", "9" * 400)],
)
def test_a_measure_is_read_or_left(written: str | None, twips: int) -> None:
    assert measured(written, TWIPS, otherwise=7) == twips


@pytest.mark.parametrize(("left", "indent"), [("7pt", "140"), ("veel", "108"), ("50", "50")])
def test_room_in_cells_may_have_a_unit_and_a_mode_be_strange(left: str, indent: str) -> None:
    word = docx.Document()
    (setting,) = word.settings.element.xpath("//w:compatSetting[@w:name='compatibilityMode']")
    setting.set(qn("w:val"), "oud")
    (name,) = {table.style.name for table in in_file(saved(word), document(TABLE)).tables}
    style = word.styles.add_style(name, WD_STYLE_TYPE.TABLE).element
    cells = w("tblPr", w("tblCellMar", w("left", w=left, type="dxa")))
    style.extend(fragment(cells))
    (table,) = in_file(saved(word), document(TABLE)).tables
    assert attribute(table._tbl, "w:tblInd", "w:w") == indent


@pytest.mark.parametrize(("mode", "indent"), [("15", {"0"}), ("14", {"0", "100"}), ("", {"0", "100"})])
def test_tables_begin_where_the_text_does_in_files_of_any_age(mode: str, indent: set[str]) -> None:
    word = docx.Document()
    (setting,) = word.settings.element.xpath("//w:compatSetting[@w:name='compatibilityMode']")
    setting.set(qn("w:val"), mode) if mode else setting.getparent().remove(setting)
    made = in_file(saved(word), document(TABLE, FIELDS))
    assert {attribute(table._tbl, "w:tblInd", "w:w") for table in made.tables} == indent


def test_an_id_that_is_taken_gets_out_of_the_way() -> None:
    word = docx.Document()
    word.styles.add_style("Iets anders", WD_STYLE_TYPE.PARAGRAPH).element.set(qn("w:styleId"), "TableText")
    result = in_file(saved(word))
    assert result.styles["Tabeltekst"].style_id == "SpvTableText"
    assert "SpvTableText" in {e.get(qn("w:val")) for e in tags(result, "w:pStyle")}


def item(words: str) -> tuple[Paragraph, ...]:
    return (Paragraph((Text(words),)),)


@pytest.mark.parametrize("data", [english_file(), dutch_file()], ids=["own marks", "ours"])
def test_lists_are_lists_and_count_afresh(data: bytes) -> None:
    nested = (*item("a"), BulletList((item("b"),)))
    blocks = (
        NumberedList((item("1"), item("2"))),
        *item("x"),
        NumberedList((item("1"),), 4),
        BulletList((nested,)),
    )
    word = in_file(data, replace(TOM, blocks=blocks))
    numbering = word.part.numbering_part.element
    numbers = {n.get(qn("w:numId")): n for n in numbering.iter(qn("w:num"))}
    assert len(numbers) == len(numbering.findall(qn("w:num"))), "no number is given twice"
    used = [p.find(f".//{qn('w:numId')}") for p in tags(word, "w:p")]
    assert all(one.get(qn("w:val")) in numbers for one in used if one is not None)
    first, second = used[0], used[3]
    assert first.get(qn("w:val")) != second.get(qn("w:val"))
    assert attribute(numbers[second.get(qn("w:val"))], "w:startOverride") == "4"
    order = [one.tag for one in numbering]
    assert order == sorted(order), "kinds of lists come before lists"


# --- Headers and footers ---------------------------------------------------------------------------


def with_pages(*, first: bool, even: bool, later: bool = False) -> bytes:
    word = docx.Document()
    word.add_paragraph("{{ inhoud }}")
    section = word.sections[0]
    section.header.paragraphs[0].text = "Briefhoofd"
    section.different_first_page_header_footer = first
    word.settings.odd_and_even_pages_header_footer = even
    if first:
        section.first_page_footer.paragraphs[0].text = "Eerste voet"
    if later:
        word.add_section().header.is_linked_to_previous = False
        word.sections[1].header.paragraphs[0].text = "Ander hoofd"
    return saved(word)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("even", [True, False])
@pytest.mark.parametrize("later", [True, False])
def test_every_page_tells_that_it_is_a_draft_and_which_page_it_is(
    first: bool, even: bool, later: bool
) -> None:
    word = in_file(with_pages(first=first, even=even, later=later), DRAFT)
    kinds = ["", *(["first_page_"] if first else []), *(["even_page_"] if even else [])]
    seen = 0
    for section in word.sections:
        for kind in kinds:
            header, footer = getattr(section, f"{kind}header"), getattr(section, f"{kind}footer")
            shown, below = header._element.xml, "\n".join(p.text for p in footer.paragraphs)
            assert shown.count("PowerPlusWaterMarkObject") == 1
            assert header.paragraphs[-1].text == "CONCEPT"
            assert header.paragraphs[-1].alignment == WD_ALIGN_PARAGRAPH.RIGHT
            assert header.paragraphs[-1].runs[0].font.size == Pt(9)
            assert footer.paragraphs[0].paragraph_format.space_before == Pt(6), "off the text"
            assert (
                below.count(
                    "Verbeterplan – Tom Bakker\u2002·\u2002vertrouwelijk\u2002·\u2002VP-2025-007\tpagina 1 van 1"
                )
                == 1
            )
            seen += 1
    assert seen == len(kinds) * (2 if later else 1)
    assert word.sections[0].header.paragraphs[0].text == "Briefhoofd"


@pytest.mark.parametrize(("margin", "beside"), [(20, True), (45, False)])
def test_the_number_of_a_page_has_room_in_wide_margins_too(margin: int, beside: bool) -> None:
    word = docx.Document()
    word.sections[0].left_margin = word.sections[0].right_margin = Mm(margin)
    below = in_file(saved(word)).sections[0].footer.paragraphs[-1].text
    told = "\u2002·\u2002VP-2025-007\tpagina 1 van 1" if beside else "\tpagina 1 van 1\nVP-2025-007"
    assert below.endswith(told)


def with_later_sections(*own: dict[str, str], marked: bool = False) -> bytes:
    """A file of several sections, each with the headers and footers that it does not take from the one above."""
    word = docx.Document()
    word.settings.odd_and_even_pages_header_footer = True
    for number, texts in enumerate(own):
        section = word.add_section() if number else word.sections[0]
        section.different_first_page_header_footer = True
        for which, words in texts.items():
            getattr(section, which).paragraphs[0].text = words
        word.add_paragraph("{{ inhoud }}" if marked and not number else "Oude tekst")
    return saved(word)


ALL: dict[str, str] = {
    "header": "Briefhoofd", "footer": "KvK 12345678", "first_page_header": "Eerste blad",
    "first_page_footer": "Postbus 1", "even_page_header": "Linkerblad", "even_page_footer": "Bezoekadres",
}  # fmt: skip


@pytest.mark.parametrize(
    ("sections", "expected"),
    [
        ((ALL, {}), ALL),
        ((ALL, {}, {}), ALL),
        (({"header": "Briefhoofd"}, {"footer": "KvK 12345678"}, {}), {"header": "Briefhoofd", "footer": "KvK 12345678"}),
        (({"header": "Voorblad"}, {"header": "Briefhoofd"}, {}), {"header": "Briefhoofd"}),
        ((ALL, {"header": "Ander hoofd"}), ALL | {"header": "Ander hoofd"}),
        ((ALL, {"first_page_footer": ""}), ALL | {"first_page_footer": ""}),
        (({"header": "Voorblad", "footer": "Voet"}, ALL), ALL),
    ],
)  # fmt: skip
def test_a_section_that_stays_keeps_what_it_took_from_those_above(
    sections: tuple[dict[str, str], ...], expected: dict[str, str]
) -> None:
    word = in_file(with_later_sections(*sections), DRAFT)
    (section,) = word.sections
    shown = {which: getattr(section, which).paragraphs[0].text for which in expected}
    assert shown == expected
    for which in expected:
        line = getattr(section, which).paragraphs[-1].text
        assert ("CONCEPT" if "header" in which else "vertrouwelijk") in line


def test_sections_around_the_content_go_on_following_the_one_above() -> None:
    word = in_file(with_later_sections(ALL, {}, marked=True), DRAFT)
    first, last = word.sections
    assert first.header.paragraphs[0].text == "Briefhoofd"
    assert last.header.is_linked_to_previous
    assert first.header._element.xml.count("PowerPlusWaterMarkObject") == 1


def test_a_page_that_counts_already_is_not_counted_twice() -> None:
    word = docx.Document()
    field = '<w:fldSimple xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:instr=" PAGE "/>'
    word.sections[0].footer.paragraphs[0]._p.append(docx.oxml.parse_xml(field))
    footer = in_file(saved(word)).sections[0].footer
    assert "pagina" not in "".join(p.text for p in footer.paragraphs)
    assert "vertrouwelijk" in footer.paragraphs[-1].text


def test_without_a_header_of_its_own_a_file_gets_ours() -> None:
    word = docx.Document()
    styled = replace(DRAFT, organisation="Noordhof Groep", style=replace(HOUSE, word_file=saved(word)))
    section = docx.Document(BytesIO(write(styled))).sections[0]
    (first,), (other,) = section.first_page_header.paragraphs, section.header.paragraphs
    assert (first.text, other.text) == ("Noordhof Groep\u2002·\u2002CONCEPT", "Noordhof Groep\tCONCEPT")
    assert "w:drawing" in first._p.xml
    assert "w:drawing" not in other._p.xml
    for footer in (section.first_page_footer, section.footer):
        assert [p.text for p in footer.paragraphs].count(footer.paragraphs[-1].text) == 1
        assert tied(HOUSE.footer) in footer.paragraphs[-1].text


@pytest.mark.parametrize(("top", "header"), [(40, 12.7), (18, 6), (10, 6)])
def test_our_header_stays_away_from_the_text_in_a_narrow_margin(top: int, header: float) -> None:
    word = docx.Document()
    word.sections[0].top_margin = Mm(top)
    section = in_file(saved(word), replace(TOM, organisation="Noordhof Groep")).sections[0]
    assert section.header_distance == pytest.approx(Mm(header), abs=2000)
    assert section.top_margin == pytest.approx(Mm(top), abs=2000)


def test_our_header_stays_on_the_paper_in_a_file_that_does_not_place_it() -> None:
    word = docx.Document()
    word.sections[0].top_margin = Mm(10)
    word.sections[0].header_distance = None
    section = in_file(saved(word), replace(TOM, organisation="Noordhof Groep")).sections[0]
    assert section.header_distance == pytest.approx(Mm(6), abs=2000)


@pytest.mark.parametrize("first", [True, False])
def test_a_logo_of_the_house_leaves_a_file_its_own_footers(first: bool) -> None:
    word = docx.Document()
    section = word.sections[0]
    section.footer.paragraphs[0].text = "Eigen voet"
    section.top_margin = Mm(12)
    section.different_first_page_header_footer = first
    if first:
        section.first_page_footer.paragraphs[0].text = "Eerste voet"
    section = in_file(saved(word), DRAFT, logo=LOGO).sections[0]
    assert section.footer.paragraphs[0].text == "Eigen voet"
    assert section.first_page_footer.paragraphs[0].text == ("Eerste voet" if first else "Eigen voet")
    assert "w:drawing" in section.first_page_header._element.xml
    assert section.top_margin == pytest.approx(Mm(LOGO_TOP + LOGO.size[1] + LOGO_BELOW), abs=1000)


def test_a_logo_does_not_bring_back_a_first_footer_that_was_turned_off() -> None:
    word = docx.Document()
    section = word.sections[0]
    section.footer.paragraphs[0].text = "Eigen voet"
    section.first_page_footer.paragraphs[0].text = "Oude eerste voet"
    section.different_first_page_header_footer = False
    data = made(saved(word), DRAFT, logo=LOGO)
    section = docx.Document(BytesIO(data)).sections[0]
    assert section.different_first_page_header_footer
    for footer in (section.first_page_footer, section.footer):
        own, ours = (paragraph.text for paragraph in footer.paragraphs)
        assert own == "Eigen voet"
        assert (
            "Verbeterplan – Tom Bakker\u2002·\u2002vertrouwelijk\u2002·\u2002VP-2025-007\tpagina 1 van 1"
            in ours
        )
    assert not any(b"Oude eerste voet" in part for part in parts(data).values())


# --- What is refused -------------------------------------------------------------------------------

Change = bytes | Callable[[bytes], bytes] | None


def changed(data: bytes, changes: dict[str, Change]) -> bytes:
    """The package with parts set (bytes), changed (a function) or left out (None)."""
    content = parts(data)
    for name, change in changes.items():
        if change is None:
            del content[name]
        else:
            content[name] = change(content[name]) if callable(change) else change
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, each in content.items():
            archive.writestr(name, each)
    return target.getvalue()


def with_relation(rels: bytes, kind: str, target: str, mode: str = "Internal") -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rId99" Type="{office}/{kind}" Target="{target}" TargetMode="{mode}"/>'
    return rels.replace(b"</Relationships>", relation.encode() + b"</Relationships>")


def linked(kind: str, mode: str = "External", target: str = "https://example.org/x") -> bytes:
    rels = "word/_rels/document.xml.rels"
    return changed(english_file(), {rels: lambda old: with_relation(old, kind, target, mode)})


def with_link_field(code: str) -> bytes:
    return changed(english_file(), {"word/document.xml": field(code)})


def with_drawn_link(target: str) -> bytes:
    shape = f'<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" href="{target}"/></w:pict></w:r></w:p>'
    return changed(
        english_file(),
        {"word/document.xml": lambda old: old.replace(b"<w:sectPr", shape.encode() + b"<w:sectPr", 1)},
    )


def field(code: str) -> Callable[[bytes], bytes]:
    xml = f"<w:p><w:r><w:instrText>{code[:4]}</w:instrText></w:r><w:r><w:instrText>{code[4:]}</w:instrText></w:r></w:p>"
    return lambda old: old.replace(b"<w:sectPr", xml.encode() + b"<w:sectPr", 1)


def of_type(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda types: types.replace(old, new)


def body_of(*lines: str) -> bytes:
    word = docx.Document()
    for line in lines:
        word.add_paragraph(line)
    return saved(word)


def in_cell(words: str) -> bytes:
    word = docx.Document()
    word.add_table(1, 1).cell(0, 0).text = words
    return saved(word)


def hidden_style(name: str) -> bytes:
    word = docx.Document()
    word.styles[name].font.hidden = True
    return saved(word)


MAIN = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "macro file": (lambda: changed(english_file(), {"[Content_Types].xml": of_type(MAIN, b"vnd.ms-word.document.macroEnabled.main+xml")}), "macro’s"),
    "macro template": (lambda: changed(english_file(), {"[Content_Types].xml": of_type(MAIN, b"vnd.ms-word.template.macroEnabledTemplate.main+xml")}), "macro’s"),
    "hidden macro": (lambda: changed(english_file(), {"word/vbaProject.bin": b"x"}), "macro’s"),
    "control": (lambda: changed(english_file(), {"word/activeX/activeX1.xml": b"<x/>"}), "macro’s"),
    "object": (lambda: changed(english_file(), {"word/embeddings/oleObject1.bin": b"x"}), "macro’s"),
    "remote template": (lambda: linked("attachedTemplate"), "ander sjabloon"),
    "linked picture": (lambda: linked("image"), "gekoppeld plaatje"),
    "linked object": (lambda: linked("oleObject", "external"), "andere plek"),
    "frame": (lambda: linked("frame"), "andere plek"),
    "include": (lambda: changed(english_file(), {"word/document.xml": field("INCLUDETEXT c:/x")}), "een veld"),
    "dde": (lambda: changed(english_file(), {"word/document.xml": field("DDEAUTO cmd")}), "een veld"),
    "small letters": (lambda: changed(english_file(), {"word/document.xml": field('includepicture "http://example.org/x.png"')}), "een veld"),
    "mixed letters": (lambda: changed(english_file(), {"word/header1.xml": lambda old: old.replace(b"</w:p>", b'<w:fldSimple w:instr=" IncludeText x"/></w:p>', 1)}), "een veld"),
    "a link": (lambda: changed(english_file(), {"word/document.xml": field(' link Excel.Sheet "x"')}), "een veld"),
    "a link in another field": (lambda: changed(english_file(), {"word/document.xml": lambda old: field("link x")(field('quote "')(old)).replace(b"<w:p><w:r><w:instrText>link", b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>link')}), "een veld"),
    "another file in it": (lambda: linked("aFChunk", "Internal"), "een ander bestand"),
    "another file of the package": (lambda: changed(english_file(), {"word/stuk.htm": b"<p>x</p>", "[Content_Types].xml": lambda old: old.replace(b"</Types>", b'<Default Extension="htm" ContentType="text/html"/></Types>'), "word/_rels/document.xml.rels": lambda old: with_relation(old, "aFChunk", "stuk.htm")}), "een ander bestand"),
    "two places": (lambda: body_of("{{ inhoud }}", "{{ inhoud }}"), "{{ inhoud }} staat er op een plek"),
    "words around": (lambda: body_of("Tekst {{ inhoud }} meer"), "{{ inhoud }} staat er op een plek"),
    "in a cell": (lambda: in_cell("{{ inhoud }}"), "{{ inhoud }} staat er op een plek"),
    "in the header": (lambda: changed(english_file(), {"word/header1.xml": of_type(b"Briefhoofd", b"{{inhoud}}")}), "{{ inhoud }} staat er op een plek"),
    "in a control": (lambda: changed(body_of("{{ inhoud }}"), {"word/document.xml": lambda old: old.replace(b"<w:p>", b"<w:sdt><w:sdtContent><w:p>", 1).replace(b"</w:p>", b"</w:p></w:sdtContent></w:sdt>", 1)}), "{{ inhoud }} staat er op een plek"),
    "inserted": (lambda: changed(body_of("{{ inhoud }}"), {"word/document.xml": lambda old: old.replace(b"<w:r>", b'<w:ins w:id="1" w:author="x"><w:r>', 1).replace(b"</w:r>", b"</w:r></w:ins>", 1)}), "{{ inhoud }} staat er op een plek"),
    "hidden text": (lambda: hidden_style("Normal"), "blijft het document leeg"),
    "hidden by itself": (lambda: changed(english_file(), {"word/styles.xml": lambda old: re.sub(rb"(<w:rPrDefault>\s*<w:rPr>)", rb"\1<w:vanish/>", old)}), "blijft het document leeg"),
    "password": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "wachtwoord"),
    "entities": (lambda: changed(english_file(), {"word/document.xml": lambda old: old.replace(b"<w:document", b'<!DOCTYPE w [<!ENTITY a "a">]><w:document', 1)}), "geen Word-bestand"),
    "bomb": (lambda: changed(english_file(), {"word/bom.xml": b" " * 51_000_000}), "veel te groot"),
    "many parts": (lambda: changed(english_file(), {f"word/x{n}.xml": b"<x/>" for n in range(1001)}), "veel te groot"),
    "large": (lambda: b"PK" + b"x" * 10_000_000, "10 MB"),
    "text": (lambda: b"geen zip", "geen Word-bestand"),
    "empty": (lambda: b"", "geen Word-bestand"),
    "no types": (lambda: changed(english_file(), {"[Content_Types].xml": None}), "geen Word-bestand"),
    "a sheet": (lambda: changed(english_file(), {"[Content_Types].xml": of_type(b"wordprocessingml.document", b"spreadsheetml.sheet")}), "geen Word-bestand"),
    "no styles where it says so": (lambda: changed(english_file(), {"word/styles.xml": None}), "beschadigd"),
    "torn text": (lambda: changed(english_file(), {"word/document.xml": lambda old: old[:-50]}), "beschadigd"),
    "empty header": (lambda: changed(english_file(), {"word/header1.xml": b""}), "beschadigd"),
    "no text": (lambda: changed(english_file(), {"word/document.xml": b"<x/>"}), "beschadigd"),
    "no body": (lambda: changed(english_file(), {"word/document.xml": b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'}), "beschadigd"),
    "torn": (lambda: english_file()[:-200], "geen Word-bestand"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_not_safe_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build, said = HOSTILE[name]
    with pytest.raises(WordFileFault) as told:
        read_word_file(build())
    assert said in told.value.message
    assert told.value.hint.endswith(".")
    assert not english(f"{told.value.message} {told.value.hint}")


ELSEWHERE = [
    "file:///C:/x/y.docm", r"\\\\server\\share\\x", "javascript:alert(1)", "FILE://server/x.docm", "../macro.docm",
    "ms-word:ofe|u|https://example.org/x.docm", "search-ms:query=x", "ftp://example.org/x", "https:x", "",
]  # fmt: skip


@pytest.mark.parametrize("target", ELSEWHERE)
def test_a_link_that_opens_a_file_or_starts_something_is_refused(target: str) -> None:
    named = target.replace("\\\\", "\\")
    made = [
        linked("hyperlink", target=named),
        with_link_field(f' HYPERLINK  "{target}" \\o "https://example.org" '),
    ]
    for data in (*made, with_drawn_link(named)):
        with pytest.raises(WordFileFault, match="iets anders opent dan een webpagina") as told:
            read_word_file(data)
        assert not english(f"{told.value.message} {told.value.hint}")


@pytest.mark.parametrize(
    "code",
    [
        ' HYPERLINK \\o "tip" "file:///C:/x"',
        "HYPERLINK file:///C:/x \\n",
        'hyperlink\n"file:///C:/x"',
        'HYPERLINK "</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE x',
    ],
)
def test_a_link_in_a_field_hides_nothing_behind_how_it_is_written(code: str) -> None:
    with pytest.raises(WordFileFault, match="iets anders opent dan een webpagina"):
        read_word_file(with_link_field(code))


@pytest.mark.parametrize(
    "data",
    [
        english_file(),
        dutch_file(),
        linked("hyperlink"),
        linked("hyperlink", target="HTTP://example.org"),
        linked("hyperlink", target="mailto:hr@example.org?subject=plan"),
        linked("hyperlink", target="#bijlage"),
        with_link_field('HYPERLINK "https://example.org/a link"'),
        with_link_field(' HYPERLINK  "mailto:hr@example.org" \\t "_blank" \\o "Mail ons" '),
        with_link_field('HYPERLINK \\l "_Toc1234"'),
        with_link_field("HYPERLINK https://example.org"),
        with_drawn_link("https://example.org"),
    ],
)
def test_a_file_that_is_safe_is_taken(data: bytes) -> None:
    assert set(read_word_file(data)) == set(parts(data))


def without(name: str) -> Callable[[bytes], bytes]:
    return lambda old: re.sub(rb"<%b.*?</%b>" % (name.encode(), name.encode()), b"", old, flags=re.DOTALL)


@pytest.mark.parametrize("data", [english_file(), with_pages(first=False, even=False)])
def test_a_file_without_a_page_gets_ours(data: bytes) -> None:
    word = in_file(changed(data, {"word/document.xml": without("w:sectPr")}))
    assert tied(TOM.title) in text(word)
    (section,) = word.sections
    assert section.page_width == pytest.approx(Mm(210), abs=2000)
    assert "KvK" not in section.footer.paragraphs[-1].text


def test_a_file_that_knows_no_styles_gets_ours() -> None:
    bare = changed(
        english_file(),
        {
            "word/styles.xml": None,
            "word/_rels/document.xml.rels": lambda old: re.sub(
                rb'<Relationship [^>]*/styles"[^>]*>', b"", old
            ),
            "[Content_Types].xml": lambda old: re.sub(rb"<Override [^>]*/styles.xml[^>]*>", b"", old),
        },
    )
    assert tied(TOM.title) in text(in_file(bare))


DAMAGED = {
    "a loose footer": {"word/_rels/document.xml.rels": None},
    "nothing leads to the text": {"_rels/.rels": None},
    "a relation without a name": {"_rels/.rels": of_type(b' Id="rId1"', b"")},
    "a page of no size": {"word/document.xml": of_type(b'w:w="12240"', b'w:w="breed"')},
    "a list without a number": {"word/numbering.xml": of_type(b'w:numId="1"', b'w:numId="een"')},
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_told_when_it_is_used(name: str) -> None:
    data = changed(english_file(), DAMAGED[name])
    with pytest.raises(WordFileFault) as told:
        made(data)
    assert told.value.message == "Jullie eigen Word-bestand is beschadigd."
    assert told.value.hint == "Open het in Word en sla het opnieuw op als .docx."


def test_a_fault_of_the_document_is_not_blamed_on_the_file() -> None:
    with pytest.raises(ValueError, match="U\\+0001"):
        made(english_file(), document(Paragraph((Text("\x01"),))))


def test_a_dotx_becomes_a_docx() -> None:
    template = changed(
        english_file(),
        {"[Content_Types].xml": of_type(MAIN, MAIN.replace(b"document.main", b"template.main"))},
    )
    assert parts(template) != parts(english_file())
    assert tied(TOM.title) in text(in_file(template))


# --- The command -----------------------------------------------------------------------------------


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("plan.yaml").write_bytes(CLEAN.read_bytes())
    Path("brief.docx").write_bytes(english_file())
    return tmp_path


def letterhead() -> str:
    return docx.Document("plan.docx").sections[0].header.paragraphs[0].text


def test_by_option_and_by_settings(here: Path) -> None:
    assert spv("render", "plan.yaml", "--word-template", "brief.docx").code == 0
    assert letterhead() == "Briefhoofd"
    assert spv("render", "plan.yaml").code == 0
    assert letterhead() != "Briefhoofd"
    Path("spv.toml").write_text('[huisstijl]\nword_sjabloon = "brief.docx"\n', "utf-8")
    ran = spv("render", "plan.yaml", "--format", "docx,pdf")
    assert (ran.code, letterhead()) == (0, "Briefhoofd")
    Path("ander.docx").write_bytes(dutch_file())
    ran = spv("render", "plan.yaml", "--word-template", "ander.docx")
    assert letterhead() != "Briefhoofd", "the option goes before the settings"
    assert "Bedoelde je ‘Kop 3’?" in ran.err


def test_an_unsafe_file_is_told_and_nothing_is_made(here: Path) -> None:
    Path("macro.docm").write_bytes(HOSTILE["hidden macro"][0]())
    ran = spv("render", "plan.yaml", "--word-template", "macro.docm")
    assert ran.code == 2
    assert "‘macro.docm’ is niet te gebruiken. Er zitten macro’s" in ran.err
    assert spv("render", "plan.yaml", "--word-template", "weg.docx").code == 2
    Path("spv.toml").write_text('[huisstijl]\nword_sjabloon = "macro.docm"\n', "utf-8")
    ran = spv("render", "plan.yaml")
    assert ran.code == 2
    assert "spv.toml, regel 2: Het Word-bestand ‘macro.docm’ is niet te gebruiken." in ran.err
    assert not Path("plan.docx").exists()


# --- Without names ---------------------------------------------------------------------------------


def letter_paper(header: str = "Briefhoofd", category: str = "", last: str = "") -> bytes:
    """An own Word file; ``header`` comes in two runs, as Word cuts words."""
    word = docx.Document()
    first, space, rest = header.partition(" ")
    paragraph = word.sections[0].header.paragraphs[0]
    paragraph.add_run(first)
    paragraph.add_run(space + rest)
    word.core_properties.category = category
    word.add_paragraph("{{ inhoud }}")
    word.add_paragraph(last)
    return saved(word)


def anonymous(data: bytes, plan: str = "") -> Ran:
    """Make a document without names in the current folder."""
    Path("plan.yaml").write_text(plan or CLEAN.read_text("utf-8"), "utf-8")
    Path("huis.docx").write_bytes(data)
    return spv("render", "plan.yaml", "--word-template", "huis.docx", "--anonymous", "-o", "uit/")


@pytest.mark.parametrize(
    "data",
    [
        letter_paper("Contact: Karim Aydin"),
        letter_paper("Contact: k. aydin, toestel 12"),
        letter_paper(category="dossier noor JANSEN"),
        letter_paper(last="Namens Esther de Boer"),
    ],
)
def test_a_name_in_the_own_word_file_holds_back_an_anonymous_document(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = anonymous(data)
    assert ran.code == 2
    assert "staat de naam van iemand uit het plan" in ran.err
    assert not re.search("aydin|jansen|boer", ran.err, re.IGNORECASE)
    assert not list(tmp_path.rglob("uit/*"))
    assert spv("render", "plan.yaml", "--word-template", "huis.docx").code == 0


def around(xml: str) -> bytes:
    """The letter paper with something in its header that is no text."""
    vml = b"<w:hdr xmlns:v='urn:schemas-microsoft-com:vml' "
    return changed(
        letter_paper(),
        {
            "word/header1.xml": lambda old: old.replace(
                b"</w:p>", f"</w:p><w:p>{xml}</w:p>".encode(), 1
            ).replace(b"<w:hdr ", b"<w:hdr " if b"xmlns:v=" in old else vml, 1)
        },
    )


@pytest.mark.parametrize(
    "xml",
    [
        '<w:ins w:id="7" w:author="Karim Aydin"><w:r><w:t>Adres</w:t></w:r></w:ins>',
        '<w:del w:id="7" w:author="x"><w:r><w:delText>Karim </w:delText></w:r><w:r><w:delText>Aydin</w:delText>'
        "</w:r></w:del>",
        '<w:r><w:pict><v:shape alt="Foto van Karim Aydin"/></w:pict></w:r>',
        '<w:sdt><w:sdtPr><w:alias w:val="Karim Aydin"/></w:sdtPr><w:sdtContent/></w:sdt>',
        '<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>Karim</w:t><w:tab/><w:t>Aydin</w:t></w:r></w:fldSimple>',
    ],
)
def test_a_name_that_is_no_text_holds_an_anonymous_document_back_too(
    xml: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = anonymous(around(xml))
    assert ran.code == 2
    assert "staat de naam van iemand uit het plan" in ran.err
    assert anonymous(around(xml.replace("Aydin", "Prins"))).code == 0


@pytest.mark.parametrize("header", ["Briefhoofd", "De Boer en Jansen BV", "Waterland Energie"])
def test_a_letterhead_without_a_whole_name_is_used_and_told(
    header: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = anonymous(letter_paper(header))
    assert ran.code == 0
    assert "Kijk na of daar niemand in staat." in ran.err
    assert english(ran.err) == []
    assert len(list(Path("uit").glob("*.docx"))) == 1


def test_a_company_named_after_its_founder_tells_who_that_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The document itself leaves the whole name out of ``organisatie`` too."""
    monkeypatch.chdir(tmp_path)
    plan = plan_where("organisatie", "Karim Aydin Advies")
    assert anonymous(letter_paper("Karim Aydin Advies"), plan).code == 2
