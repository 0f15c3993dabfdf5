"""KP16: too many actions."""

import pytest
from courses import FORM, action, course
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings


def many(number: int, cause: str | None = FORM) -> str:
    texts = (f"Pim maakt veld {n} van het formulier verplicht." for n in range(number))
    return course(acties=[action(text, titel=f"Veld {n}", cause=cause) for n, text in enumerate(texts)])


@pytest.mark.parametrize("number", [8, 9, 20])
def test_more_than_a_team_finishes(number: int) -> None:
    (found,) = told(many(number), "KP16")
    assert found.path == ("acties",)
    assert f"{number} acties" in found.message


def test_those_without_a_cause_go_first() -> None:
    (found,) = told(many(8, cause=None), "KP16")
    assert "‘Veld 0’" in found.hint and "geen oorzaak" in found.hint


@pytest.mark.parametrize("number", [1, 2, 7])
def test_few_enough(number: int) -> None:
    assert not told(many(number), "KP16")


def test_the_house_can_choose_another_number() -> None:
    settings = RuleSettings(koers_acties_max=3)
    told_of = [f.code for f in api.check(many(4).encode(), "plan.yaml", settings).findings]
    assert told_of.count("KP16") == 1
