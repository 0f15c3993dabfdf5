"""Whether a plan says *je* or *u*, and what to write in that form instead of a third person (part of S09)."""

from collections.abc import Iterable
from typing import Final

from spvgen.rules.reading.in_third_person import Spoken
from spvgen.rules.reading.texts import words_in

_JE: Final = frozenset({"je", "jij", "jou", "jouw"})
_U: Final = frozenset({"u", "uw"})


def addressed_as(texts: Iterable[str]) -> str:
    """*U* where more texts of a plan say that than *je*."""
    said = list(map(words_in, texts))
    formal, informal = (sum(not you.isdisjoint(words) for words in said) for you in (_U, _JE))
    return "u" if formal > informal else "je"


def to_write(spoken: Spoken, you: str) -> str:
    """What to write instead, in that form; another than the employee is to be named."""
    instead = _in_u(spoken.instead) if you == "u" else spoken.instead
    write = f"Schrijf: ‘{instead}’." if instead else f"Schrijf de zin met ‘{you}’."
    whose = "uw" if you == "u" else "je"
    return f"{write} Gaat het over iemand anders? Zeg dan wie: ‘de klant’, ‘{whose} collega’."


def _in_u(instead: str) -> str:
    """*U bent* for *je bent*, and *uw* for a bare *je*, which stands for *zijn* or *haar*."""
    first, _, verb = instead.partition(" ")
    you = {"je": "u", "Je": "U"}.get(first, first)
    return f"{you} {verb}" if verb else f"{you}w" if you else ""
