"""What happens to a plan after it was written: signing, reports, extensions and the closing."""

from typing import Final

from pydantic import Field

from spvgen.dates import format_date
from spvgen.kinds.shared import WHO_THEN, ActieStand
from spvgen.kinds.values import Datum, Hoeveelheid, Keuze, Lijst, Model, Tekst, Teksten


class Wijze(Keuze):
    """What the employee signs for (agreement is never required)."""

    KEUZE = "keuze"
    AKKOORD = "akkoord"
    ONTVANGST = "ontvangst"


_IT_IS: Final = "(?:(?:je |het )?(?:loopt|ligt|blijft|raakt|gaat|staat|is) )?"
JUDGED: Final = {
    "op_schema": f"{_IT_IS}(?:goed|voor|voor op schema|volgens plan|op koers|groen|voldoende|positief)|ja",
    "deels_op_schema": "(?:half|gedeeltelijk|grotendeels|bijna)(?: op schema)?|wisselend|gemengd|oranje"
    "|loopt (?:iets|licht) achter",
    "niet_op_schema": f"{_IT_IS}(?:(?:ver )?achter(?: op schema)?|onvoldoende|slecht|niet goed|te laat"
    "|vertraagd|rood|negatief)|achterstand|vertraging|niet|nee",
}
"""Other words for a judgement."""


class Oordeel(Keuze, ook=JUDGED):
    """The judgement at an evaluation."""

    OP_SCHEMA = "op_schema"
    DEELS_OP_SCHEMA = "deels_op_schema"
    NIET_OP_SCHEMA = "niet_op_schema"


_ENDED: Final = {
    "doelen_behaald": "(?:alle doelen )?(?:behaald|gehaald|bereikt)|geslaagd|gelukt|succes(?:vol)?",
    "doelen_niet_behaald": "(?:doelen )?niet (?:behaald|gehaald|bereikt|geslaagd|gelukt)|mislukt|onvoldoende",
    "voortijdig_beeindigd": "(?:(?:eerder|tussentijds|vervroegd) )?(?:gestopt|be[ëe]indigd|afgebroken)",
}
"""Other words for how a plan ended."""


class Uitkomst(Keuze, ook=_ENDED):
    """How a plan ended."""

    DOELEN_BEHAALD = "doelen_behaald"
    DOELEN_NIET_BEHAALD = "doelen_niet_behaald"
    VOORTIJDIG_BEEINDIGD = "voortijdig_beeindigd"


_MEASURES: Final = {
    "verdere_begeleiding": "verlenging(?: van het plan)?|(?:extra |meer )?(?:begeleiding|coaching)",
    "waarschuwing": r"(?:officiële |schriftelijke |laatste )?waarschuwing(?:sbrief)?|berisping",
    "overplaatsing": "andere? (?:functie|werk|afdeling|plek)|herplaatsing",
    "demotie": "lagere (?:functie|schaal)|functieverlaging|degradatie",
    "andere_arbeidsvoorwaarden": "minder (?:uren|salaris|loon)|lager (?:salaris|loon)",
    "ontslag": "(?:einde|beëindiging)(?: van)?(?: het| je)? (?:contract|dienstverband)|exit",
}


class Maatregel(Keuze, ook=_MEASURES):
    """A consequence that a plan can announce and a closing can carry out."""

    VERDERE_BEGELEIDING = "verdere_begeleiding"
    WAARSCHUWING = "waarschuwing"
    DISCIPLINAIRE_MAATREGEL = "disciplinaire_maatregel"
    OVERPLAATSING = "overplaatsing"
    DEMOTIE = "demotie"
    ANDERE_ARBEIDSVOORWAARDEN = "andere_arbeidsvoorwaarden"
    ONTSLAG = "ontslag"


class Gemeten(Model):
    """One figure measured at an evaluation."""

    voor_doel: Tekst = Field(description="Het doel waar deze meting bij hoort: het gebied of de id.")
    waarde: Hoeveelheid = Field(description="De gemeten stand, in dezelfde eenheid als de norm.")
    toelichting: Tekst | None = Field(None, description="Wat er bij dit cijfer te zeggen valt.")


class Gespreksstand(ActieStand):
    """The same in a report, with who it was that did it: a plan may give an action to somebody else."""

    wie: Tekst | None = Field(None, description=WHO_THEN)


class Verslag(Model):
    """The written report of one evaluation (each evaluation in writing)."""

    datum: Datum = Field(description="De dag van het gesprek.")
    aanwezig: Teksten | None = Field(None, description="Wie erbij waren.")
    metingen: Lijst[Gemeten] | None = Field(None, description="De stand van elk doel.")
    acties: Lijst[Gespreksstand] | None = Field(
        None, description="De afgesproken acties, een voor een doorgelopen."
    )
    geboden_ondersteuning: Teksten | None = Field(None, description="Welke hulp er echt was, met datums.")
    besproken: Tekst | None = Field(None, description="Wat er is besproken.")
    afspraken: Teksten | None = Field(None, description="Wat er is afgesproken, met wie en wanneer.")
    zienswijze: Tekst | None = Field(None, description="Hoe de medewerker het zelf ziet, in eigen woorden.")
    oordeel: Oordeel | None = Field(None, description="op_schema, deels_op_schema of niet_op_schema.")
    vingerafdruk: Tekst | None = Field(None, description="Geschreven door spv evaluate; niet zelf invullen.")


class EerdereOndertekening(Model):
    """How a text was signed that another one took the place of; written by ``spv sign --again``."""

    wijze: Wijze = Field(Wijze.KEUZE, description="Waarvoor de medewerker toen tekende.")
    plaats: Tekst | None = Field(None, description="De plaats waar toen is getekend.")
    datum: Datum | None = Field(None, description="De dag waarop toen is getekend.")
    vingerafdruk: Tekst | None = Field(None, description="De vingerafdruk van de tekst van toen.")


class Ondertekening(Model):
    """How, where and when the plan is signed."""

    wijze: Wijze = Field(
        Wijze.KEUZE,
        description="Waarvoor de medewerker tekent: keuze (akkoord of ontvangst), akkoord of ontvangst.",
    )
    plaats: Tekst | None = Field(None, description="De plaats van ondertekening.")
    datum: Datum | None = Field(None, description="De dag van ondertekening.")
    eerder: Lijst[EerdereOndertekening] | None = Field(
        None, description="Hoe een eerdere tekst is getekend; door spv sign --again."
    )
    vingerafdruk: Tekst | None = Field(None, description="Geschreven door spv sign; niet zelf invullen.")


class Verlenging(Model):
    """An extension of the plan; written by ``spv extend``."""

    datum: Datum = Field(description="De dag waarop de verlenging is afgesproken.")
    nieuw_einde: Datum = Field(description="De nieuwe einddatum.")
    reden: Tekst = Field(description="Waarom het plan wordt verlengd.")
    vingerafdruk: Tekst | None = Field(None, description="Geschreven door spv extend; niet zelf invullen.")

    @property
    def naam(self) -> str:
        """What this extension is called, as a talk is called by its name."""
        return f"Verlenging tot en met {format_date(self.nieuw_einde)}"


class Afsluiting(Model):
    """How the plan ended; written by ``spv close``."""

    datum: Datum = Field(description="De dag waarop het plan is afgesloten.")
    uitkomst: Uitkomst = Field(description="doelen_behaald, doelen_niet_behaald of voortijdig_beeindigd.")
    maatregel: Maatregel | None = Field(None, description="Welke aangekondigde maatregel je voorstelt.")
    toelichting: Tekst | None = Field(
        None, description="Hoe jullie tot deze uitkomst kwamen; stopt het plan eerder, ook waarom."
    )
    vingerafdruk: Tekst | None = Field(None, description="Geschreven door spv close; niet zelf invullen.")
