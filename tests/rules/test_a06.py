"""A06: too much at once."""

from copy import deepcopy

import pytest
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings
from support import clean_plan, codes, dump


def plan(goals: int, actions: int) -> str:
    data = clean_plan()
    data["doelen"] = [{**deepcopy(data["doelen"][0]), "gebied": f"Gebied {n}"} for n in range(goals)]
    data["acties"] = [{"titel": f"Actie {n}", "afspraak": "Je belt elke dag."} for n in range(actions)]
    data["ondersteuning"] = [{"afspraak": "Karim luistert elke week mee."}]
    del data["succescriteria"]
    return dump(data)


@pytest.mark.parametrize(
    ("goals", "actions", "parts"),
    [(6, 1, ["doelen"]), (1, 11, ["acties"]), (9, 30, ["doelen", "acties"]), (5, 10, []), (1, 1, [])],
)
def test_more_than_five_goals_or_ten_actions(goals: int, actions: int, parts: list[str]) -> None:
    text = plan(goals, actions)
    assert "X07" not in codes(text), "the plan itself is sound"
    found = told(text, "A06")
    assert [f.path for f in found] == [(part,) for part in parts]
    for f in found:
        later = "30 maart 2026" in f.hint
        assert later == (f.path == ("acties",)), "no goals are added along the way (P20)"


def test_house_rules_can_set_other_numbers() -> None:
    settings = RuleSettings(doelen_max=2, acties_max=3)
    found = api.check(plan(3, 4).encode(), "plan.yaml", settings).findings
    assert [f.path for f in found if f.code == "A06"] == [("doelen",), ("acties",)]


def test_one_to_choose_is_good_dutch_too() -> None:
    findings = api.check(plan(1, 4).encode(), "plan.yaml", RuleSettings(acties_max=1)).findings
    (found,) = [f for f in findings if f.code == "A06"]
    assert found.hint.startswith("Kies er 1: wat nu het meest helpt.")
