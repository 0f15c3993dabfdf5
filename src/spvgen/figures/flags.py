"""Where the labels of marks on a line can stand so that none lies over another or over its stem.

A label hangs on a stem, as a flag: to the right of it, or to the left. ``height`` above the line counts
away from it, so that the same holds for labels below a line. Lengths are points.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

STEM: Final = 9.0  # the least that a label stands from the line
GAP: Final = 3.0  # from the stem to the text, and between one text and another
CLEAR: Final = 1.0  # from a stem that a text passes
_LOW: Final = 45.0  # of two labels above each other: no need to look for a lower picture


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
        return (self.passes(other) and other.far > self.near) or (
            other.passes(self) and self.far > other.near
        )

    def passes(self, other: "Spot") -> bool:
        """Whether this text stands, at whatever height, above the mark of the other."""
        return self.left - CLEAR < other.flag.x < self.left + self.flag.width + CLEAR

    def meets(self, other: "Spot") -> bool:
        """Whether one of both could not be read."""
        return self.overlaps(other) or self.crosses(other)


def hung(flags: Sequence[Flag], width: float, most: float) -> list[Spot] | None:
    """A spot for each flag (which come from left to right), none beyond ``most``; None where they don't fit.

    Of the ways that are tried the lowest: labels that all hang to the right climb to the left; where some
    hang to the left, they climb to both sides.
    """
    best: list[Spot] | None = None
    for way in _ways(flags, width):
        if hanging := _stacked(way, most):
            best, most = hanging, max(spot.far for spot in hanging) - 1
            if most <= _LOW:
                break
    return best if flags else []


def _ways(flags: Sequence[Flag], width: float) -> Iterator[list[Spot]]:
    """All to the right where there is room; with one of them to the left; with all behind one of them."""
    sides = [_sides(flag, width) for flag in flags]
    if not all(sides):
        return
    yield [each[0] for each in sides]
    both = [number for number, each in enumerate(sides) if len(each) > 1]
    for turned in both:
        yield [each[number == turned and 1] for number, each in enumerate(sides)]
    for first in both[:-1]:
        yield [each[-1 if number >= first else 0] for number, each in enumerate(sides)]


def _sides(flag: Flag, width: float) -> list[Spot]:
    """To the right of the stem, to the left of it, or both, as far as it stays within the picture."""
    lefts = flag.x + GAP, flag.x - GAP - flag.width
    return [Spot(flag, left, STEM) for left in lefts if 0 <= left <= width - flag.width]


def _stacked(spots: Sequence[Spot], most: float) -> list[Spot] | None:
    """The spots at the height where no two meet: each above the marks that its text passes."""
    done: dict[int, Spot] = {}
    while len(done) < len(spots):
        waiting = [number for number in range(len(spots)) if number not in done]
        free = (one for one in waiting if not any(spots[one].passes(spots[other]) for other in waiting))
        number = next(free, None)
        placed = None if number is None else _lowest(spots[number], done.values(), most)
        if number is None or placed is None:
            return None
        done[number] = placed
    return [done[number] for number in range(len(spots))]


def _lowest(spot: Spot, done: Collection[Spot], most: float) -> Spot | None:
    """The same spot as near as it can be without meeting another."""
    while spot.far <= most:
        met = next(filter(spot.meets, done), None)
        if met is None:
            return spot
        if met.passes(spot):  # higher, its stem would still run through that text
            return None
        spot = spot._replace(near=met.far)
    return None
