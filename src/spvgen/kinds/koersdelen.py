"""The parts of a course plan: facts, the shared norm, causes, actions, moments."""

from dataclasses import replace
from typing import Self

from pydantic import Field, model_validator

from spvgen.kinds.problems import (
    dates_in_order,
    lapsed_untold,
    raise_problems,
    without_its_sign,
    wrong,
)
from spvgen.kinds.values import (
    HOW_FAR,
    LAPSED,
    Datum,
    Hoeveelheid,
    Keuze,
    Model,
    Tekst,
    Teksten,
    Tijd,
)
from spvgen.quantities import Bound, Quantity, same_unit


class Feit(Model):
    """One fact about where the team really stands."""

    feit: Tekst = Field(description="Wat er aan de hand is, met een cijfer en over welke periode.")
    waarde: Hoeveelheid | None = Field(None, description="Het cijfer, als het niet in de tekst staat.")
    bron: Tekst | None = Field(None, description="Waar het cijfer vandaan komt, bijvoorbeeld het CRM.")


class Sturing(Model):
    """What somebody steers on now, and why the shared norm is theirs too."""

    wie: Tekst = Field(description="Een naam of een rol, bijvoorbeeld binnendienst.")
    stuurt_op: Tekst = Field(description="Het cijfer waar die nu op stuurt.")
    herkenning: Tekst | None = Field(None, description="Waarom de norm ook van diegene is.")


class Meetritme(Model):
    """Who measures the norm, how often, and where the figure comes from."""

    wie: Tekst | None = Field(None, description="Wie meet: leidinggevende, team of een naam.")
    frequentie: Tekst | None = Field(None, description="Hoe vaak, bijvoorbeeld elke maand.")
    bron: Tekst | None = Field(None, description="Waar het cijfer vandaan komt, bijvoorbeeld het CRM.")


class Standmeting(Model):
    """What the thermostat showed on one day."""

    datum: Datum = Field(description="De dag van de meting.")
    waarde: Hoeveelheid = Field(description="De stand op die dag, in dezelfde eenheid als de norm.")
    toelichting: Tekst | None = Field(None, description="Wat er bij dit cijfer te zeggen valt.")


class Koersnorm(Model):
    """The one norm that the whole team steers on; its quantities carry one unit."""

    indicator: Tekst = Field(
        description="Wat jullie tellen, bijvoorbeeld klanten die na een jaar terugkomen."
    )
    nulmeting: Hoeveelheid | None = Field(None, description="De stand nu, bijvoorbeeld 62%.")
    waarde: Hoeveelheid | None = Field(None, description="De norm zelf, bijvoorbeeld minimaal 75%.")
    deadline: Datum | None = Field(None, description="De dag waarop jullie uiterlijk op de norm zitten.")
    herkenning: Tekst | None = Field(None, description="Waarom iedereen zich in deze norm herkent.")

    @property
    def noemer(self) -> str:
        """What a sentence calls it: by what is counted, or as the norm where that is not filled in yet."""
        return f"‘{self.indicator}’" if self.indicator.strip(" .…") else "de norm"

    @property
    def streefwaarde(self) -> Quantity | None:
        """The norm with its bound; without one, ``nulmeting`` shows which way it goes.

        None at all is always a maximum, as in a goal of a plan.
        """
        if self.waarde is None or self.waarde.bound or (self.waarde.value and self.nulmeting is None):
            return self.waarde
        lower = not self.waarde.value or (self.nulmeting and self.waarde.value < self.nulmeting.value)
        return replace(self.waarde, bound=Bound.MAXIMAAL if lower else Bound.MINIMAAL)

    @model_validator(mode="before")
    @classmethod
    def _only_one(cls, value: object) -> object:
        if not isinstance(value, list):
            return value
        message = "Hier staat een lijst, maar een koersplan heeft één norm: een blok zonder streepje ervoor."
        if len(value) > 1:
            message = f"Hier staan {len(value)} normen, maar een team stuurt samen op één norm."
        hint = (
            "Kies de norm waarin iedereen zich herkent, en haal het streepje weg. Wat ieder nu als eigen "
            "cijfer heeft, schrijf je bij ‘sturing’."
        )
        raise wrong("een_norm", message, hint)

    @model_validator(mode="after")
    def _one_unit(self) -> Self:
        if self.waarde and self.nulmeting and not same_unit(self.nulmeting, self.waarde):
            raise_problems([without_its_sign(("nulmeting",), self.nulmeting, self.waarde)])
        return self


class Koersoorzaak(Model):
    """Something that keeps the team in the issues of the day."""

    titel: Tekst = Field(description="Een korte naam voor de oorzaak; elke titel komt één keer voor.")
    bevinding: Tekst = Field(description="Wat jullie vonden, en waaraan je dat ziet.")


class Uitgevoerd(Keuze, ook=LAPSED | HOW_FAR):
    """How far an action of the team was carried out."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"
    VERVALLEN = "vervallen"


class Koersactie(Model):
    """One agreed action, tied to a cause and to the norm."""

    titel: Tekst = Field(description="Een korte naam voor de actie; elke titel komt één keer voor.")
    afspraak: Tekst = Field(description="Wat er gebeurt: hoeveel, hoe vaak, wanneer.")
    wie: Tekst | None = Field(None, description="Wie het doet: leidinggevende, team of een naam.")
    frequentie: Tekst | None = Field(None, description="Hoe vaak, bijvoorbeeld wekelijks.")
    deadline: Datum | None = Field(None, description="De uiterste dag.")
    voor_oorzaak: Teksten | None = Field(None, description="Welke oorzaak dit wegneemt: de titel ervan.")
    effect: Tekst | None = Field(None, description="Hoe dit de norm dichterbij brengt.")
    gedaan: Uitgevoerd | None = Field(None, description="Later in te vullen: ja, deels, nee of vervallen.")
    toelichting: Tekst | None = Field(
        None, description="Wat wel en niet lukte, en waardoor; of waarom de actie vervalt."
    )

    @model_validator(mode="after")
    def _says_why(self) -> Self:
        if self.gedaan is Uitgevoerd.VERVALLEN and not self.toelichting:
            raise_problems([lapsed_untold()])
        return self


class Teammoment(Model):
    """A moment at which the team looks at the thermostat and, once held, what came of it."""

    naam: Tekst = Field(description="De naam, bijvoorbeeld Eerste blik op de thermostaat.")
    datum: Datum = Field(description="De dag van het gesprek.")
    tijd: Tijd | None = Field(None, description="Het tijdstip, bijvoorbeeld 10:00.")
    aanwezig: Teksten | None = Field(None, description="Wie erbij waren.")
    besproken: Tekst | None = Field(None, description="Wat er is besproken.")
    afspraken: Teksten | None = Field(None, description="Wat er is afgesproken, met wie en wanneer.")

    @property
    def gehouden(self) -> bool:
        """Whether it tells what came of it."""
        return bool(self.besproken or self.afspraken)


def measurements_in_order(metingen: tuple[Standmeting, ...]) -> tuple[Standmeting, ...]:
    """The measurements themselves. Raises the problems where one is older than that before it (X06)."""
    raise_problems(dates_in_order(metingen, "Deze meting", "de vorige"))
    return metingen


class Koersafsluiting(Model):
    """How the course ended."""

    datum: Datum = Field(description="De dag waarop jullie de koers afsloten.")
    toelichting: Tekst = Field(description="Wat er is bereikt, en wat niet.")
