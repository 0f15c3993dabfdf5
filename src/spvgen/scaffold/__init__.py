"""The text of a new document to fill in, each kind in a module of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from spvgen.kinds import of_kind


@dataclass(frozen=True, slots=True)
class NewDocument:
    """The text of a new file, and what there is to say about it: Dutch, to stand behind *Let op:*."""

    text: str
    remarks: tuple[str, ...] = ()


def new_document(soort: str, answers: Mapping[str, Any]) -> NewDocument:
    """A new document from the answers to ``spv new``, by key (``cli.asking.blanks``).

    Raises DutchValueError where the answers can't go together.
    """
    made: NewDocument = of_kind(__name__, soort).new_document(answers)
    return made
