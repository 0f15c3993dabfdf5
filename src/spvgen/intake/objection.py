"""What stands against a plan, once enough is known to say so."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from spvgen.intake.answers import CIRCUMSTANCES, Intake
from spvgen.intake.conduct import conduct_in

ELSEWHERE: Final = ("aansturing", "beloning", "organisatie", "markt", CIRCUMSTANCES)
"""Causes that an employee can't take away by working at it."""


class Objection(StrEnum):
    """Why a plan is not the answer, or not yet."""

    MISCONDUCT = "wangedrag"
    ATTITUDE = "houding"
    ONCE = "eenmalig"
    NOT_TALKED = "eerst_gesprek"
    NOT_HELPED = "aanpassingen"
    TEAM = "team"
    NO_CAUSE = "oorzaak_onbekend"
    MANAGEMENT = "aansturing"
    PAY = "beloning"
    ORGANISATION = "organisatie"
    MARKET = "markt"
    CIRCUMSTANCES = "omstandigheden"
    NOT_SOLVABLE = "niet_oplosbaar"


def objection(intake: Intake) -> Objection | None:
    """The first objection that the answers so far give; None where nothing stands against a plan yet."""
    return next((kind for kind, holds in _SIGNS.items() if holds(intake)), None)


def main_cause(intake: Intake) -> str | None:
    """The category that weighs most; None while that is not known."""
    if intake.oorzaken is None:  # what only the employee sees is not all there is
        return None
    if intake.main_cause in intake.found:
        return intake.main_cause
    return intake.found[0] if len(intake.found) == 1 else None


def must_weigh(intake: Intake) -> bool:
    """Whether to ask which cause weighs most: one of several can't be taken away by the employee."""
    return len(intake.found) > 1 and any(kind in ELSEWHERE for kind in intake.found)


def _misconduct(intake: Intake) -> bool:
    matter = conduct_in(intake) if intake.conduct == "ja" else None
    return intake.matter == "wangedrag" or bool(matter and matter.kind == "wangedrag")


def _attitude(intake: Intake) -> bool:
    return intake.matter == "houding" or intake.conduct == "ja"


def _not_talked(intake: Intake) -> bool:
    """Misconduct that nobody spoke of yet asks for other advice, so that is settled first."""
    settled = intake.conduct is not None or conduct_in(intake) is None
    return intake.eerdere_gesprekken == () and settled


def _no_cause(intake: Intake) -> bool:
    return intake.oorzaken is not None and not intake.found


def _lies_in(category: str) -> Callable[[Intake], bool]:
    return lambda intake: main_cause(intake) == category


_SIGNS: Final[dict[Objection, Callable[[Intake], bool]]] = {
    Objection.MISCONDUCT: _misconduct,
    Objection.ATTITUDE: _attitude,
    Objection.ONCE: lambda intake: bool(intake.terugkerend and intake.terugkerend.antwoord == "nee"),
    Objection.NOT_TALKED: _not_talked,
    Objection.NOT_HELPED: lambda intake: bool(
        intake.aanpassingen_gedaan and intake.aanpassingen_gedaan.antwoord == "nee"
    ),
    Objection.TEAM: lambda intake: bool(intake.team and intake.team.colleagues == "ja"),
    Objection.NO_CAUSE: _no_cause,
    Objection.MANAGEMENT: _lies_in("aansturing"),
    Objection.PAY: _lies_in("beloning"),
    Objection.ORGANISATION: _lies_in("organisatie"),
    Objection.MARKET: _lies_in("markt"),
    Objection.CIRCUMSTANCES: _lies_in(CIRCUMSTANCES),
    Objection.NOT_SOLVABLE: lambda intake: bool(
        intake.oplosbaar_met_actieplan and intake.oplosbaar_met_actieplan.antwoord == "nee"
    ),
}
"""Objection → whether it holds; the first one that does is the answer."""
