"""What ``spv extend`` asks about an extension, and how it reads each answer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from spvgen.cli.asking.answers import read_text
from spvgen.cli.asking.kept import BACK, Kept
from spvgen.cli.talks.extended_talks import read_days, with_help
from spvgen.cli.talks.planfile import PlanFile
from spvgen.cli.terminal.ask import Question, answer, chosen, say_back, text_reader, unsaid
from spvgen.cli.terminal.days import like_day, read_day, read_day_of_plan
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.refusals import Refusals
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import doubt, mean, where_needed
from spvgen.dates import format_date, typed_date
from spvgen.lengths import Length, length_in
from spvgen.scaffold.typed import MOST_WEEKS
from spvgen.workdays import is_workday, next_workday


def ask_extension(file: PlanFile, given: dict[str, str | None], kept: Kept | None) -> dict[str, Any]:
    """The new end, the reason and the day on which it was agreed; asked with ``kept``. Raises WrongUse."""
    questions = extension_questions(file)
    if not kept:
        answers = {key: answer(one, given[key], asking=False) for key, one in questions.items()}
        answers |= {"einde": _workday(answers["einde"], None, questions["einde"].read)}
        if late := _too_late(answers["datum"], answers["einde"]):
            tell(f"Let op: {late}")
        return answers
    answers = {}
    for key, one in questions.items():
        asked = _in_time(one, answers["einde"]) if key == "datum" else one
        answers[key] = kept.propose(key, asked, given[key])
        if key == "einde":
            answers[key] = _workday(answers[key], kept, one.read)
        if key == "reden" and given["reden"] is None:
            answers[key] = with_help(file, answers[key], answers["einde"], kept)
    return answers


def _in_time(question: Question, end: date) -> Question:
    """The question on which day an extension was agreed; one that leaves no time up to its end is doubted."""

    def read(typed: str) -> date:
        day: date = question.read(typed)
        if late := _too_late(day, end):
            with where_needed():
                doubt(late, f"Was het eerder? Typ die dag. Moet het plan langer lopen? Ga met {BACK} terug.")
        return day

    return replace(question, read=read, default=question.default if date.today() < end else "")


def _too_late(agreed: date, end: date) -> str:
    """That there is no time between an agreement and the new end; empty where there is."""
    if agreed < end:
        return ""
    when = "op" if agreed == end else "na"
    return (
        f"dit is {when} de nieuwe laatste dag afgesproken ({format_date(end)}): er is geen tijd meer om te "
        "verbeteren."
    )


def _workday(end: date, kept: Kept | None, read: Callable[[str], date]) -> date:
    """The end; where it is no working day that is said, and whoever answers may take another day."""
    if is_workday(end):
        return end
    day, following = format_date(end, weekday=True).capitalize(), next_workday(end)
    told = f"{day} is geen werkdag; de eerste werkdag daarna is {format_date(following, weekday=True)}."
    if kept is None:
        tell(told)
        return end

    def read_another(typed: str) -> date:
        meant = chosen(typed, ("ja", "nee"))
        return {"ja": following, "nee": end}[meant] if meant else read(typed)

    stays = f"nee (dan blijft het {format_date(end, weekday=True)})"
    question = f"Wordt dat de laatste dag: ja, {stays} of een andere dag"
    last = kept.ask(f"einde:{end}", question, read_another, default="ja", lead=told)
    kept.keep("einde", str(last))
    return last if last in (end, following) else _workday(last, kept, read)


def extension_questions(file: PlanFile) -> dict[str, Question]:
    """What to know of an extension, by key."""
    plan = file.plan
    text = read_text((plan.over, file.people.name(plan.over)))
    reason = text_reader(
        lambda typed: text(_reason(typed)),
        example="Je ging van 71% naar 84%, en met meer tijd is 90% haalbaar.",
        needed=True,
        least=3,
    )
    until = f"De nieuwe laatste dag, zoals {like_day(plan.einde, 'coming')}, of hoeveel langer, zoals 6 weken"
    return {
        "einde": Question("--einde", until, partial(_read_end, plan.einde), needed=True),
        "reden": Question("--reden", "Waarom verlengen jullie", reason, needed=True),
        "datum": Question(
            "--datum",
            f"Dag waarop jullie dit afspraken, zoals {like_day(date.today())}",
            read_day_of_plan(plan),
            str(date.today()),
        ),
    }


def _read_end(now: date, typed: str) -> date:
    if length := length_in(typed):
        return _later(now, length)
    if weeks := length_in(f"{typed} weken"):
        return _later(now, weeks, typed.strip())
    day = read_day(typed, now + timedelta(days=1), "coming")
    if day <= now:
        raise WrongUse(f"Het plan loopt al tot en met {format_date(now)}.", "Kies een latere dag.")
    if day > now + timedelta(weeks=MOST_WEEKS):
        message = f"Het einde is nu {format_date(now)}, en dit is meer dan {MOST_WEEKS} weken later."
        raise WrongUse(message, "Klopt het jaar?")
    return day


def _later(now: date, length: Length, number: str = "") -> date:
    """The end so much later, if whoever is there says so; a bare ``number`` may be one of weeks."""
    if length.weeks > MOST_WEEKS:
        raise WrongUse(f"Dat is meer dan {MOST_WEEKS} weken.", "Kies een eerdere dag.")
    end = length.after(now)
    day = format_date(end, weekday=True)
    asked = f"Bedoel je {number} weken? " if number else ""
    told = f"{asked}Geteld vanaf {format_date(now)} is dat {day}."
    mean(told, "Klopt dat? Druk dan op Enter.", typed_date(end))
    if number:
        raise WrongUse(f"‘{number}’ is geen dag.", f"Bedoel je {number} weken? Typ dan: {number} weken")
    say_back(day)
    return end


def _reason(typed: str) -> str:
    if not typed.strip():
        hint = "Schrijf wat er vooruitging, en wat er nog ontbreekt."
        raise WrongUse("Een reden is nodig.", hint)
    return typed.strip()


def refuse_wrong(
    file: PlanFile,
    given: dict[str, str | None],
    talks: Sequence[str] | None,
    refused: Refusals,
    *,
    asking: bool,
) -> None:
    """Raise WrongUse that tells all that is wrong with what is given, besides what was refused before."""
    refused.options(extension_questions(file), given, "" if asking else "extend")
    for one in talks or ():
        with unsaid():
            refused.of(partial(read_days, [one], file.plan.eerste_dag_verlenging), "--evaluatie")
    refused.settle()
