"""Raw values of a plan → values that can be compared, also where the model does not stand.

What the model reads as equal is equal here: ``3,20`` and ``3,2``, a bare text and a list of one, an empty
key and none, a default and its absence. What can't be read stays the text that it is.
"""

from collections.abc import Callable, Iterator
from datetime import date, time
from functools import cache
from typing import Any, Final

from spvgen.dates import format_date, format_time, parse_date, parse_time
from spvgen.diagnostics import NodePath
from spvgen.dutch import composed
from spvgen.keys import Key, keys_of
from spvgen.kinds.values import Keuze, Model, Wanneer, is_blank, when_in_words
from spvgen.quantities import Quantity, format_quantity
from spvgen.quantity_reading import parse_quantity
from spvgen.source import RawValue

Value = str | date | time | Quantity
"""A value by itself; a choice is a Keuze, which is a str."""

Tree = dict[str, "Tree"] | list["Tree"] | Value
"""A plan or a part of it: the keys in the order of the model, unknown ones last, none that is blank."""

Part = type[Model]


@cache
def defaults(part: Part) -> dict[str, Any]:
    """Key → the value that counts where none is written."""
    fields = part.model_fields.items()
    return {name: info.default for name, info in fields if not info.is_required() and info.default}


def read(raw: RawValue, part: Part | None) -> Tree:
    """Read a plan or a part of it; ``part`` is None where the model knows of no such part."""
    if part is not None and part.bare_key and isinstance(raw, str):
        raw = {part.bare_key: raw}
    if part is None or not isinstance(raw, dict):
        return _as_it_is(raw)
    known, usual = keys_of(part), defaults(part)
    found: dict[str, Tree] = {}
    for name in dict.fromkeys((*known, *raw)):
        key, value = known.get(name), raw.get(name)
        if name not in raw or (key and is_blank(value, key.part)):
            continue
        tree = _read_key(value, key) if key else _as_it_is(value)
        if tree != usual.get(name):
            found[name] = tree
    return found


def _read_key(raw: RawValue, key: Key) -> Tree:
    if not key.many:
        return _read_one(raw, key)
    return [_read_one(item, key) for item in (raw if isinstance(raw, list) else [raw])]


def _read_one(raw: RawValue, key: Key) -> Tree:
    if key.part or not isinstance(raw, str):
        return read(raw, key.part)
    text = _text(raw)
    try:
        return _reader(key.takes)(text)
    except ValueError:
        return text


def _reader(takes: type) -> Callable[[str], Value]:
    return takes if issubclass(takes, Keuze) else _READERS[takes]


def _text(raw: str) -> str:
    return composed(raw.strip())


_READERS: Final[dict[type, Callable[[str], Value]]] = {
    str: str,
    date: parse_date,
    time: parse_time,
    Quantity: parse_quantity,
    Wanneer: when_in_words,
}


def _as_it_is(raw: RawValue) -> Tree:
    match raw:
        case dict():
            return {name: _as_it_is(value) for name, value in raw.items()}
        case list():
            return [_as_it_is(item) for item in raw]
    return _text(raw or "")


def plain(tree: Tree) -> RawValue:
    """A tree as a plan writes it: ``2026-01-12``, ``minimaal 80%``, ``op_schema``."""
    match tree:
        case dict():
            return {name: plain(value) for name, value in tree.items()}
        case list():
            return [plain(item) for item in tree]
        case date():
            return tree.isoformat()
        case time():
            return f"{tree:%H:%M}"
        case Quantity():
            return format_quantity(tree)
    return str(tree)


def shown(value: Value) -> str:
    """A value by itself as a reader of the document sees it."""
    match value:
        case Keuze():
            return value.woorden
        case date():
            return format_date(value)
        case time():
            return format_time(value)
        case Quantity():
            return format_quantity(value)
    return value


def leaves(tree: Tree, path: NodePath = ()) -> Iterator[tuple[NodePath, Value]]:
    """Every value in a tree with its path."""
    match tree:
        case dict():
            for name, value in tree.items():
                yield from leaves(value, (*path, name))
        case list():
            for index, item in enumerate(tree):
                yield from leaves(item, (*path, index))
        case _:
            yield path, tree
