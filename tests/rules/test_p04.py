"""P04: the plan starts before it was handed over."""

import pytest
from whole import told

from support import plan_with


@pytest.mark.parametrize(
    ("given", "start"),
    [("2026-03-03", "2026-03-03"), ("2026-04-06", "2026-04-07"), ("2026-03-14", "2026-03-16")],
)
def test_start_before_the_handing_over(given: str, start: str) -> None:
    (found,) = told(plan_with(f"uitgereikt_op: {given}\n"), "P04")
    assert found.severity == "waarschuwing"
    assert found.path == ("looptijd", "start")
    assert f"start: {start}" in found.hint  # a working day


@pytest.mark.parametrize(
    "text",
    [
        plan_with("uitgereikt_op: 2026-03-02\n"),  # the day itself
        plan_with("uitgereikt_op: 2026-02-26\n"),
        plan_with(without=("uitgereikt_op",)),
    ],
)
def test_start_after_the_handing_over(text: str) -> None:
    assert not told(text, "P04")
