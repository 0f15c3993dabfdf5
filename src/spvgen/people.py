"""Names apart from plans: ``personen.yaml`` holds them, a plan refers to them by key.

The file stays out of git, so that somebody's name can be erased while the dossier stays whole. Names are
joined to the raw values before validation; only a document that is made shows them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from pydantic import BaseModel

from spvgen.diagnostics import HIDDEN, INPUT_CODES, Finding, NodePath, Severity
from spvgen.dutch import did_you_mean
from spvgen.files import PEOPLE_FILE, find_above
from spvgen.kinds import NAMED
from spvgen.quantities import Quantity
from spvgen.source import RawValue, Source, entries

if TYPE_CHECKING:
    from spvgen.place import Remark

Plan = TypeVar("Plan", bound=BaseModel)

SPOKEN_TO: Final = ("medewerker", "professional")
"""The part for whoever a document is about and speaks to as *je*, one of these in a document."""


class People(NamedTuple):
    """Who is meant by each key: ``naam`` and perhaps ``functie``; ``file`` is empty where there is none."""

    file: str = ""
    persons: Mapping[str, Mapping[str, str]] = MappingProxyType({})

    def name(self, key: str) -> str:
        """The name behind a key; the key itself where nobody knows it."""
        return self.persons.get(key, {}).get("naam", key)

    def key(self, name: str) -> str:
        """The key of whoever has this name; the name itself where nobody does."""
        keys = {one["naam"].casefold(): key for key, one in self.persons.items()}
        return keys.get(name.casefold(), name)


NOBODY: Final = People()
"""Nobody is known: there is no file."""


def find_people(folder: Path) -> Path | None:
    """The nearest ``personen.yaml`` from a folder upwards, within the repository that it lies in."""
    return find_above(folder, PEOPLE_FILE)


EXAMPLE: Final = "Schrijf bijvoorbeeld op één regel: mw-017: Sara de Vries"


# --- Joining ---------------------------------------------------------------------------------------


def joined(source: Source, people: People) -> Source:
    """The plan with a ``naam`` wherever it refers to a person: the key itself, so that no list tells more.

    What else is known of the person (``functie``) is filled in where the plan leaves it open.
    """
    return replace(source, value=_join(source.value, people)) if _refers(source) else source


def _join(value: RawValue, people: People) -> RawValue:
    if isinstance(value, list):
        return [_join(item, people) for item in value]
    if not isinstance(value, dict):
        return value
    part = {key: _join(item, people) for key, item in value.items()}
    key = referred(value)
    return part if key is None else {**people.persons.get(key, {}), "naam": key, **part}


def referred(value: RawValue) -> str | None:
    """The key that a part such as ``medewerker`` refers by; None where it does not."""
    key = value.get("persoon") if isinstance(value, dict) else None
    return key.strip() if isinstance(key, str) and key.strip() else None


def spoken_to(raw: RawValue) -> RawValue:
    """The part for whoever the document speaks to; None where it speaks to nobody, or to a team."""
    parts = (raw.get(key) for key in SPOKEN_TO) if isinstance(raw, dict) else ()
    return next((part for part in parts if part is not None), None)


def names_apart(people: People) -> tuple[str, ...]:
    """The names that may not stand in a plan: all that are known."""
    return tuple(one["naam"] for one in people.persons.values())


def _refers(source: Source) -> bool:
    return "persoon" in source.keys


def with_names(plan: Plan, people: People) -> Plan:
    """The plan as a document shows it: a name instead of each key of ``personen.yaml``."""

    def named(text: str, under: str) -> str:
        return people.name(text) if under in ("naam", *NAMED) else text

    return retold(plan, named) if people.persons else plan


def retold(plan: Plan, change: Callable[[str, str], str]) -> Plan:
    """The plan with each text that is filled in changed by ``change(text, key it stands under)``."""
    texts = {key: _retold(getattr(plan, key), change, key) for key in plan.model_fields_set}
    return plan.model_copy(update=texts)


def _retold(value: Any, change: Callable[[str, str], str], under: str) -> Any:
    if isinstance(value, BaseModel):
        return retold(value, change)
    if isinstance(value, tuple):
        return tuple(_retold(item, change, under) for item in value)
    if isinstance(value, Quantity):
        return replace(value, unit=change(value.unit, under))
    return change(value, under) if type(value) is str else value


# --- What is wrong ---------------------------------------------------------------------------------


def reference_findings(source: Source, people: People) -> list[Finding]:
    """Tell of every person that a plan refers to and nobody knows (X10), and of a name beside a key."""
    if not _refers(source):
        return []
    from spvgen.place import located  # few plans refer to somebody

    return [located(source, remark) for remark in _wrong_references(source.value, people, ())]


def _wrong_references(value: RawValue, people: People, path: NodePath) -> Iterator["Remark"]:
    for step, inner in entries(value):
        yield from _wrong_references(inner, people, (*path, step))
    key = referred(value)
    if key is None or not isinstance(value, dict):
        return
    if value.get("naam"):
        message = "Hier staan een persoon en een naam; dan is niet duidelijk wie er wordt bedoeld."
        yield _remark((*path, "naam"), message, "Haal de naam weg, of haal ‘persoon’ weg.")
    if key not in people.persons:
        yield _remark((*path, "persoon"), *_unknown(key, people))


def _remark(path: NodePath, message: str, hint: str) -> "Remark":
    from spvgen.place import Remark

    return Remark("X10", INPUT_CODES["X10"], Severity.FOUT, path, message, hint, str(path[-1]))


def _unknown(key: str, people: People) -> tuple[str, str]:
    from spvgen.rules.privacy.identifiers import identifiers  # only for a key that nobody knows

    near = key
    key = HIDDEN if identifiers(key, "persoon") else key
    if not people.file:
        message = f"Wie ‘{key}’ is, staat in personen.yaml, en dat bestand is er niet."
        return message, f"Zet personen.yaml in de map van het dossier. {EXAMPLE}"
    hint = did_you_mean(near, people.persons, f"Zet deze persoon in ‘{people.file}’. {EXAMPLE}")
    return f"‘{key}’ staat niet in ‘{people.file}’.", hint
