"""Why a plan was closed so: how ``spv close`` asks about it, and how it weighs the answer."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from spvgen.cli.talks.outcome_doubts import nothing_shows
from spvgen.cli.terminal.ask import Question, say_back, says_nothing
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.cli.terminal.thin import refuse, refuse_open, where_needed
from spvgen.dates import format_date, parse_date
from spvgen.dutch import join_quoted, slug
from spvgen.intake.sentence import as_sentence
from spvgen.kinds.tegenslag import tegenslagen
from spvgen.kinds.verbeterplan import Verbeterplan
from spvgen.kinds.verloop import Uitkomst
from spvgen.rules.proces.closed import against_figures, explains, must_explain
from spvgen.rules.proces.explanation import lacks_of_measure
from spvgen.rules.proces.last_verdict import WHAT_CHANGED, against_verdict
from spvgen.rules.proces.measures import burdens, measure_named
from spvgen.rules.reading.patterns import words
from spvgen.rules.verslag.owed import still_owed

ASKED: Final = "Hoe kwamen jullie tot deze uitkomst"
"""What is asked of most outcomes; in the letter it is the heading above the answer."""
ASKED_UNSHOWN: Final = f"{ASKED}, en waaruit blijkt die"


def account_asked(question: Question, plan: Verbeterplan, answers: dict[str, str]) -> Question:
    """The question why, in words that fit the outcome and the day that were answered; today where none was.

    It can't stay empty where what was answered may not stand without a reason.
    """
    outcome, chosen = Uitkomst(answers["uitkomst"]), answers["maatregel"] or None
    day = parse_date(answers["datum"]) if answers.get("datum") else date.today()
    early = outcome is not Uitkomst.DOELEN_BEHAALD and day < plan.einde
    measure = chosen if chosen and burdens(chosen) else ""
    setback = outcome is Uitkomst.DOELEN_NIET_BEHAALD and any(tegenslagen(plan))
    unshown = nothing_shows(plan) if outcome is Uitkomst.DOELEN_BEHAALD else ""
    text = ASKED_UNSHOWN if unshown else _in_words(plan, outcome, measure, early=early, setback=setback)
    read = _weighed(question.read, outcome)
    if not (early or setback or unshown or must_explain(plan, outcome, chosen)):
        return Question(question.option, text, read)
    if unshown:
        tell(f"Let op: {unshown}\n")
    if told := against_verdict(plan, outcome):
        tell(f"Let op: {told[0].lower()}{told[1:]} {WHAT_CHANGED}\n")
    if setback:
        tell(_IN_THE_WAY)
    if measure:
        tell_owed(plan)
    hint = _what_to_explain(plan, outcome, early=early)
    needed = _needed(read, plan, measure, hint)
    if against_figures(plan, outcome):
        needed = _telling_why(needed, hint)
    return Question(question.option, text, needed)


_IN_THE_WAY: Final = (
    "Let op: in een verslag staat dat iets in de weg stond of niet aan de medewerker lag. Dat komt ook in de "
    "brief. Klopt ‘doelen niet behaald’ dan wel? Overleg met HR of verlengen of een ander doel eerlijker is, "
    "en schrijf op hoe jullie dit hebben meegewogen.\n"
)


def _in_words(plan: Verbeterplan, outcome: Uitkomst, measure: str, *, early: bool, setback: bool) -> str:
    if outcome is Uitkomst.VOORTIJDIG_BEEINDIGD:
        why = "stopt het plan eerder" if early else "is het plan niet afgemaakt"
        return f"Waarom {why}, en wat bespraken jullie daarover"
    parts = ["wat is er gedaan", "welke hulp was er"] if measure else []
    parts += ["hoe telde mee wat er in de weg stond"] if setback else []
    parts += [f"waarom stopt het plan eerder dan {format_date(plan.einde)}"] if early else []
    if not parts:
        return ASKED
    *first, last = parts
    return f"{ASKED}: {', '.join(first)}, en {last}" if first else f"{ASKED}, en {last}"


def _weighed(understood: Callable[[str], str], outcome: Uitkomst) -> Callable[[str], str]:
    """A reader of an answer, which is doubted where it tells of nothing that happened."""

    def read(typed: str) -> str:
        account = understood(typed)
        if says_nothing(account):
            say_back("geen antwoord")
            return ""
        refuse_open(account)
        if account and not is_account(account):
            told, hint = _NO_REASON if outcome is Uitkomst.VOORTIJDIG_BEEINDIGD else _NO_ACCOUNT
            refuse("Dat zegt de uitkomst al." if _repeats_outcome(account) else told, hint)
        return as_sentence(account)

    return read


_NO_ACCOUNT: Final = (
    "Daaruit blijkt niet hoe jullie tot deze uitkomst kwamen.",
    "Schrijf hoe elk doel ervoor stond en welke hulp er was, zoals: In augustus stond je op 84%.",
)
_NO_REASON: Final = (
    "Daaruit blijkt niet waarom het plan stopt.",
    "Schrijf een of twee zinnen, zoals: Je begint op 1 oktober in een andere functie.",
)


def _needed(
    understood: Callable[[str], str], plan: Verbeterplan, measure: str, hint: str
) -> Callable[[str], str]:
    """A reader of an answer that must be given; one about a heavy ``measure`` tells what led to it."""

    def read(typed: str) -> str:
        if measure and typed.strip(" -") and len(re.findall(r"[^\W\d_]{2,}", typed)) < _FEWEST:
            raise WrongUse("Dat legt een maatregel als deze niet uit.", hint)
        with where_needed():
            account = understood(typed)
            if not account:
                raise WrongUse("Hier is een toelichting nodig.", hint)
            if measure and (lacking := lacks_of_measure(account, plan)):
                refuse(lacking, hint)
            return account

    return read


def _telling_why(understood: Callable[[str], str], hint: str) -> Callable[[str], str]:
    """A reader of an answer that says why the outcome is another than the figures."""

    def read(typed: str) -> str:
        account = understood(typed)
        if not explains(account):
            refuse("Daaruit blijkt niet waarom het anders is dan de cijfers.", hint)
        return account

    return read


_FEWEST: Final = 5
"""Words in which a heavy measure can be explained, at the very least."""


def tell_owed(plan: Verbeterplan) -> None:
    """Tell which promised help, by the reports, did not come: a measure is hardly fair without it."""
    if owed := still_owed(plan):
        names = join_quoted([one.noemer for one in owed])
        tell(
            f"Let op: in de verslagen staat niet dat deze hulp er helemaal was: {names}. Bespreek met HR of "
            "verlengen dan beter past.\n"
        )


def _what_to_explain(plan: Verbeterplan, outcome: Uitkomst, *, early: bool) -> str:
    if outcome is Uitkomst.VOORTIJDIG_BEEINDIGD:
        return "Schrijf waarom het plan niet is afgemaakt, en wat jullie daarover hebben besproken."
    if against := against_figures(plan, outcome):
        return f"{against} Schrijf waarom het anders is."
    if against := against_verdict(plan, outcome):
        return f"{against} {WHAT_CHANGED}"
    if outcome is Uitkomst.DOELEN_BEHAALD:
        return "Schrijf waaruit dat blijkt, zoals: In augustus stond je op 92%, volgens het dashboard."
    told = "Schrijf welk doel niet is gehaald, wat er vooruitging en welke hulp er was"
    return f"{told}, en waarom jullie niet wachten tot het einde." if early else f"{told}."


def is_account(account: str) -> bool:
    """Whether this can tell how it came to an outcome: not a word or two, nor only what follows."""
    typed = slug(account).split("-")
    if _repeats_outcome(account):
        return False
    tells = typed[0] in _SUBJECTS or len(typed) > 5
    return len(typed) > 2 and (tells or measure_named(account) is None)


def _repeats_outcome(account: str) -> bool:
    """Whether this says no more than *doelen niet behaald*."""
    return _OF_THE_OUTCOME.issuperset(slug(account).split("-"))


_OF_THE_OUTCOME: Final = words("""
    je hebt jouw de het een alle allebei beide geen van niet nog net helaas gewoon wel doel doelen norm
    normen plan is zijn was waren werd werden heeft allemaal helemaal behaald gehaald bereikt voldoende
    onvoldoende voortijdig eerder beeindigd gestopt afgesloten verbetering verbeterd te weinig in en dus
""")
"""Words that say no more than the outcome itself."""
_SUBJECTS: Final = {"je", "jij", "we", "wij", "er", "het", "de", "in", "op"}
"""Words that begin a sentence which tells something."""
