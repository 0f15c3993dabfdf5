"""ST15: a goal that no action serves."""

import pytest
from stap import part, report
from whole import told

GOALS = [
    {"titel": "Samen bezoeken", "omschrijving": "Twaalf klanten zijn samen bezocht."},
    {"titel": "Offertes", "omschrijving": "Offertes staan op tijd in het CRM."},
]
BACK = part("terugblik") | {"doelen": [{"voor_doel": goal["titel"], "behaald": "ja"} for goal in GOALS]}


def serving(*goals: str | None) -> str:
    actions = [
        {"titel": f"Actie {at}", "afspraak": "Elke maandag bellen we.", "wie": "de groep", "voor_doel": goal}
        for at, goal in enumerate(goals)
    ]
    kept = [{key: value for key, value in action.items() if value} for action in actions]
    return report(acties=kept, doelen=GOALS, terugblik=BACK, vervolgmomenten=part("vervolgmomenten")[1:])


@pytest.mark.parametrize(
    ("goals", "lacking"),
    [
        (("Samen bezoeken",), "Offertes"),
        (("Samen bezoeken", "samen bezoeken"), "Offertes"),
        (("offertes",), "Samen bezoeken"),
    ],
)
def test_a_goal_without_an_action(goals: tuple[str, ...], lacking: str) -> None:
    (found,) = told(serving(*goals), "ST15")
    assert found.severity == "waarschuwing"
    assert f"‘{lacking}’" in found.message


@pytest.mark.parametrize("goals", [("Samen bezoeken", "Offertes"), ("Offertes", None), (None,)])
def test_every_goal_is_served(goals: tuple[str | None, ...]) -> None:
    assert not told(serving(*goals), "ST15")


def test_without_actions_only_that_is_told() -> None:
    assert not told(
        report(acties=None, doelen=GOALS, terugblik=BACK, vervolgmomenten=part("vervolgmomenten")[1:]), "ST15"
    )
