"""How a plan file is laid out: its columns, its line ends, and where a part of it ends."""

import re
from itertools import pairwise
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.edit.writing import Style
from spvgen.source import Source, value_at
from spvgen.source.model import LINE_END

_COMMENT: Final = re.compile(r"([ \t]*)#")
_BLANK: Final = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t]*(?=[\r\n])")


def style_of(source: Source) -> Style:
    """Line ends and steps of the file, by the first group and the first list that stand below a key."""
    newline = LINE_END.search(source.text)
    steps: dict[type, int] = {}
    for path, node in source.nodes.items():
        if node.style == "block" and node.key_start is not None:
            step = source.lines.column(node.start) - source.lines.column(node.key_start)
            steps.setdefault(type(value_at(source.value, path)), step)
    step = steps.get(dict, 2)
    return Style(newline[0] if newline else "\n", step, steps.get(list, step))


def line_end(source: Source, offset: int) -> int:
    """Where the line of an offset ends: right before its line end."""
    found = LINE_END.search(source.text, offset)
    return found.start() if found else len(source.text)


def in_flow(source: Source, path: NodePath) -> bool:
    """Whether a value stands between brackets."""
    return any(source.nodes[path[:depth]].style == "flow" for depth in range(len(path)))


def children(source: Source, path: NodePath) -> list[NodePath]:
    """The paths of what a list or group holds, in the order of the text."""
    value = value_at(source.value, path)
    steps = range(len(value)) if isinstance(value, list) else list(value) if isinstance(value, dict) else []
    return [(*path, step) for step in steps]


def end_of_part(source: Source, path: NodePath, least: int, *, blanks: bool) -> int:
    """The end of the last line of a value, with the comments right below it from column ``least`` on.

    With ``blanks`` empty lines belong to it as well, as they do to a text block that keeps them (``|+``).
    """
    number = source.lines.number(source.nodes[path].end)
    while blanks and _is_blank(source, number + 1):
        number += 1
    while comment := _COMMENT.match(source.lines.content(number + 1)):
        if len(comment[1]) < least:
            break
        number += 1
    return line_end(source, source.lines.starts[number - 1])


def _is_blank(source: Source, number: int) -> bool:
    """Whether a line is empty but for space; what lies behind the last line end is no empty line."""
    written = source.lines.content(number)
    return not written.strip() and (number < _last(source) or bool(written))


def _last(source: Source) -> int:
    return len(source.lines.starts)


def spaced(source: Source, siblings: list[NodePath], behind: NodePath) -> bool:
    """Whether an empty line divides the neighbours where something comes in behind one of them."""
    near = [pair for pair in pairwise(siblings) if pair[0] == behind] or list(pairwise(siblings))[-1:]
    return any(
        _BLANK.search(source.text, source.nodes[one].end, source.nodes[other].begin) is not None
        for one, other in near
    )
