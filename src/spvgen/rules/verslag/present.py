"""Who was at a talk, as people write it: by name, by initials or *allebei*; and who was only spoken for."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from spvgen.nameforms import each_name
from spvgen.rules.reading.clauses import name_words
from spvgen.rules.reading.texts import words_in
from spvgen.wording.tokens import fold

_TOGETHER: Final = frozenset({"allebei", "beiden", "iedereen", "samen"})
_FOR: Final = (
    r"\b(?:namens|zonder|behalve|van|voor|in plaats van)\s+"
    r"(?:(?:de heer|de|mevrouw|meneer|mw|mevr|dhr)\b\.?\s+)?"
)
_MISSING: Final = (
    r"\b(?:afwezig|verhinderd|afgemeld|ontbrak|(?:er )?niet (?:aanwezig|bij|erbij|gekomen|verschenen)"
    r"|kon niet(?: komen| aanwezig| erbij)?(?! \w))\b"
)


def was_there(name: str, present: Collection[str], called: Collection[str], others: Collection[str]) -> bool:
    """Whether somebody with this ``name`` is in a list of those ``present``.

    ``called`` are folded words that mean this person as well (*medewerker*); ``others`` are the names of
    those who may bear the same surname.
    """
    own = name_words(name)
    known = (own.difference(*map(name_words, others)) or own).union(called)
    initials = _initials(name)
    return any(_names(piece, known, initials) for text in present for piece in _pieces(text, name))


def _names(piece: str, known: Collection[str], initials: Collection[str]) -> bool:
    """Whether a piece of text is about somebody who was there."""
    found = words_in(piece)
    if (named := found.intersection(known)) and not re.search(_MISSING, piece):
        return not re.search(rf"{_FOR}(?:{'|'.join(map(re.escape, named))})\b", piece)
    written = (_letters(word) for word in (piece, *piece.split()))
    return not named and (not _TOGETHER.isdisjoint(found) or any(one in initials for one in written))


def _pieces(text: str, name: str) -> Iterator[str]:
    """What stands for one person each; *van* in the surname itself says nothing of somebody else."""
    whole, rest = fold(name).split(), fold(text)
    for at in range(1, len(whole) - 1):
        rest = rest.replace(" ".join(whole[at:]), whole[-1])
    yield from each_name(rest)


def _initials(name: str) -> frozenset[str]:
    """``sv`` and ``sdv`` for *Sara de Vries*; nothing for a single name."""
    words = name.split()
    forms = {"".join(word[0] for word in words), "".join(word[0] for word in words if word[0].isupper())}
    return frozenset(fold(form) for form in forms if len(form) > 1)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))
