"""What is told of a document that was made: what a format can't show, and names that may be left in it."""

from collections.abc import Collection, Iterator
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from spvgen.cli.terminal import streams
from spvgen.diagnostics import format_path
from spvgen.dutch import join_list, join_quoted

if TYPE_CHECKING:
    from spvgen.house import HouseStyle
    from spvgen.results import Composed, Rendered

_FONT_OF_PDF: Final = "Source Sans 3"
_THEIRS_STAYS: Final = (
    "Let op: koptekst, voettekst en eigenschappen van jullie eigen Word-bestand staan ook in het document"
    " zonder namen. Kijk na of daar niemand in staat."
)


_RECOGNISED: Final = (
    "Let op: functies, datums en voorbeelden blijven staan. Lees na of iemand daaraan te herkennen is."
)
_STYLE_TOLD: Final = (
    "Let op: in de huisstijl (spv.toml) staat een naam. In het document zonder namen staat daar een rol."
)
_STYLE_LEFT: Final = (
    "Let op: in de huisstijl (spv.toml) staat misschien nog een naam, en die komt ook in het document zonder "
    "namen. Kijk ‘organisatie’ en ‘voettekst’ na."
)


def style_notes(given: "HouseStyle", used: "HouseStyle", *, anonymous: bool) -> Iterator[str]:
    """What became of the names in the texts of a house style; ``used`` is as the document has it."""
    from spvgen.shown import style_may_name

    if given != used:
        yield _STYLE_TOLD
    if anonymous and style_may_name(used):
        yield _STYLE_LEFT


def notes(formats: Collection[str], style: "HouseStyle", *, anonymous: bool) -> Iterator[str]:
    """What a format can't do of what the house style asks, and what spv can't judge of a document."""
    from spvgen.pictures import is_white

    if anonymous:
        yield _RECOGNISED
    if "pdf" in formats and style.font not in ("", _FONT_OF_PDF):
        yield f"Tip: een pdf staat altijd in {_FONT_OF_PDF}; ‘{style.font}’ zie je in Word en HTML."
    if style.logo and is_white(style.logo.picture):
        yield (
            "Tip: het logo is bijna wit en dus niet te zien op papier. "
            "Gebruik een versie voor een lichte achtergrond."
        )
    if "docx" in formats and style.word_file:
        from spvgen.writers.docx import style_remarks

        yield from style_remarks(style)
        if anonymous:
            yield _THEIRS_STAYS


def tell_names_left(plan: str, composed: "Composed") -> None:
    """Name the places of an anonymous document where a name may still stand."""
    from spvgen.compare.telling import place_in_words
    from spvgen.shown import names_left

    part = type(composed.loaded.plan)
    places = list(dict.fromkeys(place_in_words(path, part) for path in names_left(composed)))
    if places:
        where = join_quoted(places)
        streams.tell(f"Let op: in ‘{plan}’ staat misschien nog een naam, bij {where}. Lees het document na.")


def tell_missing(plan: str, made: "Rendered") -> None:
    """Say which characters a PDF shows by their code, and where they stand in the plan."""
    if not made.missing:
        return
    number = len({character for _, character in made.missing})
    one = number == 1
    what = "staat 1 teken" if one else f"staan {number} tekens"
    why = f"omdat het lettertype {'dat' if one else 'die'} niet heeft"
    streams.tell(f"Tip: in de pdf van ‘{plan}’ {what} als code, {why}:")
    for path, characters in groupby(made.missing, key=itemgetter(0)):
        shown = join_list([f"‘{sign}’ als [U+{ord(sign):04X}]" for _, sign in characters])
        streams.tell(f"  {format_path(path) or 'het sjabloon'}: {shown}")
    streams.tell("Schrijf het daar anders, of maak het document voor Word.")
