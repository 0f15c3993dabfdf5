"""What a label without spaces or capitals says: a key of a plan, a file name (*burn_out_van_kim*)."""

from typing import Final

from spvgen.rules.reading.patterns import compiled

_SIGNS: Final = str.maketrans("-_.", "   ")
_BEFORE_WHOM: Final = ("van", "bij", "voor", "met", "aan")
_OF_WHOM: Final = rf"\b({'|'.join(_BEFORE_WHOM)}) (?=[^\W\d_])(\w)"
_BETWEEN: Final = r" (?:van|bij|door|met|wegens|om|voor|over|in|na|aan) "
_HUMP: Final = r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])"


def words_of_label(label: str) -> str:
    """The label as words, with a capital where a name can stand: *burn out van Kim*.

    It may be in capitals, or have them in the middle (*burnOutVanKim*).
    """
    words = " ".join(label.translate(_SIGNS).split())
    if words.isupper():
        words = words.casefold()
    elif words != words.casefold():
        apart = compiled(_HUMP).sub(" ", words)
        words = apart.casefold() if apart != words and words[0].islower() else apart
    if not any(f" {word} " in words for word in _BEFORE_WHOM):
        return words
    return compiled(_OF_WHOM).sub(lambda found: f"{found[1]} {found[2].upper()}", words)


def readings_of_label(label: str) -> tuple[str, ...]:
    """All that a label can be read as: as words, of somebody, and each part by itself, once each."""
    words = words_of_label(label)
    parts = compiled(_BETWEEN).split(words)
    return tuple(dict.fromkeys((label.replace("_", " "), words, *(parts if len(parts) > 1 else ()))))
