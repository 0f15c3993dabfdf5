"""All files of the reference by name."""

from typing import Final

from spvgen.kinds import KINDS
from spvgen.reference import commands, keys, rules
from spvgen.schema import schema_text

_HEADER: Final = "<!-- Gemaakt met: python -m spvgen.reference. Pas dit bestand niet met de hand aan. -->\n\n"


def pages() -> dict[str, str]:
    """File name → text, each ending in one line end."""
    written = {"regels.md": rules.page(), "sleutels.md": keys.page(), "opdrachten.md": commands.page()}
    schemas = {f"{soort}.schema.json": schema_text(soort) for soort in KINDS}
    return {name: f"{_HEADER}{text}\n" for name, text in written.items()} | schemas
