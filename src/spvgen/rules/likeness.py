"""How much a text is like those that people have judged under a rule, by the words that it has.

Rows of words find what they name; a manager has other words. So for some rules each word, beginning of a word
and pair of words weighs for or against, as learned from labelled texts: ``benchmarks/likeness.py`` makes the
table from ``tests/rules/labelled``, and tells what it finds of others. It adds a warning where the rule
itself has found nothing, and takes one back where the words of the rule mean something else.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from itertools import pairwise
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.rules.teksten import sentences_in, split_words, texts_under

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.values import Model
    from spvgen.rules.teksten import Text

TABLE: Final = Path(__file__).with_name("likeness.json")
_FEW: Final = 5  # words; less says too little
_TOO_LITTLE: Final = 0.0
"""The likeness of a text that says too little: it speaks neither for nor against."""
_UNLIKE: Final = -2.5
"""A likeness from which down a text has nothing of what the rule objects to."""
_STEM: Final = 5  # letters of a beginning; a word that is no longer is its own


class _Table(NamedTuple):
    codes: list[str]
    biases: list[float]
    """By rule what a text without any word weighs."""
    limits: list[float]
    """By rule the likeness from which a text counts."""
    weights: dict[str, str]
    """Of a feature what it weighs, by rule, as ``P03 2.9 R05 -1.5``: read when a text has it."""
    learned_from: str
    """A digest of the labelled texts."""


@cache
def _table() -> _Table:
    return _Table(**json.loads(TABLE.read_text(encoding="utf-8")))


def features(text: str) -> list[str]:
    """The different words of a text, each with its beginning (``begin*``), and each two that follow."""
    words = _words(text)
    return [one for word in dict.fromkeys(words) for one in _of_word(word)] + [
        " ".join(pair) for pair in _pairs(words)
    ]


def _words(text: str) -> tuple[str, ...]:
    return tuple("0" if word[0].isdigit() else word for word in split_words(text))


def _of_word(word: str) -> list[str]:
    return [word, f"{word[:_STEM]}*"] if len(word) > _STEM else [word]


def _pairs(words: tuple[str, ...]) -> dict[tuple[str, str], None]:
    """Each two words that follow, once; in their order, so that sums come out the same in each run."""
    return dict.fromkeys(pairwise(words))


@lru_cache(maxsize=16384)  # plans share most of their words
def _weighed(word: str) -> tuple[list[tuple[int, float]], int]:
    """What a word and its beginning weigh, and how many features that are."""
    said = _of_word(word)
    return [weight for one in said for weight in _weights(one)], len(said)


def _weights(feature: str) -> list[tuple[int, float]]:
    """What a feature weighs, by the places of rules in the table."""
    found = _table().weights.get(feature)
    return _read(found) if found else []


@lru_cache(maxsize=8192)
def _read(weights: str) -> list[tuple[int, float]]:
    codes, parts = _table().codes, weights.split()
    return [(codes.index(code), float(weight)) for code, weight in zip(parts[::2], parts[1::2], strict=True)]


def likeness(code: str, text: str) -> float:
    """How much a text is like what a rule objects to, as log-odds: that of its most telling sentence.

    A sentence of a few words (*Dan vlieg je eruit*) tells neither way: its text is never :func:`unlike`.
    """
    return _likenesses(text)[_table().codes.index(code)]


def alike(code: str, text: str) -> bool:
    """Whether a text is so like what a rule objects to that it is worth a warning."""
    return likeness(code, text) > _table().limits[_table().codes.index(code)]


def unlike(code: str, text: str) -> bool:
    """Whether a text is nothing like it, so that a word of the rule must mean something else there."""
    return likeness(code, text) < _UNLIKE


def has_weights(code: str) -> bool:
    """Whether weights were learned for a rule."""
    return code in _table().codes


@lru_cache(maxsize=2048)  # several rules ask for the same texts
def _likenesses(text: str) -> list[float]:
    biases = _table().biases
    told = [_likenesses_of(sentence) for sentence in sentences_in(text)]
    return [max(each) for each in zip(*told, strict=True)] if told else [_TOO_LITTLE] * len(biases)


@lru_cache(maxsize=4096)  # a text is asked for as a whole, and sentence by sentence
def _likenesses_of(sentence: str) -> list[float]:
    words, biases = _words(sentence), _table().biases
    if len(words) < _FEW:
        return [_TOO_LITTLE] * len(biases)
    pairs = _pairs(words)
    sums, size = [0.0] * len(biases), len(pairs)
    for weights, count in map(_weighed, dict.fromkeys(words)):
        size += count
        for at, weight in weights:
            sums[at] += weight
    for pair in pairs:
        for at, weight in _weights(" ".join(pair)):
            sums[at] += weight
    root = sqrt(size)
    return [weight / root + bias for weight, bias in zip(sums, biases, strict=True)]


def most_alike(code: str, text: str) -> str:
    """The sentence of a text that is most like what a rule objects to."""
    return max(sentences_in(text), key=lambda sentence: likeness(code, sentence))


def worth_reading(plan: Model, code: str, keys: frozenset[str]) -> list[Text]:
    """The texts under ``keys`` but those that are nothing like it; few are left, which saves much reading."""
    return [(path, text) for path, text in texts_under(plan, keys) if not unlike(code, text)]


_TURNED_ROUND: Final = (
    r"(?i)^(?!.*\b(?:als|of|mag|mogen|kun|kunt|kan|kunnen|krijg|krijgt|mocht)\b)"
    r".*\bniet(?: (?!meer\b)\w+)?[.!]*$"
    r"|\bbetekent? niet\b|\bvolg(?:t|en) (?:\w+ )?geen\b"
)
"""*Gaat het goed, dan verhogen we de norm niet*; no *je mag je vakantie niet opnemen*, which takes away."""


def denies(sentence: str) -> bool:
    """Whether a *niet* takes back what a sentence says; it weighs little among so many words."""
    return bool(re.search(_TURNED_ROUND, sentence))  # seldom asked, so compiled when it is


def likeliest(
    plan: Model, code: str, keys: frozenset[str], told: Collection[NodePath] = ()
) -> Iterator[Text]:
    """The texts under ``keys`` that are like it, but those told of, each with its most telling sentence."""
    for path, text in texts_under(plan, keys):
        if path not in told and alike(code, text):
            yield path, most_alike(code, text)
