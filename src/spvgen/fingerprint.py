"""The canonical form of what people sign, and its hash: layout and comments of the file don't count."""

import hashlib
import json
import unicodedata
from datetime import date, time, timedelta
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel

from spvgen.dutch import Quantity
from spvgen.kinds.verbeterplan import Evaluatiemoment, Verbeterplan

_AFTER_SIGNING: Final = frozenset({"negeer", "ondertekening", "verlengingen", "afsluiting", "uit_dienst_op"})
"""Keys that are filled in or changed after the plan was signed."""

_FINAL_MAY_FOLLOW: Final = timedelta(days=14)
"""The final judgement may come so long after the end (rule T03); what is later belongs to an extension."""


def fingerprint(plan: Verbeterplan) -> str:
    """The SHA-256 of the signed part of a plan, as 64 hexadecimal digits.

    The signed part is all but reports, extensions, the closing, ``negeer``, the signing itself and the last
    day of employment.
    """
    content = {key: value for key, value in _plain(plan).items() if key not in _AFTER_SIGNING}
    content["evaluatiemomenten"] = [_plain(moment) for moment in _agreed_moments(plan)]
    for moment in content["evaluatiemomenten"]:
        moment.pop("verslag", None)
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _agreed_moments(plan: Verbeterplan) -> list[Evaluatiemoment]:
    last = plan.looptijd.einde + _FINAL_MAY_FOLLOW
    return [moment for moment in plan.evaluatiemomenten if not plan.verlengingen or moment.datum <= last]


def _plain(value: Any) -> Any:
    """A value as JSON can hold it; what is not filled in is left out, and 3,20 is the same as 3,2."""
    match value:
        case BaseModel():
            fields = ((name, getattr(value, name)) for name in type(value).model_fields)
            return {name: _plain(inner) for name, inner in fields if inner is not None}
        case tuple():
            return [_plain(inner) for inner in value]
        case Quantity():
            return [format(value.value.normalize(), "f"), value.unit, value.bound and value.bound.value]
        case Enum():
            return value.value
        case date() | time():
            return value.isoformat()
    return unicodedata.normalize("NFC", value)
