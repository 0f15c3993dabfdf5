"""Figures that fit together: baseline and norm, interim goals, whole ones, shares in the text (M06-M10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from itertools import chain
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.dutch import format_number, join_list
from spvgen.quantities import Bound, Quantity, format_quantity, same_unit
from spvgen.rules.cijfers import (
    already_met,
    baseline_of,
    interim_figures,
    is_counted,
    is_result,
    norm_of,
    without_bound,
)
from spvgen.rules.patronen import words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.teksten import texts_under

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


def tussendoel_past_niet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een tussendoel gaat verder dan de norm, of is slechter dan de stand van nu.

    Een tussendoel is een stap op weg naar de norm. Vraag je onderweg meer dan aan het eind, dan loopt iemand
    achter die het doel al haalt. Vraag je minder dan wat er nu al lukt, dan zegt het tussendoel niets. De
    regel kijkt alleen naar percentages: aantallen kunnen onderweg oplopen of juist afnemen.

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
        start, norm = baseline_of(goal), norm_of(goal)
        if start is None or norm is None or already_met(goal) or not same_unit(start, norm):
            continue
        if not norm.unit.startswith("%"):
            continue  # what is counted from the start on may be less on the way, and what is left more
        for place, interim in enumerate((goal.meting and goal.meting.tussendoelen) or ()):
            value = interim.waarde
            if not same_unit(value, norm) or _lies_between(value, start, norm):
                continue
            beyond = _lies_between(norm, start, value)
            said = "gaat verder dan de norm" if beyond else "is slechter dan de nulmeting"
            other = format_quantity(norm) if beyond else without_bound(start)
            day = format_date(interim.datum)
            message = f"Het tussendoel van {day} ({without_bound(value)}) {said} ({other})."
            hint = f"Kies een stand tussen {without_bound(start)} en {without_bound(norm)}."
            yield Hit(("doelen", index, "meting", "tussendoelen", place, "waarde"), message, hint)


def _lies_between(value: Quantity, start: Quantity, norm: Quantity) -> bool:
    low, high = sorted((start.value, norm.value))
    return low <= value.value <= high


# --- Sums ------------------------------------------------------------------------------------------

_FACTS: Final = words("""
    omschrijving feit onderwerp toelichting bevinding verwachting huidige_situatie haalbaar criterium
    besproken sterke_punten
""")
_OF_ELSE: Final = "(?! (?:meer|minder|hoger|lager|te|korting|is|was|halen) )"
"""Behind a share of something else: *10% meer dan in mei*, *95% is de norm*."""
_SHARE: Final = (
    r"[^.;:%\d]{0,60}(?:[.;,:] ?)?"
    r"(?i:\(|= ?|dat is|dus|oftewel|ofwel|(?:dat |wat )?(?:komt (?:uit |neer )?|neerkomt |uitkomt )op) ?"
    r"(?P<about>ongeveer |circa |ca\. |ruim |bijna |zo.n |afgerond )?"
    rf"(?P<said>\d+(?:,\d+)?) ?(?:%|procent\b){_OF_ELSE}"
)
_SHARES: Final = (
    rf"(?P<sum>(?P<part>\d+) van (?:de |het |alle )?(?P<whole>\d+)\b{_SHARE})",
    rf"(?P<sum>[Vv]an (?:de |het |alle )?(?P<whole>\d+) [^.;:%\d]{{1,60}} er (?P<part>\d+)\b{_SHARE})",
)
"""*17 van de 24, dat is 71%*, and *van de 24 klanten belde je er 17 terug (71%)*."""
_ROUNDED: Final = Decimal(1)
_ABOUT: Final = Decimal(5)
"""Points of a hundred by which a figure may differ, and behind *ongeveer*."""
_WHOLE: Final = 100


def som_klopt_niet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een percentage in de tekst past niet bij de aantallen die ervoor staan.

    Staat er ‘4 van de 20 ritten, dat is 30%’, dan klopt een van de twee cijfers niet. Aan het eind gaat het
    gesprek dan daarover, en niet over het werk. Reken het na, en verbeter ook de nulmeting als die er
    vandaan komt.

    Bron: het verbeterplan-artikel (eerlijk en objectief: kijk naar de werkelijke prestaties).

    Fout:
        aanleiding:
          omschrijving: In januari belde je 17 van de 24 klanten terug, dat is 61%.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari belde je 17 van de 24 klanten terug, dat is 71%.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    for path, text in texts_under(plan, _FACTS):
        for found in _counted(text) if "%" in text or "procent" in text else ():
            if right := _right(found):
                message = (
                    f"{found['part']} van de {found['whole']} is {right}%, en hier staat {found['said']}%."
                )
                hint = "Reken het na, en kijk of de nulmeting en de norm dan nog kloppen."
                yield Hit(path, message, hint, found["sum"])


def _counted(text: str) -> Iterator[re.Match[str]]:
    return chain.from_iterable(re.finditer(share, text) for share in _SHARES)


def _right(found: re.Match[str]) -> str:
    """What the share is, where it differs from what is said; the rest (*niet gebeld*) may be meant too."""
    part, whole = Decimal(found["part"]), Decimal(found["whole"])
    if not 0 < part <= whole:
        return ""
    share, said = part / whole * _WHOLE, Decimal(found["said"].replace(",", "."))
    margin = _ABOUT if found["about"] else _ROUNDED
    if min(abs(share - said), abs(_WHOLE - share - said)) <= margin:
        return ""
    return format_number(share.quantize(Decimal(1), ROUND_HALF_UP))
