"""One finding as text, for people: with its place marked in the quoted line, and its advice."""

import re
from collections.abc import Sequence
from typing import Final

from spvgen.diagnostics import HIDDEN, INPUT_CODES, Finding, Severity, format_path
from spvgen.dutch import join_list
from spvgen.reporters.printable import Look, cells, printable, wrapped

_STYLES: Final = {Severity.FOUT: "1;31", Severity.WAARSCHUWING: "33", Severity.TIP: "36"}
_WRITE: Final = "Schrijf: "
"""Behind the last of these, a hint gives a correction: word for word what belongs in the file."""

_INDENT: Final = "    "
_TAB: Final = "    "
_REACH: Final = 400  # characters of a line looked at on either side of the place; more never fits


def finding_as_text(finding: Finding, look: Look, said: int | None) -> str:
    """One finding; ``said`` is the line of one with the same words above it."""
    style = _STYLES[finding.severity]
    title = f"  {look.paint(finding.severity, style)} {look.paint(f'{finding.code} {finding.name}', '1')}"
    lines = [f"{title} – {_place(finding)}"]
    if not finding.of_whole_file:
        lines += _quoted(finding, look)
    if said:
        lines += wrapped(
            f"{finding.message} Het advies staat hierboven, bij regel {said}.", _INDENT, _INDENT, look
        )
    else:
        lines += wrapped(finding.message, _INDENT, _INDENT, look) + _advice(finding, look)
    return "\n".join(lines)


def likewise(first: Finding, others: Sequence[Finding], look: Look) -> str:
    """*Ook bij ‘Tempo’ (regel 94) en ‘Nabellen’ (regel 117).*; one name, all its lines.

    Where each is to be another value, that stands behind its line: *Schrijf ook op regel 9: 2027-12-31.*
    """
    if not others:
        return ""
    values = [one.hint.rpartition(_WRITE)[2] for one in others]
    if any(one.hint != first.hint for one in others) and all(map(_one_value, values)):
        placed = [f"op regel {one.start.line}: {value}" for one, value in zip(others, values, strict=True)]
        return "\n" + "\n".join(wrapped(f"Schrijf ook {join_list(placed)}.", _INDENT, _INDENT, look))
    lines: dict[str, list[str]] = {}
    for one in others:
        lines.setdefault(one.likewise, []).append(str(one.start.line))
    named = join_list([f"{called} (regel {join_list(found)})" for called, found in lines.items()])
    return "\n" + "\n".join(wrapped(f"Ook bij {named}.", _INDENT, _INDENT, look))


def _advice(finding: Finding, look: Look) -> list[str]:
    """The hint; a correction of a line or more stands below it, just as it belongs in the file.

    Like the quoted line it has a bar in front, so that its own indentation shows; it is never wrapped.
    """
    if not finding.hint:
        return []
    advice, write, correction = finding.hint.rpartition(_WRITE)
    behind = _INDENT + " " * len("Beter: ")
    if not write or _one_value(correction) or _quoted_words(correction):
        value = correction.removesuffix(".") if write and _one_value(correction) else correction
        return wrapped(f"Beter: {advice}{write}{value}", _INDENT, behind, look)
    written = printable(_where_it_stands(finding, correction)).split("\n")
    lines = [f"{_bar(finding)}{line}".rstrip() for line in written]
    lead = _behind_key(finding, correction) or _write(written)
    return wrapped(f"Beter: {advice}{lead}", _INDENT, behind, look) + lines


def _behind_key(finding: Finding, correction: str) -> str:
    """Say where a correction of some words belongs that is no line: behind the key of the quoted line."""
    key = f"{finding.path[-1] if finding.path else ''}:"
    whole_line = re.match(r"\s|- |[\w-]+:(?:\s|$)", correction) or "\n" in correction
    return "" if whole_line or not finding.excerpt.lstrip(" -").startswith(key) else f"Schrijf achter ‘{key}’"


def _where_it_stands(finding: Finding, correction: str) -> str:
    """Points, or a line with the key of the finding, as deep as what they replace: a rule knows no places."""
    if finding.code in INPUT_CODES:
        return correction  # what is wrong with the file itself comes with its place
    depth = finding.excerpt.removesuffix(finding.excerpt.lstrip())
    if correction.startswith("- "):
        return "\n".join(f"{depth}{line}" for line in correction.split("\n"))
    key = f"{finding.path[-1] if finding.path else ''}:"
    if not correction.startswith(key):
        return correction
    before, found, _ = finding.excerpt.partition(key)
    if found and not before.strip(" -"):
        return before + correction
    return depth + correction.removeprefix(key).lstrip()  # the key stands above: behind it is a |


def _write(written: Sequence[str]) -> str:
    """Say how far the correction is indented: what is copied from a screen easily brings spaces along."""
    top = next((line for line in written if line.strip()), "")
    first = len(top) - len(top.lstrip(" "))
    spaces = {0: "zonder spaties", 1: "met 1 spatie"}.get(first, f"met {first} spaties")
    return f"Schrijf{', de eerste regel' if len(written) > 1 else ''} {spaces} ervoor:"


def _one_value(correction: str) -> bool:
    """Whether a correction is one word, such as a date, that may stay on the line of the hint."""
    return correction.split() == [correction]


def _quoted_words(correction: str) -> bool:
    """Whether it is words to use and no line to copy: those stand in quotation marks, with more behind."""
    return correction.startswith("‘")


def _place(finding: Finding) -> str:
    if finding.of_whole_file:
        return "het hele bestand"
    where = f"regel {finding.start.line}, kolom {finding.start.column}"
    return f"{where} ({printable(format_path(finding.path))})" if finding.path else where


def _gutter(finding: Finding) -> str:
    return f"{_INDENT}{finding.start.line} | "


def _bar(finding: Finding) -> str:
    """The same margin without the number, for what stands below the quoted line."""
    return f"{' ' * (len(_gutter(finding)) - 2)}| "


def _quoted(finding: Finding, look: Look) -> list[str]:
    """The line as it stands in the file and, below it, carets under the place."""
    gutter = _gutter(finding)
    if finding.excerpt == HIDDEN:
        return [f"{gutter}{HIDDEN}"]
    start = min(finding.start.column - 1, len(finding.excerpt))
    skipped = max(0, start - _REACH)
    chars = [_shown(char) for char in finding.excerpt[skipped : start + _REACH]]
    start, end = start - skipped, min(_end(finding) - skipped, len(chars))
    first, last = _window(list(map(cells, chars)), start, look.columns - len(gutter))
    before, marked, behind = (
        "".join(chars[a:b]) for a, b in ((first, start), (start, min(end, last)), (max(start, end), last))
    )
    before = f"…{before}" if first or skipped else before
    behind = f"{behind}…" if skipped + last < len(finding.excerpt) else behind
    carets = look.paint("^" * max(cells(marked), 1), _STYLES[finding.severity])
    below = f"{_bar(finding)}{' ' * cells(before)}{carets}"
    return [f"{gutter}{before}{marked}{behind}".rstrip(), below]


def _shown(char: str) -> str:
    return _TAB if char == "\t" else printable(char)


def _end(finding: Finding) -> int:
    """Offset in the quoted line of the end of the place; a place that runs on ends with the line."""
    if finding.end.line == finding.start.line:
        return finding.end.column - 1
    return len(finding.excerpt.rstrip())


def _window(widths: list[int], start: int, room: int) -> tuple[int, int]:
    """Which characters of a long line to show, in ``room`` cells: from a little before ``start`` on."""
    if sum(widths) <= room:
        return 0, len(widths)
    room -= 2  # for the dots at both ends
    first = start
    while first > 0 and sum(widths[first - 1 : start]) <= room // 3:
        first -= 1
    last = first
    while last < len(widths) and sum(widths[first : last + 1]) <= room:
        last += 1
    while first > 0 and sum(widths[first - 1 : last]) <= room:
        first -= 1
    return first, last
