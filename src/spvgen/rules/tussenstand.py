"""Measurable on the way: a baseline below the norm, figures for evaluations, whole ones (M06 to M08)."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR
from typing import TYPE_CHECKING

from spvgen.dutch import join_list
from spvgen.quantities import Bound, format_quantity
from spvgen.rules.cijfers import (
    already_met,
    baseline_of,
    interim_figures,
    is_counted,
    is_result,
    norm_of,
    without_bound,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan


def norm_al_gehaald(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De stand van nu haalt de norm al.

    Als de nulmeting de norm al haalt, valt er niets te verbeteren. Dan klopt een van de twee cijfers niet,
    of dit is geen doel voor een verbeterplan.

    Bron: het verbeterplan-artikel (eerlijk en objectief: kijk naar de werkelijke prestaties).

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per maand minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 93%.
            meting:
              nulmeting: 93%
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
            deadline: 2026-08-31
    """
    for index, goal in enumerate(plan.doelen):
        start, norm = baseline_of(goal), norm_of(goal)
        if start is None or norm is None or not already_met(goal):
            continue
        now, then = without_bound(start), format_quantity(norm)
        other = "lagere" if norm.bound is Bound.MAXIMAAL else "hogere"
        message = f"De nulmeting van ‘{goal.gebied}’ ({now}) haalt de norm ({then}) al."
        hint = f"Klopt {now}? Kies dan een {other} norm, of haal dit doel weg: het is al bereikt."
        if norm.bound is None and start.value > norm.value:
            hint = f"Is minder hier beter? Schrijf dan: norm: maximaal {then}. {hint}"
        yield Hit(("doelen", index, "meting", "nulmeting"), message, hint)


def geen_tussendoel(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet welke stand je onderweg verwacht.

    Bij elke evaluatie bespreek je of iemand op schema ligt. Zonder tussendoel weet je niet wat ‘op schema’
    is, en dan hangt het oordeel af van het gevoel van die dag. Zet daarom bij de evaluatiemomenten een
    stand tussen de nulmeting en de norm.

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
        if not goal.meting.tussendoelen:
            message = f"Bij het doel ‘{goal.gebied}’ staat niet welke stand je onderweg verwacht."
            figures = [f"{without_bound(value)} op {day}" for day, value in interim_figures(goal, plan)]
            proposal = f", bijvoorbeeld {join_list(figures)}" if figures else ""
            hint = f"Zet bij ‘tussendoelen’ per evaluatie een datum en een waarde{proposal}."
            yield Hit(("doelen", index, "meting", "tussendoelen"), message, hint)


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
