"""The report of an evaluation: its questions, one part after the other, and its options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from spvgen.cli.asking.answers import (
    Read,
    action_named,
    goal_named,
    optional,
    read_choice,
    read_figure,
    read_text,
)
from spvgen.cli.asking.own_words import quoting
from spvgen.cli.talks.forms import Form
from spvgen.cli.talks.forms.common import (
    ask_agreements,
    ask_day,
    ask_discussed,
    ask_present,
    common_option,
    explained,
    named_in,
    read_held,
    taken_apart,
)
from spvgen.cli.talks.forms.present import Persons
from spvgen.cli.talks.talk import Report, Talk
from spvgen.dates import format_date, parse_date
from spvgen.dutch import count, slug
from spvgen.fingerprint import report_fingerprint
from spvgen.kinds.verloop import Verslag
from spvgen.nameforms import first_name
from spvgen.quantities import format_quantity
from spvgen.quantity_reading import parse_quantity
from spvgen.rules.reading.goal_figures import without_bound
from spvgen.rules.verslag.given_help import came_not
from spvgen.rules.verslag.oordeel import runs
from spvgen.rules.verslag.standing import compared, suggested

if TYPE_CHECKING:
    from datetime import date

    from spvgen.edit import NewValue
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.onderdelen import Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.people import People

DONE: Final = ("ja", "deels", "nee")
OPEN: Final = "loopt_nog"
"""The answer about what is still to be done: the report is silent of it, and its document says so."""
_OPEN: Final = OPEN.replace("_", " ")
JUDGEMENTS: Final = ("op_schema", "deels_op_schema", "niet_op_schema")


def _present(talk: Talk, report: Report) -> NewValue:
    return ask_present(talk, _persons(talk.plan))


def _persons(plan: Verbeterplan) -> Persons:
    return {"medewerker": plan.medewerker, "leidinggevende": plan.leidinggevende, "hr": plan.hr}


def _figures(talk: Talk, report: Report) -> NewValue:
    return [figure for goal in talk.plan.doelen if (figure := _figure(talk, goal))]


def _figure(talk: Talk, goal: Doel) -> dict[str, NewValue]:
    key = f"metingen:{goal.sleutel}"
    lead = f"Doel: {goal.gebied}. {_so_far(talk, goal)}"
    value = talk.ask(key, "Stand nu (Enter: niet gemeten)", optional(read_figure(goal)), lead=lead)
    if not value:
        return {}
    figure: dict[str, NewValue] = {"voor_doel": goal.gebied, "waarde": value}
    words = talk.ask(f"{key}:toelichting", "Toelichting (mag leeg blijven)", talk.words)
    return explained(figure, words)


def _so_far(talk: Talk, goal: Doel) -> str:
    """What a figure is to be laid beside: the baseline, the last figure, the interim goal, the norm."""
    told = []
    measure, last = goal.meting, talk.plan.vorige_meting(goal.sleutel, talk.moment.datum)
    if measure and measure.nulmeting:
        told.append(f"aan het begin {without_bound(measure.nulmeting)}")
    if last:
        told.append(f"vorige keer {without_bound(last.waarde)}")
    if interim := goal.tussendoel_bij(talk.moment.datum):
        told.append(f"tussendoel {without_bound(interim.waarde)} op {format_date(interim.datum)}")
    if measure and measure.norm:
        told.append(f"norm {format_quantity(measure.norm)}")
    line = " · ".join(told) or goal.verwachting
    return line[:1].upper() + line[1:]


def _actions(talk: Talk, report: Report) -> NewValue:
    held = parse_date(str(report["datum"]))
    return [stand for number in range(len(talk.plan.acties)) if (stand := _action(talk, number, held))]


_WHY: Final = {
    "ja": "Wat hielp daarbij? (mag leeg blijven)",
    "deels": "Wat lukte wel, en wat zat in de weg? (mag leeg blijven)",
    "nee": "Wat zat in de weg? (mag leeg blijven)",
}


def _action(talk: Talk, number: int, held: date) -> dict[str, NewValue]:
    """How an action stands; nothing of one that is still to be done, and may be."""
    action = talk.plan.acties[number]
    key = f"acties:{slug(action.titel)}"
    before = talk.plan.vorige_stand(action.titel, talk.moment.datum)
    lead = f"Actie: {action.titel}. {action.afspraak}"
    default = str(before.gedaan.value) if before else ""
    question = "Gedaan: ja, deels of nee"
    choices: tuple[str, ...] = DONE
    if action.deadline and action.nog_te_doen_op(held):
        lead += f"\n  Uiterlijk {format_date(action.deadline)}: dat komt nog."
        question, choices, default = "Gedaan: ja, deels, nee of loopt nog", (*DONE, OPEN), default or _OPEN
    done = talk.ask(key, question, read_choice(choices), default=default, lead=lead)
    if done == OPEN:
        return {}
    stand: dict[str, NewValue] = {"actie": action.titel, "gedaan": done}
    words = talk.ask(f"{key}:toelichting", _WHY[done], talk.words)
    return explained(stand, words)


def _support(talk: Talk, report: Report) -> NewValue:
    plan, until = talk.plan, talk.moment.datum
    earlier = plan.eerdere_gesprekken(until)
    since = earlier[-1].datum if earlier else plan.looptijd.start
    promised = [
        (number, one) for number, one in enumerate(plan.ondersteuning) if runs(one, since, until, plan)
    ]
    held = parse_date(str(report["datum"]))
    given = [_given(talk, number, one, held) for number, one in promised]
    lead = "Was er nog andere hulp? Eén per regel; een lege regel sluit af."
    return given + list(talk.several("geboden_ondersteuning:anders", "Hulp", talk.text, lead))


_GIVEN: Final = {
    "ja": "gekregen zoals afgesproken",
    "deels": "deels gekregen",
    "nee": "niet gekregen",
    OPEN: "loopt nog",
}
_HOW: Final = {
    "ja": "Wat was er, en wanneer? (mag leeg blijven)",
    "deels": "Wat was er wel, en wat niet? (mag leeg blijven)",
    "nee": "Waardoor niet, en wanneer komt die hulp alsnog? (mag leeg blijven)",
}


def _given(talk: Talk, number: int, support: Ondersteuning, held: date) -> str:
    """One kind of support that was promised, as a line of the report."""
    key = f"geboden_ondersteuning:{number}"
    name = "" if support.afspraak.startswith(support.noemer) else f"{support.noemer}. "
    lead = f"Beloofde hulp: {name}{support.afspraak}"
    question, default = "Gegeven: ja, deels of nee", ""
    choices: tuple[str, ...] = DONE
    if support.einde and support.einde > held and not support.frequentie:
        lead += f"\n  {_when_given(support, support.einde, talk.plan, held)}"
        question, choices, default = "Gegeven: ja, deels, nee of loopt nog", (*DONE, OPEN), _OPEN
    done = talk.ask(key, question, read_choice(choices), default=default, lead=lead)
    words = talk.ask(f"{key}:wat", _HOW.get(done, _HOW["ja"]), talk.words)
    if done == "ja" and words:
        return f"{support.noemer}: {words}"
    until = f", tot en met {format_date(support.einde)}" if done == OPEN and support.einde else ""
    return f"{support.noemer}: {_GIVEN[done]}{until}. {words}".rstrip()


def _when_given(support: Ondersteuning, end: date, plan: Verbeterplan, held: date) -> str:
    """Until when help runs that goes on after a talk, or that it is still to begin."""
    start, until = support.start or plan.looptijd.start, f"tot en met {format_date(end)}"
    if start <= held:
        return f"Deze hulp loopt {until}."
    return f"Van {format_date(start)} {until}: dat komt nog."


def _view(talk: Talk, report: Report) -> NewValue:
    name = first_name(talk.about)
    lead = (
        f"Hoe ziet {name} het zelf? Schrijf het op zoals {name} het zegt, met ‘ik’. Bijvoorbeeld: Ik krijg "
        "meer overzicht. Een lege regel sluit af. Blijft dit leeg, dan komt er in het verslag ruimte om te "
        "schrijven."
    )
    return "\n".join(talk.several("zienswijze", f"{name} zegt", quoting(talk.own_words, name), lead, least=3))


def _judgement(talk: Talk, report: Report) -> NewValue:
    figures = report.get("metingen", [])
    assert not isinstance(figures, str | Mapping), "figures come as a list"
    plan = talk.plan
    measured = [
        (plan.doel(str(one["voor_doel"])), parse_quantity(str(one["waarde"])))
        for one in figures
        if isinstance(one, Mapping)
    ]
    last = talk.item == len(plan.evaluatiemomenten) - 1
    found = compared(measured, parse_date(str(report["datum"])), last=last)
    lead, gaps = "", _gaps(plan, report, [goal for goal, _ in measured])
    if found:
        on_course = sum(one.on_course for one in found)
        lead = (
            f"Volgens de cijfers: {on_course} van {len(found)} op schema. {gaps}"
            "Jullie kiezen zelf het oordeel."
        )
    question = "Oordeel: op schema, deels op schema of niet op schema"
    default = "" if gaps else suggested(found).replace("_", " ")
    return talk.ask("oordeel", question, read_choice(JUDGEMENTS), default=default, lead=lead)


def _gaps(plan: Verbeterplan, report: Report, measured: Sequence[Doel | None]) -> str:
    """Why the figures at hand give no judgement: goals of which there are none, or help that did not come."""
    goals = sum(goal.te_halen is not None and goal not in measured for goal in plan.doelen)
    told = f"Maar van {count(goals, 'doel', 'doelen')} is nog geen stand. " if goals > 0 else ""
    help_given = report.get("geboden_ondersteuning", ())
    if any(came_not(str(line)) for line in help_given):
        told += "Ook was niet alle beloofde hulp er. " if told else "Maar niet alle beloofde hulp was er. "
    return told


# --- Options ---------------------------------------------------------------------------------------


def _option(plan: Verbeterplan, people: People, key: str, value: str | Sequence[str]) -> NewValue:
    names = (plan.medewerker.naam, people.name(plan.medewerker.naam))
    text = read_text(names)
    match key:
        case "datum":
            return read_held(plan)(str(value))
        case "zienswijze":
            return quoting(read_text(names, home=False), first_name(names[-1]))(str(value))
        case "oordeel":
            return read_choice(JUDGEMENTS)(str(value))
        case "metingen":
            return [_given_figure(plan, one, text) for one in value]
        case "acties":
            return [_given_action(plan, one, text) for one in value]
    return common_option(key, value, text, people, _persons(plan))


def _given_figure(plan: Verbeterplan, typed: str, text: Read) -> NewValue:
    name, value, words = taken_apart(typed, "--metingen", "Omzet=72%")
    goal = goal_named(plan, name)
    figure: dict[str, NewValue] = {"voor_doel": goal.gebied, "waarde": read_figure(goal)(value)}
    return explained(figure, text(words))


def _given_action(plan: Verbeterplan, typed: str, text: Read) -> NewValue:
    name, done, words = taken_apart(typed, "--acties", "Dagstart=deels")
    stand: dict[str, NewValue] = {"actie": action_named(plan, name).titel, "gedaan": read_choice(DONE)(done)}
    return explained(stand, text(words))


def _left_out(plan: Verbeterplan, report: Report) -> dict[str, list[str]]:
    measured = named_in(report, "metingen", "voor_doel")
    goals = [goal.gebied for goal in plan.doelen if goal.gebied not in measured]
    silent = {"metingen": [f"{name}: niet gemeten" for name in goals]}
    if told := named_in(report, "acties", "actie"):
        held = parse_date(str(report["datum"]))
        coming = [one for one in plan.acties if one.nog_te_doen_op(held) and one.titel not in told]
        silent["acties"] = [f"{one.titel}: {_until(one.deadline)}" for one in coming]
    return silent


def _until(day: date | None) -> str:
    return f"loopt nog, uiterlijk {format_date(day)}" if day else "loopt nog"


FORM: Final = Form(
    document="het plan",
    letter="gespreksverslag",
    model=Verslag,
    questions={
        "datum": ask_day,
        "aanwezig": _present,
        "metingen": _figures,
        "acties": _actions,
        "geboden_ondersteuning": _support,
        "besproken": ask_discussed,
        "afspraken": ask_agreements,
        "zienswijze": _view,
        "oordeel": _judgement,
    },
    option=_option,
    left_out=_left_out,
    fingerprint=report_fingerprint,
)
