"""The case in which no measure follows: *Alles gehaald: dan ronden we het plan af*."""

import re
from typing import Final

_GOALS: Final = (
    r"(?:(?:de|je|jouw|het|al(?:le|les)?|beide|deze|al je|allebei|allemaal|ze|dit|dat|twee|drie|vier) ?)*"
    r"(?:doel(?:en|stelling(?:en)?)?|norm(?:en)?|afspra(?:ak|ken)|target|resultaten|criteria|drie|twee|vier)?"
)
_MET: Final = r"(?:gehaald|behaald|bereikt|gelukt|gerealiseerd|nagekomen)"
_CASE: Final = "|".join(
    (
        rf"(?:haal|behaal|bereik) (?:je|jij|u) {_GOALS}",
        rf"(?:heb|hebt) (?:je|jij|u) {_GOALS} {_MET}",
        rf"(?:zijn|is) {_GOALS}(?: \w+){{0,3}} {_MET}",
        rf"(?:als|wanneer|zodra|indien) (?:je |u )?{_GOALS}(?: \w+){{0,3}} (?:{_MET}|haalt|behaalt|bereikt)",
        rf"{_GOALS} ?{_MET}",
        r"is dat (?:wel )?(?:het geval|zo)",
        r"lukt (?:het|dat|dit|alles)",
        r"gaat (?:het|alles) goed",
        r"bij (?:een )?(?:goed|voldoende|positief|gunstig)e? (?:resultaat|verloop|uitkomst|\w*beoordeling)",
    )
)
_ONLY_PART: Final = (
    r"\b(?:niet|geen|niets|minder|onder|te weinig|on\w+de|deels|gedeeltelijk|enkele|zonder"
    r"|nog maar|slechts)\b"
)
_OR_ELSE: Final = r"[,;:–-] *(?:(?:en|maar|want|of) )?(?:anders (?!dan)|zo (?:niet|nee)\b)"
"""*…, anders volgt een waarschuwing*: behind what follows if they are met stands what follows if not."""


def says_if_met(sentence: str) -> bool:
    """Whether a sentence begins with the condition that the goals are met, and not that they are missed."""
    found = re.match(rf"(?i)\s*(?:{_CASE})[^,:?]*[,:?]", sentence)
    return (
        found is not None
        and not re.search(_ONLY_PART, found[0].lower())
        and not re.search(_OR_ELSE, sentence)
    )
