"""Logos and house styles for tests, made on the spot."""

import struct
import zlib

from spvgen.house import HouseStyle, Logo
from spvgen.pictures import read_picture

PLUM = "7A1F5C"


def png(width: int = 300, height: int = 90, *, colour: int = 6, rows: int | None = None) -> bytes:
    """A plum block; with fewer ``rows`` than its height it is torn."""
    samples = {0: b"\x50", 2: b"\x7a\x1f\x5c", 6: b"\x7a\x1f\x5c\xff"}[colour]
    pixels = (b"\0" + samples * width) * (height if rows is None else rows)
    head = struct.pack(">LLBBBBB", width, height, 8, colour, 0, 0, 0)
    chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(pixels)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">L", len(content)) + name + content + struct.pack(">L", zlib.crc32(name + content))


# one grey pixel, made by hand after ITU-T T.81: quantisation, frame, two Huffman tables, scan
JPEG = bytes.fromhex(
    "ffd8" "ffdb004300" + "01" * 64 + "ffc0000b080001000101011100"
    "ffc4001400" "01" + "00" * 15 + "00" "ffc4001410" "01" + "00" * 15 + "00"
    "ffda0008010100003f00" "3f" "ffd9"
)  # fmt: skip


def jpeg(width: int = 1, height: int = 1, samples: int = 1) -> bytes:
    """The JPEG with another size or number of samples in its frame."""
    at = JPEG.index(b"\xff\xc0") + 5
    return JPEG[:at] + struct.pack(">HHB", height, width, samples) + JPEG[at + 5 :]


LOGO = Logo(read_picture(png()), "Logo Noordhof Groep")
HOUSE = HouseStyle(
    organisation="Noordhof Groep",
    logo=LOGO,
    accent=PLUM,
    font="Verdana",
    footer="Noordhof Groep BV · Stationsplein 1 · Utrecht",
)
