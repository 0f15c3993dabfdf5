"""A stern judgement for which nothing in a report is a ground (G06)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.goal_figures import baseline_of, norm_of
from spvgen.rules.reading.patterns import words
from spvgen.rules.reading.texts import words_in
from spvgen.rules.verslag.standing import not_ahead

if TYPE_CHECKING:
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Verslag
    from spvgen.quantities import Quantity
    from spvgen.rules.verslag.standing import Measured

_WHY: Final = words("""
    want omdat doordat door vanwege wegens maar niet nog geen zonder behalve te onder lager minder
    tegenvallend achter waarom alleen pas slechts onvoldoende traag trage langzaam weer klacht klachten
    klaagde klaagden afgezegd gemist fout fouten
""")
"""Words with which a report tells what lacks, or why it is judged so."""


def no_ground_for(
    plan: Verbeterplan, report: Verslag, found: Sequence[Measured], before: Mapping[str, Quantity]
) -> str:
    """What speaks against *niet op schema* where nothing was agreed for the day; else empty.

    All figures got better, one of them as fast as the term asks, and the employee did what was agreed.
    """
    if report.oordeel != "niet_op_schema" or not found or not all(one.on_course for one in found):
        return ""
    if not_ahead(found, before) or not any(_keeps_pace(one, plan, report.datum) for one in found):
        return ""
    own = [one for one in report.acties or () if one.wie in (None, "medewerker")]
    if any(one.gedaan != "ja" for one in own) or not _WHY.isdisjoint(words_in(report.besproken or "")):
        return ""
    figures = f"‘{found[0].goal.gebied}’ staat" if len(found) == 1 else "alle gemeten doelen staan"
    deeds = ", en de acties zijn gedaan" if own else ""
    return f"Het oordeel is ‘niet op schema’, maar {figures} beter dan aan het begin{deeds}."


def _keeps_pace(one: Measured, plan: Verbeterplan, day: date) -> bool:
    """Whether a figure is as far from the beginning as the day is, on the way to norm and deadline."""
    start, norm = baseline_of(one.goal), norm_of(one.goal)
    if one.agreed or start is None or norm is None:
        return True
    end = plan.op(day).uiterlijk(one.goal.deadline) or plan.einde
    passed, whole = (day - plan.looptijd.start).days, (end - plan.looptijd.start).days
    way, gone = norm.value - start.value, one.measured.value - start.value
    return whole <= 0 or abs(gone) * whole >= abs(way) * passed
