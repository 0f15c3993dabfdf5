"""What is told before a plan is extended or closed: how it stands, and what makes that too early."""

from datetime import date
from typing import Any, Final

from spvgen.cli.asking.answers import says_yes
from spvgen.cli.talks.planfile import PlanFile
from spvgen.cli.terminal.streams import tell, tell_unquoted
from spvgen.dates import format_date
from spvgen.dutch import join_quoted
from spvgen.quantities import format_quantity
from spvgen.rules.proces.closed import without_report
from spvgen.rules.verslag.oordeel import out_of_reach
from spvgen.shell import in_shell


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


# --- Whether to go on ------------------------------------------------------------------------------


CLOSING: Final = ("afsluiten", "Na het afsluiten kun je er geen meer toevoegen.")
EXTENDING: Final = ("verlengen", "In de brief staat alleen wat in een verslag is gemeten.")
"""What is done with a plan, and what that means for a report that is not there."""


def goes_on_without_reports(file: PlanFile, day: date, step: tuple[str, str], *, asking: bool) -> bool:
    """Whether to go on though talks up to and including a day have no report; Enter is no.

    Without ``asking`` it is only said.
    """
    lacking = without_report(file.plan, day)
    if not lacking or any(one.regel == "P14" for one in file.plan.negeer or ()):
        return True
    verb, then = step
    tell_unquoted(f"Let op: {lacking[0].lower()}{lacking[1:]} {then}")
    question = f"Wil je het plan van {file.people.name(file.plan.over)} toch zo {verb}"
    instead = f" Leg eerst elk gesprek vast met: spv evaluate {in_shell(file.path)}"
    return not asking or _goes_on(question, instead)


def goes_on_with_goals(file: PlanFile, *, asking: bool) -> bool:
    """The same though a goal that stands can't be reached by a report."""
    found = [one for _, one in out_of_reach(file.plan)]
    if not found:
        return True
    names = list(dict.fromkeys(one.doel.gebied for one in found if one.doel))
    goals, are = ("de doelen", "zijn") if len(names) > 1 else ("het doel", "is")
    which = f"{goals} {join_quoted(names)}" if names else "een doel"
    again = f"spv sign {in_shell(file.path)} --again"
    tell(
        f"Let op: in een verslag staat dat {which} niet haalbaar {are}. In een verlenging blijven de doelen "
        f"zoals ze zijn. Pas {goals} liever eerst samen aan, en teken opnieuw: {again}"
    )
    return not asking or _goes_on("Wil je toch verlengen met dezelfde doelen")


def _goes_on(question: str, instead: str = "") -> bool:
    goes_on = says_yes(question, default="nee")
    tell("" if goes_on else f"Er is niets vastgelegd.{instead}")
    return goes_on
