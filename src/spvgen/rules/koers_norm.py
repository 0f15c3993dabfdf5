"""A course plan: the norm, set, read and looked at like a thermostat (KP06 to KP08, KP15, KP17 and KP18)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dutch import count, format_date, join_list
from spvgen.quantities import Bound, format_quantity, meets, same_unit
from spvgen.rules.cijfers import without_bound
from spvgen.rules.meetbaar import open_figure
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.tijdvak import meeting_days
from spvgen.rules.uitspraken import amounts, as_quantity, rhythms, says_how_often

if TYPE_CHECKING:
    from datetime import date

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.koersplan import Koersplan


def norm_niet_af(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Aan de norm ontbreekt de stand van nu, de waarde of de datum.

    Een thermostaat zonder ingestelde temperatuur kan alleen reageren. Zet er drie dingen bij: hoe het nu
    is, waar jullie heen willen en uiterlijk wanneer. Alle drie, anders is de afstand niet te zien.

    Bron: het artikel over de thermostaat (een thermostaat zonder ingestelde temperatuur).

    Fout:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
        metingen:

    Goed:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
    """
    norm = plan.norm
    if norm.nulmeting is None:
        message = f"Er staat niet hoe het nu is met ‘{norm.indicator}’."
        yield Hit(("norm", "nulmeting"), message, _baseline_hint(plan))
    if norm.waarde is None:
        now = f" (nu {without_bound(norm.nulmeting)})" if norm.nulmeting else ""
        message = f"Er staat niet op welke stand jullie ‘{norm.indicator}’ willen zetten{now}."
        hint = f"Kies één cijfer, bijvoorbeeld: waarde: minimaal {open_figure(norm.nulmeting)}"
        yield Hit(("norm", "waarde"), message, hint)
    if norm.deadline is None:
        message = "Er staat niet wanneer jullie op de norm willen zitten."
        yield Hit(
            ("norm", "deadline"), message, f"Zet er een datum bij, bijvoorbeeld: deadline: {plan.einde}"
        )


def _baseline_hint(plan: Koersplan) -> str:
    """What to fill in, with the first figure among the facts that is in the unit of the norm."""
    norm = plan.norm.waarde
    figures = [as_quantity(amount) for fact in plan.feiten for amount in amounts(fact.feit)]
    figures += [fact.waarde for fact in plan.feiten if fact.waarde]
    near = next((one for one in figures if norm and same_unit(one, norm)), None)
    known = f"In ‘feiten’ staat {without_bound(near)}; is dat het cijfer? " if near else ""
    return f"{known}Zet erbij: nulmeting: {open_figure(norm)}"


def norm_is_al_gehaald(plan: Koersplan, settings: RuleSettings) -> Hits:
    """De stand van nu haalt de norm al.

    Dan verandert er niets: de thermostaat staat lager dan het al is. Kijk of beide cijfers kloppen, of
    zet de norm verder.

    Bron: het artikel over de thermostaat (waar willen we heen?).

    Fout:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 43%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.

    Goed:
        norm:
          indicator: Offertes die een order worden
          nulmeting: 31%
          waarde: minimaal 40%
          deadline: 2026-08-31
          herkenning: Een order komt er alleen als de aanvraag, de offerte en de opvolging kloppen.
    """
    now, norm = plan.norm.nulmeting, plan.norm.streefwaarde
    if now is None or norm is None or not meets(now, norm):
        return
    other = "lagere" if norm.bound is Bound.MAXIMAAL else "hogere"
    message = f"De stand van nu ({without_bound(now)}) haalt de norm ({format_quantity(norm)}) al."
    hint = f"Klopt {without_bound(now)}? Kies dan een {other} norm, of tel iets wat nog niet goed gaat."
    yield Hit(("norm", "nulmeting"), message, hint)


def meetritme_ontbreekt(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Er staat niet wie de norm meet, hoe vaak, of uit welke bron.

    Een thermostaat waar niemand op kijkt, hangt er voor niets. Spreek af wie het cijfer ophaalt, hoe
    vaak, en waar het vandaan komt; dan is het elke keer hetzelfde cijfer.

    Bron: het artikel over de thermostaat (stuur op het einddoel en niet op de pijn van vandaag).

    Fout:
        meetritme:
          wie: Pim Verhaar
          frequentie: regelmatig

    Goed:
        meetritme:
          wie: Pim Verhaar
          frequentie: elke maand
          bron: offerteoverzicht uit het CRM
    """
    rhythm = plan.meetritme
    source = next((fact.bron for fact in plan.feiten if fact.bron), "offerteoverzicht uit het CRM")
    if rhythm is None:
        who = plan.leidinggevende.naam
        lines = f"wie: {who}, frequentie: elke maand, bron: {source}"
        hint = f"Zet bij ‘meetritme’ drie regels, bijvoorbeeld: {lines}"
        yield Hit(("meetritme",), "Niemand meet de norm: er is geen meetritme afgesproken.", hint)
        return
    if rhythm.wie is None:
        hint = f"Zet er één naam bij, bijvoorbeeld: wie: {plan.leidinggevende.naam}"
        yield Hit(("meetritme", "wie"), "Er staat niet wie de norm meet.", hint)
    if not says_how_often(rhythm.frequentie):
        vague = (
            f"‘{rhythm.frequentie}’ zegt niet hoe vaak." if rhythm.frequentie else "Er staat niet hoe vaak."
        )
        hint = "Schrijf bijvoorbeeld: frequentie: elke maand."
        yield Hit(("meetritme", "frequentie"), f"{vague[:-1]} jullie de norm meten.", hint)
    if rhythm.bron is None:
        message = "Er staat niet waar het cijfer van de norm vandaan komt."
        yield Hit(("meetritme", "bron"), message, f"Zet erbij, bijvoorbeeld: bron: {source}")


# --- Looking at it ---------------------------------------------------------------------------------


class _Gap(NamedTuple):
    """A stretch in which nobody looks: from one day to another, where that stands, and its words."""

    after: date
    before: date
    path: NodePath
    words: str


def lang_zonder_blik_op_de_norm(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Het team kijkt te lang niet samen naar de norm.

    De waan van de dag wint als er geen vast moment is. Spreek daarom af wanneer jullie naar de thermostaat
    kijken: wat is de stand, wat deden de acties, wat houdt ons nog tegen? Om de zes weken is genoeg.

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
    most = settings.koers_zonder_moment_dagen
    if not plan.evaluatiemomenten:
        message = "Er is geen moment waarop jullie samen naar de norm kijken."
        yield Hit(("evaluatiemomenten",), message, _days_to_meet(plan.looptijd.start, plan.einde, most))
        return
    for gap in _gaps(plan):
        length = (gap.before - gap.after).days
        if length > most:
            message = f"{gap.words} zitten {count(length, 'dag', 'dagen')}; dat is meer dan {most}."
            yield Hit(gap.path, message, _days_to_meet(gap.after, gap.before, most))


def _days_to_meet(after: date, before: date, most: int) -> str:
    days = [format_date(day, weekday=True) for day in meeting_days(after, before, most)]
    return f"Plan een moment op {join_list(days)}." if days else "Verschuif een van beide datums."


def _gaps(plan: Koersplan) -> Iterator[_Gap]:
    moments = plan.evaluatiemomenten or ()
    after, words = plan.looptijd.start, "de start"
    for index, moment in enumerate(moments):
        path = ("evaluatiemomenten", index, "datum")
        yield _Gap(after, moment.datum, path, f"Tussen {words} en ‘{moment.naam}’")
        after, words = moment.datum, f"‘{moment.naam}’"
    last = ("evaluatiemomenten", len(moments) - 1, "datum")
    yield _Gap(after, plan.einde, last, f"Tussen {words} en het einde")


def datum_buiten_de_koers(plan: Koersplan, settings: RuleSettings) -> Hits:
    """Een datum valt vóór de start of na het einde van het koersplan.

    Wat na het einde komt, ziet niemand meer terug; wat ervoor lag, hoort bij ‘feiten’. Klopt de looptijd,
    of is het jaar verkeerd?

    Bron: het artikel over de thermostaat (een norm met een datum).

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

    Wie naar de thermostaat kijkt zonder cijfer, praat over wat er die dag speelt. Zet bij elk moment dat
    jullie hielden de stand van toen bij ‘metingen’, ook als die tegenvalt.

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
            source = plan.meetritme.bron if plan.meetritme and plan.meetritme.bron else "het overzicht"
            message = f"Bij ‘{moment.naam}’ is geen nieuwe stand van de norm gemeten."
            hint = f"Zet bij ‘metingen’ de stand van toen uit {source}: datum: {day}, en eronder: waarde: …"
            yield Hit(("metingen",), message, hint)


_DAYS: Final = {"dag": 1, "week": 7, "maand": 31}


def _rhythm(plan: Koersplan) -> timedelta:
    """How long one measurement lasts: until the next, as agreed; nothing where no rhythm can be read."""
    said = rhythms((plan.meetritme and plan.meetritme.frequentie) or "")
    return timedelta(days=max((one.every * _DAYS[one.unit] // one.times for one in said), default=0))
