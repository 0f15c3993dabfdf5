"""Time-bound: whether there are evaluations enough, and often enough (T06, T07)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.dutch import count, join_list
from spvgen.rules.reading.plan_days import (
    Talks,
    days_between,
    last_talk_stays,
    last_to_meet,
    long_stretches,
    meeting_day,
    shown_day,
    when_to_meet,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.reading.plan_days import Gap, Stretch


REST_OF_WEEK: Final = 4  # from Monday to Friday: a talk that slips to another day of the week it belongs in


def lang_zonder_evaluatie(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er zit te veel tijd tussen twee evaluaties.

    Wie lang niets hoort, weet niet of het de goede kant op gaat en kan niet bijsturen. Spreek elkaar
    minstens elke maand. Dagen die bij ‘onderbrekingen’ staan, tellen niet mee. Loopt het uit tot later in
    dezelfde werkweek, dan is dit alleen een tip.

    Staat er in het plan dat de leidinggevende het werk tussendoor elke maand of vaker bespreekt, dan weet
    de medewerker hoe het ervoor staat. Dan is dit alleen een tip: zet ook iets daarvan op papier. Duurt het
    twee keer zo lang, dan is het weer een waarschuwing. Zit er vaker te veel tijd tussen, dan lees je dat
    in één melding. Wat al voorbij is, telt alleen nog als het twee keer zo lang was, en in een afgesloten
    plan niet meer.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn; een plan
    zonder evaluaties – daarop loopt een verbeterplan bij de rechter vaak stuk.

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
    talks = _talks(plan, settings)
    for gap, days in _to_tell(plan, talks):
        message = (
            f"{gap.words} zitten {count(days, 'dag', 'dagen')} zonder evaluatie; "
            f"dat is meer dan {talks.most}."
        )
        if days <= talks.most + REST_OF_WEEK:
            yield Hit(gap.path, message, _a_bit_earlier(gap, plan, talks), severity=Severity.TIP)
            continue
        hit = Hit(gap.path, message, when_to_meet(gap.after, gap.before, talks))
        yield _on_paper(hit, _spoken(gap, plan, talks) if days <= 2 * talks.most else None)


def evaluaties_te_ver_uiteen(hits: Sequence[Hit], plan: Verbeterplan, settings: RuleSettings) -> Hit:
    """The long stretches of a plan as one fact."""
    from spvgen.rules.reading.rhythm import rarely

    talks, places = _talks(plan, settings), {hit.path for hit in hits}
    stretches = [one for one in _to_tell(plan, talks) if one.gap.path in places]
    hit = rarely(hits, stretches, talks)
    if any(one.severity is not Severity.TIP for one in hits):
        return hit
    spoken = (_spoken(gap, plan, talks) for gap, days in stretches if days > talks.most + REST_OF_WEEK)
    return _on_paper(hit, next(spoken, None))._replace(severity=Severity.TIP)


def _talks(plan: Verbeterplan, settings: RuleSettings) -> Talks:
    begin, end = "de start van het plan", "het einde van het plan"
    breaks, most = tuple(plan.onderbrekingen or ()), settings.zonder_evaluatie_dagen
    held = max((moment.datum for moment in plan.evaluatiemomenten if moment.verslag), default=date.min)
    return Talks("evaluatie", "een gesprek", "gesprekken", begin, end, most, breaks, held, _OVER)


_OVER: Final = (
    "Die tijd is voorbij. Spraken jullie elkaar toen wel? Zet dat met datums in het volgende verslag."
)


def _to_tell(plan: Verbeterplan, talks: Talks) -> list[Stretch]:
    """The long stretches that can still be filled; of what is over only those of twice as long."""
    if plan.afsluiting:
        return []
    stretches = long_stretches(plan, talks)
    return [one for one in stretches if one.gap.before > talks.held or one.days > 2 * talks.most]


def _a_bit_earlier(gap: Gap, plan: Verbeterplan, talks: Talks) -> str:
    """The day in the same week on which the talk would be in time, where that makes no new hole behind it."""
    later = [moment.datum for moment in plan.evaluatiemomenten if moment.datum > gap.before]
    off = (gap.before - gap.after).days - days_between(gap.after, gap.before, talks.breaks)
    day = last_to_meet(gap.after + timedelta(talks.most + off), talks.breaks)
    fits = gap.before > talks.held and gap.after < day < gap.before
    if fits and later and days_between(day, later[0], talks.breaks) <= talks.most:
        return f"Kan {gap.end} een paar dagen eerder? Op {shown_day(day)} spreken jullie elkaar op tijd."
    return when_to_meet(gap.after, gap.before, talks)


def _spoken(gap: Gap, plan: Verbeterplan, talks: Talks) -> str | None:
    from spvgen.rules.tijdgebonden.talks_between import spoken_meantime  # asked where people meet rarely

    return spoken_meantime(gap, plan, talks.most)


def _on_paper(hit: Hit, talk: str | None) -> Hit:
    """The hit as a tip where people do speak, so that only its being written down is lacking."""
    if talk is None:
        return hit
    return hit._replace(
        message=f"{hit.message} Jullie spreken elkaar tussendoor wel: ‘{talk}’.",
        hint=f"Zet elke maand kort op papier hoe het gaat. Of {hit.hint[:1].lower()}{hit.hint[1:]}",
        severity=Severity.TIP,
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
    needed = settings.evaluaties_voor_eind
    interim = len(plan.evaluatiemomenten) - (
        0 if last_talk_stays(plan, settings.zonder_evaluatie_dagen) else 1
    )
    if interim >= needed:
        return
    there = count(interim, "evaluatie", "evaluaties") if interim else "geen evaluatie"
    lacking = needed - interim
    days = _days_of_long_stretches(plan, settings)  # the same days as T06 gives, where those are enough
    if len(days) < lacking:
        days = _extra_days(plan, lacking)
    example = f", bijvoorbeeld op {join_list([shown_day(day) for day in days])}" if days else ""
    message = f"Er staat {there} vóór de eindbeoordeling; ten minste {needed} is beter."
    yield Hit(
        ("evaluatiemomenten",),
        message,
        f"Plan er {count(max(lacking, len(days)), 'gesprek', 'gesprekken')} bij{example}.",
    )


def _days_of_long_stretches(plan: Verbeterplan, settings: RuleSettings) -> list[date]:
    from spvgen.rules.reading.rhythm import all_days_to_meet

    talks = _talks(plan, settings)
    return all_days_to_meet(long_stretches(plan, talks), talks)


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
