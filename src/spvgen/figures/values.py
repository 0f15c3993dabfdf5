"""The figures of a progress picture as words, and their axis: round steps from low to high."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final, NamedTuple

from spvgen.document import Standing, StandingKind, plain_text
from spvgen.figures.shapes import text_width
from spvgen.quantities import Quantity, format_quantity, same_unit

_SIGNS: Final = ("%", "€")
_STEPS: Final = tuple(map(Decimal, ("1", "2", "5", "10")))
_LONG: Final = 45.0  # points; a unit as short as *klachten* stands behind each figure
_MOST_STEPS: Final = 3


class Units(NamedTuple):
    """``title`` is what all figures count, where that is long: told once, at the axis; else by each.

    ``sign`` is what all have, at the axis as well: ``%`` or ``€``.
    """

    title: str = ""
    sign: str = ""

    def at_axis(self, value: Decimal) -> str:
        """A value of the axis."""
        return format_quantity(Quantity(value, self.sign))

    def bare(self, quantity: Quantity) -> str:
        """A figure without bound, and without the unit that is told once."""
        unit = _sign(quantity.unit) if self.title else quantity.unit
        return format_quantity(replace(quantity, unit=unit, bound=None))

    def told(self, standing: Standing) -> str:
        """What stands at a mark: ``81%``, and at a norm ``norm: minimaal 90%, 31 augustus 2026``.

        A figure that was written otherwise stays as it was.
        """
        figure = quantity_of(standing)
        amount = plain_text(standing.amount)
        if amount == format_quantity(figure):
            amount = " ".join(filter(None, (figure.bound, self.bare(figure))))
        if standing.kind is not StandingKind.NORM:
            return amount
        return ", ".join(filter(None, (f"norm: {amount}", plain_text(standing.when))))


def units(standings: Sequence[Standing]) -> Units:
    """How their units are told: a long one once, where all have the same."""
    quantities = [quantity_of(each) for each in standings]
    if not all(same_unit(one, quantities[0]) for one in quantities):
        return Units()
    sign = _sign(quantities[0].unit)
    longest = max((quantity.unit.removeprefix(sign).strip() for quantity in quantities), key=len)
    return Units(longest if text_width(longest) > _LONG else "", sign)


def quantity_of(standing: Standing) -> Quantity:
    """What a standing counts. Raises ValueError for one without."""
    if standing.quantity is None:
        raise ValueError(f"no quantity in {plain_text(standing.amount)!r}")
    return standing.quantity


def ticks(quantities: Sequence[Quantity]) -> list[Decimal]:
    """Round values that all figures stand between; from nothing where that is not far below the lowest."""
    values = [quantity.value for quantity in quantities]
    low, high = min(values), max(values)
    if 0 < low <= high / 2:
        low = Decimal(0)
    if low == high:
        room = abs(low) / 10 or Decimal(1)
        low, high = (low - room if low else low), high + room
    step = _step(high - low)
    first, last = low // step - (low % step < 0), -(-high // step) + (-high % step < 0)
    return [step * number for number in range(int(first), int(last) + 1)]


def _step(span: Decimal) -> Decimal:
    """A round step of which no more than a few make the span."""
    least = span / _MOST_STEPS
    unit = Decimal(10) ** least.adjusted()
    return next(unit * step for step in _STEPS if unit * step >= least)


def _sign(unit: str) -> str:
    return unit[:1] if unit[:1] in _SIGNS else ""
