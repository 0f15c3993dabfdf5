"""What a plan may not hold although it is YAML: one function for each, one finding for each hit."""

import re
from collections.abc import Mapping
from itertools import islice
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.source.lines import Line, line_around, line_at, quoted, rewritten, write
from spvgen.source.model import CONTROL, Span
from spvgen.source.report import LIMIT, Report

_PROPERTY: Final = re.compile(r"![^ \t\r\n]*|&[^ \t\r\n,\[\]{}]*")
_GAP: Final = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_ESCAPE: Final = re.compile(r"\\(?:x(..)|u(....)|U(.{8})|(.))", re.DOTALL)
_NAMED_ESCAPES: Final = {
    "0": "\0", "a": "\a", "b": "\b", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_BREAKS: Final = "\x0b\x0c\x85\u2028\u2029"
BEFORE_FIGURE: Final = r"(?:[a-z]{2,10}\.? )?(?:€ ?)?"
"""*gem. 4,7*, *minimaal € 500*, *eind 2026*"""
_ANY_CUT: Final = re.compile(rf"#(?<=[ \t\"']#)(?:[^\W_]|[ \t]+{BEFORE_FIGURE}\d)")
_EXPLICIT: Final = re.compile(r"(?<![^\s\[{,])(\?)[ \t]+\Z")
_HEADER_WITH_DIGIT: Final = re.compile(r"[|>][-+]?[1-9][^\r\n]*")

_COMMAND: Final = re.compile(r"(?P<first>%[^\r\n]*)")
_COMMANDS: Final = re.compile(
    r"(?<![^\r\n])(?P<first>%[^\r\n]*)(?:\r\n?|\n)(?:(?:%[^\r\n]*|[ \t]*(?:#[^\r\n]*)?)(?:\r\n?|\n))*\Z"
)
"""A line with ``%``, and no more than such lines, comments and empty ones behind it."""

_QUOTE_IT: Final = "Is het gewone tekst? Zet die dan tussen aanhalingstekens."


def directive(report: Report, start: int, end: int) -> None:
    """``%YAML`` or ``%TAG`` at the top (X07)."""
    message = "Een regel met ‘%’ vooraan heeft voor spv een eigen betekenis, en die hoort niet in een plan."
    report.add("X07", (start, end), message, "Haal deze regel weg.")


def second_document(report: Report, at: int) -> None:
    """A second document in one file (X07), or a line with ``%`` that begins one."""
    command = _command_above(report.text, at)
    if command:
        directive(report, *command)
        return
    if report.text.startswith("---", at):
        message = "Met ‘---’ begint hier een tweede document, en een bestand is één plan."
        hint = "Haal deze regel weg. Wil je een scheidslijn, zet er dan een # met een spatie voor: # ---"
        report.lose("X07", (at, at + 3), message, hint)
        return
    message = "De regel met ‘...’ hierboven sluit het plan af, en een bestand is één plan."
    report.lose("X07", (at, at), message, "Haal de regel met ... weg.")


def _command_above(text: str, at: int) -> Span | None:
    """The first of the lines with ``%`` at or right above a place: parsers differ in where they begin."""
    found = _COMMANDS.search(text, 0, at) or _COMMAND.match(text, at)
    return found.span("first") if found else None


def too_deep(report: Report, at: int, depth: int) -> None:
    """More collections in one another than any plan needs (X07)."""
    message = f"Hier zitten meer dan {depth} lijsten en groepen in elkaar; dieper leest spv niet."
    report.add("X07", (at, at + 1), message, "Kijk of er haakjes of spaties te veel staan.")


def properties(report: Report, start: int, end: int, path: NodePath, *, scalar: bool) -> int:
    """Anchors and tags before a value (X07); returns where the value itself begins."""
    text, at = report.text, start
    line = rewritten(report.lines, start, end, quoted(text[start:end])) if scalar else ""
    while at < end and (found := _PROPERTY.match(text, at)):
        what = "een anker, om verderop naar te verwijzen" if text[at] == "&" else "een typeaanduiding"
        message = f"‘{found[0]}’ geldt hier als {what}, en dat kan in een plan niet."
        report.add("X07", (at, found.end()), message, _QUOTE_IT + write(line), path)
        gap = _GAP.match(text, found.end())
        at = gap.end() if gap and gap.end() <= end else found.end()
    return at


def alias(report: Report, start: int, end: int, path: NodePath) -> None:
    """A reference to another place in the file (X07)."""
    sign = report.text[start:end]
    message = f"‘{sign}’ geldt hier als een verwijzing naar een andere plek, en dat kan in een plan niet."
    line = rewritten(report.lines, start, end, quoted(sign))
    report.lose("X07", (start, end), message, _QUOTE_IT + write(line), path)


def merge_key(report: Report, span: Span, path: NodePath) -> None:
    """``<<``, which pulls in another mapping (X07)."""
    message = "‘<<’ voegt een andere groep in, en dat kan in een plan niet."
    report.lose("X07", span, message, "Schrijf de onderdelen hier voluit.", path)


def no_text_as_key(report: Report, span: Span, path: NodePath) -> None:
    """A list or mapping where a key belongs (X07), as YAML reads ``{{ naam }}``."""
    wide = (span[0] - 1, span[1] + 1)
    if re.fullmatch(r"\{\{.*\}\}", report.text[slice(*wide)]):
        line = rewritten(report.lines, *wide, quoted(report.text[slice(*wide)]))
        message = "Met ‘{’ begint een groep, en een groep in een groep kan hier niet."
        report.lose("X07", wide, message, _QUOTE_IT + write(line), path)
        return
    line = rewritten(report.lines, *span, quoted(report.text[slice(*span)]))
    message = "Voor een dubbele punt hoort een sleutel van gewone tekst, geen lijst of groep."
    report.lose("X07", span, message, "Zet er aanhalingstekens omheen." + write(line), path)


def no_key(report: Report, span: Span, path: NodePath) -> None:
    """Nothing where a key belongs: a question mark or a colon all by itself (X07)."""
    at = span[1] - 1
    if report.text[at : at + 1] != "?":
        message = "Voor deze dubbele punt staat geen sleutel."
        hint = "Zet de sleutel ervoor, of haal de dubbele punt weg."
        report.lose("X07", span, message, hint, path)
        return
    line = rewritten(report.lines, at, at + 1, '"?"')
    message = "Een los vraagteken heeft hier een eigen betekenis."
    report.lose("X07", (at, at + 1), message, "Zet er aanhalingstekens omheen." + write(line), path)


def may_hold_explicit_key(text: str) -> bool:
    """Whether ``explicit_key`` can find anything in this text."""
    return "? " in text or "?\t" in text


def explicit_key(report: Report, span: Span, path: NodePath) -> None:
    """A question mark with a space, which makes a key of what follows (X07)."""
    mark = _EXPLICIT.search(report.text, max(0, span[0] - 40), span[0])
    if mark:
        line = rewritten(report.lines, mark.start(1), span[1], quoted(report.text[mark.start(1) : span[1]]))
        message = "Een vraagteken met een spatie erachter begint hier een sleutel."
        report.add("X07", mark.span(1), message, _QUOTE_IT + write(line), path)


def duplicate(report: Report, name: str, span: Span, seen: Mapping[str, int], path: NodePath) -> None:
    """A key for the second time in one mapping (X05), which has ``seen``; the first one counts."""
    lead, began = next(iter(seen.items()))
    number = report.lines.number(seen[name])
    message = f"De sleutel ‘{name}’ staat hier dubbel; de eerste staat op regel {number}."
    hint = "Voeg de twee samen, of haal er een weg."
    line = _line_of_key(report, span[0])
    same = (
        line and line.written and line.text.strip() == line_around(report.lines, seen[name]).text.lstrip(" -")
    )
    if same:
        hint = "Op die regel staat hetzelfde. Haal een van de twee weg."
    elif line and path and isinstance(path[-1], int):
        item = f"{' ' * _dash_of(report, began, line)}- {lead}: …"
        hint = (
            "Hoort dit bij hetzelfde punt? Voeg de twee dan samen. "
            "Begint hier een nieuw punt? Dan ontbreekt de eerste regel daarvan."
            + write(f"{item}\n{line.text}")
        )
    elif line and path and (above := _heading_above(report, line, str(path[-1]), began)):
        heading = above.strip(" :")
        hint = f"Boven deze regel lijkt de regel ‘{heading}:’ weg te zijn."
        hint += write(f"{above}\n{line.text}")
    elif line and path:
        hint = (
            f"Hoort dit bij ‘{path[-1]}’? Voeg de twee dan samen. Begint hier een nieuwe groep? "
            "Zet er dan de regel boven die weg is: de naam van die groep met een dubbele punt."
        )
    add = report.add if same else report.lose
    add("X05", span, message, hint, (*path, name))


def _heading_above(report: Report, line: Line, beside: str, began: int) -> str:
    """The line with the heading that the keys from this line on lack; empty where it stands elsewhere."""
    keys = []
    for number in range(line.number, len(report.lines.starts) + 1):
        one = line_at(report.lines, number)
        if not one.blank and one.indent < line.indent:
            break
        keys += [one.key] if one.content == line.content and one.key else []
    heading = report.lines.outline.lost_heading(keys, beside, report.text, listed=False)
    above = f"{' ' * max(line_around(report.lines, began).indent - 2, 0)}{heading}:"
    return above if heading and not re.search(rf"^{above}", report.text, re.MULTILINE) else ""


def missing_dash(report: Report, name: str, span: Span, began: int, path: NodePath) -> None:
    """The key with which an item of a list begins (at ``began``) for the second time (X05)."""
    line = _line_of_key(report, span[0])
    message = f"Met ‘{name}’ begint hier een nieuw punt, en het streepje ervoor ontbreekt."
    written = f"{' ' * _dash_of(report, began, line)}- {line.text[line.content :]}" if line else ""
    hint = "Zet een streepje met een spatie voor de sleutel." + write(written)
    report.add("X05", span, message, hint, path)


def _line_of_key(report: Report, at: int) -> Line | None:
    """The line that a key is the first on, without a dash; None if it is not."""
    line = line_around(report.lines, at)
    return line if line.start + line.content == at and not line.dashes else None


def _dash_of(report: Report, began: int, line: Line) -> int:
    """The column of the dash before the first key of an item; two before ``line`` if it stands higher up."""
    first = line_around(report.lines, began)
    return first.dashes[-1] if first.dashes else max(line.content - 2, 0)


def control_character(report: Report, span: Span, path: NodePath) -> None:
    """Control characters in the text itself (X08)."""
    character = report.own_text[span[0]]
    message = f"Hier staat een onzichtbaar stuurteken ({code_point(character)}), en dat kan in een plan niet."
    if character in _BREAKS:
        advice = "Het is een regel- of pagina-einde uit een ander programma. Vervang het door een spatie."
    else:
        advice = "Haal het weg; je ziet het niet, maar het staat op deze plek."
    report.add("X08", span, message, advice + write(_without_controls(report, span[0])), path)


def _without_controls(report: Report, at: int) -> str:
    """The line around a place as it is meant: those that turn words around come in pairs."""
    line = line_around(report.lines, at)
    own = report.own_text[line.start : line.start + len(line.text)]
    return CONTROL.sub(lambda found: " " if found[0] in _BREAKS else "", own)


def control_escapes(report: Report, value: str, span: Span, path: NodePath) -> None:
    """Control characters that an escape such as ``\\x07`` brings into a value (X08)."""
    if not CONTROL.search(value) and "\r" not in value:
        return
    raw = report.text[slice(*span)]
    for escape in islice(_ESCAPE.finditer(raw), LIMIT):
        character = _escaped(escape)
        if CONTROL.match(character) or character == "\r":
            start, end = span[0] + escape.start(), span[0] + escape.end()
            message = f"‘{escape[0]}’ zet hier een stuurteken ({code_point(character)}) in de tekst."
            report.add("X08", (start, end), message, _without_escape(report, span, escape), path)


def _without_escape(report: Report, span: Span, escape: re.Match[str]) -> str:
    """The hint: a code in figures goes, but a backslash with a letter (``C:\\bestanden``) was meant."""
    if escape[4] is None:
        kept = _ESCAPE.sub(_without_code, report.text[slice(*span)])
        return "Haal het weg." + write(rewritten(report.lines, *span, kept))
    line = rewritten(report.lines, *span, quoted(report.text[span[0] + 1 : span[1] - 1]))
    return "Een backslash als gewoon teken kan tussen enkele aanhalingstekens." + write(line)


def _without_code(escape: re.Match[str]) -> str:
    return "" if escape[4] is None and CONTROL.match(_escaped(escape)) else escape[0]


def without_control(value: str, style: str) -> str:
    """A value with spaces for what an escape brought in, as for control characters in the text itself."""
    return CONTROL.sub(" ", value).replace("\r", " ") if style == "double" else value


def _escaped(escape: re.Match[str]) -> str:
    digits = escape[1] or escape[2] or escape[3]
    return chr(int(digits, 16)) if digits else _NAMED_ESCAPES.get(escape[4], escape[4])


def code_point(character: str) -> str:
    """The name of a character by number: ``U+0007``."""
    return f"U+{ord(character):04X}"


def may_be_cut_off(text: str) -> bool:
    """Whether ``cut_off`` can find anything in this text."""
    return _ANY_CUT.search(text) is not None


def swallowed_by_header(report: Report, value: str, span: Span, path: NodePath) -> None:
    """``norm: >5`` is to YAML the head of an empty block text: the 5 would be lost (X09)."""
    header = _HEADER_WITH_DIGIT.match(report.text, span[0])
    if not header or value.strip():
        return
    written = header[0].rstrip()
    line = rewritten(report.lines, span[0], span[0] + len(written), quoted(written))
    message = f"‘{short(written)}’ valt weg: met ‘{written[0]}’ vooraan begint een tekstblok."
    hint = "Zet er aanhalingstekens omheen." + write(line)
    report.lose("X09", (span[0], span[0] + len(written)), message, hint, path)


def short(text: str) -> str:
    """As much of a text as a message can hold."""
    return text if len(text) <= 40 else text[:39] + "…"
