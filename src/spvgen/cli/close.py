"""``spv close``: how a plan ended, written into it, and the letter about it."""

from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from spvgen.cli.options import LetterFile, LetterFormats, NoInput, OnePlan
from spvgen.cli.outcome import Outcome, WrongUse

if TYPE_CHECKING:
    from spvgen.cli.ask import Question
    from spvgen.cli.planfile import PlanFile
    from spvgen.kinds.verloop import Maatregel

SUMMARY: Final = "Sluit een plan af en maak de brief daarover."
HELP: Final = """
Sluit een plan af en maak de brief daarover.

Je kiest de uitkomst: doelen_behaald, doelen_niet_behaald of voortijdig_beeindigd. Zijn de doelen niet
behaald, dan kun je erbij zetten welke maatregel volgt. Dat kan alleen een maatregel zijn die het plan bij
‘gevolgen’ aankondigt: wat daar niet staat, zou een verrassing zijn. Stopt het plan eerder dan afgesproken,
dan is een toelichting nodig.

spv vraagt wat er ontbreekt; je kunt alles ook als optie meegeven. Een plan dat is afgesloten, verandert niet
meer: gebeurt dat toch, dan meldt ‘spv check’ dat (P06).
"""
_OUTCOMES: Final = ("doelen_behaald", "doelen_niet_behaald", "voortijdig_beeindigd")


def close(  # noqa: PLR0913, PLR0917 - each parameter is an option
    plan: OnePlan,
    uitkomst: Annotated[
        str | None, typer.Option(metavar="UITKOMST", help="Hoe het plan eindigt: een van de drie hierboven.")
    ] = None,
    maatregel: Annotated[
        str | None,
        typer.Option(metavar="MAATREGEL", help="Welke aangekondigde maatregel volgt, bijvoorbeeld demotie."),
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
    from spvgen.cli.planfile import KEY_ORDER, make_letter, open_plan, record
    from spvgen.edit import Put
    from spvgen.fingerprint import closing_fingerprint

    file = open_plan(plan, "close", output, format)
    if isinstance(file, Outcome):
        return file
    _refuse_second(file)
    given = {"datum": datum, "uitkomst": uitkomst, "maatregel": maatregel, "toelichting": toelichting}
    asking = not no_input and can_ask() and (uitkomst is None or toelichting is None)
    closing = _closing(file.plan, given, asking=asking)
    edits = [Put(("afsluiting",), closing, order=KEY_ORDER)]
    draft = file.sealed(edits, ("afsluiting", "vingerafdruk"), closing_fingerprint)
    outcome = record(file, draft, _in_words(closing), confirm=asking)
    return make_letter(file, "afsluiting", None, output) if outcome is Outcome.CLEAN else outcome


def _refuse_second(file: "PlanFile") -> None:
    from spvgen.cli.inputs import in_shell
    from spvgen.dutch import format_date

    closing = file.plan.afsluiting
    if closing is not None:
        raise WrongUse(
            f"Dit plan is al op {format_date(closing.datum)} afgesloten: {closing.uitkomst.woorden}.",
            f"De brief maak je opnieuw met: spv render {in_shell(file.path)} --letter afsluiting",
        )


# --- What to know ----------------------------------------------------------------------------------


def _closing(plan: Any, given: dict[str, str | None], *, asking: bool) -> dict[str, str]:
    """What to write under ``afsluiting``, besides the fingerprint. Raises WrongUse."""
    from spvgen.cli.ask import answer, refuse_gaps
    from spvgen.cli.goals import tell_goals

    questions = _questions(plan)
    if asking:
        tell_goals(plan)
    else:
        refuse_gaps([(one, given[key]) for key, one in questions.items()], "close")
    answers: dict[str, str] = {}
    for key, question in questions.items():
        fits = key != "maatregel" or _may_follow(plan, answers["uitkomst"])
        answers[key] = answer(question, given[key], asking=asking and fits)
    return {key: answers[key] for key in given if answers[key]}


def _may_follow(plan: Any, outcome: str) -> bool:
    return outcome == "doelen_niet_behaald" and bool(_announced(plan))


def _announced(plan: Any) -> "list[Maatregel]":
    """The measures in the list, or without one those that the text speaks of."""
    from spvgen.kinds.verloop import Maatregel
    from spvgen.rules.afsluiting import named_in_text

    return list(plan.gevolgen.maatregelen or (one for one in Maatregel if named_in_text(plan, one)))


def _questions(plan: Any) -> "dict[str, Question]":
    from datetime import date

    from spvgen.cli.answers import optional, read_choice
    from spvgen.cli.ask import Question, read_past_day
    from spvgen.dutch import join_list
    from spvgen.kinds.verloop import Maatregel

    announced = [one.value for one in _announced(plan)]
    measures = optional(read_choice(tuple(one.value for one in Maatregel)))
    which = f"Welke maatregel volgt: {join_list(announced, 'of')} (Enter: dat wordt nog besproken)"
    outcome = f"De uitkomst: {join_list(_OUTCOMES, 'of')}"
    day = "Dag van afsluiten, als jaar-maand-dag"
    return {
        "uitkomst": Question("--uitkomst", outcome, read_choice(_OUTCOMES), needed=True),
        "maatregel": Question("--maatregel", which, measures),
        "toelichting": Question("--toelichting", "Hoe kwamen jullie tot deze uitkomst", str.strip),
        "datum": Question("--datum", day, lambda typed: str(read_past_day(typed)), str(date.today())),
    }


def _in_words(closing: dict[str, str]) -> str:
    from spvgen.dutch import format_date, parse_date
    from spvgen.kinds.verloop import Maatregel, Uitkomst

    day, outcome = format_date(parse_date(closing["datum"])), Uitkomst(closing["uitkomst"]).woorden
    measure = Maatregel(closing["maatregel"]).woorden if "maatregel" in closing else ""
    return f"het plan is op {day} afgesloten: {outcome}{measure and f', met als maatregel {measure}'}"
