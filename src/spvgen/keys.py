"""The keys of a plan as its models have them: what each is called, takes and means."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType
from typing import Any, get_args, get_origin

from spvgen.kinds.shared import Model


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a part; ``takes`` is str, date, time, Quantity, a Keuze or a Model, ``many`` a list of it."""

    name: str
    required: bool
    about: str
    many: bool
    takes: type

    @property
    def part(self) -> type[Model] | None:
        """The part below this key, where it holds keys of its own."""
        return self.takes if issubclass(self.takes, Model) else None


def keys_of(part: type[Model]) -> list[Key]:
    """The keys of one part, in the order of the model. Raises TypeError for a type that no plan holds."""
    return [
        Key(name, info.is_required(), info.description or "", *_taken(info.annotation))
        for name, info in part.model_fields.items()
    ]


def parts_of(part: type[Model]) -> list[type[Model]]:
    """A part and all that are below it, each once, in the order in which a reader of the plan meets them."""
    return list(dict.fromkeys(_below(part)))


def takes_text(part: type[Model]) -> bool:
    """Whether a bare text will do for the whole part (*succescriteria*): asked of the model itself."""
    only = [key for key in keys_of(part) if key.required]
    return len(only) == 1 and only[0].takes is str and _reads(part, "tekst")


def _reads(part: type[Model], value: object) -> bool:
    try:
        part.model_validate(value)
    except ValueError:
        return False
    return True


def _below(part: type[Model]) -> Iterator[type[Model]]:
    yield part
    for key in keys_of(part):
        if key.part:
            yield from _below(key.part)


def _taken(annotation: Any) -> tuple[bool, type]:
    """Whether an annotation such as ``tuple[Doel, ...] | None`` is a list, and the type that it is about."""
    inner = [one for one in get_args(annotation) if one not in (NoneType, ...)]
    if not inner:
        if not isinstance(annotation, type):
            raise TypeError(f"{annotation!r} is no type that a plan holds")
        return False, annotation
    many, takes = _taken(inner[0])
    return many or get_origin(annotation) is tuple, takes
