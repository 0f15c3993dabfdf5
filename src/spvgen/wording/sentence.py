"""A sentence as it was read: tokens, time expressions, quantities, facts, vague candidates, asides."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.acts import LIGHT, MODAL
from spvgen.wording.amount import Amount
from spvgen.wording.clauses import Aside, asides
from spvgen.wording.hits import Hit
from spvgen.wording.measures import Fact, facts
from spvgen.wording.quantities import collect
from spvgen.wording.terms import settled
from spvgen.wording.times import number_spans, scan
from spvgen.wording.tokens import Token, fold, tokenise
from spvgen.wording.vague import candidates, figures

_BOUNDS: Final = frozenset({"deadline", "venster", "periode", "elke", "keer", "per", "weekdag", "start"})
_RECURRING: Final = frozenset({"elke", "keer", "weekdag"})
_NORMATIVE: Final = frozenset({"", "zodat", "haakjes", "hoe", "kop"})
"""Asides whose quantities say something of the core: *zodat* and brackets often hold the norm."""


class Sentence:
    """What was read from a text, and what of it belongs to the core (all that stands outside the asides)."""

    __slots__ = (
        "aside_kinds", "core_amounts", "core_facts", "amounts", "fact_kinds", "facts", "has_light_verb", "is_bounded", "marks",
        "recurs", "text", "tokens", "vague", "words", "_timed",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        tokens = tokenise(fold(text))
        figured = figures(tokens)
        self.text = text
        self.tokens = tokens
        self.words = frozenset(token.word for token in tokens)
        self.marks = settled(tokens, scan(tokens))
        self._timed = {at for at, token in enumerate(tokens) if any(m.start <= token.start < m.end for m in self.marks)}
        spoken = [(tokens[c.start].start, tokens[c.end - 1].end) for c in figured]
        self.amounts = collect(text, tokens, [*number_spans(self.marks), *spoken])
        self.facts = facts(tokens)
        self.vague = [*figured, *candidates(tokens)]
        kinds = {mark.kind for mark in self.marks}
        self.is_bounded = not kinds.isdisjoint(_BOUNDS)
        self.recurs = not kinds.isdisjoint(_RECURRING)
        self.has_light_verb = not self.words.isdisjoint(LIGHT)
        self.aside_kinds = _aside_kinds(tokens, [a for a in asides(tokens) if a.start not in self._timed])
        self.core_amounts = [a for a in self.amounts if a.role != "basis" and self.aside_of(a) in _NORMATIVE]
        self.core_facts = self._core_facts()
        self.fact_kinds = {fact.kind for fact in self.core_facts}

    def _core_facts(self) -> list[Fact]:
        """Facts in the core that are not part of a vague expression (*aan de slag*)."""
        covered = {at for c in self.vague for at in range(c.start, c.end)}
        return [f for f in self.facts if not self.aside_kinds[f.start] and f.start not in covered]

    @property
    def is_appointment(self) -> bool:
        """To be somewhere at a fixed hour: *op maandag sta ik om 7.00 uur bij de poort*."""
        return self.has_light_verb and any(mark.kind == "klok" for mark in self.marks)

    @property
    def stands_alone(self) -> bool:
        """Whether a core is left outside the asides: a time bound, and words without a light verb."""
        core = [t.word for at, t in enumerate(self.tokens) if not self.aside_kinds[at] and not self.is_timed(at)]
        words = [word for word in core if word[0].isalpha()]
        return self.is_bounded and len(words) > 1 and not any(word in LIGHT or word in MODAL for word in words)

    def is_timed(self, at: int) -> bool:
        """Whether the token at an index is part of a time expression."""
        return at in self._timed

    def aside_of(self, amount: Amount) -> str:
        """The kind of the aside that a quantity stands in, or an empty text."""
        return next((self.aside_kinds[at] for at, token in enumerate(self.tokens) if token.end > amount.start), "")

    def hit(self, start: int, end: int, kind: str) -> Hit:
        """The tokens ``start`` up to ``end`` as a hit."""
        return self.hit_at(self.tokens[start].start, self.tokens[end - 1].end, kind)

    def hit_at(self, start: int, end: int, kind: str) -> Hit:
        """The characters ``start`` up to ``end`` as a hit."""
        return Hit(start, end, self.text[start:end], kind)


def _aside_kinds(tokens: Sequence[Token], found: Sequence[Aside]) -> list[str]:
    """For every token the kind of the aside it stands in, or an empty text; of several the first."""
    kinds = [""] * len(tokens)
    for aside in reversed(found):
        kinds[aside.start : aside.end] = [aside.kind] * (aside.end - aside.start)
    return kinds
