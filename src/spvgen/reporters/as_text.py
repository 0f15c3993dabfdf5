"""Findings as text, for people: grouped by file, with what is to be filled in and how many there are."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final

from spvgen.diagnostics import INPUT_CODES, Finding, Severity
from spvgen.dutch import count, join_list
from spvgen.reporters.printable import Look, printable, wrapped

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

_WORDS: Final = (
    (Severity.FOUT, "fout", "fouten"),
    (Severity.WAARSCHUWING, "waarschuwing", "waarschuwingen"),
    (Severity.TIP, "tip", "tips"),
)
_FILL_IN: Final = "Typ op deze plekken jouw tekst. Wat mag ontbreken en je niet nodig hebt, haal je weg."
_WEIGHTS: Final = tuple(Severity)
_INDENT: Final = "    "


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
    if any(one.name == INPUT_CODES["X01"] and not one.of_whole_file for one in findings):
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
    from spvgen.reporters.of_finding import finding_as_text, likewise
    from spvgen.reporters.open_places import open_places

    places = open_places(findings)
    parts = [_to_fill_in(places, look)] if places else []
    grouped, said = frozenset(places), dict[tuple[str, ...], int]()
    groups = alike(one for one in findings if one not in grouped)
    for finding, *others in sorted(groups, key=lambda group: _WEIGHTS.index(group[0].severity)):
        words = (finding.code, finding.message, finding.hint)
        parts.append(finding_as_text(finding, look, said.get(words)) + likewise(finding, others, look))
        said.setdefault(words, finding.start.line)
    return parts


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
