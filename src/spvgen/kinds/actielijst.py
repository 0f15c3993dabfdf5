"""The list of actions: what is wanted, actions with named contacts, and moments to walk through it.

Made together, walked through together: a helping conscience for somebody who is good at
a trade and new at selling.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import AfterValidator, Field

from spvgen.dutch import count, slug
from spvgen.kinds.lijstdelen import (
    Afgelopen,
    Doorloopmoment,
    Doorloopverslag,
    LijstActie,
    LijstStand,
    Professional,
    SamenGemaakt,
)
from spvgen.kinds.lijsttermijn import last_day_in
from spvgen.kinds.problems import Problem, talks_in_order
from spvgen.kinds.references import action_references, with_title
from spvgen.kinds.shared import (
    BEFORE,
    AlsDan,
    EerdereLeidinggevenden,
    Gesprek,
    Letter,
    Looptijd,
    Negeer,
    Persoon,
    under_manager_of,
)
from spvgen.kinds.values import Lijst, Model, Tekst, Teksten
from spvgen.source import RawValue

TEMPLATE: Final = "actielijst.md.j2"
LETTERS: Final = {
    "doorloopverslag": Letter("doorloopverslag.md.j2", "doorloopmomenten", "moment", needs="verslag"),
}
"""The letter about one walk through the list, by its name."""

_IN_ORDER: Final = AfterValidator(talks_in_order("Zet de doorloopmomenten op volgorde van datum."))


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
    eerdere_leidinggevenden: EerdereLeidinggevenden | None = Field(None, description=BEFORE)
    looptijd: Looptijd = Field(description="De eerste en de laatste dag van de lijst.")
    samen_gemaakt: SamenGemaakt | None = Field(None, description="Wanneer en met wie de lijst is gemaakt.")
    inleiding: Tekst | None = Field(None, description="De eerste alinea; leeg: de tekst van het sjabloon.")
    wat_we_willen: Teksten = Field(description="Wat jullie willen, bijvoorbeeld koopsignalen horen.")
    sterke_punten: Teksten | None = Field(None, description="Wat je al goed kunt en hier gebruikt.")
    acties: Lijst[LijstActie] = Field(description="De acties; kort en concreet.")
    als_dan: Lijst[AlsDan] | None = Field(
        None, description="Wat je doet als er iets tussenkomt, bij elke actie."
    )
    doorloopmomenten: Annotated[Lijst[Doorloopmoment], _IN_ORDER] = Field(
        description="Wanneer jullie de lijst samen doorlopen, op volgorde."
    )
    slotopmerking: Tekst | None = Field(
        None, description="De laatste alinea; leeg: de tekst van het sjabloon."
    )
    negeer: Lijst[Negeer] | None = Field(None, description="Meldingen die je bewust laat staan, met reden.")

    @property
    def over(self) -> str:
        """Who or what this document is about, in the list of ``spv status`` and in a calendar."""
        return self.professional.naam

    @property
    def einde(self) -> date:
        """The last day of the list."""
        return self.looptijd.einde

    @property
    def gesprekken(self) -> tuple[Gesprek, ...]:
        """The walks through the list that are planned, in order."""
        return tuple(
            Gesprek.planned("Actielijst doorlopen", one, held=bool(one.verslag))
            for one in self.doorloopmomenten
        )

    def leiding_op(self, dag: date) -> Persoon:
        """Who was the manager on a day."""
        return under_manager_of(self, dag).leidinggevende

    def actie(self, titel: str) -> LijstActie | None:
        """The action with this title; capitals don't matter."""
        return with_title(self.acties, titel)

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
        """The actions that are done by the walk of a day: what comes back can be undone the next time."""
        return self._last_told(Afgelopen.JA, dag)

    def vervallen_op(self, dag: date) -> tuple[LijstActie, ...]:
        """The actions that were let go by the walk of a day; a later report can take one up again."""
        return self._last_told(Afgelopen.VERVALLEN, dag)

    def open_op(self, dag: date) -> tuple[LijstActie, ...]:
        """The actions that are still to be done after the walk of a day."""
        settled = (*self.gedaan_op(dag), *self.vervallen_op(dag))
        return tuple(action for action in self.acties if action not in settled)

    def _last_told(self, came: Afgelopen, dag: date) -> tuple[LijstActie, ...]:
        return tuple(
            action
            for action in self.acties
            if (stands := self.standen(action.titel, dag)) and stands[-1].gedaan is came
        )

    def lopend_op(self, dag: date) -> tuple[LijstActie, ...]:
        """The actions that are done by the walk of a day and come back: they run, and are never finished."""
        return tuple(action for action in self.gedaan_op(dag) if action.frequentie)

    def gedaan_van(self, dag: date = date.max, woord: str = "") -> str:
        """*3 van 5 acties, 1 loopt, 1 vervallen*, by the walk of a day: what was let go counts in none.

        ``woord`` stands behind the first figure: *3 van 5 acties gedaan*.
        """
        running, lapsed = len(self.lopend_op(dag)), len(self.vervallen_op(dag))
        done = len(self.gedaan_op(dag)) - running
        told = f"{done} van {count(len(self.acties) - lapsed, 'actie', 'acties')}"
        runs = f"{running} {'loopt' if running == 1 else 'lopen'}" if running else ""
        return ", ".join(
            filter(None, (f"{told} {woord}".strip(), runs, f"{lapsed} vervallen" if lapsed else ""))
        )

    @property
    def gedaan(self) -> tuple[LijstActie, ...]:
        """The actions that are done."""
        return self.gedaan_op(date.max)

    @property
    def vervallen(self) -> tuple[LijstActie, ...]:
        """The actions that were let go."""
        return self.vervallen_op(date.max)

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

    def genoemde_momenten(self, titel: str, dag: date = date.max) -> tuple[str, ...]:
        """What was said of when an action is to be done, up to the walk of a day: the last comes first."""
        moved = [stand.naar for stand in self.standen(titel, dag)]
        action = self.actie(titel)
        agreed = [action.wanneer, action.afspraak] if action else []
        return tuple(text for text in (*reversed(moved), *agreed) if text)

    def nog_te_doen(self, dag: date) -> tuple[LijstActie, ...]:
        """The actions that are not done by the walk of a day, in order of when they are to be done."""
        return tuple(sorted(self.open_op(dag), key=lambda one: self._last_day(one.titel, dag) or date.max))

    def te_laat(self, titel: str, op: date, dag: date = date.max) -> str | None:
        """*te laat* where the last day for an action, as it stood after the walk of a day, is past."""
        last = self._last_day(titel, dag)
        return "te laat" if last and last < op else None

    def _last_day(self, titel: str, dag: date) -> date | None:
        """By what was said last that names a day; None for what comes back."""
        action, told = self.actie(titel), self.genoemde_momenten(titel, dag)
        if action is None or action.keert_terug:
            return None
        return next((day for text in told if (day := last_day_in(text, self.looptijd))), None)

    @property
    def stand_op(self) -> date:
        """The day of the last report; before that the first day of the list."""
        return self.verslagen[-1].datum if self.verslagen else self.looptijd.start

    def volgend_moment(self, dag: date) -> Doorloopmoment | None:
        """The first walk that is planned after a day."""
        return next((moment for moment in self.doorloopmomenten if moment.datum > dag), None)


MODEL: Final = Actielijst


def problems_in(raw: dict[str, RawValue]) -> Iterator[Problem]:
    """What can be told of the raw values even where the model does not stand."""
    yield from action_references(raw)
