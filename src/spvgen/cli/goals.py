"""Where each goal stands, told to somebody who is about to decide how a plan goes on."""

from typing import Any

from spvgen.cli.streams import tell
from spvgen.dates import format_date
from spvgen.quantities import format_quantity


def tell_goals(plan: Any) -> None:
    """Say until when the plan runs, and for each goal the last figure and the norm."""
    tell(f"Het plan loopt tot en met {format_date(plan.einde)}. Zo staan de doelen ervoor:")
    for goal in plan.doelen:
        tell(f"  {goal.gebied}: {_figures(plan, goal)}")
    tell()


def _figures(plan: Any, goal: Any) -> str:
    last, norm = plan.laatste_meting(goal.sleutel), goal.meting and goal.meting.norm
    shown = "nog niet gemeten"
    if last:
        shown = f"{format_quantity(last.waarde)} op {format_date(plan.gemeten_op(goal.sleutel))}"
    return f"{shown}; de norm is {format_quantity(norm)}" if norm else shown
