"""The blocks of a document: headings, paragraphs, lists, tables, room to write and to sign."""

from dataclasses import dataclass, field

from spvgen.document.pictured import Progress, Timeline
from spvgen.document.words import Inlines, LineBreak


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the document, 2 its parts, 3 and 4 what is below.

    ``part`` is which entry of the contents leads here, from 1; 0 for none. One that is ``apart`` begins
    something by itself in a part on pages of its own, such as the report of a talk.
    """

    level: int
    children: Inlines
    part: int = 0
    apart: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text; never empty. What is ``quoted`` are somebody's own words."""

    children: Inlines
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class BulletList:
    """Points without an order; an item is one or more blocks, the first a paragraph."""

    items: "tuple[Blocks, ...]"
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Points with an order, counted from ``start``; items as in BulletList."""

    items: "tuple[Blocks, ...]"
    start: int = 1
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; every row has as many cells as the header.

    An ``overview`` tells in short what the document tells elsewhere: a comment stands there, and not in it.
    In one that is ``explained`` a line break in the first cell begins what is to say of the row: that stands
    below it, over all columns.
    """

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    overview: bool = False
    explained: bool = False

    def apart(self, row: tuple[Inlines, ...]) -> tuple[tuple[Inlines, ...], Inlines]:
        """A row and what is to say of it; nothing where that stands in its cells."""
        first, *others = row
        kinds = list(map(type, first)) if self.explained else []
        if LineBreak not in kinds:
            return row, ()
        end = kinds.index(LineBreak)
        return (first[:end], *others), first[end + 1 :]


@dataclass(frozen=True, slots=True)
class Fields:
    """Label and value, one pair a line: the head of a document, the measuring line of a goal.

    For a writer: in a ``head``, below the title, two short ones may stand beside each other; ``label`` is
    how wide the labels of all fields in the document are, in em, or 0 where that was not asked.
    """

    rows: tuple[tuple[Inlines, Inlines], ...]
    head: bool = field(default=False, compare=False)
    label: float = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """Empty ruled room of so many lines, for handwriting."""

    lines: int


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody who signs: role, name, and what for (``voor akkoord``, ``voor ontvangst``).

    Of several options they tick one; a single one is said.
    """

    role: Inlines
    name: Inlines
    options: tuple[Inlines, ...] = ()

    @property
    def has_choice(self) -> bool:
        """Whether there is something to tick."""
        return len(self.options) > 1


@dataclass(frozen=True, slots=True)
class Signatures:
    """The signature block. ``place_and_date`` is empty where both are to be written by hand."""

    signatories: tuple[Signatory, ...]
    place_and_date: Inlines = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: the titles of the parts, in order, each leading to its heading.

    ``entries`` repeat the words of those headings, and are ``below`` the part before them where they stand
    in it; ``title`` is no heading itself.
    """

    entries: tuple[Inlines, ...] = ()
    below: tuple[bool, ...] = field(default=(), compare=False)
    title: str = "Inhoud"


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Table
    | Fields
    | WritingSpace
    | Signatures
    | Timeline
    | Progress
    | Contents
    | PageBreak
)
Blocks = tuple[Block, ...]


def is_quoted(block: Block | None) -> bool:
    """Whether a block are somebody's own words."""
    return isinstance(block, Paragraph | BulletList | NumberedList) and block.quoted
