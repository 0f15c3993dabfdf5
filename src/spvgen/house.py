"""How an organisation wants its documents to look; every writer takes it as part of the document."""

from dataclasses import dataclass
from functools import cache
from math import sqrt
from typing import Final, NamedTuple

from spvgen.colours import BLACK, READABLE, WHITE, contrast, is_grey, mixed, readable
from spvgen.pictures import Picture

DARK_TINT: Final = "20292D"  # behind the heads of tables on a dark screen
DARK_LINE: Final = "6F7E85"
_DARK_INK: Final = "E4E8EA"  # words on a dark screen
INK: Final = "262626"  # words on paper
_GREY: Final = "BFBFBF"
_LINE_GREY: Final = "8C8C8C"
_TINTS: Final = (0.11, 0.08)  # of the accent on white: less is not seen
LOGO_TOP: Final = 6.0
"""Millimetres from the upper edge of the first page to a logo; the text begins at 23."""

LOGO_BELOW: Final = 8.0
"""Millimetres, at least, from a logo to the title, which may run beneath it."""

_LARGEST: Final = (70.0, 9.0)  # mm, of a logo: it stays in the margin
_MOST: Final = 500.0  # mm², so that a wide one does not weigh more than a square one
_SHARPEST: Final = 25.4 / 96  # mm a pixel may take at most: larger than that it is blurred


class Palette(NamedTuple):
    """The colours of a document that depend on the accent, as six hexadecimal digits.

    ``accent`` is for words and marks and reads well on paper and on ``tint``, the ground of table heads;
    ``rule`` is for hairlines, ``line`` for the lines that somebody writes on, which outlive a copier;
    ``on_dark`` is the accent for a dark screen.
    """

    accent: str
    rule: str
    line: str
    tint: str
    on_dark: str


OURS: Final = Palette(accent="1F4E5F", rule="A9B8BE", line="7C8C93", tint="E6EEF0", on_dark="8FCADD")
"""Deep teal: 9:1 on white, and as dark as text in grey print."""


class Logo(NamedTuple):
    """The mark of an organisation, with the words that stand in for it."""

    picture: Picture
    alt: str

    @property
    def size(self) -> tuple[float, float]:
        """Width and height on paper in millimetres: within 70 by 9, 500 mm² at most, and sharp."""
        across, up = self.picture.width, self.picture.height
        scale = min(_LARGEST[0] / across, _LARGEST[1] / up, sqrt(_MOST / across / up), _SHARPEST)
        return across * scale, up * scale


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What ``[huisstijl]`` in ``spv.toml`` settles; empty text leaves things as we make them.

    ``organisation`` goes for plans that name none. ``accent`` is six hexadecimal digits; ``font`` is the
    name of a family, for Word and HTML (a PDF holds its fonts, and we ship one); ``footer`` is a line of
    text below every page; ``confidential`` puts *vertrouwelijk* there. ``word_file`` is the content of an
    own Word file, safe to build on (``wordfile``), that Word documents are made in.
    """

    organisation: str = ""
    logo: Logo | None = None
    accent: str = ""
    font: str = ""
    footer: str = ""
    confidential: bool = True
    word_file: bytes = b""

    @property
    def palette(self) -> Palette:
        """The colours that go with the accent."""
        return _palette(self.accent) if self.accent else OURS


@cache
def _palette(accent: str) -> Palette:
    shades = (mixed(accent, BLACK, step / 100) for step in range(101))
    words, tint = next(filter(_reads, ((shade, _tint(shade)) for shade in shades)))
    if is_grey(accent) and words != accent:  # no heading is to be paler than the text below it
        words = INK
    return Palette(
        accent=words,
        rule=mixed(_GREY, accent, 0.2),
        line=mixed(_LINE_GREY, words, 0.2),
        tint=tint,
        on_dark=_DARK_INK if is_grey(accent) else readable(accent, DARK_TINT, WHITE),
    )


def _tint(shade: str) -> str:
    """The ground of the heads of tables, in a colour that always differs from paper."""
    tints = [mixed(WHITE, shade, share) for share in _TINTS]
    return next((tint for tint in tints if contrast(shade, tint) >= READABLE), tints[-1])


def _reads(pair: tuple[str, str]) -> bool:
    return contrast(*pair) >= READABLE
