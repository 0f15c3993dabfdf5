"""A line that shows how far long work is; only for somebody who watches."""

import sys
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from spvgen.cli.streams import clear_line, draw_line, is_terminal

T = TypeVar("T")

_LONG: Final = 20
_BAR: Final = 30


def is_long(items: Sequence[object]) -> bool:
    """Whether there is so much to do that nobody wants to read about each piece of it."""
    return len(items) > _LONG


def progress(items: Sequence[T], what: str) -> Iterator[T]:
    """Hand the items on, with a bar on standard error when there are many and it is a terminal."""
    if not is_long(items) or not is_terminal(sys.stderr):
        yield from items
        return
    try:
        for number, item in enumerate(items):
            draw_line(_bar(number, len(items), what))
            yield item
    finally:
        clear_line()


def _bar(number: int, total: int, what: str) -> str:
    full = _BAR * number // total
    return f"[{'#' * full}{'.' * (_BAR - full)}] {number} van {total} {what}"
