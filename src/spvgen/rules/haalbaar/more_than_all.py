"""Whether more than all of something is asked: *120% van de klanten*, but not *van je target* (A02)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.rules.reading.goal_figures import indicator_of

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel

_A_SHARE: Final = r"(?i)\b(?:(?:aan)?deel|percentage|fractie|part)\b[^.]*\b(?:van|dat|die|met)\b"
_OF_A_TARGET: Final = (
    r"(?i)omzet|target|quot(?:um|a)|budget|begrot|doelstelling|groei|productiviteit|realisatie|ten opzichte"
    r"|vorig"
)
_OF_THEM: Final = (
    r"(?i)(?<![\d.,])(?P<many>\d+(?:,\d+)?) ?(?:%|procent)(?: of meer)? van "
    r"(?:(?:al )?(?:de|je|jouw|uw|onze|hun|haar|zijn)|alle|deze|die|elke?|iedere?)\b(?P<rest>[^.;]*)"
)
"""So many per cent of things that are known, of which there are no more than all."""
_SUM: Final = (
    r"(?i) (?:\w+e )*(?:\w*(?:uren|kosten|inkomsten|opbrengst\w*|prijs|prijzen|waarde|capaciteit|marge|winst"
    r"|loon|salaris|bonus|tijd|aantal(?:len)?|percentage|punten|verkopen|scores?|productie|voorraad|volume|tempo"
    r"|snelheid|niveau|resultaat|resultaten|prestaties?|bezetting|rendement|basis)|maand|week|dag|jaar|kwartaal)\b"
)
"""What is one sum, of which there can be more than there was."""
_BESIDE: Final = (
    r"(?i)vergeleken|gemiddeld|norm\b|plan(?:ning|nen)?\b|doel(?:en)?\b|gepland|afgesproken|beoogd|verwachte?\b"
    r"|nodig|huidige|eerder|vroeger|vereist|gevraagd|collega|concurren|\bteams?\b|\bandere?n?\b"
    r"|\b(?:van|in|uit|over) (?:19|20)\d\d\b"
)
"""Things that others have, that were or that ought to be: of those there can be more."""


def is_share(goal: Doel) -> bool:
    """Whether the per cents of a goal are a share of things, as it says of what is measured or asked."""
    measured = f"{goal.gebied} {indicator_of(goal)}"
    if re.search(_OF_A_TARGET, f"{measured} {goal.verwachting}"):
        return False
    return bool(re.search(_A_SHARE, measured)) or any(
        Decimal(found["many"].replace(",", ".")) > _WHOLE
        and not (re.match(_SUM, found["rest"]) or re.search(_BESIDE, found["rest"]))
        for found in re.finditer(_OF_THEM, goal.verwachting)
    )


_WHOLE: Final = 100
