"""The report of a STAP dialogue with a sales team: ``soort: stap-rapportage``."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from spvgen.dutch import slug
from spvgen.kinds.problems import Problem, dates_in_order, raise_problems
from spvgen.kinds.references import action_references, goal_references, with_title
from spvgen.kinds.shared import Gesprek, Letter, Negeer, Persoon
from spvgen.kinds.stapdelen import (
    Delen,
    Doelstand,
    Factor,
    Sessie,
    Teamactie,
    Teamdoel,
    Terugblik,
    Terugkoppeling,
    Thema,
    Veronderstelling,
    Vervolgmoment,
    not_counted,
)
from spvgen.kinds.values import Lijst, Model, Tekst, bare_number
from spvgen.quantities import Quantity
from spvgen.source import RawValue

TEMPLATE: Final = "stap-rapportage.md.j2"
LETTERS: Final[dict[str, Letter]] = {}
"""There are no documents about a part: what the group shares, it shares as a whole."""
REMINDER: Final = (
    "spv ziet niet alles waaraan je iemand herkent. Laat iemand uit de groep het verslag nalezen voordat "
    "jullie het delen."
)
"""Said after every check: what leads to somebody can be known to the group alone."""
BY_HAND: Final = {
    "evaluate": "Schrijf zelf in het bestand wat een vervolgmoment opleverde: bij ‘opbrengst’ en ‘acties’.",
    "close": "Schrijf aan het eind zelf een ‘terugblik’ in het bestand, samen met de groep.",
}
"""Command that does not work with this kind → what to do instead."""


class StapRapportage(Model):
    """What a group found, wants and agreed in a guided, confidential dialogue."""

    soort: Tekst = Field(description="Het soort document: stap-rapportage.")
    kenmerk: Tekst | None = Field(
        None, description="Vast kenmerk van het dossier, bijvoorbeeld STAP-2026-002."
    )
    organisatie: Tekst | None = Field(
        None, description="De naam van de werkgever; laat weg als die niet in het verslag hoort."
    )
    team: Tekst = Field(description="De groep voor wie dit verslag is, bijvoorbeeld Buitendienst Zuid.")
    deelnemers: Annotated[Quantity, bare_number("een aantal mensen", "deelnemers: {}")] | None = Field(
        None, description="Hoeveel mensen meededen; geen namen."
    )
    begeleider: Persoon = Field(description="Wie de gesprekken begeleidde.")
    aanleiding: Tekst = Field(description="Waarom de groep bij elkaar kwam.")
    delen: Delen | None = Field(None, description="Wat de groep wil delen, en sinds wanneer.")
    thema: Thema | None = Field(None, description="Waar de groep aan wil werken.")
    sessies: Lijst[Sessie] = Field(description="De gesprekken van de groep, op volgorde.")
    belemmerend: Lijst[Factor] | None = Field(None, description="Wat jullie hindert.")
    helpend: Lijst[Factor] | None = Field(None, description="Wat jullie helpt en waar jullie sterk in zijn.")
    veronderstellingen: Lijst[Veronderstelling] | None = Field(
        None, description="Wat jullie dachten, en wat ervan bleek."
    )
    doelen: Lijst[Teamdoel] = Field(description="Wat jullie willen bereiken; één of meer.")
    acties: Lijst[Teamactie] | None = Field(None, description="Het plan van aanpak.")
    terugkoppeling: Terugkoppeling | None = Field(None, description="Het gesprek met het management.")
    vervolgmomenten: Lijst[Vervolgmoment] | None = Field(
        None, description="Wanneer jullie samen kijken hoe het gaat, op volgorde."
    )
    terugblik: Terugblik | None = Field(None, description="Wat het opleverde en wat niet; achteraf.")
    slotopmerking: Tekst | None = Field(
        None, description="De laatste alinea; leeg: de tekst van het sjabloon."
    )
    negeer: Lijst[Negeer] | None = Field(None, description="Meldingen die je bewust laat staan, met reden.")

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        moments = self.vervolgmomenten or ()
        raise_problems(
            [
                *not_counted("deelnemers", self.deelnemers),
                *dates_in_order(self.sessies, "Deze sessie", "de vorige", ("sessies",)),
                *dates_in_order(moments, "Dit vervolgmoment", "het vorige", ("vervolgmomenten",)),
            ]
        )
        return self

    @property
    def over(self) -> str:
        """Who or what this document is about, in the list of ``spv status`` and in a calendar."""
        return self.team

    @property
    def gesprekken(self) -> tuple[Gesprek, ...]:
        """The talks that are planned, in order of time."""
        return tuple(sorted(self._talks(), key=lambda talk: talk.datum))

    def _talks(self) -> Iterator[Gesprek]:
        back = self.terugblik.datum if self.terugblik else None
        for number, one in enumerate(self.sessies, start=1):
            held = self.sessie_gehouden(one)
            yield Gesprek(f"STAP-sessie {number}", f"Sessie {number}", one.datum, one.tijd, gehouden=held)
        talk = self.terugkoppeling
        if talk and talk.datum:
            yield Gesprek(
                "STAP-terugkoppeling", "Terugkoppeling", talk.datum, talk.tijd, gehouden=talk.gehouden
            )
        for moment in self.vervolgmomenten or ():
            yield Gesprek.planned(
                "STAP-vervolg", moment, held=moment.gehouden or moment.datum == back, closed=back
            )

    @property
    def einde(self) -> date:
        """The last day that anything is planned or was done."""
        days = [talk.datum for talk in self.gesprekken]
        days += [goal.deadline for goal in self.doelen if goal.deadline]
        days += [action.deadline for action in self.acties or () if action.deadline]
        return max([*days, *([self.terugblik.datum] if self.terugblik else [])])

    def sessie_gehouden(self, sessie: Sessie) -> bool:
        """Whether something is told of a session, or the group agreed to the report after it."""
        agreed = self.delen and self.delen.akkoord_op
        return bool(sessie.aantal or sessie.onderwerp or (agreed and sessie.datum <= agreed))

    @property
    def gesprek_na_akkoord(self) -> Terugkoppeling | None:
        """The talk with management that the report tells of, where the group agreed to nothing of that.

        Then the day on which it agreed to the report says less than it seems to; not where that was the day
        of the talk, or later.
        """
        talk, agreed = self.terugkoppeling, self.delen and self.delen.akkoord_op
        if not (agreed and talk and talk.gehouden) or talk.akkoord_op:
            return None
        return talk if not talk.datum or agreed < talk.datum else None

    def doel(self, reference: str) -> Teamdoel | None:
        """The goal with this name; capitals don't matter."""
        return with_title(self.doelen, reference)

    def actie(self, titel: str) -> Teamactie | None:
        """The action with this title; capitals don't matter."""
        return with_title(self.acties, titel)

    def doelstand(self, reference: str) -> Doelstand | None:
        """What looking back says of the goal with this name."""
        judged = (self.terugblik and self.terugblik.doelen) or ()
        return next((one for one in judged if slug(one.voor_doel) == slug(reference)), None)


MODEL: Final = StapRapportage


def problems_in(raw: dict[str, RawValue]) -> Iterator[Problem]:
    """What can be told of the raw values even where the model does not stand."""
    yield from goal_references(raw, "titel")
    yield from action_references(raw)
