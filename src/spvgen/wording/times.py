"""The time expressions of a text, with *binnen* … decided: a deadline, or the time each case may take."""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from spvgen.numerals import value_of
from spvgen.wording.lexicon import unit_names
from spvgen.wording.moments import merge_moments
from spvgen.wording.rows import Phrases
from spvgen.wording.stretches import merge_stretches
from spvgen.wording.tables import ordered, words
from spvgen.wording.tokens import Token, keys_at, tokens_of, within, word_at

_TIMES: Final = Phrases(("clocks", "durations", "frequencies", "deadlines", "windows", "starts"))
RHYTHM: Final = frozenset({"elke", "vast", "ronde", "keer"})
"""Kinds that say how often; a term of days beside one is for each time (*wekelijks, binnen drie dagen*)."""
RECURRING: Final = RHYTHM | {"weekdag"}
SINCE_LAST: Final = frozenset({"sinds", "tussen", "ervoor"})
"""Kinds of expressions for a span from one time at which the balance is made up to the next."""
SPANS: Final = SINCE_LAST | {"venster", "reeks", "tijdens", "spanne", "binnenvak"}
"""Kinds of expressions for a span that is a deadline for a result and a period for a rate."""
_COUNTS: Final = frozenset({"keer", "duur", "aandeel", "nabinnen", "uur", "aanloop", "maatstaf"})
"""Kinds whose numbers still measure something."""
_OPEN: Final = frozenset({"binnen", "nabinnen", "bijelk", "opelk"})
"""Kinds that the sentence decides."""
_MONTHS: Final = frozenset({"maand", "maanden", "jaar"})
_RECEIPT: Final = frozenset({"ontvangst", "aanvraag", "melding"})
_ANSWERING: Final = ("reag", "antwoord")
"""*reageer op elke aanvraag*: to what, not when."""
_EDGES: Final = frozenset({"<eind>", "<begin>", "<punt>"})
_AT: Final = frozenset({"aan", "bij", "in", "op", "tegen"})


class Mark(NamedTuple):
    """A time expression as a row saw it: its characters and the kind of that row."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=256)  # amounts, periods, frequencies and the verdict all start from these
def marks_of(text: str) -> tuple[Mark, ...]:
    """The time expressions of a text, from left to right."""
    tokens = tokens_of(text)
    return settled(tokens, scan(tokens))


def number_spans(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """The characters in which a number is part of a moment and measures nothing."""
    return [(mark.start, mark.end) for mark in marks if mark.kind not in _COUNTS]


def joined(tokens: Sequence[Token]) -> list[Token]:
    """The tokens as the time tables see them: each moment and each stretch of time is one."""
    return merge_stretches(merge_moments(tokens))


def scan(tokens: Sequence[Token]) -> tuple[Mark, ...]:
    """Find the time expressions among the tokens of a sentence, from left to right."""
    merged = joined(tokens)
    (seen,) = _TIMES.find(merged)
    return tuple(
        Mark(merged[_opening(merged, found.start)].start, merged[found.end - 1].end, found.row.kind)
        if found.row.kind != "dagnummer"
        else Mark(merged[found.start].start, merged[found.end - 2].end, "los")
        for found in seen
        if found.row.kind != "geen" and not (found.row.kind == "opdag" and _is_floor(merged, found.end))
    )


def _is_floor(tokens: Sequence[Token], behind: int) -> bool:
    """*op de 3e verdieping*, *op de 3e en 4e etage*: of what it is the third."""
    return "<woord>" in keys_at(tokens, behind) and word_at(tokens, behind) not in ("in", "af", "bij")


def _opening(tokens: Sequence[Token], at: int) -> int:
    """*aan het* before *eind van iedere dag* belongs to it."""
    if keys_at(tokens, at).isdisjoint(_EDGES) or word_at(tokens, at - 1) not in ("het", "de"):
        return at
    return at - 2 if word_at(tokens, at - 2) in _AT else at - 1


def settled(tokens: Sequence[Token], marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The time expressions with every *binnen* decided, and whether *bij elke* … is a place."""
    if not any(mark.kind in _OPEN for mark in marks):
        return tuple(marks)
    from spvgen.wording.terms import longest_service  # not every plan has a term

    limit = 31 if any(mark.kind in RHYTHM for mark in marks) else longest_service(tokens)
    spanned = any(mark.kind in SPANS or mark.kind == "stof" for mark in marks)
    return tuple(mark._replace(kind=_kind(tokens, mark, limit, spanned=spanned)) for mark in marks)


def _is_place(tokens: Sequence[Token], mark: Mark) -> bool:
    """*bij elke nooduitgang*, *bij elk bed hangt een kaart*, *vastgelegd bij elke klant*: where, not when."""
    last = max(at for at, token in enumerate(tokens) if token.start < mark.end)
    if "<herhaal>" in tokens[last].keys:
        return False
    first = next(at for at, token in enumerate(tokens) if token.start >= mark.start)
    placed = any(token.word in words("placing_verbs") for token in tokens)
    placed = placed or word_at(tokens, first - 1) in words("placing_states")
    return placed or tokens[last].word.endswith(ordered("placed_endings"))


def _is_long(tokens: Sequence[Token], mark: Mark) -> bool:
    """*binnen een maand na het gesprek*, in front of all else: too long for what each case may take."""
    term = {token.word for token in within(tokens, mark.start, mark.end)}
    return (
        mark.start == tokens[0].start
        and not term.isdisjoint(_MONTHS)
        and term.isdisjoint(words("elk") | _RECEIPT)
    )


def _kind(tokens: Sequence[Token], mark: Mark, limit: int, *, spanned: bool) -> str:
    """*Klachten binnen vijf dagen afhandelen* has no end; *binnen vijf dagen is het hek af* has."""
    if mark.kind == "nabinnen":
        return "deadline" if _is_long(tokens, mark) else "duur"
    if mark.kind == "opelk":
        return "inhoud" if any(token.word.startswith(_ANSWERING) for token in tokens) else "vast"
    if mark.kind == "bijelk":
        return "inhoud" if _is_place(tokens, mark) else "vast"
    if mark.kind != "binnen":
        return mark.kind
    term = within(tokens, mark.start, mark.end)
    days = next((value_of(token.word) for token in term if "<getal>" in token.keys), Decimal(1))
    served = days <= limit and any(unit_names().get(token.word) == "dag" for token in term)
    from spvgen.wording.terms import is_each_term

    return "duur" if served or is_each_term(tokens, mark.start, spanned=spanned) else "deadline"
