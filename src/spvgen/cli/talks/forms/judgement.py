"""The judgement of an evaluation: what the figures say to it, and why it is another one."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from spvgen.cli.asking.answers import Read
from spvgen.cli.talks.forms.common import JUDGEMENTS
from spvgen.cli.talks.talk import Report, Talk
from spvgen.cli.terminal.ask import text_reader
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.dates import format_date, parse_date
from spvgen.dutch import count, join_list, join_quoted, slug
from spvgen.edit import NewValue
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.doelen import Doel
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Verslag
from spvgen.quantities import Quantity
from spvgen.quantity_reading import parse_quantity
from spvgen.rules.verslag.given_help import came_not
from spvgen.rules.verslag.groundless import no_ground_for
from spvgen.rules.verslag.oordeel import WHY_OTHERWISE, against_figures
from spvgen.rules.verslag.owed import reports_before
from spvgen.rules.verslag.standing import Measured, compared, figures_before, no_further, not_ahead, suggested


def ask_judgement(talk: Talk, report: Report) -> NewValue:
    """The judgement; where it goes against the figures, what was discussed gets a line that says why."""
    measured, found = _figures(talk, report)
    telling = [one for one in found if one.tells]
    lead, doubts = "", _doubts(talk, report, measured, found)
    if found:
        on_course = sum(one.on_course for one in telling)
        count_of = f"Volgens de cijfers: {on_course} van {len(telling)} op schema. " if telling else ""
        lead = f"{count_of}{doubts}Jullie kiezen zelf het oordeel."
    question = "Oordeel: op schema, deels op schema of niet op schema"
    default = "" if doubts else suggested(telling)
    against = {one: _against(talk, {**report, "oordeel": one}, found) for one in JUDGEMENTS}
    onward = {one: f"oordeel:waarom:{one}" for one in JUDGEMENTS if against[one]}
    judged = talk.choose(
        "oordeel", question, JUDGEMENTS, onward=onward, default=default, lead=lead, sentences=False
    )
    if against[judged]:
        report["besproken"] = _with_reason(talk, onward[judged], against[judged], report)
    return judged


def weigh_judgement(talk: Talk, report: Report) -> None:
    """Ask why of a judgement that was given beforehand too; the answer goes with what was discussed."""
    told, (_, found) = str(report.get("besproken", "")), _figures(talk, report)
    if WHY_OTHERWISE.casefold() in told.casefold():
        return
    if against := _against(talk, report, found):
        report["besproken"] = _with_reason(talk, f"besproken:waarom:{report['oordeel']}", against, report)


def _figures(talk: Talk, report: Report) -> tuple[list[tuple[Doel | None, Quantity]], list[Measured]]:
    """The figures of a report by goal, and those that something was due for."""
    figures, plan = report.get("metingen", []), talk.plan
    assert not isinstance(figures, str | Mapping), "figures come as a list"
    measured = [
        (plan.doel(str(one["voor_doel"])), parse_quantity(str(one["waarde"])))
        for one in figures
        if isinstance(one, Mapping)
    ]
    last = talk.item == len(plan.evaluatiemomenten) - 1
    return measured, compared(plan, measured, parse_date(str(report["datum"])), last=last)


def _doubts(
    talk: Talk, report: Report, measured: Sequence[tuple[Doel | None, Quantity]], found: Sequence[Measured]
) -> str:
    """Why the figures at hand give no judgement: goals without one, missing help, and goals without progress.

    In one sentence, which is a contrast only where a figure is on course.
    """
    gaps = [
        *_gaps(talk.plan, report, [goal.sleutel for goal, _ in measured if goal]),
        *_uncounted(talk, found, parse_date(str(report["datum"]))),
        *_no_progress(talk, found),
    ]
    if not gaps:
        return ""
    told = ", en ".join(filter(None, (", ".join(gaps[:-1]), gaps[-1])))
    contrast = any(one.on_course and one.tells for one in found)
    return f"Maar {told}. " if contrast else f"{told[0].upper()}{told[1:]}. "


def _gaps(plan: Verbeterplan, report: Report, measured: Sequence[str]) -> Iterator[str]:
    """Goals of which there is no figure, and help that did not come."""
    then = plan.op(parse_date(str(report["datum"])))
    goals = sum(goal.te_halen is not None and goal.sleutel not in measured for goal in then.doelen)
    if goals:
        yield f"van {count(goals, 'doel', 'doelen')} is er nog geen stand"
    if any(came_not(str(line)) for line in report.get("geboden_ondersteuning", ())):
        yield "niet alle beloofde hulp was er"


def _uncounted(talk: Talk, found: Sequence[Measured], held: date) -> Iterator[str]:
    """How many days since the last report did not count, and which interim goal fell in them."""
    earlier = reports_before(talk.plan, held)
    since = earlier[-1].datum if earlier else talk.plan.looptijd.start
    pauses = [one for one in talk.plan.onderbrekingen or () if since <= one.tot_en_met and one.van <= held]
    if not pauses:
        return
    days = sum((min(one.tot_en_met, held) - max(one.van, since)).days + 1 for one in pauses)
    yield f"{count(days, 'dag telde', 'dagen telden')} niet mee"
    due = {
        one.datum
        for each in found
        for one in (each.goal.meting and each.goal.meting.tussendoelen) or ()
        if any(pause.van <= one.datum <= min(pause.tot_en_met, held) for pause in pauses)
    }
    if due:
        yield f"het tussendoel van {join_list([format_date(day) for day in sorted(due)])} viel daarin"


def _no_progress(talk: Talk, found: Sequence[Measured]) -> Iterator[str]:
    """Goals that went no further since the last figure or the beginning, or of which nothing was asked."""
    before = figures_before(talk.plan, talk.item)
    behind = not_ahead(found, before)
    fell = [one for one in behind if no_further(one, before.get(one.goal.sleutel))]
    for since, goals in (
        ("de vorige stand", fell),
        ("het begin", [one for one in behind if one not in fell]),
    ):
        if goals:
            went = "ging" if len(goals) == 1 else "gingen"
            yield f"{join_quoted([one.goal.gebied for one in goals])} {went} sinds {since} niet vooruit"
    if open_yet := [one.goal.gebied for one in found if not one.tells and one not in behind]:
        yield f"voor {join_quoted(open_yet)} is voor deze dag geen tussendoel afgesproken"


# --- Against the figures ---------------------------------------------------------------------------


def _against(talk: Talk, report: Report, found: Sequence[Measured]) -> str:
    """What the figures say against a judgement; empty where they fit it."""
    weighed = {
        key: report[key] for key in ("datum", "metingen", "acties", "besproken", "oordeel") if key in report
    }
    if not found:
        return ""
    before, weighed_report = figures_before(talk.plan, talk.item), Verslag.model_validate(weighed)
    if against := against_figures(talk.plan, weighed_report, found, before):
        return against[0]
    return no_ground_for(talk.plan, weighed_report, found, before) or _stricter(report, found)


def _stricter(report: Report, found: Sequence[Measured]) -> str:
    """That a judgement is stricter than the figures, whatever else there is to say; empty where it is not.

    Help that did not come is no ground for it: then the figures are as good without that help.
    """
    by_figures = suggested([one for one in found if one.tells])
    if not by_figures or JUDGEMENTS.index(str(report["oordeel"])) <= JUDGEMENTS.index(by_figures):
        return ""
    lacked = any(came_not(str(line)) for line in report.get("geboden_ondersteuning", ()))
    more = ", en niet alle beloofde hulp was er" if lacked else ""
    return f"De cijfers zijn gunstiger dan dit oordeel{more}."


def _with_reason(talk: Talk, key: str, against: str, report: Report) -> str:
    """What was discussed, with the reason for a judgement behind it."""
    question = "Waarom kiezen jullie toch dit oordeel"
    reason = talk.ask(key, question, _read_reason(talk), lead=against)
    return f"{report.get('besproken', '')}\n{WHY_OTHERWISE} {as_sentence(reason)}".lstrip()


def _read_reason(talk: Talk) -> Read:
    example = "De nieuwe werkwijze startte pas vorige week."
    read = text_reader(talk.open_text, example=example, needed=True, least=4)

    def needed(typed: str) -> str:
        words = read(typed)
        if not words:
            hint = f"Schrijf het zo: {example} Of stop met Ctrl-C: je antwoorden blijven bewaard."
            raise WrongUse("Wie het leest, ziet andere cijfers. Schrijf dus op waarom.", hint)
        if slug(words) in map(slug, JUDGEMENTS):
            raise WrongUse("Dat is het oordeel zelf, en niet waarom.", f"Schrijf het zo: {example}")
        return words

    return needed
