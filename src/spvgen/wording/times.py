"""The time expressions of a text, with *binnen* … decided: a deadline, or the time each case may take."""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from spvgen.numerals import value_of
from spvgen.wording.lexicon import classes_of, unit_names
from spvgen.wording.rows import Found, Phrases, phrases
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
    return merge_stretches(_merge_moments(tokens))


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


# --- Moments that a text names: each is one token for the rows of times -------------------------------

_COUNTING: Final = frozenset({"per", "/", "<elk>", "<dit>", "<n>", "<keer>", "de", "een", "hele", "<per>"})
"""Before *week 5* these say that a week is meant and five of something else."""
_FIRST_NAMES: Final = frozenset({"jan", "sep", "jul", "jun"})
_BEFORE_PERIOD: Final = frozenset(
    {"<eind>", "<begin>", "in", "over", "t/m", "tot", "vanaf", "tijdens", "uiterlijk", "na", "heel"}
)
_BEFORE_MONTH: Final = frozenset({"in", "eind", "begin", "half", "medio", "t/m"})
_THINGS: Final = frozenset({"€", "$", "<product>"})
_SHORTER: Final = frozenset({"voorafgaand", "voordat", "bij", "uiterlijk"})
"""Kinds that are the preposition itself, for which a row has longer words (*voorafgaand aan*)."""
_OTHERS: Final = {
    "klok": frozenset({"<klok>"}),
    "feest": frozenset({"<feest>", "<gebeurtenis>"}),
    "etappe": frozenset({"<vak>", "<nieuwvak>", "<m-etappe>"}),
}
"""Kinds that are no moment: a time of day, a feast, a stretch that a project comes in (*release 7*)."""
_UNIT_WORDS: Final = frozenset({"week", "wk", "weken", "kwartaal", "kw", "kwrt", "periode", "sprint", "blok"})


_THAT_DAY: Final = frozenset(
    {
        "morgen",
        "overmorgen",
        "vandaag",
        "morgenochtend",
        "morgenmiddag",
        "morgenavond",
        "vanmiddag",
        "vanavond",
    }
)
_ONWARD: Final = frozenset({"tot", "t/m", "af", "aan"})
_AT_EVENT: Final = frozenset(
    {"voor", "vóór", "tot", "op", "tijdens", "in", "na", "bij", "uiterlijk", "binnen", "vanaf", "rond"}
)
"""*Vóór de nachtploeg van vanavond*: the event of that day is a moment too."""


def _merge_moments(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each long preposition and each moment (``<moment>`` and ``<m-maand>``) as one."""
    merged: list[Token] = []
    at = 0
    for found in phrases("moments", tokens):
        if _is_moment(tokens, found):
            merged.extend(tokens[at : found.start])
            merged.append(_joined(tokens, found))
            at = found.end
    merged.extend(tokens[at:])
    return merged


def _joined(tokens: Sequence[Token], found: Found) -> Token:
    first, last = tokens[found.start], tokens[found.end - 1]
    if found.row.kind in _SHORTER:
        return Token(first.start, last.end, found.row.kind, classes_of(found.row.kind))
    words = " ".join(token.word for token in tokens[found.start : found.end])
    keys = _OTHERS.get(found.row.kind, frozenset({"<moment>", f"<m-{found.row.kind}>"}))
    return Token(first.start, last.end, words, keys | {words})


def _is_moment(tokens: Sequence[Token], found: Found) -> bool:
    before = tokens[found.start - 1].keys if found.start else frozenset()
    behind = tokens[found.end].word if found.end < len(tokens) else ""
    if tokens[found.start].word in _THAT_DAY and _is_whose(tokens, found, behind):
        return False
    if tokens[found.start].word == "weken":  # *in de weken 12 tot en met 20*
        return "<n>" not in before
    counted = found.row.kind == "etappe" or tokens[found.start].word in _UNIT_WORDS
    if found.row.kind in ("week", "kwartaal", "etappe") and counted:
        return before.isdisjoint(_COUNTING) or "half" in before  # *half week 20*
    if found.end - found.start == 1 and (needed := _needed(found, tokens[found.start].word)):
        return not before.isdisjoint(needed)
    if found.row.kind == "jaar":
        return before.isdisjoint(_THINGS) and behind not in ("%", "euro", "stuks", "keer", "km", "kg")
    return True


def _needed(found: Found, word: str) -> frozenset[str]:
    """What one word needs before it: *eind P6* (*P1* says how urgent), *in jan* (*Jan* is a name)."""
    if found.row.kind == "boekperiode":
        return _BEFORE_PERIOD
    return _BEFORE_MONTH if word in _FIRST_NAMES else frozenset()


def _is_whose(tokens: Sequence[Token], found: Found, behind: str) -> bool:
    """*De klussen van morgen*: which, not by when; *met ingang van* and *van morgen tot 1 mei* are times."""
    if found.start < 2 or tokens[found.start - 1].word != "van" or behind in _ONWARD:
        return False
    if any(one.word in _AT_EVENT for one in tokens[max(found.start - 5, 0) : found.start - 2]):
        return False
    what = tokens[found.start - 2]
    return what.word.isalpha() and what.word not in ("ingang", "nu") and "<tijdmaat>" not in what.keys
