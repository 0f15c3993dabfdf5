"""P07: a problem without a dated example."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where, plan_with


@pytest.mark.parametrize(
    "text",
    [
        plan_where("aanleiding.voorbeelden", None),
        plan_where("aanleiding.voorbeelden", []),
        plan_with(without=("aanleiding",)),
    ],
)
def test_no_example(text: str) -> None:
    (found,) = told(text, "P07")
    assert found.severity == "waarschuwing"
    assert "‘Terugbelafspraken’" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        plan_where("aanleiding.voorbeelden.0.datum", "2025-01-14"),
        plan_where(
            "aanleiding.voorbeelden", [{"datum": "2026-01-14", "feit": "Zeven klanten werden niet gebeld."}]
        ),
        plan_where("aanleiding.omschrijving", None),  # the examples speak for themselves
    ],
)
def test_an_example(text: str) -> None:
    assert not told(text, "P07")


def test_a_goal_that_is_still_open_is_not_named() -> None:
    plan = clean_plan()
    plan["aanleiding"].pop("voorbeelden")
    plan["doelen"][0] |= {"gebied": "…", "id": "terugbelafspraken"}
    (found,) = told(dump(plan), "P07")
    assert found.hint.endswith("wat je op die dag zag, hoorde of telde.")
