"""One version of a plan, and what of it may be told: nothing that a privacy rule hits."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from spvgen.compare import compare, compare_trees, model_of
from spvgen.compare.model import Change, Kind
from spvgen.compare.reading import Part, Tree, read
from spvgen.compare.telling import known_path, place_in_words
from spvgen.diagnostics import HIDDEN, NodePath
from spvgen.discretion import NO_SECRETS, Secrets, secrets_of
from spvgen.history import Revision
from spvgen.judging import private_texts, tells_private
from spvgen.source import RawValue, read_source

_WORDS: Final = {
    Kind.TOEGEVOEGD: "toegevoegd",
    Kind.VERVALLEN: "vervallen",
    Kind.GEWIJZIGD: "gewijzigd",
    Kind.VOLGORDE: "andere volgorde",
}


@dataclass(frozen=True, slots=True)
class Version:
    """A plan at one moment; ``raw`` is None where it can't be read, ``data`` where it is not there.

    ``tree`` is the same, read by the model ``part``. ``texts`` are all its texts by path, ``private`` the
    paths of those that a privacy rule hits.
    """

    data: bytes | None
    raw: RawValue = None
    part: Part | None = None
    tree: Tree = ""
    texts: Mapping[NodePath, str] = field(default_factory=dict)
    private: frozenset[NodePath] = frozenset()


NOTHING: Final = Version(None)


def version(data: bytes | None) -> Version:
    """Read one version of a plan; what is no plan at all counts as not readable."""
    source, _ = read_source(data, "") if data is not None else (None, [])
    if source is None or not isinstance(source.value, dict):
        return Version(data)
    texts, private = private_texts(source)
    part = model_of(source.value)
    return Version(data, source.value, part, read(source.value, part), texts, private)


def changes(before: Version, after: Version) -> tuple[Change, ...]:
    """What changed from one version to another, private or not."""
    if before.part is after.part:
        return compare_trees(before.tree, after.tree, after.part)
    return compare(before.raw, after.raw)


def secrets_among(versions: Iterable[Version]) -> Secrets:
    """What none of these versions may tell: the words that only their private texts hold."""
    every = list(versions)
    hidden = [one.texts[path] for one in every for path in one.private]
    if not hidden:
        return NO_SECRETS
    return secrets_of(
        hidden, [text for one in every for path, text in one.texts.items() if path not in one.private]
    )


def discreet_revision(revision: Revision, plan: Version, secrets: Secrets) -> Revision:
    """The revision without its subject, or a name of its file, where that tells something private."""

    def shown(text: str) -> str:
        return HIDDEN if secrets.in_text(text) or tells_private(text, plan.raw) else text

    return replace(
        revision,
        subject=shown(revision.subject),
        path=shown(revision.path),
        old_path=revision.old_path and shown(revision.old_path),
    )


def discreet(change: Change, before: Version, after: Version, secrets: Secrets) -> Change:
    """The change without its values, its names and its unknown keys, where any of it is private."""
    sides = [(change.old_path, before)] if change.old_path is not None else []
    sides += [(change.path, after)] if change.kind is not Kind.VERVALLEN else []
    hit = any(_related(path, other) for path, side in sides for other in side.private)
    if not hit and not any(map(secrets.in_text, _words(change))):
        return change
    part = model_of(after.raw) or model_of(before.raw)
    return Change(
        change.kind,
        known_path(change.path, part),
        None if change.old_path is None else known_path(change.old_path, part),
        None if change.before is None else HIDDEN,
        None if change.after is None else HIDDEN,
        f"{place_in_words(change.path, part)} ({_WORDS[change.kind]}): {HIDDEN}",
    )


def _related(path: NodePath, other: NodePath) -> bool:
    return path[: len(other)] == other[: len(path)]


def _words(change: Change) -> Iterator[str]:
    yield from (change.text, *change.details, str(change.before), str(change.after))
