"""The command line as a whole: which commands there are, and how a run ends."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Final

import typer

from spvgen import __version__
from spvgen.cli.terminal.help import DutchCommand, DutchGroup, SentenceCommand
from spvgen.cli.terminal.outcome import Outcome
from spvgen.cli.terminal.streams import prepare, say

_HELP: Final = """
Maak, verbeter en bewaar verbeterplannen als gewone tekst.

Een plan is een tekstbestand. Daaruit maakt spv het document dat je bespreekt en ondertekent.

Ook een koersplan voor een team, een STAP-rapportage en een actielijst maak je zo, met ‘spv new --soort’.
"""
_EPILOG: Final = """
Uitleg bij een opdracht: spv OPDRACHT --help

spv wijst op risico’s en geeft tips. Het is geen juridisch advies; laat een plan altijd meelezen door HR.
"""

COMMANDS: Final = (
    "init", "intake", "new", "check", "render", "verify", "sign", "evaluate", "extend", "close",
    "status", "calendar", "log", "diff", "smart", "explain", "rules", "schema", "text",
)  # fmt: skip
"""Every command: a module in ``commands``, with a function of that name, its SUMMARY and its HELP."""


def run(arguments: Sequence[str]) -> int:
    """Carry out a command and return its exit code; nothing but KeyboardInterrupt comes out."""
    prepare()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for plugins costs a tenth of a run
    words, debug = _without_debug(arguments)
    try:
        command = typer.main.get_command(application(words[:1]))
        with command.make_context("spv", words) as context:
            outcome = command.invoke(context)
        sys.stdout.flush()
        return int(outcome or Outcome.CLEAN)
    except Exception as error:  # noqa: BLE001 - the last net: a user never sees a traceback unasked
        return _concluded(error, debug=debug)


def _concluded(error: Exception, *, debug: bool) -> int:
    try:
        from spvgen.cli.terminal.faults import conclude  # most runs end well

        return conclude(error, debug=debug)
    except OSError:  # standard error can't be written to either: nobody can be told
        return Outcome.WRONG


def application(asked: Sequence[str] = ()) -> typer.Typer:
    """The commands together, for typer to make a command line of; only the one asked for, if it is one."""
    app = typer.Typer(
        cls=DutchGroup,
        rich_markup_mode=None,
        add_completion=False,
        no_args_is_help=True,
        help=_HELP,
        epilog=_EPILOG,
        context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    )
    app.callback()(_root)
    for name in [name for name in COMMANDS if name in asked] or COMMANDS:
        module = import_module(f"spvgen.cli.commands.{name}")
        kind = SentenceCommand if name == "smart" else DutchCommand
        app.command(name, cls=kind, short_help=module.SUMMARY, help=module.HELP)(getattr(module, name))
    return app


def _without_debug(arguments: Sequence[str]) -> tuple[list[str], bool]:
    """Take ``--debug`` out, wherever it stands before a ``--``: it is about the run, not about a command."""
    own = list(arguments[: arguments.index("--")] if "--" in arguments else arguments)
    rest = list(arguments[len(own) :])
    return [word for word in own if word != "--debug"] + rest, "--debug" in own


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"spv {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Laat zien welke versie dit is.", callback=_show_version, is_eager=True
        ),
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Laat bij een fout in spv zelf de technische gegevens zien.")
    ] = False,
) -> None:
    """Options of the program as a whole; both have done their work before this is called."""
