"""Measurable on the way: interim goals between the baseline and the norm, whole ones (M07 to M09)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import join_list
from spvgen.quantities import Bound, Quantity, format_quantity, is_rate, same_unit
from spvgen.rules.reading.goal_figures import (
    already_met,
    baseline_of,
    counted_from,
    end_of,
    interim_days,
    interim_figures,
    is_counted,
    is_result,
    norm_of,
    per_of,
    without_bound,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import free_because

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


def geen_tussendoel(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet welke stand je onderweg verwacht.

    Bij elke evaluatie bespreek je of iemand op schema ligt. Zonder tussendoel weet je niet wat ‘op schema’
    is, en dan hangt het oordeel af van het gevoel van die dag. Zet daarom bij de evaluatiemomenten een
    stand tussen de nulmeting en de norm. Telt de norm over de hele looptijd (‘per: looptijd’), dan begint de
    telling bij 0. Is de deadline binnen een maand na de start, dan is er geen tussendoel nodig. Dat geldt ook
    als je één keer meet, over een periode waarin geen evaluatie valt, en als de norm over de hele looptijd
    100% of 0 is: gaat er onderweg één mis, dan is die niet meer te halen.

    Bron: het SPV-artikel (een vaste tijd met meetpunten onderweg; aan het eind geen verrassing).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              nulmeting: 71%
              norm: minimaal 90%
              per: maand
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              nulmeting: 71%
              norm: minimaal 90%
              per: maand
              tussendoelen:
                - datum: 2026-04-28
                  waarde: 77%
                - datum: 2026-06-23
                  waarde: 83%
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        norm = norm_of(goal)
        if goal.meting is None or norm is None or not is_result(goal) or already_met(goal):
            continue
        if end_of(goal, plan) - plan.looptijd.start <= _SOON or _one_miss_decides(goal, norm):
            continue
        if goal.meting.tussendoelen or _is_seen_at_the_end(goal, plan):
            continue
        message = f"Bij het doel ‘{goal.gebied}’ staat niet welke stand je onderweg verwacht."
        from spvgen.rules.reading.counted_together import counted_together  # most have them

        known = [] if counted_together(goal, plan) else interim_figures(goal, plan)  # else S08 asks first
        moved = _moved(known, plan, settings)
        figures = [f"{without_bound(value)} op {moved.get(day, day)}" for day, value in known]
        proposal = f", bijvoorbeeld {join_list(figures)}" if figures else ""
        hint = f"Zet bij ‘tussendoelen’ per evaluatie een datum en een waarde{proposal}."
        yield Hit(("doelen", index, "meting", "tussendoelen"), message, hint)


def _moved(
    figures: list[tuple[date, Quantity]], plan: Verbeterplan, settings: RuleSettings
) -> dict[date, date]:
    """The days that T05 sends elsewhere: an interim figure goes with its talk."""
    if not any(free_because(day) for day, _ in figures):
        return {}
    from spvgen.rules.tijdgebonden.other_days import moved_off_free_days  # few talks are on such a day

    return moved_off_free_days(plan, settings.zonder_evaluatie_dagen)


def _is_seen_at_the_end(goal: Doel, plan: Verbeterplan) -> bool:
    """Whether there is nothing to count at any evaluation but the last."""
    return counted_from(goal, plan) > plan.looptijd.start and not interim_days(goal, plan)


_SOON: Final = timedelta(days=31)
"""A deadline so soon behind the start is a step on the way itself."""


def _one_miss_decides(goal: Doel, norm: Quantity) -> bool:
    """*100% over de looptijd*, *geen enkele klacht*: less on the way, and the norm can't be reached any more.

    What begins at nothing grows towards all of it: *alle modules af*.
    """
    if per_of(goal) != "looptijd":
        return False
    if norm.bound is Bound.MAXIMAAL:
        return norm.value == 0
    start = baseline_of(goal)
    return norm.unit.startswith("%") and norm.value == _ALL and bool(start and start.value)


_ALL: Final = 100  # per cent


def halve_telling(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De norm vraagt een deel van iets wat je alleen in zijn geheel kunt tellen.

    Een halve deal of een halve afspraak bestaat niet. Wie ‘minimaal 10,5’ leest, weet niet of 10 genoeg is
    of dat het er 11 moeten zijn, en aan het eind is dat juist waar het om gaat. Kies een heel getal. Is het
    een gemiddelde, zeg dat er dan bij.

    Bron: het SPV-artikel (de M van SMART: objectieve doelen, zodat het eind geen verrassing is).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per week minimaal 10,5 klanten terug.
            huidige_situatie: Van september 2025 tot en met februari 2026 waren dat er 6.
            meting:
              nulmeting: 6 klanten
              norm: minimaal 10,5 klanten
              per: week
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per week minimaal 11 klanten terug.
            huidige_situatie: Van september 2025 tot en met februari 2026 waren dat er 6.
            meting:
              nulmeting: 6 klanten
              norm: minimaal 11 klanten
              per: week
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        norm = norm_of(goal)
        if norm is None or norm.value == norm.value.to_integral_value() or not is_counted(goal):
            continue
        rounding = ROUND_FLOOR if norm.bound is Bound.MAXIMAAL else ROUND_CEILING
        whole = format_quantity(replace(norm, value=norm.value.to_integral_value(rounding)))
        asked = format_quantity(norm)
        message = f"De norm van ‘{goal.gebied}’ is {asked}, en dat kun je alleen in hele getallen tellen."
        hint = (
            f"Kies een heel getal, bijvoorbeeld {whole}. Bedoel je een gemiddelde? Zet dan ‘gemiddeld’ bij "
            "‘indicator’."
        )
        yield Hit(("doelen", index, "meting", "norm"), message, hint)


def tussendoel_past_niet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een tussendoel gaat verder dan de norm, of is slechter dan de stand ervoor.

    Een tussendoel is een stap op weg naar de norm. Vraag je onderweg meer dan aan het eind, dan loopt iemand
    achter die het doel al haalt. Vraag je minder dan wat er nu al lukt, of dan het tussendoel daarvoor, dan
    zegt het tussendoel niets. De regel kijkt alleen naar percentages: aantallen kunnen onderweg oplopen of
    juist afnemen.

    Bron: het SPV-artikel (een vaste tijd met meetpunten onderweg; aan het eind geen verrassing).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              nulmeting: 71%
              norm: minimaal 90%
              per: maand
              tussendoelen:
                - datum: 2026-04-28
                  waarde: 97%
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            meting:
              nulmeting: 71%
              norm: minimaal 90%
              per: maand
              tussendoelen:
                - datum: 2026-04-28
                  waarde: 77%
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        norm = norm_of(goal)
        start = baseline_of(goal) or (norm and _furthest(norm))
        if start is None or norm is None or already_met(goal) or not same_unit(start, norm):
            continue
        if is_rate(norm):  # of a count there may be less on the way, or more left
            path = ("doelen", index, "meting", "tussendoelen")
            yield from _beside_the_way(path, goal, start, norm)


def _furthest(norm: Quantity) -> Quantity | None:
    """What lies furthest from a share that is a bound: from there it can begin, whatever it is now."""
    furthest = {Bound.MINIMAAL: Decimal(0), Bound.MAXIMAAL: Decimal(100)}.get(norm.bound or Bound.PRECIES)
    if furthest is None or not norm.unit.startswith("%"):
        return None
    return replace(norm, value=furthest, bound=None)


def _beside_the_way(path: NodePath, goal: Doel, start: Quantity, norm: Quantity) -> Hits:
    """Interim goals that don't lie between the one before, or the baseline, and the norm."""
    reached, before = start, "de nulmeting"
    for place, interim in enumerate((goal.meting and goal.meting.tussendoelen) or ()):
        value = interim.waarde
        if not same_unit(value, norm):
            continue
        if _lies_between(value, reached, norm):
            reached, before = value, "het tussendoel daarvoor"
            continue
        said = f"is slechter dan {before} ({without_bound(reached)})"
        if _lies_between(norm, start, value):
            said = f"gaat verder dan de norm ({format_quantity(norm)})"
        message = f"Het tussendoel van {format_date(interim.datum)} ({without_bound(value)}) {said}."
        known = reached is not start or baseline_of(goal)
        between = f"tussen {without_bound(reached)} en" if known else "tussen de nulmeting en"
        hint = f"Kies een stand {between} {without_bound(norm)}."
        yield Hit((*path, place, "waarde"), message, hint)


def _lies_between(value: Quantity, start: Quantity, norm: Quantity) -> bool:
    low, high = sorted((start.value, norm.value))
    return low <= value.value <= high
