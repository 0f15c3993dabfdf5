"""ST10: no day for the talk with management."""

import pytest
from stap import report
from whole import told


@pytest.mark.parametrize("talk", [None, {}, {"datum": ""}, {"aanwezig": ["de directeur"]}])
def test_no_day(talk: object) -> None:
    (found,) = told(report(terugkoppeling=talk), "ST10")
    assert found.severity == "waarschuwing"
    assert "datum: 2026-03-05" in found.hint, "three weeks after the last session"


@pytest.mark.parametrize("day", ["2026-03-03", "2026-02-19", "2026-04-01"])
def test_a_day(day: str) -> None:
    assert not told(report(terugkoppeling={"datum": day}), "ST10")


def test_the_day_proposed_is_a_working_day() -> None:
    sessions = [{"datum": "2026-03-16", "aantal": "9"}]  # three weeks later it is Easter Monday
    (found,) = told(report(sessies=sessions, terugkoppeling=None), "ST10")
    assert "datum: 2026-04-07" in found.hint
