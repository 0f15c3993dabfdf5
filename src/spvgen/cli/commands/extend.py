"""``spv extend``: more time for who gets ahead, written into the plan, and the letter about it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from spvgen.cli.terminal.options import LetterFile, LetterFormats, NoInput, OnePlan
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.streams import tell

if TYPE_CHECKING:
    from spvgen.cli.asking.kept import Kept
    from spvgen.cli.talks.planfile import PlanFile
    from spvgen.cli.terminal.ask import Question
    from spvgen.edit import Append
    from spvgen.kinds.verbeterplan import Verbeterplan

SUMMARY: Final = "Verleng een plan en maak de brief daarover."
HELP: Final = """
Verleng een plan en maak de brief daarover.

Verlengen is bedoeld voor wie vooruitgaat, maar de doelen nog niet haalt. Het oude einde blijft in het plan
staan. Er komen nieuwe gesprekken bij, met een nieuwe eindbeoordeling; spv stelt werkdagen voor. De doelen, de
acties en de gevolgen blijven zoals ze zijn afgesproken; wat op het oude einde klaar moest zijn, heeft
tijd tot het nieuwe.

Is van een gesprek dat al geweest is nog geen verslag, dan noemt spv het, en vraagt of je toch wilt verlengen.

spv vraagt wat er ontbreekt, ook welke hulp tot het nieuwe einde doorgaat; je kunt alles ook als optie
meegeven. De hulp schrijf je dan bij --reden. --evaluatie geef je per gesprek. spv
waarschuwt als geen enkele meting vooruitgang laat zien, en als het plan langer dan twaalf maanden duurt.
"""


def extend(
    plan: OnePlan,
    einde: Annotated[str | None, typer.Option(metavar="DATUM", help="De nieuwe laatste dag.")] = None,
    reden: Annotated[
        str | None,
        typer.Option(metavar="TEKST", help="Waarom, en welke hulp doorloopt; dit staat in de brief."),
    ] = None,
    datum: Annotated[
        str | None, typer.Option(metavar="DATUM", help="De dag waarop je dit afspreekt (standaard: vandaag).")
    ] = None,
    evaluatie: Annotated[
        list[str] | None,
        typer.Option(metavar="DATUM", help="Een nieuw gesprek; het laatste is de eindbeoordeling."),
    ] = None,
    no_input: NoInput = False,
    format: LetterFormats = None,
    output: LetterFile = None,
) -> int:
    """Write the extension and its evaluations into the plan, and make the letter."""
    from spvgen.cli.asking.kept import Kept
    from spvgen.cli.talks.out_of_reach import goes_on_with_goals
    from spvgen.cli.talks.planfile import make_letter, open_plan, record, refuse_closed
    from spvgen.cli.talks.unreported import EXTENDING, goes_on_without_reports
    from spvgen.cli.terminal.ask import can_ask
    from spvgen.fingerprint import extension_fingerprint

    file = open_plan(plan, "extend", output, format)
    if isinstance(file, Outcome):
        return file
    refuse_closed(file, "verlengen")
    there = not no_input and can_ask()
    asking = there and (einde is None or reden is None)
    kept = Kept.of(file.path, file.data, "verlenging")
    item = len(file.plan.verlengingen or ())
    day = _known_day(file, datum)
    if not goes_on_without_reports(file, day, EXTENDING, asking=there):
        return Outcome.BROKEN_OFF
    if not goes_on_with_goals(file, asking=there):
        return Outcome.BROKEN_OFF
    with kept.pointed_out():
        answers = _answers(file, {"einde": einde, "reden": reden, "datum": datum}, kept if asking else None)
        days = _days(file.plan, answers["einde"], evaluatie, asking=asking)
        draft = file.sealed(
            _edits(file.plan, answers, days),
            ("verlengingen", item, "vingerafdruk"),
            lambda extended: extension_fingerprint(extended, item),
        )
        told = _in_words(answers["einde"], days)
        outcome = record(file, draft, told, confirm=asking, whole=answers["reden"])
    if outcome is not Outcome.CLEAN:
        return outcome
    kept.remove()
    return make_letter(file, "verlenging", item, output)


def _known_day(file: "PlanFile", given: str | None) -> date:
    """The day of the agreement as far as it is known beforehand. Raises WrongUse for what is no day."""
    from spvgen.cli.terminal.ask import answer

    if given is None:
        return date.today()
    day: date = answer(extension_questions(file)["datum"], given, asking=False)
    return day


# --- What to know ----------------------------------------------------------------------------------


def _answers(file: "PlanFile", given: dict[str, str | None], kept: "Kept | None") -> dict[str, Any]:
    """The new end, the reason and the day on which it was agreed; asked with ``kept``. Raises WrongUse."""
    from spvgen.cli.talks.extended_help import with_help
    from spvgen.cli.talks.goals import tell_goals
    from spvgen.cli.terminal.ask import answer, refuse_gaps

    questions = extension_questions(file)
    if not kept:
        refuse_gaps([(one, given[key]) for key, one in questions.items()], "extend")
        answers = {key: answer(one, given[key], asking=False) for key, one in questions.items()}
        return answers | {"einde": _workday(answers["einde"], None, questions["einde"].read)}
    tell_goals(file.plan, file.people.name(file.plan.over))
    answers = {}
    for key, one in questions.items():
        answers[key] = kept.propose(key, one, given[key])
        if key == "einde":
            answers[key] = _workday(answers[key], kept, one.read)
        if key == "reden" and given["reden"] is None:
            answers[key] = with_help(file, answers[key], answers["einde"], kept)
    return answers


def _workday(end: date, kept: "Kept | None", read: Callable[[str], date]) -> date:
    """The end; where it is no working day that is said, and whoever answers may take another day."""
    from spvgen.cli.terminal.ask import ask, chosen
    from spvgen.dates import format_date
    from spvgen.workdays import is_workday, next_workday

    if is_workday(end):
        return end
    day, following = format_date(end, weekday=True).capitalize(), next_workday(end)
    tell(f"{day} is geen werkdag; de eerste werkdag daarna is {format_date(following, weekday=True)}.")
    if kept is None:
        return end

    def read_day(typed: str) -> date:
        meant = chosen(typed, ("ja", "nee"))
        return {"ja": following, "nee": end}[meant] if meant else read(typed)

    stays = f"nee (dan blijft het {format_date(end, weekday=True)})"
    last = ask(f"Wordt dat de laatste dag: ja, {stays} of een andere dag", read_day, default="ja")
    kept.keep("einde", str(last))
    return last if last in (end, following) else _workday(last, kept, read)


def extension_questions(file: "PlanFile") -> "dict[str, Question]":
    """What to know of an extension, by key."""
    from spvgen.cli.asking.answers import read_text
    from spvgen.cli.terminal.ask import Question, in_words
    from spvgen.cli.terminal.days import like_day, read_day, read_day_of_plan
    from spvgen.dates import format_date, typed_date
    from spvgen.scaffold.typed import MOST_WEEKS

    plan = file.plan
    text = read_text((plan.over, file.people.name(plan.over)))

    def read_end(typed: str) -> date:
        day = read_day(typed, plan.einde + timedelta(days=1), "coming")
        if day <= plan.einde:
            raise WrongUse(f"Het plan loopt al tot en met {format_date(plan.einde)}.", "Kies een latere dag.")
        if day > plan.einde + timedelta(weeks=MOST_WEEKS):
            message = (
                f"Het einde is nu {format_date(plan.einde)}, en dit is meer dan {MOST_WEEKS} weken later."
            )
            raise WrongUse(message, "Klopt het jaar?")
        return day

    return {
        "einde": Question(
            "--einde", f"De nieuwe laatste dag, zoals {like_day(plan.einde, 'coming')}", read_end, needed=True
        ),
        "reden": Question(
            "--reden",
            "Waarom verlengen jullie",
            in_words(
                lambda typed: text(_reason(typed)),
                example="Je ging van 71% naar 84%, en met meer tijd is 90% haalbaar.",
                needed=True,
                least=3,
            ),
            needed=True,
        ),
        "datum": Question(
            "--datum",
            f"Dag waarop jullie dit afspraken, zoals {like_day(date.today())}",
            read_day_of_plan(plan),
            typed_date(date.today()),
        ),
    }


def _reason(typed: str) -> str:
    if not typed.strip():
        hint = "Schrijf wat er vooruitging, en wat er nog ontbreekt."
        raise WrongUse("Een reden is nodig.", hint)
    return typed.strip()


# --- The evaluations -------------------------------------------------------------------------------


def _days(plan: "Verbeterplan", end: date, typed: Sequence[str] | None, *, asking: bool) -> list[date]:
    """The days of the new evaluations: given, asked, or proposed. Raises WrongUse."""
    from spvgen.cli.terminal.ask import ask
    from spvgen.dates import format_date, typed_date
    from spvgen.dutch import join_list

    first = plan.eerste_dag_verlenging
    if typed:
        return _read_days(typed, first)
    proposed = proposed_days(plan, end)
    if not proposed:
        raise WrongUse(
            f"Tussen {format_date(first)} en {format_date(end)} is er geen werkdag voor een nieuw gesprek.",
            "Kies een later einde. Tot veertien dagen na het einde mag een gesprek ook zonder verlenging.",
        )
    if not asking:
        return proposed
    tell(f"Voorstel voor de gesprekken: {join_list([format_date(day, weekday=True) for day in proposed])}.")
    shown = ", ".join(map(typed_date, proposed))
    return ask(
        "Datums van de gesprekken, met een komma ertussen",
        lambda words: proposed if words == shown else _read_days(words.split(","), first),
        default=shown,
    )


def _read_days(typed: Sequence[str], first: date) -> list[date]:
    from spvgen.cli.terminal.days import read_day
    from spvgen.dates import format_date

    days = sorted({read_day(one, first, "coming") for one in typed})
    if days[0] < first:
        raise WrongUse(
            f"Een nieuw gesprek kan vanaf {format_date(first)}; {format_date(days[0])} is te vroeg.",
            "Wat eerder valt, hoort bij het plan zoals jullie het eerder afspraken.",
        )
    return days


def proposed_days(plan: "Verbeterplan", end: date) -> list[date]:
    """Days for the evaluations of an extension, the last at its end; none where there is no room.

    Of an end that many have off the last is the first day behind it on which people can meet (T05).
    """
    from spvgen.workdays import evaluation_dates, next_talk_day, often_free, previous_workday

    last, first = previous_workday(end), plan.eerste_dag_verlenging
    last = next_talk_day(last) if often_free(last) else last
    if last < first:
        return []
    begin = max(plan.einde, plan.evaluatiemomenten[-1].datum)
    return [day for day in evaluation_dates(begin, last, least=2) if day >= first]


def moment_names(plan: "Verbeterplan", number: int) -> list[str]:
    """Names for so many evaluations of one more extension, that no evaluation of the plan has yet."""
    from spvgen.scaffold.span import ordinal

    past = len(plan.verlengingen or ())
    which = f"na {ordinal(past).lower()} verlenging" if past else "na verlenging"
    interim = [f"{ordinal(item)} evaluatie {which}" for item in range(number - 1)]
    taken = {moment.naam for moment in plan.evaluatiemomenten}
    return [_free(name, taken) for name in (*interim, f"Eindbeoordeling {which}")]


def _free(name: str, taken: set[str]) -> str:
    return name if name not in taken else _free(f"{name} (nieuw)", taken)


# --- What to write ---------------------------------------------------------------------------------


def _edits(plan: "Verbeterplan", answers: dict[str, Any], days: list[date]) -> "list[Append]":
    from spvgen.cli.talks.planfile import KEY_ORDER
    from spvgen.edit import Append

    extension = {
        "datum": str(answers["datum"]),
        "nieuw_einde": str(answers["einde"]),
        "reden": answers["reden"],
    }
    named = zip(moment_names(plan, len(days)), days, strict=True)
    return [
        Append(("verlengingen",), extension, order=KEY_ORDER),
        *(Append(("evaluatiemomenten",), {"naam": name, "datum": str(day)}) for name, day in named),
    ]


def _in_words(end: date, days: list[date]) -> str:
    from spvgen.dates import format_date
    from spvgen.dutch import count, join_list

    talks = count(len(days), "nieuw gesprek", "nieuwe gesprekken")
    shown = join_list([format_date(day, weekday=True) for day in days])
    return f"het plan is verlengd tot en met {format_date(end)}, met {talks}: {shown}"
