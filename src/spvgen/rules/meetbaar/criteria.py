"""Measurable to the end: criteria that say the same as the goals (code M04)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import MONTHS
from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import format_number
from spvgen.quantities import Bound, Quantity, counts_within, format_quantity, is_rate
from spvgen.rules.reading.claims import (
    asked_of,
    comparable,
    criteria_of,
    in_full,
    judged,
    mentions_span,
    names_span,
    opposed,
    own_span,
    rates,
    span_of,
)
from spvgen.rules.reading.goal_figures import indicator_of, is_counted
from spvgen.rules.reading.patterns import has_part
from spvgen.rules.reading.related import names_area
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.wording.dates import dates
from spvgen.wording.stating import amounts, counted_out, states

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel, Succescriterium
    from spvgen.kinds.verbeterplan import Verbeterplan


def criterium_wijkt_af(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Het succescriterium zegt iets anders dan het doel.

    Aan het eind kijk je naar het criterium; maandenlang werkte de medewerker aan het doel. Zeggen die twee
    niet hetzelfde, dan is niet duidelijk wat geldt. Let op het getal (90% of 85%), de kant (minimaal of
    maximaal), de periode (per maand of per kwartaal) en de termijn (binnen twee dagen of binnen een week;
    een andere termijn of geen is een waarschuwing). Hoe je het getal schrijft, maakt niet uit: 90% mag ook
    ‘9 van de 10’ zijn, en 100% ook ‘geen enkele is te laat’. Zegt het criterium alleen dát iets klaar is
    (‘de module is afgerond’) en telt het doel (‘5 onderdelen’), dan is dit een waarschuwing: het kan
    hetzelfde zijn. Laat je ‘succescriteria’ weg, dan maakt spv ze uit de doelen.

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
                hint = fault.hint or f"Schrijf wat het doel zegt, bijvoorbeeld: ‘{_better(goal, plan)}’"
                yield Hit(path, fault.message, hint, quote=fault.quote, severity=fault.severity)


def _better(goal: Doel, plan: Verbeterplan) -> str:
    """A criterion that says what the goal says: a sentence of the goal itself, else a new one."""
    from spvgen.rules.reading.better_criterion import made_for, stands_alone  # few criteria differ

    asked = asked_of(goal)
    if asked:
        for sentence in filter(stands_alone, map(str.strip, sentences_in(goal.verwachting))):
            if _says_so(sentence, goal, asked) and not any(_otherwise(sentence, goal, plan, asked)):
                return sentence
    return made_for(goal, plan)


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
    severity: Severity | None = None
    hint: str = ""


TERM_SIGNS: Final = ("innen ", "dezelfde dag", "dag zelf")
"""One of these is in each text that names a term."""
_BETTER: Final = (
    r"(?i)\b(?:verbeterd?|beter|gegroeid|gestegen|gedaald|hoger|lager|op (?:niveau|orde|peil)|voldoende)\b"
)
_REACHED: Final = r"(?i)\b(?:doel|norm|doelstelling|target)\b.{0,120}\b(?:gehaald|behaald|bereikt)"


def _faults(criterion: Succescriterium, goal: Doel, plan: Verbeterplan) -> Iterator[_Fault]:
    text, asked = criterion.criterium, asked_of(goal)
    if asked is None or (re.search(_REACHED, text) and not amounts(text)):
        return
    if _says_so(text, goal, asked):
        yield from _otherwise(text, goal, plan, asked)
    elif others := [amount for amount in amounts(text) if comparable(amount, asked)]:
        yield _Fault(_asks_else(others[0].text, goal, asked), others[0].text)
    elif _must_carry(criterion, goal, plan, asked):
        yield from _without_norm(text, goal, asked)


def _says_so(text: str, goal: Doel, asked: Quantity) -> bool:
    """Whether a text holds what is asked: the figure, or that there is none of which it does not hold."""
    return states(text, asked) or _none_falls_short(text, goal, asked)


_NONE_OF: Final = (
    r"(?i)\b(?:(?:geen|nul|0|niet (?:één|een|1)) (?:enkele? |één )?(?:van )?"
    r"(?:(?:de|het|je|jouw|al|alle|deze) )*(?P<said>(?:te )?(?:\w+e )?(?P<noun>\w+))"
    r"|nooit|nergens|niets|niemand)\b(?P<rest>[^.;!?]*)"
)
_SHORT: Final = (
    r"(?i)\b(?:te (?:laat|late|vroeg|lang|weinig|veel)|zonder|niet|ontbr\w+|gemist|miste?|vergeten|verkeerd"
    r"|overgeslagen|verstreken|verlopen|verliep|overschreden|\w+er dan|(?:onder|boven|buiten) de|achter\w*"
    r"|open|mis(?:gegaan)?|(?:blijven|bleef|gebleven|blijft) liggen|(?:open|weg)(?:gebleven|gelaten)"
    r"|afgekeurd|teruggestuurd|fout\w*|onjuist\w*|onvolledig\w*|incompleet)\b"
)
"""What is said of one that falls short."""
_TIMES: Final = ("keer", "maal")


def _none_falls_short(text: str, goal: Doel, asked: Quantity) -> bool:
    """*Geen termijn is verstreken* and *geen enkele bon is te laat* say 100% of the terms and receipts."""
    if not _is_all(asked) or asked.bound is Bound.MAXIMAAL:
        return False
    counted = f"{goal.gebied} {goal.verwachting} {indicator_of(goal)}"
    return any(
        re.search(_SHORT, f"{found['said'] or ''}{found['rest']}")
        and (found["noun"] in (None, *_TIMES) or counts_within(found["noun"], counted))
        for found in re.finditer(_NONE_OF, text)
    )


def _is_all(asked: Quantity) -> bool:
    return asked.unit.startswith("%") and asked.value == _ALL


_ALL: Final = 100  # per cent


def _otherwise(text: str, goal: Doel, plan: Verbeterplan, asked: Quantity) -> Iterator[_Fault]:
    """What differs though the figure is the same."""
    yield from _other_side(text, goal, asked)
    yield from _other_span(text, goal, plan, asked)
    yield from _other_term(text, goal, plan, asked)


def _without_norm(text: str, goal: Doel, asked: Quantity) -> Iterator[_Fault]:
    """No norm at all; that something is finished may well be the same as all that the goal counts of it."""
    from spvgen.rules.meetbaar.terms import is_within  # few criteria lack their norm

    if asked.bound is Bound.MAXIMAAL and is_within(text, goal, asked):
        return
    norm = in_full(asked, span_of(goal))
    if not (_can_be_finished(goal, asked) and _is_finished(text)):
        otherwise = Severity.WAARSCHUWING if _measures_otherwise(text) else None
        said = f"Hier ontbreekt de norm van het doel ‘{goal.gebied}’: {norm}."
        yield _Fault(_other_share(text, goal, asked) or said, severity=otherwise)
    elif asked.value != 1:
        said = f"Hier staat dat het klaar is, maar niet hoeveel: het doel ‘{goal.gebied}’ vraagt {norm}."
        yield _Fault(said, severity=Severity.WAARSCHUWING)


def _other_share(text: str, goal: Doel, asked: Quantity) -> str:
    """*21 van de 24*, where the goal asks 90%: what that comes to."""
    shares = counted_out(text) if asked.unit.startswith("%") else []
    if len(shares) != 1:
        return ""
    part, whole = shares[0]
    share = format_number((part.value * _ALL / whole.value).quantize(Decimal(1), ROUND_HALF_UP))
    said = f"{format_number(part.value)} van de {format_number(whole.value)}, dus {share}%"
    return f"Hier staat {said}, maar het doel ‘{goal.gebied}’ vraagt {format_quantity(asked)}."


def _measures_otherwise(text: str) -> bool:
    """*Hoogstens één plan is ouder dan een half jaar*: a norm of its own, which may come to the same."""
    return judged(text).measurable and any(amount.bound or amount.percent for amount in amounts(text))


def _can_be_finished(goal: Doel, asked: Quantity) -> bool:
    """Whether a goal counts up to something once; a maximum, a share or so many a month is never finished."""
    return is_counted(goal) and asked.bound is not Bound.MAXIMAAL and span_of(goal) in ("", "looptijd")


_WHOLE: Final = (
    r"(?i)(?:^(?:van )?(?!je )|\b(?:is|zijn|was|waren|staa[nt]|je \w+|\w+ je) (?:geslaagd )?(?:voor )?)"
    r"(?:de|het|al|alle|je|jouw|deze|dit) "
)
"""It opens with something whole and known, or that is what has been done: no *je hebt deals gesloten*."""
_PART: Final = (
    r"(?i)\b(?:\w*deel|\w+stens?|meeste|meer\w*|minder|vaker|enkele|sommige|paar|helft|half|bijna|grotendeels"
    r"|gedeeltelijk|niet|nog|vooral|ongeveer|genoeg|aantal)\b"
)
_STANDS: Final = r"(?i)\b(?:staat|staan|stonden|stond|ligt|liggen)\b"


def _is_finished(text: str) -> bool:
    """*De module is afgerond*: something whole is done, and no more or less of it."""
    verdict = judged(text)
    done = verdict.measurable if not verdict.is_vague else re.search(_STANDS, text)
    return bool(done and re.search(_WHOLE, text) and not re.search(_PART, text))


def _asks_else(said: str, goal: Doel, asked: Quantity) -> str:
    return f"Hier staat ‘{said}’, maar het doel ‘{goal.gebied}’ vraagt {format_quantity(asked)}."


def _must_carry(criterion: Succescriterium, goal: Doel, plan: Verbeterplan, asked: Quantity) -> bool:
    """Whether this criterion is the one that must hold the norm: no other does, and it is no side result."""
    if criterion.voor_doel is None:
        return not amounts(criterion.criterium) and bool(re.search(_BETTER, criterion.criterium))
    return not any(_says_so(text, goal, asked) for text in criteria_of(goal, plan))


def _other_side(text: str, goal: Doel, asked: Quantity) -> Iterator[_Fault]:
    turned = opposed(text, asked)
    if turned:
        yield _Fault(_asks_else(f"{turned.bound} {turned.text}", goal, asked), turned.text)


_AS_A_WHOLE: Final = (
    r"(?i)\b(?:over|in|gedurende|tijdens) (?:de|het) (?:(?:ge)?hele )?"
    r"(?:looptijd|(?<=hele )(?:periode|plan|traject|termijn))\b"
    r"|\bover (?:de|alle) (?:\w+ )?(?:maanden|weken|kwartalen) (?:van (?:dit|het|de) \w+|samen|bezien|heen)\b"
    r"|\b(?:over|op) het geheel\b"
)
"""A share of all that was done in the plan: a weak month goes under in it."""


def _other_span(text: str, goal: Doel, plan: Verbeterplan, asked: Quantity) -> Iterator[_Fault]:
    span = span_of(goal)
    if _is_all(asked) or not asked.value:  # all of them, or none, over whatever span
        return
    apart = is_rate(asked) and span not in ("", "looptijd", *rates(text))
    if apart and (taken := re.search(_AS_A_WHOLE, text)):
        said = f"Hier telt de hele looptijd samen, in het doel ‘{goal.gebied}’ geldt het per {span}."
        yield _Fault(said, taken[0], Severity.WAARSCHUWING if names_span(text, span, plan) else None)
        return
    if span in ("", "looptijd") or names_span(text, span, plan) or _says_when_alike(text, goal, span):
        return
    norm = format_quantity(asked)
    others = rates(text)
    if others:
        yield _Fault(f"Hier geldt {norm} per {others[0]}, in het doel ‘{goal.gebied}’ per {span}.")
        return
    own, comes_to = own_span(text) if asked.unit.startswith("%") else ("", "")
    if comes_to != span:  # a share of four weeks is one of a month
        said = f"Hier ontbreekt ‘per {span}’: in het doel ‘{goal.gebied}’ geldt {norm} per {span}."
        yield _Fault(said, severity=Severity.WAARSCHUWING if own else None)


def _says_when_alike(text: str, goal: Doel, span: str) -> bool:
    """*Op 31 januari staat hooguit 12% open*, in both: the goal names no span, so none is dropped.

    Both have to name one day alike, or where one of them names none, one month.
    """
    expected = goal.verwachting
    if rates(expected) or mentions_span(expected, span):
        return False
    days = [{(one.day, one.month) for one in dates(each)} for each in (text, expected)]
    if all(days):
        return not days[0].isdisjoint(days[1])
    return not words_in(text).isdisjoint(words_in(expected).intersection(MONTHS))


def _other_term(text: str, goal: Doel, plan: Verbeterplan, asked: Quantity) -> Iterator[_Fault]:
    """*Binnen drie weken* in the criterion, or no term, where the goal says *binnen tien werkdagen*."""
    if not has_part(goal.verwachting, TERM_SIGNS):
        return
    from spvgen.rules.meetbaar.terms import differing_term, dropped_term  # few goals name a term

    words, term, message = "", "", ""
    if has_part(text, TERM_SIGNS):
        words, term = differing_term(text, goal.verwachting) or ("", "")
        message = f"Hier staat ‘{words}’, in het doel ‘{goal.gebied}’ staat ‘{term}’."
    elif not any(has_part(one, TERM_SIGNS) for one in criteria_of(goal, plan)):
        term = dropped_term(text, goal, asked)
        message = f"Hier ontbreekt de termijn van het doel ‘{goal.gebied}’: {term}."
    if term:
        hint = f"Neem de termijn van het doel over: ‘{term}’. Geldt die niet meer, verander dan het doel."
        yield _Fault(message, words, Severity.WAARSCHUWING, hint)
