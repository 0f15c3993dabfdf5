"""Days as people type them: how one is read is said, and one that cannot be meant is asked again."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

from spvgen.cli.terminal.ask import say_back, unsaid
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.thin import date_of, rough_day
from spvgen.dates import Side, format_date, meant_day, typed_date
from spvgen.dutch import DutchValueError

_A_MONTH: Final = timedelta(days=28)
_LONG_BEFORE: Final = timedelta(days=92)
"""A plan is signed when it is handed out, and that is weeks before it starts, not a season."""


def read_day(answer: str, around: date | None = None, side: Side = "near", like: date | None = None) -> date:
    """A day; how it is read is said where it is not typed as ``2026-01-12``. Raises WrongUse.

    Without a year it is the one on this ``side`` of a day, which is today unless it is given. ``like`` is an
    example for who types no day.
    """
    around = around or date.today()
    try:
        day = meant_day(answer, around, side)
    except DutchValueError as error:
        raise WrongUse(str(error), _instead(answer, error, around, side, like)) from None
    if answer.strip() != str(day):
        say_back(format_date(day, weekday=True))
    return day


def _instead(answer: str, error: DutchValueError, around: date, side: Side, like: date | None) -> str:
    """What to type where an answer is no day."""
    rough = rough_day(answer, around, side)
    if error.kind != "datum_geen":
        return f"{error.hint} {rough}".rstrip()
    known = date_of(answer, date.today(), side) or rough
    return known or f"Schrijf dag, maand en jaar, zoals {typed_date(like or _near(around, side))}."


def _near(around: date, side: Side) -> date:
    return around + {"past": -1, "near": 0, "coming": 1}[side] * _A_MONTH


def like_day(around: date, side: Side = "past") -> str:
    """A day to show how one is typed, on this ``side`` of another: ``7-9-2026``."""
    return typed_date(_near(around, side))


def read_past_day(answer: str, first: date = date.min) -> date:
    """A day that has come; without a year it is the last one that did. Raises WrongUse.

    An example for who types no day lies not before the ``first`` one.
    """
    day = read_day(answer, side="past", like=max(_near(date.today(), "past"), first))
    if day > date.today():
        message = f"{format_date(day).capitalize()} moet nog komen."
        raise WrongUse(message, "Geef de dag waarop het echt is gebeurd.")
    return day


def read_day_of_plan(plan: Any) -> Callable[[str], date]:
    """A reader of a day that has come, on which the plan was there already. Raises WrongUse."""
    first = first_day(plan)

    def read(answer: str) -> date:
        day = read_past_day(answer, first)
        if day < first:
            told = (
                "de eerste dag van het plan"
                if first == plan.looptijd.start
                else "de dag waarop het plan is uitgereikt"
            )
            message = f"{format_date(day).capitalize()} ligt vóór {told}: {format_date(first)}."
            raise WrongUse(message, _right_year(day, first))
        return day

    return read


def read_signing_day(plan: Any) -> Callable[[str], date]:
    """A reader of a day that has come, not months before the plan was there. Raises WrongUse.

    Nobody signs what was not handed over yet.
    """
    first = first_day(plan)

    def read(answer: str) -> date:
        day = read_past_day(answer)
        if first - day > _LONG_BEFORE:
            message = (
                f"{format_date(day).capitalize()} is lang vóór het plan, dat begint op "
                f"{format_date(plan.looptijd.start)}."
            )
            raise WrongUse(message, _right_year(day, first - _LONG_BEFORE, plan.einde))
        if plan.uitgereikt_op and day < plan.uitgereikt_op:
            message = (
                f"{format_date(day).capitalize()} ligt vóór de dag waarop het plan is uitgereikt: "
                f"{format_date(plan.uitgereikt_op)}."
            )
            hint = "Klopt de dag van tekenen? Is het plan eerder gegeven, verbeter dan ‘uitgereikt_op’."
            raise WrongUse(message, hint)
        return day

    return read


def known_day(read: Callable[[str], date], given: str | None) -> date:
    """The day of an option, read without a word as it is read again later; today where none is given."""
    if given is None:
        return date.today()
    with unsaid():
        return read(given)


def first_day(plan: Any) -> date:
    """The first day on which a plan counts: its start, or when it was handed over."""
    start: date = plan.looptijd.start
    return min(start, getattr(plan, "uitgereikt_op", None) or start)  # not every kind is handed over


def _right_year(day: date, first: date, last: date = date.max) -> str:
    """What to ask about a day before ``first``: mostly somebody typed another year; none after ``last``."""
    years = range(first.year, date.today().year + 1)
    near = (replaced for year in years if (replaced := _in_year(day, year)) and replaced >= first)
    likely = next((one for one in near if one <= min(last, date.today())), None)
    if likely is None:
        return "Klopt het jaar?"
    return f"Klopt het jaar? Bedoel je {format_date(likely)}? Typ dan: {typed_date(likely)}"


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None
