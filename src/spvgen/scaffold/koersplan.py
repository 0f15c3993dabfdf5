"""The text of a new course plan: commented, with open places, moments on working days."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from spvgen.dates import format_date
from spvgen.scaffold import NewDocument
from spvgen.scaffold.course_span import course_span, last_talk
from spvgen.scaffold.koersplan_texts import EVALUATION, HEAD
from spvgen.scaffold.opening import employer
from spvgen.scaffold.span import named_moments
from spvgen.scaffold.typed import yaml_text
from spvgen.workdays import evaluation_dates


def new_document(answers: Mapping[str, Any]) -> NewDocument:
    """A new course plan: for the team ``naam`` of ``leidinggevende``, from ``start`` for so many ``weeks``.

    Instead of weeks a text will do as well: *een jaar*, *31 december*. Raises DutchValueError where it would
    end after the last year that a plan can hold, or before it starts.
    """
    span = course_span(answers["start"], answers["weeks"])
    names = {key: yaml_text(answers[key]) for key in ("naam", "leidinggevende")}
    moments = named_moments(
        evaluation_dates(span.start, last_talk(span)), "blik op de thermostaat", "Terugblik"
    )
    text = HEAD.format(
        **names,
        organisatie=employer(answers["organisatie"]),
        start=span.start,
        end=span.end,
        first=moments[0][1],
        **span.in_words(),
    )
    return NewDocument(text + "".join(_moment(name, day) for name, day in moments), span.remarks)


def _moment(name: str, day: date) -> str:
    return EVALUATION.format(naam=name, datum=day.isoformat(), in_words=format_date(day, weekday=True))
