"""A report in the file of its plan: tried out first, and refused where it makes no sound plan."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from spvgen.cli.talks.given import Given, refuse_file
from spvgen.cli.talks.planfile import Draft, PlanFile
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.refusals import Several
from spvgen.dates import parse_date
from spvgen.diagnostics import Finding, NodePath, Severity, format_path
from spvgen.dutch import DutchValueError
from spvgen.edit import Put
from spvgen.people import SPOKEN_TO

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
    if "acties" in ordered:
        ordered["acties"] = _with_who(ordered["acties"], file.plan, _day(report))
    draft = file.drafted([Put(place, ordered, order=order)])
    if given and given.faults:
        _refuse_file(draft, place, given)
    if draft.stops:
        raise _refusal(draft.stops, place, given or Given({}))
    advice = [one for one in draft.loaded.report.findings if one.path[: len(place)] == place]
    if form.fingerprint is not None:
        mark = form.fingerprint(draft.loaded.plan, item)
        draft = file.drafted([Put(place, {**ordered, "vingerafdruk": mark}, order=order)])
    return draft, advice


def _with_who(stands: "NewValue", plan: Any, held: date) -> "NewValue":
    """Every action with who it is that did it: what the plan says of that may change later."""
    if not isinstance(stands, list):
        return stands
    return [
        {**one, "wie": _who(action, plan, held)}
        if isinstance(one, dict) and "wie" not in one and (action := plan.actie(str(one.get("actie"))))
        else one
        for one in stands
    ]


def _day(report: "Mapping[str, NewValue]") -> date:
    """The day of a report; today where it has none that can be read, which is told of later."""
    with suppress(DutchValueError):
        return parse_date(str(report.get("datum")))
    return date.today()


def _who(action: Any, plan: Any, held: date) -> str:
    """Whose an action is; what a former manager had to do by a day of theirs stays with them by name."""
    role = getattr(plan, "rol", str)(action.wie)  # in some kinds a name is a name
    if role == "leidinggevende" and (due := getattr(action, "deadline", None)):
        then = plan.leiding_op(due).naam
        return role if then == plan.leiding_op(held).naam else str(then)
    return role if role in SPOKEN_TO else str(action.wie)


def _refuse_file(draft: Draft, place: NodePath, given: Given) -> NoReturn:
    """Tell in one go where a file has not the shape of a report, and what else does not fit the plan."""
    told = {(one.code, one.path) for one in given.faults}
    stops = [
        one
        for one in draft.findings
        if one.path[: len(place)] == place
        and (one.severity is Severity.FOUT)
        and (one.code, one.path[len(place) :]) not in told
        and one.code != "X03"  # what lacks there was told with the shape
    ]
    assert given.source, "faults are of a file"
    refuse_file(given.source.file, given.faults, _refusal(stops, place, given).told if stops else "")


def _refusal(stops: Sequence[Finding], place: NodePath, given: Given) -> WrongUse:
    told = [WrongUse(f"{_where(one, place, given)}{one.message}", one.hint) for one in stops]
    return told[0] if len(told) == 1 else Several(told)


def _where(wrong: Finding, place: NodePath, given: Given) -> str:
    inside = wrong.path[: len(place)] == place
    shown = format_path(wrong.path[len(place) :] if inside else wrong.path)
    line = given.line(wrong, len(place)) if inside else ""
    return f"Bij ‘{shown}’{f' ({line})' if line else ''}: " if shown else ""
