"""What stands of a plan of which some values can't be read, so that the rules can look at the rest of it."""

import copy
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from spvgen.dates import meant_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import DutchValueError
from spvgen.kinds.values import Model


def legible(model: type[Model], values: Any) -> tuple[Model | None, tuple[NodePath, ...]]:
    """The model without its values that can't be read, and the paths of these.

    A day in another spelling counts as the day that is meant. None where the model can't do without a
    value, and where more is wrong than the spelling of values.
    """
    stands, errors = _tried(model, values)
    if stands or not all(_is_value(error) for error in errors):
        return stands, ()
    values, unread = copy.deepcopy(values), []
    for error in errors:
        *above, key = error["loc"]
        part = values
        for step in above:
            part = part[step]
        if day := _meant_day(error):
            part[key] = day
        else:
            del part[key]
            unread.append(tuple(error["loc"]))
    return _tried(model, values)[0], tuple(unread)


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
