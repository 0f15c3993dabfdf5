"""Whether a document may take the place of a file that is there."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from spvgen.cli.documents.signed import is_kept, signing_of
from spvgen.cli.plans.targets import why_stays
from spvgen.dates import format_date
from spvgen.shell import in_shell

if TYPE_CHECKING:
    from datetime import date

    from spvgen.results import Loaded

_ELSEWHERE: Final = (
    "Geef dat bestand een andere naam of plek. Mag het weg? Gebruik dan ‘spv render’ met --force."
)


def objection_to(target: Path, format: str, loaded: "Loaded") -> str:
    """Why an existing file may not be replaced, and what to do; empty where it may."""
    from spvgen.writers import intact

    if not target.exists():
        return ""
    data = target.read_bytes()
    untouched = intact(data, format)
    if untouched:
        return _kept(target, data, format, loaded)
    ours = untouched is False or _tells_its_origin(data, format)  # what is typed behind the seal hides it
    return f"{why_stays(target, ours=ours)}\n{_ELSEWHERE}"


def _tells_its_origin(data: bytes, format: str) -> bool:
    from spvgen.verification import origin_in

    return origin_in(data, format) is not None


def what_was_signed(target: Path, format: str, loaded: "Loaded") -> str:
    """What an existing file is, where people signed it or it is read-only as if they did; else empty."""
    from spvgen.writers import intact

    if not target.is_file():
        return ""
    data = target.read_bytes()
    if not intact(data, format):
        return _described(target, None)
    return _described(target, signing_of(data, format, loaded)) or _of_another(data, format, loaded)


def _described(target: Path, signed_on: "date | None") -> str:
    if signed_on:
        return f"het plan dat op {format_date(signed_on)} is getekend"
    return "alleen-lezen, zoals een document dat is getekend" if is_kept(target) else ""


def _of_another(data: bytes, format: str, loaded: "Loaded") -> str:
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


def _kept(target: Path, data: bytes, format: str, loaded: "Loaded") -> str:
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
