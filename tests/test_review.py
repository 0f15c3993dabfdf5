"""``--review``: the findings of ``check`` as Word comments on the text they are about."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from docx_samples import LONG_TIMELINE, TOM, document, para
from running import english, spv
from spvgen import api
from spvgen.diagnostics import HIDDEN, format_path
from spvgen.document import Comment
from spvgen.document.blocks import BulletList, Fields, Heading, Signatory, Signatures, Table
from spvgen.document.words import Emphasis, Field, Strong, Text
from spvgen.house import HouseStyle
from spvgen.verification import Verdict, verify
from spvgen.writers.docx import intact, write
from support import CLEAN, EXAMPLES, dump, parse, plan_where, plan_with, program
from test_told_once import NAMED, listed
from word_file_samples import dutch_file, saved

ORIGINAL = (EXAMPLES / "fout" / "tom-bakker-origineel.yaml").read_text("utf-8")
SICK = plan_where("slotopmerking", "Je bent depressief en slikt Zoloft.")


@dataclass(frozen=True)
class Shown:
    """A comment as Word has it: its paragraphs, and the words it stands on."""

    lines: tuple[str, ...]
    on: str


def shown(data: bytes) -> list[Shown]:
    word = docx.Document(BytesIO(data))
    anchors = dict(_anchors(word))
    comments = list(word.comments)
    assert [str(comment.comment_id) for comment in comments] == [
        str(number) for number in range(len(comments))
    ]
    assert set(anchors) == {str(comment.comment_id) for comment in comments}
    assert {(one.author, one.initials, str(one.timestamp)[:10]) for one in comments} <= {
        ("spv", "spv", "2000-01-01")
    }
    return [
        Shown(tuple(paragraph.text for paragraph in one.paragraphs), anchors[str(one.comment_id)])
        for one in comments
    ]


def _anchors(word: Any) -> Iterator[tuple[str, str]]:
    """Every comment once: begun, ended, and with its mark right behind the end."""
    within: dict[str, str] = {}
    ended = ""
    for element in word.element.body.iter():
        number = element.get(qn("w:id"))
        if element.tag == qn("w:commentRangeStart"):
            within[number] = ""
        elif element.tag == qn("w:t"):
            within = {key: words + element.text for key, words in within.items()}
        elif element.tag == qn("w:commentRangeEnd"):
            ended = number
        elif element.tag == qn("w:commentReference"):
            assert number == ended
            yield number, within.pop(number).replace("\u00a0", " ")
    assert within == {}


def reviewed(text: str, **options: Any) -> bytes:
    return api.render(api.load(text.encode(), "plan.yaml"), "docx", review=True, **options).data


def comment(*path: str | int, quote: str = "", words: str = "X") -> Comment:
    return Comment(path, (words,), quote)


# --- What it says, and where -----------------------------------------------------------------------


def test_every_finding_is_a_comment() -> None:
    findings = api.load(ORIGINAL.encode(), "plan.yaml").report.findings
    comments = shown(reviewed(ORIGINAL))
    assert len(comments) == len(findings) > 15
    for finding, one in zip(findings, comments, strict=True):
        title, *others = one.lines
        assert title == f"{finding.code} {finding.name} ({finding.severity})"
        assert finding.message in " ".join(others)
        assert finding.hint.split("\n")[0] in " ".join(others)


def test_they_stand_on_the_words_they_are_about() -> None:
    on = {(one.lines[0][:3], one.on) for one in shown(reviewed(ORIGINAL))}
    assert ("S01", "[Naam manager]") in on
    assert ("S01", "20XX") in on  # of ‘In Q2 20XX haalde je dit niet.’
    assert ("S04", "Je vraagt je leidinggevende actief om begeleiding als dat nodig is.") in on
    assert ("M02", "minimaal 80%") in on  # the baseline is missing: the next best of the measuring
    assert ("A02", "Klantbehoud") in on  # a whole goal: its heading
    assert ("R03", "Verbeterplan – ") in on  # a part that is missing: the title


def test_every_page_is_marked_as_a_draft() -> None:
    with ZipFile(BytesIO(reviewed(CLEAN.read_text("utf-8")))) as archive:
        assert b"CONCEPT" in archive.read("word/header1.xml")


def test_a_plan_without_findings_has_no_comments() -> None:
    text = CLEAN.read_text("utf-8")
    assert api.load(text.encode(), "plan.yaml").report.findings == ()
    assert shown(reviewed(text)) == []


NESTED = (
    Heading(1, (Text("Plan van "), Field(("naam",), "Tom"))),
    para(Field(("deel", 0, "gebied"), "Verkoop"), " noemen we hier al"),
    Table(((Text("Norm"),),), (((Field(("meting", "norm"), "kort: 80%"),),),), overview=True),
    Heading(2, (Field(("deel", 0, "gebied"), "Verkoop:"),)),
    para(Strong((Emphasis((Field(("a",), "eerst dit en dan dat"),)),)), "en verder"),
    para(Field(("a",), "nog eens")),
    BulletList(((para(Field(("lijst", 0), "punt een")),), (para(Field(("lijst", 1), "punt twee")),))),
    Fields((((Text("Norm"),), (Field(("meting", "norm"), "80%"),)),)),
    Table(((Text("Kop"),),), (((Field(("rij",), "cel"),),),)),
    Signatures(
        (
            Signatory((Text("Rol"),), (Field(("hr",), "Mo"),)),
            Signatory((Text("Rol"),), (Field(("lg",), "Li"),)),
        ),
        (Field(("plaats",), "Assen"),),
    ),
)


@pytest.mark.parametrize(
    ("one", "on"),
    [
        (comment("a"), "eerst dit en dan dat"),  # printed twice: at the first
        (comment("a", quote="en dan"), "en dan"),
        (comment("a", quote="eens"), "eens"),  # where the words are
        (comment("a", quote="staat er niet"), "eerst dit en dan dat"),
        (comment("lijst", 1), "punt twee"),
        (comment("lijst", 7), "punt een"),
        (comment("meting", "bron"), "80%"),
        (comment("meting", "norm", "diep"), "80%"),
        (comment("rij"), "cel"),
        (comment("plaats"), "Assen"),  # printed for each who signs
        (comment("deel", 0), "Verkoop:"),  # a whole part: its heading
        (comment("deel", 0, "meting"), "Verkoop:"),
        (comment("deel", 0, "gebied"), "Verkoop"),  # printed twice: at the first
        (comment("weg"), "Plan van "),
        (comment(), "Plan van "),
    ],
)
def test_the_place_of_a_comment(one: Comment, on: str) -> None:
    (found,) = shown(write(document(*NESTED, comments=(one,))))
    assert found == Shown(("X",), on)


PARAGRAPHS = (
    Heading(1, (Text("Plan"),)),
    *(para(Field(("a",), words)) for words in ("1. Geen lijst", "week 4 mei omzet", "het was zacht en rood")),
)


@pytest.mark.parametrize(
    ("quote", "around", "on"),
    [
        ("\u202e", "    het was zacht \u202e en rood'", "het was zacht en rood"),
        ("week\t4 mei\tomzet", "  week\t4 mei\tomzet", "week 4 mei omzet"),
        ("\\x07", 'a: "zacht \\x07 en rood"', "het was zacht en rood"),
        ("mei", "week 4 mei omzet", "mei"),
        ("", "", "1. Geen lijst"),
        ("weg", "niets van dit alles", "1. Geen lijst"),
        ("weg", "a: '1. Geen lijst, maar een zin", "1. Geen lijst"),
    ],
)
def test_a_comment_on_words_that_are_shown_otherwise_stands_on_their_paragraph(
    quote: str, around: str, on: str
) -> None:
    one = replace(comment("a", quote=quote), around=around)
    (found,) = shown(write(document(*PARAGRAPHS, comments=(one,))))
    assert found.on == on


def test_in_a_text_of_several_paragraphs_a_finding_stands_on_its_own() -> None:
    lines = "Zo ging het.\n\n  week | orders\n  4 mei | 38\n\n  Dat was te \u202elaat."
    said = shown(reviewed(plan_where("slotopmerking", lines)))
    assert [one.on for one in said if one.lines[0].startswith("K03")] == ["week | orders"]
    assert ["Dat was te" in " ".join(one.on.split()) for one in said if one.lines[0].startswith("X08")] == [
        True
    ]


@pytest.mark.parametrize(("path", "on"), [("naam", "Eerste evaluatie"), ("tijd", NAMED["Eerste evaluatie"])])
def test_on_a_talk_that_only_the_key_of_a_timeline_tells(path: str, on: str) -> None:
    talks = document(para("Zo loopt het plan:"), listed(NAMED), LONG_TIMELINE, comments=(comment(path),))
    assert shown(write(talks)) == [Shown(("X",), on)]


def test_several_on_one_place_and_across_each_other() -> None:
    comments = (
        comment("a"), comment("a"), comment("a", quote="eerst dit"), comment("a", quote="dit en"),
        comment("a", quote="dan dat"),
    )  # fmt: skip
    found = shown(write(document(*NESTED, comments=comments)))
    whole = "eerst dit en dan dat"
    assert [one.on for one in found] == [whole, whole, "eerst dit", "dit en", "dan dat"]


def test_weight_and_words_stay_as_they_are() -> None:
    plain, with_comments = (
        docx.Document(BytesIO(write(document(*NESTED, comments=comments))))
        for comments in ((), (comment("a", quote="en dan"),))
    )
    assert [p.text for p in plain.paragraphs] == [p.text for p in with_comments.paragraphs]
    assert [(run.text, run.bold, run.italic) for run in with_comments.paragraphs[3].runs if run.text] == [
        ("eerst dit ", True, True), ("en dan", True, True), (" dat", True, True), ("en verder", None, None),
    ]  # fmt: skip


def test_without_a_word_there_is_no_place() -> None:
    with pytest.raises(ValueError, match="tekst nodig"):
        write(document(comments=(comment(),)))


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.builds(
            comment,
            st.sampled_from(["a", "lijst", "meting", "rij", "plaats", "weg"]),
            st.sampled_from([0, 1, "norm"]),
            quote=st.sampled_from(["", "e", "en", "punt", "t een", " "]),
            words=st.text(
                st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1
            ),
        ),
        max_size=8,
    )
)
def test_any_comments_are_all_there_and_the_words_too(comments: list[Comment]) -> None:
    source = document(*NESTED, comments=tuple(comments))
    data = write(source)
    assert [one.lines for one in shown(data)] == [one.lines for one in comments]
    assert all(one.on for one in shown(data))
    words, expected = (
        "".join(t.text or "" for t in docx.Document(BytesIO(each)).element.body.iter(qn("w:t")))
        for each in (data, write(document(*NESTED)))
    )
    assert words == expected
    assert intact(data) is True


# --- Privacy ---------------------------------------------------------------------------------------


def test_what_may_not_be_in_a_plan_goes_round_in_no_review() -> None:
    data = reviewed(SICK)
    with ZipFile(BytesIO(data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert not re.search("depressief|Zoloft", everything)
    (found,) = [one for one in shown(data) if one.lines[0].startswith("V01")]
    assert found.on == HIDDEN
    draft = api.render(api.load(SICK.encode(), "plan.yaml"), "md", concept=True).data.decode()
    assert "depressief" in draft  # so that there was something to hide


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Je was emotioneel en je zit niet lekker in je vel.", "V01"),
        ("Petra haalt haar cijfers wel, jij niet.", "V07"),
        ("Je hebt thuis veel aan je hoofd.", "V06"),
    ],
)
def test_what_check_hides_a_review_hides_too(text: str, code: str) -> None:
    plan = plan_where("slotopmerking", text)
    (found,) = [one for one in api.load(plan.encode(), "plan.yaml").report.findings if one.code == code]
    assert found.severity == "waarschuwing" and found.excerpt == HIDDEN
    data = reviewed(plan)
    with ZipFile(BytesIO(data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert not re.search("lekker in je vel|haalt haar cijfers|veel aan je hoofd", everything)
    assert [one.on for one in shown(data) if one.lines[0].startswith(code)] == [HIDDEN]


def test_what_is_answered_for_in_a_plan_can_be_read_in_a_review() -> None:
    plan = parse(plan_where("slotopmerking", "Je zit niet lekker in je vel."))
    plan["negeer"] = [{"regel": "V01", "pad": "slotopmerking", "reden": "Het gaat om de planning."}]
    assert "niet lekker in je vel" in " ".join(
        paragraph.text for paragraph in docx.Document(BytesIO(reviewed(dump(plan)))).paragraphs
    ).replace("\u00a0", " ")


def test_a_private_name_in_a_composed_text_is_hidden() -> None:
    data = reviewed(plan_where("acties.0.voor_doel", "Herstel na depressie"))
    with ZipFile(BytesIO(data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert HIDDEN in everything and "depressie" not in everything


def test_a_private_value_that_is_printed_twice_is_hidden_twice() -> None:
    text = plan_with("kenmerk: BSN 111222333")
    data = reviewed(text)
    with ZipFile(BytesIO(data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "kenmerk" in {
        format_path(one.path) for one in api.load(text.encode(), "plan.yaml").report.findings
    }
    assert "111222333" not in everything


# --- As a file -------------------------------------------------------------------------------------


def test_same_bytes_and_a_seal_that_holds() -> None:
    data = reviewed(ORIGINAL)
    assert data == reviewed(ORIGINAL)
    assert intact(data) is True
    assert data != api.render(api.load(ORIGINAL.encode(), "plan.yaml"), "docx", concept=True).data


def test_verify_knows_a_review() -> None:
    for text in (ORIGINAL, SICK):
        loaded = api.load(text.encode(), "plan.yaml")
        found = verify(reviewed(text), loaded)
        assert found.verdict is Verdict.SAME
        assert found.origin and found.origin.review and found.origin.concept and found.origin.remarks


def test_verify_tells_other_findings_from_a_forgery() -> None:
    data = reviewed(ORIGINAL)
    loaded = api.load(ORIGINAL.encode(), "plan.yaml")
    fewer = api.Report("plan.yaml", loaded.report.findings[1:], complete=True)
    other = loaded._replace(report=fewer)
    found = verify(data, other)
    assert (found.verdict, found.other_means, found.differences) == (Verdict.OTHER_MAKING, {"remarks"}, ())


@pytest.mark.parametrize("text", [ORIGINAL, SICK])
def test_the_open_xml_sdk_finds_no_fault(text: str, tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(reviewed(text))
    validator = program("ooxml-validator")
    done = subprocess.run(
        [validator, str(tmp_path / "plan.docx")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("their_comment", [True, False])
def test_in_an_own_word_file_they_are_valid_too(their_comment: bool, tmp_path: Path) -> None:
    word = docx.Document(BytesIO(dutch_file()))
    front = word.add_paragraph("Voorblad")
    word.add_paragraph("{{ inhoud }}")
    if their_comment:
        word.add_comment(front.runs, text="Klopt dit?", author="Piet")
    style = HouseStyle(word_file=saved(word))
    data = reviewed(ORIGINAL, style=style)
    assert len(shown(data)) == len(shown(reviewed(ORIGINAL)))
    assert "Voorblad" in docx.Document(BytesIO(data)).paragraphs[0].text
    (tmp_path / "plan.docx").write_bytes(data)
    validator = program("ooxml-validator")
    done = subprocess.run(
        [validator, str(tmp_path / "plan.docx")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_libreoffice_shows_every_comment(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(reviewed(ORIGINAL))
    profile = f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"
    command = [program("soffice"), "--headless", profile, "--convert-to", "odt", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "plan.docx")], check=True, capture_output=True, timeout=120)
    with ZipFile(tmp_path / "plan.odt") as archive:
        content = archive.read("content.xml").decode()
    assert content.count("<office:annotation ") == len(shown(reviewed(ORIGINAL)))
    assert content.count("<office:annotation-end ") == len(shown(reviewed(ORIGINAL)))


def test_only_word_has_room() -> None:
    loaded = api.load(ORIGINAL.encode(), "plan.yaml")
    for format in ("md", "html", "pdf"):
        with pytest.raises(ValueError, match="Word"):
            api.render(loaded, format, review=True)


def test_comments_change_nothing_elsewhere() -> None:
    from spvgen.writers import html, markdown

    for writer in (html, markdown):
        assert writer.write(replace(TOM, comments=(comment(),))) == writer.write(TOM)


# --- From the command line -------------------------------------------------------------------------


@pytest.fixture
def folder(folder: Path) -> Path:
    Path("plan.yaml").write_text(ORIGINAL, "utf-8")
    return folder


def test_fouten_do_not_hold_a_review_back(folder: Path) -> None:
    ran = spv("render", "plan.yaml", "--review")
    assert ran.code == 0
    assert english(ran.err) == []
    assert "nog 2 open plekken en 6 fouten; in het document staat waar." in ran.err
    assert len(shown(Path("plan-review.docx").read_bytes())) > 15
    assert spv("verify", "plan-review.docx", "plan.yaml").code == 0


def test_it_is_said_that_something_is_hidden(folder: Path) -> None:
    Path("plan.yaml").write_text(SICK, "utf-8")
    ran = spv("render", "plan.yaml", "--review")
    assert "Wat niet in een plan mag staan, is in het document verborgen." in ran.err
    assert "depressief" not in ran.err + ran.out


@pytest.mark.parametrize("arguments", [["--format", "pdf"], ["--format", "docx,md"], ["-o", "x.html"]])
def test_a_review_in_another_format_is_refused(folder: Path, arguments: list[str]) -> None:
    ran = spv("render", "plan.yaml", "--review", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Opmerkingen naast de tekst kan spv alleen in een Word-document zetten.")
    assert [path.name for path in folder.iterdir()] == ["plan.yaml"]


def test_a_review_without_names_is_refused(folder: Path) -> None:
    ran = spv("render", "plan.yaml", "--review", "--anonymous")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Een versie met opmerkingen kan niet zonder namen")


def test_a_plan_with_gaps_has_no_review(folder: Path) -> None:
    Path("plan.yaml").write_text(plan_with(without=("gevolgen",)), "utf-8")
    assert spv("render", "plan.yaml", "--review").code == 1
    assert not list(folder.glob("*.docx"))
