"""Whether a document may take the place of a file that is there."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from spvgen.cli.inputs import in_shell
from spvgen.dates import format_date

if TYPE_CHECKING:
    from spvgen.results import Loaded

_ELSEWHERE: Final = "Geef dat bestand een andere naam of plek. Mag het weg? Gebruik dan --force."


def objection_to(target: Path, format: str, loaded: "Loaded") -> str:
    """Why an existing file may not be replaced, and what to do; empty where it may."""
    from spvgen.api import intact

    if not target.exists():
        return ""
    data = target.read_bytes()
    match intact(data, format):
        case True:
            return _signed(target, data, format, loaded)
        case False:
            return f"‘{target}’ is met de hand aangepast nadat spv het maakte.\n{_ELSEWHERE}"
        case None:
            return f"‘{target}’ bestaat al en is niet door spv gemaakt.\n{_ELSEWHERE}"


def _signed(target: Path, data: bytes, format: str, loaded: "Loaded") -> str:
    """Why the document that people signed stays, although it could be made again; empty for any other."""
    signing = getattr(loaded.plan, "ondertekening", None)
    if not (signing and signing.vingerafdruk):
        return ""
    from spvgen.verification import made_of_earlier, origin_in

    origin = origin_in(data, format)
    if origin is None or origin.concept or origin.letter or origin.anonymous:
        return ""
    earlier = made_of_earlier(origin, loaded)
    if earlier is None or earlier.signed_on is None:
        return ""
    fresh = in_shell(target.with_stem(f"{target.stem}-nu"))
    return (
        f"‘{target}’ is het plan dat op {format_date(earlier.signed_on)} is getekend; dat blijft staan.\n"
        f"Kies voor het plan zoals het nu is een andere naam: -o {fresh}. Mag het getekende document weg? "
        "Gebruik dan --force."
    )
