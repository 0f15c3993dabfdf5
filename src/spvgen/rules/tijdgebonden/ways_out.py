"""What to write where the span over which a goal is measured does not fall inside the plan (T09, T10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import MONTHS, format_date
from spvgen.dutch import count, join_list
from spvgen.rules.reading.claims import as_quantity, asked_of, criteria_of, norm_in_text
from spvgen.rules.reading.goal_figures import indicator_of, per_of
from spvgen.rules.reading.plan_days import shown_day
from spvgen.rules.reading.time_texts import days_from, quarter_start, whole_units
from spvgen.rules.tijdgebonden.looptijd import talks_until
from spvgen.workdays import DAY, add_months, next_talk_day, previous_workday, with_free_days

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.rules.reading.time_texts import Span
    from spvgen.rules.rule import RuleSettings


class Asked(NamedTuple):
    """What is measured, as the ``text`` of a goal or criterion asks it, by the named months or each ``unit``.

    ``begins``: the first day of its first span, where that matters; ``until``: the goal's own deadline.
    Other days are those of its last span, or all ``from_start``.
    """

    text: str
    goal: Doel | None
    of_criterion: bool
    unit: str
    span: Span | None
    begins: date | None
    until: date | None
    from_start: bool = False


def closing_hint(plan: Verbeterplan, asked: Asked, closing: date, settings: RuleSettings) -> str:
    """Other words for the span, and a later end where no other rule then sends that back."""
    instead, why = _in_other_words(plan, asked), _no_later_end(plan, asked, closing, settings)
    if why:
        return f"{_advised(plan, asked, instead)} {why}"
    ways = [*instead, f"laat het plan eindigen op {format_date(closing)}"]
    final = next_talk_day(closing)
    return (
        f"{_advised(plan, asked, ways)} Kies je dat einde? Zet de deadlines op het einde dan ook op die "
        f"dag, en de eindbeoordeling op {shown_day(final)}.{talks_until(plan, final, settings)}"
    )


def opening_hint(plan: Verbeterplan, asked: Asked) -> str:
    """Other words for a span that begins before the plan."""
    asked = asked._replace(from_start=True)
    return _advised(plan, asked, _in_other_words(plan, asked))


def _told(ways: list[str], word: str = "of") -> str:
    said = join_list(ways or ["kies dagen die binnen het plan vallen"], word)
    return f"{said[0].upper()}{said[1:]}."


def _in_other_words(plan: Verbeterplan, asked: Asked) -> list[str]:
    days = _days(plan, asked)
    named = [f"noem de dagen waarover je meet (‘{days}’)"] if days else []
    return [*named, *_whole(plan, asked), *_another_unit(plan, asked), *_in_proportion(asked)]


def _another_unit(plan: Verbeterplan, asked: Asked) -> list[str]:
    """*Per: maand*, of which one fits in the plan; then the text says so too (S08)."""
    if asked.unit != "kwartaal" or asked.span or _per_of(asked) != "kwartaal":
        return []
    if not whole_units(*with_free_days(plan.looptijd.start, plan.einde), "maand"):
        return []
    said = ", ook in de tekst" if "kwartaal" in asked.text.lower() else ""
    return [f"kies bij ‘per’ maand of looptijd{said}"]


def _advised(plan: Verbeterplan, asked: Asked, ways: list[str]) -> str:
    """The ways, and what else must change with them."""
    per = _per_of(asked) if _days(plan, asked) else ""
    same = _said_again(plan, asked) if ways else []
    if len(ways) == 1:
        return _told([*ways, *([f"haal ‘per: {per}’ weg"] if per else []), *same], "en")
    away = [f"Noem je de dagen? Haal dan ‘per: {per}’ weg."] if per else []
    return " ".join([_told(ways), *away, *(_told([one]) for one in same)])


def _per_of(asked: Asked) -> str:
    """What the key says of a goal, which would be something else than the days in it."""
    return per_of(asked.goal) if asked.goal and not asked.of_criterion else ""


def _said_again(plan: Verbeterplan, asked: Asked) -> list[str]:
    """The criterion, which would otherwise ask the span that the goal no longer does."""
    again = asked.goal and not asked.of_criterion and criteria_of(asked.goal, plan)
    return ["zeg in het succescriterium hetzelfde"] if again else []


# --- A later end -----------------------------------------------------------------------------------


def _no_later_end(plan: Verbeterplan, asked: Asked, closing: date, settings: RuleSettings) -> str:
    """Why a later end is not enough, where T08 would find it too long, or T10 that it begins too soon."""
    end, most = format_date(closing), settings.looptijd_max_maanden
    if closing >= add_months(plan.looptijd.start, most):
        longer = f"langer dan {count(most, 'maand', 'maanden')}"
        return f"Een later einde ({end}) past niet: dan duurt het plan {longer}."
    opening = _begins_earlier(plan, asked, closing)
    if opening is None:
        return ""
    span = "die periode" if asked.span else f"{_FIRST[asked.unit]} waarin je meet,"
    return (
        f"Alleen een later einde ({end}) helpt niet: {span} begint op {format_date(opening)}, en het plan "
        f"begint pas op {format_date(plan.looptijd.start)}."
    )


_FIRST: Final = {"maand": "de eerste maand", "kwartaal": "het eerste kwartaal", "jaar": "het jaar"}


def _begins_earlier(plan: Verbeterplan, asked: Asked, end: date) -> date | None:
    """The day on which its first span would begin, where that is before a plan that ends on another day."""
    start = plan.looptijd.start
    if asked.span or asked.unit == "kwartaal":
        opening = asked.begins
    elif asked.unit == "jaar":
        opening = None if add_months(start, 12) - DAY <= end else date(start.year, 1, 1)
    else:
        opening = None if whole_units(*with_free_days(start, end), "maand") else start.replace(day=1)
    return opening if opening is not None and opening <= previous_workday(start - DAY) else None


# --- Other words -----------------------------------------------------------------------------------

_OF_A_SUM: Final = r"(?i)quot(?:um|a)|target|begrot|budget|prognose|jaardoel|maanddoel|kwartaaldoel"
_LEVEL: Final = r"(?i)\bgemiddeld|\b(?:rapport)?cijfer|scor(?:e|en)\b|\bscoort?\b|\been [5-9](?:,\d)?\b"


def _is_level(asked: Asked) -> bool:
    """Whether a share or a mark is asked, which fewer days leave as it is; 80% of a quota is a sum."""
    goal = asked.goal
    said = norm_in_text(asked.text)
    norm = asked_of(goal) if goal else said and as_quantity(said)
    text = f"{asked.text} {indicator_of(goal) if goal else ''} {norm.unit if norm else ''}"
    if norm and norm.unit.startswith("%"):
        return re.search(_OF_A_SUM, text) is None
    return re.search(_LEVEL, text) is not None


def _in_proportion(asked: Asked) -> list[str]:
    return [] if _is_level(asked) else ["schrijf dat de norm ‘naar rato’ telt"]


def _on_the_way(asked: Asked) -> date:
    """The last day for which less is asked than the norm."""
    steps = (asked.goal and asked.goal.meting and asked.goal.meting.tussendoelen) or ()
    return max((step.datum for step in steps), default=date.min)


def _whole(plan: Verbeterplan, asked: Asked) -> list[str]:
    """The last whole quarter, or the last two whole months, in which the norm holds already."""
    start = max(plan.looptijd.start, _on_the_way(asked))
    whole = whole_units(start, plan.einde, asked.unit) if asked.unit != "jaar" else []
    if asked.unit == "kwartaal":
        named = [_quarter(day) for day in whole[-1:]]
    else:
        named = [_months(whole[-2:])] if whole else []
    return [f"noem een periode die past (‘in {one}’)" for one in named]


def quarter_within(plan: Verbeterplan, goal: Doel) -> str:
    """The last whole quarter of a plan in which the norm of a goal holds already; empty for none."""
    steps = (goal.meting and goal.meting.tussendoelen) or ()
    start = max([plan.looptijd.start, *(step.datum for step in steps)])
    return next((_quarter(day) for day in reversed(whole_units(start, plan.einde, "kwartaal"))), "")


def _quarter(first: date) -> str:
    return f"het {_ORDINALS[(first.month - 1) // 3]} kwartaal van {first.year}"


_ORDINALS: Final = ("eerste", "tweede", "derde", "vierde")


def _months(days: list[date]) -> str:
    """*maart en april 2027*, *december 2026 en januari 2027*."""
    last = days[-1]
    return join_list([
        f"{MONTHS[day.month - 1]}{f' {day.year}' if day == last or day.year != last.year else ''}"
        for day in days
    ])  # fmt: skip


def _days(plan: Verbeterplan, asked: Asked) -> str:
    """*van 1 april tot en met 14 juni 2027*: days in the plan over which a share or mark can be measured."""
    if not _is_level(asked):
        return ""
    last, span = min(asked.until or plan.einde, plan.einde), asked.span
    if span and span.last < last and re.search(r"\d [a-z]", span.text):  # it names days itself
        last = span.last
    first = next(_first_days(plan, asked, last), None)
    if first is None or (span and span.last < last):  # days of its own would end before the deadline (S08)
        return ""
    day, month, *year = format_date(first).split()
    opening = [day, month, *(year if first.year != last.year else ())]
    return f"van {' '.join(opening)} tot en met {format_date(last)}"


def _first_days(plan: Verbeterplan, asked: Asked, last: date) -> Iterator[date]:
    """Where it can begin: as the goal has it, or so that no day counts for which less is asked."""
    start, asked_less = plan.looptijd.start, _on_the_way(asked)
    if asked.span:
        if asked.span.first < last:
            yield max(asked.span.first, start)
        return
    unit = quarter_start(last) if asked.unit == "kwartaal" else last.replace(day=1)
    before = add_months(unit, -3 if asked.unit == "kwartaal" else -1)
    named = days_from(asked.text, start, plan.einde)
    least = min(_LEAST, last - start)
    for first in (*named, *(() if asked.from_start else (unit, before)), start, asked_less + DAY):
        if max(start, asked_less) <= first <= last - least:
            yield first


_LEAST: Final = timedelta(days=27)
"""Four weeks, both days counted, where the plan has so many."""
