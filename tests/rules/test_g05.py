"""G05: an agreed action that was not walked through."""

from typing import Any

import pytest
from reports import FULL, reported
from whole import told

from support import clean_plan

ONCE = {"titel": "Agenda", "afspraak": "Je deelt je agenda met Karim.", "deadline": "2026-03-20"}
ACTIONS = [*clean_plan()["acties"], ONCE]
DONE = [*FULL["acties"], {"actie": "Agenda", "gedaan": "ja"}]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (reported({"acties": None}), "‘Dagstart’ en ‘Dagafsluiting’"),
        (reported({"acties": FULL["acties"][:1]}), "‘Dagafsluiting’"),
        (reported({}, acties=ACTIONS), "‘Agenda’"),
        (
            reported({"acties": [*FULL["acties"], {"actie": "Agenda", "gedaan": "nee"}]}, {}, acties=ACTIONS),
            "‘Agenda’",
        ),
        (reported({}, {"acties": FULL["acties"][1:]}), "‘Dagstart’"),  # every day: never done for good
    ],
)
def test_an_action_is_missed(text: str, missing: str) -> None:
    (found,) = told(text, "G05")
    assert found.severity == "waarschuwing"
    assert found.message.endswith(f"van {missing}.")
    assert all(f"actie: {title.strip('‘’')}" in found.hint for title in missing.split(" en "))


@pytest.mark.parametrize(
    "report",
    [
        {},
        {"acties": [{"actie": "dagstart", "gedaan": "nee"}, {"actie": "DAGAFSLUITING", "gedaan": "nee"}]},
    ],
)
def test_no_action_is_missed(report: dict[str, Any]) -> None:
    assert not told(reported(report), "G05")


def test_what_was_done_once_is_done() -> None:
    assert not told(reported({"acties": DONE}, {}, {}, acties=ACTIONS), "G05")


def test_without_a_report_nothing_is_missed() -> None:
    assert not told(reported(), "G05")


def test_what_is_still_to_come_is_not_missed() -> None:
    """The first evaluation is on 30 March, the second later."""
    coming = [*clean_plan()["acties"], ONCE | {"deadline": "2026-03-31"}]
    assert not told(reported({}, acties=coming), "G05")
    (found,) = told(reported({}, {}, acties=coming), "G05")
    assert found.path[:2] == ("evaluatiemomenten", 1)
    each_week = [*clean_plan()["acties"], ONCE | {"deadline": "2026-03-31", "frequentie": "wekelijks"}]
    assert told(reported({}, acties=each_week), "G05"), "what comes back each week has had its first time"
