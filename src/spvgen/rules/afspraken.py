"""Specific about who and when: actions with a term, support that can be counted on (codes S04 and S05)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.dutch import join_list
from spvgen.rules.cijfers import end_of
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.uitspraken import amounts, judged, rhythms, says_how_often

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Actie, Ondersteuning, Verbeterplan

_BOUNDING: Final = frozenset({"deadline", "periode", "frequentie"})
_SPAN: Final = r"(?:minuten|uur|uren|(?:werk)?dag(?:en)?|week|weken|maand|maanden)"
_OCCASION: Final = (
    r"(?i)\b(?:dag|wek|maand)elijkse?\b|\b(?:elke?|iedere?)\s+[^\W\d_]{3}"
    r"|\b(?:telkens|steeds|elke keer|iedere keer)\s+(?:als|wanneer)\b"
    rf"|\balle\b.{{0,200}}\bbinnen\s+\w+\s+{_SPAN}\b"
    rf"|\b(?:zodra|als|wanneer|nadat|na|bij)\b.{{0,200}}\b(?:meteen|direct|binnen\s+\w+\s+{_SPAN})\b"
    rf"|\b(?:een|één|twee|drie|\d+)\s+{_SPAN}\s+(?:voor|vóór|na|nadat|voordat)\b"
    rf"|\bin de eerste\s+(?:\w+\s+)?{_SPAN}\b"
    r"|\b(?:dezelfde dag|op de dag (?:dat|zelf)|(?:de )?volgende (?:werk)?dag|de dag (?:erna|ervoor))\b"
    r"|\b(?:tijdens|gedurende)\s+(?:de|het|je|dit)\s+(?:\w*overleg|les(?:sen)?|dienst(?:en)?|\w*ronde|\w*start"
    r"|\w*traject|looptijd|inwerk\w+|\w*periode)\b"
)
"""Actions that an occasion calls for: *elke nieuwe lead, een dag voor de vergadering, op de dag zelf*."""


def actie_zonder_termijn(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De actie heeft geen termijn.

    Zonder termijn is een actie nooit te laat. Zet erbij hoe vaak (‘wekelijks’) of uiterlijk wanneer, bij
    een sleutel of in de tekst zelf. Alleen een begin (‘vanaf 1 april’) is niet genoeg.

    Bron: het SPV-artikel (de T van SMART: een vaste tijd met meetpunten onderweg).

    Fout:
        acties:
          - titel: Agenda
            afspraak: Je zet de terugbelafspraken in je agenda.

    Goed:
        acties:
          - titel: Agenda
            afspraak: Je zet elke werkdag om 9.00 uur de terugbelafspraken in je agenda.
    """
    for index, action in enumerate(plan.acties):
        if not _bounded(action):
            started = judged(action.afspraak).time == "start"
            only = " Een begin is nog geen termijn." if started else ""
            served = plan.doel(action.voor_doel[0]) if action.voor_doel else None
            end = end_of(served, plan) if served else plan.einde
            message = f"De actie ‘{action.titel}’ heeft geen termijn.{only}"
            hint = (
                "Zet erbij hoe vaak, bijvoorbeeld ‘frequentie: wekelijks’, of uiterlijk wanneer: "
                f"‘deadline: {end}’."
            )
            yield Hit(("acties", index, "afspraak"), message, hint)


def _bounded(action: Actie) -> bool:
    if says_how_often(action.frequentie) or action.deadline or re.search(_OCCASION, action.afspraak):
        return True
    return any(_says_when_or_how_often(text) for text in (action.afspraak, action.titel))


def _says_when_or_how_often(text: str) -> bool:
    return bool(rhythms(text)) or judged(text).time in _BOUNDING


_NEXT_TALK: Final = (
    r"(?i)\b(?:het|ons|elk|ieder)\s+(?:volgende\s+)?gesprek\b"
    r"|\bde\s+(?:volgende\s+)?(?:evaluatie|eindbeoordeling)\b"
)


def has_term(agreement: str) -> bool:
    """Whether the text of an agreement made in a talk says by when, how often, or on what occasion."""
    said = re.search(_OCCASION, agreement) or re.search(_NEXT_TALK, agreement)
    return bool(said) or _says_when_or_how_often(agreement)


# --- Support ---------------------------------------------------------------------------------------

_ROLE: Final = (
    r"(?i)\b(?:\w*leidinggevende|\w*leid(?:er|ster)|\w*manager|\w*coach|\w*mentor|coll?ega\w*|hr\b|hr-\w+|p&o"
    r"|\w*trainer|docent\w*|\w*begeleid(?:er|ster)|chef|voorman|uitvoerder|directeur|rector|maatje|\w*adviseur|\w*specialist"
    r"|senior|ik|instructeur|praktijk\w+|academie|bedrijfsarts|opleider|leermeester|buddy)\b"
)
_NAME_INSIDE: Final = r"(?<=[a-zà-ü,] )[A-ZÀ-Ü][a-zà-ü]+"
_NAME_FIRST: Final = (
    r"^(?!(?:Je|Jij|Er|Elke?|Iedere?|Het|De|Een|Dit|Dat|We|Wij)\b)"
    r"[A-Z][\w-]*(?<!ing)(?: \w+t\b|, (?:de|het|onze|je|jouw|een|senior)\b)"
)


def ondersteuning_niet_concreet(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De ondersteuning is niet concreet.

    ‘Je krijgt de hulp die je nodig hebt’ klinkt goed, maar niemand weet wie wat doet. Hulp telt pas als
    vaststaat wie haar geeft en hoe vaak, hoeveel of wanneer. Dan kun je later ook laten zien dat de hulp
    er echt was.

    Bron: geen concrete ondersteuning hoort bij wat er in rechtszaken over verbeterplannen het vaakst misgaat.

    Fout:
        ondersteuning:
          - titel: Begeleiding
            afspraak: Er is passende begeleiding als je die nodig hebt.

    Goed:
        ondersteuning:
          - titel: Begeleiding
            afspraak: Karim luistert elke week twee gesprekken met je terug.
            wie: leidinggevende
            frequentie: wekelijks
    """
    for index, support in enumerate(plan.ondersteuning):
        lacking, lines = [], []
        if not _says_who(support, plan):
            lacking.append("wie het doet")
            lines.append("‘wie: leidinggevende’ (of een naam)")
        if not _says_when(support):
            lacking.append("hoe vaak, hoeveel of wanneer")
            lines.append(_when_lines(support, plan))
        if lacking:
            name = f"‘{support.titel}’" if support.titel else "deze ondersteuning"
            message = f"Bij {name} staat niet {join_list(lacking)}."
            yield Hit(("ondersteuning", index, "afspraak"), message, f"Zet erbij: {join_list(lines)}.")


def _when_lines(support: Ondersteuning, plan: Verbeterplan) -> str:
    if support.vorm in ("training", "middelen"):
        return f"de datum, bijvoorbeeld ‘start: {plan.looptijd.start}’"
    return "‘frequentie: wekelijks’"


def _says_who(support: Ondersteuning, plan: Verbeterplan) -> bool:
    """Of a training or of means it is enough to say what it is and when."""
    text = support.afspraak
    people = [person.naam for person in (plan.leidinggevende, plan.hr) if person and person.naam]
    if support.wie or support.vorm in ("training", "middelen"):
        return True
    if any(name.split()[0] in text for name in people):
        return True
    return any(re.search(pattern, text) for pattern in (_ROLE, _NAME_INSIDE, _NAME_FIRST))


def _says_when(support: Ondersteuning) -> bool:
    if says_how_often(support.frequentie) or support.start or support.einde:
        return True
    return judged(support.afspraak).time in _BOUNDING or bool(amounts(support.afspraak))
