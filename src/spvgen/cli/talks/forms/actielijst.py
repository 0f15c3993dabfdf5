"""The report of a walk through a list of actions: what went well, and of each action whether it is done."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from spvgen.cli.asking.answers import Read, action_named, optional, read_choice, read_text
from spvgen.cli.asking.kept import CLOSES
from spvgen.cli.talks.forms import Form
from spvgen.cli.talks.forms.common import (
    ask_agreements,
    ask_day,
    ask_discussed,
    ask_present,
    common_option,
    explained,
    named_in,
    option_pieces,
)
from spvgen.cli.talks.forms.later import like_later, moment_and_rest, offer_moment, read_later
from spvgen.cli.talks.forms.present import Persons
from spvgen.cli.talks.talk import Report, Talk
from spvgen.cli.terminal.days import read_past_day
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.closing import with_stop
from spvgen.dates import format_date, parse_date
from spvgen.dutch import slug
from spvgen.edit import NewValue
from spvgen.kinds.actielijst import Actielijst
from spvgen.kinds.lijstdelen import Doorloopverslag, LijstActie
from spvgen.people import People
from spvgen.rules.actielijst.term import recurs, term_of
from spvgen.rules.reading.time_texts import Span
from spvgen.standing.actielijst import progress

DONE: Final = ("ja", "nee", "verplaatst", "vervallen")
_INSPIRE: Final = "Begin met wat goed ging, hoe klein ook."
_CONTROL: Final = "Ook nu eerst wat goed ging; daarna lopen jullie de acties na."


def _read_walk(plan: Actielijst) -> Read:
    """A reader of a day that has come, and on which the list was there."""

    def read(answer: str) -> str:
        start = plan.looptijd.start
        day = str(read_past_day(answer, start))
        if parse_date(day) < start:
            message = f"De lijst begint pas op {format_date(start)}."
            raise WrongUse(message, "Geef de dag waarop jullie de lijst doorliepen.")
        return day

    return read


def _present(talk: Talk, report: Report) -> NewValue:
    made = talk.plan.samen_gemaakt
    return ask_present(talk, _persons(talk.plan), (made and made.aanwezig) or ())


def _persons(plan: Actielijst) -> Persons:
    return {"professional": plan.professional, "leidinggevende": plan.leidinggevende}


def _went_well(talk: Talk, report: Report) -> NewValue:
    opening = _INSPIRE if talk.moment.nadruk == "inspireren" else _CONTROL
    lead = f"{opening} Typ gerust meer regels; {CLOSES}"
    return "\n".join(talk.kept.several("goed_gegaan", "Goed gegaan", talk.text, lead, least=3))


def _actions(talk: Talk, report: Report) -> NewValue:
    """All that was not done yet, or comes back; what is still to come may be passed over."""
    held = parse_date(str(report["datum"]))
    plan: Actielijst = talk.plan
    asked = [
        one for one in plan.acties if one in plan.open_acties or (recurs(one) and one not in plan.vervallen)
    ]
    return [stand for action in asked if (stand := _action(talk, action, held))]


_WHY: Final = {
    "ja": "Wat hielp daarbij? (mag leeg blijven)",
    "nee": "Wat zat in de weg, en wat spreken jullie af? (mag leeg blijven)",
    "verplaatst": "Wat kwam ertussen, en wat helpt de volgende keer?",
    "vervallen": "Waarom gaat die niet meer door?",
}


def _action(talk: Talk, action: LijstActie, held: date) -> dict[str, NewValue]:
    key = f"acties:{slug(action.titel)}"
    term = term_of(action, talk.plan)
    once = None if recurs(action) else term
    question, coming = "Gedaan: ja, nee, verplaatst of vervallen", bool(once and once.last > held)
    if coming:
        question = f"{question} (Enter: komt nog)"
    onward = dict.fromkeys(DONE, f"{key}:toelichting")
    done = talk.choose(key, question, DONE, onward=onward, lead=_lead(talk, action), needed=not coming)
    if done == "verplaatst":
        offer_moment(talk, key)
    if not done or (
        done == "ja" and once and once.first > held and not _was_done_early(talk, key, once, held)
    ):
        return {}
    moved = _moved_to(talk, key, done, held, late=bool(once and once.last <= held))
    stand: dict[str, NewValue] = {"actie": action.titel, "gedaan": "verplaatst" if moved else done}
    if moved:
        stand["naar"] = moved
    words = talk.ask(
        f"{key}:toelichting", _WHY[done], _needed(talk.words) if done == "vervallen" else talk.words
    )
    return explained(stand, words)


def _needed(read: Read) -> Read:
    """The same reader, which takes no empty answer."""

    def read_some(answer: str) -> str:
        if not answer.strip():
            raise WrongUse("Hier is een antwoord nodig.", "Schrijf in één zin waarom de actie vervalt.")
        return read(answer)

    return read_some


def _was_done_early(talk: Talk, key: str, term: Span, held: date) -> bool:
    """Whether an action is really done that was to come after the talk; who says no leaves it open."""
    planned = format_date(term.first) if term.first == term.last else term.text
    lead = f"  Deze actie staat gepland voor {planned}, na dit gesprek ({format_date(held)})."
    question = "Is ze al gedaan: ja of nee (nee: komt nog)"
    onward = {"ja": f"{key}:toelichting"}
    return talk.choose(f"{key}:al_gedaan", question, ("ja", "nee"), onward=onward, lead=lead) == "ja"


def _moved_to(talk: Talk, key: str, done: str, held: date, *, late: bool) -> str:
    """To when an action was moved; also asked where it was not done and its term is past. Empty for not."""
    later = read_later(talk.plan, held)

    def read(typed: str) -> str:
        moment, why = moment_and_rest(talk.open_text(typed), talk.plan)
        to = later(moment or typed)
        if moment and why:
            talk.kept.offer(f"{key}:toelichting", why)
            tell(f"  Opgevat als: {to}. De rest staat hieronder als voorstel tussen [ ].")
        return to

    if done == "verplaatst":
        return talk.ask(f"{key}:naar", f"Naar wanneer, bijvoorbeeld {like_later(held)}", read)
    if done == "nee" and late:
        asked = "Wanneer dan wel? Een maand of een dag (Enter: dat weten jullie nog niet)"
        return talk.ask(f"{key}:naar", asked, optional(read))
    return ""


def _lead(talk: Talk, action: LijstActie) -> str:
    """The action with its contacts, when it is planned and how often it was moved."""
    contacts = ", ".join(talk.people.name(one.naam) for one in action.contacten or ())
    moved = sum(bool(stand.naar) for stand in talk.plan.standen(action.titel))
    planned = talk.plan.nu_gepland(action.titel) or action.frequentie or ""
    told = [planned, f"{moved} keer verplaatst" if moved else "", contacts]
    behind = " · ".join(filter(None, told))
    return f"Actie: {with_stop(action.titel)} {action.afspraak}" + (f"\n  {behind}" if behind else "")


# --- Options ---------------------------------------------------------------------------------------


def _option(plan: Actielijst, people: People, key: str, value: str | Sequence[str]) -> NewValue:
    text = read_text((plan.over, people.name(plan.over)))
    if key == "datum":
        return _read_walk(plan)(str(value))
    if key == "acties":
        return [_given_action(plan, one, text) for one in value]
    return common_option(key, value, text, people, _persons(plan))


def _given_action(plan: Actielijst, typed: str, text: Read) -> NewValue:
    name, done, words = option_pieces(typed, "--acties", "Koffie=verplaatst naar juli 2026; Henk kon niet")
    done, _, when = done.partition(" ")
    stand: dict[str, NewValue] = {"actie": action_named(plan, name).titel, "gedaan": read_choice(DONE)(done)}
    if when := when.strip().removeprefix("naar ").strip():
        stand["naar"] = text(when)
    return explained(stand, text(words))


def _settled(plan: Actielijst, report: Report, planned: date) -> Report:
    """The report with every new moment read as at the question about it. Raises WrongUse."""
    held = parse_date(str(report["datum"])) if "datum" in report else planned
    stands = report.get("acties")
    if not isinstance(stands, list):
        return report
    text, later = read_text((plan.over,)), read_later(plan, held)

    def read(answer: str) -> str:
        return later(text(answer))

    return report | {"acties": [_with_moment(one, read) for one in stands]}


def _with_moment(stand: NewValue, read: Read) -> NewValue:
    if not isinstance(stand, dict) or not isinstance(moved := stand.get("naar"), str):
        return stand
    try:
        return stand | {"naar": read(moved)}
    except WrongUse as error:
        raise WrongUse(f"Bij ‘{stand.get('actie')}’: {error}", error.hint) from None


def _left_out(plan: Actielijst, report: Report) -> dict[str, list[str]]:
    told = {slug(title) for title in named_in(report, "acties", "actie")}
    return {"acties": [f"{one.titel}: komt nog" for one in plan.open_acties if slug(one.titel) not in told]}


FORM: Final = Form(
    document="de lijst",
    letter="doorloopverslag",
    model=Doorloopverslag,
    questions={
        "datum": lambda talk, report: ask_day(talk, report, _read_walk(talk.plan)),
        "aanwezig": _present,
        "goed_gegaan": _went_well,
        "acties": _actions,
        "besproken": ask_discussed,
        "afspraken": ask_agreements,
    },
    option=_option,
    left_out=_left_out,
    progress=progress,
    settled=_settled,
)
