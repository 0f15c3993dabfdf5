"""Time-bound: the span over which a goal is measured falls inside the plan (T09, T10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import MONTHS, format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import count, join_list
from spvgen.rules.reading.claims import criteria_of
from spvgen.rules.reading.goal_figures import indicator_of, per_of
from spvgen.rules.reading.plan_days import shown_day
from spvgen.rules.reading.time_texts import (
    Span,
    at_occasions,
    month_end,
    named_spans,
    over_the_plan,
    per_unit,
    quarter_end,
    quarter_start,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.rules.tijdgebonden.looptijd import talks_until
from spvgen.workdays import DAY, add_months, next_talk_day, next_workday, previous_workday

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan

_ORDINALS = ("eerste", "tweede", "derde", "vierde")


def meetperiode_loopt_door(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De periode waarover je meet, is nog niet voorbij als het plan eindigt.

    Meet je per kwartaal, maar eindigt het plan halverwege een kwartaal, dan is het cijfer er bij de
    eindbeoordeling nog niet. Je beoordeelt dan iets wat nog bezig is. Laat het plan eindigen met de
    periode, noem een periode die er helemaal in past, of spreek af dat de norm naar rato telt.

    Bron: het voorbeeldplan waarmee dit programma begon: het mat per kwartaal en eindigde 29 dagen voordat
    het kwartaal sloot.

    Fout:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per kwartaal minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31

    Goed:
        doelen:
          - gebied: Terugbelafspraken
            verwachting: >-
              Je belt in het tweede kwartaal van 2026 minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31
    """
    for measure in _measures(plan):
        closing = measure.closing(plan)
        if closing and next_workday(plan.einde + DAY) <= closing:  # else what is left are free days
            left = count((closing - plan.einde).days, "dag", "dagen")
            message = (
                f"{measure.said}, maar het plan eindigt op {format_date(plan.einde)}: "
                f"{left} voordat die periode voorbij is."
            )
            yield Hit(measure.path, message, _closing_hint(plan, measure, closing, settings), measure.quote)


def _closing_hint(plan: Verbeterplan, measure: _Measure, closing: date, settings: RuleSettings) -> str:
    """A later end only where no other rule then sends it back: T10 for its first span, T08 for its length."""
    too_long = closing >= add_months(plan.looptijd.start, settings.looptijd_max_maanden)
    if too_long or measure.begins_earlier(plan, closing):
        instead = measure.way_out(plan).removeprefix(", ").removeprefix(" of ")
        why = "dan duurt het te lang" if too_long else "de periode begint ook al vóór de start"
        end = f"Alleen een later einde, {format_date(closing)}, is niet genoeg: {why}."
        return f"{instead[0].upper()}{instead[1:]} {end}"
    final = shown_day(next_talk_day(closing))
    return (
        f"Laat het plan eindigen op {format_date(closing)}{measure.way_out(plan)} Kies je dat einde? Zet de "
        f"deadlines op het einde dan ook op die dag, en de eindbeoordeling op {final}."
        f"{talks_until(plan, next_talk_day(closing), settings)}"
    )


def meetperiode_begint_eerder(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De periode waarover je meet, begint al vóór de start van het plan.

    Dan tellen ook dagen mee waarop het plan er nog niet was en de hulp nog niet was begonnen. Dat is niet
    eerlijk. Begin met meten op de eerste dag van het plan, of kies een periode die daarna begint.

    Bron: Hoge Raad 14 juni 2019 (Ecofys): de kans om te verbeteren moet serieus en reëel zijn.

    Fout:
        looptijd:
          start: 2026-03-02
          einde: 2026-09-30
        doelen:
          - gebied: Terugbelafspraken
            verwachting: Je belt per kwartaal minimaal 90% van de klanten terug op de afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-08-31

    Goed:
        looptijd:
          start: 2026-03-02
          einde: 2026-09-30
        doelen:
          - gebied: Terugbelafspraken
            verwachting: >-
              Je belt in het tweede en in het derde kwartaal van 2026 minimaal 90% van de klanten terug op de
              afgesproken dag.
            huidige_situatie: Van september 2025 tot en met februari 2026 was dat gemiddeld 71%.
            deadline: 2026-09-30
    """
    start = plan.looptijd.start
    for measure in _measures(plan):
        opening = measure.opening(plan)
        if opening and opening <= previous_workday(start - DAY):
            earlier = count((start - opening).days, "dag", "dagen")
            message = (
                f"{measure.said}, maar die periode begint {earlier} vóór de start van het plan "
                f"({format_date(start)})."
            )
            hint = f"Meet vanaf {format_date(start)}{measure.way_out(plan)}"
            yield Hit(measure.path, message, hint, quote=measure.quote)


# --- What is measured, over which span -------------------------------------------------------------


class _Measure(NamedTuple):
    """A goal or criterion with the span over which it is measured: named months, or each ``unit``."""

    path: NodePath
    said: str
    quote: str
    unit: str
    span: Span | None
    until: date | None

    def closing(self, plan: Verbeterplan) -> date | None:
        """The day on which its last span closes; None where it does not matter."""
        if self.span:
            return self.span.last
        last = min(self.until or plan.einde, plan.einde)
        if self.unit == "jaar":
            return None if _lasts_a_year(plan) else date(last.year, 12, 31)
        if self.unit == "kwartaal":
            return quarter_end(last)
        return None if _whole_month_fits(plan) else month_end(last)

    def opening(self, plan: Verbeterplan) -> date | None:
        """The day on which its first span begins; None where it does not matter."""
        if self.span:
            return self.span.first
        start = plan.looptijd.start
        if self.unit == "jaar":
            return None if _lasts_a_year(plan) else date(start.year, 1, 1)
        if self.unit == "kwartaal":
            return quarter_start(start)
        return None if _whole_month_fits(plan) else start.replace(day=1)

    def begins_earlier(self, plan: Verbeterplan, end: date) -> bool:
        """Whether its first span would begin before a plan that ends on another day."""
        start = plan.looptijd.start
        if self.span or self.unit == "kwartaal":
            opening = self.opening(plan)
        elif self.unit == "jaar":
            opening = None if add_months(start, 12) - DAY <= end else date(start.year, 1, 1)
        else:
            opening = None if _whole_units(start, end, "maand") else start.replace(day=1)
        return opening is not None and opening <= previous_workday(start - DAY)

    def way_out(self, plan: Verbeterplan) -> str:
        """The other things one can write, to follow on a first advice."""
        whole = _whole_units(plan.looptijd.start, plan.einde, self.unit) if self.unit != "jaar" else []
        named = f", noem een periode die past (‘in {join_list(whole)}’)" if whole else ""
        return f"{named} of schrijf dat de norm ‘naar rato’ telt."


def _measures(plan: Verbeterplan) -> Iterator[_Measure]:
    told = set()
    for index, goal in enumerate(plan.doelen):
        measure = _of_goal(plan, index, goal)
        if measure:
            told.add(goal.sleutel)
            if not _fits(plan, goal, measure):
                yield measure
    for index, criterion in enumerate(plan.succescriteria or ()):
        linked = plan.doel(criterion.voor_doel) if criterion.voor_doel else None
        if not (linked and linked.sleutel in told):
            path = ("succescriteria", index, "criterium")
            yield from _of_text(plan, path, "Dit criterium", criterion.criterium, None)


def _of_goal(plan: Verbeterplan, index: int, goal: Doel) -> _Measure | None:
    name = f"‘{goal.gebied}’"
    per = per_of(goal)
    due = plan.uiterlijk(goal.deadline)
    found = next(_of_text(plan, ("doelen", index, "verwachting"), name, goal.verwachting, due), None)
    if found and found.span:
        return found
    if per in ("kwartaal", "maand"):
        return _Measure(("doelen", index, "meting", "per"), f"{name} meet je per {per}", "", per, None, due)
    return None if per else found


def _of_text(
    plan: Verbeterplan, path: NodePath, name: str, text: str, until: date | None
) -> Iterator[_Measure]:
    """How a text says that it is measured; nothing where that fits, or holds for the plan as a whole."""
    if over_the_plan(text):
        return
    spans = named_spans(text, plan.looptijd.start, plan.einde)
    if any(_inside(span, plan) or at_occasions(text, span) for span in spans):
        return
    if spans:
        unit = "kwartaal" if spans[0].months >= 3 else "maand"
        yield _Measure(path, f"{name} meet je ‘{spans[0].text}’", spans[0].text, unit, spans[0], until)
        return
    unit, words = per_unit(text)
    if unit:
        yield _Measure(path, f"{name} meet je per {unit}", words, unit, None, until)


def _fits(plan: Verbeterplan, goal: Doel, measure: _Measure) -> bool:
    """Whether the goal's own words, or those of its criteria, name a whole span inside the plan."""
    own = (goal.verwachting, indicator_of(goal))
    said = (*own, *criteria_of(goal, plan))
    if any(map(over_the_plan, said)):
        return True
    needed = _SEVERAL if measure.path[-1] == "per" else 3
    months = needed if measure.unit == "kwartaal" else 1
    start, end = plan.looptijd.start, plan.einde
    inside = [(text, span) for text in said for span in named_spans(text, start, end)]
    return any(_inside(span, plan) and (span.months >= months or text in own) for text, span in inside)


_SEVERAL: Final = 2
"""Months that a criterion may name instead of the quarter of ‘per’: *in april en mei 2027*."""


def _inside(span: Span, plan: Verbeterplan) -> bool:
    return plan.looptijd.start <= span.first and span.last <= plan.einde


def _lasts_a_year(plan: Verbeterplan) -> bool:
    return add_months(plan.looptijd.start, 12) - DAY <= plan.einde


def _whole_month_fits(plan: Verbeterplan) -> bool:
    return bool(_whole_units(plan.looptijd.start, plan.einde, "maand"))


def _whole_units(start: date, end: date, unit: str) -> list[str]:
    """The last whole quarter, or the last two whole months, from one day to another, in words."""
    length = 3 if unit == "kwartaal" else 1
    first = quarter_start(start) if length == 3 else start.replace(day=1)
    whole: list[date] = []
    while add_months(first, length) - DAY <= end:
        if first >= start:
            whole.append(first)
        first = add_months(first, length)
    if length == 3:
        return [f"het {_ORDINALS[(day.month - 1) // 3]} kwartaal van {day.year}" for day in whole[-1:]]
    return [f"{MONTHS[day.month - 1]} {day.year}" for day in whole[-2:]]
