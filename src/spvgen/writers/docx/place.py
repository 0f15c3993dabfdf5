"""Where a block stands in the document, as far as its shape depends on that."""

from dataclasses import dataclass, field
from typing import NamedTuple

from spvgen.document.blocks import Block
from spvgen.figures.shapes import TEXT_SIZE
from spvgen.house import OURS, Palette
from spvgen.writers.docx.styles import BULLET_NUM, LIST_INDENT, LIST_LEVELS, NUMBER_DEFINITION, TEXT_WIDTH
from spvgen.writers.docx.xml import w


@dataclass(slots=True)
class Numbering:
    """The numbered lists met so far; each is a ``w:num`` of its own, so that it counts afresh.

    Also counts what is drawn: every drawing and every shape in it has a number of its own, above those that
    an organisation's Word file uses. ``text_width`` is how wide the page lets text be, in twips; ``palette``
    has the colours of what is drawn. ``own_font`` says that the letters are not ours and may be wider;
    ``label_size`` is that of words in a drawing, in points.
    """

    text_width: int = TEXT_WIDTH
    palette: Palette = OURS
    own_font: bool = False
    label_size: float = TEXT_SIZE
    definitions: list[str] = field(default_factory=list)
    drawn: int = 1000

    def next_drawing(self, shapes: int) -> int:
        """The first of so many numbers that nothing else has."""
        first = self.drawn + 1
        self.drawn += shapes
        return first

    def add(self, level: int, start: int) -> int:
        """Define one more list that counts from ``start`` at ``level``; its number."""
        number = BULLET_NUM + 1 + len(self.definitions)
        restart = w("lvlOverride", w("startOverride", val=start), ilvl=level)
        self.definitions.append(w("num", w("abstractNumId", val=NUMBER_DEFINITION), restart, numId=number))
        return number


class Place(NamedTuple):
    """What precedes a block, whether it stays with the next, how many lists it is in, and if it is whole.

    ``part`` are the words of the heading that it stands below, unless that is the title.
    """

    numbering: Numbering
    previous: Block | None
    keep: bool
    new_page: bool
    depth: int
    whole: bool = False
    part: str = ""

    @property
    def level(self) -> int:
        """The level of a list that starts here; Word has nine."""
        return min(self.depth, LIST_LEVELS - 1)

    @property
    def indent(self) -> int:
        """How far the text stands from the margin, in twips."""
        return min(self.depth, LIST_LEVELS) * LIST_INDENT

    @property
    def width(self) -> int:
        """How wide the text is, in twips."""
        return self.numbering.text_width - self.indent
