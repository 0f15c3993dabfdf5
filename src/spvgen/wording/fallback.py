"""The verdict where no table knows the words: an act nobody listed, or a state without a norm."""

from typing import Final

from spvgen.wording.acts import LIGHT, MODAL
from spvgen.wording.carry import COPULA, NOUN_AHEAD, is_indicator
from spvgen.wording.hits import Hit
from spvgen.wording.measures import is_counting
from spvgen.wording.sentence import Sentence
from spvgen.wording.tokens import Token
from spvgen.wording.vague import Candidate

_NEUTRAL: Final = frozenset(
    "gemiddelde totale nieuwe interne externe openstaande eerste tweede derde laatste oude alle beide vaste de het".split()
)
"""Adjectives that praise nothing."""

_SUBJECTS: Final = frozenset("ik je jij u we wij hij zij ze".split())


def unknown_act(s: Sentence) -> list[Hit]:
    """A verb that no table knows is taken for an act: better to miss a vague one than to blame a concrete one."""
    words = [token for token in s.tokens if token.word[0].isalpha()]
    vague_verb = any(c.kind == "werkwoord" and not s.aside_kinds[c.start] for c in s.vague)
    if len(words) < 2 or vague_verb:
        return []
    whole = [s.hit_at(words[0].start, words[-1].end, "handeling")]
    if s.has_light_verb:
        return whole if s.is_bounded and s.words.isdisjoint(COPULA) else []
    if _ends_in_infinitive(words) and not is_indicator(s):
        return [s.hit_at(words[-1].start, words[-1].end, "handeling")]
    sentence = len(words) > 4 and s.tokens[-1].word == "."
    return whole if (sentence or s.stands_alone) and not is_indicator(s) else []


def _ends_in_infinitive(words: list[Token]) -> bool:
    """*planken schaven*, but not *aandacht voor klanten* or *nieuwe klanten werven*."""
    last, before = words[-1].word, words[-2].word
    modal = any(token.word in MODAL for token in words)
    finite = not modal and words[0].word in _SUBJECTS
    if len(last) < 5 or not last.endswith("en") or is_counting(last) or finite:
        return False
    loose = before not in NOUN_AHEAD and not before.endswith("e")
    return loose or modal


def state(s: Sentence) -> list[Candidate]:
    """Nothing but a light verb, or an adjective with a noun: a state or wish without a norm."""
    for at, token in enumerate(s.tokens):
        noun = at > 0 and s.tokens[at - 1].word in NOUN_AHEAD  # *per pak*
        if token.word in LIGHT and not noun and not s.aside_kinds[at]:
            return [Candidate(at, at + 1, "werkwoord", "feit")]
    return _praised(s)


def _praised(s: Sentence) -> list[Candidate]:
    """*een opgeruimde werkplek*, *korte lijnen*."""
    first = next((at for at, token in enumerate(s.tokens) if token.word not in ("een", "de", "het", "onze")), 0)
    pair = s.tokens[first : first + 2]
    if len(pair) < 2 or not all(token.word[0].isalpha() for token in pair) or is_indicator(s):
        return []
    adjective = pair[0].word.endswith("e") and pair[0].word not in _NEUTRAL
    return [Candidate(first, first + 1, "woord", "feit")] if adjective else []
