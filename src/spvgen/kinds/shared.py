"""Parts that documents of several kinds have, and what every kind tells of its talks and letters."""

from collections.abc import Iterator
from datetime import date, time
from itertools import pairwise
from typing import Annotated, Any, Final, NamedTuple, Self, TypeVar

from pydantic import AfterValidator, Field, model_validator

from spvgen.diagnostics import NodePath
from spvgen.kinds.problems import Problem, out_of_order, raise_problems
from spvgen.kinds.values import HOW_FAR, Datum, Keuze, Lijst, Model, Tekst

Plan = TypeVar("Plan", bound=Model)


class Looptijd(Model):
    """The span of a document's agreements; both days count."""

    start: Datum = Field(description="De eerste dag, bijvoorbeeld 2026-01-12.")
    einde: Datum = Field(description="De laatste dag; bij een verbeterplan is dan de eindbeoordeling.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        raise_problems(out_of_order("einde", self.start, self.einde, "De einddatum", "de startdatum"))
        return self


class Persoon(Model):
    """Somebody with a role in the document."""

    persoon: Tekst | None = Field(
        None, description="In plaats van naam: de sleutel van deze persoon in personen.yaml."
    )
    naam: Tekst = Field(description="Voornaam en achternaam.")
    functie: Tekst | None = Field(
        None, description="De functie, zoals die in het contract of functieprofiel staat."
    )

    @property
    def als_manager(self) -> str:
        """*Directe manager* if somebody is called so, *Leidinggevende* without a job: as the key is called.

        Empty for any other job: a notary signs as what they are.
        """
        if not self.functie:
            return "Leidinggevende"
        return "Directe manager" if "manager" in self.functie.casefold() else ""


class Gedaan(Keuze, ook=HOW_FAR):
    """How far an agreed action was carried out."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"


class ActieStand(Model):
    """How one agreed action stands at an evaluation."""

    actie: Tekst = Field(description="De titel van de actie.")
    gedaan: Gedaan = Field(description="ja, deels of nee.")
    toelichting: Tekst | None = Field(None, description="Wat wel en niet lukte, en waardoor.")


WHO_THEN: Final = "Wie de actie toen deed; door spv evaluate. Leeg: wie er nu bij de actie staat."


class AlsDan(Model):
    """An if-then line: what to do when something gets in the way."""

    als: Tekst = Field(description="Wat er kan gebeuren, bijvoorbeeld: je de voicemail krijgt.")
    dan: Tekst = Field(description="Wat je dan doet.")


class Gesprek(NamedTuple):
    """A talk that a document plans, whatever kind it is: for ``spv status`` and the calendar.

    ``noemer`` says what talk it is in words that hold no name, for who may not know; ``naam`` is the user's
    own. ``tijd`` is None for a whole day. ``gehouden`` says that it was reported, ``gehouden_op`` on which
    other day than was planned, ``vervallen`` that it is off.
    """

    noemer: str
    naam: str
    datum: date
    tijd: time | None = None
    gehouden: bool = False
    vervallen: bool = False
    gehouden_op: date | None = None

    @classmethod
    def planned(cls, noemer: str, moment: Any, *, held: bool, closed: date | None = None) -> Self:
        """A moment with ``naam``, ``datum`` and ``tijd``; it is off where all was ``closed`` without it."""
        report = getattr(moment, "verslag", None)
        on = getattr(report, "datum", None)
        other = on if on != moment.datum else None
        return cls(noemer, moment.naam, moment.datum, moment.tijd, held, bool(closed and not held), other)


class Letter(NamedTuple):
    """A document about one part of a plan, such as the report of one evaluation.

    ``part`` is the place of the part; where that is a list, the letter is about one item of it. The
    template calls the part ``name``. ``needs`` is a key that must be filled in before there is anything to
    tell.
    """

    template: str
    part: str
    name: str
    needs: str = ""

    def place(self, item: int | None) -> NodePath:
        """Where one item of the part stands in the plan, or None for a part that is no list."""
        return (self.part,) if item is None else (self.part, item)


class Negeer(Model):
    """A finding that the writer knows of and leaves, with the reason."""

    regel: Tekst = Field(description="De code van de regel, bijvoorbeeld T08.")
    reden: Tekst = Field(description="Waarom deze melding hier niet geldt.")
    pad: Tekst | None = Field(
        None, description="Waar de melding staat, bijvoorbeeld looptijd; zonder pad: in het hele bestand."
    )


# --- Who was the manager when: up to the day of a change, a plan stays that of the former one ---------


class EerdereLeidinggevende(Persoon):
    """A former manager, just as ``leidinggevende`` said it, and the last day."""

    tot_en_met: Datum = Field(description="De laatste dag waarop dit de leidinggevende was.")


def _in_order(former: tuple[EerdereLeidinggevende, ...]) -> tuple[EerdereLeidinggevende, ...]:
    raise_problems(_problems(former))
    return former


def _problems(former: tuple[EerdereLeidinggevende, ...]) -> Iterator[Problem]:
    for index, (before, after) in enumerate(pairwise(former), start=1):
        days = before.tot_en_met, after.tot_en_met
        for problem in out_of_order("tot_en_met", *days, "Deze laatste dag", "die van de vorige"):
            yield problem._replace(path=(index, *problem.path))


EerdereLeidinggevenden = Annotated[Lijst[EerdereLeidinggevende], AfterValidator(_in_order)]
"""The former managers, the first one first."""

BEFORE: Final = "Wie eerder de leidinggevende was, en tot en met welke dag; de eerste bovenaan."


def before_change(plan: Plan, number: int) -> Plan:
    """The plan as it was when it had changed managers only so many times."""
    former = _former(plan)
    if number >= len(former):
        return plan
    then = former[number]
    kept = {key: getattr(then, key) for key in then.model_fields_set - {"tot_en_met"}}
    there = {"leidinggevende": Persoon.model_construct(**kept)}
    return plan.model_copy(update={**there, "eerdere_leidinggevenden": former[:number] or None})


def changes(plan: Any) -> int:
    """How often a plan went to another manager."""
    return len(_former(plan))


def under_manager_of(plan: Plan, day: date) -> Plan:
    """The plan with the manager of a day, and those before."""
    return before_change(plan, sum(one.tot_en_met < day for one in _former(plan)))


def _former(plan: Any) -> tuple[EerdereLeidinggevende, ...]:
    return getattr(plan, "eerdere_leidinggevenden", None) or ()
