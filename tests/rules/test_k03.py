"""K03: a table, or the head of a mail, in a text."""

import pytest
from whole import told

from support import plan_where

POINTS = "- week: 4 mei; gesprekken: 38; orders: 14\n- week: 11 mei; gesprekken: 41; orders: 17"


@pytest.mark.parametrize(
    "table",
    [
        "week\tgesprekken\torders\n4 mei\t38\t14\n11 mei\t41\t17",
        "| week | gesprekken | orders |\n|---|---|---|\n| 4 mei | 38 | 14 |\n| 11 mei | 41 | 17 |",
        "week | gesprekken | orders\n4 mei | 38 | 14\n11 mei | 41 | 17",
        "week;gesprekken;orders\n4 mei;38;14\n11 mei;41;17",
    ],
)
@pytest.mark.parametrize("before", ["", "Zo ging het tot nu toe:\n"])
@pytest.mark.parametrize("key", ["inleiding", "aanleiding.omschrijving", "slotopmerking"])
def test_a_table_becomes_points_with_the_heads_of_its_columns(table: str, before: str, key: str) -> None:
    (found,) = told(plan_where(key, f"{before}{table}"), "K03")
    assert found.severity == "waarschuwing"
    assert found.hint.endswith(f"Schrijf: {POINTS}")


def test_a_row_of_three_cells_with_tabs_is_a_table_by_itself() -> None:
    (found,) = told(plan_where("slotopmerking", "Zo stond het:\n4 mei\t38\t14\nDat viel tegen."), "K03")
    assert found.hint.endswith("Schrijf: - 4 mei; 38; 14")


def test_what_the_hint_says_is_no_table() -> None:
    assert not told(plan_where("slotopmerking", POINTS), "K03")


@pytest.mark.parametrize(
    "text",
    [
        "•\tJe belt elke dag.\n•\tJe mailt elke week.",
        "1.\tJe belt elke dag.\n2.\tJe mailt elke week.",
        "o\tJe belt\n-\tJe mailt",
        "Je belt;\nje mailt;\nje komt langs.",
        "Je belt elke dag; je mailt elke week;\nje schrijft op wat je hoort; je leest het terug;",
        "Je belt klanten en/of leads.\nHet keuzemenu is ja|nee.",
        "Tijd:\t10:00 uur",
        "Van: maandag tot vrijdag.\nDaarna is het anders.",
        "Aan: de klanten in Noord\nOnderwerp: de nieuwe prijzen",
    ],
)
def test_points_and_sentences_are_no_table(text: str) -> None:
    assert not told(plan_where("slotopmerking", text), "K03")


def test_the_head_of_a_mail() -> None:
    mail = "Van: Marieke de Wit\nVerzonden: 4 mei 2026\nAan: Sara\nOnderwerp: offerte\n\nWaar blijft hij?"
    (found,) = told(plan_where("aanleiding.omschrijving", mail), "K03")
    assert "mail" in found.message and "wie wanneer wat schreef" in found.hint


def test_a_long_table_begins_in_the_hint() -> None:
    (found,) = told(plan_where("slotopmerking", "\n".join(f"{n} mei;{n}" for n in range(1, 31))), "K03")
    assert "en ga zo door. Schrijf: - " in found.hint and found.hint.count("\n") == 11
