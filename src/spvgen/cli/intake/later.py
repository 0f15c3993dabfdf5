"""What is kept of an intake that led to no plan yet, and what is asked again in the next one."""

from typing import Final

from spvgen.cli.asking.kept import Kept
from spvgen.cli.intake.cause_questions import PRIVATE_WORDS
from spvgen.intake.answers import CIRCUMSTANCES, Intake
from spvgen.intake.objection import Objection

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
