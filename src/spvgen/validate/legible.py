"""What stands of a plan of which some values can't be read, so that the rules can look at the rest of it."""

import copy
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from spvgen.dates import meant_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import DutchValueError
from spvgen.keys import keys_of
from spvgen.kinds.values import Keuze, Model
from spvgen.validate.shape import model_at


def legible(model: type[Model], values: Any) -> tuple[Model | None, tuple[NodePath, ...]]:
    """The model without its values that can't be read, and the paths of these.

    A day in another spelling counts as the day that is meant, and a bare text where one text is asked as that
    text. None where the model can't do without a value, and where more is wrong than single values.
    """
    stands, errors = _tried(model, values)
    if stands or not all(_is_value(error) or _only_text(model, error) for error in errors):
        return stands, ()
    values, unread = copy.deepcopy(values), []
    for error in errors:
        *above, key = error["loc"]
        part = values
        for step in above:
            part = part[step]
        if day := _meant_day(error):
            part[key] = day
        elif text := _only_text(model, error):
            part[key] = {text: error["input"]}
        else:
            _take_out(part, str(key), _any_choice(model, error))
            unread.append(tuple(error["loc"]))
    return _tried(model, values)[0], tuple(unread)


def _take_out(part: dict[str, Any], key: str, instead: str) -> None:
    """Leave a value out; of a choice stands another, since a part may not do without."""
    if instead:
        part[key] = instead
    else:
        del part[key]


def _any_choice(model: type[Model], error: ErrorDetails) -> str:
    """A choice that can stand in the place of one that is none; empty for another value."""
    if error["type"] != "keuze":
        return ""
    *above, key = error["loc"]
    choice = keys_of(model_at(model, tuple(above)))[str(key)].takes
    return min(choice, key=lambda one: one != "anders") if issubclass(choice, Keuze) else ""


def _only_text(model: type[Model], error: ErrorDetails) -> str:
    """The key behind which a bare text belongs, where a part asks for no more; else empty."""
    if error["type"] != "model_type" or not isinstance(error["input"], str):
        return ""
    keys = keys_of(model_at(model, error["loc"]))
    needed = [key for key in keys.values() if key.required]
    return needed[0].name if len(needed) == 1 and needed[0].takes is str else ""


def _tried(model: type[Model], values: Any) -> tuple[Model | None, list[ErrorDetails]]:
    """The model, or what keeps it from standing."""
    try:
        return model.model_validate(values), []
    except ValidationError as failure:
        return None, failure.errors(include_url=False)


def _is_value(error: ErrorDetails) -> bool:
    """Whether it is about what stands behind one key: a day, a number or a choice that can't be read."""
    told = "melding" in error.get("ctx", {})
    return told and isinstance(error["input"], str) and isinstance(error["loc"][-1], str)


def _meant_day(error: ErrorDetails) -> str:
    """The day that is meant, as a plan file has it; empty where it is none or nobody can tell."""
    if error["type"] != "datum_schrijfwijze":
        return ""
    try:
        return meant_date(error["input"]).isoformat()
    except DutchValueError:
        return ""
