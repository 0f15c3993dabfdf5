"""The figures of a progress picture as words, and their axis: round steps from low to high."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final, NamedTuple

from spvgen.document.pictured import Standing
from spvgen.document.words import plain_text
from spvgen.quantities import Quantity, format_quantity, same_unit

_SIGNS: Final = ("%", "€")
_STEPS: Final = tuple(map(Decimal, ("1", "2", "5", "10")))
_MOST_STEPS: Final = 3
_ABOVE_FLOOR: Final = Decimal("0.25")  # of a step: nearer to a cut-off axis a figure would look like nothing
_WHOLE: Final = Decimal(100)  # per cent


class Units(NamedTuple):
    """``title`` is what all figures count, told once, in the title; empty where they count different things.

    ``sign`` is what all have, at the axis as well: ``%`` or ``€``.
    """

    title: str = ""
    sign: str = ""

    def at_axis(self, value: Decimal) -> str:
        """A value of the axis."""
        return format_quantity(Quantity(value, self.sign))

    def told(self, standing: Standing) -> str:
        """The figure at a mark, with its bound: ``81%``, ``minimaal 90%``.

        A figure that was written otherwise stays as it was.
        """
        figure = quantity_of(standing)
        amount = plain_text(standing.amount)
        if amount != format_quantity(figure):
            return amount
        return format_quantity(replace(figure, unit=_sign(figure.unit) if self.title else figure.unit))


def units(standings: Sequence[Standing]) -> Units:
    """How their units are told: once, where all have the same."""
    quantities = [quantity_of(each) for each in standings]
    if not all(same_unit(one, quantities[0]) for one in quantities):
        return Units()
    sign = _sign(quantities[0].unit)
    longest = max((quantity.unit.removeprefix(sign).strip() for quantity in quantities), key=len)
    title = f"{sign} {longest}" if sign else f"aantal {longest}"
    return Units(title if longest else "", sign)


def quantity_of(standing: Standing) -> Quantity:
    """What a standing counts. Raises ValueError for one without."""
    if standing.quantity is None:
        raise ValueError(f"no quantity in {plain_text(standing.amount)!r}")
    return standing.quantity


def ticks(quantities: Sequence[Quantity]) -> list[Decimal]:
    """Round values that all figures stand between; from nothing where that is not far below the lowest.

    Where the axis begins higher, no figure stands on its first value; below nothing it only goes for a figure
    that does.
    """
    values = [quantity.value for quantity in quantities]
    low, high = min(values), max(values)
    if 0 < low <= high / 2:
        low = Decimal(0)
    if low == high:
        room = abs(low) / 10 or Decimal(1)
        low, high = (low - room if low else low), high + room
    step = _step(high - low)
    first, last = low // step - (low % step < 0), -(-high // step) + (-high % step < 0)
    if first and min(values) - first * step < _ABOVE_FLOOR * step:
        first -= 1
    return [step * number for number in range(int(first), int(last) + 1)]


def highest(values: Sequence[Decimal], told: Units) -> Decimal | None:
    """The value of an axis that nothing goes beyond: the whole, in per cents; None where nothing says so."""
    return values[-1] if told.sign == "%" and values[-1] == _WHOLE else None


def _step(span: Decimal) -> Decimal:
    """A round step of which no more than a few make the span."""
    least = span / _MOST_STEPS
    unit = Decimal(10) ** least.adjusted()
    return next(unit * step for step in _STEPS if unit * step >= least)


def _sign(unit: str) -> str:
    return unit[:1] if unit[:1] in _SIGNS else ""
