"""Quantities, as ``minimaal 80%``: what they are, written as the Dutch do, and compared."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from spvgen.dutch import format_number, stem


class Bound(StrEnum):
    """On which side of a quantity one is right."""

    MINIMAAL = "minimaal"
    MAXIMAAL = "maximaal"
    PRECIES = "precies"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An exact number with its unit, and possibly a bound.

    ``unit`` is empty, ``%``, ``€`` or words, as in ``uur per dag`` and ``storingen per 1.000 km``; words may
    follow the sign too: ``€ per maand``. ``quantity_reading`` always spells it this way.
    """

    value: Decimal
    unit: str = ""
    bound: Bound | None = None


def per_cent(part: int, whole: int) -> int:
    """A share in whole per cents; a half goes up, as the Dutch round (12,5 is 13)."""
    return (200 * part + whole) // (2 * whole)


def format_quantity(q: Quantity) -> str:
    """Write ``minimaal 80%``, ``€ 90.000 per maand``, ``maximaal 0,8%``, ``5 afspraken``."""
    number = format_number(q.value)
    sign, _, words = q.unit.partition(" ")
    if sign == "€":
        number = f"€ {number}"
    elif sign == "%":
        number = f"{number}%"
    else:
        words = q.unit
    return " ".join(part for part in (q.bound, number, words) if part)


def same_unit(a: Quantity, b: Quantity) -> bool:
    """Tell whether two quantities count the same thing: ``1 afspraak`` and ``5 Afspraken`` do.

    Case and number do not matter; a bare number only goes with a bare number. A bare sign goes with the
    same sign and words: ``62%`` and ``80% van het quotum``.
    """
    stems_a, stems_b = _unit_stems(a.unit), _unit_stems(b.unit)
    signs = (["%"], ["€"])
    return stems_a == stems_b or (stems_a[:1] == stems_b[:1] in signs and 1 in (len(stems_a), len(stems_b)))


def is_rate(q: Quantity) -> bool:
    """Whether it is so many out of so many (``2%``, ``3 klachten per 1.000 orders``): no sum over time."""
    return q.unit.startswith("%") or any(each[0].isdigit() for each in q.unit.split(" per ")[1:] if each)


def without_span(unit: str, span: str) -> str:
    """The unit without the span at its end: ``klachten per maand`` and ``maand`` give ``klachten``."""
    return re.sub(rf"(?i)(?:^| )per {span}$", "", unit) if span else unit


def counts_within(unit: str, counted: str) -> bool:
    """Tell whether every word of a unit is among those that say what is counted, or the end of one.

    Number does not matter: ``afspraken`` goes with ``per maand een terugbelafspraak``.
    """
    told = _unit_stems(re.sub(r"(?!\.\d)[^\w\s]", " ", counted))
    return all(any(word.endswith(stem) for word in told) for stem in _unit_stems(unit))


def meets(q: Quantity, norm: Quantity) -> bool:
    """Tell whether a quantity reaches a norm; a norm without a bound is a minimum.

    A bound on ``q`` itself plays no part. False when the units differ, for then nothing can be compared.
    """
    if not same_unit(q, norm):
        return False
    match norm.bound:
        case Bound.MAXIMAAL:
            return q.value <= norm.value
        case Bound.PRECIES:
            return q.value == norm.value
        case _:
            return q.value >= norm.value


def _unit_stems(unit: str) -> list[str]:
    return [stem(word) for word in unit.casefold().split()]
