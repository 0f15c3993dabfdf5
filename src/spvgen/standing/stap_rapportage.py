"""Where a STAP report stands on a given day: how far the group is, what comes next, and what is overdue."""

from collections.abc import Iterator
from datetime import date

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import count, slug
from spvgen.kinds.shared import Gedaan
from spvgen.kinds.stap_rapportage import StapRapportage
from spvgen.kinds.stapdelen import Behaald
from spvgen.standing.shape import Late, Overdue, Standing, in_order, late_actions, next_talk, state_on


def standing(plan: StapRapportage, day: date) -> Standing:
    """Where a STAP report stands on ``day``; nothing of one that was looked back on is overdue."""
    start = plan.sessies[0].datum
    return Standing(
        start,
        plan.einde,
        state_on(day, start, plan.einde, closed=bool(plan.terugblik)),
        progress(plan),
        None if plan.terugblik else next_talk(plan.gesprekken, day),
        () if plan.terugblik else in_order(_overdue(plan, day)),
    )


def progress(plan: StapRapportage) -> str:
    """What the group did last, and how many of its actions or goals came about."""
    if plan.terugblik:
        reached = sum(one.behaald is Behaald.JA for one in plan.terugblik.doelen or ())
        return f"{reached} van {count(len(plan.doelen), 'doel', 'doelen')} bereikt"
    done = len(_done(plan))
    actions = plan.acties or ()
    return f"{done} van {count(len(actions), 'actie', 'acties')} gedaan" if done else ""


def _overdue(plan: StapRapportage, day: date) -> Iterator[Overdue]:
    for index, session in enumerate(plan.sessies):
        if session.datum < day and not plan.sessie_gehouden(session):
            yield _unreported(("sessies", index), f"Sessie {index + 1}", session.datum)
    talk = plan.terugkoppeling
    if talk and talk.datum and talk.datum < day and not talk.gehouden:
        yield _unreported(("terugkoppeling",), "Terugkoppeling", talk.datum)
    for index, moment in enumerate(plan.vervolgmomenten or ()):
        if moment.datum < day and not moment.gehouden:
            yield _unreported(("vervolgmomenten", index), moment.naam, moment.datum)
    unproven = "dat staat nog bij geen enkel vervolgmoment"
    yield from late_actions(plan.acties or (), _done(plan), day, unproven)
    if plan.einde < day:
        text = f"Het traject liep tot en met {format_date(plan.einde)} en er is nog geen terugblik."
        yield Overdue(Late.CLOSING, plan.einde, ("terugblik",), text)


def _unreported(path: NodePath, name: str, day: date) -> Overdue:
    text = f"Van ‘{name}’ ({format_date(day)}) staat er nog niet wat het opleverde."
    return Overdue(Late.EVALUATION, day, path, text)


def _done(plan: StapRapportage) -> set[str]:
    moments = plan.vervolgmomenten or ()
    return {slug(one.actie) for moment in moments for one in moment.acties or () if one.gedaan is Gedaan.JA}
