"""A line that shows how far long work is; only for somebody who watches."""

import sys
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from spvgen.cli.streams import is_terminal

T = TypeVar("T")

_LONG: Final = 20
_BAR: Final = 30
_ERASE: Final = "\r" + " " * (_BAR + 40) + "\r"


def progress(items: Sequence[T], what: str) -> Iterator[T]:
    """Hand the items on, with a bar on standard error when there are many and it is a terminal."""
    if len(items) <= _LONG or not is_terminal(sys.stderr):
        yield from items
        return
    try:
        for number, item in enumerate(items):
            _draw(number, len(items), what)
            yield item
    finally:
        sys.stderr.write(_ERASE)
        sys.stderr.flush()


def _draw(number: int, total: int, what: str) -> None:
    full = _BAR * number // total
    sys.stderr.write(f"\r[{'#' * full}{'.' * (_BAR - full)}] {number} van {total} {what}")
    sys.stderr.flush()
