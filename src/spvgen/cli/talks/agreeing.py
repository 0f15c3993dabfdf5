"""The report of a talk is asked for and shown, until whoever answers says that it is right."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, Final, NoReturn

import typer

from spvgen.cli.asking.answers import read_decision, read_part, says_yes
from spvgen.cli.asking.basics import DECISIONS, part_to_change
from spvgen.cli.asking.kept import BACK, STEPS_BACK
from spvgen.cli.talks.forms import LABELS, Form
from spvgen.cli.talks.given import Given, complete, refuse_file
from spvgen.cli.talks.planfile import Draft, PlanFile
from spvgen.cli.talks.summary import as_advice, so_far, summary, untold
from spvgen.cli.talks.talk import Report, Talk, interview
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.ask import ask
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.refusals import Several
from spvgen.dates import parse_date
from spvgen.diagnostics import Finding, NodePath, Obstacle, Severity, format_path
from spvgen.dutch import DutchValueError, join_list
from spvgen.edit import NewValue, Put
from spvgen.people import SPOKEN_TO
from spvgen.shell import in_shell

_BEFORE_QUESTIONS: Final = (
    "Typ steeds je antwoord en druk op Enter. Met alleen Enter neem je het voorstel tussen [ ] over. "
    f"Vergiste je je? {STEPS_BACK} Aan het eind kun je elk deel opnieuw invullen. Stoppen kan altijd met "
    "Ctrl-C: je antwoorden blijven bewaard."
)


def read_over(file: PlanFile, form: Form, talk: Talk, given: Given) -> Draft | None:
    """The document with a report that came from a file, if that is agreed. Raises WrongUse."""
    report = complete(given.report, talk.moment)
    draft, advice = with_report(file, talk.item, report, form, given)
    if looked_over(form, talk, report, advice, given) == "ja":
        return draft
    assert given.source, "what is read over came from a file"
    streams.tell(f"Er is niets vastgelegd. Verbeter ‘{given.source.file}’, en typ deze opdracht opnieuw.")
    return None


def asked(file: PlanFile, form: Form, talk: Talk, given: Report) -> Draft | None:
    """The document with a report that is asked for; None where somebody thought better of it."""
    _open_talk(form, talk)
    try:
        return _agreed(file, form, talk, given)
    except (KeyboardInterrupt, typer.Abort):
        streams.tell(kept_words(file, talk))
        raise


def _open_talk(form: Form, talk: Talk) -> None:
    """Say what this is about, and what was kept of an earlier time."""
    streams.tell(f"Verslag van {talk.called} ({talk.about})\n\n{_BEFORE_QUESTIONS}")
    if form.fingerprint is not None and not talk.plan.is_getekend:
        streams.tell(f"\n{_UNSIGNED}")
    if not talk.kept.answers:
        return
    if talk.kept.stale:
        streams.tell(f"\nEr zijn antwoorden bewaard, maar daarna is {form.document} veranderd.")
        if not says_yes("Wil je die antwoorden gebruiken"):
            talk.kept.forget()
            return
    streams.tell(f"\nJe gaat verder waar je was gebleven. Dit heb je al beantwoord:\n{so_far(talk)}")
    streams.tell("Aan het eind kun je elk deel nog veranderen.")
    talk.kept.tell_proposals()


_UNSIGNED: Final = (
    "Let op: in dit plan staat niet dat het is getekend. Is het getekend? Leg dat dan eerst vast met ‘spv "
    "sign’. Wilde de medewerker niet tekenen? Dan kun je gewoon verder."
)


def _agreed(file: PlanFile, form: Form, talk: Talk, given: Report) -> Draft | None:
    """Ask, show what it comes to, and ask again for what must be different, until the answer is yes."""
    again = tuple(part for part in form.questions if part not in given)
    while True:
        report = talk.kept.walked(lambda: _questioned(form, talk, given))
        try:
            draft, advice = with_report(file, talk.item, report, form)
        except Obstacle as wrong:
            if not again:
                raise
            streams.tell(f"\nZo kan het niet in {form.document}. {wrong.told}")
        else:
            answer = looked_over(form, talk, report, untold(advice))
            if answer == "ja":
                return draft
            if answer == "stop":
                streams.tell(kept_words(file, talk))
                return None
            if answer == BACK:
                talk.kept.step_back()
                continue
        if part := _part_to_change(again):
            talk.kept.forget(part)


def _questioned(form: Form, talk: Talk, given: Report) -> Report:
    report = interview(talk, form.questions, given)
    if form.weigh and "oordeel" in given:
        form.weigh(talk, report)
    return report


def looked_over(
    form: Form, talk: Talk, report: Report, advice: list[Finding], given: Given | None = None
) -> str:
    """Show what a report comes to and what can be better, and ask whether it is right.

    Enter is no where something stands there that is more than a tip. What was ``given`` in a file is not
    asked again; what can be better in it has its line.
    """
    told = summary(talk.called, report, tuple(form.questions), form.left_out(talk.plan, report))
    streams.tell(f"\n{told}\n")
    if advice:
        told_of = (given.placed(one, 3) if given else as_advice(one, report, 3) for one in advice)
        better = "\n".join(
            f"- {one}".replace("\n", "\n  ") for one in told_of
        )  # more lines stay in the point
        streams.tell(f"Wat nog beter kan, voordat het vastligt:\n{better}\n")
    choices = ("ja", "nee") if given else ("ja", "nee", "stop")
    read = read_decision(choices if given else DECISIONS)
    question = f"Klopt dit, en mag het in {form.document}: {join_list(choices, 'of')}"
    default = "ja" if all(one.severity is Severity.TIP for one in advice) else "nee"
    return ask(question, read, default=default)


def _part_to_change(parts: tuple[str, ...]) -> str | None:
    words = {LABELS[part].lower(): part for part in parts}
    return part_to_change([*words], lambda labels: read_part(words | {BACK: BACK}))


def kept_words(file: PlanFile, talk: Talk) -> str:
    """What became of the answers, for who breaks off."""
    onward = f"Ga later verder met: spv evaluate {in_shell(file.path)} --moment {talk.item + 1}"
    return talk.kept.broken_off(onward)


# --- A report in the file of its plan -----------------------------------------------------------------


def with_report(
    file: PlanFile, item: int, report: Mapping[str, NewValue], form: Form, given: Given | None = None
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


def _with_who(stands: NewValue, plan: Any, held: date) -> NewValue:
    """Every action with who it is that did it: what the plan says of that may change later."""
    if not isinstance(stands, list):
        return stands
    return [
        {**one, "wie": _who(action, plan, held)}
        if isinstance(one, dict) and "wie" not in one and (action := plan.actie(str(one.get("actie"))))
        else one
        for one in stands
    ]


def _day(report: Mapping[str, NewValue]) -> date:
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
