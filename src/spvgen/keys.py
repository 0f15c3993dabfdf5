"""The keys of a plan as its models have them: what each is called, takes and means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

from spvgen.kinds.values import Model


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a part; ``takes`` is str, date, time, Quantity, a Keuze or a Model, ``many`` a list of it.

    ``part`` is what it takes where that holds keys of its own, else None.
    """

    name: str
    required: bool
    about: str
    many: bool
    takes: type
    part: type[Model] | None


@cache
def keys_of(part: type[Model]) -> Mapping[str, Key]:
    """The keys of one part by name, in the order of the model.

    Raises TypeError for a type that no plan holds.
    """
    return {name: _key(name, info) for name, info in part.model_fields.items()}


def parts_of(part: type[Model]) -> list[type[Model]]:
    """A part and all that are below it, each once, in the order in which a reader of the plan meets them."""
    return list(dict.fromkeys(_below(part)))


def _below(part: type[Model]) -> Iterator[type[Model]]:
    yield part
    for key in keys_of(part).values():
        if key.part:
            yield from _below(key.part)


def _key(name: str, info: Any) -> Key:
    many, takes = _taken(info.annotation)
    part = takes if issubclass(takes, Model) else None
    return Key(name, info.is_required(), info.description or "", many, takes, part)


def _taken(annotation: Any) -> tuple[bool, type]:
    """Whether an annotation such as ``tuple[Doel, ...] | None`` is a list, and the type that it is about."""
    inner = [one for one in get_args(annotation) if one not in (NoneType, ...)]
    if not inner:
        if not isinstance(annotation, type):
            raise TypeError(f"{annotation!r} is no type that a plan holds")
        return False, annotation
    many, takes = _taken(inner[0])
    return many or get_origin(annotation) is tuple, takes
