"""Where a course plan stands on a given day: the thermostat, the next moment, and what is overdue."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.dates import format_date
from spvgen.dutch import slug
from spvgen.kinds.koersplan import Koersplan
from spvgen.kinds.shared import Gedaan
from spvgen.quantities import format_quantity, meets
from spvgen.standing.shape import Late, Overdue, Standing, in_order, late_actions, next_talk, state_on


def standing(plan: Koersplan, day: date) -> Standing:
    """Where a course plan stands on ``day``."""
    return Standing(
        plan.looptijd.start,
        plan.einde,
        state_on(day, plan.looptijd.start, plan.einde, closed=bool(plan.afsluiting)),
        progress(plan),
        None if plan.afsluiting else next_talk(plan.gesprekken, day),
        () if plan.afsluiting else in_order(_overdue(plan, day)),
    )


def progress(plan: Koersplan) -> str:
    """``nu 61%, norm minimaal 70%``: what the thermostat shows, once it was looked at."""
    if not plan.metingen:
        return ""
    now, norm = plan.metingen[-1].waarde, plan.norm.streefwaarde
    if norm is None:
        return f"nu {format_quantity(now)}"
    reached = " gehaald" if meets(now, norm) else ""
    return f"nu {format_quantity(now)}, norm {format_quantity(norm)}{reached}"


_UNDONE: Final = {
    None: "er staat niet of die gedaan is",
    Gedaan.DEELS: "die is deels gedaan",
    Gedaan.NEE: "die is nog niet gedaan",
}
"""What ``gedaan`` says of an action that is late."""


def _overdue(plan: Koersplan, day: date) -> Iterator[Overdue]:
    yield from _moments(plan, day)
    for state, words in _UNDONE.items():
        others = {slug(action.titel) for action in plan.acties if action.gedaan is not state}
        yield from late_actions(plan.acties, others, day, words)
    if plan.einde < day:
        text = f"Deze koers liep tot en met {format_date(plan.einde)} en is nog niet afgesloten."
        yield Overdue(Late.CLOSING, plan.einde, ("afsluiting",), text)


def _moments(plan: Koersplan, day: date) -> Iterator[Overdue]:
    for index, moment in enumerate(plan.evaluatiemomenten or ()):
        if moment.datum < day and not moment.gehouden:
            when = format_date(moment.datum)
            text = f"Bij ‘{moment.naam}’ ({when}) staat nog niet wat jullie bespraken of afspraken."
            yield Overdue(Late.EVALUATION, moment.datum, ("evaluatiemomenten", index), text)
