"""The pages of everything that ``spv`` can tell: the rules and the codes about the file itself."""

import sys
from textwrap import wrap
from typing import TYPE_CHECKING

from spvgen.cli.terminal.outcome import WrongUse

if TYPE_CHECKING:
    from spvgen.rules.page import Page


def all_pages() -> "list[Page]":
    """Every page, in order of code. Raises WrongUse where Python left out the docstrings."""
    if sys.flags.optimize > 1:
        message = "Python draait hier zonder de teksten met uitleg (PYTHONOPTIMIZE=2)."
        raise WrongUse(message, "Zet die instelling uit, en probeer het opnieuw.")
    from spvgen.rules.page import input_pages, rule_page
    from spvgen.rules.tables import all_rules

    return sorted([*map(rule_page, all_rules()), *input_pages()], key=lambda page: page.code)


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
