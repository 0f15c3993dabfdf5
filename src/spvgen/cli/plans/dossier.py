"""What lies around a plan: the settings of its dossier, who is who in it, templates, what plans refer to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from spvgen.cli.terminal.outcome import WrongUse
from spvgen.diagnostics import Finding, Severity
from spvgen.files import read_regular
from spvgen.people import NOBODY, People, find_people

if TYPE_CHECKING:
    from spvgen.config import Settings
    from spvgen.house import HouseStyle
    from spvgen.rules.rule import RuleSettings


def settings_for(folder: Path) -> "Settings":
    """The settings for plans in a folder; nothing is made by settings that are broken."""
    from spvgen.config import load_settings

    settings, wrong = load_settings(folder)
    if wrong:
        raise _refusal(next(finding for finding in wrong if finding.severity is Severity.FOUT))
    return settings


def as_of_today(rules: "RuleSettings") -> "RuleSettings":
    """The settings of the rules with the day on which they are asked."""
    return rules._replace(vandaag=date.today())


def style_by(settings: "Settings", word_file: bytes = b"") -> "HouseStyle":
    """The house style of these settings; an own Word file goes before theirs."""
    from spvgen.house import HouseStyle

    style = settings.style or HouseStyle()
    return replace(style, word_file=word_file or style.word_file)


def people_in(folder: Path) -> People:
    """The persons that plans in a folder may refer to. Raises WrongUse where their file is broken."""
    people, told = people_and_faults(folder)
    if wrong := next((finding for finding in told if finding.severity is Severity.FOUT), None):
        raise _refusal(wrong)
    return people


def _refusal(finding: Finding) -> WrongUse:
    return WrongUse(f"{finding.file}, regel {finding.start.line}: {finding.message}", finding.hint)


@cache
def people_and_faults(folder: Path) -> tuple[People, tuple[Finding, ...]]:
    """The same, with what is to be said of their file. Raises OSError."""
    path = find_people(folder)
    if path is None:
        return NOBODY, ()
    from spvgen.people_file import read_people  # few dossiers keep names apart

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


def own_word_file(name: str | None) -> bytes:
    """The content of an own Word file that is safe to build on; empty without one. Raises WrongUse."""
    if name is None:
        return b""
    from spvgen.wordfile import WordFileFault, read_word_file

    if not Path(name).is_file():
        raise WrongUse(f"Het Word-bestand ‘{name}’ bestaat niet.", "Kijk of de naam en de map kloppen.")
    data = Path(name).read_bytes()
    try:
        read_word_file(data)
    except WordFileFault as fault:
        raise WrongUse(
            f"Het Word-bestand ‘{name}’ is niet te gebruiken. {fault.message}", fault.hint
        ) from None
    return data


def own_template(template: str | None) -> Path | None:
    """The path of an own template; None without one. Raises WrongUse."""
    if template is None:
        return None
    if not Path(template).is_file():
        raise WrongUse(f"Het sjabloon ‘{template}’ bestaat niet.", "Kijk of de naam en de map kloppen.")
    return Path(template)
