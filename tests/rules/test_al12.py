"""AL12: too long without walking through the list."""

import pytest
from lijsten import gives, with_moments
from whole import told

SHORT = {"looptijd": {"start": "2026-06-01", "einde": "2026-10-30"}}


def walks(*days: str) -> str:
    return with_moments(*((day, "inspireren") for day in days))


@pytest.mark.parametrize(
    ("days", "at", "length"),
    [
        (("2026-07-14", "2026-08-20"), 0, 43),
        (("2026-06-26", "2026-08-10"), 1, 45),
        (("2026-06-26", "2026-07-24", "2026-10-16"), 2, 84),
    ],
)
def test_too_long(days: tuple[str, ...], at: int, length: int) -> None:
    found = gives(walks(*days), "AL12")
    assert found.path == ("doorloopmomenten", at, "datum")
    assert f"{length} dagen" in found.message
    assert "Plan een moment op" in found.hint


@pytest.mark.parametrize(
    "days", [("2026-07-13",), ("2026-06-26", "2026-08-07"), ("2026-06-26", "2026-07-24", "2026-09-04")]
)
def test_small_pushes(days: tuple[str, ...]) -> None:
    assert not told(walks(*days), "AL12")


def test_several_times_too_long_is_one_fact() -> None:
    found = gives(walks("2026-07-17", "2026-09-04", "2026-10-23"), "AL12")
    assert found.path == ("doorloopmomenten",)
    assert (
        "Op 3 plekken gaan er meer dan 42 dagen voorbij zonder doorloopmoment: 49 dagen tot ‘Keer 2’ en ‘Keer 3’"
        in found.message
    )
    assert found.hint.count("(2026-") == 3
