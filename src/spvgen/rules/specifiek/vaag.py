"""Specific: no vague core in what is agreed (codes S02 and S03)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.diagnostics import NodePath
from spvgen.rules.reading.claims import indicator_tells_span, is_bare_count, judged, says_how_often
from spvgen.rules.reading.goal_figures import indicator_of, per_of
from spvgen.rules.reading.patterns import has_part
from spvgen.rules.reading.vagueness import LIGHT, lacks_what, open_words, telling_words, vague_words
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.specifiek.afspraken import bounded, in_time, no_rhythm

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.reading.open_times import OpenTime


class _Agreed(NamedTuple):
    """A text whose core must be definite; ``goal`` is what it serves, ``answered`` what keys say too.

    ``own`` is the goal that the text itself words; ``title`` is what an action is called, and ``who`` the key
    of who does it.
    """

    path: NodePath
    text: str
    goal: Doel | None
    answered: frozenset[str] = frozenset()
    own: Doel | None = None
    title: str = ""
    who: str = ""


def vaag_werkwoord(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De kern van de afspraak is een vaag werkwoord.

    Bij woorden als ‘verbeteren’, ‘werken aan’ of ‘proberen’ weet niemand wanneer het genoeg is. Met een
    getal erbij is hetzelfde woord wel goed (‘verbeteren van 71% naar 90%’), en in de uitleg van het waarom
    mag het ook.

    Bron: vage punten – daarop loopt een verbeterplan bij de rechter vaak stuk.

    Fout:
        acties:
          - titel: Communicatie
            afspraak: Je werkt aan je communicatie met collega's.
            frequentie: wekelijks

    Goed:
        acties:
          - titel: Communicatie
            afspraak: Je mailt elke vrijdag vóór 16:00 uur aan je collega's welke klanten nog wachten.
            frequentie: wekelijks
    """
    for agreed in _agreed(plan):
        verbs = [one for one in vague_words(agreed.text) if one.kind == "werkwoord"]
        if verbs:
            words = telling_words(agreed.text, verbs)
            no_bound = words.lower() in LIGHT
            what = "Hier staat hoe het moet zijn, maar geen grens" if no_bound else f"‘{words}’ is vaag"
            message = f"{what}: niemand kan zien wanneer het genoeg is."
            yield Hit(agreed.path, message, _instead(words, agreed, plan), quote=words)


def vaag_woord(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De kern van de afspraak rust op een vaag woord.

    ‘Regelmatig’, ‘voldoende’, ‘tijdig’ of ‘waar nodig’: iedereen leest daar iets anders in. Schrijf hoe
    vaak, hoeveel of vóór welke dag. In de uitleg van het waarom mag zo’n woord wel. Een cijfer erbij is niet
    altijd genoeg: bij ‘90% van de klachten tijdig’ weet nog niemand hoe snel.

    Soms is geen woord vaag, maar de zin wel: ‘je bent een vast gezicht in de wijk’. Schrijf dan wat iemand
    doet of haalt. Ook bij ‘regelen’ of ‘Pim bespreekt het’ moet erbij staan wat.

    Bron: het artikel over inspireren en controleren (‘al die dingen’ is te vaag; maak het concreet).

    Fout:
        acties:
          - titel: Dagstart
            afspraak: Je bekijkt regelmatig je terugbelafspraken en je bent tijdig klaar.
            deadline: 2026-08-31

    Goed:
        acties:
          - titel: Dagstart
            afspraak: Je bekijkt elke werkdag om 09:00 uur je terugbelafspraken.
            deadline: 2026-08-31
    """
    for agreed in _agreed(plan):
        vague = open_words(agreed.text, agreed.answered)
        if vague and not _is_counted_beside(vague[0].text, agreed):
            words = telling_words(agreed.text, vague)
            message = f"‘{words}’ is vaag: iedereen kan dat anders lezen."
            yield Hit(agreed.path, message, _instead(words, agreed, plan), quote=words)
        elif judged(agreed.text).vague_as_a_whole:
            (whole,) = judged(agreed.text).vague
            yield Hit(agreed.path, LEFT_OPEN, _instead(whole.text, agreed, plan), quote=whole.text)
        elif _lacks_what(agreed):
            message = f"‘{agreed.text.rstrip('.')}’ zegt niet wat, en niet wat er dan af is."
            yield Hit(agreed.path, message, _OF_WHAT, quote=agreed.text)
        elif left := _open_time(agreed):
            message = f"‘{left.word}’ is vaag: {left.why}."
            hint = HOW_SOON if left.soon else _instead(left.word, agreed, plan)
            yield Hit(agreed.path, message, hint, quote=left.word)
    yield from _counts_without_time(plan)


def _is_counted_beside(words: str, agreed: _Agreed) -> bool:
    """Whether a number of nothing (*minimaal 8 per maand*) has under ``meting`` what is counted."""
    return words[0].isdigit() and agreed.own is not None and bool(indicator_of(agreed.own))


HOW_SOON: Final = (
    "Schrijf hoe snel dat elke keer is, bijvoorbeeld ‘binnen twee werkdagen’ of ‘vóór 12:00 uur’."
)


WORDS_OF_TIME: Final = (
    "snel", "spoedig", "gauw", "vlug", "vlot", "tijdig", "korte", "kort", "zsm", "z.s.m", "asap", "a.s.a.p",
    "redelijk", "vroeg mogelijk",
    "regelma", "geregeld", "periodiek", "frequent", "vaak", "nu en dan", "tijd tot tijd",
)  # fmt: skip


def _open_time(agreed: _Agreed) -> OpenTime | None:
    """A word of when or how often that neither the figure beside it nor a key answers."""
    if not has_part(agreed.text.lower(), WORDS_OF_TIME):
        return None
    from spvgen.rules.reading.open_times import unanswered_time  # few texts have such a word

    goal = agreed.own or agreed.goal
    beside = f"{indicator_of(goal)} {goal.verwachting if goal is not agreed.own else ''}" if goal else ""
    often = "frequentie" in agreed.answered or (
        goal is not None and bool(per_of(goal) or indicator_tells_span(goal))
    )
    return unanswered_time(agreed.text, beside, often_told=often, due="deadline" in agreed.answered)


def _lacks_what(agreed: _Agreed) -> bool:
    """Whether an action says no more than to do it; S02 speaks of a vague verb."""
    told = agreed.path[0] == "acties" and agreed.path[-1] == "afspraak"
    return told and lacks_what(agreed.text, agreed.title) and not vague_words(agreed.text)


_OF_WHAT: Final = (
    "Schrijf wat er gebeurt en wat er dan klaar is, bijvoorbeeld ‘Je bespreekt elke vrijdag met een collega "
    "de lijst van die week’."
)
LEFT_OPEN: Final = "Deze zin laat open wat er precies gebeurt: iedereen kan hem anders lezen."


def _counts_without_time(plan: Verbeterplan) -> Hits:
    """``frequentie: twee keer`` beside a text that says no day by which."""
    for index, action in enumerate(plan.acties):
        often = action.frequentie or ""
        by_then = action.deadline or judged(action.afspraak).time in ("deadline", "periode")
        if is_bare_count(often) and not by_then and bounded(action):
            yield Hit(("acties", index, "frequentie"), no_rhythm(often), in_time(often))


def _instead(words: str, agreed: _Agreed, plan: Verbeterplan) -> str:
    from spvgen.rules.specifiek import vague_hints  # long: only where there is something to advise

    if agreed.own:
        return vague_hints.instead_in_goal(words, agreed.text, agreed.own, plan)
    judges = agreed.path[0] == "succescriteria"
    instead = vague_hints.instead_beside_goal(words, agreed.text, agreed.goal, judges=judges)
    return vague_hints.said_of(instead, agreed.who, plan)


def _agreed(plan: Verbeterplan) -> Iterator[_Agreed]:
    """Goals, actions and criteria; support has a rule of its own (S05).

    A course plan has actions only.
    """
    for index, goal in enumerate(getattr(plan, "doelen", ())):
        yield _Agreed(("doelen", index, "verwachting"), goal.verwachting, None, own=goal)
    for index, action in enumerate(plan.acties):
        often = says_how_often(action.frequentie)
        keys = {"frequentie": often, "deadline": action.deadline}
        goals = getattr(action, "voor_doel", None)
        served = plan.doel(goals[0]) if goals else None
        unbounded = not bounded(action)  # S04 asks for a term then, and for nothing else
        answered = frozenset(key for key, value in keys.items() if value or unbounded)
        path: NodePath = ("acties", index, "afspraak")
        title, who = action.titel or "", action.wie or ""
        yield _Agreed(path, action.afspraak, served, answered, title=title, who=who)
        if action.frequentie and not often and not unbounded:
            yield _Agreed(("acties", index, "frequentie"), action.frequentie, None)
    for index, criterion in enumerate(getattr(plan, "succescriteria", None) or ()):
        bound = plan.doel(criterion.voor_doel) if criterion.voor_doel else None
        path = ("succescriteria", index, "criterium") if bound else ("succescriteria", index)
        yield _Agreed(path, criterion.criterium, bound)
