"""A01: a goal that no support serves."""

from typing import Any

import pytest
from whole import told

from support import clean_plan, dump, plan_where

SECOND = {
    "gebied": "Vastlegging",
    "verwachting": "Je legt per maand minimaal 95% van je gesprekken vast.",
    "huidige_situatie": "In februari 2026 legde je 82% vast.",
}


def two_goals(*served: object) -> str:
    return dump(plan_of(*served))


def plan_of(*served: object) -> dict[str, Any]:
    plan = clean_plan()
    plan["doelen"].append(SECOND)
    plan["ondersteuning"] = [
        {"titel": f"Hulp {n}", "afspraak": "Karim luistert elke week mee.", "voor_doel": goals}
        for n, goals in enumerate(served, start=1)
    ]
    return plan


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


@pytest.mark.parametrize(
    ("action", "helps"),
    [
        ({"wie": "leidinggevende", "voor_doel": "Vastlegging"}, True),
        ({"wie": "Sara Vos, applicatiebeheerder", "voor_doel": "Vastlegging"}, True),
        ({"wie": "leidinggevende", "voor_doel": "Terugbelafspraken"}, False),
        ({"wie": "leidinggevende"}, False),  # of no goal in particular
        ({"wie": "medewerker", "voor_doel": "Vastlegging"}, False),
        ({"voor_doel": "Vastlegging"}, False),
    ],
)
def test_what_somebody_else_does_for_the_goal_is_help_too(action: dict[str, str], helps: bool) -> None:
    plan = plan_of("Terugbelafspraken")
    text = {"titel": "Scherm", "afspraak": "Er komt uiterlijk 1 april 2026 een tweede scherm.", **action}
    plan["acties"].append(text)
    assert bool(told(dump(plan), "A01")) is not helps


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


@pytest.mark.parametrize(
    ("support", "none"),
    [
        ("Je hebt alles al wat je nodig hebt, dus begeleiding is hier niet aan de orde.", True),
        ("Er is geen extra begeleiding mogelijk.", True),
        ("Je redt het wel zelf.", True),
        ("Er is geen training nodig, maar Karim luistert elke week een gesprek terug.", False),
        ("Karim luistert elke week een gesprek met je terug.", False),
    ],
)
def test_support_that_says_there_is_none(support: str, none: bool) -> None:
    text = plan_where("ondersteuning", [{"titel": "Hulp", "afspraak": support, "wie": "leidinggevende"}])
    assert bool(told(text, "A01")) is none
    assert not (none and told(text, "S05"))
    assert all("Helpt ‘Hulp’" not in found.hint for found in told(text, "A01"))
