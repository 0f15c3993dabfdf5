"""The texts of a plan under certain keys, each with its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from spvgen.diagnostics import NodePath

if TYPE_CHECKING:
    from spvgen.kinds.shared import Model

Text = tuple[NodePath, str]
"""A text with its path."""


def texts_under(part: Model, keys: frozenset[str], path: NodePath = ()) -> list[Text]:
    """Every text in ``part`` that stands under one of ``keys``, at any depth, in the order of the plan."""
    found: list[Text] = []
    _gather(part, keys, path, found)
    return found


def _gather(part: Model, keys: frozenset[str], path: NodePath, found: list[Text]) -> None:
    for key, value in vars(part).items():
        if isinstance(value, str):
            if key in keys:
                found.append(((*path, key), value))
        elif isinstance(value, tuple):
            _gather_listed(value, keys, (*path, key), found)
        elif value is not None and _is_part(value):
            _gather(value, keys, (*path, key), found)


def _gather_listed(
    items: tuple[object, ...], keys: frozenset[str], path: NodePath, found: list[Text]
) -> None:
    for index, item in enumerate(items):
        if isinstance(item, str):
            if path[-1] in keys:
                found.append(((*path, index), item))
        elif _is_part(item):
            _gather(item, keys, (*path, index), found)


def _is_part(value: object) -> TypeGuard[Model]:
    """Whether a value is a part with keys of its own; pydantic itself is not imported for it."""
    return hasattr(type(value), "__pydantic_fields__")
