"""Where a plan and each of its goals stand, told to somebody who is about to decide how it goes on."""

from datetime import date
from typing import Any, Final

from spvgen.cli.terminal.streams import tell
from spvgen.dates import format_date
from spvgen.quantities import format_quantity


def tell_goals(plan: Any, name: str) -> None:
    """Say until when the plan of ``name`` runs or ran, and for each goal the last figure and the norm."""
    verb = "loopt" if date.today() <= plan.einde else "liep"
    tell(f"Het plan van {name} {verb} tot en met {format_date(plan.einde)}. Zo staan de doelen ervoor:")
    for goal in plan.doelen:
        tell(f"  {goal.gebied}: {_figures(plan, goal)}")
        if (last := plan.laatste_meting(goal.sleutel)) and last.toelichting:
            tell(f"    Toelichting in dat verslag: ‘{last.toelichting}’")
    for day in plan.dagen_met_tegenslag(ook_hulp=True):
        tell(f"  In het verslag van {format_date(day)} staat ook:")
        for said in plan.tegenslag_op(day, ook_hulp=True):
            tell(f"    ‘{said}’")
    tell()


_SOON: Final = 31
"""Days after its end within which a plan may be closed without a word."""


def long_after(end: date, day: date) -> str:
    """How long after its end a plan is still to be closed, in words; empty where it is soon enough."""
    days = (day - end).days
    if days <= _SOON:
        return ""
    months = int(days / 30.44)
    return f"ruim {months} maanden" if months > 1 else f"{days // 7} weken"


def _figures(plan: Any, goal: Any) -> str:
    last, norm = plan.laatste_meting(goal.sleutel), goal.meting and goal.meting.norm
    shown = "nog niet gemeten"
    if last:
        shown = f"{format_quantity(last.waarde)} op {format_date(plan.gemeten_op(goal.sleutel))}"
    return f"{shown}; de norm is {format_quantity(norm)}" if norm else shown
