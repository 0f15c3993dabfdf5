"""How much a text is like those that people have judged under a rule, by the words that it has.

Rows of words find what they name; a manager has other words. So for some rules words weigh for or against,
as learned from ``tests/rules/labelled``. It adds a warning where the rule itself has found nothing, and takes
one back where the words of the rule mean something else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from spvgen.rules.reading.texts import sentences_in, texts_under
from spvgen.wording.weights import Weights, words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from spvgen.diagnostics import NodePath
    from spvgen.kinds.values import Model
    from spvgen.rules.reading.texts import Text
    from spvgen.rules.rule import Hit

WEIGHTS: Final = Weights(Path(__file__).with_name("likeness.txt"))
FEW: Final = 5  # words; less says too little
_TOO_LITTLE: Final = 0.0
"""The likeness of a text that says too little: it speaks neither for nor against."""


def likeness(code: str, text: str) -> float:
    """How much a text is like what a rule objects to, as log-odds: that of its most telling sentence.

    A sentence of a few words (*Dan vlieg je eruit*) tells neither way: its text is never :func:`unlike`.
    """
    return _likenesses(text)[_place(code)]


def alike(code: str, text: str) -> bool:
    """Whether a text is so like what a rule objects to that it is worth a warning."""
    return likeness(code, text) > WEIGHTS.table.limits[_place(code)]


def unlike(code: str, text: str) -> bool:
    """Whether a text is nothing like it, so that a word of the rule must mean something else there."""
    return likeness(code, text) < WEIGHTS.table.floors[_place(code)]


def _place(code: str) -> int:
    return WEIGHTS.table.codes.index(code)


def has_weights(code: str) -> bool:
    """Whether weights were learned for a rule."""
    return code in WEIGHTS.table.codes


@lru_cache(maxsize=2048)  # several rules ask for the same texts
def _likenesses(text: str) -> list[float]:
    told = [_likenesses_of(sentence) for sentence in sentences_in(text)]
    return (
        [max(each) for each in zip(*told, strict=True)] if told else [_TOO_LITTLE] * len(WEIGHTS.table.codes)
    )


@lru_cache(maxsize=4096)  # a text is asked for as a whole, and sentence by sentence
def _likenesses_of(sentence: str) -> list[float]:
    words = tuple(TO_YOU.get(word, word) for word in words_of(sentence))
    return WEIGHTS.of(words) if len(words) >= FEW else [_TOO_LITTLE] * len(WEIGHTS.table.codes)


TO_YOU: Final = {"u": "je", "uw": "je", "uzelf": "jezelf"}
"""Nearly all that was judged says *je*; who writes *u* means the same."""


def most_alike(code: str, text: str) -> str:
    """The sentence of a text that is most like what a rule objects to."""
    return max(sentences_in(text), key=lambda sentence: likeness(code, sentence))


def supposed(hit: Hit) -> Hit:
    """The hit on a text that is only like those that people judged; its hint says that it can be wrong."""
    return hit._replace(hint=f"{hit.hint} {_MAY_STAY}")


_MAY_STAY: Final = "Bedoel je het anders? Dan mag dit zo blijven staan."


def worth_reading(plan: Model, code: str, keys: frozenset[str]) -> list[Text]:
    """The texts under ``keys`` but those that are nothing like it; few are left, which saves much reading."""
    place = _place(code)
    floor = WEIGHTS.table.floors[place]
    return [one for one in texts_under(plan, keys) if _likenesses(one[1])[place] >= floor]


_TURNED_ROUND: Final = (
    r"(?i)^(?!.*\b(?:als|of|mag|mogen|kun|kunt|kan|kunnen|krijg|krijgt|mocht)\b)"
    r".*\bniet(?: (?!meer\b)\w+)?[.!]*$"
    r"|\bbetekent? niet\b|\bvolg(?:t|en) (?:\w+ )?geen\b"
)
"""*Gaat het goed, dan verhogen we de norm niet*; no *je mag je vakantie niet opnemen*, which takes away."""


def denies(sentence: str) -> bool:
    """Whether a *niet* takes back what a sentence says; it weighs little among so many words."""
    return bool(re.search(_TURNED_ROUND, sentence))  # seldom asked, so compiled when it is


_COUNTED_OUT: Final = (
    r"(?i)^(?:(?!\b(?:vrije?|verlof\w*|\w*vakantie|rooster\w*)\b)[^,:;])*"
    r"\b(?:(?:laten|laat)\b[^,:;]*\b(?:weg|buiten)|sla(?:an|at)?\b[^,:;]*\bover"
    r"|(?:tel(?:t|len)|me(?:et|ten)|rekenen|nemen)\b[^,:;]*\b(?:niet|mee)|vervalt)\b[^,:;]*"
    r"[,:;]? (?:want|omdat|aangezien|doordat|dan|je|jij|u)\b(?=.*\b(?:je|jij|u)\b)"
    r".*\b(?:vrij|\w*verlof|\w*vakantie)\b"
)


def counts_leave_out(sentence: str) -> bool:
    """Whether no figure counts while one is off: *mei slaan we over, want dan ben je vrij*."""
    return bool(re.search(_COUNTED_OUT, sentence))


def likeliest(
    plan: Model, code: str, keys: frozenset[str], told: Collection[NodePath] = ()
) -> Iterator[Text]:
    """The texts under ``keys`` that are like it, but those told of, each with its most telling sentence."""
    place = _place(code)
    limit = WEIGHTS.table.limits[place]
    for path, text in texts_under(plan, keys):
        if _likenesses(text)[place] > limit and path not in told:
            yield path, most_alike(code, text)


class Leaning(NamedTuple):
    """A sentence that is more like what a rule objects to than like what is fair, and the one before it."""

    path: NodePath
    said: str
    before: str


EVEN: Final = 0.0
"""The log-odds at which a sentence is as much like what is faulty as like what is fair."""


def leaning(plan: Model, code: str, keys: frozenset[str], least: float = EVEN) -> Iterator[Leaning]:
    """The sentences under ``keys`` that lean that way: wide roles are enough there and nowhere else."""
    place = _place(code)
    for path, text in texts_under(plan, keys):
        if _likenesses(text)[place] > least:
            before = ""
            for said in sentences_in(text):
                if _likenesses_of(said)[place] > least:
                    yield Leaning(path, said, before)
                before = said


def told_or_like(
    plan: Model, code: str, keys: frozenset[str], told: Mapping[NodePath, str]
) -> Iterator[tuple[NodePath, str, bool]]:
    """What the words of a rule told, and then what is only like it: path, sentence and whether it is sure."""
    yield from ((path, said, True) for path, said in told.items())
    yield from ((path, said, False) for path, said in likeliest(plan, code, keys, told))


def weighed(hit: Hit, *, sure: bool) -> Hit:
    """A hit as it is where it is sure, and as :func:`supposed` where it isn't."""
    return hit if sure else supposed(hit)
