"""A01: a goal that no support serves."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where

SECOND = {
    "gebied": "Vastlegging",
    "verwachting": "Je legt per maand minimaal 95% van je gesprekken vast.",
    "huidige_situatie": "In februari 2026 legde je 82% vast.",
}


def two_goals(*served: object) -> str:
    plan = clean_plan()
    plan["doelen"].append(SECOND)
    plan["ondersteuning"] = [
        {"titel": f"Hulp {n}", "afspraak": "Karim luistert elke week mee.", "voor_doel": goals}
        for n, goals in enumerate(served, start=1)
    ]
    return dump(plan)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (two_goals("Terugbelafspraken"), "Vastlegging"),
        (two_goals("terugbelafspraken", ["Terugbelafspraken"]), "Vastlegging"),
        (two_goals("Vastlegging"), "Terugbelafspraken"),
    ],
)
def test_goal_without_support(text: str, area: str) -> None:
    (found,) = told(text, "A01")
    assert found.severity == "fout"
    assert f"‘{area}’" in found.message
    assert f"‘{area}’" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        two_goals(None),  # no goal named: all goals
        two_goals("Terugbelafspraken", "vastlegging"),
        two_goals(["Terugbelafspraken", "Vastlegging"]),
        two_goals("Terugbelafspraken", None),
        plan_where("ondersteuning.1", None),
    ],
)
def test_every_goal_has_support(text: str) -> None:
    assert not told(text, "A01")


def test_a_reference_that_points_nowhere_is_told_once() -> None:
    text = two_goals("Terugbelafspraken", "Vastleging")
    assert told(text, "X10")
    assert not told(text, "A01")


def test_hint_names_the_support_that_comes_nearest() -> None:
    plan = clean_plan()
    plan["doelen"].append(SECOND)
    plan["ondersteuning"][1]["afspraak"] = "Je volgt in maart de training gesprekken vastleggen."
    (found,) = told(dump(plan), "A01")
    assert "‘Training agendabeheer’" in found.hint
