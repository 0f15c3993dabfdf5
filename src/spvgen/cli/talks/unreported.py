"""Talks that were planned by now and have no report: told before a plan is extended or closed."""

from datetime import date
from typing import Final, NamedTuple

from spvgen.cli.asking.answers import says_yes
from spvgen.cli.talks.planfile import PlanFile
from spvgen.cli.terminal.streams import tell, tell_unquoted
from spvgen.rules.proces.closed import without_report
from spvgen.shell import in_shell


class Step(NamedTuple):
    """What is done with a plan, and what that means for a report that is not there."""

    verb: str
    then: str


CLOSING: Final = Step("afsluiten", "Na het afsluiten kun je er geen meer toevoegen.")
EXTENDING: Final = Step("verlengen", "In de brief staat alleen wat in een verslag is gemeten.")


def goes_on_without_reports(file: PlanFile, day: date, step: Step, *, asking: bool) -> bool:
    """Whether to go on though talks up to and including a day have no report; Enter is no.

    Without ``asking`` it is only said.
    """
    lacking = without_report(file.plan, day)
    if not lacking or any(one.regel == "P14" for one in file.plan.negeer or ()):
        return True
    tell_unquoted(f"Let op: {lacking[0].lower()}{lacking[1:]} {step.then}")
    if not asking:
        return True
    name = file.people.name(file.plan.over)
    if says_yes(f"Wil je het plan van {name} toch zo {step.verb}", default="nee"):
        tell()
        return True
    tell(f"Er is niets vastgelegd. Leg eerst elk gesprek vast met: spv evaluate {in_shell(file.path)}")
    return False
