"""The place where a parser stuck, with the lines around it; and what a rule makes of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from spvgen.source.lines import Line, line_at
from spvgen.source.model import Lines
from spvgen.source.parsers import Broken

_FAR: Final = 400  # lines to look back; a text that was not closed may swallow many


@dataclass(frozen=True, slots=True)
class Mistake:
    """A guess at what is wrong with ``text[start:end]``.

    ``instead`` is the text for the lines ``first`` to ``last``; None if no correction can be given.
    """

    start: int
    end: int
    message: str
    advice: str
    first: int = 0
    last: int = 0
    instead: str | None = None


class Spot:
    """Where the parser stuck, and the lines to suspect."""

    def __init__(self, lines: Lines, broken: Broken) -> None:
        self.lines = lines
        self.broken = broken

    @cached_property
    def suspects(self) -> tuple[Line, ...]:
        """The line of the fault, the two above it, and the line on which the parser began."""
        number = self.lines.number(min(self.broken.at, len(self.lines.text)))
        line = line_at(self.lines, number)
        found = [] if line.blank else [line]
        found += [above for above, _ in zip(self.above(line), range(3 - len(found)), strict=False)]
        if self.broken.since is not None:
            found.append(line_at(self.lines, self.lines.number(self.broken.since)))
        return tuple(dict.fromkeys(found)) or (line,)

    @cached_property
    def own(self) -> Line:
        """The line that is itself at fault: a text in want of a key, or else where the parser stuck."""
        if self.broken.since is not None:
            begun = line_at(self.lines, self.lines.number(self.broken.since))
            if not begun.blank and not begun.key and not begun.dashes:
                return begun
        return self.suspects[0]

    def above(self, line: Line) -> Iterator[Line]:
        """Lines above this one, from below, without empty ones and comments."""
        for number in range(line.number - 1, max(0, line.number - _FAR), -1):
            found = line_at(self.lines, number)
            if not found.blank:
                yield found

    def next_above(self, line: Line) -> Line | None:
        """The nearest line above that is neither empty nor a comment."""
        return next(self.above(line), None)

    def below(self, line: Line) -> Iterator[Line]:
        """Lines below this one, without empty ones and comments."""
        for number in range(line.number + 1, min(len(self.lines.starts), line.number + _FAR) + 1):
            found = line_at(self.lines, number)
            if not found.blank:
                yield found


Rule = Callable[[Spot, Line], Iterator[Mistake]]
"""Looks at one suspect line and puts forward what may be wrong, best guess first."""


def on_value(line: Line, message: str, advice: str, new: str, *, width: int = 1) -> Mistake:
    """A mistake at the start of the value, mended by another value."""
    start = line.start + line.value
    return Mistake(start, start + width, message, advice, line.number, line.number, line.with_value(new))


def as_block(line: Line, indent: int, text: str) -> str:
    """The line with its value as a block text below it."""
    return f"{line.text[: line.value].rstrip()} |\n{' ' * indent}{text}"
