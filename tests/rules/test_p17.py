"""P17: a measure that is told as if it were certain."""

import pytest
from whole import told

from support import clean_plan, dump


def plan_that_says(text: str) -> str:
    plan = clean_plan()
    plan["gevolgen"] = {"omschrijving": text}
    return dump(plan)


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Haal je de norm niet, dan korten we je salaris met 10%.", "arbeidsvoorwaarden"),
        ("Lukt het niet, dan volgt een officiële waarschuwing en demotie.", "een waarschuwing"),
        ("Eerst een waarschuwing, daarna ontslag.", "een waarschuwing"),
        ("Bij een onvoldoende: overplaatsing.", "een overplaatsing"),
        ("Bij onvoldoende verbetering zullen passende maatregelen worden genomen.", "een disciplinaire maatregel"),
        ("We bespreken het eerst. Daarna vervalt je bonus.", "arbeidsvoorwaarden"),
    ],
)  # fmt: skip
def test_a_measure_that_is_certain(text: str, proposed: str) -> None:
    (found,) = told(plan_that_says(text), "P17")
    assert found.severity == "waarschuwing"
    assert found.path == ("gevolgen", "omschrijving")
    assert proposed in found.hint
    assert "31 augustus 2026" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Lukt het niet, dan kan een waarschuwing volgen.",
        "Dan bespreken we of een andere functie of een ander salaris past.",
        "In het uiterste geval ontslag.",
        "Dit is mogelijk:\n- een waarschuwing\n- demotie\n- ontslag",
        "Je salaris blijft gelijk; we zoeken samen een passende plek.",
        "Lukt het niet, dan krijg je verdere begeleiding en een nieuwe planning.",
        "Zijn de doelen gehaald, dan stopt het plan.",
    ],
)
def test_what_is_left_open_or_takes_nothing_away(text: str) -> None:
    assert not told(plan_that_says(text), "P17")


def test_an_exit_that_is_certain_is_told_once() -> None:
    text = plan_that_says("Haal je de doelen niet, dan word je ontslagen.")
    assert told(text, "P03")
    assert not told(text, "P17")
