"""The report of an evaluation: its questions, one part after the other, and its options."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Final

from spvgen.cli.asking.answers import Read, action_named, goal_named, quoting, read_choice, read_text
from spvgen.cli.asking.behind import told_behind
from spvgen.cli.asking.figures import if_measured, likely, read_figure
from spvgen.cli.asking.kept import CLOSES
from spvgen.cli.talks.forms import Form
from spvgen.cli.talks.forms.common import (
    DONE,
    JUDGEMENTS,
    OPEN,
    ask_agreements,
    ask_day,
    ask_discussed,
    ask_present,
    common_option,
    explained,
    named_in,
    option_pieces,
    read_held,
)
from spvgen.cli.talks.forms.judgement import ask_judgement, weigh_judgement
from spvgen.cli.talks.forms.present import Persons
from spvgen.cli.talks.forms.support import agreements_left_out, ask_agreed_before, ask_support, help_left_out
from spvgen.cli.talks.talk import Report, Talk
from spvgen.cli.terminal.ask import say_back
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.closing import with_stop
from spvgen.dates import format_date, parse_date
from spvgen.dutch import slug
from spvgen.edit import NewValue
from spvgen.fingerprint import report_fingerprint
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.doelen import Doel
from spvgen.kinds.onderdelen import Actie
from spvgen.kinds.shared import ActieStand
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Verslag
from spvgen.nameforms import first_name
from spvgen.people import People
from spvgen.quantities import format_quantity
from spvgen.rules.reading.goal_figures import without_bound


def _persons(plan: Verbeterplan) -> Persons:
    return {"medewerker": plan.medewerker, "leidinggevende": plan.leidinggevende, "hr": plan.hr}


def _figures(talk: Talk, report: Report) -> NewValue:
    held = parse_date(str(report["datum"]))
    return [figure for goal in talk.plan.op(held).doelen if (figure := _figure(talk, goal, held))]


def _figure(talk: Talk, goal: Doel, held: date) -> dict[str, NewValue]:
    key = f"metingen:{goal.sleutel}"
    lead = f"Doel: {with_stop(goal.gebied)} {_so_far(talk, goal, held)}"
    last = talk.plan.vorige_meting(goal.sleutel, talk.moment.datum)
    behind: list[str] = []
    read = likely(goal, last and last.waarde, _figure_reader(goal, talk.open_text, behind))
    value = talk.ask(key, "Stand nu (Enter: niet gemeten)", if_measured(read), lead=lead)
    if not value:
        return {}
    for words in behind:
        talk.kept.offer(f"{key}:toelichting", words)
        tell(told_behind(value))
    figure: dict[str, NewValue] = {"voor_doel": goal.gebied, "waarde": value}
    words = talk.ask(f"{key}:toelichting", "Toelichting (mag leeg blijven)", talk.words)
    return explained(figure, words)


def _figure_reader(goal: Doel, text: Read, behind: list[str]) -> Read:
    """A reader of a figure, in which nothing private stands as its unit, nor in what goes ``behind``."""
    figure = read_figure(goal, behind)
    return lambda answer: figure(text(answer))


def _so_far(talk: Talk, goal: Doel, held: date) -> str:
    """What a figure is to be laid beside: the baseline, the last figure, the interim goals, the norm."""
    told = []
    measure, last = goal.meting, talk.plan.vorige_meting(goal.sleutel, talk.moment.datum)
    if measure and measure.nulmeting:
        told.append(f"aan het begin {without_bound(measure.nulmeting)}")
    if last:
        told.append(f"vorige keer {without_bound(last.waarde)}")
    if talk.item < len(talk.plan.evaluatiemomenten) - 1:  # the last talk goes by the norm
        told += _interim(talk.plan, goal, held)
    if measure and measure.norm:
        told.append(f"norm {format_quantity(measure.norm)}")
    line = " · ".join(told) or goal.verwachting
    return line[:1].upper() + line[1:]


def _interim(plan: Verbeterplan, goal: Doel, held: date) -> list[str]:
    """The interim goal that counts on a day, and the next one; past the deadline only the norm does."""
    steps = (goal.meting and goal.meting.tussendoelen) or ()
    deadline = plan.op(held).uiterlijk(goal.deadline)
    if deadline and deadline <= held:
        return []
    due = [
        f"tussendoel {without_bound(one.waarde)} op {format_date(one.datum)}"
        for one in steps
        if one.datum <= held
    ]
    ahead = [
        f"tussendoel {without_bound(one.waarde)} op {format_date(one.datum)}"
        for one in steps
        if one.datum > held
    ]
    return due[-1:] + [f"volgend {one}" if due else one for one in ahead[:1]]


def _discussed(talk: Talk, report: Report) -> NewValue:
    """What became of the agreements of earlier talks, and what was discussed besides."""
    looked_back = list(ask_agreed_before(talk, report))
    return "\n".join([*looked_back, *filter(None, [str(ask_discussed(talk, report))])])


def _actions(talk: Talk, report: Report) -> NewValue:
    held = parse_date(str(report["datum"]))
    return [
        stand
        for action in talk.plan.op(held).acties
        if not talk.plan.is_klaar(action, held) and (stand := _action(talk, action, held))
    ]


_WHY: Final = {
    "ja": "Wat hielp daarbij? (mag leeg blijven)",
    "deels": "Wat lukte wel, en wat zat in de weg? (mag leeg blijven)",
    "nee": "Wat zat in de weg? (mag leeg blijven)",
}


def _action(talk: Talk, action: Actie, held: date) -> dict[str, NewValue]:
    """How an action stands; nothing of one that is still to be done, and may be."""
    key = f"acties:{slug(action.titel)}"
    before = talk.plan.vorige_stand(action.titel, talk.moment.datum)
    lead = f"Actie: {with_stop(action.titel)} {action.afspraak}{_last_time(before)}"
    question, default = "Gedaan: ja, deels of nee", ""
    choices: tuple[str, ...] = DONE
    due = talk.plan.op(held).uiterlijk(action.deadline)
    if due and talk.plan.nog_te_doen(action, held):
        lead += f"\n  Uiterlijk {format_date(due)}: dat komt nog."
        question, choices = "Gedaan: ja, deels, nee of loopt nog", (*DONE, OPEN)
        default = "" if before else OPEN
    onward = dict.fromkeys(DONE, f"{key}:toelichting")
    done = talk.choose(key, question, choices, onward=onward, default=default, lead=lead)
    if done == OPEN:
        return {}
    stand: dict[str, NewValue] = {"actie": action.titel, "gedaan": done}
    words = talk.ask(f"{key}:toelichting", _WHY[done], talk.words)
    return explained(stand, words)


def _last_time(before: ActieStand | None) -> str:
    """How an action stood at the last talk, on a line of its own: to compare with, not to take over."""
    if before is None:
        return ""
    return f"\n  Vorige keer: {before.gedaan.value}. {as_sentence(before.toelichting or '')}".rstrip()


def _view(talk: Talk, report: Report) -> NewValue:
    name = first_name(talk.about)
    lead = (
        f"Hoe ziet {name} het zelf? Schrijf het op zoals {name} het zegt, met ‘ik’. Bijvoorbeeld: Ik krijg "
        f"meer overzicht. Typ gerust meer regels; {CLOSES} Blijft dit leeg, dan komt er in het verslag "
        "ruimte om te schrijven."
    )
    return "\n".join(
        talk.kept.several("zienswijze", f"{name} zegt", quoting(talk.own_words, name), lead, least=3)
    )


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
    name, value, words = option_pieces(typed, "--metingen", "Omzet=72%")
    goal = goal_named(plan, name)
    behind: list[str] = []
    read = _figure_reader(goal, text, behind)
    figure: dict[str, NewValue] = {"voor_doel": goal.gebied, "waarde": (stand := read(value))}
    if behind:
        say_back(stand)
    return explained(figure, "; ".join(filter(None, (*behind, text(words)))))


def _given_action(plan: Verbeterplan, typed: str, text: Read) -> NewValue:
    name, done, words = option_pieces(typed, "--acties", "Dagstart=deels")
    stand: dict[str, NewValue] = {"actie": action_named(plan, name).titel, "gedaan": read_choice(DONE)(done)}
    return explained(stand, text(words))


def _left_out(plan: Verbeterplan, report: Report) -> dict[str, list[str]]:
    then = plan.op(parse_date(str(report["datum"]))) if "datum" in report else plan
    measured = [then.doel(name) for name in named_in(report, "metingen", "voor_doel")]
    goals = [goal.gebied for goal in then.doelen if goal not in measured]
    silent = {"metingen": [f"{name}: niet gemeten" for name in goals]}
    if told := named_in(report, "acties", "actie"):
        held = parse_date(str(report["datum"]))
        silent_of = [one for one in then.acties if slug(one.titel) not in map(slug, told)]
        coming = [one for one in silent_of if plan.nog_te_doen(one, held) and not plan.is_klaar(one, held)]
        silent["acties"] = [f"{one.titel}: {_until(then.uiterlijk(one.deadline))}" for one in coming]
    return silent | _promises_left_out(plan, report)


def _promises_left_out(plan: Verbeterplan, report: Report) -> dict[str, list[str]]:
    """The promised help, and the agreements of earlier talks, that a report does not come back to."""
    if "datum" not in report:
        return {}
    told = Verslag.model_validate(report)
    silent = {
        "geboden_ondersteuning": help_left_out(plan, told),
        "besproken": agreements_left_out(plan, told),
    }
    return {part: points for part, points in silent.items() if points}


def _until(day: date | None) -> str:
    return f"loopt nog, uiterlijk {format_date(day)}" if day else "loopt nog"


def _settled(plan: Verbeterplan, report: Report, planned: date) -> Report:
    """The report with every figure of a file read as at the question about it: a bare 82 is 82%."""
    figures = report.get("metingen")
    if not isinstance(figures, list):
        return report
    return report | {"metingen": [_in_unit(plan, one) if isinstance(one, dict) else one for one in figures]}


def _in_unit(plan: Verbeterplan, figure: dict[str, NewValue]) -> dict[str, NewValue]:
    """A figure in the unit of its norm; as it is, where that is told of with all that is wrong."""
    goal = plan.doel(str(figure.get("voor_doel")))
    if goal is None or not isinstance(value := figure.get("waarde"), str):
        return figure
    behind: list[str] = []
    with suppress(WrongUse):
        read = figure | {"waarde": read_figure(goal, behind)(value)}
        return explained(read, "; ".join(filter(None, (*behind, str(figure.get("toelichting") or "")))))
    return figure


FORM: Final = Form(
    document="het plan",
    letter="gespreksverslag",
    model=Verslag,
    questions={
        "datum": ask_day,
        "aanwezig": lambda talk, report: ask_present(talk, _persons(talk.plan)),
        "metingen": _figures,
        "acties": _actions,
        "geboden_ondersteuning": ask_support,
        "besproken": _discussed,
        "afspraken": ask_agreements,
        "zienswijze": _view,
        "oordeel": ask_judgement,
    },
    option=_option,
    left_out=_left_out,
    fingerprint=report_fingerprint,
    weigh=weigh_judgement,
    settled=_settled,
)
