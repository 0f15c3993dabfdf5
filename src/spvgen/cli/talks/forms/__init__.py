"""What the report of a talk holds, each kind of document in a module of its own with its FORM."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from spvgen.cli.talks.talk import Questions, Report, Talk
from spvgen.edit import NewValue
from spvgen.kinds import of_kind
from spvgen.kinds.values import Model
from spvgen.people import People

REPORTED: Final = ("verbeterplan", "actielijst")
"""The kinds of document whose talks have a report."""


LABELS: Final = {
    "datum": "Datum",
    "aanwezig": "Aanwezig",
    "goed_gegaan": "Goed gegaan",
    "metingen": "Doelen",
    "acties": "Acties",
    "geboden_ondersteuning": "Hulp",
    "besproken": "Besproken",
    "afspraken": "Afspraken",
    "zienswijze": "Zienswijze",
    "oordeel": "Oordeel",
}
"""Part of a report → what it is called where somebody looks it over."""


@dataclass(frozen=True, slots=True)
class Form:
    """The report of one kind of document.

    ``document`` is what a sentence calls the document (*het plan*), ``letter`` the name of the letter about
    a report, ``model`` that of the report itself. ``questions`` are by part, in their order; ``option`` reads
    what was typed behind an option that is called after a part, ``left_out`` says by part what a report is
    silent about. ``fingerprint`` marks the report of a talk, where its kind has that; ``progress`` says how
    far the document is with the report in it. ``weigh`` asks what is to be asked of parts given beforehand;
    ``settled`` refuses what can't be in a report of a day, and gives those parts as the document has them.
    """

    document: str
    letter: str
    model: type[Model]
    questions: Questions
    option: Callable[[Any, People, str, Any], NewValue]
    left_out: Callable[[Any, Report], Mapping[str, Sequence[str]]]
    fingerprint: Callable[[Any, int], str] | None = None
    progress: Callable[[Any], str] | None = None
    weigh: Callable[[Talk, Report], None] | None = None
    settled: Callable[[Any, Report, date], Report] | None = None


def form_of(soort: str) -> Form:
    """The form of a kind whose talks have a report."""
    form: Form = of_kind(__name__, soort).FORM
    return form
