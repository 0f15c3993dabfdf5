"""A remedy that only tells what is wrong once more: *er is maar één scanner* (part of R04)."""

from __future__ import annotations

import re
from typing import Final

from spvgen.rules.reading.patterns import has_part, parts
from spvgen.rules.reading.texts import sentences_in, words_in
from spvgen.wording.tokens import fold

_LACKS: Final = (
    r"(?i)(?:er|(?:op|in|bij|voor|met) [^.;,]{2,40}?) (?:is|zijn|staat|staan|zit|zitten|werkt|werken|ligt"
    r"|liggen|bestaat|bestaan|hangt|hangen) [^.;,]*?\b(?:maar|slechts|geen (?!dubbele|losse)|te weinig"
    r"|te veel|onvoldoende)\b[^.:;]*"
    r"|(?:de|het|onze|ons|we|wij)(?: [\w-]+){0,3} (?:heeft|hebben|mist|missen) (?:nog )?"
    r"(?:maar|slechts|geen|te weinig|onvoldoende)\b[^.:;]*"
)
_CHANGES: Final = parts("""
    vanaf voortaan _per_ vóór_ voor_ uiterlijk zodat daarom dus_ voorlopig tijdelijk niet_meer geen_ander
    _meer in_plaats extra totdat tot_ zolang tijdens dan_ 20 jan feb maart april mei_ juni juli aug sept okt
    nov dec _nu_ straks nieuw tweede dubbel
""")
"""*Vanaf 1 maart is er geen avonddienst meer*: that is done about it."""


def only_lacks(remedy: str) -> bool:
    """Whether each sentence of a remedy only tells what there is too little or too much of."""
    if has_part(f"{fold(remedy)} ", _CHANGES):
        return False
    told = [one.strip(" .!") for one in sentences_in(remedy, ";") if words_in(one)]
    return bool(told) and all(re.fullmatch(_LACKS, one) for one in told)
