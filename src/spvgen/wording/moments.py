"""Finds the moments that a text names and gives each as one token, for the time rows to build on."""

from collections.abc import Sequence
from typing import Final

from spvgen.wording.lexicon import classes_of
from spvgen.wording.rows import Found, phrases
from spvgen.wording.tokens import Token

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


def merge_moments(tokens: Sequence[Token]) -> list[Token]:
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
