"""KP23: the last measurement is worse than the start."""

from typing import Any

import pytest
from courses import course_with
from whole import told

from support import clean_plan, dump


def measured(norm: dict[str, str], *values: str) -> str:
    data: dict[str, Any] = clean_plan("koersplan")
    data["norm"] |= norm
    data["feiten"] = data["feiten"][1:]
    data["metingen"] = [
        {"datum": f"2026-04-{day:02}", "waarde": value} for day, value in enumerate(values, start=1)
    ]
    return dump(data)


@pytest.mark.parametrize(
    ("norm", "values", "said"),
    [
        ({"nulmeting": "14,3%", "waarde": "maximaal 8%"}, ["15%"], "(15%) is slechter dan de start (14,3%)"),
        ({"nulmeting": "14,3%", "waarde": "8%"}, ["12%", "15%"], "(15%) is slechter dan de start (14,3%)"),
        ({"nulmeting": "31%", "waarde": "minimaal 40%"}, ["29%"], "(29%) is slechter dan de start (31%)"),
    ],
)
def test_worse_than_the_start(norm: dict[str, str], values: list[str], said: str) -> None:
    (found,) = told(measured(norm, *values), "KP23")
    assert said in found.message
    assert found.severity == "tip"
    assert found.path == ("metingen", len(values) - 1, "waarde")
    assert ("Lager" if "14,3%" in said else "Hoger") in found.hint


@pytest.mark.parametrize(
    ("norm", "values"),
    [
        ({"nulmeting": "14,3%", "waarde": "maximaal 8%"}, ["15%", "14%"]),
        ({"nulmeting": "14,3%", "waarde": "maximaal 8%"}, ["14,3%"]),
        ({"nulmeting": "31%", "waarde": "precies 40%"}, ["29%"]),
    ],
)
def test_no_worse_at_last(norm: dict[str, str], values: list[str]) -> None:
    assert not told(measured(norm, *values), "KP23")


def test_without_a_start_nobody_can_tell() -> None:
    assert not told(course_with("norm", nulmeting=None), "KP23")
