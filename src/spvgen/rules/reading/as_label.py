"""What a label without spaces or capitals says: a key of a plan, a file name (*burn_out_van_kim*)."""

import re
from typing import Final

_SIGNS: Final = str.maketrans("-_.", "   ")
_OF_WHOM: Final = re.compile(r"\b(van|bij|voor|met|aan) (?=[^\W\d_])(\w)")
_BETWEEN: Final = re.compile(r" (?:van|bij|door|met|wegens|om|voor|over|in|na|aan) ")


def words_of_label(label: str) -> str:
    """The label as words, with a capital where a name can stand: *burn out van Kim*."""
    words = " ".join(label.translate(_SIGNS).split())
    return _OF_WHOM.sub(lambda found: f"{found[1]} {found[2].upper()}", words)


def readings_of_label(label: str) -> tuple[str, ...]:
    """All that a label can be read as: as words, of somebody, and each part by itself, once each."""
    words = words_of_label(label)
    parts = _BETWEEN.split(words) if _BETWEEN.search(words) else []
    return tuple(dict.fromkeys((label.replace("_", " "), words, *parts)))
