"""``spv new``: a plan file to fill in, with explanation at every line."""

from datetime import date, timedelta
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from spvgen.cli.ask import Question, answer, ask, can_ask, or_wrong_use, read_day, refuse_gaps
from spvgen.cli.inputs import in_shell
from spvgen.cli.outcome import WrongUse
from spvgen.cli.streams import tell
from spvgen.cli.targets import is_folder, put, refuse_dash
from spvgen.dutch import DutchValueError, closest, format_date

if TYPE_CHECKING:
    from spvgen.scaffold import NewPlan

SUMMARY: Final = "Maak een nieuw plan om in te vullen."
HELP: Final = """
Maak een nieuw plan om in te vullen.

spv stelt een paar vragen en schrijft dan een tekstbestand met uitleg bij elke regel. Wat jij nog invult,
staat er als …. De evaluatiemomenten staan al op werkdagen, hooguit vier weken uit elkaar. Een bestand dat
al bestaat, wordt nooit vervangen. Achter -o staat een map, of een bestand dat eindigt op .yaml.

Je kunt de antwoorden ook als optie meegeven. Met --no-input stelt spv geen vragen; dan zijn NAAM,
--functie, --leidinggevende en --start nodig.
"""
_PROFILES: Final = {"algemeen": "algemeen", "verkoop": "sales", "sales": "sales"}
"""Answer → name of the profile."""

_BEFORE_QUESTIONS: Final = """\
Typ steeds je antwoord en druk op Enter. Met alleen Enter neem je het voorstel tussen [ ] over.
"""
_ENDINGS: Final = (".yaml", ".yml")


def new(  # noqa: PLR0913, PLR0917 - each parameter is an option
    naam: Annotated[str | None, typer.Argument(metavar="NAAM", help="De naam van de medewerker.")] = None,
    functie: Annotated[
        str | None, typer.Option(metavar="TEKST", help="De functie van de medewerker.")
    ] = None,
    leidinggevende: Annotated[
        str | None, typer.Option(metavar="NAAM", help="De naam van de direct leidinggevende.")
    ] = None,
    start: Annotated[
        str | None, typer.Option(metavar="DATUM", help="De eerste dag, bijvoorbeeld 2026-01-12.")
    ] = None,
    weeks: Annotated[
        str | None, typer.Option(metavar="AANTAL", help="Hoeveel weken (standaard: 26).")
    ] = None,
    hr: Annotated[str | None, typer.Option(metavar="NAAM", help="De naam van de HR-adviseur.")] = None,
    organisatie: Annotated[str | None, typer.Option(metavar="NAAM", help="De naam van de werkgever.")] = None,
    profile: Annotated[
        str | None,
        typer.Option(metavar="algemeen|verkoop", help="Welke voorbeelden (standaard: algemeen)."),
    ] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Stel geen vragen.")] = False,
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="MAP|BESTAND", help="Waar het plan komt.")
    ] = None,
) -> None:
    """Write the file of a new plan."""
    given = {
        "naam": naam, "functie": functie, "leidinggevende": leidinggevende, "start": start, "weeks": weeks,
        "hr": hr, "organisatie": organisatie, "profile": profile,
    }  # fmt: skip
    asking = not no_input and can_ask()
    questions = _questions()
    if not asking:
        refuse_gaps([(one, given[key]) for key, one in questions.items()], "new")
    else:
        tell(_BEFORE_QUESTIONS)
    name = answer(questions.pop("naam"), naam, asking=asking)
    target = _free_target(output, name, asking=asking)  # first: nobody likes to answer in vain
    answers = {key: answer(one, given[key], asking=asking) for key, one in questions.items()}
    plan = _plan(name, answers)
    _write(target, plan)
    for remark in plan.span.remarks:
        tell(f"Let op: {remark}")
    _tell_next(target)


# --- What to know ----------------------------------------------------------------------------------


def _questions() -> dict[str, Question]:
    monday = _coming_monday(date.today())
    return {
        "naam": Question("NAAM", "Naam van de medewerker", _needed_text, needed=True),
        "functie": Question("--functie", "Functie van de medewerker", _needed_text, needed=True),
        "leidinggevende": Question(
            "--leidinggevende", "Naam van de leidinggevende", _needed_text, needed=True
        ),
        "start": Question(
            "--start",
            f"Eerste dag van het plan, als jaar-maand-dag ({format_date(monday, weekday=True)})",
            read_day,
            str(monday),
            needed=True,
        ),
        "weeks": Question("--weeks", "Hoeveel weken duurt het plan", _weeks, "26"),
        "hr": Question("--hr", "Naam van de HR-adviseur (Enter als je die nog niet weet)", _text),
        "organisatie": Question("--organisatie", "Naam van de organisatie (mag leeg blijven)", _text),
        "profile": Question("--profile", "Voorbeelden voor: algemeen of verkoop", _profile, "algemeen"),
    }


def _coming_monday(today: date) -> date:
    """The first Monday that leaves a week to discuss the plan before it starts."""
    return today + timedelta(days=7 + (-today.weekday()) % 7)


def _text(answer: str) -> str:
    from spvgen.scaffold import clean_text

    return or_wrong_use(clean_text, answer)


def _needed_text(answer: str) -> str:
    text = _text(answer)
    if not text:
        raise WrongUse("Dit is nodig voor het plan.", "Vul hier iets in.")
    return text


def _weeks(answer: str) -> int:
    from spvgen.scaffold import MOST_WEEKS

    if not answer.isascii() or not answer.isdecimal() or not 1 <= int(answer) <= MOST_WEEKS:
        raise WrongUse(
            f"‘{answer}’ is geen aantal weken.", f"Geef een heel getal van 1 tot en met {MOST_WEEKS}."
        )
    return int(answer)


def _profile(answer: str) -> str:
    word = answer.strip().casefold()
    if word in _PROFILES:
        return _PROFILES[word]
    near = closest(word, _PROFILES)
    hint = f"Bedoelde je ‘{near}’?" if near else "Kies uit: algemeen of verkoop."
    raise WrongUse(f"‘{answer}’ is geen keuze.", hint)


# --- What to write ---------------------------------------------------------------------------------


def _plan(name: str, answers: dict[str, Any]) -> "NewPlan":
    from spvgen.scaffold import NewPlan, plan_span

    start, weeks = answers.pop("start"), answers.pop("weeks")
    try:
        return NewPlan(name, span=plan_span(start, weeks), **answers)
    except DutchValueError as error:
        raise WrongUse(str(error), "Kies een eerdere startdatum of minder weken.") from None


def _free_target(output: str | None, name: str, *, asking: bool) -> Path:
    """Where the plan comes; a name that is taken makes way for another one. Raises WrongUse."""
    target = _target(output, name)
    if not target.exists():
        return target
    if not asking:
        raise _taken(target)
    tell(f"‘{target}’ bestaat al; dat bestand blijft staan.")
    return ask("Naam van het nieuwe bestand", _free_file, default=str(_next_free(target)))


def _free_file(answer: str) -> Path:
    target = _plan_file(answer if Path(answer).suffix else f"{answer}.yaml")
    if target.exists():
        raise _taken(target)
    return target


def _target(output: str | None, name: str) -> Path:
    from spvgen.files import safe_name

    own_name = f"{safe_name(name)}.yaml"
    if output is None:
        return Path(own_name)
    refuse_dash(output)
    return Path(output) / own_name if is_folder(output) else _plan_file(output)


def _plan_file(typed: str) -> Path:
    path = Path(typed)
    if path.suffix.lower() in _ENDINGS:
        return path
    meant = in_shell(_next_free(path.with_name(f"{path.stem}.yaml")))
    raise WrongUse(f"Een plan is een bestand op .yaml; ‘{typed}’ is dat niet.", f"Kies bijvoorbeeld: {meant}")


def _next_free(target: Path) -> Path:
    """This path, or else the first of ``…-2``, ``…-3`` that does not exist."""
    numbered = (target.with_stem(f"{target.stem}-{number}") for number in count(2))
    return next(path for path in chain([target], numbered) if not path.exists())


def _taken(target: Path) -> WrongUse:
    message = f"‘{target}’ bestaat al, en spv vervangt nooit een plan."
    advice = f"Werk daarin verder, of kies een andere naam, bijvoorbeeld: {in_shell(_next_free(target))}"
    return WrongUse(message, advice)


def _write(target: Path, plan: "NewPlan") -> None:
    from spvgen.scaffold import plan_text

    try:
        put(target, plan_text(plan).encode(), overwrite=False)
    except FileExistsError:  # somebody was quicker
        raise _taken(target) from None


def _tell_next(target: Path) -> None:
    shown = in_shell(target)
    tell(f"Gemaakt: {target}")
    tell("Zo ga je verder:")
    tell(f"  1. Open {shown} in een teksteditor zoals Kladblok of VS Code, niet in Word.")
    tell("     Vul in waar … staat, en sla het bestand op.")
    tell(f"  2. Kijk het plan na:   spv check {shown}")
    tell(f"  3. Maak het document:  spv render {shown}")
