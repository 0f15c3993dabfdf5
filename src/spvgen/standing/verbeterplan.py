"""Where an improvement plan stands on a given day: how far it is, what comes next, and what is overdue."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.dates import format_date
from spvgen.dutch import count, slug
from spvgen.kinds.doelen import Doel
from spvgen.kinds.onderdelen import Evaluatiemoment, Onderbreking
from spvgen.kinds.shared import Gedaan
from spvgen.kinds.values import JaNee
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Afsluiting, Uitkomst
from spvgen.rules.proces.recorded import changed
from spvgen.rules.reading.goal_figures import end_of
from spvgen.standing.shape import Late, Overdue, Standing, in_order, late_actions, next_talk, state_on

RETENTION_YEARS: Final = 2
"""How long a plan is customarily kept after somebody left (*bewaartermijn*)."""


def standing(plan: Verbeterplan, day: date) -> Standing:
    """Where an improvement plan stands on ``day``."""
    return Standing(
        plan.looptijd.start,
        plan.einde,
        state_on(day, plan.looptijd.start, _last_day(plan), closed=bool(plan.afsluiting)),
        progress(plan),
        None if plan.afsluiting else next_talk(plan.gesprekken, day),
        in_order((*_open_work(plan, day), *_retention(plan, day))),
        tuple(hit.message for hit in changed(plan)),
    )


def _last_day(plan: Verbeterplan) -> date:
    """The end, or the final judgement where that follows a little later (rule T04)."""
    return max(plan.einde, plan.evaluatiemomenten[-1].datum)


def progress(plan: Verbeterplan) -> str:
    """How many talks were held, how the last one judged, and how many goals are reached.

    Of a closed plan the outcome comes first, and what it was judged on its way is past. It says how many
    talks have no report: nobody can add those any more.
    """
    reports = [moment.verslag for moment in plan.evaluatiemomenten if moment.verslag]
    talks = f"{len(reports)} van {count(len(plan.evaluatiemomenten), 'gesprek', 'gesprekken')}"
    if ended := plan.afsluiting:
        silent = len(plan.zonder_verslag(ended.datum))
        told = (_outcome(plan, ended), talks if reports else "", f"{silent} zonder verslag" if silent else "")
        return ", ".join(filter(None, told))
    if not reports:
        return ""
    judged = next((report.oordeel for report in reversed(reports) if report.oordeel), None)
    reached = sum(_is_reached(goal, plan) for goal in plan.doelen)
    goals = f"{reached} van {count(len(plan.doelen), 'doel', 'doelen')} bereikt" if reached else ""
    return ", ".join(filter(None, (talks, judged.woorden if judged else "", goals)))


def _outcome(plan: Verbeterplan, ended: Afsluiting) -> str:
    """How a closed plan ended, in words."""
    missed = ended.uitkomst is Uitkomst.DOELEN_NIET_BEHAALD
    return plan.niet_alles_behaald if missed else ended.uitkomst.woorden


# --- What is overdue -------------------------------------------------------------------------------


_NOT_REPORTED: Final = "dat staat nog in geen enkel verslag"


def _open_work(plan: Verbeterplan, day: date) -> Iterator[Overdue]:
    """Nothing of a closed plan is overdue but its retention."""
    if plan.afsluiting:
        return
    for index, moment in enumerate(plan.evaluatiemomenten):
        if moment.datum < day and not moment.verslag:
            away = plan.onderbroken_op(moment.datum)
            if away is None or away.tot_en_met < day:
                yield _unreported(plan, moment, index, away)
    yield from late_actions(plan.acties, _done_actions(plan), day, _NOT_REPORTED, plan.uiterlijk)
    yield from _late_goals(plan, day)
    if _last_day(plan) < day:
        text = f"Het plan liep tot en met {format_date(plan.einde)} en is nog niet afgesloten of verlengd."
        yield Overdue(Late.CLOSING, _last_day(plan), ("afsluiting",), text)


def _unreported(
    plan: Verbeterplan, moment: Evaluatiemoment, index: int, away: Onderbreking | None
) -> Overdue:
    """A talk that became an extension is told as well: an extension holds no figures and no view."""
    text = f"Van ‘{moment.naam}’ ({format_date(moment.datum)}) is er nog geen verslag."
    if away:
        text += " Die dag viel in een onderbreking: voer het gesprek alsnog."
    if plan.opgegaan_in_verlenging(moment):
        text += " Rond die dag is het plan verlengd; leg ook vast hoe de doelen er toen voor stonden."
    return Overdue(Late.EVALUATION, moment.datum, ("evaluatiemomenten", index), text)


def _done_actions(plan: Verbeterplan) -> set[str]:
    reports = (moment.verslag for moment in plan.evaluatiemomenten if moment.verslag)
    return {
        slug(stand.actie) for report in reports for stand in report.acties or () if stand.gedaan is Gedaan.JA
    }


def _late_goals(plan: Verbeterplan, day: date) -> Iterator[Overdue]:
    """A goal whose own deadline lies before the end; at the end itself the whole plan is judged."""
    for index, goal in enumerate(plan.doelen):
        due = end_of(goal, plan)
        if goal.deadline and due < min(day, plan.einde) and not _is_reached(goal, plan):
            text = f"Het doel ‘{goal.gebied}’ zou uiterlijk {format_date(due)} bereikt zijn; {_NOT_REPORTED}."
            yield Overdue(Late.DEADLINE, due, ("doelen", index, "deadline"), text)


def _is_reached(goal: Doel, plan: Verbeterplan) -> bool:
    """Whether the last figure that was measured meets the norm."""
    return plan.behaald(goal.sleutel) is JaNee.JA


def _retention(plan: Verbeterplan, day: date) -> Iterator[Overdue]:
    if plan.uit_dienst_op is None:
        return
    until = _years_later(plan.uit_dienst_op, RETENTION_YEARS)
    if until < day:
        text = (
            f"De gebruikelijke bewaartermijn van {RETENTION_YEARS} jaar liep af op {format_date(until)}. "
            "Verwijder dit dossier, of leg vast waarom je het nog nodig hebt."
        )
        yield Overdue(Late.RETENTION, until, ("uit_dienst_op",), text)


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)
