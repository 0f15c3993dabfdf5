"""Where a course plan stands on a given day: the thermostat, the next moment, and what is overdue."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from spvgen.dates import format_date
from spvgen.dutch import slug
from spvgen.kinds.koersdelen import Uitgevoerd
from spvgen.kinds.koersplan import Koersplan
from spvgen.kinds.koersstand import left_to_norm, missed
from spvgen.quantities import format_quantity
from spvgen.rules.reading.claims import days_apart
from spvgen.standing.shape import Late, Overdue, Standing, in_order, late_actions, next_talk, state_on


def standing(plan: Koersplan, day: date) -> Standing:
    """Where a course plan stands on ``day``; a measurement of a later day plays no part."""
    plan = plan.op(day)
    return Standing(
        plan.looptijd.start,
        plan.einde,
        state_on(day, plan.looptijd.start, plan.einde, closed=bool(plan.afsluiting)),
        progress(plan),
        None if plan.afsluiting else next_talk(plan.gesprekken, day),
        () if plan.afsluiting else in_order(_overdue(plan, day)),
    )


def progress(plan: Koersplan) -> str:
    """``laatste meting 61% (1 juni 2026), norm minimaal 70%, nog 9 procentpunt te gaan``.

    Empty as long as nobody looked at the thermostat.
    """
    last, norm = plan.laatste_meting, plan.norm.streefwaarde
    if last is None:
        return ""
    shown = f"laatste meting {format_quantity(last.waarde)} ({format_date(last.datum)})"
    if norm is None:
        return shown
    left = left_to_norm(plan.norm, last)
    lacks = f", {left} tekort" if plan.afsluiting else f", nog {left} te gaan"
    end = " gehaald" if plan.norm_gehaald else lacks if left else ""
    return f"{shown}, norm {format_quantity(norm)}{end}"


_UNDONE: Final = {
    None: "er staat niet of die gedaan is",
    Uitgevoerd.DEELS: "die is deels gedaan",
    Uitgevoerd.NEE: "die is nog niet gedaan",
}
"""What ``gedaan`` says of an action that is late; what lapsed never is."""


def _overdue(plan: Koersplan, day: date) -> Iterator[Overdue]:
    yield from _moments(plan, day)
    yield from _norm(plan, day)
    yield from _unmeasured(plan, min(day, plan.einde))
    for state, words in _UNDONE.items():
        others = {slug(action.titel) for action in plan.acties if action.gedaan is not state}
        yield from late_actions(plan.acties, others, day, words)
    if plan.einde < day:
        text = f"Deze koers liep tot en met {format_date(plan.einde)} en is nog niet afgesloten."
        yield Overdue(Late.CLOSING, plan.einde, ("afsluiting",), text)


def _norm(plan: Koersplan, day: date) -> Iterator[Overdue]:
    due = plan.norm.deadline
    if due and plan.norm.waarde and due < day and not plan.norm_op_tijd:
        yield Overdue(Late.DEADLINE, due, ("norm", "deadline"), missed(plan.norm, plan.laatste_meting))


_PATIENCE: Final = 1.5
"""How many times the agreed stretch may go by: *elke maand* on a first Monday is now and then five weeks."""


def _unmeasured(plan: Koersplan, day: date) -> Iterator[Overdue]:
    """The norm was not measured as often as agreed."""
    often = (plan.meetritme and plan.meetritme.frequentie) or ""
    apart = days_apart(often)
    last = plan.laatste_meting
    since = max(last.datum, plan.looptijd.start) if last else plan.looptijd.start
    if not apart or (day - since).days <= apart * _PATIENCE:
        return
    figure = f"de laatste meting is van {format_date(last.datum)}" if last else "er is nog niets gemeten"
    text = f"De norm zou {often} gemeten worden; {figure}."
    yield Overdue(Late.MEASUREMENT, since + timedelta(days=apart), ("metingen",), text)


def _moments(plan: Koersplan, day: date) -> Iterator[Overdue]:
    for index, moment in enumerate(plan.evaluatiemomenten or ()):
        if moment.datum < day and not moment.gehouden:
            when = format_date(moment.datum)
            text = f"Bij ‘{moment.naam}’ ({when}) staat nog niet wat jullie bespraken of afspraken."
            yield Overdue(Late.EVALUATION, moment.datum, ("evaluatiemomenten", index), text)
