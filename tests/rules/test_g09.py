"""G09: a report says that a goal is out of reach, and the goal stands."""

from typing import Any

import pytest

from spvgen import api
from support import clean_plan, dump


def codes(discussed: str, **more: Any) -> list[str]:
    plan = clean_plan()
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", "besproken": discussed}
    return [
        one.code for one in api.check(dump(plan | more).encode(), "plan.yaml").findings if one.code == "G09"
    ]


SAID = "Door de storing is het doel niet meer haalbaar."


@pytest.mark.parametrize(
    "said",
    [
        SAID,
        "Het doel is onhaalbaar geworden.",
        "De norm is niet te halen.",
        "Zolang er één telefoon is, zit 90% er volgens Karim niet in; we houden het doel voorlopig aan.",
        "Bea denkt ook dat het doel er dit jaar niet meer in zit.",
        "De norm gaan we met dit rooster niet meer halen.",
        "Terugbelafspraken haal je door de storing niet meer.",
        "Met één lijn is de norm niet realistisch.",
        "90% is met deze centrale te hoog gegrepen.",
    ],
)
def test_a_goal_out_of_reach_that_stands(said: str) -> None:
    assert codes(said) == ["G09"]


@pytest.mark.parametrize(
    "said",
    [
        "Het doel is haalbaar.",
        "Dat lag niet aan jou.",
        "Het doel is niet onhaalbaar.",
        "Je haalde de norm deze maand niet.",
        "Voor het doel zit er in de map nog een lijst.",
        "In het doel zit de mail niet in de telling.",
        "Het doel hoeft niet meer in de agenda te staan.",
        "De klanten van 90 jaar en ouder zijn niet te bereiken.",
        "Je vindt dat het doel er niet meer in zit.",
    ],
)
def test_a_goal_within_reach(said: str) -> None:
    assert codes(said) == []


@pytest.mark.parametrize(
    ("part", "line", "told"),
    [
        (
            "geboden_ondersteuning",
            "Training terugbelafspraken: in juni niet haalbaar, nu in juli gepland.",
            [],
        ),
        (
            "afspraken",
            "Samen terugbelafspraken beluisteren op vrijdag is niet haalbaar; Els plant de maandag.",
            [],
        ),
        ("afspraken", "Dit doel is niet haalbaar; Els past het uiterlijk 10 april aan.", ["G09"]),
        ("acties", "Elke dag alle terugbelafspraken nalopen bleek niet haalbaar.", []),
        ("acties", "Hiermee is het doel niet haalbaar.", ["G09"]),
    ],
)
def test_help_or_an_action_that_was_out_of_reach_is_no_goal(part: str, line: str, told: list[str]) -> None:
    plan = clean_plan()
    said: object = [line]
    if part == "acties":
        said = [{"actie": plan["acties"][0]["titel"], "gedaan": "deels", "toelichting": line}]
    plan["evaluatiemomenten"][0]["verslag"] = {"datum": "2026-03-30", part: said}
    found = api.check(dump(plan).encode(), "plan.yaml").findings
    assert [one.code for one in found if one.code == "G09"] == told


def test_once_for_a_goal_and_not_of_what_was_signed_later_or_closed() -> None:
    assert codes(f"{SAID}\n{SAID}") == ["G09"]
    assert codes(SAID, ondertekening={"datum": "2026-04-01"}) == []
    assert codes(SAID, ondertekening={"datum": "2026-02-27"}) == ["G09"]
    closing = {"datum": "2026-08-31", "uitkomst": "doelen_behaald"}
    assert codes(SAID, afsluiting=closing) == []
