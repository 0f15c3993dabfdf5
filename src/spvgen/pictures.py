"""What a picture file is: a whole PNG or JPEG in colours that every format takes, and how large."""

import zlib
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import lru_cache
from struct import error as StructError  # noqa: N812 - it is a class, whatever its name
from struct import unpack_from
from typing import Final, Literal, NamedTuple

from spvgen.diagnostics import Obstacle

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_MOST_PIXELS: Final = 4000
_SIZES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG markers that begin a frame
_SAMPLES: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # PNG: values a pixel, by type of colour


class Picture(NamedTuple):
    """A picture: the bytes of its file, what they are, and its size in pixels."""

    data: bytes
    kind: Literal["png", "jpeg"]
    width: int
    height: int

    @property
    def uri(self) -> str:
        """The picture as an address that holds all of it (RFC 2397)."""
        return f"data:image/{self.kind};base64,{b64encode(self.data).decode()}"


class PictureFault(Obstacle):
    """Why a file is no picture to use."""


_ANEW: Final = "Sla het opnieuw op als PNG."


def read_picture(data: bytes) -> Picture:
    """The picture in a file. Raises PictureFault for another kind of file, a broken one or an odd one."""
    try:
        picture = _picture(data)
    except (StructError, IndexError, KeyError, zlib.error):
        raise PictureFault("Het bestand is beschadigd.", _ANEW) from None
    if not (picture.width and picture.height):
        message = f"Het is leeg: {picture.width} bij {picture.height} beeldpunten."
        raise PictureFault(message, "Kies een ander bestand, of sla het logo opnieuw op als PNG.")
    if max(picture.width, picture.height) > _MOST_PIXELS:
        message = f"Het meet {picture.width} bij {picture.height} beeldpunten."
        raise PictureFault(message, f"Maak het kleiner: hooguit {_MOST_PIXELS} beeldpunten breed en hoog.")
    return picture


def _picture(data: bytes) -> Picture:
    if data.startswith(_PNG):
        return _png(data)
    if data.startswith(_JPEG):
        return _jpeg(data)
    if b"<svg" in data[:4096].lower():
        message = "Een SVG toont niet elke versie van Word."
        raise PictureFault(message, "Sla het logo op als PNG, minstens 600 beeldpunten breed.")
    raise PictureFault("Dit is geen PNG of JPEG.", "Sla het logo op als PNG.")


# --- PNG -------------------------------------------------------------------------------------------


def _png(data: bytes) -> Picture:
    """A PNG of which every part is whole, down to the last row of pixels."""
    width, height, depth, colour, _, _, interlaced = unpack_from(">LLBBBBB", data, 16)
    picture = Picture(data, "png", width, height)
    if max(width, height) > _MOST_PIXELS:  # the caller refuses it; don't unpack it
        return picture
    packed = b"".join(content for name, content in _chunks(data) if name == b"IDAT")
    row = (width * depth * _SAMPLES[colour] + 7) // 8 + 1
    pixels = zlib.decompressobj().decompress(packed, 2 * row * height + 1)
    if len(pixels) < row * height and not interlaced:
        raise zlib.error
    return picture


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, name = len(_PNG), b""
    while name != b"IEND":
        length, name = unpack_from(">L4s", data, at)
        content = data[at + 8 : at + 8 + length]
        if unpack_from(">L", data, at + 8 + length)[0] != zlib.crc32(name + content):
            raise zlib.error
        yield name, content
        at += 12 + length


_LIGHT: Final = 0xE0
_MOST_DARK: Final = 0.05  # of what is seen of a picture that is lost on paper
_LOOKED_AT: Final = 200_000  # pixels, which takes a third of a second
_SEEN: Final = 0x80  # a pixel is seen that covers at least half of what lies below it


@lru_cache(maxsize=4)
def is_white(picture: Picture) -> bool:
    """Whether all but a little of what is seen of a picture is nearly white; False where nobody can tell.

    A JPEG has a ground of its own, and so have most pictures without transparent parts.
    """
    if picture.kind != "png":
        return False
    depth, colour, _, _, interlaced = unpack_from(">BBBBB", picture.data, 24)
    if depth != 8 or colour not in (3, 4, 6) or interlaced:
        return False
    seen = light = looked = 0
    for row in _unfiltered(picture, _SAMPLES[colour]):
        for shade, alpha in _shades(row, picture, colour):
            seen += alpha >= _SEEN
            light += alpha >= _SEEN and shade >= _LIGHT
        looked += picture.width
        if seen - light > _MOST_DARK * picture.width * picture.height or looked >= _LOOKED_AT:
            break
    return 0 < seen < looked and light >= (1 - _MOST_DARK) * seen


def _shades(row: bytes, picture: Picture, colour: int) -> Iterable[tuple[int, int]]:
    """Of each pixel its darkest channel and how much it covers."""
    if colour == 4:
        return zip(row[::2], row[1::2], strict=True)
    if colour == 6:
        return zip(map(min, row[::4], row[1::4], row[2::4]), row[3::4], strict=True)
    named = dict(_chunks(picture.data))
    palette, covers = named[b"PLTE"], named.get(b"tRNS", b"")
    return ((min(palette[3 * at : 3 * at + 3]), covers[at] if at < len(covers) else 255) for at in row)


def _unfiltered(picture: Picture, step: int) -> Iterator[bytes]:
    """The rows of pixels from top to bottom, each pixel so many bytes."""
    packed = b"".join(content for name, content in _chunks(picture.data) if name == b"IDAT")
    pixels = zlib.decompress(packed)
    wide = picture.width * step
    above = bytes(wide + step)
    for at in range(0, (wide + 1) * picture.height, wide + 1):
        row = bytearray(step) + pixels[at + 1 : at + 1 + wide]
        _undo(pixels[at], row, above, step)
        yield bytes(row[step:])
        above = bytes(row)


def _undo(way: int, row: bytearray, above: bytes, step: int) -> None:
    """Take the filter off a row, which begins with a pixel of nothing; by the standard, 9.2."""
    for at in range(step, len(row) if way else 0):
        left, up, corner = row[at - step], above[at], above[at - step]
        row[at] = (row[at] + _predicted(way, left, up, corner)) & 255


def _predicted(way: int, left: int, up: int, corner: int) -> int:
    if way == 4:
        guess = left + up - corner
        return min((left, up, corner), key=lambda near: abs(guess - near))
    return (0, left, up, (left + up) // 2)[way]


# --- JPEG ------------------------------------------------------------------------------------------


def _jpeg(data: bytes) -> Picture:
    """A JPEG with a beginning and an end, in grey or in red, green and blue."""
    at = 2
    while data[at + 1] not in _SIZES:
        at += 2 + unpack_from(">H", data, at + 2)[0]
        if data[at] != 0xFF:
            raise IndexError
    height, width, samples = unpack_from(">HHB", data, at + 5)
    if samples == 4:
        message = "Het is in de kleuren van een drukker (CMYK), die niet elk programma toont."
        raise PictureFault(message, "Sla het op in RGB, of als PNG.")
    if b"\xff\xd9" not in data[-64:]:
        raise IndexError
    return Picture(data, "jpeg", width, height)
