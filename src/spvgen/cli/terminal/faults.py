"""What the user is told when a command can't do its work, and the exit code that goes with it."""

import errno
import os
import platform
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import typer
from typer._click import exceptions as click

from spvgen import __version__
from spvgen.cli.terminal.help import NoSuchCommand, NoSuchOptions, TooManyArguments
from spvgen.cli.terminal.outcome import Crash, Outcome
from spvgen.cli.terminal.streams import give_up_if_broken, tell, tell_unquoted
from spvgen.diagnostics import Obstacle
from spvgen.dutch import closest
from spvgen.shell import in_shell


def conclude(error: Exception, *, debug: bool) -> int:
    """Tell the user what ended the run, and return the exit code."""
    match error:
        case typer.Exit():
            return error.exit_code
        case Obstacle():
            tell_unquoted(error.told)
        case click.NoArgsIsHelpError():
            tell(error.message)
        case click.UsageError():
            _tell_usage(error)
        case typer.Abort():
            tell("Afgebroken.")
            return Outcome.BROKEN_OFF
        case BrokenPipeError():  # whoever read along has seen enough
            give_up_if_broken()
        case OSError():
            give_up_if_broken()
            tell_unquoted(f"{os_fault(error)}.")
        case _:
            return _tell_crash(error if isinstance(error, Crash) else Crash([("", error)]), debug=debug)
    return Outcome.WRONG


def os_fault(error: OSError, name: str = "") -> str:
    """Why a file can't be read or written, in Dutch, without a full stop."""
    file = name or error.filename
    shown = f"‘{file}’" if file else "Een bestand"
    if error.errno == errno.ENOENT and file and Path(file).is_symlink():
        return f"{shown} verwijst naar een bestand dat er niet is"
    if error.errno in (errno.EACCES, errno.EPERM) and file and (folder := _closed_folder(file)):
        return f"‘{folder}’ is een map waarin je niets mag opslaan"
    return (
        f"{shown} {_OS_REASONS.get(error.errno or 0, f'geeft een leesfout of schrijffout ({error.errno})')}"
    )


def _closed_folder(file: str) -> Path | None:
    """The folder that keeps a file from being made or replaced; None where that is not what stops it."""
    folder = next(above for above in Path(file).absolute().parents if os.access(above, os.F_OK))
    by_itself = os.access(file, os.F_OK) and not os.access(file, os.W_OK)
    is_open = os.access(folder, os.W_OK) or not os.access(folder, os.X_OK)
    return None if by_itself or is_open else folder


_IN_USE: Final = (
    "is niet te openen. Staat het nog open, bijvoorbeeld in Word? Sluit het daar en probeer het opnieuw. "
    "Zo niet, dan heb je geen toegang"
)
_OS_REASONS: Final = {
    errno.ENOENT: "bestaat niet",
    errno.EEXIST: "bestaat al",
    errno.EISDIR: "is een map",
    errno.ENOTDIR: "bestaat niet: een deel van dit pad is geen map",
    errno.EACCES: _IN_USE,
    errno.EPERM: _IN_USE,
    errno.ENOSPC: "is niet te schrijven: de schijf is vol",
    errno.EDQUOT: "is niet te schrijven: je ruimte op deze schijf is op",
    errno.EFBIG: "is niet te schrijven: zo groot mag een bestand hier niet worden",
    errno.EROFS: "is niet te schrijven: deze schijf is alleen om te lezen",
    errno.ENODEV: "is geen gewoon bestand",
    errno.ELOOP: "is een verwijzing die naar zichzelf wijst",
    errno.ENAMETOOLONG: "heeft een te lange naam",
}


# --- Wrong use -------------------------------------------------------------------------------------


def _tell_usage(error: click.UsageError) -> None:
    explain = next((told for kind, told in _EXPLAINED.items() if isinstance(error, kind)), None)
    tell_unquoted(explain(error) if explain else "Zo werkt deze opdracht niet.")
    if error.ctx is not None:
        tell(error.ctx.get_usage())
        tell(f"Meer uitleg: {error.ctx.command_path} --help")


_IN_DUTCH: Final = {
    "maak": "new", "nieuw": "new", "controleer": "check", "nakijken": "check", "toets": "check",
    "geschiedenis": "log", "history": "log", "verschil": "diff", "vergelijk": "diff",
    "uitleg": "explain", "regels": "rules", "controle": "check", "controleren": "check",
    "teken": "sign", "tekenen": "sign", "onderteken": "sign", "ondertekenen": "sign",
    "doorlopen": "evaluate", "doorloop": "evaluate", "verslag": "evaluate", "gesprek": "evaluate",
    "verleng": "extend", "verlengen": "extend", "sluit": "close", "sluiten": "close", "afsluiten": "close",
    "sluit-af": "close", "overzicht": "status", "stand": "status", "agenda": "calendar",
    "print": "render", "afdrukken": "render", "document": "render", "word": "render", "docx": "render",
    "pdf": "render --format pdf", "html": "render --format html",
    "--pdf": "--format pdf", "--word": "--format docx", "--docx": "--format docx", "--html": "--format html",
    "--markdown": "--format md", "--md": "--format md", "--anoniem": "--anonymous",
    "--weken": "--weeks", "--profiel": "--profile", "--uitvoer": "-o", "--vorm": "--format",
    "--sjabloon": "--template", "--hulp": "--help",
}  # fmt: skip
"""What somebody may type for a command or option that has an English name, and what to type after it."""


def _no_such_command(error: NoSuchCommand) -> str:
    known = list(getattr(error.cmd, "commands", ()))
    return f"De opdracht ‘{error.message}’ bestaat niet.{_meant(error.message, known)}"


def _no_such_option(error: click.NoSuchOption) -> str:
    params = error.cmd.get_params(error.ctx) if error.cmd and error.ctx else []
    known = [name for param in params for name in param.opts]
    names = error.names if isinstance(error, NoSuchOptions) else [error.option_name]
    return "\n".join(f"De optie ‘{name}’ bestaat hier niet.{_meant(name, known)}" for name in names)


def _meant(word: str, known: list[str]) -> str:
    in_dutch = _IN_DUTCH.get(word.casefold(), "")
    if in_dutch.partition(" ")[0] in known:
        return f" Bedoelde je ‘{in_dutch}’?"
    near = closest(word, known)
    return f" Bedoelde je ‘{near}’?" if near else ""


def _bad_option(error: click.BadOptionUsage) -> str:
    params = error.cmd.get_params(error.ctx) if error.cmd and error.ctx else []
    option = next((param for param in params if error.option_name in param.opts), None)
    if option is None or getattr(option, "is_flag", False):
        return f"Achter de optie ‘{error.option_name}’ hoort niets te staan."
    return f"Achter de optie ‘{error.option_name}’ hoort een waarde: {option.metavar}."


def _missing(error: click.MissingParameter) -> str:
    name = error.param.metavar if error.param else None
    command = error.ctx.command_path if error.ctx else "spv"
    if name in ("PAD…", "PLAN", "[VERSIE] PLAN"):
        if command.endswith(" verify"):
            document = error.ctx.params.get("document") if error.ctx else None
            return f"Welk plan? Typ bijvoorbeeld: {command} {_document_and_plan(document)}"
        return f"Welk plan? Typ bijvoorbeeld: {command} {_plan_here()}"
    if name == "CODE…":
        return f"Welke melding? Typ bijvoorbeeld: {command} S01"
    about = str(getattr(error.param, "help", None) or "")
    return f"Er ontbreekt iets: {name} ({about.rstrip('.')})."


def _plan_here() -> str:
    """A plan in the current folder or its ``plannen``, as it is typed in a command; else a possible name."""
    near = [path for folder in ("", "plannen/") for path in sorted(Path().glob(f"{folder}[!.]*.y*ml"))]
    plans = (path for path in near if not path.name.startswith(("personen.", "spv.")))
    return in_shell(next(plans, Path("daan-visser.yaml")))


def _document_and_plan(document: str | None) -> str:
    """A document and the plan beside it that it is called after, as they are typed behind a command."""
    if not document:
        return f"plan.docx {_plan_here()}"
    path = Path(document)
    plans = sorted(one for one in path.parent.glob("[!.]*.y*ml") if path.stem.startswith(one.stem))
    plan = in_shell(max(plans, key=lambda one: len(one.stem))) if plans else _plan_here()
    return f"{in_shell(path)} {plan}"


def _bad_value(error: click.BadParameter) -> str:
    name = error.param.metavar if error.param else None
    return f"Met de waarde bij {name or 'deze opdracht'} kan spv niets. Staat er een vreemd teken in?"


def _too_many(error: TooManyArguments) -> str:
    return f'Dit is te veel: ‘{error.message}’. Staat er een spatie in een naam? Zet die naam dan tussen "…".'


_EXPLAINED: Final[dict[type[click.UsageError], Callable[[Any], str]]] = {
    NoSuchCommand: _no_such_command,
    TooManyArguments: _too_many,
    click.NoSuchOption: _no_such_option,
    click.BadOptionUsage: _bad_option,
    click.MissingParameter: _missing,
    click.BadParameter: _bad_value,
}
"""Kind of misuse → its text; a kind stands before the kinds that it is a special case of."""


# --- Faults of our own -----------------------------------------------------------------------------


def _tell_crash(crash: Crash, *, debug: bool) -> int:
    for name, error in crash.faults:
        tell(f"Er ging iets mis in spv zelf{f' bij ‘{name}’' if name else ''} ({type(error).__name__}).")
        if debug:
            tell("".join(traceback.format_exception(error)))
    tell("Dat ligt niet aan jou. Meld het aan wie spv onderhoudt, en vertel erbij wat je deed.")
    if debug:
        tell(
            "Let op: hierboven kunnen namen of stukken uit een plan staan. Haal die weg voordat je het deelt."
        )
        tell(f"spv {__version__}, Python {platform.python_version()}, {platform.system()} {os.name}")
    else:
        tell("Typ de opdracht opnieuw met --debug erachter voor de technische gegevens.")
    return Outcome.FAULT
