"""Time-bound: an exam behind its course, and a training with time left to use what was learned (T11, T13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import count
from spvgen.rules.reading.patterns import has_part
from spvgen.rules.reading.plan_days import shown_day
from spvgen.rules.reading.related import keywords
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.reading.time_texts import Within, first_date_in, last_date_in
from spvgen.rules.rule import Hit, Hits, RuleSettings
from spvgen.workdays import next_workday, previous_workday

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan


def examen_voor_einde_cursus(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een examen valt voordat de cursus klaar is.

    Wie examen doet voordat alle stof is behandeld, begint met een achterstand. Zakken zegt dan iets over de
    planning en niet over de medewerker. Plan het examen na de laatste cursusdag, en laat tijd om te leren.
    Een tussentoets of een instaptoets mag natuurlijk wel eerder.

    Bron: art. 7:669 lid 3 sub d BW (het tekortschieten mag niet komen door te weinig zorg voor scholing).

    Fout:
        acties:
          - titel: Examen agendabeheer
            afspraak: Je doet op 12 maart 2026 examen.
            deadline: 2026-03-12

    Goed:
        acties:
          - titel: Examen agendabeheer
            afspraak: Je doet op 31 maart 2026 examen.
            deadline: 2026-03-31
    """
    for exam in _exams(plan):
        late = [one for one in _courses(plan) if one.end > exam.day and _belong_together(exam, one)]
        if late:
            course = max(late, key=lambda one: one.end)
            message = (
                f"Het examen is op {format_date(exam.day)}, maar ‘{course.name}’ loopt tot en met "
                f"{format_date(course.end)}."
            )
            yield Hit(exam.path, message, _hint(course.end, plan.einde), quote=exam.quote)


_TO_LEARN: Final = timedelta(days=7)


def _hint(end: date, last: date) -> str:
    day = next_workday(end + _TO_LEARN)
    if day > last:
        return f"Zet het examen na {format_date(end)}, of laat de cursus eerder klaar zijn."
    return (
        f"Zet het examen na de laatste cursusdag, bijvoorbeeld op {format_date(day, weekday=True)} ({day})."
    )


# --- Exams -----------------------------------------------------------------------------------------

_EXAM: Final = re.compile(
    r"\b(?!(?:tussen|instap|ingangs?|in|start|voor|nul|deel|proef|oefen|methode|begin|aanvangs)-?(?:toets|examen))"
    r"(?:\w{3,}|eind)?(?:examen|toets)\b|\bproeve van bekwaamheid\b|\b(?:slaag|haal|behaal)\w*\b[^.]{0,40}\b"
    r"(?:certificaat|diploma)\b",
    re.IGNORECASE,
)
_PARTS: Final = ("examen", "toets", "proeve", "certificaat", "diploma")
"""A text without any of these names no exam."""
_INTERIM: Final = re.compile(
    r"\b(?:module|deel|blok|onderdeel|ronde) \d|\b(?:eerste|tussentijdse) (?:toets|examen|deel|module)",
    re.IGNORECASE,
)


class _Exam(NamedTuple):
    """An exam with its day: where it is told, in which words, what it is about, which goals it serves."""

    path: NodePath
    day: date
    quote: str
    about: frozenset[str]
    goals: tuple[str, ...]
    support: int = -1
    """The support in whose text it stands, if any."""


def _exams(plan: Verbeterplan) -> Iterator[_Exam]:
    """Actions and support of which the day of the exam is written out, or bounded by the deadline."""
    within = (plan.looptijd.start, plan.einde)
    for index, action in enumerate(plan.acties):
        text = f"{action.titel}. {action.afspraak}"
        if found := _day_of_exam(action.afspraak, text, plan.uiterlijk(action.deadline), within):
            goals = tuple(action.voor_doel or ())
            yield _Exam(("acties", index, "afspraak"), *found, keywords(text), goals)
    for index, support in enumerate(plan.ondersteuning):
        if found := _day_of_exam(support.afspraak, support.afspraak, None, within):
            goals = tuple(support.voor_doel or ())
            about = keywords(f"{support.titel or ''} {support.afspraak}")
            yield _Exam(("ondersteuning", index, "afspraak"), *found, about, goals, index)


def _day_of_exam(text: str, whole: str, deadline: date | None, within: Within) -> tuple[date, str] | None:
    """The day in the clause that names the exam; else the deadline, by which it is done at the latest."""
    if not has_part(whole.casefold(), _PARTS) or not _EXAM.search(whole) or _INTERIM.search(whole):
        return None
    clauses = (
        re.split(r",\s+|\ben\s+(?=(?:je |daarna |dan )?(?:doe|maak|leg|haal))", sentence)
        for sentence in sentences_in(text, ";")
    )
    for clause in chain.from_iterable(clauses):
        if _EXAM.search(clause) and (found := first_date_in(clause, within)):
            return found
    return (deadline, "") if deadline and first_date_in(text, within) is None else None


# --- Courses ---------------------------------------------------------------------------------------

_COURSE: Final = r"(?i)\w*(?:cursus|leergang|opleiding|training|scholing|module|e-learning)\w*"


class _Course(NamedTuple):
    """Support in which somebody learns, with its last day."""

    place: int
    name: str
    end: date
    about: frozenset[str]
    goals: tuple[str, ...]


def _courses(plan: Verbeterplan) -> Iterator[_Course]:
    within = (plan.looptijd.start, plan.einde)
    for index, support in enumerate(plan.ondersteuning):
        text = f"{support.titel or ''}. {support.afspraak}"
        if support.vorm not in (None, "training") or not (support.vorm or re.search(_COURSE, text)):
            continue
        end = _end_of(support, within)
        if end:
            yield _Course(index, support.noemer, end, keywords(text), tuple(support.voor_doel or ()))


def _end_of(support: Ondersteuning, within: Within) -> date | None:
    """Its last day: by the key, else the last that the text names."""
    return support.einde or last_date_in(support.afspraak, within)


_NO_SUBJECT: Final = keywords(
    "examen eindtoets toetsen cursus leergang opleiding scholing module certificaat dagen"
)


def _belong_together(exam: _Exam, course: _Course) -> bool:
    """The exam stands in the course itself, or shares a telling word with it."""
    if exam.support >= 0:
        return exam.support == course.place
    return bool((exam.about & course.about) - _NO_SUBJECT)


# --- Training --------------------------------------------------------------------------------------


def training_te_laat(plan: Verbeterplan, settings: RuleSettings) -> Hits:
    """Een training is pas vlak voor het einde van het plan klaar.

    Wat je leert, moet je ook nog kunnen laten zien. Eindigt een training minder dan vier weken voor het
    einde, dan is die tijd er bijna niet. Plan de training eerder, of kies een later einde.

    Bron: adviezen over de duur van een verbetertraject: ten minste zo lang als de training die erin zit,
    met daarna tijd om te oefenen.

    Fout:
        ondersteuning:
          - titel: Training agendabeheer
            vorm: training
            afspraak: Je volgt de training agendabeheer van twee dagdelen.
            wie: Waterland Academie
            start: 2026-08-04
            einde: 2026-08-11

    Goed:
        ondersteuning:
          - titel: Training agendabeheer
            vorm: training
            afspraak: Je volgt de training agendabeheer van twee dagdelen.
            wie: Waterland Academie
            start: 2026-03-10
            einde: 2026-03-17
    """
    weeks = settings.training_voor_einde_weken
    latest = plan.einde - timedelta(weeks=weeks)
    for index, support in enumerate(plan.ondersteuning):
        if support.vorm != "training":
            continue
        for path, day in _training_ends(plan, index, support):
            if latest < day <= plan.einde:
                left = (plan.einde - day).days
                then = (
                    f"daarna duurt het plan nog maar {count(left, 'dag', 'dagen')}"
                    if left
                    else "dat is de laatste dag van het plan"
                )
                message = f"De training eindigt op {format_date(day)}; {then}."
                yield Hit(path, message, _more_time(plan, day, weeks))


def _more_time(plan: Verbeterplan, day: date, weeks: int) -> str:
    """How to leave ``weeks`` behind a training: end it sooner, if that can be, or the plan later."""
    needed = format_date(day + timedelta(weeks=weeks))
    ready = previous_workday(plan.einde - timedelta(weeks=weeks))
    if ready <= plan.looptijd.start:
        return f"Verleng het plan tot ten minste {needed}."
    sooner = shown_day(ready)
    return f"Zorg dat de training uiterlijk {sooner} klaar is, of verleng het plan tot ten minste {needed}."


def _training_ends(plan: Verbeterplan, index: int, support: Ondersteuning) -> Iterator[tuple[NodePath, date]]:
    """When a training ends: by its key, else by its text, else by the action that bears its name."""
    within = (plan.looptijd.start, plan.einde)
    if support.einde:
        yield ("ondersteuning", index, "einde"), support.einde
    elif named := last_date_in(support.afspraak, within):
        yield ("ondersteuning", index, "afspraak"), named
    elif support.titel:
        yield from _named_action(plan, support.titel.casefold(), within)


def _named_action(plan: Verbeterplan, title: str, within: Within) -> Iterator[tuple[NodePath, date]]:
    for i, action in enumerate(plan.acties):
        if title not in f"{action.titel} {action.afspraak}".casefold():
            continue
        if action.deadline:
            yield ("acties", i, "deadline"), action.deadline
        elif named := last_date_in(action.afspraak, within):
            yield ("acties", i, "afspraak"), named
