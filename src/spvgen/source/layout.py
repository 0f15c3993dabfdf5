"""Mistakes with the dashes and colons that hold a plan together."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.source.lines import KEY_LIKE, Line, quoted
from spvgen.source.refusals import LIST_MARK, list_mark
from spvgen.source.spot import Mistake, Rule, Spot, as_block

_STUCK_COLON: Final = re.compile(r"([^\W\d][\w-]*)[ \t]*:(?=[^\s/:])")
_STUCK_DASH: Final = re.compile(r"-(?=[^\s-])|(?:[*+]|\d+[.)])(?=\s)")
_COLON: Final = re.compile(r":(?=[ \t]|$)")


def _stuck_colon(_: Spot, line: Line) -> Iterator[Mistake]:
    """``naam:Jan``."""
    found = _STUCK_COLON.match(line.text, line.content)
    if found:
        at = found.end()
        yield Mistake(
            line.start + at - 1,
            line.start + at,
            f"Achter de dubbele punt van ‘{found[1]}’ ontbreekt een spatie.",
            "Zet een spatie achter de dubbele punt.",
            line.number,
            line.number,
            f"{line.text[:at]} {line.text[at:]}",
        )


def _stuck_dash(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``-tekst``, or a list mark that came out of a word processor."""
    mark = LIST_MARK.match(line.text, line.content) or _STUCK_DASH.match(line.text, line.content)
    if not mark:
        return
    message, advice = list_mark(mark[0])
    others = [column for column, _ in open_columns(spot, line, dashes=True)]
    for column in dict.fromkeys([mark.start(), *others]):
        yield Mistake(
            line.start + mark.start(),
            line.start + mark.end(),
            message,
            advice,
            line.number,
            line.number,
            " " * column + "- " + line.text[mark.end() :].lstrip(),
        )


def _list_behind_key(_: Spot, line: Line) -> Iterator[Mistake]:
    """``namen: - Jan``."""
    if not line.key or not (line.written == "-" or line.written.startswith("- ")):
        return
    start = line.start + line.value
    message = f"Een lijst begint op een nieuwe regel, niet achter ‘{line.key}:’."
    advice = "Zet elk punt op een eigen regel eronder. Is het gewone tekst, zet die dan tussen aanhalingstekens."
    below = f"{line.text[: line.value].rstrip()}\n{' ' * (line.content + 2)}{line.text[line.value :]}"
    if line.written == "-":
        advice, below = "Is het gewone tekst, zet die dan tussen aanhalingstekens.", line.with_value('"-"')
    yield Mistake(start, start + 1, message, advice, line.number, line.number, below)


def _colon_in_text(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``Doel: iets: meer``."""
    found = _COLON.search(line.text, line.value, line.tail) if line.key or line.dashes else None
    if not found:
        return
    at = line.start + found.start()
    message = "In deze tekst staat nog een dubbele punt met een spatie, en daar begint voor YAML iets nieuws."
    if found.end() == line.tail:
        message = "Deze tekst eindigt op een dubbele punt, en daar begint voor YAML iets nieuws."
    below = next(spot.below(line), None)
    if below and below.indent > line.content:
        advice = "Zet achter de sleutel een | en begin de tekst op een nieuwe regel."
        block = as_block(line, below.indent, line.text[line.value :])
        yield Mistake(at, at + 1, message, advice, line.number, line.number, block)
    advice = "Zet de tekst tussen aanhalingstekens."
    new = line.with_value(quoted(line.written))
    yield Mistake(at, at + 1, message, advice, line.number, line.number, new)


def _colon_below(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A text over several lines, with a colon in a later line."""
    if not line.key or line.dashes or KEY_LIKE.fullmatch(line.key):
        return
    first = next((above for above in spot.above(line) if above.indent < line.indent), None)
    if first and first.written and (first.key or first.dashes):
        at = line.start + line.content + len(line.key)
        yield Mistake(
            at,
            at + 1,
            "In deze tekst staat een dubbele punt met een spatie, en daar begint voor YAML iets nieuws.",
            f"Zet op regel {first.number} een | en begin de tekst op een nieuwe regel.",
            first.number,
            first.number,
            as_block(first, line.indent, first.text[first.value :]),
        )


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


RULES: Final[tuple[Rule, ...]] = (
    _stuck_colon,
    _stuck_dash,
    _list_behind_key,
    _colon_in_text,
    _colon_below,
)
