"""What ``spv close`` asks about a closing, and how it reads each answer."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from spvgen.cli.asking.answers import read_text, says_yes
from spvgen.cli.asking.behind import going_on
from spvgen.cli.asking.kept import Kept
from spvgen.cli.talks.goals import long_after, tell_goals
from spvgen.cli.talks.planfile import Draft, PlanFile
from spvgen.cli.terminal.ask import (
    Question,
    answer,
    chosen,
    like_day,
    more_than_one,
    read_day_of_plan,
    refuse_gaps,
    say_back,
    says_nothing,
)
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import refuse, refuse_open, where_needed
from spvgen.dates import typed_date
from spvgen.diagnostics import Severity
from spvgen.dutch import join_list, join_quoted, slug
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Maatregel, Uitkomst
from spvgen.rules.proces.closed import (
    NOT_SHOWN_HINT,
    against_figures,
    burdens,
    explains,
    measure_named,
    must_explain,
    named_in_text,
    not_shown,
    reported_later,
    without_report,
)
from spvgen.rules.proces.explanation import lacks_of_measure
from spvgen.rules.proces.last_verdict import WHAT_CHANGED, against_verdict
from spvgen.rules.verslag.owed import still_owed
from spvgen.shell import in_shell


def ask_closing(file: PlanFile, given: dict[str, str | None], kept: Kept | None) -> dict[str, str]:
    """What to write under ``afsluiting``, besides the fingerprint; asked with ``kept``. Raises WrongUse."""
    plan, questions = file.plan, _questions(file)
    if kept:
        tell_goals(plan, file.people.name(plan.over))
        if not given.get("datum"):
            _tell_late(plan)
        questions |= _asked_again(plan, questions)
    else:
        refuse_gaps([(one, given[key]) for key, one in questions.items()], "close")
    answers: dict[str, str] = {}
    for key, question in questions.items():
        if kept and (key != "maatregel" or _may_follow(plan, answers["uitkomst"])):
            answers[key] = kept.propose(key, _asked(file, kept, key, question, answers), given[key])
        else:
            answers[key] = answer(question, given[key], asking=False)
    return {key: answers[key] for key in given if answers[key]}


def _asked(file: PlanFile, kept: Kept, key: str, question: Question, answers: dict[str, str]) -> Question:
    """The question as it is asked: what is said behind a choice is proposed as the account of it."""
    if key == "toelichting":
        return _with_account(question, file.plan, answers)
    if key == "datum":
        return question

    def offer(words: str) -> None:
        before = kept.earlier.get("toelichting") or kept.answers.pop("toelichting", "")
        kept.offer(
            "toelichting",
            before if words in before else f"{as_sentence(before)} {as_sentence(words)}".strip(),
        )

    guard = read_text((file.plan.over, file.people.name(file.plan.over)))
    return replace(question, read=going_on(question.read, guard, offer))


def goes_on_without_reports(file: PlanFile, given: str | None) -> bool:
    """Whether the plan may be closed though talks have no report; asked where there are such, Enter is no.

    ``given`` is the day of closing, where that is known beforehand. Raises WrongUse for what is no day.
    """
    day = _read_closing_day(file.plan)(given) if given is not None else date.today()
    lacking = without_report(file.plan, day)
    if not lacking or any(one.regel == "P14" for one in file.plan.negeer or ()):
        return True
    tell(f"Let op: {lacking[0].lower()}{lacking[1:]} Na het afsluiten kun je er geen meer toevoegen.")
    name = file.people.name(file.plan.over)
    if says_yes(f"Wil je het plan van {name} toch zo afsluiten", default="nee"):
        tell()
        return True
    tell(f"Er is niets vastgelegd. Leg eerst elk gesprek vast met: spv evaluate {in_shell(file.path)}")
    return False


def settled(draft: Draft) -> Draft:
    """The draft without the warning that ``goes_on_without_reports`` asked about."""
    rest = tuple(one for one in draft.findings if one.code != "P14" or one.severity is Severity.FOUT)
    return replace(draft, findings=rest)


def _tell_late(plan: Verbeterplan) -> None:
    if late := long_after(plan.einde, date.today()):
        tell(
            f"Let op: dit plan is {late} geleden afgelopen. Leg straks ook uit waarom je het nu pas "
            "afsluit, of geef de dag waarop jullie het samen hebben afgesloten.\n"
        )


def _asked_again(plan: Verbeterplan, questions: dict[str, Question]) -> dict[str, Question]:
    """The questions of which an answer is weighed at once, for whoever is there to answer anew."""
    outcome, account = questions["uitkomst"], questions["toelichting"]

    def read_outcome(typed: str) -> str:
        chosen: str = outcome.read(typed)
        if chosen == Uitkomst.DOELEN_NIET_BEHAALD and (unshown := not_shown(plan)):
            raise WrongUse(unshown, NOT_SHOWN_HINT)
        return chosen

    def read_account(typed: str) -> str:
        words: str = account.read(typed)
        if says_nothing(words):
            say_back("geen antwoord")
            return ""
        refuse_open(words)
        if words and not _is_account(words):
            hint = "Schrijf een of twee zinnen, zoals: In augustus stond je op 84%, en de norm is 90%."
            refuse("Daaruit blijkt niet hoe jullie tot deze uitkomst kwamen.", hint)
        return as_sentence(words)

    return {
        "uitkomst": replace(outcome, read=read_outcome),
        "toelichting": replace(account, read=read_account),
    }


def _with_account(question: Question, plan: Verbeterplan, answers: dict[str, str]) -> Question:
    """The question for a reason, that can't stay empty where what was answered may not stand without one."""
    outcome = Uitkomst(answers["uitkomst"])
    if not must_explain(plan, outcome, answers["maatregel"] or None):
        return question
    hint = _what_to_explain(plan, outcome)
    measure = answers["maatregel"] if burdens(answers["maatregel"] or None) else ""
    against = against_figures(plan, outcome)

    def read(typed: str) -> str:
        if measure and typed.strip(" -") and len(re.findall(r"[^\W\d_]{2,}", typed)) < _FEWEST:
            raise WrongUse("Dat legt een maatregel als deze niet uit.", hint)
        with where_needed():
            words: str = question.read(typed)
            if not words:
                raise WrongUse("Hier is een toelichting nodig.", hint)
            if against and not explains(words):
                refuse("Daaruit blijkt niet waarom het anders is dan de cijfers.", hint)
            if measure and (lacking := lacks_of_measure(words, plan)):
                refuse(lacking, hint)
            return words

    if told := against_verdict(plan, outcome):
        tell(f"Let op: {told[0].lower()}{told[1:]} {WHAT_CHANGED}\n")
    if not measure:
        return replace(question, read=read)
    _tell_owed(plan)
    return replace(question, read=read, text=f"{question.text}: wat is er gedaan, en welke hulp was er")


_FEWEST: Final = 5
"""Words in which a heavy measure can be explained, at the very least."""


def _tell_owed(plan: Verbeterplan) -> None:
    """Tell which promised help, by the reports, did not come: a measure is hardly fair without it."""
    if owed := still_owed(plan):
        names = join_quoted([one.noemer for one in owed])
        tell(
            f"Let op: in de verslagen staat niet dat deze hulp er helemaal was: {names}. Bespreek met HR of "
            "verlengen dan beter past.\n"
        )


def _what_to_explain(plan: Verbeterplan, outcome: Uitkomst) -> str:
    if outcome is Uitkomst.VOORTIJDIG_BEEINDIGD:
        return "Schrijf waarom het plan niet is afgemaakt, en wat jullie daarover hebben besproken."
    if against := against_figures(plan, outcome):
        return f"{against} Schrijf waarom het anders is."
    if against := against_verdict(plan, outcome):
        return f"{against} {WHAT_CHANGED}"
    return "Schrijf welk doel niet is gehaald, wat er vooruitging en welke hulp er was."


def _is_account(words: str) -> bool:
    """Whether this can tell how it came to an outcome: not a word or two, nor only what follows."""
    typed = slug(words).split("-")
    tells = typed[0] in _SUBJECTS or len(typed) > 5
    return len(typed) > 2 and (tells or measure_named(words) is None)


_SUBJECTS: Final = {"je", "jij", "we", "wij", "er", "het", "de", "in", "op"}
"""Words that begin a sentence which tells something."""


def _may_follow(plan: Verbeterplan, outcome: str) -> bool:
    return outcome == Uitkomst.DOELEN_NIET_BEHAALD and bool(_announced(plan))


def _announced(plan: Verbeterplan) -> list[Maatregel]:
    """The measures in the list, or without one those that the text speaks of."""
    return list(plan.gevolgen.maatregelen or (one for one in Maatregel if named_in_text(plan, one)))


def _questions(file: PlanFile) -> dict[str, Question]:
    plan = file.plan
    announced = join_list([one.woorden for one in _announced(plan)], "of")
    which = f"Welke maatregel stel je voor: {announced} (Enter of geen: dat wordt nog besproken)"
    outcome = f"De uitkomst: {_outcomes()}"
    day, read_day = f"Dag van afsluiten, zoals {like_day(date.today())}", _read_closing_day(plan)
    text = read_text((plan.over, file.people.name(plan.over)))
    return {
        "uitkomst": Question("--uitkomst", outcome, _read_outcome, needed=True),
        "maatregel": Question("--maatregel", which, lambda typed: _read_measure(plan, typed)),
        "toelichting": Question("--toelichting", "Hoe kwamen jullie tot deze uitkomst", text),
        "datum": Question("--datum", day, lambda typed: str(read_day(typed)), typed_date(date.today())),
    }


def _read_closing_day(plan: Verbeterplan) -> Callable[[str], date]:
    """A reader of a day of the plan that no report is later than."""
    read = read_day_of_plan(plan)

    def read_closing(typed: str) -> date:
        day = read(typed)
        if later := reported_later(plan, day):
            raise WrongUse(*later)
        return day

    return read_closing


def _outcomes() -> str:
    return join_list([one.woorden for one in Uitkomst], "of")


_GOALS: Final = r"(?:(?:de |alle )?doelen (?:zijn |werden )?)?(?:allemaal |alle )?"
_REACHED: Final = "(?:behaald|gehaald|bereikt)"
_EARLY: Final = "(?:voortijdig|tussentijds|vroegtijdig|vervroegd)"
_STOPPED: Final = "(?:beeindigd|gestopt|stopt|gestaakt|afgebroken|stopgezet)"
_OUTCOMES: Final = {
    "doelen_behaald": rf"{_GOALS}{_REACHED}|geslaagd",
    "doelen_niet_behaald": rf"{_GOALS}niet (?:allemaal |alle )?{_REACHED}|niet|niet geslaagd|"
    rf"niet alle doelen(?: {_REACHED})?|geen (?:van de )?doelen {_REACHED}",
    "voortijdig_beeindigd": r"(?:(?:het )?plan (?:is |wordt )?)?"
    rf"(?:{_EARLY}|(?:{_EARLY}|eerder) {_STOPPED}|{_STOPPED}(?: {_EARLY}| eerder)?)",
}
"""Outcome → the whole of what people type for it; any other word may turn its meaning."""


_WRITTEN: Final = tuple(map(str, Uitkomst))
"""The outcomes as they are written, of which a beginning will do."""
_PARTLY: Final = "In de brief staat per doel of het is behaald."


def _read_outcome(typed: str) -> str:
    """The outcome that is meant, in the words of people or of the plan. Raises WrongUse.

    *Deels behaald* is asked again: somebody chooses what it comes to, for it weighs too much to guess.
    """
    words = slug(typed.replace("_", " ")).replace("-", " ")
    for outcome, phrase in _OUTCOMES.items():
        if re.fullmatch(phrase, words):
            return outcome
    if begun := chosen(words, _WRITTEN):
        return begun
    if unclear := more_than_one(words, _WRITTEN):
        raise WrongUse(unclear, f"Kies uit: {_outcomes()}.")
    if partly := re.search(r"\b(?:deels|gedeeltelijk|grotendeels|ten dele)\b", words):
        raise WrongUse(f"‘{partly[0].capitalize()}’ is geen uitkomst.", f"Kies uit: {_outcomes()}. {_PARTLY}")
    shown = f"‘{typed}’ is geen keuze." if typed.strip() else "Hier is een antwoord nodig."
    raise WrongUse(shown, f"Kies uit: {_outcomes()}.")


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
