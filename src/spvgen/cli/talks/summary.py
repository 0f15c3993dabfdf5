"""A report for whoever looks it over: what it comes to, what was answered before, what can be better."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from spvgen.cli.talks.forms import LABELS
from spvgen.cli.talks.talk import Report, Talk
from spvgen.cli.terminal.ask import as_typed
from spvgen.dates import format_date, parse_date
from spvgen.diagnostics import HIDDEN, Finding, NodePath, Severity
from spvgen.dutch import DutchValueError, slug
from spvgen.edit import NewValue
from spvgen.rules.reading.texts import sentences_in


def summary(called: str, report: Report, parts: Sequence[str], left_out: Mapping[str, Sequence[str]]) -> str:
    """The report in short, one of its ``parts`` after the other; what is left open is named as well.

    ``left_out`` says by part what the report is silent about: a goal that was not measured.
    """
    lines = [f"Dit komt in het verslag van {called}:"]
    for key in parts:
        silent = left_out.get(key, ())
        points = [*(_points(key, report.get(key, "")) if report.get(key) or not silent else ()), *silent]
        if len(points) == 1 and "\n" in points[0]:
            lines += [f"  {LABELS[key]}:", *(f"    {line}".rstrip() for line in points[0].split("\n"))]
        elif len(points) == 1:
            lines.append(f"  {LABELS[key]}: {points[0]}")
        else:
            shown = (point.replace("\n", "\n      ") for point in points)
            lines += [f"  {LABELS[key]}:", *(f"    - {point}" for point in shown)]
    return "\n".join(lines)


def _points(key: str, value: NewValue) -> Iterator[str]:
    if not value:
        yield "(niet ingevuld)"
    elif isinstance(value, str):
        yield _text(key, value)
    elif isinstance(value, Sequence):
        yield from (_point(one) for one in value)


def _text(key: str, value: str) -> str:
    if key == "datum":
        return format_date(parse_date(value))
    return as_typed(value) if key == "oordeel" else value


def _point(value: NewValue) -> str:
    if isinstance(value, Mapping):
        name, state, *words = map(str, value.values())
        if "naar" in value:
            state, *words = f"{state} naar {_when(words[0])}", *words[1:]
        return f"{name}: {state}{f' ({words[0]})' if words else ''}"
    return str(value)


def _when(text: str) -> str:
    """A day as a document writes it; a month as it is."""
    with suppress(DutchValueError):
        return format_date(parse_date(text))
    return text


# --- What was answered before -------------------------------------------------------------------------


_ONE: Final = {
    "metingen": "Doel",
    "acties": "Actie",
    "geboden_ondersteuning": "Hulp",
    "afspraken": "Afspraak",
}
"""Part of a report with several points → what one of them is called."""
_MORE: Final = {
    "toelichting": "toelichting",
    "naar": "naar",
    "al_gedaan": "al gedaan",
    "wat": "wat er was",
    "waarom": "waarom",
}
"""What else is asked about one point → its name."""


def so_far(talk: Talk) -> str:
    """The answers that were kept, a line each: *Actie ‘Dagstart’: deels*."""
    answers = talk.kept.answers
    return "\n".join(
        f"  {_label(talk.plan, key)}: {_shown(typed)}" for key, typed in answers.items() if typed
    )


def _label(plan: Any, key: str) -> str:
    part, *about = key.split(":")
    if part == "besproken" and about[:1] == ["vorige"]:
        return "Eerdere afspraak" + (", wat ervan kwam" if about[-1] == "wat" else "")
    name = next((name for known, name in _known(plan, part) if known == about[0]), "") if about else ""
    more = next((_MORE[one] for one in about if one in _MORE), "")
    called = f"{_ONE.get(part, LABELS.get(part, part))} ‘{name}’" if name else _without_name(part, about)
    return f"{called}, {more}" if more else called


def _without_name(part: str, about: list[str]) -> str:
    if part == "geboden_ondersteuning" and about:
        return "Andere hulp"
    return _ONE[part] if about and part in _ONE else LABELS.get(part, part)


def _known(plan: Any, part: str) -> Iterator[tuple[str, str]]:
    """The goals, actions or support that an answer may be about, with the names that the plan gives them."""
    match part:
        case "metingen":
            yield from ((goal.sleutel, goal.gebied) for goal in plan.doelen)
        case "acties":
            yield from ((slug(action.titel), action.titel) for action in plan.acties)
        case "geboden_ondersteuning":
            yield from ((str(number), one.noemer) for number, one in enumerate(plan.ondersteuning))


def _shown(typed: str) -> str:
    with suppress(DutchValueError):
        return format_date(parse_date(typed), weekday=True)
    return as_typed(typed)


# --- What can be better -------------------------------------------------------------------------------


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
