"""What is meant by a word that is one slip from a name, as what stands around it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from spvgen.nameforms import bared
from spvgen.rules.reading.first_names import FIRST_NAMES, SURNAMES
from spvgen.rules.reading.names import NO_PERSON, SINGULAR, is_firm

_BETWEEN: Final = r"(?:(?:van|de|den|der|het|ter|ten|te|el|al) ){0,3}"
"""What may stand before a surname."""
_CAPITAL: Final = r"[A-ZÀ-Þ][^\W\d_]+"
_TITLE: Final = (
    rf"\b(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|(?:[A-Z]\.)+) ?{_BETWEEN}$"
)
_SHORTEST_ALONE: Final = 5  # and of one with nothing beside it that says it is a name
_SHORTEST_OPENING: Final = 6  # or that opens a sentence, as many words do: *Willen is kunnen*


class Person(Protocol):
    """Somebody in a plan: the name, and its words in bare letters."""

    @property
    def name(self) -> str:
        """The name as the plan has it."""

    @property
    def called(self) -> str:
        """Its first word."""

    @property
    def first(self) -> str:
        """The same in bare letters."""

    @property
    def surnames(self) -> dict[str, str]:
        """Bare letters → the word as it is written."""


class Around(NamedTuple):
    """What stands before and behind a word in a text; ``named`` where that text is a list of persons."""

    before: str
    behind: str
    named: bool


def meant_by(
    text: str, found: re.Match[str], around: Around, names: Sequence[str], people: Sequence[Person]
) -> tuple[str, str] | None:
    """The word that was meant, and whose name it is of; None where it may well be another name or word."""
    if bared(found[0]) in NO_PERSON or is_firm(text, found.start(), found.end()):
        return None
    return next(_readings(bared(found[0]), around, names, people), None)


def _readings(
    said: str, around: Around, names: Sequence[str], people: Sequence[Person]
) -> Iterator[tuple[str, str]]:
    for person in people:
        for name in names:
            if name in person.surnames and _is_surname(said, name, around, person):
                yield person.surnames[name], person.name
            elif name == person.first and _is_first_name(said, name, around, person):
                yield person.called, person.name


def _is_surname(said: str, name: str, around: Around, person: Person) -> bool:
    """*Tom Baker* for Tom Bakker; *mevrouw Viser* and *Viser*, where no other family is called so."""
    if re.search(rf"(?<!\w){re.escape(person.first)} {_BETWEEN}$", bared(around.before)):
        return True
    if is_a_name(said):
        return False
    alone = len(name) >= _SHORTEST_ALONE and _stands_alone(around)
    return bool(re.search(_TITLE, around.before)) or alone


def _is_first_name(said: str, name: str, around: Around, person: Person) -> bool:
    """*Sane Vermeulen* for Sanne Vermeulen; *Sane* by itself too. *Karin* is another one than *Karim*."""
    if is_a_name(said):
        return False
    surname = re.match(rf" {_BETWEEN}({_CAPITAL})", around.behind)
    if surname:
        return bared(surname[1]) in person.surnames
    if len(name) >= _SHORTEST_OPENING and not said.endswith("en") and _opens_a_sentence(around):
        return True
    return len(name) >= _SHORTEST_ALONE and _stands_alone(around)


def is_a_name(word: str) -> bool:
    """Whether people are called so, as a first name or as a family."""
    return word in FIRST_NAMES or word in SURNAMES


def _stands_alone(around: Around) -> bool:
    """Whether a capital means a name here: not at the start of a sentence, nor behind another name."""
    if around.named:
        return bool(re.search(r"(?:^|[,&/+]|\b(?:en|met)) ?$", around.before))
    return bool(re.search(r"[\w,] $", around.before)) and not re.search(r"[A-ZÀ-Þ][\w.-]* $", around.before)


def _opens_a_sentence(around: Around) -> bool:
    """Whether a word opens a sentence that tells what one person does: *Wesly vergat …*."""
    behind = re.match(r" (\w+)", around.behind)
    return bool(behind and behind[1] in SINGULAR and re.search(r"(?:^|[.!?:\n]\s*)$", around.before))
