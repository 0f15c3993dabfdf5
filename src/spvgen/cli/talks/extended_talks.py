"""The evaluations that an extension brings: their days, proposed or typed, and their names."""

from collections.abc import Sequence
from datetime import date

from spvgen.cli.asking.kept import Kept
from spvgen.cli.terminal.ask import Question
from spvgen.cli.terminal.days import read_day
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dates import format_date, typed_date
from spvgen.dutch import join_list
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.scaffold.span import ordinal
from spvgen.workdays import evaluation_dates, next_talk_day, often_free, previous_workday


def ask_days(plan: Verbeterplan, end: date, typed: Sequence[str] | None, kept: Kept | None) -> list[date]:
    """The days of the new evaluations: given, asked with ``kept``, or proposed. Raises WrongUse."""
    first = plan.eerste_dag_verlenging
    if typed:
        return _read_days(typed, first)
    proposed = proposed_days(plan, end)
    if not proposed:
        raise WrongUse(
            f"Tussen {format_date(first)} en {format_date(end)} is er geen werkdag voor een nieuw gesprek.",
            "Kies een later einde. Tot veertien dagen na het einde mag een gesprek ook zonder verlenging.",
        )
    if kept is None:
        return proposed
    lead = f"Voorstel voor de gesprekken: {join_list([format_date(day, weekday=True) for day in proposed])}."
    shown = ", ".join(map(typed_date, proposed))

    def read(words: str) -> str:
        days = proposed if words == shown else _read_days(words.split(","), first, proposed[-1])
        return ", ".join(map(str, days))

    question = "Datums van de gesprekken, met een komma ertussen"
    asked = Question("--evaluatie", question, read, shown)
    days = kept.propose(f"gesprekken:{end}", asked, None, lead=lead)
    return list(map(date.fromisoformat, days.split(", ")))


def _read_days(typed: Sequence[str], first: date, like: date | None = None) -> list[date]:
    days = sorted({read_day(one, first, "coming", like) for one in typed})
    if days[0] < first:
        raise WrongUse(
            f"Een nieuw gesprek kan vanaf {format_date(first)}; {format_date(days[0])} is te vroeg.",
            "Wat eerder valt, hoort bij het plan zoals jullie het eerder afspraken.",
        )
    return days


def proposed_days(plan: Verbeterplan, end: date) -> list[date]:
    """Days for the evaluations of an extension, the last at its end; none where there is no room.

    Of an end that many have off the last is the first day behind it on which people can meet (T05).
    """
    last, first = previous_workday(end), plan.eerste_dag_verlenging
    last = next_talk_day(last) if often_free(last) else last
    if last < first:
        return []
    begin = max(plan.einde, plan.evaluatiemomenten[-1].datum)
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
