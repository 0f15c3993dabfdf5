"""What comes together where it is settled what somebody loses (P17)."""

from typing import Final

_FAIR: Final = "-undecided -spared -before -wished -of_others"
_LOSSES: Final = (
    "yours lose",
    "yours hands_over to_other",
    "place sent you",
    "no_more_of may_do more",
    "penalty comes",
    "pay cut you",
    "terms reduced",
    "you_lose",
    "sinks to_other",
)
WAYS: Final = (
    *(f"{loss} {why} {_FAIR}" for loss in _LOSSES for why in ("failed", "not when", "so", "sealed")),
    f"sealed penalty {_FAIR}",
    f"place so failed {_FAIR}",
    f"pay so cut {_FAIR}",
)
"""The roles that come together."""
