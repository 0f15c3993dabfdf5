"""What the employee thinks of pay, a norm or a roster: that judges nobody, and nothing follows from it."""

import re
from typing import Final

_WHO: Final = r"(?:je|jij|u)"
_THINKS: Final = (
    rf"(?:{_WHO} (?:zelf )?(?:vindt?|vond|ervaart|ervoer)"
    rf"|(?:vind|vindt|vond|ervaar|ervaart|ervoer) {_WHO}"
    rf"|{_WHO} (?:bent|was) (?:het )?(?:\w+ ){{0,2}}(?:oneens|eens|tevreden|ontevreden|blij) (?:met|over)"
    r"|volgens (?:jou|u) (?:is|was|zijn|waren))"
)
_THING: Final = (
    r"\w*(?:bonus|belon|loon|lonen|salaris|toeslag|regeling|target|norm|doel|quot|rooster|planning|werkdruk"
    r"|schaal|inschaling|verdel|uitleg|inwerk|begeleid|systeem|provisie|vergoeding|taak|taken|eisen|werktijd"
    r"|prijs|prijzen|rayon|wijk)\w*"
)
_GOES_ON: Final = r"\b(?:en|maar|dus|daarom|waardoor|want|anders)\b"


def is_own_view(sentence: str) -> bool:
    """*Je vindt de bonus niet eerlijk*, *je bent het niet eens met je target*, and no more than that."""
    thing = rf"(?:(?:de|het|je|jouw|uw|deze|dit|die|onze) )?(?:\w+e )?{_THING}"
    view = (
        rf"(?i)\W*(?:{_THINKS} (?:dat )?{thing}|{thing} (?:vind|vindt|vond|ervaar|ervaart|ervoer) {_WHO})\b"
    )
    return re.match(view, sentence) is not None and not re.search(_GOES_ON, sentence)
