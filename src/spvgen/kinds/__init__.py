"""One module a document kind, chosen by its key ``soort``."""

from importlib import import_module
from types import ModuleType
from typing import Final

from spvgen.dutch import closest

KINDS: Final[dict[str, str]] = {
    "verbeterplan": "verbeterplan",
    "actielijst": "actielijst",
    "koersplan": "koersplan",
    "stap-rapportage": "stap_rapportage",
}
"""``soort`` → the name of its module in every room that has one a kind. The one in this room holds:

``MODEL``, with ``over`` (who or what it is about), ``gesprekken`` (its planned talks, in order) and, where
``spv evaluate`` works with it, ``gesprekken_onder`` (the key they stand under);
``TEMPLATE`` and ``LETTERS``, of the document itself and of those about a part of it;
``problems_in(raw)``, what can be told of the raw values even where the model does not stand;
``BY_HAND``, where commands don't work with it: what to do instead; and
``REMINDER``, where people have to look at something themselves (``Report.reminder``).
"""
NAMED: Final = frozenset({"wie", "aanwezig"})
"""Keys of a document whose text is somebody: a role, a name, or the key of a person."""


_CALLED: Final = {"spv": "verbeterplan", "verbetertraject": "verbeterplan", "thermostaat": "koersplan"}
"""Other names that people have for a kind → ``soort``."""
_SHORTEST: Final = 3


def spelled_kind(word: str) -> str:
    """A kind that exists, whatever capitals it was typed with; any other word as it stands."""
    return word.casefold() if word.casefold() in KINDS else word


def meant_kind(word: str) -> str | None:
    """The kind that somebody probably means by a word that is none: *STAP*, *lijst*, *verbeterpln*."""
    typed = word.strip().casefold()
    if typed in _CALLED:
        return _CALLED[typed]
    holding = [soort for soort in KINDS if len(typed) >= _SHORTEST and typed in soort]
    return holding[0] if len(holding) == 1 else closest(typed, KINDS)


def load_kind(soort: str) -> ModuleType:
    """The module of a kind in this room; see ``of_kind``."""
    return of_kind(__name__, soort)


def of_kind(room: str, soort: str) -> ModuleType:
    """The module of a kind in a room such as ``spvgen.standing``, imported only here: models take 14 ms.

    Raises KeyError for a kind that does not exist.
    """
    return import_module(f"{room}.{KINDS[soort]}")
