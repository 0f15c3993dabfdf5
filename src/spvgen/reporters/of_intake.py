"""What an intake comes to, in words: the answers, and the advice where a plan is not the answer."""

from collections.abc import Iterable, Iterator, Mapping
from textwrap import fill
from typing import Final

from spvgen.dates import format_date, parse_date
from spvgen.intake.advice import Advice
from spvgen.intake.answers import CIRCUMSTANCES, Intake, Team
from spvgen.reporters.printable import printable
from spvgen.scaffold.grounds import Answer, Cause, Dated

LABELS: Final = {
    "matter": "onderwerp",
    "terugkerend": "vaker",
    "omschrijving": "probleem",
    "voorbeelden": "voorbeelden",
    "eerdere_gesprekken": "gesprekken",
    "conduct": "gedrag",
    "aanpassingen_gedaan": "hulp",
    "team": "team",
    "view": "medewerker",
    "oorzaken": "oorzaken",
    "main_cause": "hoofdoorzaak",
    "oplosbaar_met_actieplan": "oplosbaar",
    "sterke_punten": "sterk",
}
"""Part of an intake → the word by which its writer knows it."""


def answers_as_text(intake: Intake, others: Mapping[str, str], width: int) -> str:
    """The answers in short, one part after the other; ``others`` are label and answer to stand below them."""
    return labelled([*told(intake), *((label, [text]) for label, text in others.items())], width)


def labelled(parts: Iterable[tuple[str, list[str]]], width: int) -> str:
    """Labels with the points behind each, one below the other."""
    lines = []
    for label, points in parts:
        head, *more = points
        lines.append(_hanging(f"  {label}: ", head, width))
        lines += [_hanging(" " * (len(label) + 4), point, width) for point in more]
    return "\n".join(lines)


def _hanging(label: str, text: str, width: int) -> str:
    return fill(
        printable(text),
        width,
        initial_indent=label,
        subsequent_indent=" " * len(label),
        break_long_words=False,
        break_on_hyphens=False,
    )


def told(intake: Intake) -> Iterator[tuple[str, list[str]]]:
    """Each part that was answered: its label, and what was said, point by point; never empty."""
    for part, label in LABELS.items():
        value = getattr(intake, part)
        if value is not None:
            yield label, list(_points(value)) or ["(niet ingevuld)"]


def _points(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value.replace("_", " ")
        case Answer(answer, words):
            yield f"{answer}; {words}" if words else answer
        case Team():
            yield f"collega’s hebben hetzelfde probleem: {value.colleagues}"
            yield f"het hele team werkt naar één doel toe: {value.direction}"
            yield from [f"er komt steeds tussen: {value.stuck}"] if value.stuck else []
        case Dated(day, words):
            yield f"{format_date(parse_date(day))}: {words}"
        case Cause():
            yield _cause(value)
        case tuple():
            for one in value:
                yield from _points(one)


def _cause(cause: Cause) -> str:
    if not cause.categorie:
        return "nog niet gevraagd"
    if cause.categorie == CIRCUMSTANCES:
        return " → ".join(filter(None, (f"privé: {cause.speelt_mee}", cause.aanpak)))
    words = " → ".join(filter(None, (cause.bevinding, cause.aanpak)))
    return f"{cause.categorie.replace('_', ' ')}: {words}".removesuffix(": ")


# --- The advice ------------------------------------------------------------------------------------


def advice_as_text(advice: Advice, width: int) -> str:
    """The advice, in lines of at most ``width`` columns."""
    steps = [_hanging(f"  {number}. ", step, width) for number, step in enumerate(advice.steps, start=1)]
    return "\n".join(
        [
            _hanging("", advice.title, width),
            "",
            _hanging("", advice.why, width),
            "",
            "Wat je beter kunt doen:",
            *steps,
            "",
            _hanging("", advice.later, width),
        ]
    )
