"""``spv explain``: why a rule exists, with a bad and a good example."""

import sys
from textwrap import indent, wrap
from typing import TYPE_CHECKING, Annotated, Final

from spvgen.cli.findings.pages import all_pages, meant, named, table
from spvgen.cli.terminal.help import argument
from spvgen.cli.terminal.outcome import Outcome, WrongUse
from spvgen.cli.terminal.streams import say, tell, tell_unquoted, width
from spvgen.diagnostics import Severity

if TYPE_CHECKING:
    from spvgen.rules.page import Page

SUMMARY: Final = "Lees waarom een melding er is, met een voorbeeld."
HELP: Final = """
Lees waarom een melding er is, met een fout en een goed voorbeeld.

Geef de code mee (zoals M01) of de naam (zoals niet-meetbaar). Weet je die niet precies, geef dan een deel van
de naam (zoals meetperiode) of de letter (zoals T): dan zie je welke meldingen daarbij horen. Met ‘spv rules’
zie je alle meldingen.
"""
_WIDTH: Final = 80


def explain(
    codes: Annotated[
        list[str],
        argument("CODE…", "De code of de naam van een melding, een deel van de naam, of een letter."),
    ],
) -> int:
    """Print the page of each rule that is named; copied from a report, *fout S01 nog-in-te-vullen* is one.

    What may mean several is a list of these. Each word that means none is told, and the others are shown.
    """
    pages, outcome = all_pages(), Outcome.CLEAN
    told: dict[str, None] = {}
    for word in _words(codes, pages):
        try:
            told[_explained(word, pages)] = None
        except WrongUse as wrong:
            tell_unquoted(wrong.told)
            outcome = Outcome.WRONG
    if told:
        say("\n\n\n".join(told))
    return outcome


def _words(codes: list[str], pages: "list[Page]") -> list[str]:
    """What is asked for; the words of a name may stand apart: *meetperiode loopt door*."""
    words = [word.strip() for word in codes]
    asked = [word for word in words if word.casefold() not in list(Severity)] or words
    return [" ".join(asked)] if named(" ".join(asked), pages) else asked


def _explained(word: str, pages: "list[Page]") -> str:
    """The page of the rule that a word names or clearly means; a list where it may mean several."""
    if page := named(word, pages):
        return page_text(page)
    found = meant(word, pages)
    if len(found) == 1:
        tell(f"Geen regel heet zo; dit is {found[0].code} {found[0].name}.")
        return page_text(found[0])
    listed = table(found, width(sys.stdout))
    return f"{listed}\n\nLees er een met bijvoorbeeld: spv explain {found[0].code}"


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
