"""Where the reports of a plan tell of something in the way that was not up to the employee."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from spvgen.diagnostics import NodePath
from spvgen.dutch import format_number
from spvgen.wording.setback import Setback, setback_in

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.verloop import Verslag


class Tegenslag(NamedTuple):
    """A text of a report that says so, below ``path`` in it; ``onhaalbaar`` of which goal it says that."""

    path: NodePath
    tekst: str
    doel: Doel | None
    onhaalbaar: bool

    @property
    def over_hulp(self) -> bool:
        """Whether it is a line about the help that was given, which most letters print with the others."""
        return self.path[0] == "geboden_ondersteuning"


def tegenslag_in(plan: Any, report: Verslag) -> Iterator[Tegenslag]:
    """Each note and each line of help, of what was discussed and of what was agreed that says so.

    The view of the employee is no word of both, and has a place of its own.
    """
    for path, text, goal, of_goal in _told_in(plan, report):
        if said := setback_in(text, of_goal=of_goal):
            yield Tegenslag(path, text, goal, said is Setback.OUT_OF_REACH)


def tegenslagen(plan: Any) -> Iterator[tuple[Verslag, Tegenslag]]:
    """The same of all reports, each with its report."""
    for moment in plan.evaluatiemomenten:
        if report := moment.verslag:
            yield from ((report, one) for one in tegenslag_in(plan, report))


def _told_in(plan: Any, report: Verslag) -> Iterator[tuple[NodePath, str, Doel | None, bool]]:
    """Each text with its path, the one goal it is about, and whether it is about a goal at all."""
    for number, one in enumerate(report.metingen or ()):
        if one.toelichting:
            yield ("metingen", number, "toelichting"), one.toelichting, plan.doel(one.voor_doel), True
    for number, stand in enumerate(report.acties or ()):
        if stand.toelichting:
            yield _beside(plan, ("acties", number, "toelichting"), stand.toelichting)
    for line in (report.besproken or "").splitlines():
        yield _about(plan, ("besproken",), line.strip())
    for part, lines in (
        ("geboden_ondersteuning", report.geboden_ondersteuning),
        ("afspraken", report.afspraken),
    ):
        yield from (_beside(plan, (part, number), line) for number, line in enumerate(lines or ()))


def _about(plan: Any, path: NodePath, line: str) -> tuple[NodePath, str, Doel | None, bool]:
    """A line with the goals that it names."""
    named = [goal for goal in plan.doelen if _is_named(goal, line.casefold())]
    return path, line, named[0] if len(named) == 1 else None, bool(named)


def _beside(plan: Any, path: NodePath, line: str) -> tuple[NodePath, str, Doel | None, bool]:
    """A line about an action, help or an agreement for a goal: that is what can't be done, if not *doel*."""
    path, line, goal, _ = _about(plan, path, line)
    return path, line, goal, False


def _is_named(goal: Doel, line: str) -> bool:
    """Whether a folded line calls a goal by its title, or by the share that is its norm (*90%*)."""
    norm = goal.meting and goal.meting.norm
    share = f"{format_number(norm.value)}%" if norm and norm.unit.startswith("%") else ""
    return goal.gebied.casefold() in line or bool(share and share in line.split())
