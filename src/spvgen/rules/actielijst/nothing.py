"""A text of a list that says no more than *altijd*, *later* or *we zien wel* (AL03, AL04, AL11)."""

import re
from typing import Final

_SEES: Final = r"(?:zien?|ziet|kijk(?:t|en)?|merk(?:t|en)?|hoor(?:t|en)?)"
_WHO: Final = "(?:we|wij|je|jij|ik)"
_WELL: Final = (
    r"(?:dan |het |dat |er |ter plekke )*wel(?: (?:weer|dan|even|hoe (?:het|dat) (?:loopt|gaat|uitpakt)))?"
)
_NOTHING: Final = (
    r"(?:dan )?(?:altijd|later|ooit|soms|misschien|nooit|niks|niets|geen idee|(?:even )?afwachten(?: maar)?"
    rf"|{_WHO} {_SEES} {_WELL}|(?:(?:dat|het|dan) )?{_SEES} {_WHO} {_WELL}"
    rf"|(?:dat )?weet {_WHO} (?:nog )?niet|hangt ervan af|ligt eraan)"
)
_LONGEST: Final = 50  # characters


def says_nothing(text: str) -> bool:
    """Whether a text leaves open all that is asked: by itself it is neither a deed nor a moment."""
    said = text.strip(" .!…")
    return len(said) <= _LONGEST and re.fullmatch(_NOTHING, said, re.IGNORECASE) is not None
