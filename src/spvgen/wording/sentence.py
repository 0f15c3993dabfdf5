"""A sentence as it was read: tokens, time expressions, quantities, facts, vague candidates, asides."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from spvgen.wording.acts import LIGHT, MODAL
from spvgen.wording.clauses import Aside, asides
from spvgen.wording.hits import Hit
from spvgen.wording.measures import Fact, facts
from spvgen.wording.quantities import Amount, collect
from spvgen.wording.terms import settled
from spvgen.wording.times import Mark, number_spans, scan
from spvgen.wording.tokens import Token, fold, tokenise
from spvgen.wording.vague import Candidate, candidates, figures

_BOUNDS: Final = frozenset({"deadline", "venster", "periode", "elke", "keer", "per", "weekdag", "start"})
_NORMATIVE: Final = frozenset({"", "zodat", "haakjes", "hoe", "kop"})
"""Asides whose quantities say something of the core: *zodat* and brackets often hold the norm."""


@dataclass(frozen=True)
class Sentence:
    """What was read from a text, and questions about its core (all that stands outside the asides)."""

    text: str
    tokens: Sequence[Token]
    marks: tuple[Mark, ...]
    asides: tuple[Aside, ...]
    amounts: tuple[Amount, ...]
    facts: tuple[Fact, ...]
    vague: tuple[Candidate, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        """All its words, folded."""
        return frozenset(token.word for token in self.tokens)

    @cached_property
    def aside_kinds(self) -> list[str]:
        """For every token the kind of the aside it stands in, or an empty text."""
        kinds = [""] * len(self.tokens)
        for aside in reversed(self.asides):
            kinds[aside.start : aside.end] = [aside.kind] * (aside.end - aside.start)
        return kinds

    @cached_property
    def core_amounts(self) -> list[Amount]:
        """Quantities that say something of the core, not of where things stand now."""
        return [a for a in self.amounts if a.role != "basis" and self.aside_of(a) in _NORMATIVE]

    @cached_property
    def core_facts(self) -> list[Fact]:
        """Facts in the core that are not part of a vague expression (*aan de slag*)."""
        covered = {at for c in self.vague for at in range(c.start, c.end)}
        return [f for f in self.facts if not self.aside_kinds[f.start] and f.start not in covered]

    @cached_property
    def fact_kinds(self) -> frozenset[str]:
        """The kinds of the facts in the core."""
        return frozenset(fact.kind for fact in self.core_facts)

    @cached_property
    def is_appointment(self) -> bool:
        """To be somewhere at a fixed hour: *op maandag sta ik om 7.00 uur bij de poort*."""
        return self.has_light_verb and any(mark.kind == "klok" for mark in self.marks)

    @cached_property
    def is_bounded(self) -> bool:
        """Whether any time expression bounds it."""
        return any(mark.kind in _BOUNDS for mark in self.marks)

    @cached_property
    def recurs(self) -> bool:
        """Whether it says how often."""
        return any(mark.kind in ("elke", "keer", "weekdag") for mark in self.marks)

    @cached_property
    def has_light_verb(self) -> bool:
        """Whether a verb stands in it that by itself names no act."""
        return not self.words.isdisjoint(LIGHT)

    @cached_property
    def stands_alone(self) -> bool:
        """Whether a core is left outside the asides: a time bound, and words without a light verb."""
        core = [t.word for at, t in enumerate(self.tokens) if not self.aside_kinds[at] and not self.in_mark(t)]
        words = [word for word in core if word[0].isalpha()]
        return self.is_bounded and len(words) > 1 and not any(word in LIGHT or word in MODAL for word in words)

    def aside_of(self, amount: Amount) -> str:
        """The kind of the aside that a quantity stands in."""
        at = next((at for at, token in enumerate(self.tokens) if token.end > amount.start), 0)
        return self.aside_kinds[at]

    def in_mark(self, token: Token) -> bool:
        """Whether a token is part of a time expression."""
        return any(mark.start <= token.start < mark.end for mark in self.marks)

    def hit(self, start: int, end: int, kind: str) -> Hit:
        """The tokens ``start`` up to ``end`` as a hit."""
        first, last = self.tokens[start].start, self.tokens[end - 1].end
        return Hit(first, last, self.text[first:last], kind)

    def hit_at(self, start: int, end: int, kind: str) -> Hit:
        """The characters ``start`` up to ``end`` as a hit."""
        return Hit(start, end, self.text[start:end], kind)


def read(text: str) -> Sentence:
    """Take a text apart."""
    tokens = tokenise(fold(text))
    marks = settled(tokens, scan(tokens))
    figured = figures(tokens)
    spoken = [(tokens[c.start].start, tokens[c.end - 1].end) for c in figured]
    amounts = collect(text, tokens, [*number_spans(marks), *spoken])
    timed = {at for at, token in enumerate(tokens) if any(m.start <= token.start < m.end for m in marks)}
    beside = tuple(aside for aside in asides(tokens) if aside.start not in timed)
    vague = tuple([*figured, *candidates(tokens)])
    return Sentence(text, tokens, marks, beside, amounts, tuple(facts(tokens)), vague)
