"""Words as the font can show them: composed, free of what it lacks, with places to break what is too long.

A PDF/A-2a may hold no glyph that is missing, so a character without one is shown by its code.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, partial
from itertools import groupby
from typing import Final

from spvgen.diagnostics import NodePath
from spvgen.document import Document
from spvgen.dutch import composed
from spvgen.leaves import leaves
from spvgen.typography import NO_BREAK, fit_for
from spvgen.writers.pdf.font import advances, width

BREAK: Final = "\x1f"
"""Where a word may go on at the next line; ``document.typ`` makes it a break that leaves no character.

No text holds it: it is not legal there.
"""
HYPHENED: Final = "\x1e"
"""Before each letter of a word that may be parted with a hyphen, where Dutch has one. No text has it."""

_VARIATION: Final = range(0xFE00, 0xFE10)
_PIECE: Final = re.compile("(?s:.){1,4}[\u0300-\u036f]*")  # an accent stays with its letter
_JOINED: Final = re.compile("[^-–/]*[-–/]|[^-–/]+")
_LEAST_HYPHENED: Final = 8.0  # em: what stands between two hyphens is less
_WORD: Final = re.compile(r"[(‘“]?[a-zà-öø-ÿ]+[-.,;:!?)’”]*", re.IGNORECASE)
_NO_SYLLABLES: Final = re.compile("[^aeiouyà-æè-ïò-öù-ü]{8}|[aeiouyà-æè-ïò-öù-ü]{5}", re.IGNORECASE)


legal: Final = partial(fit_for, "een PDF")
"""The text itself; ValueError where it holds a character that the file has no place for."""


def shown(text: str) -> str:
    """The text as it is printed: a character that the font lacks as ``[U+1F600]``, odd spaces as spaces.

    Characters that nobody sees (U+FEFF, joiners, marks of direction) leave nothing behind.
    """
    return _foreign().sub(lambda found: _stand_in(found[0]), composed(legal(text)))


def lacking(text: str) -> Iterator[str]:
    """The characters that are shown by their code."""
    return (found for found in _foreign().findall(composed(text)) if _stand_in(found).startswith("["))


def is_blank(text: str) -> bool:
    """Whether nothing of the text is to be seen."""
    return not shown(text).strip(" \u00a0\u00ad\u200b")


def breakable(text: str, room: float) -> str:
    """The text with places to break every word that is wider than a line of ``room`` em."""
    # hardly a letter is wider than an em, so that a shorter word fits
    return _words_from(int(room)).sub(lambda found: _apart(found[0], room), text)


def _apart(word: str, room: float) -> str:
    """With spaces for the ties of what is too wide as a whole; a word of itself is parted only then."""
    if width(word) <= room:
        return word
    return " ".join(part if width(part) <= room else _parted(part, room) for part in word.split(NO_BREAK))


def _parted(word: str, room: float) -> str:
    """Best behind a hyphen or a slash that it has; else with a hyphen, or anywhere where it is no Dutch."""
    parts = _JOINED.findall(word)
    return BREAK.join(part if width(part) <= room else _cut(part, room) for part in parts)


def _cut(part: str, room: float) -> str:
    if room >= _LEAST_HYPHENED and _WORD.fullmatch(part) and not _NO_SYLLABLES.search(part):
        return "".join(HYPHENED + letter for letter in part)
    return BREAK.join(_PIECE.findall(part))


@cache
def _words_from(length: int) -> re.Pattern[str]:
    return re.compile(f"[^ \u200b]{{{length},}}")


def _stand_in(character: str) -> str:
    if character.isspace():
        return " "
    invisible = unicodedata.category(character) == "Cf" or ord(character) in _VARIATION
    return "" if invisible else f"[U+{ord(character):04X}]"


@cache
def _foreign() -> re.Pattern[str]:
    """What cannot be printed as it stands: all but the characters of the font."""
    codes = sorted(ord(character) for character in advances() if character != "\ufeff")
    runs = [[code for _, code in run] for _, run in groupby(enumerate(codes), lambda pair: pair[1] - pair[0])]
    return re.compile("[^" + "".join(f"\\U{run[0]:08x}-\\U{run[-1]:08x}" for run in runs) + "]")


def missing_glyphs(document: Document) -> list[tuple[NodePath, str]]:
    """The characters that the font of the PDF lacks, with the path of the value that holds them.

    In order of reading, each once a value; the path is empty for words of the template.
    """
    words = leaves(document.blocks)
    if not any(lacking("\n".join([node.text for node in words]))):  # as in most documents
        return []
    found = ((node.path, character) for node in words for character in lacking(node.text))
    return list(dict.fromkeys(found))
