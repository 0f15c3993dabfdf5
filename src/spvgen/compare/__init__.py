"""The difference of two plans in the plan's terms, whether or not their models stand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from spvgen.compare import telling
from spvgen.compare.events import events_between
from spvgen.compare.labels import INNER, SHORT_LISTS, label
from spvgen.compare.matching import in_order, pairs
from spvgen.compare.model import Change, Spot
from spvgen.compare.reading import Part, Tree, defaults, read
from spvgen.keys import keys_of
from spvgen.kinds import KINDS, load_kind
from spvgen.source import RawValue


def compare(before: RawValue, after: RawValue) -> tuple[Change, ...]:
    """All changes between the raw values of two plans, in the order of the plan.

    Each value that differs is covered by one change; plans that are equal to the model give none, whatever
    their layout. Where a key is unknown or a value can't be read, it is compared as the text that it is.
    """
    part = model_of(after) or model_of(before)
    return compare_trees(read(before, part), read(after, part), part)


def compare_trees(before: Tree, after: Tree, part: Part | None) -> tuple[Change, ...]:
    """The same for plans that were read already, both by the model of ``part``."""
    return tuple(_tree(before, after, Spot((), (), part)))


def model_of(raw: RawValue) -> Part | None:
    """The model of a plan by its ``soort``; None where that is no kind that there is."""
    soort = raw.get("soort") if isinstance(raw, dict) else None
    known = isinstance(soort, str) and soort.strip() in KINDS
    return load_kind(str(soort).strip()).MODEL if known else None


def _tree(old: Tree, new: Tree, spot: Spot) -> Iterator[Change]:
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _part(old, new, _inside(spot))
    elif isinstance(old, list) and isinstance(new, list) and spot.key not in SHORT_LISTS:
        yield from _items(old, new, spot)
    else:
        yield telling.changed(old, new, spot)


def _part(old: dict[str, Tree], new: dict[str, Tree], spot: Spot) -> Iterator[Change]:
    """The changes key by key; first what is told in words of its own."""
    told: set[str] = set()
    for change in events_between(old, new, spot):
        yield change
        told |= {str(change.path[-1]), *change.also}
    for key in dict.fromkeys((*(keys_of(spot.part) if spot.part else ()), *old, *new)):
        if key not in told and (key in old or key in new):
            usual = defaults(spot.part).get(key) if spot.part else None
            yield from _key(old.get(key), new.get(key), spot.below(key), usual)


def _inside(spot: Spot) -> Spot:
    """The same place for the keys in it: those of some parts are told with the name of the part."""
    if spot.part is None or spot.part.__name__ not in INNER:
        return spot
    if spot.key == "verslag" and spot.above:
        *outer, moment = spot.above
        return replace(spot, above=(*outer, f"verslag van {moment.partition(' ')[2]}"))
    return replace(spot, above=(*spot.above, label(spot.new)))


def _key(old: Tree | None, new: Tree | None, spot: Spot, usual: Any) -> Iterator[Change]:
    if old is not None and new is not None:
        yield from _tree(old, new, spot)
    elif spot.key not in SHORT_LISTS and isinstance(items := old or new, list):
        yield from _items(items, [], spot) if old else _items([], items, spot)
    elif new is not None:
        yield telling.added(new, spot, usual=usual)
    elif old is not None:
        yield telling.gone(old, spot, usual=usual)


def _items(old: list[Tree], new: list[Tree], spot: Spot) -> Iterator[Change]:
    """The changes item by item in the order of the new list; what is gone comes where it used to stand."""
    matched = {j: i for i, j in pairs(old, new, spot.part)}
    lost = [i for i in range(len(old)) if i not in matched.values()]
    for j, item in enumerate(new):
        i = matched.get(j)
        while lost and lost[0] < (j if i is None else i):
            yield _lost(old, lost.pop(0), spot)
        here = spot.item(len(old) if i is None else i, j, "")
        if i is None:
            yield telling.item_added(item, here)
        else:
            yield from _tree(old[i], item, spot.item(i, j, telling.item_name(item, spot.part)))
    yield from (_lost(old, i, spot) for i in lost)
    stayed = [(i, j) for j, i in matched.items()]
    if not in_order(stayed) and not (_dated(old) and _dated(new)):
        yield telling.reordered([new[j] for _, j in stayed], [old[i] for i, _ in sorted(stayed)], spot)


def _lost(old: list[Tree], i: int, spot: Spot) -> Change:
    return telling.item_gone(old[i], spot.item(i, i, ""))


def _dated(items: list[Tree]) -> bool:
    """Whether the order says no more than the dates of the items do."""
    dates = [item.get("datum") for item in items if isinstance(item, dict)]
    days = [day for day in dates if isinstance(day, date)]
    return len(days) == len(items) and all(one < then for one, then in pairwise(days))
