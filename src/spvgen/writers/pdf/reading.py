"""The words of a PDF, sentence by sentence, whoever saved it last."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import takewhile
from typing import Any, Final

from spvgen.aside import Aside, Kind

_NUMBERED: Final = re.compile(r"\bpagina \d+ van \d+$")
_SENTENCE: Final = re.compile(r"(?<=[.!?:])\s+")


def sentences(data: bytes) -> list[str] | None:
    """The words of a PDF: what stands above and below every page, then the text; None where none can be read.

    Lines and pages end elsewhere as soon as a word is changed, so the text is cut at the ends of sentences.
    """
    pages = _pages(data)
    if pages is None:
        return None
    above = _shared(pages)
    edges, text = list(above), list[str]()
    for page in pages:
        end = next((at for at, line in enumerate(page) if _NUMBERED.search(line)), len(page))
        text += _without_repeated(page[len(above) : end], text)
        edges += [_NUMBERED.sub("", line).rstrip() for line in page[end:]]
    return [*dict.fromkeys(edges), *_SENTENCE.split(" ".join(text))]


def asides(data: bytes) -> list[Aside]:
    """What was put on the pages, such as a note or a line through words, and the title of the file.

    Links and signatures are none.
    """
    from pypdf import PdfReader

    with _without_remarks("pypdf"):
        try:
            reader = PdfReader(BytesIO(data))
            title = str(getattr(reader.metadata, "title", None) or "")
            pages = list(reader.pages)
        except Exception:  # noqa: BLE001 - as below
            return []
        notes = [(number, note) for number, page in enumerate(pages, 1) for note in _notes_on(page)]
        seen = [Aside(Kind.NOTE, str(number)) for number, note in notes if note is None or _is_seen(note)]
        return [Aside(Kind.TITLE, title), *seen]


def _notes_on(page: Any) -> list[dict[str, Any] | None]:
    """What is put on a page; None for what can't be read, so that it is told all the same."""
    try:
        notes = [note.get_object() for note in page.get("/Annots", ())]
    except Exception:  # noqa: BLE001 - as below
        return [None]
    return [note for note in notes if isinstance(note, dict)]


def _is_seen(note: dict[str, Any]) -> bool:
    signature = note.get("/Subtype") == "/Widget" and note.get("/FT") == "/Sig"
    return not signature and note.get("/Subtype") != "/Link"


def _without_repeated(lines: list[str], text: list[str]) -> list[str]:
    """The lines of a page without the titles of a table, or the name of a goal, that goes on from before."""
    known = {line for line in text if len(line.split()) > 1} | {f"{line} (vervolg)" for line in text}
    again = sum(1 for _ in takewhile(known.__contains__, lines))
    return lines[again:]


def _shared(pages: list[list[str]]) -> list[str]:
    """The lines that all pages begin with."""
    if len(pages) < 2:
        return []
    alike = takewhile(lambda lines: len(set(lines)) == 1, zip(*pages, strict=False))
    return [lines[0] for lines in alike]


def _pages(data: bytes) -> list[list[str]] | None:
    from pypdf import PdfReader  # half a second; only who compares needs it

    with _without_remarks("pypdf"):
        try:
            texts = [_whole(page.extract_text()) for page in PdfReader(BytesIO(data)).pages]
        except Exception:  # noqa: BLE001 - a broken file breaks a reader in countless ways
            return None
    lines = [[" ".join(line.split()) for line in text.splitlines() if line.strip()] for text in texts]
    return lines if any(lines) else None


def _whole(text: str) -> str:
    """A word that is parted at the end of a line is one: that end may be elsewhere after a change."""
    return text.replace("\u00ad\n", "")


@contextmanager
def _without_remarks(library: str) -> Iterator[None]:
    """Keep back what a library remarks: in English, and about the inside of a file."""
    logger = logging.getLogger(library)  # that of each of its modules asks this one
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)
