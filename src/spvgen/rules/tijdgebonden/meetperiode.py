"""Time-bound: the span over which a goal is measured falls inside the plan (T09, T10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath, Severity
from spvgen.dutch import count, in_sentence
from spvgen.rules.reading.claims import criteria_of
from spvgen.rules.reading.goal_figures import indicator_of, per_of
from spvgen.rules.reading.time_texts import (
    Span,
    at_occasions,
    days_from,
    month_end,
    named_spans,
    over_the_plan,
    per_unit,
    quarter_end,
    quarter_start,
    spans_of_matter,
    whole_units,
)
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import DAY, add_months, next_workday, previous_workday, with_free_days

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.tijdgebonden.ways_out import Asked


def meetperiode_loopt_door(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """De periode waarover je meet, is nog niet voorbij als het plan eindigt.

    Meet je per kwartaal, maar eindigt het plan halverwege een kwartaal, dan is het cijfer er bij de
    eindbeoordeling nog niet. Je beoordeelt dan iets wat nog bezig is. Noem de dagen waarover je meet, of een
    periode die helemaal in het plan past. Of laat het plan eindigen met de periode. Is de norm een aantal of
    een bedrag, dan kun je ook afspreken dat die naar rato telt. Valt van de periode maar een paar dagen
    buiten het plan, dan is dit een tip.

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
            from spvgen.rules.tijdgebonden.ways_out import closing_hint  # most plans end with their spans

            hint = closing_hint(plan, measure.asked(plan), closing, settings)
            weighs_less = Severity.TIP if _mostly_past(measure, closing, plan.einde) else None
            yield Hit(measure.path, message, hint, measure.quote, severity=weighs_less)


def _mostly_past(measure: _Measure, closing: date, end: date) -> bool:
    """Whether so little of what is measured lies behind the end that the figure will hardly differ."""
    return (closing - end).days * _FEW <= (closing - measure.begun(closing)).days + 1


_FEW: Final = 20
"""One part of so many of a span may lie outside before it weighs: two days of two months."""


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
        if opening and opening <= previous_workday(start - DAY) and not _begins_within(plan, measure):
            earlier = count((start - opening).days, "dag", "dagen")
            message = (
                f"{measure.said}, maar die periode begint {earlier} vóór de start van het plan "
                f"({format_date(start)})."
            )
            from spvgen.rules.tijdgebonden.ways_out import opening_hint

            hint = opening_hint(plan, measure.asked(plan))
            yield Hit(measure.path, message, hint, quote=measure.quote)


def _begins_within(plan: Verbeterplan, measure: _Measure) -> bool:
    """Whether it says from which day of the plan on is measured: *vanaf 5 januari 2026 per kwartaal*."""
    goal = measure.goal
    said = [measure.text, *([indicator_of(goal), *criteria_of(goal, plan)] if goal else [])]
    return any(any(days_from(text, plan.looptijd.start, plan.einde)) for text in said)


# --- What is measured, over which span -------------------------------------------------------------


class _Measure(NamedTuple):
    """A goal or criterion with the span over which it is measured: named months, or each ``unit``.

    ``text`` is what asks it; a criterion that is bound to none has no ``goal``.
    """

    path: NodePath
    said: str
    quote: str
    unit: str
    span: Span | None
    until: date | None
    text: str
    goal: Doel | None

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

    def asked(self, plan: Verbeterplan) -> Asked:
        """The same for who looks for other words."""
        from spvgen.rules.tijdgebonden.ways_out import Asked  # most plans begin and end with their spans

        criterion, opening = self.path[0] != "doelen", self.opening(plan)
        return Asked(self.text, self.goal, criterion, self.unit, self.span, opening, self.until)

    def begun(self, closing: date) -> date:
        """The day on which the span began that closes on another."""
        if self.span:
            return self.span.first
        starts = {"jaar": closing.replace(month=1, day=1), "kwartaal": quarter_start(closing)}
        return starts.get(self.unit, closing.replace(day=1))


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
            yield from _of_text(plan, path, "Dit criterium", criterion.criterium, linked)


def _of_goal(plan: Verbeterplan, index: int, goal: Doel) -> _Measure | None:
    name = f"‘{goal.gebied}’"
    per = per_of(goal)
    found = next(_of_text(plan, ("doelen", index, "verwachting"), name, goal.verwachting, goal), None)
    if found and found.span:
        return found
    if per in ("kwartaal", "maand"):
        path, due = ("doelen", index, "meting", "per"), plan.uiterlijk(goal.deadline)
        return _Measure(path, f"{name} meet je per {per}", "", per, None, due, goal.verwachting, goal)
    return None if per else found


def _of_text(
    plan: Verbeterplan, path: NodePath, name: str, text: str, goal: Doel | None
) -> Iterator[_Measure]:
    """How a text says that it is measured; nothing where that fits, or holds for the plan as a whole."""
    if over_the_plan(text):
        return
    until = plan.uiterlijk(goal.deadline) if goal and path[0] == "doelen" else None
    start, end = plan.looptijd.start, plan.einde
    spans = named_spans(text, start, end) or spans_of_matter(text, start, until or end)
    if any(_inside(span, plan) or at_occasions(text, span) for span in spans):
        return
    if spans:
        unit, said = "kwartaal" if spans[0].months >= 3 else "maand", spans[0].text
        yield _Measure(path, f"{name} meet je ‘{in_sentence(said)}’", said, unit, spans[0], until, text, goal)
        return
    unit, words = per_unit(text)
    if unit:
        yield _Measure(path, f"{name} meet je per {unit}", words, unit, None, until, text, goal)


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
    first, last = with_free_days(plan.looptijd.start, plan.einde)
    return add_months(first, 12) - DAY <= last


def _whole_month_fits(plan: Verbeterplan) -> bool:
    return bool(whole_units(*with_free_days(plan.looptijd.start, plan.einde), "maand"))
