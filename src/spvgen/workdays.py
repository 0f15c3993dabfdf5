"""Which days are working days in the Netherlands, and evaluation dates that fall on them."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from math import ceil

DAY = timedelta(days=1)
_WEEKEND = {5: "een zaterdag", 6: "een zondag"}  # by date.weekday()


def public_holiday(day: date) -> str | None:
    """Give the Dutch name of a day on which nearly everyone is free, else None.

    Right from 1980 on (before that Queen's Day moved by another rule).
    """
    return _holidays(day.year).get(day)


def often_free(day: date) -> str | None:
    """Give the name of a day on which many are free, but not all: worth a notice, no more."""
    if (day.month, day.day) == (5, 5):
        return "Bevrijdingsdag"
    return "Goede Vrijdag" if day == _easter(day.year) - 2 * DAY else None


def between_years(day: date) -> bool:
    """Tell whether a day is from Christmas Eve to New Year's Day: hardly anybody plans a talk then."""
    return (day.month == 12 and day.day >= 24) or (day.month, day.day) == (1, 1)


def suits_a_talk(day: date) -> bool:
    """Tell whether most people work on a day and can be asked to a talk."""
    return is_workday(day) and often_free(day) is None and not between_years(day)


def is_workday(day: date) -> bool:
    """Tell whether a day is neither in the weekend nor a public holiday."""
    return free_because(day) is None


def free_because(day: date) -> str | None:
    """Say why a day is free, in words that fit behind *valt op*: ``een zondag``, ``Koningsdag``.

    A holiday in the weekend is called by its own name. None for a working day.
    """
    return public_holiday(day) or _WEEKEND.get(day.weekday())


def next_workday(day: date) -> date:
    """Find the first working day from ``day`` on; the day itself when it is one."""
    return _first(is_workday, day, DAY)


def previous_workday(day: date) -> date:
    """Find the last working day up to ``day``; the day itself when it is one."""
    return _first(is_workday, day, -DAY)


def with_free_days(first: date, last: date) -> tuple[date, date]:
    """Widen a stretch of days by the free days right before and behind it: nothing is done on those."""
    return previous_workday(first - DAY) + DAY, next_workday(last + DAY) - DAY


def next_talk_day(day: date) -> date:
    """Find the first day from ``day`` on that suits a talk; the day itself when it does."""
    return _first(suits_a_talk, day, DAY)


def _first(suits: Callable[[date], bool], day: date, step: timedelta) -> date:
    while not suits(day):
        day += step
    return day


def add_months(day: date, months: int) -> date:
    """Go so many months on (or back); a day that month lacks becomes its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def evaluation_dates(start: date, end: date, *, weeks: int = 4, least: int = 3) -> list[date]:
    """Spread evaluations evenly over a plan: working days after ``start``, the last one on ``end``.

    From ``start`` to the first, and from each to the next, it is never more than ``weeks`` weeks.
    There are at least ``least`` (two interim ones and the final one: rule T07) where the plan has so many
    working days. Days that are often free, and those between Christmas and New Year, are passed over where
    another day will do, also where that takes one more.

    Raises ValueError when ``end`` is no working day or not after ``start``, or ``weeks`` is below 1.
    """
    if weeks < 1 or end <= start or not is_workday(end):
        raise ValueError("evaluation_dates needs weeks >= 1 and an end after start that is a workday")
    days = [day for day in _days_after(start, end) if is_workday(day)]
    chosen: list[date] = []
    previous = start
    while days:
        fewest = ceil((end - previous) / timedelta(weeks=weeks))
        steps = min(max(fewest, least - len(chosen)), len(days))
        previous = _next_evaluation(previous, days, steps=steps, weeks=weeks)
        days = days[days.index(previous) + 1 :]
        chosen.append(previous)
    return chosen


def _next_evaluation(previous: date, days: list[date], *, steps: int, weeks: int) -> date:
    """Choose the next of ``steps`` evaluations out of the working ``days`` left, the last being the end.

    Where free days leave no choice that keeps within the limit up to the end, it takes one step more.
    That always helps: the first working day is never as much as a week away. A day that does not suit a talk
    is chosen only where there is no other within the limit.
    """
    end, limit = days[-1], timedelta(weeks=weeks)
    early = days[: min(5 * weeks, len(days) - steps + 1)]  # the later steps need a day of their own
    choices = [day for day in early if day <= previous + limit and end - day <= limit * (steps - 1)]
    suited = [day for day in choices if suits_a_talk(day) or day == end]
    if suited or any(suits_a_talk(day) and day <= previous + limit for day in early):
        choices = suited
    if not choices:
        return _next_evaluation(previous, days, steps=steps + 1, weeks=weeks)

    def unevenness(day: date) -> tuple[int, date]:
        return abs((day - previous).days * steps - (end - previous).days), day

    return min(choices, key=unevenness)


def _days_after(start: date, end: date) -> list[date]:
    return [start + offset * DAY for offset in range(1, (end - start).days + 1)]


@cache
def _easter(year: int) -> date:
    from dateutil.easter import easter  # only those who ask for a holiday pay for it

    return easter(year)


@cache
def _holidays(year: int) -> dict[date, str]:
    easter = _easter(year)
    return {
        date(year, 1, 1): "nieuwjaarsdag",
        easter: "eerste paasdag",
        easter + DAY: "tweede paasdag",
        easter + 39 * DAY: "Hemelvaartsdag",
        easter + 49 * DAY: "eerste pinksterdag",
        easter + 50 * DAY: "tweede pinksterdag",
        _royal_day(year): "Koningsdag" if year >= 2014 else "Koninginnedag",
        date(year, 12, 25): "eerste kerstdag",
        date(year, 12, 26): "tweede kerstdag",
    }


def _royal_day(year: int) -> date:
    """The king's (until 2013 the queen's) day, a day earlier when it would be a Sunday."""
    day = date(year, 4, 27) if year >= 2014 else date(year, 4, 30)
    return day - DAY if day.weekday() == 6 else day
