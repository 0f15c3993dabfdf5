"""New YAML text as ``spv new`` writes it: block style, one thing a line, plain where that is safe."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spvgen.source import RawValue
from spvgen.source.lines import quoted

OPEN: Final = "…"
"""What stands where something is still to be filled in."""
_WORDS: Final = re.compile(r"[^\W\d_](?:[\w .,'’()&/+%€-]*[\w.)%])?")
_FIGURE: Final = re.compile(r"(?:€ )?\d+(?:[.,]\d+)*(?: ?%| [^\W\d_][\w ]*)|€ \d+(?:[.,]\d+)*")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_OTHER_THAN_TEXT: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_ESCAPES: Final = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\ufeff": r"\uFEFF"})
_NO_BLOCK: Final = re.compile(r"\A[ \t\n]|^[ \t]+$|\ufeff", re.MULTILINE)
"""Text that a text block changes: it begins with space, or has a line of nothing but space."""


@dataclass(frozen=True, slots=True)
class Style:
    """How new text is to be written in one file.

    ``step`` is how much further to the right a group stands than its key, ``list_step`` a list; both in
    spaces. Without ``blocks`` a text of several lines comes between quotes, with ``\\n`` for a line end.
    """

    newline: str
    step: int = 2
    list_step: int = 2
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """A value as it stands behind its colon or dash: the rest of that line, and the lines below it."""

    first: str
    below: tuple[str, ...] = ()


def one_line(text: str, *, flow: bool = False) -> str:
    """A text as a YAML value on one line that reads back the same; ``flow``: between brackets.

    Text that other YAML readers take for something else (*Null*, *No*, *12*) gets quotes too.
    """
    if "\n" in text or "\ufeff" in text:
        return f'"{text.translate(_ESCAPES)}"'
    plain = _WORDS.fullmatch(text) or _FIGURE.fullmatch(text) or _DAY.fullmatch(text)
    if plain and text.casefold() not in _OTHER_THAN_TEXT and not (flow and "," in text):
        return text
    return quoted(text)


def in_flow(value: RawValue) -> str:
    """A value between brackets, on one line."""
    if isinstance(value, str):
        return one_line(value, flow=True)
    if value is None:
        return "null"
    if isinstance(value, list):
        return f"[{', '.join(map(in_flow, value))}]"
    return f"{{{', '.join(pair_in_flow(key, inner) for key, inner in value.items())}}}"


def pair_in_flow(key: str, value: RawValue) -> str:
    """A key with its value, between brackets."""
    return f"{one_line(key, flow=True)}: {in_flow(value)}"


def behind(value: RawValue, column: int, style: Style) -> Written:
    """A value behind a key that stands in ``column`` (from 0)."""
    if isinstance(value, str):
        return _text(value, column + style.step, style)
    if not value:
        return Written(in_flow(value))
    inner = column + (style.list_step if isinstance(value, list) else style.step)
    return Written("", tuple(block(value, inner, style)))


def block(value: RawValue, column: int, style: Style) -> Iterator[str]:
    """The lines of a list or group that begins in ``column``."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from pair(key, inner, column, style)
    if isinstance(value, list):
        for inner in value:
            yield from item(inner, column, style)


def pair(key: str, value: RawValue, column: int, style: Style) -> Iterator[str]:
    """The lines of a key with its value."""
    written = behind(value, column, style)
    yield f"{' ' * column}{one_line(key)}:{' ' * bool(written.first)}{written.first}"
    yield from written.below


def item(value: RawValue, column: int, style: Style) -> Iterator[str]:
    """The lines of an item of a list, its dash in ``column``."""
    if isinstance(value, str) or not value:
        written = _text(value, column + 2, style) if isinstance(value, str) else Written(in_flow(value))
        yield f"{' ' * column}- {written.first}"
        yield from written.below
        return
    first, *below = block(value, column + 2, style)
    yield f"{' ' * column}- {first.lstrip(' ')}"
    yield from below


def _text(text: str, column: int, style: Style) -> Written:
    """A text; one of several lines as a block of which the lines begin in ``column``."""
    if "\n" not in text or not style.blocks or _NO_BLOCK.search(text):
        return Written(one_line(text))
    lines = text.removesuffix("\n").split("\n")
    return Written("|", tuple(" " * column + line if line else "" for line in lines))
