"""What goes together at the end of a document: around the signatures, or in the last part."""

from collections.abc import Sequence
from itertools import takewhile
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
from spvgen.document.words import plain_text
from spvgen.keeping.parts import at, last_heading
from spvgen.keeping.sizes import (
    FEWEST,
    SHORT,
    are_short_words,
    is_short,
    item_lines,
    lines_of,
    words_of,
)

_CLOSING_WORD: Final = 8  # lines of it that go to the next page with a few attachments, or before a break
_LAST_FIELDS: Final = 8  # lines in rows that end a document, such as how a plan was closed
_LAST_ROWS: Final = 8  # lines of a table that ends a document, such as when a list is gone through
_LAST_ITEMS: Final = 10  # lines of the last two points before that table
_VALUE: Final = 60  # characters of a value in a field, or of a cell
_SHEET: Final = 1200  # characters of a page with signatures and lines to write on
_ROOM: Final = 18  # lines of that page for those
_RULED: Final = 1.2  # lines, of one to write on
_SIGNATORY: Final = 3.2


def before_signing(blocks: Blocks, number: int, tied: Sequence[bool]) -> int:
    """How many blocks before the signatures go with them: a last short part, such as when the next talk is.

    So does a reaction with its lines to write on: whoever signs has it on the same sheet. But not where
    together they might not go on one page.
    """
    first = number - sum(takewhile(bool, reversed(tied[:number])))
    ruled = first - isinstance(at(blocks, first - 1), WritingSpace)
    said = (isinstance(block, Paragraph) for block in reversed(blocks[:ruled]))
    begin = ruled - sum(takewhile(bool, said)) - 1
    part = blocks[begin + 1 : ruled]
    short = bool(part) and sum(len(words_of(block)) for block in part) <= SHORT
    if not short or not isinstance(at(blocks, begin), Heading):
        return 0
    return number - begin if ruled == first or _goes_on_a_sheet(blocks, begin, number) else 0


def _goes_on_a_sheet(blocks: Blocks, begin: int, number: int) -> bool:
    """Whether what begins there, with the signatures and what goes behind them, is no more than a page."""
    sheet = blocks[begin : number + 1 + behind_signing(blocks[number + 1 :])]
    ruled = sum(block.lines for block in sheet if isinstance(block, WritingSpace))
    signed = sum(len(block.signatories) for block in sheet if isinstance(block, Signatures))
    words = sum(len(words_of(block)) for block in sheet)
    return words <= _SHEET and ruled * _RULED + signed * _SIGNATORY <= _ROOM


def behind_signing(behind: Blocks) -> int:
    """How many blocks behind the signatures go with them: a last short part, which else gets its own page.

    Where more follows on that page, nothing does: parts together have company, and the signatures fit on a
    fuller page.
    """
    page = tuple(takewhile(lambda block: not isinstance(block, PageBreak), behind))
    if not page or not isinstance(page[0], Heading):
        return 0
    return len(page) if are_short_words(page[1:]) else 0


def last_part(blocks: Blocks, *, ends: bool = True) -> int:
    """The number of the block from which on an ending stays together; 0 where nothing does.

    A short last part is not torn; a very short one goes with what precedes it, so that it gets no page to
    itself. But no text goes with it: that would take its own heading along, and leave a page half empty. Only
    a few lines go, with their heading; and with a few attachments a short closing word. Of a longer part the
    last paragraph has company. What ``ends`` not the document but a page within it, takes more lines along:
    the last page may be white, one between full ones looks like a mistake. A small table with which the
    document ends takes along the points before it: a page with that alone says too little.
    """
    last = last_heading(blocks)
    part = blocks[last + 1 :]
    fields = _are_few_fields(part)
    told = part[1:] if part and _are_few_fields(part[:1]) else part  # how a plan was closed, and why
    if not last or not part or not (fields or isinstance(part[-1], Paragraph | BulletList)):
        return 0
    if fields or are_short_words(told):
        said = sum(len(words_of(block)) for block in part)
        before = (
            last - 1 - sum(takewhile(bool, (isinstance(each, Heading) for each in blocks[last - 1 : 0 : -1])))
        )
        few = _few_lines(blocks, before, _most_before(part[0]) if ends else _CLOSING_WORD)
        text = isinstance(blocks[before], Paragraph) and not few
        alone = said > SHORT or text or isinstance(blocks[before], Heading | PageBreak)
        return last if alone else before - max(few - 1, 0)
    if ends and _is_small_table(part) and _may_go_along(blocks[last - 1]):
        return last - 1
    has_company = len(part) > 1 and not isinstance(part[-2], PageBreak)
    return len(blocks) - 2 if has_company and is_short(part[-1]) else 0


def _are_few_fields(part: Blocks) -> bool:
    """Whether a part without its heading is a few short fields."""
    match part:
        case (Fields(rows),):
            lines = (1 + len(plain_text(value)) // _VALUE for _, value in rows)
            return sum(lines) <= _LAST_FIELDS
        case _:
            return False


def _is_small_table(part: Blocks) -> bool:
    """Whether a part without its heading is a table of a few short rows with a few closing words."""
    match part:
        case (Table(rows=rows), Paragraph() as closing):
            lines = (1 + max(len(plain_text(cell)) for cell in row) // _VALUE for row in rows)
            return sum(lines) <= _LAST_ROWS and lines_of(closing) <= FEWEST
        case _:
            return False


def _may_go_along(before: Block) -> bool:
    """Whether a block is a list of which the end leaves no large gap where it was."""
    match before:
        case BulletList(items) | NumberedList(items):
            return sum(map(item_lines, items[-2:])) <= _LAST_ITEMS
        case _:
            return False


def _most_before(ending: Block) -> float:
    """How many lines of text at most a last part takes along to its page, by the block it begins with."""
    if isinstance(ending, BulletList):
        return _CLOSING_WORD if lines_of(ending) <= FEWEST else 0
    return FEWEST


def _few_lines(blocks: Blocks, number: int, most: float) -> int:
    """How many paragraphs up to this one are all that is below their heading, in no more lines; or 0."""
    said = tuple(takewhile(lambda block: isinstance(block, Paragraph), reversed(blocks[: number + 1])))
    below = isinstance(at(blocks, number - len(said)), Heading)
    return len(said) if below and sum(map(lines_of, said)) <= most else 0
