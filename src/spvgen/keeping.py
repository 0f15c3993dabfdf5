"""Which blocks of a document stay together on a page: one answer for Word, PDF and a printed page."""

from collections.abc import Sequence
from itertools import accumulate, takewhile
from math import inf
from typing import Final

from spvgen.document import (
    Block,
    Blocks,
    BulletList,
    Fields,
    Heading,
    LineBreak,
    NumberedList,
    PageBreak,
    Paragraph,
    Progress,
    Signatures,
    Table,
    Timeline,
    WritingSpace,
    plain_text,
)

WHOLE_TABLE: Final = 6
"""Lines in rows: a longer table may go on at the next page, below its head, rather than leave a gap."""
SHORT_ROWS: Final = 14
"""Lines in rows, a third of a page: no gap may be larger for the sake of two rows that stay together."""
WHOLE_FIELDS: Final = 20
"""Half a page: of a goal, which is read as one, so much goes together that less than a third stays white."""
WHOLE_LIST: Final = 8
"""Lines of a list that goes whole with what follows, where its items are FEW."""
FEW: Final = 3
"""Items: a longer list goes with what follows by its last two; so few go as a whole if they are short."""

_LED: Final = (BulletList, NumberedList, Fields, Timeline, Progress)
_SHORT: Final = 400  # characters, four to five lines
_CLOSING: Final = 800  # characters: with these a signature block of four still goes on one page
_CLOSING_LINES: Final = 20  # the same, where they are short
_LINE: Final = 85  # characters of an item that stand on one line for sure
_VALUE: Final = 60  # characters of a value in a field
_ROW: Final = 5  # items
_FEWEST: Final = 3  # lines: of so few none is left alone anyhow
_COMPANY: Final = 14  # lines of a part that goes to the last page with the ending: a third of a page
_TAIL: Final = 6  # lines of the last two items of a list, that stay with the few lines below it
_CLOSING_WORD: Final = 8  # lines of it that go to the next page with a few attachments
_BEGINNING: Final = 10  # lines in rows: with the space between them and two headings a third of a page
_LAST_FIELDS: Final = 8  # lines in rows that end a document, such as how a plan was closed
_TALL: Final = 16  # moments: a timeline of more is a quarter of a page, and is understood by itself
_UNTORN: Final = 12  # lines: of what goes to the next page rather than be torn
_PAIR: Final = 10  # lines of two items together: a smaller gap is worth it
_NOT_ALONE: Final = 2  # lines of an item that has company of itself, where there are FEW
_WHOLE_FEW: Final = 5  # the same of a list of FEW items


def kept_with_next(blocks: Blocks) -> tuple[bool, ...]:
    """For each block whether it stays with the next one: headings, leads, and what closes a document."""
    tied = [_introduces(blocks, number) for number in range(len(blocks))]
    signed = [number for number, block in enumerate(blocks) if isinstance(block, Signatures)]
    for number in signed:
        closing = _closing(blocks[number + 1 :])
        for each in range(number - _before(blocks, number, tied), number + closing):
            tied[each] = True
    behind = signed[-1] + 1 if signed else 0
    if last := _last_part(blocks[behind:]):
        tied[behind + last :] = [True] * (len(blocks) - behind - last - 1) + [False]
    return tuple(tied)


def untorn(blocks: Blocks, tied: Sequence[bool]) -> tuple[bool, ...]:
    """For each block whether it goes to the next page rather than be torn in two.

    That is the short paragraph with which a part ends, or that has others before it, and a short list with
    which a document ends: their last lines would be all there is on a page. So does the first of two
    paragraphs that are a whole part. ``tied`` is what ``kept_with_next`` says.
    """
    last = _last_heading(blocks)
    closed = _are_short_words(blocks[last + 1 :])
    return tuple(
        number > 0
        and _lines(block) <= _UNTORN
        and (
            (_is_short(block) and _lines(block) > _FEWEST and _goes_alone(blocks, number))
            or (tied[number - 1] and _lines(block) > _FEWEST and _is_first_of_two(blocks, number))
            or (tied[number - 1] and closed and 0 < last < number and isinstance(block, BulletList))
        )
        for number, block in enumerate(blocks)
    )


def signing_part(blocks: Blocks) -> range:
    """The numbers of the blocks that stay with the signatures, those included; empty without signatures."""
    tied = kept_with_next(blocks)
    signed = next((number for number, block in enumerate(blocks) if isinstance(block, Signatures)), None)
    if signed is None:
        return range(0)
    before = sum(takewhile(bool, reversed(tied[:signed])))
    behind = sum(takewhile(bool, tied[signed:]))
    return range(signed - before, signed + behind + 1)


def kept_items(heights: Sequence[float]) -> tuple[bool, ...]:
    """For each item of a list, of so many lines, whether it stays with the next one.

    So neither the first item nor the last one is alone on a page, and FEW short items are not parted; unless
    they are so long that the gap would be worse. Of FEW longer ones only a single line is not alone: kept
    whole below their heading they would leave a fifth of the page before white.
    """
    last = len(heights) - 1
    if len(heights) <= FEW and sum(heights) <= _WHOLE_FEW:
        return tuple(number < last for number in range(len(heights)))
    alone = _NOT_ALONE if len(heights) <= FEW else inf
    ends = {number for number, end in ((0, 0), (last - 1, last)) if number >= 0 and heights[end] < alone}
    return tuple(
        number in ends and number < last and sum(heights[number : number + 2]) <= _PAIR
        for number in range(len(heights))
    )


def stand_close(heights: Sequence[float]) -> bool:
    """Whether the items of a list, of so many lines each, are a row of lines that need no space, as days."""
    return len(heights) >= _ROW and all(lines == 1 for lines in heights)


def first_rows(heights: Sequence[float], most: float = WHOLE_FIELDS) -> int:
    """How many rows at the start, of so many lines each, stay together; all where they are short.

    Of longer ones, up to ``most``, it is what fills a third of a page with the headings above: with less room
    they begin on the next page, and with more they do not leave it white. At least two rows go on there. Of
    still longer ones it is two, unless these are so high that the gap would be worse than a row by itself.
    """
    if sum(heights) <= min(most, SHORT_ROWS):
        return len(heights)
    if sum(heights) > most:
        return 2 if sum(heights[:2]) <= SHORT_ROWS else 1
    rows = enumerate(accumulate(heights), start=1)
    first = next(number for number, lines in rows if lines >= _BEGINNING)
    return first if first < len(heights) - 1 else len(heights)


def item_lines(item: Blocks) -> float:
    """About how many lines an item of a list takes, with the lists in it; endless where there is other."""
    return sum(map(_lines, item))


def _lines(block: Block) -> float:
    match block:
        case Paragraph(children):
            breaks = sum(isinstance(child, LineBreak) for child in children)
            return breaks + 1 + len(plain_text(children)) // _LINE
        case BulletList(items) | NumberedList(items):
            return sum(map(item_lines, items))
        case _:
            return inf


def _introduces(blocks: Blocks, number: int) -> bool:
    """Whether a block belongs to what comes next: a heading, a lead to a list, the words above signatures.

    All that stands between a heading and a list or a picture is a lead: without them it would hang at the
    foot of a page. So do a few words between a heading and a table, a short reaction with the words above
    the lines to add to it, the first of two paragraphs that are a whole part, and what stands before a single
    line that ends one. When a talk was, and who were there, goes with what was said.
    """
    block, following, next_but_one = blocks[number], _at(blocks, number + 1), _at(blocks, number + 2)
    if following is None or isinstance(following, PageBreak):
        return False
    if not isinstance(block, Paragraph):
        ends = _is_tail(block, following) and _ends_part(blocks, number + 1)
        return (
            isinstance(block, Heading)
            or _leads_on(block, following, ends=ends)
            or _heads_report(blocks, number)
        )
    if isinstance(following, Signatures | WritingSpace):
        return True
    words = plain_text(block.children)
    first = isinstance(_at(blocks, number - 1), Heading | None)
    before_last = _is_single_line(following) and _ends_part(blocks, number + 1) and len(words) <= _SHORT
    if (first and _is_lead(words, following)) or _is_first_of_two(blocks, number) or before_last:
        return True
    if isinstance(following, Paragraph) and isinstance(next_but_one, WritingSpace):
        return len(words) <= _SHORT
    return not isinstance(following, Heading) and words.rstrip().endswith(":")


def _is_lead(words: str, following: Block) -> bool:
    """Whether the first words of a part stay with the table, list or picture behind them."""
    return isinstance(following, _LED) or (isinstance(following, Table) and len(words) <= _SHORT)


def _is_first_of_two(blocks: Blocks, number: int) -> bool:
    """Whether a paragraph and the next are a whole part that is read as one, such as what can follow."""
    pair = blocks[number : number + 2]
    return (
        len(pair) == 2
        and all(isinstance(block, Paragraph) for block in pair)
        and isinstance(_at(blocks, number - 1), Heading | None)
        and _ends_part(blocks, number + 1)
        and sum(len(_words(block)) for block in pair) <= _CLOSING
    )


def _leads_on(block: Block, following: Block, *, ends: bool) -> bool:
    """Whether a list goes on in its picture, unless that is tall, or fields in their list.

    So it does in a few lines of text with which its part ``ends``: alone on a page nobody sees what these
    belong to.
    """
    match block:
        case BulletList() | NumberedList():
            tall = isinstance(following, Timeline) and len(following.moments) > _TALL
            return (isinstance(following, Timeline | Progress) and not tall) or ends
        case Fields():
            return isinstance(following, BulletList)
        case _:
            return False


def _is_tail(block: Block, following: Block) -> bool:
    """Whether a few lines below a list are no more than its last two items can take along."""
    if not isinstance(block, BulletList | NumberedList) or not isinstance(following, Paragraph):
        return False
    return _lines(following) <= _FEWEST and sum(map(item_lines, block.items[-2:])) <= _TAIL


def _heads_report(blocks: Blocks, number: int) -> bool:
    """Whether a few fields below the heading of a part tell of when and who, and what was said comes next."""
    match blocks[max(number - 1, 0) : number + 2]:
        case (Heading(level=2), Fields(rows), Heading(level=3)):
            return len(rows) <= _FEWEST
        case _:
            return False


def _before(blocks: Blocks, number: int, tied: Sequence[bool]) -> int:
    """How many blocks before the signatures go with them, where nothing stands behind: a last short part.

    Without it a page would hold nothing but signatures, and nobody could see what they are for. Who writes a
    reaction signs on the same page. So does the part before that, if it is short: a page with no more than
    how a letter ends looks like one too many.
    """
    first = number - sum(takewhile(bool, reversed(tied[:number])))
    if _at(blocks, number + 1) is not None:
        return 0
    reaction = (isinstance(block, Paragraph | WritingSpace) for block in reversed(blocks[:first]))
    part = blocks[first - sum(takewhile(bool, reaction)) : first]
    short = bool(part) and sum(len(_words(block)) for block in part) <= _SHORT
    begin = first - len(part) - 1
    if not (short and isinstance(_at(blocks, begin), Heading)):
        return 0
    return number - begin + _company_of_ending(blocks[:begin])


def _company_of_ending(before: Blocks) -> int:
    """How many blocks are the last part of these, where it is short: words, points and lines to write on."""
    told = (isinstance(block, Paragraph | BulletList | WritingSpace) for block in reversed(before))
    part = before[len(before) - sum(takewhile(bool, told)) :]
    words = tuple(block for block in part if not isinstance(block, WritingSpace))
    lines = item_lines(words) + sum(block.lines for block in part if isinstance(block, WritingSpace))
    short = bool(words) and sum(len(_words(block)) for block in words) <= _CLOSING and lines <= _COMPANY
    title = len(before) - len(part) - 1
    return len(part) + 1 if short and title > 0 and isinstance(before[title], Heading) else 0


def _closing(behind: Blocks) -> int:
    """How many blocks behind the signatures go with them: a last short part, which else gets its own page.

    Where more follows, nothing does: parts together have company, and the signatures fit on a fuller page.
    """
    if not behind or not isinstance(behind[0], Heading):
        return 0
    return len(behind) if _are_short_words(behind[1:]) else 0


def _last_part(blocks: Blocks) -> int:
    """The number of the block from which on an ending stays together; 0 where nothing does.

    A short last part is not torn; a very short one goes with what precedes it, so that it gets no page to
    itself. But no text goes with it: that would take its own heading along, and leave a page half empty. Only
    a last paragraph, or a few last fields, take a few lines with their heading; and a few attachments a short
    closing word. Of a longer part the last paragraph has company.
    """
    last = _last_heading(blocks)
    part = blocks[last + 1 :]
    fields = _are_few_fields(part)
    if not last or not part or not (fields or isinstance(part[-1], Paragraph | BulletList)):
        return 0
    if fields or _are_short_words(part):
        said = sum(len(_words(block)) for block in part)
        few = len(part) == 1 and _is_few_lines(blocks, last - 1, _most_before(part[0]))
        text = isinstance(blocks[last - 1], Paragraph) and not few
        alone = said > _SHORT or text or isinstance(blocks[last - 1], Heading | PageBreak)
        return last if alone else last - 1
    has_company = len(part) > 1 and not isinstance(part[-2], PageBreak)
    return len(blocks) - 2 if has_company and _is_short(part[-1]) else 0


def _are_few_fields(part: Blocks) -> bool:
    """Whether a part without its heading is a few short fields."""
    match part:
        case (Fields(rows),):
            lines = (1 + len(plain_text(value)) // _VALUE for _, value in rows)
            return sum(lines) <= _LAST_FIELDS
        case _:
            return False


def _most_before(ending: Block) -> float:
    """How many lines of text at most the block that is a whole last part takes along to its page."""
    if isinstance(ending, BulletList):
        return _CLOSING_WORD if _lines(ending) <= _FEWEST else 0
    return _FEWEST


def _is_few_lines(blocks: Blocks, number: int, most: float) -> bool:
    """Whether a block is all that stands below its heading, and takes no more lines than that."""
    return isinstance(_at(blocks, number - 1), Heading) and _lines(blocks[number]) <= most


def _last_heading(blocks: Blocks) -> int:
    """Its number; 0 where there is none."""
    return max((number for number, block in enumerate(blocks) if isinstance(block, Heading)), default=0)


def _are_short_words(part: Blocks) -> bool:
    """Whether a part without its heading is text and points, and no more than goes on one page with ease."""
    words = all(isinstance(block, Paragraph | BulletList) for block in part)
    said = sum(len(_words(block)) for block in part)
    return words and said <= _CLOSING and item_lines(part) <= _CLOSING_LINES


def _is_short(block: Block) -> bool:
    return isinstance(block, Paragraph) and len(_words(block)) <= _SHORT


def _goes_alone(blocks: Blocks, number: int) -> bool:
    """Whether a paragraph takes no more than a heading along when it goes to the next page."""
    return _ends_part(blocks, number) or isinstance(blocks[number - 1], Paragraph)


def _is_single_line(block: Block) -> bool:
    return isinstance(block, Paragraph) and _lines(block) == 1


def _ends_part(blocks: Blocks, number: int) -> bool:
    return isinstance(_at(blocks, number + 1), Heading | None)


def _words(block: Block) -> str:
    match block:
        case Heading(children=children) | Paragraph(children):
            return plain_text(children)
        case BulletList(items):
            return "".join(_words(each) for item in items for each in item)
        case _:
            return ""


def _at(blocks: Blocks, number: int) -> Block | None:
    return blocks[number] if 0 <= number < len(blocks) else None
