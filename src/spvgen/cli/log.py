"""``spv log``: what changed in a plan and when, as git holds it."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final, TypeVar

import typer

from spvgen.cli import streams
from spvgen.cli.options import ChangesFormat
from spvgen.cli.outcome import WrongUse

T = TypeVar("T")

SUMMARY: Final = "Zie wat er wanneer in een plan is veranderd."
HELP: Final = """
Zie wat er wanneer in een plan is veranderd.

spv leest de geschiedenis van het plan in git en vertelt per versie wat er anders werd, in gewone woorden. De
nieuwste versie staat bovenaan; daarboven staat wat je nog niet hebt vastgelegd. Kreeg het bestand een andere
naam, dan gaat de geschiedenis onder de oude naam door.

Een tekst met een privégegeven laat spv niet zien.
"""
FORMATS: Final = ("text", "md", "json")


def log(
    plan: Annotated[str, typer.Argument(metavar="PLAN", help="Het plan.")],
    format: ChangesFormat = "text",
) -> None:
    """Tell the history of a plan on standard output."""
    streams.refuse_format(format, *FORMATS)
    path = Path(plan)
    refuse_folder(path)
    from spvgen import timeline
    from spvgen.reporters import of_changes

    told = asked(timeline.log, path)
    if format == "json":
        streams.say_bytes(of_changes.log_as_json(told))
    elif format == "md":
        streams.say(of_changes.log_as_markdown(told))
    else:
        streams.say(of_changes.log_as_text(told, streams.look()))
    if told.shallow:
        streams.tell("Let op: deze kopie van de map is niet volledig. Oudere versies kunnen ontbreken.")


def asked(ask: Callable[..., T], *words: object) -> T:
    """What the history answers. Raises WrongUse where git can't tell."""
    from spvgen.history import HistoryFault

    try:
        return ask(*words)
    except HistoryFault as fault:
        raise WrongUse(str(fault), fault.hint) from None


def refuse_folder(plan: Path) -> None:
    """Raise WrongUse for a folder: a history is that of one plan."""
    if plan.is_dir():
        raise WrongUse(f"‘{plan}’ is een map.", "Geef één plan mee.")
