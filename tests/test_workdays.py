"""Working days and evaluation dates; the holidays library judges which days are free."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from spvgen.workdays import (
    add_months,
    evaluation_dates,
    free_because,
    is_workday,
    next_talk_day,
    next_workday,
    often_free,
    previous_workday,
    public_holiday,
    suits_a_talk,
)

DAY = timedelta(days=1)
JUDGED_YEARS = range(2014, 2100)
days = st.dates(date(1980, 1, 1), date(2199, 12, 31))


def judged_holidays() -> dict[date, set[str]]:
    """What the library calls free, by day: it joins two names on one day with a semicolon."""
    found = holidays.country_holidays(
        "NL", years=JUDGED_YEARS, language="nl", categories=("public", "optional")
    )
    return {day: set(names.casefold().split("; ")) for day, names in found.items()}


# --- Free days


def test_public_and_often_free_days_as_the_judge_has_them() -> None:
    expected = judged_holidays()
    span = (date(JUDGED_YEARS[-1], 12, 31) - date(JUDGED_YEARS[0], 1, 1)).days
    ours: dict[date, set[str]] = {}
    for offset in range(span + 1):
        day = date(JUDGED_YEARS[0], 1, 1) + offset * DAY
        names = {name.casefold() for name in (public_holiday(day), often_free(day)) if name}
        if names:
            ours[day] = names
    assert len(expected) > 10 * len(JUDGED_YEARS)
    assert ours == expected


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2025-01-01", "nieuwjaarsdag"),
        ("2025-04-20", "eerste paasdag"),
        ("2025-04-21", "tweede paasdag"),
        ("2025-04-26", "Koningsdag"),  # the 27th is a Sunday
        ("2026-04-27", "Koningsdag"),
        ("2013-04-30", "Koninginnedag"),
        ("2006-04-29", "Koninginnedag"),  # the 30th is a Sunday
        ("2025-05-29", "Hemelvaartsdag"),
        ("2025-06-08", "eerste pinksterdag"),
        ("2025-06-09", "tweede pinksterdag"),
        ("2025-12-25", "eerste kerstdag"),
        ("2025-12-26", "tweede kerstdag"),
        ("2025-07-19", "een zaterdag"),
        ("2025-07-20", "een zondag"),
    ],
)
def test_free_day_says_why(day: str, name: str) -> None:
    assert free_because(date.fromisoformat(day)) == name
    assert not is_workday(date.fromisoformat(day))
    assert public_holiday(date.fromisoformat(day)) == (None if name.startswith("een ") else name)


@pytest.mark.parametrize(
    "day", ["2025-07-08", "2025-04-28", "2013-04-27", "2014-04-30", "2025-12-24", "2024-12-31"]
)
def test_ordinary_day_is_worked(day: str) -> None:
    assert is_workday(date.fromisoformat(day)) is (date.fromisoformat(day).weekday() < 5)
    assert public_holiday(date.fromisoformat(day)) is None
    assert often_free(date.fromisoformat(day)) is None


@pytest.mark.parametrize(("day", "name"), [("2025-04-18", "Goede Vrijdag"), ("2026-05-05", "Bevrijdingsdag")])
def test_often_free_day_is_still_a_workday(day: str, name: str) -> None:
    assert often_free(date.fromisoformat(day)) == name
    assert is_workday(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        ("2025-07-08", "2025-07-08", "2025-07-08"),
        ("2025-07-19", "2025-07-18", "2025-07-21"),
        ("2025-12-25", "2025-12-24", "2025-12-29"),
        ("2025-04-20", "2025-04-18", "2025-04-22"),
        ("2023-01-01", "2022-12-30", "2023-01-02"),
    ],
)
def test_nearest_workdays(day: str, before: str, after: str) -> None:
    assert previous_workday(date.fromisoformat(day)) == date.fromisoformat(before)
    assert next_workday(date.fromisoformat(day)) == date.fromisoformat(after)


@given(days)
def test_no_workday_is_passed_over(day: date) -> None:
    before, after = previous_workday(day), next_workday(day)
    assert is_workday(before) and is_workday(after)
    assert before <= day <= after
    assert not any(is_workday(before + n * DAY) for n in range(1, (after - before).days))


# --- Months


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [
        ("2026-01-12", 3, "2026-04-12"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-05-31", 12, "2027-05-31"),
        ("2026-05-31", 0, "2026-05-31"),
    ],
)
def test_add_months(day: str, months: int, result: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(result)


# --- Evaluation dates


@given(days, st.integers(1, 420), st.integers(1, 8))
def test_evaluations_fall_as_promised(start: date, length: int, weeks: int) -> None:
    end = start + length * DAY
    assume(is_workday(end))
    planned = evaluation_dates(start, end, weeks=weeks)
    gaps = [later - earlier for earlier, later in zip([start, *planned], planned, strict=False)]
    workdays = sum(is_workday(start + n * DAY) for n in range(1, length + 1))
    assert planned[-1] == end
    assert all(is_workday(day) for day in planned)
    assert all(timedelta(0) < gap <= timedelta(weeks=weeks) for gap in gaps)
    assert len(planned) >= min(3, workdays)


@given(days, st.integers(56, 420))
def test_evaluations_are_even_and_no_more_than_needed(start: date, length: int) -> None:
    end = start + length * DAY
    assume(is_workday(end))
    planned = evaluation_dates(start, end)
    gaps = [(later - earlier).days for earlier, later in zip([start, *planned], planned, strict=False)]
    assert max(gaps) - min(gaps) <= 14
    # one more where a free day breaks the four weeks, and where that is so at each of two New Years
    assert len(planned) <= max(3, -(-length // 28)) + 2


@given(days, st.integers(56, 420), st.integers(3, 8))
def test_each_evaluation_is_on_a_day_that_suits(start: date, length: int, weeks: int) -> None:
    end = start + length * DAY
    assume(suits_a_talk(end))
    assert all(map(suits_a_talk, evaluation_dates(start, end, weeks=weeks)))


@pytest.mark.parametrize(
    ("day", "talk"),
    [
        ("2026-12-23", "2026-12-23"),
        ("2026-12-24", "2027-01-04"),
        ("2026-12-28", "2027-01-04"),
        ("2026-12-31", "2027-01-04"),
        ("2027-01-01", "2027-01-04"),
        ("2027-01-04", "2027-01-04"),
        ("2026-04-27", "2026-04-28"),  # Koningsdag
        ("2026-05-14", "2026-05-15"),  # Hemelvaartsdag
        ("2026-04-03", "2026-04-07"),  # Goede Vrijdag, and Easter behind it
        ("2026-05-05", "2026-05-06"),  # Bevrijdingsdag
    ],
)
def test_a_talk_is_on_a_day_that_suits(day: str, talk: str) -> None:
    assert next_talk_day(date.fromisoformat(day)) == date.fromisoformat(talk)


@pytest.mark.parametrize(
    ("start", "end", "weeks", "expected"),
    [
        # twelve weeks from a Monday: every fourth Monday
        ("2025-09-01", "2025-11-24", 4, "2025-09-29 2025-10-27 2025-11-24"),
        # less than three times four weeks: still two interim ones, a third of the way each
        ("2025-07-08", "2025-09-01", 4, "2025-07-25 2025-08-13 2025-09-01"),
        # Thursday to Tuesday holds just three working days
        ("2025-07-10", "2025-07-15", 4, "2025-07-11 2025-07-14 2025-07-15"),
        # the first may not take the Friday that the second needs
        ("2025-07-09", "2025-07-14", 4, "2025-07-10 2025-07-11 2025-07-14"),
        ("2025-07-11", "2025-07-14", 4, "2025-07-14"),
        ("2025-07-09", "2025-07-11", 4, "2025-07-10 2025-07-11"),
        # every Monday, but Easter Monday is free: one more, and not on Good Friday
        ("2025-04-07", "2025-04-28", 1, "2025-04-14 2025-04-17 2025-04-22 2025-04-28"),
        # a third of the way is 5 May, often free: the day before
        ("2026-04-10", "2026-06-24", 4, "2026-05-04 2026-05-29 2026-06-24"),
        # only 5 May would keep three within four weeks, so there are four
        ("2026-04-07", "2026-06-30", 4, "2026-04-28 2026-05-19 2026-06-09 2026-06-30"),
        # but where it is the end, or there is no other day, it stays
        ("2026-04-07", "2026-05-05", 4, "2026-04-16 2026-04-24 2026-05-05"),
        ("2026-05-04", "2026-05-07", 4, "2026-05-05 2026-05-06 2026-05-07"),
        # every fourth Monday would meet Easter Monday: four times three weeks instead, by a day or so
        ("2025-03-24", "2025-06-16", 4, "2025-04-14 2025-05-06 2025-05-26 2025-06-16"),
    ],
)
def test_evaluation_dates(start: str, end: str, weeks: int, expected: str) -> None:
    planned = evaluation_dates(date.fromisoformat(start), date.fromisoformat(end), weeks=weeks)
    assert [day.isoformat() for day in planned] == expected.split()


@pytest.mark.parametrize(
    ("start", "end", "weeks"),
    [
        ("2025-07-08", "2025-07-19", 4),  # a Saturday
        ("2025-07-08", "2025-12-25", 4),
        ("2025-07-08", "2025-07-08", 4),
        ("2025-07-08", "2025-07-07", 4),
        ("2025-07-08", "2025-09-01", 0),
    ],
)
def test_evaluation_dates_refuses_what_cannot_be(start: str, end: str, weeks: int) -> None:
    with pytest.raises(ValueError, match="evaluation_dates needs"):
        evaluation_dates(date.fromisoformat(start), date.fromisoformat(end), weeks=weeks)
