"""Whom a plan speaks to: the employee, as *je* (S09)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import NodePath, Severity
from spvgen.nameforms import called_by
from spvgen.rules.reading.in_third_person import (
    Spoken,
    third_person,
    title_of,
    without_columns,
    without_makers,
    without_quotes,
)
from spvgen.rules.reading.texts import (
    OF_THE_EMPLOYER,
    Text,
    sentences_in,
    texts_under,
    vocabulary_of,
    words_in,
)
from spvgen.rules.reading.third_person_words import FORMAL
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    bedoelt als het over een ander gaat: ‘de klant’, ‘je collega’. Staat het in een verslag bij ‘besproken’,
    ‘afspraken’ of ‘geboden_ondersteuning’, dan is dit een tip: daar blijft meestal wel duidelijk wie iets
    zei of doet. In een afspraak in een verslag mag de naam staan. Kies ook één vorm: een plan dat ‘je’ zegt,
    zegt niet ergens ‘u’.

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
    if " " in names[0] and " " not in names[-1] and names[-1].islower():
        names += (names[-1].capitalize(),)  # *wim van der Heijden* is Wim in a sentence
    people = (plan.leidinggevende, plan.hr)
    others = tuple(name for person in people if person and person.naam for name in called_by(person.naam))
    job = title_of(plan.medewerker.functie) if plan.medewerker.functie else ""
    texts = dict(texts_under(plan, _KEYS))
    hits: list[Hit] = []
    for path, text in texts.items():
        ahead = texts.get((*path[:-1], _READS_ON.get(path[-1], "")), "")
        called = "" if path[-1] in _OF_THE_JOB else job
        read = without_makers(text, names) if "sterke_punten" in path else text
        read = without_columns(read, names) if ":" in read or "|" in read else read
        spoken = None if path[0] == "negeer" else third_person(read, names, others, ahead, called)
        if spoken and not _is_agreed(path, text[spoken.start : spoken.end], names):
            from spvgen.rules.reading.address import speaks_formally  # few plans do so

            said, you = text[spoken.start : spoken.end], "u" if speaks_formally(plan) else "je"
            message = f"‘{said}’ gaat over de medewerker. Dit plan spreekt de medewerker aan met ‘{you}’."
            hits.append(Hit(path, message, _to_write(spoken, you), said, _weight(path)))
    throughout = len(hits) > _A_FEW
    yield from (hit._replace(likewise=f"‘{hit.quote}’") if throughout else hit for hit in hits)
    if not FORMAL.isdisjoint(vocabulary_of(plan)):
        from spvgen.rules.reading.address import speaks_formally  # few plans have the word

        if not speaks_formally(plan):
            told = {hit.path for hit in hits}
            yield from (hit for hit in _in_both_forms(texts.items()) if hit.path not in told)


_OF_A_TALK: Final = frozenset({"afspraken", "besproken", "geboden_ondersteuning"})


def _weight(path: NodePath) -> Severity | None:
    """A tip for what was said, agreed and given before a talk: a report is written of who was there."""
    told = path[:1] == ("evaluatiemomenten",) and not _OF_A_TALK.isdisjoint(path)
    return Severity.TIP if told else None


def _is_agreed(path: NodePath, said: str, names: tuple[str, ...]) -> bool:
    """Whether a name stands in the agreements of a report: *Noor belt …*, beside *Karim koopt …*."""
    return path[:1] == ("evaluatiemomenten",) and "afspraken" in path and said.startswith(names)


def _to_write(spoken: Spoken, you: str) -> str:
    """What to write instead, in that form; another than the employee is to be named."""
    instead = _in_u(spoken.instead) if you == "u" else spoken.instead
    write = f"Schrijf: ‘{instead}’." if instead else f"Schrijf de zin met ‘{you}’."
    whose = "uw" if you == "u" else "je"
    return f"{write} Gaat het over iemand anders? Zeg dan wie: ‘de klant’, ‘{whose} collega’."


def _in_u(instead: str) -> str:
    """*U bent* for *je bent*, and *uw* for a bare *je*, which stands for *zijn* or *haar*."""
    first, _, verb = instead.partition(" ")
    you = {"je": "u", "Je": "U"}.get(first, first)
    return f"{you} {verb}" if verb else f"{you}w" if you else ""


_SAID: Final = r"(?i)(?<![\w'’-])(?<!\d )(?:\w+[td] u|u \w+|uw \w+|uzelf)(?![\w'’-])"
_TO_OTHERS: Final = (
    r"(?i)\?|:|\b(?:klant|gast|patiënt|cliënt|bewoner|beller|bezoeker|ouder|leerling|huurder)\w*"
    r"|\b(?:zeg|zegt|zeggen|vraag|vraagt|vragen|tegen|aanspre\w+|spreek|spreekt|schrijf|schrijft|mail|mailt|vorm)\b"
)
"""Who says *u* here, or hears it, can be a customer."""


def _in_both_forms(texts: Iterable[Text]) -> Hits:
    """Each *u* in a plan that says *je*; a list tells them as one."""
    for path, text in texts:
        if path[0] == "negeer" or FORMAL.isdisjoint(words_in(text)):
            continue
        own = (one for one in sentences_in(without_quotes(text)) if not re.search(_TO_OTHERS, one))
        if found := next(filter(None, (re.search(_SAID, one) for one in own)), None):
            yield Hit(path, _MESSAGE, _HINT, found[0], likewise=f"‘{found[0]}’")


_MESSAGE: Final = "Dit plan zegt ‘je’ tegen de medewerker, en hier staat ‘u’."
_HINT: Final = "Kies één vorm voor het hele plan: schrijf ook hier ‘je’ of ‘jouw’, of zeg overal ‘u’."
