"""Where a document stands on a given day, each kind in a module of its own.

Everything depends on the day that is handed in, so the same plan and the same day give the same answer.
"""

from datetime import date
from typing import Any

from spvgen.kinds import of_kind
from spvgen.standing.shape import Standing


def standing(plan: Any, day: date) -> Standing:
    """Where a document of any kind stands on ``day``."""
    found: Standing = of_kind(__name__, plan.soort).standing(plan, day)
    return found
