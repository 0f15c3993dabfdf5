"""The widths of columns: filled, no word broken that need not be, and room where there is much to say."""

import re
from collections.abc import Callable
from datetime import date
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spvgen.columns import (
    SIGNING_HEIGHT,
    SIGNING_SHARES,
    aligned,
    column_widths,
    in_pairs,
    label_width,
    words_by_column,
)
from spvgen.document.blocks import Fields, Heading, Paragraph, Table
from spvgen.document.words import Field, Inlines, LineBreak, Text, plain_text
from spvgen.typography import NO_BREAK, tied
from spvgen.widths import em_wide
from spvgen.writers.docx import blocks as docx
from spvgen.writers.docx.place import Numbering
from spvgen.writers.html import blocks as html
from spvgen.writers.pdf import blocks as pdf
from spvgen.writers.pdf.font import width
from spvgen.writers.pdf.place import TABLE_SIZE, TEXT_WIDTH

AVAILABLE = 80.0
ROOM = 3.0
WORD = 25.0
SIGNING_ROOM = 8.0  # points, beside what stands in a cell of the signature block
SENTENCE = "Je belt elke klant binnen één werkdag terug en legt vast wat jullie afspreken. "

cells = st.sampled_from(["", "Ja", "1 oktober 2026", "Leadopvolging", SENTENCE, SENTENCE * 5, "x" * 60])
tables = st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=5)


def widths(*columns: list[str]) -> list[float]:
    return column_widths(columns, AVAILABLE, measure=len, room=ROOM, word=WORD)


@given(tables)
def test_the_columns_fill_the_table(columns: list[list[str]]) -> None:
    found = widths(*columns)
    assert sum(found) == pytest.approx(AVAILABLE)
    assert all(each > 0 for each in found)


@given(tables)
def test_short_entries_and_words_stand_on_one_line_where_there_is_room(columns: list[list[str]]) -> None:
    least = [ROOM + max(min(len(w), WORD) for w in ["", *" ".join(column).split()]) for column in columns]
    short = [ROOM + max((len(text) for text in column if len(text) <= 18), default=0) for column in columns]
    floors = list(map(max, least, short))
    if sum(floors) <= AVAILABLE:
        assert all(each >= floor - 0.001 for each, floor in zip(widths(*columns), floors, strict=True))


def test_what_is_left_goes_to_the_column_with_most_to_say_and_to_none_that_has_enough() -> None:
    action, who, done = widths(["Actie", "Gezamenlijk voorstel"], ["Wie", "Jij"], ["Gedaan", "Deels"])
    assert (who, done) == (ROOM + len("Jij"), ROOM + len("Gedaan"))
    assert action == AVAILABLE - who - done
    name, said = widths(["Doel", "Omzet"], ["Toelichting", "In mei gemeten"])
    assert name == ROOM + len("Omzet") and said == AVAILABLE - name


def test_a_column_with_much_to_say_gets_the_room() -> None:
    action, done, told = widths(
        ["Actie", "Ronde 1", "Veertig contacten tegelijk"],
        ["Gedaan", "Ja", "Verplaatst naar 1 oktober 2026"],
        ["Toelichting", SENTENCE * 5, SENTENCE * 4],
    )
    assert told > 0.55 * AVAILABLE
    assert action < 20 and done < 20


def test_too_much_for_the_page_is_taken_from_the_wide_columns() -> None:
    date, *others = widths(["9 mei 2026"], ["x" * 60], ["y" * 60], ["z" * 60], ["v" * 60])
    assert date == ROOM + len("9 mei 2026")
    assert len({round(each, 6) for each in others}) == 1


def test_the_room_to_sign_is_the_same_on_a_web_page() -> None:
    style = resources.files("spvgen.writers.html").joinpath("style.css").read_text("utf-8")
    first, second, third = SIGNING_SHARES
    assert first + second + third == pytest.approx(1)
    assert f".ondertekening th:first-child {{ width: {first:.0%}; }}" in style
    assert f".ondertekening th:nth-child(2) {{ width: {second:.0%}; }}" in style
    assert f".ondertekening td {{ height: {SIGNING_HEIGHT}pt; }}" in style


def table(*rows: tuple[str, ...]) -> Table:
    first, *others = (tuple((Text(word),) for word in row) for row in rows)
    return Table(first, tuple(others))


LONG = "Verplaatst naar 1 mei 2026, want de klant was er niet"
SAID = SENTENCE.strip()
SHORT_STAND = table(("Doel", "Stand", "Norm"), ("Omzet", "69%", "80%"))
LONG_STAND = table(("Doel", "Stand", "Norm"), ("Omzet", LONG, "80%"))


def test_a_table_is_as_wide_in_its_columns_as_its_own_words_ask() -> None:
    first, _ = aligned((SHORT_STAND, LONG_STAND))
    assert isinstance(first, Table)
    assert words_by_column(first) == (("Doel", "Omzet"), ("Stand", "69%"), ("Norm", "80%"))


def explained(*rows: tuple[str, ...]) -> Table:
    """A table of which the first cells hold a name, and behind a slash what is to say of the row."""
    header, *others = table(*rows).header, *table(*rows).rows
    told = ((_parted(plain_text(first)), *rest) for first, *rest in others)
    return Table(header, tuple(told), explained=True)


def _parted(words: str) -> Inlines:
    name, _, said = words.partition("/")
    return (Text(name), LineBreak(), Text(said)) if said else (Text(name),)


EXPLAINED = explained(("Doel", "Stand", "Norm"), (f"Omzet/{SAID}", "69%", "80%"), ("Marge", "9%", "8%"))


def test_what_explains_a_row_takes_no_room_in_its_column_and_the_name_has_the_rest() -> None:
    assert words_by_column(EXPLAINED)[0] == ("Doel", "Omzet", "Marge")
    name, stand, norm = column_widths(
        words_by_column(EXPLAINED), AVAILABLE, measure=len, room=ROOM, word=WORD, named=True
    )
    assert (stand, norm) == (ROOM + len("Stand"), ROOM + len("Norm"))
    assert name == AVAILABLE - stand - norm


@pytest.mark.parametrize("first", ["Omzet", "Omzet/", "Een lange naam van een doel"])
def test_a_row_without_explanation_is_one_row_in_every_format(first: str) -> None:
    block = explained(("Doel", "Stand", "Norm"), (first, "69%", "80%"))
    assert docx.body((block,), Numbering()).count("<w:tr>") == 2
    assert html.body((block,))[0].count("<tr") == 2
    (node,) = pdf.body((block,))
    assert node["rows"][0]["said"] == ""


def test_an_explanation_goes_over_all_columns_in_every_format_and_stays_with_its_row() -> None:
    written = docx.body((EXPLAINED,), Numbering())
    head, row, said, last = re.findall("<w:tr>.*?</w:tr>", written)
    assert '<w:gridSpan w:val="3"/>' in said and SAID in said
    assert "keepNext" in row and '<w:bottom w:val="nil"/>' in row and '<w:top w:val="nil"/>' in said
    assert "gridSpan" not in head + row + last
    (page,) = html.body((EXPLAINED,))
    assert f'<td class="uitleg" colspan="3">{SAID}</td>' in page
    assert '<tr class="volgt toegelicht"><td data-kop="Doel">Omzet</td>' in page
    (node,) = pdf.body((EXPLAINED,))
    assert [row["said"] for row in node["rows"]] == [SAID, ""]
    assert node["rows"][0]["cells"] == ["Omzet", "69%", "80%"]
    assert node["rows"][0]["wide"] > node["columns"][0]


@pytest.mark.parametrize("measure", [em_wide, width])
def test_who_signs_has_most_room_and_a_date_and_the_choices_fit_on_one_line(
    measure: Callable[[str], float],
) -> None:
    name, when, sign = (share * TEXT_WIDTH - SIGNING_ROOM for share in SIGNING_SHARES)
    assert sign > name > when
    assert TABLE_SIZE * measure("12 september 2026") < when
    assert TABLE_SIZE * measure("☐ voor akkoord    ☐ voor ontvangst") < name


def fields(*rows: tuple[str, str]) -> Fields:
    return Fields(tuple(((Text(label),), (Text(value),)) for label, value in rows))


NAMES = (("Naam", "Tom Bakker"), ("Functie", "Accountmanager"))
DAYS = (("Start", "8 juli 2025"), ("Einde", "1 september 2025"))
JOB = ("Functie", "accountmanager grote klanten in Noord-Nederland en Noord-Duitsland")
AUTUMN = (("Start", "12 september 2025"), ("Einde", "31 december 2025"))
LONG = ("Organisatie", "Lindehof Kantoorinrichting en Projectinrichting, team Sales Midden-Nederland")


def in_rows(*rows: tuple[str, str], width: float = 45.0) -> list[str]:
    """The labels of each row in a head; nothing where all stand one below the other."""
    _, head = aligned((Heading(1, (Text("Titel"),)), fields(*rows)))
    assert isinstance(head, Fields)
    pairs = in_pairs(head, width)
    return [" ".join(plain_text(label) for label, _ in row) for row in pairs.rows] if pairs else []


def test_short_fields_of_a_head_stand_beside_each_other_in_order() -> None:
    assert in_rows(*NAMES, *DAYS) == ["Naam Functie", "Start Einde"]
    assert in_rows(*NAMES, LONG, *DAYS) == ["Naam Functie", "Organisatie", "Start Einde"]
    assert in_rows(NAMES[0], *DAYS, NAMES[1], LONG, LONG)[:2] == ["Naam Start", "Einde Functie"]


def dated(*rows: tuple[str, str]) -> Fields:
    """Fields of which the values with a figure in them are days."""
    day = date(2026, 3, 2)
    return Fields(
        tuple(((Text(one),), (Field((), two, day if two[0].isdigit() else None),)) for one, two in rows)
    )


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        ((NAMES[0], *DAYS, NAMES[1]), ["Naam", "Start Einde", "Functie"]),
        ((LONG, NAMES[0], *DAYS, *NAMES), ["Organisatie", "Naam", "Start Einde", "Naam Functie"]),
        ((*NAMES, *DAYS, DAYS[0], *NAMES), ["Naam Functie", "Start Einde", "Start Naam", "Functie"]),
        ((*NAMES, *DAYS, *DAYS), ["Naam Functie", "Start Einde", "Start Einde"]),
        ((NAMES[0], DAYS[0], *NAMES), ["Naam Start", "Naam Functie"]),
        ((NAMES[0], JOB, *AUTUMN, *DAYS), ["Naam", "Functie", "Start Einde", "Start Einde"]),
        ((NAMES[0], JOB, *NAMES), ["Naam Functie", "Naam Functie"]),
    ],
)
def test_start_and_end_stand_in_one_row(rows: tuple[tuple[str, str], ...], shown: list[str]) -> None:
    _, head = aligned((Heading(1, (Text("Titel"),)), dated(*rows)))
    assert isinstance(head, Fields)
    pairs = in_pairs(head, 45.0)
    found = [" ".join(plain_text(label) for label, _ in row) for row in pairs.rows] if pairs else []
    assert found == (shown if len([row for row in shown if " " in row]) > 1 else [])


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("Verbeterplan – Dennis van Oorschot", "van_Oorschot"),
        ("Gespreksverslag – Ine van der Oye-de Bruijn", "van_der_Oye-de_Bruijn"),
        ("Actielijst – Kees van 't Hof", "van_’t_Hof"),
        ("Koersplan – Lotte ten Brink", "ten_Brink"),
        ("Doel van het verbeterplan", "Doel van het verbeterplan"),
        ("Wat houdt ons vast in de waan van de dag?", "in de waan van de dag?"),
        ("Ida Mende Vries", "Mende Vries"),
    ],
)
def test_a_surname_in_a_heading_is_not_parted(title: str, whole: str) -> None:
    (heading,) = aligned((Heading(1, (Text(title[:16]), Field((), title[16:]))),))
    assert isinstance(heading, Heading)
    assert whole in tied(plain_text(heading.children)).replace(NO_BREAK, "_").replace("_–", " –")


@pytest.mark.parametrize(
    "rows",
    [(NAMES[0], *DAYS, LONG, *NAMES), (*NAMES, LONG, LONG, *DAYS), (LONG, *NAMES, LONG, LONG, *DAYS)],
)
def test_pairs_with_several_rows_between_them_are_none(rows: tuple[tuple[str, str], ...]) -> None:
    assert in_rows(*rows) == []
    assert len(in_rows(*(row for row in rows if row != LONG), *NAMES, LONG)) >= 3


@pytest.mark.parametrize(
    "rows", [NAMES, (*NAMES, LONG), (*NAMES, LONG, DAYS[0], LONG), (LONG, LONG, LONG), (*NAMES, ("Leeg", ""))]
)
def test_few_short_fields_stand_one_below_the_other(rows: tuple[tuple[str, str], ...]) -> None:
    assert in_rows(*rows) == []


def test_a_value_of_more_lines_has_a_row_to_itself() -> None:
    pause = ((Text("Pauze"),), (Text("1 mei 2026"), LineBreak(), Text("1 juni 2026")))
    head = Fields((*fields(*NAMES, *DAYS).rows, pause, pause), head=True)
    pairs = in_pairs(head, 45)
    assert pairs and [len(row) for row in pairs.rows] == [2, 2, 1, 1]


def test_fields_elsewhere_and_on_a_narrow_page_stand_one_below_the_other() -> None:
    assert in_pairs(fields(*NAMES, *DAYS), 45) is None
    assert in_rows(*NAMES, *DAYS, width=20) == []


def test_what_is_in_a_pair_stands_on_one_line() -> None:
    pairs = in_pairs(Fields(fields(*NAMES, *DAYS, *NAMES).rows, head=True), 45)
    assert pairs and sum(pairs.widths) == pytest.approx(45)
    for row in pairs.rows:
        cells = [cell for field in row for cell in field]
        assert all(em_wide(plain_text(cell)) < wide for cell, wide in zip(cells, pairs.widths, strict=True))


def test_all_fields_have_their_values_under_one_another_beside_the_longest_label() -> None:
    short, longer = fields(("Norm", "80%")), fields(("Huidige situatie", "64%"))
    first, second = (block for block in aligned((short, longer)) if isinstance(block, Fields))
    assert label_width(first) == label_width(second)
    assert em_wide("Huidige situatie") < label_width(first) < 10
    (wordy,) = aligned((fields(("Wat we de vorige keer hebben afgesproken", "80%")),))
    assert isinstance(wordy, Fields) and label_width(wordy) == label_width(short) == 11.9


def test_a_head_in_pairs_is_equally_wide_in_word_and_pdf() -> None:
    blocks = (Heading(1, (Text("Titel"),)), fields(*NAMES, *DAYS))
    in_word = [
        int(wide) / 20 for wide in re.findall(r'<w:gridCol w:w="(\d+)"', docx.body(blocks, Numbering()))
    ]
    head = pdf.body(blocks)[1]
    assert head["labels"] == pytest.approx([in_word[0], in_word[2]], abs=0.1)
    assert head["left"] == pytest.approx(sum(in_word[:2]), abs=0.1)


@pytest.mark.parametrize(("level", "head"), [(1, True), (2, False)])
def test_there_is_more_room_below_the_head_of_a_document(level: int, head: bool) -> None:
    blocks = (Heading(level, (Text("Titel"),)), fields(*NAMES), Paragraph((Text("Beste Tom,"),)))
    assert ('w:before="320"' in docx.body(blocks, Numbering())) is head
    assert pdf.body(blocks)[1]["head"] is head
    style = resources.files("spvgen.writers.html").joinpath("style.css").read_text("utf-8")
    assert "h1 + dl + p { margin-top: 2em; }" in style
