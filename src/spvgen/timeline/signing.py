"""What changed of a plan since it was signed: the other half of P06, which sees only that it did."""

from dataclasses import dataclass
from pathlib import Path

from spvgen import api
from spvgen.compare.model import Change, Kind
from spvgen.fingerprint import AFTER_SIGNING, MAY_JOIN, agreed_moments
from spvgen.history import Revision, contents_of, locate
from spvgen.source import RawValue, read_source, value_at
from spvgen.timeline import after, committed, compared, versions_of, working_copy
from spvgen.timeline.versions import Version, version


@dataclass(frozen=True, slots=True)
class SinceSigning:
    """The revision in which a plan was signed as it says now, and what changed of the signed part since."""

    revision: Revision
    changes: tuple[Change, ...]


def since_signing(plan: Path) -> SinceSigning | None:
    """What changed since the signing; None for a plan that is not signed, or whose signing is not committed.

    Reports, extensions, the closing, a view or an absence that was added are no part of what was signed.
    Raises GitFault, OSError.
    """
    place = locate(plan)
    found = committed(place, plan)
    now = version(working_copy(plan))
    versions = versions_of(place, found)
    mark = _mark(now.raw)
    signed = None
    for one in found:
        if _mark(after(one, versions).raw) == mark:
            signed = one
        elif signed:
            break
    if not mark or not signed:
        return None
    step = compared(after(signed, versions), now)
    return SinceSigning(signed, tuple(one for one in step.changes if _was_signed(one, now)))


def lost_signing(plan: Path) -> tuple[Revision, str] | None:
    """The last revision in which a plan was signed, and its mark, where that stands in the file no more.

    None for a plan that is signed, or of which ``spv sign --again`` keeps the signing among the earlier ones.
    Raises GitFault, OSError.
    """
    data = working_copy(plan)
    now, _ = read_source(data or b"", "")
    if now is None or _mark(now.value):
        return None
    place = locate(plan)
    found = committed(place, plan)
    contents = contents_of(place, sorted({one.blob for one in found if one.blob}))
    for one in found:
        data = contents[one.blob] if one.blob else b""
        then = read_source(data, "")[0] if b"vingerafdruk" in data else None
        if then and (mark := _mark(then.value)):
            return None if mark in now.text else (one, mark)
    return None


def _mark(raw: RawValue) -> str:
    mark = value_at(raw, ("ondertekening", "vingerafdruk"))
    return mark if isinstance(mark, str) else ""


def _was_signed(change: Change, now: Version) -> bool:
    first, *rest = (*change.path, "")
    if first in AFTER_SIGNING or rest[1:2] == ["verslag"]:
        return False
    if first in MAY_JOIN and change.kind is Kind.TOEGEVOEGD:
        return False
    if first != "evaluatiemomenten" or change.kind is not Kind.TOEGEVOEGD or len(change.path) != 2:
        return True
    plan = api.load(now.data or b"", "").plan
    agreed = agreed_moments(plan) if plan else ()
    return not plan or plan.evaluatiemomenten[change.path[1]] in agreed
