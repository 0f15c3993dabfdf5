"""The parts of a plan as a template sees them: keys give values, lists and further parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel

from spvgen.diagnostics import NodePath, format_path
from spvgen.keys import Key, keys_of
from spvgen.kinds.values import Model
from spvgen.template.values import Words, bound


class Record:
    """A part of a plan. Keys that are not filled in give None, an empty list or an empty Record.

    Besides keys, a template may use what the model derives from them (``plan.einde``); derived values
    have an empty path.
    """

    __slots__ = ("_kind", "_model", "_open", "_path", "_seen")

    def __init__(
        self,
        kind: type[Model],
        model: Model | None,
        path: NodePath | None,
        open_places: Mapping[NodePath, str],
    ) -> None:
        self._kind = kind
        self._model = model
        self._path = path
        self._open = open_places
        self._seen: dict[str, Any] = {}  # a template asks for the same key in loop after loop

    def __bool__(self) -> bool:
        """Whether anything was filled in here."""
        model = self._model
        if model is None:
            return self._path is not None and self._path in self._open
        return any(getattr(model, key) is not None for key in model.model_fields_set)

    def __getattr__(self, name: str) -> Any:
        """What stands under a key. Raises AttributeError for a name that is none."""
        if name in self._seen:
            return self._seen[name]
        if key := keys_of(self._kind).get(name):
            seen = self._seen[name] = self._key(name, key)
            return seen
        if name.startswith("_") or hasattr(BaseModel, name) or not hasattr(self._kind, name):
            raise AttributeError(name)
        derived = getattr(self._model, name, None)
        if callable(derived):
            return lambda *given, **named: self._view(derived(*given, **named), None)
        return self._view(derived, None)

    def _key(self, name: str, key: Key) -> Any:
        path = None if self._path is None else (*self._path, name)
        model = self._model
        value = None if model is None else getattr(model, name)
        shown = None
        if model is not None and value is not None:
            shown = self._view(value, path if name in model.model_fields_set else None)
        if key.many and key.part and path is not None:
            return (*(shown or ()), *self._open_items(key.part, path, len(shown or ())))
        if shown is None and path is not None and path in self._open and key.part is None:
            shown = Words(self._open[path], path)
        if shown is None and name == _first_value(self._kind):
            shown = self._open_whole()
        if shown is not None:
            return shown
        return () if key.many else key.part and Record(key.part, None, path, self._open)

    def _open_items(self, kind: type[Model], path: NodePath, number: int) -> Iterator[Record]:
        """Items that are a placeholder as a whole: they come last, or one stands for the list."""
        if path in self._open:
            yield Record(kind, None, path, self._open)
        while (*path, number) in self._open:
            yield Record(kind, None, (*path, number), self._open)
            number += 1

    def _open_whole(self) -> Words | None:
        """The placeholder that stands for this whole part; the first of its texts shows it."""
        held = self._model is None and self._path is not None and self._path in self._open
        return Words(self._open[self._path], self._path) if held and self._path is not None else None

    def _view(self, value: object, path: NodePath | None) -> Any:
        if isinstance(value, tuple):
            return tuple(
                self._view(item, None if path is None else (*path, at)) for at, item in enumerate(value)
            )
        if isinstance(value, Model):
            return Record(type(value), value, path, self._open)
        return None if value is None else bound(value, path or ())


def model_of(part: Record) -> Any:
    """The part itself, with values that know no path; None where a placeholder stands for it."""
    return part._model


def names_in(part: Record) -> list[str]:
    """The keys that a part can have."""
    return list(keys_of(part._kind))


def full_name(part: Record, key: str) -> str:
    """The name of a key as messages show it: ``doelen[0].meting.norm``."""
    return format_path((*(part._path or ()), key))


def view(plan: Model, open_places: Mapping[NodePath, str]) -> Record:
    """The whole plan for a template; ``open_places`` are the '…' where a date or number belongs."""
    return Record(type(plan), plan, (), open_places)


class Part(NamedTuple):
    """What a letter is about: the place of that part in the plan, and how a template calls it."""

    name: str
    path: NodePath


def names_given(plan: Record, part: Part | None) -> dict[str, Any]:
    """What a template may name: every key of the plan, the plan itself, and the part that it is about."""
    given = {key: getattr(plan, key) for key in names_in(plan)} | {"plan": plan}
    if part:
        step: Any = plan
        for key in part.path:
            step = step[key] if isinstance(key, int) else getattr(step, key)
        given[part.name] = step
    return given


@cache
def _first_value(kind: type[Model]) -> str:
    """The first key that holds one text or other value, and no part."""
    return next((key.name for key in keys_of(kind).values() if not key.part and not key.many), "")
