"""T04: the final judgement before the end of the plan."""

import pytest
from moments import with_moments
from whole import told

INTERIM = ("2026-03-30", "2026-04-28", "2026-05-26", "2026-06-23", "2026-07-21")


@pytest.mark.parametrize(
    ("end", "final"),
    [("2026-08-31", "2026-08-27"), ("2026-08-31", "2026-08-03"), ("2026-09-30", "2026-08-31")],
)
def test_final_before_the_end(end: str, final: str) -> None:
    (found,) = told(with_moments(*INTERIM, final, end=end), "T04")
    assert found.severity == "waarschuwing"
    assert found.path == ("evaluatiemomenten", 5, "datum")
    assert f"({end})" in found.hint


@pytest.mark.parametrize(("end", "final"), [("2026-08-31", "2026-08-28"), ("2026-08-28", "2026-08-27")])
def test_a_few_days_early_is_a_tip(end: str, final: str) -> None:
    (found,) = told(with_moments(*INTERIM, final, end=end), "T04")
    assert found.severity == "tip"


@pytest.mark.parametrize(
    ("end", "final"),
    [
        ("2026-08-31", "2026-08-31"),
        ("2026-08-31", "2026-09-14"),  # two weeks later
        ("2026-08-30", "2026-08-28"),  # the plan ends on a Sunday, this is the Friday before
    ],
)
def test_final_on_the_end_or_soon_after(end: str, final: str) -> None:
    assert not told(with_moments(*INTERIM, final, end=end), "T04")


def test_hint_passes_over_a_free_day() -> None:
    (found,) = told(with_moments(*INTERIM, "2026-08-20", end="2026-08-30"), "T04")
    assert "maandag 31 augustus 2026" in found.hint
