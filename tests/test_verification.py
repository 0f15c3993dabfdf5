"""What ``verify`` makes of a document: every changed word is found, in the plan and in the document."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import repacked
from house_samples import HOUSE as HOUSE_STYLE
from plan_samples import FULL, HOUSE, document_of, plan_of, text_paths, value_at, with_texts
from spvgen import api, finishing, writers
from spvgen.aside import Aside, Kind
from spvgen.diagnostics import HIDDEN, NodePath
from spvgen.document import Document
from spvgen.kinds import load_kind
from spvgen.origin import Origin
from spvgen.template import build
from spvgen.verification import Verdict, Verification, verify
from support import clean_plan, parse, plan_where, program, with_parts
from word_file_samples import saved

RAW = parse(FULL)
WHOLE = plan_of(FULL)
PATHS = text_paths(WHOLE)
READABLE = ("docx", "html", "md")


def loaded(plan: Any = WHOLE) -> api.Loaded:
    return api.Loaded(api.Report("plan.yaml", (), complete=True), plan, load_kind("verbeterplan"))


def made(format: str, plan: api.Loaded | None = None, **options: Any) -> bytes:
    return api.render(plan or loaded(), format, **options).data


def written(format: str, document: Document, origin: Origin) -> bytes:
    """A document with any origin, and with a seal that holds."""
    data = writers.writer_of(format).write(replace(document, origin=origin))
    assert isinstance(data, bytes)
    return data


def origin_in(format: str, data: bytes) -> Origin:
    found = verify(data, loaded()).origin
    assert found is not None
    return found


def words_of(found: Verification) -> tuple[str, str]:
    """All that differs: according to the plan, and in the document."""
    assert found.differences
    made_words, found_words = zip(*((one.made, one.found) for one in found.differences), strict=True)
    return " ".join(made_words), " ".join(found_words)


# --- The same --------------------------------------------------------------------------------------


@pytest.mark.parametrize("letter", [None, ("gespreksverslag", 0)])
@pytest.mark.parametrize("concept", [True, False])
@pytest.mark.parametrize("format", writers.FORMATS)
def test_its_own_documents_are_recognised(format: str, concept: bool, letter: Any) -> None:
    found = verify(made(format, concept=concept, letter=letter), loaded())
    assert found.verdict is Verdict.SAME
    assert found.other_means == frozenset()
    assert not found.differences


def test_another_packing_or_line_end_is_no_change() -> None:
    assert verify(repacked(made("docx"), "word/document.xml", b"", b""), loaded()).verdict is Verdict.SAME
    for format in ("md", "html"):
        relaid = b"\xef\xbb\xbf" + made(format).replace(b"\n", b"\r\n")
        assert verify(relaid, loaded()).verdict is Verdict.SAME


def test_an_own_template_can_be_given(tmp_path: Path) -> None:
    own = tmp_path / "eigen.md.j2"
    own.write_text("# Plan van {{ medewerker.naam }}\n\n{{ aanleiding.omschrijving }}\n", "utf-8")
    data = made("docx", template=own)
    assert verify(data, loaded(), template=own).verdict is Verdict.SAME
    found = verify(data, loaded())
    assert (found.verdict, found.other_means) == (Verdict.OTHER_MAKING, {"template"})


# --- A changed word --------------------------------------------------------------------------------


def some(paths: Sequence[NodePath], format: str) -> Sequence[NodePath]:
    """All of them, but every sixth for a PDF, which takes half a second to read."""
    return paths[::6] if format == "pdf" else paths


@pytest.mark.parametrize("format", writers.FORMATS)
def test_a_changed_word_in_any_text_of_the_plan_is_found(format: str) -> None:
    data = made(format)
    assert len(PATHS) > 50
    for path in some(PATHS, format):
        found = verify(data, loaded(with_texts(RAW, {path: f"{value_at(WHOLE, path)} zonnebloem"})))
        if path == ("medewerker", "naam"):  # of two people nothing is told
            assert (found.verdict, found.differences) == (Verdict.OTHER_PLAN, None)
            continue
        assert found.verdict is Verdict.OTHER_CONTENT
        assert "zonnebloem" in words_of(found)[0].lower()
        assert "zonnebloem" not in words_of(found)[1].lower()


@pytest.mark.parametrize("format", writers.FORMATS)
def test_a_changed_word_in_any_text_of_a_resealed_document_is_found(format: str) -> None:
    origin = origin_in(format, made(format))
    assert written(format, document_of(FULL), origin) == made(format)
    for path in some(PATHS, format):
        forged = build(with_texts(RAW, {path: f"{value_at(WHOLE, path)} zonnebloem"}), HOUSE)
        data = written(format, forged, origin)
        assert writers.intact(data, format) is True
        found = verify(data, loaded())
        assert found.verdict is Verdict.FORGED
        assert "zonnebloem" in words_of(found)[1].lower()
        assert "zonnebloem" not in words_of(found)[0].lower()


def edited(format: str, data: bytes, old: str, new: str) -> bytes:
    """The document with one word replaced in an editor, which leaves the seal as it was."""
    if format != "docx":
        assert old.encode() in data
        return data.replace(old.encode(), new.encode())
    word = docx.Document(BytesIO(data))
    runs = [run for paragraph in word.paragraphs for run in paragraph.runs if old in run.text]
    assert runs
    for run in runs:
        run.text = run.text.replace(old, new)
    return saved(word)


@pytest.mark.parametrize("format", READABLE)
def test_an_edit_is_named(format: str) -> None:
    found = verify(edited(format, made(format), "achter", "vooruit"), loaded())
    assert found.verdict is Verdict.EDITED
    assert found.origin and found.now and found.origin.content == found.now.content
    assert "achter" in words_of(found)[0] and "vooruit" not in words_of(found)[0]
    assert "vooruit" in words_of(found)[1] and "achter" not in words_of(found)[1]


def test_a_pdf_that_was_only_saved_again_has_the_same_words() -> None:
    """As a digital signature does: the old file with something behind it."""
    found = verify(made("pdf") + b"\n", loaded())
    assert (found.verdict, found.differences) == (Verdict.EDITED, ())


def test_a_broken_pdf_is_told_without_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    for data in (made("pdf").replace(b"/Pages", b"/pages"), made("pdf")[:2000] + made("pdf")[-40000:]):
        found = verify(data, loaded())
        assert (found.verdict, found.differences) == (Verdict.EDITED, None)
    assert capsys.readouterr() == ("", "")


def test_a_word_that_shifts_all_lines_of_a_pdf_is_the_only_difference() -> None:
    long = f"Heel nieuw: {'opeenvolgende woorden ' * 60}einde"
    found = verify(made("pdf"), loaded(with_texts(RAW, {("inleiding",): long})))
    assert found.differences
    (difference,) = found.differences
    assert "Heel nieuw: opeenvolgende woorden" in difference.made


@pytest.mark.parametrize("format", READABLE)
def test_an_edit_of_an_older_document_is_both(format: str) -> None:
    other = loaded(with_texts(RAW, {("slotopmerking",): "Tot gauw."}))
    found = verify(edited(format, made(format), "achter", "vooruit"), other)
    assert found.verdict is Verdict.EDITED
    assert found.origin and found.now and found.origin.content != found.now.content
    assert "Tot gauw." in words_of(found)[0] and "vooruit" in words_of(found)[1]


def test_words_of_the_page_edge_are_read_too() -> None:
    data = repacked(made("docx"), "word/footer1.xml", b"vertrouwelijk", b"openbaar")
    assert words_of(verify(data, loaded())) == (
        "… Iris de Wit · vertrouwelijk · VP-2026-007 · versie …",
        "… Iris de Wit · openbaar · VP-2026-007 · versie …",
    )


@pytest.mark.parametrize(
    ("result", "differences"),
    [("7", 0), ("zeven", 1), ("7, en dan stopt je contract", 1)],
)
def test_a_field_may_count_pages_but_says_nothing_else(result: str, differences: int) -> None:
    data = repacked(made("docx"), "word/footer1.xml", b">1</w:t>", f">{result}</w:t>".encode())
    found = verify(data, loaded())
    assert found.verdict is Verdict.EDITED
    assert found.differences is not None
    assert len(found.differences) == differences


@pytest.mark.parametrize(
    ("look", "result", "same"),
    [
        ("<w:rPr><w:vanish/></w:rPr>", "7", True),
        ("<w:rPr><w:vanish/></w:rPr>", "zeven", False),
        ("", "7", False),
    ],
)
def test_only_a_number_that_nobody_sees_may_be_counted(look: str, result: str, same: bool) -> None:
    ends = f'<w:fldChar w:fldCharType="separate"/></w:r><w:r>{look}<w:t>{result}</w:t></w:r>'
    data = repacked(
        made("docx"), "word/document.xml", b'<w:fldChar w:fldCharType="separate"/></w:r>', ends.encode()
    )
    found = verify(data, loaded())
    assert (found.verdict, found.differences == ()) == (Verdict.EDITED, same)


def test_a_date_that_word_fills_in_is_no_word_of_the_document() -> None:
    simple = b'<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>1 mei 2031</w:t></w:r></w:fldSimple></w:p>'
    data = repacked(made("docx"), "word/document.xml", b"<w:sectPr", simple + b"<w:sectPr")
    assert verify(data, loaded()).differences == ()
    data = repacked(
        made("docx"), "word/document.xml", b"<w:sectPr", simple.replace(b"DATE", b"QUOTE") + b"<w:sectPr"
    )
    found = verify(data, loaded())
    assert words_of(found)[1] == "1 mei 2031"


def test_saving_again_is_told_from_a_change_of_words() -> None:
    found = verify(edited("docx", made("docx"), "achter", "achter"), loaded())
    assert (found.verdict, found.differences) == (Verdict.EDITED, ())


@pytest.mark.parametrize("format", ["docx", "html", "pdf"])
def test_another_title_of_the_file_is_named(format: str) -> None:
    """It stands above the window, and on no page."""
    data = made(format)
    if format == "docx":
        word = docx.Document(BytesIO(data))
        assert word.core_properties.title.startswith("Verbeterplan")
        word.core_properties.title = "Een ander plan"
        data = saved(word)
    elif format == "pdf":
        from pypdf import PdfReader, PdfWriter

        writer, out = PdfWriter(clone_from=PdfReader(BytesIO(data))), BytesIO()
        writer.add_metadata({"/Title": "Een ander plan"})
        writer.write(out)
        data = out.getvalue()
    else:
        data = re.sub(rb"<title>[^<]+</title>", b"<title>Een ander plan</title>", data, count=1)
    found = verify(data, loaded())
    assert (found.verdict, found.differences) == (Verdict.EDITED, ())
    assert Aside(Kind.TITLE, "Een ander plan") in found.asides
    assert not any(one.kind is Kind.TITLE for one in verify(made(format) + b"\n", loaded()).asides)


def test_libreoffice_keeps_the_origin_and_the_words(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(made("docx"))
    command = [program("soffice"), "--headless", f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"]
    command += [
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(tmp_path / "uit"),
        str(tmp_path / "plan.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    found = verify((tmp_path / "uit" / "plan.docx").read_bytes(), loaded())
    assert found.verdict is Verdict.EDITED
    assert found.origin and found.now and found.origin.content == found.now.content
    assert found.differences == ()


def test_a_part_that_stands_there_twice_is_no_way_round() -> None:
    target = BytesIO(made("docx"))
    with ZipFile(target, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", archive.read("word/document.xml"))
    assert verify(target.getvalue(), loaded()).verdict is Verdict.EDITED


def test_an_origin_that_was_taken_out() -> None:
    data = re.sub(rb"<!-- spvgen inhoud[^>]*-->", b"", made("md"))
    found = verify(data, loaded())
    assert (found.verdict, found.origin) == (Verdict.EDITED, None)


# --- Made otherwise, and not ours ------------------------------------------------------------------


@pytest.mark.parametrize("format", writers.FORMATS)
def test_another_version_of_spv_is_no_forgery(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr(finishing, "edition", lambda: "0.0.9")
        data = made(format)
    found = verify(data, loaded())
    assert (found.verdict, found.other_means) == (Verdict.OTHER_MAKING, {"version"})
    assert found.differences == ()


def test_another_version_may_take_the_fingerprint_otherwise() -> None:
    origin = replace(origin_in("md", made("md")), version="0.0.9", content="ab" * 32)
    found = verify(written("md", document_of(FULL), origin), loaded())
    assert (found.verdict, found.differences) == (Verdict.OTHER_MAKING, ())
    other = loaded(with_texts(RAW, {("slotopmerking",): "Tot gauw."}))
    assert verify(written("md", document_of(FULL), origin), other).verdict is Verdict.OTHER_CONTENT


@pytest.mark.parametrize("format", writers.FORMATS)
def test_another_house_style_is_no_forgery(format: str) -> None:
    data = made(format, style=HOUSE_STYLE)
    found = verify(data, loaded())
    assert (found.verdict, found.other_means) == (Verdict.OTHER_MAKING, {"style"})
    assert verify(data, loaded(), style=HOUSE_STYLE).verdict is Verdict.SAME
    assert found.origin and found.now and found.origin.content == found.now.content


def test_options_that_do_not_go_together_are_a_forgery() -> None:
    origin = replace(origin_in("md", made("md")), review=True)
    assert verify(written("md", document_of(FULL), origin), loaded()).verdict is Verdict.FORGED


def test_a_letter_about_a_part_that_is_gone() -> None:
    data = made("md", letter=("gespreksverslag", 0))
    fewer = {**RAW, "evaluatiemomenten": RAW["evaluatiemomenten"][1:]}
    assert verify(data, loaded(plan_of_raw(fewer))).verdict is Verdict.OTHER_CONTENT


@pytest.mark.parametrize("format", ["md", "docx"])
@pytest.mark.parametrize(
    "named",
    [
        "gespreksverslag." + "9" * 5000,
        "gespreksverslag",
        "gespreksverslag.²",
        "gespreksverslag.1.2",
        "afsluiting.3",
        "verlenging",
    ],
)
def test_a_letter_that_can_not_be_is_an_edit(named: str, format: str) -> None:
    words = b" spv:", f" brief:{named} spv:".encode()
    if format == "docx":
        data = repacked(made(format), "docProps/custom.xml", *words)
    else:
        data = made(format).replace(*words)
    assert verify(data, loaded()).verdict is Verdict.EDITED


def plan_of_raw(raw: Any) -> Any:
    return type(WHOLE).model_validate(raw)


@pytest.mark.parametrize("section", ["<![if !vml]>", "<![x[ y", "<![\0", "<?php", "<!"])
def test_odd_html_is_read_too(section: str) -> None:
    data = made("html").replace(b"<main>", f"<main>{section}".encode())
    assert verify(data, loaded()).verdict is Verdict.EDITED
    assert verify(f"<html>{section}".encode(), loaded()).verdict is Verdict.FOREIGN


FOREIGN = (b"", b"PK\x03\x04", b"# Plan\n", b"<!DOCTYPE html><p>Plan</p>", b"%PDF-1.7\n%%EOF")


@pytest.mark.parametrize("data", [*FOREIGN, saved(docx.Document())])
def test_a_document_that_is_not_ours(data: bytes) -> None:
    assert verify(data, loaded()) == Verification(Verdict.FOREIGN)


WHOLE_FILES = {format: made(format) for format in writers.FORMATS}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(list(WHOLE_FILES)), st.floats(0, 1, exclude_max=True), st.integers(1, 255))
def test_a_damaged_document_never_passes_and_never_crashes(format: str, where: float, flip: int) -> None:
    whole = bytearray(WHOLE_FILES[format])
    at = int(where * len(whole))
    whole[at] ^= flip
    found = verify(bytes(whole), loaded())
    # in a zip, the date of a part or a spare field is packing and no content; so is the BOM-free start of a text
    same = found.verdict is Verdict.SAME
    writer = writers.writer_of(format)
    assert not same or writer.bare(bytes(whole)) == writer.bare(WHOLE_FILES[format])
    assert not same or format == "docx"


# --- What was recorded since -----------------------------------------------------------------------


def told_of(soort: str, before: str, now: str) -> Verification:
    """What verify makes of the document of a plan once it goes on."""
    old, new = (api.load_unjudged(text.encode(), "plan.yaml") for text in (before, now))
    assert old.plan and new.plan and old.plan.soort == soort
    assert verify(made("docx", old), old).verdict is Verdict.SAME
    return verify(made("docx", old), new)


WALK = {
    "datum": "2026-06-26",
    "wat_goed_ging": ["Je belde op tijd."],
}


def test_a_list_of_actions_stays_good_when_a_walk_is_reported() -> None:
    walks = clean_plan("actielijst")["doorloopmomenten"]
    title = clean_plan("actielijst")["acties"][0]["titel"]
    reports = [
        WALK | {"datum": walk["datum"], "acties": [{"actie": title, "gedaan": "ja"}]} for walk in walks
    ]
    states = [
        with_parts(
            "actielijst",
            doorloopmomenten=[
                walk | ({"verslag": report} if number < held else {})
                for number, (walk, report) in enumerate(zip(walks, reports, strict=True))
            ],
        )
        for held in range(3)
    ]
    for before, additions in ((0, ("2 verslagen",)), (1, ("1 verslag",))):
        found = told_of("actielijst", states[before], states[2])
        assert found.verdict is Verdict.EARLIER
        assert found.earlier and found.earlier.additions == additions
    assert told_of("actielijst", states[2], states[1]).verdict is Verdict.OTHER_CONTENT


@pytest.mark.parametrize("present", [True, False])
def test_a_course_stays_good_when_it_goes_on(present: bool) -> None:
    plan = clean_plan("koersplan")
    moments = [{"naam": one["naam"], "datum": one["datum"]} for one in plan["evaluatiemomenten"]]
    held = moments[0] | {"besproken": "We liggen op koers.", "aanwezig": ["Iedereen"]}
    before = moments[0] | ({"aanwezig": ["Iedereen"]} if present else {})
    old = with_parts("koersplan", metingen=None, evaluatiemomenten=[before, *moments[1:]])
    new = with_parts(
        "koersplan",
        metingen=plan["metingen"],
        evaluatiemomenten=[held, *moments[1:]],
        afsluiting={"datum": "2026-12-01", "toelichting": "De norm is gehaald."},
    )
    found = told_of("koersplan", old, new)
    assert found.verdict is Verdict.EARLIER
    number = len(plan["metingen"])
    measured = "1 meting" if number == 1 else f"{number} metingen"
    assert found.earlier and found.earlier.additions == ("1 verslag", measured, "de afsluiting")


@pytest.mark.parametrize("soort", ["koersplan", "actielijst", "stap-rapportage"])
def test_another_kind_that_was_changed_is_another_version(soort: str) -> None:
    changed = with_parts(soort, kenmerk="X-1")
    assert told_of(soort, with_parts(soort), changed).verdict is Verdict.OTHER_CONTENT


def test_a_plan_that_is_to_be_signed_stays_good_when_the_employee_answers() -> None:
    before = with_parts("verbeterplan", ondertekening=None)
    now = with_parts("verbeterplan", ondertekening=None, zienswijze="Ik herken dit niet helemaal.")
    found = told_of("verbeterplan", before, now)
    assert found.verdict is Verdict.EARLIER
    assert found.earlier and found.earlier.additions == ("de zienswijze van de medewerker",)
    assert found.earlier.signed_on is None


# --- Privacy ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", READABLE)
def test_what_is_private_is_repeated_from_neither_side(format: str) -> None:
    sick = api.load(plan_where("slotopmerking", "Je bent depressief en slikt Zoloft.").encode(), "plan.yaml")
    well = api.load(plan_where("slotopmerking", "Tot gauw.").encode(), "plan.yaml")
    assert any(finding.code == "V01" for finding in sick.report.findings)
    for document, plan in ((sick, well), (well, sick)):
        found = verify(made(format, document, concept=True), plan)
        assert HIDDEN in " ".join(words_of(found))
        assert not re.search("depressief|Zoloft", " ".join(words_of(found)))


def test_paths_are_what_they_seem() -> None:
    assert ("slotopmerking",) in PATHS and all(isinstance(path, tuple) for path in PATHS)
    path: NodePath = PATHS[0]
    assert value_at(WHOLE, path)
