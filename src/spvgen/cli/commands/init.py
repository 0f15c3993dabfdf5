"""``spv init``: a folder to keep plans in, with git, rules for privacy and help for the editor."""

import os
import sys
from pathlib import Path
from typing import Annotated, Final

from spvgen import git
from spvgen.cli.plans.targets import put
from spvgen.cli.terminal import streams
from spvgen.cli.terminal.faults import os_fault
from spvgen.cli.terminal.help import Text, argument
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.shell import in_shell

SUMMARY: Final = "Maak een map om plannen in te bewaren."
HELP: Final = """
Maak een map om plannen in te bewaren.

In de map komt een LEESMIJ over wie het dossier mag zien en hoelang je het bewaart, een map voor de plannen,
en alles om met git de geschiedenis bij te houden: namen blijven erbuiten, en een plan met een privégegeven
wordt niet vastgelegd. Zonder MAP gaat het om de map waar je bent. Wat er al staat, blijft staan.
"""


def init(folder: Annotated[Text, argument("MAP", "De map; die mag er al zijn.")] = None) -> int:
    """Lay down what is not there yet, set up git, and tell what was done."""
    from spvgen.scaffold.dossier import dossier_files

    top = Path(folder or ".")
    if top.exists() and not top.is_dir():
        raise WrongUse(f"‘{top}’ is een bestand.", "Geef de naam van een map.")
    _refuse_beside_pre_commit(top)
    made = []
    for one in dossier_files():
        target = top / one.path
        if _lay_down(target, one.data, replace=one.ours):
            made.append(str(one.path))
    _make_executable(top)
    streams.tell(f"Gemaakt in ‘{top.resolve().name}’: {', '.join(made)}." if made else "Alles stond er al.")
    _set_up_git(top)
    _tell_next(top)
    return Outcome.CLEAN


_PRE_COMMIT: Final = ".pre-commit-config.yaml"


def _refuse_beside_pre_commit(top: Path) -> None:
    """Raise WrongUse where pre-commit has the hooks of git for itself: spv would silence its checks."""
    if not (top / _PRE_COMMIT).exists():
        return
    message = f"In ‘{top}’ staat {_PRE_COMMIT}. Met ‘spv init’ zouden de controles daarvan niet meer draaien."
    way = (
        "Zet liever de haak ‘spv-check’ in dat bestand: hoe, staat in de handleiding onder ‘Als jullie "
        "pre-commit al gebruiken’. Of maak een eigen map voor de plannen: spv init MAP"
    )
    raise WrongUse(message, way)


def _lay_down(target: Path, data: bytes, *, replace: bool) -> bool:
    """Write a file that is not there, or that spv makes; whether anything changed."""
    if target.is_symlink() or (target.exists() and (not replace or target.read_bytes() == data)):
        return False
    put(target, data, overwrite=replace, elsewhere="Kies een andere map: spv init MAP")
    return True


def _make_executable(top: Path) -> None:
    from spvgen.scaffold.dossier import EXECUTABLES

    for hook in (top / one for one in EXECUTABLES):
        try:
            hook.chmod(hook.stat().st_mode | 0o111)
        except OSError as error:
            streams.tell(f"Let op: {os_fault(error, str(hook))}.")


def _set_up_git(top: Path) -> None:
    from spvgen.scaffold.dossier import git_settings

    try:
        git.program()
    except git.GitFault:
        streams.tell("Git staat niet op deze computer; zonder git houdt niemand de geschiedenis bij.")
        streams.tell("Installeer git en voer daarna nog een keer ‘spv init’ uit.")
        return
    inside = _git(top, "rev-parse", "--show-toplevel")
    if inside and Path(inside).resolve() != top.resolve():
        message = f"‘{top}’ ligt in een map die git al bijhoudt: {inside}."
        streams.tell(f"Let op: {message} De controle vóór het vastleggen werkt daar niet: git legt er ook")
        streams.tell(
            "een plan met een privégegeven vast. Een eigen map kun je ook later in zijn geheel verwijderen."
        )
        return
    if not inside:
        _git(top, "init", "--quiet")
    program = f'"{Path(sys.executable).as_posix()}" -m spvgen'  # also where spv is not on the path
    settings = git_settings(program)
    if others := _other_hooks(top, settings[_HOOKS]):
        del settings[_HOOKS]
        streams.tell(f"Let op: deze map heeft al eigen controles van git, in {others}; die blijven staan.")
        streams.tell(
            "De controle van spv draait daardoor niet: git legt ook een plan met een privégegeven vast."
        )
        streams.tell("Wil je die erbij? Laat jullie pre-commit en commit-msg die uit .githooks aanroepen.")
    for name, value in settings.items():
        _git(top, "config", name, value)
    streams.tell("Git houdt de geschiedenis van deze map bij.")


_HOOKS: Final = "core.hooksPath"


def _other_hooks(top: Path, ours: str) -> str:
    """The folder with hooks of somebody else, which git would no longer run; empty where there are none."""
    known = _git(top, "config", _HOOKS)
    if known:
        return "" if known == ours else known
    folder = _git(top, "rev-parse", "--git-path", "hooks")
    found = [one for one in (top / folder).glob("*") if one.suffix != ".sample"] if folder else []
    return folder if found else ""


def _git(top: Path, *words: str) -> str:
    """What git answers; empty where it says no."""
    try:
        return os.fsdecode(git.run(git.program(), top, *words)).strip()
    except git.GitFault:
        return ""


def _tell_next(top: Path) -> None:
    """What to do next, each step as it is typed once somebody stands in the folder."""
    steps = [f"Ga de map in:  cd {in_shell(top)}"] if top.resolve() != Path.cwd() else []
    steps += [
        "Lees LEESMIJ.md: wie dit mag zien, en hoelang je het bewaart.",
        (
            "Begin met de intake:  spv intake\n"
            "     Weet je al dat een plan helpt? Dan maak je er meteen een:  spv new"
        ),
    ]
    streams.tell("Zo ga je verder:")
    for number, step in enumerate(steps, start=1):
        streams.tell(f"  {number}. {step}")
    streams.tell("Een nieuw plan komt vanzelf in de map plannen.")
