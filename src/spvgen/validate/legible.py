"""What stands of a plan of which some values can't be read, so that the rules can look at the rest of it."""

import copy
from datetime import date
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from spvgen.dates import meant_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import DutchValueError
from spvgen.keys import Key, keys_of
from spvgen.kinds.values import Keuze, Model
from spvgen.source import value_at
from spvgen.validate.bare import OPEN
from spvgen.validate.shape import model_at

_SPANS: Final = frozenset({"looptijd", "onderbrekingen"})
"""Of these days all others depend: none can stand in for one."""


def legible(model: type[Model], values: Any) -> tuple[Model | None, tuple[NodePath, ...]]:
    """The model with something else in the place of what can't be read or lacks, and the paths of that.

    A day in another spelling counts as the day that is meant, and a bare text where one text is asked as that
    text. None where the model can't do without a value that nobody can make up, such as a figure.
    """
    stands, errors = _tried(model, values)
    if stands or not all(map(_is_of_one_key, errors)):
        return stands, ()
    values, unread = copy.deepcopy(values), []
    end = value_at(values, ("looptijd", "einde"))
    for error in errors:
        *above, key = error["loc"]
        part = values
        for step in above:
            part = part[step]
        meant = _meant_day(error) or _meant_text(model, error)
        if meant:
            part[key] = meant
            continue
        unread.append(tuple(error["loc"]))
        part.pop(key, None)
        asked = keys_of(model_at(model, tuple(above)))[str(key)]
        if asked.required:
            part[key] = _stand_in(asked, end if _SPANS.isdisjoint(above) else None)
    return _tried(model, values)[0], tuple(unread)


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


def _meant_text(model: type[Model], error: ErrorDetails) -> dict[str, str]:
    """A bare text behind its key, where a part asks for no more than one text; else empty."""
    if error["type"] != "model_type" or not isinstance(error["input"], str):
        return {}
    keys = keys_of(model_at(model, error["loc"]))
    needed = [key for key in keys.values() if key.required]
    return {needed[0].name: error["input"]} if len(needed) == 1 and needed[0].takes is str else {}


def _tried(model: type[Model], values: Any) -> tuple[Model | None, list[ErrorDetails]]:
    """The model, or what keeps it from standing."""
    try:
        return model.model_validate(values), []
    except ValidationError as failure:
        return None, failure.errors(include_url=False)


def _is_of_one_key(error: ErrorDetails) -> bool:
    """Whether it is about what stands, or lacks, behind one key."""
    told = "melding" in error.get("ctx", {}) or error["type"] in ("missing", "model_type")
    return told and isinstance(error["loc"][-1], str)


def _meant_day(error: ErrorDetails) -> str:
    """The day that is meant, as a plan file has it; empty where it is none or nobody can tell."""
    if error["type"] != "datum_schrijfwijze" or not isinstance(error["input"], str):
        return ""
    try:
        return meant_date(error["input"]).isoformat()
    except DutchValueError:
        return ""
