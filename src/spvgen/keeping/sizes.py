"""How much a block is, in lines and in characters, before anything is laid out."""

from collections.abc import Sequence
from math import ceil, inf
from typing import Final

from spvgen.document.blocks import Block, Blocks, BulletList, Heading, NumberedList, Paragraph
from spvgen.document.words import LineBreak, plain_text
from spvgen.keeping.rows import stand_close
from spvgen.widths import em_wide

SHORT: Final = 400  # characters, four to five lines
CLOSING: Final = 800  # characters: with these a signature block of four still goes on one page
_CLOSING_LINES: Final = 20  # the same, where they are short
_LINE: Final = 85  # characters of an item that stand on one line for sure
_WIDE: Final = 41.0  # em, of a line of an item
FEWEST: Final = 3  # lines: of so few none is left alone anyhow


def item_lines(item: Blocks) -> float:
    """About how many lines an item of a list takes, with the lists in it; endless where there is other."""
    return sum(map(lines_of, item))


def lines_of(block: Block) -> float:
    """About how many lines a block takes; endless where it is no text."""
    match block:
        case Paragraph(children):
            breaks = list(map(type, children)).count(LineBreak)
            return breaks + 1 + len(plain_text(children)) // _LINE
        case BulletList(items) | NumberedList(items):
            return sum(map(item_lines, items))
        case _:
            return inf


def stand_in_a_row(items: Sequence[Blocks]) -> bool:
    """Whether the items of a list need no space between them, by how wide their words are."""
    return stand_close(list(map(_likely_lines, items)))


def _likely_lines(item: Blocks) -> float:
    """How many lines an item most likely takes; more than one where it is no paragraph alone."""
    match item:
        case (Paragraph(children),):
            breaks = list(map(type, children)).count(LineBreak)
            return breaks + max(1, ceil(em_wide(plain_text(children)) / _WIDE))
        case _:
            return item_lines(item)


def words_of(block: Block) -> str:
    """The words of a heading, a paragraph or points; nothing of another block."""
    match block:
        case Heading(children=children) | Paragraph(children):
            return plain_text(children)
        case BulletList(items):
            return "".join(words_of(each) for item in items for each in item)
        case _:
            return ""


def is_short(block: Block) -> bool:
    """Whether a block is a paragraph that is best not torn."""
    return isinstance(block, Paragraph) and len(words_of(block)) <= SHORT


def stands_on_lines(block: Block) -> bool:
    """Whether a block is a paragraph of one line, or of a few that end where the writer ended them."""
    if not isinstance(block, Paragraph):
        return False
    ended = sum(isinstance(child, LineBreak) for child in block.children)
    return lines_of(block) == ended + 1 <= FEWEST


def are_short_words(part: Blocks) -> bool:
    """Whether a part without its heading is text and points, and no more than goes on one page with ease."""
    words = all(isinstance(block, Paragraph | BulletList) for block in part)
    said = sum(len(words_of(block)) for block in part)
    return words and said <= CLOSING and item_lines(part) <= _CLOSING_LINES
