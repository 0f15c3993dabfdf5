"""To which days the talks outside a plan can move, in the order in which they stand (part of T03)."""

from __future__ import annotations

from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from spvgen.rules.reading.plan_days import days_between, meeting_day

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.rule import RuleSettings


def days_inside(plan: Verbeterplan, settings: RuleSettings) -> dict[int, date | None]:
    """The day for each talk that is outside the plan, by its number; None for one that can go.

    Those before the start come in front of all that are inside, those after the end behind them: on another
    day they would be out of order (X06). More days than the rhythm asks (T06, T07) are not made up.
    """
    *talks, _ = (moment.datum for moment in plan.evaluatiemomenten)
    start, end = plan.looptijd.start, plan.einde
    early = [index for index, day in enumerate(talks) if day < start]
    late = [index for index, day in enumerate(talks) if day > end]
    inside = [day for day in talks if start <= day <= end]
    least, most = settings.evaluaties_voor_eind - len(inside), settings.zonder_evaluatie_dagen
    if not inside:
        return dict(zip([*early, *late], _spread(plan, start, end, most, (least, len(talks))), strict=True))
    first = _spread(plan, start, min(inside), most, (least, len(early)))
    kept = sum(day is not None for day in first)
    then = _spread(plan, max(inside), end, most, (least - kept, len(late)))
    return dict(zip([*early, *late], [*first, *then], strict=True))


def _spread(
    plan: Verbeterplan, after: date, before: date, most: int, asked: tuple[int, int]
) -> list[date | None]:
    """Days between two others, evenly, for as many talks as it takes; None for the rest.

    ``asked`` is how many there have to be at least, and how many there are.
    """
    least, there = asked
    needed = ceil(days_between(after, before, plan.onderbrekingen) / most) - 1
    many = min(max(needed, least, 0), there)
    days: list[date] = []
    for step in range(1, many + 1):
        wanted = after + (before - after) * step / (many + 1)
        if day := meeting_day(wanted, days[-1] if days else after, before, plan.onderbrekingen):
            days.append(day)
    return [*days, *[None] * (there - len(days))]
