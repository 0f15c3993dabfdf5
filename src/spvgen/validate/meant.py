"""Which key was probably meant by another word."""

import re
from collections.abc import Sequence
from os.path import commonprefix
from typing import Final

from spvgen.dutch import closest, slug

_ALIKE: Final = 5  # letters that two keys have in common at the least, to be taken for each other

_OTHER_NAMES: Final = {
    "begeleiding": "ondersteuning",
    "doelstellingen": "doelen",
    "probleemstelling": "aanleiding",
    "actiepunten": "acties",
    "consequenties": "gevolgen",
    "manager": "leidinggevende",
    "opmerking": "",
    "opmerkingen": "",
    "personeelsnummer": "",
}
"""What forms call a part, where another key looks more alike; empty: no key will do."""


def as_key(words: str) -> str:
    """The key that words may be meant for: *eerdere gesprekken*, *doelen 1*."""
    return re.sub(r"_?\d+$", "", slug(words).replace("-", "_"))


def alike(key: str, names: Sequence[str]) -> str | None:
    """The name that was probably meant: nearly the same, or one that begins with or holds the same word."""
    word = key.lower()
    if word in _OTHER_NAMES:
        return _OTHER_NAMES[word] if _OTHER_NAMES[word] in names else None
    near = closest(word, names)
    if near:
        return near
    shared = {name: len(commonprefix((word, name))) for name in names}  # noqa: RUF071 - of letters
    if len(word) >= _ALIKE:
        shared.update({name: len(word) for name in names if word in name})
    best = max(shared.values(), default=0)
    found = [name for name, length in shared.items() if length == best]
    return found[0] if best >= _ALIKE and len(found) == 1 else None
