"""How far the figures of an evaluation are: beside the interim figures due by then, or the norm."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from spvgen.quantities import Bound, Quantity, meets
from spvgen.rules.reading.goal_figures import baseline_of, norm_of

if TYPE_CHECKING:
    from decimal import Decimal

    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verbeterplan import Verbeterplan


class Measured(NamedTuple):
    """A figure beside what it had to be by then; ``due`` carries the bound of the norm."""

    goal: Doel
    measured: Quantity
    due: Quantity

    @property
    def on_course(self) -> bool:
        """Whether the figure is where it had to be."""
        return meets(self.measured, self.due)

    @property
    def agreed(self) -> bool:
        """Whether the plan asks that figure for the day: where it asks none, the baseline is ``due``."""
        baseline = baseline_of(self.goal)
        return baseline is None or self.due.value != baseline.value

    @property
    def meets_norm(self) -> bool:
        """Whether the goal is reached."""
        norm = norm_of(self.goal)
        return norm is not None and meets(self.measured, norm)

    @property
    def tells(self) -> bool:
        """Whether the figure says by itself how it goes: better than at the start is no answer yet."""
        return self.agreed or self.meets_norm or not self.on_course


def standings(plan: Verbeterplan, item: int) -> list[Measured]:
    """The figures in the report of one evaluation that have something to be measured by."""
    report = plan.evaluatiemomenten[item].verslag
    if report is None:
        return []
    figures = ((plan.doel(one.voor_doel), one.waarde) for one in report.metingen or ())
    return compared(plan, figures, report.datum, last=item == len(plan.evaluatiemomenten) - 1)


def compared(
    plan: Verbeterplan, figures: Iterable[tuple[Doel | None, Quantity]], day: date, *, last: bool
) -> list[Measured]:
    """Figures of goals on a day, each beside what was due by then; without those of which nothing was."""
    return [
        Measured(goal, measured, due)
        for goal, measured in figures
        if goal and (due := due_by(plan, goal, day, last=last))
    ]


def due_by(plan: Verbeterplan, goal: Doel, day: date, *, last: bool) -> Quantity | None:
    """What a goal had to stand at on a day; None without a norm.

    At the ``last`` evaluation or past the deadline, as that was then, it is the norm; before that, and while
    an extension gives more time, the interim figure that was due, or at the very least the baseline.
    """
    norm = norm_of(goal)
    if norm is None or goal.meting is None:
        return None
    then = plan.op(day)
    deadline = then.uiterlijk(goal.deadline)
    if last or (deadline and deadline <= day and not then.kreeg_meer_tijd(deadline)):
        return norm
    due = [interim.waarde for interim in goal.meting.tussendoelen or () if interim.datum <= day]
    figure = due[-1] if due else baseline_of(goal)
    return replace(figure, bound=_on_the_way(figure, norm)) if figure else None


def _on_the_way(figure: Quantity, norm: Quantity) -> Bound | None:
    """On which side of an interim figure one is right: a norm of *precies 100%* is come to from one side."""
    if norm.bound is not Bound.PRECIES or figure.value == norm.value:
        return norm.bound
    return Bound.MINIMAAL if figure.value < norm.value else Bound.MAXIMAAL


def not_ahead(found: Sequence[Measured], before: Mapping[str, Quantity]) -> list[Measured]:
    """The figures that are on course and yet show no progress, as long as the norm is not met.

    ``before`` has by the key of a goal what it stood at last: a figure shows none that fell since, or that
    nothing was due for yet and that is where it began.
    """
    short = (one for one in found if one.on_course and not one.meets_norm)
    return [one for one in short if _lags(one, before.get(one.goal.sleutel))]


def _lags(one: Measured, before: Quantity | None) -> bool:
    now, due = _upward(one, one.measured), _upward(one, one.due)
    fell = before is not None and now < _upward(one, before)
    return fell or (not one.agreed and now <= due)


def no_further(one: Measured, before: Quantity | None) -> bool:
    """Whether a figure is no further than what the goal stood at last; not where there is no such figure."""
    return before is not None and _upward(one, one.measured) <= _upward(one, before)


def fallen_back(found: Sequence[Measured], before: Mapping[str, Quantity]) -> list[Measured]:
    """The figures that are back near the beginning where nothing was agreed for the day.

    More than half of what was won is lost again, or there was never anything won and no interim figure is
    to come, by which that could be as it should.
    """
    short = [one for one in found if one.on_course and not one.agreed and not one.meets_norm]
    return [
        one for one in short if (last := before.get(one.goal.sleutel)) is not None and _is_back(one, last)
    ]


def _is_back(one: Measured, last: Quantity) -> bool:
    won = _upward(one, last) - _upward(one, one.due)
    kept = _upward(one, one.measured) - _upward(one, one.due)
    interim = one.goal.meting.tussendoelen if one.goal.meting else None
    return kept * 2 < won if won > 0 else kept <= 0 and not interim


def figures_before(plan: Verbeterplan, item: int) -> dict[str, Quantity]:
    """What each goal stood at last in the reports before that of one evaluation, by its key."""
    reports = [one.verslag for one in plan.evaluatiemomenten[:item] if one.verslag]
    figures = [(plan.doel(one.voor_doel), one.waarde) for each in reports for one in each.metingen or ()]
    return {goal.sleutel: figure for goal, figure in figures if goal}


_WHOLE, _MOST = 100, 200
"""Per cent: of a target there may be more than all, but hardly twice as much."""


def slipped(goal: Doel, figure: Quantity) -> bool:
    """Whether a figure was surely typed wrongly: a share of 865% beside a norm of 85%."""
    if not figure.unit.startswith("%") or figure.value <= _MOST:
        return False
    norm, start = norm_of(goal), baseline_of(goal)
    return (
        norm is not None
        and norm.unit.startswith("%")
        and all(one.value <= _WHOLE for one in (norm, start) if one)
    )


def _upward(one: Measured, figure: Quantity) -> Decimal:
    """A figure of that goal, more being better."""
    return -figure.value if one.due.bound is Bound.MAXIMAAL else figure.value


def suggested(found: Sequence[Measured]) -> str:
    """The judgement that figures give, as the key ``oordeel`` takes it; empty where there are none."""
    on_course = [one.on_course for one in found]
    if not on_course:
        return ""
    return "op_schema" if all(on_course) else "deels_op_schema" if any(on_course) else "niet_op_schema"
