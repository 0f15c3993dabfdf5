"""What an extension brings: evaluations, with their days and names, and the help that goes on."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from spvgen.cli.asking.answers import Read, read_text
from spvgen.cli.asking.kept import Kept
from spvgen.cli.talks.planfile import PlanFile
from spvgen.cli.terminal.ask import Question, says_nothing, text_reader
from spvgen.cli.terminal.days import read_day
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import doubt, where_needed
from spvgen.dates import format_date, typed_date
from spvgen.dutch import join_list
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.nameforms import first_name
from spvgen.rules.proces.verlenging import help_stops, tells_of_help
from spvgen.scaffold.span import ordinal
from spvgen.workdays import evaluation_dates, next_talk_day, often_free, previous_workday


def ask_days(
    plan: Verbeterplan, end: date, typed: Sequence[str] | None, kept: Kept | None, agreed: date
) -> list[date]:
    """The days of the new evaluations: given, asked with ``kept``, or proposed. Raises WrongUse.

    They come after the day on which the extension was ``agreed``; that they don't is told.
    """
    first = plan.eerste_dag_verlenging
    if typed:
        given = read_days(typed, first)
        if early := _too_early(given, agreed):
            tell(f"Let op: {early}")
        return given
    proposed = proposed_days(plan, end, agreed)
    if not proposed:
        raise WrongUse(
            f"Tussen {format_date(first)} en {format_date(end)} is er geen werkdag voor een nieuw gesprek.",
            "Kies een later einde. Tot veertien dagen na het einde mag een gesprek ook zonder verlenging.",
        )
    if kept is None:
        return proposed
    lead = f"Voorstel voor de gesprekken: {join_list([format_date(day, weekday=True) for day in proposed])}."
    if past := [format_date(day) for day in proposed if day < date.today()]:
        lead += f"\nLet op: {join_list(past)} {'is' if len(past) == 1 else 'zijn'} al geweest."
    shown = ", ".join(map(typed_date, proposed))

    def read(words: str) -> str:
        days = proposed if words == shown else read_days(words.split(","), first, proposed[-1])
        if words != shown and (early := _too_early(days, agreed)):
            with where_needed():
                doubt(early, "Kies dagen die nog moeten komen.")
        return ", ".join(map(str, days))

    question = "Datums van de gesprekken, met een komma ertussen"
    asked = Question("--evaluatie", question, read, shown)
    days = kept.propose(f"gesprekken:{end}:{agreed}", asked, None, lead=lead)
    return list(map(date.fromisoformat, days.split(", ")))


def read_days(typed: Sequence[str], first: date, like: date | None = None) -> list[date]:
    """The days of new evaluations in their order. Raises WrongUse."""
    days = sorted({read_day(one, first, "coming", like) for one in typed})
    if days[0] < first:
        raise WrongUse(
            f"Een nieuw gesprek kan vanaf {format_date(first)}; {format_date(days[0])} is te vroeg.",
            "Wat eerder valt, hoort bij het plan zoals jullie het eerder afspraken.",
        )
    return days


def _too_early(days: Sequence[date], agreed: date) -> str:
    """That a talk comes before the day on which the extension was agreed; empty where none does."""
    if days[0] >= agreed:
        return ""
    early = format_date(days[0], weekday=True)
    return f"een gesprek op {early} ligt vóór de dag waarop jullie dit afspraken: {format_date(agreed)}."


def proposed_days(plan: Verbeterplan, end: date, agreed: date) -> list[date]:
    """Days for the evaluations of an extension, the last at its end; none where there is no room.

    They come after the day on which it was ``agreed``, unless that is past its end, which is told elsewhere.

    Of an end that many have off the last is the first day behind it on which people can meet (T05).
    """
    last, first = previous_workday(end), plan.eerste_dag_verlenging
    last = next_talk_day(last) if often_free(last) else last
    if last < first:
        return []
    begin = max(plan.einde, plan.evaluatiemomenten[-1].datum, agreed if agreed < last else date.min)
    return [day for day in evaluation_dates(begin, last, least=2) if day >= first]


def moment_names(plan: Verbeterplan, number: int) -> list[str]:
    """Names for so many evaluations of one more extension, that no evaluation of the plan has yet."""
    past = len(plan.verlengingen or ())
    which = f"na {ordinal(past).lower()} verlenging" if past else "na verlenging"
    interim = [f"{ordinal(item)} evaluatie {which}" for item in range(number - 1)]
    taken = {moment.naam for moment in plan.evaluatiemomenten}
    return [_free(name, taken) for name in (*interim, f"Eindbeoordeling {which}")]


def _free(name: str, taken: set[str]) -> str:
    return name if name not in taken else _free(f"{name} (nieuw)", taken)


# --- Help ---------------------------------------------------------------------------------------------


def with_help(file: PlanFile, reason: str, end: date, kept: Kept) -> str:
    """The reason with the help up to the new end behind it, for it is the reason that is signed."""
    plan = file.plan
    if not help_stops(plan, plan.einde) or tells_of_help(reason, plan):
        return reason
    name, until = file.people.name(plan.over), format_date(end)
    question = Question(
        "--reden",
        f"Welke hulp krijgt {first_name(name)} tot en met {until}",
        _reader(plan, name, file.people.name(plan.leidinggevende.naam)),
        needed=True,
    )
    told = kept.propose("hulp", question, None, lead=_ended(plan))
    said = f"Hulp tot en met {until}: {told}" if told != NO_HELP else f"Tot en met {until} is {NO_HELP}."
    return f"{as_sentence(reason)} {said}"


_SPEAKER: Final = re.compile(r"(?i)\b(?:ik|mij|me|mijzelf|ikzelf)\b")
NO_HELP: Final = "er geen hulp afgesproken"
"""What is kept and written where there is none; P15 tells of it."""


def _reader(plan: Verbeterplan, name: str, manager: str) -> Read:
    words = text_reader(
        read_text((plan.over, name)),
        example=f"{first_name(manager)} coacht je elke vrijdag een half uur.",
        needed=True,
        least=3,
    )

    def read(typed: str) -> str:
        if says_nothing(typed) or not any(map(str.isalnum, typed)):  # Enter as well: nothing is promised
            with where_needed():
                doubt(
                    f"Dan krijgt {first_name(name)} wel meer tijd, maar geen hulp.",
                    "Spreek af wie er helpt, waarmee en hoe vaak.",
                )
            return NO_HELP
        if typed == NO_HELP:
            return typed
        told = words(typed)
        if speaker := _SPEAKER.search(told):
            with where_needed():
                doubt(
                    f"Wie is ‘{speaker[0]}’? In de brief staat dat niet.",
                    f"Schrijf de naam, zoals {first_name(manager)}.",
                )
        return told[:1] + as_sentence(told)[1:]  # it comes behind a colon

    return read


def _ended(plan: Verbeterplan) -> str:
    """Until when each kind of help ran or runs."""
    run = [one for one in plan.ondersteuning if not one.uiterlijk] or plan.ondersteuning
    ends = [(one.in_een_zin, one.einde) for one in run if one.einde]
    verb = "liep" if all(end < date.today() for _, end in ends) else "loopt"
    shown = join_list([f"{name} tot en met {format_date(end)}" for name, end in ends])
    return f"In het plan {verb} {shown}."
