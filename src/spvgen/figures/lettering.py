"""How large words in a picture are in a font of the house, which nobody can measure here."""

from typing import Final

_NARROW_FONTS: Final = frozenset(
    (
        "aptos", "arial", "calibri", "cambria", "candara", "corbel", "garamond", "helvetica", "segoe ui",
        "tahoma", "times new roman", "trebuchet ms",
    )
)  # fmt: skip
_NARROW_LABEL: Final = 8.0
_WIDE_LABEL: Final = 7.0


def label_size(font: str) -> float:
    """Points of words in a drawing in a font of the house: as much as goes in the room for ours.

    Most fonts are little wider; of one that nobody knows here, letters may be as wide as those of Verdana.
    """
    return _NARROW_LABEL if font.casefold() in _NARROW_FONTS else _WIDE_LABEL
