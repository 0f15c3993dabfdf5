"""An edit, and what it is to make of the data: the measure for the text that comes out."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from spvgen.diagnostics import NodePath
from spvgen.source import RawValue, value_at

NewValue = str | Sequence["NewValue"] | Mapping[str, "NewValue"]
"""A value to write: text, a list or a group."""


@dataclass(frozen=True, slots=True)
class Put:
    """Give a key (or an item that is there) this value.

    A key that is not there is added, and so are the parts on the way to it. It comes behind the nearest
    key that stands before it in ``order``, the names of the keys in the order of docs/sleutels.md; or else at
    the end.
    """

    path: NodePath
    value: NewValue
    order: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Append:
    """Add an item at the end of a list, which may be empty or missing (then ``order`` is as for ``Put``)."""

    path: NodePath
    item: NewValue
    order: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Drop:
    """Take a key away, and its value; what is not there is no fault. Comments above it stay."""

    path: NodePath


Edit = Put | Append | Drop


def as_read(value: NewValue) -> RawValue:
    """A new value as it reads back: a text of several lines then has exactly one line end at its end.

    To a plan that is the same text: space around it does not count.
    """
    if isinstance(value, str):
        return value.rstrip("\n") + "\n" if "\n" in value else value
    if isinstance(value, Mapping):
        return {key: as_read(inner) for key, inner in value.items()}
    return [as_read(inner) for inner in value]


def as_put(value: RawValue, edit: Put | Append) -> Put:
    """The edit as a ``Put`` at a place of which the part around it is there, and is not null.

    ``value`` is the data before the edit. An item for a list that is there is put at its end.
    """
    path, new = edit.path, edit.value if isinstance(edit, Put) else edit.item
    if isinstance(edit, Append):
        there = value_at(value, path)
        if there is not None:  # below a text or a group there is no place for it
            return Put((*path, len(there) if isinstance(there, list) else 0), new)
        new = [new]
    while path and value_at(value, path[:-1]) is None:
        new, path = [new] if path[-1] == 0 else {str(path[-1]): new}, path[:-1]
    return Put(path, new, edit.order)


def applied(value: RawValue, put: Put) -> RawValue:
    """The data after the edit; ``value`` itself stays as it is."""
    if not put.path:
        return as_read(put.value)
    step, rest = put.path[0], Put(put.path[1:], put.value)
    if isinstance(value, list) and isinstance(step, int):
        return [*value[:step], applied(value[step] if step < len(value) else None, rest), *value[step + 1 :]]
    kept = value if isinstance(value, dict) else {}
    return kept | {str(step): applied(kept.get(str(step)), rest)}


def without(value: RawValue, path: NodePath) -> RawValue:
    """The data without the key at a path; ``value`` itself stays as it is."""
    step, rest = path[0], path[1:]
    if isinstance(value, list) and isinstance(step, int):
        return [*value[:step], without(value[step], rest), *value[step + 1 :]] if rest else value
    if not isinstance(value, dict) or step not in value:
        return value
    if not rest:
        return {key: inner for key, inner in value.items() if key != step}
    return value | {str(step): without(value[str(step)], rest)}


def has(value: RawValue, path: NodePath) -> bool:
    """Whether there is a value at a path, if only a null."""
    if not path:
        return True
    around, last = value_at(value, path[:-1]), path[-1]
    if isinstance(around, dict):
        return last in around
    return isinstance(around, list) and isinstance(last, int) and 0 <= last < len(around)
