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
    least = settings.evaluaties_voor_eind - len(inside)
    if not inside:
        return _spread(plan, [*early, *late], start, end, least, settings)
    first = _spread(plan, early, start, min(inside), least, settings)
    kept = sum(day is not None for day in first.values())
    return first | _spread(plan, late, max(inside), end, least - kept, settings)


def _spread(
    plan: Verbeterplan, talks: list[int], after: date, before: date, least: int, settings: RuleSettings
) -> dict[int, date | None]:
    """A day between two others for as many of these talks as it takes, evenly; None for the rest."""
    asked = ceil(days_between(after, before, plan.onderbrekingen) / settings.zonder_evaluatie_dagen) - 1
    many = min(max(asked, least, 0), len(talks))
    days: list[date] = []
    for step in range(1, many + 1):
        wanted = after + (before - after) * step / (many + 1)
        if day := meeting_day(wanted, days[-1] if days else after, before, plan.onderbrekingen):
            days.append(day)
    return dict(zip(talks, [*days, *[None] * (len(talks) - len(days))], strict=True))
