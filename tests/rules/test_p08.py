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


@pytest.mark.parametrize("name", ["Noor Jansen", "NOOR JANSEN", "Noor  Jansen"])
def test_who_gets_the_plan_is_not_the_one_of_hr(name: str) -> None:
    (found,) = told(plan_where("hr.naam", name), "P08")
    assert "dan kijkt niemand van HR mee" in found.message


@pytest.mark.parametrize("name", ["Karim Aydin", "Noor Jansma", "Tim Jansen"])
def test_another_of_hr_or_the_manager_looks_along(name: str) -> None:
    assert not told(plan_where("hr.naam", name), "P08")
