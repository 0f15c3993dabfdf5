"""What led to the plan: earlier talks, and what goes well (P01, P09)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.nameforms import first_name
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.dates import dates

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Aanleiding, EerderGesprek
    from spvgen.kinds.verbeterplan import Verbeterplan


def eerdere_signalen_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wanneer je hier eerder over sprak.

    Een verbeterplan mag geen verrassing zijn. Zet erbij wanneer je het probleem eerder besprak, met de
    datum: in een beoordeling, een voortgangsgesprek of een gewoon gesprek dat op papier staat. Is er nog
    niet over gesproken? Voer dan eerst dat gesprek. Het uitreiken van dit plan telt niet mee. Een
    gesprek over iets anders, met alleen lof of zonder de medewerker telt ook niet.

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
    denied = list(_not_on_paper(plan.aanleiding, talks)) if plan.aanleiding and talks else []
    yield from denied
    if any(talk.datum < start for talk in talks):
        yield from _came_later(talks, start)
        yield from () if denied else _of_something_else(plan, talks)
        return
    if not talks and plan.aanleiding and _tells_when(plan.aanleiding.omschrijving or ""):
        return
    wrong = f"Alle eerdere gesprekken zijn van na de start van het plan ({format_date(start)})."
    message = wrong if talks else "Er staat niet wanneer jullie hier eerder over spraken."
    hint = (
        "Zet bij ‘aanleiding’ onder ‘eerdere_gesprekken’ de datum en het onderwerp van een gesprek vóór "
        f"{format_date(start)}. Was er nog geen gesprek, voer dat dan eerst."
    )
    yield Hit(("aanleiding", "eerdere_gesprekken"), message, hint)


_SPOKE: Final = words("""
    spraken bespraken besproken gesproken aangesproken gezegd verteld vertelden voerden kaartten aangekaart
    wezen gewezen gewaarschuwd benoemd
""")


def _tells_when(described: str) -> bool:
    """*Op 17 april spraken we hierover*: a talk with its day, though not under its own key."""
    return any(not _SPOKE.isdisjoint(words_in(one)) and dates(one) for one in sentences_in(described))


_RAISED: Final = words(
    "aangekondigd aankondiging kondigden afgesproken spraken bespraken cijfers norm onvoldoende"
)
"""In most plans a talk has one of these; the others are read more closely."""


def _of_something_else(plan: Verbeterplan, talks: Sequence[EerderGesprek]) -> Hits:
    """Talks that each show that the problem was not raised before the plan; one that may have is enough."""
    start = plan.looptijd.start
    given = min(plan.uitgereikt_op or start, start)
    if any(talk.datum < given and not _RAISED.isdisjoint(words_in(talk.onderwerp)) for talk in talks):
        return
    from spvgen.rules.proces.earlier_talks import something_else

    yield from something_else(talks, given, start)


def _came_later(talks: Iterable[EerderGesprek], start: date) -> Hits:
    """Talks that are no earlier ones, beside one that is."""
    for index, talk in enumerate(talks):
        if talk.datum >= start:
            day = format_date(talk.datum)
            message = f"Het gesprek van {day} was niet vóór de start van het plan ({format_date(start)})."
            hint = (
                "Klopt de datum niet? Verbeter die. Klopt die wel? Haal het gesprek hier dan weg: wat later "
                "kwam, hoort in een verslag."
            )
            path: NodePath = ("aanleiding", "eerdere_gesprekken", index, "datum")
            yield Hit(path, message, hint)


_WORDS_OF_NEWS: Final = (
    (
        words("nooit eerder nog eerst eerste"),
        _SPOKE | words("gehad gepraat sprake genoemd orde bespreken brengen leggen vertellen hoort leest"),
    ),
    (
        words("niets niks geen niet alleen"),
        words("papier schrift verslag gespreksverslag notitie aantekening vastgelegd opgeschreven mondeling"),
    ),
)
"""A text that says that a talk was the first, or is not on paper, has a word of both rows."""


def _not_on_paper(cause: Aanleiding, talks: Iterable[EerderGesprek]) -> Hits:
    """What the text itself says of a talk: that nothing was written down, or that it was never raised."""
    texts: dict[NodePath, str] = {
        ("aanleiding", "eerdere_gesprekken", index, "onderwerp"): talk.onderwerp
        for index, talk in enumerate(talks)
    }
    if cause.omschrijving:
        texts["aanleiding", "omschrijving"] = cause.omschrijving
    for path, text in texts.items():
        if all(any(map(words_in(text).isdisjoint, rows)) for rows in _WORDS_OF_NEWS):
            continue
        from spvgen.rules.proces.earlier_talks import never_raised, unrecorded

        if said := never_raised(text):
            message = "Je schrijft zelf dat jullie hier niet eerder over spraken."
            hint = "Voer dan eerst dat gesprek, en geef tijd om te verbeteren. Maak daarna pas een plan."
            yield Hit(path, message, hint, quote=said)
        elif path[-1] == "onderwerp" and (said := unrecorded(text)):
            hint = (
                "Noem een gesprek waar een verslag of mail van is. Of zet alsnog kort op papier wat jullie "
                "bespraken, en laat de medewerker daarop reageren."
            )
            yield Hit(path, "Van dit gesprek staat niets op papier.", hint, quote=said)


def sterke_punten_ontbreken(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Er staat niet wat er goed gaat.

    Een plan dat alleen opsomt wat er misgaat, ontmoedigt. Noem je ook wat iemand goed kan, dan laat je zien
    dat je eerlijk kijkt. Vaak is dat juist wat helpt om het beter te doen.

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
