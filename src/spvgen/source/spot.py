"""The place where a parser stuck, with the lines around it; and what a rule makes of it."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from typing import Final

from spvgen.source.lines import Line, line_around, line_at
from spvgen.source.model import Lines, Span
from spvgen.source.outline import Outline
from spvgen.source.parsers import Broken
from spvgen.source.report import Mistake

_FAR: Final = 400  # lines to look back; a text that was not closed may swallow many


def on_line(line: Line, columns: Span, message: str, advice: str, instead: str) -> Mistake:
    """A mistake between two columns (from 0) of a line, mended by writing that line anew."""
    span = (line.start + columns[0], line.start + columns[1])
    return Mistake(span, message, advice, line.number, line.number, instead)


def on_value(line: Line, message: str, advice: str, new: str) -> Mistake:
    """A mistake at the first character of the value, mended by another value."""
    return on_line(line, (line.value, line.value + 1), message, advice, line.with_value(new))


def spaces(count: int) -> str:
    """So many spaces, in words."""
    return {0: "geen spaties", 1: "1 spatie"}.get(count, f"{count} spaties")


class Spot:
    """Where the parser stuck, and the lines to suspect."""

    def __init__(self, lines: Lines, broken: Broken) -> None:
        self.lines = lines
        self.broken = broken

    @cached_property
    def outline(self) -> Outline:
        """The parts and keys that this kind of document has."""
        return self.lines.outline

    @cached_property
    def suspects(self) -> tuple[Line, ...]:
        """The line of the fault, the two above it, and the line on which the parser began."""
        number = self.lines.number(min(self.broken.at, len(self.lines.text)))
        line = line_at(self.lines, number)
        found = [] if line.blank else [line]
        found += [above for above, _ in zip(self.above(line), range(3 - len(found)), strict=False)]
        if self.broken.since is not None:
            found.append(line_around(self.lines, self.broken.since))
        return tuple(dict.fromkeys(found)) or (line,)

    @cached_property
    def own(self) -> Line:
        """The line that is itself at fault: a text in want of a key, or else where the parser stuck."""
        if self.broken.since is not None:
            begun = line_around(self.lines, self.broken.since)
            if not begun.blank and not begun.key and not begun.dashes:
                return begun
        return self.suspects[0]

    def above(self, line: Line) -> Iterator[Line]:
        """Lines above this one, from below, without empty ones and comments."""
        return self._filled(range(line.number - 1, max(0, line.number - _FAR), -1))

    def below(self, line: Line) -> Iterator[Line]:
        """Lines below this one, without empty ones and comments."""
        return self._filled(range(line.number + 1, min(len(self.lines.starts), line.number + _FAR) + 1))

    def _filled(self, numbers: range) -> Iterator[Line]:
        lines = (line_at(self.lines, number) for number in numbers)
        return (line for line in lines if not line.blank)

    def next_above(self, line: Line) -> Line | None:
        """The nearest line above that is neither empty nor a comment."""
        return next(self.above(line), None)

    def next_below(self, line: Line) -> Line | None:
        """The nearest line below that is neither empty nor a comment."""
        return next(self.below(line), None)

    def uses_key(self, word: str) -> bool:
        """Whether this word is a key somewhere in the file."""
        return re.search(rf"(?<!\S){re.escape(word)}[ \t]*:\s", self.lines.text) is not None


def on_lines(
    spot: Spot, wrong: Sequence[Line], message: str, advice: str, mend: Callable[[str], str]
) -> Mistake:
    """A mistake in the place of some lines, each of which is to be mended; what is in between stays."""
    first, last = wrong[0], wrong[-1]
    numbers = {line.number for line in wrong}
    texts = ((number, spot.lines.content(number)) for number in range(first.number, last.number + 1))
    instead = "\n".join(mend(text) if number in numbers else text for number, text in texts)
    span = (first.start, first.start + max(first.indent, 1))
    return Mistake(span, message, advice, first.number, last.number, instead)


Rule = Callable[[Spot, Line], Iterator[Mistake]]
"""Looks at one suspect line and puts forward what may be wrong, best guess first."""


def siblings(spot: Spot, line: Line) -> list[Line]:
    """A line and those below it that begin in the same column, up to one that stands further to the left."""
    below = takewhile(lambda one: one.indent >= min(line.content, line.indent + 1), spot.below(line))
    return [line, *(one for one in below if one.content == line.content and not one.dashes)]


def open_columns(spot: Spot, line: Line, *, dashes: bool) -> list[tuple[int, int]]:
    """Where a dash or a key may stand here, with the number of a line where one does; nearest first."""
    columns: dict[int, int] = {}
    edge = len(line.text) + 1000
    for above in spot.above(line):
        starts = above.dashes if dashes else (above.content,) * bool(above.key)
        for column in starts:
            if column < edge:
                columns.setdefault(column, above.number)
        edge = min(edge, above.indent + 1)
        if not above.indent:
            break
    return sorted(columns.items(), key=lambda item: (abs(item[0] - line.indent), -item[0]))
