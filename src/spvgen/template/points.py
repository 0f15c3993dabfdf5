"""Points that stand under each other in a text of the plan become a list: ``- …``, ``• …`` and ``1. …``."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from spvgen.diagnostics import NodePath
from spvgen.document.blocks import Blocks, BulletList, NumberedList, Paragraph
from spvgen.document.words import Field, Inline, Inlines, LineBreak, Text
from spvgen.wrapped import BULLETS, DASH, bare_point, begins_anew

_POINT: Final = re.compile(rf"(?:(?P<dash>{DASH})|(?P<number>\d{{1,2}})[.)]\s+)(?=\S)")
_TAB: Final = 4
_LOWER: Final = {"o": 1, "◦": 1, "▪": 2, "\uf0a7": 2}
Words = Paragraph | BulletList | NumberedList
"""What a text of the plan becomes."""

_FIRST_OF_MORE: Final = re.compile(rf"(?:[{BULLETS}]|1[.)]\s)")


def lines_as_meant(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a text, each point on its own, with an empty one where the text goes on below its list.

    A sentence that begins no further in than the points do is not of the last one, though nobody left a line
    empty before it.
    """
    points, edge, last = 0, 0, ""
    for line in lines:
        parts = lines_of_points(line)
        indent = len(line.expandtabs(_TAB)) - len(line.expandtabs(_TAB).lstrip())
        if _POINT.match(parts[0].lstrip()):
            edge = edge if points else indent
            points += len(parts)
        elif not parts[0]:
            points = 0
        elif points > 1 and indent <= edge and begins_anew(last, parts[0]):
            points = 0
            yield ""
        yield from parts
        last = parts[-1].strip()


def lines_of_points(line: str) -> list[str]:
    """A line with a point at its start and others behind it (*• bellen • mailen*) as one line a point.

    A point keeps the spaces before it, which tell below which other it stands; any other line has none.
    """
    said = line.strip()
    edge = line[: line.find(said)] if line != said and _POINT.match(said) else ""
    return [" " * len(edge.expandtabs(_TAB)) + part for part in _parts(said.replace("\t", " "))]


def _parts(line: str) -> list[str]:
    if not _FIRST_OF_MORE.match(line):
        return [line]
    if not line[0].isdigit():
        return [part.strip() for part in re.split(rf"\s+(?=[{BULLETS}]\s*\S)", line)]
    parts, number = [line], 2
    while len(split := re.split(rf"\s+(?={number}[.)]\s+[A-Z])", parts[-1], maxsplit=1)) == 2:
        parts[-1:] = split
        number += 1
    return parts


class _Line(NamedTuple):
    """One line of a run; ``at`` is where in it a point begins, ``mark`` how, ``path`` of which text.

    ``indent`` is how far it stands in.
    """

    inlines: Inlines
    at: int = 0
    mark: re.Match[str] | None = None
    path: NodePath = ()
    indent: int = 0

    def is_below(self, other: "_Line") -> bool:
        """Whether a point stands further in than another, or has a sign that Word gives to a lower level."""
        if self.indent != other.indent or not (self.mark and other.mark):
            return self.indent > other.indent
        return _level(self.mark) > _level(other.mark)


def _level(mark: re.Match[str]) -> int:
    """Which level of a list pasted from Word has this sign; all others stand on the first."""
    return _LOWER.get(mark[0][0], 0)


def with_lists(run: Inlines) -> tuple[Words, ...]:
    """A run of inline nodes as a paragraph; two points of one text or more stand in a list below it."""
    lines = [_read(*line) for line in _lines(run)]
    if sum(line.mark is not None for line in lines) < 2:
        return (Paragraph(run),)
    found: list[Words] = []
    before: list[Inlines] = []
    for path, group in groupby(_with_what_runs_on(lines), key=lambda line: line.path if line.mark else None):
        several = list(group)
        if path is None or len(several) < 2:
            before += (line.inlines for line in several)
            continue
        first = several[0]
        before += filter(None, [_ended(first.inlines[: first.at])])
        found += _paragraph(before)
        found.append(_list(several))
        before = []
    return (*found, *_paragraph(before))


def ends_in_list(run: Inlines) -> bool:
    """Whether the last of several lines is a point, or goes on with one."""
    *lines, last = _with_what_runs_on(_read(*line) for line in _lines(run))
    return bool(lines) and last.mark is not None


def _paragraph(lines: list[Inlines]) -> tuple[Paragraph, ...]:
    run: list[Inline] = []
    for line in lines:
        run += [LineBreak(), *line] if run else line
    return (Paragraph(tuple(run)),) if run else ()


def _lines(run: Inlines) -> Iterator[tuple[Inlines, int]]:
    indent = 0
    for is_end, group in groupby(run, lambda inline: isinstance(inline, LineBreak)):
        line = tuple(group)
        if is_end:
            indent = max(end.indent for end in line if isinstance(end, LineBreak))
        else:
            yield line, indent


def _read(inlines: Inlines, indent: int) -> _Line:
    for at, inline in enumerate(inlines):
        if isinstance(inline, Field) and inline.path and (mark := _POINT.match(inline.text)):
            return _Line(inlines, at, mark, inline.path, indent)
    return _Line(inlines)


def _with_what_runs_on(lines: Iterable[_Line]) -> list[_Line]:
    """What stands below a point and belongs to the same text is still of that point."""
    kept: list[_Line] = []
    for line in lines:
        last = kept[-1] if kept else None
        own = all(isinstance(one, Field) and last and one.path == last.path for one in line.inlines)
        if last and last.mark and not line.mark and own:
            kept[-1] = last._replace(inlines=(*last.inlines, LineBreak(), *line.inlines))
        else:
            kept.append(line)
    return kept


def _list(lines: list[_Line]) -> BulletList | NumberedList:
    """Numbers that count on are those of a list; any others stay in the text.

    Points below another one are a list in it.
    """
    nested: list[list[_Line]] = []
    for line in lines:
        if nested and line.is_below(nested[-1][0]):
            nested[-1].append(line)
        else:
            nested.append([line])
    marks = [group[0].mark for group in nested]
    numbers = [int(mark["number"]) for mark in marks if mark and mark["number"]]
    if len(numbers) == len(nested) and numbers == list(range(numbers[0], numbers[0] + len(nested))):
        return NumberedList(tuple(_item(group) for group in nested), numbers[0])
    return BulletList(tuple(_item(group, only_dash=True) for group in nested))


def _item(lines: list[_Line], *, only_dash: bool = False) -> Blocks:
    """A point, and the list of those below it."""
    line, *lower = lines
    below = (_list(lower),) if lower else ()
    point, *behind = line.inlines[line.at :]
    if not (isinstance(point, Field) and line.mark) or (only_dash and line.mark["number"]):
        return (Paragraph((point, *behind)), *below)
    return (Paragraph((Field(point.path, point.text[line.mark.end() :]), *behind)), *below)


def _ended(before: Inlines) -> Inlines:
    """What stands before the first point, without a space at its end."""
    *others, last = before or (Text(""),)
    words = Text(last.text.rstrip()) if isinstance(last, Text) else last
    return tuple(one for one in (*others, words) if one != Text(""))


def without_marks(item: Blocks) -> Blocks:
    """An item of a list that is a text of the plan, without the sign that this begins with: it has one."""
    match item:
        case (Paragraph((Field(path=path, text=text), *behind)), *others) if path:
            return (Paragraph((Field(path, bare_point(text)), *behind)), *others)
    return item
