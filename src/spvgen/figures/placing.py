"""Where texts can stand so that none lies over another, over a mark or over a line. Lengths are points."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

_GAP: Final = 2.0  # between one text and another
_TRIES: Final = 4000  # places that are tried before the texts count as too many


class Box(NamedTuple):
    """A frame by its sides."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether they share room, or stand nearer beside each other than ``gap``."""
        beside = self.left >= other.right + gap or other.left >= self.right + gap
        return not beside and self.top < other.bottom and other.top < self.bottom

    def within(self, other: "Box") -> bool:
        """Whether no side stands beyond the same side of the other."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom

    def crossed(self, x1: float, y1: float, x2: float, y2: float) -> bool:
        """Whether a straight line runs through it."""
        enter, leave = 0.0, 1.0
        sides = ((x1, x2 - x1, self.left, self.right), (y1, y2 - y1, self.top, self.bottom))
        for start, way, low, high in sides:
            if not way:
                if not low < start < high:
                    return False
                continue
            ends = sorted(((low - start) / way, (high - start) / way))
            enter, leave = max(enter, ends[0]), min(leave, ends[1])
        return enter < leave


def all_placed(options: Sequence[Sequence[Box]]) -> list[Box] | None:
    """One of its places for each text, so that no two overlap; None where that can't be found.

    The text with the fewest places comes first, and of its places the first that leaves room for the others.
    """
    order = sorted(range(len(options)), key=lambda number: len(options[number]))
    placed = _placed_beside([], [options[number] for number in order], iter(range(_TRIES)))
    if placed is None:
        return None
    chosen = dict(zip(order, placed, strict=True))
    return [chosen[number] for number in range(len(options))]


def _placed_beside(
    taken: list[Box], options: Sequence[Sequence[Box]], tries: Iterator[int]
) -> list[Box] | None:
    """What is ``taken`` and a place for each text behind it; None where no way was found in these tries."""
    if not options:
        return taken
    for box in options[0]:
        if next(tries, None) is None:
            return None
        if _free(box, taken):
            placed = _placed_beside([*taken, box], options[1:], tries)
            if placed is not None:
                return placed
    return None


def some_placed(options: Sequence[Sequence[Box]]) -> list[Box | None]:
    """A place for as many texts as have one, the first texts first."""
    chosen: list[Box | None] = []
    for places in options:
        taken = [box for box in chosen if box]
        chosen.append(next((box for box in places if _free(box, taken)), None))
    return chosen


def _free(box: Box, taken: Iterable[Box]) -> bool:
    return not any(box.overlaps(other, _GAP) for other in taken)
