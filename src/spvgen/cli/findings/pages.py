"""The pages of everything that ``spv`` can tell: the rules and the codes about the file itself."""

import sys
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
