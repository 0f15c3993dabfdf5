"""The canonical form of a plan, and hashes of it: layout and comments of the file don't count.

``signed_fingerprint`` is over what people sign and stays the same while reports and extensions are added.
Each report and extension has its own, and that of the closing is over the whole plan (rule P06 looks at them
all). What life adds later is no change: the employee's own view where there was none, days of absence, and
another manager.
``content_fingerprint`` is over everything that a document prints, and stands in that document (``spv
verify``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from enum import Enum
from itertools import chain, combinations, product
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pydantic import BaseModel

from spvgen.diagnostics import NodePath, format_path
from spvgen.dutch import composed
from spvgen.kinds.shared import before_change, changes
from spvgen.quantities import Quantity

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Evaluatiemoment, Onderbreking
    from spvgen.kinds.verbeterplan import Verbeterplan

AFTER_SIGNING: Final = frozenset({"negeer", "ondertekening", "verlengingen", "afsluiting", "uit_dienst_op"})
"""Keys that are filled in or changed after the plan was signed."""

MAY_JOIN: Final = frozenset({"zienswijze", "onderbrekingen", "eerdere_leidinggevenden"})
"""Keys that may be filled in, or get one more item, without changing what was signed."""

_MOST_MIXED: Final = 6  # absences of which any may have come later: each one doubles what is tried

_SHIFTS: Final = range(-60, 61)  # so many days an absence may end earlier or later than was signed

_NOT_CONTENT: Final = frozenset({"negeer", "vingerafdruk"})
"""Keys that say nothing to a reader of the plan and change no word of a document, wherever they stand."""


def signed_fingerprint(plan: Verbeterplan) -> str:
    """The SHA-256 of the signed part of a plan, as 64 hexadecimal digits.

    The signed part is all but reports, extensions, the closing, ``negeer``, the signing itself and the last
    day of employment.
    """
    return _hashed(_signed_part(plan))


def _signed_part(plan: Verbeterplan) -> dict[str, Any]:
    content = _without(plan, *AFTER_SIGNING)
    content["evaluatiemomenten"] = [_without(moment, "verslag") for moment in agreed_moments(plan)]
    return content


class Later(NamedTuple):
    """What joined a signed plan and changes nothing that was agreed.

    ``was`` is the day that stood there where that is not new but different: the end of an absence.
    """

    path: NodePath
    was: date | None = None


def added_since_signing(plan: Verbeterplan) -> tuple[Later, ...] | None:
    """What changed since a plan was signed and is no change of what was signed.

    That is the employee's own view, days of absence or another end of them, and another manager. What was
    signed is the plan ``without`` them. None where that text no longer stands in the plan, or where it is not
    signed.
    """
    mark = plan.ondertekening.vingerafdruk if plan.ondertekening else None
    if mark is None:
        return None
    for changed in _managers_since(plan):
        written = {key: _as_json(value) for key, value in _signed_part(without(plan, changed)).items()}
        for one in chain(_views_and_days(plan), _other_ends(plan)):
            if _hash_of(written | _mixed(plan, one)) == mark:
                return (*changed, *one)
    return None


def _mixed(plan: Verbeterplan, later: Collection[Later]) -> dict[str, str]:
    """The keys that may have been otherwise, as they were without ``later``; empty where nothing stood."""
    days, view = _days_without(plan, later), None if Later(("zienswijze",)) in later else plan.zienswijze
    return {
        "onderbrekingen": _as_json([_plain(one) for one in days]) if days else "",
        "zienswijze": _as_json(_plain(view)) if view else "",
    }


def _days_without(plan: Verbeterplan, later: Collection[Later]) -> tuple[Onderbreking, ...]:
    places = {one.path for one in later}
    ends = {one.path[1]: one.was for one in later if one.was}
    return tuple(
        one.model_copy(update={"tot_en_met": ends[item]}) if item in ends else one
        for item, one in enumerate(plan.onderbrekingen or ())
        if ("onderbrekingen", item) not in places
    )


def _managers_since(plan: Verbeterplan) -> Iterator[tuple[Later, ...]]:
    """The changes of manager that may have come later, from none to all."""
    number = changes(plan)
    every = [Later(("eerdere_leidinggevenden", item)) for item in range(number)]
    yield from (tuple(every[first:]) for first in range(number, -1, -1))


def _views_and_days(plan: Verbeterplan) -> Iterator[tuple[Later, ...]]:
    days = [Later(("onderbrekingen", item)) for item in range(len(plan.onderbrekingen or ()))]
    views: list[tuple[Later, ...]] = [(), (Later(("zienswijze",)),)] if plan.zienswijze else [()]
    for first in range(len(days), -1, -1):
        yield from ((*view, *days[first:]) for view in views)
    latest = days[-_MOST_MIXED:]
    for number in range(1, len(latest)):
        yield from ((*view, *some) for some in combinations(latest, number) for view in views)


def _other_ends(plan: Verbeterplan) -> Iterator[tuple[Later, ...]]:
    """The same with one absence that was to end on another day: somebody stayed away longer, or shorter."""
    breaks = plan.onderbrekingen or ()
    views: list[tuple[Later, ...]] = [(), (Later(("zienswijze",)),)] if plan.zienswijze else [()]
    for item, days in product(range(len(breaks)), sorted(_SHIFTS, key=abs)):
        day = breaks[item].tot_en_met + timedelta(days)
        if day < breaks[item].van:
            continue
        other = Later(("onderbrekingen", item, "tot_en_met"), day)
        rest = [Later(("onderbrekingen", one)) for one in range(item + 1, len(breaks))]
        for first, view in product(range(len(rest), -1, -1), views):
            yield (*view, other, *rest[first:])


def view_came_later(plan: Verbeterplan, item: int) -> bool:
    """Whether the employee's own view joined the report of an evaluation after that was recorded."""
    report = plan.evaluatiemomenten[item].verslag
    if report is None or report.vingerafdruk is None or report.zienswijze is None:
        return False
    return report.vingerafdruk == _hashed(_without(report, "vingerafdruk", "zienswijze"))


def without(plan: Verbeterplan, later: Collection[Later]) -> Verbeterplan:
    """The plan without what came later: ``added_since_signing``, or the view of a report."""
    places = {one.path for one in later}
    kept = _days_without(plan, later)
    moments = tuple(
        _without_view(one) if ("evaluatiemomenten", item, "verslag", "zienswijze") in places else one
        for item, one in enumerate(plan.evaluatiemomenten)
    )
    view = None if ("zienswijze",) in places else plan.zienswijze
    gone = sum(place[0] == "eerdere_leidinggevenden" for place in places)
    return before_change(plan, changes(plan) - gone).model_copy(
        update={"onderbrekingen": kept or None, "evaluatiemomenten": moments, "zienswijze": view}
    )


def _without_view(moment: Evaluatiemoment) -> Evaluatiemoment:
    assert moment.verslag
    return moment.model_copy(update={"verslag": moment.verslag.model_copy(update={"zienswijze": None})})


def report_fingerprint(plan: Verbeterplan, item: int) -> str:
    """The SHA-256 of the report of one evaluation, as 64 hexadecimal digits, without its own fingerprint.

    Raises ValueError where that evaluation has no report.
    """
    report = plan.evaluatiemomenten[item].verslag
    if report is None:
        raise ValueError(f"evaluation {item} has no report")
    return _hashed(_without(report, "vingerafdruk"))


def extension_fingerprint(plan: Verbeterplan, item: int) -> str:
    """The SHA-256 of one extension with the evaluations that it brought, their reports left out."""
    extension = (plan.verlengingen or ())[item]
    moments = [_without(one, "verslag") for one in plan.gesprekken_bij(extension.nieuw_einde)]
    return _hashed([_without(extension, "vingerafdruk"), moments])


def closing_fingerprint(plan: Verbeterplan) -> str:
    """The SHA-256 of a closed plan as a whole: nothing is added to it but ``negeer`` and ``uit_dienst_op``.

    Raises ValueError for a plan that is not closed.
    """
    if plan.afsluiting is None:
        raise ValueError("the plan is not closed")
    closing = _without(plan.afsluiting, "vingerafdruk")
    return _hashed([_without(plan, "negeer", "uit_dienst_op", "afsluiting"), closing])


def _without(part: BaseModel, *left_out: str) -> dict[str, Any]:
    return {key: value for key, value in _plain(part).items() if key not in left_out}


def content_fingerprint(
    plan: BaseModel, open_places: Mapping[NodePath, str], later: Sequence[str] = ()
) -> str:
    """The SHA-256 of all that a document of the plan can show, as 64 hexadecimal digits.

    That is every key that is filled in, whether or not it equals its default, with reports, extensions and
    the closing; also ``kenmerk``, which stands in the footer. Only ``negeer`` and the fingerprints are left
    out; that the plan was signed counts, since its document says so. ``open_places`` holds the placeholders
    that stand where the model needs a date or a number; ``later`` names what joined the plan after the
    signing, as its document does. Template and house style play no part.
    """
    still_open = {format_path(path): _plain(text) for path, text in open_places.items()}
    signing = getattr(plan, "ondertekening", None)
    signed = ["ondertekend"] if signing and getattr(signing, "vingerafdruk", None) else []
    return _hashed([_filled(plan), still_open, *signed, *later])


def _hashed(content: object) -> str:
    return hashlib.sha256(_as_json(content).encode()).hexdigest()


def _hash_of(written: Mapping[str, str]) -> str:
    """The same of what is written as JSON key by key; an empty one is no key."""
    pairs = (f"{_as_json(key)}:{written[key]}" for key in sorted(written) if written[key])
    return hashlib.sha256(f"{{{','.join(pairs)}}}".encode()).hexdigest()


def _as_json(content: object) -> str:
    return json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def agreed_moments(plan: Verbeterplan) -> list[Evaluatiemoment]:
    """The evaluations that were part of the plan when it was signed: those of an extension came later."""
    from spvgen.kinds.verlengbaar import FINAL_MAY_FOLLOW  # a plan of another kind has no use for it

    last = plan.looptijd.einde + FINAL_MAY_FOLLOW
    return [moment for moment in plan.evaluatiemomenten if not plan.verlengingen or moment.datum <= last]


def _filled(value: Any) -> Any:
    """As ``_plain``, without what stands there by default only, and without what is no content."""
    if type(value) is str:  # as most are
        return composed(value)
    match value:
        case BaseModel():
            keys = value.model_fields_set - _NOT_CONTENT
            return {key: _filled(inner) for key in keys if (inner := getattr(value, key)) is not None}
        case tuple():
            return [_filled(inner) for inner in value]
        case Quantity():  # 3,20 is printed as such
            return [format(value.value, "f"), value.unit, value.bound and value.bound.value]
    return _plain(value)


def _plain(value: Any) -> Any:
    """A value as JSON can hold it; what is not filled in is left out, and 3,20 is the same as 3,2."""
    match value:
        case BaseModel():
            fields = ((name, getattr(value, name)) for name in type(value).model_fields)
            filled = {name: _plain(inner) for name, inner in fields if inner is not None}
            # somebody who is referred to by key stays the same person whoever may read the name
            return {
                name: inner for name, inner in filled.items() if name != "naam" or "persoon" not in filled
            }
        case tuple():
            return [_plain(inner) for inner in value]
        case Quantity():
            return [format(value.value.normalize(), "f"), value.unit, value.bound and value.bound.value]
        case Enum():
            return value.value
        case date() | time():
            return value.isoformat()
    return composed(value)
