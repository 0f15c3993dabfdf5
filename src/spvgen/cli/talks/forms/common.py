"""What the report of a talk asks in every kind of document: day, who was there, what was said and agreed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from spvgen.cli.asking.answers import Read
from spvgen.cli.asking.kept import CLOSES
from spvgen.cli.talks.forms.present import Persons, names_by_role, read_names
from spvgen.cli.talks.talk import Report, Talk
from spvgen.cli.terminal.ask import say_back, says_nothing
from spvgen.cli.terminal.days import first_day, read_day_of_plan
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import doubt, where_needed
from spvgen.dates import MONTHS, WEEKDAYS, format_date, meant_date, meant_day, parse_date, typed_date
from spvgen.dutch import DutchValueError, slug
from spvgen.edit import NewValue
from spvgen.intake.sentence import as_told
from spvgen.kinds.verloop import Oordeel
from spvgen.people import People
from spvgen.rules.reading.patterns import NUMBER_WORDS
from spvgen.rules.specifiek.afspraken import is_settled
from spvgen.workdays import is_workday, next_workday
from spvgen.wrapped import bare_point


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
    return [talk.people.key(one) for one in answer.split(", ") if one]  # by their key in ``personen.yaml``


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
    lines = talk.kept.several("besproken", "Besproken", talk.text, lead, least=3)
    return "\n".join(as_told(line, "We bespraken") for line in lines)


def ask_agreements(talk: Talk, report: Report) -> NewValue:
    """What was agreed, each with a term."""
    lead = f"Wat spraken jullie af? Eén afspraak per regel, met wie en wanneer; {CLOSES}"
    read = unmarked(talk.text)
    return list(talk.kept.several("afspraken", "Afspraak", read, lead, finish=partial(with_term, talk)))


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
        return [people.key(name) for one in value for name in read(one)]
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


# --- When an agreement is kept ------------------------------------------------------------------------


_LONGEST: Final = 8  # words of a term; what is longer is a sentence
_BEGINS: Final = re.compile(
    rf"(?:\d|'s\b|(?:{'|'.join((*WEEKDAYS, *MONTHS))}|een|één|{NUMBER_WORDS}|elke?|iedere?"
    r"|uiterlijk|v[oó][oó]r|op|in|om|aan|bij|na|over|binnen|tijdens|tussen|vanaf|per|tot|begin|eind|einde|medio|half|halverwege|deze"
    r"|dit|komende?|volgende?|aanstaande|vandaag|morgen|overmorgen|nog|week|steeds|telkens|altijd|\w+lijks"
    r"|(?:de|het|ons) (?:eerste|tweede|derde|vierde|laatste|volgende|komende))\b)",
    re.IGNORECASE,
)
"""How a term begins, which stands small within a sentence; a name or a subject would not."""


def with_term(talk: Talk, number: int, agreement: str) -> str:
    """Ask on where an agreement says not when; whoever leaves it empty leaves it as it is."""
    if is_settled(agreement):
        return agreement
    key, question = f"afspraken:{number}:termijn", "  Wanneer, of hoe vaak? (Enter: de afspraak blijft zo)"
    term = talk.ask(key, question, term_reader(agreement, talk.open_text))
    whole = joined(agreement, term) or agreement
    if term:
        tell(f"  De afspraak wordt: {whole}")
    return whole


def term_reader(agreement: str, text: Read) -> Read:
    """A reader of the term of an agreement, or of the agreement with its term; nothing for nothing.

    What is no term is refused once. Who has none the second time either leaves the agreement as it is.
    """
    refusals = _refusals()

    def read(answer: str) -> str:
        typed = _as_day(text(answer))
        if not typed or joined(agreement, typed) is not None:
            return typed
        if not says_nothing(typed) and (refusal := next(refusals, None)):
            raise refusal
        say_back("geen antwoord. De afspraak blijft zo")
        return ""

    return read


def _refusals() -> Iterator[WrongUse]:
    hint = "Typ alleen dat, zoals: vóór 8 april, of elke vrijdag. Weten jullie het nog niet? Druk op Enter."
    yield WrongUse("Dat is geen duidelijk antwoord op wanneer of hoe vaak.", hint)


def _as_day(typed: str) -> str:
    """A day in figures as a sentence writes it."""
    with suppress(DutchValueError):
        return f"op {format_date(meant_date(typed))}"
    return typed


def joined(agreement: str, typed: str) -> str | None:
    """The agreement with its term behind it; what repeats the agreement takes its place. None for no term."""
    if _repeats(typed, agreement):
        return typed if is_settled(typed) else None
    if not _BEGINS.match(typed) or len(typed.split()) > _LONGEST:
        return None
    whole = f"{agreement.rstrip(' .')}, {typed[:1].lower()}{typed[1:].rstrip(' .')}."
    return whole if is_settled(whole) else None


def _repeats(typed: str, agreement: str) -> bool:
    """Whether at least half of the words of an agreement come back."""
    words, again = (set(slug(text).split("-")) for text in (agreement, typed))
    return 2 * len(words & again) >= len(words)
