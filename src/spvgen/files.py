"""Files: written whole or not at all, named so that every system takes them, found in folders."""

import errno
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from time import time
from typing import Final, NoReturn

from spvgen.diagnostics import Obstacle
from spvgen.dutch import composed

_LONGEST_NAME: Final = 100
_MOST_BYTES: Final = 200  # a name may take 255 bytes, and an extension is still to come
_RESERVED: Final = r"(?:con(?:in\$|out\$)?|prn|aux|nul|(?:com|lpt)[0-9¹²³])"
_OWN: Final = 0o600
_APOSTROPHES: Final = "['’‘`´]"
PLAN_ENDINGS: Final = (".yaml", ".yml")
PEOPLE_FILE: Final = "personen.yaml"
"""Who there is behind a key, where a dossier keeps names apart."""
_NO_PLANS: Final = frozenset({PEOPLE_FILE, "personen.yml", "spv.yaml", "spv.yml"})


class Changed(Obstacle):
    """A file is no longer what it was when it was read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"‘{path}’ is intussen veranderd, en daarom is er niets weggeschreven.",
            "Is het nog ergens open? Bewaar het daar, sluit het en typ de opdracht opnieuw.",
        )


def replace_if_unchanged(path: Path, before: bytes, after: bytes) -> None:
    """Give a file that still holds ``before`` the content ``after``, whole or not at all.

    Raises Changed where it holds something else by now, FileNotFoundError where it is gone, and other
    OSErrors as they come. It is compared right before the new file takes its name.
    """
    target = Path(os.path.realpath(path))
    mode = _mode_to_keep(target)
    with _draft(target, after, mode) as temporary:
        if target.read_bytes() != before:
            raise Changed(path)
        temporary.replace(target)


def write_whole(
    path: Path, data: bytes, *, overwrite: bool, force: bool = False, like: Path | None = None
) -> None:
    """Write a file so that it holds either all of ``data`` or what it held before.

    The bytes go to a temporary file in the same folder first. An existing file keeps its mode, and a
    link keeps pointing to it. With ``force`` a read-only file is replaced as well, by one that is not; it
    is protected until then. A new file is for the eyes of no more people than the one that it is made from,
    ``like`` a document from its plan. Raises FileExistsError where the file exists and ``overwrite`` is
    False, also when it came into being a moment ago; PermissionError for a file that may not be written;
    and other OSErrors as they come. After a failure no temporary file is left.
    """
    target = Path(os.path.realpath(path)) if overwrite else path
    mode = _mode_to_keep(target, force=force) if overwrite else None
    if not overwrite and os.path.lexists(target):
        _exists(target)
    if mode is None and like is not None:
        mode = _no_wider_than(like)
    with _draft(target, data, mode) as temporary:
        if force:
            _take_place(temporary, target)
        elif overwrite:
            temporary.replace(target)
        else:
            _create(temporary, target)


@contextmanager
def _draft(target: Path, data: bytes, mode: int | None) -> Iterator[Path]:
    """A finished temporary file beside the target, gone afterwards if it did not take its place."""
    temporary = target.with_name(f".{os.urandom(_DRAFT_BYTES).hex()}.tmp")
    try:
        _write_through(temporary, data, mode)
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def write_fault(folder: Path) -> OSError | None:
    """What keeps new files out of a folder, or out of the nearest one above it that is there; else None.

    It is tried out: what the system says of rights is not all that counts on a network drive.
    """
    nearest = next(above for above in (folder, *folder.absolute().parents) if above.is_dir())
    draft = nearest / f".{os.urandom(_DRAFT_BYTES).hex()}.tmp"
    try:
        _write_through(draft, b"", None)
        draft.unlink()
    except OSError as error:
        return error
    return None


_DRAFT_BYTES: Final = 8
_DRAFT_NAME: Final = rf"\.[0-9a-f]{{{2 * _DRAFT_BYTES}}}\.tmp"
_AT_WORK: Final = 10
"""Seconds within which somebody else may still be writing."""


def clear_drafts(folder: Path) -> None:
    """Take away temporary files of ours in a folder, of which the writing was cut short."""
    for one in folder.glob(".*.tmp"):
        with suppress(OSError):  # gone meanwhile, or not ours to take
            if re.fullmatch(_DRAFT_NAME, one.name) and time() - one.lstat().st_mtime > _AT_WORK:
                one.unlink()


def _mode_to_keep(target: Path, *, force: bool = False) -> int | None:
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None
    if force:
        return mode | stat.S_IWUSR
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return mode


def _no_wider_than(other: Path) -> int | None:
    """The mode of a new file, where others may not read the one that it is made from; else None."""
    try:
        mode = stat.S_IMODE(other.stat().st_mode)
    except OSError:
        return None
    return _OWN if os.name == "posix" and not mode & (stat.S_IRGRP | stat.S_IROTH) else None


def _write_through(temporary: Path, data: bytes, mode: int | None) -> None:
    """Write a new file; one with a mode of its own is nobody else's to read until it has that."""
    with temporary.open("xb") as file:
        if mode is not None:
            temporary.chmod(_OWN)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        temporary.chmod(mode)


def _take_place(temporary: Path, target: Path) -> None:
    """Replace a file that may be read-only; it stays so where that fails."""
    try:
        temporary.replace(target)
    except PermissionError:  # Windows replaces no read-only file
        mode = stat.S_IMODE(target.stat().st_mode)
        target.chmod(mode | stat.S_IWUSR)
        try:
            temporary.replace(target)
        except BaseException:  # also when somebody breaks off
            target.chmod(mode)
            raise


def _create(temporary: Path, target: Path) -> None:
    """Give the finished file its name, never taking a name that is in use."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # no hard links here (FAT, some network drives): claim the name first, then fill it
        with target.open("xb"):
            pass
        try:
            temporary.replace(target)
        except BaseException:  # also when somebody breaks off
            target.unlink()
            raise


def _exists(target: Path) -> NoReturn:
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def lies_within(path: Path, folder: Path) -> bool:
    """Whether a path leads to a place in a folder, once every link on the way is followed."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def safe_name(text: str) -> str:
    """A file name without extension that Windows, macOS and Linux all take, made from any text.

    Small letters, digits and underscores; whatever lies between them becomes one ``-``. Letters of every
    language stay (``zoë``), but for Latin ones that no keyboard here has: *ı* becomes *i*. At most 100
    characters, in NFC, never empty, never a name Windows reserves.
    """
    letters = re.sub(_APOSTROPHES, "", composed(text).lower())
    kept = composed("".join(_kept(letter) for letter in letters))
    name = re.sub("-+", "-", kept).strip("-")[:_LONGEST_NAME]
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").strip("-")
    if re.fullmatch(_RESERVED, name):
        return f"{name}_"
    return name or "naamloos"


def held_everywhere(name: str) -> str:
    """A name without extension as it is, but for what Windows can't hold; never empty.

    ``a:b?`` becomes ``a-b-``, and ``con`` ``con_``.
    """
    held = re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]+', "-", name).rstrip(" .")
    return re.sub(rf"^{_RESERVED}(?=\s*(?:\.|$))", r"\g<0>_", held, flags=re.IGNORECASE) or "naamloos"


def _kept(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Cf":  # soft hyphens, joiners, direction marks: nobody sees them
        return ""
    if letter == "_" or category[0] in "LMN":
        return _typed(letter)
    return "-"


def _typed(letter: str) -> str:
    """A letter as people here type it: beyond those of Western Europe without its sign."""
    if letter <= _LAST_TYPED or not unicodedata.name(letter, "").startswith("LATIN "):
        return letter
    if letter in _TYPED_AS:
        return _TYPED_AS[letter]
    plain = "".join(one for one in unicodedata.normalize("NFD", letter) if not unicodedata.combining(one))
    return plain if plain.isascii() else letter


_LAST_TYPED: Final = "\u00ff"
_TYPED_AS: Final = {
    "ı": "i", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ŋ": "ng", "œ": "oe", "ĸ": "k", "ə": "e", "ƒ": "f",
    "ĳ": "ij", "ſ": "s", "ɛ": "e", "ɔ": "o",
}  # fmt: skip


def find_plans(paths: Iterable[Path], closed: list[OSError] | None = None) -> list[Path]:
    """The plan files among these paths: files as they are given, and below folders all YAML, sorted.

    What begins with a dot is skipped, and so are ``personen.yaml`` and ``spv.yaml``; each file comes
    once. Raises FileNotFoundError; why a folder could not be read is put in ``closed``, or raised without it.
    """
    found: dict[Path, None] = {}
    for path in paths:
        path.stat()  # a path that does not exist is an error, not an empty folder
        on_error = _raise if closed is None else closed.append
        for plan in sorted(_plans_below(path, on_error)) if path.is_dir() else [path]:
            found.setdefault(plan)
    return list(found)


def _plans_below(folder: Path, on_error: Callable[[OSError], object]) -> Iterator[Path]:
    for where, folders, names in os.walk(folder, onerror=on_error):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.lower().endswith(PLAN_ENDINGS) and name[0] != "." and name.lower() not in _NO_PLANS:
                yield Path(where, name)


def _raise(error: OSError) -> NoReturn:
    raise error


def find_above(start: Path, name: str) -> Path | None:
    """The nearest file of this name from the folder ``start`` upwards, within its git repository.

    A link to a file that is not there is found as well: else what it should tell would silently not count.
    """
    folder = start.absolute()
    for above in (folder, *folder.parents):
        if os.path.lexists(above / name):
            return above / name
        if (above / ".git").exists():
            return None
    return None


def read_regular(path: Path) -> bytes:
    """The bytes of a file. Raises OSError; also for a pipe or a device, of which reading may never end."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise OSError(errno.ENODEV, "not a regular file", str(path))
    return path.read_bytes()


@cache
def templates_folder() -> Path:
    """Where our templates stand: beside the package when installed, else at the top of the project."""
    package = Path(__file__).resolve().parent
    beside = package / "templates"
    return beside if beside.is_dir() else package.parents[1] / "templates"
