"""The goals of a plan: what is expected, how it is measured, and when it counts as reached."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final, Self

from pydantic import Field, model_validator

from spvgen.dutch import slug
from spvgen.kinds.problems import Problem, dates_in_order, raise_problems, without_its_sign
from spvgen.kinds.values import Datum, Hoeveelheid, Keuze, Lijst, Model, Tekst
from spvgen.quantities import Bound, Quantity, same_unit

_AT_LEAST: Final = (
    r"(?i)\b(?:minimaal|minstens|ten ?minste|op zijn minst|meer dan|boven de|of (?:meer|hoger)"
    r"|verhoog\w*|stijg\w*)\b"
)
_AT_MOST: Final = (
    r"(?i)\b(?:maximaal|hoogstens|ten ?hoogste|op zijn hoogst|minder dan|niet meer dan|lager dan|onder de"
    r"|of (?:minder|lager)|omlaag|verlaag\w*|verlagen|verminder\w*|daal\w*|dalen"
    r"|terug(?: te )?(?:brengen|dringen)|(?:breng|dring|gaa|loop)\w* [^.]*\bterug)\b"
)


class Aard(Keuze):
    """Whether a goal asks for a result or for effort."""

    RESULTAAT = "resultaat"
    INSPANNING = "inspanning"


class Per(Keuze):
    """The span over which a norm is measured."""

    DAG = "dag"
    WEEK = "week"
    MAAND = "maand"
    KWARTAAL = "kwartaal"
    LOOPTIJD = "looptijd"

    @classmethod
    def bedoeld(cls, text: str) -> str:
        """The span in *maandelijks*, *per maand*, *elke week*."""
        found = re.fullmatch(
            r"(?i)(?:per |elke |iedere |ieder |elk )?(dag|week|wek|maand|kwartaal)(?:elijkse?)?", text
        )
        return {"wek": "week"}.get(span := found[1].lower(), span) if found else ""

    @classmethod
    def past_niet(cls, text: str) -> str:
        """A year is longer than a plan, and *4 weken* is no *maand*: a year has thirteen of them."""
        if re.fullmatch(r"(?i)(?:(?:per|elk|ieder) )?(?:half ?|kalender)?jaar|(?:half)?jaarlijkse?", text):
            return _OF_A_YEAR
        if re.fullmatch(_A_PERIOD, text):
            return f"Bedoel je een periode van vier weken? {_NONE_ALIKE.format('periode van 4 weken')}"
        if not re.search(r"(?i)\b(?:dagen|weken|maanden|jaar|sprints?|dienst)$", text):
            return ""
        span = re.sub(r"(?i)^(?:per|elke|iedere) ", "", text)
        return _NONE_ALIKE.format(span)


_NONE_ALIKE: Final = "Geen van deze is hetzelfde. Haal ‘per’ weg, en schrijf bij ‘verwachting’: ‘Per {} …’."
_A_PERIOD: Final = r"(?i)(?:(?:per|elke|iedere) )?[\w-]*periode(?: van (?:4|vier) weken)?"
"""Shops reckon in thirteen of them a year."""
_OF_A_YEAR: Final = (
    "Een plan duurt bijna altijd korter dan een jaar. Reken het jaargetal om naar een kwartaal, bijvoorbeeld "
    "€ 600.000 per jaar is € 150.000 per kwartaal, en schrijf: per: kwartaal"
)


class Tussendoel(Model):
    """An interim figure: the yardstick of an evaluation."""

    datum: Datum = Field(description="De dag waarop deze stand bereikt is.")
    waarde: Hoeveelheid = Field(description="De stand op die dag, in dezelfde eenheid als de norm.")


class Meting(Model):
    """How a goal is measured; all its quantities carry one unit."""

    indicator: Tekst | None = Field(None, description="Wat je telt of meet, en waarvan.")
    nulmeting: Hoeveelheid | None = Field(
        None, description="De stand nu, in dezelfde eenheid als de norm, bijvoorbeeld 62% of 3 weken."
    )
    norm: Hoeveelheid | None = Field(
        None,
        description="De stand die nodig is: minimaal, maximaal of precies, een getal en wat je telt. "
        "Bijvoorbeeld minimaal 80%, maximaal 2 fouten of minimaal 8,5. Alles is precies 100%, niets is "
        "maximaal 0 fouten.",
    )
    per: Per | None = Field(
        None,
        description="Waarover je meet: dag, week, maand, kwartaal of looptijd. Noem in de verwachting "
        "dezelfde periode, en kies er een die binnen het plan begint en eindigt. Past geen van die, laat "
        "dit dan weg en zeg het bij indicator.",
    )
    bron: Tekst | None = Field(None, description="Waar het cijfer vandaan komt, bijvoorbeeld het CRM.")
    tussendoelen: Lijst[Tussendoel] | None = Field(None, description="De stand die je onderweg verwacht.")

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        interim = self.tussendoelen or ()
        order = dates_in_order(interim, "Dit tussendoel", "het vorige", ("tussendoelen",))
        raise_problems([*self._units(), *order])
        return self

    def _units(self) -> Iterator[Problem]:
        if self.norm is None:
            return
        others = [(("tussendoelen", i, "waarde"), t.waarde) for i, t in enumerate(self.tussendoelen or ())]
        for path, value in [(("nulmeting",), self.nulmeting), *others]:
            if value is not None and not same_unit(value, self.norm):
                yield without_its_sign(path, value, self.norm, self.per or "")


class NormVanTeam(Model):
    """The shared norm that a goal serves; ``links`` looks whether it is there."""

    bestand: Tekst = Field(
        description="Het bestand, vanaf de map van dit document, bijvoorbeeld koersplan-binnendienst.yaml."
    )
    norm: Tekst = Field(description="Hoe de norm daar heet: wat er bij indicator staat.")


class Doel(Model):
    """One area of performance: what is expected, where it stands now, how that is measured."""

    gebied: Tekst = Field(description="Een korte naam voor het gebied, bijvoorbeeld Salesquota.")
    id: Tekst | None = Field(None, description="Korte naam om naar te verwijzen; anders afgeleid van gebied.")
    aard: Aard | None = Field(None, description="resultaat of inspanning.")
    verwachting: Tekst = Field(description="Wat je verwacht: hoeveel, waarvan, en wanneer.")
    huidige_situatie: Tekst = Field(description="Hoe het nu gaat, met cijfers.")
    meting: Meting | None = Field(None, description="Hoe je het doel meet.")
    haalbaar: Tekst | None = Field(None, description="Waarom dit haalbaar is.")
    relevant: Tekst | None = Field(None, description="Waarom dit bij de functie hoort.")
    deadline: Datum | None = Field(
        None,
        description="De dag waarop het doel uiterlijk bereikt is; leeg: aan het einde van het plan. Schuift "
        "dat einde op, dan schuift deze dag mee als hij op het einde viel.",
    )
    hoort_bij: NormVanTeam | None = Field(None, description="De norm uit het koersplan van het team.")

    @property
    def sleutel(self) -> str:
        """The name by which the rest of the plan refers to this goal."""
        return self.id or slug(self.gebied)

    def heet(self, naam: str) -> bool:
        """Whether this goal is called so: by its key or by its area; capitals don't matter."""
        return naam in (self.sleutel, self.gebied) or slug(naam) in (slug(self.sleutel), slug(self.gebied))

    @property
    def te_halen(self) -> Quantity | None:
        """The norm with its bound: written beside it, or else as the rest of the goal tells.

        ``norm: 2 fouten`` in a goal that brings errors down is a maximum, though it does not say so; none at
        all is always one.
        """
        norm = self.meting and self.meting.norm
        if norm and not norm.bound and norm.value == 0:
            return replace(norm, bound=Bound.MAXIMAAL)
        return replace(norm, bound=norm.bound or self._richting()) if norm else None

    def _richting(self) -> Bound | None:
        start, interim = self.meting and self.meting.nulmeting, self.meting and self.meting.tussendoelen
        if start and interim and interim[-1].waarde.value != start.value:
            return Bound.MINIMAAL if interim[-1].waarde.value > start.value else Bound.MAXIMAAL
        if re.search(_AT_LEAST, self.verwachting):
            return Bound.MINIMAAL
        if re.search(_AT_MOST, self.verwachting):
            return Bound.MAXIMAAL
        # up from the start is at least; down from it may be either, and M06 asks which
        norm = self.meting and self.meting.norm
        return Bound.MINIMAAL if start and norm and norm.value > start.value else None

    def tussendoel_bij(self, dag: date) -> Tussendoel | None:
        """The interim figure that lies nearest to a day; of two as near, the earlier."""
        interim = (self.meting and self.meting.tussendoelen) or ()
        return min(interim, key=lambda one: abs((one.datum - dag).days), default=None)


class Succescriterium(Model):
    """What is established at the end; bound to a goal by ``voor_doel``, or free text."""

    bare_key = "criterium"

    voor_doel: Tekst | None = Field(None, description="Het doel waar dit criterium bij hoort.")
    criterium: Tekst = Field(description="Wat aan het eind is bereikt.")
