"""G04: a report dated before its talk, weeks after it, or before the report that went before."""

import pytest
from reports import reported
from whole import told


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (["2026-03-03"], "van ruim 3 weken vóór het geplande gesprek (30 maart 2026)"),
        (["2026-03-22"], "van ruim een week vóór"),
        (["2026-04-14"], "van ruim 2 weken na"),
        (["2025-03-30"], "vóór het geplande gesprek"),
        (["2026-04-10", "2026-04-10"], "is niet later dan dat van ‘Eerste evaluatie’ (10 april 2026)"),
    ],
)
def test_a_date_that_does_not_fit(days: list[str], said: str) -> None:
    (found,) = told(reported(*({"datum": day} for day in days)), "G04")
    assert found.severity == "waarschuwing"
    assert said in found.message
    assert found.path[-1] == "datum"


@pytest.mark.parametrize(
    "days",
    [
        [],
        ["2026-03-30"],
        ["2026-03-23"],
        ["2026-04-13"],
        ["2026-04-13", "2026-04-28"],
        ["2026-03-31", "2026-05-01"],
    ],
)
def test_a_date_that_fits(days: list[str]) -> None:
    assert not told(reported(*({"datum": day} for day in days)), "G04")
