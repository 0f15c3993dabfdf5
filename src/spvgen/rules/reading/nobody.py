"""Words for nobody in particular, where one name is asked (KP13 and AL03)."""

import re
from typing import Final

_NOBODY: Final = (
    r"(?i)(?:iedereen|allen|allemaal|(?:we|wij)(?: samen| allemaal)?|ons|een ?ieder|diverse\w*|jullie|men"
    r"|(?:ik|jij)(?: ?zelf)?|mij(?:zelf)?|mezelf|je|jij en ik|ik en jij"
    r"|iemand|niemand|collega'?s|(?:nader|later|nog) (?:te bepalen|af te spreken)"
    r"|wie (?:wil|kan|tijd heeft|er tijd heeft))"
)
_TEAM: Final = r"(?i)(?:(?:het|ons)\s+)?(?:hele\s+)?\w*team"


def is_nobody(who: str) -> bool:
    """*Iedereen*, *wij samen*, *collega’s*, *nader te bepalen*."""
    said = who.strip(" .").replace("’", "'")
    return re.fullmatch(_NOBODY, said) is not None


def is_team(who: str) -> bool:
    """*Het team*, *het hele verkoopteam*."""
    return re.fullmatch(_TEAM, who.strip(" .")) is not None


def of_nobody(who: str, title: str) -> str:
    """The message on it."""
    return f"‘{who}’ is geen naam: zo voelt niemand zich aangesproken door ‘{title}’."
