"""The values of a plan as a template sees them: each prints as the Dutch write it and knows its path.

Nothing here prints by itself: ``paragraphs`` turns a value into inline nodes (DESIGN decision 2.3).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import Any, Self, get_args

from markupsafe import Markup
from pydantic import BaseModel

from spvgen.dates import format_date, format_time
from spvgen.diagnostics import NodePath, format_path
from spvgen.document import Field, Inline, Inlines, LineBreak, Text
from spvgen.dutch import format_number
from spvgen.quantities import Quantity, format_quantity

Paragraphs = tuple[Inlines, ...]
"""A value ready to print: its paragraphs, none for an absent value."""


class Refused(Exception):
    """Something that a template asks and can't have; message and hint are for the user.

    ``line`` is None where only a traceback tells it.
    """

    def __init__(self, message: str, hint: str = "", line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.line = line


# --- Values ----------------------------------------------------------------------------------------


class Words(str):
    """A text of the plan."""

    path: NodePath

    def __new__(cls, text: str, path: NodePath) -> Self:
        """Bind ``text`` to its place; a computed text has an empty path."""
        bound = super().__new__(cls, text)
        bound.path = path
        return bound


class Choice(Words):
    """A choice: compares by its value (``op_schema``), prints as its words (``op schema``)."""

    shown: str

    def __str__(self) -> str:
        return self.shown


class Day(date):
    """A date; prints as ``8 juli 2025``."""

    path: NodePath

    def __str__(self) -> str:
        return format_date(self)


class Clock(time):
    """A time of day; prints as ``09:00 uur``."""

    path: NodePath

    def __str__(self) -> str:
        return format_time(self)


@dataclass(frozen=True, slots=True, eq=False)
class Amount(Quantity):
    """A quantity; prints as ``minimaal 80%``."""

    path: NodePath = ()

    def __str__(self) -> str:
        return format_quantity(self)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several values with words between them, each still with its own path."""

    paragraphs: Paragraphs


def _bound(value: object, path: NodePath) -> object:
    """Give one leaf of a plan its path."""
    match value:
        case StrEnum():
            choice = Choice(value.value, path)
            choice.shown = getattr(value, "woorden", value.value)
            return choice
        case str():
            return Words(value, path)
        case date():
            day = Day(value.year, value.month, value.day)
            day.path = path
            return day
        case time():
            clock = Clock(value.hour, value.minute)
            clock.path = path
            return clock
        case Quantity():
            return Amount(value.value, value.unit, value.bound, path)
        case _:
            return Words(str(value), path)


# --- Parts -----------------------------------------------------------------------------------------


class Record:
    """A part of a plan. Keys that are not filled in give None, an empty list or an empty Record.

    Besides keys, a template may use what the model derives from them (``plan.einde``); derived values
    have an empty path.
    """

    __slots__ = ("_kind", "_model", "_open", "_path")

    def __init__(
        self,
        kind: type[BaseModel],
        model: BaseModel | None,
        path: NodePath | None,
        open_places: Mapping[NodePath, str],
    ) -> None:
        self._kind = kind
        self._model = model
        self._path = path
        self._open = open_places

    def __bool__(self) -> bool:
        """Whether anything was filled in here."""
        model = self._model
        if model is None:
            return self._path is not None and self._path in self._open
        return any(getattr(model, key) is not None for key in model.model_fields_set)

    def __getattr__(self, name: str) -> Any:
        """What stands under a key. Raises AttributeError for a name that is none."""
        if name in _shapes(self._kind):
            return self._key(name)
        if name.startswith("_") or hasattr(BaseModel, name) or not hasattr(self._kind, name):
            raise AttributeError(name)
        derived = getattr(self._model, name, None)
        if callable(derived):
            return lambda *given: self._view(derived(*given), None)
        return self._view(derived, None)

    def _key(self, name: str) -> Any:
        path = None if self._path is None else (*self._path, name)
        model = self._model
        value = None if model is None else getattr(model, name)
        below, many = _shapes(self._kind)[name]
        shown = None
        if model is not None and value is not None:
            shown = self._view(value, path if name in model.model_fields_set else None)
        if many and below and path is not None:
            return (*(shown or ()), *self._open_items(below, path, len(shown or ())))
        if shown is None and path is not None and path in self._open and below is None:
            shown = Words(self._open[path], path)
        if shown is None and name == _first_key(self._kind):
            shown = self._open_whole()
        return (() if many else below and Record(below, None, path, self._open)) if shown is None else shown

    def _open_items(self, kind: type[BaseModel], path: NodePath, number: int) -> Iterator["Record"]:
        """Items that are a placeholder as a whole: they come last, or one stands for the list."""
        if path in self._open:
            yield Record(kind, None, path, self._open)
        while (*path, number) in self._open:
            yield Record(kind, None, (*path, number), self._open)
            number += 1

    def _open_whole(self) -> "Words | None":
        """The placeholder that stands for this whole part; the first of its texts shows it."""
        held = self._model is None and self._path is not None and self._path in self._open
        return Words(self._open[self._path], self._path) if held and self._path is not None else None

    def _view(self, value: object, path: NodePath | None) -> Any:
        if isinstance(value, tuple):
            return tuple(
                self._view(item, None if path is None else (*path, at)) for at, item in enumerate(value)
            )
        if isinstance(value, BaseModel):
            return Record(type(value), value, path, self._open)
        return None if value is None else _bound(value, path or ())


def names_in(part: Record) -> list[str]:
    """The keys that a part can have."""
    return list(_shapes(part._kind))


def full_name(part: Record, key: str) -> str:
    """The name of a key as messages show it: ``doelen[0].meting.norm``."""
    return format_path((*(part._path or ()), key))


def view(plan: BaseModel, open_places: Mapping[NodePath, str]) -> Record:
    """The whole plan for a template; ``open_places`` are the '…' where a date or number belongs."""
    return Record(type(plan), plan, (), open_places)


@dataclass(frozen=True, slots=True)
class Part:
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
def _first_key(kind: type[BaseModel]) -> str:
    """The first key that holds one text or other value and no part; empty where there is none."""
    simple = (name for name, (below, many) in _shapes(kind).items() if below is None and not many)
    return next(simple, "")


@cache
def _shapes(kind: type[BaseModel]) -> dict[str, tuple[type[BaseModel] | None, bool]]:
    """What can stand under each key: the model of a part (or None), and whether there can be several."""
    return {name: _shape(field.annotation) for name, field in kind.model_fields.items()}


def _shape(annotation: Any) -> tuple[type[BaseModel] | None, bool]:
    pending = [annotation]
    below: type[BaseModel] | None = None
    many = False
    while pending:
        annotation = pending.pop()
        pending += get_args(annotation)
        many = many or getattr(annotation, "__origin__", None) is tuple
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            below = annotation
    return below, many


# --- Printing --------------------------------------------------------------------------------------


def paragraphs(value: object) -> Paragraphs:
    """What a value prints. Raises Refused for what is no value but a whole part or a list."""
    match value:
        case None:
            return ()
        case Phrase():
            return value.paragraphs
        case Day() | Amount():
            return ((Field(value.path, str(value), _bare(value)),),)
        case Words() | Clock():
            path = value.path
            return _split(str(value), lambda line: Field(path, line))
        case str():
            return ((Text(on_one_line(bare_text(value))),),) if value else ()
        case int() | Decimal() if not isinstance(value, bool):
            return ((Field((), format_number(Decimal(value))),),)
    if isinstance(value, tuple | list):
        raise Refused("Hier staat een lijst, geen tekst.", "Schrijf: {{ … | lijst }}, of gebruik {% for %}.")
    str(value)  # an unknown key raises here
    raise Refused("Hier staat een heel onderdeel, geen tekst.", "Noem ook de sleutel: medewerker.naam.")


def _bare(value: Day | Amount) -> date | Quantity:
    """The value itself, without what a template sees of it."""
    if isinstance(value, Day):
        return date(value.year, value.month, value.day)
    return Quantity(value.value, value.unit, value.bound)


def bare_text(value: object) -> str:
    """What a value prints, as bare text. Raises Refused for what is Markdown already."""
    if isinstance(value, Markup):
        raise Refused("Deze tekst is al opgemaakt.", "Geef een sleutel aan het filter, geen macro.")
    return str(value)


def on_one_line(text: str) -> str:
    """Words of a template, with a space for each tab or line end that came out of ``&#10;`` or ``"\\n"``."""
    return re.sub(r"[\t-\r\x1c-\x1e\x85\u2028\u2029]+", " ", text)


def _split(text: str, make: Callable[[str], Inline]) -> Paragraphs:
    """Every empty line starts a paragraph, every other line end is a LineBreak."""
    lines = [line.strip() for line in text.replace("\t", " ").splitlines()]
    if len(lines) == 1 and lines[0]:
        return ((make(lines[0]),),)
    return tuple(
        joined(((make(line),) for line in group), LineBreak())
        for filled, group in groupby(lines, bool)
        if filled
    )


def joined(parts: Iterable[Inlines], between: Inline) -> Inlines:
    """One run of inline nodes with ``between`` between the parts."""
    run: list[Inline] = []
    for part in parts:
        run += [between, *part] if run else part
    return tuple(run)
