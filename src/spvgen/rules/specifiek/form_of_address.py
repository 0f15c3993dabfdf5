"""What to write instead of a third person, as *je* or as *u* (part of S09)."""

from spvgen.rules.reading.in_third_person import Spoken


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
