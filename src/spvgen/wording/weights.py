"""What the words of a sentence weigh together, as learned from sentences that people have judged.

Rows of words find what they name; people have other words. So each word, its beginning and its end, and each
two words that follow or have one between them, weigh for or against. ``benchmarks/likeness.py`` makes the
tables from the labelled texts of the tests, and tells what they find of others.
"""

import json
from bisect import bisect
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import chain, pairwise
from math import sqrt
from pathlib import Path
from typing import Final, NamedTuple

from spvgen.wording.tokens import split_words

_STEM: Final = 5  # letters of a beginning; a word that is no longer is its own
_TAIL: Final = 6  # letters of an end: *werkhouding* has that of *houding*
_LONG: Final = 8  # letters of the longest word that has no end of its own


Row = tuple[float, ...]
"""What something weighs for each code, in the order of the table's codes."""


class Table(NamedTuple):
    """A table as its file has it: a line of JSON, and then a line a feature; lists go by its codes."""

    codes: list[str]
    biases: list[float]
    """What a sentence without any word weighs."""
    limits: list[float]
    """The log-odds from which a sentence counts."""
    floors: list[float]
    """The log-odds below which a sentence has nothing of it."""
    learned_from: str
    """A digest of the labelled texts."""
    pages: list[bytes]
    """Of each feature what it weighs, by code, in order: ``ben je<tab>P03 2.9 R05 -1.5``.

    Most lines are never asked for, so they stay as they are, a few together; each behind a line end.
    """

    def weights_of(self, feature: str) -> str:
        """What a feature weighs; empty for nothing."""
        line = f"\n{feature}\t".encode(errors="surrogatepass")
        page = self.pages[bisect(self.pages, line[:-1] + b"\n") - 1]  # which comes right behind its line
        return page.partition(line)[2].partition(b"\n")[0].decode()


def _pages(lines: bytes) -> Iterator[bytes]:
    """Lines cut in pages, each up to the line end with which the next one begins."""
    begin = 0
    while begin >= 0:
        end = lines.find(b"\n", begin + _PAGE)
        yield lines[begin:end] if end > 0 else lines[begin:]
        begin = end


_PAGE: Final = 512  # bytes at least: longer ones are cut sooner, and searched longer


def features(text: str) -> list[str]:
    """What is weighed: words, their beginnings (``begin*``) and ends (``*einde``), and pairs."""
    words = words_of(text)
    found = [one for word in dict.fromkeys(words) for one in _of_word(word)]
    return [*found, *_pairs(words)]


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in order; every number is ``0``."""
    return tuple("0" if word[0].isdigit() else word for word in split_words(text))


def _of_word(word: str) -> list[str]:
    if len(word) <= _STEM:
        return [word]
    begun = [word, f"{word[:_STEM]}*"]
    return [*begun, f"*{word[-_TAIL:]}"] if len(word) > _LONG else begun


def _pairs(words: tuple[str, ...]) -> dict[str, None]:
    """Each two words that follow, or with one between, once; in order, so that each run sums the same."""
    with_one_between = map(" _ ".join, zip(words, words[2:], strict=False))
    return dict.fromkeys(chain(map(" ".join, pairwise(words)), with_one_between))


class Weights:
    """A table of weights, read from its file when it is first asked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._weighed = lru_cache(maxsize=16384)(self._weigh)  # plans share most of their words
        self._row = lru_cache(maxsize=16384)(self._read)

    @cached_property
    def table(self) -> Table:
        """The whole table."""
        head, end, lines = self.path.read_bytes().removesuffix(b"\n").partition(b"\n")
        return Table(**json.loads(head), pages=list(_pages(end + lines)))

    def of(self, words: tuple[str, ...]) -> list[float]:
        """The log-odds of a sentence by its words (see ``words_of``), in the order of the table's codes."""
        said, pairs = [self._weighed(word) for word in dict.fromkeys(words)], _pairs(words)
        rows = [(0.0,) * len(self.table.codes), *filter(None, (row for row, _ in said))]
        rows += filter(None, map(self._row, pairs))
        root = sqrt(sum(size for _, size in said) + len(pairs))
        sums = map(sum, zip(*rows, strict=True))
        return [weight / root + bias for weight, bias in zip(sums, self.table.biases, strict=True)]

    def _weigh(self, word: str) -> tuple[Row, int]:
        """What a word, its beginning and its end weigh together, and how many features that are."""
        said = _of_word(word)
        rows = filter(None, map(self._row, said))
        return tuple(map(sum, zip(*rows, strict=True))), len(said)

    def _read(self, feature: str) -> Row:
        """What a feature weighs; empty where it weighs nothing, as most do."""
        parts, codes = self.table.weights_of(feature).split(), self.table.codes
        if not parts:
            return ()
        row = [0.0] * len(codes)
        for code, weight in zip(parts[::2], parts[1::2], strict=True):
            row[codes.index(code)] = float(weight)
        return tuple(row)
