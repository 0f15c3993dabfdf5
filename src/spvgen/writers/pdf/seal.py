"""The seal of a PDF: a comment with a hash over all other bytes, by which an edit shows.

It stands before ``startxref``: comments are free there, nothing behind it has an offset that would shift,
and PDF/A wants the file to end with ``%%EOF``.
"""

import re
from typing import Final

from spvgen.origin import found_in, seal_of

_END: Final = b"startxref\n"
_ORIGIN: Final = re.compile(rb"<pdf:Keywords>[^<]*spvgen (inhoud:[^<]*)</pdf:Keywords>")
_SEAL: Final = re.compile(rb"%spvgen sha256:([0-9a-f]{64})\n")


def sealed(data: bytes) -> bytes:
    """The same PDF with its seal."""
    content, end, tail = data.rpartition(_END)
    return content + b"%%spvgen sha256:%s\n" % seal_of(data) + end + tail


def intact(data: bytes) -> bool | None:
    """Whether a PDF is as spvgen wrote it: True, False (changed since), or None (not ours)."""
    seal = _SEAL.search(data)
    if seal is None:
        return None
    return seal_of(data[: seal.start()] + data[seal.end() :]) == seal[1]


def origin(data: bytes) -> str:
    """The text of the origin (``Origin.text``) in the metadata of a PDF; empty where there is none."""
    return found_in(data, _ORIGIN)
