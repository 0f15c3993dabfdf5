"""Documents out, one module or package a format; how pages look is decided here."""

from importlib import import_module
from typing import Any, Final

FORMATS: Final = {
    "docx": "spvgen.writers.docx",
    "md": "spvgen.writers.markdown",
    "html": "spvgen.writers.html",
    "pdf": "spvgen.writers.pdf",
}
"""Format → the writer that makes it; imported when needed."""


def writer_of(format: str) -> Any:
    """The writer of a format: a module with ``write``, ``intact``, ``origin`` …; KeyError without one."""
    return import_module(FORMATS[format])


def intact(data: bytes, format: str) -> bool | None:
    """Whether a document is as spvgen wrote it (True), was edited since (False) or is not ours (None)."""
    answer: bool | None = writer_of(format).intact(data)
    return answer
