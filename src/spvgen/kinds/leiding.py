"""Who was the manager when: up to the day of a change, a plan stays that of the former one."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Annotated, Any, Final, TypeVar

from pydantic import AfterValidator, Field

from spvgen.kinds.problems import Problem, out_of_order, raise_problems
from spvgen.kinds.shared import Persoon
from spvgen.kinds.values import Datum, Lijst, Model

Plan = TypeVar("Plan", bound=Model)


class EerdereLeidinggevende(Persoon):
    """A former manager, just as ``leidinggevende`` said it, and the last day."""

    tot_en_met: Datum = Field(description="De laatste dag waarop dit de leidinggevende was.")


def _in_order(former: tuple[EerdereLeidinggevende, ...]) -> tuple[EerdereLeidinggevende, ...]:
    raise_problems(_problems(former))
    return former


def _problems(former: tuple[EerdereLeidinggevende, ...]) -> Iterator[Problem]:
    for index, (before, after) in enumerate(pairwise(former), start=1):
        days = before.tot_en_met, after.tot_en_met
        for problem in out_of_order("tot_en_met", *days, "Deze laatste dag", "die van de vorige"):
            yield problem._replace(path=(index, *problem.path))


EerdereLeidinggevenden = Annotated[Lijst[EerdereLeidinggevende], AfterValidator(_in_order)]
"""The former managers, the first one first."""

BEFORE: Final = "Wie eerder de leidinggevende was, en tot en met welke dag; de eerste bovenaan."


def before_change(plan: Plan, number: int) -> Plan:
    """The plan as it was when it had changed managers only so many times."""
    former = _former(plan)
    if number >= len(former):
        return plan
    then = former[number]
    kept = {key: getattr(then, key) for key in then.model_fields_set - {"tot_en_met"}}
    there = {"leidinggevende": Persoon.model_construct(**kept)}
    return plan.model_copy(update={**there, "eerdere_leidinggevenden": former[:number] or None})


def changes(plan: Any) -> int:
    """How often a plan went to another manager."""
    return len(_former(plan))


def under_manager_of(plan: Plan, day: date) -> Plan:
    """The plan with the manager of a day, and those before."""
    return before_change(plan, sum(one.tot_en_met < day for one in _former(plan)))


def _former(plan: Any) -> tuple[EerdereLeidinggevende, ...]:
    return getattr(plan, "eerdere_leidinggevenden", None) or ()
