"""YAML text → raw values with the place of every node, and findings in Dutch."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from spvgen.diagnostics import Finding, NodePath, in_order
from spvgen.source import refusals
from spvgen.source.encoding import NEW_PLAN, decode
from spvgen.source.model import CONTROL, Node, RawValue, Source, entries, value_at
from spvgen.source.parsers import Broken, Parser, disputed, fast_events, preferred, pure_events
from spvgen.source.reader import Reader, Stop
from spvgen.source.report import LIMIT, Mistake, Report

__all__ = [
    "MAX_BYTES", "Node", "RawValue", "Source", "entries", "read_as_meant", "read_source", "value_at",
]  # fmt: skip

MAX_BYTES: Final = 1024 * 1024
MAX_MISTAKES: Final = 10
"""So many mistakes are told of a text that is no YAML: each next one rests on the corrections before it."""

_TOP: Final = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)|%[A-Z]+(?=[ \t])[^\r\n]*)*")
_DIRECTIVE: Final = r"%[A-Z]+(?=[ \t])[^\r\n]*"
_NO_TEXT_BEHIND: Final = r"(?<![^\r\n])(?: *\t[ \t]*(?![^\r\n])|\t[ \t]*(?=#(?:[ \t\r\n]|\Z)))"
"""Tabs on a line by themselves, or before a comment."""
_CONTROL_RUN: Final = rf"({CONTROL.pattern})\1*"


def read_source(
    data: bytes, file: str, *, parser: Parser | None = None
) -> tuple[Source | None, list[Finding]]:
    """Read a plan file: its raw values with their places, and all that is wrong with it as YAML.

    ``file`` is the name to show. The source is None where nothing can be read: no YAML or empty (X01),
    no UTF-8 (X11), too big or too deep (X07). Whatever else is refused (X05, X07, X08, X09) is reported
    and reading goes on: an alias is None, of a double key the first counts. ``parser`` forces one of the
    two parsers, which give the same answer; by default the fast one is used where it can be imported.
    """
    if len(data) > MAX_BYTES:
        return None, _too_big(file)
    text = decode(data, file)
    if isinstance(text, Report):
        return None, text.findings
    source, findings, _ = _read(text, file, parser or preferred())
    return source, findings


def read_as_meant(data: bytes, file: str) -> tuple[Source | None, frozenset[int]]:
    """A text that is no YAML with every mistake corrected as its finding proposes, and which lines changed.

    None where not all could be corrected line for line.
    """
    text = decode(data, file) if len(data) <= MAX_BYTES else Report(file, "")
    meant = None if isinstance(text, Report) else _read(text, file, preferred())[2]
    if meant is None or isinstance(text, Report):
        return None, frozenset()
    pairs = zip(text.splitlines(), meant.text.splitlines(), strict=False)
    return meant, frozenset(number for number, (own, other) in enumerate(pairs, 1) if own != other)


def _too_big(file: str) -> list[Finding]:
    report = Report(file, "")
    message = "Dit bestand is groter dan 1 MB, en dat is voor een plan te groot om te lezen."
    report.add("X07", (0, 0), message, "Een plan is meestal nog geen 0,05 MB. Is dit wel het goede bestand?")
    return report.findings


@dataclass(slots=True)
class _Outcome:
    """How far one parser came with a text; a ``mistake`` is still to be reported."""

    reader: Reader
    readable: bool = True
    broken: Broken | None = None
    mistake: Mistake | None = None


def _read(text: str, file: str, parser: Parser) -> tuple[Source | None, list[Finding], Source | None]:
    """What stands in a text, what is wrong with it, and where it is no YAML the text as it was meant."""
    parsed = _blanked(text)
    outcome = _attempts(Report(file, parsed, text), parser)
    reader, report = outcome.reader, outcome.reader.report
    meant = None
    if outcome.mistake:
        findings, corrected = _mistakes(outcome, parser)
        if corrected.readable and not corrected.mistake:
            report = corrected.reader.report
            meant = Source(file, report.text, corrected.reader.root, corrected.reader.nodes)
    else:
        if outcome.readable and reader.empty:
            outcome.readable = False
            _say_empty(report)
        findings = report.findings
    if parsed != text:
        findings = findings + _blanked_signs(Report(file, parsed, text), reader.nodes)
    source = Source(file, text, reader.root, reader.nodes) if outcome.readable else None
    return source, in_order(findings), meant


def _attempts(report: Report, parser: Parser) -> _Outcome:
    """One parser tells all mistakes, so that they are told in one way."""
    outcome = None
    if parser == "fast" and not disputed(report.text):
        outcome = _attempt(report, fast_events(report.text))
    if outcome is None or outcome.broken:
        outcome = _attempt(Report(report.file, report.text, report.own_text), pure_events(report.text))
    if outcome.broken:
        from spvgen.source.mistakes import likeliest  # its rules take 10 ms to import; most files are sound

        outcome.mistake = likeliest(report.lines, outcome.broken)
    return outcome


def _attempt(report: Report, events: Iterator[Any]) -> _Outcome:
    outcome = _Outcome(Reader(report))
    try:
        outcome.reader.read(events)
    except Stop as stop:
        outcome.readable, outcome.mistake = stop.readable, stop.mistake
    except Broken as broken:
        outcome.readable, outcome.broken = False, broken
    return outcome


def _mistakes(outcome: _Outcome, parser: Parser) -> tuple[list[Finding], _Outcome]:
    """All that is found by reading on, each time with the last mistake corrected; and how far that came.

    A correction that adds a line ends this, for then the lines below have other numbers.
    """
    from spvgen.source.mistakes import mended

    told: list[Finding] = []
    report = outcome.reader.report
    while (mistake := outcome.mistake) and len(told) < MAX_MISTAKES:
        report = outcome.reader.report
        report.explain(mistake)
        explained = report.findings.pop()
        if told and explained.start.line <= told[-1].start.line:
            break
        told.append(explained)
        if mistake.correction is None or mistake.adds_lines:
            break
        corrected = mended(report.lines, mistake)
        outcome = _attempts(Report(report.file, corrected, report.own_text), parser)
        report = outcome.reader.report
    lines = {one.start.line for one in told}
    return [*told, *(one for one in report.findings if one.start.line not in lines)], outcome


def _blanked(text: str) -> str:
    """The text with spaces for what no parser may see; every offset stays what it was."""
    if not text.replace("\n", "").isprintable():  # asked first, for it costs little
        text = CONTROL.sub(" ", text)
    if "\t" in text:
        text = re.sub(_NO_TEXT_BEHIND, _spaces, text)
    for found in _directives(text):
        text = text[: found.start()] + _spaces(found) + text[found.end() :]
    return text


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _directives(text: str) -> list[re.Match[str]]:
    """``%YAML`` and its like, which may stand at the top only."""
    top = _TOP.match(text)
    return list(re.finditer(_DIRECTIVE, top[0])) if top and "%" in top[0] else []


def _blanked_signs(report: Report, nodes: dict[NodePath, Node]) -> list[Finding]:
    for run in islice(re.finditer(_CONTROL_RUN, report.own_text), LIMIT):
        refusals.control_character(report, run.span(), _path_at(nodes, run.start()))
    for found in _directives(CONTROL.sub(" ", report.own_text)):
        refusals.directive(report, *found.span())
    return report.findings


def _path_at(nodes: dict[NodePath, Node], offset: int) -> NodePath:
    """The path of the innermost node around an offset, its key included."""
    around = [path for path, node in nodes.items() if node.begin <= offset <= node.end]
    return max(around, key=len, default=())


def _say_empty(report: Report) -> None:
    what = "Er staan alleen opmerkingen in dit bestand." if report.text.strip() else "Dit bestand is leeg."
    report.add("X01", (0, 0), what, NEW_PLAN)
