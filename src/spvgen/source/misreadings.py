"""What YAML reads without a fault, but surely not as it was meant (X01); reading then ends."""

import re
from typing import Final

from spvgen.source.lines import APOSTROPHE, APOSTROPHE_WORDS, as_block, line_at, quoted, rewritten, write
from spvgen.source.model import LINE_END, Span
from spvgen.source.report import Report

MARKS: Final = "-–—•·▪‣"
LIST_MARK: Final = re.compile(r"-(?=[^\W\d_])|[–—•·▪‣](?=\s*\S)")
"""What people type for a dash with a space: a dash stuck to its text, or a mark from a word processor."""

_ITEM_BELOW: Final = re.compile(r"[\r\n][ \t]*([-*•▪‣·])[ \t]")


def found(report: Report, style: str, span: Span, key: Span | None, base: int) -> bool:
    """Whether a value is a misreading, reported as X01; ``base`` is where its key or list begins."""
    if style == "plain":
        return _list_without_spaces(report, span, key) or _list_in_text(report, span)
    return style in ("single", "double") and _lines_swallowed(report, span, base)


def _list_without_spaces(report: Report, span: Span, key: Span | None) -> bool:
    """``-tekst`` or ``• tekst`` on the line below its key."""
    mark = LIST_MARK.match(report.text, span[0]) if key else None
    if not key or not mark or report.lines.number(key[1]) == report.lines.number(span[0]):
        return False
    line = line_at(report.lines, report.lines.number(span[0]))
    instead = f"{line.text[: line.content]}- {line.text[line.content + len(mark[0]) :].lstrip()}"
    message, advice = list_mark(mark[0])
    report.add("X01", mark.span(), message, advice + write(instead))
    return True


def list_mark(mark: str) -> tuple[str, str]:
    """Message and advice about something that stands where a dash with a space belongs."""
    if mark == "-":
        message = "Achter dit streepje ontbreekt een spatie; zo leest YAML het niet als punt van een lijst."
        return message, "Zet achter elk streepje een spatie."
    message = f"Een punt van een lijst begint met een streepje en een spatie; hier staat ‘{mark}’."
    return message, "Zet voor elk punt een streepje met een spatie."


def _list_in_text(report: Report, span: Span) -> bool:
    """Text behind a key with dashes on the lines below: to YAML one running text."""
    item = _ITEM_BELOW.search(report.text, *span)
    if not item:
        return False
    first = report.lines.number(span[0])
    message = f"Dit lijkt een punt van een lijst, maar YAML plakt het achter de tekst van regel {first}."
    advice = (
        "Wil je een lijst, zet dan elk punt achter een streepje en niets achter de sleutel. "
        "Is het één tekst, zet dan achter de sleutel een | en begin de tekst op een nieuwe regel."
    )
    line = line_at(report.lines, first)
    below = line_at(report.lines, report.lines.number(item.start(1)))
    instead = as_block(line, below.indent, line.written) if line.key and line.written else ""
    report.add("X01", item.span(1), message, advice + write(instead))
    return True


def _lines_swallowed(report: Report, span: Span, base: int) -> bool:
    """A quote that is closed only on a later line, with lines in between that stand on their own."""
    if not LINE_END.search(report.text, *span):
        return False
    lines = report.lines
    first, last = lines.number(span[0]), lines.number(span[1] - 1)
    column = base - lines.starts[lines.number(base) - 1]
    between = (line_at(lines, number) for number in range(first + 1, last + 1))
    if not any(line.indent <= column and line.text.strip() for line in between):
        return False
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
    report.add("X01", (span[0], span[0] + 1), message, advice + write(instead))
    return True
