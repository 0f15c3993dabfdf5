"""Loaded words: what colours a fact with what the writer thinks of it (part of S06)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.rules.derde_persoon import without_quotes
from spvgen.rules.karakter import COLOURS, LOADED, REPORTED
from spvgen.wording.tokens import fold


class Coloured(NamedTuple):
    """Loaded words, and where they end in the text."""

    end: int
    quote: str


_PRAISE: Final = (
    r"(?i)\b(?:goed|goede|prettig|netjes|keurig|op orde|tevreden|op tijd|prima|sterk|fijn|mooi|warm)\w*\b"
)
"""*Zoals we van je gewend zijn* can praise as well."""
_FAR_TOO: Final = r"\w+(?: malen)? te \b"
_GIVEN: Final = (
    r"(?i)\b(?:krijgt?|kreeg|gekregen|ontving|ontvangt|rooster|werkdruk|wachttijd|bezetting|levertijd|systeem|reistijd)"
    r"\b|\b(?:leads?|begeleiding|hulp|uitleg|inwerktijd)\b"
)
"""What the employer gives: *je kreeg veel te weinig begeleiding* is a cause, and no reproach."""
_TYPICAL: Final = re.compile(
    r"\btypisch (?:(?:iets )?voor (?:jou|hem|haar)\b|(?:weer )?(?:jij|jou|hij|zij)\b"
    r"|(?:jouw|zijn|haar|jullie) \w+|gedrag\b)"
    r"|, (?:weer |dit is |dat is )?(?P<loose>typisch)\s*[.!…]",
    re.IGNORECASE,
)


def coloured_words(text: str, names: tuple[str, ...]) -> list[Coloured]:
    """The first loaded words of a text; ``names`` are those of the employee (*typisch Noor*)."""
    return sorted(
        Coloured(sentence.start() + found.end(), sentence[0][found.start() : found.end()].strip(" ,.!…"))
        for sentence in re.finditer(r"[^.!?\n]+[.!?…]*", without_quotes(text))
        if not re.search(REPORTED, sentence[0])
        for found in _in_sentence(sentence[0], names)
    )[:1]


def _in_sentence(sentence: str, names: tuple[str, ...]) -> Iterator[re.Match[str]]:
    low = fold(sentence)
    yield from (word for word in re.finditer(r"\w+", low) if word[0] in LOADED)
    turn = COLOURS(low)
    if turn and not _is_founded(turn[0], sentence):
        yield turn
    yield from _TYPICAL.finditer(sentence) if "ypisch" in sentence else ()
    for name in names if "ypisch" in sentence else ():
        yield from re.finditer(rf"\b[Tt]ypisch (?:weer )?{re.escape(name)}\b", sentence)


def _is_founded(turn: str, sentence: str) -> bool:
    """Whether a turn does not colour: *veel te laat: negen dagen*, or praise for what one is used to."""
    if re.match(_FAR_TOO, turn):
        return re.search(rf"{_GIVEN}|\d", sentence) is not None
    return re.search(r"gewend|kennen", turn) is not None and re.search(_PRAISE, sentence) is not None
