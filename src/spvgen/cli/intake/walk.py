"""The parts of an intake one after the other, and what was answered of them at an earlier time."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any, Final

from spvgen.cli.asking.basics import CALLED
from spvgen.cli.asking.kept import Recalled, Unanswered
from spvgen.cli.intake.answers import YES_NO, Asking
from spvgen.cli.intake.questions import PARTS, ask_part
from spvgen.cli.terminal.ask import as_typed
from spvgen.dates import format_date, parse_date
from spvgen.dutch import DutchValueError
from spvgen.intake.answers import Intake
from spvgen.intake.conduct import conduct_in
from spvgen.intake.objection import Objection, must_weigh, objection
from spvgen.reporters.of_intake import LABELS, answers_as_text

_APPLIES: Final[dict[str, Callable[[Intake], bool]]] = {
    "conduct": lambda intake: conduct_in(intake) is not None,
    "main_cause": must_weigh,
}
"""Part that is only asked sometimes → when."""

LAST: Final = next(reversed(CALLED))
"""The question that comes last."""

AskFor = Callable[[str, Intake], Any]
"""Gives the value of a part, seen what is known before it."""


def walked(naam: str, given: Mapping[str, Any], ask_for: AskFor) -> tuple[Intake, Objection | None]:
    """Go through the parts until something stands against a plan."""
    *_, intake = _steps(naam, given, ask_for)
    return intake, objection(intake)


def _steps(naam: str, given: Mapping[str, Any], ask_for: AskFor) -> Iterator[Intake]:
    """What is known after each part; it ends where something stands against a plan."""
    intake = Intake(naam)
    for part in PARTS:
        if part in _APPLIES and not _APPLIES[part](intake):
            continue
        intake = intake.with_part(part, given[part] if part in given else ask_for(part, intake))
        yield intake
        if objection(intake):
            return


def objected(asking: Asking, given: Mapping[str, Any]) -> Objection | None:
    """What stands against a plan by the answers that were kept; None too while these say too little."""
    recall = Asking(Recalled.of_kept(asking.kept), asking.read)
    with suppress(Unanswered):
        return walked(asking.read.naam, given, lambda part, known: ask_part(part, recall, known))[1]
    return None


def so_far(asking: Asking, given: Mapping[str, Any], width: int) -> str:
    """What is given and what was kept, in lines of at most ``width`` columns: also of a part half-way.

    Empty where all was answered, for then all is shown anyway.
    """
    intake = Intake(asking.read.naam)
    recall = Asking(Recalled.of_kept(asking.kept), asking.read)
    try:
        for known in _steps(intake.naam, given, lambda part, known: ask_part(part, recall, known)):
            intake = known
        done = objection(intake) is not None or asking.kept.has(LAST)
    except Unanswered:
        done = False
    return "" if done else answers_as_text(intake, _others(asking, intake), width)


def _others(asking: Asking, intake: Intake) -> dict[str, str]:
    """Label → the answers of what is no whole part of the intake yet."""
    found: dict[str, list[str]] = {}
    for key, answer in asking.kept.answers.items():
        part, _, about = key.partition(":")
        label = CALLED.get(part) or LABELS.get(part, part)
        if answer and getattr(intake, part, None) is None:
            found.setdefault(label, []).append(_shown(about, answer))
    return {label: "; ".join(answers) for label, answers in found.items()}


def _shown(about: str, answer: str) -> str:
    """An answer; a yes or no says to what."""
    named = answer in YES_NO and about.replace("_", "").isalpha()
    if named:
        return f"{_ASKED.get(about) or as_typed(about)}: {answer}"
    with suppress(DutchValueError):
        return format_date(parse_date(answer))
    return as_typed(answer)


_ASKED: Final = {
    "colleagues": "collega’s hebben hetzelfde probleem",
    "eerst": "eerst vragen",
    "direction": "het hele team werkt naar één doel toe",
    "voorbij": "begint toch op die dag",
}
"""What a yes or no is about, where the key of the kept answer doesn't say it."""
