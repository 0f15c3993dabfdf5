"""A report in the file of its plan: tried out first, and refused where it makes no sound plan."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from spvgen.cli.talks.given import Given
from spvgen.cli.talks.planfile import Draft, PlanFile
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.diagnostics import Finding, NodePath, format_path
from spvgen.edit import Put

if TYPE_CHECKING:
    from spvgen.cli.talks.forms import Form
    from spvgen.edit import NewValue


def with_report(
    file: PlanFile, item: int, report: "Mapping[str, NewValue]", form: "Form", given: Given | None = None
) -> tuple[Draft, list[Finding]]:
    """The document with the report of a talk in it, and what can be better about that report.

    The report bears its fingerprint, where reports of this kind have one.

    Raises WrongUse where that is no sound document, or tells what may not stand in one. It names all that is
    wrong, with the line where ``given`` knows that.
    """
    key = file.plan.gesprekken_onder
    place: NodePath = (key, item, "verslag")
    order = tuple(type(getattr(file.plan, key)[item]).model_fields)
    ordered = {name: report[name] for name in form.model.model_fields if name in report}
    draft = file.drafted([Put(place, ordered, order=order)])
    if draft.stops:
        raise _refusal(draft.stops, place, given or Given({}))
    advice = [one for one in draft.loaded.report.findings if one.path[: len(place)] == place]
    if form.fingerprint is not None:
        mark = form.fingerprint(draft.loaded.plan, item)
        draft = file.drafted([Put(place, {**ordered, "vingerafdruk": mark}, order=order)])
    return draft, advice


def _refusal(stops: Sequence[Finding], place: NodePath, given: Given) -> WrongUse:
    told = [(_where(one, place, given), one) for one in stops]
    if len(told) == 1:
        where, wrong = told[0]
        return WrongUse(f"{where}{wrong.message}", wrong.hint)
    lines = (f"  - {where}{wrong.message} {wrong.hint}".rstrip() for where, wrong in told)
    return WrongUse("\n".join(["Dit klopt nog niet:", *lines]))


def _where(wrong: Finding, place: NodePath, given: Given) -> str:
    inside = wrong.path[: len(place)] == place
    shown = format_path(wrong.path[len(place) :] if inside else wrong.path)
    line = given.line(wrong, len(place)) if inside else ""
    return f"Bij ‘{shown}’{f' ({line})' if line else ''}: " if shown else ""
