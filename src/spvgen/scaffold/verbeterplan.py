"""The text of a new improvement plan: commented, with open places, dates on working days."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any

from spvgen.dates import format_date
from spvgen.dutch import count
from spvgen.scaffold import NewDocument
from spvgen.scaffold import verbeterplan_texts as texts
from spvgen.scaffold.grounds import (
    NO_GROUNDS,
    Grounds,
    causes_text,
    goals_text,
    occasion_text,
    suitability_text,
    support_text,
)
from spvgen.scaffold.opening import employer
from spvgen.scaffold.profiles import PROFILES
from spvgen.scaffold.span import Span, named_moments, workday_span
from spvgen.scaffold.typed import yaml_text
from spvgen.workdays import add_months, evaluation_dates, next_workday


@dataclass(frozen=True, slots=True)
class NewPlan:
    """What a new plan needs to know; an empty ``hr`` or ``organisatie`` is left out of the plan.

    ``grounds`` are what an intake found; without one they are left open.
    """

    naam: str
    functie: str
    leidinggevende: str
    span: Span
    hr: str = ""
    organisatie: str = ""
    profile: str = "algemeen"
    grounds: Grounds = NO_GROUNDS


def plan_span(start: date, weeks: int) -> Span:
    """The span of a plan of so many weeks, with advice on its length (``span.workday_span``)."""
    span = workday_span(start, weeks)
    remark = _length_remark(start, span.end, weeks)
    return replace(span, remarks=(*span.remarks, remark)) if remark else span


def _length_remark(start: date, end: date, weeks: int) -> str:
    """Advice on the length: three to four months at least, nine to twelve at most."""
    behind = end + timedelta(days=1)
    length = count(weeks, "week", "weken")
    if behind < add_months(start, 3):
        return (
            f"een plan van {length} is kort. Aangeraden wordt minstens drie tot vier maanden, en meer als er "
            "een opleiding in zit of als iemand er lang werkt. Hoe korter het plan, hoe groter het risico "
            "dat het later niet als een echte kans om te verbeteren telt."
        )
    if behind > add_months(start, 12):
        return (
            f"een plan van {length} is lang. Aangeraden wordt hooguit negen tot twaalf maanden. Zo lang in "
            "onzekerheid zitten helpt niemand, en een doel dat ver weg ligt, zet minder aan tot werk."
        )
    return ""


def plan_text(plan: NewPlan) -> str:
    """The text of a new plan file, ready to be filled in."""
    profile = PROFILES[plan.profile]
    moments = evaluation_dates(plan.span.start, plan.span.end)
    dates = _dates(plan.span, moments)
    parts = [
        texts.HEAD.format(**_persons(plan), **dates, **plan.span.in_words()),
        suitability_text(plan.grounds),
        occasion_text(plan.grounds, dates),
        *causes_text(plan.grounds, dict(profile.causes)),
        texts.GOALS,
        *goals_text(plan.grounds, profile.goals, dates),
        texts.ACTIONS,
        *(texts.ACTION.format(**asdict(action)) for action in profile.actions),
        *support_text(plan.grounds, dates),
        texts.EVALUATIONS,
        *_evaluations(moments),
        texts.TAIL.format(gevolgen=texts.CONSEQUENCES),
    ]
    return "".join(parts)


def _persons(plan: NewPlan) -> dict[str, str]:
    """The names, and the parts that are only an example where a name is not known yet."""
    names = {key: yaml_text(getattr(plan, key)) for key in ("naam", "functie", "leidinggevende")}
    adviser = texts.HR.format(hr=yaml_text(plan.hr)) if plan.hr else texts.NO_HR
    return names | {"hr": adviser, "organisatie": employer(plan.organisatie)}


def _dates(span: Span, moments: list[date]) -> dict[str, str]:
    """The dates of the plan and those of its examples: before the start, and at the first evaluation."""
    dates = {
        "start": span.start,
        "end": span.end,
        "example": next_workday(span.start - timedelta(days=55)),
        "talk": next_workday(span.start - timedelta(days=32)),
        "interim": moments[0],
    }
    return {key: day.isoformat() for key, day in dates.items()}


def _evaluations(moments: list[date]) -> list[str]:
    return [
        texts.EVALUATION.format(naam=name, datum=day.isoformat(), in_words=format_date(day, weekday=True))
        for name, day in named_moments(moments, "evaluatie", "Eindbeoordeling")
    ]


def new_document(answers: Mapping[str, Any]) -> NewDocument:
    """A new plan from the answers to ``spv new``: the keys of NewPlan; ``start`` and ``weeks`` give its span.

    Raises DutchValueError where it would end after the last year that a plan can hold.
    """
    others = {key: value for key, value in answers.items() if key not in ("start", "weeks")}
    plan = NewPlan(span=plan_span(answers["start"], answers["weeks"]), **others)
    return NewDocument(plan_text(plan), plan.span.remarks)
