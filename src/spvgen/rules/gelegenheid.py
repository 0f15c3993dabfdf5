"""On what occasion something is done, where no calendar says when: *voordat je de melding sluit*."""

import re
from functools import cache
from typing import Final

from spvgen.rules.patronen import any_of, guarded_search, has_part, one_of

_SPAN: Final = "(?:minuten|kwartier|uur|uren|(?:werk)?dag(?:en)?|week|weken|maand|maanden)"
_SHIFT: Final = any_of("dag werkdag dienst ochtend middag avond nacht week ronde les")

_CONDITIONS: Final = ("als", "wanneer", "zodra", "indien", "waar", "zo", "tenzij", "voordat", "nadat")
_OPEN: Final = (
    rf"\b(?:{'|'.join(_CONDITIONS)})\s+(?:[\w-]+\s+){{0,4}}?(?:"
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
    ("elijks elk ieder", r"\b(?:dag|wek|maand)elijkse?\b|\b(?:elke?|iedere?)\s+[^\W\d_]{3}"),
    ("als wanneer", r"\b(?:telkens|steeds|elke keer|iedere keer)\s+(?:als|wanneer)\b"),
    ("binnen", rf"\balle\b.{{0,200}}\bbinnen\s+\w+\s+{_SPAN}\b"),
    (
        "meteen direct onmiddellijk binnen",
        (
            r"\b(?:als|wanneer|nadat|na|bij)\b.{0,200}\b(?:meteen|direct(?! leidinggevende)|onmiddellijk"
            rf"|binnen\s+(?:een half\s+)?\w+\s+{_SPAN})\b"
        ),
    ),
    (
        "minuten kwartier uur uren dag week weken maand",
        rf"\b(?:een|één|twee|drie|\d+)\s+{_SPAN}\s+(?:voor|vóór|na|nadat|voordat)\b",
    ),
    ("in_de_eerste", rf"\bin de eerste\s+(?:\w+\s+)?{_SPAN}\b"),
    (
        "zelfde nog",
        rf"\b(?:dezelfde|diezelfde|nog (?:die|deze))\s+{_SHIFT}\b|\bdie(?:zelfde)?\s+{_SHIFT}\s+nog\b",
    ),
    (
        "de_dag volgende",
        r"\b(?:op de dag (?:dat|zelf)|(?:de )?volgende (?:werk)?dag|de dag (?:erna|ervoor))\b",
    ),
    (
        "tijdens gedurende",
        (
            r"\b(?:tijdens|gedurende)\s+(?:de|het|je|dit)\s+(?:\w*overleg|les(?:sen)?|dienst(?:en)?"
            r"|\w*ronde|\w*start|\w*traject|looptijd|inwerk\w+|\w*periode)\b"
        ),
    ),
    (
        "voordat nadat zodra",
        rf"\b(?:voordat|nadat|zodra)\s(?!(?:[\w-]+\s+){{1,8}}(?:{_PAST})\b)[\w-]+\s+[\w-]",
    ),
    ("voor vóór", rf"\bv(?:oo|óó)r\s+(?:je|jij|jullie|we)\s+(?:{_BEFORE_YOU})\b"),
    ("aan_het", rf"\baan het (?:begin|eind|einde) van (?:de|het|je|jouw|een) {_SHIFT}\b"),
    ("bij", rf"\bbij\s+(?:je\s+|de\s+)?{_EVENTS}\b|\bbij het (?!team\b|\w+ en\b)[a-z]{{3,}}en\b"),
)
"""Actions that an occasion calls for: *elke nieuwe lead, een dag voor de vergadering*."""

_is_occasion: Final = guarded_search(_OCCASIONS)


@cache
def _open_condition() -> re.Pattern[str]:
    return re.compile(_OPEN, re.IGNORECASE)


def names_occasion(text: str) -> bool:
    """Whether a text says on what occasion something is done; *als dat nodig is* says nothing."""
    conditional = has_part(text.lower(), _CONDITIONS)
    return _is_occasion(_open_condition().sub(" ", text) if conditional else text)


_AT_HOUR: Final = (
    r"(?i)(?<!die )(?<!dat )\b(?:om|rond|uiterlijk|tussen|van)\s+(?:uiterlijk\s+)?\d{1,2}[.:]\d\d\b"
)
"""*Je meet om 15:00 uur*, but not *mails die vóór 12.00 uur binnenkomen*."""


def names_hour(text: str) -> bool:
    """Whether a text says at what hour something is done: what comes back then has its moment."""
    return re.search(_AT_HOUR, text) is not None
