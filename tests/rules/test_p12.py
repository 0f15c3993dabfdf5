"""P12: a plan that was cut short."""

import re

import pytest
from closings import closed
from whole import told

from support import clean_plan, dump


def test_cut_short_without_a_reason() -> None:
    (found,) = told(closed("voortijdig_beeindigd", datum="2026-06-15"), "P12")
    assert found.severity == "fout"
    assert found.path == ("afsluiting", "toelichting")


def test_cut_short_with_a_measure() -> None:
    text = closed(
        "voortijdig_beeindigd", datum="2026-06-15", toelichting="Het ging niet.", maatregel="overplaatsing"
    )
    (found,) = told(text, "P12")
    assert (found.severity, found.path) == ("fout", ("afsluiting", "maatregel"))


@pytest.mark.parametrize("more", [{}, {"toelichting": "Het bleef liggen.", "maatregel": "overplaatsing"}])
def test_not_finished_when_the_end_is_past(more: dict[str, str]) -> None:
    (early,) = told(closed("voortijdig_beeindigd", datum="2026-08-28", **more), "P12")
    (late,) = told(closed("voortijdig_beeindigd", datum="2026-09-04", **more), "P12")
    assert re.search("eerder stopt|lopen tot het einde", early.hint)
    assert not re.search("eerder|lopen tot het einde", late.hint)
    assert re.search("niet is afgemaakt|^Haal ‘maatregel’ weg", late.hint)


def test_a_measure_goes_where_the_plan_was_cut_short() -> None:
    early = {"datum": "2026-08-28", "toelichting": "Op verzoek."}
    for measure, goes in (("overplaatsing", True), ("verdere_begeleiding", False)):
        (found,) = told(closed("doelen_niet_behaald", maatregel=measure, **early), "P12")
        assert ("haal ‘maatregel’ weg" in found.hint) is goes


def test_judged_before_the_end() -> None:
    (found,) = told(closed("doelen_niet_behaald", datum="2026-08-28"), "P12")
    assert found.severity == "fout"
    assert "31 augustus 2026" in found.message and "28 augustus 2026" in found.message
    (found,) = told(closed("doelen_niet_behaald", datum="2026-08-28", toelichting="Op verzoek."), "P12")
    assert found.severity == "waarschuwing"


def paused(first: str, last: str, **more: str) -> str:
    """The clean plan, closed on its last day, with days that don't count."""
    plan = clean_plan()
    plan["onderbrekingen"] = [{"van": first, "tot_en_met": last}]
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"} | more
    return dump(plan)


@pytest.mark.parametrize(
    ("more", "weight"), [({}, "fout"), ({"toelichting": "Zo ging het."}, "waarschuwing")]
)
def test_judged_in_days_that_do_not_count(more: dict[str, str], weight: str) -> None:
    (found,) = told(paused("2026-07-01", "2026-09-30", **more), "P12")
    assert found.severity == weight
    assert "(1 juli 2026 tot en met 30 september 2026)" in found.message
    assert not told(paused("2026-07-01", "2026-07-31", **more), "P12")
    assert not told(paused("2026-07-01", "2026-09-30", uitkomst="doelen_behaald"), "P12")


@pytest.mark.parametrize("outcome", ["doelen_behaald", "doelen_niet_behaald", "voortijdig_beeindigd"])
def test_closed_before_what_was_reported(outcome: str) -> None:
    (found,) = told(closed(outcome, "82%", datum="2026-07-10", toelichting="Zo ging het."), "P12")
    assert (found.severity, found.path) == ("fout", ("afsluiting", "datum"))
    assert "‘Eindbeoordeling’ is van 31 augustus 2026" in found.message


@pytest.mark.parametrize(
    ("outcome", "more"),
    [
        ("doelen_behaald", {"datum": "2026-06-15"}),
        ("doelen_niet_behaald", {"datum": "2026-08-31"}),
        ("doelen_niet_behaald", {"datum": "2026-09-04"}),
        ("voortijdig_beeindigd", {"datum": "2026-06-15", "toelichting": "Je kiest een andere functie."}),
        (
            "voortijdig_beeindigd",
            {"datum": "2026-06-15", "toelichting": "Andere functie.", "maatregel": "verdere_begeleiding"},
        ),
    ],
)
def test_an_end_that_was_agreed_or_explained(outcome: str, more: dict[str, str]) -> None:
    assert not told(closed(outcome, **more), "P12")
