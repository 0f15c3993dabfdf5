"""The words of a document: text of the template, values of the plan, and what weight they have.

Text inside ``Text`` and ``Field`` is literal: no markup, no tabs, and no line ends (a line end is a
``LineBreak``, an empty line starts a new block).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Final

from spvgen.diagnostics import NodePath
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


def plain_text(children: Inlines) -> str:
    """The bare words of inline nodes; a line break becomes a space."""
    return "".join([child.text if isinstance(child, WORDS) else _plain(child) for child in children])


def _plain(child: Strong | Emphasis | LineBreak) -> str:
    return " " if isinstance(child, LineBreak) else plain_text(child.children)


def values_in(children: Inlines) -> Iterator[date | Quantity]:
    """The dates and quantities that the words stand for."""
    for child in children:
        match child:
            case Field(value=date() | Quantity() as value):
                yield value
            case Strong(inner) | Emphasis(inner):
                yield from values_in(inner)
