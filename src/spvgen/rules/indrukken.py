"""Impressions that pass for measurement: a source that nobody can look up, a feeling with a percentage."""

import re
from typing import Final

_WHOSE: Final = r"(?: van (?:de |het |je |jouw |onze? )?[\w']+(?: [\w']+){0,2})?"
_FELT: Final = re.compile(
    r"(?:(?:mijn|onze?|eigen|algemene?|persoonlijke?|het|de|een|uit|op|van|volgens|je|jouw) )*(?:\w+)?"
    r"(?:gevoel|indruk(?:ken)?|onderbuik|intuïtie|inschatting|mening|beleving|ervaring(?:en)?|horen zeggen"
    rf"|buikgevoel|uitstraling){_WHOSE}"
    r"|(?:hoe|zoals|wat) .{2,60}\b(?:overkomt|over ?komt|voelt|aanvoelt|merkt|merken"
    r"|ervaart|ervaren|vindt|vinden|inschat|ziet|zien|denkt)",
    re.IGNORECASE,
)
"""*Eigen indruk*, *het gevoel van het team*, *hoe het overkomt*."""

ASKED: Final = (
    r"(?i)onderzoek|enqu[eê]te|vragenlijst|cijfer|score|kijkwijzer|formulier|beoordeling|review|\bnps\b|peiling"
    r"|mystery|checklist|observatielijst|panel|meting\b|geteld|telling|dossier|systeem|\bcrm\b|rapport|\blijst"
)
"""Ways to make of what people feel something that can be looked up."""


def is_impression(source: str) -> bool:
    """Whether a source is somebody's impression, which nobody else can look up."""
    return _FELT.fullmatch(source.strip(" .")) is not None and not re.search(ASKED, source)


_SHARE: Final = r"(?:\d+(?:,\d+)? ?(?:%|procent)|honderd procent)"
_AS_SHARE: Final = re.compile(
    rf"\bvoor (?:minimaal |minstens |ten minste )?{_SHARE} (?!van\b|op\b|in\b|uit\b|aan\b|klaar|af\b"
    r"|(?:ge|be|ver|af|in|bij)\w+[dt]\b|compleet|volledig|juist|arbeids|betaal|online|digitaal|leeg|vol\b|gelijk|raak|goed\b|foutloos)[a-zë]{4,}",
    re.IGNORECASE,
)
"""*Je bent voor 95% commercieel*; not *voor 95% ingevuld*."""
_FEELING: Final = re.compile(
    r"\b(?:te voelen|voelbaar|te merken|merkbaar|voelt? (?:je|jij)|je (?:je )?voelt"
    r"|voel(?:t|en) [^.,;]{0,40}\bzich"
    r"|overkomt|over te komen|overkomen|kom(?:t|en)? [^.,;]{0,40}\bover(?=\s*(?:[.,;]|$))"
    r"|uitstraal\w*|uitstraling|straalt? [^.,;]{0,60}\buit)\b",
    re.IGNORECASE,
)


def measured_feeling(text: str) -> str:
    """The words that put a figure on what somebody feels; empty where there are none."""
    if re.search(ASKED, text):
        return ""
    if found := _AS_SHARE.search(text):
        return found[0]
    counted = (sentence for sentence in re.split(r"(?<=[.!?])\s+", text) if re.search(_SHARE, sentence))
    felt = next(filter(None, map(_FEELING.search, counted)), None)
    return felt[0] if felt else ""
