"""Guesses at a line that does not fit: a key that is missing, or spaces too many or too few."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from spvgen.source.layout import open_columns
from spvgen.source.lines import KEY_LIKE, Line
from spvgen.source.spot import Mistake, Rule, Spot

_OTHER_COLON: Final = re.compile(r"([^\W\d][\w-]*)(?:\s*[=;→]+|,| [-–])(?:\s+|$)")
_RULER: Final = re.compile(r"([-=_*~#.])\1{2,}")
_A_KEY: Final = "Is het eerste woord een sleutel? Zet er dan een dubbele punt achter."


def _item_without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``- Sales``, with keys on the lines below it."""
    below = next(spot.below(line), None)
    if line.key or not line.dashes or not below or not below.key or below.indent != line.content:
        return
    start = line.start + line.content
    message = "Achter dit streepje staat tekst zonder sleutel, en op de regels eronder staan wel sleutels."
    word, _, rest = line.written.partition(" ")
    if rest and KEY_LIKE.fullmatch(word):
        named = line.with_value(f"{word}: {rest}")
        yield Mistake(start, line.start + line.tail, message, _A_KEY, line.number, line.number, named)
    advice = "Zet ook achter het streepje eerst een sleutel met een dubbele punt."
    yield Mistake(start, line.start + line.tail, message, advice)


def _first_child_without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``naam Jan`` as the first line of a group."""
    above, below = spot.next_above(line), next(spot.below(line), None)
    opens = above is not None and above.key and not above.written
    if opens and not line.key and not line.dashes and below and below.key and below.indent == line.indent:
        yield from _without_key(spot, line)


def _text_without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line of text where a key belongs."""
    if line is spot.own or line == spot.own:
        yield from _without_key(spot, line)


def _without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    if line.key or line.dashes or line.blank:
        return
    span = (line.start + line.content, line.start + line.tail)
    message = "Op deze regel staat tekst zonder sleutel."
    for instead, advice in _with_key(spot, line):
        yield Mistake(*span, message, advice, line.number, line.number, instead)


def _with_key(spot: Spot, line: Line) -> Iterator[tuple[str, str]]:
    written, head = line.written, line.text[: line.content]
    word, _, rest = written.partition(" ")
    above = spot.next_above(line)
    if _RULER.fullmatch(written):
        yield f"{head}# {written}", "Is het een scheidslijn? Zet er dan een # met een spatie voor."
    if other := _OTHER_COLON.match(written):
        named = f"{head}{other[1]}: {written[other.end() :]}".rstrip()
        yield named, "Achter een sleutel hoort een dubbele punt met een spatie."
    if word == written and KEY_LIKE.fullmatch(word):
        yield f"{head}{word}:", "Is het een sleutel? Zet er dan een dubbele punt achter."
    if above and above.written:
        column = above.content + 2 if above.key or above.dashes else above.indent
        deeper = " " * column + line.text[line.content :]
        yield deeper, f"Hoort de tekst bij regel {above.number}? Laat de regel dan inspringen. {_A_KEY}"
    if rest and KEY_LIKE.fullmatch(word):
        yield f"{head}{word}: {rest.strip()}", _A_KEY
    yield f"{head}# {written}", "Is het een opmerking? Zet er dan een # met een spatie voor."


def _remarks(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Several lines of text above the first key, such as a title."""
    above = list(takewhile(lambda one: not one.key and not one.dashes, spot.above(line)))
    if line != spot.suspects[0] or not above:
        return
    lines = above[::-1] if line.key or line.dashes else [*above[::-1], line]
    yield Mistake(
        lines[0].start + lines[0].content,
        lines[-1].start + lines[-1].tail,
        "Hier staat tekst zonder sleutel.",
        "Is het een opmerking? Zet er dan een # met een spatie voor.",
        lines[0].number,
        lines[-1].number,
        "\n".join(f"# {one.text}" for one in lines),
    )


def _first_line(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A first line that does not begin at the left, unlike the rest."""
    first = min(spot.above(line), key=lambda above: above.number, default=None)
    if first and first.indent and not line.indent:
        message = "De eerste regel springt in, en de regels eronder niet."
        yield _moved(first, 0, message, "Haal de spaties aan het begin weg.")


def _too_far_left(spot: Spot, line: Line) -> Iterator[Mistake]:
    """The first line of a group that stands less deep than the lines that follow."""
    below = spot.suspects[0]
    above = spot.next_above(line)
    opens = above is not None and above.key and not above.written
    if line == below or not above or not opens or not below.key or below.dashes:
        return
    column = line.indent + below.indent - line.content
    if column > 0 and column != line.indent and line.indent != above.content + 2:
        message = f"Deze regel springt anders in dan regel {below.number}, terwijl ze bij elkaar lijken te horen."
        yield _moved(line, column, message, f"Laat de regel inspringen met {_spaces(column)}.")


def _indentation(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line that does not begin below the lines that it belongs to."""
    if line != spot.suspects[0] or not (line.key or line.dashes):
        return
    for column, like in open_columns(spot, line, dashes=bool(line.dashes)):
        if column != line.indent:
            message = f"Deze regel begint in kolom {line.indent + 1} en hoort daarmee nergens bij."
            yield _moved(line, column, message, f"Laat hem even ver inspringen als regel {like} ({_spaces(column)}).")
    if line.dashes:
        start = line.start + line.dashes[0]
        yield Mistake(
            start,
            start + 1,
            "Dit streepje begint een punt van een lijst, maar hier staat geen lijst.",
            "Haal het streepje weg, of geef de lijst een eigen sleutel.",
            line.number,
            line.number,
            line.text[: line.dashes[0]] + line.text[line.content :],
        )


def _text_and_group(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``meting: tekst`` with keys or dashes below it."""
    below = next(spot.below(line), None)
    if line.key and line.written and below and below.indent > line.content:
        start = line.start + line.value
        yield Mistake(
            start,
            line.start + line.tail,
            f"Achter ‘{line.key}:’ staat tekst, en op de regels eronder begint een groep of lijst.",
            "Een sleutel heeft het een of het ander. Haal de tekst weg, of maak er een opmerking van.",
            line.number,
            line.number,
            line.with_value(f"# {line.written}"),
        )


def _moved(line: Line, column: int, message: str, advice: str) -> Mistake:
    end = line.start + max(line.indent, 1)
    instead = " " * column + line.text[line.indent :]
    return Mistake(line.start, end, message, advice, line.number, line.number, instead)


def _spaces(count: int) -> str:
    return {0: "geen spaties", 1: "1 spatie"}.get(count, f"{count} spaties")


RULES: Final[tuple[Rule, ...]] = (
    _item_without_key,
    _first_child_without_key,
    _text_without_key,
    _first_line,
    _too_far_left,
    _indentation,
    _text_and_group,
    _remarks,
)
