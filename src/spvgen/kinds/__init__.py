"""One module a document kind, chosen by its key ``soort``."""

from importlib import import_module
from types import ModuleType
from typing import Final

KINDS: Final[dict[str, str]] = {
    "verbeterplan": "spvgen.kinds.verbeterplan",
    "actielijst": "spvgen.kinds.actielijst",
    "koersplan": "spvgen.kinds.koersplan",
    "stap-rapportage": "spvgen.kinds.stap_rapportage",
}
"""``soort`` → the module that holds its MODEL, TEMPLATE, LETTERS and ``problems_in(raw)``."""


def load_kind(soort: str) -> ModuleType:
    """Import one kind only: building the models of one costs 14 ms.

    Raises KeyError for a kind that does not exist.
    """
    return import_module(KINDS[soort])
