"""``spv new``: a plan file to fill in, with explanation at every line."""

import os
import re
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from spvgen.cli.answers import says_yes
from spvgen.cli.ask import Question, answer, ask, can_ask, refuse_gaps
from spvgen.cli.blanks import LOOKS_BACK, begun, questions_of
from spvgen.cli.inputs import in_shell
from spvgen.cli.options import Functie, Hr, Leidinggevende, NewPlanFile, NoInput, Organisatie, Profile
from spvgen.cli.outcome import WrongUse
from spvgen.cli.streams import tell
from spvgen.cli.targets import is_folder, plans_folder, put, refuse_dash
from spvgen.dutch import DutchValueError, join_list
from spvgen.files import PLAN_ENDINGS, find_above
from spvgen.kinds import KINDS, meant_kind, spelled_kind

if TYPE_CHECKING:
    from spvgen.scaffold import NewDocument

SUMMARY: Final = "Maak een nieuw plan om in te vullen."
HELP: Final = """
Maak een nieuw plan om in te vullen.

spv stelt een paar vragen en schrijft dan een tekstbestand met uitleg bij elke regel. Wat jij nog invult,
staat er als …. De evaluatiemomenten staan al op werkdagen, hooguit vier weken uit elkaar. Een bestand dat
al bestaat, wordt nooit vervangen. In een map van ‘spv init’ komt het plan in plannen. Liever ergens anders?
Zet dan achter -o een map, of een bestand dat eindigt op .yaml.

Je kunt de antwoorden ook als optie meegeven. Met --no-input stelt spv geen vragen; ontbreekt er dan een
antwoord dat nodig is, dan zegt spv welk. Voor een verbeterplan zijn dat NAAM, --functie, --leidinggevende en
--start.
"""
_BEFORE_QUESTIONS: Final = """\
Typ steeds je antwoord en druk op Enter. Met alleen Enter neem je het voorstel tussen [ ] over.
"""


def new(
    naam: Annotated[
        str | None, typer.Argument(metavar="NAAM", help="De naam van de medewerker, of van het team.")
    ] = None,
    soort: Annotated[
        str, typer.Option(metavar="SOORT", help="Wat voor document (standaard: verbeterplan).")
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
        typer.Option(metavar="AANTAL", help="Hoeveel weken (standaard: 26, bij een actielijst 16)."),
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
    soort = spelled_kind(soort)
    questions = _questions(soort, given)
    if not asking:
        refuse_gaps([(one, given[key]) for key, one in questions.items()], "new")
    else:
        tell(_BEFORE_QUESTIONS)
    name = answer(questions.pop("naam"), naam, asking=asking)
    target = free_target(output, name, asking=asking)  # first: nobody likes to answer in vain
    answers = {key: _answered(soort, key, one, given[key], asking=asking) for key, one in questions.items()}
    document = document_from(soort, {"naam": name, **answers})
    target = made_free(target, asking=asking)  # somebody may have been quicker
    write_new(target, document)
    for remark in (*document.remarks, *([] if soort in LOOKS_BACK else talks_past(document.text))):
        tell(f"Let op: {remark}")
    tell_next(target)


def _answered(soort: str, key: str, question: Question, given: str | None, *, asking: bool) -> Any:
    """What is given or answered; a first day that has been is asked about again."""
    value = answer(question, given, asking=asking)
    if key == "start" and asking and given is None and soort not in LOOKS_BACK and (told := begun(value)):
        tell(f"  {told}")
        if not says_yes(TOO_LATE, default="nee"):
            return _answered(soort, key, question, given, asking=asking)
    return value


TOO_LATE: Final = "Begint het plan toch op die dag"


def talks_past(text: str) -> list[str]:
    """What to say of a new document of which talks are planned on days that have been."""
    days = [date.fromisoformat(day) for day in re.findall(_TALK, text)]
    past = sum(day < date.today() for day in days)
    if not past:
        return []
    which = f"van de {len(days)} gesprekken {'ligt' if past == 1 else 'liggen'} al in het verleden"
    return [f"{past} {which}. Kies een latere eerste dag, of verander de datums in het bestand."]


_TALK: Final = r"(?m)^  - naam: .*\n(?:    #.*\n)*    datum: (\d{4}-\d\d-\d\d)$"


def _questions(soort: str, given: dict[str, str | None]) -> dict[str, Question]:
    """What this kind of document asks. Raises WrongUse for a kind or an option that does not fit."""
    if soort not in KINDS:
        near = meant_kind(soort)
        hint = f"Bedoelde je ‘{near}’?" if near else f"Kies uit: {join_list(list(KINDS), 'of')}."
        raise WrongUse(f"Het soort ‘{soort}’ bestaat niet.", hint)
    questions = questions_of(soort)
    strange = [f"--{key}" for key, text in given.items() if text is not None and key not in questions]
    if strange:
        raise WrongUse(f"{join_list(strange)} past niet bij --soort {soort}.", "Laat dat weg.")
    return questions


# --- What to write ---------------------------------------------------------------------------------


def document_from(soort: str, answers: dict[str, Any]) -> "NewDocument":
    """The new document. Raises WrongUse where the answers can't go together."""
    from spvgen.scaffold import new_document

    try:
        return new_document(soort, answers)
    except DutchValueError as error:
        raise WrongUse(str(error), "Kies een eerdere startdatum of minder weken.") from None


def free_target(output: str | None, name: str, *, asking: bool) -> Path:
    """Where the plan comes; a name that is taken makes way for another one. Raises WrongUse."""
    return made_free(_target(output, name), asking=asking)


def made_free(target: Path, *, asking: bool) -> Path:
    """This file, or another that is asked for where it is there already. Raises WrongUse."""
    if not os.path.lexists(target):
        return target
    if not asking:
        raise _taken(target)
    tell(f"‘{target}’ bestaat al; dat bestand blijft staan.")
    free = str(_next_free(target))
    return ask("Naam van het nieuwe bestand", lambda answer: _free_file(answer, target.parent), default=free)


def _free_file(answer: str, folder: Path) -> Path:
    """The new file that is meant; a bare name is one in this folder. Raises WrongUse."""
    target = _plan_file(answer if Path(answer).suffix else f"{answer}.yaml")
    target = folder / target if target.name == str(target) else target
    if os.path.lexists(target):
        raise _taken(target)
    return target


def _target(output: str | None, name: str) -> Path:
    from spvgen.files import safe_name

    own_name = f"{safe_name(name)}.yaml"
    if output is None:
        return (plans_folder(Path()) or Path()) / own_name
    refuse_dash(output)
    return Path(output) / own_name if is_folder(output) else _plan_file(output)


def _plan_file(typed: str) -> Path:
    path = Path(typed)
    if path.suffix.lower() in PLAN_ENDINGS:
        return path
    meant = in_shell(_next_free(path.with_name(f"{path.stem}.yaml")))
    raise WrongUse(f"Een plan is een bestand op .yaml; ‘{typed}’ is dat niet.", f"Kies bijvoorbeeld: {meant}")


def _next_free(target: Path) -> Path:
    """This path, or else the first of ``…-2``, ``…-3`` that does not exist."""
    numbered = (target.with_stem(f"{target.stem}-{number}") for number in count(2))
    return next(path for path in chain([target], numbered) if not os.path.lexists(path))


def _taken(target: Path) -> WrongUse:
    message = f"‘{target}’ bestaat al, en spv vervangt nooit een plan."
    advice = f"Werk daarin verder, of kies een andere naam, bijvoorbeeld: {in_shell(_next_free(target))}"
    return WrongUse(message, advice)


def write_new(target: Path, document: "NewDocument") -> None:
    """Write the file of a new document, over no other. Raises WrongUse."""
    text = document.text.replace("$schema=.spv/", f"$schema={_schemas_from(target.parent)}/", 1)
    try:
        put(target, text.encode(), overwrite=False)
    except FileExistsError:  # somebody was quicker
        raise _taken(target) from None


def _schemas_from(folder: Path) -> str:
    """The folder with the schemas of the dossier, as an editor finds it from the folder of a plan."""
    found = find_above(folder, ".spv/verbeterplan.schema.json")  # a folder of this name may hold answers only
    return Path(os.path.relpath(found.parent, folder.absolute())).as_posix() if found else ".spv"


def tell_next(target: Path) -> None:
    """Say that the file is there, and what to do with it."""
    shown = in_shell(target)
    tell(f"Gemaakt: {target}")
    tell("Zo ga je verder:")
    tell(f"  1. Open {shown} in een teksteditor zoals Kladblok of VS Code, niet in Word.")
    tell("     Vul in waar … staat, en sla het bestand op.")
    tell(f"  2. Kijk het na:        spv check {shown}")
    tell(f"  3. Maak het document:  spv render {shown}")
