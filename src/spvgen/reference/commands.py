"""``opdrachten.md``: every command, with its own help."""

from typing import Final, cast

import typer
from typer.core import TyperGroup

from spvgen.cli.app import application
from spvgen.reference.markdown import block, heading, joined

_INTRO: Final = """\
# Opdrachten

Dit is de uitleg die je ook in de terminal krijgt, met `spv --help` en `spv OPDRACHT --help`.
"""
_WIDTH: Final = 90


def page() -> str:
    """The whole page."""
    group = cast(TyperGroup, typer.main.get_command(application()))
    with group.make_context("spv", [], resilient_parsing=True, terminal_width=_WIDTH) as top:
        parts = [_INTRO, block("text", group.get_help(top))]
        for name, command in group.commands.items():
            with command.make_context(name, [], parent=top, resilient_parsing=True) as context:
                parts += [heading(2, name, f"spv {name}"), block("text", command.get_help(context))]
    return joined(parts)
