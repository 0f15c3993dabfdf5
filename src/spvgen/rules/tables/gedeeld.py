"""The rules that every kind of document has: open places, privacy, broken characters, idle suppression."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import invulplekken, namen_apart, overbodig, privacy, tekens
from spvgen.rules.rule import Rule

FOUT, WAARSCHUWING = Severity.FOUT, Severity.WAARSCHUWING

SUPPRESSION_RULE: Final = Rule("N01", WAARSCHUWING, overbodig.overbodige_negeer)

RULES: Final = (
    Rule("S01", FOUT, invulplekken.nog_in_te_vullen, on_text=True),
    Rule("V01", FOUT, privacy.gezondheidsgegeven, on_text=True),
    Rule("V02", FOUT, privacy.identificatienummer, on_text=True),
    Rule("V03", WAARSCHUWING, namen_apart.naam_staat_niet_apart, on_text=True),
    Rule("V06", WAARSCHUWING, privacy.prive_omstandigheid, on_text=True),
    Rule("K01", WAARSCHUWING, tekens.kapotte_tekens, on_text=True),
    Rule("K02", WAARSCHUWING, tekens.meegekomen_aanhalingstekens, on_text=True),
    SUPPRESSION_RULE,
)
"""In front of the table of each kind."""
