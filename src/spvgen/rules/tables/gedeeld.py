"""The rules that every kind of document has: open places, privacy, broken characters, idle suppression."""

from typing import Final

from spvgen.diagnostics import Severity
from spvgen.rules import geplakt, redenen, tekens
from spvgen.rules.privacy import collega, gezondheid, identifiers, namen_apart, priveleven
from spvgen.rules.rule import Hits, Rule, RuleSettings
from spvgen.rules.specifiek import genummerd, invulplekken

FOUT, WAARSCHUWING = Severity.FOUT, Severity.WAARSCHUWING


def overbodige_negeer(plan: object, settings: RuleSettings) -> Hits:
    """Bij ‘negeer’ staat een regel die in dit plan niets meldt.

    Een vergeten uitzondering verbergt later een melding die je wél wilt zien. Haal de uitzondering daarom weg
    zodra die niet meer nodig is. Een fout over privacy (V) kun je niet negeren: haal het gegeven weg.

    Is het plan met ‘spv sign’ ondertekend, dan mag de uitzondering blijven staan. Die laat dan zien wat
    jullie bij het tekenen bewust zo lieten.

    Bron: hoe ‘negeer’ werkt: een uitzondering geldt ook voor wat er later bij komt.

    Fout:
        negeer:
          - regel: T05
            reden: Het team werkt die zaterdag.

    Goed:
        negeer: []
    """
    return iter(())


SUPPRESSION_RULE: Final = Rule("N01", WAARSCHUWING, overbodige_negeer)
"""The engine speaks it: it alone knows which suppression hit nothing. The function holds its page."""

RULES: Final = (
    Rule("S01", FOUT, invulplekken.nog_in_te_vullen, on_text=True),
    Rule("V01", FOUT, gezondheid.gezondheidsgegeven, on_text=True),
    Rule("V02", FOUT, identifiers.identificatienummer, on_text=True),
    Rule("V03", WAARSCHUWING, namen_apart.naam_staat_niet_apart, on_text=True),
    Rule("V06", WAARSCHUWING, priveleven.prive_omstandigheid, on_text=True),
    Rule("S11", WAARSCHUWING, genummerd.meer_in_een_punt),
    Rule("K01", WAARSCHUWING, tekens.kapotte_tekens, on_text=True, to_the_letter=True),
    Rule("K02", WAARSCHUWING, tekens.meegekomen_aanhalingstekens, on_text=True),
    Rule("K03", WAARSCHUWING, geplakt.geplakte_tabel_of_mailkop, on_text=True, to_the_letter=True),
    SUPPRESSION_RULE,
    Rule("N02", WAARSCHUWING, redenen.reden_zegt_niet_waarom, on_text=True),
)
"""In front of the table of each kind."""

COLLEGA: Final = (Rule("V07", WAARSCHUWING, collega.oordeel_over_collega, on_text=True),)
"""In the tables of the kinds that tell of the work of people by their names."""
