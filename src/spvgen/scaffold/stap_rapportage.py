"""The text of a new STAP report: commented, with open places, dates on working days."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from spvgen.dates import format_date, parse_date
from spvgen.dutch import DutchValueError
from spvgen.scaffold import NewDocument
from spvgen.scaffold.span import in_words
from spvgen.scaffold.stap_rapportage_texts import TEXT
from spvgen.scaffold.typed import yaml_text
from spvgen.workdays import free_because, next_talk_day

_STEPS: Final = {
    "second": timedelta(weeks=3),
    "agreed": timedelta(weeks=4),
    "talk": timedelta(weeks=6),
    "first_follow_up": timedelta(weeks=12),
    "second_follow_up": timedelta(weeks=24),
}
"""Moment → how long after the first session it is proposed."""


def new_document(answers: Mapping[str, Any]) -> NewDocument:
    """A new report from the answers to ``spv new``: ``naam`` of the team, ``begeleider``, ``start``.

    Raises DutchValueError where its last moment would fall after the last year that a document can hold.
    """
    start: date = answers["start"]
    days = {"start": start} | {name: _workday(start + step) for name, step in _STEPS.items()}
    text = TEXT.format(
        naam=yaml_text(answers["naam"]),
        begeleider=yaml_text(answers["begeleider"]),
        **days,
        **in_words(days),
    )
    free = free_because(start)
    remarks = [f"de eerste sessie, {format_date(start)}, valt op {free}."] if free else []
    return NewDocument(text, tuple(remarks))


def _workday(day: date) -> date:
    try:
        return parse_date(next_talk_day(day).isoformat())
    except OverflowError:
        raise DutchValueError("Dat jaar is te ver weg.", kind="datum") from None
