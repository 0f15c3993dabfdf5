"""What an improvement plan agrees: its keys up to the signing, and who and what they point to."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from spvgen.dutch import slug
from spvgen.kinds.doelen import Doel, Succescriterium
from spvgen.kinds.onderdelen import (
    HR,
    Aanleiding,
    Actie,
    Evaluatiemoment,
    Geschiktheid,
    Gevolgen,
    Medewerker,
    Onderbreking,
    Ondersteuning,
    Oorzaak,
)
from spvgen.kinds.problems import talks_in_order
from spvgen.kinds.references import with_title
from spvgen.kinds.shared import BEFORE, EerdereLeidinggevenden, Looptijd, Persoon
from spvgen.kinds.values import Datum, Lijst, Model, Tekst, Teksten
from spvgen.kinds.verloop import Ondertekening
from spvgen.nameforms import called_by

_IN_ORDER: Final = AfterValidator(
    talks_in_order("Zet de evaluatiemomenten op volgorde van datum; de laatste is de eindbeoordeling.")
)


_SIGNED_FOR: Final = (
    r"(?i)\b(?:handtekening|teken\w*|ondertekening)\b[^.!?]*\b(?:ontvangst|ontvangen|gekregen|gelezen|gezien)\b"
    r"|\b(?:ontvangst|ontvangen|gekregen|gelezen|gezien)\b[^.!?]*\b(?:handtekening|teken\w*|ondertekening)\b"
)


class Afspraken(Model):
    """All of an improvement plan but what joins it later: extensions, the closing, exceptions."""

    soort: Tekst = Field(description="Het soort document: verbeterplan.")
    kenmerk: Tekst | None = Field(None, description="Vast kenmerk van het dossier, bijvoorbeeld VP-2026-007.")
    organisatie: Tekst | None = Field(None, description="De naam van de werkgever.")
    medewerker: Medewerker = Field(description="Voor wie het plan is.")
    leidinggevende: Persoon = Field(description="De direct leidinggevende.")
    eerdere_leidinggevenden: EerdereLeidinggevenden | None = Field(None, description=BEFORE)
    hr: HR | None = Field(None, description="De HR-adviseur die meekijkt.")
    looptijd: Looptijd = Field(description="Van wanneer tot wanneer het plan loopt.")
    uitgereikt_op: Datum | None = Field(None, description="De dag waarop de medewerker het plan kreeg.")
    onderbrekingen: Lijst[Onderbreking] | None = Field(
        None, description="Dagen die niet meetellen, zoals verlof: alleen datums, nooit een reden."
    )
    inleiding: Tekst | None = Field(
        None,
        description="De eerste alinea, onder de kop ‘Doel van het verbeterplan’: begin zonder ‘Beste …’ of "
        "‘Hoi …’. Leeg: de tekst van het sjabloon.",
    )
    geschiktheid: Geschiktheid | None = Field(None, description="De drie vragen vóór een plan.")
    aanleiding: Aanleiding | None = Field(None, description="Waarom dit plan er is.")
    oorzaken: Lijst[Oorzaak] | None = Field(None, description="De oorzaken die jullie onderzochten.")
    doelen: Lijst[Doel] = Field(description="De doelen; één of meer.")
    acties: Lijst[Actie] = Field(description="De acties; één of meer.")
    ondersteuning: Lijst[Ondersteuning] = Field(description="De hulp die de werkgever biedt.")
    evaluatiemomenten: Annotated[Lijst[Evaluatiemoment], _IN_ORDER] = Field(
        description="De gesprekken, op volgorde; het laatste is de eindbeoordeling."
    )
    succescriteria: Lijst[Succescriterium] | None = Field(
        None,
        description="Wat aan het eind is bereikt, voor elk doel, met de norm erin. Leeg: van elk doel de zin "
        "uit de verwachting met de norm, en als die de norm niet noemt, een zin met de norm en wat je meet.",
    )
    gevolgen: Gevolgen = Field(description="Wat er kan volgen bij onvoldoende verbetering.")
    zienswijze: Tekst | None = Field(None, description="Hoe de medewerker het zelf ziet, in eigen woorden.")
    ondertekening: Ondertekening | None = Field(None, description="Hoe, waar en wanneer er wordt getekend.")
    slotopmerking: Tekst | None = Field(
        None, description="De laatste alinea, onder de handtekeningen; leeg: de tekst van het sjabloon."
    )
    bijlagen: Teksten | None = Field(None, description="Stukken die erbij horen.")

    @property
    def over(self) -> str:
        """Who or what this document is about, in the list of ``spv status`` and in a calendar."""
        return self.medewerker.naam

    @property
    def leidinggevenden(self) -> tuple[Persoon, ...]:
        """Whoever is or was the manager, the last one first."""
        return (self.leidinggevende, *reversed(self.eerdere_leidinggevenden or ()))

    @property
    def noemt_ontvangst(self) -> str:
        """The words with which ``slotopmerking`` says what signing means; empty where it doesn't."""
        found = re.search(_SIGNED_FOR, self.slotopmerking or "")
        return found[0] if found else ""

    def noemt_recht(self, recht: str) -> str:
        """The words with which ``slotopmerking`` tells of a right (``rechten``); empty where it doesn't."""
        if not self.slotopmerking:
            return ""
        from spvgen.kinds.rechten import telling_of  # a check prints nothing

        return telling_of(self.slotopmerking, recht)

    def rol(self, wie: str) -> str:
        """The role of the one person whose name or first name ``wie`` is; else ``wie`` as it stands.

        A role may be written with a capital. It is ``medewerker``, ``leidinggevende`` or ``hr``.
        """
        parts = {"medewerker": self.medewerker, "leidinggevende": self.leidinggevende, "hr": self.hr}
        if wie.lower() in parts:
            return wie.lower()
        names = {role: part.naam for role, part in parts.items() if part and part.naam}
        called = [role for role, name in names.items() if slug(wie) in map(slug, called_by(name))]
        return called[0] if len(called) == 1 else wie

    def doel(self, reference: str) -> Doel | None:
        """The goal that ``reference`` (an id, or the name of an area) points to."""
        return next((goal for goal in self.doelen if goal.heet(reference)), None)

    def actie(self, titel: str) -> Actie | None:
        """The action with this title; capitals don't matter."""
        return with_title(self.acties, titel)
