"""``spv evaluate``: the report of an evaluation, written into the plan and made into a document."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from spvgen.cli import streams
from spvgen.cli.inputs import STANDARD_INPUT, Input, gather, in_shell
from spvgen.cli.outcome import Outcome, WrongUse

if TYPE_CHECKING:
    from spvgen.cli.interview import Report, Talk
    from spvgen.cli.recording import Plan
    from spvgen.cli.targets import Job

SUMMARY: Final = "Leg een evaluatie vast en maak het gespreksverslag."
HELP: Final = """
Leg een evaluatie vast en maak het gespreksverslag.

spv neemt het eerste gesprek zonder verslag en stelt er vragen over: wie erbij waren, hoe elk doel ervoor
staat, wat er van elke actie kwam, welke hulp er was, wat jullie bespraken en afspraken, hoe de medewerker het
zelf ziet, en het oordeel. Stop je halverwege met Ctrl-C, dan gaat dezelfde opdracht later verder waar je was.
Daarna zie je wat er in het plan komt; pas na jouw ja schrijft spv het erbij. De rest van het plan blijft
precies zoals het was.

Je kunt alles ook als optie meegeven, of met --from uit een bestand met de sleutels van ‘verslag’. Een optie
voor een lijst geef je vaker: een keer per punt. Een verslag dat er al is, wordt nooit vervangen.
"""
_LETTER: Final = "gespreksverslag"
_BEFORE_QUESTIONS: Final = (
    "Typ steeds je antwoord en druk op Enter. Met alleen Enter neem je het voorstel tussen [ ] over. "
    "Stoppen kan altijd met Ctrl-C: je antwoorden blijven bewaard."
)


def evaluate(  # noqa: PLR0913, PLR0917 - each parameter is an option
    plan: Annotated[str, typer.Argument(metavar="PLAN", help="Het bestand van het plan.")],
    moment: Annotated[
        str | None,
        typer.Option(metavar="NAAM|NUMMER", help="Welk gesprek (standaard: het eerste zonder verslag)."),
    ] = None,
    datum: Annotated[
        str | None,
        typer.Option(metavar="DATUM", help="De dag van het gesprek (standaard: de geplande dag)."),
    ] = None,
    aanwezig: Annotated[
        list[str] | None, typer.Option(metavar="NAAM", help="Wie erbij was; geef dit per persoon.")
    ] = None,
    metingen: Annotated[
        list[str] | None,
        typer.Option(metavar="DOEL=STAND", help='Per doel, met toelichting: "Omzet=72%; twee orders".'),
    ] = None,
    acties: Annotated[
        list[str] | None,
        typer.Option(metavar="ACTIE=GEDAAN", help='Per actie: "Dagstart=deels; niet op maandag".'),
    ] = None,
    geboden_ondersteuning: Annotated[
        list[str] | None, typer.Option(metavar="TEKST", help="Welke hulp er was, met data; per soort hulp.")
    ] = None,
    besproken: Annotated[str | None, typer.Option(metavar="TEKST", help="Wat er is besproken.")] = None,
    afspraken: Annotated[
        list[str] | None, typer.Option(metavar="TEKST", help="Wat er is afgesproken; per afspraak.")
    ] = None,
    zienswijze: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Hoe de medewerker het ziet, in eigen woorden.")
    ] = None,
    oordeel: Annotated[
        str | None, typer.Option(metavar="OORDEEL", help="op_schema, deels_op_schema of niet_op_schema.")
    ] = None,
    from_: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="BESTAND", help="Neem het verslag uit dit bestand, of met - uit stdin."
        ),
    ] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Stel geen vragen.")] = False,
    format: Annotated[
        str | None, typer.Option(metavar="VORM", help="docx (standaard), pdf, html of md, of meer: docx,pdf.")
    ] = None,
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="MAP|BESTAND", help="Waar het verslag komt.")
    ] = None,
) -> int:
    """Record one evaluation, tell what can be better about it, and make its document."""
    from spvgen.cli.given import given_parts

    one, job = _one_plan(plan, output, format)
    found = _opened(one, moment)
    if found is None:
        return Outcome.FOUND
    file, loaded = found
    typed = {
        "datum": datum, "aanwezig": aanwezig, "metingen": metingen, "acties": acties,
        "geboden_ondersteuning": geboden_ondersteuning, "besproken": besproken, "afspraken": afspraken,
        "zienswijze": zienswijze, "oordeel": oordeel,
    }  # fmt: skip
    given = given_parts(loaded, file.people, from_, typed)
    after = _recorded(file, loaded, given, asking=_can_ask(no_input=no_input, source=from_))
    if after is None:
        return Outcome.BROKEN_OFF
    return _document(job, file, output)


def _can_ask(*, no_input: bool, source: str | None) -> bool:
    from spvgen.cli.ask import can_ask

    return source is None and not no_input and can_ask()


# --- The plan --------------------------------------------------------------------------------------


def _one_plan(word: str, output: str | None, format: str | None) -> "tuple[Input, Job]":
    """The plan that is meant, and where its document comes. Raises WrongUse."""
    from spvgen.api import FORMATS
    from spvgen.cli.targets import plan_jobs

    if word == STANDARD_INPUT:
        raise WrongUse("spv schrijft het verslag in het plan; met - kan dat niet.", "Geef het bestand mee.")
    gathered = gather([word], "evaluate")
    if gathered.problems:
        raise WrongUse(gathered.problems[0])
    if len(gathered.inputs) > 1:
        raise WrongUse(f"In ‘{word}’ staan {len(gathered.inputs)} plannen.", "Geef één plan mee.")
    (one,) = gathered.inputs
    (job,) = plan_jobs([one], output, format, tuple(FORMATS), lambda _: "")
    return one, job


def _opened(one: Input, moment: str | None) -> "tuple[Plan, Any] | None":
    """The file, and the plan in it as a model; None where it has gaps, which are told. Raises WrongUse."""
    from spvgen import api
    from spvgen.cli.dossier import people_in
    from spvgen.cli.making import settings_for, show
    from spvgen.cli.moments import moment_due
    from spvgen.cli.recording import Plan

    assert one.path is not None, "standard input was refused"
    data, settings, people = one.read(), settings_for(one.folder).rules, people_in(one.folder)
    loaded = api.load(data, one.name, settings, people)
    if loaded.plan is None:
        show(loaded.report, loaded.report.findings)
        streams.tell(f"Niets vastgelegd: ‘{one.name}’ is nog niet compleet. Verbeter dat eerst.")
        return None
    plan = loaded.plan
    if _LETTER not in loaded.kind.LETTERS:
        raise WrongUse(f"Bij een {plan.soort} hoort geen evaluatie.", "Geef een verbeterplan mee.")
    if plan.afsluiting is not None:
        message = (
            f"Dit plan is op {_in_words(plan.afsluiting.datum)} afgesloten; er komt geen verslag meer bij."
        )
        raise WrongUse(message)
    return Plan(one.path, data, settings, people, moment_due(plan.evaluatiemomenten, moment)), plan


def _in_words(day: date) -> str:
    from spvgen.dutch import format_date

    return format_date(day)


# --- The report ------------------------------------------------------------------------------------


def _recorded(file: "Plan", plan: Any, given: "Report", *, asking: bool) -> bytes | None:
    """The file as it is after writing; None where somebody thought better of it. Raises WrongUse."""
    from spvgen.cli.kept import Kept

    moment = plan.evaluatiemomenten[file.item]
    kept = Kept.of(file.path, file.data, f"{file.item + 1} {moment.naam}")
    after = _asked(file, plan, given, kept) if asking else file.with_report(_complete(given, moment))
    if after is None:
        return None
    file.write(after)
    kept.remove()
    streams.tell(f"Vastgelegd in {file.path}: het verslag van ‘{moment.naam}’.")
    return after


def _complete(given: "Report", moment: Any) -> "Report":
    """What was given, with the planned day where no day was. Raises WrongUse."""
    if not set(given) - {"datum"}:
        hint = "Geef opties of --from mee, of werk in een venster waarin je kunt antwoorden."
        raise WrongUse("Er staat nog niets in het verslag.", hint)
    if "datum" in given:
        return given
    if moment.datum > date.today():
        message = f"‘{moment.naam}’ is pas op {_in_words(moment.datum)}."
        raise WrongUse(message, "Was het gesprek eerder? Geef dan --datum mee.")
    return {"datum": str(moment.datum), **given}


def _asked(file: "Plan", plan: Any, given: "Report", kept: Any) -> bytes | None:
    from spvgen.cli.interview import Talk

    talk = Talk(plan, file.item, kept, file.people)
    _open_talk(talk)
    try:
        return _agreed(file, talk, given)
    except (KeyboardInterrupt, typer.Abort):
        streams.tell(_kept_words(file, kept))
        raise


def _open_talk(talk: "Talk") -> None:
    """Say what this is about, and what was kept of an earlier time."""
    from spvgen.cli.answers import read_choice
    from spvgen.cli.ask import ask

    streams.tell(f"Verslag van ‘{talk.moment.naam}’ ({talk.employee})\n\n{_BEFORE_QUESTIONS}")
    if not talk.kept.answers:
        return
    if talk.kept.stale:
        streams.tell("\nEr zijn antwoorden bewaard, maar daarna is het plan veranderd.")
        if (
            ask("Wil je die antwoorden gebruiken: ja of nee", read_choice(("ja", "nee")), default="ja")
            == "nee"
        ):
            talk.kept.forget()
            return
    streams.tell("\nJe gaat verder waar je was gebleven.")


def _agreed(file: "Plan", talk: "Talk", given: "Report") -> bytes | None:
    """Ask, show what it comes to, and ask again for what must be different, until the answer is yes."""
    from spvgen.cli.answers import read_choice
    from spvgen.cli.ask import ask
    from spvgen.cli.interview import PARTS, interview
    from spvgen.cli.summary import summary

    again = tuple(part for part in PARTS if part not in given)
    while True:
        report = interview(talk, given)
        try:
            after = file.with_report(report)
        except WrongUse as wrong:
            if not again:
                raise
            streams.tell(f"\nZo kan het niet in het plan. {wrong} {wrong.hint}".rstrip())
        else:
            streams.tell(f"\n{summary(talk.moment.naam, report)}\n")
            question = "Klopt dit, en mag het in het plan: ja, nee of stop"
            answer = ask(question, read_choice(("ja", "nee", "stop")), default="ja")
            if answer == "ja":
                return after
            if answer == "stop":
                streams.tell(_kept_words(file, talk.kept))
                return None
        talk.kept.forget(ask(f"Welk deel wil je opnieuw invullen ({', '.join(again)})", read_choice(again)))


def _kept_words(file: "Plan", kept: Any) -> str:
    if not kept.answers:
        return "\nEr is niets vastgelegd."
    return (
        f"\nEr is niets vastgelegd. Je antwoorden staan in {kept.path}.\n"
        f"Ga later verder met: spv evaluate {in_shell(file.path)} --moment {file.item + 1}"
    )


# --- What comes of it ------------------------------------------------------------------------------


def _document(job: "Job", file: "Plan", output: str | None) -> Outcome:
    """Tell what can be better about the report, and make its document; the plan holds it in any case."""
    from spvgen.cli.batch import make_all
    from spvgen.cli.letters import letter_jobs
    from spvgen.cli.making import Wishes

    fresh = replace(job, input=Input(job.input.name, file.path))
    jobs = letter_jobs([fresh], _LETTER, str(file.item + 1), output)
    return make_all(jobs, Wishes(None, concept=False, force=False, advise=True), output)
