"""``spv rules``: a list of everything that ``spv check`` looks at."""

import sys
from textwrap import wrap
from typing import TYPE_CHECKING, Annotated, Final

import typer

from spvgen.cli.findings.pages import all_pages
from spvgen.cli.terminal.streams import refuse_format, say, say_bytes, width

if TYPE_CHECKING:
    from spvgen.rules.page import Page

SUMMARY: Final = "Zie waar spv op let."
HELP: Final = """
Zie waar spv op let: elke melding met de code, de naam, de ernst en een korte uitleg.

Een fout houdt het maken van een document tegen. Een waarschuwing of een tip is een advies.
"""


def rules(
    format: Annotated[
        str, typer.Option(metavar="text|json", help="Hoe je de lijst krijgt (standaard: text).")
    ] = "text",
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


def table(pages: "list[Page]", columns: int) -> str:
    """The rules in columns; a summary that does not fit goes on below itself."""
    heads = [(page.code, page.name, page.severity.value) for page in pages]
    sizes = [max(map(len, column)) for column in zip(*heads, strict=True)]
    rows = []
    for head, page in zip(heads, pages, strict=True):
        start = "".join(f"{cell:<{size + 2}}" for cell, size in zip(head, sizes, strict=True))
        rows += wrap(
            page.summary,
            max(columns, len(start) + 30),
            initial_indent=start,
            subsequent_indent=" " * len(start),
        )
    return "\n".join(rows)
