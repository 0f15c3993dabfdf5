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


SAMPLE = {
    "gebied": "Dossieropbouw",
    "verwachting": "Van elke tien dossiers zijn er minimaal negen compleet.",
    "huidige_situatie": "In februari 2026 waren dat er 5.",
    "meting": {
        "indicator": "Complete dossiers in een steekproef van tien",
        "norm": "minimaal 9 dossiers",
        "tussendoelen": [{"datum": "2026-06-01", "waarde": "7 dossiers"}],
    },
}


def sampled(talked: str, **meting: object) -> list[str]:
    """What G01 says of a first report without a figure of this goal."""
    goal = SAMPLE | {"meting": SAMPLE["meting"] | meting}  # type: ignore[operator]
    text = reported({"besproken": talked, "metingen": None}, doelen=[goal])
    return [one.message for one in told(text, "G01")]


TALKED = "Van Dossieropbouw is er nog geen cijfer. Het cijfer is er op 18 mei 2026."


@pytest.mark.parametrize(
    ("talked", "meting"),
    [
        ("Het gaat goed.", {}),  # the plan has a sample later
        (TALKED, {"indicator": "Complete dossiers", "tussendoelen": None}),
        ("De dossiers zijn besproken.", {"indicator": "Audit van dossiers"}),
    ],
)
def test_a_figure_that_comes_later(talked: str, meting: dict[str, object]) -> None:
    assert not sampled(talked, **meting)


@pytest.mark.parametrize(
    ("talked", "meting"),
    [
        ("Het gaat goed.", {"indicator": "Complete dossiers"}),
        ("Van Dossieropbouw is er nog geen cijfer.", {"tussendoelen": None}),
        ("Het cijfer is er op 18 mei 2026.", {"tussendoelen": None}),
        ("Het gaat goed.", {"tussendoelen": [{"datum": "2026-03-20", "waarde": "6 dossiers"}]}),
    ],
)
def test_a_figure_that_nobody_promises(talked: str, meting: dict[str, object]) -> None:
    assert sampled(talked, **meting)


def share(value: str, **meting: str) -> list[str]:
    goal = clean_plan()["doelen"][0]
    goal = goal | {"meting": {"nulmeting": "60%", "norm": "minimaal 85%"} | meting}
    figure = {"voor_doel": "Terugbelafspraken", "waarde": value}
    return [one.message for one in told(reported({"metingen": [figure]}, doelen=[goal]), "G01")]


@pytest.mark.parametrize("value", ["865%", "1.200%"])
def test_a_share_that_cannot_be(value: str) -> None:
    (said,) = share(value)
    assert said == f"Bij ‘Terugbelafspraken’ staat {value}, terwijl de norm minimaal 85% is. Klopt dit?"
    assert share(value, norm="precies 100%")


@pytest.mark.parametrize("value", ["86,5%", "100%", "118%"])  # of a target there may be more than all
def test_a_share_that_may_be(value: str) -> None:
    assert not share(value)


def test_a_share_of_which_more_than_all_is_asked() -> None:
    assert not share("240%", norm="minimaal 150%")
    assert not share("240%", nulmeting="260%", norm="maximaal 100%")
