"""N01: suppression that hits nothing. The engine speaks it; here stands its page for the user."""

from spvgen.rules.rule import Hits, RuleSettings


def overbodige_negeer(plan: object, settings: RuleSettings) -> Hits:
    """Bij ‘negeer’ staat een regel die in dit plan niets meldt.

    Een vergeten uitzondering verbergt later een melding die je wél wilt zien. Haal haar daarom weg
    zodra ze niet meer nodig is. Een fout over privacy (V) kun je niet negeren: haal het gegeven weg.

    Is het plan met ‘spv sign’ ondertekend, dan mag de uitzondering blijven staan. Ze vertelt dan wat jullie
    bij het tekenen bewust zo lieten.

    Fout:
        negeer:
          - regel: T05
            reden: Het team werkt die zaterdag.

    Goed:
        negeer: []
    """
    return iter(())
