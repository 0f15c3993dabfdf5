"""The texts of a plan under certain keys, each with its path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeGuard

from spvgen.diagnostics import NodePath

if TYPE_CHECKING:
    from spvgen.kinds.shared import Model


def texts_under(part: Model, keys: frozenset[str], path: NodePath = ()) -> Iterator[tuple[NodePath, str]]:
    """Every text in ``part`` that stands under one of ``keys``, at any depth, in the order of the plan."""
    for key, value in vars(part).items():
        if isinstance(value, str):
            if key in keys:
                yield (*path, key), value
        elif isinstance(value, tuple):
            yield from _in_list(value, key in keys, keys, (*path, key))
        elif value is not None and _is_part(value):
            yield from texts_under(value, keys, (*path, key))


def _in_list(
    items: tuple[object, ...], wanted: bool, keys: frozenset[str], path: NodePath
) -> Iterator[tuple[NodePath, str]]:
    for index, item in enumerate(items):
        if _is_part(item):
            yield from texts_under(item, keys, (*path, index))
        elif wanted and isinstance(item, str):
            yield (*path, index), item


def _is_part(value: object) -> TypeGuard[Model]:
    """Whether a value is a part with keys of its own; pydantic itself is not imported for it."""
    return hasattr(type(value), "__pydantic_fields__")
