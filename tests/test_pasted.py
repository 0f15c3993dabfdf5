"""What people paste from Word: a table, a numbered list. Each becomes points, and no word is lost."""

import re

import pytest

from spvgen import api
from spvgen.diagnostics import Finding
from spvgen.source import read_source
from support import written_in

ROWS = """\
  | nr | doelstelling | huidig | wanneer |
  |----|:------------:|--------|---------|
  | 1  | Herstelbezoeken | 9,2% | 12/3/27 |
  | 2  | Werkbonnen: binnen 24 uur | 40% | 31-12-2026 |
"""


def found(text: str) -> list[Finding]:
    return list(api.check(f"soort: verbeterplan\n{text}".encode(), "plan.yaml").findings)


def mistakes(text: str) -> list[Finding]:
    """What keeps it from being YAML."""
    return [one for one in found(text) if one.code == "X01"]


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


# --- Tables ----------------------------------------------------------------------------------------


def test_each_row_of_a_table_becomes_a_point_of_a_list() -> None:
    (one,) = mistakes(f"doelstellingen:\n{ROWS}")
    assert (one.code, one.start.line) == ("X01", 3) and "tabel" in one.message
    assert "#" not in one.hint
    source, _ = read_source(f"doelstellingen:\n{written_in(one)}\n".encode(), "plan.yaml")
    assert source and source.value == {
        "doelstellingen": [
            "nr: 1; doelstelling: Herstelbezoeken; huidig: 9,2%; wanneer: 12/3/27",
            "nr: 2; doelstelling: Werkbonnen: binnen 24 uur; huidig: 40%; wanneer: 31-12-2026",
        ]
    }


@pytest.mark.parametrize(("key", "holds"), [("doelen", "verwachting"), ("acties", "afspraak")])
def test_each_row_of_a_table_has_its_words_behind_a_key_at_once(key: str, holds: str) -> None:
    (one,) = mistakes(f"{key}:\n{ROWS}")
    assert "daarna" not in one.hint and "Hier horen sleutels bij." in one.hint
    source, _ = read_source(f"{key}:\n{written_in(one)}\n".encode(), "plan.yaml")
    assert source and isinstance(source.value, dict)
    first, second = source.value[key]  # type: ignore[misc]
    assert first[holds] == "nr: 1; doelstelling: Herstelbezoeken; huidig: 9,2%; wanneer: 12/3/27"
    assert second[holds].startswith("nr: 2; doelstelling: Werkbonnen")


def test_a_table_in_a_text_becomes_lines_of_that_text() -> None:
    table = "    | maand | te laat |\n    | maart | 4 keer |\n    | april | 3 keer |\n"
    (one,) = mistakes(f"aanleiding:\n  omschrijving:\n{table}")
    assert written_in(one) == (
        "  omschrijving: |\n    maand: maart; te laat: 4 keer\n    maand: april; te laat: 3 keer"
    )


def test_a_table_without_heads_keeps_all_its_cells() -> None:
    (one,) = mistakes("doelen:\n  | 1 | Herstelbezoeken | 9,2% |\n  | 2 | Bonnen | 40% |\n")
    assert '"1; Herstelbezoeken; 9,2%"' in written_in(one) and '"2; Bonnen; 40%"' in written_in(one)


def test_all_tables_are_told_of_in_one_run() -> None:
    told = mistakes(f"doelen:\n{ROWS}acties:\n  | wat | wie |\n  | Bellen | Mo |\ngevolgen: Dan praten we.\n")
    assert [(one.code, one.start.line) for one in told] == [("X01", 3), ("X01", 8)]


def test_a_block_text_is_no_table() -> None:
    assert not mistakes("aanleiding:\n  omschrijving: |\n    a | b | c\n")


# --- Numbered lists --------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", [".", ")"])
def test_numbered_lines_become_points(mark: str) -> None:
    text = f"acties:\n  1{mark} Je belt elke week.\n  2{mark} Je vult je bonnen in\n  op de dag zelf.\n"
    (one,) = [each for each in found(text) if each.path[:1] == ("acties",)]
    assert one.code == "X04"
    assert written_in(one) == (
        "acties:\n  - titel: …\n    afspraak: Je belt elke week.\n"
        "  - titel: …\n    afspraak: Je vult je bonnen in op de dag zelf."
    )


def test_numbered_lines_of_a_list_of_texts() -> None:
    text = "aanleiding:\n  sterke_punten:\n    1. Je kent de ketels.\n    2. Klanten zijn blij.\n"
    (one,) = [each for each in found(text) if "sterke_punten" in each.path]
    assert written_in(one) == "  sterke_punten:\n    - Je kent de ketels.\n    - Klanten zijn blij."


def test_numbered_lines_with_a_colon_are_points_with_a_name() -> None:
    text = "doelen:\n  1. Op tijd: je begint om 8 uur.\n  2. Bonnen: je levert 95% in.\n"
    (one,) = [each for each in found(text) if each.path[:1] == ("doelen",)]
    assert written_in(one) == (
        "doelen:\n"
        "  - gebied: Op tijd\n    verwachting: je begint om 8 uur.\n    huidige_situatie: …\n"
        "  - gebied: Bonnen\n    verwachting: je levert 95% in.\n    huidige_situatie: …"
    )


@pytest.mark.parametrize(
    "points",
    [
        "  1) Bellen: je belt elke week.\n  2) Je vult je bonnen in.\n",
        "  1. Je belt elke week.\n  2. Bonnen: die vul je in.\n",
    ],
)
def test_numbered_lines_of_which_one_has_a_colon(points: str) -> None:
    (one,) = mistakes(f"acties:\n{points}")
    assert one.code == "X01" and f"‘{points.split(maxsplit=1)[0]}’" in one.message
    written = written_in(one)
    assert words(re.sub(r"\d[.)]", "", points)) <= words(written)
    source, _ = read_source(f"acties:\n{written}\n".encode(), "plan.yaml")
    assert source and isinstance(source.value, dict) and isinstance(source.value["acties"], list)
    texts = [item["afspraak"] for item in source.value["acties"]]
    assert len(texts) == 2 and all(text[0].isupper() for text in texts)


def test_a_number_in_a_running_text_is_no_point() -> None:
    text = "aanleiding:\n  omschrijving: Je had\n    1. geen bonnen.\n"
    assert not [one for one in found(text) if "nummer" in one.message]


# --- Rows of Excel -----------------------------------------------------------------------------------

MEASURED = (
    "soort: koersplan\norganisatie: Noord BV\nlooptijd:\n  start: 4-1-2027\n  einde: 2027-12-31\nmetingen:\n"
)


@pytest.mark.parametrize("indent", ["", "  "])
def test_rows_of_excel_become_points_with_their_keys_and_the_rest_is_read(indent: str) -> None:
    text = f"{MEASURED}{indent}1-2-2027\t€ 1.214.300\n{indent}1-3-2027\t€ 1.251.000\tBouwvak\n"
    told = api.check(text.encode(), "plan.yaml").findings
    (one,) = [each for each in told if each.code == "X01"]
    assert one.start.line == 7 and "Excel" in one.message
    assert written_in(one) == (
        "  - datum: 2027-02-01\n    waarde: € 1.214.300\n"
        "  - datum: 2027-03-01\n    waarde: € 1.251.000\n    toelichting: Bouwvak"
    )
    assert "looptijd.start" in {".".join(map(str, each.path)) for each in told}


def test_rows_of_excel_below_keys_for_heads() -> None:
    (one,) = mistakes("acties:\ntitel\tafspraak\twie\nBellen\tTom belt: elke week.\tTom\n")
    assert written_in(one) == '  - titel: Bellen\n    afspraak: "Tom belt: elke week."\n    wie: Tom'


def test_rows_of_excel_of_which_a_cell_fits_no_key() -> None:
    (one,) = mistakes("evaluatie:\nMaart\t1-3-2027\tnaar kantoor\tmet Tom\tnog iets\n")
    assert written_in(one) == '  - "Maart; 1-3-2027; naar kantoor; met Tom; nog iets"'


@pytest.mark.parametrize(
    ("soort", "above", "rows", "told"),
    [
        ("koersplan", "acties:", ["Wat\tWie\tWanneer", "Belrooster\tPiet\t30-3-2026"],
         "  - afspraak: Belrooster\n    wie: Piet\n    deadline: 2026-03-30"),
        ("verbeterplan", "succescriteria:", ["Doel\tCriterium", "Omzet\tJe haalt 80%"],
         "  - voor_doel: Omzet\n    criterium: Je haalt 80%"),
        ("koersplan", "metingen:", ["Datum\tWaarde\tOpmerking", "2-2-2026\t\tgeen"],
         "  - datum: 2026-02-02\n    toelichting: geen"),
        ("koersplan", "metingen:", ["Waarde\tWaarde", "58%\t61%"], "Onder ‘metingen’ staan de sleutels ‘datum’, ‘waarde’ en ‘toelichting’: zet elke cel bij de goede."),
        ("verbeterplan", "looptijd:", ["start\t2025-07-08", "einde\t2025-09-01"],
         "  start: 2025-07-08\n  einde: 2025-09-01"),
        ("verbeterplan", "medewerker:", ["Naam\tTom Bakker", "Functie\tAccountmanager"],
         "  naam: Tom Bakker\n  functie: Accountmanager"),
    ],
)  # fmt: skip
def test_no_head_of_a_column_is_a_point_and_no_cell_stands_behind_another_key(
    soort: str, above: str, rows: list[str], told: str
) -> None:
    text = f"soort: {soort}\n{above}\n" + "\n".join(rows) + "\n"
    (one,) = [each for each in api.check(text.encode(), "plan.yaml").findings if each.code == "X01"]
    assert told in one.hint


def test_rows_of_excel_are_told_however_many_there_are() -> None:
    rows = "".join(f"{day}-2-2027\t€ 1.214.{300 + day}\n" for day in range(1, 25))
    (one,) = [each for each in api.check(f"{MEASURED}{rows}".encode(), "p").findings if each.code == "X01"]
    assert written_in(one).count("- datum: ") == 24


# --- Points of Word ----------------------------------------------------------------------------------

FACTS = ["De omzet daalde: van 1,4 naar 1,2 mln.", "Er kochten er 121.", "In 2025 waren dat er 152."]


@pytest.mark.parametrize(
    "marks", [("•\t", "•\t", "o\t"), ("• ", "• ", "o "), ("* ", "* ", "o "), ("\uf0b7\t", "\uf0b7\t", "o\t"),
              ("-\t", "-\t", "o\t"), ("- ", "- ", "- o "), ("- ", "- • ", "- o ")]
)  # fmt: skip
def test_points_of_word_are_told_as_they_will_be_accepted(marks: tuple[str, ...]) -> None:
    points = "".join(f"{mark}{fact}\n" for mark, fact in zip(marks, FACTS, strict=True))
    told = api.check(f"soort: koersplan\nfeiten:\n{points}".encode(), "plan.yaml").findings
    wrong = [one for one in told if one.start.line > 2 and one.severity.value == "fout"]
    lines = "\n".join(written_in(one) for one in wrong).split("\n")
    assert [line.strip() for line in lines] == [
        f'- feit: "{FACTS[0]}"', f"- feit: {FACTS[1]}", f"- feit: {FACTS[2]}",
    ]  # fmt: skip
    again = api.check(
        ("soort: koersplan\nfeiten:\n" + "\n".join(lines) + "\n").encode(), "plan.yaml"
    ).findings
    assert not [one for one in again if one.start.line > 2 and one.severity.value == "fout"]


def test_points_of_word_in_a_list_of_texts_need_no_keys() -> None:
    (one,) = mistakes("succescriteria: []\naanleiding:\n  sterke_punten:\n  • Komt op tijd: altijd.\n")
    assert written_in(one) == '  - "Komt op tijd: altijd."' and "sleutel" not in one.hint


def test_a_curly_quote_that_is_closed_nowhere_is_not_kept_in_the_advice() -> None:
    (one,) = mistakes("organisatie: “Noord: in de stad\n")
    assert "wordt niet gesloten" in one.message
    assert written_in(one) == 'organisatie: "Noord: in de stad"'
