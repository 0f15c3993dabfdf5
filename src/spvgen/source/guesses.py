"""Guesses at a line of text that does not fit: a key or a colon is missing, or it belongs to a text above."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from spvgen.source.lines import BLOCK_HEADER, KEY_LIKE, Line, as_block
from spvgen.source.misreadings import LOWER, POINTS, dashed, list_mark
from spvgen.source.report import Mistake
from spvgen.source.spot import Rule, Spot, on_line, on_lines, siblings, spaces

_OTHER_COLON: Final = re.compile(r"([^\W\d][\w-]*)(?:\s*[=;→—–]+|,| -)(?:\s+|$)")
_RULER: Final = re.compile(r"([-=_*~#.])\1{2,}")
_MARKED: Final = re.compile(rf"(?:([{POINTS}])\s*|({LOWER})\s+|(\d{{1,2}}[.)])\s+)\S")
_DECORATED: Final = re.compile(rf"[^\w\s\"'“”„‘’‚(|€%{POINTS}-]")
"""How a title or a remark can begin, and no text of a plan: advice must not turn that into a comment."""
_NO_KEY: Final = "Op deze regel staat tekst zonder sleutel."
_A_KEY: Final = "Is het eerste woord een sleutel? Zet er dan een dubbele punt achter."
_A_REMARK: Final = "Is het een opmerking? Zet er dan een # met een spatie voor."


def _text_of_block(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Text below ``omschrijving: |`` that does not stand further to the right than that key."""
    head = _text_head(spot, line)
    if not head or line != spot.own or line.is_entry:
        return
    texts = [line, *takewhile(lambda below: not below.is_entry, spot.below(line))]
    begun = spot.next_below(head)
    column = begun.indent if begun and begun.indent > head.content else head.content + 2
    message = f"Deze tekst hoort bij ‘{head.key}’ op regel {head.number}, maar springt niet ver genoeg in."
    advice = f"Zet er {spaces(column)} voor." if len(texts) == 1 else f"Zet voor elke regel {spaces(column)}."
    yield on_lines(spot, texts, message, advice, lambda text: " " * column + text.lstrip())


def _text_head(spot: Spot, line: Line) -> Line | None:
    """The key above whose text a line may belong to: with ``|`` or ``>``, or a known one with text."""
    edge = len(line.text) + 1000  # a key further to the right than one below it holds another text
    for above in spot.above(line):
        if above.key and BLOCK_HEADER.fullmatch(above.written):
            return above if above.content < edge else None
        if above.is_entry and above.indent <= line.indent:
            has_text = above.key in spot.outline.known and above.written and not above.in_quotes
            return above if has_text and _first_word(line) not in spot.outline.known else None
        if _runs_on(spot, above, line):
            return above
        if above.key in spot.outline.known and above.written:
            edge = min(edge, above.content)
    return None


def _runs_on(spot: Spot, above: Line, line: Line) -> bool:
    """Whether a line goes on in the middle of the sentence right above it: *en dat is zo*."""
    begun = above.key in spot.outline.known and above.written and not above.in_quotes
    words = line.written[:1].islower() and " " in line.written and _first_word(line) not in spot.outline.known
    return bool(begun and words and spot.next_above(line) == above)


def _points_below_text(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``- in september 35%``, pasted below ``huidige_situatie: Nu 40%`` and further to the left."""

    def alike(one: Line) -> bool:
        return bool(one.dashes) and not one.key and one.indent == line.indent

    above = list(takewhile(alike, spot.above(line)))[::-1]
    points = [*above, *takewhile(alike, [line, *spot.below(line)])]
    head = spot.next_above(points[0]) if points else None
    if not head or head.key not in spot.outline.known or head.in_quotes or line.indent >= head.content:
        return
    if not head.written or BLOCK_HEADER.fullmatch(head.written):
        return
    column = head.content + 2
    message = f"Deze regels lijken bij de tekst van ‘{head.key}’ op regel {head.number} te horen."
    advice = "Zet daar achter de dubbele punt een |, en de hele tekst eronder."
    texts = "\n".join(f"{' ' * column}{point.text.strip()}" for point in points)
    instead = f"{as_block(head, column, head.written)}\n{texts}"
    span = (points[0].start + points[0].indent, points[-1].start + points[-1].tail)
    yield Mistake(span, message, advice, head.number, points[-1].number, instead)


def _first_word(line: Line) -> str:
    """The word that may be meant as a key; *relevant; …* and *functie— …* are too."""
    return line.written.partition(" ")[0].rstrip(";=→—–")


def _marked_list(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Points behind ``–`` or ``1.``: where one of them holds a colon, YAML takes that for a key."""
    if line != spot.own or not _has_mark(line, line.indent):
        return
    above, below = (
        [one for one in takewhile(lambda one: one.indent >= line.indent, way) if _has_mark(one, line.indent)]
        for way in (spot.above(line), spot.below(line))
    )
    points = [*above[::-1], line, *below]
    mark = _MARKED.match(points[0].text, line.indent)
    message, advice = list_mark((mark[1] or mark[2] or mark[3]) if mark else "")
    yield on_lines(spot, points, message, advice, dashed)


def _has_mark(line: Line, column: int) -> bool:
    return line.indent == column and _MARKED.match(line.text, column) is not None


def _key_above_gone(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Text right below ``aanleiding:``, with keys of that part further down: its own key was lost."""
    below = next((one for one in [line, *spot.below(line)] if one.is_entry), None)
    if line != spot.suspects[0] or not below or below.dashes:
        return
    texts = list(takewhile(lambda above: not above.is_entry, spot.above(below)))
    head = spot.next_above(texts[-1]) if texts else None
    if not head or not head.opens or below.indent <= head.content:
        return
    lead = spot.outline.first_key(head.key, [one.key for one in siblings(spot, below)], listed=False)
    first = texts[-1]
    if lead and first.indent > below.indent:
        message = f"Boven deze tekst lijkt de regel met ‘{lead}:’ weg te zijn."
        instead = f"{' ' * below.indent}{lead}: |\n{first.text}"
        yield on_line(first, (first.content, first.tail), message, "Zet die regel erboven.", instead)


def _known_key(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``afdeling Binnendienst``."""
    word, _, rest = line.written.partition(" ")
    above = spot.next_above(line)
    in_place = line == spot.own or not above or above.opens
    if line.key or word not in spot.outline.known or _OTHER_COLON.match(line.written) or not in_place:
        return
    message = f"Achter ‘{word}’ ontbreekt een dubbele punt."
    instead = f"{line.text[: line.content]}{word}: {rest.strip()}".rstrip()
    columns = (line.content, line.content + len(word))
    yield on_line(line, columns, message, "Zet er een dubbele punt achter.", instead)


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
    if _text_head(spot, line) and line == spot.own:
        return
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
    if not spot.next_above(line) or _DECORATED.match(written):
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


def _remarks(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Lines of text that are no part of the plan, such as a title above it."""
    texts = list(takewhile(lambda one: not one.key and not one.dashes, spot.above(line)))[::-1]
    if not line.key and not line.dashes:
        texts.append(line)
    if line == spot.suspects[0] and texts and not spot.next_above(texts[0]):
        first, last = texts[0], texts[-1]
        span = (first.start + first.content, last.start + last.tail)
        instead = "\n".join(f"{text.text[: text.indent]}# {text.text[text.indent :]}" for text in texts)
        yield Mistake(span, "Hier staat tekst zonder sleutel.", _A_REMARK, first.number, last.number, instead)


RULES: Final[tuple[Rule, ...]] = (
    _marked_list,
    _points_below_text,
    _text_of_block,
    _known_key,
    _key_above_gone,
    _first_without_key,
    _head_without_key,
    _text_without_key,
)
REMARKS: Final[tuple[Rule, ...]] = (_remarks,)
"""What is tried when nothing else fits."""
