"""What our font holds, read from the font file itself: its characters, and how wide each is."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from struct import iter_unpack, unpack_from
from typing import Final

FOLDER: Final = Path(__file__).parent / "fonts"
"""Source Sans 3 in four faces, as Adobe releases it (SIL Open Font License 1.1, see ``OFL.txt``)."""

_CODE: Final = 5.0  # em: [U+1F600]
_MEASURED: Final = FOLDER / "SourceSans3-Bold.otf"  # the widest face; all four hold the same characters


class _Advances(dict[str, float]):
    """Widths by character; what the font lacks counts as the code that is shown for it."""

    def __missing__(self, character: str) -> float:
        return _CODE


@cache
def advances() -> Mapping[str, float]:
    """Each character that the font holds, with its width in em when bold."""
    data = _MEASURED.read_bytes()
    tables = _tables(data)
    (units,) = unpack_from(">H", data, tables[b"head"] + 18)
    (count,) = unpack_from(">H", data, tables[b"hhea"] + 34)
    widths = unpack_from(">" + "Hh" * count, data, tables[b"hmtx"])[::2]
    # glyphs behind the last that has a width of its own share that one
    glyphs = _glyphs(data, tables[b"cmap"])
    return _Advances((chr(code), widths[min(glyph, count - 1)] / units) for code, glyph in glyphs)


def width(text: str) -> float:
    """How wide words are in em, at most: as if they were bold."""
    return sum(map(advances().__getitem__, text))


def _tables(data: bytes) -> dict[bytes, int]:
    """Where each table begins (OpenType specification, *Organization of an OpenType Font*)."""
    (count,) = unpack_from(">H", data, 4)
    return {tag: offset for tag, _, offset, _ in iter_unpack(">4sLLL", data[12 : 12 + 16 * count])}


def _glyphs(data: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Code point and glyph, from the subtable for all of Unicode: format 12, segments that run on."""
    (count,) = unpack_from(">H", data, cmap + 2)
    records = iter_unpack(">HHL", data[cmap + 4 : cmap + 4 + 8 * count])
    start = cmap + next(offset for platform, encoding, offset in records if (platform, encoding) == (3, 10))
    (groups,) = unpack_from(">L", data, start + 12)
    for first, last, glyph in iter_unpack(">LLL", data[start + 16 : start + 16 + 12 * groups]):
        yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)
