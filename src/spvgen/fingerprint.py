"""The canonical form of a plan, and hashes of it: layout and comments of the file don't count.

``signed_fingerprint`` is over what people sign and stays the same while reports and extensions are added.
Each report and extension has its own, and that of the closing is over the whole plan (rule P06 looks at them
all). What life adds later is no change: the employee's own view where there was none, and days of absence.
``content_fingerprint`` is over everything that a document prints, and stands in that document (``spv
verify``).
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, time
from enum import Enum
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel

from spvgen.diagnostics import NodePath, format_path
from spvgen.quantities import Quantity

if TYPE_CHECKING:
    from spvgen.kinds.onderdelen import Evaluatiemoment
    from spvgen.kinds.verbeterplan import Verbeterplan

AFTER_SIGNING: Final = frozenset({"negeer", "ondertekening", "verlengingen", "afsluiting", "uit_dienst_op"})
"""Keys that are filled in or changed after the plan was signed."""

MAY_JOIN: Final = frozenset({"zienswijze", "onderbrekingen"})
"""Keys that may be filled in, or get one more item, without changing what was signed."""

_MOST_MIXED: Final = 6  # absences of which any may have come later: each one doubles what is tried

_NOT_CONTENT: Final = frozenset({"negeer", "vingerafdruk"})
"""Keys that say nothing to a reader of the plan and change no word of a document, wherever they stand."""


def signed_fingerprint(plan: Verbeterplan) -> str:
    """The SHA-256 of the signed part of a plan, as 64 hexadecimal digits.

    The signed part is all but reports, extensions, the closing, ``negeer``, the signing itself and the last
    day of employment.
    """
    content = _without(plan, *AFTER_SIGNING)
    content["evaluatiemomenten"] = [_without(moment, "verslag") for moment in agreed_moments(plan)]
    return _hashed(content)


def added_since_signing(plan: Verbeterplan) -> tuple[NodePath, ...] | None:
    """Where somebody added what changes nothing that was signed: the employee's own view, days of absence.

    What was signed is the plan without them. None where that text no longer stands in the plan, or where it
    is not signed.
    """
    mark = plan.ondertekening.vingerafdruk if plan.ondertekening else None
    if mark is None:
        return None
    return next((one for one in _additions(plan) if signed_fingerprint(without(plan, one)) == mark), None)


def _additions(plan: Verbeterplan) -> Iterator[tuple[NodePath, ...]]:
    """What may have joined the plan, the likeliest first: absences at the end, as many as there are."""
    days: list[NodePath] = [("onderbrekingen", item) for item in range(len(plan.onderbrekingen or ()))]
    views: list[tuple[NodePath, ...]] = [(), (("zienswijze",),)] if plan.zienswijze else [()]
    for first in range(len(days), -1, -1):
        yield from ((*view, *days[first:]) for view in views)
    latest = days[-_MOST_MIXED:]
    for number in range(1, len(latest)):
        yield from ((*view, *some) for some in combinations(latest, number) for view in views)


def view_came_later(plan: Verbeterplan, item: int) -> bool:
    """Whether the employee's own view joined the report of an evaluation after that was recorded."""
    report = plan.evaluatiemomenten[item].verslag
    if report is None or report.vingerafdruk is None or report.zienswijze is None:
        return False
    return report.vingerafdruk == _hashed(_without(report, "vingerafdruk", "zienswijze"))


def without(plan: Verbeterplan, places: Collection[NodePath]) -> Verbeterplan:
    """The plan without what was added at these places: ``added_since_signing``, or the view of a report."""
    kept = tuple(
        one for item, one in enumerate(plan.onderbrekingen or ()) if ("onderbrekingen", item) not in places
    )
    moments = tuple(
        _without_view(one) if ("evaluatiemomenten", item, "verslag", "zienswijze") in places else one
        for item, one in enumerate(plan.evaluatiemomenten)
    )
    view = None if ("zienswijze",) in places else plan.zienswijze
    return plan.model_copy(
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
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def agreed_moments(plan: Verbeterplan) -> list[Evaluatiemoment]:
    """The evaluations that were part of the plan when it was signed: those of an extension came later."""
    from spvgen.kinds.verbeterplan import FINAL_MAY_FOLLOW  # a plan of another kind has no use for it

    last = plan.looptijd.einde + FINAL_MAY_FOLLOW
    return [moment for moment in plan.evaluatiemomenten if not plan.verlengingen or moment.datum <= last]


def _filled(value: Any) -> Any:
    """As ``_plain``, without what stands there by default only, and without what is no content."""
    if type(value) is str:  # as most are
        return _composed(value)
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
    return _composed(value)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
