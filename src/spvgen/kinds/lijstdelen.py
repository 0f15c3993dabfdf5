"""The parts of a list of actions: the two people, actions with contacts, and walks through the list."""

from collections.abc import Iterator
from typing import Annotated, Self

from pydantic import Field, model_validator

from spvgen.dutch import slug
from spvgen.kinds.problems import Problem, lapsed_untold, raise_problems
from spvgen.kinds.shared import WHO_THEN, AlsDan, Persoon
from spvgen.kinds.values import (
    LAPSED,
    Datum,
    Keuze,
    Lijst,
    Model,
    Tekst,
    Teksten,
    Tijd,
    Wanneer,
    bare_number,
    other_words,
)
from spvgen.quantities import Quantity, format_quantity


class Nadruk(Keuze):
    """What a walk through the list is mostly for (70 % inspire, 30 % control)."""

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
    VERVALLEN = "vervallen"

    @classmethod
    def bedoeld(cls, text: str) -> str:
        """Partly done is the rest moved: what was done stands in ``toelichting``."""
        if lapsed := other_words(text, LAPSED):
            return lapsed
        return "verplaatst, met bij ‘toelichting’ wat al is gedaan" if slug(text) == "deels" else ""


class Professional(Persoon):
    """Whoever the list is of and for: able in a trade, new at selling."""

    functie: Tekst = Field(description="De functie, zoals collega’s die kennen.")
    afdeling: Tekst | None = Field(None, description="De afdeling, het team of het vakgebied.")


class SamenGemaakt(Model):
    """When the list was made, and by whom: sitting down together is half the work."""

    datum: Datum | None = Field(None, description="De dag waarop jullie de lijst samen maakten.")
    aanwezig: Teksten | None = Field(
        None, description="Wie erbij waren: de professional en de leidinggevende."
    )


class Contact(Persoon):
    """One person whom an action is about; a bare name will do."""

    bare_key = "naam"

    naam: Tekst = Field(description="Voornaam en achternaam van je contact.")
    organisatie: Tekst | None = Field(None, description="Waar dit contact werkt.")


class DoelInPlan(Model):
    """The goal of an improvement plan that an action serves; ``links`` looks whether it is there."""

    bestand: Tekst = Field(
        description="Het bestand, vanaf de map van dit document, bijvoorbeeld daan-visser.yaml."
    )
    doel: Tekst = Field(description="Het gebied of de id van het doel in dat plan.")


Zekerheid = Annotated[Quantity, bare_number("een cijfer van 1 tot en met 10", "zekerheid: {}")]


class LijstActie(Model):
    """One action of the list: what, with whom, when, and what comes after it."""

    titel: Tekst = Field(description="Een korte naam voor de actie; elke titel komt één keer voor.")
    afspraak: Tekst = Field(description="Wat er gebeurt, zo concreet dat iemand anders het kan nakijken.")
    wie: Tekst = Field("professional", description="professional, leidinggevende of een naam.")
    contacten: Lijst[Contact] | None = Field(None, description="Met wie: bij naam, met de organisatie.")
    wanneer: Wanneer | None = Field(
        None, description="Een maand, een dag of van wanneer tot wanneer: juni 2026, of 2026-06-12."
    )
    frequentie: Tekst | None = Field(None, description="Hoe vaak, bijvoorbeeld elke maandag.")
    vervolg: Tekst | None = Field(None, description="Wat er daarna komt, en binnen welke tijd.")
    zekerheid: Zekerheid | None = Field(
        None, description="Hoe zeker weet je dat je dit gaat doen, van 1 tot en met 10?"
    )
    als_dan: Lijst[AlsDan] | None = Field(None, description="Wat je doet als er iets tussenkomt.")
    hoort_bij: DoelInPlan | None = Field(None, description="Het doel in een verbeterplan waar dit bij helpt.")

    @property
    def keert_terug(self) -> bool:
        """Whether the action comes back at a rhythm, so that it has no last day of its own."""
        from spvgen.wording.frequencies import frequencies

        return bool(self.frequentie or frequencies(self.afspraak))

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
    """What came of one action at a walk through the list: done, not done, moved, or let go."""

    actie: Tekst = Field(description="De titel van de actie.")
    gedaan: Afgelopen = Field(description="ja, nee, verplaatst of vervallen.")
    naar: Wanneer | None = Field(None, description="Bij verplaatst: naar wanneer, bijvoorbeeld juli 2026.")
    toelichting: Tekst | None = Field(
        None, description="Wat hielp of in de weg zat, of waarom de actie vervalt."
    )
    wie: Tekst | None = Field(None, description=WHO_THEN)

    @model_validator(mode="after")
    def _says_where_to(self) -> Self:
        raise_problems(self._misfits())
        return self

    def _misfits(self) -> Iterator[Problem]:
        moved = self.gedaan is Afgelopen.VERPLAATST
        if moved and not self.naar:
            yield Problem(
                "X03", (), "Bij een verplaatste actie ontbreekt ‘naar’.", "Zet erbij: ‘naar: juli 2026’"
            )
        if self.naar and not moved:
            hint = "Schrijf ‘gedaan: verplaatst’, of haal ‘naar’ weg."
            yield Problem("X02", ("naar",), "‘naar’ hoort alleen bij een verplaatste actie.", hint)
        if self.gedaan is Afgelopen.VERVALLEN and not self.toelichting:
            yield lapsed_untold()


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
    nadruk: Nadruk = Field(description="inspireren of controleren; kies waar dit moment vooral voor is.")
    verslag: Doorloopverslag | None = Field(None, description="Het verslag; toegevoegd door spv evaluate.")
