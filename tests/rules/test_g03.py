"""G03: the employee's own view is missing."""

import pytest
from reports import reported
from whole import told


@pytest.mark.parametrize("view", [None, "", "  "])
def test_no_view(view: str | None) -> None:
    (found,) = told(reported({"zienswijze": view}), "G03")
    assert found.severity == "tip"
    assert "Noor" in found.message


def test_each_report_counts() -> None:
    assert [one.path[1] for one in told(reported({"zienswijze": None}, {}, {"zienswijze": None}), "G03")] == [
        0,
        2,
    ]


@pytest.mark.parametrize(
    "text",
    [reported(), reported({}), reported({"zienswijze": "Nee."}), reported(None, {}, zienswijze=None)],
)
def test_a_view(text: str) -> None:
    assert not told(text, "G03")
