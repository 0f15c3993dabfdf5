"""What others do in a sentence by which the work of the employee shows, and no deed of their own (R05).

*Twee collega's bevestigen dat de overdracht compleet was* tells of the work; *twee klanten bevestigen dat ze
weer bestellen* of what the customers will.
"""

from __future__ import annotations

import re
from typing import Final

_ONE_CLAUSE: Final = r"(?:(?! en |,).){0,90}"
_WITNESS: Final = (
    r"^(?!(?:je|jij|u|we|wij|ik)\b)(?:(?! en |,| dat | (?:je|jij|u|we|wij|ik) ).){0,90}"
    r"\b(?:bevestig(?:t|en)|verklaart|verklaren|constateert|constateren|noteert|noteren|telt|tellen|ziet|zien"
    r"|stel(?:t|len) .{0,40}\bvast|teken(?:t|en) .{0,40}\baf)\b(?! (?:graag|je|jij|u|we|wij|ik|erop)\b)"
    r"[^.,;]{0,60},? dat (?P<whose>\w+(?: \w+)?)"
)
_THEIR_WILL: Final = (
    r"(?:ze|zij|hij|hun)\b|(?:de|het|deze) (?:klant|opdrachtgever|gemeente|directie|leverancier)"
)
_THEIR_DECISION: Final = (
    r"\b(?:verleend|verlenen|goedgekeurd|goedkeur\w*|toegekend|toegewezen|verleng\w*|bestel\w*|betaal\w*|afne\w+"
    r"|worden geleverd|geleverd worden)\b"
)
"""What is for others to do, though they are the ones who confirm it."""
_RECORD: Final = (
    rf"^{_ONE_CLAUSE}\b(?:staan|staat)\b{_ONE_CLAUSE}\b(?:in|op) (?:het|de|je|jouw|onze|ons) (?:\w+e )?"
    r"(?:\w*systeem|crm|\w*lijst|\w*bestand|\w*administratie|\w*dossiers?|\w*planning|\w*rooster|\w*overzicht"
    r"|\w*register|\w*agenda|website|intranet|\w*pakket|\w*map|\w*bord|database|webshop|excel)\b(?! van\b)"
)
_CARED_FOR: Final = (
    r"\b(?:bewoners?|cliënten|cliënt|patiënten|patiënt|kinderen|peuters|kleuters|baby's|ouderen)\b"
)
_BROUGHT: Final = (
    r"\b(?:aan tafel|uit bed|in bed|naar bed|naar buiten|in de (?:huiskamer|tuin)|op de groep)\b"
)
_IN_CARE: Final = (
    rf"^{_ONE_CLAUSE}{_CARED_FOR}{_ONE_CLAUSE}\b(?:eten|eet|zitten|zit|zijn|is|liggen|ligt|gaan|gaat)\b"
    rf"{_ONE_CLAUSE}{_BROUGHT}"
)
"""Where those who are cared for are brought; what they eat or drink there is theirs."""


def shows_own_work(said: str) -> bool:
    """Whether others confirm the work, are only entered somewhere, or live a day that the work makes."""
    line = said.lower()
    witness = re.search(_WITNESS, line)
    theirs = witness and (
        re.match(_THEIR_WILL, witness["whose"]) or re.search(_THEIR_DECISION, line[witness.start("whose") :])
    )
    if witness and not theirs:
        return True
    return bool(re.search(_RECORD, line) or re.search(_IN_CARE, line))
