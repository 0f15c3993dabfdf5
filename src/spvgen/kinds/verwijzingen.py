"""References from one document to another: to the norm of a koersplan, to a goal of an improvement plan.

Whether the file and what it should hold are there is not for a model to know: ``links`` looks.
"""

from pydantic import Field

from spvgen.kinds.shared import Model, Tekst

_BESTAND = "Het bestand, vanaf de map van dit document, bijvoorbeeld {}."


class NormVanTeam(Model):
    """The shared norm that a goal serves (DOMAIN section 1C)."""

    bestand: Tekst = Field(description=_BESTAND.format("koersplan-binnendienst.yaml"))
    norm: Tekst | None = Field(None, description="Hoe de norm daar heet; leeg: de norm van dat koersplan.")


class DoelInPlan(Model):
    """The goal of an improvement plan that something serves."""

    bestand: Tekst = Field(description=_BESTAND.format("daan-visser.yaml"))
    doel: Tekst = Field(description="Het gebied of de id van het doel in dat plan.")
