"""Where the labels of marks on a line can stand so that none lies over another (lengths in points).

A label hangs on a stem, as a flag: to the right of it, or to the left. ``height`` above the line counts
away from it, so that the same holds for labels below a line.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

STEM: Final = 9.0  # the least that a label stands from the line
GAP: Final = 3.0  # from the stem to the text, and between one text and another
_STEP: Final = 5.25


class Flag(NamedTuple):
    """A label of this size for a mark at ``x``."""

    x: float
    width: float
    height: float


class Spot(NamedTuple):
    """Where a flag hangs: its left side, and how far its near side is from the line."""

    flag: Flag
    left: float
    near: float

    @property
    def far(self) -> float:
        """How far its other side is from the line."""
        return self.near + self.flag.height

    @property
    def leftward(self) -> bool:
        """Whether it hangs to the left of its stem."""
        return self.left < self.flag.x

    def overlaps(self, other: "Spot") -> bool:
        """Whether the texts would touch."""
        apart = (
            self.left >= other.left + other.flag.width + GAP
            or other.left >= self.left + self.flag.width + GAP
        )
        return not apart and self.near < other.far and other.near < self.far

    def crosses(self, other: "Spot") -> bool:
        """Whether the stem of one would run through the text of the other."""
        return self.hides(other) or other.hides(self)

    def hides(self, other: "Spot") -> bool:
        """Whether the stem of the other runs behind this text."""
        return self.left < other.flag.x < self.left + self.flag.width and other.near > self.near


def hung(flags: Sequence[Flag], width: float, most: float) -> list[Spot] | None:
    """A spot for each flag (which come from left to right), none beyond ``most``; None where they don't fit.

    From right to left, since a label that hangs to the right goes above those of the marks it passes.
    """
    done: list[Spot] = []
    for flag in reversed(flags):
        free = (spot for spot in _spots(flag, width, most) if not any(map(spot.overlaps, done)))
        nearest = next(free, None)
        if nearest is None:
            return None
        done.append(
            next((spot for spot in chain([nearest], free) if not any(map(spot.crosses, done))), nearest)
        )
    return done[::-1]


def _spots(flag: Flag, width: float, most: float) -> Iterator[Spot]:
    """All spots within the picture, the nearest first."""
    near = STEM
    while near + flag.height <= most:
        for left in (flag.x + GAP, flag.x - GAP - flag.width):
            if 0 <= left <= width - flag.width:
                yield Spot(flag, left, near)
        near += _STEP
