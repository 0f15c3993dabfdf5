"""Mistakes with the dashes and colons that hold a plan together."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from spvgen.dates import format_date, meant_date
from spvgen.dutch import DutchValueError
from spvgen.source.lines import KEY_LIKE, Line, as_block, quoted
from spvgen.source.misreadings import LIST_MARK, list_mark
from spvgen.source.report import Mistake
from spvgen.source.spot import Rule, Spot, on_line, open_columns

_STUCK_COLON: Final = re.compile(r"([^\W\d][\w-]*)[ \t]*:(?=[^\s/:])")
_STUCK_DASH: Final = re.compile(r"-(?=[^\s-])|(?:[*+]|\d+[.)])(?=\s)")
_COLON: Final = re.compile(r":(?=[ \t]|$)")


def _stuck_colon(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``naam:Jan``; a day behind it, ``datum:17-12-2026``, is written at once as a plan has it."""
    found = _STUCK_COLON.match(line.text, line.content)
    if found:
        at = found.end()
        message = f"Achter de dubbele punt van ‘{found[1]}’ ontbreekt een spatie."
        advice, written = "Zet een spatie achter de dubbele punt.", line.text[at : line.tail]
        day = None if spot.outline.takes_text((found[1],)) else _day_in(written)
        if day and written != day.isoformat():
            advice = f"{advice[:-1]}, en schrijf de datum ({format_date(day)}) als jaar-maand-dag."
            written = day.isoformat()
        instead = f"{line.text[:at]} {written}{line.text[line.tail :]}"
        yield on_line(line, (at - 1, at), message, advice, instead)


def _day_in(written: str) -> date | None:
    try:
        return meant_date(written)
    except DutchValueError:
        return None


def _stuck_dash(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``-tekst``, or a list mark that came out of a word processor."""
    mark = LIST_MARK.match(line.text, line.content) or _STUCK_DASH.match(line.text, line.content)
    if mark:
        rest = line.text[mark.end() :]
        others = [column for column, _ in open_columns(spot, line, dashes=True)]
        for column in dict.fromkeys([mark.start(), *others]):
            yield on_line(line, mark.span(), *list_mark(mark[0]), f"{' ' * column}- {rest.lstrip()}")
        aligned = line.text[: mark.start()] + "-".ljust(len(mark[0])) + rest
        yield on_line(line, mark.span(), *list_mark(mark[0]), aligned)


def _list_behind_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``namen: - Jan``, or ``naam: - Jan``."""
    if not line.key or not (line.written == "-" or line.written.startswith("- ")):
        return
    if line.written != "-" and spot.outline.takes_one(line.key):
        message = f"Achter ‘{line.key}:’ hoort geen lijst, en dus geen streepje met een spatie."
        text = line.written.removeprefix("-").strip()
        less = " Is het een minteken, zet dat dan tegen het getal aan." if text[:1].isdigit() else ""
        advice = f"Haal het streepje weg.{less}"
        yield on_line(line, (line.value, line.value + 1), message, advice, line.with_value(text))
        return
    message = f"Een lijst begint op een nieuwe regel, niet achter ‘{line.key}:’."
    advice = "Is het gewone tekst, zet die dan tussen aanhalingstekens."
    instead = line.with_value('"-"')
    if line.written != "-":
        advice = f"Zet elk punt op een eigen regel eronder. {advice}"
        head, items = line.text[: line.value].rstrip(), line.text[line.value :]
        instead = f"{head}\n{' ' * (line.content + 2)}{items}"
    yield on_line(line, (line.value, line.value + 1), message, advice, instead)


def _colon_in_text(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``Doel: iets: meer``."""
    found = _COLON.search(line.text, line.value, line.tail) if line.key or line.dashes else None
    if not found or line.in_quotes:
        return
    message = "In deze tekst staat nog een dubbele punt met een spatie, en daar begint iets nieuws."
    if found.end() == line.tail:
        message = "Deze tekst eindigt op een dubbele punt, en daar begint iets nieuws."
    below = spot.next_below(line)
    if below and below.indent > line.content:
        advice = "Zet achter de sleutel een | en begin de tekst op een nieuwe regel."
        yield on_line(
            line, found.span(), message, advice, as_block(line, below.indent, line.text[line.value :])
        )
    instead = line.with_value(quoted(line.written))
    yield on_line(line, found.span(), message, "Zet de tekst tussen aanhalingstekens.", instead)


def _colon_below(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A text over several lines, with a colon in a later line."""
    first = next((above for above in spot.above(line) if above.indent < line.indent), None)
    last = spot.next_above(line)
    in_text = line.key and not line.dashes and not KEY_LIKE.fullmatch(line.key)
    if not in_text or not first or not last or not (first.key or first.dashes):
        return
    if not first.written or first.written[0] in "|>":
        return
    colon = line.content + len(line.key)
    message = "In deze tekst staat een dubbele punt met een spatie, en daar begint iets nieuws."
    span = (line.start + colon, line.start + colon + 1)
    advice = f"Zet op regel {first.number} een | en begin de tekst op een nieuwe regel."
    block = as_block(first, line.indent, first.text[first.value :])
    yield Mistake(span, message, advice, first.number, first.number, block)


RULES: Final[tuple[Rule, ...]] = (
    _stuck_colon,
    _stuck_dash,
    _list_behind_key,
    _colon_in_text,
    _colon_below,
)
