"""T06: too long without an evaluation."""

import re
from datetime import date
from itertools import pairwise

import pytest
from moments import with_moments
from whole import told

from spvgen.workdays import is_workday

BREAK = "onderbrekingen:\n  - van: 2026-07-06\n    tot_en_met: 2026-07-24\n"


@pytest.mark.parametrize(
    ("days", "index", "length"),
    [
        (
            ("2026-04-03", "2026-05-01", "2026-05-29", "2026-06-26", "2026-07-24", "2026-08-24"),
            0,
            32,
        ),  # from the start
        (
            ("2026-03-30", "2026-04-28", "2026-06-01", "2026-06-30", "2026-07-30", "2026-08-28"),
            2,
            34,
        ),  # in between
        (("2026-03-30", "2026-04-28", "2026-05-28", "2026-06-26", "2026-07-27"), 4, 35),  # to the end
    ],
)
def test_long_stretch(days: tuple[str, ...], index: int, length: int) -> None:
    (found,) = told(with_moments(*days), "T06")
    assert found.severity == "waarschuwing"
    assert found.path == ("evaluatiemomenten", index, "datum")
    assert f"{length} dagen" in found.message


@pytest.mark.parametrize(
    "days",
    [
        (
            "2026-04-02",
            "2026-05-01",
            "2026-06-01",
            "2026-07-02",
            "2026-07-31",
            "2026-08-31",
        ),  # 31 days at most
        ("2026-03-30", "2026-04-28", "2026-05-26", "2026-06-23", "2026-07-21", "2026-08-18", "2026-09-08"),
    ],
)
def test_never_longer_than_a_month(days: tuple[str, ...]) -> None:
    assert not told(with_moments(*days), "T06")


def test_breaks_do_not_count() -> None:
    days = ("2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-14", "2026-08-31")
    assert told(with_moments(*days), "T06")
    assert not told(with_moments(*days, extra=BREAK), "T06")


@pytest.mark.parametrize(
    ("days", "extra"), [(("2026-03-30", "2026-08-31"), ""), (("2026-03-30", "2026-08-31"), BREAK)]
)
def test_hint_fills_the_gap_with_working_days(days: tuple[str, ...], extra: str) -> None:
    (found,) = told(with_moments(*days, extra=extra), "T06")
    proposed = [date.fromisoformat(day) for day in re.findall(r"\((\d{4}-\d\d-\d\d)\)", found.hint)]
    away = range(date(2026, 7, 6).toordinal(), date(2026, 7, 24).toordinal() + 1) if extra else range(0)
    assert all(is_workday(day) and day.toordinal() not in away for day in proposed)
    everything = [date(2026, 3, 30), *proposed, date(2026, 8, 31)]
    counted = [
        [n for n in range(a.toordinal() + 1, b.toordinal() + 1) if n not in away]
        for a, b in pairwise(everything)
    ]
    assert proposed and all(len(days) <= 31 for days in counted)
