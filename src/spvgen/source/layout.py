"""Mistakes in how lines hang together: dashes, colons, indentation, and text without a key."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.source.lines import Line, quoted
from spvgen.source.refusals import LIST_MARK
from spvgen.source.spot import Mistake, Rule, Spot

_STUCK_COLON: Final = re.compile(r"([^\W\d][\w-]*)[ \t]*:(?=[^\s/:])")
_STUCK_DASH: Final = re.compile(r"-(?=[^\s-])|[*+](?=\s)")
_OTHER_COLON: Final = re.compile(r"([^\W\d][\w-]*)\s*[=;→]+\s*(?=\S)")
_COLON: Final = re.compile(r":(?=[ \t]|$)")
_WORD: Final = re.compile(r"[\w-]+")
_RULER: Final = re.compile(r"([-=_*~#.])\1{2,}$")


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
            f"{line.text[:at]} {line.text[at:]}",
        )


def _stuck_dash(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``-tekst``, or a list mark that came out of a word processor."""
    mark = LIST_MARK.match(line.text, line.content) or _STUCK_DASH.match(line.text, line.content)
    if not mark:
        return
    others = [column for column, _ in _open_columns(spot, line, dashes=True)]
    for column in dict.fromkeys([mark.start(), *others]):
        yield Mistake(
            line.start + mark.start(),
            line.start + mark.end(),
            f"Een punt in een lijst begint met een streepje en een spatie; hier staat alleen ‘{mark[0]}’.",
            "Doe dat voor elk punt van de lijst.",
            line.number,
            " " * column + "- " + line.text[mark.end() :].lstrip(),
        )


def _list_behind_key(_: Spot, line: Line) -> Iterator[Mistake]:
    """``namen: - Jan``."""
    if line.key and (line.written == "-" or line.written.startswith("- ")):
        start = line.start + line.value
        head = line.text[: line.value].rstrip()
        yield Mistake(
            start,
            start + 1,
            f"Een lijst begint op een nieuwe regel, niet achter ‘{line.key}:’.",
            "Zet elk punt op een eigen regel eronder. Is het gewone tekst, zet die dan tussen aanhalingstekens.",
            line.number,
            f"{head}\n{' ' * (line.content + 2)}{line.text[line.value :]}",
        )


def _colon_in_text(_: Spot, line: Line) -> Iterator[Mistake]:
    """``Doel: iets: meer``."""
    found = _COLON.search(line.text, line.value, line.tail) if line.key or line.dashes else None
    if found:
        at = line.start + found.start()
        yield Mistake(
            at,
            at + 1,
            "In deze tekst staat nog een dubbele punt met een spatie, en die leest YAML als het einde van een sleutel.",
            "Zet de tekst tussen aanhalingstekens.",
            line.number,
            line.with_value(quoted(line.written)),
        )


def _colon_below(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A text over several lines, with a colon in a later line."""
    if not line.key or line.dashes or _WORD.fullmatch(line.key):
        return
    first = next((above for above in spot.above(line.number) if above.indent < line.indent), None)
    if first is None or not first.written:
        return
    at = line.start + line.content + len(line.key)
    head = first.text[: first.value] if first.key or first.dashes else ""
    if head:
        yield Mistake(
            at,
            at + 1,
            "In deze tekst staat een dubbele punt met een spatie, en die leest YAML als het einde van een sleutel.",
            f"Zet op regel {first.number} een | en begin de tekst op een nieuwe regel.",
            first.number,
            f"{head}|\n{' ' * line.indent}{first.text[first.value :]}",
        )


def _first_line(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A first line that does not begin at the left, unlike the rest."""
    first = min(spot.above(line.number), key=lambda above: above.number, default=None)
    if first and first.indent and not line.indent:
        yield Mistake(
            first.start,
            first.start + first.indent,
            "De eerste regel springt in, en de regels eronder niet.",
            "Haal de spaties aan het begin weg.",
            first.number,
            first.text[first.indent :],
        )


def _indentation(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line that does not begin below the lines that it belongs to."""
    if not line.key and not line.dashes:
        return
    for column, like in _open_columns(spot, line, dashes=bool(line.dashes)):
        if column != line.indent:
            yield Mistake(
                line.start,
                line.start + line.indent if line.indent else line.start + 1,
                f"Deze regel begint in kolom {line.indent + 1} en hoort daarmee nergens bij.",
                f"Laat hem even ver inspringen als regel {like} ({_spaces(column)}).",
                line.number,
                " " * column + line.text[line.indent :],
            )
    if line.dashes:
        start = line.start + line.dashes[0]
        yield Mistake(
            start,
            start + 1,
            "Dit streepje begint een punt van een lijst, maar hier staat geen lijst.",
            "Haal het streepje weg, of geef de lijst een eigen sleutel.",
            line.number,
            line.text[: line.dashes[0]] + line.text[line.content :],
        )


def _open_columns(spot: Spot, line: Line, *, dashes: bool) -> list[tuple[int, int]]:
    """Where a dash or a key may stand here, with the number of a line where one does; nearest first."""
    columns: dict[int, int] = {}
    edge = len(line.text) + 1000
    for above in spot.above(line.number):
        starts = above.dashes if dashes else (above.content,) * bool(above.key)
        for column in starts:
            if column < edge:
                columns.setdefault(column, above.number)
        edge = min(edge, above.indent + 1)
        if not above.indent:
            break
    return sorted(columns.items(), key=lambda item: (abs(item[0] - line.indent), -item[0]))


def _spaces(count: int) -> str:
    return {0: "geen spaties", 1: "1 spatie"}.get(count, f"{count} spaties")


def _no_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line of text where a key belongs."""
    if line.key or line.dashes or line.blank:
        return
    span = (line.start + line.content, line.start + line.tail)
    message = "Op deze regel staat tekst zonder sleutel."
    for instead, advice in _with_key(spot, line):
        yield Mistake(*span, message, advice, line.number, instead)


def _with_key(spot: Spot, line: Line) -> Iterator[tuple[str, str]]:
    written, head = line.written, line.text[: line.content]
    if _RULER.match(written):
        yield f"{head}# {written}", "Is het een scheidslijn? Zet er dan een # met een spatie voor."
    if other := _OTHER_COLON.match(written):
        yield f"{head}{other[1]}: {written[other.end() :]}", "Zet achter een sleutel een dubbele punt en een spatie."
    if _WORD.fullmatch(written):
        yield f"{head}{written}:", "Is het een sleutel? Zet er dan een dubbele punt achter."
    above = next(spot.above(line.number), None)
    if above and above.written:
        column = above.content + 2 if above.key or above.dashes else above.indent
        yield (
            " " * column + line.text[line.content :],
            f"Hoort de tekst bij regel {above.number}? Laat de regel dan inspringen. "
            "Is het eerste woord een sleutel? Zet daar dan een dubbele punt achter.",
        )
    word, _, rest = written.partition(" ")
    if _WORD.fullmatch(word):
        yield f"{head}{word}: {rest.strip()}", "Is het eerste woord een sleutel? Zet er dan een dubbele punt achter."
    yield f"{head}# {written}", "Is het een opmerking? Zet er dan een # met een spatie voor."


RULES: Final[tuple[Rule, ...]] = (
    _stuck_colon,
    _stuck_dash,
    _list_behind_key,
    _colon_in_text,
    _colon_below,
    _first_line,
    _indentation,
    _no_key,
)
