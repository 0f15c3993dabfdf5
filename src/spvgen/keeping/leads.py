"""Which block leads to the next one: a heading, the words before a list, the first of two."""

from typing import Final

from spvgen.document.blocks import (
    Block,
    Blocks,
    BulletList,
    Fields,
    Heading,
    NumberedList,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
    WritingSpace,
)
from spvgen.document.pictured import Progress, Timeline
from spvgen.document.words import plain_text
from spvgen.keeping.parts import at, ends_part
from spvgen.keeping.rows import FEW, WHOLE_COLUMN, stand_close
from spvgen.keeping.sizes import CLOSING, FEWEST, SHORT, item_lines, lines_of, stands_on_lines, words_of

_LED: Final = (BulletList, NumberedList, Fields, Timeline, Progress)
_TALL: Final = 16  # moments: a timeline of more is a quarter of a page, and is understood by itself
_FIGURES: Final = 5  # rows that tell of a goal how far it is: few enough to go along with their picture
_COLUMN: Final = range(FEW + 1, WHOLE_COLUMN + 1)  # days that go whole
_ONE_SIGHT: Final = 18  # days in a column and in its picture, that together take less than half a page
_TAIL: Final = 6  # lines of the last two items of a list, that stay with the few lines below it


def introduces(blocks: Blocks, number: int) -> bool:
    """Whether a block belongs to what comes next: a heading, a lead to a list, the words above signatures.

    All that stands between a heading and a list or a picture is a lead: without them it would hang at the
    foot of a page. So do a few words between a heading and a table, a short reaction with the words above
    the lines to add to it, the first of two paragraphs that are a whole part, and what stands before a
    single line that ends one, or a few, as a greeting and a name. When a talk was, and who were there, goes
    with what was said.
    """
    block, following, next_but_one = blocks[number], at(blocks, number + 1), at(blocks, number + 2)
    if following is None or isinstance(following, PageBreak):
        return False
    if not isinstance(block, Paragraph):
        ends = _is_tail(block, following) and ends_part(blocks, number + 1)
        return (
            isinstance(block, Heading)
            or _leads_on(block, following, ends=ends)
            or _heads_report(blocks, number)
        )
    if isinstance(following, Signatures | WritingSpace):
        return True
    words = plain_text(block.children)
    first = isinstance(at(blocks, number - 1), Heading | None)
    before_last = stands_on_lines(following) and ends_part(blocks, number + 1) and len(words) <= SHORT
    leads = (first and _is_lead(words, following)) or _is_between_lists(blocks, number)
    if leads or is_first_of_two(blocks, number) or before_last:
        return True
    if isinstance(following, Paragraph) and isinstance(next_but_one, WritingSpace):
        return len(words) <= SHORT
    return not isinstance(following, Heading) and words.rstrip().endswith(":")


def _is_lead(words: str, following: Block) -> bool:
    """Whether the first words of a part stay with the table, list or picture behind them."""
    return isinstance(following, _LED) or (isinstance(following, Table) and len(words) <= SHORT)


def is_first_of_two(blocks: Blocks, number: int) -> bool:
    """Whether a paragraph and the next are a whole part that is read as one, such as what can follow."""
    pair = blocks[number : number + 2]
    return (
        len(pair) == 2
        and all(isinstance(block, Paragraph) for block in pair)
        and isinstance(at(blocks, number - 1), Heading | None)
        and ends_part(blocks, number + 1)
        and sum(len(words_of(block)) for block in pair) <= CLOSING
    )


def _is_between_lists(blocks: Blocks, number: int) -> bool:
    """Whether a few lines stand below one list and above another, as who does what before *als … dan*."""
    around = (at(blocks, number - 1), at(blocks, number + 1))
    return lines_of(blocks[number]) <= FEWEST and all(
        isinstance(block, BulletList | NumberedList) for block in around
    )


def _leads_on(block: Block, following: Block, *, ends: bool) -> bool:
    """Whether a list goes on in its picture, unless that is tall, or fields in their list or picture.

    So it does in a few lines of text with which its part ``ends``: alone on a page nobody sees what these
    belong to. But of a long column of days, a line each, which is read as one, the picture takes none along:
    it has a title and tells them again.
    """
    match block:
        case BulletList(items) | NumberedList(items):
            apart = isinstance(following, Timeline) and _is_tall(following, items)
            return (isinstance(following, Timeline | Progress) and not apart) or ends
        case Fields(rows):
            figures = isinstance(following, Progress) and len(rows) <= _FIGURES
            return figures or isinstance(following, BulletList)
        case _:
            return False


def _is_tall(timeline: Timeline, items: tuple[Blocks, ...]) -> bool:
    """Whether a timeline is so high, by itself or with the column of days above it, that it stands alone."""
    column = len(items) in _COLUMN and stand_close([item_lines(item) for item in items])
    days = len(timeline.moments)
    return days > _TALL or (column and len(items) + days > _ONE_SIGHT)


def _is_tail(block: Block, following: Block) -> bool:
    """Whether a few lines below a list are no more than its last two items can take along."""
    if not isinstance(block, BulletList | NumberedList) or not isinstance(following, Paragraph):
        return False
    return lines_of(following) <= FEWEST and sum(map(item_lines, block.items[-2:])) <= _TAIL


def _heads_report(blocks: Blocks, number: int) -> bool:
    """Whether a few fields below the heading of a part tell of when and who, and what was said comes next."""
    match blocks[max(number - 1, 0) : number + 2]:
        case (Heading(level=above), Fields(rows), Heading(level=below)):
            return above < below and len(rows) <= FEWEST
        case _:
            return False
