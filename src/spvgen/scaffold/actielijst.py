"""The text of a new list of actions: commented, with open places and moments on working days."""

from collections.abc import Mapping
from typing import Any, Final

from spvgen.dates import MONTHS, format_date
from spvgen.scaffold import NewDocument
from spvgen.scaffold.actielijst_texts import HEAD, MOMENT
from spvgen.scaffold.opening import employer
from spvgen.scaffold.span import Span, named_moments, workday_span
from spvgen.scaffold.typed import yaml_text
from spvgen.workdays import evaluation_dates

_BETWEEN: Final = 4
"""So many weeks from one moment to the next, at most: somebody with a full diary needs small pushes."""


def new_document(answers: Mapping[str, Any]) -> NewDocument:
    """A new list from the answers to ``spv new``: names, ``start`` and ``weeks``.

    Raises DutchValueError where it would end after the last year that a document can hold.
    """
    span = workday_span(answers["start"], answers["weeks"], "de lijst")
    names = {key: yaml_text(answers[key]) for key in ("naam", "functie", "leidinggevende")}
    head = HEAD.format(
        **names,
        organisatie=employer(answers["organisatie"]),
        start=span.start,
        end=span.end,
        **span.in_words(),
        month=f"{MONTHS[span.start.month - 1]} {span.start.year}",
    )
    return NewDocument(head + "".join(_moments(span)), span.remarks)


def _moments(span: Span) -> list[str]:
    """The walks through the list; at most three of ten are to control, the last but one first."""
    days = evaluation_dates(span.start, span.end, weeks=_BETWEEN)
    controls = {len(days) - 2 - 3 * number for number in range(len(days) * 3 // 10)}
    return [
        MOMENT.format(
            naam=name,
            datum=day,
            in_words=format_date(day, weekday=True),
            nadruk="controleren" if at in controls else "inspireren",
        )
        for at, (name, day) in enumerate(named_moments(days, "keer doorlopen", "Laatste keer doorlopen"))
    ]
