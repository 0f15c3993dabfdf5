"""A course plan: when the team looks at the thermostat, and what it saw (codes KP15, KP17 and KP18)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from spvgen.dates import format_date
from spvgen.dutch import count
from spvgen.rules.reading.claims import days_apart
from spvgen.rules.reading.plan_days import Stretch, Talks, long_stretches, when_to_meet
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from datetime import date

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.koersplan import Koersplan


def lang_zonder_blik_op_de_norm(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Het duurt te lang voordat het team weer samen naar de norm kijkt.

    De waan van de dag wint als er geen vast moment is. Spreek daarom af wanneer jullie naar de thermostaat
    kijken: wat is de stand, wat leverden de acties op, wat houdt ons nog tegen? Om de zes weken is genoeg.
    Wat al voorbij is, valt niet meer in te plannen; dat blijft buiten beschouwing.

    Bron: het artikel over de thermostaat (stuur op het einddoel).

    Fout:
        evaluatiemomenten:
          - naam: Halverwege
            datum: 2026-05-28
          - naam: Terugblik
            datum: 2026-08-27

    Goed:
        evaluatiemomenten:
          - naam: Eerste blik
            datum: 2026-04-02
          - naam: Tweede blik
            datum: 2026-05-07
          - naam: Derde blik
            datum: 2026-06-11
          - naam: Vierde blik
            datum: 2026-07-16
          - naam: Terugblik
            datum: 2026-08-27
    """
    looks = _looks(settings)
    if plan.afsluiting:
        return
    if not plan.evaluatiemomenten:
        first = _from(plan.looptijd.start, settings.vandaag)
        if first < plan.einde:
            message = "Er is geen moment waarop jullie samen naar de norm kijken."
            yield Hit(("evaluatiemomenten",), message, when_to_meet(first, plan.einde, looks))
        return
    for gap, days in _stretches(plan, looks, settings.vandaag):
        message = f"{gap.words} zitten {count(days, 'dag', 'dagen')}; dat is meer dan {looks.most}."
        yield Hit(gap.path, message, when_to_meet(gap.after, gap.before, looks))


def blikken_te_ver_uiteen(hits: Sequence[Hit], plan: Koersplan, settings: RuleSettings) -> Hit:
    """The long stretches of a course plan as one fact."""
    from spvgen.rules.reading.rhythm import rarely

    looks = _looks(settings)
    return rarely(hits, _stretches(plan, looks, settings.vandaag), looks)


def _stretches(plan: Koersplan, looks: Talks, today: date | None) -> list[Stretch]:
    """The long stretches of which too much is still to come; each counts its days from its own start."""
    stretches = (
        Stretch(gap._replace(after=_from(gap.after, today)), days)
        for gap, days in long_stretches(plan, looks)
    )
    return [one for one in stretches if (one.gap.before - one.gap.after).days > looks.most]


def _from(day: date, today: date | None) -> date:
    return max(day, today) if today else day


def _looks(settings: RuleSettings) -> Talks:
    most = settings.koers_zonder_moment_dagen
    return Talks("blik op de norm", "een moment", "momenten", "de start", "het einde", most)


def datum_buiten_de_koers(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een datum valt vóór de start of na het einde van het koersplan.

    Wat na het einde komt, ziet niemand meer terug; wat vóór de start lag, hoort bij ‘feiten’. Klopt de
    looptijd, of is het jaar verkeerd?

    Bron: het SPV-artikel (de T van SMART: een vaste tijd).

    Fout:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-12-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.

    Goed:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
    """
    start, end = plan.looptijd.start, plan.einde
    for path, day, what in _dates(plan):
        if start <= day <= end:
            continue
        side = (
            f"vóór de start ({format_date(start)})" if day < start else f"na het einde ({format_date(end)})"
        )
        hint = "Kies een datum binnen de looptijd, of pas ‘looptijd’ aan."
        yield Hit(path, f"De datum van {what} ({format_date(day)}) valt {side} van dit plan.", hint)
    if plan.afsluiting and (closed := plan.afsluiting.datum) < start:
        message = f"De koers is afgesloten op {format_date(closed)}, vóór de start ({format_date(start)})."
        yield Hit(("afsluiting", "datum"), message, "Klopt het jaar? Kijk de datum na.")


def _dates(plan: Koersplan) -> Iterator[tuple[NodePath, date, str]]:
    if plan.norm.deadline:
        yield ("norm", "deadline"), plan.norm.deadline, "de norm"
    for index, action in enumerate(plan.acties):
        if action.deadline:
            yield ("acties", index, "deadline"), action.deadline, f"de actie ‘{action.titel}’"
    for index, moment in enumerate(plan.evaluatiemomenten or ()):
        yield ("evaluatiemomenten", index, "datum"), moment.datum, f"‘{moment.naam}’"


def blik_zonder_meting(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er is over de norm gepraat, maar er is geen nieuwe meting.

    Wie naar de thermostaat kijkt zonder cijfer, praat over wat er die dag speelt. Zet van elk moment
    dat is geweest, de stand van toen bij ‘metingen’, ook als die tegenvalt.

    Bron: het artikel over de thermostaat (waar staan we écht?).

    Fout:
        metingen:
        evaluatiemomenten:
          - naam: Eerste blik
            datum: 2026-04-02
            besproken: Het nieuwe formulier staat op de website.
          - naam: Tweede blik
            datum: 2026-05-07
          - naam: Derde blik
            datum: 2026-06-11
          - naam: Vierde blik
            datum: 2026-07-16
          - naam: Terugblik
            datum: 2026-08-27

    Goed:
        metingen:
          - datum: 2026-04-01
            waarde: 33%
        evaluatiemomenten:
          - naam: Eerste blik
            datum: 2026-04-02
            besproken: Het nieuwe formulier staat op de website.
          - naam: Tweede blik
            datum: 2026-05-07
          - naam: Derde blik
            datum: 2026-06-11
          - naam: Vierde blik
            datum: 2026-07-16
          - naam: Terugblik
            datum: 2026-08-27
    """
    moments = plan.evaluatiemomenten or ()
    days = [plan.looptijd.start, *(moment.datum for moment in moments)]
    for moment, (before, day) in zip(moments, pairwise(days), strict=True):
        since = min(before, day - _rhythm(plan))
        if moment.gehouden and not any(since <= one.datum <= day for one in plan.metingen or ()):
            source = f"‘{plan.meetritme.bron}’" if plan.meetritme and plan.meetritme.bron else "het overzicht"
            message = f"Bij ‘{moment.naam}’ is geen nieuwe stand van de norm gemeten."
            hint = (
                f"Zet bij ‘metingen’ de stand van toen uit {source}: ‘datum: {day}’, en eronder ‘waarde: …’."
            )
            yield Hit(("metingen",), message, hint)


def _rhythm(plan: Koersplan) -> timedelta:
    """How long one measurement lasts: until the next, as agreed; nothing where no rhythm can be read."""
    return timedelta(days=days_apart((plan.meetritme and plan.meetritme.frequentie) or "") or 0)
