"""What a picture file is: a whole PNG or JPEG in colours that every format takes, and how large."""

import zlib
from base64 import b64encode
from collections.abc import Iterator
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
