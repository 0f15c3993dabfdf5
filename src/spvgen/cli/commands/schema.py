"""``spv schema``: what an editor needs to help while a plan is being written."""

from pathlib import Path
from typing import Annotated, Final

from spvgen.cli.terminal import streams
from spvgen.cli.terminal.help import Text, argument, option

SUMMARY: Final = "Maak een schema, zodat je editor meedenkt."
HELP: Final = """
Maak een schema (JSON Schema), zodat je editor meedenkt: die geeft uitleg bij elke sleutel,
laat de keuzes zien en wijst tikfouten aan.

\b
Zet het bijvoorbeeld in een map naast je plannen:
  spv schema -o .spv/verbeterplan.schema.json
Zet daarna dit bovenaan je plan:
  # yaml-language-server: $schema=.spv/verbeterplan.schema.json
"""


def schema(
    kind: Annotated[
        str, argument("SOORT", "Het soort document; zonder soort: verbeterplan.")
    ] = "verbeterplan",
    output: Annotated[Text, option("BESTAND", "Waar het schema komt.", "-o", "--output")] = None,
) -> None:
    """Print the schema of a document kind, or write it to a file."""
    from spvgen.cli.asking.blanks import kind_named
    from spvgen.schema import MADE_BY, intact, schema_text

    data = schema_text(kind_named(kind)).encode()
    if output is None:
        streams.say_bytes(data)
        return
    from spvgen.cli.plans.targets import put, replaceable

    target = Path(output)
    put(target, data, overwrite=replaceable(target, lambda there: MADE_BY.encode() in there, intact))
    streams.tell(f"Gemaakt: {target}")
