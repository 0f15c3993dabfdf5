"""What lies around a plan: who is who in its dossier, and the documents that it refers to."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from spvgen.cli.outcome import WrongUse
from spvgen.diagnostics import Finding
from spvgen.files import read_regular
from spvgen.people import NOBODY, People, find_people, read_people


def people_in(folder: Path) -> People:
    """The persons that plans in a folder may refer to. Raises WrongUse where their file is broken."""
    people, wrong = people_and_faults(folder)
    if wrong:
        first = wrong[0]
        raise WrongUse(f"{first.file}, regel {first.start.line}: {first.message}", first.hint)
    return people


@cache
def people_and_faults(folder: Path) -> tuple[People, tuple[Finding, ...]]:
    """The same, with what is wrong in their file. Raises OSError."""
    path = find_people(folder)
    if path is None:
        return NOBODY, ()
    here = Path.cwd()
    shown = path.relative_to(here) if path.is_relative_to(here) else path
    people, findings = read_people(read_regular(path), str(shown))
    return people, tuple(findings)


def beside(folder: Path) -> Callable[[str], bytes | None]:
    """What reads a file by its path from a folder, for references between documents (``links``)."""

    def read(name: str) -> bytes | None:
        path = folder / name
        return path.read_bytes() if path.is_file() else None

    return read
