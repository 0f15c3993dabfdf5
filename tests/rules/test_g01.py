"""G01: a goal without a figure in the report."""

from typing import Any

import pytest
from reports import FULL, reported
from whole import told

from support import clean_plan

OTHER = {
    "gebied": "Klantbestand",
    "verwachting": "Je werkt per maand minimaal 40 klantgegevens bij.",
    "huidige_situatie": "In februari 2026 waren dat er 22.",
    "meting": {"nulmeting": "22 klantgegevens", "norm": "minimaal 40 klantgegevens"},
}
GOALS = [*clean_plan()["doelen"], OTHER]
MEASURED = {"voor_doel": "klantbestand", "waarde": "30 klantgegevens"}


@pytest.mark.parametrize(
    ("report", "goals", "missing"),
    [
        ({"metingen": None}, GOALS[:1], "Terugbelafspraken"),
        ({}, GOALS, "Klantbestand"),
        ({"metingen": [MEASURED]}, GOALS, "Terugbelafspraken"),
        ({"metingen": None}, GOALS, "‘Terugbelafspraken’ en ‘Klantbestand’"),
    ],
)
def test_a_figure_is_missed(report: dict[str, Any], goals: list[Any], missing: str) -> None:
    (found,) = told(reported(report, doelen=goals), "G01")
    assert found.severity == "waarschuwing"
    assert missing in found.message
    assert found.path == ("evaluatiemomenten", 0, "verslag", "metingen")


@pytest.mark.parametrize(
    "text",
    [
        reported(),
        reported({}),
        reported({"metingen": [*FULL["metingen"], MEASURED]}, doelen=GOALS),  # by its id
        reported({}, doelen=[*GOALS[:1], {**OTHER, "meting": None}]),  # nothing to measure by
        reported({"metingen": [{"voor_doel": "terugbelafspraken", "waarde": "71%"}]}),
    ],
)
def test_no_figure_is_missed(text: str) -> None:
    assert not told(text, "G01")


def test_each_report_counts() -> None:
    found = told(reported({"metingen": None}, {}, {"metingen": None}), "G01")
    assert [one.path[1] for one in found] == [0, 2]
