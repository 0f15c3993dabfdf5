"""The document that people signed: known by what it was made of, and read-only once that is recorded.

A plan that is to be signed anew no longer says what was signed before. That file still does.
"""

import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from spvgen.results import Loaded


def signing_of(data: bytes, format: str, loaded: "Loaded") -> "date | None":
    """The day on which an untouched document of a signed plan was signed; None where it is another text.

    A draft, a letter and a document without names are not what people sign.
    """
    from spvgen.verification import made_of_earlier, origin_in

    signing = getattr(loaded.plan, "ondertekening", None)
    if not (signing and signing.vingerafdruk):
        return None
    origin = origin_in(data, format)
    if origin is None or origin.concept or origin.letter or origin.anonymous:
        return None
    earlier = made_of_earlier(origin, loaded)
    return earlier.signed_on if earlier else None


def keep_signed(plan: Path, loaded: "Loaded") -> list[Path]:
    """Make the documents beside a plan that were signed read-only; those for which that worked."""
    kept = []
    for document in _signed_beside(plan, loaded):
        with suppress(OSError):
            document.chmod(document.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
        if is_kept(document):  # some network drives take such a wish and do nothing
            kept.append(document)
    return kept


def is_kept(document: Path) -> bool:
    """Whether a file is read-only, whoever asks: an administrator may write in it all the same."""
    return not document.stat().st_mode & stat.S_IWUSR


def let_go(document: Path) -> None:
    """Make a file writable again, so that another can take its place; where that fails, writing will tell."""
    with suppress(OSError):
        document.chmod(document.stat().st_mode | stat.S_IWUSR)


def _signed_beside(plan: Path, loaded: "Loaded") -> Iterator[Path]:
    from spvgen.api import FORMATS, intact

    for document in sorted(plan.parent.iterdir()):
        format = document.suffix[1:].lower()
        if format not in FORMATS or not document.name.startswith(plan.stem) or not document.is_file():
            continue
        data = document.read_bytes()
        if intact(data, format) and signing_of(data, format, loaded):
            yield document
