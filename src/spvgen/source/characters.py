"""Mistakes that show in a few characters: odd spaces, tabs, quotes, and signs that mean something to YAML."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from spvgen.source.lines import KEY_LIKE, Line, quoted
from spvgen.source.spot import Mistake, Rule, Spot, as_block, on_value

_CONFLICT: Final = re.compile(r"<{7} |>{7} |={7}$")
_ODD_SPACE: Final = re.compile("[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]")
_ZERO_WIDTH: Final = re.compile("[\u200b\ufeff]")
_BAD_ESCAPE: Final = re.compile(
    r"""\\(?:[^0abt\tnvfre "/\\N_LPxuU]|x(?![0-9a-fA-F]{2})|u(?![0-9a-fA-F]{4})|U(?![0-9a-fA-F]{8}))"""
)
_SIGNS: Final = "@`%*&!|>?,]}"
_BLOCK_HEADER: Final = re.compile(r"[|>][-+1-9]{0,2}")
_APOSTROPHE: Final = re.compile(r"'(?:[stnkm]|ns)\b")
_CLOSED: Final = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_CLOSER: Final = {"[": "]", "{": "}"}
_MEANS_SOMETHING: Final = "dat teken heeft in YAML een eigen betekenis."


def _leftover(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Marks that git or Markdown leaves behind."""
    span = (line.start, line.start + len(line.text))
    if _CONFLICT.match(line.text) and "<<<<<<< " in spot.lines.text:
        message = "Dit is een merkteken van git: twee wijzigingen van dit bestand zijn nog niet samengevoegd."
        yield Mistake(*span, message, "Kies wat moet blijven en haal de regels met <<<<<<<, ======= en >>>>>>> weg.")
    elif line.text.startswith("```"):
        yield Mistake(*span, "Met ‘```’ begint en eindigt code in Markdown; in een plan hoort dat niet.", "Haal deze regel weg.")


def _odd_space(_: Spot, line: Line) -> Iterator[Mistake]:
    """A no-break space and its like, copied along from a web page or a word processor."""
    found = _ODD_SPACE.search(line.text)
    if found:
        at = line.start + found.start()
        yield Mistake(
            at,
            at + 1,
            f"Hier staat een bijzondere spatie (U+{ord(found[0]):04X}), die YAML niet als spatie leest.",
            "Die komt vaak mee bij kopiëren. Typ op deze regel de spaties opnieuw.",
            line.number,
            line.number,
            _ODD_SPACE.sub(" ", _ZERO_WIDTH.sub("", line.text)),
        )


def _tab(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A tab in the indentation."""
    at = line.text.find("\t", 0, line.indent)
    if at < 0:
        return
    for spaces in dict.fromkeys(_likely_indents(spot, line)):
        yield Mistake(
            line.start + at,
            line.start + line.indent,
            "Deze regel springt in met een tab; YAML kent voor inspringen alleen spaties.",
            "Vervang de tab door spaties.",
            line.number,
            line.number,
            " " * spaces + line.text[line.indent :],
        )


def _likely_indents(spot: Spot, line: Line) -> Iterator[int]:
    above = spot.next_above(line)
    if above and above.key and not above.written:
        yield above.content + 2
    elif above and "\t" not in above.text[: above.indent]:
        yield above.indent if line.dashes and above.dashes else above.content
    tabs = line.text.count("\t", 0, line.indent)
    yield from (line.indent + tabs, line.indent + 3 * tabs)


def _backslash(_: Spot, line: Line) -> Iterator[Mistake]:
    """A backslash between double quotes, as in a folder on Windows."""
    written = line.written
    bad = _BAD_ESCAPE.search(written) if written.startswith('"') else None
    if bad:
        at = line.start + line.value + bad.start()
        yield Mistake(
            at,
            at + len(bad[0]),
            f"Tussen dubbele aanhalingstekens heeft een backslash een eigen betekenis; ‘{bad[0]}’ bestaat niet.",
            "Gebruik enkele aanhalingstekens.",
            line.number,
            line.number,
            line.with_value(quoted(written[1:].removesuffix('"'))),
        )


def _quotes(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A quote that is not closed, or is closed too soon; also on a line far above."""
    yield from _quotes_on(spot, line)
    if line is spot.suspects[0]:
        swallowing = next((above for above in spot.above(line) if _is_open(above.written)), None)
        if swallowing:
            yield from _quotes_on(spot, swallowing)


def _is_open(written: str) -> bool:
    return written[:1] in _CLOSED and not _CLOSED[written[0]].match(written)


def _quotes_on(spot: Spot, line: Line) -> Iterator[Mistake]:
    written = line.written
    closed = _CLOSED[written[0]].match(written) if written[:1] in _CLOSED else None
    if _APOSTROPHE.match(written):
        message = "De apostrof vooraan leest YAML als een aanhalingsteken."
        yield on_value(line, message, "Zet dubbele aanhalingstekens om de tekst.", quoted(written))
    elif closed and closed.end() < len(written):
        yield from _closed_too_soon(line, closed.end())
    elif _is_open(written):
        yield from _not_closed(spot, line)


def _closed_too_soon(line: Line, behind: int) -> Iterator[Mistake]:
    written, rest = line.written, line.written[behind:]
    span = (line.start + line.value + behind, line.start + line.tail)
    message = "Na het tweede aanhalingsteken is voor YAML de tekst voorbij, maar er staat nog iets achter."
    around = "Zet één paar aanhalingstekens om de hele tekst."
    options = [(quoted(written), around)]
    if rest in (",", ";", "."):
        options.insert(0, (written[:behind], f"Haal ‘{rest}’ weg."))
    elif written.endswith(written[0]) and (written[behind - 2] == " " or rest[0].isalnum()):
        options.insert(0, (quoted(written[1:-1]), around))
    for new, advice in options:
        yield Mistake(*span, message, advice, line.number, line.number, line.with_value(new))


def _not_closed(spot: Spot, line: Line) -> Iterator[Mistake]:
    written = line.written
    message = "Het aanhalingsteken vooraan wordt niet gesloten."
    advice = "Zet aan het eind van de tekst ook een aanhalingsteken."
    start = line.start + line.value
    deeper = list(takewhile(lambda below: below.indent > line.content, spot.below(line)))
    if deeper and not KEY_LIKE.fullmatch(deeper[-1].key):
        last = deeper[-1]
        ended = last.text[: last.tail] + written[0] + last.text[last.tail :]
        yield Mistake(start, start + 1, message, advice, last.number, last.number, ended)
    if "\\" in written:
        new = quoted(written[1:].removesuffix('"'))
        yield on_value(line, message, "Gebruik enkele aanhalingstekens als er een backslash in de tekst staat.", new)
    yield on_value(line, message, advice, written + written[0])
    yield on_value(line, message, "Hoort het bij de tekst, zet dan aanhalingstekens om het geheel.", quoted(written))
    yield on_value(line, message, "Haal het weg, of sluit het.", written[1:])


def _stray_bracket(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A closing bracket all by itself."""
    written = line.written
    if line is spot.suspects[0] and written and not line.key and not written.strip("]}), "):
        start = line.start + line.content
        message = f"Deze ‘{written}’ sluit iets wat niet open staat."
        yield Mistake(start, line.start + line.tail, message, "Haal deze regel weg.")


def _sign(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A value or key that begins with a sign that YAML keeps for itself."""
    written = line.written
    if written[:1] and written[0] in _SIGNS and not _BLOCK_HEADER.fullmatch(written):
        yield from _sign_before_value(spot, line)
    if line.key and line.key[0] in _SIGNS:
        start, behind = line.start + line.content, line.content + len(line.key)
        yield Mistake(
            start,
            start + 1,
            f"Een sleutel kan niet met ‘{line.key[0]}’ beginnen; {_MEANS_SOMETHING}",
            "Haal het teken weg, of zet de sleutel tussen aanhalingstekens.",
            line.number,
            line.number,
            line.text[: line.content] + quoted(line.key) + line.text[behind:],
        )


def _sign_before_value(spot: Spot, line: Line) -> Iterator[Mistake]:
    written = line.written
    if written.startswith("| ") and line.key:
        below = next(spot.below(line), None)
        indent = below.indent if below and below.indent > line.content else line.content + 2
        start = line.start + line.value
        message = "Achter ‘|’ begint de tekst pas op de volgende regel."
        advice = "Zet de tekst eronder, met spaties ervoor."
        block = as_block(line, indent, written[1:].strip())
        yield Mistake(start, start + 1, message, advice, line.number, line.number, block)
    message = f"Een tekst kan niet met ‘{written[0]}’ beginnen; {_MEANS_SOMETHING}"
    yield on_value(line, message, "Zet de tekst tussen aanhalingstekens.", quoted(written))


def _bracket(_: Spot, line: Line) -> Iterator[Mistake]:
    """Text that begins with a bracket, as ``[Naam manager] belt``, or a bracket that stays open."""
    written = line.written
    closer = _CLOSER.get(written[:1])
    if not closer:
        return
    behind = written.find(closer) + 1
    begin, width = 0, 1
    if closer in written and " #" in written[:behind]:
        message = f"Na een spatie en # leest YAML de rest van de regel als opmerking, ook de ‘{closer}’."
        begin = written.index(" #") + 1
        width = len(written) - begin
    elif 0 < behind < len(written):
        message = f"‘{written[0]}’ begint voor YAML een lijst of groep; achter ‘{closer}’ mag dan niets meer staan."
        begin, width = behind, len(written) - behind
    elif behind:
        message = f"Tussen ‘{written[0]}’ en ‘{closer}’ staat iets wat YAML niet als lijst of groep kan lezen."
    else:
        message = f"De ‘{written[0]}’ waarmee deze waarde begint, wordt niet gesloten."
    start = line.start + line.value + begin
    for new, advice in _rebracketed(written, closer):
        yield Mistake(start, start + width, message, advice, line.number, line.number, line.with_value(new))


def _rebracketed(written: str, closer: str) -> Iterator[tuple[str, str]]:
    inside = written[1:].rstrip("]}")
    if closer not in written:
        yield written.rstrip("]},") + closer, f"Zet er ‘{closer}’ achter."
    elif closer == "]" and written.endswith("]") and "[" not in inside:
        items = ", ".join(quoted(item.strip().strip("\"'")) for item in inside.split(","))
        yield f"[{items}]", "Zet wat ertussen staat tussen aanhalingstekens."
    yield quoted(written), "Is het gewone tekst? Zet die dan tussen aanhalingstekens."


RULES: Final[tuple[Rule, ...]] = (
    _leftover,
    _odd_space,
    _tab,
    _backslash,
    _quotes,
    _stray_bracket,
    _sign,
    _bracket,
)
