"""How wide the columns of a table are: one answer for all writers; and which fields share a row."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import dropwhile, pairwise
from math import inf
from typing import Final, NamedTuple

from spvgen.document.blocks import Blocks, Fields, Heading, Table
from spvgen.document.words import Field, Inlines, LineBreak, plain_text
from spvgen.typography import tied
from spvgen.unbroken import with_whole_parts
from spvgen.widths import em_wide

_SHORT: Final = 18  # characters: a date, an amount; best on one line

SIGNING_TITLES: Final = ("Naam", "Plaats en datum", "Handtekening")
SIGNING_SHARES: Final = (0.36, 0.24, 0.40)
"""How the width goes to those columns; ``style.css`` has them too. Choices fit on one line, and a date."""
SIGNING_HEIGHT: Final = 45
"""Points, of the row of somebody who signs, at least; in ``style.css`` too, and the reason for
``keeping.sizes.CLOSING``."""
_CHOICES: Final = 30  # characters, of choices that fit beside each other below a name

_BESIDE_LABEL: Final = 1.1  # em, free behind a label, and behind a value in the middle of a row
_FEWEST_PAIRS: Final = 2
_MOST_ALONE: Final = 1  # of the rows among the pairs: with more the eye jumps to and fro
_WIDEST_LABEL: Final = 11.9  # em; of longer labels some lines are broken

Pair = tuple[tuple[Inlines, Inlines], ...]
"""A label and its value, or two of them beside each other."""


class Pairs(NamedTuple):
    """The fields of a head in rows, and in em how wide the four columns of labels and values are."""

    rows: tuple[Pair, ...]
    widths: tuple[float, float, float, float]


def in_pairs(block: Fields, width: float) -> Pairs | None:
    """The fields of a head, two short ones beside each other on a page of so many em.

    None where it is no head, where few are so short, or where long ones stand between: one below the other
    reads better then.
    """
    label = max((em_wide(plain_text(label)) for label, _ in block.rows), default=0) + _BESIDE_LABEL
    rows = _in_rows(block.rows, width - 2 * label - _BESIDE_LABEL) if block.head else ()
    pairs = [row for row in rows if len(row) == 2]
    alone = [len(row) for row in _between(_between(rows))].count(1)
    if len(pairs) < _FEWEST_PAIRS or alone > _MOST_ALONE:
        return None
    return Pairs(rows, _pair_widths(pairs, label, width))


def _between(rows: Sequence[Pair]) -> list[Pair]:
    """The rows without the last ones that are one field, from the end to the start."""
    return list(dropwhile(lambda row: len(row) == 1, reversed(rows)))


def _in_rows(fields: Pair, room: float) -> tuple[Pair, ...]:
    """The fields two by two, the first ones one below the other where else start and end would be parted.

    A long value above them may leave too little room beside the first day.
    """
    alone = [
        (*((one,) for one in fields[:number]), *_two_by_two(fields[number:], room))
        for number in range(len(fields))
    ]
    return min(alone, key=_parted_days, default=())


def _parted_days(rows: Sequence[Pair]) -> int:
    """How many days stand alone in a row above one that begins with a day."""
    return sum(len(row) == 1 and _is_day(row[0][1]) and _is_day(below[0][1]) for row, below in pairwise(rows))


def _two_by_two(fields: Pair, room: float) -> tuple[Pair, ...]:
    """Each field in a row with the next one, if the values left and right stay on one line there.

    The first day of some begins a row: start and end stand beside each other.
    """
    rows: list[Pair] = []
    widest = (0.0, 0.0)
    days = [_is_day(value) for _, value in fields]
    for one, begins in zip(fields, _firsts(days), strict=True):
        beside = (*rows[-1], one) if rows and not begins else ()
        wide = tuple(map(max, widest, (_in_one_line(value) for _, value in beside)))
        if len(beside) == 2 and sum(wide) <= room:
            rows[-1], widest = beside, (wide[0], wide[1])
        else:
            rows.append((one,))
    return tuple(rows)


def _firsts(days: Sequence[bool]) -> list[bool]:
    """For each field whether it is the first day of two or more."""
    around = zip((False, *days), days, (*days[1:], False), strict=False)
    return [day and following and not before for before, day, following in around]


def _is_day(value: Inlines) -> bool:
    match value:
        case (Field(value=date()),):
            return True
        case _:
            return False


def _in_one_line(value: Inlines) -> float:
    """How wide the words are on one line, in em; endless where they are on more."""
    return inf if any(isinstance(child, LineBreak) for child in value) else em_wide(plain_text(value))


def _pair_widths(pairs: Sequence[Pair], label: float, width: float) -> tuple[float, float, float, float]:
    """What labels and values need on one line, with what is spare for the values."""
    right_label = _BESIDE_LABEL + max(em_wide(plain_text(pair[1][0])) for pair in pairs)
    left, right = (max(_in_one_line(pair[side][1]) for pair in pairs) for side in (0, 1))
    left += (width - label - left - right_label - right) / 2
    return label, left, right_label, width - label - left - right_label


def stand_beside(options: Sequence[Inlines]) -> bool:
    """Whether what a signatory can tick fits on one line, in our own letters."""
    return sum(len(plain_text(option)) for option in options) <= _CHOICES


def aligned(blocks: Blocks) -> Blocks:
    """The same blocks, as tables and fields are set.

    The values of all fields stand under one another. What belongs together in a cell stays on one line.
    """
    return _with_labels(_with_head(tuple(map(with_whole_parts, blocks))))


def _with_head(blocks: Blocks) -> Blocks:
    """The same blocks, where fields below the title know that they are the head."""
    match blocks:
        case (Heading(level=1) as title, Fields() as head, *rest):
            return (title, replace(head, head=True), *rest)
        case _:
            return blocks


def label_width(block: Fields) -> float:
    """How wide the column of labels is, in em."""
    return block.label or _WIDEST_LABEL


def _with_labels(blocks: Blocks) -> Blocks:
    """The same blocks, where fields know how wide the labels of all are."""
    labels = [
        em_wide(plain_text(label)) for each in blocks if isinstance(each, Fields) for label, _ in each.rows
    ]
    wide = min(max(labels, default=0) + _BESIDE_LABEL, _WIDEST_LABEL)
    return tuple(replace(block, label=wide) if isinstance(block, Fields) else block for block in blocks)


def words_by_column(block: Table) -> tuple[tuple[str, ...], ...]:
    """What decides how wide each column is: its title and its cells."""
    columns = zip(block.header, *(block.apart(row)[0] for row in block.rows), strict=True)
    return tuple(tuple(map(plain_text, column)) for column in columns)


def column_widths(  # noqa: PLR0913 - each parameter is a choice of the writer
    columns: Sequence[Sequence[str]],
    available: float,
    *,
    measure: Callable[[str], float],
    room: float,
    word: float,
    named: bool = False,
) -> list[float]:
    """Widths that fill what is ``available``, in the unit of ``measure``, which tells how wide a text is.

    ``room`` is what stays free in a cell, and a word wider than ``word`` may be broken. A column is at least
    as wide as its longest word or short entry. What is left goes to the columns with more to say, none wider
    than it can use; and the rest to the one with most to say: figures and answers stay narrow. Or to the
    first column, where that has ``named`` what the others tell of.
    """
    floors = [room + max(_unbroken(text, measure, word) for text in column) for column in columns]
    if sum(floors) >= available:
        return _squeezed(floors, available)
    whole = [room + max(map(measure, column)) for column in columns]
    said = [sum(map(measure, column)) for column in columns]
    wide = _shared(floors, whole, said, available - sum(floors))
    most = 0 if named else said.index(max(said))
    wide[most] += available - sum(wide)
    return wide


def _unbroken(text: str, measure: Callable[[str], float], word: float) -> float:
    """How much of a text must stand on one line."""
    if len(text) <= _SHORT:
        return measure(text)
    return min(max(map(measure, tied(text).split(" "))), word)


def _shared(
    floors: Sequence[float], whole: Sequence[float], said: Sequence[float], spare: float
) -> list[float]:
    """The floors with what is spare shared by how much is said, until a column has all that it can use."""
    wide = list(floors)
    for _ in wide:  # each time round at least one column is done, or all is shared
        open_ones = [number for number, most in enumerate(whole) if wide[number] < most]
        total = sum(said[number] for number in open_ones)
        left = spare - sum(wide) + sum(floors)
        if not total or left <= 0:
            break
        for number in open_ones:
            wide[number] = min(whole[number], wide[number] + left * said[number] / total)
    return wide


def _squeezed(wide: Sequence[float], available: float) -> list[float]:
    """Too much for the table: the wide columns give way to the narrow."""
    fair = available / len(wide)
    narrow = sum(each for each in wide if each <= fair)
    share = (available - narrow) / (sum(wide) - narrow) if sum(wide) > narrow else 1
    return [each if each <= fair else each * share for each in wide]
