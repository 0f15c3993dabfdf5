"""The course of one sales team: ``soort: koersplan`` (the name is ours).

Where are we really, where do we want to go (one shared norm), what keeps us stuck, and what we do about it.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final, Self

from pydantic import AfterValidator, Field, model_validator

from spvgen.dutch import slug
from spvgen.kinds.koersdelen import (
    Feit,
    Koersactie,
    Koersafsluiting,
    Koersnorm,
    Koersoorzaak,
    Meetritme,
    Standmeting,
    Sturing,
    Teammoment,
    measurements_in_order,
)
from spvgen.kinds.koersstand import how_far
from spvgen.kinds.problems import Problem, different_unit, raise_problems, talks_in_order
from spvgen.kinds.references import cause_references, with_title
from spvgen.kinds.shared import Gesprek, Letter, Looptijd, Negeer, Persoon
from spvgen.kinds.values import Lijst, Model, Tekst
from spvgen.quantities import meets, same_unit
from spvgen.source import RawValue

TEMPLATE: Final = "koersplan.md.j2"
LETTERS: Final[dict[str, Letter]] = {}
"""None: the thermostat stands in the plan itself, so a page about one measurement would say it twice."""

BY_HAND: Final = {
    "evaluate": "Zet de stand zelf in het plan, onder ‘metingen:’, op twee regels: ‘- datum:’ met de dag, en "
    "eronder ‘waarde:’ met het cijfer. Wat jullie bespraken, zet je bij dat moment achter ‘besproken:’.",
    "extend": "Pas in het plan ‘looptijd’ en de ‘deadline’ van de norm aan, en zet er evaluatiemomenten bij.",
    "close": "Zet in het plan ‘afsluiting:’, met daaronder ‘datum:’ en ‘toelichting:’.",
    "sign": "Een koersplan is van het team; er hoeft niemand voor te tekenen.",
}
"""Command that does not work with this kind → what to do instead."""

_IN_ORDER: Final = AfterValidator(talks_in_order("Zet de evaluatiemomenten op volgorde van datum."))


class Koersplan(Model):
    """A whole course plan."""

    gesprekken_onder: ClassVar = "evaluatiemomenten"
    """The key that the planned talks stand under."""

    soort: Tekst = Field(description="Het soort document: koersplan.")
    kenmerk: Tekst | None = Field(None, description="Vast kenmerk van het plan, bijvoorbeeld KP-2026-002.")
    organisatie: Tekst | None = Field(None, description="De naam van de organisatie.")
    team: Tekst = Field(description="Voor welk team de koers is, bijvoorbeeld Verkoop binnendienst.")
    leidinggevende: Persoon = Field(description="Wie het team leidt en de norm bewaakt.")
    looptijd: Looptijd = Field(description="Van wanneer tot wanneer jullie deze koers varen.")
    inleiding: Tekst | None = Field(None, description="De eerste alinea; leeg: de tekst van het sjabloon.")
    feiten: Lijst[Feit] = Field(description="Waar jullie echt staan: feiten met een cijfer en een bron.")
    sturing: Lijst[Sturing] | None = Field(
        None, description="Waar ieder nu op stuurt, en waarom die zich in de norm herkent."
    )
    norm: Koersnorm = Field(description="De ene norm waar jullie samen op sturen.")
    oorzaken: Lijst[Koersoorzaak] | None = Field(
        None, description="Wat jullie vasthoudt in de waan van de dag."
    )
    acties: Lijst[Koersactie] = Field(description="De acties; elk neemt een oorzaak weg.")
    meetritme: Meetritme | None = Field(None, description="Wie de norm meet, hoe vaak, en uit welke bron.")
    metingen: Annotated[Lijst[Standmeting], AfterValidator(measurements_in_order)] | None = Field(
        None, description="Wat de thermostaat aangaf, op volgorde van datum."
    )
    evaluatiemomenten: Annotated[Lijst[Teammoment], _IN_ORDER] | None = Field(
        None, description="De momenten waarop het team naar de thermostaat kijkt, op volgorde."
    )
    afsluiting: Koersafsluiting | None = Field(None, description="Hoe deze koers eindigde.")
    negeer: Lijst[Negeer] | None = Field(None, description="Meldingen die je bewust laat staan, met reden.")

    @model_validator(mode="after")
    def _one_unit(self) -> Self:
        norm = self.norm.waarde
        raise_problems(
            different_unit(("metingen", i, "waarde"), one.waarde, norm)
            for i, one in enumerate(self.metingen or ())
            if norm and not same_unit(one.waarde, norm)
        )
        return self

    @property
    def over(self) -> str:
        """Who or what this document is about, in the list of ``spv status`` and in a calendar."""
        return self.team

    @property
    def einde(self) -> date:
        """The last day of the plan."""
        return self.looptijd.einde

    @property
    def gesprekken(self) -> tuple[Gesprek, ...]:
        """The moments at which the team looks at the thermostat, in order."""
        closed = self.afsluiting.datum if self.afsluiting else None
        moments = self.evaluatiemomenten or ()
        return tuple(
            Gesprek.planned("Koersgesprek", one, held=one.gehouden, closed=closed) for one in moments
        )

    @property
    def vervallen(self) -> tuple[Teammoment, ...]:
        """The moments that were still to come on the day that the course was closed, and came to nothing."""
        closed = self.afsluiting.datum if self.afsluiting else date.max
        return tuple(one for one in self.evaluatiemomenten or () if not one.gehouden and one.datum > closed)

    def op(self, day: date) -> Self:
        """The plan as it stood on a day: a measurement of a later day is none yet."""
        made = tuple(one for one in self.metingen or () if one.datum <= day)
        return self.model_copy(update={"metingen": made or None})

    @property
    def laatste_meting(self) -> Standmeting | None:
        """What the thermostat showed last; None before the first measurement."""
        return self.metingen[-1] if self.metingen else None

    @property
    def norm_gehaald(self) -> bool:
        """Whether the last measurement reaches the norm."""
        last, norm = self.laatste_meting, self.norm.streefwaarde
        return bool(last and norm and meets(last.waarde, norm))

    @property
    def norm_op_tijd(self) -> bool:
        """Whether the norm is reached, or was by the last measurement up to its last day."""
        due, norm = self.norm.deadline, self.norm.streefwaarde
        before = [one.waarde for one in self.metingen or () if due and one.datum <= due]
        return self.norm_gehaald or bool(norm and before and meets(before[-1], norm))

    @property
    def hoe_ver(self) -> str:
        """How far the team is, in figures; empty before the first measurement."""
        return how_far(self.norm, self.laatste_meting)

    def oorzaak(self, reference: str) -> Koersoorzaak | None:
        """The cause with this title; capitals don't matter."""
        return with_title(self.oorzaken, reference)

    def acties_bij(self, titel: str) -> tuple[Koersactie, ...]:
        """The actions that say they take away the cause with this title."""
        return tuple(action for action in self.acties if slug(titel) in map(slug, action.voor_oorzaak or ()))


MODEL: Final = Koersplan


def problems_in(raw: dict[str, RawValue]) -> Iterator[Problem]:
    """What can be told of the raw values even where the model does not stand."""
    yield from cause_references(raw)
