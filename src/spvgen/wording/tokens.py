"""Text to tokens: folded words, numbers and signs, each with its place in the text."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from spvgen.dutch import IN_FULL, SHORTENED, SHORTENED_AT_AN_END, composed
from spvgen.wording.lexicon import classes_of, number_classes
from spvgen.wording.tables import ordered

_PLAIN: Final = dict(zip("‘’‚`´“”„«»\u00a0\u202f\u2009–—−", "'''''\"\"\"\"\"   ---", strict=True))
_FANCY: Final = re.compile(f"[{''.join(_PLAIN)}]")

SENTENCE_ENDS: Final = frozenset({".", ";", "!", "?", "\n"})
_FULL: Final = {
    "gem": "gemiddeld", "gemiddelt": "gemiddeld", "v/a": "vanaf", "dgl": "dagelijks", "ied": "iedere",
}  # fmt: skip
"""What notes write short or wrong, with the word that the tables know."""
_CONTRACTED: Final = {
    "v/d": ("van", "de"), "v.d": ("van", "de"), "v.d.": ("van", "de"), "vd": ("van", "de"),
    "v/h": ("van", "het"), "v.h": ("van", "het"), "v.h.": ("van", "het"), "vh": ("van", "het"),
    "a/d": ("aan", "de"), "a/h": ("aan", "het"), "i/d": ("in", "de"), "i/h": ("in", "het"),
    "b/d": ("bij", "de"), "b/h": ("bij", "het"),
}  # fmt: skip
"""*v/d*, *a/h*, *v.d.*: a preposition and an article written as one."""
_SHORTENED: Final = SHORTENED | SHORTENED_AT_AN_END
CLAUSE_ENDS: Final = SENTENCE_ENDS | {",", ":"}
"""The signs behind a sentence, and those behind a clause too."""


class Token(NamedTuple):
    """A word, number or sign. ``keys`` is what a phrase row can ask for: the word and its classes."""

    start: int
    end: int
    word: str
    keys: frozenset[str]


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The word at an index, or an empty text beyond either end."""
    return tokens[at].word if 0 <= at < len(tokens) else ""


def until(tokens: Sequence[Token], at: int, signs: Container[str]) -> int:
    """Where from an index on the first of these signs or words stands, or the end."""
    return next((end for end in range(at, len(tokens)) if tokens[end].word in signs), len(tokens))


def since(tokens: Sequence[Token], at: int, signs: Container[str]) -> int:
    """Behind the last of these signs or words up to an index, or the beginning."""
    return next((start + 1 for start in range(at, -1, -1) if tokens[start].word in signs), 0)


def indices(tokens: Sequence[Token], spans: Sequence[tuple[int, int]]) -> set[int]:
    """The tokens that begin within any of the spans of characters."""
    starts = [token.start for token in tokens]
    return {at for start, end in spans for at in range(bisect_left(starts, start), bisect_left(starts, end))}


def within(tokens: Sequence[Token], start: int, end: int) -> list[Token]:
    """The tokens that begin within a span of characters."""
    return [token for token in tokens if start <= token.start < end]


def keys_at(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The keys at an index, or none beyond either end."""
    return tokens[at].keys if 0 <= at < len(tokens) else frozenset()


@lru_cache(maxsize=512)  # rules look at the same texts one after another
def fold(text: str) -> str:
    """Lower case with plain quotes, dashes and spaces, and just as long as the text itself."""
    return folded(text)


def folded(text: str) -> str:
    """The same of a text that is looked at once."""
    low = text.lower()
    if low.isascii() and "`" not in low:
        return low
    if len(low) != len(text):  # a few capitals grow when lowered ('İ'); offsets must stay true
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    plain = _FANCY.sub(lambda sign: _PLAIN[sign[0]], low)
    return plain.replace("eén", "één")  # as it is written at the start of a sentence


_BETWEEN: Final = str.maketrans(dict.fromkeys('.,:;!?()[]"…%€&+', " "))
"""Signs between words; what else stands in or at a word makes it a signed one."""


@lru_cache(maxsize=1024)
def split_words(text: str) -> tuple[str, ...]:
    """The words of a text in order, folded, *bijv.* in full; much less than tokens."""
    plain = folded(composed(text))
    found = plain.translate(_BETWEEN).split()
    if "'" in plain:
        found = _unquoted(found)
    if not IN_FULL.keys().isdisjoint(found):
        found = [IN_FULL.get(word, word) for word in found]
    return tuple(found)


def _unquoted(words: Iterable[str]) -> list[str]:
    """The words without a single quotation mark at an edge; *'s*, *'t* and *Hans'* keep theirs."""
    found, opened = [], False
    for word in words:
        bare = word
        if word[0] == "'" and word not in _CLIPPED and not word.startswith("'s-"):
            bare, opened = word.lstrip("'"), True
        if bare.endswith("'") and (opened or not bare[:-1].endswith(("s", "x", "z"))):
            bare, opened = bare.rstrip("'"), False
        if bare:
            found.append(bare)
    return found


_CLIPPED: Final = frozenset({"'k", "'m", "'n", "'r", "'s", "'t", "'ie", "'em"})
"""What is said of *een*, *het* and others when these are hardly said."""


@lru_cache(maxsize=256)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a text as it was written."""
    plain = fold(text)
    if " anders " in plain:
        plain = re.sub(_OR_ELSE, ",", plain)
    return tuple(tokenise(plain))


_OR_ELSE: Final = (
    r"(?<=\w)(?<!\biets)(?<!\bniets)(?<!\bniet)(?<!\bniks)(?<!\bwat)(?<!\bwie)(?<!mand)(?<!\bhet)(?<!\bhoe)"
    r" (?=(?:want |en |of )?anders (?:krijgt?|volg(?:t|en)|kom(?:t|en)|ben|is|zijn|wordt?|ga(?:at|an)?"
    r"|moet|zul|zal|zullen|verval(?:t|len)|verlies|loop(?:t)?|neem|nemen|trekken|doen|maken|sturen|geven|geef)"
    r" (?:je|jij|u|er|we|wij|ik|een|de|het|dit|dat|hr)\b)"
)
"""*Nabellen anders krijg je …*: a comma was left out there, as it often is."""


def tokenise(folded: str) -> list[Token]:
    """Cut a folded text into tokens; white space is left out, a line end stays as a sign."""
    tokens: list[Token] = []
    for found in _pattern().finditer(folded):
        word, group = found[0], found.lastgroup or ""
        if word == "." and _closes_abbreviation(tokens, found.start(), folded):
            continue
        if word in _CONTRACTED:
            tokens += _parted(word, found.start())
            continue
        if group == "munt":
            word, group = "€", "teken"
        word = _FULL.get(word, word)
        keys = classes_of(word) if group == "woord" else _sign_keys(group, word)
        tokens.append(Token(*found.span(), word, keys))
    return tokens


def _parted(word: str, start: int) -> Iterator[Token]:
    """*v/d* as the two words that it stands for, each at its own letter."""
    last = len(word.rstrip(".")) - 1
    for full, place in zip(_CONTRACTED[word], (0, last), strict=True):
        yield Token(start + place, start + place + 1, full, classes_of(full))


def _closes_abbreviation(tokens: list[Token], start: int, folded: str) -> bool:
    """A point right behind an abbreviation, with more text to come, ends no sentence."""
    if not tokens or tokens[-1].end != start or start + 1 >= len(folded):
        return False
    written = folded[tokens[-1].start : start]
    return written in _SHORTENED or (written in _DAYS and _is_in_row(tokens, start, folded))


_DAYS: Final = frozenset({"ma", "di", "wo", "do", "vr", "za", "zo"})
_JOINED: Final = (", ", "en ", "of ", "t/m ", "tot ")


def _is_in_row(tokens: list[Token], start: int, folded: str) -> bool:
    """*op ma., wo. en vr. bel je*: one of a row of days; *op ma. Daarna bel je* may end a sentence."""
    row = word_at(tokens, len(tokens) - 2) in ("en", "of", "t/m", "tot")
    before = tokens[-3] if row and len(tokens) > 2 else None
    last = before is not None and before.word in _DAYS and folded[before.end] == "."
    return last or folded[start + 1 :].lstrip(" ").startswith(_JOINED)


@lru_cache(maxsize=4096)
def _sign_keys(group: str, word: str) -> frozenset[str]:
    if group == "getal":
        return number_classes(word)
    if group == "naam" and word.endswith(ordered("repeated")):
        return frozenset({word, "<herhaald>"})  # 3-wekelijks
    return (classes_of(word) - {"<woord>"}) | {f"<{group}>"}


@cache
def _pattern() -> re.Pattern[str]:
    """The one expression that cuts a folded text; no branch can back up further than its own token."""
    return re.compile(
        r"""
        (?P<munt>eur(?=\s?\d))
      | (?P<woord>'[^\W\d_](?=\s)|[^\W\d_]/[^\W\d_](?!\w)
                 |[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+\.?(?!\w)|[^\W\d_]\w*(?:['&-]\w+)*)
      | (?P<datum>\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?!\d)
                 |\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d))
      | (?P<klok>[0-2]?\d[:.][0-5]\d(?=\s?(?:uur|u|h)\b)|[0-2]?\d:[0-5]\d(?!\d)
                 |(?:(?<=\bom\s)|(?<=\brond\s)|(?<=\bvanaf\s)|(?<=\btegen\s))[0-2]?\d\.[0-5]\d(?![\d%])
                 |(?<=\bvan\s)[0-2]?\d\.[0-5]\d(?=\s?(?:[.,;!?)]|$|tot\b|t/m\b)))
      | (?P<naam>\d+-op-\d+|24/7|\d+(?:'s|-[^\W\d_]\w*))
      | (?P<rang>\d+(?:ste|de|e)(?!\w))
      | (?P<getal>\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+|,-+)?|\d+(?:[.,]\d+|,-+)?)
      | (?P<regel>\n)
      | (?P<teken>[<>]=|\.{2,}|[^\w\s])
        """,
        re.VERBOSE,
    )
