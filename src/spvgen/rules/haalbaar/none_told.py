"""Grounds that there were none: *de andere planners hadden er geen*, *het komt niet voor* (A02)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.nameforms import bared
from spvgen.rules.reading.patterns import words

_NONE: Final = (
    r"(?i)\ber(?: \w+){0,4}? (?:geen|nul)"
    r"(?: (?:één|enkele?|een(?:tje)?|meer|van|per|in|over|sinds|dit)\b|\W*$)"
    r"|\b(?:(?:kom|kwam)\w* (?:(?!nooit|niet)\w+ ){0,5}(?:nooit|niet|geen enkele keer) (?:meer )?voor\b"
    r"|(?:gebeur|overk[ow]\w*m)\w* (?:(?!nooit|niet)\w+ ){0,5}(?:nooit|niet|geen enkele keer)\b"
    r"(?! (?:vaak|zo|altijd|snel)\b))"
    r"|\b(?:niet (?:meer )?voor(?:komt|kwam|gekomen)|nooit (?:voor(?:komt|kwam|gekomen)|gebeurd?t?e?))\b"
)
_NONE_OF: Final = r"(?i)\b(?:geen|nul|0|nooit)\b(?P<what>(?:(?! (?:over|met|voor|naar|om|aan)\b)[^.,;:!?])*)"
_OF_WHICH: Final = words("één enkel enkele van meer de het een keer ooit iets dit die er per")


def tells_none(sentence: str, measured: str) -> bool:
    """Whether a sentence says that there were none of what is measured."""
    return bool(re.search(_NONE, sentence)) or _none_of_it(sentence, measured)


def _none_of_it(sentence: str, measured: str) -> bool:
    """*Geen enkele dubbele planning*, *nooit dubbel*: of what is measured; no *geen tijd*."""
    counted = [word for word in re.findall(r"[^\W\d_]{3,}", bared(measured)) if word not in _COMMON]
    for found in re.finditer(_NONE_OF, sentence):
        told = [word for word in re.findall(r"[^\W\d_]+", bared(found["what"])) if word not in _OF_WHICH][:3]
        if any(_is_alike(word, one) for word in told for one in counted):
            return True
    return False


_COMMON: Final = words(
    "aantal per maand week dag jaar kwartaal van die dat het een met voor bij aan niet keer maal zijn"
)
_STEM: Final = 5


def _is_alike(told: str, measured: str) -> bool:
    """Whether two words are forms of one: *dubbel* and *dubbele*, *fout* and *fouten*."""
    stem = min(_STEM, len(told), len(measured))
    return stem >= 3 and told[:stem] == measured[:stem]
