"""What a quantity in a sentence is."""

from decimal import Decimal
from typing import Literal, NamedTuple

Bound = Literal["minimaal", "maximaal"]
Role = Literal["", "norm", "basis", "verschil"]


class Amount(NamedTuple):
    """A number that measures something, at ``start`` up to ``end`` of the text.

    ``unit`` is the word for what is counted, in lower case (empty where there is none); ``upper`` the
    far end of a range (*3 à 4*). ``role``: *basis* is where things stand now (*van 62%*), *norm* where
    they must come (*naar 85%*), *verschil* the change itself (*met 15%*, *2 dagen sneller*).
    ``rate`` is true for so many per unit of time or per so many things, and for marks (*een 8*). ``given`` is
    true for things that are there already (*de twee vestigingen*): they are told apart, not asked for.
    """

    start: int
    end: int
    text: str
    value: Decimal
    unit: str = ""
    upper: Decimal | None = None
    bound: Bound | None = None
    percent: bool = False
    euro: bool = False
    role: Role = ""
    rate: bool = False
    given: bool = False

    @property
    def is_norm(self) -> bool:
        """Whether it says how much is enough, so that it carries a vague word beside it."""
        if self.role == "basis":
            return False
        return (
            self.percent or self.euro or self.rate or bool(self.bound) or bool(self.role) or self.value == 0
        )
