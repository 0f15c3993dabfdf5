"""How often people meet, as one fact about a plan: the stretches that are too long, longest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from spvgen.dutch import count, join_list
from spvgen.rules.reading.plan_days import Stretch, Talks, days_to_meet, shown_day
from spvgen.rules.rule import Hit

if TYPE_CHECKING:
    from datetime import date


def rarely(hits: Sequence[Hit], stretches: Iterable[Stretch], talks: Talks) -> Hit:
    """The stretches that these hits are about, as one hit on all the talks."""
    places = {hit.path for hit in hits}
    told = [one for one in stretches if one.gap.path in places]
    lengths = sorted({one.days for one in told}, reverse=True)
    parts = [
        f"{count(days, 'dag', 'dagen')} tot {join_list([one.gap.end for one in told if one.days == days])}"
        for days in lengths
    ]
    where = f"Op {len(told)} plekken gaan er meer dan {talks.most} dagen voorbij zonder {talks.name}"
    return Hit(hits[0].path[:1], f"{where}: {'; '.join(parts)}.", _when(told, talks))


def _when(stretches: Iterable[Stretch], talks: Talks) -> str:
    days = all_days_to_meet((one for one in stretches if one.gap.before > talks.held), talks)
    return f"Plan ook {talks.on([_shown(day) for day in days])}." if days else talks.over or _MOVE


def _shown(day: date) -> str:
    """A day among others, without its year twice: *maandag 2 maart (2026-03-02)*."""
    return shown_day(day).replace(f" {day.year} ", " ")


_MOVE: Final = "Verschuif een paar van deze datums."


def all_days_to_meet(stretches: Iterable[Stretch], talks: Talks) -> list[date]:
    """The days that would fit in these stretches, so that none is too long."""
    days: list[date] = []
    for gap, _ in stretches:
        days += days_to_meet(gap.after, gap.before, talks)
    return days
