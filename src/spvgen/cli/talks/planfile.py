"""Writing into the file of a plan: tried out first, then exactly, and only if nobody else wrote meanwhile.

    file = open_plan("tom.yaml", "close", output, format)
    edits = [Put(("afsluiting",), {...}, order=KEY_ORDER)]
    draft = file.sealed(edits, ("afsluiting", "vingerafdruk"), closing_fingerprint)
    outcome = record(file, draft, "het plan is afgesloten", kept=kept)
    return make_letter(file, "afsluiting", None, output) if outcome is Outcome.CLEAN else outcome

Whatever is refused leaves the file as it is.
"""

import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import typer

from spvgen import api
from spvgen.cli.asking.answers import says_yes
from spvgen.cli.asking.kept import ANEW, Kept
from spvgen.cli.documents.batch import make_all, own_name
from spvgen.cli.documents.letters import letter_jobs
from spvgen.cli.documents.making import Wishes
from spvgen.cli.findings.stops import show
from spvgen.cli.plans.dossier import beside, people_in, settings_for
from spvgen.cli.plans.targets import Job, plan_jobs
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.faults import os_fault
from spvgen.cli.terminal.inputs import STANDARD_INPUT, Input, one_input
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.refusals import Refusals
from spvgen.dates import format_date
from spvgen.diagnostics import Finding, NodePath, Severity, format_path
from spvgen.dutch import join_list
from spvgen.edit import Put, edited
from spvgen.edit.intended import Edit
from spvgen.files import replace_if_unchanged, write_fault
from spvgen.git import GitFault
from spvgen.people import People
from spvgen.results import Loaded
from spvgen.rules.rule import RuleSettings
from spvgen.shell import in_shell
from spvgen.timeline.signing import lost_signing
from spvgen.writers import FORMATS

KEY_ORDER: Final = (
    *("gevolgen", "zienswijze", "ondertekening", "slotopmerking", "bijlagen", "verlengingen", "afsluiting"),
    *("wijze", "plaats", "datum", "nieuw_einde", "reden", "uitkomst", "maatregel", "toelichting"),
    *("eerder", "vingerafdruk", "uit_dienst_op", "negeer"),
)
"""The keys at the end of a plan and in the parts that are recorded, in the order of docs/sleutels.md."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A plan as it would be, and what is to be said of it that was not to be said before."""

    data: bytes
    loaded: Loaded
    findings: tuple[Finding, ...]

    @property
    def stops(self) -> tuple[Finding, ...]:
        """What keeps it from being written."""
        weighty = tuple(one for one in self.findings if one.severity is Severity.FOUT)
        return weighty or (self.findings if self.loaded.plan is None else ())


@dataclass(frozen=True, slots=True)
class PlanFile:
    """The file of a plan that stands, as it was read, and where the documents of it come."""

    job: Job
    path: Path
    data: bytes
    loaded: Loaded
    settings: RuleSettings
    people: People

    @property
    def plan(self) -> Any:
        """The plan as a model."""
        return self.loaded.plan

    def drafted(self, edits: Sequence[Edit]) -> Draft:
        """The plan with edits made; the file stays as it is. Raises Obstacle where they can't be made."""
        data = edited(self.data, str(self.path), edits)
        loaded = api.load(data, str(self.path), self.settings, self.people, beside(self.path.parent))
        known = {_told(one) for one in self.loaded.report.findings}
        new = tuple(one for one in loaded.report.findings if _told(one) not in known)
        return Draft(data, loaded, new)

    def sealed(self, edits: Sequence[Edit], place: NodePath, fingerprint: Callable[[Any], str]) -> Draft:
        """The same with the fingerprint of the outcome at ``place``; without it where something stops it."""
        draft = self.drafted(edits)
        if draft.stops:
            return draft
        mark = fingerprint(draft.loaded.plan)
        sealed = self.drafted([*edits, Put(place, mark, order=KEY_ORDER)])
        return replace(sealed, findings=draft.findings)  # of what is sealed less is told

    def write(self, draft: Draft) -> None:
        """Put a draft in the place of the file, whole or not at all. Raises Obstacle."""
        try:
            replace_if_unchanged(self.path, self.data, draft.data)
        except OSError as error:  # it may name the draft beside the file, which nobody knows
            message = f"{os_fault(error, str(self.path))}."
            raise WrongUse(message, "Er is niets in het plan veranderd.") from None


def _told(finding: Finding) -> tuple[str, NodePath, str]:
    return finding.code, finding.path, finding.message


def open_plan(
    word: str,
    command: str,
    output: str | None,
    format: str | None,
    kinds: Sequence[str] = ("verbeterplan",),
    refused: Refusals | None = None,
) -> PlanFile:
    """The one plan that is meant; where it has gaps these are told, and that ends the run.

    ``command`` is the one that asks for it, and works with these ``kinds``. Where ``refused`` is given, it
    gathers what is wrong with ``output`` and ``format``. Raises WrongUse, OSError, typer.Exit.
    """
    if word == STANDARD_INPUT:
        raise WrongUse("spv schrijft in het plan zelf; met - kan dat niet.", "Geef het bestand mee.")
    one = one_input(word, command)
    path = one.path
    assert path is not None, "standard input was refused"

    def place(output: str | None, format: str | None) -> Job:
        (job,) = plan_jobs([one], output, format, tuple(FORMATS), own_name)
        if job.clash:
            raise job.clash
        return job

    gather = refused or Refusals()
    job = gather.of(lambda: place(output, format), "--format" if format else "-o") or place(None, None)
    if refused is None:
        gather.settle()
    settings, people = settings_for(one.folder).rules, people_in(one.folder)
    data = one.read()
    _refuse_closed_file(path)
    loaded = api.load(data, one.name, settings, people, beside(one.folder))
    if loaded.plan is None:
        show(loaded.report, loaded.report.findings)
        streams.tell(f"Niets vastgelegd: ‘{one.name}’ is nog niet compleet. Verbeter dat eerst.")
        raise typer.Exit(Outcome.FOUND if loaded.report.readable else Outcome.WRONG)
    if loaded.plan.soort not in kinds:
        named = join_list([f"een {kind}" for kind in kinds], "of")
        hint = getattr(loaded.kind, "BY_HAND", {}).get(command, "")
        message = f"‘{one.name}’ is een {loaded.plan.soort}; ‘spv {command}’ werkt alleen met {named}."
        raise WrongUse(message, hint)
    if not getattr(loaded.plan, "is_getekend", True):  # other kinds are not signed
        _tell_lost(path)
    return PlanFile(job, path, data, loaded, settings, people)


def _refuse_closed_file(path: Path) -> None:
    """Raise WrongUse where the plan can't be written, before anybody answers in vain."""
    fault = write_fault(Path(os.path.realpath(path)).parent)
    if fault is None and not os.access(path, os.W_OK):
        fault = PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    if fault:
        raise WrongUse(f"{os_fault(fault, str(path))}.", "Er is niets in het plan veranderd.")


def refuse_closed(file: PlanFile, what: str) -> None:
    """Raise WrongUse where the plan is closed; ``what`` is what can't be done any more."""
    if getattr(file.plan, "afsluiting", None) is not None:  # not every kind is closed
        day = format_date(file.plan.afsluiting.datum)
        raise WrongUse(f"Dit plan is op {day} afgesloten; {what} kan niet meer.")


def record(file: PlanFile, draft: Draft, what: str, *, kept: Kept | None = None, whole: str = "") -> Outcome:
    """Write a draft and tell so, or tell what stands in the way; with ``kept`` answers only after a yes.

    ``whole`` is what somebody wrote in it, to be read over before that yes. Raises Back at BACK.
    """
    if draft.stops:
        streams.tell("Niets vastgelegd. Dit klopt nog niet:")
        for one in draft.stops:
            place = format_path(one.path)
            streams.tell(f"  {f'{place}: ' if place else ''}{one.message} {one.hint} ({one.code})")
        return Outcome.FOUND
    if kept is None:
        file.write(draft)
        streams.tell(f"Vastgelegd in {file.path}: {what}.")
        show(draft.loaded.report, draft.findings)
        return Outcome.CLEAN
    if not _agreed(draft, what, whole, kept):
        streams.tell(f"Er is niets vastgelegd. {ANEW}")
        return Outcome.BROKEN_OFF
    file.write(draft)
    streams.tell(f"Vastgelegd in {file.path}.")  # what, was said in the question
    return Outcome.CLEAN


def _agreed(draft: Draft, what: str, whole: str, kept: Kept) -> bool:
    """Whether somebody says yes, once everything is said that there is to say; Enter is no where that warns.

    It is said without line numbers: those lines are not in the file yet.
    """
    for one in draft.findings:
        streams.tell(f"\n{one.severity.value.capitalize()}: {one.message} {one.hint} ({one.code})")
    if whole:
        streams.tell(f"\nJe tekst komt zo in het plan en in de brief:\n{whole}")
    default = "nee" if any(one.severity is Severity.WAARSCHUWING for one in draft.findings) else "ja"
    question = f"\nDit komt in het plan: {what}. Klopt dat"
    return says_yes(question, default=default, or_back=kept.or_back)


def make_letter(
    file: PlanFile, letter: str, item: int | None, output: str | None, *, told: bool = False
) -> Outcome:
    """Make a letter about what was just written; that stands in the plan whatever comes of the letter.

    ``told`` is whether it was said already what can be better about that part.
    """
    fresh = replace(file.job, input=Input(file.job.input.name, file.path))
    number = None if item is None else str(item + 1)
    jobs = letter_jobs([fresh], letter, number, output)
    try:
        return make_all(jobs, Wishes(None, concept=False, force=False, told=told), output)
    except KeyboardInterrupt:
        which = "" if number is None else f" --moment {number}"
        again = f"spv render {in_shell(file.path)} --letter {letter}{which}"
        streams.tell(f"Vastgelegd is het wel. De brief maak je nog met: {again}")
        raise


def _tell_lost(plan: Path) -> None:
    """That the mark of a signing is gone from the file, where git knows of one: changes are seen no more."""
    try:
        lost = lost_signing(plan)
    except (GitFault, OSError):  # nobody keeps it with git, or git can't say
        return
    if lost:
        revision, mark = lost
        day = f" van {format_date(revision.date.date())}" if revision.date else ""
        streams.tell(
            f"Let op: in git is dit plan ondertekend (versie {revision.short}{day}), maar in het bestand "
            "ontbreekt nu de regel ‘vingerafdruk’. Zonder die regel ziet niemand of er daarna iets is "
            f"veranderd. Zet hem terug onder ‘ondertekening’:\n  vingerafdruk: {mark}\n"
            "Spraken jullie samen iets anders af? Zet hem dan ook eerst terug, en maak met ‘spv sign "
            "--again’ plaats om opnieuw te tekenen.\n"
        )
