"""How wide words are in Calibri Bold, the widest face in tables in Word and HTML, to a fiftieth of an em."""

from functools import lru_cache
from typing import Final
from unicodedata import normalize

_OTHER: Final = 1.0  # em: a sign of another font


class _Advances(dict[str, float]):
    """Widths by character; a letter with an accent is as wide as without."""

    def __missing__(self, character: str) -> float:
        return self.get(normalize("NFD", character)[0], _OTHER)


_ADVANCES: Final = _Advances(
    (character, em)
    for em, characters in (
        (0.24, " \u00a0"),
        (0.26, ",ijl‘’"),
        (0.28, ".:;I·"),
        (0.32, "()-`f"),
        (0.34, "!J[]"),
        (0.36, "rt{}"),
        (0.40, "sz"),
        (0.42, "c"),
        (0.44, '"/L\\“”'),
        (0.46, "Fx"),
        (0.48, "?SZgkvy|"),
        (0.50, "#*+<=>ET^_a~–×"),
        (0.52, "$0123456789Ye€"),
        (0.54, "CPbdhnopqu"),
        (0.56, "KX"),
        (0.58, "BR"),
        (0.60, "V"),
        (0.62, "A"),
        (0.64, "DGH"),
        (0.66, "NU"),
        (0.68, "O"),
        (0.70, "Q½"),
        (0.72, "&…"),
        (0.74, "%"),
        (0.76, "w"),
        (0.82, "m"),
        (0.88, "M"),
        (0.90, "@"),
        (0.92, "W—"),
    )
    for character in characters
)


@lru_cache(maxsize=2048)  # a cell is measured for each format, and the labels of all plans are the same
def em_wide(text: str) -> float:
    """How wide words are in em, at most."""
    return sum(map(_ADVANCES.__getitem__, text))
