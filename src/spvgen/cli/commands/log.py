"""``spv log``: what changed in a plan and when, as git holds it."""

from pathlib import Path
from typing import Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import CHANGES_FORMATS, ChangesFormat, argument
from spvgen.cli.terminal.inputs import refuse_folder

SUMMARY: Final = "Zie wat er wanneer in een plan is veranderd."
HELP: Final = """
Zie wat er wanneer in een plan is veranderd.

spv leest de geschiedenis van het plan in git en vertelt per versie wat er anders werd, in gewone woorden. De
nieuwste versie staat bovenaan; daarboven staat wat je nog niet hebt vastgelegd. Kreeg het bestand een andere
naam, dan gaat de geschiedenis onder de oude naam door.

Een tekst met een privégegeven laat spv niet zien.
"""


def log(plan: Annotated[str, argument("PLAN", "Het plan.")], format: ChangesFormat = "text") -> None:
    """Tell the history of a plan on standard output."""
    streams.refuse_format(format, *CHANGES_FORMATS)
    path = Path(plan)
    refuse_folder(path, "log")
    from spvgen import timeline
    from spvgen.reporters import of_changes

    told = timeline.log(path)
    streams.say_changes(
        told, format, of_changes.log_as_json, of_changes.log_as_markdown, of_changes.log_as_text
    )
    if told.shallow:
        streams.tell("Let op: deze kopie van de map is niet volledig. Oudere versies kunnen ontbreken.")
