"""Every rule, in one explicit table a document kind, imported when that kind is read."""

from importlib import import_module
from typing import Final

from spvgen.rules.rule import Rule

TABLES: Final[dict[str, str]] = {
    "verbeterplan": "spvgen.rules.tables.verbeterplan",
    "actielijst": "spvgen.rules.tables.actielijst",
    "koersplan": "spvgen.rules.tables.koersplan",
    "stap-rapportage": "spvgen.rules.tables.stap_rapportage",
}
"""``soort`` → the module with its RULES."""


def rules_of(soort: str) -> tuple[Rule, ...]:
    """The rules of a kind; those of an improvement plan for a kind that does not exist."""
    table: tuple[Rule, ...] = import_module(TABLES.get(soort, TABLES["verbeterplan"])).RULES
    return table


def all_rules() -> tuple[Rule, ...]:
    """Every rule of every kind, once, in order of code."""
    rules = {rule.code: rule for soort in TABLES for rule in rules_of(soort)}
    return tuple(rules[code] for code in sorted(rules))
