"""Where a document stands on a given day, each kind in a module of its own.

Everything depends on the day that is handed in, so the same plan and the same day give the same answer.
"""

from datetime import date
from importlib import import_module
from typing import Any, Final

from spvgen.standing.shape import Standing

_KINDS: Final[dict[str, str]] = {
    "verbeterplan": "spvgen.standing.verbeterplan",
    "actielijst": "spvgen.standing.actielijst",
    "koersplan": "spvgen.standing.koersplan",
    "stap-rapportage": "spvgen.standing.stap_rapportage",
}
"""``soort`` → the module with its ``standing(plan, day)``."""


def standing(plan: Any, day: date) -> Standing:
    """Where a document of any kind stands on ``day``."""
    found: Standing = import_module(_KINDS[plan.soort]).standing(plan, day)
    return found
