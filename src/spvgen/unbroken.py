"""What belongs together stays on one line: a figure and its unit, a short part of a cell, a surname."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from spvgen.document.blocks import Block, Blocks, Fields, Heading, Table
from spvgen.document.words import Emphasis, Field, Inline, Inlines, LineBreak, Strong, plain_text
from spvgen.quantities import Quantity
from spvgen.typography import NO_BREAK, tied_norm, tied_parts, tied_surnames, tied_unit
from spvgen.widths import em_wide

_TITLE: Final = 17  # em of a title that stands on one line, in our own letters
_BEHIND_DASH: Final = 15  # em, also on one line in the larger letters of an own Word file


def with_whole_parts(block: Block) -> Block:
    """A table, fields or a heading with other spaces; any other block as it is."""
    match block:
        case Heading(children=words):
            return replace(block, children=_whole(words, tied_surnames))
        case Table(rows=rows):
            return replace(block, rows=tuple(tuple(map(_whole_cell, row)) for row in rows))
        case Fields(rows):
            return replace(block, rows=tuple((label, _whole(value)) for label, value in rows))
        case _:
            return block


def with_whole_title(blocks: Blocks) -> Blocks:
    """The same blocks, of which a title for two lines is parted at its dash, before the name."""
    match blocks:
        case (Heading(level=1, children=words) as title, *rest):
            return (replace(title, children=_whole(words, _tied_title)), *rest)
        case _:
            return blocks


def _tied_title(text: str) -> str:
    """The words behind the dash are not parted, unless they might not go on a line in large letters."""
    what, dash, whose = text.partition(" – ")
    if em_wide(text) <= _TITLE or em_wide(whose) > _BEHIND_DASH:
        return text
    return what + dash + whose.replace(" ", NO_BREAK)


def _whole_cell(cell: Inlines) -> Inlines:
    """A norm with its span (*minimaal 18 punten over de looptijd*) is on two lines where one is too short."""
    is_norm = len(cell) > 1 and isinstance(cell[0], Field) and isinstance(cell[0].value, Quantity)
    return _whole(cell, tied_norm if is_norm else tied_parts)


def _whole(cell: Inlines, tied: Callable[[str], str] = tied_parts) -> Inlines:
    """A part may begin in one node and end in another, so the words are looked at together."""
    spaced = tied(_flat(cell))
    return cell if spaced == plain_text(cell) else _respaced(cell, iter(spaced))


def _flat(children: Inlines) -> str:
    return "".join(map(_flat_one, children))


def _flat_one(child: Inline) -> str:
    match child:
        case LineBreak():
            return "\n"
        case Strong(children) | Emphasis(children):
            return _flat(children)
        case Field(_, text, Quantity()):
            return tied_unit(text)
        case _:
            return child.text


def _respaced(children: Inlines, text: Iterator[str]) -> Inlines:
    """The same nodes with their words taken from a text that is as long."""
    return tuple(_respaced_one(child, text) for child in children)


def _respaced_one(child: Inline, text: Iterator[str]) -> Inline:
    match child:
        case LineBreak():
            next(text)
            return child
        case Strong(children) | Emphasis(children):
            return replace(child, children=_respaced(children, text))
        case _:
            return replace(child, text="".join(next(text) for _ in child.text))
