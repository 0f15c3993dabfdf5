"""The improvement plan as a whole (``soort: verbeterplan``): what was agreed, and how it went."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import ClassVar, Final, Self, TypeVar

from pydantic import Field, model_validator

from spvgen.dutch import in_words, slug
from spvgen.kinds.doelen import Doel
from spvgen.kinds.onderdelen import Actie, Evaluatiemoment, Onderbreking
from spvgen.kinds.problems import Problem, different_unit, out_of_order, raise_problems
from spvgen.kinds.references import action_references, goal_references
from spvgen.kinds.shared import ActieStand, Gedaan, Gesprek, Letter, Negeer
from spvgen.kinds.values import Datum, JaNee, Lijst
from spvgen.kinds.verlengbaar import FINAL_MAY_FOLLOW, Verlengbaar
from spvgen.kinds.verloop import Afsluiting, Gemeten, Oordeel, Uitkomst, Verslag
from spvgen.quantities import meets, same_unit
from spvgen.source import RawValue

T = TypeVar("T")

TEMPLATE: Final = "verbeterplan.md.j2"
LETTERS: Final = {
    "gespreksverslag": Letter("gespreksverslag.md.j2", "evaluatiemomenten", "moment", needs="verslag"),
    "verlenging": Letter("verlenging.md.j2", "verlengingen", "verlenging"),
    "afsluiting": Letter("afsluiting.md.j2", "afsluiting", "afsluiting"),
}
"""Documents about one part of the plan, by what they are called."""


_UNDER_WAY: Final = {
    "op_schema": "op schema",
    "deels_op_schema": "voor een deel op schema",
    "niet_op_schema": "nog niet op schema",
}
_AT_THE_END: Final = {
    "op_schema": "gehaald",
    "deels_op_schema": "nog niet helemaal gehaald",
    "niet_op_schema": "niet gehaald",
}


class Verbeterplan(Verlengbaar):
    """A whole improvement plan."""

    gesprekken_onder: ClassVar = "evaluatiemomenten"
    """The key that the planned talks stand under."""

    afsluiting: Afsluiting | None = Field(None, description="De afsluiting; door spv close.")
    uit_dienst_op: Datum | None = Field(
        None, description="Laatste dag van het dienstverband; start de bewaartermijn."
    )
    negeer: Lijst[Negeer] | None = Field(None, description="Meldingen die je bewust laat staan, met reden.")

    @model_validator(mode="after")
    def _coherent(self) -> Self:
        raise_problems([*self._measured_units(), *self._extensions_in_order(), *self._left_after_start()])
        return self

    def _measured_units(self) -> Iterator[Problem]:
        figures = (
            (("evaluatiemomenten", i, "verslag", "metingen", j, "waarde"), one)
            for i, moment in enumerate(self.evaluatiemomenten)
            for j, one in enumerate((moment.verslag and moment.verslag.metingen) or ())
        )
        for path, measured in figures:
            goal = self.doel(measured.voor_doel)
            norm = goal.meting.norm if goal and goal.meting else None
            if norm and not same_unit(measured.waarde, norm):
                yield different_unit(path, measured.waarde, norm)

    def _left_after_start(self) -> Iterator[Problem]:
        if self.uit_dienst_op:
            start, left = self.looptijd.start, self.uit_dienst_op
            yield from out_of_order(
                "uit_dienst_op", start, left, "De laatste dag van het dienstverband", "de start van het plan"
            )

    @property
    def is_getekend(self) -> bool:
        """Whether it was recorded that this text is signed."""
        return bool(self.ondertekening and self.ondertekening.vingerafdruk)

    @property
    def gesprekken(self) -> tuple[Gesprek, ...]:
        """The talks that are planned, in order."""
        closed = self.afsluiting.datum if self.afsluiting else None
        *others, last = self.evaluatiemomenten
        talks = *(("Voortgangsgesprek", one) for one in others), ("Slotgesprek", last)
        return tuple(
            Gesprek.planned(noemer, one, held=bool(one.verslag), closed=closed) for noemer, one in talks
        )

    @property
    def verlengde_acties(self) -> tuple[Actie, ...]:
        """The actions that the last extension gave more time, but for those that were done by then."""
        then = self.verlengingen[-1].datum + timedelta(days=1) if self.verlengingen else date.min
        return tuple(
            one
            for one in self.acties
            if self.uiterlijk(one.deadline) != one.deadline and not self._al_gedaan(one, then)
        )

    def eerdere_gesprekken(self, dag: date) -> tuple[Evaluatiemoment, ...]:
        """The evaluations that were planned before a day and have a report, in order."""
        return tuple(moment for moment in self.evaluatiemomenten if moment.verslag and moment.datum < dag)

    def eerder_gemeten(self, reference: str, dag: date) -> tuple[Evaluatiemoment, ...]:
        """The evaluations, planned before a day, whose reports hold a figure of a goal; in order."""
        return tuple(moment for moment, _, _ in self._metingen(reference) if moment.datum < dag)

    def vorige_meting(self, reference: str, dag: date) -> Gemeten | None:
        """The last figure of a goal from the evaluations that were planned before a day."""
        return _last(figure for moment, _, figure in self._metingen(reference) if moment.datum < dag)

    def volgend_gesprek(self, dag: date) -> Evaluatiemoment | None:
        """The first evaluation that is planned after a day."""
        return next((moment for moment in self.evaluatiemomenten if moment.datum > dag), None)

    def loopt_nog(self, verslag: Verslag) -> tuple[Actie, ...]:
        """The actions that a report is silent about because their last day was still to come."""
        told = {slug(stand.actie) for stand in verslag.acties or ()}
        return tuple(
            action
            for action in self.op(verslag.datum).acties
            if self.nog_te_doen(action, verslag.datum)
            and slug(action.titel) not in told
            and not self._al_gedaan(action, verslag.datum)
        )

    def niet_doorgelopen(self, verslag: Verslag) -> tuple[Actie, ...]:
        """The actions that a report is silent about, though they were to be walked through."""
        known = {slug(stand.actie) for stand in verslag.acties or ()}
        known |= {slug(action.titel) for action in self.loopt_nog(verslag)}
        return tuple(
            action
            for action in self.op(verslag.datum).acties
            if slug(action.titel) not in known and not self.is_klaar(action, verslag.datum)
        )

    def niet_gemeten(self, verslag: Verslag) -> tuple[Doel, ...]:
        """The goals with a norm of which a report holds no figure."""
        then = self.op(verslag.datum)
        measured = [then.doel(one.voor_doel) for one in verslag.metingen or ()]
        return tuple(goal for goal in then.doelen if goal.te_halen and goal not in measured)

    def gehaald_in(self, verslag: Verslag) -> tuple[Doel, ...]:
        """The goals of which a report holds a figure that meets the norm."""
        figures = ((self.doel(one.voor_doel), one.waarde) for one in verslag.metingen or ())
        return tuple(
            goal for goal, figure in figures if goal and goal.te_halen and meets(figure, goal.te_halen)
        )

    def oordeel_in_woorden(self, moment: Evaluatiemoment, je: str) -> str:
        """The judgement of a report as a sentence to ``je``.

        At what was then the last talk no schedule is left: it says whether the goals are reached.
        """
        assert moment.verslag and moment.verslag.oordeel, "who asks for words has a judgement"
        judged, then = moment.verslag.oordeel, self.op(moment.verslag.datum)
        if then.volgend_gesprek(moment.datum):
            return f"{je} ligt {_UNDER_WAY[judged]}."
        one, measured = len(then.doelen) == 1, moment.verslag.metingen
        reached = _AT_THE_END[judged]
        if judged == Oordeel.NIET_OP_SCHEMA and self.gehaald_in(moment.verslag):
            reached = _AT_THE_END[Oordeel.DEELS_OP_SCHEMA] if one else "niet allemaal gehaald"
        known = " (voor zover gemeten)" if measured and not one else " (niet gemeten)"
        return (
            f"{'Het doel is' if one else 'De doelen zijn'} {reached}"
            f"{known if self.niet_gemeten(moment.verslag) else ''}."
        )

    def is_klaar(self, action: Actie, tot: date) -> bool:
        """Whether an action was to be done once, and a report from before a day says that it is done."""
        return action.eenmalig and self._al_gedaan(action, tot)

    def _al_gedaan(self, action: Actie, tot: date) -> bool:
        before = self.vorige_stand(action.titel, tot)
        return before is not None and before.gedaan is Gedaan.JA

    def vorige_stand(self, titel: str, dag: date) -> ActieStand | None:
        """How an action stood at the last evaluation before a day at which it was walked through."""
        reports = [moment.verslag for moment in self.eerdere_gesprekken(dag) if moment.verslag]
        stands = (stand for report in reversed(reports) for stand in report.acties or ())
        return next((stand for stand in stands if slug(stand.actie) == slug(titel)), None)

    def laatste_meting(self, reference: str, tot_en_met: date = date.max) -> Gemeten | None:
        """The last figure of a goal in a report that was made up to and including a day."""
        figures = self._metingen(reference)
        return _last(figure for _, report, figure in figures if report.datum <= tot_en_met)

    def dagen_met_tegenslag(self, tot_en_met: date = date.max, *, ook_hulp: bool = False) -> tuple[date, ...]:
        """The days of the reports up to and including a day that say that something stood in the way."""
        reported = (one.verslag.datum for one in self.evaluatiemomenten if one.verslag)
        until = (day for day in reported if day <= tot_en_met)
        return tuple(
            dict.fromkeys(day for day in until if self.tegenslag_op(day, tot_en_met, ook_hulp=ook_hulp))
        )

    def tegenslag_op(
        self, dag: date, tot_en_met: date = date.max, *, ook_hulp: bool = False
    ) -> tuple[str, ...]:
        """What the reports of a day say stood in the way and was not up to the employee, in their own words.

        The note beside the last figure of a goal, in reports up to and including ``tot_en_met``, is no part
        of it: that stands with the figure. Nor is a line about help, but for a letter that tells of none.
        """
        from spvgen.kinds.tegenslag import tegenslag_in  # only for letters

        reports = [one.verslag for one in self.evaluatiemomenten if one.verslag and one.verslag.datum == dag]
        figures = (self.laatste_meting(goal.sleutel, tot_en_met) for goal in self.doelen)
        last = {one.toelichting for one in figures if one}
        found = [one for report in reports for one in tegenslag_in(self, report)]
        told = [one.tekst for one in found if ook_hulp or not one.over_hulp]
        return tuple(dict.fromkeys(text for text in told if text not in last))

    def behaald(self, reference: str) -> JaNee | None:
        """Whether the last figure of a goal meets its norm; None where there is nothing to compare."""
        goal, last = self.doel(reference), self.laatste_meting(reference)
        if not (goal and goal.te_halen and last):
            return None
        return JaNee.JA if meets(last.waarde, goal.te_halen) else JaNee.NEE

    @property
    def niet_alles_behaald(self) -> str:
        """In words that not all goals were reached: how many, where there are figures of each."""
        reached = [self.behaald(goal.sleutel) for goal in self.doelen]
        if len(reached) == 1:
            return "het doel is niet behaald"
        number = reached.count(JaNee.JA)
        if None in reached or number == len(reached):
            return "niet alle doelen zijn behaald"
        some, all_goals = in_words(number) if number else "geen", in_words(len(reached))
        return f"{some} van de {all_goals} doelen {'is' if number < 2 else 'zijn'} behaald"

    @property
    def niet_afgemaakt(self) -> str:
        """In words how a plan ended that was not carried through: before the end that was agreed, or not."""
        early = self.afsluiting is not None and self.afsluiting.datum < self.einde
        return "het plan is eerder gestopt" if early else "het plan is niet afgemaakt"

    @property
    def gemeten_doelen(self) -> tuple[Doel, ...]:
        """The goals with at least one figure in a report."""
        return tuple(goal for goal in self.doelen if self.laatste_meting(goal.sleutel))

    def gemeten_op(self, reference: str, tot_en_met: date = date.max) -> date | None:
        """The day of the report that holds ``laatste_meting``."""
        reports = (report for _, report, _ in self._metingen(reference))
        return _last(report.datum for report in reports if report.datum <= tot_en_met)

    def ene_meetdag(self, tot_en_met: date = date.max) -> date | None:
        """The day of the last figures, where it is the same for all goals that have one."""
        days = {day for goal in self.doelen if (day := self.gemeten_op(goal.sleutel, tot_en_met))}
        return days.pop() if len(days) == 1 else None

    def _metingen(self, reference: str) -> Iterator[tuple[Evaluatiemoment, Verslag, Gemeten]]:
        """Each figure of a goal with its report and the evaluation it was planned as, in order."""
        goal = self.doel(reference)
        reported = ((moment, moment.verslag) for moment in self.evaluatiemomenten if moment.verslag)
        for moment, report in reported:
            figures = (one for one in report.metingen or () if self.doel(one.voor_doel) is goal)
            yield from ((moment, report, one) for one in figures)

    def zonder_verslag(self, tot_en_met: date) -> tuple[Evaluatiemoment, ...]:
        """The evaluations planned up to and including a day that have no report."""
        return tuple(one for one in self.evaluatiemomenten if one.datum <= tot_en_met and one.verslag is None)

    @property
    def vervallen(self) -> tuple[Evaluatiemoment, ...]:
        """The evaluations that were still to come on the day that the plan was closed.

        A last one up to two weeks later is the talk in which that was done, unless the plan was stopped.
        """
        if not self.afsluiting:
            return ()
        closed, talks = self.afsluiting.datum, self.evaluatiemomenten
        stopped = self.afsluiting.uitkomst is Uitkomst.VOORTIJDIG_BEEINDIGD
        if not stopped and talks[-1].datum <= closed + FINAL_MAY_FOLLOW:
            talks = talks[:-1]
        return tuple(one for one in talks if not one.verslag and one.datum > closed)

    def onderbroken_op(self, day: date) -> Onderbreking | None:
        """The break that a day lies in; None where the employee is there."""
        return next((one for one in self.onderbrekingen or () if one.van <= day <= one.tot_en_met), None)


def _last(found: Iterable[T]) -> T | None:
    return next(reversed(list(found)), None)


MODEL: Final = Verbeterplan


def problems_in(raw: dict[str, RawValue]) -> Iterator[Problem]:
    """What can be told of the raw values even where the model does not stand."""
    yield from goal_references(raw)
    yield from action_references(raw)
