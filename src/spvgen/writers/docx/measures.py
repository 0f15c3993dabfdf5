"""Measures as somebody else's Word file writes them: plain numbers, or with a unit as ISO 29500 has it."""

import re
from collections.abc import Mapping
from typing import Final

HALF_POINTS: Final = 2  # in a point
TWIPS: Final = 20

_POINTS: Final[Mapping[str, float]] = {
    "pt": 1, "pc": 12, "pi": 12, "in": 72, "cm": 72 / 2.54, "mm": 72 / 25.4,
}  # fmt: skip
_MEASURE: Final = re.compile(rf"(-?\d{{1,9}}(?:\.\d{{1,9}})?)({'|'.join(_POINTS)})?", re.ASCII)


def measured(written: str | None, per_point: int, otherwise: int = 0) -> int:
    """A measure in the unit that has so many ``per_point``; ``otherwise`` for what is none or is lacking."""
    found = _MEASURE.fullmatch((written or "").strip())
    if found is None:
        return otherwise
    number, unit = float(found[1]), found[2]
    return round(number * _POINTS[unit] * per_point if unit else number)
