"""A report in the file of its plan: tried out first, and refused where it makes no sound plan."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from spvgen.cli.outcome import WrongUse
from spvgen.cli.planfile import Draft, PlanFile
from spvgen.diagnostics import Finding, NodePath, format_path
from spvgen.edit import Put

if TYPE_CHECKING:
    from spvgen.edit import NewValue


def with_report(file: PlanFile, item: int, report: "Mapping[str, NewValue]") -> Draft:
    """The plan with the report of an evaluation in it, and the fingerprint of that report.

    Raises WrongUse where that is no sound plan, or tells what may not stand in one.
    """
    from spvgen.fingerprint import report_fingerprint

    place: NodePath = ("evaluatiemomenten", item, "verslag")
    draft = file.drafted([_put(place, report)])
    if draft.stops:
        raise _refusal(draft.stops[0], place)
    mark = report_fingerprint(draft.loaded.plan, item)
    return file.drafted([_put(place, {**report, "vingerafdruk": mark})])


def _put(place: NodePath, report: "Mapping[str, NewValue]") -> Put:
    from spvgen.kinds.onderdelen import Evaluatiemoment
    from spvgen.kinds.verloop import Verslag

    ordered = {key: report[key] for key in Verslag.model_fields if key in report}
    return Put(place, ordered, order=Evaluatiemoment.model_fields)


def _refusal(wrong: Finding, place: NodePath) -> WrongUse:
    inside = wrong.path[: len(place)] == place
    shown = format_path(wrong.path[len(place) :] if inside else wrong.path)
    return WrongUse(f"{f'Bij ‘{shown}’: ' if shown else ''}{wrong.message}", wrong.hint)
