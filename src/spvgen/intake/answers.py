"""What is known of an intake so far."""

from dataclasses import dataclass, replace
from typing import Any, Final, Self

from spvgen.intake.remedies import REMEDIES
from spvgen.nameforms import first_name
from spvgen.scaffold.grounds import Answer, Cause, Dated

MATTERS: Final = ("werk", "wangedrag", "houding")
"""What it is about: work that does not succeed, what is never allowed, or not wanting to."""

CATEGORIES: Final = tuple(REMEDIES)
"""Where a cause can lie, in the order of asking; private life is asked apart."""

CIRCUMSTANCES: Final = "omstandigheden"


@dataclass(frozen=True, slots=True)
class Team:
    """Whether colleagues meet the same problem, whether all steer on one goal, and what keeps them stuck.

    The answers are *ja* or *nee*; ``stuck`` is free text.
    """

    colleagues: str
    direction: str = "ja"
    stuck: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """The answers; None for what is not asked yet, and empty for what was asked and left open.

    ``matter`` is one of MATTERS. ``conduct`` is *ja* where the words of the description turn out to be what
    it is about. ``view`` is the cause as the employee sees it (in ``bevinding``), None until asked, and
    without a category where nobody knows yet. ``main_cause`` is the category that weighs most.
    """

    naam: str
    matter: str | None = None
    terugkerend: Answer | None = None
    omschrijving: str | None = None
    voorbeelden: tuple[Dated, ...] | None = None
    conduct: str | None = None
    eerdere_gesprekken: tuple[Dated, ...] | None = None
    aanpassingen_gedaan: Answer | None = None
    team: Team | None = None
    view: Cause | None = None
    oorzaken: tuple[Cause, ...] | None = None
    main_cause: str | None = None
    oplosbaar_met_actieplan: Answer | None = None
    sterke_punten: tuple[str, ...] | None = None

    def with_part(self, part: str, value: Any) -> Self:
        """The same with one part answered."""
        return replace(self, **{part: value})

    @property
    def first_name(self) -> str:
        """How questions and advice call the employee."""
        return first_name(self.naam)

    @property
    def view_unknown(self) -> bool:
        """Whether nobody knows yet what the employee sees as cause."""
        return self.view is None or not self.view.categorie

    @property
    def causes(self) -> tuple[Cause, ...]:
        """The causes that play a part, with the one that only the employee sees."""
        found = tuple(cause for cause in self.oorzaken or () if cause.speelt_mee != "nee")
        seen = self.view.categorie if self.view else ""
        if not seen or seen in [cause.categorie for cause in found]:
            return found
        return (*found, _of_employee(seen))

    @property
    def found(self) -> tuple[str, ...]:
        """The categories of those causes."""
        return tuple(cause.categorie for cause in self.causes)

    def cause(self, category: str) -> Cause | None:
        """The cause in this category."""
        return next((one for one in self.causes if one.categorie == category), None)


def _of_employee(category: str) -> Cause:
    """A cause of which the finding is still to come: the employee's own words."""
    if category == CIRCUMSTANCES:
        return Cause(category, speelt_mee="ja")
    return Cause(category, aanpak=REMEDIES[category].approach, vorm=REMEDIES[category].support)
