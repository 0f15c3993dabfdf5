"""The files of a new dossier folder, as text; ``spv init`` lays them down."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from spvgen.files import templates_folder
from spvgen.kinds import KINDS

_FROM_TEMPLATES: Final = {
    "LEESMIJ.md": "LEESMIJ.md",
    "spv.toml": "spv.toml",
    ".gitignore": "gitignore",
    ".gitattributes": "gitattributes",
    ".githooks/pre-commit": "pre-commit",
    ".githooks/pre-merge-commit": "pre-merge-commit",
    ".githooks/commit-msg": "commit-msg",
    ".vscode/settings.json": "settings.json",
    ".vscode/extensions.json": "extensions.json",
}
"""Path in a dossier → file in ``templates/dossier``, whose name bears no dot: git would act on it here."""

EXECUTABLES: Final = tuple(path for path in _FROM_TEMPLATES if path.startswith(".githooks/"))
PLANS: Final = "plannen"


def git_settings(program: str) -> dict[str, str]:
    """What git is told of this folder on this machine only; it is no part of what others clone.

    ``program`` is how a shell starts spv here.
    """
    return {
        "core.hooksPath": ".githooks",
        "spv.program": program,
        "diff.spv.textconv": f"{program} text",
        "diff.spv.cachetextconv": "false",
    }


@dataclass(frozen=True, slots=True)
class DossierFile:
    """One file to lay down; ``ours`` is True for what spv makes anew at each ``init``, such as a schema."""

    path: PurePosixPath
    data: bytes
    ours: bool = False


def dossier_files() -> list[DossierFile]:
    """Everything that stands in a new dossier, in a fixed order."""
    from spvgen.schema import schema_text  # who only asks where plans stand needs no models

    source = templates_folder() / "dossier"
    files = [
        DossierFile(PurePosixPath(path), _lines(source / name)) for path, name in _FROM_TEMPLATES.items()
    ]
    files.append(DossierFile(PurePosixPath(PLANS, ".gitkeep"), b""))
    schemas = (
        DossierFile(PurePosixPath(".spv", f"{soort}.schema.json"), schema_text(soort).encode(), ours=True)
        for soort in KINDS
    )
    return [*files, *schemas]


def _lines(path: Path) -> bytes:
    """With LF: a checkout on Windows may have made CRLF of it, which a hook does not bear."""
    return path.read_bytes().replace(b"\r\n", b"\n")
