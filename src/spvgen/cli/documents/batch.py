"""Many plans in one run: what fails stops only itself, and one summary tells what it all came to."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from spvgen import api
from spvgen.cli.documents.making import Wishes, make
from spvgen.cli.plans.dossier import people_in
from spvgen.cli.plans.targets import Job
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.inputs import Input, guarded
from spvgen.cli.terminal.outcome import Crash, Outcome
from spvgen.cli.terminal.streams import is_long, progress
from spvgen.diagnostics import Severity
from spvgen.dutch import count, join_list
from spvgen.reporters.as_text import counts, tally

_NAMED: Final = 5  # plans that a summary calls by their name


@dataclass(slots=True)
class _Run:
    """What this run came to so far; it grows by no more than names of plans, and whose they are.

    ``alike`` goes from the hash of a reference to the plans that have it, each with the hash of its name.
    """

    quiet: bool
    outcome: Outcome = Outcome.CLEAN
    documents: int = 0
    plans: int = 0
    partly: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    advice: Counter[Severity | None] = field(default_factory=Counter)
    notes: dict[str, None] = field(default_factory=dict)
    alike: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    told: set[str] = field(default_factory=set)
    faults: list[tuple[str, Exception]] = field(default_factory=list)

    def done(self, target: Path) -> None:
        """Count a document, and name it unless there are too many to name."""
        self.documents += 1
        if not self.quiet:
            streams.tell(f"Gemaakt: {target}")

    def tell_once(self, why: str) -> None:
        """Tell why something was not made; what goes for several plans is told with the first of them."""
        if why not in self.told:
            self.told.add(why)
            streams.tell(f"Niet gemaakt: {why}")

    def close(self, name: str, documents: int, outcome: Outcome) -> None:
        """Note what came of one plan."""
        self.plans += documents > 0
        self.outcome = max(self.outcome, outcome)
        if outcome is not Outcome.CLEAN:
            (self.partly if documents else self.failed).append(name)


def make_all(jobs: Sequence[Job], wishes: Wishes, output: str | None) -> Outcome:
    """Make the documents of all plans and tell what came of it; ``output`` is what stood behind ``-o``.

    Whoever breaks it off hears how far it came, and keeps what was made. Raises Crash at the end for faults
    of spvgen itself.
    """
    run = _Run(quiet=is_long(jobs))
    for number, job in enumerate(progress(jobs, "plannen"), start=1):
        try:
            _guarded(job, wishes, run)
        except KeyboardInterrupt:
            _tell_broken_off(job.input, len(jobs) - number)
            run.close(job.input.name, 0, Outcome.BROKEN_OFF)
            break
    if run.quiet:
        _tell_summary(run, output)
    for note in (*run.notes, *_same_references(run)):
        streams.tell(note)
    if not (wishes.advise or wishes.told) and (told := counts(run.advice)):
        streams.tell(f"Nog te bekijken: {told}. Met ‘spv check’ lees je wat er beter kan.")
    if run.faults:
        raise Crash(run.faults)
    return run.outcome if run.documents else max(run.outcome, Outcome.FOUND)


def _guarded(job: Job, wishes: Wishes, run: _Run) -> None:
    """Carry out one job; whatever goes wrong, the next one is still tried."""
    outcome, before = Outcome.WRONG, run.documents
    with guarded(job.input.name, run.tell_once, run.faults):
        made = make(job, wishes, run.done)
        outcome = made.outcome
        run.advice.update(tally(made.advice))
        run.notes.update(dict.fromkeys(made.notes))
        reference, _, name = made.plan.partition(".")
        if name:
            run.alike[reference][job.input.name] = name
    run.close(job.input.name, run.documents - before, outcome)


# --- What is told ----------------------------------------------------------------------------------


def _tell_broken_off(one: Input, left: int) -> None:
    after = f" {count(left, 'plan', 'plannen')} daarna {'is' if left == 1 else 'zijn'} niet meer gemaakt."
    streams.tell(f"\nAfgebroken bij ‘{one.name}’.{after if left else ''}")


def _tell_summary(run: _Run, output: str | None) -> None:
    documents = count(run.documents, "document", "documenten")
    where = f" in {Path(output)}{os.sep}" if output else ""
    told = [f"Gemaakt: {documents} van {count(run.plans, 'plan', 'plannen')}{where}."]
    told += [
        f"{what}: {_listed(names)}."
        for what, names in (("Deels gemaakt", run.partly), ("Niet gemaakt", run.failed))
        if names
    ]
    streams.tell(" ".join(told))


def _listed(names: Sequence[str]) -> str:
    """``1 plan (a.yaml)``; of many only the first few by name."""
    more = len(names) - _NAMED
    shown = [*names[:_NAMED], f"nog {more}"] if more > 0 else list(names)
    return f"{count(len(names), 'plan', 'plannen')} ({join_list(shown)})"


def _same_references(run: _Run) -> Iterator[str]:
    """Plans of several people with the same ``kenmerk``, which was left in when one was copied."""
    for names in run.alike.values():
        if (persons := len(set(names.values()))) > 1:
            every = "" if persons == len(names) else "allemaal "
            yield (
                f"Let op: {_listed(list(names))} hebben hetzelfde kenmerk, en gaan niet {every}over dezelfde "
                "persoon of afdeling. Geef elk plan een eigen kenmerk."
            )


# --- Names -----------------------------------------------------------------------------------------


def own_name(one: Input, *, anonymous: bool = False) -> str:
    """The name of a document after what stands in its plan; empty where that can't be read."""
    from spvgen.composing import file_name

    try:
        loaded = api.load_unjudged(one.read(), one.name, people_in(one.folder))
        return file_name(loaded, anonymous=anonymous)
    except OSError:
        return ""
