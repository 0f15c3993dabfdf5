"""Words for nobody in particular, where one name is asked (KP08, KP13, ST08 and AL03)."""

import re
from typing import Final

_NOBODY: Final = (
    r"(?i)(?:iedereen|allen|allemaal|(?:we|wij)(?: samen| allemaal)?|ons|een ?ieder|diverse\w*|jullie|men"
    r"|(?:ik|jij)(?: ?zelf)?|mij(?:zelf)?|mezelf|je|jij en ik|ik en jij"
    r"|iemand|niemand|collega'?s|(?:nader|later|nog) (?:te bepalen|af te spreken))"
)
_WHOEVER: Final = (
    r"(?i)(?:wie|(?:die|de)gene die|de eerste die|iemand die)\b(?!.*\b(?:dienst|beurt|rooster|rol|sleutel)\b)"
    r".*\b(?:tijd|ruimte|zin|wil|wilt|willen|kan|kunnen|geroepen|beschikbaar|lukt|uitkomt|past|handig|vrij"
    r"|er (?:dan |die (?:dag|week) )?is)\b.*"
)
"""*Wie zich geroepen voelt*; *wie de late dienst heeft* is somebody."""
_TEAM: Final = (
    r"(?i:(?:(?:het|ons)\s+)?(?:hele\s+)?\w*team|(?:alle|elke|iedere|al (?:de|onze))\s+.+"
    r"|(?:de )?afdeling .+)"
    r"|(?:(?:[Dd]e|[Oo]nze)\s+)?[a-z]\w*(?:ers|eurs|aars|isten|nten|sten|genoten|leden|gevenden)"
    r"(?:\s+(?:van|op)\b.+)?"
)
"""A plural in small letters is no name: *verkopers*; *Peters* can be one."""


def is_nobody(who: str) -> bool:
    """*Iedereen*, *wij samen*, *collega’s*, *nader te bepalen*."""
    said = who.strip(" .").replace("’", "'")
    return re.fullmatch(_NOBODY, said) is not None or is_whoever(who)


def is_whoever(who: str) -> bool:
    """*Wie er tijd voor heeft*, *de eerste die kan*: left to who feels like it."""
    return re.fullmatch(_WHOEVER, who.strip(" .")) is not None


def is_team(who: str) -> bool:
    """*Het team*, *alle verkopers*, *de adviseurs van de binnendienst*: more people than can own a chore."""
    return re.fullmatch(_TEAM, who.strip(" .")) is not None


def of_nobody(who: str, title: str) -> str:
    """The message on it."""
    return f"‘{who}’ is geen naam: zo voelt niemand zich aangesproken door ‘{title}’."
