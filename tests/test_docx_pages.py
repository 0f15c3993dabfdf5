"""Pages of the Word writer: what stays together, and how other programs read and print it."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from docx.oxml.ns import qn

from docx_samples import (
    FIELDS,
    HOSTILE,
    ITEMS,
    LONG_TIMELINE,
    PROGRESS,
    TABLE,
    TIMELINE,
    TOM,
    WITH_CONTENTS,
    below_each_other,
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
from spvgen.document import Document
from spvgen.document.blocks import (
    Block,
    BulletList,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Table,
    WritingSpace,
)
from spvgen.writers.docx import intact, write
from support import program
from word_file_samples import dutch_file, english_file


@pytest.mark.parametrize(
    ("text", "following", "kept"),
    [
        ("Dit doen wij:", BulletList(ITEMS), True),
        ("Dit doen wij: ", NumberedList(ITEMS), True),
        ("De tussenstanden:", TABLE, True),
        ("Wie tekent", signatures(), True),
        ("Ruimte voor jou", WritingSpace(3), True),
        ("Gewone zin.", BulletList(ITEMS), False),
        ("Gewone zin.", para("Nog een."), False),
        ("Een los eind:", Heading(2, words("Kop")), False),
        ("Een los eind:", PageBreak(), False),
    ],
)
def test_a_lead_keeps_with_what_it_introduces(text: str, following: Block, kept: bool) -> None:
    word = reopened(document(para("Begin."), para(text), following, para("Slot. " * 200)))
    assert has(paragraph_with(word, text.strip()), "w:keepNext") is kept


def test_all_that_stands_between_a_heading_and_a_list_is_a_lead() -> None:
    word = reopened(document(Heading(2, words("Kop")), para("Zo gaat dat."), BulletList(ITEMS)))
    assert has(paragraph_with(word, "Zo gaat dat."), "w:keepNext")


@pytest.mark.parametrize("block", [signatures(), WritingSpace(4), TOM.blocks[1]])
def test_a_block_that_must_stay_whole_is_tied_row_by_row(block: Block) -> None:
    (table,) = reopened(document(para("ervoor"), block, para("erna"))).tables
    rows = [row._tr for row in table.rows]
    assert len(rows) >= 4
    assert all(has(row, "w:cantSplit") for row in rows)
    tied = [[has(p, "w:keepNext") for p in row.iter(qn("w:p"))] for row in rows]
    assert all(all(row) for row in tied[:-1])
    assert not any(tied[-1])


def test_very_long_text_in_a_table_may_break_over_pages() -> None:
    long = value("Dit is een lange toelichting. " * 200)
    word = reopened(document(Fields(((words("Toelichting"), long), (words("Norm"), value("80%"))))))
    first, second = word.tables[0].rows
    assert not has(first._tr, "w:cantSplit")
    assert not has(first._tr, "w:keepNext")
    assert has(second._tr, "w:cantSplit")


@pytest.mark.parametrize(
    ("title", "returns"), [("Stand", True), ("Stand " * 250, True), ("Stand " * 600, False)]
)
def test_titles_of_a_page_do_not_return_on_every_page(title: str, returns: bool) -> None:
    word = reopened(document(Table((words(title),), ((value("68%"),), (value("70%"),)))))
    first, *others = word.tables[0].rows
    assert has(first._tr, "w:tblHeader") is has(first._tr, "w:cantSplit") is returns
    assert not any(has(row._tr, "w:tblHeader") for row in others)


@pytest.mark.parametrize(
    ("count", "tied"),
    [
        (4, [True] * 3 + [False]),
        (9, [True] * 8 + [False]),
        (10, [True] * 2 + [False] * 6 + [True, False]),
        (11, [True] * 2 + [False] * 7 + [True, False]),
    ],
)
def test_a_goal_begins_with_its_first_rows(count: int, tied: list[bool]) -> None:
    two_lines = value("Twee regels lang is wat hier staat. " * 3)
    rows = tuple((words(f"Veld {number}"), two_lines) for number in range(count))
    word = reopened(document(Fields(rows), para("erna")))
    assert [has(row._tr, "w:keepNext") for row in word.tables[0].rows] == tied


def test_a_list_that_ends_a_document_is_not_torn_and_an_earlier_one_is() -> None:
    points = BulletList(tuple((para(f"punt {number} " * 13),) for number in range(4)))
    behind = (Heading(2, words("Tot slot")), points, para("Slot."))
    word = reopened(document(Heading(2, words("Eerst")), points, *behind))
    tied = [has(p._p, "w:keepNext") for p in word.paragraphs if p.text.startswith("punt")]
    assert tied == [True, False, True, True] + [True] * 4


def test_many_fields_may_go_on_at_the_next_page_but_never_one_row_alone() -> None:
    rows = tuple((words(f"Veld {number}"), value("Een zin van drie regels. " * 9)) for number in range(8))
    tied = [
        has(row._tr, "w:keepNext") for row in reopened(document(Fields(rows), para("erna"))).tables[0].rows
    ]
    assert tied == [True, True, False, False, False, False, True, False]


@pytest.mark.parametrize(
    ("following", "tied"), [(Heading(2, words("Slot")), True), (para("Slot."), False), (PageBreak(), False)]
)
def test_a_closing_part_stays_with_the_signatures(following: Block, tied: bool) -> None:
    (table,) = reopened(document(signatures(), following)).tables
    assert has(table.rows[-1]._tr, "w:keepNext") is tied


def test_short_items_are_not_torn_and_no_item_is_left_alone() -> None:
    word = reopened(document(BulletList((*ITEMS, (para("vier"),), (para("lang " * 200),)))))
    items = [p for p in tags(word, "w:p") if has(p, "w:numPr")]
    assert [has(p, "w:keepLines") for p in items] == [True, True, True, True, False]
    assert [has(p, "w:keepNext") for p in items] == [True, False, False, False, False]


def test_lines_that_are_a_row_stand_close() -> None:
    for count, after in ((1, [None]), (2, ["20", None]), (5, ["20"] * 4 + [None])):
        word = reopened(document(BulletList(tuple((para(f"Gesprek {number}"),) for number in range(count)))))
        spaces = [p.find(f"{qn('w:pPr')}/{qn('w:spacing')}") for p in tags(word, "w:p") if has(p, "w:numPr")]
        assert [space if space is None else space.get(qn("w:after")) for space in spaces] == after


@pytest.mark.parametrize(
    ("first", "last", "tied"),
    [
        ("kort", "kort", [True, True, False]),
        ("lang " * 40, "kort", [True, True, False]),
        ("lang " * 120, "kort", [False, True, False]),
        ("lang " * 180, "kort", [False, True, False]),
        ("kort", "lang " * 180, [True, False, False]),
    ],
)
def test_a_list_of_three_is_not_parted_unless_it_is_long(first: str, last: str, tied: list[bool]) -> None:
    word = reopened(document(BulletList(((para(first),), (para("midden"),), (para(last),)))))
    items = [p for p in tags(word, "w:p") if has(p, "w:numPr")]
    assert [has(p, "w:keepNext") for p in items] == tied


@pytest.mark.parametrize(
    "following", [para("nieuw"), Heading(2, words("nieuw")), BulletList(((para("nieuw"),),))]
)
def test_a_page_break_goes_to_the_paragraph_behind_it(following: Block) -> None:
    word = reopened(document(para("oud"), PageBreak(), following))
    assert [has(p._p, "w:pageBreakBefore") for p in word.paragraphs] == [False, True]


def test_a_page_break_before_a_table_and_at_the_end() -> None:
    word = reopened(document(TABLE, PageBreak(), TABLE, para("slot"), PageBreak()))
    breaks = [p for p in tags(word, "w:p") if has(p, "w:pageBreakBefore")]
    assert len(breaks) == 1
    assert breaks[0].getnext().tag == qn("w:tbl")


# --- other programs -----------------------------------------------------------------------------------


def at_bottom(lines: int) -> Document:
    """A document whose signature block begins so many lines down the page."""
    above = tuple(para(f"Regel {number}") for number in range(lines))
    return document(*above, *TOM.blocks[-3:])


STRANGE = document(
    PageBreak(), TABLE, TABLE, FIELDS, WritingSpace(2), signatures(words("Utrecht, 9 januari 2026")),
    BulletList(((para("punt"), FIELDS, NumberedList(((para("a"), TABLE),), 3)), (para("nog"), TABLE))),
    FIELDS, TIMELINE, PROGRESS, LONG_TIMELINE, TABLE, PageBreak(), TIMELINE,
    Heading(4, words("Kop")), *(para(text) for text in HOSTILE), PageBreak(), TABLE, PageBreak(),
)  # fmt: skip

SAMPLES = {
    "plan": TOM,
    "concept": replace(TOM, concept=True),
    "vreemd": replace(STRANGE, concept=True, title="Een lange titel " * 20, confidential=False),
    "huisstijl": replace(TOM, concept=True, style=HOUSE),
    "eigen": replace(TOM, concept=True, style=replace(HOUSE, word_file=english_file())),
    "nederlands": replace(STRANGE, style=replace(HOUSE, word_file=dutch_file())),
    "inhoud": WITH_CONTENTS,
    "inhoud-eigen": replace(WITH_CONTENTS, style=replace(HOUSE, word_file=english_file())),
    "leeg": Document("", (), confidential=False),
    **{f"onderaan{lines}": at_bottom(lines) for lines in (14, 18, 22, 28)},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All samples as Word files."""
    target = tmp_path_factory.mktemp("docx")
    for name, sample in SAMPLES.items():
        (target / f"{name}.docx").write_bytes(write(sample))
    return target


def convert(folder: Path, *arguments: str) -> None:
    """Have LibreOffice convert, with a profile of its own so that an open one is not in the way."""
    profile = (folder / "profile").as_uri()
    office = [program("soffice"), f"-env:UserInstallation={profile}", "--headless"]
    subprocess.run([*office, *arguments], cwd=folder, capture_output=True, check=True, timeout=180)


@pytest.fixture(scope="module")
def printed(folder: Path) -> dict[str, list[str]]:
    """The words on each page of every sample, as LibreOffice prints it."""
    convert(folder, "--convert-to", "pdf", *(f"{name}.docx" for name in SAMPLES))
    return {name: pages_of(folder / f"{name}.pdf") for name in SAMPLES}


def pages_of(file: Path) -> list[str]:
    """The words on each page of a PDF."""
    command = [program("pdftotext"), "-enc", "UTF-8", "-layout", str(file), "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


@pytest.mark.parametrize(("lines", "tied"), [(7, [True, False, True, False]), (8, [False] * 4)])
def test_two_high_rows_of_a_long_table_may_be_parted(lines: int, tied: list[bool]) -> None:
    row = (below_each_other(*(f"regel {number}" for number in range(lines))),)
    word = reopened(document(Table((words("Actie"),), (row,) * 4), para("erna")))
    assert [has(one._tr, "w:keepNext") for one in word.tables[0].rows] == [True, *tied]


@pytest.mark.parametrize("name", [name for name in SAMPLES if not name.startswith("onderaan")])
def test_the_open_xml_sdk_finds_no_fault(name: str, folder: Path) -> None:
    validator = program("ooxml-validator", "SPV_OOXML_VALIDATOR")
    done = subprocess.run(
        [validator, str(folder / f"{name}.docx")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_libreoffice_prints_the_plan(printed: dict[str, list[str]]) -> None:
    pages = printed["plan"]
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert "vertrouwelijk" in page
        assert f"pagina {number} van 3" in page
        assert "CONCEPT" not in page
    assert "Verbeterplan – Tom Bakker" in pages[0]


def test_every_page_of_a_draft_says_so(printed: dict[str, list[str]]) -> None:
    assert len(printed["concept"]) == 3
    assert all("CONCEPT" in page for page in printed["concept"])


def test_numbering_as_a_reader_sees_it(printed: dict[str, list[str]]) -> None:
    whole = "\n".join(printed["plan"])
    for line in ("1.   Eerste", "3.   Eindbeoordeling", "1.   je ten minste", "3.   je aan alle"):
        number, rest = line.split(maxsplit=1)
        assert any(row.split() and row.split()[0] == number and rest in row for row in whole.splitlines())


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.startswith("onderaan")])
def test_the_signature_block_is_never_torn(name: str, printed: dict[str, list[str]]) -> None:
    parts = (
        "Ondertekening",
        "alleen aan dat je",
        "Handtekening",
        "voor ontvangst",
        "Directe manager",
        "HR-afdeling",
    )
    on_pages = [[number for number, page in enumerate(printed[name]) if part in page] for part in parts]
    assert on_pages == [on_pages[0]] * len(parts)
    assert len(on_pages[0]) == 1


def test_the_blocks_at_the_bottom_did_move(printed: dict[str, list[str]]) -> None:
    assert {len(printed[name]) for name in printed if name.startswith("onderaan")} == {1, 2}


def test_what_libreoffice_saves_is_no_longer_ours(folder: Path) -> None:
    convert(folder, "--convert-to", "docx", "--outdir", "opnieuw", "plan.docx")
    assert intact((folder / "opnieuw" / "plan.docx").read_bytes()) is False


@pytest.mark.parametrize(
    ("last", "tied"),
    [
        (signatures(), True),
        (FIELDS, True),
        (WritingSpace(3), True),
        (LONG_TIMELINE, True),
        (Table((words("Kop"),), ((value("x"),),) * 20), True),
        (para("Slot."), False),
        (BulletList(ITEMS), False),
    ],
)
def test_the_empty_paragraph_behind_a_last_table_has_its_rows_with_it(last: Block, tied: bool) -> None:
    word = reopened(document(para("Begin."), last))
    *_, behind = word.element.body.iterchildren(qn("w:p"))
    assert ("".join(behind.itertext()) == "") is tied
    above = behind.getprevious()
    last_row = [*above.iter(qn("w:tr"))][-1] if tied else behind
    assert has(last_row, "w:keepNext") is tied


@pytest.mark.parametrize(
    ("blocks", "held"),
    [
        ((Heading(2, words("Kop")), para("Zin.")), "Kop"),
        ((para("Dit doen wij:"), BulletList(ITEMS)), "Dit doen wij:"),
        ((Heading(2, words("Kop")), para("Wanneer."), TIMELINE), "Tijdlijn"),
        (
            (BulletList(((para("Eerste: maandag"),), (para("Tweede: dinsdag"),))), para("Slot.")),
            "Eerste: maandag",
        ),
        ((para("Gewone zin."), para("Nog een. " * 99)), ""),
        ((TABLE, para("Slot.")), ""),
    ],
)
def test_libreoffice_is_made_to_hold_what_stays_with_the_next(blocks: tuple[Block, ...], held: str) -> None:
    word = reopened(document(*blocks))
    tied = [p.text for p in word.paragraphs if has(p._p, "w:instrText")]
    assert (held in tied) if held else tied == []
    for run in (run for p in word.paragraphs for run in p._p.iter(qn("w:r")) if has(run, "w:instrText")):
        assert has(run, "w:vanish")
        assert run.getparent().find(qn("w:pPr")).find(qn("w:keepNext")) is not None


HEIGHTS = [(lines, points) for lines in range(12, 32) for points in range(4)]


@pytest.fixture(scope="module")
def of_all_heights(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[tuple[int, int], list[str]]]:
    """The pages of documents that end in signatures, each a little higher than another, up to a page and more."""
    folder = tmp_path_factory.mktemp("hoogten")
    for lines, points in HEIGHTS:
        listed = (
            BulletList(((para("Punt."),), (para("Regel. " * 40),)) * points) if points else para("Regel.")
        )
        part = (Heading(2, words("Ondertekening")), para("Wie tekent."), signatures())
        sample = document(*[para("Regel.")] * lines, listed, *part)
        (folder / f"{lines}-{points}.docx").write_bytes(write(sample))
    convert(folder, "--convert-to", "pdf", *(f"{lines}-{points}.docx" for lines, points in HEIGHTS))
    return [(each, pages_of(folder / f"{each[0]}-{each[1]}.pdf")) for each in HEIGHTS]


def test_no_height_leaves_a_blank_sheet(of_all_heights: list[tuple[tuple[int, int], list[str]]]) -> None:
    assert {len(pages) for _, pages in of_all_heights} >= {1, 2}
    blank = [
        each for each, pages in of_all_heights if any("Regel" not in x and "Wie" not in x for x in pages)
    ]
    assert blank == []


def test_own_words_have_a_bar_beside_them() -> None:
    word = reopened(document(Paragraph(words("Zo zie ik het."), quoted=True), para("Een vraag.")))
    own, other = (paragraph.style for paragraph in word.paragraphs[-2:])
    assert (own.name, other.name) == ("Eigen woorden", "Normal")
    assert own.element.find(f".//{qn('w:pBdr')}/{qn('w:left')}") is not None
