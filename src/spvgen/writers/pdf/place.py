"""Where a block stands in the document, as far as its shape depends on that; lengths are points."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from spvgen.document.blocks import Blocks

TEXT_WIDTH: Final = 453.5
PAGE_LINES: Final = 40  # of running text, at least
BODY_SIZE: Final = 10.5
TABLE_SIZE: Final = 10.0
_LIST_INDENT: Final = 18.45


def room(points: float, size: float) -> float:
    """How many em of that font size stand on a line of so many points; never less than a letter or two."""
    return max(points / size, 2)


@dataclass(slots=True)
class Outline:
    """The headings met so far. A level that is skipped is an error in PDF/UA-1 (7.4.2)."""

    last: int = 0

    def step(self, level: int) -> int:
        """The level of the next heading: its own, or the nearest to it that leaves no gap."""
        self.last = min(level, self.last + 1)
        return self.last


class Place(NamedTuple):
    """The headings before a block, if it stays with the next, how many lists it is in, if it goes whole.

    ``company`` are the blocks behind it that it stays with; ``part`` is what the heading right above it says.
    """

    outline: Outline
    keep: bool
    depth: int
    whole: bool = False
    company: Blocks = ()
    part: str = ""

    @property
    def width(self) -> float:
        """How wide the text is."""
        return max(TEXT_WIDTH - self.depth * _LIST_INDENT, TEXT_WIDTH / 4)

    def room(self, size: float) -> float:
        """How many em of that font size stand on a line."""
        return room(self.width, size)
