"""Whom a plan speaks to: the employee, as *je* (S09), and nobody else in the team (P21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.nameforms import called_by
from spvgen.rules.likeness import likeliest, worth_reading
from spvgen.rules.reading.in_third_person import Spoken, third_person, title_of
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import OF_THE_EMPLOYER, texts_under
from spvgen.rules.reading.together import Roles
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.around_words import AROUND
from spvgen.rules.specifiek.spread_ways import WAYS
from spvgen.rules.specifiek.spread_words import SPREAD

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan

_KEYS: Final = OF_THE_EMPLOYER | {"sterke_punten", "geboden_ondersteuning", "reden"}
"""Not the own view (``zienswijze``), nor the reason for a suppression."""
_READS_ON: Final[dict[str | int, str]] = {"aanpak": "bevinding"}
"""Texts that read on from another of the same part, so that *zij* can be somebody named there."""

_OF_THE_JOB: Final = frozenset({"relevant", "haalbaar", "toelichting"})
"""Keys where *de accountmanager* can be anybody with that job."""
_A_FEW: Final = 3
"""So many texts are each shown with what to write; more is a plan that speaks of the employee, told once."""


def niet_in_je_vorm(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De tekst spreekt over de medewerker, terwijl het plan de medewerker aanspreekt.

    Het document zegt overal ‘je’. Staat er dan ineens ‘hij’, ‘haar omzet’, ‘de monteur’ of een naam, dan
    leest het alsof er over iemand wordt gepraat die er niet bij is. Schrijf ‘je’, of zeg erbij wie je
    bedoelt als het over een ander gaat: ‘de klant’, ‘je collega’. Staat het in een verslag bij ‘besproken’
    of ‘afspraken’, dan is dit een tip: daar blijft meestal wel duidelijk wie iets zei of doet.

    Bron: het verbeterplan-artikel (het voorbeeldplan spreekt de medewerker aan met ‘je’ en is bedoeld om te
    helpen).

    Fout:
        aanleiding:
          omschrijving: In januari en februari 2026 belde zij 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Noor belde op deze dag 7 van de 12 klanten niet terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.

    Goed:
        aanleiding:
          omschrijving: In januari en februari 2026 belde je 7 van de 24 klanten niet terug.
          voorbeelden:
            - datum: 2026-01-14
              feit: Je belde op deze dag 7 van de 12 klanten niet terug.
          eerdere_gesprekken:
            - datum: 2025-12-09
              onderwerp: We bespraken dat 71% van de terugbelafspraken op tijd was.
          sterke_punten: Klanten gaven je in 2025 gemiddeld een 8,4.
    """
    names = called_by(plan.medewerker.naam)
    people = (plan.leidinggevende, plan.hr)
    others = tuple(name for person in people if person and person.naam for name in called_by(person.naam))
    job = title_of(plan.medewerker.functie) if plan.medewerker.functie else ""
    texts = dict(texts_under(plan, _KEYS))
    hits: list[Hit] = []
    for path, text in texts.items():
        ahead = texts.get((*path[:-1], _READS_ON.get(path[-1], "")), "")
        called = "" if path[-1] in _OF_THE_JOB else job
        spoken = None if path[0] == "negeer" else third_person(text, names, others, ahead, called)
        if spoken:
            said = text[spoken.start : spoken.end]
            message = f"‘{said}’ gaat over de medewerker. Dit plan spreekt de medewerker aan met ‘je’."
            hits.append(Hit(path, message, _hint(spoken), said, _weight(path)))
    throughout = len(hits) > _A_FEW
    yield from (hit._replace(likewise=f"‘{hit.quote}’") if throughout else hit for hit in hits)


def _weight(path: NodePath) -> Severity | None:
    """A tip for what was said and agreed in a talk: a report is written of who was there."""
    told = path[:1] == ("evaluatiemomenten",) and not {"afspraken", "besproken"}.isdisjoint(path)
    return Severity.TIP if told else None


def _hint(spoken: Spoken) -> str:
    write = f"Schrijf: ‘{spoken.instead}’." if spoken.instead else "Schrijf de zin met ‘je’."
    return f"{write} Gaat het over iemand anders? Zeg dan wie: ‘de klant’, ‘je collega’."


# --- In front of the team ------------------------------------------------------------------------------

_AROUND: Final = Roles(AROUND)
_BEFORE_THE_TEAM: Final = _AROUND.meeting(
    "team shared plan yours -private -others",
    "clients learn plan yours -private -others",
    "team talks report -private -others",
    "team shared agreed -private -others",
    "crowd of_yours exposed -private -others -kept",
    "crowd the_plan reads -private -kept",
    "team shared progress -private -others",
    "gathering presents goals -private -others",
    "team shared attained -private -others",
    "team assess how -private -others",
    "team talks present -private -others",
)
_IN_PUBLIC: Final = _AROUND.meeting(
    "gathering sorry told yours -private -group -others",
    "board slips named -private",
    "team slips own shared -private",
    "ranking each_by_name -private",
    "ranking named -private",
)
_SPREAD: Final = Roles(SPREAD)
_SPREADING: Final = _SPREAD.meeting(*WAYS)
_TOLD_IN: Final = words(
    "afspraak verwachting bevinding inleiding slotopmerking aanpak toelichting omschrijving dan haalbaar "
    "huidige_situatie feit"
)


def plan_voor_het_team(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het plan wordt met het team gedeeld.

    Een verbeterplan is vertrouwelijk: het gaat over één medewerker, en alleen wie erbij helpt, hoeft ervan
    te weten. Wie in het teamoverleg moet vertellen hoe het met het plan gaat, voelt zich te kijk gezet, en
    dat geldt ook voor een lijst met fouten en een naam erbij op het prikbord. Praat erover in de gesprekken
    van dit plan. Wil de medewerker het zelf vertellen, schrijf dan: ‘als jij dat wilt’.

    Bron: art. 7:611 BW (goed werkgeverschap); de AVG: deel persoonsgegevens alleen met wie ze nodig heeft.

    Fout:
        slotopmerking: Elke donderdag vertel je in het teamoverleg hoe het met je verbeterplan gaat.

    Goed:
        slotopmerking: Elke donderdag vertel je aan Karim hoe het met je verbeterplan gaat.
    """
    texts = worth_reading(plan, "P21", _TOLD_IN)
    spread = dict(_SPREADING.told_among(texts)) | dict(_BEFORE_THE_TEAM.told_among(texts))
    heard = {path: (said, _HEARS, _AMONG_US) for path, said in spread.items()}
    shown = {path: (said, _SEES, _NO_NAMES) for path, said in _IN_PUBLIC.told_among(texts)}
    for path, (said, message, hint) in (heard | shown).items():
        if "private" not in _SPREAD.in_sentence(said):
            yield Hit(path, message, hint, said)
    for path, said in likeliest(plan, "P21", _TOLD_IN, heard | shown):
        if "unspoken" not in _SPREAD.in_sentence(said):
            yield Hit(path, _MAY_HEAR, _AMONG_US, said)


_HEARS: Final = "Zo hoort het hele team over dit plan."
_MAY_HEAR: Final = "Zo kan het team over dit plan horen, of zien hoe de medewerker het doet."
_SEES: Final = "Zo ziet het hele team wat er bij de medewerker misging."
_AMONG_US: Final = (
    "Haal dit weg: praat over het plan in de gesprekken die erbij horen. Is er iets van het team nodig, noem "
    "dan het werk (‘wie neemt de dienst over?’) en niet het plan."
)
_NO_NAMES: Final = (
    "Bespreek fouten en cijfers van de medewerker alleen in de gesprekken van dit plan. Op het bord past een "
    "cijfer van het hele team, zonder namen."
)
