"""What the report of a talk asks in every kind of document: day, who was there, what was said and agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from spvgen.cli.asking.answers import Read, in_keys
from spvgen.cli.asking.kept import CLOSES
from spvgen.cli.talks.forms.present import Persons, names_by_role, read_names
from spvgen.cli.talks.forms.term import with_term
from spvgen.cli.talks.talk import Report, Talk
from spvgen.cli.terminal.days import first_day, read_day_of_plan
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import doubt, where_needed
from spvgen.dates import format_date, meant_day, parse_date, typed_date
from spvgen.dutch import DutchValueError
from spvgen.intake.sentence import as_told
from spvgen.kinds.verloop import Oordeel
from spvgen.wrapped import bare_point

if TYPE_CHECKING:
    from spvgen.edit import NewValue
    from spvgen.people import People


def read_held(plan: Any) -> Read:
    """A reader of the day of a talk: it has come, and the plan was there. Raises WrongUse."""
    read = read_day_of_plan(plan)
    return lambda answer: str(read(answer))


def ask_day(talk: Talk, report: Report, read: Read | None = None) -> NewValue:
    """The day of the talk; the planned one unless that is still to come, or is in days that don't count."""
    planned = talk.moment.datum
    held = _after_breaks(talk.plan, planned)
    default = str(held) if held <= date.today() else ""
    when = f"gepland op {format_date(planned, weekday=True)}"
    lead = f"{in_a_break(talk.plan, planned)} Voer het gesprek daarna." if held != planned else ""
    question = f"Datum van het gesprek ({when})"
    if not default:
        lead = f"{lead}\n{_to_come(talk.plan, held)}".lstrip()
    read = _on_a_likely_day(talk.plan, planned, in_year_of(planned, read or read_held(talk.plan)))
    return talk.ask("datum", question, read if default else _once_held(read), default=default, lead=lead)


def _to_come(plan: Any, planned: date) -> str:
    """That a talk is still to come. Raises WrongUse before the first day on which it could have been."""
    if date.today() < (first := first_day(plan)):
        message = f"Dit gesprek is nog niet geweest: het staat gepland op {format_date(planned)}."
        begins = f"{format_date(first).capitalize()} is de eerste dag die telt, en die moet nog komen."
        raise WrongUse(message, f"{begins} Typ deze opdracht na het gesprek.")
    day = format_date(planned, weekday=True)
    return (
        f"Dit gesprek staat gepland op {day}, en die dag moet nog komen.\n"
        f"Hebben jullie het al gehouden? Typ dan op welke dag. {_NOT_YET}"
    )


_NOT_YET: Final = "Anders: stop met Ctrl-C, en typ deze opdracht na het gesprek."


def _once_held(read: Read) -> Read:
    """The same reader of a day, where there is none to propose."""

    def read_some(answer: str) -> str:
        if answer.strip(" .!").casefold() in ("", "nee", "nog niet", "-"):
            hint = f"Hebben jullie het al gehouden? Typ dan op welke dag. {_NOT_YET}"
            raise WrongUse("Dit gesprek is nog niet geweest.", hint)
        return read(answer)

    return read_some


def _after_breaks(plan: Any, day: date) -> date:
    """The first working day from a day on that counts; the day itself where it does."""
    from spvgen.workdays import next_workday

    while pause := _break_on(plan, day):
        day = next_workday(pause.tot_en_met + timedelta(days=1))
    return day


def _break_on(plan: Any, day: date) -> Any:
    """The break that a day lies in; None where it counts, and in a kind of document without breaks."""
    find = getattr(plan, "onderbroken_op", None)
    return find(day) if find else None


def in_a_break(plan: Any, day: date) -> str:
    """That a day does not count, and which days do not; empty where it does."""
    if (pause := _break_on(plan, day)) is None:
        return ""
    span = f"{format_date(pause.van)} tot en met {format_date(pause.tot_en_met)}"
    return f"{format_date(day).capitalize()} telt niet mee: er was een onderbreking van {span}."


def _on_a_likely_day(plan: Any, planned: date, read: Read) -> Read:
    """The same reader, which doubts once whether a talk was on a day that does not count, or is a day off."""

    def read_day(answer: str) -> str:
        day = parse_date(read(answer))
        if told := in_a_break(plan, day) or _on_a_day_off(day, planned):
            with where_needed():
                doubt(told, "Was het gesprek op een andere dag? Typ dan die dag.")
        return str(day)

    return read_day


def _on_a_day_off(day: date, planned: date) -> str:
    """That a day is no working day; empty where it is one, or was planned so."""
    from spvgen.workdays import is_workday

    off = day != planned and not is_workday(day)
    return f"{format_date(day, weekday=True).capitalize()} is geen werkdag." if off else ""


def in_year_of(planned: date, read: Read) -> Read:
    """The same reader, which takes a day without a year to be the one nearest to the day that was planned."""

    def with_year(answer: str) -> str:
        try:
            day = meant_day(answer, planned)
        except DutchValueError as error:
            if error.kind == "datum_geen":
                return read(answer)
            raise WrongUse(str(error), error.hint) from None
        return read(answer if answer.strip() == str(day) else typed_date(day))

    return with_year


def ask_present(talk: Talk, persons: Persons, proposed: Sequence[str] = ()) -> NewValue:
    """Who was there; the proposal is all ``persons`` that the document knows of, or those ``proposed``."""
    names = names_by_role(persons, talk.people)
    default = [talk.people.name(one) for one in proposed] or list(names.values())
    question = "Wie waren erbij? Voornaam en achternaam, met komma’s ertussen"
    read = read_names(talk.text, names, default)
    answer = talk.ask("aanwezig", question, lambda typed: ", ".join(read(typed)), default=", ".join(default))
    return in_keys([one for one in answer.split(", ") if one], talk.people)


def named_in(report: Report, part: str, key: str) -> set[str]:
    """What the points of a part of a report are about, by their ``key``."""
    points = report.get(part, ())
    return {str(one[key]) for one in points if isinstance(one, Mapping)} if points else set()


def explained(point: dict[str, NewValue], words: str) -> dict[str, NewValue]:
    """One point of a report with its explanation, where there is one."""
    return point | ({"toelichting": words} if words else {})


def ask_discussed(talk: Talk, report: Report) -> NewValue:
    """What was discussed, on as many lines as somebody likes."""
    lead = f"Wat is er besproken? Typ gerust meer regels; {CLOSES}"
    lines = talk.several("besproken", "Besproken", talk.text, lead, least=3)
    return "\n".join(as_told(line, "We bespraken") for line in lines)


def ask_agreements(talk: Talk, report: Report) -> NewValue:
    """What was agreed, each with a term."""
    lead = f"Wat spraken jullie af? Eén afspraak per regel, met wie en wanneer; {CLOSES}"
    read = unmarked(talk.text)
    return list(talk.several("afspraken", "Afspraak", read, lead, finish=partial(with_term, talk)))


def unmarked(read: Read) -> Read:
    """The same reader of a point of a list, without the sign that it was pasted with."""
    return lambda typed: bare_point(read(typed))


# --- Options ---------------------------------------------------------------------------------------


def common_option(
    key: str, value: str | Sequence[str], text: Read, people: People, persons: Persons
) -> NewValue:
    """What was typed behind an option for who was there, or for text. Raises WrongUse."""
    if key == "aanwezig":
        read = read_names(text, names_by_role(persons, people))
        return in_keys([name for one in value for name in read(one)], people)
    for one in [value] if isinstance(value, str) else value:
        if key in _IN_WORDS and 0 < len(one.strip()) < _LEAST:
            raise WrongUse(
                f"‘{one}’ zegt te weinig.", "Wie het later leest, was er niet bij. Schrijf een zin."
            )
    return text(value) if isinstance(value, str) else [unmarked(text)(one) for one in value]


_IN_WORDS: Final = frozenset({"besproken", "afspraken"})
_LEAST: Final = 3
"""Characters: what is asked for in a talk is doubted there, and an option can't be."""


def option_pieces(typed: str, option: str, example: str) -> tuple[str, str, str]:
    """``Omzet=72%; twee orders`` in its three pieces. Raises WrongUse."""
    name, sign, rest = typed.partition("=")
    value, _, words = rest.partition(";")
    if not sign or not name.strip() or not value.strip():
        raise WrongUse(f"Achter {option} kan ‘{typed}’ niet.", f'Schrijf het zo: {option} "{example}"')
    return name.strip(), value.strip(), words.strip()


DONE: Final = ("ja", "deels", "nee")
OPEN: Final = "loopt_nog"
"""The answer about what is still to be done: the report is silent of it, and its document says so."""
JUDGEMENTS: Final = tuple(map(str, Oordeel))
