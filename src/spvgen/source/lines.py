"""The shape of one line as its writer meant it: dashes, key, value; and how to write it anew."""

import re
from typing import Final, NamedTuple

from spvgen.source.model import Lines

SPACE: Final = " \t"
KEY_LIKE: Final = re.compile(r"[^\W\dA-Z][\w-]*")
"""What looks like a key of a plan: one word that begins with a small letter."""

APOSTROPHE: Final = re.compile(r"'(?:[stnkm]|ns)\b")
"""A Dutch word that begins with an apostrophe: 's ochtends, 't, 'n."""

APOSTROPHE_WORDS: Final = (
    "De apostrof vooraan telt als een aanhalingsteken.",
    "Zet dubbele aanhalingstekens om de tekst.",
)

_SHAPE: Final = re.compile(r"([^\S\r\n]*)((?:-[ \t]+)*)")
_COLON: Final = re.compile(r":(?=[ \t]|\Z)")
_QUOTED_KEY: Final = re.compile(r"""(?:"[^"]*"|'[^']*')(?=[ \t]*:(?:[ \t]|\Z))""")
_COMMENT: Final = re.compile(r"(?<=[ \t])#(?=[ \t]|\Z)")
_DASH: Final = re.compile("-")
_CLOSED: Final = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""")
_CURLY: Final = "[“”„‟«‘‚‛](?P<inside>[^“”„‟«»]*)[“”»’‘]"  # for what is broken only, so compiled then
BLOCK_HEADER: Final = re.compile(r"[|>][-+1-9]{0,2}")
"""What stands behind a key whose text follows on the lines below it."""


class Line(NamedTuple):
    """One line, cut up by what it looks like; all places are columns from 0.

    ``key`` is the text before the first colon with space behind it, or empty. ``value`` is where the
    text after it begins (after the dashes, if there is no key), ``tail`` where that text ends.
    """

    number: int
    start: int
    text: str
    indent: int
    dashes: tuple[int, ...]
    content: int
    key: str
    value: int
    tail: int

    @property
    def written(self) -> str:
        """The value as it is written, without comment."""
        return self.text[self.value : self.tail]

    @property
    def is_entry(self) -> bool:
        """Whether this looks like a key of a plan or an item of a list, and not like running text."""
        return bool(self.dashes) or KEY_LIKE.fullmatch(self.key) is not None

    @property
    def opens(self) -> bool:
        """Whether there is a key with nothing behind it, so that a group or list may follow."""
        return bool(self.key) and not self.written

    @property
    def in_quotes(self) -> bool:
        """Whether the value stands between quotes as a whole, as it should."""
        return _CLOSED.fullmatch(self.written) is not None

    @property
    def blank(self) -> bool:
        """Whether nothing stands here, or only a comment."""
        return self.content >= self.tail or self.text[self.content] == "#"

    def with_value(self, new: str) -> str:
        """This line with another value; what stood before and behind it stays."""
        return self.text[: self.value] + new + self.text[self.tail :]


def line_at(lines: Lines, number: int) -> Line:
    """Cut up the line with this number (from 1)."""
    text = lines.content(number)
    shape = _SHAPE.match(text)
    assert shape is not None  # matches anything
    indent, content = shape.end(1), shape.end(2)
    key = _key(text, content)
    value = content
    if key:
        colon = text.index(":", content + len(key)) + 1
        value = colon + len(text[colon:]) - len(text[colon:].lstrip(SPACE))
    closed = _CLOSED.match(text, value)
    comment = _COMMENT.search(text, closed.end() if closed else value)
    tail = len(text[: comment.start() if comment else None].rstrip(SPACE))
    dashes = tuple(dash.start() for dash in _DASH.finditer(text, indent, content))
    return Line(number, lines.starts[number - 1], text, indent, dashes, content, key, value, max(tail, value))


def line_around(lines: Lines, offset: int) -> Line:
    """Cut up the line that an offset lies on."""
    return line_at(lines, lines.number(offset))


def _key(text: str, content: int) -> str:
    """What stands before the first colon with space behind it; empty if that is no key."""
    quoted_key = _QUOTED_KEY.match(text, content)
    if quoted_key:
        return quoted_key[0]
    colon = _COLON.search(text, content)
    key = text[content : colon.start()].rstrip(SPACE) if colon else ""
    return "" if key[:1] in ('"', "'", "[", "{") or "#" in key else key


def between_curly(text: str) -> str | None:
    """What stands between the curly quotes of a word processor, if the text is all of that."""
    curly = re.fullmatch(_CURLY, text)
    return curly["inside"] if curly else None


def quoted(text: str) -> str:
    """Text in the quotes that need the least change: double, or single where it holds ``"`` or ``\\``."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def rewritten(lines: Lines, start: int, end: int, new: str) -> str:
    """The line with ``text[start:end]`` replaced by new text; empty where that covers several lines."""
    number = lines.number(start)
    if lines.number(end) != number:
        return ""
    first = lines.starts[number - 1]
    line = lines.content(number)
    return line[: start - first] + new + line[end - first :]


def as_block(line: Line, indent: int, text: str) -> str:
    """The line with its value as a block text below it."""
    return f"{line.text[: line.value].rstrip()} |\n{' ' * indent}{text}"


def write(line: str) -> str:
    """How a hint ends that gives a corrected line; empty if there is none."""
    fits = len(line) <= 3000 and all(len(one) <= 500 for one in line.split("\n"))
    return f" Schrijf: {line}" if line.strip() and fits else ""
