"""Whether a report tells of the support that was promised, and whether it was given (G02)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from spvgen.diagnostics import NodePath
from spvgen.dutch import join_quoted
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.verslag.verslag import reports

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag


def hulp_niet_gegeven(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Beloofde hulp is niet gegeven, of staat niet in het verslag.

    Aan een plan werk je samen: wie hulp belooft, moet die ook geven. Loop bij elke evaluatie ook de
    beloofde hulp na en schrijf op wat er echt was, zo mogelijk met datums. Ging iets niet door? Zeg dat
    eerlijk en spreek af wanneer het alsnog komt, of zet de dag erbij: De training is op 17 juni. Wat is
    beloofd, blijft beloofd. Kwam hulp niet, of zweeg het vorige verslag erover? Vraag er dan bij het
    volgende gesprek weer naar.

    Bron: geen concrete ondersteuning – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              geboden_ondersteuning:
                - "Coaching: niet gekregen, want Karim was met verlof."
                - "Training agendabeheer: gevolgd op 10 en 17 maart."
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
            verslag:
              datum: 2026-03-30
              geboden_ondersteuning:
                - "Coaching: niet gekregen, want Karim was met verlof."
                - "Training agendabeheer: gevolgd op 10 en 17 maart."
              afspraken:
                - Karim haalt de drie gesprekken van de coaching in op 7, 14 en 21 april 2026.
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    told = list(reports(plan))
    for number, (path, report) in enumerate(told):
        missing = _running_untold(plan, told[:number], report)
        owed = _lost_from_view(plan, report) if report is told[-1][1] else []
        owed = [one for one in owed if one not in missing]
        if missing or owed:
            names = join_quoted([one.noemer for one in (*missing, *owed)])
            message = f"In dit verslag staat niet of deze hulp er was: {names}."
            yield Hit((*path, "geboden_ondersteuning"), message, _what_there_was([*missing, *owed], owed))
    if told:  # what an earlier report misses may have been made up for since
        yield from _not_given(*told[-1], plan)


def _running_untold(
    plan: Verbeterplan, before: Sequence[tuple[NodePath, Verslag]], report: Verslag
) -> list[Ondersteuning]:
    """Help of since the last report that this one is silent about; a thing comes once."""
    from spvgen.rules.verslag.owed import is_ahead, is_told, runs  # a new plan has no reports

    days = [plan.looptijd.start, *(one.datum for _, one in before)]
    spans = list(pairwise(days))
    there = [
        one
        for one in plan.ondersteuning
        if one.vorm == "middelen" and any(runs(one, *span, plan) for span in spans)
    ]
    running = [one for one in plan.ondersteuning if runs(one, days[-1], report.datum, plan)]
    untold = [one for one in running if one not in there and not is_told(one, report, plan)]
    return [one for one in untold if not is_ahead(one, report, plan)]


def _lost_from_view(plan: Verbeterplan, report: Verslag) -> list[Ondersteuning]:
    """Help of before the last talk that did not come, or that nobody told of; this report is silent too."""
    from spvgen.rules.verslag.owed import is_owed, is_told, promised_anew, reports_before  # as above

    earlier = reports_before(plan, report.datum)
    owed = [one for one in plan.ondersteuning if is_owed(one, earlier, report.datum, plan)]
    return [one for one in owed if not (is_told(one, report, plan) or promised_anew(one, report, plan))]


def _what_there_was(missing: Sequence[Ondersteuning], owed: Sequence[Ondersteuning]) -> str:
    """Standing help (a quiet room) has no days on which it was given; what is owed was promised before."""
    dated = any(one.vorm != "middelen" for one in missing)
    again = f"Vraag ook naar wat er al eerder had moeten zijn: {join_quoted([one.noemer for one in owed])}. "
    return (
        f"{again if owed else ''}"
        f"Zet bij ‘geboden_ondersteuning’ wat er was{', en wanneer of hoe vaak' if dated else ''}. Ging het "
        "niet door? Zeg dat, en spreek af wanneer het alsnog komt."
    )


def _not_given(path: NodePath, report: Verslag, plan: Verbeterplan) -> Hits:
    from spvgen.rules.verslag.given_help import came_not, speaks_of  # as above
    from spvgen.rules.verslag.owed import promised_anew
    from spvgen.rules.verslag.still_to_come import STILL_COMES, comes_on_a_day

    made_up = any(STILL_COMES.search(agreed) for agreed in report.afspraken or ())
    for number, text in enumerate(report.geboden_ondersteuning or ()):
        if not came_not(text) or comes_on_a_day(text, report.datum):
            continue
        missed = [one for one in plan.ondersteuning if speaks_of(text, one, plan)]
        due = [one for one in missed if (one.start or plan.looptijd.start) < report.datum]
        lacking = [one for one in due if not promised_anew(one, report, plan)]
        if lacking or not (missed or made_up):
            names = join_quoted([one.noemer for one in lacking])
            message = f"Beloofde hulp is niet gegeven{names and f': {names}'}."
            hint = "Zet bij ‘afspraken’ wanneer deze hulp alsnog komt, en van wie."
            yield Hit((*path, "geboden_ondersteuning", number), message, hint)
