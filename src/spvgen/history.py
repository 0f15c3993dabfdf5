"""What git holds of a plan: its revisions, through renames of the file, and its bytes at each of them.

Only reads; names and contents travel as bytes behind NULs, so that no name of a file can be taken for an
option.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from spvgen.git import GitFault, fault, program, run

Same = Callable[[bytes, bytes], bool]
"""Whether two contents, the old one first, are of one plan: git calls two plans alike a rename."""

_RAW: Final = (
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--encoding=UTF-8",
)
_FIELDS: Final = "--format=%H%x00%aI%x00%an%x00%s"
_NONE: Final = frozenset({"0" * 40, "0" * 64})
SHORT: Final = 8
"""So many digits of a hash name a commit well enough."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One commit that touched the plan.

    ``date`` is the author's, in the author's own time zone (None: not to be read). ``path`` is how the file
    was called then, ``old_path`` what it was called before, where this commit gave it another name. ``blob``
    is the content that it left (None: the file was removed), ``parents`` the contents that it started from:
    none for a new file, several for a merge.
    """

    id: str
    date: datetime | None
    author: str
    subject: str
    path: str
    blob: str | None
    parents: tuple[str, ...]
    old_path: str | None = None

    @property
    def short(self) -> str:
        """The first digits of ``id``, enough to name it in a command."""
        return self.id[:SHORT]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a plan stands: the top of its work tree and its path below that, as git spells it."""

    git: str
    top: Path
    path: str
    shallow: bool

    def run(self, *arguments: str, given: bytes = b"") -> bytes:
        """What git answers. Raises GitFault."""
        return run(self.git, self.top, *arguments, given=given)


# --- Where a plan stands ---------------------------------------------------------------------------


def locate(plan: Path) -> Place:
    """Find the repository of a plan file, which need not exist any more. Raises GitFault."""
    plan = Path(os.path.realpath(plan))  # unlike resolve it can stand a link to itself
    if not plan.parent.is_dir():
        raise GitFault(f"De map ‘{plan.parent}’ bestaat niet.")
    git = program()
    asked = ("--is-inside-work-tree", "--is-shallow-repository", "--show-cdup", "--show-prefix")
    answer = os.fsdecode(run(git, plan.parent, "rev-parse", *asked))
    inside, shallow, up, below = answer.split("\n", 3)
    if inside != "true":
        raise GitFault(
            f"‘{plan.parent}’ hoort bij git zelf; daar staan geen plannen.",
            "Ga naar de map waarin je de plannen bewerkt.",
        )
    return Place(git, (plan.parent / up).resolve(), below.removesuffix("\n") + plan.name, shallow == "true")


# --- Revisions -------------------------------------------------------------------------------------


def revisions(place: Place, same: Same) -> list[Revision]:
    """Every revision of the plan up to HEAD, the newest first; empty for a file that was never committed.

    Renames are followed where ``same`` says that it is still one plan. Copies never are: ``git log
    --follow`` takes a plan that was made from a colleague's for the same, and would tell of that colleague.
    Raises GitFault.
    """
    found: list[Revision] = []
    start, path = commit(place, "HEAD"), place.path
    if not start and _resolved(place, "HEAD"):  # it names a commit that lacks, as after a sync that broke off
        raise fault(place.top, "")
    while start:
        found += _touching(place, start, path)
        start = ""
        if found and not found[-1].parents and (source := _renamed_from(place, found[-1], same)):
            path, blob = source
            start = f"{found[-1].id}^"
            found[-1] = replace(found[-1], parents=(blob,), old_path=path)
    return found


def _touching(place: Place, start: str, path: str) -> list[Revision]:
    answer = place.run("log", *_RAW, "-c", "--no-renames", "--no-follow", _FIELDS, start, "--", path)
    return list(_read_log(answer.split(b"\0"), path))


def _read_log(tokens: list[bytes], path: str) -> Iterator[Revision]:
    """Four fields of a commit, then (after an empty line) an entry, ``:modes hashes status``, and a path."""
    at = 0
    while at + 4 < len(tokens):
        id, date, author, subject = (token.decode(errors="replace") for token in tokens[at : at + 4])
        at += 4 if tokens[at + 4] else 5  # before the entry of a merge the empty line is a NUL
        entry = tokens[at].lstrip(b"\n")
        if entry.startswith(b":"):
            *parents, blob = _blobs(entry)
            known = tuple(parent for parent in parents if parent not in _NONE)
            yield Revision(id, _moment(date), author, subject, path, None if blob in _NONE else blob, known)
            at += 2


def _blobs(entry: bytes) -> list[str]:
    """The hashes in a raw entry: one for each parent (as many as there are colons), then the result."""
    fields = entry.decode()
    modes = fields.lstrip(":")
    count = len(fields) - len(modes) + 1
    return modes.split()[count : 2 * count]


def _moment(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None


def _renamed_from(place: Place, revision: Revision, same: Same) -> tuple[str, str] | None:
    """The path and content that a new file was made of, where its commit took that file away."""
    if not commit(place, f"{revision.id}^"):
        return None
    answer = place.run("diff-tree", "-r", "-M", "--no-commit-id", *_RAW, f"{revision.id}^", revision.id, "--")
    for entry, source, target in _renames(answer.split(b"\0")):
        if os.fsdecode(target) == revision.path:
            old, new = _blobs(entry)
            contents = contents_of(place, [old, new])
            return (os.fsdecode(source), old) if old == new or same(contents[old], contents[new]) else None
    return None


def _renames(tokens: list[bytes]) -> Iterator[tuple[bytes, bytes, bytes]]:
    rest = iter(tokens)
    for entry in rest:
        source = next(rest, b"")
        if entry.rsplit(b" ", 1)[-1].startswith(b"R"):
            yield entry, source, next(rest, b"")


def commit(place: Place, name: str) -> str:
    """The full hash of the commit that a name such as ``HEAD~2`` stands for; empty where there is none."""
    return _resolved(place, f"{name}^{{commit}}")


def date_of(place: Place, commit: str) -> datetime | None:
    """The author's date of a commit."""
    return _moment(place.run("log", "-1", "--no-patch", "--format=%aI", commit, "--").decode().strip())


def blob_at(place: Place, commit: str, paths: Iterable[str]) -> str | None:
    """The content under the first of these paths that the commit holds, or None."""
    found = (_resolved(place, f"{commit}:{path}") for path in dict.fromkeys(paths))
    return next(filter(None, found), None)


def _resolved(place: Place, name: str) -> str:
    if name.startswith("-"):  # no name of a revision, and to git an option
        return ""
    try:
        return place.run("rev-parse", "--verify", "--quiet", name).decode().strip()
    except GitFault:
        return ""


def contents_of(place: Place, blobs: Iterable[str]) -> dict[str, bytes]:
    """The bytes of each of these contents, by one git process. Raises GitFault where one lacks."""
    wanted = list(dict.fromkeys(blobs))
    answer = place.run("cat-file", "--batch", given="".join(f"{blob}\n" for blob in wanted).encode())
    contents, at = {}, 0
    for blob in wanted:
        end = answer.index(b"\n", at)
        kind, *size = answer[at:end].split()[1:]
        if kind == b"missing":
            raise GitFault(
                "Een deel van de geschiedenis ontbreekt in deze kopie van de map.",
                "Haal een volledige kopie op met ‘git clone’.",
            )
        at = end + 2 + int(size[0])
        contents[blob] = answer[end + 1 : at - 1]
    return contents
