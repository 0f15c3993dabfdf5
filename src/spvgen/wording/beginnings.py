"""What a sentence says is taken up: *in mei maken we een begin met*, *wordt gestart met*, *begin je aan*.

The time beside it says from when, and by no day is it done; *vóór mei* and *is begonnen* do say by when.
"""

from typing import Final

from spvgen.wording.sentence import Sentence
from spvgen.wording.tables import words
from spvgen.wording.times import SPANS, Mark
from spvgen.wording.tokens import SENTENCE_ENDS, word_at

_BEGUN: Final = frozenset({"begonnen", "gestart", "gemaakt"})
_PASSIVE: Final = frozenset({"word", "wordt", "worden"})
_MADE: Final = frozenset({"begin", "aanvang"})
_MAKE: Final = frozenset({"maak", "maakt", "maken", "gemaakt", "genomen"})
_LATEST: Final = ("uiterlijk", "voor", "vóór", "tegen", "binnen", "ten ", "deadline", "nog ")
_PARTING: Final = SENTENCE_ENDS | {":"}
_NEAR: Final = 10  # tokens from such a verb to what is taken up, at most


def from_then(s: Sentence, mark: Mark, kind: str) -> bool:
    """Whether a deadline or period is only when something is taken up."""
    when = mark.kind in SPANS or mark.kind == "ingang"
    if not when and (kind != "deadline" or s.text[mark.start : mark.end].lower().startswith(_LATEST)):
        return False
    return not s.core_amounts and any(_takes_up(s, at, mark) for at in range(len(s.tokens)))


def _takes_up(s: Sentence, at: int, mark: Mark) -> bool:
    """A verb of beginning or *een begin maken*, with *met* or *aan* further on, in the clause of the time."""
    word = s.tokens[at].word
    if at in s.timed or word not in words("taking_up"):
        return False
    if word in _MADE and word_at(s.tokens, at - 1) == "een" and s.words.isdisjoint(_MAKE):
        return False
    if not s.words.isdisjoint(_BEGUN) and s.words.isdisjoint(_PASSIVE):
        return False
    signs = [place for place, token in enumerate(s.tokens) if token.word in _PARTING]
    end = next((place for place in signs if place > at), len(s.tokens))
    start = next((place for place in reversed(signs) if place < at), 0)
    if not s.tokens[start].start <= mark.start <= s.tokens[end - 1].start:
        return False
    return any(_opens_object(s, place) for place in range(at + 1, min(at + _NEAR, end)))


def _opens_object(s: Sentence, at: int) -> bool:
    return s.tokens[at].word in ("met", "aan") and at not in s.timed and s.tokens[at - 1].word != "samen"
