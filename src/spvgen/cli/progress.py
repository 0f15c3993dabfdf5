"""A line that shows how far long work is; only for somebody who watches."""

import sys
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from spvgen.cli.streams import clear_line, draw_line, is_terminal, width

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
            words = f"{number} van {len(items)} {what}"
            bar = f"{_bar(number, len(items))} {words}"
            draw_line(bar if len(bar) < width(sys.stderr) else words)
            yield item
    finally:
        clear_line()


def _bar(number: int, total: int) -> str:
    full = _BAR * number // total
    return f"[{'#' * full}{'.' * (_BAR - full)}]"
