"""``source/outline.txt``: which keys stand in which part, for ``source``, which may not know the models."""

from collections.abc import Iterator

from spvgen.keys import Key, keys_of
from spvgen.kinds import KINDS, load_kind
from spvgen.kinds.values import Model
from spvgen.source.outline import LISTED, NO_TEXT


def text() -> str:
    """A line for each part of each kind: ``soort``, path and keys; a path that ends with ``[]`` is a list.

    Behind a key that takes no text but a day, a figure or a choice stands ``=``, behind one for a list ``*``.
    """
    lines = (f"{soort} {part}" for soort in KINDS for part in _parts(load_kind(soort).MODEL, ""))
    return "".join(f"{line}\n" for line in lines)


def _parts(part: type[Model], path: str) -> Iterator[str]:
    keys = keys_of(part)
    names = (f"{key.name}{NO_TEXT * _is_closed(key)}{LISTED * key.many}" for key in keys.values())
    yield f"{path}: {' '.join(names)}"
    for key in keys.values():
        if key.part:
            yield from _parts(key.part, f"{path}.{key.name}".lstrip(".") + "[]" * key.many)


def _is_closed(key: Key) -> bool:
    return key.part is None and key.takes is not str
