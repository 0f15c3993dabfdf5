"""Who found a cause by looking on: named as a source, and no cause (part of KP20)."""

import re
from typing import Final

from spvgen.rules.reading.patterns import NUMERAL
from spvgen.rules.reading.texts import sentence_at

_LOOKED: Final = (
    r"(?:volgde|gevolgd|telde|geteld|turfde|geturfd|bekeek|bekeken|beluisterde|beluisterd|naliep|nagelopen"
    r"|nakeek|nagekeken|naging|nagegaan|onderzocht|mat|opmat|gemeten|noteerde|genoteerd|bijhield|bijgehouden"
    r"|doornam|doorgenomen|uitzocht|uitgezocht|navroeg|nagevraagd|meeliep|meegelopen|vergeleek|vergeleken)"
)
_LOOKED_APART: Final = (
    r"(?:(?:liep|keek|ging|vroeg|rekende)\b[^,;:]*\bna|hield\b[^,;:]*\bbij|liep\b[^,;:]*\bmee)"
)
_ASKED: Final = (
    r"(?:sprak|gesproken|belde|gebeld|vroeg|gevraagd|las|gelezen|zag|gezien|bezocht|opende|geopend)"
)
_SOURCE: Final = (
    r"(?i)\b(?:volgens|dankzij|\w*(?:steekproef|telling|meting|onderzoek|lijst(?:je)?|notities|overzicht|turflijst"
    r"|logboek|aantekeningen|analyse)) (?:van )?(?:mevrouw |meneer |collega )?$"
)
_FAILS: Final = (
    r"(?i)\b(?:niets?|nooit|geen|pas|te|verkeerde?|foute?|fouten|slordige?|half|halve|zelden|vergat|vergeten"
    r"|alleen|maar|amper|nauwelijks)\b"
)


def is_observer(text: str, start: int, end: int) -> bool:
    """*In twintig van de dertig overdrachten die Sjoukje volgde*: she looked on; no *Joost belde niet*."""
    if re.search(_SOURCE, text[:start]):
        return True
    before, behind = re.split(r"[,;:.]", text[:start])[-1], re.split(r"[,;:.]", text[end:])[0]
    clause = f"{before}{behind}"
    if re.search(_FAILS, clause):
        return False
    if re.search(rf"(?i)\b(?:{_LOOKED}|{_LOOKED_APART})\b", clause):
        return True
    counted = re.search(rf"(?i)\b{NUMERAL}\b", sentence_at(text, start)) is not None
    return counted and re.search(rf"(?i)\b{_ASKED}\b", clause) is not None
