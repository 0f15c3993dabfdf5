"""What somebody says themselves, as a quotation: with *ik*, not told by another."""

import re
from collections.abc import Callable
from typing import Final

from spvgen.cli.terminal.outcome import WrongUse

_OWN: Final = re.compile(r"(?<!\w)(?:ik|me|mij|mijn|m['’]n|we|wij|ons|onze)(?!\w)", re.IGNORECASE)
"""Words by which somebody speaks for themselves."""


def quoting(read: Callable[[str], str], name: str) -> Callable[[str], str]:
    """The same reader, which asks again for what tells of ``name`` (a first name) as *hij* or *zij*."""
    told = re.compile(rf"(?:hij|zij|ze|{re.escape(name)})(?!\w)", re.IGNORECASE)

    def quoted(answer: str) -> str:
        words = read(answer)
        if told.match(words) and not _OWN.search(words):
            raise WrongUse(
                f"Zo vertel jij het, en hier komt wat {name} zelf zegt.",
                "Schrijf het met ‘ik’, bijvoorbeeld: Ik vind de doelen te hoog.",
            )
        return words

    return quoted
