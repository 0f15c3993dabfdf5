"""T05: an evaluation in the weekend or on a public holiday."""

import pytest
from moments import with_moments
from whole import told


@pytest.mark.parametrize(
    ("day", "why", "instead"),
    [
        ("2026-03-28", "een zaterdag", "maandag 30 maart 2026 (2026-03-30)"),
        ("2026-03-29", "een zondag", "maandag 30 maart 2026 (2026-03-30)"),
        ("2026-04-06", "tweede paasdag", "dinsdag 7 april 2026 (2026-04-07)"),
        ("2026-04-27", "Koningsdag", "dinsdag 28 april 2026 (2026-04-28)"),
        ("2026-05-14", "Hemelvaartsdag", "vrijdag 15 mei 2026 (2026-05-15)"),
    ],
)
def test_free_day(day: str, why: str, instead: str) -> None:
    (found,) = told(with_moments(day, "2026-06-23", "2026-08-31"), "T05")
    assert found.severity == "waarschuwing"
    assert found.path == ("evaluatiemomenten", 0, "datum")
    assert why in found.message
    assert instead in found.hint


@pytest.mark.parametrize("day", ["2026-03-30", "2026-04-28", "2026-05-15", "2026-04-30"])
def test_working_day(day: str) -> None:
    assert not told(with_moments(day, "2026-06-23", "2026-08-31"), "T05")


@pytest.mark.parametrize(("day", "name"), [("2026-04-03", "Goede Vrijdag"), ("2026-05-05", "Bevrijdingsdag")])
def test_a_day_that_many_have_off_is_a_tip(day: str, name: str) -> None:
    (found,) = told(with_moments(day, "2026-06-23", "2026-08-31"), "T05")
    assert found.severity == "tip"
    assert name in found.message


def test_the_final_one_counts_too() -> None:
    (found,) = told(with_moments("2026-04-28", "2026-06-23", "2026-08-30", end="2026-08-30"), "T05")
    assert found.path == ("evaluatiemomenten", 2, "datum")
