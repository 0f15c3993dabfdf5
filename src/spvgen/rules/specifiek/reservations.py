"""Help with a reservation: *indien nodig volg je een training* promises none (part of S05)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.rules.reading.claims import judged
from spvgen.wording.stating import amounts

_RESERVED: Final = (
    r"(?i)\b(?:(?:indien|zo|wanneer) (?:nodig|mogelijk|gewenst)|eventueel|misschien|wellicht|mogelijkerwijs"
    r"|als (?:dat|dit|het) (?:nodig|mogelijk|haalbaar) (?:is|blijkt)|als het (?:kan|uitkomt)"
    r"|(?:als|wanneer|zodra|mits|indien) er (?:\w+ ){0,2}(?:budget|geld|tijd|ruimte|plek|capaciteit)\b"
    r"|(?:be)?kijken (?:we|wij) (?:\w+ ){0,3}of|onderzoeken (?:we|wij) (?:\w+ ){0,3}of"
    r"|(?:we|wij) (?:be)?kijken (?:\w+ ){0,3}of|(?:we|wij) onderzoeken (?:\w+ ){0,3}of"
    r"|(?:we|wij) proberen|proberen (?:we|wij))\b"
)
_ASKED_FOR: Final = r"(?i)\b(?:op (?:jouw|je) verzoek|als je (?:dat|het) wilt|(?:wil|vraag|vind) je|je mag)\b"
"""Then it is up to the employee, not to the employer."""


def reservation(agreed: str) -> str:
    """The words that leave open whether there will be help; empty where some of it is certain.

    Help with a term or an amount of its own is: *Karim leest elke week je brieven en past ze zo nodig aan*.
    """
    found = re.search(_RESERVED, agreed)
    if not found or re.search(_ASKED_FOR, agreed) or judged(agreed).bounded:
        return ""
    return "" if amounts(agreed[: found.start()]) else found[0]
