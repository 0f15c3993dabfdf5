"""S11: a numbered list that was pasted into one point."""

from typing import Any

import pytest
from whole import told

from support import clean_plan, dump, parse, plan_where

PASTED = (
    "1. Je belt elke week tien klanten. 2. Je mailt elke vrijdag een overzicht.",
    "1) Je belt elke week tien klanten; 2) je mailt elke vrijdag: een overzicht",
    "1.Je belt elke week tien klanten.\n2.Je mailt elke vrijdag een overzicht.",
    "Acties: 1. Je belt elke week tien klanten. 2. Je mailt elke vrijdag een overzicht.",
)


@pytest.mark.parametrize("text", PASTED)
def test_a_numbered_list_in_one_action(text: str) -> None:
    (found,) = told(plan_where("acties.0.afspraak", text), "S11")
    assert found.severity == "waarschuwing"
    assert found.path == ("acties", 0, "afspraak")
    points = parse(found.hint.partition("Schrijf: ")[2])
    assert [point["afspraak"].split(" ")[1] for point in points] == ["belt", "mailt"]


@pytest.mark.parametrize(
    ("path", "called"),
    [
        ("doelen.0.verwachting", "doelen"),
        ("ondersteuning.0.afspraak", "vormen van hulp"),
        ("succescriteria.0.criterium", "criteria"),
    ],
)
def test_other_points_that_are_one_thing(path: str, called: str) -> None:
    (found,) = told(plan_where(path, PASTED[0]), "S11")
    assert found.message == f"Hier staan 2 {called} in één punt."


@pytest.mark.parametrize(
    "text",
    [
        "Je belt elke week tien klanten in deze volgorde: 1. de nieuwe, 2. de grootste, 3. de rest.",
        "1. Je belt elke week tien klanten.",
        "1.500 klanten krijgen elke week een mail, en 2 mensen bellen.",
        "1,5 uur per week bel je met klanten. 2 uur per week mail je.",
        "1. juli bel je vijf leads.\n2. juli mail je een overzicht.",
        "1. fase: je belt elke dag vijf leads.\n2. fase: je mailt elke vrijdag een overzicht.",
        "1. Je belt elke dag vijf leads tot en met fase 2. Daarna mail je elke vrijdag een overzicht.",
        "Je belt elke week 1 klant. 2 keer per week mail je een overzicht.",
    ],
)
def test_steps_of_one_action_and_figures_stay(text: str) -> None:
    assert not told(plan_where("acties.0.afspraak", text), "S11")


@pytest.mark.parametrize("opening", ["Elke week:", "Vanaf week 28:", "Per maand:"])
def test_an_opening_that_says_when_stands_in_each_point(opening: str) -> None:
    text = f"{opening}\n1. vijf leads bellen\n2. twee klanten bezoeken\n"
    (found,) = told(plan_where("acties.0.afspraak", text), "S11")
    points = parse(found.hint.partition("Schrijf: ")[2])
    assert [one["afspraak"] for one in points] == [
        f"{opening} vijf leads bellen",
        f"{opening} twee klanten bezoeken",
    ]


def test_the_points_that_are_proposed_keep_their_term() -> None:
    assert not told(plan_where("acties.0.afspraak", "Elke week: vijf leads bellen"), "S04")


@pytest.mark.parametrize(
    "keys",
    [
        {"wie": "medewerker", "frequentie": "wekelijks"},
        {"wie": "leidinggevende", "deadline": "2026-06-30"},
        {"frequentie": "wekelijks", "voor_doel": ["Terugbelafspraken"]},
    ],
)
def test_each_point_keeps_who_and_when(keys: dict[str, Any]) -> None:
    """So that the text that is ready to copy asks for no term (S04)."""
    one = {"titel": "Lijst", "afspraak": "1. Karim loopt de lijst na. 2. Hij mailt een overzicht."}
    plan = clean_plan()
    plan["acties"][0] = one | keys
    (found,) = told(dump(plan), "S11")
    points = parse(found.hint.partition("Schrijf: ")[2])
    assert all(keys.items() <= point.items() for point in points)
    plan["acties"][:1] = [point | {"titel": f"Lijst {at}"} for at, point in enumerate(points)]
    assert not told(dump(plan), "S11") and not told(dump(plan), "S04") and not told(dump(plan), "S08")


def test_a_rhythm_of_its_own_stays() -> None:
    text = "1. Je loopt de lijst na. 2. Je mailt elke vrijdag een overzicht."
    plan = clean_plan()
    plan["acties"][0] = {"titel": "Lijst", "afspraak": text, "frequentie": "dagelijks"}
    (found,) = told(dump(plan), "S11")
    points = parse(found.hint.partition("Schrijf: ")[2])
    assert [one.get("frequentie") for one in points] == ["dagelijks", None]
