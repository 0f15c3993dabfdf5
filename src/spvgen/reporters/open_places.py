"""Places that only wait to be filled in (S01): a new plan has dozens, so they share one block."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from spvgen.diagnostics import Finding, NodePath

_CODE: Final = "S01"
_BEFORE: Final = re.compile(r"""\s*(?:-\s+)*(?:\w+:\s*)?["']?""")
_BEHIND: Final = re.compile(r"""["']?\s*(?:#.*)?""")
_FEWEST: Final = 2
_TIED: Final = "\N{NO-BREAK SPACE}"  # no line is broken here
_BETWEEN: Final = f"{_TIED}· "


def open_places(findings: Sequence[Finding]) -> list[Finding]:
    """The findings on a value that is nothing but an open place; none where only one is left."""
    found = [finding for finding in findings if _is_open(finding)]
    return found if len(found) >= _FEWEST else []


def _is_open(finding: Finding) -> bool:
    """Whether only an open place stands at this finding, with no text of the writer around it."""
    if finding.code != _CODE or finding.start.line != finding.end.line:
        return False
    before = finding.excerpt[: finding.start.column - 1]
    behind = finding.excerpt[finding.end.column - 1 :]
    return bool(_BEFORE.fullmatch(before) and _BEHIND.fullmatch(behind))


def rows(places: Sequence[Finding]) -> list[tuple[str, str]]:
    """A row for each part of the plan: its name, and its open places, ``regel 23 afdeling · regel 25 …``.

    The spaces within a place are non-breaking ones; ``loosened`` makes them ordinary again.
    """
    return [
        (part, _BETWEEN.join(map(_place, group)))
        for part, group in groupby(places, lambda finding: _part(finding.path))
    ]


def loosened(text: str) -> str:
    """The text of a row with ordinary spaces, once it is wrapped."""
    return text.replace(_TIED, " ")


def _part(path: NodePath) -> str:
    """The part of the plan that a path lies in: ``medewerker``, or ``doelen 2`` in a list."""
    numbered = len(path) > 1 and isinstance(path[1], int)
    return _words(path[: 2 if numbered else 1])


def _place(finding: Finding) -> str:
    path = finding.path[1:]
    inside = path[1:] if path and isinstance(path[0], int) else path
    return f"regel {finding.start.line} {_words(inside)}".rstrip().replace(" ", _TIED)


def _words(path: NodePath) -> str:
    """A path in words; the items of a list count from one."""
    return " ".join(str(step + 1) if isinstance(step, int) else step.replace("_", " ") for step in path)
