"""The life of a plan in git: what each revision changed in the plan's terms, and nothing private in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from spvgen.compare.model import Change, Kind
from spvgen.dates import format_date, meant_date
from spvgen.discretion import Secrets
from spvgen.dutch import DutchValueError, closest
from spvgen.git import GitFault
from spvgen.history import (
    SHORT,
    Place,
    Revision,
    blob_at,
    commit,
    contents_of,
    date_of,
    locate,
    revisions,
)
from spvgen.people import spoken_to
from spvgen.source import RawValue
from spvgen.timeline.versions import (
    NOTHING,
    Version,
    changes,
    discreet,
    discreet_revision,
    secrets_among,
    version,
)


class Note(StrEnum):
    """What is to be said of a step besides its changes, or in their place."""

    EERSTE = "eerste_versie"
    OPMAAK = "alleen_opmaak"
    ONLEESBAAR = "niet_leesbaar"
    VERWIJDERD = "verwijderd"
    SAMENGEVOEGD = "samengevoegd"


@dataclass(frozen=True, slots=True)
class Step:
    """One revision of a plan and what it changed; ``revision`` is None for the working copy."""

    revision: Revision | None
    changes: tuple[Change, ...] = ()
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Log:
    """All steps, the newest first; ``shallow`` where this copy of the repository lacks the oldest."""

    steps: tuple[Step, ...]
    shallow: bool


@dataclass(frozen=True, slots=True)
class End:
    """One of the two versions of a difference: a commit with its date, or (None) a file as it is now."""

    commit: str | None
    date: datetime | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed from one version to another."""

    old: End
    new: End
    step: Step


# --- The whole history -----------------------------------------------------------------------------


def log(plan: Path) -> Log:
    """Every revision of a plan file and its working copy where that differs. Raises GitFault, OSError."""
    place = locate(plan)
    found = committed(place, plan)
    versions = versions_of(place, found)
    now = version(working_copy(plan))
    head = next((versions[one.blob] for one in found if one.blob), NOTHING) if found[0].blob else NOTHING
    secrets = secrets_among((*versions.values(), now))
    steps = [
        _step(one, _before(found, at, versions), after(one, versions), secrets)
        for at, one in enumerate(found)
    ]
    if not _same_lines(head, now):
        steps.insert(0, _step(None, [_last_read(found, -1, versions, head)], now, secrets))
    return Log(tuple(steps), place.shallow)


def committed(place: Place, plan: Path) -> list[Revision]:
    """Every revision of a plan; at least one. Raises GitFault."""
    found = revisions(place, _same_plan)
    if not found and not plan.exists():
        raise GitFault(f"‘{plan}’ bestaat niet, en heeft ook niet in git gestaan.")
    if not found:
        raise GitFault(
            f"‘{plan}’ staat nog niet in git; er is dus nog geen geschiedenis.",
            "Leg het plan eerst vast met ‘git add’ en ‘git commit’.",
        )
    return found


def versions_of(place: Place, found: Iterable[Revision]) -> dict[str, Version]:
    """Each content that these revisions left or started from, by its blob."""
    blobs = {blob for one in found for blob in (one.blob, *one.parents) if blob}
    return {blob: version(data) for blob, data in contents_of(place, sorted(blobs)).items()}


def working_copy(plan: Path) -> bytes | None:
    """The file as it is now; None where it is gone."""
    try:
        return plan.read_bytes()
    except FileNotFoundError:
        return None


def _same_plan(before: bytes, after: bytes) -> bool:
    """Whether a renamed file is still about the same person: two new plans are alike to git."""
    old, new = (_person(version(data).raw) for data in (before, after))
    return bool(old and new and closest(old, [new]))


def _person(raw: RawValue) -> str:
    employee = spoken_to(raw)
    names = [employee.get(key) for key in ("naam", "persoon")] if isinstance(employee, dict) else []
    names += [raw.get("team")] if isinstance(raw, dict) else []
    return next((name for name in names if isinstance(name, str)), "")


def _same_lines(one: Version, other: Version) -> bool:
    """Whether two files are the same but for the line ends, which git may turn about."""
    a, b = (each.data and each.data.replace(b"\r\n", b"\n") for each in (one, other))
    return a == b


def after(one: Revision, versions: Mapping[str, Version]) -> Version:
    """The version that a revision left."""
    return versions[one.blob] if one.blob else NOTHING


def _before(found: list[Revision], at: int, versions: Mapping[str, Version]) -> list[Version]:
    """What a revision started from: none for a new file, several for a merge."""
    return [_last_read(found, at, versions, versions[parent]) for parent in found[at].parents]


def _last_read(found: list[Revision], at: int, versions: Mapping[str, Version], start: Version) -> Version:
    """The start, or the nearest older version that can be read: what changed meanwhile must be told too."""
    if start.raw is not None or start.data is None:
        return start
    older = (versions[one.blob] for one in found[at + 1 :] if one.blob)
    return next((one for one in older if one.raw is not None), start)


# --- Two versions ----------------------------------------------------------------------------------


def diff(plan: Path, since: str = "HEAD", until: str | None = None) -> Difference:
    """From one commit to another, or to the working copy (``until`` None). Raises GitFault, OSError."""
    place = locate(plan)
    found = committed(place, plan)
    old, before = _at(place, found, plan, since)
    new, after = _at(place, found, plan, until) if until else (End(None), version(working_copy(plan)))
    return Difference(old, new, compared(before, after))


def content_at(plan: Path, name: str) -> bytes:
    """The plan file as a commit holds it, whatever it was called then. Raises GitFault, OSError."""
    place = locate(plan)
    _, found = _at(place, committed(place, plan), plan, name)
    return found.data or b""


def diff_files(old: Path, new: Path) -> Difference:
    """From one file to another. Raises OSError."""
    step = compared(version(old.read_bytes()), version(new.read_bytes()))
    return Difference(End(None, file=str(old)), End(None, file=str(new)), step)


def compared(before: Version, after: Version) -> Step:
    """The step from one version to another."""
    if _same_lines(before, after):
        return Step(None)
    return _step(None, [] if before.data is None else [before], after, secrets_among((before, after)))


def _at(place: Place, found: list[Revision], plan: Path, name: str) -> tuple[End, Version]:
    known = commit(place, name) or _of_day(found, plan, name)
    if not known:
        hint = "Met ‘spv log’ zie je welke versies er zijn. Een dag kan ook, zoals 2026-03-01."
        raise GitFault(f"De versie ‘{name}’ bestaat niet.", hint)
    blob = blob_at(place, known, (place.path, *(one.path for one in found)))
    if not blob:
        raise GitFault(f"In de versie ‘{name}’ bestond ‘{plan}’ nog niet.")
    return End(known[:SHORT], date_of(place, known)), version(contents_of(place, [blob])[blob])


def _of_day(found: list[Revision], plan: Path, name: str) -> str:
    """The commit that held the plan at the end of a day; empty for what is no day. Raises GitFault."""
    try:
        day = meant_date(name)
    except DutchValueError:
        return ""
    dated = [(one.date.date(), one) for one in found if one.date]
    until = next((one.id for made, one in dated if made <= day), "")
    if dated and not until:
        first, oldest = dated[-1]
        message = f"Op {format_date(day)} stond ‘{plan}’ nog niet in git."
        raise GitFault(message, f"De eerste versie is {oldest.short}, van {format_date(first)}.")
    return until


# --- Steps -----------------------------------------------------------------------------------------


def _step(revision: Revision | None, before: list[Version], after: Version, secrets: Secrets) -> Step:
    told = discreet_revision(revision, after, secrets) if revision else None
    if after.data is None:
        return Step(told, note=Note.VERWIJDERD)
    if after.raw is None:
        return Step(told, note=Note.ONLEESBAAR)
    if not before or before[0].raw is None:
        return Step(told, note=Note.EERSTE)
    found = changes(before[0], after)
    for other in (one for one in before[1:] if one.raw is not None):
        news = {_essence(one) for one in changes(other, after)}
        found = tuple(one for one in found if _essence(one) in news)
    shown = tuple(discreet(one, before[0], after, secrets) for one in found)
    if len(before) > 1:
        return Step(told, shown, Note.SAMENGEVOEGD)
    same = revision is not None and revision.parents == (revision.blob,)
    return Step(told, shown, None if shown or same else Note.OPMAAK)


def _essence(change: Change) -> object:
    """What a merge did itself differs from both sides in the same place."""
    return change.text if change.kind is Kind.VERVALLEN else change.path
