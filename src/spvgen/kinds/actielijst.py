"""The list of actions: what is wanted, actions with named contacts, and moments to walk through it.

Made together, walked through together (DOMAIN section 1E): a helping conscience for somebody who is good at
a trade and new at selling.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Final, Self

from pydantic import AfterValidator, Field, model_validator

from spvgen.dutch import slug
from spvgen.kinds.problems import Problem, raise_problems, talks_in_order
from spvgen.kinds.references import action_references
from spvgen.kinds.shared import (
    AlsDan,
    Datum,
    Gesprek,
    Hoeveelheid,
    Keuze,
    Letter,
    Lijst,
    Looptijd,
    Model,
    Negeer,
    Persoon,
    Tekst,
    Teksten,
    Tijd,
    Wanneer,
)
from spvgen.kinds.verwijzingen import DoelInPlan
from spvgen.quantities import Quantity, format_quantity
from spvgen.source import RawValue

TEMPLATE: Final = "actielijst.md.j2"
LETTERS: Final = {
    "doorloopverslag": Letter("doorloopverslag.md.j2", "doorloopmomenten", "moment", needs="verslag"),
}
"""The letter about one walk through the list, by its name."""


class Nadruk(Keuze):
    """What a walk through the list is mostly for (DOMAIN section 1E: 70 % inspire, 30 % control)."""

    INSPIREREN = "inspireren"
    CONTROLEREN = "controleren"

    @classmethod
    def bedoeld(cls, text: str) -> str:
        """*motiveren* is to inspire, *nakijken* to control."""
        if slug(text) in ("motiveren", "motivatie", "inspiratie", "aanmoedigen", "stimuleren", "coachen"):
            return "inspireren"
        return "controleren" if slug(text) in ("controle", "nakijken", "checken", "geweten") else ""


class Afgelopen(Keuze):
    """What came of an action at a walk through the list."""

    JA = "ja"
    NEE = "nee"
    VERPLAATST = "verplaatst"

    @classmethod
    def bedoeld(cls, text: str) -> str:
        """Partly done is the rest moved: what was done stands in ``toelichting``."""
        return "verplaatst, met bij ‘toelichting’ wat al is gedaan" if slug(text) == "deels" else ""


# --- Parts -----------------------------------------------------------------------------------------


class Professional(Persoon):
    """Whoever the list is of and for: able in a trade, new at selling."""

    functie: Tekst = Field(description="De functie, zoals collega's die kennen.")
    afdeling: Tekst | None = Field(None, description="De afdeling, het team of het vakgebied.")


class SamenGemaakt(Model):
    """When the list was made, and by whom: sitting down together is half the work."""

    datum: Datum | None = Field(None, description="De dag waarop jullie de lijst samen maakten.")
    aanwezig: Teksten | None = Field(
        None, description="Wie erbij waren: de professional en de leidinggevende."
    )


class Contact(Persoon):
    """One person whom an action is about; a bare name will do."""

    naam: Tekst = Field(description="Voornaam en achternaam van je contact.")
    organisatie: Tekst | None = Field(None, description="Waar dit contact werkt.")

    @model_validator(mode="before")
    @classmethod
    def _bare_name(cls, value: object) -> object:
        return {"naam": value} if isinstance(value, str) else value


class LijstActie(Model):
    """One action of the list: what, with whom, when, and what comes after it."""

    titel: Tekst = Field(description="Kort de naam van de actie; elke titel komt één keer voor.")
    afspraak: Tekst = Field(description="Wat er gebeurt, zo concreet dat iemand anders het kan nakijken.")
    wie: Tekst = Field("professional", description="professional, leidinggevende of een naam.")
    contacten: Lijst[Contact] | None = Field(None, description="Met wie: bij naam, met de organisatie.")
    wanneer: Wanneer | None = Field(
        None, description="Een maand, een dag of van wanneer tot wanneer: juni 2026, of 2026-06-12."
    )
    frequentie: Tekst | None = Field(None, description="Hoe vaak, bijvoorbeeld elke maandag.")
    vervolg: Tekst | None = Field(None, description="Wat er daarna komt, en binnen welke tijd.")
    zekerheid: Hoeveelheid | None = Field(
        None, description="Hoe zeker weet je dat je dit gaat doen, van 1 tot en met 10?"
    )
    als_dan: Lijst[AlsDan] | None = Field(None, description="Wat je doet als er iets tussenkomt.")
    hoort_bij: DoelInPlan | None = Field(None, description="Het doel in een verbeterplan waar dit bij helpt.")

    @model_validator(mode="after")
    def _sure_to_ten(self) -> Self:
        raise_problems(self._no_mark())
        return self

    def _no_mark(self) -> Iterator[Problem]:
        sure = self.zekerheid
        if sure and (sure.unit or sure.bound or not 1 <= sure.value <= 10):
            message = f"‘{format_quantity(sure)}’ is geen cijfer van 1 tot en met 10."
            yield Problem("X04", ("zekerheid",), message, "Schrijf alleen een getal, zoals: zekerheid: 8")


class LijstStand(Model):
    """What came of one action at a walk through the list: done, not done, or moved."""

    actie: Tekst = Field(description="De titel van de actie.")
    gedaan: Afgelopen = Field(description="ja, nee of verplaatst.")
    naar: Wanneer | None = Field(None, description="Bij verplaatst: naar wanneer, bijvoorbeeld juli 2026.")
    toelichting: Tekst | None = Field(None, description="Wat hielp, of wat in de weg zat.")

    @model_validator(mode="after")
    def _says_where_to(self) -> Self:
        raise_problems(self._misfits())
        return self

    def _misfits(self) -> Iterator[Problem]:
        moved = self.gedaan is Afgelopen.VERPLAATST
        if moved and not self.naar:
            yield Problem(
                "X03", (), "Bij een verplaatste actie ontbreekt ‘naar’.", "Schrijf: naar: juli 2026"
            )
        if self.naar and not moved:
            hint = "Schrijf bij gedaan: verplaatst. Of haal ‘naar’ weg."
            yield Problem("X02", ("naar",), "‘naar’ hoort alleen bij een verplaatste actie.", hint)


class Doorloopverslag(Model):
    """What a walk through the list came to."""

    datum: Datum = Field(description="De dag waarop jullie de lijst doorliepen.")
    aanwezig: Teksten | None = Field(None, description="Wie erbij waren.")
    goed_gegaan: Tekst | None = Field(None, description="Wat goed ging, en waardoor.")
    acties: Lijst[LijstStand] | None = Field(None, description="De acties, een voor een doorgelopen.")
    besproken: Tekst | None = Field(None, description="Wat er verder is besproken.")
    afspraken: Teksten | None = Field(None, description="Wat er is afgesproken, met wie en wanneer.")


class Doorloopmoment(Model):
    """A planned walk through the list and, once held, its report."""

    naam: Tekst = Field(description="De naam, bijvoorbeeld Eerste keer doorlopen.")
    datum: Datum = Field(description="De dag waarop jullie de lijst doorlopen.")
    tijd: Tijd | None = Field(None, description="Het tijdstip, bijvoorbeeld 10:00.")
    nadruk: Nadruk = Field(description="inspireren of controleren: waar dit moment vooral voor is.")
    verslag: Doorloopverslag | None = Field(None, description="Het verslag; toegevoegd door spv evaluate.")


def _in_order(moments: tuple[Doorloopmoment, ...]) -> tuple[Doorloopmoment, ...]:
    return talks_in_order(moments, "Zet de doorloopmomenten op volgorde van datum.")


# --- The list --------------------------------------------------------------------------------------


class Actielijst(Model):
    """One professional's list of actions, with the moments at which two people walk through it."""

    gesprekken_onder: ClassVar = "doorloopmomenten"
    """The key that the planned talks stand under."""

    soort: Tekst = Field(description="Het soort document: actielijst.")
    kenmerk: Tekst | None = Field(
        None, description="Vast nummer van deze lijst, voor bestandsnamen en agenda."
    )
    organisatie: Tekst | None = Field(None, description="De naam van de werkgever.")
    professional: Professional = Field(description="Van wie de lijst is.")
    leidinggevende: Persoon = Field(description="Wie de lijst met je maakt en doorloopt.")
    looptijd: Looptijd = Field(description="De eerste en de laatste dag van de lijst.")
    samen_gemaakt: SamenGemaakt | None = Field(None, description="Wanneer en met wie de lijst is gemaakt.")
    inleiding: Tekst | None = Field(None, description="De eerste alinea; leeg: de tekst van de sjabloon.")
    wat_we_willen: Teksten = Field(description="Wat jullie willen, bijvoorbeeld koopsignalen horen.")
    sterke_punten: Teksten | None = Field(None, description="Wat je al goed kunt en hier gebruikt.")
    acties: Lijst[LijstActie] = Field(description="De acties; kort en concreet.")
    als_dan: Lijst[AlsDan] | None = Field(
        None, description="Wat je doet als er iets tussenkomt, bij elke actie."
    )
    doorloopmomenten: Annotated[Lijst[Doorloopmoment], AfterValidator(_in_order)] = Field(
        description="Wanneer jullie de lijst samen doorlopen, op volgorde."
    )
    slotopmerking: Tekst | None = Field(
        None, description="De laatste alinea; leeg: de tekst van de sjabloon."
    )
    negeer: Lijst[Negeer] | None = Field(None, description="Meldingen die je bewust laat staan, met reden.")

    @property
    def over(self) -> str:
        """Who this list is about, in the list of ``spv status`` and in a calendar."""
        return self.professional.naam

    @property
    def gesprekken(self) -> tuple[Gesprek, ...]:
        """The walks through the list that are planned, in order."""
        return tuple(
            Gesprek(one.naam, one.datum, one.tijd, gehouden=bool(one.verslag))
            for one in self.doorloopmomenten
        )

    def actie(self, titel: str) -> LijstActie | None:
        """The action with this title; capitals don't matter."""
        return next((action for action in self.acties if slug(action.titel) == slug(titel)), None)

    @property
    def verslagen(self) -> tuple[Doorloopverslag, ...]:
        """The reports, in order of the moments that they are about."""
        return tuple(moment.verslag for moment in self.doorloopmomenten if moment.verslag)

    def standen(self, titel: str, tot_en_met: date = date.max) -> tuple[LijstStand, ...]:
        """What came of an action at each walk that was planned up to and including a day, in order."""
        reports = [one.verslag for one in self.doorloopmomenten if one.verslag and one.datum <= tot_en_met]
        stands = (stand for report in reports for stand in report.acties or ())
        return tuple(stand for stand in stands if slug(stand.actie) == slug(titel))

    def stand(self, titel: str) -> LijstStand | None:
        """How an action stands since the last walk that told of it."""
        return next(reversed(self.standen(titel)), None)

    def gedaan_op(self, dag: date) -> tuple[LijstActie, ...]:
        """The actions that are done by the walk of a day: once done stays done, also of what comes back."""
        return tuple(
            action
            for action in self.acties
            if any(stand.gedaan is Afgelopen.JA for stand in self.standen(action.titel, dag))
        )

    def open_op(self, dag: date) -> tuple[LijstActie, ...]:
        """The actions that are not done by the walk of a day."""
        done = self.gedaan_op(dag)
        return tuple(action for action in self.acties if action not in done)

    @property
    def gedaan(self) -> tuple[LijstActie, ...]:
        """The actions that are done."""
        return self.gedaan_op(date.max)

    @property
    def aandeel_gedaan(self) -> Quantity:
        """The share of the actions that are done, in whole per cents."""
        return Quantity(Decimal(round(100 * len(self.gedaan) / len(self.acties))), "%")

    @property
    def open_acties(self) -> tuple[LijstActie, ...]:
        """The actions that are not done yet."""
        return self.open_op(date.max)

    def gepland_op(self, titel: str, dag: date) -> str | None:
        """When an action is to be done as it stood after the walk of a day: as moved last, else as agreed."""
        moved = [stand.naar for stand in self.standen(titel, dag) if stand.naar]
        action = self.actie(titel)
        return moved[-1] if moved else action.wanneer if action else None

    def nu_gepland(self, titel: str) -> str | None:
        """When an action is to be done: where it was moved to last, else as it was agreed."""
        return self.gepland_op(titel, date.max)

    def volgend_moment(self, dag: date) -> Doorloopmoment | None:
        """The first walk that is planned after a day."""
        return next((moment for moment in self.doorloopmomenten if moment.datum > dag), None)


MODEL: Final = Actielijst


def problems_in(raw: dict[str, RawValue]) -> Iterator[Problem]:
    """What can be told of the raw values even where the model does not stand."""
    yield from action_references(raw)
