"""Points under each other in a text of the plan are a list in the document, in all formats."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document as WordDocument
from pypdf import PdfReader

from spvgen import api, composing
from spvgen.template.points import lines_as_meant, lines_of_points
from spvgen.wrapped import bare_point
from support import clean_plan, dump, plan_where

LISTS = {
    "- je belt de klant\n- je mailt de planner": "-",
    "• je belt de klant\n• je mailt de planner": "-",
    "•je belt de klant\n•je mailt de planner": "-",
    "o  je belt de klant\no  je mailt de planner": "-",
    "– je belt de klant\n– je mailt de planner": "-",
    "• je belt de klant • je mailt de planner": "-",
    "-je belt de klant\n-je mailt de planner": "-",
    "–je belt de klant\n– je mailt de planner": "-",
    "- je belt de klant\n—je mailt de planner": "-",
    "1. je belt de klant\n2. je mailt de planner": "1.",
    "1) je belt de klant\n2) je mailt de planner": "1.",
}


def printed(said: str, format: str = "md") -> bytes:
    plan = plan_where("acties.0.afspraak", said)
    return api.render(api.load(plan.encode(), "plan.yaml"), format).data


def action(said: str) -> list[str]:
    """The lines of the action in Markdown, without the white space around them."""
    text = printed(said).decode()
    part = text[text.index("- **Dagstart**") : text.index("- **Dagafsluiting**")]
    return [line.strip() for line in part.splitlines() if line.strip()]


@pytest.mark.parametrize(("said", "mark"), LISTS.items())
def test_points_are_a_list(said: str, mark: str) -> None:
    name, first, second, rest = action(said)
    assert name == "- **Dagstart**:"
    assert first == f"{mark} je belt de klant"
    assert second.endswith(" je mailt de planner")
    assert second.startswith("-" if mark == "-" else "2.")
    assert rest.startswith("_elke werkdag")


def test_what_leads_to_the_points_stays_before_them() -> None:
    name, *points = action("Over de telefoon:\n- van 9 tot 11 geen telefoon\n- van 11 tot 12 wel")[:3]
    assert name == "- **Dagstart**: Over de telefoon:"
    assert points == ["- van 9 tot 11 geen telefoon", "- van 11 tot 12 wel"]


@pytest.mark.parametrize(
    "said",
    [
        "Je belt de klant - en je mailt de planner.",
        "- je belt de klant",
        "-je belt de klant",
        "-5 tot 3 graden in de koeling\n-18 graden in de vriezer",
        "-€ 500 in mei\n-€ 300 in juni",
        "--\nJe belt de klant.\n--",
        "Je belt 2 klanten.\nJe mailt er 3.",
        "3. je belt de klant\n7. je mailt de planner",
    ],
)
def test_any_other_text_keeps_its_signs(said: str) -> None:
    text = printed(said).decode().replace("\\", "")
    assert all(line in text for line in said.splitlines())


def test_word_has_a_real_list() -> None:
    document = WordDocument(BytesIO(printed("• je belt de klant\n• je mailt de planner", "docx")))
    (paragraph,) = [one for one in document.paragraphs if one.text == "je belt de klant"]
    assert paragraph._p.pPr is not None
    assert (
        paragraph._p.pPr.numPr is not None
        or "Lijst" in paragraph.style.name
        or "List" in paragraph.style.name
    )


def test_html_has_a_real_list() -> None:
    text = printed("• je belt de klant\n• je mailt de planner", "html").decode()
    assert "<p>je belt de klant</p></li>" in text
    assert "<p>je mailt de planner</p></li>" in text


def test_a_list_in_a_list_of_texts_is_part_of_it() -> None:
    data = clean_plan()
    data["aanleiding"]["sterke_punten"] = ["- Je kent de klant.\n- Je werkt netjes.", "Je helpt collega's."]
    text = api.render(api.load(dump(data).encode(), "plan.yaml"), "md").data.decode()
    assert "- Je kent de klant.\n- Je werkt netjes.\n- Je helpt collega’s." in text


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("• bellen • mailen", ["• bellen", "• mailen"]),
        ("1. Je belt. 2. Je mailt.", ["1. Je belt.", "2. Je mailt."]),
        ("1. Je belt om 2. 3 klanten", ["1. Je belt om 2. 3 klanten"]),
        ("Je belt • je mailt", ["Je belt • je mailt"]),
        ("", [""]),
    ],
)
def test_a_line_with_several_points(line: str, parts: list[str]) -> None:
    assert lines_of_points(line) == parts


@pytest.mark.parametrize("mark", ["- ", "• ", "•", "o  ", "– ", "-", "–", "1) ", "2. "])
def test_a_point_that_was_pasted_with_its_sign_has_one_sign(mark: str) -> None:
    plan = clean_plan("koersplan")
    plan["evaluatiemomenten"][0] |= {"besproken": "Alles.", "afspraken": [f"{mark}Marieke regelt een lijst."]}
    made = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md")
    assert "\n- Marieke regelt een lijst.\n" in made.data.decode() and made.unprinted == ()


@pytest.mark.parametrize(
    "said", ["3 klanten", "24-uursdienst", "2. kwartaal", "-5 graden", "-€ 500", "-", "o ja", "(1) een"]
)
def test_what_looks_like_a_sign_and_is_none(said: str) -> None:
    assert bare_point(said) == said


def test_what_a_team_discussed_may_be_a_list() -> None:
    plan = clean_plan("koersplan")
    plan["evaluatiemomenten"][0]["besproken"] = "- de norm\n- de acties"
    made = api.render(api.load(dump(plan).encode(), "plan.yaml"), "md").data.decode()
    assert "\n\n- de norm\n- de acties\n" in made.partition("## Verslagen")[2]


NESTED = {
    "Over de telefoon:\n- bel de klant\n  - in Utrecht\n  - in Zeist\n- mail de planner": "-",
    "1. bel de klant\n   - in Utrecht\n   - in Zeist\n2. mail de planner": "1.",
    "• bel de klant\no  in Utrecht\no  in Zeist\n• mail de planner": "-",
    "- bel de klant\n\t- in Utrecht\n\t- in Zeist\n- mail de planner": "-",
}


@pytest.mark.parametrize(("said", "mark"), NESTED.items())
def test_points_below_a_point_are_a_list_in_it(said: str, mark: str) -> None:
    text = printed(said).decode()
    width = " " * len(f"  {mark} ")
    below = f"  {mark} bel de klant\n{width}- in Utrecht\n{width}- in Zeist\n"
    assert below in text
    assert f"  {mark.replace('1', '2')} mail de planner\n" in text
    assert "in Utrecht</p></li>\n<li" in (html := printed(said, "html").decode())
    assert 'bel de klant</p>\n<ul class="dicht">' in html


@pytest.mark.parametrize("said", NESTED)
def test_word_and_pdf_have_points_of_a_lower_level(said: str) -> None:
    word = WordDocument(BytesIO(printed(said, "docx")))
    levels = {p.text: p._p.pPr.numPr.ilvl.val for p in word.paragraphs if p._p.pPr.numPr is not None}
    assert [levels[text] for text in ("bel de klant", "in Utrecht", "in Zeist", "mail de planner")] == [
        1, 2, 2, 1,
    ]  # fmt: skip
    pages = PdfReader(BytesIO(printed(said, "pdf"))).pages
    assert "▪ in Utrecht ▪ in Zeist " in " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize(
    "said",
    [
        "Over de telefoon:\n  - bel de klant\n  - mail de planner",
        "- bel de klant\n– mail de planner",
        "- bel de klant\n  op maandag\n- mail de planner",
    ],
)
def test_points_beside_each_other_stay_on_one_level(said: str) -> None:
    lines = action(said)
    assert "- mail de planner" in lines
    assert "  - mail de planner\n" in printed(said).decode()


def test_numbers_are_printed_as_they_were_typed() -> None:
    data = printed("1. bel de klant\n2. mail de planner", "docx")
    with ZipFile(BytesIO(data)) as archive:
        numbering = archive.read("word/numbering.xml").decode()
    assert "lowerLetter" not in numbering and "lowerRoman" not in numbering
    pdf = "".join(page.extract_text() for page in PdfReader(BytesIO(printed("1. bel\n2. mail", "pdf"))).pages)
    assert "2." in pdf and "b." not in pdf.split("Dagstart")[1].split("Dagafsluiting")[0]
    assert "lower-alpha" not in printed("1. bel\n2. mail", "html").decode()


GOES_ON = {
    "De fouten:\n- verkeerd artikel;\n- verkeerde pallet (10%).\nHet tempo is goed.": "Het tempo is goed.",
    "1. bel de klant\n2. mail de planner\nDaarna maak je een verslag.": "Daarna maak je een verslag.",
    "Over de telefoon:\n  - bel de klant\n  - mail de planner\nLukt het niet? Meld het.": "Lukt het niet? Meld het.",
    "• bel de klant • mail de planner\n‘Later’ telt niet.": "‘Later’ telt niet.",
    "- bel de klant\n  - in Utrecht\n- mail de planner\nDat doe je voor tien uur.": "Dat doe je voor tien uur.",
}  # fmt: skip


@pytest.mark.parametrize(("said", "behind"), GOES_ON.items())
def test_a_sentence_below_a_list_is_not_of_its_last_point(said: str, behind: str) -> None:
    head, _, _ = said.rpartition("\n")
    without_line, with_line = (
        composing.compose(
            api.load(plan_where("acties.0.afspraak", each).encode(), "plan.yaml")
        ).document.blocks
        for each in (said, f"{head}\n\n{behind}")
    )
    assert without_line == with_line
    *_, point, paragraph, _ = action(said)
    assert point[0] in "-12" and paragraph.rstrip("\\") == behind


def test_each_list_has_its_own_words_before_it() -> None:
    lines = action("Wel:\n- bel de klant\n- mail de planner\nNiet:\n- chat\n- app")[:-1]
    assert lines[0].endswith(" Wel:")
    assert lines[1:] == ["- bel de klant", "- mail de planner", "Niet:", "- chat", "- app"]


@pytest.mark.parametrize(
    "said",
    [
        "- bel de klant\nop maandag\n- mail de planner",
        "- bel de klant\n- mail de planner, en spreek\nde dag af.",
        "- bel de klant\n- mail de planner, samen met\nMarleen Pol.",
        "- bel de klant\n- mail de planner.\n  Dat is elke dag hetzelfde adres.",
        "- bel de klant\nDat doe je elke dag.",
        "- bel de klant\n- mail de planner\n3 keer per week.",
    ],
)
def test_what_runs_on_stays_of_its_point(said: str) -> None:
    assert "" not in lines_as_meant(said.split("\n"))


def test_no_format_has_that_sentence_in_a_point() -> None:
    said = "- bel de klant\n- mail de planner\nHet tempo is goed."
    assert "<p>mail de planner</p></li>\n</ul>\n<p>Het tempo is goed." in printed(said, "html").decode()
    word = WordDocument(BytesIO(printed(said, "docx")))
    (levels,) = [one._p.pPr.numPr for one in word.paragraphs if one.text.startswith("Het tempo is goed.")]
    assert levels is None
    pages = PdfReader(BytesIO(printed(said, "pdf"))).pages
    lines = "\n".join(page.extract_text() for page in pages).splitlines()
    assert any(line.strip().startswith("Het tempo is goed.") for line in lines)
