"""KP06: a thermostat without a temperature."""

import pytest
from courses import course_with
from whole import told

from support import told as any_told


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("nulmeting", "In ‘feiten’ staat 31%; is dat het cijfer? Zet erbij: nulmeting: …%"),
        ("waarde", "waarde: minimaal …%"),
        ("deadline", "deadline: 2026-08-31"),
    ],
)
def test_something_lacks(key: str, hint: str) -> None:
    (found,) = told(course_with("norm", **{key: None}), "KP06")
    assert found.severity == "fout"
    assert found.path == ("norm", key)
    assert hint in found.hint


def test_all_that_lacks_is_told() -> None:
    found = told(course_with("norm", nulmeting=None, waarde=None, deadline=None), "KP06")
    assert {one.path[-1] for one in found} == {"nulmeting", "waarde", "deadline"}


@pytest.mark.parametrize("counted", ["…", None])
def test_a_norm_that_counts_nothing_yet_is_called_the_norm(counted: str | None) -> None:
    text = course_with("norm", indicator=counted, nulmeting=None, waarde=None)
    assert sorted(one.message for one in any_told(text, "KP06")) == [
        "Er staat niet hoe het nu is met de norm.",
        "Er staat niet waar jullie heen willen met de norm.",
    ]


@pytest.mark.parametrize(
    "norm",
    [
        {},
        {"nulmeting": "0%", "waarde": "minimaal 1%"},
        {"nulmeting": "16%", "waarde": "maximaal 7%"},
        {"waarde": "40%"},
    ],
)
def test_a_norm_that_is_set(norm: dict[str, str]) -> None:
    assert not told(course_with("norm", **norm), "KP06")
