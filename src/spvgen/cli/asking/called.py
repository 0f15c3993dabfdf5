"""What is typed where a name is asked, and is none: *ik*, *haar collega*, a whole sentence."""

import re
from collections.abc import Iterable
from typing import Final

from spvgen.nameforms import each_name

_NOBODY: Final = re.compile(
    "(?:(?:ik|mij|me|mijn|we|wij|ons|jij|je|jou|hij|hem|zij|ze|haar|jullie) ?)?(?:zelf)?"
    "|(?:ik|mij|jij|hij|zij) persoonlijk|dat ben ik(?: zelf)?"
    "|iedereen|allemaal|(?:wij |we )?allen|wij samen|ondergetekende"
    r"|(?:wij |we )?alle (?:aanwezigen|betrokkenen|deelnemers|partijen|medewerkers|collega['’]?s)"
    r"|(?:mijn|onze|een) (?:eigen )?[a-zà-ÿ-]+"
)
_TOGETHER: Final = re.compile(r"(?:(?:wij|we) )?(?:(?:met )?(?:z['’]n|zijn|ons) )?(.+)")
_SO_MANY: Final = {
    **dict.fromkeys(("beide", "beiden", "allebei", "alle twee", "tweeën"), 2),
    **dict.fromkeys(("alle drie", "drieën"), 3),
    **dict.fromkeys(("alle vier", "vieren"), 4),
    **dict.fromkeys(("alle vijf", "vijven"), 5),
}
"""What is said of some who were there together → how many."""
_WHOSE: Final = re.compile(r"(?i:zijn|haar|hun|ons) (?:eigen )?[a-zà-ÿ-]+")
"""*Hun manager* is nobody yet, but *Hun Sen* and *Ons Visser* are names."""

_SAID: Final = """
    was waren is zijn bent heb heeft hebben had hadden kwam kwamen komt kon konden kan ging gingen gaat zat
    zaten deed deden doet werd werden wordt wilde moest sprak spraken bespraken vond loopt liep liepen
"""
_VERBS: Final = frozenset(_SAID.split())
_NO_PART: Final = frozenset({"erbij", "niet", "wel", "ook", "behalve", "omdat", "want", "maar", "toen"})
"""What a name has not; typed small, for *Is* and *Was* are names at the beginning or with a capital."""
_WHO: Final = frozenset({
    "ik", "jij", "je", "u", "hij", "zij", "ze", "we", "wij", "jullie", "er", "dat", "dit", "die", "het",
    "niemand", "iedereen", "iemand", "allen", "alles", "allebei",
})  # fmt: skip
_TWO_SENTENCES: Final = re.compile(r"\w{5,}[.!?] +\w")
_I_AM: Final = re.compile(r"(?i:\bik) ben(?!\S)|(?<=\s)ben ik\b")
"""Of nobody else one says *ben*: it stands in names too (*Sara ben Youssef*)."""
_APART: Final = re.compile(r"[,;&/+\n]|\b(?:en|plus)\b")  # not *met*, with which a sentence goes on
_PARTICLES: Final = re.compile(
    r"(?<!\S)(?:(?:van|von|de[nrl]?|het|te[nr]?|el|al|l[aeo]s?|du|in|op|d[aio]s?|bin|ben|['’]t) )+(?=\S)"
)
_LONGEST: Final = 8  # words of a name with what stands behind it, without the particles before a capital


def leaves_open_who(typed: str) -> bool:
    """Whether a word or two say not who it is: *ik*, *wij beiden*, *haar collega*."""
    word = typed.strip(" .!")
    if not word or how_many(word):
        return bool(word)
    return bool(_NOBODY.fullmatch(word.casefold()) or _WHOSE.fullmatch(word))


def how_many(typed: str) -> int:
    """How many are meant by *wij beiden*, *met z'n tweeën* or *alle drie*; 0 where no number is said."""
    said = _TOGETHER.fullmatch(typed.strip(" .!").casefold())
    return _SO_MANY.get(said[1], 0) if said else 0


def is_sentence(typed: str, known: Iterable[str] = ()) -> bool:
    """Whether this tells something, where one or more names are asked; what stands in brackets may.

    Of the names that are ``known`` no word counts.
    """
    if how_many(typed):
        return False  # *met zijn drieën*
    named = re.sub(r"\([^)]*\)", "", typed)
    for name in sorted(filter(None, known), key=len, reverse=True):
        named = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _SOMEBODY, named, flags=re.IGNORECASE)
    return (
        _TWO_SENTENCES.search(named) is not None
        or _I_AM.search(named) is not None
        or any(_tells(piece, first=not at) for at, piece in enumerate(_APART.split(named)))
        or any(len(_counted(piece).split()) > _LONGEST for piece in each_name(named))
    )


_SOMEBODY: Final = "Een Naam"


def _tells(piece: str, *, first: bool) -> bool:
    """Whether a piece of a list of names has a verb, or another word of a sentence.

    Behind one word a verb may be a surname that was typed small: *ahmet kan*, *fatima had*, *jan van was*.
    """
    words = _PARTICLES.sub("", piece).split()
    if not _NO_PART.isdisjoint(words):
        return True
    if len(words) == 2 and words[0] not in _VERBS:  # a first name and a surname
        return words[1] in _VERBS and words[0].casefold() in _WHO
    return not _VERBS.isdisjoint(words[1:] if first else words)


def _counted(piece: str) -> str:
    """A piece without the small words of a surname: *Maria del Carmen de la Cruz*."""
    return re.sub(rf"{_PARTICLES.pattern}(?=[A-ZÀ-Þ])", "", piece)
