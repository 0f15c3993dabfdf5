"""R01: a goal that is not tied to the job."""

import pytest
from whole import told

from support import clean_plan, dump, plan_where


@pytest.mark.parametrize("reason", [None, "Ja.", "Dit doel is relevant.", "Belangrijk voor ons bedrijf."])
def test_no_reason(reason: str | None) -> None:
    (found,) = told(plan_where("doelen.0.relevant", reason), "R01")
    assert found.path == ("doelen", 0, "relevant")
    assert "relevant: Terugbelafspraken hoort bij je functie als medewerker klantenservice" in found.hint


@pytest.mark.parametrize(
    "reason",
    [
        "Terugbellen staat in je functieprofiel.",
        "Klanten kiezen ons om het terugbellen.",
        "Zie de taakverdeling.",
    ],
)
def test_reason_under_relevant(reason: str) -> None:
    assert not told(plan_where("doelen.0.relevant", reason), "R01")


@pytest.mark.parametrize(
    ("part", "key", "text"),
    [
        ("doelen", "huidige_situatie", "Nu 71%; volgens je functieprofiel is 90% de eis."),
        ("doelen", "verwachting", "Als medewerker klantenservice bel je per maand minimaal 90% terug."),
        ("aanleiding", "omschrijving", "Terugbelafspraken nakomen hoort bij je functie. Dat lukt in 71%."),
    ],
)
def test_tied_in_the_text(part: str, key: str, text: str) -> None:
    plan = clean_plan()
    del plan["doelen"][0]["relevant"]
    target = plan["doelen"][0] if part == "doelen" else plan[part]
    target[key] = text
    assert not told(dump(plan), "R01")


def test_a_job_elsewhere_in_the_text_ties_nothing() -> None:
    plan = clean_plan()
    del plan["doelen"][0]["relevant"]
    plan["aanleiding"]["omschrijving"] = "Je functie veranderde in 2024. Het terugbellen bleef achter."
    assert told(dump(plan), "R01")
