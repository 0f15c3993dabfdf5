"""The document that people signed: known by what it was made of, and read-only once that is recorded.

A plan that is to be signed anew no longer says what was signed before. That file still does.
"""

import stat
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


def keep_signed(plan: Path, loaded: "Loaded") -> tuple[list[Path], list[Path]]:
    """Make the documents beside a plan that were signed read-only.

    Gives those for which that worked, and those that could not be read: the signing is recorded already.
    """
    kept, unread = [], []
    for document in _documents_beside(plan):
        try:
            if _is_signed(document, loaded) and _made_read_only(document):
                kept.append(document)
        except OSError:
            unread.append(document)
    return kept, unread


def signed_beside(plan: Path, loaded: "Loaded") -> list[Path]:
    """The documents beside a signed plan that hold what was signed, as far as they can be read."""
    found = []
    for document in _documents_beside(plan):
        with suppress(OSError):
            if _is_signed(document, loaded):
                found.append(document)
    return found


def of_another_text(plan: Path, loaded: "Loaded") -> list[Path]:
    """The documents beside a plan that were made of it when its text was another one."""
    from spvgen.shown import is_of
    from spvgen.verification import origin_in

    found = []
    for document in _documents_beside(plan):
        with suppress(OSError):
            origin = origin_in(document.read_bytes(), _format(document))
            if origin and not (origin.letter or origin.concept or origin.anonymous) and is_of(origin, loaded):
                found.append(document)
    return found


def _made_read_only(document: Path) -> bool:
    with suppress(OSError):
        document.chmod(document.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    return is_kept(document)  # some network drives take such a wish and do nothing


def is_kept(document: Path) -> bool:
    """Whether a file is read-only, whoever asks: an administrator may write in it all the same."""
    return not document.stat().st_mode & stat.S_IWUSR


def _documents_beside(plan: Path) -> list[Path]:
    """The documents in the folder of a plan, whatever they are called: what they say of themselves counts."""
    from spvgen.writers import FORMATS

    try:
        return sorted(one for one in plan.parent.iterdir() if _format(one) in FORMATS and one.is_file())
    except OSError:
        return []


def _is_signed(document: Path, loaded: "Loaded") -> bool:
    from spvgen.writers import intact

    data, format = document.read_bytes(), _format(document)
    return bool(intact(data, format)) and signing_of(data, format, loaded) is not None


def _format(document: Path) -> str:
    return document.suffix[1:].lower()
