"""Time-bound: when the evaluations are, and whether there are enough of them (T03-T07)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import count, join_list
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.tijdvak import DAY, days_between, end_for_months, meeting_day, meeting_days
from spvgen.workdays import free_because, next_workday, often_free, previous_workday

if TYPE_CHECKING:
    from spvgen.kinds.actielijst import Actielijst
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
        yield Hit(("evaluatiemomenten", index, "datum"), message, _inside_hint(plan, index, latest))


def _inside_hint(plan: Verbeterplan, index: int, latest: date) -> str:
    if index == len(plan.evaluatiemomenten) - 1:
        best = _final_day(plan)
        return f"Kies {_shown(best)}; de eindbeoordeling mag tot en met {format_date(latest)}."
    inside = [m.datum for m in plan.evaluatiemomenten if plan.looptijd.start <= m.datum <= plan.einde]
    days = [plan.looptijd.start, *inside, plan.einde]
    before, after = max(pairwise(days), key=lambda gap: gap[1] - gap[0])
    day = meeting_day(before + (after - before) / 2, before, after, plan.onderbrekingen)
    return f"Kies een dag binnen het plan, bijvoorbeeld {_shown(day)}." if day else "Haal dit moment weg."


def _final_day(plan: Verbeterplan) -> date:
    """The working day for the final judgement: the end of the plan or right behind it."""
    return next_workday(plan.einde)


def _shown(day: date) -> str:
    return f"{format_date(day, weekday=True)} ({day})"


# --- The final judgement ---------------------------------------------------------------------------


def eindbeoordeling_niet_op_einddatum(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De eindbeoordeling is al vóór de laatste dag van het plan.

    Dan krijgt de medewerker minder tijd dan is afgesproken, en tellen de laatste dagen niet meer mee.
    Houd de eindbeoordeling op de einddatum of kort daarna, tot veertien dagen later. Scheelt het hooguit
    drie dagen, dan is dit alleen een tip.

    Bron: een verbetertraject dat te vroeg wordt afgebroken, hoort bij wat in rechtszaken het vaakst misgaat.

    Fout:
        looptijd:
          start: 2026-03-02
          einde: 2026-09-18

    Goed:
        looptijd:
          start: 2026-03-02
          einde: 2026-08-31
    """
    *_, final = plan.evaluatiemomenten
    if previous_workday(plan.einde) <= final.datum:  # what is left, if anything, are free days
        return
    early = (plan.einde - final.datum).days
    message = (
        f"De eindbeoordeling is op {format_date(final.datum)}, {count(early, 'dag', 'dagen')} voor het einde "
        f"van het plan ({format_date(plan.einde)})."
    )
    hint = f"Zet de eindbeoordeling op {_shown(_final_day(plan))}."
    if end_for_months(plan, settings.looptijd_min_maanden) <= final.datum:  # else T08 would send it back
        hint = f"{hint[:-1]}, of laat het plan eindigen op {final.datum}."
    severity = Severity.TIP if early <= _HARDLY_EARLY else None
    yield Hit(
        ("evaluatiemomenten", len(plan.evaluatiemomenten) - 1, "datum"), message, hint, severity=severity
    )


_HARDLY_EARLY: Final = 3  # days, so that no figure is missed but those of the last days


# --- Free days -------------------------------------------------------------------------------------


def evaluatie_op_vrije_dag(plan: Verbeterplan | Actielijst, settings: RuleSettings) -> Hits:
    """Een gesprek valt in het weekend of op een feestdag.

    Op zo’n dag is de kans groot dat het gesprek niet doorgaat, en een gemist gesprek is een gemiste kans
    om te helpen. Kies een werkdag. Op Goede Vrijdag en 5 mei zijn veel mensen vrij, maar niet iedereen:
    dan is dit alleen een tip. Werken jullie die dag wel? Zet dat dan met de reden bij ‘negeer’.

    Bron: evaluaties die niet doorgaan, horen bij wat in rechtszaken het vaakst misgaat.

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
            datum: 2026-08-24

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
            datum: 2026-08-24
    """
    for index, moment in enumerate(plan.gesprekken):
        path: NodePath = (plan.gesprekken_onder, index, "datum")
        day = moment.datum
        if free := free_because(day):
            message = f"‘{moment.naam}’ ({format_date(day)}) valt op {free}."
            yield Hit(path, message, f"Kies een werkdag: {_shown(next_workday(day))}.")
        elif often := often_free(day):
            message = f"‘{moment.naam}’ ({format_date(day)}) valt op {often}; veel mensen zijn dan vrij."
            hint = f"Is iemand dan vrij? Kies dan {_shown(next_workday(day + DAY))}."
            yield Hit(path, message, hint, severity=Severity.TIP)


# --- Enough of them --------------------------------------------------------------------------------


class _Gap(NamedTuple):
    """A stretch without an evaluation: from one day to another, and where that other one stands."""

    after: date
    before: date
    path: NodePath
    words: str


def lang_zonder_evaluatie(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er zit te veel tijd tussen twee evaluaties.

    Wie lang niets hoort, weet niet of het de goede kant op gaat en kan niet bijsturen. Spreek elkaar
    minstens elke maand. Dagen die bij ‘onderbrekingen’ staan, tellen niet mee.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn; een plan
    zonder evaluaties hoort bij wat in rechtszaken het vaakst misgaat.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-03-30
          - naam: Tweede evaluatie
            datum: 2026-06-29
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
    most = settings.zonder_evaluatie_dagen
    for gap in _gaps(plan):
        length = days_between(gap.after, gap.before, plan.onderbrekingen)
        if length <= most:
            continue
        message = (
            f"{gap.words} zitten {count(length, 'dag', 'dagen')} zonder evaluatie; dat is meer dan {most}."
        )
        days = meeting_days(gap.after, gap.before, most, plan.onderbrekingen)
        hint = f"Plan een gesprek op {join_list([_shown(day) for day in days])}."
        yield Hit(gap.path, message, hint if days else "Verschuif een van beide datums.")


def _gaps(plan: Verbeterplan) -> Iterator[_Gap]:
    """From the start to the first evaluation, from each to the next, and from the last to the end."""
    after, words = plan.looptijd.start, "de start van het plan"
    for index, moment in enumerate(plan.evaluatiemomenten):
        path: NodePath = ("evaluatiemomenten", index, "datum")
        yield _Gap(after, moment.datum, path, f"Tussen {words} en ‘{moment.naam}’")
        after, words = max(after, moment.datum), f"‘{moment.naam}’"
    last = len(plan.evaluatiemomenten) - 1
    yield _Gap(
        after, plan.einde, ("evaluatiemomenten", last, "datum"), f"Tussen {words} en het einde van het plan"
    )


def te_weinig_evaluaties(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er zijn minder dan twee evaluaties vóór de eindbeoordeling.

    Met één gesprek onderweg hoort de medewerker pas laat of het de goede kant op gaat. Met twee of meer
    kun je bijsturen en kun je zien of dat helpt.

    Bron: het SPV-artikel (meetpunten onderweg) en het artikel over het verbeterplan, met twee evaluaties en
    daarna een eindbeoordeling.

    Fout:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-06-01
          - naam: Eindbeoordeling
            datum: 2026-08-31

    Goed:
        evaluatiemomenten:
          - naam: Eerste evaluatie
            datum: 2026-05-01
          - naam: Tweede evaluatie
            datum: 2026-06-30
          - naam: Eindbeoordeling
            datum: 2026-08-31
    """
    needed = settings.evaluaties_voor_eind
    *interim, _ = plan.evaluatiemomenten
    if len(interim) >= needed:
        return
    there = count(len(interim), "evaluatie", "evaluaties") if interim else "geen evaluatie"
    days = [_shown(day) for day in _extra_days(plan, needed - len(interim))]
    example = f", bijvoorbeeld op {join_list(days)}" if days else ""
    message = f"Er staat {there} vóór de eindbeoordeling; ten minste {needed} is beter."
    yield Hit(
        ("evaluatiemomenten",),
        message,
        f"Plan er {count(needed - len(interim), 'gesprek', 'gesprekken')} bij{example}.",
    )


def _extra_days(plan: Verbeterplan, many: int) -> list[date]:
    """Working days that each halve the widest gap that is left."""
    days = sorted({plan.looptijd.start, plan.einde, *(moment.datum for moment in plan.evaluatiemomenten)})
    extra: list[date] = []
    for _ in range(many):
        after, before = max(
            pairwise(days), key=lambda gap: gap[1] - gap[0], default=(days[0], days[0] + timedelta(1))
        )
        day = meeting_day(after + (before - after) / 2, after, before, plan.onderbrekingen)
        if day:
            extra.append(day)
            days = sorted([*days, day])
    return sorted(extra)
