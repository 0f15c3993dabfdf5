"""Measurable to the end: criteria that say the same as the goals (code M04)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.quantities import Quantity, format_quantity
from spvgen.rules.cijfers import end_of, indicator_of
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.uitspraken import (
    asked_of,
    comparable,
    criteria_of,
    in_full,
    names_span,
    opposed,
    rates,
    span_of,
)
from spvgen.rules.verwant import names_area
from spvgen.wording.stating import amounts, states

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel, Succescriterium
    from spvgen.kinds.verbeterplan import Verbeterplan


def criterium_wijkt_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het succescriterium zegt iets anders dan het doel.

    Aan het eind kijk je naar het criterium; maandenlang werkte de medewerker aan het doel. Zeggen die twee
    niet hetzelfde, dan is niet duidelijk wat geldt. Let op het getal (90% of 85%), de kant (minimaal of
    maximaal) en de periode (per maand of per kwartaal). Laat je ‘succescriteria’ weg, dan maakt spv ze
    uit de doelen.

    Bron: het verbeterplan-artikel; in het voorbeeldplan vraagt het doel 80% van het kwartaalquotum en het
    criterium 80% van het quotum.

    Fout:
        succescriteria:
          - voor_doel: Terugbelafspraken
            criterium: Je belde in juli en augustus 2026 per maand minimaal 85% van de klanten terug.

    Goed:
        succescriteria:
          - voor_doel: Terugbelafspraken
            criterium: Je belde in juli en augustus 2026 per maand 90% of meer van de klanten terug.
    """
    for index, criterion in enumerate(plan.succescriteria or ()):
        item: NodePath = ("succescriteria", index)
        path = (*item, "criterium") if criterion.voor_doel else item
        for goal in _goals_of(criterion, plan):
            fault = next(_faults(criterion, goal, plan), None)
            if fault:
                hint = f"Schrijf wat het doel zegt, bijvoorbeeld: ‘{_matching(goal, plan)}’"
                yield Hit(path, fault.message, hint, quote=fault.quote)


def _goals_of(criterion: Succescriterium, plan: Verbeterplan) -> list[Doel]:
    """The goal that a criterion is bound to; plain text is about the goals whose area it names."""
    if criterion.voor_doel:
        goal = plan.doel(criterion.voor_doel)
        return [goal] if goal else []
    return [goal for goal in plan.doelen if names_area(criterion.criterium, goal)]


class _Fault(NamedTuple):
    """What differs, and the words of the criterion that do."""

    message: str
    quote: str = ""


_BETTER: Final = (
    r"(?i)\b(?:verbeterd?|beter|gegroeid|gestegen|gedaald|hoger|lager|op (?:niveau|orde|peil)|voldoende)\b"
)
_REACHED: Final = r"(?i)\b(?:doel|norm|doelstelling|target)\b.{0,120}\b(?:gehaald|behaald|bereikt)"


def _faults(criterion: Succescriterium, goal: Doel, plan: Verbeterplan) -> Iterator[_Fault]:
    text, asked = criterion.criterium, asked_of(goal)
    if asked is None or (re.search(_REACHED, text) and not amounts(text)):
        return
    if states(text, asked):
        yield from _other_side(text, goal, asked)
        yield from _other_span(text, goal, plan, asked)
    elif others := [amount for amount in amounts(text) if comparable(amount, asked)]:
        yield _Fault(_asks_else(others[0].text, goal, asked), others[0].text)
    elif _must_carry(criterion, goal, plan, asked):
        yield _Fault(f"Hier ontbreekt de norm van het doel ‘{goal.gebied}’: {in_full(asked, span_of(goal))}.")


def _asks_else(said: str, goal: Doel, asked: Quantity) -> str:
    return f"Hier staat ‘{said}’, maar het doel ‘{goal.gebied}’ vraagt {format_quantity(asked)}."


def _must_carry(criterion: Succescriterium, goal: Doel, plan: Verbeterplan, asked: Quantity) -> bool:
    """Whether this criterion is the one that must hold the norm: no other does, and it is no side result."""
    if criterion.voor_doel is None:
        return not amounts(criterion.criterium) and bool(re.search(_BETTER, criterion.criterium))
    return not any(states(text, asked) for text in criteria_of(goal, plan))


def _other_side(text: str, goal: Doel, asked: Quantity) -> Iterator[_Fault]:
    turned = opposed(text, asked)
    if turned:
        yield _Fault(_asks_else(f"{turned.bound} {turned.text}", goal, asked), turned.text)


def _other_span(text: str, goal: Doel, plan: Verbeterplan, asked: Quantity) -> Iterator[_Fault]:
    span = span_of(goal)
    if span in ("", "looptijd") or names_span(text, span, plan):
        return
    norm = format_quantity(asked)
    others = rates(text)
    if others:
        yield _Fault(f"Hier geldt {norm} per {others[0]}, in het doel ‘{goal.gebied}’ per {span}.")
    else:
        yield _Fault(f"Hier staat niet dat {norm} per {span} geldt, zoals in het doel ‘{goal.gebied}’.")


def _matching(goal: Doel, plan: Verbeterplan) -> str:
    """The criterion that goes with a goal: end, indicator, norm and span."""
    asked = asked_of(goal)
    norm = f", {in_full(asked, span_of(goal))}" if asked else ""
    return f"Op {format_date(end_of(goal, plan))}: {indicator_of(goal) or goal.gebied}{norm}."
