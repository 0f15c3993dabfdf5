"""Where a list of actions stands on a given day: what is done, what comes next, and what is overdue."""

from collections.abc import Iterator
from datetime import date

from spvgen.dates import format_date
from spvgen.dutch import slug
from spvgen.kinds.actielijst import Actielijst
from spvgen.kinds.lijstdelen import LijstActie
from spvgen.rules.actielijst.term import last_known_term, recurs, span_in
from spvgen.rules.reading.time_texts import Span
from spvgen.standing.shape import Late, Overdue, Standing, in_order, next_talk, state_on


def standing(plan: Actielijst, day: date) -> Standing:
    """Where a list of actions stands on ``day``."""
    start = plan.looptijd.start
    return Standing(
        start,
        plan.einde,
        state_on(day, start, max(plan.einde, plan.doorloopmomenten[-1].datum), closed=False),
        progress(plan),
        next_talk(plan.gesprekken, day),
        in_order((*_late_talks(plan, day), *_late_actions(plan, day))),
    )


def progress(plan: Actielijst) -> str:
    """How many actions are done, and how many run, were let go or moved; empty before the first report."""
    if not plan.verslagen:
        return ""
    moved = sum(bool(stand and stand.naar) for one in plan.open_acties for stand in [plan.stand(one.titel)])
    return ", ".join(filter(None, (plan.gedaan_van(woord="gedaan"), f"{moved} verplaatst" if moved else "")))


def _late_talks(plan: Actielijst, day: date) -> Iterator[Overdue]:
    for index, moment in enumerate(plan.doorloopmomenten):
        if moment.datum < day and not moment.verslag:
            text = f"Van ‘{moment.naam}’ ({format_date(moment.datum)}) is er nog geen verslag."
            yield Overdue(Late.TALK, moment.datum, ("doorloopmomenten", index), text)


def _late_actions(plan: Actielijst, day: date) -> Iterator[Overdue]:
    for action in plan.open_acties:
        if recurs(action):
            continue
        path = ("acties", plan.acties.index(action))
        term = last_known_term(action, plan)
        if term is None and (action.wanneer or plan.einde < day):
            yield Overdue(Late.DEADLINE, min(plan.einde, day), path, _unclear_words(plan, action, day))
        elif term and term.last < day:
            yield Overdue(Late.DEADLINE, term.last, path, _late_words(plan, action, term))


def _unclear_words(plan: Actielijst, action: LijstActie, day: date) -> str:
    """That nobody can tell whether an action is late: not at the end only, when it can't be mended."""
    if plan.einde < day:
        return f"De actie ‘{action.titel}’ heeft geen duidelijke datum, en de lijst is afgelopen."
    when = plan.nu_gepland(action.titel)
    return f"Of de actie ‘{action.titel}’ te laat is, is niet te zeggen: ‘{when}’ is geen maand of dag."


def _late_words(plan: Actielijst, action: LijstActie, term: Span) -> str:
    due, now = format_date(term.last), plan.nu_gepland(action.titel)
    late = f"De actie ‘{action.titel}’ zou uiterlijk {due} gedaan zijn;"
    if now and span_in(now, plan) is None:
        return f"{late} ‘{now}’ is geen nieuwe datum."
    return f"{late} {_last_told(plan, action)}"


def _last_told(plan: Actielijst, action: LijstActie) -> str:
    """What the last report says of an open action."""
    reported = [
        (report.datum, stand)
        for report in plan.verslagen
        for stand in report.acties or ()
        if slug(stand.actie) == slug(action.titel)
    ]
    if not reported:
        return "of dat zo is, staat nog in geen enkel verslag."
    day, stand = reported[-1]
    if stand.naar:
        told = f"die datum komt uit het verslag van {format_date(day)}."
        return f"{told} Daarna staat er niets over in een verslag."
    return f"volgens het verslag van {format_date(day)} is de actie niet gedaan."
