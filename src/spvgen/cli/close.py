"""``spv close``: how a plan ended, written into it, and the letter about it."""

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Final

import typer

from spvgen.cli.options import LetterFile, LetterFormats, NoInput, OnePlan
from spvgen.cli.outcome import Outcome, WrongUse
from spvgen.cli.streams import tell

if TYPE_CHECKING:
    from spvgen.cli.ask import Question
    from spvgen.cli.kept import Kept
    from spvgen.cli.planfile import PlanFile
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.kinds.verloop import Maatregel, Uitkomst

SUMMARY: Final = "Sluit een plan af en maak de brief daarover."
HELP: Final = """
Sluit een plan af en maak de brief daarover.

Je kiest de uitkomst: doelen behaald, doelen niet behaald of voortijdig beëindigd. Zijn de doelen niet
behaald, dan kun je erbij zetten welke maatregel je voorstelt. Dat kan alleen een maatregel zijn die het plan
bij ‘gevolgen’ aankondigt: wat daar niet staat, zou een verrassing zijn. Alleen verdere begeleiding hoeft daar
niet te staan. In de brief staat de maatregel als voorstel: beslis pas als je weet hoe de medewerker het ziet.

Een toelichting is nodig bij een maatregel (niet bij verdere begeleiding), bij een plan dat voortijdig is
beëindigd, en als de laatste metingen iets anders laten zien dan de uitkomst. Leg het ook uit als je ‘doelen
niet behaald’ kiest terwijl het plan nog loopt, of eindigt in een periode die niet meetelt.

spv vraagt wat er ontbreekt; je kunt alles ook als optie meegeven. Een plan dat is afgesloten, verandert niet
meer: gebeurt dat toch, dan meldt ‘spv check’ dat (P06).
"""
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


def close(
    plan: OnePlan,
    uitkomst: Annotated[
        str | None, typer.Option(metavar="UITKOMST", help="Hoe het plan eindigt: een van de drie hierboven.")
    ] = None,
    maatregel: Annotated[
        str | None,
        typer.Option(
            metavar="MAATREGEL", help="Welke aangekondigde maatregel je voorstelt, bijvoorbeeld demotie."
        ),
    ] = None,
    toelichting: Annotated[
        str | None, typer.Option(metavar="TEKST", help="Hoe jullie tot deze uitkomst kwamen.")
    ] = None,
    datum: Annotated[
        str | None, typer.Option(metavar="DATUM", help="De dag van afsluiten (standaard: vandaag).")
    ] = None,
    no_input: NoInput = False,
    format: LetterFormats = None,
    output: LetterFile = None,
) -> int:
    """Write the closing into the plan, tell what can be better about it, and make the letter."""
    from spvgen.cli.ask import can_ask
    from spvgen.cli.kept import Kept
    from spvgen.cli.planfile import KEY_ORDER, make_letter, open_plan, record
    from spvgen.edit import Put
    from spvgen.fingerprint import closing_fingerprint
    from spvgen.kinds.verloop import Maatregel

    file = open_plan(plan, "close", output, format)
    if isinstance(file, Outcome):
        return file
    _refuse_second(file)
    given = {"datum": datum, "uitkomst": uitkomst, "maatregel": maatregel, "toelichting": toelichting}
    asking = not no_input and can_ask() and (uitkomst is None or toelichting is None)
    kept = Kept.of(file.path, file.data, "afsluiting")
    with kept.pointed_out():
        closing = _closing(file, given, kept if asking else None)
        edits = [Put(("afsluiting",), closing, order=KEY_ORDER)]
        draft = file.sealed(edits, ("afsluiting", "vingerafdruk"), closing_fingerprint)
        whole = closing.get("toelichting", "")
        outcome = record(file, draft, _in_words(file.plan, closing), confirm=asking, whole=whole)
    if outcome is not Outcome.CLEAN:
        return outcome
    kept.remove()
    outcome = make_letter(file, "afsluiting", None, output)
    if closing.get("maatregel") == Maatregel.ONTSLAG:
        tell(_BEFORE_DISMISSAL)
    tell(f"Was dit een vergissing? Haal dan het blok ‘afsluiting’ uit {file.path}, en gooi de brief weg.")
    return outcome


_BEFORE_DISMISSAL: Final = (
    "Geef de brief pas als HR of een jurist heeft meegekeken: is er ander passend werk, en is er een reden "
    "waarom ontslag nu niet mag?"
)


def _refuse_second(file: "PlanFile") -> None:
    from spvgen.cli.inputs import in_shell
    from spvgen.dates import format_date

    closing = file.plan.afsluiting
    if closing is not None:
        raise WrongUse(
            f"Dit plan is al op {format_date(closing.datum)} afgesloten: {closing.uitkomst.woorden}.",
            f"De brief maak je opnieuw met: spv render {in_shell(file.path)} --letter afsluiting",
        )


# --- What to know ----------------------------------------------------------------------------------


def _closing(file: "PlanFile", given: dict[str, str | None], kept: "Kept | None") -> dict[str, str]:
    """What to write under ``afsluiting``, besides the fingerprint; asked with ``kept``. Raises WrongUse."""
    from spvgen.cli.ask import answer, refuse_gaps
    from spvgen.cli.goals import tell_goals

    plan, questions = file.plan, _questions(file)
    if kept:
        tell_goals(plan)
        _tell_late(plan)
        questions |= _asked_again(plan, questions)
    else:
        refuse_gaps([(one, given[key]) for key, one in questions.items()], "close")
    answers: dict[str, str] = {}
    for key, question in questions.items():
        if kept and (key != "maatregel" or _may_follow(plan, answers["uitkomst"])):
            asked = _with_account(question, plan, answers) if key == "toelichting" else question
            answers[key] = kept.propose(key, asked, given[key])
        else:
            answers[key] = answer(question, given[key], asking=False)
    return {key: answers[key] for key in given if answers[key]}


def _tell_late(plan: "Verbeterplan") -> None:
    from spvgen.cli.goals import long_after

    if late := long_after(plan.einde, date.today()):
        tell(
            f"Let op: dit plan is {late} geleden afgelopen. Leg straks ook uit waarom je het nu pas "
            "afsluit, of geef de dag waarop jullie het samen hebben afgesloten.\n"
        )


def _asked_again(plan: "Verbeterplan", questions: "dict[str, Question]") -> "dict[str, Question]":
    """The questions of which an answer is weighed at once, for whoever is there to answer anew."""
    from dataclasses import replace

    from spvgen.intake.sentence import as_sentence
    from spvgen.kinds.verloop import Uitkomst
    from spvgen.rules.afgesloten import NOT_SHOWN_HINT, not_shown

    outcome, account = questions["uitkomst"], questions["toelichting"]

    def read_outcome(typed: str) -> str:
        chosen: str = outcome.read(typed)
        if chosen == Uitkomst.DOELEN_NIET_BEHAALD and (unshown := not_shown(plan)):
            raise WrongUse(unshown, NOT_SHOWN_HINT)
        return chosen

    def read_account(typed: str) -> str:
        words: str = account.read(typed)
        if words and not _is_account(words):
            hint = "Schrijf een of twee zinnen, zoals: In augustus stond je op 84%, en de norm is 90%."
            raise WrongUse("Daaruit blijkt niet hoe jullie tot deze uitkomst kwamen.", hint)
        return as_sentence(words)

    return {
        "uitkomst": replace(outcome, read=read_outcome),
        "toelichting": replace(account, read=read_account),
    }


def _with_account(question: "Question", plan: "Verbeterplan", answers: dict[str, str]) -> "Question":
    """The question for a reason, that can't stay empty where what was answered may not stand without one."""
    from dataclasses import replace

    from spvgen.kinds.verloop import Uitkomst
    from spvgen.rules.afgesloten import must_explain

    outcome = Uitkomst(answers["uitkomst"])
    if not must_explain(plan, outcome, answers["maatregel"] or None):
        return question
    hint = _what_to_explain(plan, outcome)

    def read(typed: str) -> str:
        words: str = question.read(typed)
        if not words:
            raise WrongUse("Hier is een toelichting nodig.", hint)
        return words

    return replace(question, read=read)


def _what_to_explain(plan: "Verbeterplan", outcome: "Uitkomst") -> str:
    from spvgen.kinds.verloop import Uitkomst
    from spvgen.rules.afgesloten import against_figures

    if outcome is Uitkomst.VOORTIJDIG_BEEINDIGD:
        return "Schrijf waarom het plan niet is afgemaakt, en wat jullie daarover hebben besproken."
    if against := against_figures(plan, outcome):
        return f"{against} Schrijf waarom het anders is."
    return "Schrijf welk doel niet is gehaald, wat er vooruitging en welke hulp er was."


def _is_account(words: str) -> bool:
    """Whether this can tell how it came to an outcome: not a word or two, nor only what follows."""
    from spvgen.dutch import slug
    from spvgen.rules.afgesloten import measure_named

    typed = slug(words).split("-")
    tells = not typed or typed[0] in _SUBJECTS
    return len(typed) > 2 and (tells or len(typed) > 5 or measure_named(words) is None)


_SUBJECTS: Final = {"je", "jij", "we", "wij", "er", "het", "de", "in", "op"}
"""Words that begin a sentence which tells something."""


def _may_follow(plan: "Verbeterplan", outcome: str) -> bool:
    from spvgen.kinds.verloop import Uitkomst

    return outcome == Uitkomst.DOELEN_NIET_BEHAALD and bool(_announced(plan))


def _announced(plan: "Verbeterplan") -> "list[Maatregel]":
    """The measures in the list, or without one those that the text speaks of."""
    from spvgen.kinds.verloop import Maatregel
    from spvgen.rules.afgesloten import named_in_text

    return list(plan.gevolgen.maatregelen or (one for one in Maatregel if named_in_text(plan, one)))


def _questions(file: "PlanFile") -> "dict[str, Question]":
    from spvgen.cli.answers import read_text
    from spvgen.cli.ask import Question
    from spvgen.dates import typed_date
    from spvgen.dutch import join_list

    plan = file.plan
    announced = join_list([one.woorden for one in _announced(plan)], "of")
    which = f"Welke maatregel stel je voor: {announced} (Enter of geen: dat wordt nog besproken)"
    outcome = f"De uitkomst: {_outcomes()}"
    day, read_day = "Dag van afsluiten, zoals 7-9-2025", _read_closing_day(plan)
    text = read_text((plan.over, file.people.name(plan.over)))
    return {
        "uitkomst": Question("--uitkomst", outcome, lambda typed: _read_outcome(plan, typed), needed=True),
        "maatregel": Question("--maatregel", which, lambda typed: _read_measure(plan, typed)),
        "toelichting": Question("--toelichting", "Hoe kwamen jullie tot deze uitkomst", text),
        "datum": Question("--datum", day, lambda typed: str(read_day(typed)), typed_date(date.today())),
    }


def _read_closing_day(plan: "Verbeterplan") -> "Callable[[str], date]":
    """A reader of a day of the plan that no report is later than."""
    from spvgen.cli.ask import read_day_of_plan
    from spvgen.rules.afgesloten import reported_later

    read = read_day_of_plan(plan)

    def read_closing(typed: str) -> date:
        day = read(typed)
        if later := reported_later(plan, day):
            raise WrongUse(*later)
        return day

    return read_closing


def _outcomes() -> str:
    from spvgen.dutch import join_list
    from spvgen.kinds.verloop import Uitkomst

    return join_list([one.woorden for one in Uitkomst], "of")


def _read_outcome(plan: "Verbeterplan", typed: str) -> str:
    """The outcome that is meant, in the words of people or of the plan. Raises WrongUse.

    *Deels behaald* means that not all of several goals were; of one goal nobody can tell what it means.
    """
    from spvgen.cli.ask import say_back
    from spvgen.dutch import slug

    words = slug(typed.replace("_", " ")).replace("-", " ")
    if len(plan.doelen) > 1 and re.fullmatch(rf"{_GOALS}(?:deels|gedeeltelijk) {_REACHED}", words):
        say_back("doelen niet behaald; in de brief staat per doel of het is behaald")
        return "doelen_niet_behaald"
    for outcome, phrase in _OUTCOMES.items():
        if re.fullmatch(phrase, words):
            return outcome
    shown = f"‘{typed}’ is geen keuze." if typed.strip() else "Hier is een antwoord nodig."
    raise WrongUse(shown, f"Kies uit: {_outcomes()}.")


_DENIED: Final = {"geen", "niet", "nog", "nooit", "zonder"}
"""Words that turn the name of a measure into something else than that it follows."""


def _read_measure(plan: "Verbeterplan", typed: str) -> str:
    """The measure that is meant, announced or no burden; empty for none.

    Raises WrongUse, with what can be chosen here.
    """
    from spvgen.dutch import join_list, slug
    from spvgen.rules.afgesloten import burdens, measure_named

    words = slug(typed.replace("_", " "))
    if words in ("", "geen", "geen-maatregel"):
        return ""
    denied = not _DENIED.isdisjoint(words.split("-"))
    announced, meant = _announced(plan), None if denied else measure_named(typed.replace("_", " "))
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
    raise WrongUse(f"{meant.woorden.capitalize()} is in dit plan niet aangekondigd.", hint)


def _in_words(plan: "Verbeterplan", closing: dict[str, str]) -> str:
    from spvgen.cli.goals import long_after
    from spvgen.dates import format_date, parse_date
    from spvgen.kinds.verloop import Maatregel, Uitkomst

    closed, outcome = parse_date(closing["datum"]), Uitkomst(closing["uitkomst"]).woorden
    day = format_date(closed)
    if closed < plan.einde:
        day += f", vóór het einde op {format_date(plan.einde)},"
    elif late := long_after(plan.einde, closed):
        day += f", {late} na het einde op {format_date(plan.einde)},"
    measure = Maatregel(closing["maatregel"]).woorden if "maatregel" in closing else ""
    return f"het plan is op {day} afgesloten: {outcome}{measure and f', met als maatregel {measure}'}"
