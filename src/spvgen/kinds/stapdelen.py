"""The parts of a STAP report: theme, sessions, findings, goals, actions and the talks that follow."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Final, Self

from pydantic import BeforeValidator, Field, model_validator

from spvgen.kinds.problems import Problem, raise_problems, wrong
from spvgen.kinds.shared import ActieStand
from spvgen.kinds.values import (
    HOW_FAR,
    Datum,
    Keuze,
    Lijst,
    Model,
    Tekst,
    Teksten,
    Tijd,
    bare_number,
)
from spvgen.quantities import Quantity


class Verwoorder(Keuze):
    """Who put the theme into words (the group itself)."""

    GROEP = "groep"
    SAMEN = "samen"
    LEIDING = "leiding"


_PROVED: Final = {
    "klopt": "ja|juist|waar",
    "klopt_deels": "deels|gedeeltelijk",
    "klopt_niet": "nee|onjuist|niet waar",
}


class Gebleken(Keuze, ook=_PROVED):
    """What proved of an assumption."""

    KLOPT = "klopt"
    KLOPT_DEELS = "klopt_deels"
    KLOPT_NIET = "klopt_niet"


class Behaald(Keuze, ook=HOW_FAR):
    """How far a goal of the group was reached."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"


class Onderdeel(Keuze):
    """A part of the report that the group can agree to share."""

    THEMA = "thema"
    SESSIES = "sessies"
    BELEMMEREND = "belemmerend"
    HELPEND = "helpend"
    VERONDERSTELLINGEN = "veronderstellingen"
    DOELEN = "doelen"
    ACTIES = "acties"


_NOT_YET: Final = r"(?i)\b(?:nog|niet|nee|geen|later|volgt|wacht\w*|onbekend)\b"


def _agreed_day(value: object) -> object:
    """Refuse *nog niet*: as long as the group has not agreed, the line is left out."""
    if isinstance(value, str) and re.search(_NOT_YET, value):
        raise wrong(
            "nog_geen_akkoord",
            f"‘{value.strip()}’ is geen datum.",
            "Laat deze regel weg zolang de groep nog niet akkoord is. Tot dan maak je het verslag alleen als "
            "concept (--concept), voor de groep zelf. Daarna zet je hier de dag, zoals 2026-02-19.",
        )
    return value


Akkoord = Annotated[Datum, BeforeValidator(_agreed_day)]
"""The day on which the group agreed."""


class Delen(Model):
    """What the group allows to be shared, and since when (talks are confidential)."""

    akkoord_op: Akkoord | None = Field(
        None, description="De dag waarop de groep deze tekst las en goedvond dat die gedeeld wordt."
    )
    afspraak: Tekst | None = Field(None, description="Wat jullie afspraken over delen: wat wel, en met wie.")
    onderdelen: Lijst[Onderdeel] | None = Field(
        None,
        description="Welke onderdelen de groep wil delen: thema, sessies, belemmerend, helpend, "
        "veronderstellingen, doelen, acties; leeg: alles wat hier staat.",
    )


class Thema(Model):
    """What the group wants to work on, in its own words."""

    omschrijving: Tekst = Field(description="Het thema, in de woorden van de groep.")
    verwoord_door: Verwoorder | None = Field(
        None, description="Wie het thema verwoordde: groep, samen of leiding."
    )


class Sessie(Model):
    """One talk of the group with its guide."""

    datum: Datum = Field(description="De dag van de sessie.")
    tijd: Tijd | None = Field(None, description="Het tijdstip, bijvoorbeeld 13:00.")
    aantal: Annotated[Quantity, bare_number("een aantal mensen", "aantal: {}")] | None = Field(
        None, description="Hoeveel deelnemers erbij waren; geen namen."
    )
    onderwerp: Tekst | None = Field(None, description="Waar de sessie over ging.")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        raise_problems(not_counted("aantal", self.aantal))
        return self


class Factor(Model):
    """Something that hinders or helps the group."""

    bare_key = "factor"

    factor: Tekst = Field(description="Wat jullie hindert of helpt, in een paar woorden.")
    toelichting: Tekst | None = Field(None, description="Hoe jullie dat merken, zonder wie het zei.")


class Veronderstelling(Model):
    """What the group took for granted, and what proved of it."""

    veronderstelling: Tekst = Field(description="Wat jullie dachten, bijvoorbeeld: de leiding wil dit niet.")
    gebleken: Gebleken | None = Field(None, description="Wat ervan bleek: klopt, klopt_deels of klopt_niet.")
    toelichting: Tekst | None = Field(None, description="Hoe jullie dat nagingen en wat jullie vonden.")


class Teamdoel(Model):
    """Something that the group wants to reach."""

    titel: Tekst = Field(description="Een korte naam voor het doel; elke naam komt één keer voor.")
    omschrijving: Tekst = Field(description="Wat jullie willen bereiken.")
    bewijs: Tekst | None = Field(None, description="Waaraan jullie zien dat het gelukt is.")
    deadline: Datum | None = Field(None, description="Wanneer jullie kijken of het gelukt is.")


class Teamactie(Model):
    """One agreed action of the group; its owner is a group or a role, so that nobody can be traced."""

    titel: Tekst = Field(description="Een korte naam voor de actie; elke titel komt één keer voor.")
    afspraak: Tekst = Field(description="Wat er gebeurt: hoeveel, hoe vaak, wanneer.")
    wie: Tekst | None = Field(
        None,
        description="Wie het doet: de groep, twee collega’s, een trekker uit de groep, de directie; "
        "nooit de naam van een deelnemer.",
    )
    frequentie: Tekst | None = Field(None, description="Hoe vaak, bijvoorbeeld wekelijks.")
    deadline: Datum | None = Field(None, description="De uiterste dag.")
    voor_doel: Teksten | None = Field(None, description="Voor welk doel; leeg: voor alle doelen.")


class Uitleg(Model):
    """What management explained, and why it was so decided."""

    onderwerp: Tekst = Field(description="Welke maatregel of welk besluit is uitgelegd.")
    waarom: Tekst | None = Field(None, description="Waarom, met welk doel en wat het opleverde.")


class Toezegging(Model):
    """What was agreed with management."""

    afspraak: Tekst = Field(description="Wat er is afgesproken.")
    wie: Tekst | None = Field(None, description="Wie het doet: de groep, of iemand van het management.")
    deadline: Datum | None = Field(None, description="De uiterste dag.")


class Terugkoppeling(Model):
    """The talk of the group with management on its findings, the guide watching."""

    datum: Datum | None = Field(None, description="De dag van het gesprek met het management.")
    tijd: Tijd | None = Field(None, description="Het tijdstip, bijvoorbeeld 10:00.")
    aanwezig: Teksten | None = Field(
        None, description="Wie er van het management bij is, als rol of naam; nooit deelnemers."
    )
    akkoord_op: Akkoord | None = Field(
        None, description="De dag waarop de groep goedvond dat gedeeld wordt wat er in dit gesprek kwam."
    )
    uitleg: Lijst[Uitleg] | None = Field(None, description="Wat het management uitlegde, en waarom.")
    afspraken: Lijst[Toezegging] | None = Field(None, description="Wat er is afgesproken.")

    @property
    def gehouden(self) -> bool:
        """Whether something came of it already."""
        return bool(self.uitleg or self.afspraken)


class Vervolgmoment(Model):
    """A planned meeting of the group to see how its plan goes and, once held, what it brought."""

    naam: Tekst = Field(description="Hoe het moment heet, bijvoorbeeld Eerste vervolg.")
    datum: Datum = Field(description="De dag.")
    tijd: Tijd | None = Field(None, description="Het tijdstip, bijvoorbeeld 09:00.")
    acties: Lijst[ActieStand] | None = Field(None, description="Hoe elke actie ervoor stond.")
    opbrengst: Tekst | None = Field(None, description="Wat het moment opleverde; achteraf in te vullen.")

    @property
    def gehouden(self) -> bool:
        """Whether something came of it already."""
        return bool(self.acties or self.opbrengst)


class Doelstand(Model):
    """How far one goal was reached."""

    voor_doel: Tekst = Field(description="De naam van het doel.")
    behaald: Behaald = Field(description="ja, deels of nee.")
    toelichting: Tekst | None = Field(None, description="Waaraan jullie dat zien, en waardoor het zo liep.")


class Terugblik(Model):
    """Looking back with the group: what was won, and what was not."""

    datum: Datum = Field(description="De dag waarop de groep terugkeek.")
    akkoord_op: Akkoord | None = Field(
        None, description="De dag waarop de groep goedvond dat deze terugblik gedeeld wordt."
    )
    gewonnen: Teksten | None = Field(None, description="Wat het heeft opgeleverd, zo concreet mogelijk.")
    aandacht: Teksten | None = Field(None, description="Wat nog niet lukt of aandacht blijft vragen.")
    doelen: Lijst[Doelstand] | None = Field(
        None, description="Per doel: behaald, deels of niet, en waardoor."
    )


# --- What belongs together -------------------------------------------------------------------------


_FEWEST: Final = Decimal(1)


def not_counted(key: str, number: Quantity | None) -> Iterator[Problem]:
    """Tell of a number of people that is none: *7,5*, *80%*, *0*, or is more than a number (X04)."""
    if number and number != Quantity(max(_FEWEST, number.value // 1)):
        whole = int(number.value) if "%" not in number.unit and number.value >= _FEWEST else 8
        hint = f"Schrijf alleen een heel getal, bijvoorbeeld: {whole}"
        yield Problem("X04", (key,), "Hier hoort een aantal mensen te staan.", hint)
