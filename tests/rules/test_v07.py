"""V07: how a named colleague performs. What was found is never shown."""

import pytest
from v07_sentences import JUDGES, MISSED, WORKS_ALONG
from whole import told

from spvgen.diagnostics import Finding
from support import clean_plan, dump, plan_where


def found_in(text: str, path: str = "aanleiding.omschrijving") -> list[Finding]:
    return told(plan_where(path, text), "V07")


@pytest.mark.parametrize("sentence", [one for one in JUDGES if one not in MISSED])
def test_judges(sentence: str) -> None:
    (found,) = found_in(sentence)
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize("sentence", WORKS_ALONG)
def test_support_and_work_together(sentence: str) -> None:
    assert not found_in(sentence)


def test_there_are_enough_sentences() -> None:
    assert len(JUDGES) > 60 and len(WORKS_ALONG) > 85
    assert set(JUDGES) >= MISSED and len(MISSED) < 13


def test_it_says_the_norm_and_repeats_nothing() -> None:
    plan = clean_plan()
    plan["doelen"][0]["huidige_situatie"] = "Je haalde 61%. Petra haalt haar cijfers wel."
    (found,) = told(dump(plan), "V07")
    assert plan["doelen"][0]["meting"]["norm"] in found.hint
    assert "Petra" not in found.message + found.hint + found.excerpt


def test_a_name_that_only_the_plan_knows() -> None:
    plan = clean_plan()
    plan["acties"][0]["wie"] = "Xandrine Duifhuizen"
    plan["aanleiding"]["omschrijving"] = "Je haalde 61%. Xandrine haalt haar norm wel."
    assert told(dump(plan), "V07")


def test_the_employee_is_no_colleague() -> None:
    plan = clean_plan()
    name = plan["medewerker"]["naam"]
    plan["aanleiding"]["omschrijving"] = f"{name} haalt haar cijfers niet, {name.split()[0]} haalde 61%."
    assert not told(dump(plan), "V07")


def test_a_goal_without_a_norm_and_a_team_plan() -> None:
    from courses import course

    (found,) = told(course(inleiding="Joost haalt zijn norm wel."), "V07")
    assert "norm," in found.hint
