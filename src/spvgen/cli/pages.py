"""The pages of everything that ``spv`` can tell: the rules and the codes about the file itself."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spvgen.rules.page import Page


def all_pages() -> "list[Page]":
    """Every page, in order of code."""
    from spvgen.rules.page import input_pages, rule_page
    from spvgen.rules.tables import all_rules

    return sorted([*map(rule_page, all_rules()), *input_pages()], key=lambda page: page.code)
