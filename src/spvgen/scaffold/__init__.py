"""The text of a new document to fill in, each kind in a module of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

SCAFFOLDS: Final[dict[str, str]] = {
    "verbeterplan": "spvgen.scaffold.verbeterplan",
    "actielijst": "spvgen.scaffold.actielijst",
    "koersplan": "spvgen.scaffold.koersplan",
    "stap-rapportage": "spvgen.scaffold.stap_rapportage",
}
"""``soort`` → the module with its ``new_document(answers)``."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """The text of a new file, and what there is to say about it: Dutch, to stand behind *Let op:*."""

    text: str
    remarks: tuple[str, ...] = ()


def new_document(soort: str, answers: Mapping[str, Any]) -> NewDocument:
    """A new document from the answers to ``spv new``, by key (``cli.blanks``).

    Raises DutchValueError where the answers can't go together.
    """
    made: NewDocument = import_module(SCAFFOLDS[soort]).new_document(answers)
    return made
