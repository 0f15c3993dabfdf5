"""Every rule, in one explicit table a document kind, imported when that kind is read."""

from spvgen.kinds import KINDS, of_kind
from spvgen.rules.rule import Rule


def rules_of(soort: str) -> tuple[Rule, ...]:
    """The rules of a kind; those of an improvement plan for a kind that does not exist."""
    table: tuple[Rule, ...] = of_kind(__name__, soort if soort in KINDS else "verbeterplan").RULES
    return table


def all_rules() -> tuple[Rule, ...]:
    """Every rule of every kind, once, in order of code."""
    rules = {rule.code: rule for soort in KINDS for rule in rules_of(soort)}
    return tuple(rules[code] for code in sorted(rules))
