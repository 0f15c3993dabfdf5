"""T07: fewer than two evaluations before the final one."""

import re

import pytest
from moments import with_moments
from whole import told


@pytest.mark.parametrize(
    ("days", "there"),
    [
        (("2026-08-31",), "geen evaluatie"),
        (("2026-06-01", "2026-08-31"), "1 evaluatie"),
        (("2026-03-30", "2026-08-31"), "1 evaluatie"),
    ],
)
def test_too_few(days: tuple[str, ...], there: str) -> None:
    (found,) = told(with_moments(*days), "T07")
    assert found.severity == "waarschuwing"
    assert found.path == ("evaluatiemomenten",)
    assert there in found.message
    proposed = re.findall(r"\(2026-\d\d-\d\d\)", found.hint)
    assert len(proposed) >= 2 and f"Plan er {len(proposed)} gesprekken bij" in found.hint
    (too_far_apart,) = told(with_moments(*days), "T06")
    assert re.findall(r"\(2026-\d\d-\d\d\)", too_far_apart.hint) == proposed  # two rules, one advice


@pytest.mark.parametrize(
    "days",
    [
        ("2026-05-01", "2026-07-01", "2026-08-31"),
        ("2026-03-03", "2026-03-04", "2026-08-31"),  # badly spread, which is for T06 to say
        ("2026-04-01", "2026-05-01", "2026-06-01", "2026-08-31"),
    ],
)
def test_enough(days: tuple[str, ...]) -> None:
    assert not told(with_moments(*days), "T07")


def test_a_plan_of_one_day_does_not_crash() -> None:
    (found,) = told(with_moments("2026-03-02", end="2026-03-02"), "T07")
    assert "2 gesprekken" in found.hint
