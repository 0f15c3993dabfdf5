"""R02: a goal that no action serves."""

from copy import deepcopy

import pytest
from whole import told

from support import clean_plan, dump


def plan(*served: object) -> str:
    data = clean_plan()
    second = {**deepcopy(data["doelen"][0]), "gebied": "Vastlegging", "id": "vast"}
    data["doelen"].append(second)
    data["acties"] = [
        {"titel": f"Actie {n}", "afspraak": "Je belt elke dag.", "voor_doel": goals}
        for n, goals in enumerate(served, start=1)
    ]
    data["ondersteuning"] = [{"afspraak": "Karim luistert elke week mee."}]
    return dump(data)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (plan("Terugbelafspraken"), "Vastlegging"),
        (plan("vast"), "Terugbelafspraken"),
        (plan(["Terugbelafspraken"], "terugbelafspraken"), "Vastlegging"),
    ],
)
def test_goal_without_action(text: str, area: str) -> None:
    (found,) = told(text, "R02")
    assert f"‘{area}’" in found.message
    assert "Noor Jansen" in found.hint


@pytest.mark.parametrize(
    "text",
    [plan(None), plan("vast", "Terugbelafspraken"), plan(["vast", "Terugbelafspraken"]), plan("vast", None)],
)
def test_every_goal_has_an_action(text: str) -> None:
    assert not told(text, "R02")


def test_hint_names_an_action_that_may_belong_to_it() -> None:
    data = clean_plan()
    data["acties"] = [{"titel": "Bellen", "afspraak": "Je belt elke dag klanten terug.", "voor_doel": "x"}]
    data["doelen"].append({**deepcopy(data["doelen"][0]), "gebied": "x"})
    (found,) = told(dump(data), "R02")
    assert found.hint.startswith("Hoort ‘Bellen’ hierbij? Zet ‘")
    assert "‘voor_doel’. Voeg anders een actie toe: wat doet Noor Jansen" in found.hint
