"""The table of contents: only in a long document, and in every format it leads to the parts."""

import copy
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from docx_samples import TOM, WITH_CONTENTS, attribute, document, has, para, reopened, repacked, tags, words
from plan_samples import FULL, HOUSE, document_of
from printed import poppler
from spvgen import api, template
from spvgen.document import Comment, Document
from spvgen.document.blocks import Block, Contents, Heading, PageBreak
from spvgen.document.words import Field, Text, plain_text
from spvgen.house import HouseStyle
from spvgen.kinds import load_kind
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.template.contents import filled, set_apart, with_contents
from spvgen.verification import Verdict, verify
from spvgen.writers import docx as word_writer
from spvgen.writers import html, markdown, pdf
from support import EXAMPLES, ROOT, parse
from word_file_samples import dutch_file, english_file, saved

GOALS = 12
REPORTS = 3


def long_plan() -> Verbeterplan:
    """The full plan with twelve goals and three reports."""
    raw: Any = copy.deepcopy(parse(FULL))
    goal, other = raw["doelen"]
    raw["doelen"] = [goal, *(other | {"gebied": f"Gebied {number}"} for number in range(2, GOALS + 1))]
    for each in raw["doelen"]:
        each["huidige_situatie"] = "In het najaar ging dat bij drie van de tien klanten niet goed. " * 4
    first, last = raw["evaluatiemomenten"]
    first["verslag"]["besproken"] = "We namen alle doelen door. Dat ging zo, en dat niet. " * 20
    days = ("2026-02-11", "2026-03-11", "2026-04-08")
    reports = (copy.deepcopy(first) | {"naam": f"Gesprek in {day[:7]}", "datum": day} for day in days)
    raw["evaluatiemomenten"] = [*reports, last]
    return Verbeterplan.model_validate(raw)


LONG = template.build(long_plan(), HOUSE)
FORMATS = {"docx": word_writer, "pdf": pdf, "html": html, "md": markdown}


def contents_of(source: Document) -> list[str]:
    return [
        plain_text(entry) for block in source.blocks if isinstance(block, Contents) for entry in block.entries
    ]


def parts_of(source: Document) -> list[str]:
    headings = (block for block in source.blocks if isinstance(block, Heading))
    return [plain_text(heading.children) for heading in headings if heading.level == 2 or heading.apart]


# --- When there is one -----------------------------------------------------------------------------------


def test_a_long_plan_has_the_titles_of_all_its_parts() -> None:
    assert contents_of(LONG) == parts_of(LONG)
    assert len(parts_of(LONG)) > 18
    assert sum(title.startswith("Verslag: Gesprek in") for title in parts_of(LONG)) == REPORTS
    assert "Inhoud" not in contents_of(LONG)


def test_it_stands_before_the_first_part() -> None:
    kinds = [type(block) for block in LONG.blocks]
    assert kinds.index(Contents) == 2
    assert isinstance(LONG.blocks[3], Heading)


def test_headings_have_the_number_of_their_entry() -> None:
    headings = [block for block in LONG.blocks if isinstance(block, Heading)]
    numbers = [block.part for block in headings if block.level == 2 or block.apart]
    assert numbers == list(range(1, len(contents_of(LONG)) + 1))
    assert not any(block.part for block in headings if block.level != 2 and not block.apart)


def test_what_stands_in_a_part_on_its_own_pages_is_below_it() -> None:
    (contents,) = (block for block in LONG.blocks if isinstance(block, Contents))
    at = contents_of(LONG).index("Na de start")
    assert contents.below == (False,) * (at + 1) + (True,) * (len(contents.entries) - at - 1)
    assert any(contents.below)


@pytest.mark.parametrize(
    ("blocks", "apart"),
    [
        ((PageBreak(), Heading(2, ()), Heading(3, ()), Heading(4, ()), Heading(3, ())), "nee ja nee ja"),
        ((PageBreak(), Heading(2, ()), Heading(3, ()), Heading(2, ()), Heading(3, ())), "nee ja nee nee"),
        ((Heading(1, ()), Heading(2, ()), Heading(3, ())), "nee nee nee"),
        ((Heading(2, ()), Heading(3, ()), PageBreak(), Heading(3, ())), "nee nee nee"),
        ((PageBreak(), para("Zin."), Heading(2, ()), Heading(3, ())), "nee nee"),
    ],
)
def test_what_stands_apart(blocks: tuple[Block, ...], apart: str) -> None:
    found = [block.apart for block in set_apart(blocks) if isinstance(block, Heading)]
    assert ["ja" if one else "nee" for one in found] == apart.split()


def test_what_stands_apart_has_a_rule_above_in_every_format_and_an_indent_in_the_contents() -> None:
    word = reopened(LONG)
    (report,) = (p for p in word.paragraphs if p.text == "Verlenging" and p.style.name == "Heading 3")
    assert has(report._p, "w:pBdr")
    others = [p for p in word.paragraphs if p.style.name in ("Heading 2", "Heading 4")]
    assert others
    assert not any(has(p._p, "w:pBdr") for p in others)
    (entry,) = (p for p in word.paragraphs if p.text == "Verlenging" and p.style.name == "toc 3")
    assert entry.style.paragraph_format.left_indent > 0
    told = html.write(LONG).decode()
    assert re.search(r'<h3 class="los" id="deel-\d+">Verlenging</h3>', told)
    assert re.search(r'<li class="los"><a href="#deel-\d+">Verlenging</a>', told)


SHORT = sorted((EXAMPLES / "goed").glob("*.yaml"))


@pytest.mark.parametrize("path", [*SHORT, ROOT / "examples" / "tom-bakker.yaml"], ids=lambda path: path.stem)
def test_an_ordinary_plan_has_none(path: Path) -> None:
    made = document_of(path.read_text("utf-8"))
    assert len(parts_of(made)) > 9
    assert contents_of(made) == []
    assert not any(block.part for block in made.blocks if isinstance(block, Heading))


def test_there_are_enough_ordinary_plans() -> None:
    assert len(SHORT) >= 10


def test_a_letter_has_none() -> None:
    loaded = api.Loaded(api.Report("plan.yaml", (), complete=True), long_plan(), load_kind("verbeterplan"))
    letter = api.render(loaded, "html", letter=("gespreksverslag", 0)).data.decode()
    assert "<h1>Gespreksverslag\u00a0– Gesprek in 2026-02</h1>" in letter
    assert "<nav" not in letter


def test_length_decides() -> None:
    blocks = (Contents(), Heading(2, words("Deel")), para("x" * 17_700))
    assert Contents not in map(type, with_contents(blocks))
    assert Contents in map(type, with_contents((*blocks, para("y" * 300))))


@pytest.mark.parametrize(
    "other", [(), (Heading(1, words("Kop")), Heading(3, words("Kop")), Heading(2, words(" ")))]
)
def test_without_parts_there_is_nothing_to_list(other: tuple[Any, ...]) -> None:
    assert filled((Contents(), *other)) == other


# --- Word ------------------------------------------------------------------------------------------------


def test_word_has_a_field_of_which_the_result_stands_ready() -> None:
    word = reopened(WITH_CONTENTS)
    entries = [p for p in word.paragraphs if p._p.pPr.pStyle.val == "TOC2"]
    assert [p.text for p in entries] == parts_of(TOM)
    in_entries = [each for entry in entries for each in entry._p.iter(qn("w:instrText"), qn("w:fldChar"))]
    assert [each.text for each in in_entries if each.text] == [r' TOC \o "2-2" \h \u ']
    marks = [each.get(qn("w:fldCharType")) for each in in_entries if not each.text]
    assert marks == ["begin", "separate", "end"]
    assert has(entries[0]._p, "w:instrText")
    assert attribute(entries[-1]._p, "w:fldChar", "w:fldCharType") == "end"


def test_page_numbers_that_word_adds_later_are_no_words_of_the_document() -> None:
    word = reopened(WITH_CONTENTS)
    before = word_writer.paragraphs(saved(word))
    for link in tags(word, "w:hyperlink"):
        marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
        code = "<w:r><w:instrText> PAGEREF _TocSpv1 \\h </w:instrText></w:r>"
        runs = f"<w:r><w:tab/></w:r>{marks[0]}{code}{marks[1]}<w:r><w:t>3</w:t></w:r>{marks[2]}"
        link.extend(parse_xml(f"<w:x {nsdecls('w')}>{runs}</w:x>"))
    after = word_writer.paragraphs(saved(word))
    assert "PAGEREF" in word.element.xml
    assert [words.rstrip() for words in after] == [words.rstrip() for words in before]


def test_word_does_not_ask_to_update_fields() -> None:
    word = reopened(WITH_CONTENTS)
    assert word.settings.element.find(qn("w:updateFields")) is None
    assert not [mark for mark in tags(word, "w:fldChar") if mark.get(qn("w:dirty"))]


def test_every_entry_leads_to_a_bookmark_on_its_heading() -> None:
    word = reopened(WITH_CONTENTS)
    marked = {}
    for start in tags(word, "w:bookmarkStart"):
        heading = start.getparent()
        assert attribute(heading, "w:pStyle") == "Heading2"
        end = next(heading.iter(qn("w:bookmarkEnd")))
        assert end.get(qn("w:id")) == start.get(qn("w:id"))
        assert not [each for behind in end.itersiblings() for each in behind.iter(qn("w:t"))]
        marked[start.get(qn("w:name"))] = "".join(t.text for t in heading.iter(qn("w:t")))
    assert len({start.get(qn("w:id")) for start in tags(word, "w:bookmarkStart")}) == len(marked)
    links = {
        link.get(qn("w:anchor")): "".join(t.text for t in link.iter(qn("w:t")))
        for link in tags(word, "w:hyperlink")
    }
    assert list(links.values()) == parts_of(TOM)
    assert links == marked


def test_without_contents_word_has_no_bookmarks() -> None:
    word = reopened(TOM)
    assert tags(word, "w:bookmarkStart") == tags(word, "w:hyperlink") == []


def test_the_title_is_outside_the_outline_and_stays_with_its_entries() -> None:
    word = reopened(WITH_CONTENTS)
    (title,) = [p for p in word.paragraphs if p.text == "Inhoud"]
    assert title.style is not None
    assert title.style.name == "TOC Heading"
    assert not has(title.style.element, "w:outlineLvl")
    assert has(title.style.element, "w:keepNext")
    tied = [has(p._p, "w:keepNext") for p in word.paragraphs if p._p.pPr.pStyle.val == "TOC2"]
    assert tied == [*[True] * (len(tied) - 1), False]


def test_more_entries_than_half_a_page_may_go_on_at_the_next_but_none_alone() -> None:
    parts = tuple(Heading(2, words(f"Deel {number}")) for number in range(1, 31))
    word = reopened(document(*filled((Contents(), *parts))))
    tied = [has(p._p, "w:keepNext") for p in word.paragraphs if p._p.pPr.pStyle.val == "TOC2"]
    assert tied == [True, *[False] * 27, True, False]


@pytest.mark.parametrize("data", [english_file(), dutch_file()], ids=["English", "Dutch"])
def test_in_an_own_word_file_it_has_a_style_too(data: bytes) -> None:
    made = word_writer.write(replace(WITH_CONTENTS, style=replace(HouseStyle(), word_file=data)))
    word = docx.Document(BytesIO(made))
    entries = [p for p in word.paragraphs if has(p._p, "w:hyperlink")]
    assert [p.text for p in entries] == parts_of(TOM)
    assert {p.style.name for p in entries if p.style} == {"toc 2"}
    anchors = {start.get(qn("w:name")) for start in tags(word, "w:bookmarkStart")}
    assert {link.get(qn("w:anchor")) for link in tags(word, "w:hyperlink")} <= anchors


def test_a_comment_stands_on_the_heading_and_not_on_its_entry() -> None:
    titled = (Contents(), Heading(2, (Text("Verslag: "), Field(("naam",), "Eind"))), para("tekst"))
    source = document(*filled(titled), comments=(Comment(("naam",), ("X",)), Comment((), ("Y",))))
    word = reopened(source)
    marks = tags(word, "w:commentRangeStart")
    assert {attribute(mark.getparent(), "w:pStyle") for mark in marks} == {"Heading2"}
    assert len(marks) == 2
    (entry,) = tags(word, "w:hyperlink")
    assert "".join(t.text for t in entry.iter(qn("w:t"))) == "Verslag: Eind"


# --- PDF -------------------------------------------------------------------------------------------------


def test_the_pdf_tells_the_right_page_of_every_part() -> None:
    pages = poppler("pdftotext", pdf.write(LONG), "-layout").split("\f")[:-1]
    lines = re.findall(r"^ *(\S.*?) (?:\. )+\u2060(\d+)$", pages[0], re.MULTILINE)
    assert [title for title, _ in lines] == parts_of(LONG)
    for title, page in lines:
        stands = [
            number
            for number, text in enumerate(pages, 1)
            if re.search(rf"^{re.escape(title)}$", text, re.MULTILINE)
        ]
        assert stands == [int(page)], title
    assert len(pages) > 8


def test_the_pdf_has_it_as_a_table_of_contents_with_links() -> None:
    data = pdf.write(WITH_CONTENTS)
    told = poppler("pdfinfo", data, "-struct")
    count = len(parts_of(TOM))
    assert len(re.findall(r"^ *TOCI", told, re.MULTILINE)) == count
    assert len(re.findall(r"^ *Link", told, re.MULTILINE)) == count
    assert not re.search(r"^ *TOC", poppler("pdfinfo", pdf.write(TOM), "-struct"), re.MULTILINE)


def test_the_bookmarks_of_the_pdf_stay_the_headings() -> None:
    def titles(source: Document) -> int:
        return pdf.write(source).count(b"/Title(")

    assert titles(WITH_CONTENTS) == titles(TOM) > 10


def test_the_pdf_is_still_for_archives_and_for_everyone() -> None:
    data = pdf.write(WITH_CONTENTS)  # Typst refuses what breaks PDF/A-2a or PDF/UA-1
    for mark in (b"<pdfaid:part>2<", b"<pdfaid:conformance>A<", b"<pdfuaid:part>1<"):
        assert data.count(mark) == 1
    told = poppler("pdfinfo", data, "-struct")
    assert re.findall(r"^ *(H\d)", told, re.MULTILINE) == re.findall(
        r"^ *(H\d)", poppler("pdfinfo", pdf.write(TOM), "-struct"), re.MULTILINE
    )


# --- Every format ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", FORMATS)
def test_same_bytes_and_a_seal_that_holds(format: str) -> None:
    data = FORMATS[format].write(LONG)
    assert data == FORMATS[format].write(LONG)
    assert FORMATS[format].intact(data) is True


def test_markdown_has_a_plain_list() -> None:
    text = markdown.write(WITH_CONTENTS).decode()
    listed = text.partition("\n\n**Inhoud**\n\n")[2].partition("\n\n")[0]
    assert listed.splitlines()[:2] == [
        "- Doel van het verbeterplan",
        r"- 1\. Prestatiegebieden en doelstellingen",
    ]
    assert len(listed.splitlines()) == len(parts_of(TOM))


def test_an_edit_in_the_contents_of_a_word_file_is_named() -> None:
    loaded = api.Loaded(api.Report("plan.yaml", (), complete=True), long_plan(), load_kind("verbeterplan"))
    data = api.render(loaded, "docx").data
    assert verify(data, loaded).verdict is Verdict.SAME
    link = re.compile(rb'(w:anchor="_TocSpv2"[^>]*><w:r><w:t[^>]*>)Aanleiding')
    old = word_writer.bare(data)
    (found,) = {m[0] for m in link.finditer(old)}
    changed = repacked(data, "word/document.xml", found, found.replace(b"Aanleiding", b"Waarom"))
    told = verify(changed, loaded)
    assert told.verdict is Verdict.EDITED
    assert told.differences
    assert ["Waarom" in one.found for one in told.differences] == [True]


@pytest.mark.parametrize("number", ["", "<w:r><w:tab/></w:r>{}<w:r><w:t>3</w:t></w:r>{}"])
def test_the_contents_as_another_program_saves_them_are_the_same_words(number: str) -> None:
    """LibreOffice nests a field for the number of the page, and puts the entry itself in it; Word the number."""
    loaded = api.Loaded(api.Report("plan.yaml", (), complete=True), long_plan(), load_kind("verbeterplan"))
    data = api.render(loaded, "docx").data
    opening = "".join(
        f"<w:r>{one}</w:r>"
        for one in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText>PAGEREF _Toc \\h</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
        )
    )
    closing = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    link = re.compile(rb'(<w:hyperlink w:anchor="_TocSpv2"[^>]*>)(.*?)(</w:hyperlink>)')
    (start, entry, end) = link.search(word_writer.bare(data)).groups()  # type: ignore[union-attr]
    inside = (
        entry.decode() + number.format(opening, closing) if number else opening + entry.decode() + closing
    )
    saved = repacked(data, "word/document.xml", start + entry + end, start + inside.encode() + end)
    found = verify(saved, loaded)
    assert (found.verdict, found.differences) == (Verdict.EDITED, ())
