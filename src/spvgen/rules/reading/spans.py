"""Figures of another stretch of time than the norm: *in 2025*, *9 per jaar* beside half a year (S08, A02)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.claims import mentions_span
from spvgen.rules.reading.goal_figures import baseline_of, end_of, per_of
from spvgen.rules.reading.patterns import MONTH
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.time_texts import named_spans, quarter_end, quarter_start
from spvgen.wording.stating import states
from spvgen.workdays import add_months

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

_YEAR: Final = Decimal(365)
_DAYS: Final = {"week": Decimal(7), "maand": _YEAR / 12, "kwartaal": _YEAR / 4, "jaar": _YEAR}
_NEARLY: Final = Decimal(330)
"""Days from which a plan is as good as a year."""
_OF_A_YEAR: Final = (
    r"\b(?:[Ii]n|[Oo]ver) (?:heel |het (?:hele )?jaar )?20\d\d\b"
    r"|\b(?:per|heel het|het hele|in een(?: heel)?|het afgelopen|vorig|afgelopen) jaar\b|\bop jaarbasis\b"
)
_OF_LESS: Final = (
    r"(?i)gemiddeld|\b(?:per|elke|iedere|half|halve|helft|kwartaal|kwartalen|tot"
    rf"|{MONTH})\b(?! jaar)|\bhalfjaar|maand|\bwe+k"
)


def year_told(goal: Doel, *texts: str | None) -> str:
    """The words by which a text says that the baseline is of a whole year: *In 2025*."""
    start = baseline_of(goal)
    for sentence in (one for text in texts if text for one in sentences_in(text, ";")):
        found = re.search(_OF_A_YEAR, sentence)
        if found and start and not re.search(_OF_LESS, sentence) and states(sentence, start):
            return found[0]
    return ""


def no_quarters(goal: Doel, plan: Verbeterplan) -> str:
    """*Van 1 maart tot en met 29 augustus 2027*: more than a quarter and no whole ones; in its words."""
    text = goal.verwachting
    named = named_spans(text, plan.looptijd.start, plan.einde)
    if len(named) != 1 or mentions_span(text, "kwartaal"):
        return ""
    (span,) = named
    longer = add_months(span.first, _QUARTER) <= span.last
    whole = span.first == quarter_start(span.first) and span.last == quarter_end(span.last)
    return span.text if longer and not whole else ""


_QUARTER: Final = 3
"""Months."""


def days_of_norm(goal: Doel, plan: Verbeterplan) -> Decimal | None:
    """Over how many days the norm of a goal counts; None where it does not say."""
    per = per_of(goal)
    if per == "looptijd":
        return Decimal((end_of(goal, plan) - plan.looptijd.start).days + 1)
    return _DAYS.get(per)


def shorter_than_a_year(goal: Doel, plan: Verbeterplan) -> bool:
    """Whether the norm counts over the plan, and that is well short of a year."""
    days = days_of_norm(goal, plan)
    return per_of(goal) == "looptijd" and days is not None and days < _NEARLY


_RATE: Final = (
    r"(?i)\b(?:per|(?:over|in) (?:het|een) (?:ge)?(?:hele|heel)) (?P<half>half(?: |-)?|halve )?"
    r"(?P<unit>week|maand|kwartaal|jaar)\b"
)


def in_its_span(value: Decimal, sentence: str, goal: Doel, plan: Verbeterplan) -> Decimal:
    """A figure of others as it is over the days of the norm: *9 per jaar* is 4,5 in half a year."""
    rates, days = re.findall(_RATE, sentence), days_of_norm(goal, plan)
    if len(rates) != 1 or days is None:
        return value
    ((half, unit),) = rates
    told = _DAYS[unit.lower()] / (2 if half else 1)
    same = abs(told - days) <= days / _ABOUT_AS_LONG
    return value if same else value * days / told


_ABOUT_AS_LONG: Final = 8
"""Half a year is as good as a plan of 26 weeks: they differ less than such a part."""
