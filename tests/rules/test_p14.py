"""P14: a plan closed without a report of the last talk."""

import pytest
from closings import GOAL, closed, reported
from whole import told

from support import clean_plan, dump


def test_no_report_of_the_last_talk() -> None:
    (found,) = told(closed("doelen_behaald"), "P14")
    assert found.severity == "waarschuwing"
    assert found.message == "Van ‘Eindbeoordeling’ (31 augustus 2026) is geen verslag."


def test_a_report_of_the_last_talk() -> None:
    assert not told(closed("doelen_behaald", "92%"), "P14")


def test_a_last_talk_that_never_came() -> None:
    text = closed("voortijdig_beeindigd", datum="2026-06-15", toelichting="Je kiest een andere functie.")
    assert not told(text, "P14")


def test_not_reached_and_nothing_measured() -> None:
    (found,) = told(closed("doelen_niet_behaald"), "P14")
    assert found.severity == "fout"
    assert found.message == (
        "De uitkomst is ‘doelen niet behaald’, maar het doel ‘Terugbelafspraken’ is niet gemeten."
    )
    assert "voortijdig beëindigd" in found.hint


def two_goals(first: str, norm: str = "minimaal 90%") -> str:
    """A plan closed as not reached, with a figure of its first goal or none, and none of its second."""
    plan = clean_plan()
    second = {**plan["doelen"][0], "gebied": "Klantbehoud", "id": "klantbehoud"}
    second["meting"] = {**second["meting"], "norm": norm}
    if not norm:
        del second["meting"]
    plan["doelen"].append(second)
    if first:
        reported(plan, first)
    plan["afsluiting"] = {"datum": "2026-08-31", "uitkomst": "doelen_niet_behaald"}
    return dump(plan)


@pytest.mark.parametrize(
    ("first", "norm", "said"),
    [
        ("", "minimaal 90%", "maar geen enkel doel is gemeten."),
        ("92%", "minimaal 90%", "maar ‘Klantbehoud’ is niet gemeten, en wat wel is gemeten, haalt de norm."),
        ("82%", "minimaal 90%", ""),
        ("92%", "", ""),
    ],
)
def test_some_goals_not_measured(first: str, norm: str, said: str) -> None:
    faults = [one.message for one in told(two_goals(first, norm), "P14") if one.severity == "fout"]
    assert len(faults) == bool(said)
    assert all(said in one for one in faults)


def test_a_plan_that_was_not_carried_out_can_be_closed() -> None:
    assert GOAL in closed("voortijdig_beeindigd")
    (found,) = told(closed("voortijdig_beeindigd", toelichting="Het plan bleef liggen."), "P14")
    assert found.severity == "waarschuwing"
