"""The document as a tree: what a writer gets, free of any format.

All nodes are frozen. Text inside ``Text`` and ``Field`` is literal: no markup, no tabs, and no line
ends (a line end is a ``LineBreak``, an empty line starts a new block).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final

from spvgen.diagnostics import NodePath
from spvgen.house import HouseStyle
from spvgen.origin import Origin
from spvgen.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the template; they come from nowhere in the plan."""

    path: ClassVar[NodePath] = ()
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """Words of the plan, with the path of the value they come from (empty for a computed value).

    ``value`` is what the words say, where that is a date or a quantity: a picture is drawn from it.
    """

    path: NodePath
    text: str
    value: date | Quantity | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Strong:
    """Words with weight, such as a lead word."""

    children: "Inlines"


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words with a stress of their own, such as an explanation."""

    children: "Inlines"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line within the same paragraph; ``apart`` with space above it, as of a paragraph in a cell.

    ``indent`` is how many spaces the new line began with in the plan: there a point below another is told.
    """

    apart: bool = field(default=False, compare=False)
    indent: int = field(default=0, compare=False)


WORDS: Final = (Text, Field)
"""The nodes that hold words themselves; a pair of classes is asked sooner than their union."""
Inline = Text | Field | Strong | Emphasis | LineBreak
Inlines = tuple[Inline, ...]


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


Header = tuple[Inlines, Inlines, Inlines]
"""The titles of the three columns in which a picture can also be told; the first is its name."""


class MomentKind(StrEnum):
    """What a moment on a timeline is; the value is its word, in templates and in documents."""

    START = "begin"
    MEETING = "gesprek"
    DEADLINE = "deadline"
    PAUSE = "pauze"
    END = "einde"


@dataclass(frozen=True, slots=True)
class Moment:
    """What happens on a day, or from one day to another: ``when`` holds one date or two.

    ``told`` says it in full where a key stands for a list: the weekday and the hour as well.
    """

    kind: MomentKind
    label: Inlines
    when: Inlines
    told: Inlines = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The dates in ``when``."""
        return tuple(value for value in _values(self.when) if isinstance(value, date))


@dataclass(frozen=True, slots=True)
class Timeline:
    """A picture of moments in time. Each has a date; they may stand in any order."""

    header: Header
    moments: tuple[Moment, ...]


class StandingKind(StrEnum):
    """What a figure on the way to a norm is; the value is its word, in templates and in documents."""

    BASELINE = "nulmeting"
    MEASURED = "gemeten"
    INTERIM = "tussendoel"
    NORM = "norm"


@dataclass(frozen=True, slots=True)
class Standing:
    """One figure: ``amount`` holds a quantity; ``when`` a date, or nothing."""

    kind: StandingKind
    amount: Inlines
    when: Inlines = ()

    @property
    def quantity(self) -> Quantity | None:
        """The quantity in ``amount``."""
        return next((value for value in _values(self.amount) if isinstance(value, Quantity)), None)

    @property
    def day(self) -> date | None:
        """The date in ``when``."""
        return next((value for value in _values(self.when) if isinstance(value, date)), None)


@dataclass(frozen=True, slots=True)
class Progress:
    """A picture of figures on the way to a norm, all in one unit. They may stand in any order.

    ``span`` holds the first and the last day that the picture runs over at least, which no word tells;
    in a template these are still cells. Without it the picture runs from the first figure to the last.
    ``known`` are, for a writer, the signs that a picture before it says the meaning of.
    """

    header: Header
    standings: tuple[Standing, ...]
    span: tuple[Inlines | date, ...] = ()
    known: tuple[str, ...] = ()

    @property
    def ends(self) -> tuple[date, ...]:
        """The days of ``span``."""
        return tuple(each for each in self.span if isinstance(each, date))


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


Drawing = Timeline | Progress
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


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reviewer should know of the value at ``path``; ``lines`` are its paragraphs, the first a title.

    ``quote`` are the words of that value that it is about; empty where it is about the whole value.
    ``around`` are these among others in the file: they tell the paragraph where they are shown otherwise.
    """

    path: NodePath
    lines: tuple[str, ...]
    quote: str = ""
    around: str = ""


CONCEPT: Final = "CONCEPT"
NOT_FINAL: Final = "dit document is nog niet definitief."
"""What a draft bears on every page, and what is said where there are no pages."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document with what belongs in its properties.

    ``title`` is plain text (also of the level 1 heading in ``blocks``); ``concept`` marks every page
    as a draft; ``confidential`` puts *vertrouwelijk* in the footer; ``organisation`` is its author;
    ``origin`` stands in its properties, and shortened in the footer; ``comments`` stand beside the text in
    Word, and nowhere in the other formats.
    ``style`` gives the looks. Organisation and label are taken from the document, not from its style.
    """

    title: str
    blocks: Blocks
    subject: str = ""
    organisation: str = ""
    identifier: str = ""
    confidential: bool = True
    concept: bool = False
    style: HouseStyle = field(default=HouseStyle())
    origin: Origin | None = None
    comments: tuple[Comment, ...] = ()

    @property
    def handling(self) -> str:
        """How to handle it, for its footer; empty where it may be read by all."""
        return "vertrouwelijk" if self.confidential else ""

    @property
    def reference(self) -> str:
        """What tells this document from others, for its footer: ``VP-2026-007 · versie 3fa9c1d2``."""
        version = f"versie {self.origin.short}" if self.origin else ""
        return " · ".join(filter(None, (self.identifier, version)))


def is_quoted(block: Block | None) -> bool:
    """Whether a block are somebody's own words."""
    return isinstance(block, Paragraph | BulletList | NumberedList) and block.quoted


def plain_text(children: Inlines) -> str:
    """The bare words of inline nodes; a line break becomes a space."""
    return "".join([child.text if isinstance(child, WORDS) else _plain(child) for child in children])


def _plain(child: Strong | Emphasis | LineBreak) -> str:
    return " " if isinstance(child, LineBreak) else plain_text(child.children)


def _values(children: Inlines) -> Iterator[date | Quantity]:
    """The dates and quantities that the words stand for."""
    for child in children:
        match child:
            case Field(value=date() | Quantity() as value):
                yield value
            case Strong(inner) | Emphasis(inner):
                yield from _values(inner)
