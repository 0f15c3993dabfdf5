"""What was agreed, with an end that extensions move: how it stood on a day, and what an extension brought."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Final, Self, TypeVar

from pydantic import Field

from spvgen.dates import format_date
from spvgen.kinds.afspraken import Afspraken
from spvgen.kinds.doelen import Doel
from spvgen.kinds.onderdelen import Actie, Evaluatiemoment, Ondersteuning
from spvgen.kinds.problems import Problem
from spvgen.kinds.shared import Persoon, under_manager_of
from spvgen.kinds.values import Lijst
from spvgen.kinds.verloop import Verlenging

FINAL_MAY_FOLLOW: Final = timedelta(days=14)
"""The final judgement may come at most so long after the end (rule T03, which a house can only make
stricter); what is later belongs to an extension."""


class Verlengbaar(Afspraken):
    """An improvement plan that can be extended."""

    verlengingen: Lijst[Verlenging] | None = Field(None, description="Verlengingen; door spv extend.")

    def _extensions_in_order(self) -> Iterator[Problem]:
        end = self.looptijd.einde
        for i, extension in enumerate(self.verlengingen or ()):
            if extension.nieuw_einde <= end:
                yield Problem(
                    "X06",
                    ("verlengingen", i, "nieuw_einde"),
                    f"De nieuwe einddatum ({format_date(extension.nieuw_einde)}) ligt niet na de vorige "
                    f"({format_date(end)}).",
                    "Kies een einddatum die later valt.",
                )
            end = extension.nieuw_einde

    @property
    def einde(self) -> date:
        """The last day of the plan, extensions included."""
        return self.verlengingen[-1].nieuw_einde if self.verlengingen else self.looptijd.einde

    def uiterlijk(self, deadline: date | None) -> date | None:
        """The last day for what has this deadline: what was due at an end that moved, is due at the last.

        The deadline itself stays in the file as it was signed.
        """
        ends = (self.looptijd.einde, *(one.nieuw_einde for one in self.verlengingen or ()))
        return self.einde if deadline in ends else deadline

    def kreeg_meer_tijd(self, deadline: date) -> bool:
        """Whether the plan, which was to end in the two weeks after a deadline, was extended then."""
        begins = (self.einde_voor(one.nieuw_einde) for one in self.verlengingen or ())
        return any(end - FINAL_MAY_FOLLOW <= deadline < end for end in begins)

    @property
    def doelen_tot_einde(self) -> tuple[Doel, ...]:
        """The goals for which there is time till the end of the plan."""
        return tuple(one for one in self.doelen if self.uiterlijk(one.deadline) in (None, self.einde))

    def nog_te_doen(self, action: Actie, dag: date) -> bool:
        """Whether an action is to be done once, by a day that on ``dag`` was still to come."""
        due = self.op(dag).uiterlijk(action.deadline)
        return action.eenmalig and due is not None and due > dag

    def hulp_na(self, dag: date) -> tuple[Ondersteuning, ...]:
        """The support of which a later last day is agreed."""
        return tuple(one for one in self.ondersteuning if one.einde and one.einde > dag)

    def leiding_op(self, dag: date) -> Persoon:
        """Who was the manager on a day."""
        return under_manager_of(self, dag).leidinggevende

    def op(self, dag: date) -> Self:
        """The plan as it stood in a talk on a day, for the report of it: without what was extended later.

        An extension of that same day came out of the talk, and so did its talks and all that goes on after
        the end of before. The manager is that of the day.
        """
        there = under_manager_of(self, dag)
        then = there._verlengd_met(one for one in self.verlengingen or () if one.datum < dag)
        if then is there:
            return there
        until = then.einde + FINAL_MAY_FOLLOW
        talks = tuple(one for one in self.evaluatiemomenten if one.datum <= until)
        return then.model_copy(update={"evaluatiemomenten": talks})

    def verlengd_tot(self, nieuw_einde: date) -> Self:
        """The plan as an extension to ``nieuw_einde`` made it, for the letter about that one."""
        return self._verlengd_met(one for one in self.verlengingen or () if one.nieuw_einde <= nieuw_einde)

    def _verlengd_met(self, verlengingen: Iterable[Verlenging]) -> Self:
        """The plan with its first extensions only, and without what a later one brought.

        The file does not say when a goal, an action or help joined it. What begins or is due after the end of
        then can only have joined later, unless a report of then tells of it.
        """
        first = tuple(verlengingen)
        if first == (self.verlengingen or ()):
            return self
        then = self.model_copy(update={"verlengingen": first or None})
        told = self._besproken_tot(then.einde)
        goals = (_as_then(one, then.einde) for one in self.doelen if _was_there(one, then.einde, told))
        actions = (_as_then(one, then.einde) for one in self.acties if _was_there(one, then.einde, told))
        support = (one for one in self.ondersteuning if not one.start or one.start <= then.einde)
        parts = {"doelen": tuple(goals), "acties": tuple(actions), "ondersteuning": tuple(support)}
        # No plan is without them: where none would be left, somebody changed their days.
        return then.model_copy(update={key: some for key, some in parts.items() if some})

    def _besproken_tot(self, einde: date) -> list[Doel | Actie | None]:
        """The goals and actions that reports up to an end tell of."""
        reports = [one.verslag for one in self.evaluatiemomenten if one.verslag]
        then = [one for one in reports if one.datum <= einde + FINAL_MAY_FOLLOW]
        goals = (self.doel(figure.voor_doel) for one in then for figure in one.metingen or ())
        actions = (self.actie(stand.actie) for one in then for stand in one.acties or ())
        return [*goals, *actions]

    def einde_voor(self, nieuw_einde: date) -> date:
        """The last day of the plan before it was extended to ``nieuw_einde``."""
        ends = [self.looptijd.einde, *(one.nieuw_einde for one in self.verlengingen or ())]
        return max((end for end in ends if end < nieuw_einde), default=self.looptijd.einde)

    def gesprekken_bij(self, nieuw_einde: date) -> tuple[Evaluatiemoment, ...]:
        """The evaluations that an extension to ``nieuw_einde`` brought."""
        begin, end = self.einde_voor(nieuw_einde) + FINAL_MAY_FOLLOW, nieuw_einde + FINAL_MAY_FOLLOW
        last = nieuw_einde == self.einde
        return tuple(
            one for one in self.evaluatiemomenten if begin < one.datum and (last or one.datum <= end)
        )

    def laatste_gesprek_voor(self, nieuw_einde: date) -> Evaluatiemoment | None:
        """The talk that was to be the last one before an extension to ``nieuw_einde``."""
        until = self.einde_voor(nieuw_einde) + FINAL_MAY_FOLLOW
        return next((one for one in reversed(self.evaluatiemomenten) if one.datum <= until), None)

    def nog_te_houden(self, verlenging: Verlenging) -> tuple[Evaluatiemoment, ...]:
        """The talks of before an extension that were still to come on the day it was agreed."""
        until = self.einde_voor(verlenging.nieuw_einde) + FINAL_MAY_FOLLOW
        return tuple(one for one in self.evaluatiemomenten if verlenging.datum < one.datum <= until)

    @property
    def gaan_nog_door(self) -> tuple[Evaluatiemoment, ...]:
        """The talks of before the last extension that were still to come then and have no report yet."""
        if not self.verlengingen:
            return ()
        return tuple(one for one in self.nog_te_houden(self.verlengingen[-1]) if not one.verslag)

    @property
    def allemaal_gehouden(self) -> tuple[Evaluatiemoment, ...]:
        """The talks, where all have a report and none is to come: the last one was at the end of the plan.

        Of an extension the talks may not stand in the plan yet.
        """
        talks = self.evaluatiemomenten
        over = all(one.verslag for one in talks) and talks[-1].datum >= self.einde - FINAL_MAY_FOLLOW
        return talks if over else ()

    def opgegaan_in_verlenging(self, moment: Evaluatiemoment) -> bool:
        """Whether an evaluation without a report was the talk that became the extension.

        It was to be the last one, and the plan was extended then, later, or up to two weeks before. What came
        of it stands in the extension.
        """
        return not moment.verslag and any(
            self.laatste_gesprek_voor(one.nieuw_einde) is moment
            and moment.datum <= one.datum + FINAL_MAY_FOLLOW
            for one in self.verlengingen or ()
        )

    @property
    def eerste_dag_verlenging(self) -> date:
        """The first day on which an evaluation belongs to one more extension, and not to what was agreed."""
        return max(self.einde + FINAL_MAY_FOLLOW, self.evaluatiemomenten[-1].datum) + timedelta(days=1)


def _was_there(one: Doel | Actie, end: date, told: Collection[Doel | Actie | None]) -> bool:
    """Whether a goal or an action stood in a plan that ran up to an end."""
    return one.deadline is None or one.deadline <= end or one in told


Part = TypeVar("Part", Doel, Actie)


def _as_then(one: Part, end: date) -> Part:
    """A goal or an action without days after an end that was moved later."""
    changed: dict[str, object] = {}
    if one.deadline and one.deadline > end:
        changed["deadline"] = end
    if isinstance(one, Doel) and one.meting and one.meting.tussendoelen:
        interim = tuple(each for each in one.meting.tussendoelen if each.datum <= end)
        if interim != one.meting.tussendoelen:
            changed["meting"] = one.meting.model_copy(update={"tussendoelen": interim or None})
    return one.model_copy(update=changed) if changed else one
