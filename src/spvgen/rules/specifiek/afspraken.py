"""Specific about when: actions and agreements with a term (code S04)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.diagnostics import Severity
from spvgen.rules.reading.claims import is_bare_count, judged, rhythms, says_how_often
from spvgen.rules.reading.goal_figures import end_of
from spvgen.rules.reading.patterns import words
from spvgen.rules.rule import Hit, Hits, RuleSettings

if TYPE_CHECKING:
    from datetime import date

    from spvgen.kinds.onderdelen import Actie
    from spvgen.kinds.verbeterplan import Verbeterplan


def actie_zonder_termijn(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De actie heeft geen termijn.

    Zonder termijn is een actie nooit te laat. Zet erbij hoe vaak (‘wekelijks’) of uiterlijk wanneer, bij
    een sleutel of in de tekst zelf. Een vast moment in het werk mag ook: ‘voordat je een melding sluit’,
    ‘bij elke levering’, ‘als een klant klaagt’. Dat geldt ook voor een tijd van de dag (‘vóór 11.30 uur’) en
    voor een vaste regel (‘geen sleutel mee zonder handtekening’). Kun je het ook anders lezen (‘voor het
    overleg’, ‘altijd’)? Dan is dit een waarschuwing. Alleen een begin (‘vanaf 1 april’) is niet genoeg, en
    ‘als dat nodig is’ ook niet.

    Bron: het SPV-artikel (de T van SMART: een vaste tijd met meetpunten onderweg).

    Fout:
        acties:
          - titel: Agenda
            afspraak: Je zet de terugbelafspraken in je agenda.

    Goed:
        acties:
          - titel: Agenda
            afspraak: Je zet elke werkdag om 09:00 uur de terugbelafspraken in je agenda.
    """
    for index, action in enumerate(plan.acties):
        if not bounded(action):
            yield _without_term(index, action, _latest(action, plan))


def _latest(action: Actie, plan: Verbeterplan) -> date:
    """The day by which an action is done at the latest; only the actions of some kinds serve a goal."""
    goals = getattr(action, "voor_doel", None)
    served = plan.doel(goals[0]) if goals else None
    return end_of(served, plan) if served else plan.einde


def _without_term(index: int, action: Actie, end: date) -> Hit:
    """On ``frequentie`` where that is filled in without saying how often, else on the text."""
    if action.frequentie:
        hint = f"{in_time(action.frequentie)} Is het één keer? Zet dan op een eigen regel: deadline: {end}"
        return Hit(("acties", index, "frequentie"), no_rhythm(action.frequentie), hint)
    from spvgen.rules.reading.occasions import loose_occasion  # only where a term lacks

    started = judged(action.afspraak).time == "start"
    only = " Een begin is nog geen termijn." if started else ""
    if loose := loose_occasion(action.afspraak):
        return _loosely_bound(index, action, loose, end)
    hint = (
        "Zet erbij hoe vaak (‘frequentie: wekelijks’), bij welk moment in het werk (‘bij elke levering’), "
        f"of uiterlijk wanneer: ‘deadline: {end}’."
    )
    return Hit(("acties", index, "afspraak"), f"De actie ‘{action.titel}’ heeft geen termijn.{only}", hint)


def _loosely_bound(index: int, action: Actie, occasion: str, end: date) -> Hit:
    """What may well be a moment keeps nobody from a document."""
    said = occasion[:1].lower() + occasion[1:]
    message = f"Bij ‘{action.titel}’ zegt ‘{said}’ nog niet hoe vaak of uiterlijk wanneer."
    first, _, more = said.partition(" ")
    moment = said if more and first in _AHEAD else "bij …"
    hint = (
        f"Is het elke keer? Schrijf dan bijvoorbeeld: ‘frequentie: elke keer {moment}’. "
        f"Is het één keer? Zet er dan bij: ‘deadline: {end}’."
    )
    return Hit(("acties", index, "afspraak"), message, hint, occasion, Severity.WAARSCHUWING)


_AHEAD: Final = words("bij voor vóór na in op aan tijdens binnen tussen")


def in_time(often: str) -> str:
    """What to write instead of it."""
    return f"Schrijf bijvoorbeeld: {often.rstrip(' .')} per week." if is_bare_count(often) else _OFTEN


_OFTEN: Final = "Schrijf bijvoorbeeld: wekelijks."


def no_rhythm(often: str) -> str:
    """What is wrong with a ``frequentie`` that can't be counted on."""
    if is_bare_count(often):
        return f"‘{often}’ zegt niet in welke tijd: per dag, per week, of in het hele plan?"
    return f"‘{often}’ zegt niet hoe vaak."


def bounded(action: Actie) -> bool:
    """Whether an action has a term or says how often, in a key or in its text."""
    if says_how_often(action.frequentie) or action.deadline:
        return True
    said = (action.afspraak, action.titel)
    if any(map(_says_when_or_how_often, said)):
        return True
    from spvgen.rules.reading.occasions import names_hour, names_occasion  # where nothing plainer tells

    return any(map(names_hour, said)) or names_occasion(action.afspraak)


def _says_when_or_how_often(text: str) -> bool:
    return bool(rhythms(text)) or judged(text).bounded


_NEXT_TALK: Final = (
    r"(?i)\b(?:het|ons|elk|ieder)\s+(?:volgende\s+)?gesprek\b"
    r"|\bde\s+(?:volgende\s+)?(?:evaluatie|eindbeoordeling)\b"
)


def has_term(agreement: str) -> bool:
    """Whether the text of an agreement made in a talk says by when, how often, or on what occasion."""
    if has_time(agreement):
        return True
    from spvgen.rules.reading.occasions import names_occasion  # where nothing plainer tells

    return names_occasion(agreement)


def has_time(agreement: str) -> bool:
    """Whether it says by when or how often: an occasion is no term for what is made once."""
    return bool(_says_when_or_how_often(agreement) or re.search(_NEXT_TALK, agreement))


_COUNTING_RULE: Final = (
    r"(?i)\bgeld(?:t|en)\b|\btel(?:t|len)\b(?: \w+){0,3} (?:mee|niet)\b"
    r"|\btel(?:t|len) (?:alleen|dan|wel|de (?:nieuwe|oude|eerste|laatste))\b"
    r"|\b(?:norm|doel|datum|cijfer) blijft\b"
)


def is_settled(agreement: str) -> bool:
    """Whether an agreement has a term, or decides since when (*vanaf 1 mei*) or what counts."""
    decided = judged(agreement).time == "start" or re.search(_COUNTING_RULE, agreement)
    return bool(decided) or has_term(agreement)
