"""``spv.toml``: how an organisation wants plans judged and printed, checked like all else.

The file says nothing about a person. A file with a mistake gives findings and no settings: whoever reads
it must not go on as if there were no file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.diagnostics import Finding
from spvgen.files import find_above, read_regular
from spvgen.rules.rule import RuleSettings

if TYPE_CHECKING:
    from spvgen.house import HouseStyle

FILE_NAME: Final = "spv.toml"


class Settings(NamedTuple):
    """What ``spv.toml`` can settle; without a file everything has its default.

    ``style`` is None without a file that can be used: then documents look as ours do.
    ``advice`` is what can be better in the file, and does not keep it from being used.
    """

    rules: RuleSettings = RuleSettings()
    style: HouseStyle | None = None
    advice: tuple[Finding, ...] = ()


def load_settings(start: Path) -> tuple[Settings, list[Finding]]:
    """The settings for a plan in the folder ``start``, and what is wrong with them. Raises OSError."""
    path = find_settings(start)
    if path is None:
        return Settings(), []
    from spvgen.config.reading import read_settings  # most plans have no spv.toml

    here = Path.cwd()
    shown = path.relative_to(here) if path.is_relative_to(here) else path
    return read_settings(read_regular(path), str(shown), path.parent)


def find_settings(start: Path) -> Path | None:
    """The nearest ``spv.toml`` from ``start`` upwards, within the repository that ``start`` lies in."""
    return find_above(start, FILE_NAME)


def files_named_in(path: Path) -> tuple[Path, ...]:
    """The files that an ``spv.toml`` names (logo, own Word file), whether they are there or not."""
    from spvgen.config import huisstijl
    from spvgen.tomltext import read_toml

    try:
        toml, _ = read_toml(read_regular(path), path.name)
    except OSError:  # gone for a moment
        return ()
    table = toml.table.get(huisstijl.TABLE) if toml else None
    names = [table.get(key) for key in huisstijl.FILES] if isinstance(table, dict) else []
    return tuple(path.parent / name for name in names if isinstance(name, str))
