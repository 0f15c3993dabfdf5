"""What was read: raw values, and where each of them stands in the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.diagnostics import NodePath, Position

if TYPE_CHECKING:
    from spvgen.source.outline import Outline

RawValue = str | None | list["RawValue"] | dict[str, "RawValue"]
"""A value as it was written: text stays text (``007``, ``ja``, ``2026-02-30``); only null is None."""


def entries(value: RawValue) -> Iterable[tuple[str | int, RawValue]]:
    """What a list or a mapping holds, each with its step in a path; nothing for a text."""
    if isinstance(value, list):
        return enumerate(value)
    return value.items() if isinstance(value, dict) else ()


def value_at(value: RawValue, path: NodePath) -> RawValue:
    """The value at a path; None where there is nothing."""
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
            value = value[step]
        else:
            return None
    return value


Span = tuple[int, int]
"""Begin and end of a piece of text, as offsets; the end lies just behind it."""

LINE_END: Final = re.compile(r"\r\n|\r|\n")
CONTROL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""Characters that have no place in a plan: invisible, and refused by Word, PDF or YAML itself, or turning the
words around them so that a reader sees another order than stands there."""


class Node(NamedTuple):
    """Where a value stands in the text, and how it was written.

    Offsets count code points in ``Source.text``. ``key_start`` and ``key_end`` are None for an item of
    a list and for the root. A block collection ends with its last descendant, a block text (``|``,
    ``>``) with its last visible character; an empty value lies just behind its colon or dash.
    ``style`` is plain, single, double, literal, folded, block, flow or empty; an alias is plain.
    """

    start: int
    end: int
    key_start: int | None
    key_end: int | None
    style: str

    @property
    def begin(self) -> int:
        """Where it begins, its key included."""
        return self.start if self.key_start is None else self.key_start


@lru_cache(maxsize=2)  # while a file is read, more than one asks for its lines
def _starts(text: str) -> tuple[int, ...]:
    return (0, *(end.end() for end in LINE_END.finditer(text)))


@dataclass(frozen=True, slots=True)
class Lines:
    """A text that knows where its lines begin; ``\\r\\n``, ``\\n`` and a bare ``\\r`` end a line."""

    text: str
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", _starts(self.text))

    @property
    def outline(self) -> "Outline":
        """Which keys belong where in the kind of document that the text says it is."""
        from spvgen.source.outline import outline_of  # only where something is amiss

        return outline_of(self.text)

    def number(self, offset: int) -> int:
        """The line (from 1) that an offset lies on."""
        return bisect_right(self.starts, offset)

    def position(self, offset: int) -> Position:
        """Line and column (from 1) of an offset; one outside the text becomes the nearest inside."""
        inside = min(max(offset, 0), len(self.text))
        line = self.number(inside)
        return Position(line, inside - self.starts[line - 1] + 1)

    def column(self, offset: int) -> int:
        """The column of an offset, from 0."""
        return self.position(offset).column - 1

    def around(self, offset: int) -> str:
        """The line that an offset lies on, without its line end."""
        return self.content(self.number(offset))

    def content(self, line: int) -> str:
        """The line as it stands, without its line end; empty for a line that does not exist."""
        if not 1 <= line <= len(self.starts):
            return ""
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        return self.text[self.starts[line - 1] : end].rstrip("\r\n")

    def excerpt(self, line: int) -> str:
        """The line, fit to be shown: a control character is shown as U+FFFD, so columns still count."""
        return CONTROL.sub("\ufffd", self.content(line))


def rename_key(group: dict[str, RawValue], name: str | int, key: str) -> None:
    """Call one key of a group otherwise, in its place."""
    held = {key if each == name else each: value for each, value in group.items()}
    group.clear()
    group.update(held)


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: its text, its raw value, and the place of every node by its path."""

    file: str
    text: str
    value: RawValue
    nodes: Mapping[NodePath, Node]
    lines: Lines = field(init=False, repr=False, compare=False)
    keys: frozenset[str | int] = field(init=False, repr=False, compare=False)
    """Every key that stands anywhere in it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", Lines(self.text))
        object.__setattr__(self, "keys", frozenset(path[-1] for path in self.nodes if path))

    def group(self, path: NodePath) -> dict[str, RawValue]:
        """The group at a path; an empty one where there is none."""
        value = value_at(self.value, path)
        return value if isinstance(value, dict) else {}

    def rename(self, path: NodePath, key: str) -> None:
        """Take what stands at a path for what stands behind another key of the same group."""
        rename_key(self.group(path[:-1]), path[-1], key)
        renamed, size = (*path[:-1], key), len(path)
        nodes = {(*renamed, *at[size:]) if at[:size] == path else at: node for at, node in self.nodes.items()}
        object.__setattr__(self, "nodes", nodes)
        self.__post_init__()

    def position(self, offset: int) -> Position:
        """Line and column (both from 1) of an offset in ``text``."""
        return self.lines.position(offset)

    def excerpt(self, line: int) -> str:
        """One line of the text, for quoting in a finding."""
        return self.lines.excerpt(line)
