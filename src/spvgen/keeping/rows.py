"""Which items of a list, and which rows of a table, stay together: of their heights alone."""

from collections.abc import Sequence
from math import inf
from typing import Final

WHOLE_TABLE: Final = 10
"""Lines in rows: a longer table may go on at the next page, below its head, rather than leave a gap."""
WHOLE_COLUMN: Final = 12
"""Items of a line each, as days: the eye takes so many in at once, and more may be parted."""
TABLE_ROWS: Final = 2
"""Rows with which a longer table begins on a page."""
FIELD_ROWS: Final = 3
"""The same of a goal: what is expected, how it is now, and what of that is counted."""
SHORT_ROWS: Final = 14
"""Lines in rows, a third of a page: no gap may be larger for the sake of two rows that stay together."""
WHOLE_FIELDS: Final = 18
"""Lines in rows of a goal: only a longer one goes on at the next page, without its name."""
WHOLE_LIST: Final = 8
"""Lines of a list that goes whole with what follows, where its items are FEW."""
FEW: Final = 3
"""Items: a longer list goes with what follows by its last two; so few go as a whole if they are short."""
_HALF_A_PAGE: Final = 20  # lines in rows
_PAIR: Final = 10  # lines of two items together: a smaller gap is worth it
_NOT_ALONE: Final = 2  # lines of an item that has company of itself, where there are FEW
_WHOLE_FEW: Final = 5  # the same of a list of FEW items


def kept_items(heights: Sequence[float]) -> tuple[bool, ...]:
    """For each item of a list, of so many lines, whether it stays with the next one.

    So neither the first item nor the last one is alone on a page, and FEW short items are not parted, nor is
    a column of lines; unless they are so long that the gap would be worse. Of FEW longer ones only a single
    line is not alone: kept whole below their heading they would leave a fifth of the page before white.
    """
    last = len(heights) - 1
    column = stand_close(heights) and len(heights) <= WHOLE_COLUMN
    if column or (len(heights) <= FEW and sum(heights) <= _WHOLE_FEW):
        return tuple(number < last for number in range(len(heights)))
    alone = _NOT_ALONE if len(heights) <= FEW else inf
    ends = {number for number, end in ((0, 0), (last - 1, last)) if number >= 0 and heights[end] < alone}
    return tuple(
        number in ends and number < last and sum(heights[number : number + 2]) <= _PAIR
        for number in range(len(heights))
    )


def stand_close(heights: Sequence[float]) -> bool:
    """Whether the items of a list, of so many lines each, are a row of lines that need no space, as days.

    Of three or more one may go on at a second line, as a day with a remark does.
    """
    return len(heights) > 1 and sum(heights) <= len(heights) + (len(heights) > 2)


def kept_rows(heights: Sequence[float], most: float, begin: int = TABLE_ROWS) -> list[bool]:
    """For each row, of so many lines, whether it stays with the next one: the first ones, and the last two.

    Not the last two where they are so high that the gap would be worse than a row by itself.
    """
    first, last = first_rows(heights, most, begin), len(heights) - 1
    ends = sum(heights[-2:]) <= SHORT_ROWS
    return [
        number < last and (number < first - 1 or (ends and number == last - 1)) for number in range(last + 1)
    ]


def first_rows(heights: Sequence[float], most: float = WHOLE_FIELDS, begin: int = FIELD_ROWS) -> int:
    """How many rows at the start, of so many lines each, stay together; all where these are ``most``.

    Of more lines so many rows ``begin``; fewer where these are so high that the gap would be worse. At least
    two rows go on at the next page, unless all would leave half of one white.
    """
    if sum(heights) <= most:
        return len(heights)
    while begin > 1 and sum(heights[:begin]) > SHORT_ROWS:
        begin -= 1
    return len(heights) if begin >= len(heights) - 1 and sum(heights) <= _HALF_A_PAGE else begin
