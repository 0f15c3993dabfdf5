"""Why a text is no YAML, told from the text itself, with a corrected line that has been tried.

A parser only says where it stuck. Rules look at the lines around that place for what people do wrong;
each puts forward a correction, and only one that gets the parser past the fault is given as advice.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from spvgen.source import characters, guesses, indents, layout, spreadsheet, tabular
from spvgen.source.lines import line_around
from spvgen.source.model import Lines, Span
from spvgen.source.parsers import Broken, pure_events
from spvgen.source.report import Mistake
from spvgen.source.spot import Rule, Spot

_TRIES: Final = 30
_BIG: Final = 50_000  # characters; trying corrections in a larger text would take seconds


def likeliest(lines: Lines, broken: Broken) -> Mistake:
    """What is most likely wrong where the parser stuck.

    What shows in the characters goes by itself; of the guesses one that leaves no fault goes first.
    """
    spot = Spot(lines, broken)
    for mistake in _candidates(spot, (*tabular.RULES, *spreadsheet.RULES, *characters.RULES, *layout.RULES)):
        if _progress(spot, mistake) > 0:
            return mistake
    second_best = None
    for mistake in _candidates(spot, (*guesses.RULES, *indents.RULES, *guesses.REMARKS)):
        progress = _progress(spot, mistake)
        if progress > 1:
            return mistake
        second_best = second_best or (mistake if progress else None)
    return second_best or _no_idea(spot)


def _candidates(spot: Spot, rules: Sequence[Rule]) -> Iterator[Mistake]:
    found = (mistake for rule in rules for line in spot.suspects for mistake in rule(spot, line))
    return islice(found, _TRIES)


def _progress(spot: Spot, mistake: Mistake) -> int:
    """2 if a correction leaves no fault (or none is offered), 1 if the next fault is further on, else 0."""
    if mistake.correction is None:
        return 2
    if len(spot.lines.text) > _BIG:
        return 0
    _, end = _extent(spot.lines, mistake)
    corrected = mended(spot.lines, mistake)
    left = _fault(corrected)
    if left is None:
        return 2
    return int(_is_further(spot, mistake, end, Lines(corrected), left))


def mended(lines: Lines, mistake: Mistake) -> str:
    """The text with the correction made; a line that it takes away stays as an empty one."""
    start, end = _extent(lines, mistake)
    instead = mistake.correction or ""
    fewer = mistake.last - mistake.first - instead.count("\n")
    return lines.text[:start] + instead + "\n" * fewer + lines.text[end:]


def _extent(lines: Lines, mistake: Mistake) -> Span:
    return lines.starts[mistake.first - 1], lines.starts[mistake.last - 1] + len(lines.content(mistake.last))


def _fault(text: str) -> Broken | None:
    try:
        for _ in pure_events(text):
            pass
    except Broken as broken:
        return broken
    return None


def _is_further(spot: Spot, mistake: Mistake, end: int, after: Lines, left: Broken) -> bool:
    """Whether the fault that is left is another one, behind the mended lines."""
    at_end = spot.broken.at >= len(spot.lines.text)
    longer = len(after.text) - len(spot.lines.text)
    if left.at - longer <= (end if at_end else max(spot.broken.at, end)):
        return False
    if at_end and left.at >= len(after.text):
        return False
    begun = line_around(after, left.since) if left.since is not None else None
    return begun is None or begun.number > mistake.last or bool(begun.key or begun.dashes)


def _no_idea(spot: Spot) -> Mistake:
    """The last resort: point at the place and say what to look at."""
    line = spot.suspects[0]
    start = min(max(spot.broken.at, line.start + line.content), line.start + line.tail)
    return Mistake(
        (start, max(start, line.start + line.tail)),
        "Hier loopt het lezen vast: deze regel past niet bij wat erboven staat.",
        "Kijk op deze regel en de regel erboven naar de inspringing, de dubbele punt en de aanhalingstekens.",
    )
