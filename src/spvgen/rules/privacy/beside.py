"""Whether a number or code stands close to the word that says what it is."""

from typing import Final

from spvgen.dutch import goes_on_behind
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
    if not 0 <= then - first <= _NEAR:
        return False
    ends = compiled(r"[.!?]\s+[A-Z]").finditer(text, first, then + 1)
    return all(goes_on_behind(text, end.start()) for end in ends)
