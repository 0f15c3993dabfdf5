"""K02: quotation marks of a word processor around a whole value."""

import pytest
from whole import told

from support import plan_where


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("“Noordhof Techniek”", "Noordhof Techniek"),
        ("‘Noordhof’", "Noordhof"),
        ("„Noordhof & Zn”", "Noordhof & Zn"),
        ("”Noordhof’s winkel”", "Noordhof’s winkel"),
        ("“ Noordhof ”", "Noordhof"),
    ],
)
def test_the_hint_gives_the_value_without(value: str, meant: str) -> None:
    (found,) = told(plan_where("organisatie", value), "K02")
    assert found.severity == "waarschuwing"
    assert found.path == ("organisatie",)
    assert found.end.column - found.start.column == len(value)
    assert found.hint == f"Schrijf: {meant}"


@pytest.mark.parametrize(
    "value",
    [
        "Noordhof ‘Techniek’", "‘Noordhof’ en ‘Zuidhof’", "“Ik bel je morgen terug.”", "‘Waarom belt niemand?’",
        "’t Hoekje", "“", "“”", '"Noordhof"', "‘s-Hertogenbosch",
        "“Ik had die week drie diensten en geen tijd om iedereen terug te bellen”",
    ],
)  # fmt: skip
def test_words_of_somebody_and_names_are_left(value: str) -> None:
    assert not told(plan_where("organisatie", value), "K02")


@pytest.mark.parametrize("value", ["", " "])
def test_a_value_that_is_empty_has_no_quotation_marks(value: str) -> None:
    assert not told(plan_where("zienswijze", value), "K02")


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ('brutomarge"', "brutomarge"),
        ("brutomarge”", "brutomarge"),
        ("“brutomarge in procenten", "brutomarge in procenten"),
    ],
)
def test_one_quotation_mark_by_itself(value: str, meant: str) -> None:
    (found,) = told(plan_where("organisatie", value), "K02")
    assert "één los aanhalingsteken" in found.message and found.hint == f"Schrijf: {meant}"


@pytest.mark.parametrize(
    "value", ['een scherm van 24"', 'de "Groene" lijst', "‘s Ochtends", "Noordhof’s winkel"]
)
def test_a_quotation_mark_that_belongs_there(value: str) -> None:
    assert not told(plan_where("organisatie", value), "K02")
