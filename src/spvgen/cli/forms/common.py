"""What the report of a talk asks in every kind of document: day, who was there, what was said and agreed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from spvgen.cli.answers import Read, in_keys
from spvgen.cli.ask import read_day_of_plan, say_back
from spvgen.cli.forms.present import Persons, names_by_role, read_names
from spvgen.cli.outcome import WrongUse
from spvgen.cli.talk import Report, Talk
from spvgen.dates import WEEKDAYS, format_date, meant_date, typed_date
from spvgen.dutch import DutchValueError, slug
from spvgen.rules.afspraken import is_settled

if TYPE_CHECKING:
    from spvgen.edit import NewValue
    from spvgen.people import People


def read_held(plan: Any) -> Read:
    """A reader of the day of a talk: it has come, and the plan was there. Raises WrongUse."""
    read = read_day_of_plan(plan)
    return lambda answer: str(read(answer))


def ask_day(talk: Talk, report: Report, read: Read | None = None) -> NewValue:
    """The day of the talk; the planned one unless that is still to come."""
    planned = talk.moment.datum
    default = typed_date(planned) if planned <= date.today() else ""
    when = f"gepland op {format_date(planned, weekday=True)}"
    question = f"Datum van het gesprek ({when})"
    return talk.ask("datum", question, _in_year_of(planned, read or read_held(talk.plan)), default=default)


def _in_year_of(planned: date, read: Read) -> Read:
    """The same reader, which takes a day without a year to be the one nearest to the day that was planned."""

    def with_year(answer: str) -> str:
        bare = re.search(r"\d", answer) and not re.search(r"\d{4}|['’]\d{2}$|\d+[-/.]\d+[-/.]\d+", answer)
        year = _nearest_year(answer, planned) if bare else None
        return read(f"{answer} {year}" if year else answer)

    return with_year


def _nearest_year(day: str, planned: date) -> int | None:
    """The year in which a day falls nearest to the planned one: *28 december* before *4 januari*.

    None for what is no day in any of them.
    """
    bare = re.sub(r"^[^\W\d]+[.,]? ", "", day)  # that it is another day of the week is for the reader to tell
    days = []
    for year in (planned.year, planned.year - 1, planned.year + 1):
        with suppress(DutchValueError):  # 29 February
            days.append(meant_date(f"{bare} {year}"))
    nearest = min(days, key=lambda one: abs(one - planned), default=None)
    return nearest.year if nearest else None


def ask_present(talk: Talk, persons: Persons) -> NewValue:
    """Who was there; the proposal is all ``persons`` that the document knows of."""
    names = names_by_role(persons, talk.people)
    question = "Wie waren erbij? Voornaam en achternaam, met komma’s ertussen"
    read = read_names(talk.text, names)
    answer = talk.ask(
        "aanwezig", question, lambda typed: ", ".join(read(typed)), default=", ".join(names.values())
    )
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
    lead = "Wat is er besproken? Typ gerust meer regels; een lege regel sluit af."
    return "\n".join(talk.several("besproken", "Besproken", talk.text, lead))


def ask_agreements(talk: Talk, report: Report) -> NewValue:
    """What was agreed, each with a term."""
    lead = "Wat spraken jullie af? Eén afspraak per regel, met wie en wanneer; een lege regel sluit af."
    agreed = talk.several("afspraken", "Afspraak", talk.text, lead)
    return [_with_term(talk, number, one) for number, one in enumerate(agreed, start=1)]


def _with_term(talk: Talk, number: int, agreement: str) -> str:
    """Ask on where an agreement says not when; whoever leaves it empty leaves it as it is."""
    if is_settled(agreement):
        return agreement
    question = "  Wanneer, of hoe vaak? (Enter: de afspraak blijft zo)"
    key = f"afspraken:{number}:termijn"
    return talk.ask(key, question, lambda typed: _joined(agreement, talk.text(typed))) or agreement


def _joined(agreement: str, typed: str) -> str:
    """The agreement with its term behind it; what repeats the agreement takes its place."""
    if not typed or _repeats(typed, agreement):
        return typed
    when = typed[:1].lower() + typed[1:] if _WHEN.match(typed) else typed
    joined = f"{agreement.rstrip(' .')}, {when.rstrip('.')}."
    say_back(joined)
    return joined


_WHEN: Final = re.compile(
    rf"(?:{'|'.join(WEEKDAYS)}|uiterlijk|elke|iedere|v[oó][oó]r|op|in|vanaf|per|[a-z]+lijks|morgen|volgende)\b",
    re.IGNORECASE,
)
"""How a term begins, which stands small within a sentence; a name would not."""


def _repeats(typed: str, agreement: str) -> bool:
    """Whether at least half of the words of an agreement come back."""
    words, again = (set(slug(text).split("-")) for text in (agreement, typed))
    return 2 * len(words & again) >= len(words)


# --- Options ---------------------------------------------------------------------------------------


def common_option(
    key: str, value: str | Sequence[str], text: Read, people: People, persons: Persons
) -> NewValue:
    """What was typed behind an option for who was there, or for text. Raises WrongUse."""
    if key == "aanwezig":
        read = read_names(text, names_by_role(persons, people))
        return in_keys([name for one in value for name in read(one)], people)
    return text(value) if isinstance(value, str) else [text(one) for one in value]


def taken_apart(typed: str, option: str, example: str) -> tuple[str, str, str]:
    """``Omzet=72%; twee orders`` in its three pieces. Raises WrongUse."""
    name, sign, rest = typed.partition("=")
    value, _, words = rest.partition(";")
    if not sign or not name.strip() or not value.strip():
        raise WrongUse(f"Achter {option} kan ‘{typed}’ niet.", f'Schrijf het zo: {option} "{example}"')
    return name.strip(), value.strip(), words.strip()
