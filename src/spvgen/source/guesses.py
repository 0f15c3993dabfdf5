"""Guesses at a line that does not fit: a key that is missing, or spaces too many or too few."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from spvgen.source.lines import KEY_LIKE, Line
from spvgen.source.report import Mistake
from spvgen.source.spot import Rule, Spot, on_line, open_columns

_OTHER_COLON: Final = re.compile(r"([^\W\d][\w-]*)(?:\s*[=;→]+|,| [-–])(?:\s+|$)")
_RULER: Final = re.compile(r"([-=_*~#.])\1{2,}")
_NO_KEY: Final = "Op deze regel staat tekst zonder sleutel."
_A_KEY: Final = "Is het eerste woord een sleutel? Zet er dan een dubbele punt achter."
_A_REMARK: Final = "Is het een opmerking? Zet er dan een # met een spatie voor."


def _head_without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``- Sales``, or ``medewerker`` all by itself, with keys below that belong to it."""
    below = spot.next_below(line)
    if line.key or not below or not below.key or (below == spot.own) == (line == spot.own):
        return
    if below.indent < line.content or (not line.dashes and below.indent == line.indent):
        return
    message = f"{_NO_KEY[:-1]}, en op de regels eronder staan wel sleutels."
    columns = (line.content, line.tail)
    for written, advice in _named(spot, line):
        yield on_line(line, columns, message, advice, line.text[: line.content] + written)
    span = (line.start + line.content, line.start + line.tail)
    yield Mistake(span, message, "Zet ook hier eerst een sleutel met een dubbele punt.")


def _first_without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``naam Jan`` as the first line of a group."""
    above, below = spot.next_above(line), spot.next_below(line)
    if above and above.opens and below and below.key and below.indent == line.indent:
        yield from _without_key(spot, line)


def _text_without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line of text where a key belongs."""
    if line == spot.own:
        yield from _without_key(spot, line)


def _without_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    if line.key or line.dashes or line.blank:
        return
    for written, advice in _with_key(spot, line):
        yield on_line(line, (line.content, line.tail), _NO_KEY, advice, line.text[: line.content] + written)
    above = spot.next_above(line)
    if above and line.indent in above.dashes:
        advice = "Is het een nieuw punt van de lijst? Zet er dan een streepje met een spatie voor."
        item = f"{line.text[: line.content]}- {line.text[line.content :]}"
        yield on_line(line, (line.content, line.tail), _NO_KEY, advice, item)
    if above and above.written:
        column = above.content + 2 if above.key or above.dashes else above.indent
        advice = f"Hoort de tekst bij regel {above.number}? Laat de regel dan inspringen. {_A_KEY}"
        deeper = " " * column + line.text[line.content :]
        yield on_line(line, (line.content, line.tail), _NO_KEY, advice, deeper)


def _with_key(spot: Spot, line: Line) -> Iterator[tuple[str, str]]:
    written = line.written
    if _RULER.fullmatch(written):
        yield f"# {written}", "Is het een scheidslijn? Zet er dan een # met een spatie voor."
    yield from _named(spot, line)
    if not spot.next_above(line) or not written[:1].isalnum():
        yield f"# {written}", _A_REMARK


def _named(spot: Spot, line: Line) -> Iterator[tuple[str, str]]:
    """The text with a colon behind its first word, where that may well be a key."""
    written = line.written
    word, _, rest = written.partition(" ")
    if other := _OTHER_COLON.match(written):
        named = f"{other[1]}: {written[other.end() :]}".rstrip()
        yield named, "Achter een sleutel hoort een dubbele punt met een spatie."
    if not KEY_LIKE.fullmatch(word):
        return
    if not rest and not line.dashes:
        yield f"{word}:", "Is het een sleutel? Zet er dan een dubbele punt achter."
    above = spot.next_above(line)
    if rest and (spot.uses_key(word) or not above or not above.written):
        yield f"{word}: {rest.strip()}", _A_KEY


def _first_line(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A first line that does not begin at the left, unlike the rest."""
    first = min(spot.above(line), key=lambda above: above.number, default=None)
    if first and first.indent and not line.indent:
        message = "De eerste regel springt in, en de regels eronder niet."
        yield _moved(first, 0, message, "Haal de spaties aan het begin weg.")


def _head_of_group(spot: Spot, line: Line) -> Iterator[Mistake]:
    """The first line of a group, when it stands elsewhere than the lines that follow."""
    above, below = spot.next_above(line), spot.suspects[0]
    if line == below or not above or not above.opens or not below.key or below.dashes:
        return
    column = line.indent + below.indent - line.content
    if column > 0 and column != line.indent != above.content + 2:
        message = f"Deze regel springt anders in dan regel {below.number}, en toch horen ze bij elkaar."
        yield _moved(line, column, message, f"Laat de regel inspringen met {_spaces(column)}.")


def _indentation(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A line that does not begin below the lines that it belongs to."""
    if line != spot.suspects[0] or not (line.key or line.dashes):
        return
    message = f"Deze regel begint in kolom {line.indent + 1}, en daar hoort hij nergens bij."
    for column, like in open_columns(spot, line, dashes=bool(line.dashes)):
        if column != line.indent:
            advice = f"Laat hem even ver inspringen als regel {like} ({_spaces(column)})."
            yield _moved(line, column, message, advice)
    if line.dashes:
        dash = line.dashes[0]
        message = "Dit streepje begint een punt van een lijst, maar hier staat geen lijst."
        advice = "Haal het streepje weg, of geef de lijst een eigen sleutel."
        yield on_line(line, (dash, dash + 1), message, advice, line.text[:dash] + line.text[line.content :])


def _text_and_group(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``meting: tekst`` with keys or dashes below it."""
    below = spot.next_below(line)
    if line.key and line.written and below and below.indent > line.content:
        message = f"Achter ‘{line.key}:’ staat tekst, en op de regels eronder begint een groep of lijst."
        advice = "Een sleutel heeft het een of het ander. Haal de tekst weg, of maak er een opmerking van."
        instead = line.with_value(f"# {line.written}")
        yield on_line(line, (line.value, line.tail), message, advice, instead)


def _remarks(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Lines of text that are no part of the plan, such as a title above it."""
    texts = list(takewhile(lambda one: not one.key and not one.dashes, spot.above(line)))[::-1]
    if not line.key and not line.dashes:
        texts.append(line)
    if line == spot.suspects[0] and texts:
        first, last = texts[0], texts[-1]
        span = (first.start + first.content, last.start + last.tail)
        instead = "\n".join(f"{text.text[: text.indent]}# {text.text[text.indent :]}" for text in texts)
        yield Mistake(span, "Hier staat tekst zonder sleutel.", _A_REMARK, first.number, last.number, instead)


def _moved(line: Line, column: int, message: str, advice: str) -> Mistake:
    instead = " " * column + line.text[line.indent :]
    return on_line(line, (0, max(line.indent, 1)), message, advice, instead)


def _spaces(count: int) -> str:
    return {0: "geen spaties", 1: "1 spatie"}.get(count, f"{count} spaties")


RULES: Final[tuple[Rule, ...]] = (
    _first_without_key,
    _head_without_key,
    _text_without_key,
    _first_line,
    _head_of_group,
    _indentation,
    _text_and_group,
    _remarks,
)
