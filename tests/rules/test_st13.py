"""ST13: looking back without what failed."""

from typing import Any

import pytest
from stap import part, report
from whole import told

BACK = part("terugblik")


def back(**more: Any) -> str:
    return report(terugblik={key: value for key, value in (BACK | more).items() if value is not None})


def goal(reached: str, **more: str) -> list[dict[str, str]]:
    return [{"voor_doel": "Samen bezoeken", "behaald": reached, **more}]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (back(aandacht=None), ("terugblik", "aandacht")),
        (back(doelen=None), ("terugblik", "doelen")),
        (back(doelen=goal("nee")), ("terugblik", "doelen", 0)),
        (back(doelen=goal("deels")), ("terugblik", "doelen", 0)),
    ],
)
def test_it_keeps_silent(text: str, path: tuple[object, ...]) -> None:
    (found,) = told(text, "ST13")
    assert found.severity == "fout"
    assert found.path == path


def test_every_goal_is_judged() -> None:
    goals = [*part("doelen"), {"titel": "Offertes", "omschrijving": "Offertes staan op tijd in het CRM."}]
    (found,) = told(report(doelen=goals), "ST13")
    assert "‘Offertes’" in found.message and "Samen bezoeken" not in found.message


@pytest.mark.parametrize(
    "text",
    [
        report(terugblik=None),
        back(doelen=goal("ja")),
        back(doelen=goal("nee", toelichting="In mei lag het stil.")),
        back(gewonnen=None),
    ],
)
def test_it_is_honest(text: str) -> None:
    assert not told(text, "ST13")
