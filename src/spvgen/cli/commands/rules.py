"""``spv rules``: a list of everything that ``spv check`` looks at."""

import sys
from typing import Annotated, Final

from spvgen.cli.findings.pages import all_pages, table
from spvgen.cli.terminal.help import option
from spvgen.cli.terminal.streams import refuse_format, say, say_bytes, width

SUMMARY: Final = "Zie waar spv op let."
HELP: Final = """
Zie waar spv op let: elke melding met de code, de naam, de ernst en een korte uitleg.

Een fout houdt het maken van een document tegen. Een waarschuwing of een tip is een advies.
"""


def rules(
    format: Annotated[str, option("text|json", "Hoe je de lijst krijgt (standaard: text).")] = "text",
) -> None:
    """Print all rules."""
    refuse_format(format, "text", "json")
    pages = all_pages()
    if format == "json":
        from spvgen.reporters.as_json import as_json

        rows = [
            {"code": page.code, "name": page.name, "severity": page.severity.value, "summary": page.summary}
            for page in pages
        ]
        say_bytes(as_json(rows))
    else:
        say(table(pages, width(sys.stdout)))
