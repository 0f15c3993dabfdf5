"""Causes without content: a number for a name, a subject for a finding (part of KP19)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import words_in
from spvgen.rules.rule import Hit, Hits

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Koersoorzaak

_NUMBERED: Final = (
    r"(?i)(?:(?:de|onze|een|nog een) )?(?:(?:eerste|tweede|derde|vierde|vijfde|belangrijkste|andere|volgende"
    r"|laatste|mogelijke|nieuwe) )?(?:hoofd|kern|deel)?"
    r"(?:oorzaak|reden|probleem|knelpunt|punt|belemmering|hindernis|aandachtspunt)"
    r"(?: (?:nr\.? ?)?(?:\d+|[a-e]|één|een|twee|drie|vier|vijf))?"
)
"""*Eerste oorzaak*, *Oorzaak 2*: it tells which one, and not what."""


def is_numbered(title: str) -> bool:
    """Whether a cause is only called by its place in the list."""
    return re.fullmatch(_NUMBERED, title.strip(" .:")) is not None


_SUBJECT: Final = words("""
    werkdruk drukte druk tijd tijdgebrek tijdsdruk tijdnood communicatie samenwerking afstemming overleg
    motivatie inzet houding gedrag mentaliteit cultuur sfeer markt concurrentie economie prijs prijzen proces
    processen werkwijze planning organisatie structuur systeem systemen ict kennis ervaring capaciteit
    bezetting personeel personeelstekort mensen management leiding aansturing beleid product producten
    aandacht focus discipline prioriteiten prioriteit onderbezetting kwaliteit omstandigheden seizoen
""")
_SAID_OF_IT: Final = words("""
    de het een er dit dat die is zijn was waren wordt worden ligt lag aan komt kwam door vanwege gebrek tekort
    onze ons we wij iedereen veel weinig te meer minder niet geen wel nog ook vooral vaak soms altijd goed
    slecht slechte slechter matig matige lastig moeilijk hoog laag loopt liep gaat ging zit zat werkt tegen
    hebben heeft had hadden op orde onder maat in en of van bij heel erg nogal zeer kan kon moet beter
    onvoldoende onduidelijk druk huidige interne externe algemene
""")


def names_a_subject(finding: str) -> bool:
    """Whether a finding is only a subject with a verdict: *Werkdruk*, *de planning is niet goed*."""
    said = words_in(finding)
    return said <= _SUBJECT | _SAID_OF_IT and not said.isdisjoint(_SUBJECT)


def without_content(index: int, cause: Koersoorzaak, hint: str) -> Hits:
    """A subject for a finding, or a number for a name; ``hint`` is what to ask on."""
    path, weight, said = ("oorzaken", index), Severity.WAARSCHUWING, cause.bevinding
    if not re.search(r"\d", said) and names_a_subject(said):
        message = f"‘{said.rstrip('.')}’ zegt niet wat jullie vonden, en waaraan je dat ziet."
        yield Hit((*path, "bevinding"), message, hint, said, weight)
    elif is_numbered(cause.titel):
        message = f"‘{cause.titel}’ zegt niet welke oorzaak dit is."
        yield Hit((*path, "titel"), message, _NAME_IT, cause.titel, weight)


_NAME_IT: Final = "Noem de oorzaak zelf in een paar woorden, zoals ‘Aanvragen komen onvolledig binnen’."
