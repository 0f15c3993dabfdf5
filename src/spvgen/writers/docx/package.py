"""The file around the XML: parts in a zip that is the same bytes everywhere, and the seal on them."""

import lzma
import re
import struct
import zlib
from collections.abc import Mapping
from hashlib import sha256
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

SEAL_PART: Final = "docProps/custom.xml"
SEAL_NAME: Final = "spvgen-zegel"
ORIGIN_NAME: Final = "spvgen-herkomst"

_DECLARATION: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the first date that a zip can hold
_UNIX: Final = 3
_TYPES: Final = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>{}</Types>'
)
_CUSTOM: Final = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{}</Properties>'
)
_CUSTOM_PROPERTY: Final = (
    '<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{}" name="{}">'
    "<vt:lpwstr>{}</vt:lpwstr></property>"
)
_ORIGIN: Final = re.compile(rb'name="%b"[^>]*>\s*<vt:lpwstr>([^<]*)<' % ORIGIN_NAME.encode())
_SEALING: Final = re.compile(
    rb'<property [^>]* name="%b"><vt:lpwstr>[0-9a-f]*</vt:lpwstr></property>' % SEAL_NAME.encode()
)
_PID: Final = re.compile(rb'pid="(\d+)"')
_FIRST_PID: Final = 2
_END: Final = b"</Properties>"
# all that the standard library raises on a zip that is broken, encrypted or packed in a foreign way
UNREADABLE: Final = (
    BadZipFile, KeyError, ValueError, RuntimeError, OSError, EOFError, OverflowError,
    struct.error, zlib.error, lzma.LZMAError,
)  # fmt: skip

_MOST_UNPACKED: Final = 100_000_000  # twice the most that an own Word file may bring

Parts = Mapping[str, bytes]
"""The parts of a package: name within the zip, without a slash in front → content."""


def content_types(types: Mapping[str, str]) -> bytes:
    """The list of what each part is, from part name → content type."""
    listed = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in sorted(types.items())
    )
    return _DECLARATION + _TYPES.format(listed).encode()


def pack(parts: Parts) -> bytes:
    """The parts as one zip that is the same everywhere.

    They are stored, since builds of zlib differ; in one order; with one date; and with their origin pinned,
    since ``zipfile`` notes by itself whether Windows made it.
    """
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name in sorted(parts):  # '[Content_Types].xml' and '_rels' come first, as readers like it
            entry = ZipInfo(name, _EPOCH)
            entry.create_system = _UNIX
            archive.writestr(entry, parts[name])
    return target.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of a file, by name, and empty what can't be read of it; none where the whole can't."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            _refuse_bomb(archive)
            names = sorted(archive.namelist())
            twice = len(names) > len(set(names))  # nobody knows then which of the two is shown
            return {} if twice else {name: _read(archive, name) for name in names}
    except UNREADABLE:
        return {}


def _read(archive: ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)
    except UNREADABLE:
        return b""


def _refuse_bomb(archive: ZipFile) -> None:
    # a reader never unpacks more than an entry says
    if sum(entry.file_size for entry in archive.infolist()) > _MOST_UNPACKED:
        raise BadZipFile("unpacked it is larger than any document of ours")


def sealed(parts: Parts, origin: str = "") -> dict[str, bytes]:
    """The same parts, of which the custom properties also hold the origin, and the hash over all."""
    custom = _with_property(parts[SEAL_PART], ORIGIN_NAME, origin) if origin else parts[SEAL_PART]
    digest = _digest({**parts, SEAL_PART: custom})
    return {**parts, SEAL_PART: _with_property(custom, SEAL_NAME, digest)}


def unsealed(properties: str = "") -> bytes:
    """The custom properties before there is something to seal, with others (as XML) that stay."""
    return _DECLARATION + _CUSTOM.format(properties).encode()


def intact(data: bytes) -> bool | None:
    """Whether a file is as spvgen wrote it.

    True: it carries our seal and its content still matches. False: it was ours, and has been changed
    or saved by another program since. None: not written by spvgen, or not a Word file at all.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            _refuse_bomb(archive)
            seal = archive.read(SEAL_PART)
    except UNREADABLE:
        return None
    if SEAL_NAME.encode() not in seal:
        return None
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        return sealed({**parts, SEAL_PART: _SEALING.sub(b"", seal)})[SEAL_PART] == seal
    except UNREADABLE:
        return False


def origin_in(parts: Parts) -> str:
    """The origin that a package bears, also once another program saved it; empty where there is none."""
    found = _ORIGIN.search(parts.get(SEAL_PART, b""))
    return found[1].decode(errors="replace") if found else ""


def _with_property(custom: bytes, name: str, value: str) -> bytes:
    """The custom properties with one more, as the last."""
    pid = max((int(number) for number in _PID.findall(custom)), default=_FIRST_PID - 1) + 1
    return custom.replace(_END, _CUSTOM_PROPERTY.format(pid, name, value).encode() + _END)


def _digest(parts: Parts) -> str:
    digest = sha256()
    for name in sorted(parts):
        digest.update(f"{name}\0{len(parts[name])}\0".encode())
        digest.update(parts[name])
    return digest.hexdigest()
