"""What came of reading a plan and of making its document, as ``api`` hands it over."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from spvgen.diagnostics import UNREADABLE, Finding, NodePath, Severity
from spvgen.discretion import NO_SECRETS, Secrets
from spvgen.people import NOBODY, People

if TYPE_CHECKING:
    from spvgen.document import Document


class Report(NamedTuple):
    """The findings of one file, in order of place.

    ``complete`` is False where the model does not stand, so that only the rules on raw text ran;
    where they ``partly`` ran it lacks a value that can't be read, and they left out the part with that.
    ``reminder`` is what people have to look at themselves in a document of this kind; mostly empty.
    """

    file: str
    findings: tuple[Finding, ...]
    complete: bool
    reminder: str = ""
    partly: bool = False

    @property
    def readable(self) -> bool:
        """Whether the file could be read as YAML at all."""
        return not any(f.code in UNREADABLE for f in self.findings)

    @property
    def sound(self) -> bool:
        """Whether nothing weighs as a *fout*."""
        return not any(f.severity is Severity.FOUT for f in self.findings)


class Loaded(NamedTuple):
    """A plan with its report; ``plan`` is None where the model does not stand.

    The plan calls ``people`` by their keys; only a document shows their names.
    ``names`` are those of the employee, and ``secrets`` what must be repeated nowhere.
    """

    report: Report
    plan: Any = None
    kind: Any = None
    open_places: Mapping[NodePath, str] = MappingProxyType({})
    people: People = NOBODY
    names: tuple[str, ...] = ()
    secrets: Secrets = NO_SECRETS


class Composed(NamedTuple):
    """The document of a loaded plan, fit for any format, and the filled keys that the template left out."""

    loaded: Loaded
    document: Document
    unprinted: tuple[NodePath, ...]


class Rendered(NamedTuple):
    """One document made: its bytes, and the filled keys that the template did not print.

    ``names_somebody`` says that an own Word file brings the name of a person into an anonymous document.
    ``missing`` are the characters that the font of a PDF lacks, each with the path of the value it stands in.
    """

    data: bytes
    unprinted: tuple[NodePath, ...]
    missing: tuple[tuple[NodePath, str], ...] = ()
    names_somebody: bool = False
