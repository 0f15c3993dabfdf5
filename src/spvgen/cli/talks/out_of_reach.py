"""Goals that a report calls out of reach: told before a plan is extended with the same goals."""

from spvgen.cli.asking.answers import says_yes
from spvgen.cli.talks.planfile import PlanFile
from spvgen.cli.terminal.streams import tell
from spvgen.dutch import join_quoted
from spvgen.rules.verslag.oordeel import out_of_reach
from spvgen.shell import in_shell


def goes_on_with_goals(file: PlanFile, *, asking: bool) -> bool:
    """Whether to go on though a goal that stands can't be reached by a report; Enter is no.

    Without ``asking`` it is only said.
    """
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
    if not asking:
        return True
    if says_yes("Wil je toch verlengen met dezelfde doelen", default="nee"):
        tell()
        return True
    tell("Er is niets vastgelegd.")
    return False
