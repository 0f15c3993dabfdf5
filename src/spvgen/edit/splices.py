"""From an edit to the pieces of text that come in the place of others: the likeliest way first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import product
from typing import Final, NamedTuple

from spvgen.diagnostics import NodePath
from spvgen.edit import layout, writing
from spvgen.edit.intended import Put, as_read, has
from spvgen.edit.told import comments_beside
from spvgen.edit.writing import Style, Written
from spvgen.source import RawValue, Source
from spvgen.source.lines import SPACE

_LAST_OF_LINE: Final = re.compile(r"[ \t]*(,?)[ \t]*(?:#.*)?")


class Splice(NamedTuple):
    """New text in the place of ``text[start:end]``."""

    start: int
    end: int
    new: str


def spliced(text: str, splices: Sequence[Splice]) -> str:
    """The text with all pieces replaced; they stand in order and do not overlap."""
    for start, end, new in reversed(splices):
        text = text[:start] + new + text[end:]
    return text


def candidates(source: Source, put: Put) -> Iterator[list[Splice]]:
    """Ways to make an edit, to be tried in turn; none where the format of the file leaves no way.

    Other ways are a text of several lines between quotes, and a place below empty lines: which one reads
    back as meant, only the reader knows for sure.
    """
    style = layout.style_of(source)
    for blanks, blocks in product((False, True), (True, False)):
        found = _splices(source, put, replace(style, blocks=blocks), blanks=blanks)
        if found:
            yield found


def _splices(source: Source, put: Put, style: Style, *, blanks: bool) -> list[Splice]:
    path, value = put.path, as_read(put.value)
    if has(source.value, path):
        return _with_comments(source, path, value, _replaced(source, path, value, style))
    around = path[:-1]
    siblings = layout.children(source, around)
    if not siblings and not layout.in_flow(source, around) and "#" not in _written(source, around):
        return _replaced(source, around, [value] if path[-1] == 0 else {str(path[-1]): value}, style)
    behind = _neighbour(siblings, put)
    if source.nodes[around].style == "flow":
        return _added_in_flow(source, around, behind, _flow_entry(path[-1], value), style)
    return [_added_in_block(source, put, behind, style, blanks=blanks)] if behind else []


def _written(source: Source, path: NodePath) -> str:
    node = source.nodes[path]
    return source.text[node.start : node.end]


def _neighbour(siblings: list[NodePath], put: Put) -> NodePath | None:
    """What the new key or item comes behind: the nearest that goes before it, or else the last."""
    order = list(put.order)
    before = order[: order.index(str(put.path[-1]))] if put.path[-1] in order else []
    known = {path[-1]: path for path in siblings}
    return next(
        (known[name] for name in reversed(before) if name in known), siblings[-1] if siblings else None
    )


def gone(source: Source, path: NodePath) -> list[Splice]:
    """The lines of a key and its value taken away; nothing where they share a line with something else."""
    node = source.nodes[path]
    if node.key_start is None or layout.in_flow(source, path):
        return []
    starts = source.lines.starts
    start = starts[source.lines.number(node.key_start) - 1]
    below = source.lines.number(node.end)
    end = starts[below] if below < len(starts) else len(source.text)
    return [] if source.text[start : node.key_start].strip(SPACE) else [Splice(start, end, "")]


# --- A value in the place of another ------------------------------------------------------------------


def _replaced(source: Source, path: NodePath, value: RawValue, style: Style) -> list[Splice]:
    """The value alone; a list or group only where it is empty or between brackets, without comments."""
    node = source.nodes[path]
    if node.style == "block" or (node.style == "flow" and "#" in _written(source, path)) or not path:
        return []
    if layout.in_flow(source, path):
        return [_on_the_spot(source, path, writing.in_flow(value))]
    if node.style != "empty" and (node.key_start is None or _on_own_line(source, path)):
        written = _in_column(value, source.lines.column(node.start), style)
    else:
        written = _behind_head(source, path, value, style)
    if not written.below and node.style not in ("literal", "folded"):
        return [_on_the_spot(source, path, written.first)]
    splice = _with_lines_below(source, path, written, style)
    return [splice._replace(new=splice.new + _last_line_end(source, splice.end, value, style))]


def _with_comments(source: Source, path: NodePath, value: RawValue, splices: list[Splice]) -> list[Splice]:
    """The same, and of a date that moves what the comments beside it tell."""
    if len(splices) != 1 or not isinstance(value, str):
        return splices
    node = source.nodes[path]
    told = [Splice(*one) for one in comments_beside(source.text, node.start, node.end, value)]
    return sorted([*told, *splices])


def _on_own_line(source: Source, path: NodePath) -> bool:
    return not source.text[: source.nodes[path].start].rstrip(SPACE).endswith(":")


def _in_column(value: RawValue, column: int, style: Style) -> Written:
    """A value that begins in ``column`` itself: behind a dash, or on the line below its key."""
    if not value or isinstance(value, str):
        return writing.behind(value, column, style)
    first, *below = writing.block(value, column, style)
    return Written(first.lstrip(" "), tuple(below))


def _behind_head(source: Source, path: NodePath, value: RawValue, style: Style) -> Written:
    """A value that stands behind its key or its dash."""
    node = source.nodes[path]
    if node.key_start is not None:
        return writing.behind(value, source.lines.column(node.key_start), style)
    dash = source.lines.column(source.nodes[path[:-1]].start)
    first, *below = writing.item(value, dash, style)
    return Written(first.lstrip(" ")[2:], tuple(below))


def _on_the_spot(source: Source, path: NodePath, new: str) -> Splice:
    node = source.nodes[path]
    head = source.text[: node.start]
    if node.style != "empty":
        return Splice(node.start, node.end, new)
    colon = ":" if node.key_start is not None and not head.endswith(":") else ""
    return Splice(node.start, node.end, f"{colon} {new}")


def _with_lines_below(source: Source, path: NodePath, written: Written, style: Style) -> Splice:
    """The rest of the line, which may be a comment, stays between the value and the lines below it."""
    node = source.nodes[path]
    start, end = node.start, layout.line_end(source, node.end)
    if node.style in ("literal", "folded"):
        header = layout.line_end(source, start)
        rest = source.text[start:header].lstrip("|>+-0123456789")
    else:
        rest = source.text[node.end : end]
    if not written.first:
        start = len(source.text[:start].rstrip(SPACE))
    first = f" {written.first}" if node.style == "empty" and written.first else written.first
    return Splice(start, end, style.newline.join((first + rest, *written.below)))


# --- A key or an item more ----------------------------------------------------------------------------


def _added_in_block(source: Source, put: Put, last: NodePath, style: Style, *, blanks: bool) -> Splice:
    """Lines below those of a neighbour, with an empty line between where the neighbours have one."""
    value, around, name = as_read(put.value), put.path[:-1], put.path[-1]
    siblings = layout.children(source, around)
    column = source.lines.column(source.nodes[around].start)
    # a comment in the column of a neighbour is about what follows it, unless nothing can follow
    least = column if last == siblings[-1] and _is_indented(source, around) else column + 1
    at = layout.end_of_part(source, last, least, blanks=blanks)
    written = writing.item if isinstance(name, int) else partial(writing.pair, name)
    lines = list(written(value, column, style))
    if layout.spaced(source, siblings, last) and not blanks:
        lines.insert(0, "")
    ending = _last_line_end(source, at, value, style)
    return Splice(at, at, "".join(style.newline + line for line in lines) + ending)


def _is_indented(source: Source, path: NodePath) -> bool:
    """Whether a list or group stands further to the right than what follows below it can."""
    node = source.nodes[path]
    if node.key_start is None:
        return True
    return source.lines.column(node.start) > source.lines.column(node.key_start)


def _last_line_end(source: Source, at: int, value: RawValue, style: Style) -> str:
    """A line end where the file has none and a text block comes last: it is part of that text."""
    while value and not isinstance(value, str):
        value = value[-1] if isinstance(value, list) else list(value.values())[-1]
    in_block = style.blocks and isinstance(value, str) and "\n" in value
    return style.newline if in_block and at == len(source.text) else ""


def _flow_entry(step: str | int, value: RawValue) -> str:
    return writing.in_flow(value) if isinstance(step, int) else writing.pair_in_flow(step, value)


def _added_in_flow(
    source: Source, around: NodePath, behind: NodePath | None, entry: str, style: Style
) -> list[Splice]:
    """Behind a comma; on a line of its own where the neighbour has one."""
    if behind is None:
        at = source.nodes[around].start + 1
        return [Splice(at, at, entry)]
    start, end = source.nodes[behind].begin, source.nodes[behind].end
    below = layout.line_end(source, end)
    gap = " " * source.text[:end].endswith(":")  # a comma sticks to a colon without space before it
    last_of_line = _LAST_OF_LINE.fullmatch(source.text, end, below)
    if not last_of_line or source.text[source.lines.starts[source.lines.number(start) - 1] : start].strip():
        return [Splice(end, end, f"{gap}, {entry}")]
    line = f"{style.newline}{' ' * source.lines.column(start)}{entry}"
    if last_of_line[1]:
        return [Splice(below, below, f"{line},")]
    return [Splice(end, end, f"{gap},"), Splice(below, below, line)]
