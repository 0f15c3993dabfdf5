"""Findings as text, for people: grouped by file, each with the place marked in the quoted line."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from spvgen.diagnostics import HIDDEN, INPUT_CODES, Finding, Position, Severity, format_path
from spvgen.dutch import count, join_list
from spvgen.reporters.printable import cells, printable, wrapped_lines

NOT_RUN: Final = (
    "De inhoud is nog niet nagekeken: dat kan pas als het bestand leesbaar en volledig is. Verbeter eerst "
    "wat hierboven staat, en geef daarna nog een keer ‘spv check’."
)
PARTLY_RUN: Final = (
    "De inhoud is ook nagekeken, behalve op plekken waar hierboven nog een fout staat. Verbeter die, en geef "
    "daarna nog een keer ‘spv check’: dan kan er nog iets bij komen."
)

_YAML: Final = (
    "Zo leest de computer een plan: op een regel staat een sleutel, een dubbele punt, een spatie en dan jouw "
    "tekst. De spaties vooraan laten zien wat bij elkaar hoort, en een streepje met een spatie begint een "
    "punt van een lijst. Deze manier van schrijven heet YAML."
)
"""Said once in a report that holds a fault in the writing itself."""


class Look(NamedTuple):
    """How a report is set: columns that a line may take, and whether colours are wanted."""

    width: int = 100
    colour: bool = False

    def paint(self, text: str, style: str) -> str:
        """The text in an ANSI style such as ``1`` (bold) or ``31`` (red), where colours are wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and text else text


_STYLES: Final = {Severity.FOUT: "1;31", Severity.WAARSCHUWING: "33", Severity.TIP: "36"}
_WORDS: Final = (
    (Severity.FOUT, "fout", "fouten"),
    (Severity.WAARSCHUWING, "waarschuwing", "waarschuwingen"),
    (Severity.TIP, "tip", "tips"),
)
_WRITE: Final = "Schrijf: "
"""Behind the last of these, a hint gives a correction: word for word what belongs in the file."""

_FILL_IN: Final = "Typ op deze plekken jouw tekst. Wat mag ontbreken en je niet nodig hebt, haal je weg."
_WEIGHTS: Final = tuple(Severity)
_INDENT: Final = "    "
_TAB: Final = "    "
_REACH: Final = 400  # characters of a line looked at on either side of the place; more never fits
_NARROWEST: Final = 40


def file_report(
    file: str, findings: Sequence[Finding], *, complete: bool, look: Look, partly: bool = False
) -> str:
    """The findings of one file under its name; ``complete`` is False where the rules on content did not run.

    They did ``partly`` where some values can't be read. Empty where there is nothing to tell.
    """
    plain = _without_seal(findings)
    parts = _parts(plain, look)
    if plain != list(findings):
        from spvgen.rules.settled import RECORDED_ONCE

        parts.append("\n".join(wrapped(RECORDED_ONCE, "  ", "  ", look)))
    if not complete:
        parts.append("\n".join(wrapped(PARTLY_RUN if partly else NOT_RUN, "  ", "  ", look)))
    if any(one.name == INPUT_CODES["X01"] and not _about_whole_file(one) for one in findings):
        parts.append("\n".join(wrapped(_YAML, "  ", "  ", look)))
    heading = look.paint(printable(file), "1")
    return "\n\n".join([heading, *parts]) + "\n" if parts else ""


def _without_seal(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without how to correct what was recorded: it is the same of each, and said once below."""
    if not findings:
        return []
    from spvgen.rules.settled import RECORDED  # a sound plan has none

    return [one._replace(hint=one.hint.removesuffix(RECORDED).rstrip()) for one in findings]


def counted(findings: Iterable[Finding]) -> str:
    """``1 fout, 2 waarschuwingen en 1 tip``, as they are told; empty for no findings.

    What waits to be filled in is no mistake, and counted apart: ``39 open plekken en 1 tip``.
    """
    return counts(tally(findings))


def tally(findings: Iterable[Finding]) -> Counter[Severity | None]:
    """How many there are of each severity, as they are told; of open places, which have none, under None."""
    found = list(findings)
    if not found:
        return Counter()
    from spvgen.reporters.alike import alike  # a sound plan has none
    from spvgen.reporters.open_places import open_places

    of_a_file = (list(group) for _, group in groupby(found, lambda one: one.file))
    places = {place for group in of_a_file for place in open_places(group)}
    numbers = Counter[Severity | None](
        first.severity for first, *_ in alike(one for one in found if one not in places)
    )
    numbers[None] = len(places)
    return numbers


def counts(numbers: Mapping[Severity | None, int]) -> str:
    """What was counted, in words."""
    places = numbers.get(None, 0)
    of_each = [count(numbers[one], word, words) for one, word, words in _WORDS if numbers.get(one)]
    return join_list([*([f"{places} open plekken"] if places else []), *of_each])


def closing(findings: Sequence[Finding], files: int) -> str:
    """The last line of a report over so many files."""
    summary = counted(findings)
    if files == 1:
        return f"{summary}." if summary else "Geen opmerkingen."
    looked_at = f"{count(files, 'bestand', 'bestanden')} nagekeken"
    return f"{looked_at}: {summary or 'geen opmerkingen'}."


def _parts(findings: Sequence[Finding], look: Look) -> list[str]:
    """What is still to be filled in as one block, then each finding; the same words are said once.

    What stops a document stands first, and a tip last; within that by place.
    """
    if not findings:
        return []
    from spvgen.reporters.alike import alike  # a sound plan has none
    from spvgen.reporters.open_places import open_places

    places = open_places(findings)
    parts = [_to_fill_in(places, look)] if places else []
    grouped, said = frozenset(places), dict[tuple[str, ...], int]()
    groups = alike(one for one in findings if one not in grouped)
    for finding, *others in sorted(groups, key=lambda group: _WEIGHTS.index(group[0].severity)):
        words = (finding.code, finding.message, finding.hint)
        parts.append(_finding(finding, look, said.get(words)) + _likewise(finding, others, look))
        said.setdefault(words, finding.start.line)
    return parts


def _likewise(first: Finding, others: Sequence[Finding], look: Look) -> str:
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


def _to_fill_in(places: Sequence[Finding], look: Look) -> str:
    """The open places, in a column of parts with their lines behind them."""
    from spvgen.reporters.open_places import loosened, rows

    first, table = places[0], rows(places)
    title = look.paint(f"Nog in te vullen: {count(len(places), 'plek', 'plekken')}", "1")
    lines = [f"  {title} ({first.severity} {first.code})"]
    lines += wrapped(_FILL_IN, _INDENT, _INDENT, look)
    column = max(len(part) for part, _ in table) + 2
    for part, where in table:
        start = f"{_INDENT}{part:<{column}}"
        lines += map(loosened, wrapped(where, start, " " * len(start), look))
    return "\n".join(lines)


def _finding(finding: Finding, look: Look, said: int | None) -> str:
    """One finding; ``said`` is the line of one with the same words above it."""
    style = _STYLES[finding.severity]
    title = f"  {look.paint(finding.severity, style)} {look.paint(f'{finding.code} {finding.name}', '1')}"
    lines = [f"{title} – {_place(finding)}"]
    if not _about_whole_file(finding):
        lines += _quoted(finding, look)
    if said:
        lines += wrapped(
            f"{finding.message} Het advies staat hierboven, bij regel {said}.", _INDENT, _INDENT, look
        )
    else:
        lines += wrapped(finding.message, _INDENT, _INDENT, look) + _advice(finding, look)
    return "\n".join(lines)


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


def _about_whole_file(finding: Finding) -> bool:
    return finding.start == finding.end == Position(1, 1)


def _place(finding: Finding) -> str:
    if _about_whole_file(finding):
        return "het hele bestand"
    where = f"regel {finding.start.line}, kolom {finding.start.column}"
    return f"{where} ({printable(format_path(finding.path))})" if finding.path else where


def wrapped(text: str, first: str, then: str, look: Look) -> list[str]:
    """A text as lines: ``first`` stands before the first of them, ``then`` before the others."""
    width = max(look.width, _NARROWEST)
    return wrapped_lines(
        printable(text), width, initial_indent=first, subsequent_indent=then, break_on_hyphens=False
    )


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
    first, last = _window(list(map(cells, chars)), start, max(look.width, _NARROWEST) - len(gutter))
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
