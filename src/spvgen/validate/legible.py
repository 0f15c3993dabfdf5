"""What stands of a plan of which some values can't be read, so that the rules can look at the rest of it."""

import copy
from collections.abc import Iterator
from datetime import date
from textwrap import shorten
from typing import Any, Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from spvgen.dates import format_date, meant_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import DutchValueError
from spvgen.keys import Key, keys_of
from spvgen.kinds.values import Keuze, Model
from spvgen.source import value_at
from spvgen.validate.bare import OPEN, among_keys
from spvgen.validate.shape import model_at

_SPANS: Final = frozenset({"looptijd", "onderbrekingen"})
"""Of these days all others depend: none can stand in for one."""
_FIRST_WORDS: Final = 50  # letters by which a text can be told from others


class Legible(NamedTuple):
    """A plan with something else in the place of what can't be read or lacks.

    ``meant`` are the paths of what counts as it was meant, ``unread`` those of what nobody can tell.
    """

    plan: Model | None
    unread: tuple[NodePath, ...] = ()
    meant: tuple[NodePath, ...] = ()


def legible(model: type[Model], values: Any) -> Legible:
    """A day in another spelling counts as the day that is meant, a bare text as that of the key it fits.

    There is no plan where it can't do without a value that nobody can make up, such as a figure.
    """
    stands, errors = _tried(model, values)
    if stands or not all(map(_is_of_one_key, errors)):
        return Legible(stands)
    values = copy.deepcopy(values)
    errors.sort(key=lambda error: error["loc"][0] != "looptijd")  # the last day may stand in for others
    unread = [path for error in errors for path in _mended(values, model, error)]
    for path in unread:
        _name(values, model, path)
    meant = {tuple(error["loc"]) for error in errors}.difference(unread)
    return Legible(_tried(model, values)[0], tuple(unread), tuple(meant))


def _mended(values: Any, model: type[Model], error: ErrorDetails) -> Iterator[NodePath]:
    """Put something in the place of what is wrong; the paths of what is not as it was meant."""
    path = tuple(error["loc"])
    above, key = path[:-1], path[-1]
    asked = keys_of(model_at(model, above)).get(str(key))
    end = value_at(values, ("looptijd", "einde")) if _SPANS.isdisjoint(path) else None
    if day := _meant_day(error):
        _put(values, path, day)
    elif told := _told_in_a_text(model, error):
        part = keys_of(model_at(model, path))
        open_keys = [name for name, words in told.items() if words == OPEN]
        _put(values, path, told | {name: _stand_in(part[name], end) for name in open_keys})
        yield from ((*path, name) for name in open_keys)
    else:
        yield path
        _put(values, path, _stand_in(asked, end) if asked and asked.required else None)


def _put(values: Any, path: NodePath, value: Any) -> None:
    """Put a value at a path, or take away what stands there; a text where more belongs becomes that."""
    *above, key = path
    part: Any = value_at(values, tuple(above))
    if isinstance(part, str):
        _put(values, tuple(above), {key: value} if isinstance(key, str) else [value])
    elif value is not None:
        part[key] = value
    elif isinstance(part, dict):  # an item of a list stays, or the others would have other numbers
        part.pop(key, None)


def _name(values: Any, model: type[Model], path: NodePath) -> None:
    """Call an item by its own first words where the name with which it begins lacks: ``de actie ‘…’``."""
    *item, key = path
    part = keys_of(model_at(model, tuple(item)))
    if not item or not isinstance(item[-1], int) or key != next(iter(part)):
        return
    own: Any = value_at(values, tuple(item))
    if own.get(key) == OPEN:
        others = (_called(own.get(name), other.takes) for name, other in part.items())
        own[key] = next(filter(None, others), OPEN)


def _called(value: Any, takes: type) -> str:
    """What can stand for a name: the beginning of a text, or a day in words; a choice tells nothing."""
    if takes is date:
        return format_date(day) if (day := _day(value)) else ""
    said = value if takes is str and isinstance(value, str) and value != OPEN else ""
    return shorten(said.rstrip(" ."), _FIRST_WORDS, placeholder="…")


def _stand_in(key: Key, end: Any) -> Any:
    """What may stand behind a key that a part can't do without: of a day the ``end``; None for a figure."""
    if key.part:
        inside = (inner for inner in keys_of(key.part).values() if inner.required)
        one: Any = {inner.name: _stand_in(inner, end) for inner in inside}
    elif issubclass(key.takes, Keuze):
        one = min(key.takes, key=lambda choice: choice != "anders")
    else:
        one = {str: OPEN, date: end}.get(key.takes)
    return [one] if key.many else one


def _told_in_a_text(model: type[Model], error: ErrorDetails) -> dict[str, Any]:
    """The keys for a bare text, with ``…`` where it tells nothing; empty where it fits none of them."""
    if error["type"] != "model_type" or not isinstance(error["input"], str):
        return {}
    told = among_keys(model_at(model, error["loc"]), error["input"])
    return told if set(told.values()) != {OPEN} else {}


def _tried(model: type[Model], values: Any) -> tuple[Model | None, list[ErrorDetails]]:
    """The model, or what keeps it from standing."""
    try:
        return model.model_validate(values), []
    except ValidationError as failure:
        return None, failure.errors(include_url=False)


def _is_of_one_key(error: ErrorDetails) -> bool:
    """Whether it is about what stands, or lacks, behind one key."""
    if error["type"] == "model_type":
        return isinstance(error["input"], str)
    told = "melding" in error.get("ctx", {}) or error["type"] == "missing"
    return told and isinstance(error["loc"][-1], str)


def _meant_day(error: ErrorDetails) -> str:
    """The day that is meant, as a plan file has it; empty where it is none or nobody can tell."""
    day = _day(error["input"]) if error["type"] == "datum_schrijfwijze" else None
    return day.isoformat() if day else ""


def _day(value: object) -> date | None:
    """The day that a value means, however it is written; None where nobody can tell."""
    try:
        return meant_date(value) if isinstance(value, str) else value if isinstance(value, date) else None
    except DutchValueError:
        return None
