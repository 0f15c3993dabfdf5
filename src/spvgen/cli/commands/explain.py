"""``spv explain``: why a rule exists, with a bad and a good example."""

from textwrap import indent, wrap
from typing import TYPE_CHECKING, Annotated, Final

import typer

from spvgen.cli.findings.pages import all_pages
from spvgen.cli.findings.selection import unknown_code
from spvgen.cli.terminal.streams import say
from spvgen.diagnostics import Severity, code_of

if TYPE_CHECKING:
    from spvgen.rules.page import Page

SUMMARY: Final = "Lees waarom een melding er is, met een voorbeeld."
HELP: Final = """
Lees waarom een melding er is, met een fout en een goed voorbeeld.

Geef de code mee (zoals M01) of de naam (zoals niet-meetbaar). Met ‘spv rules’ zie je alle meldingen.
"""
_WIDTH: Final = 80


def explain(
    codes: Annotated[list[str], typer.Argument(metavar="CODE…", help="De code of de naam van een melding.")],
) -> None:
    """Print the page of each rule that is named; copied from a report, *fout S01 nog-in-te-vullen* is one."""
    pages = all_pages()
    words = [word.strip() for word in codes]
    named = [word for word in words if word.casefold() not in list(Severity)] or words
    wanted = dict.fromkeys(_page(word, pages) for word in named)
    say("\n\n\n".join(map(page_text, wanted)))


def _page(word: str, pages: "list[Page]") -> "Page":
    names = {page.code: page.name for page in pages}
    code = code_of(word, names)
    if not code:
        raise unknown_code(word, names)
    return next(page for page in pages if page.code == code)


def page_text(page: "Page") -> str:
    """A page as text for a terminal."""
    parts = [
        f"{page.code} {page.name} ({page.severity})",
        _paragraph(page.summary),
        *map(_paragraph, page.why),
    ]
    if page.source:
        parts.append(_paragraph(f"Bron: {page.source}"))
    for heading, example in (("Fout", page.wrong), ("Goed", page.right)):
        if example:
            parts.append(f"{heading}:\n\n{indent(example.rstrip(), '    ')}")
    return "\n\n".join(parts)


def _paragraph(text: str) -> str:
    return "\n".join(wrap(text, _WIDTH, break_on_hyphens=False, break_long_words=False))
