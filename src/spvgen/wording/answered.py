"""Vague words that the same sentence answers: *op tijd* before a term is over, *zo nodig* what is wrong."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.tables import words
from spvgen.wording.tokens import SENTENCE_ENDS, Token, word_at

_WITHIN: Final = 4  # tokens from *zo nodig* to what is put right, at most
_ENDS: Final = frozenset(
    [
        "afloopt",
        "aflopen",
        "verloopt",
        "verlopen",
        "verstrijkt",
        "verstrijken",
        "vervalt",
        "vervallen",
        "sluit",
    ]
)
_RUNS: Final = frozenset({"loopt", "lopen"})
_TERMS: Final = (
    *("termijn", "termijnen", "deadline", "deadlines", "vervaldatum", "vervaldag", "inschrijving"),
    *("contract", "contracten", "vergunning", "vergunningen", "licentie", "licenties"),
)


def is_by_term(tokens: Sequence[Token], at: int) -> bool:
    """*In elke zaak waarin een termijn afloopt, dien je de stukken op tijd in*: before it is over."""
    word = tokens[at].word
    if word not in ("tijdig", "tijdige") and (word, word_at(tokens, at + 1)) != ("op", "tijd"):
        return False
    before = [token.word for token in tokens[:at]]
    begun = max((n + 1 for n, one in enumerate(before) if one in SENTENCE_ENDS), default=0)
    said = before[begun:]
    ended = not _ENDS.isdisjoint(said) or ("af" in said and not _RUNS.isdisjoint(said))
    return ended and any(one.endswith(_TERMS) for one in said)


def is_amends(tokens: Sequence[Token], start: int, end: int) -> bool:
    """*Pakt zo nodig het goede artikel*: when that is, says what is put right."""
    if word_at(tokens, start) not in _IN_CASE:
        return False
    behind = range(end, end + _WITHIN)
    right = any(word_at(tokens, n) in _RIGHT and word_at(tokens, n - 1) in ("de", "het") for n in behind)
    return right or any(word_at(tokens, n) in words("amiss") for n in behind)


_RIGHT: Final = frozenset({"goede", "juiste"})
_IN_CASE: Final = frozenset({"zo", "waar", "indien"})
