"""KP24: the day of the norm is past and it was not reached."""

from datetime import date

import pytest
from courses import course
from whole import told

from spvgen import api
from spvgen.rules.rule import RuleSettings

LAST = {"datum": "2026-08-03", "waarde": "37%"}
CLOSED = {"datum": "2026-09-04", "toelichting": "De norm is niet gehaald: we kwamen op 37%."}


def at(day: date, text: str) -> list[str]:
    found = api.check(text.encode(), "plan.yaml", RuleSettings(vandaag=day)).findings
    return [one.message for one in found if one.code == "KP24"]


def test_the_day_decides() -> None:
    text = course(metingen=[LAST])
    assert not told(text, "KP24")
    assert at(date(2026, 8, 31), text) == []
    assert at(date(2026, 9, 1), text) == [
        "De norm (minimaal 40%) moest uiterlijk 31 augustus 2026 gehaald zijn; de laatste meting is 37% "
        "(3 augustus 2026)."
    ]


def test_a_measurement_on_the_last_day_tells_it_as_well() -> None:
    (found,) = told(course(metingen=[{"datum": "2026-08-31", "waarde": "37%"}]), "KP24")
    assert found.path == ("metingen", 0, "datum")


def test_nothing_measured_is_told_too() -> None:
    (message,) = at(date(2026, 9, 1), course(metingen=None))
    assert message.endswith("gehaald zijn; er is niets gemeten.")


@pytest.mark.parametrize(
    "parts",
    [
        {"metingen": [{"datum": "2026-08-03", "waarde": "40%"}]},
        {
            "metingen": [
                {"datum": "2026-08-03", "waarde": "41%"},
                {"datum": "2026-09-07", "waarde": "39%"},  # it was reached in time
            ]
        },
        {"metingen": [LAST], "afsluiting": CLOSED},
    ],
)
def test_reached_or_closed(parts: dict[str, object]) -> None:
    assert at(date(2026, 9, 10), course(**parts)) == []


def test_a_measurement_of_a_day_to_come_does_not_count() -> None:
    later = {"datum": "2026-09-20", "waarde": "41%"}
    (message,) = at(date(2026, 9, 10), course(metingen=[LAST, later]))
    assert message.endswith("de laatste meting is 37% (3 augustus 2026).")


def test_a_new_day_for_the_norm_is_proposed_within_the_plan() -> None:
    measured = [{"datum": "2026-08-31", "waarde": "37%"}]
    (found,) = told(course(metingen=measured), "KP24")
    assert "nieuwe ‘deadline’ af, met een later einde van het plan" in found.hint
    start = api.load(course().encode(), "plan.yaml").plan.looptijd.start
    longer = {"start": start.isoformat(), "einde": "2026-12-18"}
    (found,) = told(course(looptijd=longer, metingen=measured), "KP24")
    assert "nieuwe ‘deadline’ af, uiterlijk 18 december 2026" in found.hint
