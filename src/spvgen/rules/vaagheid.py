"""Which words leave the core of an agreement open, and what keys beside it answer them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from spvgen.rules.uitspraken import judged

if TYPE_CHECKING:
    from spvgen.wording.hits import Hit as Mark

_PRONOUNS: Final = frozenset({"je", "jij", "jullie", "we", "wij", "ze", "zij", "u"})


def vague_marks(text: str) -> list[Mark]:
    """The vague words of a text; a mere pronoun is none, whatever stands behind it."""
    return [mark for mark in judged(text).vague if mark.text.lower() not in _PRONOUNS]


def open_words(text: str, answered: Collection[str]) -> list[Mark]:
    """The vague words that no key answers (*regelmatig* beside ``frequentie``).

    Beside a vague verb (S02) only those that a measure answers: the others say the same again.
    """
    vague = vague_marks(text)
    beside_verb = any(mark.kind == "werkwoord" for mark in vague)
    words = [mark for mark in vague if mark.kind == "woord"]
    if not words:
        return []
    from spvgen.rules.raad import advice_on  # long: only where there is something to advise

    advised = [(mark, advice_on(mark.text)) for mark in words]
    return [
        mark
        for mark, advice in advised
        if advice.answered_by not in answered and (advice.by_measure or not beside_verb)
    ]


def telling_words(text: str, marks: list[Mark]) -> str:
    """The words to speak of: those that a measure answers go first, and the fewest words say it best."""
    from spvgen.rules.raad import advice_on

    best = min(
        marks, key=lambda mark: (not advice_on(mark.text).by_measure, mark.end - mark.start, mark.start)
    )
    return text[best.start : best.end]
