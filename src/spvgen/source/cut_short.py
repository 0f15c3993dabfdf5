"""Text behind ``#`` that YAML would lose without a word (X09): how it is told, and what to write instead."""

import re
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.source.lines import quoted, rewritten, write
from spvgen.source.model import Span
from spvgen.source.refusals import BEFORE_FIGURE, short
from spvgen.source.report import Report

_CUT: Final = re.compile(rf"[ \t]*(#(?:[^\W_]|(?P<figure>[ \t]+{BEFORE_FIGURE})\d)[^\r\n]*)")


def cut_off(report: Report, span: Span, path: NodePath, *, flow: bool) -> None:
    """Text behind ``#`` that YAML takes for a comment, as in ``klant #3`` or ``"klant"#3`` (X09)."""
    cut = _CUT.match(report.text, span[1])
    if not cut:
        return
    closed, empty = not report.lines.outline.takes_text(path), span[0] == span[1]
    if (cut["figure"] or "").strip() and not (closed and empty):
        return  # words with a figure in them are a remark, but not where there is nothing else
    lost = cut[1].rstrip()
    place = (cut.start(1), cut.start(1) + len(lost))
    message = f"‘{short(lost)}’ valt weg: na een spatie en # is de rest van de regel een opmerking."
    if empty and (closed or lost[1].isalpha()):
        hint = _instead_of_nothing(report, place, flow=flow)
    else:
        hint = _beside_value(report, span, place, closed=closed, flow=flow)
    report.lose("X09", place, message, hint, path)


def _instead_of_nothing(report: Report, cut: Span, *, flow: bool) -> str:
    """The advice where nothing stands before the ``#``: mostly what stands behind it is the value."""
    value = report.text[slice(*cut)][1:].strip()
    line = (
        "" if flow else rewritten(report.lines, *cut, quoted(value) if re.search(r": | #", value) else value)
    )
    return f"Hoort het hier? Haal dan de # weg. Zo niet, zet het op een eigen regel erboven.{write(line)}"


def _beside_value(report: Report, span: Span, cut: Span, *, closed: bool, flow: bool) -> str:
    """The advice where a value stands before the ``#``: a text may go on behind it."""
    end, lost = cut[1], report.text[slice(*cut)]
    whole = report.text[span[0] : end].lstrip()
    line = "" if flow else rewritten(report.lines, end - len(whole), end, quoted(whole))
    if not closed:
        remark = "die dan op een eigen regel erboven" if lost[1].isspace() else "dan een spatie achter #"
        quotes = "Hoort het bij de tekst, zet dan alles tussen aanhalingstekens"
        return f"{quotes}; is het een opmerking, zet {remark}.{write(line)}"
    if line:
        remark_above = f"{line[: len(line) - len(line.lstrip())]}# {lost[1:].lstrip()}\n"
        line = remark_above + rewritten(report.lines, end - len(whole), end, report.text[slice(*span)])
    return f"Is het een opmerking? Zet die dan op een eigen regel erboven.{write(line)}"
