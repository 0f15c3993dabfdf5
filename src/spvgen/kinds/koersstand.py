"""How far a team is: the last measurement beside the start and the norm, in words and figures only."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from spvgen.dates import format_date
from spvgen.quantities import Quantity, format_quantity, meets, same_unit

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Koersnorm, Standmeting


def how_far(norm: Koersnorm, last: Standmeting | None) -> str:
    """How much differs from the start, and what is left to the norm; empty without a measurement.

    *Op 1 juni 2026 stonden we op 33%: 2 procentpunt meer dan bij de start. Tot de norm is het nog 7
    procentpunt.*
    """
    if last is None:
        return ""
    text = f"Op {format_date(last.datum)} stonden we op {format_quantity(last.waarde)}"
    start, due = norm.nulmeting, norm.streefwaarde
    compared = f": {_since(last.waarde, start)}" if start and same_unit(start, last.waarde) else ""
    left = left_to_norm(norm, last)
    end = f" Tot de norm is het nog {left}." if left else " Daarmee was de norm gehaald." if due else ""
    return f"{text}{compared}.{end}"


def left_to_norm(norm: Koersnorm, last: Standmeting) -> str:
    """What the last measurement lacks; empty where the norm is reached, or where nobody can tell."""
    due = norm.streefwaarde
    if due is None or meets(last.waarde, due):
        return ""
    return _amount(abs(due.value - last.waarde.value), due)


def _since(now: Quantity, start: Quantity) -> str:
    difference = now.value - start.value
    if not difference:
        return "dat is gelijk aan de start"
    return f"{_amount(abs(difference), now)} {'meer' if difference > 0 else 'minder'} dan bij de start"


def _amount(value: Decimal, like: Quantity) -> str:
    """So much of a unit. *1 orders* is no Dutch, so a single one goes without its word."""
    if like.unit.startswith("%"):
        return format_quantity(Quantity(value, "procentpunt"))
    words = "" if value == 1 and not like.unit.startswith("€") else like.unit
    return format_quantity(Quantity(value, words))
