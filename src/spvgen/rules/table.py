"""Every rule, in one explicit table by document kind."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import invulplekken, overbodig
from spvgen.rules.rule import Rule

FOUT, WAARSCHUWING, TIP = Severity.FOUT, Severity.WAARSCHUWING, Severity.TIP

SUPPRESSION_RULE: Final = Rule("N01", "overbodige-negeer", WAARSCHUWING, overbodig.overbodige_negeer)

_VERBETERPLAN: Final = (
    Rule("S01", "nog-in-te-vullen", FOUT, invulplekken.nog_in_te_vullen, on_text=True),
    SUPPRESSION_RULE,
)

RULES: Final[dict[str, tuple[Rule, ...]]] = {
    "verbeterplan": _VERBETERPLAN,
}
"""``soort`` → its rules."""
