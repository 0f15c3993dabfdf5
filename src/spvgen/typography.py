"""Words as they are set: with spaces that may not break, and without a character that no format can hold.

Dutch keeps words such as ``8 juli 2025``, ``09:00 uur`` and ``€ 90`` on one line. Only the kind of space,
of apostrophe and of quotation mark changes, one character for one, never a word.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from spvgen.dates import MONTHS, WEEKDAYS
from spvgen.dutch import NUMBERED, TITLES

NO_BREAK: Final = "\u00a0"

_UNITS: Final = (
    "uur", "minuten", "minuut", "km", "kilometer", "kg", "m²", "m2", "°C", "euro", "procent",
    "miljoen", "mln", "miljard",
)  # fmt: skip
_SHORT_PART: Final = 32  # characters, less than a line of a table on a phone
_LONGEST_LINE: Final = 96  # characters below a page, in the size of a footer and any common font
_COUNTED: Final = ("artikel", "bijlage", "categorie", "kvk", "lid", "niveau", "week")


def _behind(words: Iterable[str], mark: str = "") -> str:
    """A pattern for what stands behind one of these words and a space; a look back has one width each."""
    return "|".join(rf"(?<=\b{word}{mark} )" for word in words)


_TIED: Final = re.compile(  # it begins with the space, of which there are far fewer than of words
    rf" (?:(?<=\d )(?=(?:{'|'.join((*MONTHS, *_UNITS))})\b|%)"  # 8 juli, 09:00 uur, 12 km, 80 %
    rf"|(?=\d{{4}}\b)(?:{_behind(MONTHS)})"  # juli 2025
    r"|(?<=\S )(?=[·–](?: |$))|(?<=^ )(?=[·–] )"  # a dot or dash between parts ends a line, and begins none
    r"|(?=\d)(?:(?<=€ )|(?<=\bEUR ))"  # € 90.000, also as € 90.000,-
    rf"|(?=\d)(?:{_behind(WEEKDAYS)})"  # dinsdag 8 juli
    r"|(?=‘)(?<=\bvoor )"  # voor ‘Slapende klanten’
    rf"|(?=[A-Z\d])(?i:{_behind((*NUMBERED, *TITLES), mark='[.]')})"  # dr. De Wit, art. 7
    rf"|(?=\d)(?i:{_behind(_COUNTED)})"  # week 40
    rf"|(?=[\da-f]{{8}}\b)(?:{_behind(['versie'])})"  # versie 3fa9c1d2, below a page
    r"|(?<=['’‘][snt] )(?<!\w['’‘][snt] )(?=\w))"  # ’s avonds, ’t magazijn
)

_INNER: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])(?![^\s@/]*[@/])")  # collega's, and not in an address
_OUTER: Final = re.compile(
    r"(?<![\w'])'(?=(?:[sntkmr]|ns|er|\d\d)(?![\w'])|[sS]-)"  # 's avonds, 's-Hertogenbosch, '25
    r"|(?<=[sxz])'(?= \w)"  # Hans' plan
)

_QUOTES: Final = "'\"‘’“”"
_BEFORE_QUOTE: Final = f"([{{-–—/{_QUOTES}"
_BEHIND_QUOTE: Final = f")]}}-–—/.,;:!?…{_QUOTES}"

_BETWEEN_PARTS: Final = re.compile(r"( · | (?=\(|over de |per (?!\w+\)))|\n)")
_BEFORE_SPAN: Final = re.compile(r"( (?=\(|over de |op \d|per (?!\w+\)))|\n)")
_SURNAME: Final = re.compile(
    r"(?:\b(?:d[eiu]|den|der|el|la|le|te[nr]?|van|von)|(?<!\w)['’][st]) (?=(?:de[nr]? |['’]t )?[A-ZÀ-Þ])"
)
_BEFORE_UNIT: Final = re.compile(
    r" (?:(?<=\d )(?=\w)|(?:(?<=^minimaal )|(?<=^maximaal )|(?<=^precies ))(?=\d))"
)

# all that XML 1.0 leaves out: its characters themselves are so many that Python takes long to compile them
_IMPOSSIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def fit_for(file: str, text: str) -> str:
    """The text itself; ValueError where such a file (``een PDF``) has no place for one of its characters."""
    if found := impossible(text):
        raise ValueError(f"Het teken U+{ord(found):04X} kan niet in {file} staan; haal het weg.")
    return text


def impossible(text: str) -> str:
    """The first character that Word, HTML and PDF have no place for; empty where there is none."""
    found = _IMPOSSIBLE.search(text)
    return found[0] if found else ""


def curled(text: str) -> str:
    """The text with ’ for each straight apostrophe, and ‘…’ or “…” for what clearly is a pair around words.

    So ``collega’s``, ``’s avonds``, ``’25`` and ``‘gereed’``. At the edge of a word an apostrophe may be a
    quotation mark as well: where one that is none of these is left, all at an edge stay.
    """
    if "'" in text:
        inner = _quoted(_INNER.sub("’", text), "'", "‘’")
        outer = _OUTER.sub("’", inner)
        text = inner if "'" in outer else outer
    return _quoted(text, '"', "“”") if '"' in text else text


def _quoted(text: str, mark: str, pair: str) -> str:
    """The text with another pair for this mark; the text itself where not each that opens is closed."""
    set_anew = list(text)
    is_open = False
    for at in _at_edges(text, mark):
        closes = _closes(text, at)
        if is_open and closes:
            set_anew[at] = pair[1]
        elif not is_open and _opens(text, at):
            set_anew[at] = pair[0]
        elif closes and (_OUTER.match(text, at) or text[at - 1].isdigit()):
            continue  # of a word, as in Hans' plan, or of a figure, as in 24" breed
        else:
            return text
        is_open = not is_open
    return text if is_open else "".join(set_anew)


def _at_edges(text: str, mark: str) -> Iterator[int]:
    """Where this mark is at an edge of words and may be a quotation mark, so not in *'s avonds*."""
    for at, sign in enumerate(text):
        if sign == mark and (_opens(text, at) or _closes(text, at)):
            in_word = _OUTER.match(text, at) if _opens(text, at) else None
            if not in_word and "'n'" not in (text[at : at + 3], text[max(at - 2, 0) : at + 1]):
                yield at


def _opens(text: str, at: int) -> bool:
    """Whether words can begin behind the mark that stands there."""
    before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    return (before.isspace() or before in _BEFORE_QUOTE) and not after.isspace() and after not in _QUOTES


def _closes(text: str, at: int) -> bool:
    """Whether words can end before the mark that stands there."""
    before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    return not before.isspace() and (after.isspace() or after in _BEHIND_QUOTE)


@lru_cache(maxsize=4096)
def tied(text: str) -> str:
    """The text as it is set, with spaces that do not break inside dates, times, amounts and numbered things.

    Nor before a dot or a dash that stands between parts.
    """
    return _TIED.sub(NO_BREAK, curled(text))


def tied_parts(text: str) -> str:
    """The text in which short parts between dots stay whole: ``nu 14 punten · norm: minimaal 85%``.

    A line ends between two parts then, or before a span or brackets. Without dots nothing changes.
    """
    return _with_whole(_BETWEEN_PARTS, text) if " · " in text else text


def tied_norm(text: str) -> str:
    """A figure with a span or a day, before which a line ends: ``precies 14 teamleden``, ``per maand``."""
    return _with_whole(_BEFORE_SPAN, text)


def _with_whole(between: re.Pattern[str], text: str) -> str:
    """The text in which the short parts stay whole."""
    parts = between.split(text)
    parts[::2] = (part.replace(" ", NO_BREAK) if len(part) <= _SHORT_PART else part for part in parts[::2])
    return "".join(parts)


def tied_surnames(text: str) -> str:
    """The text in which a surname is not parted from what stands before it: ``Dennis van Oorschot``."""
    return _SURNAME.sub(lambda found: found[0][:-1] + NO_BREAK, text)


def tied_unit(text: str) -> str:
    """A quantity with its figure and the first word of its unit on one line: ``minimaal 6 overdrachten``."""
    return _BEFORE_UNIT.sub(NO_BREAK, text)


def footer_lines(text: str) -> list[str]:
    """What an organisation says below a page: on two lines where it is too long for one.

    They part at the dot that is nearest to the middle, which then has nothing to part.
    """
    dots = [found.start() for found in re.finditer(" · ", text)]
    if len(text) <= _LONGEST_LINE or not dots:
        return [text] if text else []
    at = min(dots, key=lambda dot: abs(dot - len(text) / 2))
    return [text[:at], text[at + 3 :]]
