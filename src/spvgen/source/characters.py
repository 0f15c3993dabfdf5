"""Mistakes that show in a few characters: odd spaces, tabs, quotes, and signs that mean something to YAML."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.source.lines import Line, quoted
from spvgen.source.spot import Mistake, Rule, Spot

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


def _conflict(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Marks that git leaves behind in a file that two people changed."""
    if _CONFLICT.match(line.text) and "<<<<<<< " in spot.lines.text:
        yield Mistake(
            line.start,
            line.start + len(line.text),
            "Dit is een merkteken van git: twee wijzigingen van dit bestand zijn nog niet samengevoegd.",
            "Kies wat moet blijven en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
        )


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
            _ODD_SPACE.sub(" ", _ZERO_WIDTH.sub("", line.text)),
        )


def _tab(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A tab in the indentation."""
    at = line.text.find("\t", 0, line.indent)
    if at < 0:
        return
    tabs = line.text.count("\t", 0, line.indent)
    above = next(spot.above(line.number), None)
    like_above = [above.indent, above.indent + 2] if above else []
    for spaces in dict.fromkeys([line.indent + tabs, *like_above, line.indent + 3 * tabs]):
        yield Mistake(
            line.start + at,
            line.start + line.indent,
            "Deze regel springt in met een tab; YAML kent voor inspringen alleen spaties.",
            "Vervang de tab door spaties.",
            line.number,
            " " * spaces + line.text[line.indent :],
        )


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
            line.with_value(quoted(written[1:].removesuffix('"'))),
        )


def _quotes(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A quote that is not closed, or is closed too soon; also on a line far above."""
    yield from _quotes_on(line)
    if line is spot.suspects[0]:
        swallowing = (above for above in spot.above(line.number) if _is_open(above.written))
        for above in swallowing:
            yield from _quotes_on(above)
            return


def _quotes_on(line: Line) -> Iterator[Mistake]:
    written = line.written
    if written[:1] not in _CLOSED:
        return
    start = line.start + line.value
    closed = _CLOSED[written[0]].match(written)
    if _APOSTROPHE.match(written):
        span, message = (start, start + 1), "De apostrof vooraan leest YAML als een aanhalingsteken."
    elif closed and closed.end() < len(written):
        span = (start + closed.end(), line.start + line.tail)
        message = "Na het tweede aanhalingsteken is voor YAML de tekst voorbij, maar er staat nog iets achter."
    elif not closed:
        span, message = (start, start + 1), "Het aanhalingsteken vooraan wordt niet gesloten."
    else:
        return
    for new in _requoted(written):
        advice = "Zet de hele tekst tussen aanhalingstekens." if new != written[1:] else "Haal het weg."
        yield Mistake(*span, message, advice, line.number, line.with_value(new))


def _requoted(written: str) -> Iterator[str]:
    """Ways to write a text that begins with a quote, likeliest first."""
    quote, inside = written[0], written[1:]
    second = inside.find(quote)
    ends_a_word = second > 0 and inside[second - 1] != " " and not inside[second + 1 : second + 2].isalnum()
    if _APOSTROPHE.match(written):
        yield quoted(written)
    elif second < 0:
        yield quoted(inside) if "\\" in inside else written + quote
    elif inside.endswith(quote) and (not ends_a_word or second == len(inside) - 1):
        yield quoted(inside[:-1])
    yield quoted(written)
    yield inside


def _is_open(written: str) -> bool:
    return written[:1] in _CLOSED and not _CLOSED[written[0]].match(written)


def _sign(_: Spot, line: Line) -> Iterator[Mistake]:
    """A value or key that begins with a sign that YAML keeps for itself."""
    written = line.written
    if written[:1] and written[0] in _SIGNS and not _BLOCK_HEADER.fullmatch(written):
        start = line.start + line.value
        yield Mistake(
            start,
            start + 1,
            f"Een tekst kan niet zomaar met ‘{written[0]}’ beginnen; dat teken heeft in YAML een eigen betekenis.",
            "Zet de tekst tussen aanhalingstekens.",
            line.number,
            line.with_value(quoted(written)),
        )
    if line.key and line.key[0] in _SIGNS:
        start, behind = line.start + line.content, line.content + len(line.key)
        yield Mistake(
            start,
            start + 1,
            f"Een sleutel kan niet zomaar met ‘{line.key[0]}’ beginnen; dat teken heeft in YAML een eigen betekenis.",
            "Haal het teken weg, of zet de sleutel tussen aanhalingstekens.",
            line.number,
            line.text[: line.content] + quoted(line.key) + line.text[behind:],
        )


def _bracket(_: Spot, line: Line) -> Iterator[Mistake]:
    """Text that begins with a bracket, as ``[Naam manager] belt``, or a bracket that stays open."""
    written = line.written
    closer = _CLOSER.get(written[:1])
    if not closer:
        return
    start = line.start + line.value
    behind = written.find(closer) + 1
    if closer in written and " #" in written[:behind]:
        message = f"Na een spatie en # leest YAML de rest van de regel als opmerking, ook de ‘{closer}’."
        span = (start + written.index(" #") + 1, line.start + line.tail)
    elif 0 < behind < len(written):
        message = f"‘{written[0]}’ begint voor YAML een lijst of groep; achter ‘{closer}’ mag dan niets meer staan."
        span = (start + behind, line.start + line.tail)
    elif behind:
        message = f"Tussen ‘{written[0]}’ en ‘{closer}’ staat iets wat YAML niet als lijst of groep kan lezen."
        span = (start, start + 1)
    else:
        message = f"De ‘{written[0]}’ waarmee deze waarde begint, wordt niet gesloten."
        span = (start, start + 1)
    for new, advice in _rebracketed(written, closer):
        yield Mistake(*span, message, advice, line.number, line.with_value(new))


def _rebracketed(written: str, closer: str) -> Iterator[tuple[str, str]]:
    inside = written[1:].rstrip("]}")
    if closer not in written:
        yield written.rstrip("]},") + closer, f"Zet er ‘{closer}’ achter."
    elif closer == "]" and written.endswith("]") and "[" not in inside:
        items = ", ".join(quoted(item.strip().strip("\"'")) for item in inside.split(","))
        yield f"[{items}]", "Zet wat ertussen staat tussen aanhalingstekens."
    yield quoted(written), "Is het gewone tekst? Zet die dan tussen aanhalingstekens."


RULES: Final[tuple[Rule, ...]] = (_conflict, _odd_space, _tab, _backslash, _quotes, _sign, _bracket)
