"""Pages of the PDF writer: what stays together, what stands on every page, and what a screen reader gets."""

import re
from dataclasses import replace
from itertools import chain, pairwise
from pathlib import Path

import pytest

from docx_samples import (
    FIELDS,
    ITEMS,
    LONG_TIMELINE,
    PROGRESS,
    TABLE,
    TIMELINE,
    TOM,
    below_each_other,
    document,
    moment,
    para,
    signatures,
    value,
    words,
)
from printed import lines_of, poppler
from spvgen.document import Document
from spvgen.document.blocks import (
    Block,
    BulletList,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
    WritingSpace,
)
from spvgen.document.words import LineBreak, Strong, Text
from spvgen.keeping.rows import WHOLE_TABLE
from spvgen.keeping.sizes import CLOSING
from spvgen.writers.pdf import write
from spvgen.writers.pdf.blocks import body
from spvgen.writers.pdf.reading import sentences

TOP, FOOTER = 65.0, 785.0  # points from the top of a page


def pages(source: Document) -> list[str]:
    """The words of each page."""
    return poppler("pdftotext", write(source), "-layout").split("\f")[:-1]


def page_of(text: str, printed: list[str]) -> int:
    found = [number for number, page in enumerate(printed) if text in page]
    assert len(found) == 1, text
    return found[0]


def filled(lines: int, *blocks: Block) -> Document:
    """Blocks that begin so many lines down the page."""
    return document(*(para(f"Regel {number}") for number in range(lines)), *blocks)


# --- every page ----------------------------------------------------------------------------------------


def test_header_and_footer_stand_on_every_page() -> None:
    printed = pages(TOM)
    assert len(printed) == 3
    for number, page in enumerate(printed, start=1):
        lines = page.strip().splitlines()
        assert lines[0].strip() == "Voorbeeld BV"
        title = r"Verbeterplan – Tom Bakker +· +vertrouwelijk +· +VP-2025-007"
        assert re.fullmatch(rf"{title} +pagina {number} van 3", lines[-1])


def test_the_label_for_confidence_can_be_left_out() -> None:
    assert "vertrouwelijk" not in "".join(pages(replace(TOM, confidential=False)))


def test_every_page_of_a_draft_says_so() -> None:
    printed = pages(replace(TOM, concept=True))
    assert len(printed) == 3
    assert all("CONCEPT" in page.splitlines()[0] for page in printed)
    assert not any("CONCEPT" in page for page in pages(TOM))


def test_the_mark_across_the_page_is_no_text_to_a_screen_reader() -> None:
    told = poppler("pdfinfo", write(replace(TOM, concept=True)), "-struct-text")
    assert "Verbeterplan" in told and "CONCEPT" not in told


def test_the_header_of_a_table_returns_on_every_page() -> None:
    rows = tuple((value(f"rij {number}"), value("68%")) for number in range(90))
    printed = pages(document(Table((words("Meetmoment"), words("Stand")), rows)))
    assert len(printed) == 3
    assert all("Meetmoment" in page for page in printed)


@pytest.mark.parametrize("before", [0, 20, 35])
def test_the_header_that_returns_is_no_other_text(before: int) -> None:
    rows = tuple((value(f"rij {number}"), value("68%")) for number in range(60))
    read = sentences(write(filled(before, Table((words("Meetmoment"), words("Stand")), rows))))
    assert read and " ".join(read).count("Meetmoment Stand") == 1
    assert all(f"rij {number} 68%" in " ".join(read) for number in range(60))


def test_titles_of_half_a_page_leave_room_for_the_rows() -> None:
    rows = tuple((below_each_other(*(f"rij {row}{line}" for line in range(9))),) for row in range(9))
    data = write(document(Table((words("titel " * 250),), rows)))
    printed = poppler("pdftotext", data)
    assert re.findall(r"rij (\d\d)", printed) == [f"{row}{line}" for row in range(9) for line in range(9)]
    assert printed.count("titel") % 250 == 0 and printed.count("titel") >= 500
    assert len(re.findall(r"^ *TH\b", poppler("pdfinfo", data, "-struct"), re.MULTILINE)) == 1


@pytest.mark.parametrize(
    ("blocks", "count"),
    [
        ((PageBreak(), para("een"), PageBreak(), para("twee"), PageBreak()), 2),
        ((para("een"), PageBreak(), PageBreak(), TABLE), 2),
        ((para("een"), para("twee")), 1),
    ],
)
def test_page_breaks_leave_no_empty_page(blocks: tuple[Block, ...], count: int) -> None:
    assert len(pages(document(*blocks))) == count


# --- what stays together -------------------------------------------------------------------------------

FOOT = range(25, 37, 2)
"""Lines above a block, so that it begins near the foot of the page: some fit, some do not."""


@pytest.mark.parametrize(
    ("opening", "following", "last"),
    [
        (Heading(2, words("Opening")), para("Slot"), "Slot"),
        (Heading(3, words("Opening")), FIELDS, "80%"),
        (Heading(2, words("Opening")), TABLE, "11 februari 2026"),
        (Heading(2, words("Opening")), BulletList(ITEMS), "drie"),
        (para("Opening:"), BulletList(ITEMS), "drie"),
        (para("Opening:"), TABLE, "68%"),
    ],
    ids=["heading-text", "heading-fields", "heading-table", "heading-list", "lead-list", "lead-table"],
)
def test_what_introduces_is_never_left_alone(opening: Block, following: Block, last: str) -> None:
    seen = set()
    for lines in FOOT:
        printed = pages(filled(lines, opening, following))
        assert page_of("Opening", printed) == page_of(last, printed)
        seen.add(page_of("Opening", printed))
    assert seen == {0, 1}


@pytest.mark.parametrize("kind", [BulletList, NumberedList])
def test_a_long_list_ends_with_its_picture_and_does_not_go_as_a_whole(
    kind: type[BulletList | NumberedList],
) -> None:
    items = tuple((para(f"punt {number}."),) for number in range(1, 21))
    torn = set()
    for lines in range(0, 20, 4):
        printed = pages(filled(lines, Heading(2, words("Momenten")), kind(items), TIMELINE, para("Slot")))
        assert page_of("punt 19.", printed) == page_of("punt 20.", printed) == page_of("Start", printed)
        assert page_of("punt 1.", printed) == 0
        torn.add(page_of("punt 20.", printed))
        if kind is NumberedList:
            assert re.search(r"20\.\s+punt 20\.", "\n".join(printed))
    assert torn == {0, 1}


@pytest.mark.parametrize("kind", [BulletList, NumberedList])
@pytest.mark.parametrize("behind", [(), (TIMELINE,)])
def test_a_list_with_items_that_stay_together_is_one_list_with_even_gaps(
    kind: type[BulletList | NumberedList], behind: tuple[Block, ...], tmp_path: Path
) -> None:
    blocks: tuple[Block, ...] = (kind(tuple((para(f"punt {number}."),) for number in range(1, 10))), *behind)
    (tmp_path / "lijst.pdf").write_bytes(write(document(*blocks)))
    ((*lines,),) = lines_of(tmp_path / "lijst.pdf")
    tops = [line.top for line in lines if "punt" in line.text]
    assert len(tops) == 9
    assert {round(after - before, 1) for before, after in pairwise(tops)} == {15.9}
    told = poppler("pdfinfo", write(document(*blocks)), "-struct")
    assert len(re.findall(r"^ *L \(", told, re.MULTILINE)) == 1
    assert len(re.findall(r"^ *LI \(", told, re.MULTILINE)) == 9


@pytest.mark.parametrize(("high", "whole"), [(2, True), (4, True), (5, True), (6, True), (9, False)])
def test_a_point_of_up_to_six_lines_is_not_torn(high: int, whole: bool) -> None:
    point = (Paragraph(below_each_other(*(f"regel {number}" for number in range(high)))),)
    points = BulletList((point,) * 8)
    starts = {
        " ".join(page.strip().splitlines()[0].split())
        for lines in range(1, 8)
        for page in pages(filled(lines, points, para("Zin.")))[1:]
    }
    assert (starts <= {"• regel 0", "Zin."}) is whole, starts


def test_neither_the_first_nor_the_last_item_of_a_list_is_alone() -> None:
    for lines in FOOT:
        items = tuple((para(f"punt {number}."),) for number in range(1, 7))
        printed = pages(filled(lines, BulletList(items), Heading(2, words("Verder")), para("Slot")))
        assert page_of("punt 1.", printed) == page_of("punt 2.", printed)
        assert page_of("punt 5.", printed) == page_of("punt 6.", printed)


def test_a_small_table_that_ends_a_document_has_the_last_points_with_it_and_leaves_no_more() -> None:
    items = tuple((para(f"punt {number}.", LineBreak(), "Meer."),) for number in range(1, 9))
    table = Table(TABLE.header, TABLE.rows * 4)
    seen = set()
    for lines in range(8, 24, 2):
        printed = pages(filled(lines, BulletList(items), Heading(2, words("Verder")), table, para("Slot")))
        last = page_of("Slot", printed)
        assert (
            last == page_of("Verder", printed) == page_of("punt 7.", printed) == page_of("punt 8.", printed)
        )
        seen.add((page_of("punt 6.", printed), last))
    assert {(0, 0), (0, 1)} <= seen, "all is on one page where it fits, and only the end goes along"


@pytest.mark.parametrize(("count", "torn"), [(WHOLE_TABLE, {0}), (WHOLE_TABLE + 1, {0, 1})])
def test_a_table_that_is_not_long_goes_whole(count: int, torn: set[int]) -> None:
    table = Table((words("Stand"),), tuple((value(f"rij {number}."),) for number in range(1, count + 1)))
    printed = [pages(filled(lines, table)) for lines in range(15, 34, 2)]
    assert {page_of(f"rij {count}.", each) - page_of("rij 1.", each) for each in printed} == torn


def test_the_first_row_of_a_long_table_has_company() -> None:
    rows = tuple((value(f"rij {number}."), value("een toelichting")) for number in range(30))
    torn = set()
    for lines in range(25, 34):
        table = Table((words("Meetmoment"), words("Stand")), rows)
        printed = pages(filled(lines, Heading(2, words("Standen")), table))
        assert page_of("Standen", printed) == page_of("rij 0.", printed) == page_of("rij 1.", printed)
        torn.add(page_of("rij 29.", printed) - page_of("rij 0.", printed))
    assert torn == {0, 1}


@pytest.mark.parametrize("lines", range(26, 32))
def test_a_table_of_high_rows_begins_on_the_page(lines: int) -> None:
    rows = tuple((below_each_other(*(f"rij {row}{line}" for line in range(5))),) for row in range(4))
    printed = "".join(pages(filled(lines, Table((words("Titel van de kolom"),), rows))))
    assert "Titel van de kolom" in printed
    assert [f"{row}{line}" for row in range(4) for line in range(5)] == re.findall(r"rij (\d\d)", printed)


@pytest.mark.parametrize(("high", "parted"), [(7, {False}), (8, {False, True})])
def test_two_high_rows_of_a_long_table_may_be_parted(high: int, parted: set[bool]) -> None:
    rows = tuple((below_each_other(*(f"rij {row}{line:02d}" for line in range(high))),) for row in range(4))
    found = set()
    for lines in range(10, 38, 2):
        printed = pages(filled(lines, Table((words("Titel"),), rows)))
        found.add(page_of("rij 000", printed) != page_of("rij 100", printed))
    assert found == parted


def test_no_line_ends_within_what_says_until() -> None:
    for number in range(1, 40):
        (line,) = re.findall(
            r"t/\s*m", pages(document(para("i" * number * 2 + " " + "van 1 juni t/m juli " * 3)))[0]
        )[:1]
        assert line == "t/m"


def test_the_first_row_of_a_key_has_company_below_its_picture() -> None:
    torn = set()
    later = tuple(moment("gesprek", f"Gesprek {number}", f"2026-05-{number}") for number in range(10, 20))
    picture = replace(LONG_TIMELINE, moments=(*LONG_TIMELINE.moments, *later))
    for lines in range(18, 30):
        printed = pages(filled(lines, picture))
        assert page_of("Start", printed) == page_of("Eerste evaluatie", printed)
        torn.add(page_of("Een naam die", printed) - page_of("Start", printed))
    assert torn == {0, 1}


def test_the_last_row_of_a_long_table_has_company() -> None:
    ends = set()
    for count in range(50, 84, 2):
        rows = tuple((value(f"rij {number}."), value("een toelichting")) for number in range(count))
        printed = pages(document(Table((words("Meetmoment"), words("Stand")), rows)))
        assert sum(page.count("toelichting") for page in printed) == count
        ends.add(printed[-1].count("toelichting"))
    assert min(ends) == 2


def test_the_signature_block_is_never_torn() -> None:
    parts = (
        "Ondertekening",
        "alleen aan dat je",
        "Handtekening",
        "voor ontvangst",
        "Directe manager",
        "Yusuf",
    )
    seen = set()
    for lines in range(12, 30, 3):
        printed = pages(filled(lines, *TOM.blocks[-3:]))
        assert len({page_of(part, printed) for part in parts if part != "voor ontvangst"}) == 1
        seen.add(page_of("Handtekening", printed))
    assert seen == {0, 1}


def test_four_who_sign_have_room_on_one_page_with_the_longest_closing() -> None:
    """What ties ``CLOSING`` to the height of a row of the signature block."""
    block = signatures((Text("Utrecht, 7 juli 2025"),))
    four = replace(block, signatories=(*block.signatories, block.signatories[1]))
    closing = ("woord " * 200)[: CLOSING - len("Slotwoord einde")] + "einde"
    signing = (Heading(2, words("Ondertekening")), para("Hieronder teken je. " * 12), four)
    end = (Heading(2, words("Slotwoord")), para(closing))
    assert len(pages(document(*signing, *end))) == 1


def test_more_signatories_than_a_page_holds_go_on_at_the_next() -> None:
    block = replace(signatures(), signatories=signatures().signatories * 6)
    printed = pages(document(block))
    assert len(printed) == 2
    assert sum(page.count("HR-afdeling") for page in printed) == 6
    assert all("Handtekening" in page for page in printed)


def test_a_short_goal_is_not_torn() -> None:
    rows = Fields(tuple((words(f"Veld {number}"), value("waarde")) for number in range(8)))
    seen = set()
    for lines in range(17, 37, 2):
        printed = pages(filled(lines, rows))
        assert page_of("Veld 0", printed) == page_of("Veld 7", printed)
        seen.add(page_of("Veld 0", printed))
    assert seen == {0, 1}


def test_a_goal_is_not_torn_for_lines_that_it_does_not_take() -> None:
    told = value(
        "Bijna twee hele regels lang is wat hier staat over hoe het gaat. " * 2 + "En dat vier keer. " * 3
    )
    rows = Fields(tuple((words(f"Veld {number}"), told) for number in range(4)))
    seen = set()
    for lines in range(19, 37, 2):
        printed = pages(filled(lines, rows))
        assert page_of("Veld 0", printed) == page_of("Veld 3", printed)
        seen.add(page_of("Veld 0", printed))
    assert seen == {0, 1}


@pytest.mark.parametrize("ruled", [TABLE, FIELDS])
@pytest.mark.parametrize("last", ["Einde.", "Dit is een lange zin om mee te eindigen. " * 30])
def test_what_is_ruled_stands_close_below_its_heading_also_where_it_stays_with_the_next(
    ruled: Block, last: str, tmp_path: Path
) -> None:
    parts = (Heading(3, words("Kop")), ruled, Heading(2, words("Deel")), para(last))
    (tmp_path / "een.pdf").write_bytes(write(document(para("Regel"), *parts)))
    lines = lines_of(tmp_path / "een.pdf")[0]
    heading = next(line for line in lines if line.text == "Kop")
    assert min(line.top for line in lines if line.top > heading.bottom) - heading.bottom < 8


@pytest.mark.parametrize(
    ("above", "block", "first"),
    [
        ("Kop", replace(para("Ik wil dit graag halen."), quoted=True), "Ik wil dit graag halen."),
        ("Tijdlijn", TIMELINE, "start"),
    ],
)
def test_own_words_stand_close_below_their_heading_and_a_picture_below_its_title(
    above: str, block: Block, first: str, tmp_path: Path
) -> None:
    (tmp_path / "een.pdf").write_bytes(write(document(para("Regel"), Heading(4, words("Kop")), block)))
    lines = lines_of(tmp_path / "een.pdf")[0]
    title = next(line for line in lines if line.text == above)
    below = min(line.top for line in lines if line.top > title.bottom - 1 and line.text.startswith(first))
    assert 0 < below - title.bottom < 6


def test_a_rule_stands_as_close_below_a_heading_as_in_word(tmp_path: Path) -> None:
    _, *blocks = body(
        (Heading(1, words("Plan")), Heading(2, words("Doel")), FIELDS, Heading(2, words("Tekst")), para("x"))
    )
    assert [node["ruled"] for node in blocks if node["kind"] == "heading"] == [True, False]
    (tmp_path / "een.pdf").write_bytes(write(document(Heading(2, words("Doel")), FIELDS)))
    heading, label, _ = sorted(lines_of(tmp_path / "een.pdf")[0][:3], key=lambda line: line.top)
    assert (heading.text, label.text) == ("Doel", "Norm")
    assert label.top - heading.bottom < 8  # points; with the room that is above a line of text, 9.2


def test_a_long_goal_leaves_no_quarter_of_a_page_white(tmp_path: Path) -> None:
    told = value("Twee regels lang is wat hier staat. " * 3)
    rows = Fields(tuple((words(f"Veld {number}"), told) for number in range(10)))
    seen = set()
    for lines in range(12, 30):
        (tmp_path / "plan.pdf").write_bytes(write(filled(lines, Heading(3, words("Offertes")), rows)))
        texts = [[line.text for line in page] for page in lines_of(tmp_path / "plan.pdf")]
        begun = [sum(text.startswith("Veld") for text in page) for page in texts]
        low = max(line.bottom for line in lines_of(tmp_path / "plan.pdf")[0] if line.bottom < FOOTER)
        assert len(texts) == 1 or low > TOP + (FOOTER - TOP) * 0.75
        assert any("Offertes" in page and count for page, count in zip(texts, begun, strict=True))
        seen.add(tuple(begun))
    assert seen == {(10,), (8, 2), (3, 7), (0, 10)}


@pytest.mark.parametrize("count", [11, 14, 40])
def test_a_goal_that_goes_on_at_the_next_page_says_its_name_there(count: int, tmp_path: Path) -> None:
    told = value("Twee regels lang is wat hier staat. " * 3)
    rows = Fields(tuple((words(f"Veld {number}"), told) for number in range(count)))
    seen = set()
    for lines in range(0, 34, 3):
        goals = (Heading(3, words("Omzet")), FIELDS, Heading(3, words("Offertes")), rows)
        (tmp_path / "plan.pdf").write_bytes(write(filled(lines, *goals)))
        pages = lines_of(tmp_path / "plan.pdf")
        texts = [[line.text for line in page] for page in pages]
        begins = next(at for at, page in enumerate(texts) if "Offertes" in page)
        ends = max(at for at, page in enumerate(texts) if any(text.startswith("Veld") for text in page))
        named = [at for at, page in enumerate(texts) if "Offertes (vervolg)" in page]
        assert named == list(range(begins + 1, ends + 1))
        for page in (texts[at] for at in named):
            first = next(text for text in page if text.startswith("Veld"))
            assert page.index("Offertes (vervolg)") < page.index(first)
        assert any(text.startswith("Veld 0") for text in texts[begins])
        assert "Omzet (vervolg)" not in chain(*texts)
        assert all(line.bottom < FOOTER for page in pages for line in page if line.text.startswith("Veld"))
        seen.add(bool(named))
    assert True in seen


@pytest.mark.parametrize("name", ["Offertes", "Offertes op tijd", "Salesquota (per kwartaal)"])
def test_who_compares_a_pdf_reads_the_name_of_a_goal_once(name: str) -> None:
    told = value("Twee regels lang is wat hier staat. " * 3)
    rows = Fields(tuple((words(f"Veld {number}"), told) for number in range(40)))
    said = sentences(write(document(Heading(3, words(name)), rows)))
    assert said and " ".join(said).count(name) == 1


def test_fields_without_a_name_have_none_on_the_next_page(tmp_path: Path) -> None:
    told = value("Twee regels lang is wat hier staat. " * 3)
    rows = Fields(tuple((words(f"Veld {number}"), told) for number in range(40)))
    for above in ((), (para("Zo gaat dat."),), (Heading(1, words("Titel")),)):
        (tmp_path / "plan.pdf").write_bytes(write(document(*above, rows)))
        assert not [
            line for page in lines_of(tmp_path / "plan.pdf") for line in page if "(vervolg)" in line.text
        ]


def test_a_goal_is_whole_below_its_name(tmp_path: Path) -> None:
    told = value("Twee regels lang is wat hier staat. " * 3)
    rows = Fields(tuple((words(f"Veld {number}"), told) for number in range(9)))
    seen = set()
    for lines in range(12, 30):
        (tmp_path / "plan.pdf").write_bytes(write(filled(lines, Heading(3, words("Offertes")), rows)))
        texts = [[line.text for line in page] for page in lines_of(tmp_path / "plan.pdf")]
        begun = tuple(sum(text.startswith("Veld") for text in page) for page in texts)
        assert [page for page in texts if "Offertes" in page] == [texts[begun.index(9)]]
        seen.add(begun)
    assert seen == {(9,), (0, 9)}


def test_very_long_text_is_torn_rather_than_lost() -> None:
    blocks = (Fields(((words("Toelichting"), value("woord " * 3000)),)), WritingSpace(60))
    printed = pages(document(*blocks))
    assert sum(page.count("woord") for page in printed) == 3000
    assert len(printed) > 5


def test_many_short_lines_are_torn_rather_than_lost(tmp_path: Path) -> None:
    closing = Paragraph(below_each_other(*(f"r{number:02d}" for number in range(60))))
    (tmp_path / "plan.pdf").write_bytes(write(document(Heading(2, words("Slot")), closing)))
    found = [line for page in lines_of(tmp_path / "plan.pdf") for line in page if line.text.startswith("r")]
    assert len(found) == 60
    assert all(line.bottom < FOOTER for line in found)


# --- a screen reader, a records system -----------------------------------------------------------------


def test_the_marks_of_an_archival_and_accessible_file() -> None:
    data = write(TOM)
    told = poppler("pdfinfo", data)
    for line in (
        "Title: +Verbeterplan – Tom Bakker",
        "Author: +Voorbeeld BV",
        "Tagged: +yes",
        r"Page size: .*A4",
    ):
        assert re.search(rf"^{line}", told, re.MULTILINE)
    assert re.search(r"^Keywords: +VP-2025-007$", told, re.MULTILINE)
    for mark in (b"<pdfaid:part>2<", b"<pdfaid:conformance>A<", b"<pdfuaid:part>1<", b"<rdf:li>nl-NL<"):
        assert data.count(mark) == 1


def test_bookmarks_lead_to_every_heading() -> None:
    data = write(TOM)
    headings = [block for block in TOM.blocks if isinstance(block, Heading)]
    assert len(headings) > 10
    assert data.count(b"/Dest ") == len(headings)


def test_the_structure_that_a_screen_reader_reads() -> None:
    told = poppler("pdfinfo", write(TOM), "-struct-text")
    kinds = re.findall(r"^ *(H\d|Table|TH|TD|L|LI|Lbl|LBody|Figure)\b", told, re.MULTILINE)
    headings = [f"H{block.level}" for block in TOM.blocks if isinstance(block, Heading)]
    assert [kind for kind in kinds if kind.startswith("H")] == headings
    assert kinds.count("Table") == 2
    assert kinds.count("TH") == 4 + 3
    assert kinds.count("LI") == kinds.count("LBody") == 3 + 7 + 2 + 3 + 3 + 3
    assert re.search(r'P \(block\)\s+"Naam"\s+"Tom Bakker"', told)  # in a head a field is a paragraph
    assert kinds.count("Figure") == 1


def test_a_picture_is_a_figure_with_text_instead() -> None:
    data = write(document(TIMELINE, LONG_TIMELINE, PROGRESS))
    told = poppler("pdfinfo", data, "-struct")
    assert len(re.findall(r"^ *Figure", told, re.MULTILINE)) == 3
    assert len(re.findall(r"^ *Table", told, re.MULTILINE)) == 1
    words_found = poppler("pdftotext", data)
    assert words_found.count("Eerste evaluatie") == 2  # in the picture, and in the key to the other
    assert re.search(r"minimaal\s+80%", words_found)


def test_no_level_of_heading_is_skipped() -> None:
    given = (3, 1, 4, 2, 4, 4, 1, 2)
    blocks = [Heading(level, words(f"Kop {number}")) for number, level in enumerate(given)]
    told = poppler("pdfinfo", write(document(*blocks)), "-struct")
    assert re.findall(r"^ *H(\d)", told, re.MULTILINE) == ["1", "1", "2", "2", "3", "4", "1", "2"]


@pytest.mark.parametrize(
    "source",
    [
        Document("", ()),
        Document(" ", (Heading(1, words(" ")), Heading(2, ()), Paragraph(()), para("tekst"))),
        document(Table(((), ()), (((), ()),)), Fields((((), ()),)), Signatures(()), WritingSpace(0)),
    ],
)
def test_what_is_empty_still_makes_an_accessible_file(source: Document) -> None:
    assert re.search(r"^Title: +\S", poppler("pdfinfo", write(source)), re.MULTILINE)


def test_only_our_own_font_embedded() -> None:
    lines = poppler("pdffonts", write(TOM)).splitlines()[2:]
    fonts = [line.split()[0].partition("+")[2].removesuffix("-Identity-H") for line in lines]
    assert sorted(fonts) == ["SourceSans3-Bold", "SourceSans3-Regular"]
    assert all(re.search(r"yes yes yes", line) for line in lines)  # embedded, subset, with its characters


def test_the_fonts_carry_their_licence() -> None:
    folder = Path(__file__).parent.parent / "src" / "spvgen" / "writers" / "pdf" / "fonts"
    assert len(list(folder.glob("*.otf"))) == 4
    assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("reference", "count"), [("VP-2026-B2-01 · versie 31a1c5f0", 1), ("een lang kenmerk " * 3, 2)]
)
def test_below_a_page_all_stands_on_one_line_where_it_fits(reference: str, count: int) -> None:
    plan = replace(document(para("Zin.")), title="Verbeterplan – Wendeline Akkerboom", identifier=reference)
    (page,) = pages(plan)
    below = page[page.index("Wendeline") :].strip().splitlines()
    assert len([line for line in below if line.strip()]) == count
    assert "pagina 1" in below[0]


def test_own_words_in_a_row_are_one_quotation() -> None:
    own = Paragraph(words("Zo zie ik het."), quoted=True)
    kinds = [node["kind"] for node in body((Heading(1, words("Plan")), own, own, para("Een vraag."), own))]
    assert kinds == ["heading", "quote", "paragraph", "quote"]


@pytest.mark.parametrize(
    "norm",
    [
        "minimaal 95% (gemeten per maand)",  # in bold it would need a second line
        "minimaal 95% (gemeten per maand), over alle dossiers die in het kwartaal zijn gecontroleerd",
        "minimaal 95% (gemeten per maand) of meer " * 6,
    ],
)
def test_what_explains_a_row_stands_close_below_its_highest_cell(norm: str, tmp_path: Path) -> None:
    titles = ("Doel", "Bij de start", "Stand op 6 juli 2026", "Norm")
    name = (Strong(words("Pijn meten")), LineBreak(), Text("Toelichting."))
    row = (name, words("3 overdrachten"), words("6 overdrachten"), words(norm))
    (tmp_path / "een.pdf").write_bytes(
        write(document(Table(tuple(map(words, titles)), (row,), explained=True)))
    )
    lines = lines_of(tmp_path / "een.pdf")[0]
    said = next(line for line in lines if line.text == "Toelichting.")
    assert 0 <= said.top - max(line.bottom for line in lines if line.top < said.top) < 6
