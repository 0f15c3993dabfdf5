"""Time-bound: on which days the evaluations are (T03-T05, T15)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import count
from spvgen.rules.reading.plan_days import (
    days_as_proposed,
    end_for_months,
    ends_early,
    final_day,
    first_to_meet,
    last_talk_moves,
    last_talk_stays,
    plan_days_ahead,
    shown_day,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import DAY, free_because, next_talk_day, often_free

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
    from spvgen.kinds.onderdelen import Onderbreking
    from spvgen.kinds.stapdelen import Vervolgmoment
    from spvgen.kinds.verbeterplan import Verbeterplan


def evaluatie_buiten_looptijd(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een evaluatie valt vóór de start of na het einde van het plan.

    Vóór de start is er nog niets te evalueren, en na het einde kan een gesprek niets meer bijsturen.
    Alleen de eindbeoordeling mag iets later zijn: tot veertien dagen na het einde, zodat de laatste
    cijfers er zijn. Is het plan verlengd, dan geldt de nieuwe einddatum.

    Bron: het SPV-artikel: tijdens het plan bespreek je de voortgang, daarna sluit je het duidelijk af.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-02-23
          - naam: Tweede evaluatie
            datum: 2026-04-01
          - naam: Derde evaluatie
            datum: 2026-05-01
          - naam: Vierde evaluatie
            datum: 2026-06-01
          - naam: Vijfde evaluatie
            datum: 2026-07-01
          - naam: Zesde evaluatie
            datum: 2026-07-31
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-04-01
          - naam: Tweede evaluatie
            datum: 2026-05-01
          - naam: Derde evaluatie
            datum: 2026-06-01
          - naam: Vierde evaluatie
            datum: 2026-07-01
          - naam: Vijfde evaluatie
            datum: 2026-07-31
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    start, end = plan.looptijd.start, plan.einde
    last = len(plan.evaluatiemomenten) - 1
    for index, moment in enumerate(plan.evaluatiemomenten):
        latest = end + settings.evaluatie_na_einde_dagen * DAY if index == last else end
        if start <= moment.datum <= latest:
            continue
        side = "vóór de start" if moment.datum < start else "na het einde"
        border = start if moment.datum < start else end
        message = (
            f"‘{moment.naam}’ ({format_date(moment.datum)}) valt {side} van het plan ({format_date(border)})."
        )
        yield Hit(("evaluatiemomenten", index, "datum"), message, _inside_hint(plan, index, latest, settings))


def _inside_hint(plan: Verbeterplan, index: int, latest: date, settings: RuleSettings) -> str:
    if index == len(plan.evaluatiemomenten) - 1:
        best = next_talk_day(plan.einde)
        return f"Kies {shown_day(best)}; de eindbeoordeling mag tot en met {format_date(latest)}."
    from spvgen.rules.tijdgebonden.moved_talks import days_inside  # few talks are outside the plan

    if day := days_inside(plan, settings)[index]:
        return f"Kies een dag binnen het plan, bijvoorbeeld {shown_day(day)}."
    return "Haal dit moment weg: de andere gesprekken zijn genoeg."


# --- The final judgement ---------------------------------------------------------------------------


def eindbeoordeling_niet_op_einddatum(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De eindbeoordeling is al vóór de laatste dag van het plan.

    Dan krijgt de medewerker minder tijd dan is afgesproken, en tellen de laatste dagen niet meer mee.
    Houd de eindbeoordeling op de einddatum of kort daarna, tot veertien dagen later. Scheelt het hooguit
    drie dagen, dan is dit alleen een tip.

    Bron: een traject dat te vroeg wordt afgebroken – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        looptijd:
          start: 2026-03-02
          einde: 2026-08-31
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-04-28
          - naam: Tweede evaluatie
            datum: 2026-06-23
          - naam: Eindbeoordeling
            datum: 2026-08-03

    Goed:
        looptijd:
          start: 2026-03-02
          einde: 2026-08-31
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-04-28
          - naam: Tweede evaluatie
            datum: 2026-06-23
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    *_, final = plan.evaluatiemomenten
    if not ends_early(plan):
        return
    early = (plan.einde - final.datum).days
    message = (
        f"De eindbeoordeling is op {format_date(final.datum)}, {count(early, 'dag', 'dagen')} voor het einde "
        f"van het plan ({format_date(plan.einde)})."
    )
    hint = _final_hint(plan, settings.zonder_evaluatie_dagen)
    short = final.datum < end_for_months(plan, settings.looptijd_min_maanden)  # then T08 would send it back
    if not short and not free_because(final.datum):
        hint = f"{hint} Of laat het plan eindigen op {final.datum}."
    hardly = early <= _HARDLY_EARLY and not free_because(final.datum)  # T05 leaves the last talk to this one
    severity = Severity.TIP if hardly else None
    yield Hit(
        ("evaluatiemomenten", len(plan.evaluatiemomenten) - 1, "datum"), message, hint, severity=severity
    )


def _final_hint(plan: Verbeterplan, most: int) -> str:
    *_, final = plan.evaluatiemomenten
    day = shown_day(final_day(plan, most))
    if not last_talk_stays(plan, most):
        return f"Zet de eindbeoordeling op {day}."
    if "eind" not in final.naam.casefold():
        return f"Zet er een eindbeoordeling bij op {day}."
    now = format_date(final.datum)
    return f"Houd de eindbeoordeling op {day}; het gesprek van {now} wordt dan een tussentijdse evaluatie."


_HARDLY_EARLY: Final = 3  # days, so that no figure is missed but those of the last days


# --- Free days -------------------------------------------------------------------------------------


def evaluatie_op_vrije_dag(plan: Verbeterplan | Actielijst, settings: RuleSettings) -> Hits:
    """Een gesprek valt in het weekend of op een feestdag.

    Op zo’n dag is de kans groot dat het gesprek niet doorgaat, en een gemist gesprek is een gemiste kans
    om te helpen. Kies een werkdag. Op Goede Vrijdag en 5 mei zijn veel mensen vrij, maar niet iedereen:
    dan is dit alleen een tip. Werken jullie die dag wel? Zet dat dan met de reden bij ‘negeer’. Je krijgt ook
    een tip als een eerder gesprek of ‘uitgereikt_op’ op een zondag of feestdag valt: vaak is dat een tikfout.

    Bron: evaluaties die niet doorgaan – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-04-01
          - naam: Tweede evaluatie
            datum: 2026-04-27
          - naam: Derde evaluatie
            datum: 2026-05-28
          - naam: Vierde evaluatie
            datum: 2026-06-25
          - naam: Vijfde evaluatie
            datum: 2026-07-24
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-04-01
          - naam: Tweede evaluatie
            datum: 2026-04-28
          - naam: Derde evaluatie
            datum: 2026-05-28
          - naam: Vierde evaluatie
            datum: 2026-06-25
          - naam: Vijfde evaluatie
            datum: 2026-07-24
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    if plan.soort == "stap-rapportage":
        yield from _of_a_group(getattr(plan, "vervolgmomenten", None) or ())
        return
    most = settings.zonder_evaluatie_dagen
    days, proposed = days_as_proposed(plan, most), list[date]()
    for index, moment in enumerate(plan.gesprekken):
        if index == len(plan.gesprekken) - 1 and last_talk_moves(plan, most):
            continue
        path: NodePath = (plan.gesprekken_onder, index, "datum")
        day = moment.datum
        free, often = free_because(day), often_free(day)
        if not (free or often):
            continue
        from spvgen.rules.tijdgebonden.other_days import instead  # few talks are on such a day

        proposed.append(instead(plan, days, index, most, proposed))
        if free:
            message = f"‘{moment.naam}’ ({format_date(day)}) valt op {free}."
            yield Hit(path, message, f"Kies een werkdag: {shown_day(proposed[-1])}.")
        else:
            message = f"‘{moment.naam}’ ({format_date(day)}) valt op {often}; veel mensen zijn dan vrij."
            hint = f"Is iemand dan vrij? Kies dan {shown_day(proposed[-1])}."
            yield Hit(path, message, hint, severity=Severity.TIP)
    yield from _before_the_plan(plan)


def _before_the_plan(plan: Verbeterplan | Actielijst) -> Hits:
    """A tip for what was on a Sunday or a public holiday; shops work on Saturdays."""
    for path, day, what in plan_days_ahead(plan):
        free = free_because(day)
        if free and "zaterdag" not in free:
            message = f"{what} ({format_date(day)}) valt op {free}."
            yield Hit(path, message, _CHECK_THE_DAY, severity=Severity.TIP)


_CHECK_THE_DAY: Final = "Kijk na of de datum klopt. Werken jullie die dag, dan mag dit zo blijven."


def _of_a_group(moments: Sequence[Vervolgmoment]) -> Hits:
    """The follow-ups of a group that are still to come."""
    taken = {moment.datum for moment in moments}
    for index, moment in enumerate(moments):
        free = None if moment.gehouden else free_because(moment.datum)
        if free:
            day = first_to_meet(moment.datum, taken=taken)
            taken.add(day)
            message = f"‘{moment.naam}’ ({format_date(moment.datum)}) valt op {free}."
            hint = f"Kies een werkdag: {shown_day(day)}."
            yield Hit(("vervolgmomenten", index, "datum"), message, hint)


# --- While the employee is away ---------------------------------------------------------------------


def gesprek_tijdens_onderbreking(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een gesprek valt op een dag die bij ‘onderbrekingen’ staat.

    Wie er niet is, kan niet meepraten, en heeft in die dagen ook niet aan de doelen kunnen werken. Voer het
    gesprek als de medewerker er weer is. In een getekend plan hoef je de geplande dag daarvoor niet te
    veranderen: in het verslag komt de dag waarop jullie echt spraken.

    Bron: het SPV-artikel: evaluaties voer je samen.

    Fout:
        onderbrekingen:
          - van: 2026-05-25
            tot_en_met: 2026-05-29

    Goed:
        onderbrekingen:
          - van: 2026-05-04
            tot_en_met: 2026-05-08
    """
    taken = {moment.datum for moment in plan.evaluatiemomenten}
    for index, moment in enumerate(plan.evaluatiemomenten):
        path = ("evaluatiemomenten", index)
        if moment.verslag and moment.verslag.datum:
            if away := plan.onderbroken_op(moment.verslag.datum):
                message = f"Dit verslag is van {format_date(moment.verslag.datum)}; {_says_away(away)}."
                yield Hit((*path, "verslag", "datum"), message, "Kijk na welke van de twee klopt.")
        elif not plan.afsluiting and (away := plan.onderbroken_op(moment.datum)):
            message = f"‘{moment.naam}’ is op {format_date(moment.datum)}; {_says_away(away)}."
            from spvgen.rules.tijdgebonden.other_days import afterwards  # nor in a break

            yield Hit((*path, "datum"), message, afterwards(plan, away, taken))


def _says_away(away: Onderbreking) -> str:
    """That somebody is away, in the words of the plan: never why."""
    if away.van == away.tot_en_met:
        return f"bij ‘onderbrekingen’ staat {format_date(away.van)}"
    return f"bij ‘onderbrekingen’ staat {format_date(away.van)} tot en met {format_date(away.tot_en_met)}"
