"""P23: an example of years ago."""

import pytest
from whole import told

from support import plan_where

WHERE = "aanleiding.voorbeelden.0.datum"  # the plan starts on 2 March 2026


@pytest.mark.parametrize("day", ["2019-01-14", "2023-12-31", "2024-03-01"])
def test_longer_than_two_years_ago(day: str) -> None:
    (found,) = told(plan_where(WHERE, day), "P23")
    assert found.path == ("aanleiding", "voorbeelden", 0, "datum")
    assert "meer dan twee jaar" in found.message


@pytest.mark.parametrize("day", ["2024-03-02", "2025-06-30", "2026-02-27"])
def test_recent(day: str) -> None:
    assert not told(plan_where(WHERE, day), "P23")
