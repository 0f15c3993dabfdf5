"""The place where a parser stuck, with the lines around it; and what a rule makes of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from spvgen.source.lines import Line, line_at
from spvgen.source.model import Lines
from spvgen.source.parsers import Broken

_FAR = 400  # lines to look back; a text that was not closed may swallow many


@dataclass(frozen=True, slots=True)
class Mistake:
    """A guess at what is wrong with ``text[start:end]``; ``instead`` is to replace line ``line``."""

    start: int
    end: int
    message: str
    advice: str
    line: int = 0
    instead: str = ""


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
        found += [above for above, _ in zip(self.above(number), range(3 - len(found)), strict=False)]
        if self.broken.since is not None:
            found.append(line_at(self.lines, self.lines.number(self.broken.since)))
        return tuple(dict.fromkeys(found)) or (line,)

    def above(self, number: int) -> Iterator[Line]:
        """Lines above the one with this number, from below, without empty ones and comments."""
        for nearer in range(number - 1, max(0, number - _FAR), -1):
            line = line_at(self.lines, nearer)
            if not line.blank:
                yield line


Rule = Callable[[Spot, Line], Iterator[Mistake]]
"""Looks at one suspect line and puts forward what may be wrong, best guess first."""
