"""A figure that lies far off from all that is known of its goal: mostly it was meant for another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spvgen.cli.asking.answers import Read
from spvgen.cli.terminal.thin import doubt
from spvgen.quantity_reading import parse_quantity
from spvgen.rules.verslag.standing import slipped

if TYPE_CHECKING:
    from spvgen.kinds.doelen import Doel
    from spvgen.quantities import Quantity

_ABOVE: Final = 5
_BELOW: Final = 20
"""How many times more or less than what is known can hardly be meant."""


def likely(goal: Doel, last: Quantity | None, read: Read) -> Read:
    """The same reader of a figure of a goal, which doubts once what is far from all that is known of it."""
    measure = goal.meting
    steps = [one.waarde for one in (measure and measure.tussendoelen) or ()]
    told = (measure.nulmeting, measure.norm, *steps, last) if measure else (last,)
    known = [one.value for one in told if one]

    def near(answer: str) -> str:
        typed = read(answer)
        figure = parse_quantity(typed)
        value = figure.value
        if not value or not any(known):
            return typed
        if value > _ABOVE * max(known) or value < min(known) / _BELOW or slipped(goal, figure):
            far = "meer" if value > max(known) else "minder"
            hint = "Hoort dit getal bij een ander doel? Typ dan de stand van dit doel."
            doubt(f"‘{typed}’ is heel veel {far} dan wat er bij dit doel staat.", hint)
        return typed

    return near
