"""Whether a number or code stands close to the word that says what it is."""

import re
from typing import Final

from spvgen.rules.reading.patterns import compiled

_NEAR: Final = 40  # characters between a value and its word


def beside(word: str, value: str, text: str) -> bool:
    """Whether a value stands close to a word, with no other sentence in between; both are patterns."""
    said = [(found.start(), found.end()) for found in compiled(word).finditer(text)]
    return any(
        _close(text, end, found.start()) or _close(text, found.end(), start)
        for found in (compiled(value).finditer(text) if said else ())
        for start, end in said
    )


def _close(text: str, first: int, then: int) -> bool:
    return 0 <= then - first <= _NEAR and not re.search(r"[.!?]\s+[A-Z]", text[first : then + 1])
