"""R02: a goal that no action serves."""

from copy import deepcopy

import pytest
from whole import told

from spvgen.diagnostics import Severity
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


def plan_with_actions(*actions: dict[str, object]) -> str:
    data = clean_plan()
    second = {
        "gebied": "Roosters",
        "verwachting": "Je hangt per maand minimaal 95% van de weekroosters op donderdag op.",
        "huidige_situatie": "In maart hing 41% op donderdag.",
    }
    data["doelen"].append(second)
    data["acties"] = list(actions)
    return dump(data)


CALLS = {"titel": "Dagstart", "afspraak": "Je belt elke dag om 9:00 uur je klanten terug."}


def test_a_goal_that_no_action_says_a_word_of() -> None:
    (found,) = told(plan_with_actions(CALLS), "R02")
    assert found.severity is Severity.TIP and found.path == ("doelen", 1, "gebied")
    assert "‘Roosters’" in found.message and "‘voor_doel’" in found.hint


@pytest.mark.parametrize(
    "actions",
    [
        [CALLS, {"titel": "Overleg", "afspraak": "Je bekijkt elke woensdag met Karim het conceptrooster."}],
        [CALLS, {"titel": "Overleg", "afspraak": "Je overlegt elke week.", "bewijs": "het weekrooster"}],
        [{**CALLS, "voor_doel": ["Terugbelafspraken", "Roosters"]}],
        [{"titel": "Overleg", "afspraak": "Je zit elke woensdag een uur met Karim aan tafel."}],
    ],
)
def test_an_action_that_says_a_word_of_it_or_none_that_does_of_any(actions: list[dict[str, object]]) -> None:
    assert not told(plan_with_actions(*actions), "R02")
