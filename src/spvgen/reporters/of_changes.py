"""What changed in a plan: as text and Markdown for people, as JSON for programs."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from spvgen.compare.model import Change
from spvgen.dates import format_date
from spvgen.diagnostics import format_path
from spvgen.dutch import count
from spvgen.reporters.as_json import as_json
from spvgen.reporters.printable import Look, printable, wrapped
from spvgen.timeline import Difference, End, Log, Note, Step

_NOTES: Final = {
    Note.EERSTE: "Dit is de eerste versie.",
    Note.OPMAAK: "Alleen de opmaak of een opmerking is veranderd; de inhoud is gelijk gebleven.",
    Note.ONLEESBAAR: "Deze versie is niet te lezen. Typ ‘spv check’ om te zien wat eraan schort.",
    Note.VERWIJDERD: "Het bestand is verwijderd.",
    Note.SAMENGEVOEGD: "Twee versies zijn samengevoegd.",
}
_MARKS: Final = re.compile(r"([\\`*_\[\]<>&~|])")
_AT_START: Final = re.compile(r"^(\d*)([.)#+-])")
"""What Markdown takes for a mark: anywhere, or only at the start of a text."""

_NOT_COMMITTED: Final = "Nog niet vastgelegd"


# --- For people ------------------------------------------------------------------------------------


def log_as_text(log: Log, look: Look) -> str:
    """The revisions, the newest first, each with its changes below it."""
    parts = [
        "\n".join([look.paint(printable(_title(step)), "1"), *_step_lines(step, look)]) for step in log.steps
    ]
    return "\n\n".join(parts)


def diff_as_text(found: Difference, look: Look) -> str:
    """The changes with all that came or went, and how many there are."""
    lines = [look.paint(printable(_ends(found)), "1"), *_step_lines(found.step, look, whole=True)]
    return "\n".join([*lines, "", _closing(found.step)]) if found.step.changes else "\n".join(lines)


def _step_lines(step: Step, look: Look, *, whole: bool = False) -> Iterator[str]:
    for sentence in _sentences(step):
        yield from wrapped(sentence, "  ", "  ", look)
    for change in step.changes:
        yield from wrapped(change.text, "  - ", "    ", look)
        for line in change.details if whole else ():
            yield from wrapped(line, "      ", "        ", look)


def log_as_markdown(log: Log) -> str:
    """The same as a Markdown document: a heading a revision, a list of its changes."""
    return "\n\n".join(block for step in log.steps for block in (f"## {_md(_title(step))}", *_blocks(step)))


def diff_as_markdown(found: Difference) -> str:
    """The changes as a Markdown document."""
    return "\n\n".join([f"## {_md(_ends(found))}", *_blocks(found.step, whole=True)])


def _blocks(step: Step, *, whole: bool = False) -> Iterator[str]:
    yield from map(_md, _sentences(step))
    items = [line for change in step.changes for line in _item(change, whole=whole)]
    if items:
        yield "\n".join(items)


def _item(change: Change, *, whole: bool) -> Iterator[str]:
    yield f"- {_md(change.text)}"
    yield from (f"  - {_md(line)}" for line in (change.details if whole else ()))


def _md(text: str) -> str:
    return _AT_START.sub(r"\1\\\2", _MARKS.sub(r"\\\1", printable(text)))


def _title(step: Step) -> str:
    revision = step.revision
    if revision is None:
        return _NOT_COMMITTED
    return f"{_day(revision.date)}, {revision.author}: {revision.subject} ({revision.short})"


def _day(moment: datetime | None, *, weekday: bool = True) -> str:
    day = moment and date(moment.year, moment.month, moment.day)
    return format_date(day, weekday=weekday) if day else "Datum onbekend"


def _sentences(step: Step) -> list[str]:
    old = step.revision.old_path if step.revision else None
    said = [f"Het bestand heette eerst ‘{old}’."] if old else []
    said += [_NOTES[step.note]] if step.note else []
    return said if said or step.changes else ["Er is niets veranderd."]


def _ends(found: Difference) -> str:
    return f"Van {_end(found.old)} naar {_end(found.new)}"


def _end(end: End) -> str:
    if end.commit:
        return f"versie {end.commit} ({_day(end.date, weekday=False)})"
    return f"‘{end.file}’" if end.file else "het bestand van nu"


def _closing(step: Step) -> str:
    return f"{count(len(step.changes), 'wijziging', 'wijzigingen')}."


# --- For programs ----------------------------------------------------------------------------------


def log_as_json(log: Log) -> bytes:
    """A list with one object a step, the newest first; the keys are stable."""
    return as_json([_step_row(step) for step in log.steps])


def diff_as_json(found: Difference) -> bytes:
    """One object: the two ends, the note and the changes; the keys are stable."""
    ends = {"from": _end_row(found.old), "to": _end_row(found.new)}
    return as_json({**ends, **_content(found.step)})


def _step_row(step: Step) -> dict[str, Any]:
    revision = step.revision
    return {
        "revision": revision and revision.id,
        "date": revision and revision.date and revision.date.isoformat(),
        "author": revision and revision.author,
        "subject": revision and revision.subject,
        "file": revision and revision.path,
        **_content(step),
    }


def _content(step: Step) -> dict[str, Any]:
    return {"note": step.note, "changes": [_change_row(change) for change in step.changes]}


def _change_row(change: Change) -> dict[str, Any]:
    return {
        "path": format_path(change.path),
        "kind": change.kind.value,
        "before": change.before,
        "after": change.after,
        "text": change.text,
    }


def _end_row(end: End) -> dict[str, Any]:
    return {"revision": end.commit, "date": end.date and end.date.isoformat(), "file": end.file or None}
