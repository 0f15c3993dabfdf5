"""What colours a fact with what the writer thinks of it, and what reproaches (part of S06)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from spvgen.dutch import composed
from spvgen.rules.reading.impressions import REPORTED
from spvgen.rules.reading.in_third_person import with_quotes, without_quotes
from spvgen.rules.reading.patterns import MONTH, NUMBER_WORDS, PhraseSearch
from spvgen.rules.reading.texts import sentences_in
from spvgen.rules.specifiek.character_turns import BESIDE, COLOURS, PAID
from spvgen.rules.specifiek.character_words import LOADED
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
    r"\b(?:krijgt?|kreeg|gekregen|ontving|ontvangt|rooster|werkdruk|wachttijd|bezetting|levertijd|systeem|reistijd)"
    r"\b|\b(?:leads?|begeleiding|hulp|uitleg|inwerktijd)\b"
)
"""What the employer gives: *je kreeg veel te weinig begeleiding* is a cause, and no reproach."""
_FIGURE: Final = (
    rf"\b{NUMBER_WORDS}\b|\b\d[\d.,]*+"
    rf"(?! ?{MONTH})"
)
"""How much or how often: a date alone tells neither."""
_TYPICAL: Final = re.compile(
    r"\btypisch (?:(?:iets )?voor (?:jou|hem|haar)\b|(?:weer )?(?:jij|jou|hij|zij)\b"
    r"|(?:jouw|zijn|haar|jullie) \w+|gedrag\b)"
    r"|, (?:weer |dit is |dat is )?(?P<loose>typisch)\s*[.!…]",
    re.IGNORECASE,
)


_OWN_ACCOUNT: Final = (
    r"\b(?:je|jij|jouw) (?:zelf )?(?:zei|zegt|vertelde|vertelt|schreef|schrijft|gaf aan|geeft aan"
    r"|legde uit|legt uit|vindt|vond)(?: \w+){0,3},? (?:dat|hoe)\b(?:(?! en (?!dat\b)| maar |[;:]).)*$"
    r"|\b(?:(?:je|jij) (?:zelf )?(?:noemt|noemde|omschrijft|omschreef|ervaart|ervoer|ziet|zag)"
    r"|(?:voelt|voelde|is|was) (?:\w+ )?voor jou|voor jou (?:voelt|voelde|is|was)|jij (?:vindt|vond)"
    r"|volgens jou|in jouw ogen)\b(?:(?! en | maar |[,;:]).)*$"
    r"|\b(?:voelt|voelde|overkomt|overkwam)(?: \w+){0,2} als $"
)
"""Before a loaded word: it is how the employee sees it, *voelt voor jou als een toneelstukje*."""


def coloured_words(text: str, names: tuple[str, ...]) -> list[Coloured]:
    """The loaded words of a text, in order; ``names`` are those of the employee (*typisch Noor*)."""
    found = sorted(
        Coloured(
            sentence.start() + found.end(),
            text[sentence.start() + found.start() : sentence.start() + found.end()].strip(" ,.!…"),
        )
        for sentence in re.finditer(r"[^.!?\n]+[.!?…]*", without_quotes(text))
        if not re.search(REPORTED, sentence[0])
        for found in _in_sentence(sentence[0], names)
    )
    ends = [0, *(one.end for one in found)]
    return [one for one, before in zip(found, ends, strict=False) if one.end - len(one.quote) >= before]


def _in_sentence(sentence: str, names: tuple[str, ...]) -> Iterator[re.Match[str]]:
    low = fold(sentence)
    loaded = [word for word in re.finditer(r"\w+", low) if word[0] in LOADED]
    yield from (
        word
        for word in loaded
        if not (re.search(_OWN_ACCOUNT, low[: word.start()]) or re.search(_PLAIN, _marked(low, word)))
    )
    turn = COLOURS(low)
    if turn and not (_is_founded(turn[0], sentence) or re.search(_NONE_OF, low[: turn.start()])):
        yield turn
    yield from _TYPICAL.finditer(sentence) if "ypisch" in sentence else ()
    for name in names if "ypisch" in sentence else ():
        yield from re.finditer(rf"\b[Tt]ypisch (?:weer )?{re.escape(name)}\b", sentence)


def _marked(sentence: str, word: re.Match[str]) -> str:
    return f"{sentence[: word.start()]}<{word[0]}>{sentence[word.end() :]}"


_PLAIN: Final = (
    rf"<ronduit> (?:\d|{NUMBER_WORDS}\b)|\b(?:is|zijn|was|waren)\b[^.;]*<ronduit> veel\b(?! \w*fout)"
    r"|\b(?:niet|nooit) te <beroerd>|^\W*niemand\b[^.;,]* te <beroerd>"
    r"|^\W*(?:de|het|deze|dit|die|onze) (?:\w+ ){1,2}(?:is|blijft) (?:nog )?een <rommeltje>"
)
"""Where a loaded word, between ``<`` and ``>``, colours nothing that somebody did.

*Dat is ronduit veel*, *nooit te beroerd*, *de map is een rommeltje*.
"""
_NONE_OF: Final = r"\b(?:geen van|niets (?:hier|daar|er)?van|geen enkele?|niet een van) (?:[^.;,]+ )?$"
"""*Geen van de drie is een ramp* takes the colour away."""


def _is_founded(turn: str, sentence: str) -> bool:
    """Whether a turn does not colour: *veel te laat: negen dagen*, or praise for what one is used to."""
    if re.match(_FAR_TOO, turn):
        return re.search(rf"{_GIVEN}|{_FIGURE}", sentence.lower()) is not None
    return re.search(r"gewend|kennen", turn) is not None and re.search(_PRAISE, sentence) is not None


# --- Reproaches -------------------------------------------------------------------------------------


class Reproach(NamedTuple):
    """The words that reproach, and what to write instead."""

    quote: str
    instead: str


_BESIDE: Final = (
    "Schrijf zonder oordeel wat met hetzelfde werk te halen is, en welke hulp er is, bijvoorbeeld: ‘Het team "
    "haalt gemiddeld 85%, en je krijgt elke week een uur begeleiding.’"
)
_DUTY: Final = (
    "Schrijf waarom dit bij de functie hoort, bijvoorbeeld: ‘Nieuwe klanten vinden is de kern van je "
    "functie, want zonder hen wordt je rayon elk jaar kleiner.’"
)
_SORTS: Final[tuple[tuple[PhraseSearch, str], ...]] = ((BESIDE, _BESIDE), (PAID, _DUTY))


def reproach_in(text: str) -> Reproach | None:
    """The first words of a text that reproach; a sentence with a figure tells what others reach."""
    for sentence in sentences_in(without_quotes(composed(text))):
        if re.search(REPORTED, sentence):
            continue
        low = fold(sentence)
        for search, instead in _SORTS:
            found = search(low)
            if found and not (search is BESIDE and re.search(r"\d", low)):
                said = sentence[found.start() : found.end()].strip()
                return Reproach(with_quotes(said, composed(text)), instead)
    return None
