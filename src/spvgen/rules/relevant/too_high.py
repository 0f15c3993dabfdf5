"""A cause that says that the norm was too high, and whether it gets lower (part of R04)."""

import re
from typing import Final

_NORM: Final = (
    r"(?:\w*target\w*|\w*doel(?:en|stelling\w*)?|\w*norm(?:en)?|quotum|quota|lat|eisen?|taakstelling)"
)
_TOO_HIGH: Final = (
    rf"(?i)\b{_NORM}\b(?: [\w%]+)* (?:is|was|waren|zijn|lag|lagen|stond|staat|bleek|bleken)\b"
    r"(?!(?: \w+)* niet te\b)[^.,;]*\b(?:te hoog|onhaalbaar|niet haalbaar|niet te halen|onrealistisch"
    r"|niet realistisch|te ambitieus)\b"
)
_SOMEBODY_SAYS: Final = (
    r"(?i)\b(?:vind|vindt|vond|vonden|zegt|zei|noemt|noemde|ervaart|ervoer|volgens (?:jou|je|u|jouw?))\b"
)
_LOWERED: Final = (
    r"(?i)verlaa|verlag|\blager\b|aangepa|\bpas\w* [^.]*\baan\b|bijgesteld|\bstel\w* [^.]*\bbij\b|herzie"
    r"|\bnieuwe?\b|\bander|\bminder\b|\d|gehalveerd|halve|\bvervalt\b|geschrapt|\brato\b|realistisch"
    r"|haalbare?\b|omlaag"
)


def keeps_norm(found: str, remedy: str) -> bool:
    """*Je target was te hoog*, told as a fact, beside a remedy in which it doesn't get lower."""
    said = re.search(_TOO_HIGH, found) and not re.search(_SOMEBODY_SAYS, found)
    return bool(said) and not re.search(_LOWERED, remedy)
