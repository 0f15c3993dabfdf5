"""Counting in a plan: its days, its months, the breaks in it, and days on which to meet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING, Final

from spvgen.workdays import add_months, is_workday, next_workday, often_free, previous_workday

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Onderbreking, Verbeterplan

DAY: Final = timedelta(days=1)


def days_off(breaks: Iterable[Onderbreking] | None, first: date, last: date) -> int:
    """How many days from ``first`` up to and including ``last`` fall in a break; no day counts twice."""
    counted = 0
    for one in sorted(breaks or (), key=lambda one: one.van):
        begin, end = max(one.van, first), min(one.tot_en_met, last)
        if begin <= end:
            counted += (end - begin).days + 1
            first = end + DAY
    return counted


def in_break(breaks: Iterable[Onderbreking] | None, day: date) -> bool:
    """Whether a day falls in a break."""
    return any(one.van <= day <= one.tot_en_met for one in breaks or ())


def net_end(plan: Verbeterplan) -> date:
    """The first day after the plan, were its breaks taken out of it."""
    start, end = plan.looptijd.start, plan.einde
    return end + DAY - days_off(plan.onderbrekingen, start, end) * DAY


def end_for_months(plan: Verbeterplan, months: int) -> date:
    """The last day that gives the plan so many calendar months, its breaks added at the end."""
    end = add_months(plan.looptijd.start, months) - DAY
    for _ in range(len(plan.onderbrekingen or ()) + 1):  # a later end can reach into a later break
        off = days_off(plan.onderbrekingen, plan.looptijd.start, end)
        end = add_months(plan.looptijd.start, months) - DAY + off * DAY
    return end


def meeting_day(wanted: date, after: date, before: date, breaks: Iterable[Onderbreking] | None = None) -> date | None:
    """The working day nearest to ``wanted``, strictly between two days and outside the breaks; None if none.

    Days on which many are free are passed over.
    """
    reach = max((before - after).days, 0)
    near = (wanted + sign * offset * DAY for offset in range(reach + 1) for sign in (-1, 1))
    return next((day for day in near if after < day < before and _fit_to_meet(day, breaks)), None)


def _fit_to_meet(day: date, breaks: Iterable[Onderbreking] | None) -> bool:
    return is_workday(day) and not often_free(day) and not in_break(breaks, day)


def meeting_days(after: date, before: date, most: int, breaks: Iterable[Onderbreking] | None = None) -> list[date]:
    """The fewest working days, evenly spread, that leave no more than ``most`` days between two meetings."""
    breaks = tuple(breaks or ())
    pieces = ceil(((before - after).days - days_off(breaks, after + DAY, before)) / most)
    wanted = (after + (before - after) * step / pieces for step in range(1, pieces))
    days = (meeting_day(day, after, before, breaks) for day in wanted)
    return sorted({day for day in days if day})


def workday_in(day: date, first: date, last: date) -> date:
    """The working day from ``day`` on that is not after ``last``, else the one before it, not before ``first``."""
    later, earlier = next_workday(day), previous_workday(day)
    return later if later <= last else max(earlier, first)
