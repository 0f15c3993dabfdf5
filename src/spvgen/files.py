"""Files: reading folders of plans, names that are safe everywhere, writing whole or not at all."""

import os
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
)
_NOT_A_PLAN: Final = frozenset({"personen.yaml", "spv.yaml"})
_PLAN_ENDINGS: Final = (".yaml", ".yml")


def find_plans(paths: Iterable[Path]) -> list[Path]:
    """The plan files: each file as given, and all ``*.yaml`` below each folder, in order of name.

    Hidden folders and ``personen.yaml`` are passed over. Raises FileNotFoundError for a path that is not there.
    """
    return [plan for path in paths for plan in _plans_at(path)]


def _plans_at(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        path.stat()
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(_PLAN_ENDINGS) and name not in _NOT_A_PLAN and not name.startswith("."):
                yield Path(folder, name)


def safe_name(text: str) -> str:
    """A file name stem that Windows, macOS and Linux all take: ``Sara de Vries`` → ``sara-de-vries``.

    Keeps letters of any script; never empty, at most 100 characters.
    """
    composed = unicodedata.normalize("NFC", text).casefold()
    stem = re.sub(r"[^\w]+", "-", composed).strip("-_")[:100].strip("-_") or "plan"
    return f"{stem}-plan" if stem in _RESERVED else stem


def write_whole(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a file whole or not at all: what stood there stays until the new bytes are safe on disk.

    Raises FileExistsError where ``overwrite`` is False and the file is there, also when it appeared
    meanwhile; other OSErrors as they come, with nothing left behind.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _give_mode(draft, path)
        _put(draft, path, overwrite=overwrite)
    finally:
        draft.unlink(missing_ok=True)


def _give_mode(draft: Path, path: Path) -> None:
    """The permissions of the file that is replaced, else those that a new file gets here."""
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    draft.chmod(mode)


def _put(draft: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        draft.replace(path)
        return
    try:
        os.link(draft, path)  # fails where the file exists: no race, unlike a check beforehand
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        with path.open("xb") as stream:
            stream.write(draft.read_bytes())
