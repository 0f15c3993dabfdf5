"""What ``spv close`` asks about a closing, and how it reads each answer."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from spvgen.cli.asking.answers import read_text
from spvgen.cli.asking.behind import going_on
from spvgen.cli.asking.kept import STEPS_BACK, STOPS, Kept
from spvgen.cli.talks.before import long_after, tell_goals
from spvgen.cli.talks.close_account import ASKED, account_asked
from spvgen.cli.talks.outcome_doubts import doubting, outcomes_in_words, read_outcome, tell_doubts
from spvgen.cli.talks.planfile import Draft, PlanFile
from spvgen.cli.terminal.ask import Question, answer, chosen, say_back, says_nothing
from spvgen.cli.terminal.days import like_day, read_day, read_day_of_plan
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.dates import format_date, parse_date
from spvgen.diagnostics import Severity
from spvgen.dutch import join_list, slug
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.values import JaNee
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Maatregel, Uitkomst
from spvgen.rules.proces.closed import NOT_SHOWN_HINT, not_shown, reported_later
from spvgen.rules.proces.measures import burdens, measure_named, named_in_text, says_more


def ask_closing(file: PlanFile, given: dict[str, str | None], kept: Kept | None) -> dict[str, str]:
    """What to write down of the closing, besides the fingerprint; asked with ``kept``.

    Raises WrongUse, and Back at BACK.
    """
    plan, questions = file.plan, closing_questions(file)
    if given["datum"] is not None:  # what is asked of the outcome goes by the day
        questions = {"datum": questions["datum"]} | questions
    if kept:
        questions = _asked_again(plan, questions | _proposing(plan, questions))
        answers = _answered(file, kept, questions, given)
    else:
        answers = {key: answer(question, given[key], asking=False) for key, question in questions.items()}
        tell_doubts(plan, answers)
    return {key: answers[key] for key in given if answers[key]}


def tell_standing(file: PlanFile, given: dict[str, str | None]) -> None:
    """Tell what to know before the questions: how the goals stand, and how long ago the plan ended."""
    tell_goals(file.plan, file.people.name(file.plan.over))
    if not given.get("datum") and (late := long_after(file.plan.einde, date.today())):
        tell(
            f"Let op: dit plan is {late} geleden afgelopen. Leg straks ook uit waarom je het nu pas "
            "afsluit, of geef de dag waarop jullie het samen hebben afgesloten.\n"
        )
    tell(f"{STEPS_BACK} {STOPS}\n")


def _answered(
    file: PlanFile, kept: Kept, questions: dict[str, Question], given: dict[str, str | None]
) -> dict[str, str]:
    """The answers to the questions that make sense, one after the other."""
    answers: dict[str, str] = {}
    for key, question in questions.items():
        if _is_asked(key, file.plan, answers):
            answers[key] = kept.propose(key, _asked(file, kept, key, question, answers), given[key])
        else:
            answers[key] = answer(question, given[key], asking=False)
    return answers


def _asked(file: PlanFile, kept: Kept, key: str, question: Question, answers: dict[str, str]) -> Question:
    """The question as it is asked: what is said behind a choice is proposed as the account of it."""
    if key == "toelichting":
        return replace(
            account_asked(question, file.plan, answers), default=_known_reason(file.plan, answers["uitkomst"])
        )
    if key in ("datum", "uit_dienst_op"):
        return question

    def offer(words: str) -> None:
        before = kept.earlier.get("toelichting") or kept.answers.pop("toelichting", "")
        kept.offer(
            "toelichting",
            before if words in before else f"{as_sentence(before)} {as_sentence(words)}".strip(),
            instead=True,
        )

    guard = read_text((file.plan.over, file.people.name(file.plan.over)))
    read = going_on(question.read, guard, offer)
    if key == "uitkomst":
        read = doubting(read, file.plan, parse_date(answers["datum"]) if "datum" in answers else date.today())
    return replace(question, read=read)


def settled(draft: Draft) -> Draft:
    """The draft without the warning that ``goes_on_without_reports`` asked about."""
    rest = tuple(one for one in draft.findings if one.code != "P14" or one.severity is Severity.FOUT)
    return replace(draft, findings=rest)


def _proposing(plan: Verbeterplan, questions: dict[str, Question]) -> dict[str, Question]:
    """The questions of which the plan knows an answer, with that as the proposal.

    That goals were not reached is never proposed: nobody should come to that by pressing Enter.
    """
    outcome, day, last = _known_outcome(plan), date.today(), plan.evaluatiemomenten[-1].verslag
    if last and long_after(plan.einde, day):
        day = last.datum
    return {
        "uitkomst": replace(questions["uitkomst"], default=outcome or ""),
        "datum": replace(questions["datum"], default=str(day)),
    }


def _known_outcome(plan: Verbeterplan) -> Uitkomst | None:
    """The outcome by the last talk and its figures, or of who leaves before the end; None for any other."""
    if plan.uit_dienst_op and plan.uit_dienst_op < plan.einde:
        return Uitkomst.VOORTIJDIG_BEEINDIGD
    last, reached = plan.evaluatiemomenten[-1].verslag, {plan.behaald(goal.sleutel) for goal in plan.doelen}
    good = last and last.oordeel in (None, "op_schema") and reached == {JaNee.JA}
    return Uitkomst.DOELEN_BEHAALD if good else None


def _known_reason(plan: Verbeterplan, outcome: str) -> str:
    """Why a plan is cut short, where the plan knows that its employee leaves before the end."""
    leaves = plan.uit_dienst_op
    if outcome != Uitkomst.VOORTIJDIG_BEEINDIGD or not leaves or leaves >= plan.einde:
        return ""
    return f"Je laatste dag in dienst is {format_date(leaves)}."


def _asked_again(plan: Verbeterplan, questions: dict[str, Question]) -> dict[str, Question]:
    """The questions, of which the outcome is weighed at once for whoever is there to answer anew."""
    outcome = questions["uitkomst"]

    def read_shown(typed: str) -> str:
        meant: str = outcome.read(typed)
        if meant == Uitkomst.DOELEN_NIET_BEHAALD and (unshown := not_shown(plan)):
            raise WrongUse(unshown, NOT_SHOWN_HINT)
        return meant

    return questions | {"uitkomst": replace(outcome, read=read_shown)}


def _is_asked(key: str, plan: Verbeterplan, answers: dict[str, str]) -> bool:
    """Whether a question makes sense after the answers before it."""
    match key:
        case "maatregel":
            return answers["uitkomst"] == Uitkomst.DOELEN_NIET_BEHAALD and bool(_announced(plan))
        case "uit_dienst_op":
            return answers["uitkomst"] == Uitkomst.VOORTIJDIG_BEEINDIGD and plan.uit_dienst_op is None
    return True


def _announced(plan: Verbeterplan) -> list[Maatregel]:
    """The measures in the list, or without one those that the text speaks of."""
    return list(plan.gevolgen.maatregelen or (one for one in Maatregel if named_in_text(plan, one)))


def closing_questions(file: PlanFile) -> dict[str, Question]:
    """What to know of a closing, by key."""
    plan = file.plan
    announced = join_list([one.woorden for one in _announced(plan)], "of")
    which = f"Welke maatregel stel je voor: {announced} (Enter of geen: dat wordt nog besproken)"
    outcome = f"De uitkomst: {outcomes_in_words()}"
    day, closing_day = f"Dag van afsluiten, zoals {like_day(date.today())}", read_closing_day(plan)
    name = file.people.name(plan.over)
    leaves = f"Gaat {name} uit dienst? Zo ja, wat is de laatste dag (Enter: nee)"
    text = read_text((plan.over, name))
    return {
        "uitkomst": Question("--uitkomst", outcome, read_outcome, needed=True),
        "maatregel": Question("--maatregel", which, lambda typed: _read_measure(plan, typed)),
        "toelichting": Question("--toelichting", ASKED, text),
        "uit_dienst_op": Question("--uit-dienst-op", leaves, lambda typed: _read_leaving_day(plan, typed)),
        "datum": Question("--datum", day, lambda typed: str(closing_day(typed)), str(date.today())),
    }


def read_closing_day(plan: Verbeterplan) -> Callable[[str], date]:
    """A reader of a day of the plan that no report is later than."""
    read = read_day_of_plan(plan)

    def read_closing(typed: str) -> date:
        day = read(typed)
        if later := reported_later(plan, day):
            raise WrongUse(*later)
        return day

    return read_closing


def _read_leaving_day(plan: Verbeterplan, typed: str) -> str:
    """The last day of the employment; empty where nobody leaves. Raises WrongUse."""
    said = re.sub(r"(?i)^ja\b[\s,:.;]*(?:op )?", "", typed.strip())
    if said.strip(" .!").casefold() in ("", "nee", "neen", "n") or says_nothing(said):
        if typed.strip() and not said:
            raise WrongUse("Op welke dag?", f"Typ de laatste dag, zoals {like_day(date.today(), 'coming')}.")
        return ""
    day = read_day(said)
    if day < plan.looptijd.start:
        raise WrongUse(
            f"{format_date(day).capitalize()} ligt vóór de start van het plan: "
            f"{format_date(plan.looptijd.start)}.",
            "Klopt het jaar?",
        )
    return str(day)


_DENIED: Final = {"geen", "niet", "nog", "nooit", "zonder"}
"""Words that turn the name of a measure into something else than that it follows."""


def _read_measure(plan: Verbeterplan, typed: str) -> str:
    """The measure that is meant, announced or no burden; empty for none.

    Raises WrongUse, with what can be chosen here.
    """
    words = slug(typed.replace("_", " "))
    if words in ("", "geen", "geen-maatregel"):
        return ""
    denied = not _DENIED.isdisjoint(words.split("-"))
    announced = _announced(plan)
    begun = chosen(typed, [one.woorden for one in announced])
    meant = next((one for one in announced if one.woorden == begun), None)
    meant = None if denied else meant or measure_named(typed.replace("_", " "))
    if meant in announced or (meant and not burdens(meant)):
        if meant and not begun and burdens(meant) and says_more(typed, meant):
            hint = f"Bedoel je wat in het plan staat? Typ dan alleen: {meant.woorden}."
            raise WrongUse(f"‘{typed}’ is iets anders dan ‘{meant.woorden}’.", hint)
        if meant and not slug(meant.woorden).startswith(words):
            say_back(meant.woorden)
        return str(meant)
    shown = join_list([one.woorden for one in announced], "of")
    hint = (
        f"Kies uit: {shown}."
        if announced
        else "In dit plan staat geen maatregel; dan kun je er ook geen voorstellen."
    )
    if meant is None:
        raise WrongUse(f"‘{typed}’ is geen keuze.", hint)
    raise WrongUse(f"‘{meant.woorden.capitalize()}’ is in dit plan niet aangekondigd.", hint)
