"""What a report comes to, for somebody to say yes to before it is written."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from spvgen.cli.talks.forms import LABELS
from spvgen.cli.terminal.ask import as_typed
from spvgen.dates import format_date, parse_date
from spvgen.dutch import DutchValueError

if TYPE_CHECKING:
    from spvgen.cli.talks.talk import Report
    from spvgen.edit import NewValue


def summary(
    called: str, report: "Report", parts: Sequence[str], left_out: Mapping[str, Sequence[str]]
) -> str:
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


def _points(key: str, value: "NewValue") -> Iterator[str]:
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


def _point(value: "NewValue") -> str:
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
