"""``spv render``: the document of a plan, once nothing wrong stands in it."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from spvgen.cli import streams
from spvgen.cli.faults import os_fault
from spvgen.cli.inputs import gather
from spvgen.cli.outcome import Crash, Outcome, WrongUse
from spvgen.cli.progress import progress
from spvgen.cli.targets import Job, plan_jobs
from spvgen.diagnostics import Finding, NodePath, Severity, format_path

if TYPE_CHECKING:
    from spvgen.api import Loaded, Rendered

SUMMARY: Final = "Maak het document van een plan, standaard voor Word."
HELP: Final = """
Maak het document van een plan, standaard voor Word.

Het document komt naast het plan te staan, of op de plek die je met -o kiest. Zolang er een fout in het
plan staat, maakt spv niets; met --concept krijg je toch alvast een versie, met CONCEPT op elke pagina.

Een document dat iemand met de hand heeft aangepast, of dat niet van spv is, blijft staan, tenzij je
--force geeft. Een eigen sjabloon dat iets uit het plan weglaat, geldt als een fout: spv noemt wat er
ontbreekt en maakt het document alleen met --concept.

Exitcodes: 0 als alles is gemaakt, 1 als een fout dat tegenhoudt, 2 als een bestand niet te lezen of te
schrijven is of het commando niet klopt, 3 als er in spv zelf iets misgaat.
"""


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What goes for all documents of this run."""

    template: Path | None
    concept: bool
    force: bool


@dataclass(slots=True)
class _Run:
    """What this run came to so far."""

    outcome: Outcome = Outcome.CLEAN
    advice: list[Finding] = field(default_factory=list)
    faults: list[tuple[str, Exception]] = field(default_factory=list)


def render(
    paths: Annotated[list[str], typer.Argument(metavar="PAD…", help="Een plan, een map met plannen, of -.")],
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="MAP|BESTAND", help="Waar het document komt.")
    ] = None,
    format: Annotated[
        str | None, typer.Option(metavar="VORM", help="docx (standaard), md, of allebei: docx,md.")
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

    wishes = _Wishes(_existing(template), concept, force)
    gathered = gather(paths)
    for problem in gathered.problems:
        streams.tell(problem)
    run = _Run(Outcome.WRONG if gathered.problems else Outcome.CLEAN)
    for job in progress(plan_jobs(gathered.inputs, output, format, tuple(FORMATS)), "plannen"):
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


def _guarded(job: Job, wishes: _Wishes, run: _Run) -> None:
    """Carry out one job; whatever goes wrong, the next one is still tried."""
    from spvgen.template import TemplateFault

    try:
        outcome = _carry_out(job, wishes, run)
    except TemplateFault as fault:
        streams.tell(f"{fault.name}, regel {fault.line}: {fault.message}")
        if fault.hint:
            streams.tell(f"Beter: {fault.hint}")
        outcome = Outcome.WRONG
    except OSError as error:
        streams.tell(f"{os_fault(error, str(error.filename or job.input.name))}.")
        outcome = Outcome.WRONG
    except Exception as error:  # noqa: BLE001 - told at the end, after the other plans
        run.faults.append((job.input.name, error))
        outcome = Outcome.FAULT
    run.outcome = max(run.outcome, outcome)


def _carry_out(job: Job, wishes: _Wishes, run: _Run) -> Outcome:
    from spvgen import api

    loaded = api.load(job.input.read(), job.input.name)
    stops = [finding for finding in loaded.report.findings if finding.severity is Severity.FOUT]
    if loaded.plan is None or (stops and not wishes.concept):
        return _refuse(loaded, stops, wishes)
    made = {
        kind: api.render(loaded, kind, template=wishes.template, concept=wishes.concept) for kind in job.targets
    }
    skipped = _skipped(made.values())
    if skipped:
        _tell_skipped(job, skipped, wishes)
        if not wishes.concept:
            return Outcome.FOUND
    if stops:
        streams.tell(f"Let op: in ‘{job.input.name}’ {_standing(stops)}; ‘spv check’ laat zien waar.")
    run.advice += [finding for finding in loaded.report.findings if finding.severity is not Severity.FOUT]
    return max(_write(made[kind], kind, target, wishes) for kind, target in job.targets.items())


def _refuse(loaded: "Loaded", stops: list[Finding], wishes: _Wishes) -> Outcome:
    from spvgen.reporters.as_text import Look, file_report

    report = loaded.report
    look = Look(streams.width(sys.stdout), streams.wants_colour(sys.stdout))
    streams.say(file_report(report.file, stops, complete=report.complete, look=look))
    sys.stdout.flush()
    if wishes.concept:
        way_out = "Ook een concept kan pas als het plan leesbaar en volledig is."
    else:
        way_out = "Verbeter dat eerst, of maak alvast een concept met --concept."
    streams.tell(f"Niet gemaakt: in ‘{report.file}’ {_standing(stops)}. {way_out}")
    return Outcome.FOUND if report.readable else Outcome.WRONG


def _standing(stops: list[Finding]) -> str:
    from spvgen.reporters.as_text import counted

    return f"{'staat' if len(stops) == 1 else 'staan'} nog {counted(stops)}"


def _skipped(made: "Iterable[Rendered]") -> list[NodePath]:
    return list(dict.fromkeys(path for one in made for path in one.unprinted))


def _tell_skipped(job: Job, skipped: list[NodePath], wishes: _Wishes) -> None:
    result = "In het concept ontbreekt" if wishes.concept else "Niet gemaakt"
    streams.tell(f"{result}: het sjabloon laat iets weg dat in ‘{job.input.name}’ is ingevuld.")
    for path in skipped:
        streams.tell(f"  {format_path(path)}")
    streams.tell("Beter: zet deze sleutels in het sjabloon, of haal ze uit het plan.")


def _write(made: "Rendered", format: str, target: Path, wishes: _Wishes) -> Outcome:
    from spvgen.files import write_whole

    objection = "" if wishes.force else _objection(target, format)
    if objection:
        streams.tell(f"Niet gemaakt: {objection}")
        streams.tell("Beter: geef dat bestand een andere naam of plek. Mag het weg? Gebruik dan --force.")
        return Outcome.WRONG
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, made.data, overwrite=True)
    streams.tell(f"Gemaakt: {target}")
    return Outcome.CLEAN


def _objection(target: Path, format: str) -> str:
    """Why an existing file may not be replaced; empty where it may."""
    from spvgen.api import intact

    if not target.exists():
        return ""
    answer = intact(target.read_bytes(), format)
    reasons: Mapping[bool | None, str] = {
        True: "",
        False: f"‘{target}’ is met de hand aangepast nadat spv het maakte.",
        None: f"‘{target}’ bestaat al en is niet door spv gemaakt.",
    }
    return reasons[answer]


def _tell_advice(advice: list[Finding]) -> None:
    from spvgen.reporters.as_text import counted

    if advice:
        streams.tell(f"Nog te bekijken: {counted(advice)}. Met ‘spv check’ lees je wat er beter kan.")
