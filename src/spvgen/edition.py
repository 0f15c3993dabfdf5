"""Which spv makes a document: its version, and a mark of the code that can shape one."""

import os
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from spvgen import __version__

SHAPES_NONE: Final = frozenset({"cli", "intake", "reference", "reporters", "scaffold", "standing"})
"""Rooms without a say in how a document looks: they use it, and it uses none of them."""
READING: Final = "reading"
"""The part of the rules that a document is made with as well: how names and numbers are read."""
_CODE: Final = (".py", ".css", ".typ", ".txt")


@cache
def edition() -> str:
    """The version with a mark that changes with the code: ``0.1.0+3fa9c1d2``.

    Between two versions spv can change too, for whoever installs it from git. It is the same on every system
    and day; without the mark where no code lies there to be read.
    """
    code = sha256()
    paths = list(_code_in(Path(__file__).parent))
    for path in paths:
        code.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return f"{__version__}+{code.hexdigest()[:8]}" if paths else __version__


def _code_in(package: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(package):
        if Path(where) == package:
            folders[:] = [name for name in folders if name not in SHAPES_NONE]
        elif Path(where) == package / "rules":
            folders[:] = [name for name in folders if name == READING]
        folders.sort()
        yield from (Path(where, name) for name in sorted(names) if name.endswith(_CODE))
