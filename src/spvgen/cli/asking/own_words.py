"""What somebody says themselves, as a quotation: with *ik*, not told by another."""

import re
from collections.abc import Callable
from typing import Final

from spvgen.cli.terminal.outcome import WrongUse

_OWN: Final = re.compile(r"(?<!\w)(?:ik|me|mij|mijn|m['’]n|we|wij|ons|onze)(?!\w)", re.IGNORECASE)
"""Words by which somebody speaks for themselves."""

_SAYS: Final = (
    r"zegt|zei|vindt|vond|denkt|dacht|meent|meende|vertelt|vertelde|noemt|noemde|geeft aan|gaf aan|ervaart"
    r"|ervoer|herkent|herkende|voelt|ziet dat|zag dat|wil dat|wilde dat|merkt|merkte"
)
"""How what somebody says begins as another tells it, and not as who says it does: *zegt dat ze …*."""


def quoting(read: Callable[[str], str], name: str) -> Callable[[str], str]:
    """The same reader, which asks again for what tells of ``name`` (a first name) as *hij* or *zij*."""
    called = re.escape(name)
    told = re.compile(rf"(?:(?:dat|of|volgens) )?(?:hij|zij|ze|hem|haar|{called})(?!\w)", re.IGNORECASE)
    says = re.compile(rf"(?:{called} )?(?:{_SAYS})(?!\w)", re.IGNORECASE)

    def quoted(answer: str) -> str:
        words = read(answer)
        if says.match(words) or (told.match(words) and not _OWN.search(words)):
            raise WrongUse(
                f"Zo vertel jij het, en hier komt wat {name} zelf zegt.",
                "Schrijf het met ‘ik’, bijvoorbeeld: Ik vind de doelen te hoog.",
            )
        return words

    return quoted
