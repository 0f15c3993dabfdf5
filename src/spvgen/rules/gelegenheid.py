"""On what occasion something is done, where no calendar says when: *voordat je de melding sluit*."""

import re
from functools import cache
from typing import Final

from spvgen.rules.patronen import any_of, one_of

_SPAN: Final = "(?:minuten|kwartier|uur|uren|(?:werk)?dag(?:en)?|week|weken|maand|maanden)"
_SHIFT: Final = any_of("dag werkdag dienst ochtend middag avond nacht week ronde les")

_OPEN: Final = (
    r"\b(?:als|wanneer|zodra|indien|waar|zo|tenzij|voordat|nadat)\s+(?:[\w-]+\s+){0,4}?(?:"
    r"(?:nodig|mogelijk|gewenst|wenselijk|handig|nuttig|zinvol|haalbaar)\b"
    r"(?:\s+(?:is|hebt|heeft|vindt|acht|lijkt))?"
    r"|(?:tijd|ruimte|zin|gelegenheid|aanleiding|behoefte)\s+(?:is|hebt|heeft|vindt|ziet|toelaat)\b"
    r"|(?:klaar|toe)\s+(?:voor|aan)\s+\w+|te laat is\b"
    r"|(?:kan|kunt|lukt|wilt|wil|uitkomt|past|schikt|toelaat)(?=\s*(?:[,.;]|$)))"
)
"""A condition that everybody reads as it suits them: *als dat nodig is, zodra het kan*."""

_PAST: Final = one_of(
    "was waren werd werden had hadden kwam kwamen ging gingen begon kreeg deed vertrok startte"
)
_BEFORE_YOU: Final = one_of("""
    (?:de|het|een|die|deze|alle|iemand|iets|ergens|er)\\s+\\w+ naar\\s+huis aan\\s+je begint start vertrekt
    weggaat afsluit sluit inlevert verstuurt opent belt
""")
"""Behind *voor je*: no noun, so that *voor* is *voordat*."""

_EVENTS: Final = any_of("""
    verlof afwezigheid vakantie uitval storing(?:en)? binnenkomst vertrek aankomst overdracht oplevering
    opening sluiting ontvangst aanmelding aflevering levering indiensttreding calamiteit(?:en)?
""")

_OCCASIONS: Final = (
    r"\b(?:dag|wek|maand)elijkse?\b|\b(?:elke?|iedere?)\s+[^\W\d_]{3}",
    r"\b(?:telkens|steeds|elke keer|iedere keer)\s+(?:als|wanneer)\b",
    rf"\balle\b.{{0,200}}\bbinnen\s+\w+\s+{_SPAN}\b",
    (
        r"\b(?:als|wanneer|nadat|na|bij)\b.{0,200}\b"
        rf"(?:meteen|direct(?! leidinggevende)|onmiddellijk|binnen\s+(?:een half\s+)?\w+\s+{_SPAN})\b"
    ),
    rf"\b(?:een|één|twee|drie|\d+)\s+{_SPAN}\s+(?:voor|vóór|na|nadat|voordat)\b",
    rf"\bin de eerste\s+(?:\w+\s+)?{_SPAN}\b",
    rf"\b(?:dezelfde|diezelfde|nog (?:die|deze))\s+{_SHIFT}\b|\bdie(?:zelfde)?\s+{_SHIFT}\s+nog\b",
    r"\b(?:op de dag (?:dat|zelf)|(?:de )?volgende (?:werk)?dag|de dag (?:erna|ervoor))\b",
    (
        r"\b(?:tijdens|gedurende)\s+(?:de|het|je|dit)\s+(?:\w*overleg|les(?:sen)?|dienst(?:en)?|\w*ronde|\w*start"
        r"|\w*traject|looptijd|inwerk\w+|\w*periode)\b"
    ),
    rf"\b(?:voordat|nadat|zodra)\s(?!(?:[\w-]+\s+){{1,8}}(?:{_PAST})\b)[\w-]+\s+[\w-]",
    rf"\bv(?:oo|óó)r\s+(?:je|jij|jullie|we)\s+(?:{_BEFORE_YOU})\b",
    rf"\baan het (?:begin|eind|einde) van (?:de|het|je|jouw|een) {_SHIFT}\b",
    rf"\bbij\s+(?:je\s+|de\s+)?{_EVENTS}\b|\bbij het (?!team\b|\w+ en\b)[a-z]{{3,}}en\b",
)
"""Actions that an occasion calls for: *elke nieuwe lead, een dag voor de vergadering*."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_OPEN, re.IGNORECASE), re.compile("|".join(_OCCASIONS), re.IGNORECASE)


def names_occasion(text: str) -> bool:
    """Whether a text says on what occasion something is done; *als dat nodig is* says nothing."""
    open_condition, occasion = _patterns()
    return occasion.search(open_condition.sub(" ", text)) is not None


_AT_HOUR: Final = (
    r"(?i)(?<!die )(?<!dat )\b(?:om|rond|uiterlijk|tussen|van)\s+(?:uiterlijk\s+)?\d{1,2}[.:]\d\d\b"
)
"""*Je meet om 15:00 uur*, but not *mails die vóór 12.00 uur binnenkomen*."""


def names_hour(text: str) -> bool:
    """Whether a text says at what hour something is done: what comes back then has its moment."""
    return re.search(_AT_HOUR, text) is not None
