"""What a family of words is: words of one sort, with an example and a counter-example for all of them."""

from dataclasses import dataclass
from typing import Literal

Carrier = Literal["norm", "aantal", "vorm", "feit"]


@dataclass(frozen=True, slots=True)
class Family:
    """Words of one sort. Each of them must be seen in ``hit`` at ``{}``, and not in ``miss``.

    ``carried_by`` says what takes vagueness away: a *norm* (target, threshold, percentage, change), an
    *aantal* (any quantity), a *vorm* (a quantity or a fixed frequency) or a *feit* (also a result or an
    act that anyone can see). Empty for words that are not vague.
    """

    words: str
    hit: str
    miss: str
    carried_by: Carrier = "norm"
