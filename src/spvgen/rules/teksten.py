"""The texts of a plan under certain keys, each with its path."""

from collections.abc import Iterator

from pydantic import BaseModel

from spvgen.diagnostics import NodePath


def texts_under(part: BaseModel, keys: frozenset[str], path: NodePath = ()) -> Iterator[tuple[NodePath, str]]:
    """Every text in ``part`` that stands under one of ``keys``, at any depth, in the order of the plan."""
    for key, value in part:
        here = (*path, key)
        if isinstance(value, str):
            if key in keys:
                yield here, value
        elif isinstance(value, BaseModel):
            yield from texts_under(value, keys, here)
        elif isinstance(value, tuple):
            yield from _in_list(value, key in keys, keys, here)


def _in_list(
    items: tuple[object, ...], wanted: bool, keys: frozenset[str], path: NodePath
) -> Iterator[tuple[NodePath, str]]:
    for index, item in enumerate(items):
        if isinstance(item, BaseModel):
            yield from texts_under(item, keys, (*path, index))
        elif wanted and isinstance(item, str):
            yield (*path, index), item
