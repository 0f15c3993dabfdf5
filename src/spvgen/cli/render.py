"""``spv render``: the document of a plan, once nothing wrong stands in it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final

import typer

from spvgen.cli import streams
from spvgen.cli.faults import os_fault
from spvgen.cli.inputs import gather
from spvgen.cli.making import Wishes, make
from spvgen.cli.outcome import Crash, Outcome, WrongUse
from spvgen.cli.targets import Job, plan_jobs
from spvgen.diagnostics import Finding

SUMMARY: Final = "Maak het document van een plan, standaard voor Word."
HELP: Final = """
Maak het document van een plan, standaard voor Word.

Het document komt naast het plan te staan, of op de plek die je met -o kiest: een bestand of een map. Zolang
er een fout in het plan staat, maakt spv niets; met --concept krijg je toch alvast een versie, met CONCEPT op
elke pagina.

Een document dat iemand met de hand heeft aangepast, of dat niet van spv is, blijft staan, tenzij je
--force geeft. Een eigen sjabloon dat iets uit het plan weglaat, geldt als een fout: spv noemt wat er
ontbreekt en maakt het document alleen met --concept.

Voor wie spv in een script gebruikt: met - komt het plan van een ander programma. spv eindigt met 0 als alles
is gemaakt, 1 als een fout dat tegenhoudt, 2 als een bestand niet te lezen of te schrijven is of het commando
niet klopt, en 3 als er in spv zelf iets misgaat.
"""


@dataclass(slots=True)
class _Run:
    """What this run came to so far."""

    outcome: Outcome = Outcome.CLEAN
    advice: list[Finding] = field(default_factory=list)
    faults: list[tuple[str, Exception]] = field(default_factory=list)


def render(  # noqa: PLR0913, PLR0917 - each parameter is an option
    paths: Annotated[list[str], typer.Argument(metavar="PAD…", help="Een plan, of een map met plannen.")],
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="MAP|BESTAND", help="Waar het document komt.")
    ] = None,
    format: Annotated[
        str | None,
        typer.Option(metavar="VORM", help="docx (standaard), pdf, html of md, of meer tegelijk: docx,pdf."),
    ] = None,
    template: Annotated[str | None, typer.Option(metavar="BESTAND", help="Een eigen sjabloon.")] = None,
    concept: Annotated[
        bool, typer.Option("--concept", help="Maak een concept, ook als er nog fouten in het plan staan.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Vervang ook een document dat met de hand is aangepast.")
    ] = False,
) -> int:
    """Make documents and return the outcome; a plan that fails stops only itself."""
    from spvgen.api import FORMATS

    wishes = Wishes(_existing(template), concept, force)
    gathered = gather(paths, "render")
    for problem in gathered.problems:
        streams.tell(problem)
    run = _Run(Outcome.WRONG if gathered.problems else Outcome.CLEAN)
    for job in plan_jobs(gathered.inputs, output, format, tuple(FORMATS)):
        _guarded(job, wishes, run)
    _tell_advice(run.advice)
    if run.faults:
        raise Crash(run.faults)
    return run.outcome


def _existing(template: str | None) -> Path | None:
    if template is None:
        return None
    if not Path(template).is_file():
        raise WrongUse(f"Het sjabloon ‘{template}’ bestaat niet.", "Kijk of de naam en de map kloppen.")
    return Path(template)


def _guarded(job: Job, wishes: Wishes, run: _Run) -> None:
    """Carry out one job; whatever goes wrong, the next one is still tried."""
    outcome = Outcome.WRONG
    try:
        made = make(job, wishes)
        outcome = made.outcome
        run.advice += made.advice
    except WrongUse as wrong:
        streams.tell(f"Niet gemaakt: {wrong} {wrong.hint}".rstrip())
    except OSError as error:
        streams.tell(f"Niet gemaakt: {os_fault(error)}.")
    except Exception as error:  # noqa: BLE001 - told at the end, after the other plans
        run.faults.append((job.input.name, error))
    run.outcome = max(run.outcome, outcome)


def _tell_advice(advice: list[Finding]) -> None:
    from spvgen.reporters.as_text import counted

    if advice:
        streams.tell(f"Nog te bekijken: {counted(advice)}. Met ‘spv check’ lees je wat er beter kan.")
