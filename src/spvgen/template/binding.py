"""The values of a plan as a template sees them: each prints as the Dutch write it and knows its path.

Nothing here prints by itself: ``paragraphs`` turns a value into inline nodes (DESIGN decision 2.3).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import Any, Final, Self, get_args

from markupsafe import Markup
from pydantic import BaseModel

from spvgen.diagnostics import NodePath
from spvgen.document import Field, Inline, Inlines, LineBreak, Text
from spvgen.dutch import Quantity, count, format_date, format_number, format_quantity, format_time

Paragraphs = tuple[Inlines, ...]
"""A value ready to print: its paragraphs, none for an absent value."""


class Refused(Exception):  # noqa: N818 - a no to the template, not an error of the program
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
        return model is not None and any(getattr(model, key) is not None for key in model.model_fields_set)

    def __getattr__(self, name: str) -> Any:
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
        value = getattr(self._model, name, None)
        if value is not None:
            filled = self._model is not None and name in self._model.model_fields_set
            return self._view(value, path if filled else None)
        if path is not None and path in self._open:
            return Words(self._open[path], path)
        below, many = _shapes(self._kind)[name]
        return () if many else below and Record(below, None, path, self._open)

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


def view(plan: BaseModel, open_places: Mapping[NodePath, str]) -> Record:
    """The whole plan for a template; ``open_places`` are the '…' where a date or number belongs."""
    return Record(type(plan), plan, (), open_places)


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
        case Words() | Day() | Clock() | Amount():
            path = value.path
            return _split(str(value), lambda line: Field(path, line))
        case str():
            return ((Text(_plain(value)),),) if value else ()
        case int() | Decimal() if not isinstance(value, bool):
            return ((Field((), format_number(Decimal(value))),),)
    if isinstance(value, tuple | list):
        raise Refused("Hier staat een lijst, geen tekst.", "Schrijf: {{ … | lijst }}, of gebruik {% for %}.")
    raise Refused("Hier staat een heel onderdeel, geen tekst.", "Noem ook de sleutel: medewerker.naam.")


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


# --- Filters ---------------------------------------------------------------------------------------


def _list(values: Iterable[object], word: str = "en") -> Phrase:
    """``a, b en c``, each value with its own path; absent ones are left out."""
    *first, last = _printed(values) or [()]
    before = joined(first, Text(", "))
    return _phrase(joined(filter(None, (before, last)), Text(f" {word} ")))


def _in_a_row(values: Iterable[object], mark: str = " · ") -> Phrase:
    """``a · b · c``, each value with its own path; absent ones are left out."""
    return _phrase(joined(_printed(values), Text(mark)))


def _printed(values: Iterable[object]) -> list[Inlines]:
    runs = (joined(paragraphs(value), LineBreak()) for value in values)
    return [run for run in runs if run]


def _phrase(run: Inlines) -> Phrase:
    return Phrase((run,) if run else ())


def _led_by(value: object, words: str) -> Phrase:
    """Words before a value; without the value no words either."""
    first, *others = paragraphs(value) or ((),)
    return Phrase(((Text(words), *first), *others) if first else ())


def _with_weekday(day: object) -> object:
    """``dinsdag 8 juli 2025``; an open place stays as it is."""
    return Words(format_date(day, weekday=True), day.path) if isinstance(day, Day) else day


def _shown_as(value: object, words: object, key: str = "") -> Words | None:
    """Other words for a value, printed under its path: a text, a choice from a dict, or a key of what
    a function of the plan finds. What the dict or the function does not know is printed as it is.
    """
    if value is None:
        return None
    if isinstance(words, Mapping):
        words = words.get(value, value)
    elif callable(words):
        words = getattr(words(value), key, value)
    return Words(_plain(words), getattr(value, "path", ()))


def _capital(value: object) -> object:
    """A capital at the start."""
    if not isinstance(value, str):
        return value
    text = _plain(value)
    return Words(text[:1].upper() + text[1:], getattr(value, "path", ()))


def _plain(value: object) -> str:
    """What a value prints, as bare text. Raises Refused for what is Markdown already."""
    if isinstance(value, Markup):
        raise Refused("Deze tekst is al opgemaakt.", "Geef een sleutel aan het filter, geen macro.")
    return str(value)


def _count(values: Any, one: str, many: str) -> Words:
    """``1 doel``, ``2 doelen``, for a list or a number."""
    return Words(count(values if isinstance(values, int) else len(values), one, many), ())


FILTERS: Final[dict[str, Callable[..., object]]] = {
    "lijst": _list,
    "op_rij": _in_a_row,
    "met_ervoor": _led_by,
    "met_weekdag": _with_weekday,
    "toon_als": _shown_as,
    "hoofdletter": _capital,
    "aantal": _count,
}
"""The filters for printing; all keep the path of what they print."""


def is_filled_in(value: object) -> bool:
    """Whether a value stands in the plan, and is not merely the default of its key."""
    return bool(getattr(value, "path", ()))
