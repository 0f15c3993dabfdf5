"""What an intake comes to: a plan that is written, or advice that is told and may be kept."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spvgen.cli.intake.answers import NONE, Reader
from spvgen.cli.plans.new_file import document_from, make, talks_past
from spvgen.cli.plans.targets import put
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.ask import Question, ask
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.refusals import Refusals
from spvgen.dutch import closest, join_list
from spvgen.intake.advice import Advice, advice_on
from spvgen.intake.answers import Intake
from spvgen.intake.conduct import conduct_in
from spvgen.intake.grounds import plan_grounds
from spvgen.intake.objection import Objection
from spvgen.reporters.of_intake import advice_as_text


@dataclass(frozen=True, slots=True)
class Course:
    """One intake: who reads the answers, what was given beforehand, and where plan or advice come.

    ``given`` are parts of the intake; ``of_plan`` is what was given for the other questions about a plan,
    ``basics``. ``refused`` gathers what is wrong with either.
    """

    read: Reader
    given: Mapping[str, Any]
    refused: Refusals
    basics: Mapping[str, Question]
    of_plan: Mapping[str, str | None]
    target: Path
    output: str | None
    advice: Path | None


@dataclass(frozen=True, slots=True)
class Result:
    """What is known at the end: an objection with the answers up to there, or all that a plan needs."""

    intake: Intake
    objection: Objection | None
    basics: Mapping[str, Any]


def concluded(course: Course, result: Result, *, asking: bool = False) -> int:
    """Write the plan, or tell the advice; the exit code says which."""
    if result.objection:
        return _advise(course, result.intake, advice_on(result.objection, result.intake), asking=asking)
    grounds = plan_grounds(result.intake)
    document = document_from("verbeterplan", {"naam": course.read.naam, **result.basics, "grounds": grounds})
    make(course.target, document, [*talks_past(document.text), *_remarks(result.intake)], asking=asking)
    return Outcome.CLEAN


def _remarks(intake: Intake) -> list[str]:
    """What a plan does not solve by itself."""
    found = []
    if intake.view_unknown:
        found.append(f"vraag {intake.first_name} nog wat de oorzaak is, en vul dat in het plan in.")
    if intake.team and intake.team.direction == "nee":
        found.append(
            "je team werkt niet naar één doel toe. Pak dat naast dit plan op: spv new --soort koersplan"
        )
    matter = conduct_in(intake)
    if matter:
        found.append(
            f"‘{matter.quote}’ gaat over {matter.kind}. Schrijf liever op wat je in het werk zag of telde."
        )
    return found


def _advise(course: Course, intake: Intake, advice: Advice, *, asking: bool) -> int:
    streams.say(advice_as_text(advice, streams.width(sys.stdout)))
    sys.stdout.flush()
    target = course.advice
    if target is None and asking:
        example = f"advies-{course.target.stem}.docx"
        streams.tell(f"\nWil je dit advies bewaren? Typ dan een bestandsnaam, zoals {example}.")
        ask(
            "Bewaren als (Enter: niet bewaren)",
            course.read.guarded(lambda typed: _kept_as(typed, advice, intake)),
        )
    elif target is not None:
        _keep(target, advice, intake)
    return Outcome.FOUND


def _kept_as(typed: str, advice: Advice, intake: Intake) -> None:
    """Keep the advice in the file that is typed, if any. Raises WrongUse where it can't be written there."""
    if typed.casefold() not in NONE:
        _keep(advice_file(typed), advice, intake)


def _keep(target: Path, advice: Advice, intake: Intake) -> None:
    from spvgen.cli.plans.dossier import settings_for, style_by
    from spvgen.finishing import in_style
    from spvgen.reporters.intake_document import advice_document
    from spvgen.writers import writer_of

    style = style_by(settings_for(target.parent))
    document = in_style(advice_document(advice, intake), style)
    data = writer_of(target.suffix[1:].lower()).write(document)
    put(target, data, overwrite=False, elsewhere="Kies een andere plek.")
    streams.tell(f"Gemaakt: {target}")


def advice_file(typed: str) -> Path:
    """The new file meant for the advice. Raises WrongUse where it can’t be made or is there already."""
    from spvgen.writers import FORMATS

    target = Path(typed)
    ending = target.suffix[1:].lower()
    if ending not in FORMATS:
        near = closest(ending, FORMATS) if ending else None
        others = join_list([f".{one}" for one in FORMATS], "of")
        hint = f"Bedoelde je .{near}?" if near else f"Kies uit: {others}."
        raise WrongUse("Aan deze naam is niet te zien wat voor bestand het wordt.", hint)
    if target.exists():
        raise WrongUse(f"‘{target}’ bestaat al; dat bestand blijft staan.", "Kies een andere naam.")
    return target
