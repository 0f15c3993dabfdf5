"""A report in the file of its plan: tried out first, and refused where it makes no sound plan."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from spvgen.cli.outcome import WrongUse
from spvgen.cli.planfile import Draft, PlanFile
from spvgen.diagnostics import Finding, NodePath, format_path
from spvgen.edit import Put

if TYPE_CHECKING:
    from spvgen.cli.forms import Form
    from spvgen.edit import NewValue


def with_report(
    file: PlanFile, item: int, report: "Mapping[str, NewValue]", form: "Form"
) -> tuple[Draft, list[Finding]]:
    """The document with the report of a talk in it, and what can be better about that report.

    The report bears its fingerprint, where reports of this kind have one.

    Raises WrongUse where that is no sound document, or tells what may not stand in one.
    """
    key = file.plan.gesprekken_onder
    place: NodePath = (key, item, "verslag")
    order = tuple(type(getattr(file.plan, key)[item]).model_fields)
    ordered = {name: report[name] for name in form.model.model_fields if name in report}
    draft = file.drafted([Put(place, ordered, order=order)])
    if draft.stops:
        raise _refusal(draft.stops[0], place)
    advice = [one for one in draft.loaded.report.findings if one.path[: len(place)] == place]
    if form.fingerprint is not None:
        mark = form.fingerprint(draft.loaded.plan, item)
        draft = file.drafted([Put(place, {**ordered, "vingerafdruk": mark}, order=order)])
    return draft, advice


def _refusal(wrong: Finding, place: NodePath) -> WrongUse:
    inside = wrong.path[: len(place)] == place
    shown = format_path(wrong.path[len(place) :] if inside else wrong.path)
    return WrongUse(f"{f'Bij ‘{shown}’: ' if shown else ''}{wrong.message}", wrong.hint)
