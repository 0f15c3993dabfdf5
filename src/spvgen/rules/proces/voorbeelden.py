"""Examples of what went wrong: with a day, from before the start and not from years ago (P07, P23)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.invulplekken import placeholder_in
from spvgen.workdays import add_months

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Voorbeeld
    from spvgen.kinds.verbeterplan import Verbeterplan


def voorbeelden_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat geen voorbeeld met een datum bij het probleem.

    ‘Het gaat niet goed’ is een mening. Met een voorbeeld, een datum en wat er gebeurde weet de medewerker
    waar het over gaat, en kan een ander het nagaan. Twee of drie voorbeelden zijn genoeg. Een voorbeeld dat
    alleen zegt wat iemand ervan vond (‘het liep niet lekker’), telt niet mee, en een voorbeeld van na de
    start ook niet.

    Bron: het artikel over het verbeterplan: een duidelijke beschrijving van het probleem, met concrete
    voorbeelden.

    Fout:
        aanleiding:
          omschrijving: Je belt klanten vaak te laat terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.

    Goed:
        aanleiding:
          omschrijving: Je belt klanten vaak te laat terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.
    """
    examples = (plan.aanleiding and plan.aanleiding.voorbeelden) or ()
    if examples:
        yield from _opinions([one.feit for one in examples])
        yield from _came_later(examples, plan.looptijd.start)
        return
    if plan.aanleiding and _has_days(plan.aanleiding.omschrijving or ""):
        return
    area = plan.doelen[0].gebied
    about = "" if placeholder_in(area) else f" bij ‘{area}’"
    hint = (
        "Zet bij ‘aanleiding’ onder ‘voorbeelden’ twee of drie keer een ‘datum’ en een ‘feit’: wat je op "
        f"die dag zag, hoorde of telde{about}."
    )
    yield Hit(("aanleiding", "voorbeelden"), "Bij het probleem staat geen voorbeeld met een datum.", hint)


def _came_later(examples: Sequence[Voorbeeld], start: date) -> Hits:
    for index, example in enumerate(examples):
        if example.datum >= start:
            day = format_date(example.datum)
            message = f"Dit voorbeeld is van {day}, en het plan begint op {format_date(start)}."
            yield Hit(("aanleiding", "voorbeelden", index, "datum"), message, _OF_BEFORE)


_OF_BEFORE: Final = (
    "Een voorbeeld laat zien waarom het plan nodig is, dus het is van vóór de start. Klopt het jaartal? Wat "
    "daarna gebeurt, hoort in het verslag van een evaluatie."
)
_LONG: Final = 200  # signs; an opinion is told in fewer


def _opinions(facts: Sequence[str]) -> Hits:
    if any(len(fact) > _LONG or any(map(str.isdecimal, fact)) for fact in facts):
        return
    from spvgen.rules.proces.example_texts import opinions  # most examples are long, or have a figure

    yield from opinions(facts)


def _has_days(described: str) -> bool:
    if not any(map(str.isdecimal, described)):
        return False
    from spvgen.rules.proces.example_texts import tells_of_a_day

    return tells_of_a_day(described)


_TOO_OLD: Final = 24  # months before the start


def voorbeeld_te_oud(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een voorbeeld is van meer dan twee jaar vóór de start van het plan.

    Een verbeterplan gaat over hoe het nu gaat. Een fout van jaren terug zegt daar weinig over, en roept de
    vraag op waarom er toen niet over is gepraat. Kies een voorbeeld uit de laatste maanden. Dat geldt ook
    als het feit zelf zo begint: ‘In 2019 vergat je …’, ‘Vijf jaar geleden …’.

    Bron: het verbeterplan-artikel (duidelijke voorbeelden van de werkelijke prestaties); art. 7:669 lid 3
    sub d BW: de werknemer is tijdig in kennis gesteld.

    Fout:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2019-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    oldest = add_months(plan.looptijd.start, -_TOO_OLD)
    hint = "Kies een voorbeeld uit de laatste maanden, of haal dit weg."
    for index, example in enumerate((plan.aanleiding and plan.aanleiding.voorbeelden) or ()):
        if example.datum < oldest:
            day = format_date(example.datum)
            message = f"Dit voorbeeld is van {day}, meer dan twee jaar vóór de start van het plan."
            yield Hit(("aanleiding", "voorbeelden", index, "datum"), message, hint)
        elif said := _told_of_old(example.feit, oldest):
            message = "Dit voorbeeld gaat over iets van meer dan twee jaar vóór de start van het plan."
            yield Hit(("aanleiding", "voorbeelden", index, "feit"), message, hint, quote=said)


_LONG_AGO: Final = words("jaar jaren coronatijd coronaperiode coronacrisis lockdown")


def _told_of_old(fact: str, oldest: date) -> str:
    if words_in(fact).isdisjoint({*_LONG_AGO, *map(str, range(oldest.year - 9, oldest.year))}):
        return ""
    from spvgen.rules.proces.example_texts import told_of_old  # few examples speak of years

    return told_of_old(fact, oldest)
