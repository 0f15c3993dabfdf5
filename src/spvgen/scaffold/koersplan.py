"""The text of a new course plan: commented, with open places, moments on working days (FORMAT.md)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from spvgen.dutch import format_date
from spvgen.scaffold import NewDocument
from spvgen.scaffold.koersplan_texts import EVALUATION, HEAD
from spvgen.scaffold.span import Span, named_moments, workday_span
from spvgen.scaffold.texts import EMPLOYER, NO_EMPLOYER
from spvgen.scaffold.typed import yaml_text
from spvgen.workdays import evaluation_dates


def new_document(answers: Mapping[str, Any]) -> NewDocument:
    """A new course plan: for the team ``naam`` of ``leidinggevende``, from ``start`` for so many ``weeks``.

    Raises DutchValueError where it would end after the last year that a plan can hold.
    """
    span = workday_span(answers["start"], answers["weeks"])
    names = {key: yaml_text(answers[key]) for key in ("naam", "leidinggevende", "organisatie")}
    employer = EMPLOYER if answers["organisatie"] else NO_EMPLOYER
    names["organisatie"] = employer.format(organisatie=names["organisatie"])
    moments = named_moments(evaluation_dates(span.start, span.end), "blik op de thermostaat", "Terugblik")
    text = HEAD.format(**names, **_days(span), first=moments[0][1].isoformat())
    return NewDocument(text + "".join(_moment(name, day) for name, day in moments), span.remarks)


def _days(span: Span) -> dict[str, str]:
    return {
        "start": span.start.isoformat(),
        "end": span.end.isoformat(),
        "start_in_words": format_date(span.start, weekday=True),
        "end_in_words": format_date(span.end, weekday=True),
    }


def _moment(name: str, day: date) -> str:
    return EVALUATION.format(naam=name, datum=day.isoformat(), in_words=format_date(day, weekday=True))
