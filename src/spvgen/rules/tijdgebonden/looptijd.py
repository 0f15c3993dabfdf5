"""Time-bound: how long the plan takes (T08, T12)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import count, join_list
from spvgen.rules.reading.plan_days import (
    days_between,
    days_off,
    end_for_months,
    first_to_meet,
    last_to_meet,
    meeting_days,
    net_end,
    shown_day,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import add_months, next_talk_day, previous_workday

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.verbeterplan import Verbeterplan


def looptijd_ongebruikelijk(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan duurt korter dan drie maanden of langer dan twaalf.

    De wet noemt geen termijn. Maar in een paar weken kan bijna niemand laten zien dat het blijvend beter
    gaat, en een plan van meer dan een jaar houdt niemand vol. Adviezen gaan uit van ten minste drie tot
    vier en hooguit negen tot twaalf maanden. Dagen die bij ‘onderbrekingen’ staan, tellen niet mee.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): onder meer de aard van de functie en de duur van het
    dienstverband wegen mee; de maanden komen uit adviezen van arbeidsjuristen.

    Fout:
        looptijd:
          start: 2026-06-15
          einde: 2026-08-31

    Goed:
        looptijd:
          start: 2026-03-02
          einde: 2026-08-31
    """
    start, end = plan.looptijd.start, net_end(plan)
    least, most = settings.looptijd_min_maanden, settings.looptijd_max_maanden
    span = f"van {format_date(start)} tot en met {format_date(plan.einde)}"
    if end < add_months(start, least):
        message = f"Het plan duurt minder dan {count(least, 'maand', 'maanden')}: {span}{_less_breaks(plan)}."
        hint = (
            f"Met een einde op {_at_least(plan, least)} duurt het plan {count(least, 'maand', 'maanden')}. "
            f"{_ALONG}{_extra_talk(plan, least, settings)} "
            "Zet de reden bij ‘negeer’ als korter hier beter past."
        )
        yield Hit(_end_path(plan), message, hint)
    elif end > add_months(start, most):
        message = f"Het plan duurt meer dan {count(most, 'maand', 'maanden')}: {span}."
        hint = (
            f"Kies een einde tot en met {_at_most(plan, most)}. {_ALONG} Lukt het eerder, sluit het plan dan "
            "eerder af."
        )
        yield Hit(_end_path(plan), message, hint)


_ALONG: Final = "Zet de eindbeoordeling en de deadlines op het einde dan ook op die dag."


def _at_least(plan: Verbeterplan, months: int) -> str:
    """The first day on which the plan can end, for the final judgement is on that day."""
    return shown_day(next_talk_day(end_for_months(plan, months)))


def _extra_talk(plan: Verbeterplan, months: int, settings: RuleSettings) -> str:
    return talks_until(plan, next_talk_day(end_for_months(plan, months)), settings)


def talks_until(plan: Verbeterplan, end: date, settings: RuleSettings) -> str:
    """The talks that a later end asks for, so that T06 need not ask for them next; empty for none.

    Those that T06 asks for now come first: two rules propose no two days for one talk.
    """
    most = settings.zonder_evaluatie_dagen
    *_, before, last = (plan.looptijd.start, *(moment.datum for moment in plan.evaluatiemomenten))
    if days_between(before, last, plan.onderbrekingen) > most:
        asked = meeting_days(last_to_meet(before), first_to_meet(last), most, plan.onderbrekingen)
        before = max([before, *asked])
    if days_between(before, end, plan.onderbrekingen) <= most:
        return ""
    days = [shown_day(day) for day in meeting_days(before, end, most, plan.onderbrekingen)]
    talks = "een gesprek" if len(days) == 1 else "gesprekken"
    return f" Plan dan ook {talks} op {join_list(days)}." if days else ""


def _less_breaks(plan: Verbeterplan) -> str:
    """That breaks were taken out of it, where there are any."""
    off = days_off(plan.onderbrekingen, plan.looptijd.start, plan.einde)
    return f" ({count(off, 'dag', 'dagen')} onderbreking niet meegeteld)" if off else ""


def _at_most(plan: Verbeterplan, months: int) -> str:
    return shown_day(previous_workday(end_for_months(plan, months)))


def _end_path(plan: Verbeterplan) -> NodePath:
    if plan.verlengingen:
        return ("verlengingen", len(plan.verlengingen) - 1, "nieuw_einde")
    return ("looptijd", "einde")


_A_WEEK: Final = timedelta(days=7)


def lang_dienstverband_kort_plan(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Iemand is al lang in dienst en krijgt een kort plan.

    Hoe langer iemand in dienst is, hoe meer tijd diegene mag verwachten om te verbeteren. Bij tien jaar of
    meer is een plan van ten minste zes maanden beter te verdedigen. Een plan dat hoogstens een week korter is
    (26 weken), geeft geen melding.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de duur van het dienstverband is een van de omstandigheden die
    meetellen.

    Fout:
        medewerker:
          naam: Noor Jansen
          functie: Medewerker klantenservice
          in_dienst_sinds: 2011-09-01
        looptijd:
          start: 2026-05-04
          einde: 2026-08-31

    Goed:
        medewerker:
          naam: Noor Jansen
          functie: Medewerker klantenservice
          in_dienst_sinds: 2011-09-01
        looptijd:
          start: 2026-02-02
          einde: 2026-08-31
    """
    since, start = plan.medewerker.in_dienst_sinds, plan.looptijd.start
    years, least = settings.lang_dienstverband_jaren, settings.lang_dienstverband_min_maanden
    if since is None or add_months(since, 12 * years) > start:
        return
    if net_end(plan) + _A_WEEK >= add_months(start, least):  # 26 weeks are as good as half a year
        return
    message = (
        f"{plan.medewerker.naam} is al {years} jaar of langer in dienst (sinds {format_date(since)}), maar "
        f"het plan duurt minder dan {count(least, 'maand', 'maanden')}{_less_breaks(plan)}."
    )
    hint = (
        f"Overweeg een einde op {_at_least(plan, least)}; dan duurt het plan "
        f"{count(least, 'maand', 'maanden')}. {_ALONG}{_extra_talk(plan, least, settings)}"
    )
    yield Hit(_end_path(plan), message, hint)
