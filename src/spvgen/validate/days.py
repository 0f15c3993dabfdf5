"""Days that stand in for those that can't be read, or that stand in the wrong order, so that a plan stands.

No rule may say anything of them: they only let the rest be read.
"""

from datetime import date, timedelta
from typing import Any, Final

from spvgen.dates import meant_date
from spvgen.diagnostics import NodePath
from spvgen.dutch import DutchValueError
from spvgen.source import value_at

_DAY: Final = timedelta(days=1)
_DATED_LISTS: Final = ("evaluatiemomenten", "doorloopmomenten")
"""Of these each must come after the one before."""


def day_of(value: object) -> date | None:
    """The day that a value means, however it is written; None where nobody can tell."""
    try:
        return meant_date(value) if isinstance(value, str) else value if isinstance(value, date) else None
    except DutchValueError:
        return None


def day_between(values: Any, path: NodePath) -> str:
    """A day for one of the talks: after the one before, and before the one that follows; else empty."""
    if len(path) != 3 or path[0] not in _DATED_LISTS or path[2] != "datum":
        return ""
    days = _days(values, path[0])
    at = int(path[1])
    before = next(filter(None, reversed(days[:at])), None)
    if before:
        return (before + _DAY).isoformat()
    behind = next((day - _DAY * steps for steps, day in enumerate(days[at:]) if day), None)
    return behind.isoformat() if behind else ""


def put_in_order(values: Any, path: NodePath) -> list[NodePath]:
    """Set the days of talks in order, or the two ends of the term; what nothing may be said of, if done."""
    if path[0] == "looptijd":
        term = values["looptijd"]
        term["start"], term["einde"] = term["einde"], term["start"]
        return [("looptijd",)]
    if path[0] not in _DATED_LISTS or path[-1] != "datum":
        return []
    last = None
    for item, day in zip(values[path[0]], _days(values, path[0]), strict=True):
        last = day if day and (last is None or day > last) else last and last + _DAY
        if last:
            item["datum"] = last.isoformat()
    return [path[:1]]


def end_of_term(values: Any, key: str) -> str | None:
    """A day for the start or the end of the term, from the other days of the plan; None where it has none."""
    talks = [day for name in _DATED_LISTS for day in _days(values, name) if day]
    handed, other = (
        day_of(value_at(values, path))
        for path in (("uitgereikt_op",), ("looptijd", "einde" if key == "start" else "start"))
    )
    if key == "start":
        days = [handed, min(talks, default=None), other and other - _DAY]
    else:
        days = [max(talks, default=None), other and other + _DAY]
    known = [day for day in days if day]
    return str(min(known) if key == "start" else max(known)) if known else None


def _days(values: Any, key: str | int) -> list[date | None]:
    """The days of a list of talks, None for what can't be read."""
    talks = values.get(key)
    items = talks if isinstance(talks, list) else []
    return [day_of(item.get("datum")) if isinstance(item, dict) else None for item in items]
