"""P08: nobody of HR is named."""

import pytest
from whole import told

from support import plan_where, plan_with


@pytest.mark.parametrize(
    "text", [plan_with(without=("hr",)), plan_with("hr:\n"), plan_with("hr:\n  functie: HR-adviseur\n")]
)
def test_no_hr(text: str) -> None:
    (found,) = told(text, "P08")
    assert found.severity == "tip"
    assert "‘hr’" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        plan_with("hr:\n  naam: Esther de Boer\n"),
        plan_where("hr.naam", "E. de Boer"),
    ],
)
def test_hr_is_named(text: str) -> None:
    assert not told(text, "P08")
