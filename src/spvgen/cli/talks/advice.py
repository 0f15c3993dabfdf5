"""What can be better about a report, told to somebody who answers questions and sees no keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from spvgen.cli.talks.forms import LABELS
from spvgen.diagnostics import HIDDEN, NodePath, Severity
from spvgen.rules.reading.texts import sentences_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spvgen.diagnostics import Finding

_TO_ANSWER: Final = {
    "G01": "Geef bij de doelen de stand. Is er nog geen cijfer? Schrijf bij ‘besproken’ hoe het met dit doel "
    "gaat, en op welke dag het cijfer er is.",
    "G05": "Antwoord bij de acties met ja, deels of nee.",
    "AL14": "Antwoord bij de acties met ja, nee, verplaatst of vervallen.",
}
"""Code → what to answer, where its own hint writes lines of a file."""
_KEY: Final = re.compile(r"‘([a-z]+(?:_[a-z]+)*)’")


def untold(advice: Sequence[Finding]) -> list[Finding]:
    """The advice without what was told at a question already: that the judgement is not that of the figures.

    There it was asked why; only that reason makes a tip of it.
    """
    return [one for one in advice if one.code != "G06" or one.severity is not Severity.TIP]


def as_advice(finding: Finding, report: Mapping[str, object], below: int) -> str:
    """A finding about a report in the words of the talk, with the sentence that it is about.

    ``below`` is how many steps of its path lead to the report.
    """
    path = finding.path[below:]
    of_one_figure = path[-1:] == ("waarde",)  # then its hint is about that, and writes no lines of a file
    hint = finding.hint if of_one_figure else _TO_ANSWER.get(finding.code, finding.hint)
    told = _KEY.sub(_in_words, f"{finding.message} {hint}").rstrip()
    if path and path[0] in LABELS and finding.excerpt == HIDDEN:
        return f"{_place(report, path)}: {told}"
    about = " ".join(_sentence(finding, report, path).split())
    quoted = f"“{about}”" if "‘" in about else f"‘{about}’"  # no quotation marks within the same
    return f"{LABELS[str(path[0])]}, bij {quoted}: {told}" if about else told


def _place(report: Mapping[str, object], path: NodePath) -> str:
    """Where a text stands that may not be repeated: *Acties, bij ‘Dagstart’*, *Afspraken, regel 2*."""
    part, points, number = LABELS[str(path[0])], report.get(str(path[0])), path[1] if len(path) > 1 else None
    if not isinstance(number, int) or not isinstance(points, list | tuple) or number >= len(points):
        return part
    point = points[number]
    about = next(iter(point.values()), "") if isinstance(point, dict) else ""
    return f"{part}, bij ‘{about}’" if about else f"{part}, regel {number + 1}" if len(points) > 1 else part


def _in_words(key: re.Match[str]) -> str:
    """*‘hulp’* for the key of that part, and *‘deels op schema’* for that of a choice."""
    return f"‘{LABELS[key[1]].lower() if key[1] in LABELS else key[1].replace('_', ' ')}’"


def _sentence(finding: Finding, report: Mapping[str, object], path: NodePath) -> str:
    """The sentence of an answer that a finding quotes words of; empty where it is about a whole part."""
    value: object = report
    for step in path:
        if not isinstance(value, dict | list | tuple) or (
            isinstance(step, str) and not isinstance(value, dict)
        ):
            return ""
        value = value.get(step) if isinstance(value, dict) else value[int(step)]
    if (
        not isinstance(value, str)
        or finding.excerpt == HIDDEN
        or path[0] not in LABELS
        or path == ("oordeel",)
    ):
        return ""
    (first, begin), (last, end) = finding.start, finding.end
    quoted = finding.excerpt[begin - 1 : end - 1 if first == last else None].strip()
    found = [one for one in sentences_in(value) if quoted and quoted in one]
    return found[0] if len(found) == 1 else value.split("\n")[0]
