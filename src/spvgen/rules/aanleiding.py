"""What led to the plan: earlier talks, recent examples, and what goes well (P01, P07, P09, P23)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.nameforms import first_name
from spvgen.rules.invulplekken import placeholder_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import add_months

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import EerderGesprek
    from spvgen.kinds.verbeterplan import Verbeterplan


def eerdere_signalen_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wanneer je hier eerder over sprak.

    Een verbeterplan mag geen verrassing zijn. Zet erbij wanneer je het probleem eerder besprak, met de
    datum: in een beoordeling, een voortgangsgesprek of een gewoon gesprek dat op papier staat. Is er nog
    niet over gesproken? Voer dan eerst dat gesprek.

    Bron: art. 7:669 lid 3 sub d BW: de werknemer is tijdig in kennis gesteld; en het artikel over het
    verbeterplan: ten minste één gesprek over het probleem staat op papier.

    Fout:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.

    Goed:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.
    """
    start = plan.looptijd.start
    talks = (plan.aanleiding and plan.aanleiding.eerdere_gesprekken) or ()
    yield from _not_on_paper(talks)
    if any(talk.datum < start for talk in talks):
        yield from _came_later(talks, start)
        return
    wrong = f"Alle eerdere gesprekken zijn van na de start van het plan ({format_date(start)})."
    message = wrong if talks else "Er staat niet wanneer jullie hier eerder over spraken."
    hint = (
        "Zet bij ‘aanleiding’ onder ‘eerdere_gesprekken’ de datum en het onderwerp van een gesprek vóór "
        f"{format_date(start)}. Was er nog geen gesprek, voer dat dan eerst."
    )
    yield Hit(("aanleiding", "eerdere_gesprekken"), message, hint)


def _came_later(talks: Iterable[EerderGesprek], start: date) -> Hits:
    """Talks that are no earlier ones, beside one that is."""
    for index, talk in enumerate(talks):
        if talk.datum >= start:
            day = format_date(talk.datum)
            message = f"Het gesprek van {day} was niet vóór de start van het plan ({format_date(start)})."
            hint = "Klopt de datum? Haal het gesprek hier anders weg: wat later kwam, hoort in een verslag."
            path: NodePath = ("aanleiding", "eerdere_gesprekken", index, "datum")
            yield Hit(path, message, hint)


_UNRECORDED: Final = (
    r"(?i)\b(?:niets|niks) van (?:opgeschreven|vastgelegd|genoteerd|op papier)"
    r"|\b(?:er is|is er|hier is|hiervan is|daarvan is) (?:\w+ )?(?:geen (?:verslag|aantekening)|niets van)"
    r"|(?:^|[.;] )(?:het|dit|dat) is niet (?:\w+ )?(?:vastgelegd|opgeschreven)"
)
_NEVER_RAISED: Final = r"(?i)\b(?:nooit|niet) eerder (?:\w+ )?over (?:gehad|gesproken|gepraat)\b"


def _not_on_paper(talks: Iterable[EerderGesprek]) -> Hits:
    """Talks of which the text itself says that nothing was written down, or that it was never raised."""
    for index, talk in enumerate(talks):
        path: NodePath = ("aanleiding", "eerdere_gesprekken", index, "onderwerp")
        if found := re.search(_NEVER_RAISED, talk.onderwerp):
            message = "Je schrijft zelf dat jullie hier niet eerder over spraken."
            hint = "Voer dan eerst dat gesprek, en geef tijd om te verbeteren. Maak daarna pas een plan."
            yield Hit(path, message, hint, quote=found[0])
        elif found := re.search(_UNRECORDED, talk.onderwerp):
            hint = (
                "Noem een gesprek waar een verslag of mail van is. Of zet alsnog kort op papier wat jullie "
                "bespraken, en laat de medewerker daarop reageren."
            )
            yield Hit(path, "Van dit gesprek staat niets op papier.", hint, quote=found[0])


def voorbeelden_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat geen voorbeeld met een datum bij het probleem.

    ‘Het gaat niet goed’ is een mening. Met een voorbeeld, een datum en wat er gebeurde weet de medewerker
    waar het over gaat, en kan een ander het nagaan. Twee of drie voorbeelden zijn genoeg.

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
    if plan.aanleiding and plan.aanleiding.voorbeelden:
        return
    area = plan.doelen[0].gebied
    about = "" if placeholder_in(area) else f" bij ‘{area}’"
    hint = (
        "Zet bij ‘aanleiding’ onder ‘voorbeelden’ twee of drie keer een ‘datum’ en een ‘feit’: wat je op "
        f"die dag zag, hoorde of telde{about}."
    )
    yield Hit(("aanleiding", "voorbeelden"), "Bij het probleem staat geen voorbeeld met een datum.", hint)


_TOO_OLD: Final = 24  # months before the start


def voorbeeld_te_oud(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een voorbeeld is van meer dan twee jaar vóór de start van het plan.

    Een verbeterplan gaat over hoe het nu gaat. Een fout van jaren terug zegt daar weinig over, en roept de
    vraag op waarom er toen niet over is gepraat. Kies een voorbeeld uit de laatste maanden.

    Bron: het verbeterplan-artikel (duidelijke voorbeelden van de werkelijke prestaties); art. 7:669 lid 3 sub
    d BW: de werknemer is tijdig in kennis gesteld.

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
    for index, example in enumerate((plan.aanleiding and plan.aanleiding.voorbeelden) or ()):
        if example.datum < oldest:
            day = format_date(example.datum)
            message = f"Dit voorbeeld is van {day}, meer dan twee jaar vóór de start van het plan."
            hint = "Kies een voorbeeld uit de laatste maanden, of haal dit weg."
            yield Hit(("aanleiding", "voorbeelden", index, "datum"), message, hint)


def sterke_punten_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wat er goed gaat.

    Een plan dat alleen opsomt wat er misgaat, ontmoedigt. Met wat iemand goed kan, laat je zien dat je
    eerlijk kijkt, en het is vaak precies waarmee het beter kan gaan.

    Bron: het artikel over het verbeterplan: gebruik ook de sterke punten en laat merken dat het plan
    bedoeld is om te helpen.

    Fout:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.

    Goed:
        aanleiding:
          omschrijving: In februari 2026 belde je 71% van de klanten terug op de afgesproken dag.
          voorbeelden:
            - datum: 2026-01-14
              feit: Op deze dag stonden er 12 terugbelafspraken; 7 klanten werden niet gebeld.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten:
            - Klanten gaven je in 2025 gemiddeld een 8,4 voor je gesprekken.
    """
    if not (plan.aanleiding and plan.aanleiding.sterke_punten):
        name = first_name(plan.medewerker.naam)
        hint = (
            f"Zet bij ‘aanleiding’ onder ‘sterke_punten’ wat {name} goed doet, zo mogelijk met een feit "
            "of een cijfer."
        )
        yield Hit(("aanleiding", "sterke_punten"), f"Er staat niet wat {name} goed doet.", hint)
