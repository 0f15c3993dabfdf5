"""Why a text is no YAML, told from the text itself, with a corrected line that has been tried.

A parser only says where it stuck. Rules look at the lines around that place for what people do wrong;
each puts forward a corrected line, and the first one that makes the parser get past is given as advice.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from spvgen.source import characters, layout
from spvgen.source.lines import Line, line_at, write
from spvgen.source.model import Lines
from spvgen.source.parsers import Broken, pure_events
from spvgen.source.report import Report
from spvgen.source.spot import Mistake, Rule, Spot

_RULES: Final[tuple[Rule, ...]] = (*characters.RULES, *layout.RULES)
"""In order: what is certain from a few characters first, guesses about indentation last."""

_TRIES: Final = 40
_BIG: Final = 50_000  # characters; trying lines in a larger text would take seconds


def explain(report: Report, broken: Broken) -> None:
    """Add one X01 about the place where the parser stuck.

    It replaces what was found earlier on its line, as that was only a symptom.
    """
    spot = Spot(report.lines, broken)
    mistake = next((m for m in islice(_candidates(spot), _TRIES) if _mends(spot, m)), None)
    mistake = mistake or _no_idea(spot)
    line = report.lines.number(mistake.start)
    report.findings = [found for found in report.findings if found.start.line != line]
    report.add("X01", mistake.start, mistake.end, mistake.message, mistake.advice + write(mistake.instead))


def _candidates(spot: Spot) -> Iterator[Mistake]:
    for rule in _RULES:
        for line in spot.suspects:
            yield from rule(spot, line)


def _mends(spot: Spot, mistake: Mistake) -> bool:
    """Whether the parser gets past the fault with the line that the mistake proposes."""
    if not mistake.instead:
        return True
    text = spot.lines.text
    if len(text) > _BIG:
        return False
    line = line_at(spot.lines, mistake.line)
    mended = text[: line.start] + mistake.instead + text[line.start + len(line.text) :]
    left = _fault(mended)
    return left is None or _is_further(spot, line, Lines(mended), left, len(mended) - len(text))


def _fault(text: str) -> Broken | None:
    try:
        for _ in pure_events(text):
            pass
    except Broken as broken:
        return broken
    return None


def _is_further(spot: Spot, line: Line, mended: Lines, left: Broken, longer: int) -> bool:
    """Whether the fault that is left is another one, behind the mended line."""
    at_end = spot.broken.at >= len(spot.lines.text)
    behind = line.start + len(line.text) if at_end else max(spot.broken.at, line.start + len(line.text))
    if left.at - longer <= behind or (at_end and left.at >= len(mended.text)):
        return False
    begun = line_at(mended, mended.number(left.since)) if left.since is not None else None
    return begun is None or begun.number > line.number or bool(begun.key or begun.dashes)


def _no_idea(spot: Spot) -> Mistake:
    """The last resort: point at the place and say what to look at."""
    line = spot.suspects[0]
    start = min(max(spot.broken.at, line.start + line.content), line.start + line.tail)
    return Mistake(
        start,
        max(start, line.start + line.tail),
        "Hier loopt het lezen vast: deze regel past niet bij wat erboven staat.",
        "Kijk op deze regel en de regel erboven naar de inspringing, de dubbele punt en de aanhalingstekens.",
    )
