"""Which line ends of a text are meant, and which only kept a line within a window.

A line runs on where nobody would have ended it: it closes nothing, and the next goes on inside a sentence. A
document also asks that it is long: short lines under each other are printed so. In a text where a line ran on
so, one that ends a sentence as far as the window went does as well. Points of a list and lines
that end a sentence stay as they are. Before a capital, as of a name, a long line runs on whose sentence is
closed further on; of lines that are a list by themselves the next begins so too.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from spvgen.dutch import smoothed

_LONG: Final = 50  # signs; a window is seldom narrower, and a line that is meant as one seldom longer

_CLOSED: Final = r"[.:;!?…][”’\"')\]]*$"
_LEADING: Final = r"\b(?:de|een|deze|jouw|onze|en|of|met|van|per|als|dat|die|tussen|zoals|volgens|tijdens)$"
"""Words that end no line: what follows belongs to them, also where it is a name."""

BULLETS: Final = "•▪‣◦■□➢➤✓✔☐\uf0b7\uf0a7"
"""Signs that begin a point and stand for nothing else."""
DASH: Final = rf"(?:[-–—*·{BULLETS}]\s+|[{BULLETS}]\s*|[-–—](?=[^\W\d_]{{2}})|o\s{{2,}})"
"""How a point begins that has no number; somebody in a hurry types no space behind a dash."""

_ENDS: Final = r"[.!?…][”’\"')\]]*(?:\s|$)"
_SAID: Final = r"[.!?…][”’\"')\]]*$"
_LABEL: Final = r"\w[\w/ -]{0,30}:"
"""How a line begins that says what stands in it, as in a letter: *Afwezig: Piet*."""

_POINT: Final = r"(?:[^\w\s(\[‘’'“\"€]+|(?:\d+|[a-z]|[ivx]+)[.)]|\((?:\d+|[a-z])\))(?:\s|$)"


def as_sentences(text: str) -> str:
    """The text for who reads sentences, each on one line however narrow the window was.

    It is ``smoothed``: where a line or a word may break changes no sentence.
    """
    text = smoothed(text)
    if "\n" not in text:
        return text
    groups = groupby(text.split("\n"), lambda line: bool(line.strip()))
    return "\n".join(
        line for filled, group in groups for line in (unwrapped(group, shortest=1) if filled else group)
    )


def window(lines: Iterable[str]) -> int:
    """How wide the window was that a text was typed in; 0 where no line clearly ran on to the next."""
    lines = list(lines)
    parts = (list(group) for filled, group in groupby(lines, lambda line: bool(line.strip())) if filled)
    ran_on = any(len(unwrapped(part)) < len(part) for part in parts)
    return max(len(line.strip()) for line in lines) if ran_on else 0


def unwrapped(lines: Iterable[str], shortest: int = _LONG, width: int = 0) -> list[str]:
    """The lines of a paragraph as they are meant: one of ``shortest`` signs that runs on joins the next.

    So does one that ends a sentence where the next word did not fit in a window of that ``width``.
    """
    lines = list(lines)
    all_said = [line.strip() for line in lines]
    meant: list[str] = []
    last = ""
    listed = False  # behind a colon, lines without a capital are points
    for number, (line, said) in enumerate(zip(lines, all_said, strict=True)):
        if (
            meant
            and not listed
            and (
                _runs_on(last, said, shortest) or _is_inside(all_said, number) or _is_full(last, said, width)
            )
        ):
            meant[-1] += f" {line}"
        else:
            listed = _begins_small(said) and (listed or last.endswith(":"))
            meant.append(line)
        last = said
    return meant


def _runs_on(line: str, after: str, shortest: int) -> bool:
    """Whether a line clearly goes on in the one after it."""
    if len(line) < shortest or re.search(_CLOSED, line) or re.match(_POINT, after):
        return False
    if line[0].isdigit() and after[0].isdigit():
        return False  # times or dates under each other
    return after[0] in "([" or _begins_small(after) or bool(re.search(_LEADING, line))


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether a line ends a sentence where the next word went to a new line by itself."""
    if len(line) < _LONG or not re.search(_SAID, line) or re.match(f"{_POINT}|{_LABEL}", after):
        return False
    return len(line) + 1 + len(after.split(maxsplit=1)[0]) > width > 0


def _is_inside(lines: Sequence[str], number: int) -> bool:
    """Whether a line begins with a capital inside a sentence, and is not one of several that do so."""
    return (
        len(lines[number - 1]) >= _LONG
        and _is_open(lines, number)
        and not _is_open(lines, number - 1)
        and not _is_open(lines, number + 1)
        and any(re.search(_ENDS, line) for line in lines[number:])
    )


def _is_open(lines: Sequence[str], number: int) -> bool:
    """Whether a line begins with a capital, though the one before it closed nothing."""
    if not 0 < number < len(lines) or re.search(_CLOSED, lines[number - 1]):
        return False
    line = lines[number]
    return line.lstrip("([‘’'“\"")[:1].isupper() and not re.match(f"{_POINT}|{_LABEL}", line)


def begins_anew(line: str, after: str) -> bool:
    """Whether a line is a sentence of its own, and not the rest of the one before it."""
    return after.lstrip("([‘’'“\"")[:1].isupper() and not _runs_on(line, after, shortest=1)


def _begins_small(line: str) -> bool:
    """Whether a line begins as a sentence goes on: *een*, *12 oktober*, *’s avonds*, *€ 500*."""
    first = line.lstrip("([‘’'“\"€ ")[:1]
    return first.islower() or first.isdigit()


def bare_point(text: str) -> str:
    """A point of a list without the sign or the number that it was pasted with: *• bellen*, *1) bellen*."""
    return re.sub(rf"\A\s*(?:{DASH}|\d{{1,2}}(?:\)|\.(?=\s+[A-Z]))\s+)(?=\S)", "", text)


_QUOTES: Final = {
    '"': '"”', "“": "”“\"", "„": "”“\"", "”": "”", "«": "»", "'": "'’", "‘": "’'", "’": "’"
}  # fmt: skip
"""Sign that opens a quotation → those that close it; people type what their keyboard has."""
_SHORTENED: Final = r"(?![snt]\b)"
"""No quotation begins so: *'s ochtends*, *'t schap*."""


def out_of_quotes(text: str) -> str:
    """The text without quotation marks around all of it: *“Je belt elke dag vijf klanten.”*.

    Those inside stay, as in *“Ja” is geen “nee”*; a point behind the last one stays as well.
    """
    closing = _QUOTES.get(text[:1], "")
    found = re.fullmatch(rf"(?s).{_SHORTENED}(.*\w.*)[{closing}]([.!?…]?)", text) if closing else None
    if not found or not _is_whole(found[1], text[0], closing):
        return text
    return out_of_quotes(found[1].strip() + found[2])


def _is_whole(inside: str, opening: str, closing: str) -> bool:
    """Whether each quotation that closes in here has opened in here, and the other way round."""
    depth = 0
    for sign in re.finditer(
        rf"(?<!\w)(?P<opens>[{opening}]){_SHORTENED}(?=\w)|(?<=\S)[{closing}](?!\w)", inside
    ):
        depth += 1 if sign["opens"] else -1
        if depth < 0:
            return False
    return depth == 0
