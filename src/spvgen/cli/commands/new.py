"""``spv new``: a plan file to fill in, with explanation at every line."""

from typing import Annotated, Any, Final

import typer

from spvgen.cli.asking.answers import says_yes
from spvgen.cli.asking.blanks import (
    LOOKS_BACK,
    NAMED_SO,
    TOO_LATE,
    begun,
    kind_named,
    person_for_a_team,
    questions_of,
)
from spvgen.cli.asking.unkept import IF_ILL
from spvgen.cli.plans.new_file import document_from, free_target, made_free, talks_past, tell_next, write_new
from spvgen.cli.terminal.ask import Question, answer, can_ask, refuse_gaps, refuse_strange
from spvgen.cli.terminal.options import (
    Functie,
    Hr,
    Leidinggevende,
    NewPlanFile,
    NoInput,
    Organisatie,
    Profile,
)
from spvgen.cli.terminal.streams import tell
from spvgen.dutch import join_list
from spvgen.kinds import KINDS

SUMMARY: Final = "Maak een nieuw plan om in te vullen."
HELP: Final = """
Maak een nieuw plan om in te vullen.

spv stelt een paar vragen en schrijft dan een tekstbestand met uitleg bij elke regel. Waar jij nog iets
invult, staat ‘…’. De evaluatiemomenten staan al op werkdagen, hooguit vier weken uit elkaar. Een bestand dat
al bestaat, wordt nooit vervangen. In een map van ‘spv init’ komt het plan in plannen. Liever ergens anders?
Zet dan achter -o een map, of een bestand dat eindigt op .yaml.

Je kunt de antwoorden ook als optie meegeven. Met --no-input stelt spv geen vragen; ontbreekt er dan een
antwoord dat nodig is, dan zegt spv welk. Voor een verbeterplan zijn dat NAAM, --functie, --leidinggevende en
--start.
"""
_STANDARD: Final = f"{next(iter(KINDS))} (standaard)"
_OTHERS: Final = sorted([*KINDS][1:], reverse=True)
_BEFORE_QUESTIONS: Final = """\
Typ steeds je antwoord en druk op Enter. Met alleen Enter neem je het voorstel tussen [ ] over.
"""


def new(
    naam: Annotated[
        str | None, typer.Argument(metavar="NAAM", help="De naam van de medewerker, of van het team.")
    ] = None,
    soort: Annotated[
        str,
        typer.Option(metavar="SOORT", help=f"{join_list([_STANDARD, *_OTHERS], 'of')}."),
    ] = "verbeterplan",
    functie: Functie = None,
    leidinggevende: Leidinggevende = None,
    begeleider: Annotated[
        str | None, typer.Option(metavar="NAAM", help="Wie de gesprekken met het team begeleidt.")
    ] = None,
    start: Annotated[
        str | None, typer.Option(metavar="DATUM", help="De eerste dag, bijvoorbeeld 12-1-2026.")
    ] = None,
    weeks: Annotated[
        str | None,
        typer.Option(
            metavar="AANTAL",
            help="Hoeveel weken (standaard: 26, bij een actielijst 16). Bij een koersplan mag ook: een jaar.",
        ),
    ] = None,
    hr: Hr = None,
    organisatie: Organisatie = None,
    profile: Profile = None,
    no_input: NoInput = False,
    output: NewPlanFile = None,
) -> None:
    """Write the file of a new plan."""
    given = {
        "naam": naam, "functie": functie, "leidinggevende": leidinggevende, "begeleider": begeleider,
        "start": start, "weeks": weeks,
        "hr": hr, "organisatie": organisatie, "profile": profile,
    }  # fmt: skip
    asking = not no_input and can_ask()
    soort = kind_named(soort)
    questions = _questions(soort, given)
    if not asking:
        refuse_gaps([(one, given[key]) for key, one in questions.items()], "new")
    else:
        tell(_BEFORE_QUESTIONS + (IF_ILL if soort == "verbeterplan" else ""))
    name = _named(soort, questions.pop("naam"), naam, asking=asking)
    target = free_target(output, name, asking=asking)  # first: nobody likes to answer in vain
    answers = {key: _answered(soort, key, one, given[key], asking=asking) for key, one in questions.items()}
    document = document_from(soort, {"naam": name, **answers})
    target = made_free(target, asking=asking)  # somebody may have been quicker
    write_new(target, document)
    for remark in (*document.remarks, *([] if soort in LOOKS_BACK else talks_past(document.text))):
        tell(f"Let op: {remark}")
    tell_next(target)


def _named(soort: str, question: Question, given: str | None, *, asking: bool) -> Any:
    """What the document is called after; the name of a person, where a team is meant, is asked about."""
    name = answer(question, given, asking=asking)
    if told := person_for_a_team(soort, name):
        tell(f"Let op: {told}")
        if asking and not says_yes(NAMED_SO, default="nee"):
            return _named(soort, question, None, asking=asking)
    return name


def _answered(soort: str, key: str, question: Question, given: str | None, *, asking: bool) -> Any:
    """What is given or answered; a first day that has been is asked about again."""
    value = answer(question, given, asking=asking)
    if key == "start" and asking and given is None and soort not in LOOKS_BACK and (told := begun(value)):
        tell(f"  {told}")
        if not says_yes(TOO_LATE, default="nee"):
            return _answered(soort, key, question, given, asking=asking)
    return value


def _questions(soort: str, given: dict[str, str | None]) -> dict[str, Question]:
    """What this kind of document asks. Raises WrongUse for an option that does not fit."""
    questions = questions_of(soort)
    strange = [f"--{key}" for key, text in given.items() if text is not None and key not in questions]
    refuse_strange(strange, f"--soort {soort}")
    return questions
