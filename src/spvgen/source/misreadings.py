"""What YAML reads without a fault, but surely not as it was meant (X01); reading then ends."""

import re
from collections.abc import Iterator
from typing import Final

from spvgen.source.lines import (
    APOSTROPHE,
    APOSTROPHE_WORDS,
    KEY_LIKE,
    Line,
    as_block,
    between_curly,
    line_around,
    line_at,
    quoted,
    rewritten,
)
from spvgen.source.model import LINE_END, Lines, Span
from spvgen.source.report import Mistake

POINTS: Final = "–—•·▪‣◦▫■□➢➤→✓✔☐✅∗\uf0b7\uf0a7"
"""Signs that a word processor or a person puts before the points of a list."""
MARKS: Final = f"-{POINTS}"
BEFORE_KEY: Final = f"{MARKS}“„‟«‘‚‛"
"""With these no key begins."""
LOWER: Final = r"o(?=\t| {2}| [A-Z\d€])"
"""The mark of a point below another one, as Word makes it: a small o."""
LIST_MARK: Final = re.compile(rf"-(?=[^\W\d_])|[{POINTS}](?=\s*\S)|{LOWER}")
"""What people type for a dash with a space: a dash stuck to its text, or a mark from a word processor."""
NUMBER: Final = re.compile(r"\d{1,2}[.)]\s+(?=\S)")
"""What a word processor puts before a point of a numbered list."""

_KEY_BELOW: Final = re.compile(r"[\r\n][ \t]*(?:- +)*[a-z_]+:(?=\s)")
_ITEM_BELOW: Final = re.compile(r"[\r\n][ \t]*([-*•▪‣·◦■➢])[ \t]")


def find(lines: Lines, style: str, span: Span, key: Span | None, base: int) -> Mistake | None:
    """Why a value is a misreading, if it is; ``base`` is where its key or list begins."""
    if style in ("literal", "folded"):
        return _keys_in_text(lines, span, key)
    if style == "plain":
        if key and lines.text.find("\t", *span) >= 0:
            from spvgen.source.spreadsheet import in_value  # few plans hold a tab

            if rows := in_value(lines, span):
                return rows
        return _list_without_spaces(lines, span, key) or _list_in_text(lines, span)
    return _lines_swallowed(lines, span, base) if style in ("single", "double") else None


def _keys_in_text(lines: Lines, span: Span, key: Span | None) -> Mistake | None:
    """A block text that ends with keys of a part: the line with the heading of that part was lost."""
    if not key or not _KEY_BELOW.search(lines.text, *span):
        return None
    head, outline = line_around(lines, key[0]), lines.outline
    inside = [line_at(lines, number) for number in range(head.number + 1, lines.number(span[1] - 1) + 1)]
    begun = next((line for line in inside if line.key in outline.known), None)
    if not begun:
        return None
    keys = [line.key for line in inside if line.number >= begun.number and line.content == begun.content]
    if len(keys) < 2:
        return None
    heading = outline.lost_heading(keys, head.key, lines.text, listed=bool(begun.dashes))
    return above_heading(begun, heading, head.content) if heading else None


def _list_without_spaces(lines: Lines, span: Span, key: Span | None) -> Mistake | None:
    """``-tekst`` or ``• tekst`` on the line below its key."""
    mark = LIST_MARK.match(lines.text, span[0]) if key else None
    number = lines.number(span[0])
    if not key or not mark or lines.number(key[1]) == number:
        return None
    line = line_at(lines, number)
    instead = f"{line.text[: line.content]}- {line.text[line.content + len(mark[0]) :].lstrip()}"
    return Mistake(mark.span(), *list_mark(mark[0]), number, number, instead)


def of_key(lines: Lines, span: Span) -> Mistake | None:
    """Why a key that begins with one of these signs is a misreading, if it is."""
    return _curly_key(lines, span) or _marked_key(lines, span)


def _curly_key(lines: Lines, span: Span) -> Mistake | None:
    """``“naam”: …``: a key in the quotes of a word processor."""
    written, number = lines.text[slice(*span)], lines.number(span[0])
    key = between_curly(written)
    if key not in lines.outline.known:
        return None
    instead = rewritten(lines, *span, key)
    return Mistake((span[0], span[0] + 1), no_quotes(written), "Haal ze weg.", number, number, instead)


def no_quotes(written: str) -> str:
    """What is wrong with the quotes of a word processor around a text."""
    marks = f"{written[0]} en {written[-1]}"
    return f"De aanhalingstekens {marks} uit een tekstverwerker tellen hier niet als aanhalingstekens."


def _marked_key(lines: Lines, span: Span) -> Mistake | None:
    """A key that begins with what stands for a dash: ``-datum: …``, ``– Je kent Excel (gevorderd: …)``."""
    first = line_around(lines, span[0])
    above = (line_at(lines, number) for number in range(first.number - 1, 0, -1))
    heading = next((line for line in above if not line.blank), None)
    if first.start + first.content != span[0] or not heading or not heading.opens:
        return None
    if lines.text[span[0]] == "-":
        return _stuck_key(lines, first, span)
    return None if lines.outline.is_part(heading.key) else _marked_points(lines, first)


def _marked_points(lines: Lines, first: Line) -> Mistake | None:
    """A point of which the text holds a colon, and those right below it with the same mark."""
    mark = first.text[first.content : first.content + 1]
    if mark not in MARKS or first.dashes or KEY_LIKE.fullmatch(first.key[1:].strip()):
        return None  # quotes mark no point, and a dash for a mark makes a good key of it
    marked, last = first.text[: first.content + 1], first.number
    while last < len(lines.starts) and lines.content(last + 1).startswith(marked):
        last += 1
    instead = "\n".join(dashed(lines.content(number)) for number in range(first.number, last + 1))
    at = first.start + first.content
    return Mistake((at, at + 1), *list_mark(mark), first.number, last, instead)


MARK: Final = rf"\A(?:[{MARKS}]\s*|{NUMBER.pattern}|{LOWER}\s+)"
"""What stands in the place of a dash with a space (for what is broken only, so compiled then)."""

BULLET: Final = rf"\A(?:[{POINTS}]\s*|\*\s+|{LOWER}\s+)"
"""What was left of a mark behind a dash: *- o In 2025* (for what is broken only, too)."""

_NEEDS_QUOTES: Final = (  # for what is broken only, so compiled then
    r"^(?![a-z]\w*:\s).*:(?=\s|$)|\s#|^[\"'“”„‟«‘‚‛\[{&*!|>%@`]"
)


def dashed(text: str) -> str:
    """A line with a dash for its mark, in quotes where its text would still be no text to YAML."""
    before, words = text[: len(text) - len(text.lstrip())], re.sub(MARK, "", text.strip(), count=1)
    return f"{before}- {quoted(words) if re.search(_NEEDS_QUOTES, words) else words}"


def _stuck_key(lines: Lines, first: Line, span: Span) -> Mistake | None:
    """``-datum: …``: a dash stuck to the first key of an item, with the rest of that item right below it."""
    if lines.text[span[0] + 1 : span[1]] not in lines.outline.known:
        return None
    item = [first.number]
    for number in range(first.number + 1, len(lines.starts) + 1):
        line = line_at(lines, number)
        if not line.blank and (line.indent < first.content or line.text[line.content] == "-"):
            break
        item += [] if line.blank else [number]
    texts = [lines.content(number) for number in range(first.number, item[-1] + 1)]
    dashed = f"{texts[0][: first.content]}- {texts[0][first.content + 1 :]}"
    beside = any(line_at(lines, number).indent == first.content for number in item[1:])
    below = [f"  {text}" if beside and text.strip() else text for text in texts[1:]]
    message, advice = list_mark("-")
    if beside:
        advice += " Wat bij hetzelfde punt hoort, springt twee spaties verder in."
    instead = "\n".join([dashed, *below])
    return Mistake((span[0], span[0] + 1), message, advice, item[0], item[-1], instead)


def list_mark(mark: str) -> tuple[str, str]:
    """Message and advice about something that stands where a dash with a space belongs."""
    if mark == "-":
        message = "Achter dit streepje ontbreekt een spatie; zo is het geen punt van een lijst."
        return message, "Zet achter elk streepje een spatie."
    message = f"Een punt van een lijst begint met een streepje en een spatie; hier staat ‘{mark}’."
    return message, "Zet voor elk punt een streepje met een spatie."


def _list_in_text(lines: Lines, span: Span) -> Mistake | None:
    """Text behind a key with dashes on the lines below: to YAML one running text."""
    item = _ITEM_BELOW.search(lines.text, *span)
    if not item:
        return None
    first = line_around(lines, span[0])
    below = line_around(lines, item.start(1))
    if first.dashes and not first.key and below.dashes:
        message = f"Dit streepje staat niet recht onder dat van regel {first.number}."
        moved = " " * first.dashes[0] + below.text.lstrip()
        return Mistake(item.span(1), message, "Zet het er recht onder.", below.number, below.number, moved)
    if lines.outline.holds(first.key, below.key):
        message = f"Achter ‘{first.key}:’ staat tekst, en op de regels eronder begint een lijst."
        return Mistake(item.span(1), message, f"Zet ‘{first.written}’ in een van de punten eronder.")
    without_heading = _heading_above_list(lines, first, below)
    if without_heading:
        return without_heading
    if first.key and not lines.outline.takes_text((first.key,)):
        return _behind_closed(lines, first, below, item.span(1))
    message = f"Dit lijkt een punt van een lijst, maar zo komt het achter de tekst van regel {first.number}."
    advice = (
        "Wil je een lijst, zet dan elk punt achter een streepje en niets achter de sleutel. "
        "Is het één tekst, zet dan achter de sleutel een | en begin de tekst op een nieuwe regel."
    )
    instead = as_block(first, below.indent, first.written) if first.key and first.written else None
    return Mistake(item.span(1), message, advice, first.number, first.number, instead)


def _behind_closed(lines: Lines, first: Line, below: Line, at: Span) -> Mistake:
    """A point too far to the right below a day, a figure or a choice, which no text can follow."""
    above = (line_at(lines, number) for number in range(first.number, 0, -1))
    item = next((line for line in above if line.dashes and line.indent < below.indent), None)
    message = f"Deze regel komt zo achter ‘{first.key}’ op regel {first.number}, en daar past hij niet bij."
    if not below.dashes or item is None:
        return Mistake(at, message, "Zet hem bij een sleutel waar een tekst of een lijst hoort.")
    moved = " " * item.dashes[-1] + below.text.lstrip()
    advice = f"Zet het streepje recht onder dat van regel {item.number}."
    return Mistake(at, message, advice, below.number, below.number, moved)


def _heading_above_list(lines: Lines, first: Line, below: Line) -> Mistake | None:
    """``bron: CRM`` with ``- datum: …`` right below it: the line ``tussendoelen:`` was lost."""
    if not first.key or not below.key:
        return None
    keys = [line.key for line in item_lines(lines, below) if line.content == below.content]
    heading = lines.outline.lost_heading(keys, first.key, lines.text, listed=True)
    return above_heading(below, heading, first.content) if heading else None


def item_lines(lines: Lines, first: Line) -> Iterator[Line]:
    """A line and all that stand below it, further to the right; without empty lines and comments."""
    yield first
    for number in range(first.number + 1, len(lines.starts) + 1):
        line = line_at(lines, number)
        if not line.blank and line.indent <= first.indent:
            return
        if not line.blank:
            yield line


def above_heading(line: Line, heading: str, column: int) -> Mistake:
    """The heading that must have stood above a line, at a column (from 0)."""
    message = f"Boven deze regel lijkt de regel ‘{heading}:’ weg te zijn."
    span = (line.start + line.indent, line.start + line.tail)
    instead = f"{' ' * column}{heading}:\n{line.text}"
    return Mistake(span, message, "Zet die regel erboven.", line.number, line.number, instead)


def _lines_swallowed(lines: Lines, span: Span, base: int) -> Mistake | None:
    """A quote that is closed only on a later line, with lines in between that stand on their own."""
    if not LINE_END.search(lines.text, *span):
        return None
    first, last = lines.number(span[0]), lines.number(span[1] - 1)
    column = base - lines.starts[lines.number(base) - 1]
    between = (line_at(lines, number) for number in range(first + 1, last + 1))
    if not any(line.indent <= column and line.text.strip() for line in between):
        return None
    message = f"Dit aanhalingsteken wordt pas op regel {last} gesloten; alles ertussen hoort nu bij de tekst."
    advice = (
        "Sluit het op de goede plek. Loopt de tekst echt door, laat de regels eronder dan verder inspringen."
    )
    line = line_at(lines, first)
    begun = line.text[span[0] - line.start : line.tail]
    new = begun + begun[0]
    if APOSTROPHE.match(begun):
        (message, advice), new = APOSTROPHE_WORDS, quoted(begun)
    instead = rewritten(lines, span[0], line.start + line.tail, new)
    return Mistake((span[0], span[0] + 1), message, advice, first, first, instead)
