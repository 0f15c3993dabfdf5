"""The questions about an evaluation, one part of the report after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from spvgen.cli.answers import Read, in_keys, optional, read_choice, read_date, read_figure, read_text
from spvgen.cli.kept import Kept
from spvgen.dutch import format_date, parse_date, slug
from spvgen.quantities import format_quantity, parse_quantity
from spvgen.rules.afspraken import has_term
from spvgen.rules.cijfers import without_bound
from spvgen.rules.stand import compared, suggested
from spvgen.rules.verslag_oordeel import runs

if TYPE_CHECKING:
    from spvgen.edit import NewValue
    from spvgen.kinds.doelen import Doel
    from spvgen.kinds.onderdelen import Evaluatiemoment, Ondersteuning
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.people import People

DONE: Final = ("ja", "deels", "nee")
JUDGEMENTS: Final = ("op_schema", "deels_op_schema", "niet_op_schema")

Report = dict[str, "NewValue"]
"""A report as it comes into the plan: the keys of ``verslag``, every value as text."""


@dataclass(frozen=True, slots=True)
class Talk:
    """The evaluation that is asked about, and the answers so far."""

    plan: Verbeterplan
    item: int
    kept: Kept
    people: People

    @property
    def employee(self) -> str:
        """The name of the employee, also where the plan refers to it by a key."""
        return self.people.name(self.plan.medewerker.naam)

    @property
    def text(self) -> Read:
        """The reader of free text about this employee."""
        return read_text((self.plan.medewerker.naam, self.employee))

    @property
    def moment(self) -> Evaluatiemoment:
        """The planned evaluation."""
        return self.plan.evaluatiemomenten[self.item]

    def ask(self, key: str, question: str, read: Read, *, default: str = "", lead: str = "") -> str:
        """Put a question about this report, unless its answer was kept; ``lead`` stands above it."""
        return self.kept.ask(key, question, read, default=default, lead=lead)

    def several(self, key: str, question: str, read: Read, lead: str) -> Iterator[str]:
        """Put a question again and again, until the answer stays empty."""
        return self.kept.several(key, question, read, lead)


def interview(talk: Talk, given: Mapping[str, NewValue]) -> Report:
    """Ask for every part of the report but those that are ``given``."""
    report: Report = {}
    for part, questions in _PARTS.items():
        value = given[part] if part in given else questions(talk, report)
        if value:
            report[part] = value
    return report


def _date(talk: Talk, report: Report) -> NewValue:
    planned = talk.moment.datum
    default = str(planned) if planned <= date.today() else ""
    when = f"gepland op {format_date(planned, weekday=True)}"
    return talk.ask("datum", f"Datum van het gesprek ({when})", read_date, default=default)


def _present(talk: Talk, report: Report) -> NewValue:
    plan = talk.plan
    people = (plan.medewerker.naam, plan.leidinggevende.naam, plan.hr.naam if plan.hr else None)
    default = ", ".join(talk.people.name(person) for person in people if person)
    question = "Wie waren erbij, met komma’s ertussen"
    answer = talk.ask("aanwezig", question, talk.text, default=default)
    return in_keys([name for part in answer.split(",") if (name := part.strip())], talk.people)


def _figures(talk: Talk, report: Report) -> NewValue:
    return [figure for goal in talk.plan.doelen if (figure := _figure(talk, goal))]


def _figure(talk: Talk, goal: Doel) -> dict[str, NewValue]:
    key = f"metingen:{goal.sleutel}"
    lead = f"Doel: {goal.gebied}. {_so_far(talk, goal)}"
    value = talk.ask(key, "Stand nu (Enter: niet gemeten)", optional(read_figure(goal)), lead=lead)
    if not value:
        return {}
    figure: dict[str, NewValue] = {"voor_doel": goal.gebied, "waarde": value}
    words = talk.ask(f"{key}:toelichting", "Toelichting (mag leeg blijven)", talk.text)
    return figure | ({"toelichting": words} if words else {})


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
    return [_action(talk, number) for number in range(len(talk.plan.acties))]


_WHY: Final = {
    "ja": "Wat hielp daarbij? (mag leeg blijven)",
    "deels": "Wat lukte wel, en wat zat in de weg? (mag leeg blijven)",
    "nee": "Wat zat in de weg? (mag leeg blijven)",
}


def _action(talk: Talk, number: int) -> dict[str, NewValue]:
    action = talk.plan.acties[number]
    key = f"acties:{slug(action.titel)}"
    before = talk.plan.vorige_stand(action.titel, talk.moment.datum)
    lead = f"Actie: {action.titel}. {action.afspraak}"
    default = str(before.gedaan.value) if before else ""
    done = talk.ask(key, "Gedaan: ja, deels of nee", read_choice(DONE), default=default, lead=lead)
    stand: dict[str, NewValue] = {"actie": action.titel, "gedaan": done}
    words = talk.ask(f"{key}:toelichting", _WHY[done], talk.text)
    return stand | ({"toelichting": words} if words else {})


def _support(talk: Talk, report: Report) -> NewValue:
    plan, until = talk.plan, talk.moment.datum
    earlier = plan.eerdere_gesprekken(until)
    since = earlier[-1].datum if earlier else plan.looptijd.start
    promised = [
        (number, one) for number, one in enumerate(plan.ondersteuning) if runs(one, since, until, plan)
    ]
    given = [_given(talk, number, one) for number, one in promised]
    lead = "Was er nog andere hulp? Eén per regel; een lege regel sluit af."
    return given + list(talk.several("geboden_ondersteuning:anders", "Hulp", talk.text, lead))


_GIVEN: Final = {
    "ja": "gekregen zoals afgesproken",
    "deels": "deels gekregen",
    "nee": "niet gekregen",
}


def _given(talk: Talk, number: int, support: Ondersteuning) -> str:
    """One kind of support that was promised, as a line of the report."""
    key = f"geboden_ondersteuning:{number}"
    lead = f"Beloofde hulp: {support.noemer}. {support.afspraak}"
    done = talk.ask(key, "Gegeven: ja, deels of nee", read_choice(DONE), lead=lead)
    words = talk.ask(f"{key}:wat", "Wat was er, en wanneer? (mag leeg blijven)", talk.text)
    if done == "ja" and words:
        return f"{support.noemer}: {words}"
    return f"{support.noemer}: {_GIVEN[done]}. {words}".rstrip()


def _discussed(talk: Talk, report: Report) -> NewValue:
    lead = "Wat is er besproken? Typ gerust meer regels; een lege regel sluit af."
    return "\n".join(talk.several("besproken", "Besproken", talk.text, lead))


def _agreements(talk: Talk, report: Report) -> NewValue:
    lead = "Wat spraken jullie af? Eén afspraak per regel, met wie en wanneer; een lege regel sluit af."
    read = talk.text
    agreed = talk.several("afspraken", "Afspraak", read, lead)
    return [_with_term(talk, number, one) for number, one in enumerate(agreed, start=1)]


def _with_term(talk: Talk, number: int, agreement: str) -> str:
    """Ask on where an agreement says not when; whoever leaves it empty leaves it as it is."""
    if has_term(agreement):
        return agreement
    question = "  Wanneer, of hoe vaak? Typ de afspraak opnieuw, of Enter om haar zo te laten"
    return talk.ask(f"afspraken:{number}:termijn", question, talk.text) or agreement


def _view(talk: Talk, report: Report) -> NewValue:
    name = talk.employee.split()[0]
    lead = (
        f"Hoe ziet {name} het zelf? Schrijf het op in eigen woorden; een lege regel sluit af. Blijft dit "
        "leeg, dan komt er in het verslag ruimte om te schrijven."
    )
    return "\n".join(talk.several("zienswijze", "Eigen woorden", talk.text, lead))


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
    lead = ""
    if found:
        on_course = sum(one.on_course for one in found)
        lead = f"Volgens de cijfers: {on_course} van {len(found)} op schema. Jullie kiezen zelf het oordeel."
    question = "Oordeel: op schema, deels op schema of niet op schema"
    default = suggested(found).replace("_", " ")
    return talk.ask("oordeel", question, read_choice(JUDGEMENTS), default=default, lead=lead)


_PARTS: Final[dict[str, Callable[[Talk, Report], NewValue]]] = {
    "datum": _date,
    "aanwezig": _present,
    "metingen": _figures,
    "acties": _actions,
    "geboden_ondersteuning": _support,
    "besproken": _discussed,
    "afspraken": _agreements,
    "zienswijze": _view,
    "oordeel": _judgement,
}
"""Key of the report → the questions about it, in the order of the talk."""

PARTS: Final = tuple(_PARTS)
