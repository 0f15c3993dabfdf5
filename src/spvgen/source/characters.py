"""Mistakes that show in a few characters: odd spaces, tabs, quotes, and signs that mean something to YAML."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from spvgen.dutch import SPACES, ZERO_WIDTH
from spvgen.source.lines import (
    APOSTROPHE,
    APOSTROPHE_WORDS,
    BLOCK_HEADER,
    KEY_LIKE,
    Line,
    as_block,
    between_curly,
    quoted,
)
from spvgen.source.misreadings import dashed, list_mark, no_quotes
from spvgen.source.report import Mistake
from spvgen.source.spot import Rule, Spot, on_line, on_value, open_columns

_CONFLICT: Final = re.compile(r"<{7} |>{7} |={7}$")
_ODD_SPACE: Final = re.compile(f"[{SPACES}{ZERO_WIDTH}]")
_ZERO_WIDTH: Final = re.compile(f"[{ZERO_WIDTH}]")
_BAD_ESCAPE: Final = re.compile(
    r"""\\(?:[^0abt\tnvfre "/\\N_LPxuU]|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})"""
    r"""|U(?!(?:000[\da-fA-F]|0010)[\da-fA-F]{4})(?:[\da-fA-F]{8})?)""",
    re.ASCII,
)
_SIGNS: Final = "@`%*&!|>?,]}"
_CLOSED: Final = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_CUT: Final = re.compile(r"(?<=[ \t])#[^\W_].*")
_CLOSER: Final = {"[": "]", "{": "}"}
_MEANING: Final = "dat teken heeft hier een eigen betekenis."


def _leftover(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Marks that git or Markdown leaves behind."""
    span = (line.start, line.start + len(line.text))
    if _CONFLICT.match(line.text) and "<<<<<<< " in spot.lines.text:
        message = "Dit is een merkteken van git: twee versies van dit bestand zijn nog niet samengevoegd."
        advice = "Kies wat moet blijven en haal de regels met <<<<<<<, ======= en >>>>>>> weg."
        yield Mistake(span, message, advice)
    elif line.text.startswith("```"):
        message = "Met ‘```’ begint of eindigt een stuk code in Markdown; in een plan hoort dat niet."
        yield Mistake(span, message, "Haal deze regel weg.")


def _odd_space(_: Spot, line: Line) -> Iterator[Mistake]:
    """A no-break space and its like, copied along from a web page or a word processor."""
    found = _ODD_SPACE.search(line.text)
    if found:
        message = f"Hier staat een bijzondere spatie (U+{ord(found[0]):04X}), en die telt niet als spatie."
        advice = "Zo’n spatie komt vaak mee bij kopiëren. Typ de spaties op deze regel opnieuw."
        yield on_line(
            line, found.span(), message, advice, _ODD_SPACE.sub(" ", _ZERO_WIDTH.sub("", line.text))
        )


def _tab(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A tab in the indentation."""
    at = line.text.find("\t", 0, line.indent)
    if at >= 0:
        message = "Deze regel springt in met een tab, en inspringen kan alleen met spaties."
        for spaces in dict.fromkeys(_likely_indents(spot, line)):
            instead = " " * spaces + line.text[line.indent :]
            yield on_line(line, (at, line.indent), message, "Vervang de tab door spaties.", instead)


def _tab_behind_dash(_: Spot, line: Line) -> Iterator[Mistake]:
    """``-<tab>titel: x``, which YAML takes as long as no key stands below it."""
    dashes = line.text[line.indent : line.content]
    if "\t" in dashes:
        at = line.indent + dashes.index("\t")
        message = "Achter dit streepje staat een tab, en daar hoort een spatie."
        instead = line.text[: line.indent] + re.sub(r"\s+", " ", dashes) + line.text[line.content :]
        yield on_line(line, (at, line.content), message, "Vervang de tab door één spatie.", instead)


def _likely_indents(spot: Spot, line: Line) -> list[int]:
    """Columns where this line may begin, those first that two spaces a tab come nearest to."""
    columns = [column for column, _ in open_columns(spot, line, dashes=bool(line.dashes))]
    above = spot.next_above(line)
    if above and above.opens:
        columns.append(above.content + 2)
    meant = line.indent + line.text.count("\t", 0, line.indent)
    beside = {one.content: one.key for one in reversed([*spot.above(line)])}

    def likely(column: int) -> tuple[bool, int]:
        return not spot.outline.together(line.key, beside.get(column, "")), abs(column - meant)

    return [*sorted(columns, key=likely), meant]


def _backslash(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A backslash between double quotes, as in a folder on Windows; also where the text began higher up."""
    written = line.written
    if bad := _BAD_ESCAPE.search(written) if written.startswith('"') else None:
        columns = (line.value + bad.start(), line.value + bad.end())
        instead = line.with_value(quoted(written[1:].removesuffix('"')))
        yield on_line(line, columns, _no_escape(bad), "Gebruik enkele aanhalingstekens.", instead)
        return
    at = spot.broken.at - line.start
    stuck = next((one for one in _BAD_ESCAPE.finditer(line.text) if one.start() <= at <= one.end()), None)
    if stuck:
        instead = f"{line.text[: stuck.start()]}\\{line.text[stuck.start() :]}"
        advice = "Zet er nog een backslash voor, of haal hem weg."
        yield on_line(line, stuck.span(), _no_escape(stuck), advice, instead)


def _no_escape(bad: re.Match[str]) -> str:
    return f"Tussen dubbele aanhalingstekens betekent een backslash iets; ‘{bad[0]}’ bestaat niet."


def _curly_quotes(_: Spot, line: Line) -> Iterator[Mistake]:
    """Curly quotes around a text that needs straight ones."""
    inside = between_curly(line.written)
    if inside is not None:
        yield on_value(line, no_quotes(line.written), "Vervang ze door rechte.", quoted(inside))


def _stray_curly(_: Spot, line: Line) -> Iterator[Mistake]:
    """``“brutomarge: in procenten``: a quote of a word processor that is closed nowhere."""
    opening, rest = line.written[:1], line.written[1:]
    if opening and opening in "“„«‟" and not re.search('[”“»‟"]', rest):
        message = f"Het aanhalingsteken {opening} vooraan wordt niet gesloten."
        yield on_value(line, message, "Haal het weg, en zet de tekst tussen rechte.", quoted(rest.strip()))


def _quotes(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A quote that is not closed, or is closed too soon; also on a line far above."""
    yield from _quotes_on(spot, line)
    if line == spot.suspects[0]:
        swallowing = next((above for above in spot.above(line) if _is_open(above.written)), None)
        if swallowing:
            yield from _quotes_on(spot, swallowing)


def _is_open(written: str) -> bool:
    return written[:1] in _CLOSED and not _CLOSED[written[0]].match(written)


def _quotes_on(spot: Spot, line: Line) -> Iterator[Mistake]:
    written = line.written
    closed = _CLOSED[written[0]].match(written) if written[:1] in _CLOSED else None
    if APOSTROPHE.match(written):
        yield on_value(line, *APOSTROPHE_WORDS, quoted(written))
    elif closed and closed.end() < len(written):
        yield from _closed_too_soon(line, closed.end())
    elif _is_open(written):
        yield from _not_closed(spot, line)


def _closed_too_soon(line: Line, behind: int) -> Iterator[Mistake]:
    written, rest = line.written, line.written[behind:]
    message = "Na het tweede aanhalingsteken is de tekst voorbij, maar er staat nog iets achter."
    around = "Zet één paar aanhalingstekens om de hele tekst."
    options = [(quoted(written), around)]
    if rest in (",", ";", "."):
        options.insert(0, (written[:behind], f"Haal ‘{rest}’ weg."))
    elif written.endswith(written[0]) and (written[behind - 2] == " " or rest[0].isalnum()):
        options.insert(0, (quoted(written[1:-1]), around))
    for new, advice in options:
        yield on_line(line, (line.value + behind, line.tail), message, advice, line.with_value(new))


def _not_closed(spot: Spot, line: Line) -> Iterator[Mistake]:
    written, start = line.written, line.start + line.value
    message = "Het aanhalingsteken vooraan wordt niet gesloten."
    close = "Zet aan het eind van de tekst ook een aanhalingsteken."
    deeper = list(takewhile(lambda below: below.indent > line.content, spot.below(line)))
    if deeper and not KEY_LIKE.fullmatch(deeper[-1].key):
        last = deeper[-1]
        ended = last.text[: last.tail] + written[0] + last.text[last.tail :]
        yield Mistake((start, start + 1), message, close, last.number, last.number, ended)
    if "\\" in written:
        advice = "Gebruik enkele aanhalingstekens als er een backslash in de tekst staat."
        yield on_value(line, message, advice, quoted(written[1:].removesuffix('"')))
    yield on_value(line, message, close, written + written[0])
    advice = "Hoort het teken bij de tekst, zet dan aanhalingstekens om het geheel."
    yield on_value(line, message, advice, quoted(written))
    yield on_value(line, message, "Haal het teken weg.", written[1:])


def _cut_text(spot: Spot, line: Line) -> Iterator[Mistake]:
    """``klant #3`` with more text below: the comment breaks the text in two."""
    cut = _CUT.search(line.written)
    below = spot.next_below(line)
    if cut and line.key and below and below.indent > line.content:
        message = f"Na een spatie en # is de rest van de regel een opmerking: ‘{cut[0]}’ valt weg."
        advice = (
            "Hoort het bij de tekst, zet dan achter de sleutel een | en begin de tekst op een nieuwe regel."
        )
        columns = (line.value + cut.start(), line.value + cut.end())
        yield on_line(line, columns, message, advice, as_block(line, below.indent, line.written))


def _stray_bracket(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A closing bracket all by itself."""
    written = line.written
    if line == spot.suspects[0] and written and not line.key and not written.strip("]}), "):
        span = (line.start + line.content, line.start + line.tail)
        yield Mistake(span, f"Deze ‘{written}’ sluit iets wat niet open staat.", "Haal deze regel weg.")


def _sign(spot: Spot, line: Line) -> Iterator[Mistake]:
    """A value or key that begins with a sign that YAML keeps for itself."""
    written = line.written
    is_item = written.startswith("* ") and not line.key and not line.dashes
    if written[:1] and written[0] in _SIGNS and not BLOCK_HEADER.fullmatch(written) and not is_item:
        if written.startswith("| ") and line.key:
            yield _text_behind_bar(spot, line)
        if share := re.fullmatch(r"% ?(\d[\d.,]*)", written):
            message = f"Een waarde kan niet met ‘%’ beginnen; {_MEANING}"
            yield on_value(line, message, "Zet het teken achter het getal.", f"{share[1]}%")
        message = f"Een tekst kan niet met ‘{written[0]}’ beginnen; {_MEANING}"
        yield on_value(line, message, "Zet de tekst tussen aanhalingstekens.", quoted(written))
    if line.key.startswith("* "):
        instead = dashed(line.text.replace("*", "-", 1))
        yield on_line(line, (line.content, line.content + 1), *list_mark("*"), instead)
    if line.key and line.key[0] in _SIGNS:
        message = f"Een sleutel kan niet met ‘{line.key[0]}’ beginnen; {_MEANING}"
        advice = "Haal het teken weg, of zet de sleutel tussen aanhalingstekens."
        behind = line.content + len(line.key)
        instead = line.text[: line.content] + quoted(line.key) + line.text[behind:]
        yield on_line(line, (line.content, line.content + 1), message, advice, instead)


def _text_behind_bar(spot: Spot, line: Line) -> Mistake:
    below = spot.next_below(line)
    indent = below.indent if below and below.indent > line.content else line.content + 2
    message = "Achter ‘|’ begint de tekst pas op de volgende regel."
    instead = as_block(line, indent, line.written[1:].strip())
    columns = (line.value, line.value + 1)
    return on_line(line, columns, message, "Zet de tekst eronder, met spaties ervoor.", instead)


def _bracket(spot: Spot, line: Line) -> Iterator[Mistake]:
    """Text that begins with a bracket, as ``[Naam manager] belt``, or a bracket that stays open."""
    written = line.written
    closer = _CLOSER.get(written[:1])
    if closer:
        (begin, end), message = _bracket_trouble(written, closer)
        for new, advice in _rebracketed(written, closer, one=spot.outline.takes_one(line.key)):
            columns = (line.value + begin, line.value + end)
            yield on_line(line, columns, message, advice, line.with_value(new))


def _bracket_trouble(written: str, closer: str) -> tuple[tuple[int, int], str]:
    behind = written.find(closer) + 1
    cut = written.find(" #", 0, behind)
    if cut >= 0:
        message = f"Na een spatie en # is de rest van de regel een opmerking, ook de ‘{closer}’."
        return (cut + 1, len(written)), message
    if 0 < behind < len(written):
        message = (
            f"Met ‘{written[0]}’ vooraan begint een lijst of groep; achter ‘{closer}’ mag niets meer staan."
        )
        return (behind, len(written)), message
    if behind:
        message = f"Wat tussen ‘{written[0]}’ en ‘{closer}’ staat, is niet te lezen als lijst of groep."
        return (0, 1), message
    return (0, 1), f"De ‘{written[0]}’ waarmee deze waarde begint, wordt niet gesloten."


def _rebracketed(written: str, closer: str, *, one: bool) -> Iterator[tuple[str, str]]:
    """The value as it can be read, with the advice; where ``one`` value belongs, it was no list or group."""
    inside = written[1:].rstrip("]}")
    if closer not in written and not one:
        yield written.rstrip("]},") + closer, f"Zet er ‘{closer}’ achter."
    elif closer == "]" and written.endswith("]") and "[" not in inside and not one:
        items = ", ".join(quoted(item.strip().strip("\"'")) for item in inside.split(","))
        yield f"[{items}]", "Zet wat ertussen staat tussen aanhalingstekens."
    yield quoted(written), "Is het gewone tekst? Zet die dan tussen aanhalingstekens."


RULES: Final[tuple[Rule, ...]] = (
    _leftover,
    _odd_space,
    _tab,
    _tab_behind_dash,
    _backslash,
    _curly_quotes,
    _stray_curly,
    _quotes,
    _cut_text,
    _stray_bracket,
    _sign,
    _bracket,
)
