"""JSON for programs, of findings and of all else: the keys are stable and the bytes are always UTF-8."""

import json
from collections.abc import Iterable
from typing import Any

from spvgen.diagnostics import Finding, format_path


def findings_as_json(findings: Iterable[Finding]) -> bytes:
    """A list with one object a finding.

    Line and column count from 1; the end lies just behind the last character.
    """
    return as_json([_row(finding) for finding in findings])


def as_json(content: Any) -> bytes:
    """Anything that JSON can hold, one thing a line."""
    # a file name that is no Unicode holds lone surrogates, which UTF-8 can't write
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _row(finding: Finding) -> dict[str, str | int]:
    return {
        "file": finding.file,
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "path": format_path(finding.path),
        "line": finding.start.line,
        "column": finding.start.column,
        "end_line": finding.end.line,
        "end_column": finding.end.column,
        "message": finding.message,
        "hint": finding.hint,
    }
