"""How far a team is: the last measurement beside the start and the norm, in words and figures only."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from spvgen.dates import format_date
from spvgen.quantities import Quantity, format_quantity, meets, same_unit

if TYPE_CHECKING:
    from spvgen.kinds.koersdelen import Koersnorm, Standmeting


_POINTS: Final = "procentpunt"


def how_far(norm: Koersnorm, last: Standmeting | None) -> str:
    """The last measurement, how much differs from the start and what is left; empty without a measurement.

    *33% op 1 juni 2026: 2 procentpunt meer dan bij de start, nog 7 tot de norm*
    """
    if last is None:
        return ""
    start, due = norm.nulmeting, norm.streefwaarde
    compared = _since(last.waarde, start) if start and same_unit(start, last.waarde) else ""
    left = left_to_norm(norm, last, said=any(map(str.isdigit, compared)))
    end = f"nog {left} tot de norm" if left else "de norm is gehaald" if due else ""
    told = ", ".join(filter(None, (compared, end)))
    shown = f"{format_quantity(last.waarde)} op {format_date(last.datum)}"
    return f"{shown}: {told}" if told else shown


def missed(norm: Koersnorm, last: Standmeting | None) -> str:
    """The sentence on a norm that was not reached by its last day, of which that day and its value stand."""
    assert norm.waarde and norm.deadline
    goes = (
        f"De norm ({format_quantity(norm.waarde)}) moest uiterlijk {format_date(norm.deadline)} gehaald zijn"
    )
    if last is None:
        return f"{goes}; er is niets gemeten."
    figure = format_quantity(replace(last.waarde, bound=None))
    return f"{goes}; de laatste meting is {figure} ({format_date(last.datum)})."


def left_to_norm(norm: Koersnorm, last: Standmeting, *, said: bool = False) -> str:
    """What the last measurement lacks; empty where the norm is reached, or where nobody can tell.

    Behind another amount the unit was ``said``, and stands there once.
    """
    due = norm.streefwaarde
    if due is None or meets(last.waarde, due):
        return ""
    lacks = abs(due.value - last.waarde.value)
    worded = said and same_unit(due, last.waarde) and not due.unit.startswith("€")
    return format_quantity(Quantity(lacks, "")) if worded else _amount(lacks, due)


def _since(now: Quantity, start: Quantity) -> str:
    difference = now.value - start.value
    if not difference:
        return "gelijk aan de start"
    return f"{_amount(abs(difference), now)} {'meer' if difference > 0 else 'minder'} dan bij de start"


def _amount(value: Decimal, like: Quantity) -> str:
    """So much of a unit. *1 orders* is no Dutch, so a single one goes without its word."""
    if like.unit.startswith("%"):
        return format_quantity(Quantity(value, _POINTS))
    words = "" if value == 1 and not like.unit.startswith("€") else like.unit
    return format_quantity(Quantity(value, words))
