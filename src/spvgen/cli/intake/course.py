"""The course of an intake: the parts one after the other, until there is a plan or advice."""

import sys
from pathlib import Path
from typing import Any, Final

import typer

from spvgen.cli.asking.answers import read_decision
from spvgen.cli.asking.basics import CALLED, DECISIONS, ask_basic, in_words, part_to_change
from spvgen.cli.asking.kept import BACK, Kept
from spvgen.cli.intake.answers import Asking
from spvgen.cli.intake.cause_questions import PRIVATE_WORDS
from spvgen.cli.intake.conclusion import Course, Result, concluded
from spvgen.cli.intake.given import NEEDED, ONWARD
from spvgen.cli.intake.questions import PARTS, ask_part
from spvgen.cli.intake.walk import objected, so_far, walked
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.ask import answer, ask
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.refusals import refuse_missing
from spvgen.dutch import join_list
from spvgen.intake.advice import advice_on
from spvgen.intake.answers import CIRCUMSTANCES, Intake
from spvgen.intake.objection import ELSEWHERE, Objection
from spvgen.intake.private import parts_that_may_tell
from spvgen.reporters.of_intake import LABELS, answers_as_text
from spvgen.shell import in_shell

# --- By options ------------------------------------------------------------------------------------


def by_options(course: Course) -> int:
    """Decide from what was given. Raises WrongUse that tells all that is wrong or missing."""
    missing: list[str] = []

    def leave_open(part: str, intake: Intake) -> Any:
        missing.extend([NEEDED[part]] if part in NEEDED else [])
        return ONWARD[part]

    intake, against = walked(course.read.naam, course.given, leave_open)
    if against is None:
        needed = [one.option for key, one in course.basics.items() if one.needed and not course.of_plan[key]]
        missing += needed
    course.refused.of(lambda: refuse_missing(missing, "intake"))
    course.refused.settle()
    basics = (
        {}
        if against
        else {key: answer(one, course.of_plan[key], asking=False) for key, one in course.basics.items()}
    )
    return concluded(course, Result(intake, against, basics))


# --- By asking -------------------------------------------------------------------------------------


def by_asking(course: Course) -> int:
    """Ask, show what it comes to, and go on once the answer is yes."""
    kept = Kept.of(course.target, b"", "intake")
    asking = Asking(kept, course.read)
    if kept.answers or kept.earlier:
        _taken_up(course, asking)
    try:
        result = _agreed(course, asking)
        if result is None:
            _tell_broken_off(course, kept)
            return Outcome.BROKEN_OFF
        outcome = concluded(course, result, asking=True)
    except (KeyboardInterrupt, typer.Abort, WrongUse, OSError):
        _tell_broken_off(course, kept)
        raise
    if keep_for_later(kept, result.intake, result.objection):
        streams.tell(_for_next_time(course, kept))
    else:
        kept.remove()
    return outcome


def _tell_broken_off(course: Course, kept: Kept) -> None:
    """Say what is kept for later: of misconduct nothing, however the intake ends."""
    if objected(Asking(kept, course.read), course.given) is Objection.MISCONDUCT:
        kept.remove()
        streams.tell("\nEr is niets gemaakt, en spv bewaart hier niets van.")
    else:
        streams.tell(_kept_words(course, kept))


def _for_next_time(course: Course, kept: Kept) -> str:
    told = (
        "Doe je de intake later opnieuw, dan vraagt spv alleen wat er veranderd kan zijn.\n"
        f"Typ dan: {_command(course)}\nHeb je ze niet meer nodig? Gooi dat bestand dan weg."
    )
    return f"\n{kept.whereabouts}" + ("" if kept.unsaved else f" {told}")


def _taken_up(course: Course, asking: Asking) -> None:
    """Say what was answered at an earlier time."""
    streams.tell("\nJe gaat verder waar je was gebleven.")
    if told := so_far(asking, course.given, streams.width(sys.stderr)):
        streams.tell(
            f"Dit heb je al beantwoord:\n{told}\n"
            "Aan het eind kun je nog veranderen wat je hier hebt beantwoord."
        )
    asking.kept.tell_proposals()


def _agreed(course: Course, asking: Asking) -> Result | None:
    while True:
        result = asking.kept.walked(lambda: _questioned(course, asking))
        shown = answers_as_text(result.intake, in_words(result.basics), streams.width(sys.stderr))
        streams.tell(f"\nDit zijn je antwoorden:\n{shown}\n\n{_meaning(result)}")
        doubtful = parts_that_may_tell(result.intake)
        if doubtful:
            streams.tell(f"\n{_may_be_private(doubtful)}")
        said = ask(
            "Kloppen je antwoorden: ja, nee of stop",
            asking.read.guarded(read_decision(DECISIONS, asking.read.choosing(DECISIONS))),
            default="nee" if doubtful else "ja",
        )
        if said in ("ja", "stop"):
            return result if said == "ja" else None
        if said == BACK:
            asking.kept.step_back()
        else:
            _forget(course, asking, result)


def _may_be_private(parts: list[str]) -> str:
    """What is said of answers that may be private, without repeating them."""
    where = join_list([f"‘{LABELS[part]}’" for part in parts])
    return (
        f"Let op: bij {where} staat misschien iets over iemands gezondheid of privéleven. Dat hoort niet in "
        "een plan. Kies dan nee, en schrijf alleen op wat je in het werk ziet, of wat helpt."
    )


def _questioned(course: Course, asking: Asking) -> Result:
    name, given = course.read.naam, course.given
    intake, against = walked(name, given, lambda part, intake: ask_part(part, asking, intake))
    if against:
        return Result(intake, against, {})
    known = asking.kept.answers | asking.kept.earlier
    if not any(key in known for key in course.basics):
        streams.tell("\nEen verbeterplan kan hier helpen. Nog een paar gegevens voor het plan zelf.\n")
    return Result(intake, None, {key: _basic(course, asking, key) for key in course.basics})


def _basic(course: Course, asking: Asking, key: str) -> Any:
    question, given = course.basics[key], course.of_plan[key]
    if given is not None:
        return question.read(given)
    return ask_basic(asking.kept, "verbeterplan", key, question, asking.read.choosing)


def _meaning(result: Result) -> str:
    if result.objection:
        return f"{advice_on(result.objection, result.intake).title}.{_by_main_cause(result.intake)}"
    return "Hiermee maakt spv een plan. Wat je nu niet weet, vul je daarin aan."


def _by_main_cause(intake: Intake) -> str:
    """Why there is no plan, where that hangs on which of several causes was said to weigh most."""
    cause = intake.main_cause
    if cause not in ELSEWHERE:
        return ""
    taken_away = (
        "los je niet op met een plan"
        if cause == CIRCUMSTANCES
        else f"kan {intake.first_name} zelf niet wegnemen"
    )
    return (
        f" Dat komt doordat je zei dat ‘{cause}’ het zwaarst weegt: die oorzaak {taken_away}. "
        f"Weegt een andere zwaarder? Typ dan nee, en daarna {LABELS['main_cause']}."
    )


_RESTS_ON: Final = {
    "omschrijving": "conduct",
    "voorbeelden": "conduct",
    "eerdere_gesprekken": "conduct",
    "oorzaken": "main_cause",
    "view": "main_cause",
}
"""Part → the part that has to be asked again with it."""


def _forget(course: Course, asking: Asking, result: Result) -> None:
    """Ask which part must be different, and forget it."""
    known = {LABELS[part]: part for part in PARTS if getattr(result.intake, part) is not None}
    known |= {CALLED[key]: key for key in result.basics if course.of_plan[key] is None}
    open_parts = [word for word, part in known.items() if part not in course.given]
    if not open_parts:
        raise WrongUse("Alle antwoorden zijn als optie gegeven.", "Pas de opties aan en begin opnieuw.")
    if chosen := part_to_change(open_parts, asking.read.choosing):
        part = known[chosen]
        asking.kept.forget(part, _RESTS_ON.get(part, part))


def _kept_words(course: Course, kept: Kept) -> str:
    if not kept.answers:
        return "\nEr is niets gemaakt."
    onward = "" if kept.unsaved else f"\nGa later verder met: {_command(course)}"
    return f"\nEr is niets gemaakt. {kept.whereabouts}{onward}"


def _command(course: Course) -> str:
    place = f" -o {in_shell(Path(course.output))}" if course.output else ""
    return f"spv intake {in_shell(course.read.naam)}{place}"


# --- What is kept for a next time ---------------------------------------------------------------------


_RESTING: Final = {
    Objection.ATTITUDE: ("matter", "conduct"),
    Objection.NOT_TALKED: ("eerdere_gesprekken", "conduct"),
    Objection.NOT_HELPED: ("aanpassingen_gedaan",),
    Objection.TEAM: ("team",),
    Objection.NOT_SOLVABLE: ("oplosbaar_met_actieplan",),
}
"""Objection → the parts that it rests on, where those are not the causes."""


def keep_for_later(kept: Kept, intake: Intake, against: Objection | None) -> bool:
    """Keep the answers for when what stands against a plan has changed: that is asked again then.

    False where nothing is to be kept. Of misconduct nothing is left behind, for it belongs in no plan; nor is
    it that private life plays a part. Before the description there is nothing yet that would be a loss.
    """
    if against is None or against is Objection.MISCONDUCT or not intake.omschrijving:
        return False
    kept.answers = {key: text for key, text in kept.answers.items() if not _is_private(key, text)}
    kept.ask_again(*_RESTING.get(against, ("view", "oorzaken", "main_cause")))
    return True


def _is_private(key: str, answer: str) -> bool:
    """Whether an answer says that private life plays a part, or what helps then."""
    told = answer.casefold().rstrip(".")
    return CIRCUMSTANCES in (answer, *key.split(":")) or (key == "view" and told in PRIVATE_WORDS)
