"""Logos and house styles for tests, made on the spot."""

import struct
import zlib
from collections.abc import Iterator

from spvgen.house import HouseStyle, Logo
from spvgen.pictures import read_picture

PLUM = "7A1F5C"


def drawn_png(rows: list[list[tuple[int, ...]]], *, way: int = 0) -> bytes:
    """A PNG of these pixels, each row filtered in a ``way`` of the standard (9.2); of one number with a palette."""
    step = len(rows[0][0])
    above = bytes(len(rows[0]) * step)
    packed = b""
    for row in rows:
        line = bytes(value for pixel in row for value in pixel)
        packed += bytes([way, *_filtered(line, above, step, way)])
        above = line
    colour = {1: 3, 2: 4, 4: 6}[step]
    head = struct.pack(">LLBBBBB", len(rows[0]), len(rows), 8, colour, 0, 0, 0)
    palette = _chunk(b"PLTE", b"\xff" * 3 + b"\x7a\x1f\x5c" * 2) + _chunk(b"tRNS", b"\xff\xff\x00")
    chunks = (
        _chunk(b"IHDR", head), palette if step == 1 else b"", _chunk(b"IDAT", zlib.compress(packed)),
        _chunk(b"IEND", b""),
    )  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _filtered(line: bytes, above: bytes, step: int, way: int) -> Iterator[int]:
    for at, value in enumerate(line):
        left, corner = (line[at - step], above[at - step]) if at >= step else (0, 0)
        up = above[at]
        nearest = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
        yield (value - (0, left, up, (left + up) // 2, nearest)[way]) & 255


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
