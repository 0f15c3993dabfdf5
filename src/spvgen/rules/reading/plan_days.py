"""Counting in a plan: its days, its months, the breaks in it, and the days on which people meet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, cast

from spvgen.dates import format_date
from spvgen.dutch import join_list
from spvgen.workdays import DAY, add_months, next_talk_day, previous_workday, suits_a_talk

if TYPE_CHECKING:
    from spvgen.diagnostics import NodePath
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.koersplan import Koersplan
    from spvgen.kinds.onderdelen import Onderbreking
    from spvgen.kinds.verbeterplan import Verbeterplan


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


def meeting_day(
    wanted: date, after: date, before: date, breaks: Iterable[Onderbreking] | None = None
) -> date | None:
    """The working day nearest to ``wanted``, strictly between two days and outside the breaks; None if none.

    Days on which many are free are passed over, and those between Christmas and New Year.
    """
    reach = max((before - after).days, 0)
    near = (wanted + sign * offset * DAY for offset in range(reach + 1) for sign in (-1, 1))
    return next((day for day in near if after < day < before and _fit_to_meet(day, breaks)), None)


def _fit_to_meet(day: date, breaks: Iterable[Onderbreking] | None) -> bool:
    """Whether no rule objects to a talk on a day: each day that is proposed for one is such a day."""
    return suits_a_talk(day) and not in_break(breaks, day)


def first_to_meet(
    day: date, breaks: Iterable[Onderbreking] | None = None, taken: Collection[date] = ()
) -> date:
    """The first day from ``day`` on for a talk, on which no other is; the day itself when it is fit."""
    breaks = tuple(breaks or ())
    while day in taken or not _fit_to_meet(day, breaks):
        day += DAY
    return day


def last_to_meet(
    day: date, breaks: Iterable[Onderbreking] | None = None, taken: Collection[date] = ()
) -> date:
    """The last day up to ``day`` for a talk, on which no other is; the day itself when it is fit."""
    breaks = tuple(breaks or ())
    while day in taken or not _fit_to_meet(day, breaks):
        day -= DAY
    return day


def meeting_days(
    after: date, before: date, most: int, breaks: Iterable[Onderbreking] | None = None
) -> list[date]:
    """The fewest working days, evenly spread, that leave no more than ``most`` days between two meetings.

    Days in a break don't count. Where no choice of days will do, the last one tried is given.
    """
    breaks = tuple(breaks or ())
    fewest = max(ceil(days_between(after, before, breaks) / most), 2)
    days: list[date] = []
    for pieces in range(fewest, fewest + 3):  # a free day can push a meeting just too far
        wanted = (after + (before - after) * step / pieces for step in range(1, pieces))
        days = sorted({day for one in wanted if (day := meeting_day(one, after, before, breaks))})
        if all(days_between(*pair, breaks) <= most for pair in pairwise([after, *days, before])):
            break
    return days


def days_between(after: date, before: date, breaks: Iterable[Onderbreking] | None) -> int:
    """The days from one meeting to the next, less those in a break."""
    return (before - after).days - days_off(breaks, after + DAY, before)


class Gap(NamedTuple):
    """A stretch in which nobody meets: its first and last day, where the latter stands, and both in words."""

    after: date
    before: date
    path: NodePath
    begin: str
    end: str

    @property
    def words(self) -> str:
        """*Tussen de start van het plan en ‘Eerste evaluatie’*."""
        return f"Tussen {self.begin} en {self.end}"


def gaps(plan: Verbeterplan | Actielijst | Koersplan, begin: str, end: str = "") -> Iterator[Gap]:
    """From the start to the first talk that is planned, and from each to the next.

    ``begin`` and ``end`` are words for the first and the last day; without ``end`` the last talk ends it.
    """
    under, moments = plan.gesprekken_onder, getattr(plan, plan.gesprekken_onder)
    after, words = plan.looptijd.start, begin
    for index, moment in enumerate(moments):
        yield Gap(after, moment.datum, (under, index, "datum"), words, f"‘{moment.naam}’")
        after, words = max(after, moment.datum), f"‘{moment.naam}’"
    if end:
        yield Gap(after, plan.einde, (under, len(moments) - 1, "datum"), words, end)


class Talks(NamedTuple):
    """How a kind of plan speaks of its talks, and how many days there may be between two of them.

    ``name`` is what they are, ``one`` and ``more`` what to plan; without words for the ``end`` the last talk
    is the end. What lies before the last talk that was ``held`` is ``over``: then that is what one can do.
    """

    name: str
    one: str
    more: str
    begin: str
    end: str
    most: int
    breaks: tuple[Onderbreking, ...] = ()
    held: date = date.min
    over: str = ""

    def on(self, days: list[str]) -> str:
        """*Een gesprek op 2 april*, *gesprekken op 2 april en 4 mei*."""
        return f"{self.one if len(days) == 1 else self.more} op {join_list(days)}"


class Stretch(NamedTuple):
    """A gap between two talks and how many days it counts."""

    gap: Gap
    days: int


def long_stretches(plan: Verbeterplan | Actielijst | Koersplan, talks: Talks) -> list[Stretch]:
    """The gaps that count more days than there may be, in order."""
    stretches = (
        Stretch(gap, days_between(gap.after, gap.before, talks.breaks))
        for gap in gaps(plan, talks.begin, talks.end)
    )
    return [one for one in stretches if one.days > talks.most]


def days_to_meet(after: date, before: date, talks: Talks) -> list[date]:
    """The days between two talks that leave no more days than there may, also when those leave a free day."""
    first, last = last_to_meet(after, talks.breaks), first_to_meet(before, talks.breaks)
    return meeting_days(first, last, talks.most, talks.breaks)


def when_to_meet(after: date, before: date, talks: Talks) -> str:
    """What to plan between two days so that no more days go by than there may."""
    if before <= talks.held:
        return talks.over
    days = [shown_day(day) for day in days_to_meet(after, before, talks)]
    return f"Plan {talks.on(days)}." if days else "Verschuif een van beide datums."


def shown_day(day: date) -> str:
    """A day as a hint puts it forward: *maandag 2 maart 2026 (2026-03-02)*."""
    return f"{format_date(day, weekday=True)} ({day})"


def plan_days_ahead(plan: Verbeterplan | Actielijst) -> Iterator[tuple[NodePath, date, str]]:
    """When people talked before the plan and when it was handed out, with the place and what it is."""
    why = getattr(plan, "aanleiding", None) if plan.soort == "verbeterplan" else None
    for index, talk in enumerate((why and why.eerdere_gesprekken) or ()):
        yield ("aanleiding", "eerdere_gesprekken", index, "datum"), talk.datum, "Dit gesprek"
    if given := getattr(plan, "uitgereikt_op", None):
        yield ("uitgereikt_op",), given, "De dag van uitreiken"


# --- The final judgement ---------------------------------------------------------------------------


def ends_early(plan: Verbeterplan) -> bool:
    """Whether the last talk is before the last working day of the plan."""
    return plan.evaluatiemomenten[-1].datum < previous_workday(plan.einde)


def final_day(plan: Verbeterplan, most: int) -> date:
    """The day for the final judgement: the end of the plan or right behind it.

    Right before it where that keeps it within ``most`` days of the talk before it.
    """
    *talks, last = (plan.looptijd.start, *(moment.datum for moment in plan.evaluatiemomenten))
    before = last if last_talk_stays(plan, most) else talks[-1]
    return next_talk_day(plan.einde) if _apart(plan, before) <= most else previous_workday(plan.einde)


def last_talk_stays(plan: Verbeterplan, most: int) -> bool:
    """Whether a final judgement has to join the talks: were the last one moved, it would leave a hole.

    A hole is more than ``most`` days, as T06 counts them.
    """
    *_, before = (plan.looptijd.start, *(moment.datum for moment in plan.evaluatiemomenten[:-1]))
    return ends_early(plan) and _apart(plan, last_to_meet(before, plan.onderbrekingen)) > most


def last_talk_moves(plan: Verbeterplan | Actielijst, most: int) -> bool:
    """Whether the last talk itself has to go to another day; other kinds have no final judgement."""
    if plan.soort != "verbeterplan":
        return False
    of_plan = cast("Verbeterplan", plan)
    return ends_early(of_plan) and not last_talk_stays(of_plan, most)


def days_as_proposed(plan: Verbeterplan | Actielijst, most: int) -> list[date]:
    """The days of the talks, with the final judgement where T04 puts it: the last one moves, or one joins."""
    days = [moment.datum for moment in plan.gesprekken]
    if plan.soort != "verbeterplan" or not ends_early(cast("Verbeterplan", plan)):
        return days
    kept = days[:-1] if last_talk_moves(plan, most) else days
    return [*kept, last_day_to_meet(plan, most)]


def last_day_to_meet(plan: Verbeterplan | Actielijst, most: int) -> date:
    """The day of the final judgement, as it is proposed; other kinds end on their last day."""
    return final_day(cast("Verbeterplan", plan), most) if plan.soort == "verbeterplan" else plan.einde


def _apart(plan: Verbeterplan, talk: date) -> int:
    return days_between(talk, next_talk_day(plan.einde), plan.onderbrekingen)
