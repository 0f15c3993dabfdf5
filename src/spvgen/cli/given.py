"""What is given of a report beforehand: as options, or in a file with the keys of ``verslag``."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spvgen.cli import streams
from spvgen.cli.answers import (
    Read,
    action_named,
    goal_named,
    in_keys,
    read_choice,
    read_date,
    read_figure,
    read_text,
)
from spvgen.cli.inputs import STANDARD_INPUT
from spvgen.cli.outcome import WrongUse

if TYPE_CHECKING:
    from spvgen.cli.interview import Report
    from spvgen.diagnostics import Finding
    from spvgen.edit import NewValue
    from spvgen.kinds.verbeterplan import Verbeterplan
    from spvgen.people import People
    from spvgen.source import RawValue


def given_parts(
    plan: "Verbeterplan",
    people: "People",
    source: str | None,
    typed: Mapping[str, str | Sequence[str] | None],
) -> "Report":
    """The parts of the report that need not be asked; an option counts above the file. Raises WrongUse."""
    from_file = _from_file(source) if source else {}
    options = {key: _read(plan, people, key, value) for key, value in typed.items() if value}
    return from_file | options


# --- Options ---------------------------------------------------------------------------------------


def _read(plan: "Verbeterplan", people: "People", key: str, value: str | Sequence[str]) -> "NewValue":
    from spvgen.cli.interview import JUDGEMENTS

    text = read_text((plan.medewerker.naam, people.name(plan.medewerker.naam)))
    match key:
        case "datum":
            return read_date(str(value))
        case "oordeel":
            return read_choice(JUDGEMENTS)(str(value))
        case "metingen":
            return [_figure(plan, one, text) for one in value]
        case "acties":
            return [_action(plan, one, text) for one in value]
        case "aanwezig":
            return in_keys([text(one) for one in value], people)
    return text(value) if isinstance(value, str) else [text(one) for one in value]


def _figure(plan: "Verbeterplan", typed: str, text: Read) -> "NewValue":
    name, value, words = _taken_apart(typed, "--metingen", "Omzet=72%")
    goal = goal_named(plan, name)
    figure: dict[str, NewValue] = {"voor_doel": goal.gebied, "waarde": read_figure(goal)(value)}
    return figure | ({"toelichting": text(words)} if words else {})


def _action(plan: "Verbeterplan", typed: str, text: Read) -> "NewValue":
    from spvgen.cli.interview import DONE

    name, done, words = _taken_apart(typed, "--acties", "Dagstart=deels")
    stand: dict[str, NewValue] = {"actie": action_named(plan, name).titel, "gedaan": read_choice(DONE)(done)}
    return stand | ({"toelichting": text(words)} if words else {})


def _taken_apart(typed: str, option: str, example: str) -> tuple[str, str, str]:
    """``Omzet=72%; twee orders`` in its three pieces."""
    name, sign, rest = typed.partition("=")
    value, _, words = rest.partition(";")
    if not sign or not name.strip() or not value.strip():
        raise WrongUse(f"Achter {option} kan ‘{typed}’ niet.", f'Schrijf het zo: {option} "{example}"')
    return name.strip(), value.strip(), words.strip()


# --- A file ----------------------------------------------------------------------------------------


def _from_file(word: str) -> "Report":
    from spvgen.kinds.verloop import Verslag
    from spvgen.reporters.as_text import Look, file_report
    from spvgen.source import read_source
    from spvgen.validate import validate_part

    name = "stdin" if word == STANDARD_INPUT else word
    source, findings = read_source(_bytes(word), name)
    if source is not None:
        findings += [one for one in validate_part(source, Verslag) if not _lacks_only_the_day(one)]
    if source is None or findings:
        look = Look(streams.width(sys.stdout), streams.wants_colour(sys.stdout))
        streams.say(file_report(name, findings, complete=True, look=look))
        raise WrongUse(f"Niets vastgelegd: in ‘{name}’ klopt nog niet alles.", "Verbeter dat eerst.")
    report: Report = _filled(source.value)
    if "vingerafdruk" in report:
        raise WrongUse("De vingerafdruk van een verslag schrijft spv zelf.", f"Haal die regel uit ‘{name}’.")
    return report


def _lacks_only_the_day(finding: "Finding") -> bool:
    """Whether it is about the date of the talk, which a report can't do without: that was planned."""
    return finding.code == "X03" and finding.path in ((), ("datum",))


def _bytes(word: str) -> bytes:
    return sys.stdin.buffer.read() if word == STANDARD_INPUT else Path(word).read_bytes()


def _filled(value: "RawValue") -> Any:
    """A value without its empty parts."""
    if isinstance(value, dict):
        return {key: _filled(inner) for key, inner in value.items() if inner not in (None, "", [], {})}
    if isinstance(value, list):
        return [_filled(inner) for inner in value if inner not in (None, "", [], {})]
    return value
