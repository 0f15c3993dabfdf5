"""Heads of columns in a table that was pasted, and the keys of the place that they mean."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final

_MEANT: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "actie": ("actie", "titel"),
        "afspraak": ("afspraak",),
        "bron": ("bron",),
        "criterium": ("criterium",),
        "datum": ("datum", "deadline", "wanneer"),
        "deadline": ("deadline", "wanneer"),
        "doel": ("voor_doel",),
        "gebied": ("gebied",),
        "gereed": ("gedaan",),
        "klaar": ("gedaan",),
        "meting": ("waarde",),
        "nr": (),
        "nummer": (),
        "opmerking": ("toelichting",),
        "opmerkingen": ("toelichting",),
        "resultaat": (),
        "norm": ("norm",),
        "stand": ("waarde", "huidige_situatie"),
        "status": (),
        "toelichting": ("toelichting",),
        "uitleg": ("toelichting",),
        "verantwoordelijke": ("wie",),
        "verwachting": ("verwachting",),
        "waarde": ("waarde",),
        "wanneer": ("wanneer", "deadline", "datum"),
        "wat": ("afspraak", "actie"),
        "wie": ("wie",),
    }
)
"""What people put above a column → the keys that it may mean, of which a place has one at the most."""


def as_word(cell: str) -> str:
    """A cell as a key would be written."""
    return cell.strip().rstrip(":?").strip().lower().replace(" ", "_")


def is_head(cells: Sequence[str], known: Collection[str]) -> bool:
    """Whether a row holds nothing but heads: keys of the document, or what people call them."""
    return all(as_word(cell) in _MEANT or as_word(cell) in known for cell in cells if cell)


def meant_by(cells: Sequence[str], keys: Sequence[str]) -> list[str]:
    """The key of each column; empty where one column means no key of the place, or two mean the same."""
    words = [as_word(cell) for cell in cells]
    found = [
        word if word in keys else next((key for key in _MEANT.get(word, ()) if key in keys), "")
        for word in words
    ]
    return found if all(found) and len(set(found)) == len(found) else []
