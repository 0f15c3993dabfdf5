"""ST12: no moment to see how it goes."""

import pytest
from stap import report
from whole import told


@pytest.mark.parametrize("moments", [None, [], [{"naam": "", "datum": ""}]])
def test_no_follow_up(moments: object) -> None:
    (found,) = told(report(vervolgmomenten=moments), "ST12")
    assert found.severity == "waarschuwing"
    assert "datum: 2026-04-14" in found.hint, "six weeks after the talk with management"


@pytest.mark.parametrize(
    "moments",
    [
        [{"naam": "Eerste vervolg", "datum": "2026-04-09"}],
        [
            {"naam": "Eerste vervolg", "datum": "2026-04-09"},
            {"naam": "Tweede vervolg", "datum": "2026-07-02"},
        ],
    ],
)
def test_a_follow_up(moments: object) -> None:
    assert not told(report(vervolgmomenten=moments), "ST12")
