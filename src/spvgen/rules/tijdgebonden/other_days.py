"""Which day a talk can be on instead: a working day on which no other talk is (T05, T15)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from spvgen.dates import format_date
from spvgen.rules.reading.plan_days import (
    days_as_proposed,
    first_to_meet,
    last_day_to_meet,
    last_to_meet,
    shown_day,
)
from spvgen.workdays import DAY, free_because

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.onderdelen import Onderbreking
    from spvgen.kinds.verbeterplan import Verbeterplan


def instead(
    plan: Verbeterplan | Actielijst, days: list[date], index: int, most: int, proposed: list[date]
) -> date:
    """The next day to meet on which no other talk is, or that is ``proposed`` for one.

    The one before it where that would be too late (T03), leave a hole (T06) or come behind the next talk.
    """
    breaks, taken = getattr(plan, "onderbrekingen", None), {*days, *proposed}  # an action list has none
    sooner = last_to_meet(days[index], breaks, taken)
    later = first_to_meet(days[index], breaks, taken)
    since, until = (plan.looptijd.start, *days)[index], (*days, last_day_to_meet(plan, most))[index + 1]
    if later > plan.einde and index < len(days) - 1:
        return sooner
    before = max([days[index - 1] if index else plan.looptijd.start - DAY, *proposed])
    if sooner > before and _crosses(later, days[index + 1 :], breaks):
        return sooner
    hole = (later - since).days > most >= (sooner - since).days
    other_hole = (until - sooner).days > most >= (until - days[index]).days
    return sooner if hole and not other_hole and sooner > before else later


def _crosses(day: date, later: list[date], breaks: Iterable[Onderbreking] | None) -> bool:
    """Whether a talk on a day leaves too few days for those up to the next one that can stay where it is."""
    moving = list(takewhile(lambda one: first_to_meet(one, breaks) != one, later))
    for _ in moving:
        day = first_to_meet(day + DAY, breaks, later)
    return day >= next(iter(later[len(moving) :]), date.max)


def afterwards(plan: Verbeterplan, away: Onderbreking, taken: set[date]) -> str:
    """What to do with a talk that is planned in a break; the day that it gets is added to those ``taken``."""
    day = first_to_meet(away.tot_en_met + DAY, plan.onderbrekingen, taken)
    taken.add(day)
    if plan.ondertekening and plan.ondertekening.vingerafdruk:
        return (
            f"Voer het gesprek daarna, bijvoorbeeld op {shown_day(day)}. Laat de dag in het getekende plan "
            "staan: ‘spv evaluate’ vraagt op welke dag jullie spraken."
        )
    soon = next((one for one in plan.evaluatiemomenten if away.tot_en_met < one.datum < day), None)
    if soon:
        return f"Kort daarna is ‘{soon.naam}’ ({format_date(soon.datum)}): haal dit moment weg."
    return f"Kies een dag daarna, bijvoorbeeld {shown_day(day)}."


def moved_off_free_days(plan: Verbeterplan | Actielijst, most: int) -> dict[date, date]:
    """The day that T05 proposes for each talk on a free day, by the day on which it is."""
    days, moved = days_as_proposed(plan, most), dict[date, date]()
    for index, moment in enumerate(plan.gesprekken):
        if free_because(moment.datum) and index < len(days):
            moved[moment.datum] = instead(plan, days, index, most, list(moved.values()))
    return moved
