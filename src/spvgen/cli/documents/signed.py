"""The document that people signed: known by what it was made of, read-only once recorded, and not replaced.

A plan that is to be signed anew no longer says what was signed before. That file still does.
"""

import stat
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from spvgen.cli.plans.targets import why_stays
from spvgen.dates import format_date
from spvgen.results import Loaded
from spvgen.shell import in_shell
from spvgen.writers import FORMATS, intact


def signing_of(data: bytes, format: str, loaded: Loaded) -> date | None:
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


def keep_signed(plan: Path, loaded: Loaded) -> tuple[list[Path], list[Path]]:
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


def signed_beside(plan: Path, loaded: Loaded) -> list[Path]:
    """The documents beside a signed plan that hold what was signed, as far as they can be read."""
    found = []
    for document in _documents_beside(plan):
        with suppress(OSError):
            if _is_signed(document, loaded):
                found.append(document)
    return found


def of_another_text(plan: Path, loaded: Loaded) -> list[Path]:
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
    try:
        return sorted(one for one in plan.parent.iterdir() if _format(one) in FORMATS and one.is_file())
    except OSError:
        return []


def _is_signed(document: Path, loaded: Loaded) -> bool:
    data, format = document.read_bytes(), _format(document)
    return bool(intact(data, format)) and signing_of(data, format, loaded) is not None


def _format(document: Path) -> str:
    return document.suffix[1:].lower()


# --- Whether a document may take the place of a file --------------------------------------------------


_ELSEWHERE: Final = (
    "Geef dat bestand een andere naam of plek. Mag het weg? Gebruik dan ‘spv render’ met --force."
)


def objection_to(target: Path, format: str, loaded: Loaded) -> str:
    """Why an existing file may not be replaced, and what to do; empty where it may."""
    if not target.exists():
        return ""
    data = target.read_bytes()
    untouched = intact(data, format)
    if untouched:
        return _kept(target, data, format, loaded)
    from spvgen.verification import origin_in  # heavy, and seldom asked

    ours = untouched is False or bool(origin_in(data, format))  # what is typed behind the seal hides it
    return f"{why_stays(target, ours=ours)}\n{_ELSEWHERE}"


def what_was_signed(target: Path, format: str, loaded: Loaded) -> str:
    """What an existing file is, where people signed it or it is read-only as if they did; else empty."""
    if not target.is_file():
        return ""
    data = target.read_bytes()
    if not intact(data, format):
        return _described(target, None)
    return _described(target, signing_of(data, format, loaded)) or _of_another(data, format, loaded)


def _described(target: Path, signed_on: date | None) -> str:
    if signed_on:
        return f"het plan dat op {format_date(signed_on)} is getekend"
    return "alleen-lezen, zoals een document dat is getekend" if is_kept(target) else ""


def _of_another(data: bytes, format: str, loaded: Loaded) -> str:
    """What a document is that this plan can't make again: of another plan, or of a signed one; else empty."""
    from spvgen.shown import is_of, is_signed
    from spvgen.verification import origin_in

    origin = origin_in(data, format)
    if origin is None or loaded.plan is None:
        return ""
    if origin.plan and not is_of(origin, loaded):
        return "het document van een ander plan (een andere naam, of een ander kenmerk)"
    of_signed = origin.signed and not (origin.concept or origin.letter or origin.anonymous)
    return "gemaakt van dit plan toen het getekend was" if of_signed and not is_signed(loaded) else ""


def _kept(target: Path, data: bytes, format: str, loaded: Loaded) -> str:
    """Why a document that people signed, or one of another plan, stays; empty for any other."""
    what = _described(target, signing_of(data, format, loaded)) or _of_another(data, format, loaded)
    if not what:
        return ""
    fresh = in_shell(target.with_stem(f"{target.stem}-nu"))
    return (
        f"‘{target}’ is {what}; dat blijft staan.\n"
        f"Kies voor het plan zoals het nu is een andere naam: -o {fresh}. Mag het document dat er staat "
        "weg? Zet dan --force achter de opdracht."
    )
