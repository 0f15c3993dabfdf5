"""The file of a new plan: where it comes, how it is written over no other, and what to do with it."""

import os
import re
from collections.abc import Iterable
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from spvgen.cli.plans.targets import is_folder, plans_folder, put, refuse_dash
from spvgen.cli.terminal.ask import ask
from spvgen.cli.terminal.faults import os_fault
from spvgen.cli.terminal.outcome import WrongUse
from spvgen.cli.terminal.streams import tell
from spvgen.dutch import DutchValueError
from spvgen.files import PEOPLE_FILE, PLAN_ENDINGS, find_above, write_fault
from spvgen.shell import in_shell

if TYPE_CHECKING:
    from spvgen.people import People
    from spvgen.scaffold import NewDocument


def document_from(soort: str, answers: dict[str, Any]) -> "NewDocument":
    """The new document. Raises WrongUse where the answers can't go together."""
    from spvgen.scaffold import new_document

    try:
        return new_document(soort, answers)
    except DutchValueError as error:
        raise WrongUse(str(error), "Kies een eerdere startdatum of minder weken.") from None


def free_target(output: str | None, name: str, *, asking: bool) -> Path:
    """Where the plan comes; a name that is taken makes way for another one. Raises WrongUse.

    Where nothing can be written, whoever answers says another folder first: nobody likes to answer in vain.
    """
    target = _target(output, name)
    if asking and (fault := write_fault(target.parent)):
        target = elsewhere(target, WrongUse(f"{os_fault(fault, str(target))}."))
    return made_free(target, asking=asking)


def elsewhere(target: Path, refused: WrongUse) -> Path:
    """The file in another folder, or under another name, where this one was ``refused``."""
    tell(f"\nDaar kan spv het plan niet opslaan: {refused}")
    return ask("Een andere map, of een ander bestand", lambda answer: _open_file(answer, target.name))


def output_for(target: Path, output: str | None, name: str) -> str | None:
    """What to type behind ``-o`` to come by this target again: another folder may have been chosen."""
    return output if target.parent == _target(output, name).parent else str(target.parent)


def _open_file(answer: str, name: str) -> Path:
    """The file that is meant, in a folder in which it can be written. Raises WrongUse."""
    if not answer.strip():
        raise WrongUse("Hier is een map nodig.", "Typ bijvoorbeeld: ~/Documenten")
    place = Path(answer.strip()).expanduser()
    target = place / name if place.is_dir() else _plan_file(str(place)) if place.suffix else None
    if target is None or not target.parent.is_dir():
        missing = place if target is None else target.parent
        raise WrongUse(f"De map ‘{missing}’ is er niet.", "Kies een map die er al is.")
    if fault := write_fault(target.parent):
        raise WrongUse(f"{os_fault(fault, str(target))}.", "Kies een andere map.")
    if os.path.lexists(target):
        raise _taken(target)
    return target


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
    if output is None:
        return _in_folder(plans_folder(Path()) or Path(), name)
    refuse_dash(output)
    return _in_folder(Path(output), name) if is_folder(output) else _plan_file(output)


def _in_folder(folder: Path, name: str) -> Path:
    """The file called after somebody: by their key where the dossier keeps the name apart (V03)."""
    from spvgen.files import safe_name

    return folder / f"{safe_name(_people(folder).key(name) if _keeps_apart(folder) else name)}.yaml"


def _keeps_apart(folder: Path) -> bool:
    return find_above(folder, PEOPLE_FILE) is not None


def _people(folder: Path) -> "People":
    from spvgen.cli.plans.dossier import people_and_faults  # few dossiers keep names apart

    return people_and_faults(folder)[0]


def _plan_file(typed: str) -> Path:
    path = Path(typed)
    if path.suffix.lower() in PLAN_ENDINGS:
        return path
    meant = in_shell(_next_free(path.with_name(f"{path.stem}.yaml")))
    raise WrongUse(
        f"De naam van een plan eindigt op .yaml, en ‘{typed}’ niet.", f"Kies bijvoorbeeld: {meant}"
    )


def _next_free(target: Path) -> Path:
    """This path, or else the first of ``…-2``, ``…-3`` that does not exist."""
    numbered = (target.with_stem(f"{target.stem}-{number}") for number in count(2))
    return next(path for path in chain([target], numbered) if not os.path.lexists(path))


def _taken(target: Path) -> WrongUse:
    message = f"‘{target}’ bestaat al, en spv vervangt nooit een plan."
    advice = f"Werk daarin verder, of kies een andere naam, bijvoorbeeld: {in_shell(_next_free(target))}"
    return WrongUse(message, advice)


def make(target: Path, document: "NewDocument", remarks: Iterable[str], *, asking: bool) -> None:
    """Write the new document, and tell what there is to say of it and what comes next. Raises WrongUse."""
    target = written(target, document, asking=asking)
    for remark in (*document.remarks, *remarks):
        tell(f"Let op: {remark}")
    tell_next(target)


def written(target: Path, document: "NewDocument", *, asking: bool) -> Path:
    """Where the new document came: elsewhere than the target where it could not. Raises WrongUse.

    With ``asking`` the answers are never lost: another place is asked for until there is one.
    """
    while True:
        target = made_free(target, asking=asking)  # somebody may have been quicker
        try:
            write_new(target, document)
        except WrongUse as refused:
            if not asking:
                raise
            target = elsewhere(target, refused)
        else:
            return target


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
    if _keeps_apart(target.parent):
        tell("     Namen houden jullie apart: zet in plaats van ‘naam:’ steeds ‘persoon:’ met de sleutel")
        by_key = target.stem in _people(target.parent).persons
        tell(f"     uit {PEOPLE_FILE}{'' if by_key else ', en noem ook het bestand naar die sleutel'}.")
    tell(f"  2. Kijk het na:        spv check {shown}")
    tell(f"  3. Maak het document:  spv render {shown}")


def talks_past(text: str) -> list[str]:
    """What to say of a new document of which talks are planned on days that have been."""
    days = [date.fromisoformat(day) for day in re.findall(_TALK, text)]
    past = sum(day < date.today() for day in days)
    if not past:
        return []
    which = f"van de {len(days)} gesprekken {'ligt' if past == 1 else 'liggen'} al in het verleden"
    return [f"{past} {which}. Kies een latere eerste dag, of verander de datums in het bestand."]


_TALK: Final = r"(?m)^  - naam: .*\n(?:    #.*\n)*    datum: (\d{4}-\d\d-\d\d)$"
