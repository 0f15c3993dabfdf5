"""Which key was probably meant by another word."""

import re
from collections.abc import Sequence
from os.path import commonprefix
from typing import Final

from spvgen.dutch import closest, slug
from spvgen.keys import keys_of
from spvgen.kinds.values import Model
from spvgen.validate.other_names import is_other_name, keys_called

_ALIKE: Final = 5  # letters that two keys have in common at the least, to be taken for each other


def as_key(words: str) -> str:
    """The key that words may be meant for: *eerdere gesprekken*, *doelen 1*."""
    return re.sub(r"_?\d+$", "", slug(words).replace("-", "_"))


def alike(key: str, names: Sequence[str]) -> str | None:
    """The name that was probably meant: so called, nearly the same, or beginning with or holding the word."""
    word = key.lower()
    if word not in names and is_other_name(name := slug(key).replace("-", "_")):
        return next(iter(keys_called(name, names)), None)
    near = closest(word, names)
    if near:
        return near
    shared = {name: len(commonprefix((word, name))) for name in names}  # noqa: RUF071 - of letters
    if len(word) >= _ALIKE:
        shared.update({name: len(word) for name in names if word in name})
    best = max(shared.values(), default=0)
    found = [name for name, length in shared.items() if length == best]
    return found[0] if best >= _ALIKE and len(found) == 1 else None


def would_do(part: type[Model], name: str, value: object) -> bool:
    """Whether a value has the shape that belongs behind a key: a list, keys of its own, or a text."""
    key = keys_of(part)[name]
    items = value if key.many and isinstance(value, list) else [value]
    return bool(items) and all(isinstance(one, dict if key.part else str) for one in items)
