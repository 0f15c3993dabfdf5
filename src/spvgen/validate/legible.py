"""What stands of a plan of which some values can't be read, so that the rules can look at the rest of it."""

import copy
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from textwrap import shorten
from typing import Any, Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from spvgen.dates import format_date
from spvgen.diagnostics import NodePath
from spvgen.edit.writing import OPEN
from spvgen.keys import Key, keys_of
from spvgen.kinds.values import Keuze, Model
from spvgen.source import value_at
from spvgen.validate.bare import among_keys
from spvgen.validate.days import day_between, day_of, end_of_term, put_in_order
from spvgen.validate.shape import model_at

_SPANS: Final = frozenset({"looptijd", "onderbrekingen"})
"""Of these days others depend: none can stand in for one as if it were true."""
_TERM: Final = _SPANS | {"verlengingen", "afsluiting"}
"""What tells how long a plan lasts: without it the others would be judged wrong."""
_TRIES: Final = 2  # whether what refers to another part is right shows once each part stands
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

    What nobody can make up, such as a figure, goes with the nearest part around it that may lack. Where none
    may, there is no plan.
    """
    values = copy.deepcopy(values)
    unread: list[NodePath] = []
    meant: set[NodePath] = set()
    for _ in range(_TRIES):
        stands, errors = _tried(model, values)
        if stands:
            break
        # first, as the last day may stand in for others
        errors.sort(key=lambda error: error["loc"][:1] != ("looptijd",))
        unread += (path for error in errors for path in _mended(values, model, error))
        meant |= {tuple(error["loc"]) for error in errors}
        for path in unread:
            _name(values, model, path)
    return Legible(stands or _tried(model, values)[0], tuple(unread), tuple(meant.difference(unread)))


def _mended(values: Any, model: type[Model], error: ErrorDetails) -> Iterator[NodePath]:
    """Put something in the place of what is wrong; the paths of what is not as it was meant."""
    path = tuple(error["loc"])
    if error["type"] == "samenhang":
        for problem in error["ctx"]["problems"]:
            at = (*path, *problem.path)
            yield from put_in_order(values, at) or _left_out(values, model, at)
    elif value_at(values, path[:-1]) is None:
        return  # it went with what was around it
    elif day := _meant_day(error):
        _put(values, path, day)
    elif told := _told_in_a_text(model, error):
        part = keys_of(model_at(model, path))
        open_keys = [name for name, words in told.items() if words == OPEN]
        near = _day_near(values, path)
        _put(values, path, told | {name: _stand_in(part[name], near) for name in open_keys})
        yield from ((*path, name) for name in open_keys)
    else:
        yield from _stood_in(values, model, path)


def _stood_in(values: Any, model: type[Model], path: NodePath) -> Iterator[NodePath]:
    """Put in the place of one value what may stand there, or leave it out; the path of what is changed."""
    at = max(at for at, step in enumerate(path) if isinstance(step, str))
    key = keys_of(model_at(model, path[:at])).get(str(path[at]))
    listed = at < len(path) - 1  # one of several
    one = _stand_in(replace(key, many=key.many and not listed), _day_near(values, path)) if key else None
    if listed and isinstance(one, Keuze):
        one = _chosen_beside(values, path, type(one))
    if not (key and (key.required or listed)) or one is None:
        yield from _left_out(values, model, path)
        return
    yield path
    _put(values, path, one)


def _chosen_beside(values: Any, path: NodePath, choices: type[Keuze]) -> Any:
    """Another choice of the same list: it says no more than that one does already."""
    beside = value_at(values, path[:-1])
    known = {str(choice.value) for choice in choices}
    return next((one for one in beside if one in known), None) if isinstance(beside, list) else None


def _left_out(values: Any, model: type[Model], path: NodePath) -> Iterator[NodePath]:
    """Take away the nearest part around a value, or the value itself, that may lack; its path, if any."""
    for at in range(len(path) - 1, -1, -1):
        key = keys_of(model_at(model, path[:at])).get(str(path[at]))
        if key and not key.required and value_at(values, path[:at]) is not None:
            if key.name not in _TERM:
                yield path[: at + 1]
                _put(values, path[: at + 1], None)
            return


def _day_near(values: Any, path: NodePath) -> Any:
    """The day that may stand in for one: that of the talk around it, else the last of the plan."""
    if path[0] == "looptijd":
        return end_of_term(values, str(path[-1]))
    if not _SPANS.isdisjoint(path):
        return None
    if between := day_between(values, path):
        return between
    around = (value_at(values, path[:at]) for at in range(len(path) - 2, 0, -1))
    days = (day_of(part.get("datum")) for part in around if isinstance(part, dict))
    day = next(filter(None, days), None)
    return day.isoformat() if day else value_at(values, ("looptijd", "einde"))


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
    if isinstance(own, dict) and own.get(key) == OPEN:
        others = (_called(own.get(name), other.takes) for name, other in part.items())
        own[key] = next(filter(None, others), OPEN)


def _called(value: Any, takes: type) -> str:
    """What can stand for a name: the beginning of a text, or a day in words; a choice tells nothing."""
    if takes is date:
        return format_date(day) if (day := day_of(value)) else ""
    said = value if takes is str and isinstance(value, str) and value != OPEN else ""
    return shorten(said.rstrip(" ."), _FIRST_WORDS, placeholder="…")


def _stand_in(key: Key, near: Any) -> Any:
    """What may stand behind a key that a part can't do without: for a day one ``near``; None for a figure."""
    if key.part:
        inside = (inner for inner in keys_of(key.part).values() if inner.required)
        one: Any = {inner.name: _stand_in(inner, near) for inner in inside}
    elif issubclass(key.takes, Keuze):
        one = min(key.takes, key=lambda choice: choice != "anders")
    else:
        one = {str: OPEN, date: near}.get(key.takes)
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


def _meant_day(error: ErrorDetails) -> str:
    """The day that is meant, as a plan file has it; empty where it is none or nobody can tell."""
    day = day_of(error["input"]) if error["type"] == "datum_schrijfwijze" else None
    return day.isoformat() if day else ""
