"""Which items of a list, and which rows of a table, stay together: of their heights alone."""

from collections.abc import Sequence
from itertools import accumulate
from math import inf
from typing import Final

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
_ROW: Final = 5  # items
_BEGINNING: Final = 10  # lines in rows: with the space between them and two headings a third of a page
_PAIR: Final = 10  # lines of two items together: a smaller gap is worth it
_NOT_ALONE: Final = 2  # lines of an item that has company of itself, where there are FEW
_WHOLE_FEW: Final = 5  # the same of a list of FEW items


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


def kept_rows(heights: Sequence[float], most: float) -> list[bool]:
    """For each row, of so many lines, whether it stays with the next one: the first ones, and the last two.

    Not the last two where they are so high that the gap would be worse than a row by itself.
    """
    first, last = first_rows(heights, most), len(heights) - 1
    ends = sum(heights[-2:]) <= SHORT_ROWS
    return [
        number < last and (number < first - 1 or (ends and number == last - 1)) for number in range(last + 1)
    ]


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
