"""KP13: an action that is nobody's."""

import pytest
from courses import FORM, action, course_of
from whole import told


def by(who: str | None, **keys: str | None) -> str:
    return course_of(action("Pim zet vóór 1 mei 2026 de maten erin.", cause=FORM, **{"wie": who, **keys}))


@pytest.mark.parametrize(
    "who", [None, "iedereen", "Allemaal", "we", "diversen", "jullie", "collega’s", "samen"]
)
def test_nobody(who: str | None) -> None:
    (found,) = told(by(who, deadline="2026-04-30"), "KP13")
    assert found.severity == "fout"
    assert "Ilse Kramer" in found.hint


@pytest.mark.parametrize("who", ["team", "het hele team", "Verkoopteam"])
def test_a_chore_of_the_whole_team(who: str) -> None:
    (found,) = told(by(who, deadline="2026-04-30"), "KP13")
    assert found.severity == "waarschuwing"


@pytest.mark.parametrize(
    ("who", "keys"),
    [
        ("Pim Verhaar", {"deadline": "2026-04-30"}),
        ("leidinggevende", {"deadline": "2026-04-30"}),
        ("team", {"deadline": None, "frequentie": "elke ochtend"}),
        ("binnendienst", {"deadline": "2026-04-30"}),
    ],
)
def test_somebody_or_a_habit_of_all(who: str, keys: dict[str, str | None]) -> None:
    assert not told(by(who, **keys), "KP13")


def test_what_is_still_to_be_decided_is_told_once() -> None:
    text = by("nog te bepalen", deadline="2026-04-30")
    assert [len(told(text, code)) for code in ("S01", "KP13")] == [1, 0]


def test_what_s01_does_not_read_is_told_here() -> None:
    text = by("nader te bepalen", deadline="2026-04-30")
    assert [len(told(text, code)) for code in ("S01", "KP13")] == [0, 1]
